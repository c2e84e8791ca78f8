"""Spreadsheets, as they are written and as they should not be."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from factories.spreadsheets import SHEET, with_part, xlsx
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.intake.errors import (
    DeclaresEntities,
    NotATable,
    NothingInTable,
    OldSpreadsheet,
    PasswordProtected,
    TableDamaged,
    TableTooLarge,
    TableTooLong,
    TableTooWide,
)
from migdesk.intake.tables.opening import read_table
from migdesk.intake.tables.table import (
    MOST_COLUMNS,
    MOST_ROWS,
    Flaw,
    FlawKind,
    Table,
    Value,
)


def at(written: str) -> datetime:
    """Return a moment without a zone, as spreadsheets have them."""
    return datetime.fromisoformat(written)


OLD = bytes.fromhex("d0cf11e0a1b11ae1")


def read(data: bytes) -> tuple[Table, ...]:
    return read_table(data, "list.xlsx")


def cells(data: bytes) -> list[tuple[Value, ...]]:
    (table,) = read(data)
    return [row.cells for row in table.rows]


def test_cells_are_what_they_are_in_excel() -> None:
    data = xlsx(
        [
            ["Text", " two\n lines ", 7, 0.5, True, None],
            [
                date(2026, 5, 12),
                time(9, 30),
                at("2026-05-12T09:30"),
                timedelta(hours=30),
            ],
        ]
    )
    assert cells(data) == [
        ("Text", "two\nlines", 7, 0.5, "1"),
        (
            at("2026-05-12T00:00"),
            time(9, 30),
            at("2026-05-12T09:30"),
            timedelta(hours=30),
            "",
        ),
    ]


def test_rows_keep_their_numbers_and_blank_ones_go() -> None:
    def blank(_: Workbook, sheet: Worksheet) -> None:
        sheet["A7"] = "last"
        sheet["C3"] = "   "

    (table,) = read(xlsx([["first"]], blank))
    assert [(row.number, row.cells) for row in table.rows] == [(1, ("first",)), (7, ("last",))]


def test_a_cell_over_several_rows_stands_in_each_and_one_over_columns_in_the_first() -> None:
    def merge(_: Workbook, sheet: Worksheet) -> None:
        sheet.merge_cells("A2:A4")
        sheet.merge_cells("B5:C5")

    data = xlsx(
        [["Day", "Title", "Room"], ["12 May", "One", "A"], [None, "Two", "B"], [], ["", "All"]],
        merge,
    )
    assert cells(data) == [
        ("Day", "Title", "Room"),
        ("12 May", "One", "A"),
        ("12 May", "Two", "B"),
        ("12 May", "", ""),
        ("", "All", ""),
    ]


def test_a_formula_is_what_it_came_to_and_one_without_a_result_is_said_to_be() -> None:
    data = with_part(
        xlsx([["Total", "=1+2", "=A1", "#REF!"]]),
        SHEET,
        lambda xml: xml.replace(b"<f>1+2</f><v />", b"<f>1+2</f><v>3</v>").replace(
            b"<f>1+2</f><v/>", b"<f>1+2</f><v>3</v>"
        ),
    )
    assert cells(data) == [
        ("Total", 3, Flaw(FlawKind.NO_RESULT, "C1"), Flaw(FlawKind.ERROR, "#REF!"))
    ]


@pytest.mark.parametrize("mac", [False, True])
def test_days_are_counted_from_1900_or_1904_as_the_workbook_says(mac: bool) -> None:
    def since_1904(book: Workbook, _: Worksheet) -> None:
        if mac:
            book.epoch = CALENDAR_MAC_1904

    data = xlsx([[at("2026-05-12T09:00"), date(1904, 3, 1)]], since_1904)
    assert cells(data) == [(at("2026-05-12T09:00"), at("1904-03-01T00:00"))]


def test_sheets_that_are_seen_come_first_and_empty_ones_not_at_all() -> None:
    def more(book: Workbook, sheet: Worksheet) -> None:
        sheet.title = "Hidden"
        sheet.sheet_state = "hidden"
        book.create_sheet("Empty")
        book.create_sheet("Agenda")["A1"] = "Opening"

    assert [table.name for table in read(xlsx([["x"]], more))] == ["Agenda", "Hidden"]


def test_a_million_empty_rows_are_passed_over() -> None:
    empty = b"".join(
        b'<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/></row>' % (number, number)
        for number in range(3, 1_048_577)
    )
    data = with_part(
        xlsx([["Title"], ["Opening"]]),
        SHEET,
        lambda xml: xml.replace(b"</sheetData>", empty + b"</sheetData>"),
    )
    assert cells(data) == [("Title",), ("Opening",)]


def test_reading_can_be_called_off() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(xlsx([["x"]]), "list.xlsx", progress=stop)


def declaring(data: bytes) -> bytes:
    """Have a text grow without end, and fetch a file of this computer."""
    declared = (
        b'<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        b'<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    )
    head, _, rest = data.partition(b"?>")
    return (head + b"?>" + declared + rest) if rest else declared + data


def bomb(size: int) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        for number in range(size):
            package.writestr(f"xl/worksheets/sheet{number}.xml", b"<a>" + b" " * 60_000_000)
    return out.getvalue()


WRONG: dict[str, tuple[Callable[[], bytes], type[MigdeskError]]] = {
    "a zip bomb": (lambda: bomb(5), TableTooLarge),
    "texts without end": (
        lambda: with_part(xlsx([["x"]]), "xl/sharedStrings.xml", lambda _: b" " * 60_000_000),
        TableTooLarge,
    ),
    "entities in the texts": (
        lambda: with_part(xlsx([["x"]]), "xl/sharedStrings.xml", declaring),
        DeclaresEntities,
    ),
    "entities in a sheet": (lambda: with_part(xlsx([["x"]]), SHEET, declaring), DeclaresEntities),
    "no spreadsheet in the package": (lambda: bomb(0), NotATable),
    "not even a package": (lambda: b"PK\x03\x04 and then nothing", TableDamaged),
    "half a file": (lambda: xlsx([["x"]])[:2_000], TableDamaged),
    "a sheet that breaks off": (
        lambda: with_part(xlsx([["x"]]), SHEET, lambda xml: xml[:200]),
        TableDamaged,
    ),
    "a sheet that is no XML": (
        lambda: with_part(xlsx([["x"]]), SHEET, lambda _: b"nothing"),
        TableDamaged,
    ),
    "Strict Open XML": (
        lambda: with_part(
            xlsx([["x"]]),
            SHEET,
            lambda xml: xml.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            ),
        ),
        TableDamaged,
    ),
    "one of old": (lambda: OLD + b"Workbook", OldSpreadsheet),
    "one with a password": (
        lambda: OLD + "EncryptedPackage".encode("utf-16-le"),
        PasswordProtected,
    ),
    "nothing in it": (xlsx, NothingInTable),
    "too many rows": (lambda: xlsx([["x"]] * (MOST_ROWS + 1)), TableTooLong),
    "too many columns": (lambda: xlsx([["x"] * (MOST_COLUMNS + 1)]), TableTooWide),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_with_a_spreadsheet_is_said(case: str) -> None:
    made, kind = WRONG[case]
    with pytest.raises(kind):
        read(made())
