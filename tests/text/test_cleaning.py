"""What is taken out of text that comes in, and what is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.cleaning import clean_line, clean_lines, room_made


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("Diaspora\r\nengagement", "Diaspora\nengagement"),
        ("one\u2028two\x85three\x0bfour", "one\ntwo\nthree\nfour"),
        ("safe\u202egnp.exe", "safegnp.exe"),
        ("\ufeffთბილისი\x00", "თბილისი"),
        ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"),
        ("a\tb", "a\tb"),
        ("non\u00a0breaking – “kept”", "non\u00a0breaking – “kept”"),
    ],
)
def test_lines_lose_only_what_nobody_sees(written: str, cleaned: str) -> None:
    assert clean_lines(written) == cleaned


def test_one_line_has_its_breaks_as_spaces() -> None:
    assert clean_line("Head of\r\n\tthe Mission\n") == "Head of the Mission "


@given(st.text())
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    once = clean_lines(text)
    assert clean_lines(once) == once
    assert clean_line(clean_line(text)) == clean_line(text)


@pytest.mark.parametrize(
    ("text", "caret", "limit", "left"),
    [
        ("abcdef", 6, 10, ("abcdef", 6)),
        ("abcXdef", 4, 6, ("abcdef", 3)),  # one letter typed into a full field
        ("abPASTEDcd", 8, 6, ("abPAcd", 4)),  # pasted in the middle: the words around it stay
        ("abcdefgh", 1, 6, ("bcdefg", 0)),  # more than was typed: it was too long already
    ],
)
def test_too_much_is_cut_where_it_came_in(
    text: str, caret: int, limit: int, left: tuple[str, int]
) -> None:
    assert room_made(text, caret, limit) == left
