"""The report of an event, part by part in the order that was chosen."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from migdesk.documents.reports.event_sheets import EventReportSheet, Published
from migdesk.documents.reports.following import steps_table
from migdesk.documents.reports.participants import by_group, totals
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Part,
    Picture,
    Prose,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.documents.reports.programme import agenda
from migdesk.documents.reports.quotes import quotations
from migdesk.documents.reports.speakers import biographies, speakers_table
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words
from migdesk.text.numbers import figure
from migdesk.text.words import Words
from migdesk.vocabulary import EventStatus

Teller: TypeAlias = Callable[[EventReportSheet, Words], Iterator[Part]]

_LONGEST_ON_COVER: Final = 300


def event_report(sheet: EventReportSheet) -> Report:
    """Return the report of an event: with a cover, and with contents where it is long."""
    words = Wording(sheet.front.languages).words
    parts = [part for chosen in sheet.parts for part in _PARTS[chosen](sheet, words)]
    return Report(
        "event-report",
        sheet,
        tuple(parts) or (Prose(words("event_report.nothing")),),
        has_cover=True,
        has_contents=True,
        summary=sheet.summary if len(sheet.summary) <= _LONGEST_ON_COVER else "",
    )


def _facts(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "facts")
    for fact in sheet.facts:
        label = capitalised(words(f"event_report.{fact.key}")) + words("list.label")
        yield Paragraph(line((label, Look.LABEL), (fact.told, Look.PLAIN)))


def _summary(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "summary")
    yield Prose(sheet.summary, is_lead=True)


def _agenda(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    is_over = sheet.front.status is EventStatus.HELD
    yield _heading(words, "agenda_as_held" if is_over else "agenda")
    yield from agenda(Wording(sheet.front.languages), sheet.agenda, level=2)


def _attendance(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "attendance")
    yield from totals(words, sheet.counted)
    for group in ("country", "sector"):
        yield from by_group(group, words, sheet.counted, level=2)


def _points(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "points")
    for point in sheet.points:
        yield Heading(point.session, 2)
        yield Prose(point.text)


def _quotes(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "quotes")
    yield from quotations(words, sheet.quotes, level=2)


def _outcomes(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "outcomes")
    yield Prose(sheet.outcomes)


def _follow_ups(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "follow_ups")
    yield steps_table(words, sheet.steps)


def _photos(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "photos")
    for shown in sheet.photos:
        yield Picture(shown.photo, shown.caption)


def _published(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "published")
    heads = (("day", 84.0), ("outlet", 110.0), ("piece", 141.0), ("tone", 68.0))
    yield Table(
        words("event_report.published"),
        (
            *(Column(_said(words, key), share) for key, share in heads),
            Column(_said(words, "reach"), 68, figures=True),
        ),
        tuple(_piece(words, piece) for piece in sheet.published),
    )


def _piece(words: Words, piece: Published) -> tuple[Cell, ...]:
    reach = figure(piece.reach, words.language) if piece.reach else ""
    return (
        Cell((line((day_in_words(piece.day, words.language), Look.PLAIN)),), piece.day),
        Cell(
            (
                line((piece.outlet, Look.PLAIN)),
                line((words(f"outlet_kind.{piece.kind}"), Look.SOFT)),
            )
        ),
        Cell((line((piece.title, Look.PLAIN)), line((piece.language, Look.SOFT)))),
        Cell((line((words(f"tone.{piece.tone}"), Look.PLAIN)),)),
        Cell((line((reach, Look.PLAIN)),), piece.reach or None),
    )


def _speakers(sheet: EventReportSheet, words: Words) -> Iterator[Part]:
    yield _heading(words, "speakers")
    yield speakers_table(words, sheet.speakers)
    yield from biographies(words, sheet.speakers)


_PARTS: Final[Mapping[str, Teller]] = {
    "facts": _facts,
    "summary": _summary,
    "agenda": _agenda,
    "attendance": _attendance,
    "points": _points,
    "quotes": _quotes,
    "outcomes": _outcomes,
    "follow_ups": _follow_ups,
    "photos": _photos,
    "published": _published,
    "speakers": _speakers,
}


def _heading(words: Words, key: str) -> Heading:
    return Heading(words(f"event_report.{key}"))


def _said(words: Words, key: str) -> str:
    return capitalised(words(f"event_report.{key}"))
