"""Where the sessions of an agenda stand on a timetable: days and rooms across, hours down.

Plain numbers: minutes after midnight at the place of the event, and columns from the left.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from msgspec import Struct

_HOUR: Final = 60
_LEAST_HOURS: Final = 6
"""So many hours the axis shows at least: there is room for what is still to be added."""

_MOST_DAYS: Final = 10
"""An event of more days shows only those on which there is something, and its first."""

GRID: Final = 5
"""Minutes between two places that a session can be moved to."""

SHORTEST: Final = 5
"""Minutes that a session lasts at least."""


class Hours(Struct, frozen=True):
    """A session on a timetable. One that crosses midnight belongs to the day it begins on."""

    key: int
    starts_at: datetime
    ends_at: datetime
    room: str = ""

    @property
    def day(self) -> date:
        """Return the day it begins on."""
        return self.starts_at.date()

    @property
    def start(self) -> int:
        """Return when it begins, in minutes after midnight."""
        return self.starts_at.hour * _HOUR + self.starts_at.minute

    @property
    def end(self) -> int:
        """Return when it ends, in minutes after the midnight before it."""
        days = (self.ends_at.date() - self.day).days
        return (days * 24 + self.ends_at.hour) * _HOUR + self.ends_at.minute


class Column(Struct, frozen=True):
    """A room on a day; "" for a day whose sessions have no room."""

    day: date
    room: str


class Place(Struct, frozen=True):
    """Where a session stands: columns, the lane within them, and minutes.

    Sessions of one room at one time share its column in as many ``lanes`` as are needed.
    """

    key: int
    column: int
    span: int
    lane: int
    lanes: int
    start: int
    end: int


class Plan(Struct, frozen=True):
    """A timetable.

    Attributes:
        columns: from left to right, day by day.
        places: where each session stands, in the order of time.
        first: where the axis begins, in minutes after midnight: a full hour.
        last: where it ends.
    """

    columns: tuple[Column, ...]
    places: tuple[Place, ...]
    first: int
    last: int

    def place_of(self, key: int) -> Place | None:
        """Return where a session stands."""
        return next((place for place in self.places if place.key == key), None)

    def of_day(self, day: date) -> range:
        """Return the columns of a day."""
        found = [number for number, column in enumerate(self.columns) if column.day == day]
        return range(found[0], found[-1] + 1) if found else range(0)


def plan_of(sessions: Sequence[Hours], starts_at: datetime, ends_at: datetime) -> Plan:
    """Return the timetable of an event from ``starts_at`` to ``ends_at``.

    A day has a column for each room in which something is held on it, in the order in which the
    event first comes to them. What runs beside nothing else takes all columns of its day.
    """
    ordered = sorted(sessions, key=lambda each: (each.starts_at, each.ends_at, each.key))
    rooms = list(dict.fromkeys(each.room for each in ordered if each.room))
    by_day = defaultdict[date, list[Hours]](list)
    for each in ordered:
        by_day[each.day].append(each)
    columns: list[Column] = []
    places: list[Place] = []
    for day in _days(by_day, starts_at.date(), ends_at.date()):
        held = {each.room for each in by_day[day]}
        here = [room for room in rooms if room in held] or [""]
        places += _placed(by_day[day], here, len(columns))
        columns += [Column(day, room) for room in here]
    first, last = _axis(ordered, starts_at, ends_at)
    return Plan(tuple(columns), tuple(places), first, last)


def _days(by_day: dict[date, list[Hours]], first: date, last: date) -> list[date]:
    length = (last - first).days + 1
    days = {first + timedelta(days=each) for each in range(length if length <= _MOST_DAYS else 1)}
    return sorted(days | set(by_day))


def _axis(sessions: Sequence[Hours], starts_at: datetime, ends_at: datetime) -> tuple[int, int]:
    """Return from which to which full hour the axis goes."""
    starts, ends = [each.start for each in sessions], [each.end for each in sessions]
    if not starts_at.time() == ends_at.time() == time(0):  # else its hours are not known
        starts.append(starts_at.hour * _HOUR + starts_at.minute)
        ends.append(ends_at.hour * _HOUR + ends_at.minute)
    if not starts:
        return 9 * _HOUR, 18 * _HOUR
    first = min(starts) // _HOUR * _HOUR
    return first, max(-(-max(ends) // _HOUR) * _HOUR, first + _LEAST_HOURS * _HOUR)


def _placed(sessions: Sequence[Hours], rooms: Sequence[str], first: int) -> Iterator[Place]:
    """Yield where the sessions of a day stand; its columns begin with ``first``."""
    for together in _clusters(sessions):
        if len(together) == 1:
            (alone,) = together
            yield Place(alone.key, first, len(rooms), 0, 1, alone.start, alone.end)
            continue
        taken = {each.room for each in together}
        free = [place for place, room in enumerate(rooms) if room not in taken]
        shared = defaultdict[int, list[Hours]](list)
        for each in together:
            if each.room:
                shared[rooms.index(each.room)].append(each)
            else:
                shared[free.pop(0) if free else 0].append(each)
        for place, held in shared.items():
            for each, lane, lanes in _lanes(held):
                yield Place(each.key, first + place, 1, lane, lanes, each.start, each.end)


def _clusters(sessions: Sequence[Hours]) -> Iterator[list[Hours]]:
    """Yield sessions that overlap, or that share one that overlaps both, together."""
    together: list[Hours] = []
    end = 0
    for each in sessions:
        if together and each.start >= end:
            yield together
            together = []
        end = max(end, each.end) if together else each.end
        together.append(each)
    if together:
        yield together


def _lanes(sessions: Sequence[Hours]) -> Iterator[tuple[Hours, int, int]]:
    """Yield sessions of one column with the lane that each has, and how many there are."""
    ends: list[int] = []
    lanes = []
    for each in sessions:
        lane = next((place for place, end in enumerate(ends) if end <= each.start), len(ends))
        ends[lane : lane + 1] = [each.end]
        lanes.append(lane)
    for each, lane in zip(sessions, lanes, strict=True):
        yield each, lane, len(ends)
