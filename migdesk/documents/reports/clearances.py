"""The log of clearance: who was asked about which words, when and how, and the answers."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from migdesk.documents.reports.event_sheets import Asking, ClearanceLogSheet
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    Line,
    Look,
    Paragraph,
    Part,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words, time_in_words
from migdesk.text.quotation import in_marks
from migdesk.text.words import Words
from migdesk.vocabulary import Decision

_SHARES = {
    "text": 165.0,
    "whom": 74.0,
    "asked": 63.0,
    "channel": 52.0,
    "answered": 63.0,
    "answer": 74.0,
}


def clearance_log(sheet: ClearanceLogSheet) -> Report:
    """Return the log of who was asked to clear what about an event."""
    return Report("clearance-log", sheet, tuple(_parts(sheet, Wording(sheet.front.languages))))


def _parts(sheet: ClearanceLogSheet, wording: Wording) -> Iterator[Part]:
    words, year = wording.words, sheet.front.start.year
    yield Paragraph(line((words("report.for_office"), Look.STRONG)))
    tables = (("report.quotes", sheet.quotes), ("report.release_texts", sheet.releases))
    for key, lines in tables:
        if lines:
            yield Heading(words(key))
            yield _table(words, words(key), lines, year)


def _table(words: Words, name: str, lines: Sequence[Asking], year: int) -> Table:
    columns = tuple(
        Column(capitalised(words(f"report.{key}")), share) for key, share in _SHARES.items()
    )
    return Table(name, columns, tuple(_cells(words, each, year) for each in lines))


def _cells(words: Words, asking: Asking, year: int) -> tuple[Cell, ...]:
    due = _day(words, asking.due, year) if asking.due else ""
    ways = (asking.channel, words("report.due_on", day=due) if due else "")
    return (
        Cell(tuple(_words(words, asking))),
        Cell((line((asking.whom, Look.PLAIN)),)),
        _moment(words, asking.asked_at, year, "report.not_asked"),
        Cell(tuple(line((way, Look.SOFT)) for way in ways)),
        _moment(words, asking.answered_at, year, "report.not_answered"),
        Cell(tuple(_answer(words, asking))),
    )


def _words(words: Words, asking: Asking) -> Iterator[Line]:
    """Yield what was to be agreed to; words of a quote, which have no name, in their marks."""
    if asking.told:
        yield line((asking.text, Look.PLAIN))
        yield line((asking.told, Look.SOFT))
        return
    yield line((in_marks(asking.text, asking.language), Look.PLAIN))
    if asking.agreed:
        agreed = words("report.agreed", words=in_marks(asking.agreed, asking.language))
        yield line((agreed, Look.SOFT))


def _moment(words: Words, moment: datetime | None, year: int, none: str) -> Cell:
    if moment is None:
        return Cell((line((words(none), Look.SOFT)),))
    when = (_day(words, moment, year), time_in_words(moment, words.language))
    return Cell(tuple(line((each, Look.SOFT)) for each in when), moment)


def _day(words: Words, moment: datetime, year: int) -> str:
    """Return a day; its year only where that is not the year of the event."""
    return day_in_words(moment, words.language, year=moment.year != year)


def _answer(words: Words, asking: Asking) -> Iterator[Line]:
    if asking.answer is None:
        yield line(("", Look.PLAIN))
        return
    closed = "decision" if isinstance(asking.answer, Decision) else "clearance_state"
    yield line((capitalised(words(f"{closed}.{asking.answer}")), Look.STRONG))
    until = day_in_words(asking.until, words.language) if asking.until else ""
    told = (
        words("report.by", name=asking.answered_by) if asking.answered_by else "",
        asking.scope,
        words("report.until_day", day=until) if until else "",
        asking.comment,
    )
    for each in filter(None, told):
        yield line((each, Look.SOFT))
