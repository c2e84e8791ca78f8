"""Reports as spreadsheets (XLSX) and as comma-separated text (CSV).

What was typed into a record is text in every program that opens the file: nothing in it is ever
worked out as a formula (OWASP, "CSV Injection").
"""

import csv
import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from migdesk.documents.reports.grids import Grid, Row, grids_of
from migdesk.documents.reports.parts import Report, Value

_LONGEST_TEXT: Final = 32_767
_LONGEST_NAME: Final = 31
_NARROWEST, _WIDEST = 10, 60
_NOT_IN_A_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\s]+")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LIKE_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_DATE: Final = "mm-dd-yy"
"""Number format 14 of the standard: each program shows it in the order its user is used to."""

_THEN: Final = (1980, 1, 1, 0, 0, 0)
_MOMENTS: Final = re.compile(rb"<dcterms:(created|modified)\b.*?</dcterms:\1>", re.DOTALL)


def spreadsheet(report: Report) -> bytes:
    """Return a report as a spreadsheet: a sheet for each of its tables, and one that tells of it.

    Heads stay in sight and can be filtered by. The same report gives the same bytes.
    """
    book = Workbook(write_only=True)
    book.properties.title = report.front.title[0]
    book.properties.creator = report.front.house.name
    taken: set[str] = set()
    for grid in grids_of(report):
        _fill(book.create_sheet(_sheet_name(grid.name, taken)), grid)
    held = BytesIO()
    book.save(held)
    return _of_no_moment(held.getvalue())


def delimited(report: Report) -> bytes:
    """Return a report as comma-separated values in UTF-8 with its mark, a line for each row.

    Of several tables each has its name above it and an empty line below.
    """
    *grids, _ = grids_of(report)
    if not grids:
        grids = list(grids_of(report))
    held = StringIO(newline="")
    writer = csv.writer(held)
    for place, grid in enumerate(grids):
        if len(grids) > 1:
            writer.writerows([[]] if place else [])
            writer.writerow([_harmless(grid.name)])
        writer.writerow(map(_harmless, grid.heads))
        writer.writerows([_harmless(value) for value in row] for row in grid.rows)
        if grid.total:
            writer.writerow(map(_harmless, grid.total))
    return held.getvalue().encode("utf-8-sig")


def _fill(sheet: Any, grid: Grid) -> None:  # noqa: ANN401 - its types do not know of filters
    sheet.freeze_panes = "A2"
    for number, width in enumerate(_widths(grid), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_cell(sheet, head, bold=True) for head in grid.heads])
    for row in grid.rows:
        sheet.append([_cell(sheet, value) for value in row])
    if grid.total:
        sheet.append([_cell(sheet, value, bold=True) for value in grid.total])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(grid.heads))}{len(grid.rows) + 1}"


def _cell(sheet: WriteOnlyWorksheet, value: Value | None, *, bold: bool = False) -> Cell:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, _clean(value))
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_LIKE_A_FORMULA)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    elif isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value.replace(tzinfo=None))
    elif isinstance(value, date):
        cell = WriteOnlyCell(sheet, datetime(value.year, value.month, value.day))  # noqa: DTZ001 - a cell knows no zone
        cell.number_format = _DATE
    else:
        cell = WriteOnlyCell(sheet, value)
    if bold:
        cell.font = Font(bold=True)
    return cell


def _widths(grid: Grid) -> Iterator[int]:
    """Yield how many letters wide each column is."""
    for place, head in enumerate(grid.heads):
        lengths = (_length(row, place) for row in grid.rows)
        yield min(max(len(head) + 3, _NARROWEST, max(lengths, default=0) + 1), _WIDEST)


def _length(row: Row, place: int) -> int:
    return max(map(len, str(row[place] or "").split("\n")))


def _clean(text: str) -> str:
    """Return what a cell can hold of a text."""
    text = _CONTROL.sub("", text)
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"


def _sheet_name(wanted: str, taken: set[str]) -> str:
    """Return a name that a sheet can have and none has yet."""
    plain = _NOT_IN_A_NAME.sub(" ", wanted).strip(" '") or "1"
    name, number = plain[:_LONGEST_NAME], 1
    while name.lower() in taken:
        number += 1
        ending = f" {number}"
        name = f"{plain[: _LONGEST_NAME - len(ending)]}{ending}"
    taken.add(name.lower())
    return name


def _harmless(value: Value | None) -> str:
    """Return a value as text that no program takes for a formula."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value.isoformat() if isinstance(value, date) else str(value)
    text = _CONTROL.sub("", value)
    return f"'{text}" if text.startswith(_LIKE_A_FORMULA) else text


def _of_no_moment(data: bytes) -> bytes:
    """Return a package without the hour at which it was made."""
    held = BytesIO()
    with ZipFile(BytesIO(data)) as read, ZipFile(held, "w", ZIP_DEFLATED) as packed:
        for name in read.namelist():
            told = ZipInfo(name, _THEN)
            told.compress_type = ZIP_DEFLATED
            packed.writestr(told, _MOMENTS.sub(b"", read.read(name)))
    return held.getvalue()
