"""The activity report of an office: what it did in a period, in figures, lists and groups."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeAlias

from migdesk.documents.reports.cells import figure_cell, head, share_cell, text_cell
from migdesk.documents.reports.parts import (
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Part,
    Report,
    Table,
    Wording,
)
from migdesk.documents.reports.period_parts import (
    by_month,
    came,
    key_figures,
    list_of_events,
    notes,
    quotations,
)
from migdesk.documents.reports.period_sheets import ActivitySheet, Coverage
from migdesk.text.capitals import capitalised
from migdesk.text.numbers import figure
from migdesk.text.words import Words

Teller: TypeAlias = Callable[[ActivitySheet, Words], Iterator[Part]]


def activity(sheet: ActivitySheet) -> Report:
    """Return the activity report of a period."""
    words = Wording(sheet.front.languages).words
    parts = (part for chosen in sheet.parts for part in _PARTS[chosen](sheet, words))
    return Report("activity", sheet, tuple(parts), has_contents=True)


def coverage_in_figures(words: Words, coverage: Coverage | None) -> Iterator[Part]:
    """Yield what was published: how much, by what kind of outlet, in which tone."""
    if coverage is None:
        return
    language = words.language
    told = (
        (coverage.pieces, "pieces"),
        (coverage.outlets, "outlets"),
        (coverage.reach, "reach"),
        (coverage.names_donor, "names_donor"),
    )
    yield Heading(words("report.coverage"))
    yield KeyFigures(
        tuple(
            KeyFigure(figure(number, language), words(f"report.{key}"), number)
            for number, key in told
        )
    )
    shares = (
        ("by_outlet", [(f"outlet_kind.{kind}", number) for kind, number in coverage.kinds]),
        (
            "by_tone",
            [
                *((f"tone.{tone}", number) for tone, number in coverage.tones),
                ("report.has_message", coverage.has_message),
            ],
        ),
    )
    for key, lines in shares:
        yield Table(
            head(words, key),
            (
                Column(head(words, key), 300),
                Column(head(words, "pieces"), 105, figures=True),
                Column(head(words, "share"), 66, figures=True),
            ),
            tuple(
                (
                    text_cell(capitalised(words(name))),
                    figure_cell(number, language),
                    share_cell(number, coverage.pieces, language),
                )
                for name, number in lines
            ),
        )
    yield from notes(words("report.reach_told"))


def _group(part: str, sheet: ActivitySheet, words: Words) -> Iterator[Part]:
    """Yield the events by what they have in common, if any of them has anything."""
    group = next((one for one in sheet.groups if one.part == part), None)
    if group is None or not any(row.name for row in group.lines):
        return
    language = words.language
    yield Heading(words(f"report.{part}"))
    yield Table(
        words(f"report.{part}"),
        (
            Column(head(words, part.removeprefix("by_")), 264),
            Column(head(words, "events"), 69, figures=True),
            Column(head(words, "took_part"), 69, figures=True),
            Column(head(words, "releases"), 69, figures=True),
        ),
        tuple(
            (
                text_cell(row.name or capitalised(words("report.without"))),
                figure_cell(row.events, language),
                came(words, row.took_part),
                figure_cell(row.releases, language),
            )
            for row in group.lines
        ),
    )
    if group.is_shared:
        yield from notes(words("report.shared"))


def _quotes(sheet: ActivitySheet, words: Words) -> Iterator[Part]:
    if sheet.quotes:
        yield Heading(words("report.top_quotes"))
        yield from quotations(sheet.quotes, words)


_GROUPS: Final = ("by_project", "by_donor", "by_theme", "by_objective", "by_target", "by_kind")
_PARTS: Final[Mapping[str, Teller]] = {
    "key_figures": lambda sheet, words: key_figures(words, sheet.sums),
    "by_month": lambda sheet, words: by_month(words, sheet.spans),
    "events": lambda sheet, words: list_of_events(words, sheet.events, sheet.sums),
    **{part: partial(_group, part) for part in _GROUPS},
    "top_quotes": _quotes,
    "coverage": lambda sheet, words: coverage_in_figures(words, sheet.coverage),
}
