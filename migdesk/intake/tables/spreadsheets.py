"""Spreadsheets as Excel and LibreOffice write them (XLSX), read by openpyxl.

What openpyxl does not tell while it reads row by row is found in a look at each sheet before:
where anything stands, which cells are merged, and which hold a formula that nobody has worked out.
"""

import warnings
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import IO, Any, Final
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile

from msgspec import Struct, field
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.cell import coordinate_to_tuple, range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from migdesk.base.errors import MigdeskError
from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import NothingInTable, TableDamaged
from migdesk.intake.tables.packages import BROKEN, opened
from migdesk.intake.tables.table import (
    MOST_COLUMNS,
    Flaw,
    FlawKind,
    Origin,
    RawRow,
    Table,
    Value,
    table_of,
)

_SPREADSHEET: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL: Final = f"{_SPREADSHEET}c"
_VALUES: Final = frozenset({f"{_SPREADSHEET}v", f"{_SPREADSHEET}is"})
_STRICT: Final = "http://purl.oclc.org/ooxml/spreadsheetml/main}sheetData"
_PORTION: Final = 1 << 18

Place = tuple[int, int]
"""Row and column, each from 1."""


class _Sight(Struct):
    """What a look at a sheet has found."""

    last_row: int = 0
    last_column: int = 0
    unworked: dict[Place, str] = field(default_factory=dict)
    merged: list[tuple[int, int, int]] = field(default_factory=list)


def read_spreadsheet(
    data: bytes, file_name: str, *, progress: Progress = unseen
) -> tuple[Table, ...]:
    """Return the sheets that have anything in them, those that are seen in Excel first.

    A cell merged over several rows stands in each of them, one merged over several columns in the
    first. Formulas are what they came to when the file was last stored.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says why it cannot be read.
    """
    package = opened(data, file_name)
    with package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what openpyxl leaves out: pictures, rules, styles
        try:
            tables = _tables(data, package, file_name, progress)
        except MigdeskError:
            raise
        except (*BROKEN, ExpatError, InvalidFileException) as error:
            raise TableDamaged(file_name, str(error)) from error
    if not tables:
        raise NothingInTable(file_name)
    return tables


def _tables(data: bytes, package: ZipFile, file_name: str, progress: Progress) -> tuple[Table, ...]:
    reader = ExcelReader(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.read()
    paths = {sheet.name: part.target for sheet, part in reader.parser.find_sheets()}
    shown: list[Table] = []
    hidden: list[Table] = []
    for sheet in reader.wb.worksheets:
        with package.open(paths[sheet.title]) as source:
            sight = _look_at(source, file_name, progress)
        if not sight.last_row:
            continue
        rows = _rows(sheet, sight)
        try:
            table = table_of(rows, name=sheet.title, origin=Origin.SPREADSHEET, progress=progress)
        except NothingInTable:
            continue
        (shown if sheet.sheet_state == "visible" else hidden).append(table)
    return (*shown, *hidden)


def _look_at(source: IO[bytes], file_name: str, progress: Progress) -> _Sight:
    """Go through the XML of a sheet once, holding nothing of its cells."""
    sight = _Sight()
    row = column = 0
    place = ""
    holds = formula = False

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal row, column, place, holds, formula
        tag = name.removeprefix(_SPREADSHEET)
        if tag == "row":
            row, column = int(attributes.get("r", row + 1)), 0
        elif tag == "c":
            place, holds, formula = attributes.get("r", ""), False, False
            column += 1
        elif tag in {"v", "is"}:
            parser.CharacterDataHandler = hold
        elif tag == "f":
            formula = True
        elif tag == "mergeCell":
            left, top, _, bottom = range_boundaries(attributes["ref"])
            if left is not None and top is not None and bottom is not None:
                sight.merged.append((top, left, bottom))
        elif name == _STRICT:
            raise TableDamaged(file_name, "Strict Open XML; store it as an Excel workbook")

    def hold(_text: str) -> None:
        nonlocal holds
        holds = True
        parser.CharacterDataHandler = None

    def end(name: str) -> None:
        nonlocal row, column
        if name in _VALUES:
            parser.CharacterDataHandler = None
        if name != _CELL or not (holds or formula):
            return
        if place:
            row, column = coordinate_to_tuple(place)
        sight.last_row, sight.last_column = max(sight.last_row, row), max(sight.last_column, column)
        if not holds:
            sight.unworked[row, column] = place

    parser = ParserCreate(namespace_separator="}")
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    while portion := source.read(_PORTION):
        progress(row, 0)
        parser.Parse(portion)
    parser.Parse(b"", True)  # noqa: FBT003 - expat's own signature
    return sight


def _rows(sheet: Any, sight: _Sight) -> Iterator[RawRow]:  # noqa: ANN401 - its class is private
    sheet.reset_dimensions()
    width = min(sight.last_column, MOST_COLUMNS + 1)
    merged = _Merged(sight.merged)
    cells = sheet.iter_rows(max_row=sight.last_row, max_col=width)
    for number, row in enumerate(cells, start=1):
        values: list[Value | None] = [_value(cell) for cell in row]
        for column in range(1, len(values) + 1):
            unworked = (number, column) in sight.unworked
            if unworked:
                values[column - 1] = Flaw(FlawKind.NO_RESULT, sight.unworked[number, column])
        merged.fill(number, values)
        yield RawRow(number, values)


def _value(cell: Any) -> Value | None:  # noqa: ANN401 - as above
    value: Value | None = cell.value
    if value is not None and cell.data_type == "e":
        return Flaw(FlawKind.ERROR, str(value))
    return value


class _Merged:
    """Cells merged over several rows, filled in as the rows come."""

    def __init__(self, areas: list[tuple[int, int, int]]) -> None:
        self._waiting = sorted((area for area in areas if area[2] > area[0]), reverse=True)
        self._open: list[tuple[int, int, Value]] = []

    def fill(self, number: int, values: list[Value | None]) -> None:
        """Put into a row what merged cells that began above hold."""
        self._open = [each for each in self._open if each[0] >= number]
        for _, column, above in self._open:
            if column <= len(values):
                values[column - 1] = above
        while self._waiting and self._waiting[-1][0] <= number:
            top, left, bottom = self._waiting.pop()
            if top == number and left <= len(values):
                value = values[left - 1]
                if value is not None:
                    self._open.append((bottom, left, value))
