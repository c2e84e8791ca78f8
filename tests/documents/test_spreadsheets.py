"""Reports as spreadsheets and as comma-separated values: typed, filtered, and no formulas."""

import csv
import warnings
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import pytest
from documents import reports
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.grids import grids_of
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Look,
    Paragraph,
    Report,
    Table,
    line,
)
from migdesk.documents.reports.programme import programme
from migdesk.documents.reports.quotes import quotes
from migdesk.documents.reports.speakers import speakers
from migdesk.documents.reports.spreadsheet import delimited, spreadsheet

FORMULAS = ("=1+1", "+995 555 010 203", "-2", "@SUM(A1)", "\t=1")
NO_CONTROL = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")


def told(text: str) -> Cell:
    return Cell((line((text, Look.PLAIN)),))


def table(*rows: tuple[Cell, ...], name: str = "List", heads: tuple[str, ...] = ("one",)) -> Table:
    return Table(name, tuple(Column(head, 1) for head in heads), rows)


def report(*parts: Table | Heading | Paragraph) -> Report:
    return Report("speakers", reports.speakers("en"), parts)


def opened(report: Report) -> Workbook:
    with warnings.catch_warnings(action="error"):
        return load_workbook(BytesIO(spreadsheet(report)))


def lines(data: bytes) -> list[list[str]]:
    assert data[:3] == b"\xef\xbb\xbf"
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_days_of_a_programme_become_one_sheet_to_filter_by() -> None:
    days = reports.programme("en", "ka", count=2, people=0)
    other = structs.replace(days.sessions[1], starts_at=datetime(2026, 3, 4, 9, tzinfo=UTC))
    other = structs.replace(other, ends_at=datetime(2026, 3, 4, 10, tzinfo=UTC), room=("Hall",))
    both = structs.replace(days, sessions=(days.sessions[0], other))
    grid, about = grids_of(programme(both))
    assert (grid.name, grid.heads) == (
        "Programme",
        ("Section", "Note", "Time / დრო", "Session / სესია", "Room / დარბაზი"),
    )
    assert grid.rows[1] == (
        "Wednesday, 4 March 2026",
        "2026 წლის 4 მარტი, ოთხშაბათი",
        "09:00–10:00",
        "Opening of the library 1\nბიბლიოთეკის გახსნა 1",
        "Hall",
    )
    assert about.rows[0] == ("Seeds and Neighbours",)


def test_quotes_become_rows_with_a_column_for_each_fact() -> None:
    grid, _ = grids_of(quotes(reports.quotes("en", count=3)))
    assert grid.heads == ("Words", "Said", "Source", "Cleared for", "", "Language")
    assert grid.rows[0] == (
        "“Seeds and Neighbours”",
        "Opening of the library, 3 March 2026",
        "Recording, hall.wav 00:05:48",
        "Any use",
        None,
        None,
    )


def test_a_sheet_has_heads_in_sight_filters_and_typed_values() -> None:
    rows = ((told("Ana"), Cell((), 3), Cell((), date(2026, 3, 3))),)
    sheet = opened(report(table(*rows, heads=("name", "took part", "day")))).worksheets[0]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Speakers", "A2", "A1:C2")
    assert [cell.value for cell in sheet[1]] == ["Name", "Took part", "Day"]
    assert [cell.value for cell in sheet[2]] == ["Ana", 3, datetime(2026, 3, 3)]  # noqa: DTZ001 - as it is read
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "d"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula(text: str) -> None:
    (cell,) = opened(report(table((told(text),)))).worksheets[0][2]
    assert (cell.data_type, cell.quotePrefix, cell.value) == ("s", True, text)
    assert lines(delimited(report(table((told(text),)))))[1] == [f"'{text}"]


@given(st.lists(st.text(NO_CONTROL, min_size=1), min_size=1, max_size=4))
def test_whatever_was_typed_is_read_back_and_is_no_formula(texts: list[str]) -> None:
    rows = [(told(text),) for text in texts if text.strip()]
    if not rows:
        return
    expected = [text for text in texts if text.strip()]
    sheet = opened(report(table(*rows))).worksheets[0]
    read = [sheet.cell(number, 1) for number in range(2, len(rows) + 2)]
    assert [cell.value for cell in read] == expected
    assert {cell.data_type for cell in read} == {"s"}
    written = [row[0] for row in lines(delimited(report(table(*rows))))[1:]]
    assert [text.removeprefix("'") for text in written] == [
        text.removeprefix("'") for text in expected
    ]
    assert not any(text.startswith(("=", "+", "-", "@")) for text in written)


def test_what_no_cell_holds_is_left_out_or_cut() -> None:
    long, control = "x" * 40_000, "a\x00b\x1fc"
    sheet = opened(report(table((told(long),), (told(control),)))).worksheets[0]
    assert [len(str(sheet["A2"].value)), sheet["A3"].value] == [32_767, "abc"]
    assert lines(delimited(report(table((told(control),)))))[1] == ["abc"]


def test_sheets_have_names_that_every_program_takes() -> None:
    names = ("A/B: what?", "a [b] *what*", "X" * 40, "X" * 50, "'")
    tables = [
        table((told("1"),), name=name, heads=(f"head {number}",))
        for number, name in enumerate(names)
    ]
    book = opened(report(*tables))
    assert book.sheetnames == [
        "A B what",
        "A b what 2",
        "X" * 31,
        f"{'X' * 29} 2",
        "1",
        "About this report",
    ]


def test_several_tables_have_their_names_in_one_text() -> None:
    tables = (table((told("1"),), name="First"), table((told("2"),), name="Next", heads=("b",)))
    assert lines(delimited(report(*tables))) == [
        ["First"], ["One"], ["1"], [], ["Next"], ["B"], ["2"]
    ]  # fmt: skip


def test_a_report_without_a_table_still_says_what_it_says() -> None:
    said = report(Heading("Outcomes"), Paragraph(line(("Agreed.", Look.PLAIN))))
    assert lines(delimited(said))[0] == ["About this report"]
    assert lines(delimited(said))[-2:] == [["Outcomes"], ["Agreed."]]


@pytest.mark.parametrize("language", ["en", "ka"])
def test_the_same_report_gives_the_same_bytes(language: str) -> None:
    for made in (
        programme(reports.programme(language)),
        speakers(reports.speakers(language)),
        quotes(reports.quotes(language)),
    ):
        assert spreadsheet(made) == spreadsheet(made)
        assert delimited(made) == delimited(made)
        assert opened(made).worksheets[0].max_row > 1


def test_figures_of_charts_and_sums_are_there_and_no_sum_is_filtered() -> None:
    sums = structs.replace(
        table((told("May"), Cell((), 3)), (told("June"), Cell((), 4)), heads=("month", "events")),
        total=(told("Total"), Cell((), 7)),
    )
    chart = Chart(Shape.COLUMNS, "Events by month.", (ChartRow("May", (3,)),), ("Events",), "Month")
    key = KeyFigures((KeyFigure("1,180", "participants", 1180),))
    book = opened(Report("speakers", reports.speakers("en"), (key, chart, sums)))
    read = {
        sheet.title: [[cell.value for cell in row] for row in sheet.rows]
        for sheet in book.worksheets[:-1]
    }
    assert read == {
        "Key figures": [["What is counted", "Figure"], ["participants", 1180]],
        "Events by month.": [["Month", "Events"], ["May", 3]],
        "List": [["Month", "Events"], ["May", 3], ["June", 4], ["Total", 7]],
    }
    assert book["List"].auto_filter.ref == "A1:B3"


def test_tables_that_become_one_have_no_sum_in_between() -> None:
    one = structs.replace(table((Cell((), 1),)), total=(Cell((), 1),))
    two = structs.replace(table((Cell((), 2),)), total=(Cell((), 2),))
    grid, _ = grids_of(report(Heading("A"), one, Heading("B"), two))
    assert (grid.rows, grid.total) == ((("A", 1), ("B", 2)), ())
