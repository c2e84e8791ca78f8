"""Reports about a period as pages: figures, charts, tables with totals, parts in their order."""

from collections.abc import Callable
from datetime import date

import pytest
from documents import pdfs, period_reports
from documents.test_release_conformance import findings
from documents.test_reports import LONG_WORD, of_type
from msgspec import structs

from migdesk.documents.reports.activity import activity
from migdesk.documents.reports.balance import balance
from migdesk.documents.reports.parts import Report, Table, text_of
from migdesk.documents.reports.period_sheets import ActivitySheet, Heads, Span, Sums
from migdesk.documents.reports.printing import printed
from migdesk.documents.reports.register import register
from migdesk.documents.reports.visibility import visibility


def quiet() -> ActivitySheet:
    """Return the report of a month in which something was published and nothing else was."""
    return structs.replace(
        period_reports.activity("en", 0),
        sums=Sums(),
        spans=(Span(date(2026, 1, 1), 0, 0),),
        groups=(),
        quotes=(),
    )


def of_years() -> ActivitySheet:
    """Return the report of many years."""
    years = tuple(Span(date(year, 1, 1), year % 7, 0, is_year=True) for year in range(1980, 2027))
    return structs.replace(period_reports.activity("ka"), spans=years)


REPORTS: dict[str, Callable[[], Report]] = {
    "activity en": lambda: activity(period_reports.activity("en")),
    "activity ka": lambda: activity(period_reports.activity("ka")),
    "activity over pages": lambda: activity(period_reports.activity("en", 300)),
    "activity, long titles": lambda: activity(period_reports.activity("en", 3, LONG_WORD)),
    "activity of a quiet month": lambda: activity(quiet()),
    "activity of many years": lambda: activity(of_years()),
    "visibility en": lambda: visibility(period_reports.visibility("en")),
    "visibility ka": lambda: visibility(period_reports.visibility("ka", 60)),
    "register en": lambda: register(period_reports.register("en")),
    "register ka": lambda: register(period_reports.register("ka", 60)),
    "balance en": lambda: balance(period_reports.balance("en")),
    "balance ka": lambda: balance(period_reports.balance("ka", 60)),
    "balance without panels": lambda: balance(
        structs.replace(period_reports.balance("en", 1), panels=(), speakers=Heads())
    ),
    "visibility of nothing": lambda: visibility(period_reports.visibility("en", 0)),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_follows_both_standards_and_is_the_same_each_time(name: str) -> None:
    pdf = printed(REPORTS[name]())
    assert findings(pdf) == []
    assert printed(REPORTS[name]()) == pdf


def test_an_activity_report_tells_figures_months_events_and_groups() -> None:
    pdf = printed(activity(period_reports.activity("en")))
    assert of_type(pdf, "H1") == ["Activity report"]
    assert of_type(pdf, "H2") == [
        "By month",
        "Events",
        "By project",
        "By theme",
        "What was said",
        "Coverage",
    ]
    assert of_type(pdf, "L")[0] == (
        "5 events 3 releases 36 speakers "
        "4,808 people took part: 4,608 women, 198 men, 2 other or not recorded"
    )
    notes = [said for said in of_type(pdf, "P") if "counted at" in said or "about none" in said]
    told = "Those who took part were counted at 4 of 5 events."
    assert notes == [f"{told} Releases that are about none of these events: 1."]
    heads = of_type(pdf, "TH")
    assert heads[heads.index("Date") :][:11] == [
        *("Date", "Event", "Place", "Took part", "Releases"),
        *("5 January", "6–7 January", "7 January", "8–9 January", "9 January", "Total, 5"),
    ]


def test_parts_stand_in_the_order_in_which_they_were_chosen() -> None:
    sheet = structs.replace(period_reports.activity("en"), parts=("coverage", "events", "by_month"))
    assert of_type(printed(activity(sheet)), "H2") == ["Coverage", "Events", "By month"]


def test_a_chart_of_two_series_says_each_of_them_and_no_sum() -> None:
    sheet = structs.replace(period_reports.activity("en"), parts=("by_month",))
    pdf = printed(activity(sheet))
    assert of_type(pdf, "TH")[:4] == ["Events", "Releases", "Jan", "Feb"]
    assert of_type(pdf, "TD")[:4] == ["1", "1", "2", "2"]
    (figure,) = [
        one for element in pdfs.elements(pdf) for one in element.walk() if one.type == "Figure"
    ][1:]
    assert figure.alt.startswith(
        "Column chart: Events that began and releases that went out, by month. "
        "Jan: Events 1, Releases 1; Feb: Events 2, Releases 2;"
    )


def test_a_visibility_report_tells_what_names_the_donor() -> None:
    pdf = printed(visibility(period_reports.visibility("en", 4)))
    assert of_type(pdf, "H2") == [
        *("By month", "Events", "Releases", "What the donor said", "Photos", "In the press")
    ]
    heads, cells = of_type(pdf, "TH"), of_type(pdf, "TD")
    assert heads[heads.index("Published") :][2:] == [
        *("Names the donor", "5 January", "6 January", "7 January", "8 January", "Total, 4")
    ]
    assert cells[-9:] == [
        *("5,000", "no"),
        *("Seeds and Neighbours 2 Radio Orchard", "10,000", "no"),
        *("Radio Orchard https://radio.example/orchard", "yes"),
        *("15,000", "2 (50 %)"),
    ]


def test_a_register_tells_what_became_of_each_number() -> None:
    pdf = printed(register(period_reports.register("en")))
    assert of_type(pdf, "L") == ["5 releases with a number 3 went out 1 corrected 1 withdrawn"]
    cleared = "Cleared: Nana Gvino; Levan Puri"
    both = "Seeds and Neighbours თესლი და მეზობლები"
    embargo = "Embargo: 3 March 2026, 10:00"
    correction = "Correction, 3 March 2026: 40 plants, not 4."
    withdrawal = "Withdrawal, 3 March 2026: Frost."
    assert of_type(pdf, "TD") == [
        *("3 March", both, f"Out {embargo} {cleared}"),
        *("3 March", both, f"Corrected {embargo} {correction} {cleared}"),
        *("3 March", both, f"Withdrawn {embargo} {withdrawal} {cleared}"),
        *("3 March", both, "Clearance Waiting: Nana Gvino Refused: Levan Puri"),
        *("3 March", "Draft"),
    ]


def test_a_report_on_balance_names_panels_of_one_sex_and_says_what_is_not_recorded() -> None:
    pdf = printed(balance(period_reports.balance("en")))
    assert of_type(pdf, "L") == ["20 women spoke 10 men spoke 2 counted as another 8 not recorded"]
    said = of_type(pdf, "P")
    assert [each for each in said if each.startswith(("Of the", "Panels"))] == [
        ("Of the 32 speakers of whom it is recorded, 62.5 % are women; 40 spoke altogether."),
        (
            "Panels with two or more speakers: 5. With women and men, or another: 2. "
            "With women only or men only: 2. "
            "It cannot be told, because it is not recorded of everybody: 1."
        ),
        "Panels of women only or men only",
    ]
    assert of_type(pdf, "H2") == ["By role", "By country", "On panels"]
    panel = "Opening of the library Seeds and Neighbours"
    assert of_type(pdf, "TD")[-6:] == [panel, "2", "0", panel, "0", "3"]
    heads = of_type(pdf, "TH")
    assert heads[heads.index("Country") :][:5] == [
        *("Country", "Women", "Men", "Not recorded", "Together")
    ]


def test_cells_hold_days_and_numbers_for_spreadsheets() -> None:
    report = activity(period_reports.activity("en", 3))
    events = next(part for part in report.parts if isinstance(part, Table))
    assert [cell.value for cell in events.rows[0]] == [date(2026, 1, 5), None, None, 1200, 0]
    assert [text_of(cell.lines[0]) for cell in events.rows[2]][3:] == ["not counted", "0"]
    assert [cell.value for cell in events.total] == [None, None, None, 2401, 1]
    (share,) = {
        cell.value
        for part in report.parts
        if isinstance(part, Table) and part.name == "Kind of outlet"
        for cell in part.rows[0][2:]
    }
    assert share == pytest.approx(2 / 3)


@pytest.mark.parametrize("count", range(4, 9))
def test_what_has_to_be_known_of_a_table_stands_under_rows_of_it(count: int) -> None:
    pdf = printed(activity(period_reports.activity("en", count)))
    for page in pdfs.letters(pdf):
        said = [one.text.strip() for one in page]
        if any(text.startswith("Those who took part were counted") for text in said):
            assert any(text.startswith("Total, ") for text in said)
