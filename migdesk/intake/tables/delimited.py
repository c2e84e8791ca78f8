"""Tables as plain text: CSV, what a spreadsheet puts on the clipboard, lines of an agenda."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import islice
from typing import Final

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import NothingInTable, TableDamaged
from migdesk.intake.tables.fields import Field, Meaning
from migdesk.intake.tables.hours import HOURS_FIRST
from migdesk.intake.tables.table import Origin, RawRow, Table, table_of

_SEPARATORS: Final = (";", ",", "|")
_SAY_NOTHING: Final = ";,|\t\r\n \ufeff"
_TAB_INSIDE: Final = re.compile(r"^(?!\s)[^\t\n]*\t", re.MULTILINE)

_LOOKED_AT: Final = 100
"""Rows that are looked at to find what separates the cells."""

_SNIFFED: Final = 1_000_000
"""Characters in which those rows are looked for."""

_AGREE: Final = 0.7
"""The part of them that has as many cells as most, where something separates cells."""

_OF_LINES: Final = (Meaning(Field.HOURS), Meaning(Field.TITLE), Meaning(Field.PEOPLE))

_TOLD: Final = re.compile(r"\A\ufeff?sep=(.)\r?\n")
"""The first line of a list by which Excel is told what separates its cells."""


def read_delimited(text: str, name: str, origin: Origin, *, progress: Progress = unseen) -> Table:
    """Return the table that a text is.

    Lines that begin with hours, in a text whose lines are not divided, are sessions: hours, title,
    and what stands in the lines below, moved in, as those who appear.

    Raises:
        NothingInTable: there are no words in it.
        TableDamaged: a cell is longer than any cell.
        MigdeskError: as :func:`migdesk.intake.tables.table.table_of`.
    """
    if not text.strip(_SAY_NOTHING):
        raise NothingInTable(name)
    told = _TOLD.match(text)
    if told is not None:
        separator, text = told[1], text[told.end() :]
    else:
        separator = _separator(text)
    if separator:
        rows = _numbered(text, separator, name)
        return table_of(rows, name=name, origin=origin, progress=progress)
    lines = text.splitlines()
    if not any(map(HOURS_FIRST.match, lines)):
        rows = (RawRow(number, [line]) for number, line in enumerate(lines, start=1))
        return table_of(rows, name=name, origin=origin, progress=progress)
    sessions = _sessions(lines)
    return table_of(sessions, name=name, origin=origin, meanings=_OF_LINES, progress=progress)


def _numbered(text: str, separator: str, name: str) -> Iterator[RawRow]:
    try:
        for number, cells in enumerate(_cells(text, separator), start=1):
            yield RawRow(number, cells)
    except csv.Error as error:
        raise TableDamaged(name, str(error)) from error


def _cells(text: str, separator: str) -> Iterator[list[str]]:
    """Yield the rows. A mark that opens a quotation and closes none is a mark like any other."""
    lines = StringIO(text, newline="")
    if _is_quoted_throughout(text, separator):
        yield from csv.reader(lines, delimiter=separator)
    else:
        yield from csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)


def _is_quoted_throughout(text: str, separator: str) -> bool:
    try:
        for _ in csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error:
        return False
    return True


def _separator(text: str) -> str:
    """Return what separates the cells, or nothing where a line is one cell.

    Nobody types tabs: where there are some, they do.
    """
    if _TAB_INSIDE.search(text):
        return "\t"
    best, most = "", (0.0, 1)
    for separator in _SEPARATORS:
        counts = Counter(_widths(text[:_SNIFFED], separator))
        if not counts:
            continue
        width, times = max(counts.items(), key=lambda item: (item[1], item[0]))
        agree = times / counts.total()
        if width > 1 and agree >= _AGREE and (agree, width) > most:
            best, most = separator, (agree, width)
    return best


def _widths(text: str, separator: str) -> Iterator[int]:
    try:
        rows = islice(_cells(text, separator), _LOOKED_AT)
        yield from (len(row) for row in rows if any(cell.strip() for cell in row))
    except csv.Error:
        return


def _sessions(lines: Iterable[str]) -> Iterator[RawRow]:
    """Divide lines that begin with hours; what is moved in below one belongs to it."""
    pending: RawRow | None = None
    for number, line in enumerate(lines, start=1):
        hours = HOURS_FIRST.match(line)
        if hours is None and pending is not None and line.strip() and line[:1].isspace():
            below = f"{pending.cells[2]}\n{line.strip()}".strip()
            pending = RawRow(pending.number, [*pending.cells[:2], below])
            continue
        if pending is not None:
            yield pending
        pending = None
        if hours is not None:
            title = line[hours.end() :].strip(" \t:–—-")
            pending = RawRow(number, [hours[0].strip(), title, ""])
        else:
            yield RawRow(number, [line])
    if pending is not None:
        yield pending
