"""Reports as Word documents: styles, tables with heads that are repeated, languages."""

import dataclasses
import io
import zipfile

import docx
import pytest
from documents import reports
from documents.test_word import W, xml
from docx.document import Document

from migdesk.documents.charts import Chart, ChartRow, Shape
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
from migdesk.documents.word.report import report_docx
from migdesk.vocabulary import EventStatus, PaperSize


def opened(report: Report) -> Document:
    return docx.Document(io.BytesIO(report_docx(report)))


def said(report: Report) -> list[tuple[str, str]]:
    return [(one.style.name, one.text) for one in opened(report).paragraphs]


def with_parts(*parts: object) -> Report:
    return Report("speakers", reports.speakers("en"), parts)  # type: ignore[arg-type]  # of any kind


def test_headings_and_quotations_have_the_styles_word_knows() -> None:
    assert said(quotes(reports.quotes("en", count=1))) == [
        ("Heading 1", "Seeds and Neighbours"),
        ("Day", "3–4 March 2026 · Old Mill, Sighnaghi"),
        ("Heading 2", "Nana Gvino"),
        ("Body Text", "Keeper, Seed Library"),
        ("Quote", "“Seeds and Neighbours”"),
        ("Note", "Said: Opening of the library, 3 March 2026"),
        ("Note", "Source: Recording, hall.wav 00:05:48"),
        ("Note", "Cleared for: Any use"),
    ]


def test_a_programme_in_two_languages_has_tables_whose_heads_are_repeated() -> None:
    report = programme(reports.programme("en", "ka", count=2, people=1))
    first, second = reports.TITLES.values()
    assert said(report)[:2] == [("Heading 1", first), ("Subtitle", second)]
    (table,) = opened(report).tables
    assert [cell.text for cell in table.rows[0].cells] == [
        "Time / დრო",
        "Session / სესია",
        "Room / დარბაზი",
    ]
    assert [len(row._tr.findall(f"{W}trPr/{W}tblHeader")) for row in table.rows] == [1, 0, 0]
    assert table.rows[1].cells[0].text == "09:00–09:30"


def test_georgian_in_an_english_report_is_marked_as_such() -> None:
    data = report_docx(programme(reports.programme("en", "ka", count=1, people=0)))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = xml(package.read("word/document.xml"))
    marked = {
        each.get(f"{W}val"): "".join(text.text or "" for text in run.iter(f"{W}t"))
        for run in body.iter(f"{W}r")
        for each in run.iter(f"{W}lang")
    }
    assert list(marked) == ["ka-GE"]


def test_figures_stand_at_the_right_and_sums_are_strong() -> None:
    table = Table(
        "Months",
        (Column("month", 2), Column("events", 1, figures=True)),
        ((Cell((line(("May", Look.PLAIN)),)), Cell((line(("3", Look.PLAIN)),), 3)),),
        (Cell((line(("Total", Look.PLAIN)),)), Cell((line(("3", Look.PLAIN)),), 3)),
    )
    (made,) = opened(with_parts(table)).tables
    rights = [cell.paragraphs[0].paragraph_format.alignment for cell in made.columns[1].cells]
    assert [str(right) for right in rights] == ["RIGHT (2)"] * 3
    assert [run.style.name for run in made.rows[2].cells[0].paragraphs[0].runs] == ["Strong"]


def test_a_chart_is_told_by_its_caption_and_a_table() -> None:
    chart = Chart(
        Shape.COLUMNS,
        "Events by month.",
        (ChartRow("May", (1250,)), ChartRow("June", (4.5,))),
        ("Events",),
        "Month",
    )
    report = with_parts(KeyFigures((KeyFigure("1,180", "participants", 1180),)), chart)
    assert said(report)[2:4] == [
        ("Key figure", "1,180 participants"),
        ("Caption", "Events by month."),
    ]
    (table,) = opened(report).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Month", "Events"],
        ["May", "1,250"],
        ["June", "4.5"],
    ]


def test_what_is_cancelled_says_so_first() -> None:
    sheet = reports.programme("en", count=1)
    off = dataclasses.replace(sheet, front=reports.front("en", status=EventStatus.CANCELLED))
    assert said(programme(off))[0] == ("Embargo or correction", "Cancelled")


def test_headings_inside_a_section_are_of_the_third_level() -> None:
    told = said(with_parts(Heading("A"), Heading("B", 2), Paragraph(line(("Text.", Look.PLAIN)))))
    assert told[2:] == [("Heading 2", "A"), ("Heading 3", "B"), ("Body Text", "Text.")]


@pytest.mark.parametrize("language", ["en", "ka"])
@pytest.mark.parametrize("paper", PaperSize)
def test_the_same_report_gives_the_same_bytes(language: str, paper: PaperSize) -> None:
    sheet = reports.speakers(language)
    house = dataclasses.replace(sheet.front.house, paper=paper)
    report = speakers(
        dataclasses.replace(sheet, front=dataclasses.replace(sheet.front, house=house))
    )
    assert report_docx(report) == report_docx(report)
    width = {PaperSize.A4: 11906, PaperSize.LETTER: 12240}[paper]
    assert round(opened(report).sections[0].page_width / 635) == width
