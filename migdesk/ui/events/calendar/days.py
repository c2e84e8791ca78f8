"""Which days a calendar shows, and where in a week its events stand."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from migdesk.desk.rows import CalendarEntry

WEEK: Final = 7

_MOST_LANES: Final = 40
"""So many lanes, at most, are looked at for room: no week on any screen has more."""


class Bar(Struct, frozen=True):
    """An event in one week of a month: from which day of it to which, in which lane from the top.

    Attributes:
        entry: the event.
        first: the day of the week, from 0, at which the bar begins.
        last: the day at which it ends.
        lane: how many bars lie above it.
        begins: whether the event begins in this week.
        ends: whether it ends in it.
    """

    entry: CalendarEntry
    first: int
    last: int
    lane: int
    begins: bool
    ends: bool


def weeks_of(month: date) -> list[list[date]]:
    """Return the weeks that a month lies in, from Monday to Sunday."""
    return calendar.Calendar().monthdatescalendar(month.year, month.month)


def moved_by_months(day: date, months: int) -> date:
    """Return the same day of another month, or its last one where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    year = min(max(year, date.min.year + 1), date.max.year - 1)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def bars_of(week: Sequence[date], entries: Iterable[CalendarEntry]) -> list[Bar]:
    """Return the events of a week, each in the topmost lane that is free on all its days.

    What begins first is placed first, of those the longest.
    """
    start, end = week[0], week[-1]
    here = [entry for entry in entries if entry.first <= end and entry.last >= start]
    here.sort(key=lambda each: (each.first, -(each.last - each.first).days, each.starts_at))
    taken: list[int] = []  # the last day taken in each lane
    bars = []
    for entry in here:
        first = max(0, (entry.first - start).days)
        last = min(WEEK - 1, (entry.last - start).days)
        lane = next((lane for lane, until in enumerate(taken) if until < first), len(taken))
        if lane < _MOST_LANES:
            taken[lane : lane + 1] = [last]
        bars.append(Bar(entry, first, last, lane, entry.first >= start, entry.last <= end))
    return bars


def by_day(
    entries: Iterable[CalendarEntry], since: date, until: date
) -> Mapping[date, Sequence[CalendarEntry]]:
    """Return the events of each day of a period that has any."""
    days: dict[date, list[CalendarEntry]] = {}
    for entry in entries:
        day, last = max(entry.first, since), min(entry.last, until)
        while day <= last:
            days.setdefault(day, []).append(entry)
            day += timedelta(days=1)
    return days
