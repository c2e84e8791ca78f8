"""The programme of an event: by day, or by day and room, in one or two languages."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.reports.page import Line, Paper, line, report_pdf
from migdesk.documents.reports.sheets import PersonLine, ProgrammeSheet, SessionLine
from migdesk.text.capitals import capitalised
from migdesk.text.dates import times_in_words, weekday_and_day, zone_in_words
from migdesk.text.words import words_for

_WITH_ROOM: Final = (78.0, 313.0, 80.0)
_WITHOUT_ROOM: Final = (78.0, 393.0)
"""Widths of columns: hours, session, room."""


def programme_pdf(sheet: ProgrammeSheet) -> bytes:
    """Return a programme as PDF. The same sheet gives the same bytes.

    Raises:
        as :func:`migdesk.documents.reports.page.report_pdf`.
    """
    return report_pdf(sheet, sheet.front, "programme", lambda paper: _story(sheet, paper))


def _story(sheet: ProgrammeSheet, paper: Paper) -> Iterator[Item]:
    unit = paper.setting.type.unit
    for day, sessions in groupby(sheet.sessions, lambda one: one.starts_at.date()):
        yield from _day(paper, day)
        if not sheet.by_room:
            yield _table(paper, tuple(sessions), by_room=False)
            continue
        for room, there in _by_room(sessions):
            yield paper.heading(room or paper.both("report.no_room"), 2, paper.styles.room)
            yield _table(paper, there, by_room=True)
    begins = sheet.sessions[0].starts_at
    for tag in paper.languages:
        told = words_for(tag)("report.hours_of", zone=zone_in_words(begins, tag))
        yield paper.paragraph(told, paper.styles.soft, after=0.4 * unit)


def _by_room(sessions: Iterable[SessionLine]) -> list[tuple[str, list[SessionLine]]]:
    """Return rooms in the order in which they are first used; at last what has none."""
    rooms: dict[str, list[SessionLine]] = {}
    for session in sessions:
        rooms.setdefault(session.room, []).append(session)
    return sorted(rooms.items(), key=lambda room: not room[0])


def _day(paper: Paper, day: date) -> Iterator[Item]:
    """Yield the heading of a day, and the day in the second language under it."""
    first, *others = (capitalised(weekday_and_day(day, tag)) for tag in paper.languages)
    yield paper.heading(first, 1)
    for other in others:
        after = 0.6 * paper.setting.type.unit
        yield paper.paragraph(other, paper.styles.soft, after=after, keep=True)


def _table(paper: Paper, sessions: Sequence[SessionLine], *, by_room: bool) -> Item:
    has_room = not by_room and any(session.room for session in sessions)
    keys = ("time", "session", *(("room",) if has_room else ()))
    table = paper.table(
        [paper.both(f"report.{key}") for key in keys],
        _WITH_ROOM if has_room else _WITHOUT_ROOM,
        (_cells(paper, session, has_room=has_room) for session in sessions),
    )
    return Item(table, Column.BOTH, after=1.2 * paper.setting.type.unit)


def _cells(paper: Paper, session: SessionLine, *, has_room: bool) -> list[list[Line]]:
    styles = paper.styles
    hours = times_in_words(session.starts_at, session.ends_at, paper.languages[0])
    cells = [[line((hours, styles.cell))], [*_titles(paper, session), *_people(paper, session)]]
    return [*cells, [line((session.room, styles.cell))]] if has_room else cells


def _titles(paper: Paper, session: SessionLine) -> Iterator[Line]:
    """Yield the title in each language, once where they are the same; what it is without one."""
    texts = (
        title or capitalised(words_for(tag)(f"session_kind.{session.kind}"))
        for tag, title in zip(paper.languages, session.title, strict=True)
    )
    first, *others = dict.fromkeys(texts)
    yield line((first, paper.styles.strong))
    for other in others:
        yield line((other, paper.styles.cell))


def _people(paper: Paper, session: SessionLine) -> Iterator[Line]:
    """Yield who appears, all of them in the first language and then in the other."""
    for place in range(len(paper.languages)):
        yield from _people_in(paper, session.people, place)


def _people_in(paper: Paper, people: Iterable[PersonLine], place: int) -> Iterator[Line]:
    words, styles = words_for(paper.languages[place]), paper.styles
    for person in people:
        named = person.named[place]
        role = capitalised(words(f"role.{person.role}")) + words("list.label")
        told = f", {named.told}" if named.told else ""
        away = "" if person.came else f" ({_away(person, place, paper)})"
        yield line((role, styles.soft), (named.name, styles.cell), (f"{told}{away}", styles.soft))


def _away(person: PersonLine, place: int, paper: Paper) -> str:
    words = words_for(paper.languages[place])
    if person.stood_in:
        return words("report.replaced", name=person.stood_in[place])
    return words("report.absent")
