"""Finding and picking letters on a printed page."""

from array import array
from itertools import chain

import pytest

from migdesk.text.printed import (
    Boxes,
    PageText,
    copied,
    gap_nearest,
    letter_at,
    line_at,
    line_boxes,
    occurrences,
    word_at,
)

WIDE, HIGH, LEADING = 6.0, 12.0, 14.0


def page(*lines: str) -> PageText:
    """Set lines in letters of one width, from the left top corner of the page."""
    text, boxes = "", []
    for number, line in enumerate(lines):
        top = number * LEADING
        for place, _ in enumerate(line):
            boxes.append((place * WIDE, top, (place + 1) * WIDE, top + HIGH))
        boxes.append((len(line) * WIDE, top + HIGH, len(line) * WIDE, top + HIGH))
        text += f"{line}\n"
    return PageText(text[:-1], Boxes(array("d", chain.from_iterable(boxes[:-1]))))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_boxes_are_read_back_in_every_way(count: int) -> None:
    plain = tuple((0.1 + place, 0.2, 0.3, 1 / 3) for place in range(count))
    kept = Boxes(array("d", chain.from_iterable(plain)))
    assert (len(kept), tuple(kept), tuple(reversed(kept))) == (count, plain, plain[::-1])
    assert [kept[place] for place in range(-count, count)] == [*plain, *plain]
    assert (kept[1:], kept[-2:9], kept[::2]) == (plain[1:], plain[-2:9], plain[::2])
    with pytest.raises(IndexError):
        kept[count]


QUOTE = page("“Those who leave ", "have someone’s", "love”, she said.")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("leave", ["leave"]),
        ("LEAVE have", ["leave \nhave"]),
        ('"those', ["“Those"]),
        ("someone's love", ["someone’s\nlove"]),
        ("e", ["e", "e", "e", "e", "e", "e", "e", "e"]),
        ("a.b", []),
        ("  ", []),
        ("", []),
    ],
)
def test_text_is_found_in_any_case_and_over_line_ends(wanted: str, found: list[str]) -> None:
    assert [QUOTE.text[slice(*span)] for span in occurrences(QUOTE.text, wanted)] == found


def test_georgian_is_found_by_its_capitals_too() -> None:
    assert occurrences(page("თბილისი").text, "ᲗᲑᲘᲚᲘᲡᲘ") == ((0, 7),)


def test_dashes_are_taken_for_one_another() -> None:
    assert occurrences(page("2025–2026").text, "2025-2026") == ((0, 9),)


def test_what_is_copied_has_no_blanks_at_line_ends() -> None:
    assert copied(QUOTE.text, (0, 22)) == "“Those who leave\nhave"
    assert copied(QUOTE.text, (0, 17)) == "“Those who leave"


def test_a_stretch_has_a_box_on_each_of_its_lines() -> None:
    (span,) = occurrences(QUOTE.text, "leave have")
    assert line_boxes(QUOTE, span) == ((66.0, 0.0, 102.0, 12.0), (0.0, 14.0, 24.0, 26.0))
    assert line_boxes(QUOTE, (3, 3)) == ()


def test_letters_of_other_sizes_share_a_line() -> None:
    mixed = PageText("Aa", ((0.0, 0.0, 10.0, 20.0), (10.0, 8.0, 16.0, 19.0)))
    assert line_boxes(mixed, (0, 2)) == ((0.0, 0.0, 16.0, 20.0),)


@pytest.mark.parametrize(
    ("letter", "word"), [("w", "who"), ("m", "someone’s"), (".", "."), (" ", " ")]
)
def test_the_word_around_a_letter(letter: str, word: str) -> None:
    place = QUOTE.text.index(letter)
    assert QUOTE.text[slice(*word_at(QUOTE, place))] == word


def test_the_line_around_a_letter() -> None:
    lines = {QUOTE.text[slice(*line_at(QUOTE, place))] for place in range(len(QUOTE.text))}
    assert lines == {"“Those who leave ", "have someone’s", "love”, she said."}


def test_the_letter_under_a_place() -> None:
    assert letter_at(QUOTE, 8.0, 5.0) == 1
    assert letter_at(QUOTE, 8.0, 13.0) is None
    assert letter_at(QUOTE, 500.0, 5.0) is None


@pytest.mark.parametrize(
    ("x", "y", "gap"),
    [
        (7.0, 5.0, 1),
        (11.0, 5.0, 2),
        (-50.0, 16.0, 18),
        (500.0, 16.0, 32),
        (0.0, 500.0, 33),
        (500.0, 500.0, 49),
    ],
)
def test_the_gap_nearest_to_a_place(x: float, y: float, gap: int) -> None:
    assert gap_nearest(QUOTE, x, y) == gap


def test_a_page_without_letters() -> None:
    empty = PageText("", ())
    assert occurrences(empty.text, "a") == ()
    assert (gap_nearest(empty, 1, 1), word_at(empty, 0)) == (0, (0, 0))
