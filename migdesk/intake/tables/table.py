"""A table as another program wrote it: rows of cells, whatever it came in."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from msgspec import Struct, field

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import NothingInTable, TableTooLong, TableTooWide
from migdesk.intake.tables.fields import Meaning
from migdesk.text.cleaning import clean_lines

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 120
"""No agenda and no list of people is as large; what is larger was not meant."""

MOST_BYTES: Final = 32 * 1024 * 1024
"""Of a file as it lies there, packed or not."""

_EVERY: Final = 1_000
_MINUTE: Final = timedelta(minutes=1)


class Origin(StrEnum):
    """What a table came in."""

    CLIPBOARD = "clipboard"
    LIST = "list"
    SPREADSHEET = "spreadsheet"
    CALENDAR = "calendar"
    SCHEDULE = "schedule"
    CARDS = "cards"


class FlawKind(StrEnum):
    """Why the value of a cell is not known."""

    NO_RESULT = "no_result"
    ERROR = "error"


class Flaw(Struct, frozen=True):
    """A cell whose value is not known: a formula nobody has worked out, or one that failed."""

    kind: FlawKind
    written: str


Value: TypeAlias = str | int | float | date | datetime | time | timedelta | Flaw
"""What a cell holds; a blank one holds an empty text."""


class Remark(StrEnum):
    """What reading a row found."""

    CANCELLED = "cancelled"
    REPEATS = "repeats"
    UNREADABLE = "unreadable"
    ZONE_UNKNOWN = "zone_unknown"


class Row(Struct, frozen=True):
    """One row that says something.

    Attributes:
        number: its number where it came from, from 1.
        cells: as many as the table has columns.
        remarks: what reading it found, each with the words it is about.
    """

    number: int
    cells: tuple[Value, ...]
    remarks: tuple[tuple[Remark, str], ...] = ()


class Table(Struct, frozen=True):
    """Rows of cells.

    Attributes:
        name: of the sheet, or of the file; empty for the clipboard.
        origin: what it came in.
        rows: all that say something.
        meanings: what the columns hold, in formats that tell; ``None`` for what is not taken over.
    """

    name: str
    origin: Origin
    rows: tuple[Row, ...]
    meanings: tuple[Meaning | None, ...] = ()

    @property
    def width(self) -> int:
        """Return how many columns there are."""
        return len(self.rows[0].cells)


class RawRow(Struct, frozen=True):
    """A row as it was read: cells may be missing at its end, and texts are as written."""

    number: int
    cells: Sequence[Value | None]
    remarks: tuple[tuple[Remark, str], ...] = field(default=())


def table_of(
    rows: Iterable[RawRow],
    *,
    name: str,
    origin: Origin,
    meanings: tuple[Meaning | None, ...] = (),
    progress: Progress = unseen,
) -> Table:
    """Return a table of the rows that say something.

    Args:
        rows: what was read, in order.
        name: see :class:`Table`; so are the next two.
        origin: what it came in.
        meanings: what the columns hold, likewise; one that is blank throughout is left out.
        progress: of the reading.

    Raises:
        NothingInTable: no row says anything.
        TableTooLong: more than :data:`MOST_ROWS` do.
        TableTooWide: one has more than :data:`MOST_COLUMNS` columns.
        Cancelled: the person thought better of it.
    """
    kept: list[RawRow] = []
    width = len(meanings)
    for count, row in enumerate(rows):
        if count % _EVERY == 0:
            progress(count, 0)
        cells = [_clean(value) for value in row.cells]
        while cells and cells[-1] == "":
            cells.pop()
        if not any(cell != "" for cell in cells):
            continue
        width = max(width, len(cells))
        if width > MOST_COLUMNS:
            raise TableTooWide(width, MOST_COLUMNS)
        kept.append(RawRow(row.number, cells, row.remarks))
        if len(kept) > MOST_ROWS:
            raise TableTooLong(len(kept), MOST_ROWS)
    if not kept:
        raise NothingInTable(name)
    full = [(row, _padded(row.cells, width)) for row in kept]
    used = list(range(width))
    if meanings:
        used = [at for at in used if any(cells[at] != "" for _, cells in full)]
        meanings = tuple(meanings[at] for at in used)
    return Table(
        name,
        origin,
        tuple(Row(row.number, tuple(cells[at] for at in used), row.remarks) for row, cells in full),
        meanings,
    )


def is_blank(value: Value) -> bool:
    """Tell whether a cell holds nothing."""
    return value == ""


def written(value: Value) -> str:
    """Return what a cell holds as a person would have typed it."""
    match value:
        case Flaw():
            return value.written
        case datetime():
            day = value.date().isoformat()
            hour = _hour(value.time())
            return day if value.time() == time() else f"{day} {hour}"
        case date():
            return value.isoformat()
        case time():
            return _hour(value)
        case timedelta():
            hours, minutes = divmod(round(value / _MINUTE), 60)
            return f"{hours}:{minutes:02}"
        case float():
            return f"{value:.12g}"
        case _:
            return str(value)


def _hour(hour: time) -> str:
    return f"{hour.hour:02}:{hour.minute:02}"


def _clean(value: Value | None) -> Value:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        lines = clean_lines(value).replace("\t", " ").split("\n")
        return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))
    return value


def _padded(cells: Sequence[Value | None], width: int) -> tuple[Value, ...]:
    return (*("" if cell is None else cell for cell in cells), *[""] * (width - len(cells)))
