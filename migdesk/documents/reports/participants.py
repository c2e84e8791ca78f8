"""Who came to an event, in figures: all together, by country, by sector, group by group."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from msgspec import Struct

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.cells import figure_cell, text_cell
from migdesk.documents.reports.event_sheets import Counted, ParticipantsSheet
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Part,
    Report,
    Table,
    Wording,
)
from migdesk.text.capitals import capitalised
from migdesk.text.numbers import figure
from migdesk.text.words import Words

Teller: TypeAlias = Callable[[Words, Sequence[Counted]], Iterator[Part]]

_BARS: Final = 12
"""A chart has no more; the smallest groups share the last one."""

_WIDE, _NARROW = 150.0, 53.5


def participants(sheet: ParticipantsSheet) -> Report:
    """Return the statistics of who came to an event."""
    words = Wording(sheet.front.languages).words
    parts = (part for chosen in sheet.parts for part in _PARTS[chosen](words, sheet.counted))
    return Report("participants", sheet, tuple(parts))


def totals(words: Words, counted: Sequence[Counted]) -> Iterator[Part]:
    """Yield the figures to be seen first: how many, women among them, countries, online."""
    everybody = _summed("", counted)
    women = everybody.women / everybody.all
    countries = len({each.country for each in counted if each.country})
    shown = [
        _key(words, "came", everybody.all),
        KeyFigure(f"{round(women * 100)}\u00a0%", words("attendance.women"), women),
    ]
    if countries:
        shown.append(_key(words, "countries", countries))
    if everybody.online:
        shown.append(_key(words, "online", everybody.online))
    yield KeyFigures(tuple(shown))


def by_group(
    group: str, words: Words, counted: Sequence[Counted], *, level: int = 1
) -> Iterator[Part]:
    """Yield a chart and a table of who came by ``group``: ``country`` or ``sector``."""
    sums = _sums(counted, group, _said(words, "unknown"))
    heading = words(f"attendance.by_{group}")
    yield Heading(heading, level)
    if len(sums) > 1:
        yield _chart(words, sums, group)
    yield Table(
        heading,
        (
            Column(_said(words, group), _WIDE),
            *(
                Column(_said(words, key), _NARROW, figures=True)
                for key in ("women", "men", "other", "on_site", "online", "all")
            ),
        ),
        tuple(_cells(words, each) for each in sums),
        _cells(words, _summed(_said(words, "all"), counted)),
    )


def _each(words: Words, counted: Sequence[Counted]) -> Iterator[Part]:
    """Yield every group as it was counted."""
    yield Heading(words("attendance.each"))
    everybody = _summed(_said(words, "all"), counted)
    yield Table(
        words("attendance.each"),
        (
            Column(_said(words, "country"), 94.0),
            Column(_said(words, "sector"), 104.0),
            Column(_said(words, "how"), 72.0),
            *(
                Column(_said(words, key), _NARROW, figures=True)
                for key in ("women", "men", "other", "all")
            ),
        ),
        tuple(
            (
                text_cell(each.country or _said(words, "unknown")),
                text_cell(capitalised(each.sector)),
                text_cell(_said(words, "online" if each.online else "on_site")),
                *(
                    figure_cell(number, words.language)
                    for number in (each.women, each.men, each.other, each.all)
                ),
            )
            for each in counted
        ),
        (
            text_cell(everybody.name),
            text_cell(""),
            text_cell(""),
            *(
                figure_cell(number, words.language)
                for number in (everybody.women, everybody.men, everybody.other, everybody.all)
            ),
        ),
    )


_PARTS: Final[Mapping[str, Teller]] = {
    "totals": totals,
    "by_country": partial(by_group, "country"),
    "by_sector": partial(by_group, "sector"),
    "each_group": _each,
}


class _Sum(Struct, frozen=True):
    """How many came of all those who have something in common."""

    name: str
    women: int
    men: int
    other: int
    online: int

    @property
    def all(self) -> int:
        return self.women + self.men + self.other


def _summed(name: str, counted: Iterable[Counted]) -> _Sum:
    women = men = other = online = 0
    for each in counted:
        women, men, other = women + each.women, men + each.men, other + each.other
        online += each.all if each.online else 0
    return _Sum(name, women, men, other, online)


def _sums(counted: Iterable[Counted], group: str, unknown: str) -> list[_Sum]:
    """Return who came by what they have in common, most first; at last those without it.

    Capitals make no difference: the first way of writing is kept.
    """
    together: dict[str, list[Counted]] = {}
    names: dict[str, str] = {}
    for each in counted:
        name: str = getattr(each, group)
        names.setdefault(name.casefold(), name)
        together.setdefault(name.casefold(), []).append(each)
    sums = [_summed(capitalised(names[key]) or unknown, theirs) for key, theirs in together.items()]
    return sorted(sums, key=lambda one: (one.name == unknown, -one.all, one.name))


def _chart(words: Words, sums: Sequence[_Sum], group: str) -> Chart:
    own = sums if len(sums) <= _BARS else sums[: _BARS - 1]
    rows = [ChartRow(each.name, (each.all,)) for each in own]
    if others := sums[len(own) :]:
        label = words("attendance.others", count=figure(len(others), words.language))
        rows.append(ChartRow(label, (sum(each.all for each in others),)))
    return Chart(
        Shape.BARS,
        words(f"attendance.{group}_told"),
        tuple(rows),
        (_said(words, "all"),),
        _said(words, group),
    )


def _cells(words: Words, each: _Sum) -> tuple[Cell, ...]:
    figures = (each.women, each.men, each.other, each.all - each.online, each.online, each.all)
    return (text_cell(each.name), *(figure_cell(number, words.language) for number in figures))


def _key(words: Words, key: str, number: int) -> KeyFigure:
    return KeyFigure(figure(number, words.language), words(f"attendance.{key}"), number)


def _said(words: Words, key: str) -> str:
    return capitalised(words(f"attendance.{key}"))
