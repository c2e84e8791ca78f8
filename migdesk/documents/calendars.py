"""An agenda as a calendar that other programs take in (iCalendar, ICS)."""

from datetime import UTC, datetime

from msgspec import Struct

_MADE_BY = "-//MigDesk//Agenda//EN"


class CalendarEntry(Struct, frozen=True):
    """A session.

    Attributes:
        uid: by which a calendar, and MigDesk, know it again.
        starts_at: when it begins.
        ends_at: when it ends.
        title: what it is called.
        place: the room and the venue.
        kind: what it is, in words.
        people: who appears, a line each.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    kind: str
    people: tuple[str, ...]


class CalendarSheet(Struct, frozen=True):
    """An agenda: what the event is called, when this was made, and its sessions."""

    title: str
    made_at: datetime
    entries: tuple[CalendarEntry, ...]


def calendar_file(sheet: CalendarSheet) -> bytes:
    """Return a calendar. Hours are written in UTC: every program shows them by its own clock."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - takes its time and memory; seldom needed

    calendar = Calendar()
    calendar.add("prodid", _MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", sheet.title)
    for entry in sheet.entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", sheet.made_at.astimezone(UTC))
        event.add("dtstart", entry.starts_at.astimezone(UTC))
        event.add("dtend", entry.ends_at.astimezone(UTC))
        event.add("summary", entry.title)
        event.add("categories", [entry.kind])
        if entry.place:
            event.add("location", entry.place)
        if entry.people:
            event.add("description", "\n".join(entry.people))
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
