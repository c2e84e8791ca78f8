"""The cells of a table by what their columns hold."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from migdesk.base.progress import Progress, unseen
from migdesk.desk.tables.plan import Note, NoteKind, shortened
from migdesk.intake.tables.fields import Field, Meaning
from migdesk.intake.tables.matching import Matching
from migdesk.intake.tables.table import Flaw, FlawKind, Remark, Row, Table, Value, is_blank, written

_PORTION: Final = 100
"""Rows between which somebody who waits hears how far it is."""

_FLAWS = {FlawKind.NO_RESULT: NoteKind.NO_RESULT, FlawKind.ERROR: NoteKind.CELL_ERROR}
_REMARKS = {
    Remark.CANCELLED: NoteKind.CANCELLED,
    Remark.REPEATS: NoteKind.REPEATS,
    Remark.UNREADABLE: NoteKind.UNREADABLE,
    Remark.ZONE_UNKNOWN: NoteKind.ZONE_UNKNOWN,
}


class Columns:
    """Which columns hold what."""

    def __init__(self, matching: Matching) -> None:
        self._by_field: dict[Field, list[tuple[int, Meaning]]] = defaultdict(list)
        for at, meaning in enumerate(matching.meanings):
            if meaning is not None:
                self._by_field[meaning.field].append((at, meaning))

    def __contains__(self, field: Field) -> bool:
        return field in self._by_field

    def cell(self, row: Row, field: Field) -> tuple[int, Value]:
        """Return the column of a field and what stands there; -1 and nothing without one."""
        for at, _ in self._by_field.get(field, ()):
            return at, row.cells[at]
        return -1, ""

    def text(self, row: Row, field: Field) -> tuple[int, str]:
        """Return the column of a field and its words; none for a flawed cell."""
        at, value = self.cell(row, field)
        return at, "" if isinstance(value, Flaw) else written(value)

    def texts(self, row: Row, field: Field) -> Iterator[tuple[int, Meaning, str]]:
        """Yield all columns of a field with their words, those that have any."""
        for at, meaning in self._by_field.get(field, ()):
            value = row.cells[at]
            if not is_blank(value) and not isinstance(value, Flaw):
                yield at, meaning, written(value)

    def taken(self) -> list[int]:
        """Return the columns that are taken over."""
        return sorted(at for columns in self._by_field.values() for at, _ in columns)


def rows_below(
    table: Table, matching: Matching, progress: Progress = unseen
) -> Iterator[tuple[int, Row]]:
    """Yield the rows below the heads, with their places.

    Raises:
        Cancelled: the person thought better of it.
    """
    for place in range(matching.head + 1, len(table.rows)):
        if place % _PORTION == 0:
            progress(place, len(table.rows))
        yield place, table.rows[place]


def found_in_reading(row: Row, columns: Columns) -> Iterator[Note]:
    """Yield what reading a row found, and its flawed cells that would be taken over."""
    for remark, words in row.remarks:
        yield Note(_REMARKS[remark], written=shortened(words))
    for at in columns.taken():
        value = row.cells[at]
        if isinstance(value, Flaw):
            yield Note(_FLAWS[value.kind], at, shortened(value.written))
