"""How quotes are put into words."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from migdesk.desk.rows import Group, QuoteLine
from migdesk.ui.quotes.wording import (
    counted_states,
    head_of,
    in_marks,
    spoken,
    verb_of,
    words_in_row,
)
from migdesk.vocabulary import ClearanceState, QuoteKind

NOW = datetime(2026, 5, 14, 13, tzinfo=ZoneInfo("Asia/Tbilisi"))


def line(**facts: object) -> QuoteLine:
    known = {
        "id": 1,
        "words": "მეტი.",
        "language": "ka",
        "translation": "",
        "languages": (),
        "kind": QuoteKind.DIRECT,
        "person_id": 2,
        "speaker": "Nino Sample",
        "title": "Head",
        "event_id": 0,
        "event": "",
        "session_id": 0,
        "session": "",
        "said_at": None,
        "clearance": ClearanceState.ASKED,
        "on_record": True,
    }
    return QuoteLine(**{**known, **facts})  # type: ignore[arg-type]  # a value that no stub knows


@pytest.mark.parametrize(
    ("words", "language", "kind", "shown"),
    [
        ("More.", "en", QuoteKind.DIRECT, "“More.”"),
        ("მეტი.", "ka", QuoteKind.WRITTEN_STATEMENT, "„მეტი.“"),
        ("She wants more.", "en", QuoteKind.PARAPHRASE, "She wants more."),
        ("Mehr.", "xx", QuoteKind.DIRECT, "Mehr."),
    ],
)
def test_words_stand_in_the_marks_of_their_language(
    words: str, language: str, kind: QuoteKind, shown: str
) -> None:
    assert in_marks(words, language, kind) == shown


def test_a_row_shows_the_translation_where_there_is_one() -> None:
    assert words_in_row(line(), "en") == "„მეტი.“"
    assert words_in_row(line(translation="More."), "en") == "“More.”"
    assert words_in_row(line(words="a" * 500), "en") == f"„{'a' * 400}…“"


@pytest.mark.parametrize(
    ("group", "head"),
    [
        (Group("speaker", "Nino Sample", 2, 9), "Nino Sample"),
        (Group("nobody", "", 2), "Nobody named"),
        (Group("no_event", "", 2), "Said at no event"),
        (Group("opening", "Welcome", 2, 9, NOW, "Ports"), "Welcome, Ports, today 13:00"),
        (Group("keynote", "", 2, 9, NOW, "Ports"), "Keynote speech, Ports, today 13:00"),
        (
            Group("no_session", "", 2, 9, NOW - timedelta(days=3), "Ports"),
            "Outside the sessions, Ports, 11 May, 13:00",
        ),
    ],
)
def test_heads_say_what_their_quotes_have_in_common(group: Group, head: str) -> None:
    assert head_of(group, NOW, "en", one_event=False) == head


def test_the_one_event_of_a_list_goes_without_saying() -> None:
    group = Group("opening", "Welcome", 2, 9, NOW, "Ports")
    assert head_of(group, NOW, "en", one_event=True) == "Welcome, today 13:00"


def test_a_row_is_said_as_a_sentence() -> None:
    assert spoken(line(), "en") == "Quote by Nino Sample, Asked, მეტი."
    hidden = line(speaker="", on_record=False, translation="More.")
    assert spoken(hidden, "en") == "Quote by Nobody named, Asked, Off the record, More."


def test_who_was_asked_before_is_asked_again() -> None:
    assert verb_of(ClearanceState.ASKED, ClearanceState.TO_VERIFY) == "Ask speaker…"
    assert verb_of(ClearanceState.ASKED, ClearanceState.DECLINED) == "Ask again…"


def test_what_waits_is_counted() -> None:
    words = {state: str(state) for state in ClearanceState}
    counts = {ClearanceState.TO_VERIFY: 2, ClearanceState.CLEARED: 5, ClearanceState.ASKED: 1}
    assert counted_states(counts, words) == "2 to_verify, 1 asked"
    assert counted_states({}, words) == ""
