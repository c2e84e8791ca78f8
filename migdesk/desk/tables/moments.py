"""When the rows of an agenda begin and end, by the clock of the event."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from migdesk.desk.tables.columns import Columns
from migdesk.desk.tables.plan import Note, NoteKind, shortened
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.hours import (
    HOURS_FIRST,
    DayOrder,
    day_order,
    read_day,
    read_day_number,
    read_hour,
    read_hours,
    read_length,
)
from migdesk.intake.tables.table import Flaw, Row, Value, is_blank, written
from migdesk.text.names import Language

_EVENING: Final = time(17)
_MORNING: Final = time(8)
"""What ends in the small hours and begins after this hour ends on the next day."""

_LONGEST: Final = timedelta(days=2)


class Timing(Struct):
    """When a row begins and ends, as far as it says so.

    Attributes:
        day: its day; ``None`` where none is known.
        start: the hour it begins.
        end: the hour it ends.
        begins: the moment it begins, where the row gives one with its zone.
        ends: likewise.
        length: how long it lasts.
        title: words that stood behind the hours in one cell.
        notes: what could not be read, and what was taken from elsewhere.
        undated: the row says no day, and neither does any above.
    """

    day: date | None = None
    start: time | None = None
    end: time | None = None
    begins: datetime | None = None
    ends: datetime | None = None
    length: timedelta | None = None
    title: str = ""
    notes: list[Note] = field(default_factory=list)
    undated: bool = False


class Calendar:
    """Reads the days and hours of an agenda's rows, one after the other."""

    def __init__(
        self,
        columns: Columns,
        *,
        days: Sequence[date],
        zone: ZoneInfo,
        languages: tuple[Language, ...],
        wished: date | None,
        rows: Iterable[Row],
    ) -> None:
        """Prepare to read.

        Args:
            columns: what holds what.
            days: those of the event.
            zone: of its place.
            languages: of the office.
            wished: the day of rows that say none.
            rows: all of them: the order of day and month is told by all together.
        """
        self._columns, self._zone, self._languages = columns, zone, languages
        self._days = list(days)
        self._years = tuple(dict.fromkeys(day.year for day in days))
        self._wished = wished or days[0]
        self._day: date | None = None
        said = (
            value
            for row in rows
            for value in ([columns.cell(row, Field.DAY)[1]] if Field.DAY in columns else row.cells)
        )
        self._order = day_order(said, days)

    def heading(self, row: Row) -> bool:
        """Take the only cell of a row for the day of all rows below it, if it reads as one."""
        filled = [value for value in row.cells if not is_blank(value)]
        if len({written(value) for value in filled}) != 1 or len(filled) == 0:
            return False
        value = filled[0]
        if isinstance(value, Flaw) or (isinstance(value, str) and HOURS_FIRST.match(value)):
            return False
        if isinstance(value, int | float | time | timedelta):
            return False
        day = self._read(value)
        if day is None:
            return False
        self._day = day
        return True

    def timing(self, row: Row) -> Timing:
        """Return when a row begins and ends."""
        timing = Timing()
        self._take_hours(row, timing)
        self._take_moment(row, timing, Field.STARTS)
        self._take_moment(row, timing, Field.ENDS)
        self._take_length(row, timing)
        self._take_day(row, timing)
        return timing

    def span(self, timing: Timing, until: time | None) -> tuple[datetime, datetime] | None:
        """Return the moments of a row, ``None`` where a note says why there are none.

        Args:
            timing: what the row says.
            until: when what comes next begins, for a row without an end.
        """
        begins = timing.begins
        if begins is None:
            if timing.start is None or timing.day is None:
                timing.notes.append(Note(NoteKind.NO_START))
                return None
            begins = self._at(timing.day, timing.start, timing)
        if begins is None:
            return None
        ends = self._end(timing, begins, until)
        return None if ends is None else (begins, ends)

    def day_of(self, begins: datetime) -> date:
        """Return the day of a moment at the place of the event."""
        return begins.astimezone(self._zone).date()

    def _end(self, timing: Timing, begins: datetime, until: time | None) -> datetime | None:
        ends = timing.ends
        start = begins.astimezone(self._zone)
        if ends is None and timing.length is not None:
            ends = begins + timing.length
        end = timing.end
        if ends is None and end is None:
            if until is None:
                timing.notes.append(Note(NoteKind.NO_END))
                return None
            end = until
            timing.notes.append(Note(NoteKind.END_TAKEN, written=written(until)))
        if ends is None and end is not None:
            day = start.date()
            if end <= start.time().replace(tzinfo=None):
                overnight = start.time() >= _EVENING and end <= _MORNING
                if not overnight and end != time():
                    said = f"{written(start.time())}–{written(end)}"
                    timing.notes.append(Note(NoteKind.ENDS_FIRST, written=said))
                    return None
                day += timedelta(days=1)
            ends = self._at(day, end, timing)
        if ends is None:
            return None
        if not timedelta() < ends - begins <= _LONGEST:
            said = f"{written(start.replace(tzinfo=None))} – "
            said += written(ends.astimezone(self._zone).replace(tzinfo=None))
            timing.notes.append(Note(NoteKind.ENDS_FIRST, written=said))
            return None
        last = (ends - timedelta(seconds=1)).astimezone(self._zone).date()
        if last != start.date():
            timing.notes.append(Note(NoteKind.OVERNIGHT, written=last.isoformat()))
        return ends

    def _at(self, day: date, hour: time, timing: Timing) -> datetime | None:
        """Return an hour of a day by the clock there, which may skip it or show it twice."""
        local = datetime.combine(day, hour, tzinfo=self._zone)
        moment = local.astimezone(UTC)
        said = f"{day.isoformat()} {written(hour)}"
        if moment.astimezone(self._zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            timing.notes.append(Note(NoteKind.CLOCK_SKIPS, written=said))
            return None
        if local.replace(fold=1).utcoffset() != local.utcoffset():
            timing.notes.append(Note(NoteKind.CLOCK_TWICE, written=said))
        return moment

    def _take_hours(self, row: Row, timing: Timing) -> None:
        at, value = self._columns.cell(row, Field.HOURS)
        if at < 0 or is_blank(value) or isinstance(value, Flaw):
            return
        if isinstance(value, datetime):
            timing.day, timing.start = value.date(), read_hour(value)
            return
        found = read_hours(value)
        if found is None and isinstance(value, str):
            begun = HOURS_FIRST.match(value)
            if begun is not None:
                found = read_hours(begun[0])
                timing.title = value[begun.end() :].strip(" \n:–—-")
        if found is None:
            timing.notes.append(Note(NoteKind.NOT_AN_HOUR, at, shortened(written(value))))
            return
        timing.start, timing.end = found

    def _take_moment(self, row: Row, timing: Timing, field: Field) -> None:
        at, value = self._columns.cell(row, field)
        if at < 0 or is_blank(value) or isinstance(value, Flaw):
            return
        starts = field is Field.STARTS
        moment: datetime | None = None
        hour: time | None = None
        if isinstance(value, datetime):
            moment = self._moment(value, timing)
            if moment is None:
                return
        elif isinstance(value, date):
            hour = None
        elif isinstance(value, str) and (both := _day_and_hour(value)):
            day = self._read(both[0])
            hour = read_hour(both[1])
            if day is not None and hour is not None:
                moment = self._at(day, hour, timing)
                if moment is None:
                    return
        else:
            hour = read_hour(value)
            if hour is None and isinstance(value, str):
                both_hours = read_hours(value)
                if both_hours is not None and starts:
                    hour, timing.end = both_hours
        if moment is not None and starts:
            timing.begins = moment
        elif moment is not None:
            timing.ends = moment
        elif hour is None:
            timing.notes.append(Note(NoteKind.NOT_AN_HOUR, at, shortened(written(value))))
        elif starts:
            timing.start = hour
        else:
            timing.end = hour

    def _moment(self, value: datetime, timing: Timing) -> datetime | None:
        if value.tzinfo is not None:
            return value.astimezone(UTC)
        hour = read_hour(value)
        return None if hour is None else self._at(value.date(), hour, timing)

    def _take_length(self, row: Row, timing: Timing) -> None:
        at, value = self._columns.cell(row, Field.LENGTH)
        if at < 0 or is_blank(value) or isinstance(value, Flaw):
            return
        timing.length = read_length(value)
        if timing.length is None:
            timing.notes.append(Note(NoteKind.NOT_A_LENGTH, at, shortened(written(value))))

    def _take_day(self, row: Row, timing: Timing) -> None:
        """Take the day of a row: its own, else that of the rows above it."""
        if timing.begins is not None:
            timing.day = self._day = self.day_of(timing.begins)
            return
        at, value = self._columns.cell(row, Field.DAY)
        if at >= 0 and not is_blank(value) and not isinstance(value, Flaw):
            self._day = timing.day = self._read(value)
            if self._day is None:
                unclear = self._order is DayOrder.UNCLEAR and read_day(value, years=self._years)
                kind = NoteKind.UNCLEAR_DAY if unclear else NoteKind.NOT_A_DAY
                timing.notes.append(Note(kind, at, shortened(written(value))))
            return
        if timing.day is not None:
            self._day = timing.day
            return
        timing.day = self._day or self._wished
        timing.undated = self._day is None

    def _read(self, value: Value) -> date | None:
        found = read_day(value, order=self._order, years=self._years, languages=self._languages)
        if found is None and isinstance(value, str):
            number = read_day_number(value)
            if number:
                return self._days[0] + timedelta(days=number - 1)
        return found


def _day_and_hour(text: str) -> tuple[str, str] | None:
    """Return the two parts of ``12.05.2026 09:00``."""
    parts = text.replace("T", " ").rsplit(" ", 1)
    if len(parts) == 2 and ":" in parts[1] and any(map(str.isdigit, parts[0])):
        return parts[0], parts[1]
    return None


def next_start(at: int, timings: Sequence[Timing | None], rooms: Sequence[str]) -> time | None:
    """Return when what follows a row on its day begins: in its room, where both have one."""
    timing = timings[at]
    if timing is None or timing.start is None:
        return None
    for place in range(at + 1, len(timings)):
        other = timings[place]
        if other is None or other.start is None or other.day != timing.day:
            continue
        apart = rooms[at] and rooms[place] and rooms[at] != rooms[place]
        if other.start > timing.start and not apart:
            return other.start
    return None
