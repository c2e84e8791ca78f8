"""Frames and stacks, and how they are split."""

import pytest

from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.parts import Bar, Frame, Part, Rule, Stack
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, Text, set_text

INK = (0.0, 0.0, 0.0)
STYLE = Style(10, 10)


def text_of(lines: int) -> Text:
    words = "\n".join(f"line {number}" for number in range(lines))
    return set_text((Span(words, Face.REGULAR, INK),), STYLE, 1000, Node("P"))


def lines_of(part: Part) -> int:
    match part:
        case Text():
            return len(part.lines)
        case Frame():
            return len(part.text.lines)
        case Stack():
            return sum(map(lines_of, part.parts))
        case _:
            return 0


def split(part: Part, room: float) -> tuple[int, int] | None:
    halves = part.split(room)
    return None if halves is None else (lines_of(halves[0]), lines_of(halves[1]))


@pytest.mark.parametrize(
    ("lines", "room", "halves"),
    [
        (10, 55, (5, 5)),
        (10, 50, (5, 5)),
        (10, 95, (8, 2)),
        (10, 20, (2, 8)),
        (10, 19, None),
        (3, 25, None),
        (4, 35, (2, 2)),
    ],
)
def test_a_text_is_split_between_lines(
    lines: int, room: float, halves: tuple[int, int] | None
) -> None:
    assert split(text_of(lines), room) == halves


@pytest.mark.parametrize(("lines", "least"), [(1, 10), (3, 30), (4, 20), (9, 20)])
def test_the_least_of_a_text_is_two_lines_or_all(lines: int, least: float) -> None:
    assert text_of(lines).least == least


def test_no_page_ends_within_a_word() -> None:
    word = "თანამშრომლობისთვის"
    style = Style(10, 10, ragged=0.1)
    spans = (Span(" ".join([word] * 30), Face.REGULAR, INK),)
    text = set_text(spans, style, 118, Node("P"))
    divided = [number for number, line in enumerate(text.lines, 1) if line.joined]
    for room in range(2, len(text.lines) - 2):
        halves = text.split(room * 10)
        assert halves is not None
        first = len(halves[0].lines)
        assert first not in divided or {first - 1, first - 2} <= {*divided, 1, 0}


def test_a_frame_keeps_room_above_with_its_first_and_below_with_its_last_piece() -> None:
    frame = Frame(
        text_of(10),
        top=6,
        bottom=4,
        bar=Bar(2, INK),
        rule=Rule(10, 1, INK),
        label=text_of(1),
    )
    assert (frame.height, frame.least) == (110, 26)
    halves = frame.split(60)
    assert halves is not None
    first, last = halves
    assert (first.height, last.height) == (56, 54)
    assert (first.rule is None, last.rule is None) == (False, True)
    assert (first.label is None, last.label is None) == (False, True)
    assert (first.bar, last.bar) == (frame.bar, frame.bar)


def test_a_small_stack_is_kept_whole() -> None:
    stack = Stack((text_of(4), text_of(10)), gap=5)
    assert (stack.height, stack.least, split(stack, 100)) == (145, 145, None)


@pytest.mark.parametrize(
    ("room", "halves"),
    [(15, None), (20, (2, 12)), (30, (2, 12)), (44, (4, 10)), (66, (6, 8)), (200, (12, 2))],
)
def test_a_tall_stack_is_split_in_or_between_its_parts(
    room: float, halves: tuple[int, int] | None
) -> None:
    stack = Stack((text_of(4), text_of(10)), gap=5, whole=100)
    assert split(stack, min(room, stack.height - 1)) == halves


def test_a_rule_takes_no_room_and_is_not_split() -> None:
    rule = Rule(100, 1, INK)
    assert (rule.height, rule.least, split(rule, 10)) == (0, 0, None)
