"""Spreadsheets and calendars as other programs write them."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

SHEET = "xl/worksheets/sheet1.xml"


def xlsx(
    rows: Iterable[Sequence[Any]] = (), change: Callable[[Workbook, Worksheet], None] | None = None
) -> bytes:
    """Return a workbook of one sheet, as openpyxl writes it."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(book, sheet)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(package: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a package in which one part is another; a part that is not there is added."""
    out = BytesIO()
    with ZipFile(BytesIO(package)) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        names = [*before.namelist(), *([] if name in before.namelist() else [name])]
        for each in names:
            data = before.read(each) if each in before.namelist() else b""
            after.writestr(each, change(data) if each == name else data)
    return out.getvalue()


def ics(*events: str, before: str = "") -> str:
    """Return a calendar of events, each given by its lines."""
    inside = "".join(f"BEGIN:VEVENT\r\n{_lines(each)}END:VEVENT\r\n" for each in events)
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sample//EN\r\n"
        f"{_lines(before)}{inside}END:VCALENDAR\r\n"
    )


def _lines(text: str) -> str:
    return "".join(f"{line.strip()}\r\n" for line in text.strip().splitlines() if line.strip())
