"""Which letters run from right to left, and how a line then stands."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.direction import in_view, is_right_to_left, levels, runs_right_to_left

MIXED = st.text(
    st.sampled_from("abcABC გა جثتبا גש 0123 ٣٤٥ .,:;-+%$€()[]{}«»/!? \u00a0\u064b\u0301"),
    max_size=40,
)


def seen(text: str, *, right_to_left: bool) -> str:
    """Return the characters of a line as they stand from left to right."""
    order = in_view(levels(text, right_to_left=right_to_left))
    return "".join(text[place] for place in order)


@given(MIXED, st.booleans())
def test_a_line_stands_as_another_program_has_it(text: str, right_to_left: bool) -> None:
    text = text.strip()  # blanks at the ends of lines are not printed
    expected = get_display(text, base_dir="R" if right_to_left else "L")
    assert seen(text, right_to_left=right_to_left) == expected


@given(st.text(max_size=60), st.booleans())
def test_any_text_has_a_level_for_each_character(text: str, right_to_left: bool) -> None:
    found = levels(text, right_to_left=right_to_left)
    assert len(found) == len(text)
    assert sorted(in_view(found)) == list(range(len(text)))


@given(st.lists(st.integers(0, 3), max_size=20))
def test_every_part_of_a_line_is_seen_once(deep: list[int]) -> None:
    assert sorted(in_view(deep)) == list(range(len(deep)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue Pier 2026", [0] * 14),
        ("ab تث", [0, 0, 0, 1, 1]),
        ("تث 12", [1, 1, 1, 2, 2]),
        # A division that no one sees is as deep as what it stands in.
        ("ت\u00adث", [1, 1, 1]),
    ],
)
def test_levels_of_a_line_on_a_page_of_its_own(text: str, expected: list[int]) -> None:
    assert levels(text, right_to_left=is_right_to_left(text, page=False)) == expected


def test_brackets_around_a_phrase_go_with_it() -> None:
    # "ab (تث) cd": the brackets are of the line; around a phrase after Arabic they are of that.
    assert levels("ab (تث) cd", right_to_left=False)[3] == 0
    assert levels("ab خد (تث) cd", right_to_left=False) == [*[0] * 3, *[1] * 7, *[0] * 3]


def test_an_address_keeps_the_order_of_its_groups() -> None:
    text = "هاتف +995 32 200"
    assert seen(text, right_to_left=True) == "200 32 995+ فتاه"
    kept = levels(text, right_to_left=True, kept=[(5, len(text))])
    assert kept == [*[1] * 5, *[2] * 11]


@pytest.mark.parametrize(
    ("text", "page", "expected"),
    [
        ("The office of منظمة", False, False),
        ("The office of منظمة", True, True),
        ("The office of the harbour said so: منظمة", True, False),
        ("أضواء الميناء Pier", False, False),
        ("أضواء الميناء Pier", True, True),
        ("أضواء الميناء الجديدة تعود Pi", False, True),
        ("+995 32 200", True, False),
        ("", True, False),
    ],
)
def test_a_text_runs_as_most_of_it_does(text: str, page: bool, expected: bool) -> None:
    assert is_right_to_left(text, page=page) is expected


@pytest.mark.parametrize(("text", "expected"), [("Pier", False), ("თქვენ", False), ("aت", True)])
def test_what_runs_right_to_left_is_found(text: str, expected: bool) -> None:
    assert runs_right_to_left(text) is expected


def test_ten_thousand_brackets_take_no_time() -> None:
    text = "(ت)" * 30_000 + "[" * 5_000
    assert len(levels(text, right_to_left=False)) == len(text)
