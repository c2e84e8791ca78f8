"""Do words stay as they were said, whatever marks go around them?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.quotation import (
    Marks,
    begins_mid_sentence,
    ends_with_full_stop,
    is_question,
    marks,
    quoted,
    quoted_before_attribution,
    quoted_sentence,
    with_full_stop,
    without_full_stop,
)


def test_each_language_has_its_marks() -> None:
    assert marks("en") == Marks("“", "”", "‘", "’")
    assert marks("ka") == Marks("„", "“", "«", "»")
    assert marks("ru") == Marks("«", "»", "„", "“")


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        ("We met.", "“We met.”", "«We met»."),
        ("Did we meet?", "“Did we meet?”", "«Did we meet?»"),
        ("We met …", "“We met …”", "«We met …»"),
        ("We met", "“We met”", "«We met»"),
    ],
)
def test_where_the_full_stop_of_a_sentence_stands(text: str, english: str, russian: str) -> None:
    assert quoted_sentence(text, "en") == english
    assert quoted_sentence(text, "ru") == russian


@pytest.mark.parametrize(
    ("text", "english", "georgian"),
    [
        ("We met", "“We met,”", "„We met“,"),
        ("We met,", "“We met,”", "„We met,“"),
        ("Did we meet?", "“Did we meet?”", "„Did we meet?“"),
        ("We met …", "“We met …”", "„We met …“"),
        ("We met...", "“We met...”", "„We met...“"),
        ("a ‘new normal’", "“a ‘new normal’,”", "„a ‘new normal’“,"),
        ("as agreed (in part)", "“as agreed (in part),”", "„as agreed (in part)“,"),
        ("Why “now?”", "“Why “now?””", "„Why “now?”“"),
    ],
)
def test_what_parts_a_quote_from_its_attribution(text: str, english: str, georgian: str) -> None:
    assert quoted_before_attribution(text, "en") == english
    assert quoted_before_attribution(text, "ka") == georgian


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("We met.", True),
        ("We met. ", True),
        ("It is a ‘new normal.’", True),
        ("(We met.)", True),
        ("We met", False),
        ("We met...", False),
        ("We met…", False),
        ("Did we?", False),
        ("We met,", False),
        ("", False),
    ],
)
def test_a_full_stop_is_seen_through_closing_marks(text: str, ends: bool) -> None:
    assert ends_with_full_stop(text) is ends


@pytest.mark.parametrize(
    ("text", "mid"),
    [("we met.", True), ("We met.", False), ("შევხვდით.", False), ("12", False), ("", False)],
)
def test_a_small_letter_is_the_middle_of_a_sentence(text: str, mid: bool) -> None:
    assert begins_mid_sentence(text) is mid


@pytest.mark.parametrize(
    ("text", "asks"), [("Why?", True), ("Why ‘now?’", True), ("Why? Because.", False)]
)
def test_a_question_is_known(text: str, asks: bool) -> None:
    assert is_question(text) is asks


@given(text=st.text())
def test_words_between_marks_are_never_changed(text: str) -> None:
    assert quoted(text, "en") == f"“{text}”"
    assert quoted_before_attribution(text, "en") in {f"“{text}”", f"“{text},”"}
    assert quoted_before_attribution(text, "ka") in {f"„{text}“", f"„{text}“,"}


@pytest.mark.parametrize(
    ("text", "without", "with_one"),
    [
        ("We met.", "We met", "We met."),
        ("We met", "We met", "We met."),
        ("We met,", "We met,", "We met."),
        ("We met:", "We met:", "We met."),
        ("We met…", "We met…", "We met…"),
        ("We met...", "We met...", "We met..."),
        ("Did we?", "Did we?", "Did we?"),
        ("a ‘new normal.’", "a ‘new normal’", "a ‘new normal.’"),
        ("a ‘new normal,’", "a ‘new normal,’", "a ‘new normal.’"),
        ("a ‘new normal’", "a ‘new normal’", "a ‘new normal’."),
        ("We met. ", "We met", "We met."),
        ("შევხვდით.", "შევხვდით", "შევხვდით."),
    ],
)
def test_the_final_stop_may_give_way(text: str, without: str, with_one: str) -> None:
    assert without_full_stop(text) == without
    assert with_full_stop(text) == with_one
