"""The programme of an event: by day, or by day and room, in one or two languages."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

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
from migdesk.documents.reports.sheets import PersonLine, ProgrammeSheet, SessionLine
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words, times_in_words, weekday_and_day, zone_in_words
from migdesk.text.words import words_for


def programme(sheet: ProgrammeSheet) -> Report:
    """Return the programme of an event."""
    return Report("programme", sheet, tuple(_parts(sheet, Wording(sheet.front.languages))))


def _parts(sheet: ProgrammeSheet, wording: Wording) -> Iterator[Part]:
    yield from agenda(wording, sheet.sessions, by_room=sheet.by_room)


def agenda(
    wording: Wording, sessions: Sequence[SessionLine], *, by_room: bool = False, level: int = 1
) -> Iterator[Part]:
    """Yield whose hours an agenda has, and then it by day. There is at least one session.

    Args:
        wording: the words of the report.
        sessions: in the order of their hours.
        by_room: whether days are parted by their rooms.
        level: of the headings with the days.
    """
    begins = sessions[0].starts_at
    for tag in wording.languages:
        told = words_for(tag)("report.hours_of", zone=zone_in_words(begins, tag))
        yield Paragraph(line((told, Look.SOFT)), keep=True)
    for day, of_day in groupby(sessions, lambda one: one.starts_at.date()):
        yield from _day(wording, day, level)
        if not by_room:
            yield _table(wording, day, tuple(of_day), by_room=False)
            continue
        for room, there in _by_room(of_day):
            yield Heading(room or wording.both("report.no_room"), level + 1)
            yield _table(wording, day, there, by_room=True)


def _by_room(sessions: Iterable[SessionLine]) -> list[tuple[str, list[SessionLine]]]:
    """Return rooms in the order in which they are first used; at last what has none."""
    rooms: dict[str, list[SessionLine]] = {}
    for session in sessions:
        rooms.setdefault(_room(session), []).append(session)
    return sorted(rooms.items(), key=lambda room: not room[0])


def _room(session: SessionLine) -> str:
    """Return the room in each language, once where they are the same; nothing without one."""
    return " / ".join(dict.fromkeys(filter(None, session.room)))


def _day(wording: Wording, day: date, level: int) -> Iterator[Part]:
    """Yield the heading of a day, and the day in the second language under it."""
    first, *others = (capitalised(weekday_and_day(day, tag)) for tag in wording.languages)
    yield Heading(first, level)
    for other in others:
        yield Paragraph(line((other, Look.SOFT)), keep=True)


def _table(wording: Wording, day: date, sessions: Sequence[SessionLine], *, by_room: bool) -> Table:
    has_room = not by_room and any(map(_room, sessions))
    shares = (
        {"time": 78.0, "session": 313.0, "room": 80.0}
        if has_room
        else {
            "time": 78.0,
            "session": 393.0,
        }
    )
    return Table(
        day_in_words(day, wording.languages[0]),
        tuple(Column(wording.both(f"report.{key}"), share) for key, share in shares.items()),
        tuple(_cells(wording, session, has_room=has_room) for session in sessions),
    )


def _cells(wording: Wording, session: SessionLine, *, has_room: bool) -> tuple[Cell, ...]:
    hours = times_in_words(session.starts_at, session.ends_at, wording.languages[0])
    told = (*_titles(wording, session), *_people(wording, session))
    cells = (Cell((line((hours, Look.PLAIN)),)), Cell(told))
    return (*cells, Cell((line((_room(session), Look.PLAIN)),))) if has_room else cells


def _titles(wording: Wording, session: SessionLine) -> Iterator[Line]:
    """Yield the title in each language, once where they are the same; what it is without one."""
    texts = (
        title or capitalised(words_for(tag)(f"session_kind.{session.kind}"))
        for tag, title in zip(wording.languages, session.title, strict=True)
    )
    first, *others = dict.fromkeys(texts)
    yield line((first, Look.STRONG))
    for other in others:
        yield line((other, Look.PLAIN))


def _people(wording: Wording, session: SessionLine) -> Iterator[Line]:
    """Yield who appears, all of them in the first language and then in the other."""
    for place in range(len(wording.languages)):
        yield from _people_in(wording, session.people, place)


def _people_in(wording: Wording, people: Iterable[PersonLine], place: int) -> Iterator[Line]:
    words = words_for(wording.languages[place])
    for person in people:
        named = person.named[place]
        role = capitalised(words(f"role.{person.role}")) + words("list.label")
        told = f", {named.told}" if named.told else ""
        away = "" if person.came else f" ({_away(person, place, wording)})"
        yield line((role, Look.SOFT), (named.name, Look.PLAIN), (f"{told}{away}", Look.SOFT))


def _away(person: PersonLine, place: int, wording: Wording) -> str:
    words = words_for(wording.languages[place])
    if person.stood_in:
        return words("report.replaced", name=person.stood_in[place])
    return words("report.absent")
