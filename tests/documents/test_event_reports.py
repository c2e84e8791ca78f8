"""Reports about what came of an event: their words, their structure, both standards."""

import csv
import io
import re
from collections.abc import Callable, Sequence

import docx
import pytest
from documents import event_reports as sheets
from documents import pdfs
from documents.test_release_conformance import findings
from documents.test_reports import LONG_WORD, TALL, of_type, pdf_of
from msgspec import structs

from migdesk.documents.charts import Chart, ChartRow
from migdesk.documents.reports.badges import badges
from migdesk.documents.reports.clearances import clearance_log
from migdesk.documents.reports.event_report import event_report
from migdesk.documents.reports.event_sheets import CardsSheet, EventReportSheet
from migdesk.documents.reports.following import follow_ups
from migdesk.documents.reports.grids import grids_of
from migdesk.documents.reports.name_cards import name_cards
from migdesk.documents.reports.participants import participants
from migdesk.documents.reports.parts import Heading, KeyFigures, Picture, Prose, Report, Table
from migdesk.documents.reports.sheets import Named
from migdesk.documents.reports.spreadsheet import delimited
from migdesk.documents.word.report import report_docx
from migdesk.vocabulary import EventStatus


def nothing() -> EventReportSheet:
    """Return the report of an event of which nothing is recorded."""
    return EventReportSheet(sheets.event_report("en").front, ())


REPORTS: dict[str, Callable[[], bytes]] = {
    "follow-ups en": lambda: pdf_of(follow_ups, sheets.follow_ups("en")),
    "follow-ups ka": lambda: pdf_of(follow_ups, sheets.follow_ups("ka", 70)),
    "follow-ups tall": lambda: pdf_of(follow_ups, sheets.follow_ups("en", 3, TALL)),
    "follow-ups long": lambda: pdf_of(follow_ups, sheets.follow_ups("ka", 3, LONG_WORD)),
    "participants en": lambda: pdf_of(participants, sheets.participants("en")),
    "participants ka": lambda: pdf_of(participants, sheets.participants("ka", 90)),
    "participants of one group": lambda: pdf_of(participants, sheets.participants("en", 1)),
    "participants long": lambda: pdf_of(participants, sheets.participants("en", 5, LONG_WORD)),
    "event en": lambda: pdf_of(event_report, sheets.event_report("en")),
    "event ka": lambda: pdf_of(event_report, sheets.event_report("ka")),
    "event long": lambda: pdf_of(event_report, sheets.event_report("en", text=LONG_WORD)),
    "event tall": lambda: pdf_of(event_report, sheets.event_report("en", text=TALL)),
    "event of nothing": lambda: pdf_of(event_report, nothing()),
    "cards en ka": lambda: pdf_of(name_cards, sheets.cards("en", "ka")),
    "cards ka, flat": lambda: pdf_of(name_cards, sheets.cards("ka", folded=False)),
    "cards long": lambda: pdf_of(name_cards, sheets.cards("en", "ka", name=LONG_WORD)),
    "badges ka en": lambda: pdf_of(badges, sheets.cards("ka", "en", count=9)),
    "badges long": lambda: pdf_of(badges, sheets.cards("en", name=LONG_WORD)),
    "badges tall": lambda: pdf_of(badges, sheets.cards("en", name=TALL)),
    "log en": lambda: pdf_of(clearance_log, sheets.clearance_log("en")),
    "log ka": lambda: pdf_of(clearance_log, sheets.clearance_log("ka", 40)),
    "log tall": lambda: pdf_of(clearance_log, sheets.clearance_log("en", 3, TALL)),
    "log of no quotes": lambda: pdf_of(clearance_log, sheets.clearance_log("en", 0, LONG_WORD)),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_follows_both_standards_and_is_the_same_each_time(name: str) -> None:
    pdf = REPORTS[name]()
    assert findings(pdf) == []
    assert REPORTS[name]() == pdf


def test_a_list_of_follow_ups_says_in_words_what_is_late() -> None:
    pdf = REPORTS["follow-ups en"]()
    action = sheets.ACTIONS["en"]
    assert of_type(pdf, "TH") == ["What was promised", "Who does it", "Until", "Status"] + 4 * [
        action
    ]
    assert of_type(pdf, "TD") == [
        *("Levan Puri", "9 March 2026", "Open overdue"),
        *("no date", "Open"),
        *("ლევან პური", "5 March 2026", "Done"),
        *("no date", "Dropped"),
    ]
    told = "On 10 March 2026: 2 open, 2 done or dropped. Overdue: 1."
    assert told in [element.said() for element in pdfs.elements(pdf)]


def test_a_clearance_log_says_what_was_asked_and_answered() -> None:
    pdf = REPORTS["log en"]()
    assert of_type(pdf, "H2") == ["Quotes", "Release texts"]
    heads = ["Text", "Who was asked", "Asked", "How", "Answered", "Answer"]
    quote = "“Opening of the library”"
    text = "PR-1-2026 Opening of the library"
    assert of_type(pdf, "TH") == [
        *(*heads, f"{quote} Agreed to: “Levan Puri”", quote),
        *(*heads, text, text),
    ]
    conditions = "by Levan Puri any use Until 1 February 2027 Soon"
    assert of_type(pdf, "TD") == [
        *("Nana Gvino", "3 March 11:05", "e-mail", "2 January 2027 09:00"),
        f"Cleared with edits {conditions}",
        *("Nana Gvino", "without being asked", "e-mail", "2 January 2027 09:00"),
        f"Declined {conditions}",
        *("Nana Gvino", "3 March 11:05", "wanted by 3 March", "no answer yet"),
        *("Nana Gvino", "3 March 11:05", "wanted by 3 March", "3 March 11:05", "Refused"),
    ]


def test_participants_are_summed_up_most_first_and_what_is_not_recorded_last() -> None:
    parts = participants(sheets.participants("en")).parts
    (figures,) = (part for part in parts if isinstance(part, KeyFigures))
    assert [(each.shown, each.caption, each.value) for each in figures.figures] == [
        ("1,011", "people came", 1011),
        ("99\u00a0%", "women", 1005 / 1011),
        ("2", "countries", 2),
        ("4", "online", 4),
    ]
    country, sector, each = (part for part in parts if isinstance(part, Table))
    assert [[cell.value for cell in row[1:]] for row in country.rows] == [
        [4, 2, 0, 5, 1, 6],
        [1, 3, 1, 2, 3, 5],
        [1000, 0, 0, 1000, 0, 1000],
    ]
    assert [cell.value for cell in country.total] == [None, 1005, 5, 1, 1007, 4, 1011]
    assert [row[0].lines[0][0].text for row in sector.rows] == [
        "Media",
        "Academia",
        "Not recorded",
    ]
    assert len(each.rows) == 5
    chart = next(part for part in parts if isinstance(part, Chart))
    assert chart.rows == (
        ChartRow("Georgia", (6,)),
        ChartRow("Moldova", (5,)),
        ChartRow("Not recorded", (1000,)),
    )


def test_a_chart_of_many_countries_sums_up_the_smallest() -> None:
    parts = participants(sheets.many_countries(30)).parts
    (chart,) = (part for part in parts if isinstance(part, Chart))
    assert len(chart.rows) == 12
    assert chart.rows[-1] == ChartRow("19 others", (19 * 20 // 2,))
    (table,) = (part for part in parts if isinstance(part, Table))
    assert len(table.rows) == 30


def test_ten_thousand_groups_become_a_report() -> None:
    sheet = sheets.participants("en", 10_000)
    rows = delimited(participants(sheet)).decode("utf-8-sig").splitlines()
    assert rows.count("Georgia,Media,On site,3,2,0,5") == 2_000
    totals = structs.replace(sheet, parts=("totals", "by_country", "by_sector"))
    assert pdfs.page_count(pdf_of(participants, totals)) == 1


def headings(*parts: str, **more: EventStatus) -> list[str]:
    report = event_report(sheets.event_report("en", *parts, **more))
    return [each.text for each in report.parts if isinstance(each, Heading) and each.level == 1]


def test_an_event_report_has_its_parts_in_the_order_that_was_chosen() -> None:
    assert headings() == [
        *("The event", "Purpose and summary", "Agenda as held", "Attendance", "Sessions in brief"),
        *("Quotes", "Outcomes", "Follow-ups", "Photos", "Coverage", "Annex: speakers"),
    ]
    assert headings("speakers", "agenda", status=EventStatus.PLANNED) == [
        "Annex: speakers",
        "Agenda",
    ]


def test_an_event_report_tells_who_stood_in() -> None:
    pdf = pdf_of(event_report, sheets.event_report("en", "agenda"))
    (cell, *_) = (text for text in of_type(pdf, "TD") if "Opening" in text)
    assert cell.endswith("(did not come; instead: Levan Puri)")


def test_an_event_report_has_lists_and_photos_with_captions() -> None:
    sheet = sheets.event_report("en", "outcomes", "photos")
    title, *items = "Seeds and Neighbours", "Opening of the library", "Levan Puri"
    pdf = pdf_of(event_report, sheet)
    assert of_type(pdf, "LBody") == items
    assert pdf.count(b"/S/Figure") == 3  # two photos, and the logo on the cover
    report = event_report(sheet)
    paragraphs = docx.Document(io.BytesIO(report_docx(report))).paragraphs
    told = [(one.style.name, one.text) for one in paragraphs][2:]
    assert told == [
        ("Heading 2", "Outcomes"),
        ("Body Text", title),
        *(("List Bullet", item) for item in items),
        ("Body Text", title),
        ("Heading 2", "Photos"),
        ("Photo", ""),
        ("Caption", title),
        ("Photo", ""),
    ]
    (about,) = grids_of(report)
    assert [row[0] for row in about.rows][-7:] == [
        *("Outcomes", title, *items, title),
        *("Photos", title),
    ]


def boxes_of_photos(count: int) -> list[tuple[float, ...]]:
    """Return where the photos of a report are: left, bottom, right, top."""
    sheet = sheets.event_report("en")
    photos = tuple(structs.replace(sheet.photos[0], caption=f"Seed {at}") for at in range(count))
    pdf = pdf_of(event_report, structs.replace(sheet, parts=("photos",), photos=photos))
    assert findings(pdf) == []
    told = [said for said in of_type(pdf, "P") if said.startswith("Seed ")]
    assert told == [f"Seed {at}" for at in range(count)]
    images = re.findall(rb"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm", pdfs.contents(pdf)[1])
    placed = [tuple(map(float, each)) for each in images if float(each[0]) > 150]
    return [(left, foot, left + wide, foot + tall) for wide, tall, left, foot in placed]


def test_a_photo_has_the_whole_width_and_several_stand_side_by_side() -> None:
    (alone,) = boxes_of_photos(1)
    first, second, third = boxes_of_photos(3)
    assert first[0] == alone[0]
    assert second[2] == pytest.approx(alone[2], abs=0.1)
    assert (first[1], first[3]) == (second[1], second[3])
    assert second[0] > first[2]
    assert (third[0], third[2]) == (first[0], first[2])
    assert third[3] < first[1]


def test_an_event_report_of_nothing_says_so() -> None:
    report = event_report(nothing())
    assert report.parts == (Prose("Nothing that this report could tell is recorded yet."),)
    assert not [part for part in report.parts if isinstance(part, Picture)]


def test_a_line_with_a_bullet_is_an_item_of_a_list() -> None:
    assert Prose("One\n\n • two  words\n– three\n-4 degrees\n  ").lines == (
        ("One", False),
        ("two words", True),
        ("three", True),
        ("-4 degrees", False),
    )


def test_a_folded_card_shows_the_name_twice_and_reads_it_once() -> None:
    folded = pdf_of(name_cards, sheets.cards("en", "ka", count=5))
    assert pdfs.page_count(folded) == 3
    assert of_type(folded, "H1") == ["Nana Gvino"] * 5
    assert (
        of_type(folded, "P")
        == [
            *("Keeper, Seed Library", "ნანა ღვინო", "მცველი, თესლის ბიბლიოთეკა"),
        ]
        * 5
    )
    shown = [line.text.strip() for page in pdfs.letters(folded) for line in page]
    assert shown.count("Nana Gvino") == 10
    flat = pdf_of(name_cards, sheets.cards("en", "ka", count=5, folded=False))
    assert pdfs.page_count(flat) == 2
    shown = [line.text.strip() for page in pdfs.letters(flat) for line in page]
    assert shown.count("Nana Gvino") == 5


@pytest.mark.parametrize("tell", [name_cards, badges])
def test_a_spreadsheet_has_the_names_on_cards_in_each_language(
    tell: Callable[[CardsSheet], Report],
) -> None:
    written = delimited(tell(sheets.cards("en", "ka", count=2))).decode("utf-8-sig")
    english, georgian = sheets.PEOPLE["en"], sheets.PEOPLE["ka"]
    one = [english.name, english.told, georgian.name, georgian.told]
    heads = ["Name", "Title and organization", "სახელი და გვარი", "თანამდებობა და ორგანიზაცია"]
    assert list(csv.reader(written.splitlines())) == [heads, one, one]


def test_badges_stand_eight_on_a_sheet_and_nothing_leaves_them() -> None:
    pdf = pdf_of(badges, sheets.cards("en", count=9, name=LONG_WORD))
    assert pdfs.page_count(pdf) == 2
    boxes = [line.box for page in pdfs.letters(pdf) for line in page]
    assert min(box[0] for box in boxes) > 42
    assert max(box[2] for box in boxes) < 595 - 42
    assert pdfs.outline(pdf)[0][:2] == (0, LONG_WORD)


def test_what_two_languages_say_alike_stands_once_on_a_card() -> None:
    pdf = pdf_of(name_cards, sheets.cards("en", "ka", count=1, name="Ana"))
    assert (of_type(pdf, "H1"), of_type(pdf, "P")) == (["Ana"], ["Ana"])


def sizes_of_names(names: Sequence[str]) -> list[float]:
    """Return how large names are on badges, in points."""
    sheet = sheets.cards("en", count=1)
    people = tuple((Named(name, "Guest"),) for name in names)
    pdf = pdf_of(badges, structs.replace(sheet, people=people))
    boxes = {one.text.strip(): one.box for page in pdfs.letters(pdf) for one in page}
    return [round(boxes[name][3] - boxes[name][1], 1) for name in names]


def test_names_on_badges_have_one_size_and_only_long_ones_a_smaller_one() -> None:
    names = ["Hal", "Hall", "Habenhaubenhabenhauben", "Hubenhaubenhabenhauben"]
    most = sizes_of_names(names)
    assert len(set(most)) == 1
    assert most[0] < sizes_of_names(["Hal"])[0]
    *others, longest = sizes_of_names([*names, "Haben" * 7])
    assert others == most
    assert longest < most[0]
