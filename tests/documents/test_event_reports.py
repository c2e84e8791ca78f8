"""Reports about what came of an event: their words, their structure, both standards."""

from collections.abc import Callable

import pytest
from documents import event_reports as sheets
from documents import pdfs
from documents.test_release_conformance import findings
from documents.test_reports import LONG_WORD, TALL, of_type, pdf_of

from migdesk.documents.reports.clearances import clearance_log
from migdesk.documents.reports.following import follow_ups

REPORTS: dict[str, Callable[[], bytes]] = {
    "follow-ups en": lambda: pdf_of(follow_ups, sheets.follow_ups("en")),
    "follow-ups ka": lambda: pdf_of(follow_ups, sheets.follow_ups("ka", 70)),
    "follow-ups tall": lambda: pdf_of(follow_ups, sheets.follow_ups("en", 3, TALL)),
    "follow-ups long": lambda: pdf_of(follow_ups, sheets.follow_ups("ka", 3, LONG_WORD)),
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
