"""Women and men among the speakers of a period: by role, country, organisation, on panels."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.cells import (
    day_cell,
    figure_cell,
    head,
    in_several_years,
    percent,
    text_cell,
)
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Look,
    Part,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.documents.reports.period_parts import notes
from migdesk.documents.reports.period_sheets import BalanceSheet, Heads, HeadsLine, PanelLine
from migdesk.text.capitals import capitalised
from migdesk.text.numbers import figure
from migdesk.text.words import Words

Teller: TypeAlias = Callable[[BalanceSheet, Words], Iterator[Part]]

_COUNTED: Final = ("women", "men", "another", "not_recorded")
_ALWAYS: Final = 2
"""Women and men are told of even where there are none."""


def balance(sheet: BalanceSheet) -> Report:
    """Return the report on speakers and balance of a period."""
    words = Wording(sheet.front.languages).words
    parts = (part for chosen in sheet.parts for part in _PARTS[chosen](sheet, words))
    return Report("balance", sheet, tuple(parts))


def _key_figures(sheet: BalanceSheet, words: Words) -> Iterator[Part]:
    """Yield how many speakers are counted as what, and how many of the known are women."""
    speakers, language = sheet.speakers, words.language
    yield KeyFigures(
        tuple(
            KeyFigure(figure(number, language), words(f"report.{key}_spoke"), number)
            for key, number in _numbers(speakers, _COUNTED)
        )
    )
    known = speakers.all - speakers.not_recorded
    if known:
        share = percent(speakers.women, known, language)
        told = words("report.women_share", share=share, known=known, all=speakers.all)
        yield from notes(told)


def _by_role(sheet: BalanceSheet, words: Words) -> Iterator[Part]:
    """Yield the chart of those who spoke, by role."""
    told = _told(row.heads for row in sheet.roles)
    yield Heading(words("report.by_role"))
    yield Chart(
        Shape.STACKED,
        words("report.roles_told"),
        tuple(
            ChartRow(row.name, tuple(number for _, number in _numbers(row.heads, told)))
            for row in sheet.roles
        ),
        tuple(head(words, key) for key in told),
        heading=head(words, "role"),
    )


def _table(key: str, note: str, rows: Sequence[HeadsLine], words: Words) -> Iterator[Part]:
    """Yield people by what they have in common, if that is known of anybody."""
    if not any(row.name for row in rows):
        return
    language, told = words.language, _told(row.heads for row in rows)
    yield Heading(words(f"report.{key}"))
    yield Table(
        words(f"report.{key}"),
        (
            Column(head(words, key.removeprefix("by_")), 191),
            *(Column(head(words, each), 70, figures=True) for each in (*told, "all")),
        ),
        tuple(
            (
                text_cell(row.name or capitalised(words("report.without"))),
                *(figure_cell(number, language) for _, number in _numbers(row.heads, told)),
                figure_cell(row.heads.all, language),
            )
            for row in rows
        ),
    )
    yield from notes(words(note) if note else "")


def _panels(panels: Sequence[PanelLine], words: Words) -> Iterator[Part]:
    """Yield how panels are made up, and name those of one sex only."""
    yield Heading(words("report.panels"))
    if not panels:
        yield from notes(words("report.no_panels"))
        return
    mixed = sum(panel.is_mixed for panel in panels)
    alone = [panel for panel in panels if panel.is_of_one_sex]
    yield from notes(
        words(
            "report.panels_told",
            panels=len(panels),
            mixed=mixed,
            alone=len(alone),
            unknown=len(panels) - len(alone) - mixed,
        )
    )
    if not alone:
        return
    year = in_several_years(panel.day for panel in alone)
    yield Table(
        words("report.panels_of_one_sex"),
        (
            Column(head(words, "date"), 104),
            Column(head(words, "panels_of_one_sex"), 247),
            Column(head(words, "women"), 60, figures=True),
            Column(head(words, "men"), 60, figures=True),
        ),
        tuple(
            (
                day_cell(panel.day, words.language, year=year),
                Cell((line((panel.title, Look.STRONG)), line((panel.event, Look.SOFT)))),
                figure_cell(panel.heads.women, words.language),
                figure_cell(panel.heads.men, words.language),
            )
            for panel in alone
        ),
    )


def _told(heads: Iterator[Heads]) -> tuple[str, ...]:
    """Return what is told of people: always women and men, the others where there are any."""
    there = list(heads)
    return tuple(
        key
        for place, key in enumerate(_COUNTED)
        if place < _ALWAYS or any(number for one in there for _, number in _numbers(one, (key,)))
    )


def _numbers(heads: Heads, keys: Sequence[str]) -> Iterator[tuple[str, int]]:
    counts = {
        "women": heads.women,
        "men": heads.men,
        "another": heads.another,
        "not_recorded": heads.not_recorded,
    }
    return ((key, counts[key]) for key in keys)


_PARTS: Final[Mapping[str, Teller]] = {
    "key_figures": _key_figures,
    "by_role": _by_role,
    "by_country": lambda sheet, words: _table("by_country", "", sheet.countries, words),
    "by_organisation": lambda sheet, words: _table(
        "by_organisation", "report.organisations_told", sheet.organisations, words
    ),
    "panels": lambda sheet, words: _panels(sheet.panels, words),
}
