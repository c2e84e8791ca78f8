"""Reports: their structure, their tables over several pages, both standards, the same bytes."""

from collections.abc import Callable
from typing import Any

import pytest
from documents import event_reports as event_sheets
from documents import pdfs, reports
from documents.test_release_conformance import findings
from msgspec import structs

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.errors import MissingGlyphs
from migdesk.documents.reports.event_report import event_report
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Look,
    Paragraph,
    Report,
    Sheet,
    Table,
    line,
    text_of,
)
from migdesk.documents.reports.printing import printed
from migdesk.documents.reports.programme import programme
from migdesk.documents.reports.quotes import quotes
from migdesk.documents.reports.sheets import (
    Named,
    PersonLine,
    ProgrammeSheet,
    QuotesSheet,
    SpeakersSheet,
)
from migdesk.documents.reports.speakers import speakers
from migdesk.vocabulary import EventStatus, PaperSize, Role

LONG_WORD = "W" * 400
TALL = "A row that is taller than a page says this again. " * 150


def crowded() -> SpeakersSheet:
    """Return speakers whose rows no page can hold."""
    sheet = reports.speakers("ka", count=3)
    rows = (
        structs.replace(line, name=LONG_WORD, title=LONG_WORD, organisation=TALL)
        for line in sheet.speakers
    )
    return structs.replace(sheet, speakers=tuple(rows))


def bare() -> ProgrammeSheet:
    """Return a programme of an event without a title and a place."""
    sheet = reports.programme("en", "ka")
    house = structs.replace(sheet.front.house, paper=PaperSize.LETTER, logo=None)
    front = structs.replace(sheet.front, house=house, title=("", ""), place=("", ""))
    return structs.replace(sheet, front=front)


def long_quotes() -> QuotesSheet:
    """Return quotes that no page can hold, and one of a single word."""
    sheet = reports.quotes("en", count=3)
    first, second, third = sheet.quotes
    quotes = (
        structs.replace(first, words=TALL * 2),
        structs.replace(second, words=LONG_WORD, scope=LONG_WORD, source=TALL),
        third,
    )
    return structs.replace(sheet, quotes=quotes)


REPORTS: dict[str, Callable[[], bytes]] = {
    "programme en": lambda: pdf_of(programme, reports.programme("en")),
    "programme ka": lambda: pdf_of(programme, reports.programme("ka")),
    "programme en ka": lambda: pdf_of(programme, reports.programme("en", "ka")),
    "programme ka en, by room": lambda: pdf_of(
        programme, reports.programme("ka", "en", by_room=True)
    ),
    "programme over pages": lambda: pdf_of(programme, reports.programme("en", count=40)),
    "programme of one": lambda: pdf_of(programme, reports.programme("en", count=1, people=0)),
    "long words": lambda: pdf_of(programme, reports.programme("en", title=LONG_WORD)),
    "tall row": lambda: pdf_of(programme, reports.programme("en", count=3, title=TALL)),
    "speakers en": lambda: pdf_of(speakers, reports.speakers("en")),
    "speakers ka": lambda: pdf_of(speakers, reports.speakers("ka", count=60)),
    "rows of long words": lambda: pdf_of(speakers, crowded()),
    "letter, no logo, no title": lambda: pdf_of(programme, bare()),
    "long quotes": lambda: pdf_of(quotes, long_quotes()),
    "quotes en": lambda: pdf_of(quotes, reports.quotes("en")),
    "quotes ka": lambda: pdf_of(quotes, reports.quotes("ka", count=40)),
}


def pdf_of(tell: Callable[[Any], Report], sheet: Sheet) -> bytes:
    return printed(tell(sheet))


def of_type(pdf: bytes, kind: str) -> list[str]:
    return [
        one.said() for element in pdfs.elements(pdf) for one in element.walk() if one.type == kind
    ]


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_follows_both_standards_and_is_the_same_each_time(name: str) -> None:
    pdf = REPORTS[name]()
    assert findings(pdf) == []
    assert REPORTS[name]() == pdf


def test_a_programme_says_days_hours_people_and_who_stood_in() -> None:
    pdf = pdf_of(programme, reports.programme("en", count=2))
    assert of_type(pdf, "H1") == ["Seeds and Neighbours"]
    assert of_type(pdf, "H2") == ["Tuesday, 3 March 2026"]
    assert of_type(pdf, "TH") == ["Time", "Session", "Room", "09:00–09:30", "09:30–10:00"]
    told = (
        "Chair: Nana Gvino, Keeper, Seed Library Panellist: Nana Gvino, Keeper, Seed Library "
        "(did not come; instead: Levan Puri)"
    )
    assert of_type(pdf, "TD") == [
        f"Opening of the library 0 {told}",
        "Barn",
        f"Opening of the library 1 {told}",
    ]
    assert pdf.count(b"/S/TD/") == 4  # of each row two: one is empty, and no cell is missing
    assert [title for _, title, _ in pdfs.outline(pdf)] == [
        "Seeds and Neighbours",
        "Tuesday, 3 March 2026",
    ]


def test_a_programme_in_two_languages_marks_the_other_one() -> None:
    pdf = pdf_of(programme, reports.programme("en", "ka", count=1, people=1))
    (cell,) = [
        one
        for element in pdfs.elements(pdf)
        for one in element.walk()
        if one.type == "TD" and "Opening" in one.said()
    ]
    assert [(part.said(), part.language) for part in cell.children] == [
        ("Opening of the library 0", ""),
        ("ბიბლიოთეკის გახსნა 0", "ka"),
        ("Panellist: Nana Gvino, Keeper, Seed Library (did not come; instead: Levan Puri)", ""),
        (
            (
                "პანელის მონაწილე: ნანა ღვინო, მცველი, თესლის ბიბლიოთეკა "
                "(ვერ დაესწრო; მის ნაცვლად: ლევან პური)"
            ),
            "ka",
        ),
    ]


def test_rooms_stand_in_the_order_of_their_use_and_what_has_none_last() -> None:
    pdf = pdf_of(programme, reports.programme("en", by_room=True))
    assert of_type(pdf, "H3") == ["Barn", "Hall", "Without a room"]


def test_what_is_cancelled_says_so_first() -> None:
    sheet = reports.programme("en", count=1)
    off = structs.replace(sheet, front=reports.front("en", status=EventStatus.CANCELLED))
    first = [element.said() for element in pdfs.elements(pdf_of(programme, off)) if element.said()]
    assert first[first.index("Programme") + 1] == "Cancelled"


def test_the_head_of_a_table_is_read_once_and_printed_on_every_page() -> None:
    pdf = pdf_of(programme, reports.programme("en", count=29))
    assert pdfs.page_count(pdf) > 2
    assert of_type(pdf, "TH").count("Session") == 1
    later = pdfs.artifact_text(pdf)[1:]
    assert [text.count("Time Session Room") for text in later] == [1] * len(later)


@pytest.mark.parametrize("count", range(9, 18))
def test_no_low_row_stands_alone_on_a_page(count: int) -> None:
    pdf = pdf_of(speakers, reports.speakers("en", count=count))
    rows = _rows_by_page(pdf)
    assert sum(rows) == count
    assert min(rows) > 1


def _rows_by_page(pdf: bytes) -> list[int]:
    """Return how many names of rows are printed on each page."""
    names = {named.name for named in reports.PEOPLE.values()} | set(reports.STOOD_IN.values())
    return [sum(1 for each in page if each.text.strip() in names) for page in pdfs.letters(pdf)]


def test_a_row_taller_than_a_page_is_split_and_remains_one_row() -> None:
    pdf = pdf_of(programme, reports.programme("en", count=3, title=TALL, people=1))
    assert pdfs.page_count(pdf) > 3
    assert pdfs.structure_text(pdf).count("taller") == 3 * 150
    hours = [text for text in of_type(pdf, "TH") if text[:1].isdigit()]
    assert hours == ["09:00–09:30", "09:30–10:00", "10:00–10:30"]
    bottoms = [each.box[1] for page in pdfs.letters(pdf) for each in page]
    assert min(bottoms) > 20


def test_a_word_wider_than_its_column_is_cut_at_letters() -> None:
    pdf = pdf_of(programme, reports.programme("en", title=LONG_WORD, count=1, people=0))
    (cell, _) = of_type(pdf, "TD")
    assert cell.replace(" ", "") == LONG_WORD
    rights = [each.box[2] for page in pdfs.letters(pdf) for each in page if "WWW" in each.text]
    assert len(rights) > 5
    assert max(rights) < 470


def test_a_title_without_blanks_stays_on_the_page() -> None:
    sheet = reports.programme("en", count=1)
    long = structs.replace(sheet.front, title=(LONG_WORD,))
    pdf = pdf_of(programme, structs.replace(sheet, front=long))
    assert findings(pdf) == []
    assert max(each.box[2] for page in pdfs.letters(pdf) for each in page) < 595 - 61


def test_speakers_have_titles_and_parts() -> None:
    pdf = pdf_of(speakers, reports.speakers("en", count=2))
    assert of_type(pdf, "TH")[3:] == ["Nana Gvino", "Levan Puri did not come"]
    part = "Host Chair: Opening of the library"
    assert of_type(pdf, "TD") == ["Keeper, Seed Library", part, "Host"]


def test_a_table_ends_in_its_total_and_figures_and_charts_are_told() -> None:
    sheet = reports.speakers("en")
    cells = tuple(
        (Cell((line((name, Look.PLAIN)),)), Cell((line((str(number), Look.PLAIN)),), number))
        for name, number in (("Seeds", 3), ("Plants", 4))
    )
    total = (Cell((line(("All", Look.PLAIN)),)), Cell((line(("7", Look.PLAIN)),), 7))
    columns = (Column("What", 3), Column("How many", 1, figures=True))
    parts = (
        KeyFigures((KeyFigure("7", "things", 7),)),
        Chart(Shape.COLUMNS, "Things.", (ChartRow("Seeds", (3,)),), ("Things",), heading="What"),
        Table("Things", columns, cells, total),
    )
    pdf = printed(Report("speakers", sheet, parts))
    assert findings(pdf) == []
    assert of_type(pdf, "L") == ["7 things"]
    assert of_type(pdf, "Caption") == ["Figure 1. Things."]
    assert of_type(pdf, "TH")[-5:] == ["What", "How many", "Seeds", "Plants", "All"]
    assert of_type(pdf, "TD") == ["3", "3", "4", "7"]


def test_biographies_stand_below_the_list_of_speakers() -> None:
    sheet = reports.speakers("en", count=2)
    first, second = sheet.speakers
    told = structs.replace(first, biography="She keeps seeds.\nShe lends them.")
    pdf = pdf_of(speakers, structs.replace(sheet, speakers=(told, second)))
    assert findings(pdf) == []
    assert (of_type(pdf, "H2"), of_type(pdf, "H3")) == (["Short biographies"], ["Nana Gvino"])
    assert of_type(pdf, "P")[-4:-1] == [
        "Keeper, Seed Library",
        "She keeps seeds.",
        "She lends them.",
    ]


def test_quotes_have_marks_sources_and_bounds() -> None:
    pdf = pdf_of(quotes, reports.quotes("en"))
    assert of_type(pdf, "BlockQuote") == [
        "“Seeds and Neighbours”",
        "Seeds and Neighbours",
        "“Seeds and Neighbours”",
        "„თესლი და მეზობლები“",
    ]
    told = ("Said:", "In other", "Source:", "Cleared for:", "Language:")
    assert [text for text in of_type(pdf, "P") if text.startswith(told)] == [
        "Said: Opening of the library, 3 March 2026",
        "Source: Recording, hall.wav 00:05:48",
        "Cleared for: Any use",
        "In other words",
        "Source: Own notes",
        "Cleared for: Use without bounds",
        "Source: E-mail",
        "Cleared for: Use without bounds",
        "Language: Translated from Georgian",
        "Source: E-mail",
        "Cleared for: Use without bounds",
        "Language: Georgian, without a translation that is approved",
    ]
    assert of_type(pdf, "H2") == ["Nana Gvino", "Levan Puri"]


def test_a_letter_that_no_font_has_is_named_with_its_place_before_anything_is_laid_out() -> None:
    sheet = reports.programme("en", "ka", title="Sight \U0001f441", count=2, people=1)
    named = (Named("Nana \u4e2d"), Named("ნანა"))
    sessions = (
        structs.replace(sheet.sessions[0], title=("One", "ერთი")),
        structs.replace(sheet.sessions[1], people=(PersonLine(Role.CHAIR, named),)),
    )
    house = structs.replace(sheet.front.house, footer="\U0001f441")
    front = structs.replace(sheet.front, house=house, place=("", "\U0001f441"))
    with pytest.raises(MissingGlyphs) as raised:
        pdf_of(programme, structs.replace(sheet, front=front, sessions=sessions))
    assert [(place.field, place.index) for place in raised.value.places] == [
        ("house, footer", 0),
        ("place", 0),
        ("sessions 2, title", 6),
        ("sessions 2, title", 6),
        ("sessions 2, people 1, name", 5),
    ]


def test_whose_hours_an_agenda_has_is_said_before_it() -> None:
    *hours, day, second, table = programme(reports.programme("en", "ka", count=1)).parts
    assert [text_of(part.line) for part in hours if isinstance(part, Paragraph)] == [
        "All hours: Tbilisi, UTC+4",
        "ყველა დრო: თბილისი, UTC+4",
    ]
    assert [type(part) for part in (day, second, table)] == [Heading, Paragraph, Table]


def test_facts_about_a_quotation_stand_on_its_page() -> None:
    sheet = reports.quotes("en", count=1)
    said = structs.replace(sheet.quotes[0], spoken_in="ka")
    for lines in range(8):
        longer = structs.replace(said, words="Words of some length. " * (5 * lines + 1))
        pdf = pdf_of(quotes, structs.replace(sheet, quotes=(longer, *[said] * 12)))
        for page in pdfs.letters(pdf):
            words = "".join(each.text for each in page)
            assert words.count("Said:") == words.count("Language:")


def test_a_letter_of_the_words_on_a_cover_is_named_once() -> None:
    told = Report("programme", reports.programme("en", count=1), (), summary="Why \u4e2d")
    with pytest.raises(MissingGlyphs) as raised:
        printed(told)
    assert [(place.field, place.index) for place in raised.value.places] == [("summary", 4)]
    sheet = event_sheets.event_report("en")
    with pytest.raises(MissingGlyphs) as raised:
        printed(event_report(structs.replace(sheet, summary="\u4e2d")))
    assert [place.field for place in raised.value.places] == ["summary"]


def test_long_georgian_words_are_divided_in_paragraphs_and_read_whole() -> None:
    word = "თანამშრომლობისთვის"
    text = " ".join([word, "და"] * 60)
    sheet = reports.programme("ka", count=1)
    told = Report("programme", sheet, (Paragraph(line((text, Look.PLAIN))),))
    pdf = printed(told)
    assert findings(pdf) == []
    lines = [each.text for page in pdfs.letters(pdf) for each in page]
    assert any(each.endswith(pdfs.DIVIDED) for each in lines)
    assert pdfs.structure_text(pdf).count(word) == 60
