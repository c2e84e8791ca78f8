"""Reports as Word documents: styles, tables with heads that are repeated, languages."""

import io
import zipfile
from itertools import pairwise

import docx
import pytest
from documents import reports
from documents.test_logo_row import logos
from documents.test_word import W, xml
from docx.document import Document
from msgspec import structs
from PIL import Image

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.chart_pictures import chart_pictures
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


MONTHS = Chart(
    Shape.COLUMNS,
    "Events by month.",
    (ChartRow("May", (1250,)), ChartRow("June", (4.5,))),
    ("Events",),
    "Month",
)


def shown(report: Report) -> list[tuple[str, float, str]]:
    """Return what each picture says, how many dots an inch it has, and how wide it is."""
    document = opened(report)
    found = []
    for shape in document.inline_shapes:
        inline = shape._inline
        part = document.part.related_parts[inline.graphic.graphicData.pic.blipFill.blip.embed]
        picture = Image.open(io.BytesIO(part.blob))
        dots = picture.width / shape.width.inches
        found.append((inline.docPr.get("descr"), round(dots), shape.width.pt))
    return found


def test_a_chart_is_drawn_between_its_caption_and_a_table_of_its_figures() -> None:
    report = with_parts(KeyFigures((KeyFigure("1,180", "participants", 1180),)), MONTHS, MONTHS)
    assert said(report)[2:6] == [
        ("Key figure", "1,180 participants"),
        ("Caption", "Figure 1. Events by month."),
        ("Photo", ""),
        ("Note", ""),
    ]
    assert said(report)[6] == ("Caption", "Figure 2. Events by month.")
    table = opened(report).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Month", "Events"],
        ["May", "1,250"],
        ["June", "4.5"],
    ]
    alt = "Column chart: Events by month. May 1,250; June 4.5."
    assert [(told, dots) for told, dots, _ in shown(report)] == [(alt, 300)] * 2
    assert report_docx(report) == report_docx(report)


def test_a_table_that_begins_with_the_rows_of_a_chart_tells_its_figures() -> None:
    def table(label: str) -> Table:
        cells = (Cell((line((label, Look.PLAIN)),)), Cell((line(("1,250", Look.PLAIN)),)))
        return Table("Months", (Column("month", 2), Column("events", 1)), (cells,))

    assert len(opened(with_parts(MONTHS, table("May"))).tables) == 1
    assert len(opened(with_parts(MONTHS, table("Georgia"))).tables) == 2
    assert len(opened(with_parts(MONTHS, Heading("Months"), table("May"))).tables) == 2


def test_a_chart_is_as_wide_as_the_text_and_a_tall_one_comes_in_pieces() -> None:
    rows = tuple(ChartRow(f"Place {number}", (number,)) for number in range(90))
    report = with_parts(structs.replace(MONTHS, shape=Shape.BARS, rows=rows))
    section = opened(report).sections[0]
    text = section.page_width.pt - section.left_margin.pt - section.right_margin.pt
    widths = [width for _, _, width in shown(report)]
    assert widths == pytest.approx([text] * 5, abs=0.1)
    assert len(opened(report).tables) == 1


def test_the_series_of_a_chart_differ_in_grey_and_its_file_is_small() -> None:
    rows = tuple(ChartRow(month, (3, 2)) for month in ("May", "June"))
    chart = structs.replace(MONTHS, shape=Shape.GROUPED, rows=rows, series=("Events", "Releases"))
    house = reports.front("en").house
    (picture,) = chart_pictures(chart, house, "en", 470)
    assert len(picture.data) < 20_000
    grey = Image.open(io.BytesIO(picture.data)).convert("L")
    plain = [light for count, light in sorted(grey.getcolors(), reverse=True)[:3] if count > 5_000]
    assert len(plain) == 3
    assert min(after - before for before, after in pairwise(sorted(plain))) > 40


def test_a_chart_whose_letters_we_cannot_draw_is_told_by_its_table_alone() -> None:
    report = with_parts(structs.replace(MONTHS, rows=(ChartRow("\u4e2d", (1,)),)))
    assert shown(report) == []
    assert opened(report).tables[0].rows[1].cells[0].text == "\u4e2d"


def test_logos_stand_at_the_end_under_what_they_have_in_common() -> None:
    sheet = reports.speakers("ka")
    house = structs.replace(
        sheet.front.house, partners=logos((600, 300), (300, 300)), donors=logos((900, 225))
    )
    front = structs.replace(sheet.front, house=house)
    report = speakers(structs.replace(sheet, front=front))
    assert said(report)[-4:] == [
        ("Logo label", "პარტნიორები"),
        ("Logos", "\u2003 "),
        ("Logo label", "აფინანსებს"),
        ("Logos", ""),
    ]
    sizes = [(told, width) for told, _, width in shown(report)]
    assert sizes == [
        ("Partner 1", pytest.approx(48.99, abs=0.3)),
        ("Partner 2", pytest.approx(30, abs=0.3)),
        ("Partner 1", pytest.approx(69.28, abs=0.3)),
    ]


def test_what_is_cancelled_says_so_first() -> None:
    sheet = reports.programme("en", count=1)
    off = structs.replace(sheet, front=reports.front("en", status=EventStatus.CANCELLED))
    assert said(programme(off))[0] == ("Embargo or correction", "Cancelled")


def test_a_quotation_stays_with_who_said_it_and_with_its_facts() -> None:
    paragraphs = opened(quotes(reports.quotes("en", count=1))).paragraphs[3:]
    kept = [bool(one.paragraph_format.keep_with_next) for one in paragraphs]
    assert kept == [True, True, True, True, False]


def test_headings_inside_a_section_are_of_the_third_level() -> None:
    told = said(with_parts(Heading("A"), Heading("B", 2), Paragraph(line(("Text.", Look.PLAIN)))))
    assert told[2:] == [("Heading 2", "A"), ("Heading 3", "B"), ("Body Text", "Text.")]


@pytest.mark.parametrize("language", ["en", "ka"])
@pytest.mark.parametrize("paper", PaperSize)
def test_the_same_report_gives_the_same_bytes(language: str, paper: PaperSize) -> None:
    sheet = reports.speakers(language)
    house = structs.replace(sheet.front.house, paper=paper)
    report = speakers(structs.replace(sheet, front=structs.replace(sheet.front, house=house)))
    assert report_docx(report) == report_docx(report)
    width = {PaperSize.A4: 11906, PaperSize.LETTER: 12240}[paper]
    assert round(opened(report).sections[0].page_width / 635) == width
