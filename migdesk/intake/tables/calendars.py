"""Calendars (iCalendar, ICS), read by the library ``icalendar``.

Definitions of zones are left out before it reads: a broken one could keep it busy without end, and
what is known of zones is known by their names. An hour in a zone nobody knows is read by the clock
of the event, and the row says so. Repetitions are unrolled where they come daily or weekly and have
an end.
"""

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from icalendar import Calendar, Component

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import NothingInTable, TableDamaged
from migdesk.intake.tables.fields import Field, Meaning
from migdesk.intake.tables.table import Origin, RawRow, Remark, Table, Value, table_of

_ZONES: Final = re.compile(
    r"^BEGIN:VTIMEZONE[ \t]*$.*?^END:VTIMEZONE[ \t]*$\n?", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_MOST_TIMES: Final = 100
"""How often something is repeated at most before only its first time is read."""

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORDS: Final = ("SUMMARY", "CATEGORIES", "LOCATION", "DESCRIPTION")

_MEANINGS: Final = (
    Meaning(Field.IDENTITY),
    Meaning(Field.STARTS),
    Meaning(Field.ENDS),
    Meaning(Field.LENGTH),
    Meaning(Field.TITLE),
    Meaning(Field.KIND),
    Meaning(Field.ROOM),
    None,
    Meaning(Field.PEOPLE),
)


def read_calendar(text: str, name: str, *, progress: Progress = unseen) -> Table:
    """Return the events of a calendar: one row each, and one for each time that one is repeated.

    Raises:
        TableDamaged: it is no calendar.
        MigdeskError: as :func:`migdesk.intake.tables.table.table_of`.
    """
    plain = _ZONES.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a zone's long name is taken for its short one
            calendars = Calendar.from_ical(plain, multiple=True)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise TableDamaged(name, str(error)) from error
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    if not events:
        raise NothingInTable(name)
    return table_of(
        _rows(events), name=name, origin=Origin.CALENDAR, meanings=_MEANINGS, progress=progress
    )


def _rows(events: list[Component]) -> Iterator[RawRow]:
    moved = {
        (_text(event, "UID"), _moment(event, "RECURRENCE-ID"))
        for event in events
        if "RECURRENCE-ID" in event
    }
    for number, event in enumerate(events, start=1):
        remarks = list(_remarks(event))
        starts, ends = _moment(event, "DTSTART"), _moment(event, "DTEND")
        length = _value(event, "DURATION")
        identity = _text(event, "UID")
        times: list[datetime] | None = None
        if "RRULE" in event and isinstance(starts, datetime):
            times = _times(event, starts)
        if "RRULE" in event and times is None:
            remarks.append((Remark.REPEATS, _written(event, "RRULE")))
        words = [_text(event, field) for field in _WORDS]
        ends_after = None
        if isinstance(starts, datetime) and isinstance(ends, datetime):
            ends_after = _apart(starts, ends)
        moments: list[date | None] = [*times] if times else [starts]
        for at in moments:
            if times is not None and (identity, at) in moved:
                continue
            until: Value | None = ends
            if times is not None:
                until = at + ends_after if isinstance(at, datetime) and ends_after else None
            yield RawRow(
                number,
                [
                    identity if times is None and "RECURRENCE-ID" not in event else "",
                    at,
                    until,
                    length if isinstance(length, timedelta) else None,
                    *words,
                    _people(event),
                ],
                tuple(remarks),
            )


def _apart(starts: datetime, ends: datetime) -> timedelta | None:
    if (starts.tzinfo is None) is not (ends.tzinfo is None):
        return None
    return ends - starts


def _remarks(event: Component) -> Iterator[tuple[Remark, str]]:
    """Yield what is to be said of an event besides its words."""
    if _text(event, "STATUS").upper() == "CANCELLED":
        yield Remark.CANCELLED, ""
    for field in ("DTSTART", "DTEND"):
        value = event.get(field)
        if isinstance(value, list):
            value = value[0]
        zone = getattr(value, "params", {}).get("TZID", "")
        moment = _moment(event, field)
        if zone and isinstance(moment, datetime) and moment.tzinfo is None:
            yield Remark.ZONE_UNKNOWN, str(zone)
            break
    for broken, _ in event.errors:
        if broken in {"DTSTART", "DTEND", "DURATION"}:
            yield Remark.UNREADABLE, _written(event, broken)


def _value(event: Component, field: str) -> Any:  # noqa: ANN401 - whatever the library makes of it
    """Return a value of an event, the first of several, ``None`` for one that cannot be read."""
    value = event.get(field)
    if isinstance(value, list):
        value = value[0] if value else None
    return None if value is None or _is_broken(event, field) else getattr(value, "dt", value)


def _is_broken(event: Component, field: str) -> bool:
    return any(broken == field for broken, _ in event.errors)


def _moment(event: Component, field: str) -> date | datetime | None:
    value = _value(event, field)
    return value if isinstance(value, date) else None


def _text(event: Component, field: str) -> str:
    value = event.get(field)
    several = value if isinstance(value, list) else [value]
    words = [
        str(part) for each in several if each is not None for part in getattr(each, "cats", [each])
    ]
    return ", ".join(words)


def _written(event: Component, field: str) -> str:
    value = event.get(field)
    value = value[0] if isinstance(value, list) and value else value
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    made = value.to_ical()
    return made.decode("utf-8", "replace") if isinstance(made, bytes) else str(made)


def _people(event: Component) -> str:
    """Return the people who are invited by name, a line each."""
    value = event.get("ATTENDEE")
    several = value if isinstance(value, list) else [value]
    names = [each.params.get("CN", "") for each in several if each is not None]
    return "\n".join(str(name) for name in names if name and "@" not in str(name))


def _times(event: Component, starts: datetime) -> list[datetime] | None:
    """Return when something that is repeated begins, ``None`` where that is not unrolled."""
    rule = event.get("RRULE")
    if not isinstance(rule, dict):
        return None
    known = {"FREQ", "COUNT", "UNTIL", "INTERVAL", "BYDAY", "WKST"}
    frequency = [str(each).upper() for each in rule.get("FREQ", [])]
    if set(rule) - known or frequency not in (["DAILY"], ["WEEKLY"]):
        return None
    count, until = rule.get("COUNT", [0])[0], rule.get("UNTIL", [None])[0]
    every = rule.get("INTERVAL", [1])[0]
    days = [str(day).upper() for day in rule.get("BYDAY", [])]
    if not (count or until) or every < 1 or any(day not in _WEEKDAYS for day in days):
        return None
    last = None if until is None else _last(until, starts)
    left_out = set(_left_out(event))
    found: list[datetime] = []
    for at in _steps(starts, weekly=frequency == ["WEEKLY"], every=every, days=days):
        if (last is not None and at > last) or (count and len(found) == count):
            return [at for at in found if at not in left_out]
        if len(found) == _MOST_TIMES:
            return None
        found.append(at)
    return None


def _steps(starts: datetime, *, weekly: bool, every: int, days: list[str]) -> Iterator[datetime]:
    """Yield the moments of a daily or weekly rule, by the clock of its zone."""
    wanted = {_WEEKDAYS.index(day) for day in days} or (
        {starts.weekday()} if weekly else set(range(7))
    )
    week = starts.date() - timedelta(days=starts.weekday())
    for ahead in range(_MOST_TIMES * 7 * min(every, 53) + 7):
        at = starts + timedelta(days=ahead)
        if at.weekday() not in wanted:
            continue
        passed = (at.date() - week).days // 7 if weekly else ahead
        if passed % every == 0:
            yield at


def _last(until: date, starts: datetime) -> datetime:
    """Return the end of a rule as a moment that can be compared with its beginning."""
    if not isinstance(until, datetime):
        return datetime.combine(until, time(23, 59, 59), tzinfo=starts.tzinfo)
    if (until.tzinfo is None) is (starts.tzinfo is None):
        return until
    return until.replace(tzinfo=starts.tzinfo)


def _left_out(event: Component) -> Iterator[datetime]:
    value = event.get("EXDATE")
    several = value if isinstance(value, list) else [value]
    for each in several:
        for one in getattr(each, "dts", []):
            if isinstance(one.dt, datetime):
                yield one.dt
