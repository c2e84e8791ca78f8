"""When an event and its sessions are: its days, what is held now, hours that are not known yet."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from migdesk.desk.rows import EventPage, SessionEntry
from migdesk.text.dates import last_day
from migdesk.ui.widgets.fields import DayTime
from migdesk.vocabulary import EventStatus

_MAY_BE_LIVE: Final = {EventStatus.PLANNED, EventStatus.CONFIRMED}
_OFF: Final = {EventStatus.CANCELLED, EventStatus.POSTPONED}

_MOST_DAYS: Final = 60
"""So many days after its first, at most, an event offers to be planned."""


def is_live(status: EventStatus, start: datetime, end: datetime, now: datetime) -> bool:
    """Tell whether an event is being held at this moment."""
    return status in _MAY_BE_LIVE and start <= now < end


def is_off(status: EventStatus) -> bool:
    """Tell whether an event is not held as planned: it is postponed, or cancelled."""
    return status in _OFF


def live_sessions(page: EventPage, now: datetime) -> set[int]:
    """Return the keys of the sessions that are being held at this moment."""
    if is_off(page.status):
        return set()
    return {each.id for each in page.sessions if each.starts_at <= now < each.ends_at}


def days_of(page: EventPage) -> Sequence[date]:
    """Return the days of an event, and those of sessions beside them, in order."""
    first, last = page.starts_at.date(), last_day(page.starts_at, page.ends_at)
    count = min((last - first).days, _MOST_DAYS)
    days = {first + timedelta(days=each) for each in range(count + 1)}
    return sorted(days | {session.starts_at.date() for session in page.sessions})


def is_outside(session: SessionEntry, page: EventPage) -> bool:
    """Tell whether a session lies on a day on which the event is not held."""
    first, last = page.starts_at.date(), last_day(page.starts_at, page.ends_at)
    return not first <= session.starts_at.date() <= last


def are_whole_days(start: datetime, end: datetime) -> bool:
    """Tell whether the hours of an event are not known: it runs from midnight to midnight."""
    return (start.hour, start.minute, end.hour, end.minute) == (0, 0, 0, 0)


def moments_of(page: EventPage) -> tuple[DayTime, DayTime]:
    """Return first and last day of an event, with its hours where they are known."""
    if are_whole_days(page.starts_at, page.ends_at):
        last = last_day(page.starts_at, page.ends_at)
        return DayTime(page.starts_at.date()), DayTime(last)
    return (
        DayTime(page.starts_at.date(), page.starts_at.time()),
        DayTime(page.ends_at.date(), page.ends_at.time()),
    )


def instants_of(start: DayTime, end: DayTime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return when an event starts and ends; from midnight to midnight without hours."""
    if start.at is None or end.at is None:
        after = end.day + timedelta(days=1)
        return datetime.combine(start.day, time(), zone), datetime.combine(after, time(), zone)
    return datetime.combine(start.day, start.at, zone), datetime.combine(end.day, end.at, zone)
