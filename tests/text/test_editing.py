"""Changes to blocks: which words go where, and which block keeps its id."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.blocks import Block, Run, Source
from migdesk.text.editing import NewId, cut, kind_after, narrowed, spliced
from migdesk.vocabulary import BlockKind

SOURCE = Source("b1", "0")


def ids() -> NewId:
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


def paragraph(id_: str, text: str, of: Source | None = None) -> Block:
    return Block(id_, BlockKind.PARAGRAPH, (Run(text),) if text else (), of)


def test_a_cut_keeps_the_look_of_what_is_left() -> None:
    runs = (Run("abc", bold=True), Run("def"), Run("ghi", gap="x"))
    assert cut(runs, 2, 7) == (Run("c", bold=True), Run("def"), Run("g", gap="x"))
    assert cut(runs, 3, 3) == ()


def test_rows_of_a_kind_go_on_and_the_others_turn_to_paragraphs() -> None:
    assert kind_after(BlockKind.LIST_ITEM) is BlockKind.LIST_ITEM
    assert kind_after(BlockKind.HEADING) is BlockKind.PARAGRAPH
    assert kind_after(BlockKind.LEAD) is BlockKind.PARAGRAPH


def test_one_block_joins_the_line() -> None:
    pasted = Block("", BlockKind.HEADING, (Run("X", bold=True),))
    blocks, caret = spliced(paragraph("b2", "abcd", SOURCE), 1, 3, [pasted], ids())
    runs = (Run("a"), Run("X", bold=True), Run("d"))
    assert blocks == (Block("b2", BlockKind.PARAGRAPH, runs, SOURCE),)
    assert caret == (0, 2)


def test_one_block_brings_its_kind_to_an_empty_paragraph() -> None:
    pasted = Block("", BlockKind.HEADING, (Run("X"),))
    blocks, caret = spliced(paragraph("b2", "", SOURCE), 0, 0, [pasted], ids())
    assert blocks == (Block("b2", BlockKind.HEADING, (Run("X"),), SOURCE),)
    assert caret == (0, 1)


def test_an_empty_line_of_another_kind_keeps_it() -> None:
    empty = Block("b2", BlockKind.LEAD)
    blocks, _ = spliced(empty, 0, 0, [paragraph("", "X")], ids())
    assert blocks == (Block("b2", BlockKind.LEAD, (Run("X"),)),)


def test_a_moved_block_stays_itself() -> None:
    moved = paragraph("b9", "X", SOURCE)
    assert spliced(paragraph("b2", ""), 0, 0, [moved], ids())[0] == (moved,)


def test_of_several_the_outer_ones_join_what_stands_there() -> None:
    pasted = [paragraph("", "X"), Block("", BlockKind.LIST_ITEM, (Run("Y"),)), paragraph("", "Z")]
    blocks, caret = spliced(paragraph("b2", "ab", SOURCE), 1, 1, pasted, ids())
    assert blocks == (
        paragraph("b2", "aX", SOURCE),
        Block("new1", BlockKind.LIST_ITEM, (Run("Y"),)),
        paragraph("new2", "Zb"),
    )
    assert caret == (2, 1)


def test_several_before_a_line_leave_it_its_id() -> None:
    pasted = [paragraph("", "X"), paragraph("", "Y")]
    blocks, caret = spliced(paragraph("b2", "ab", SOURCE), 0, 0, pasted, ids())
    assert blocks == (paragraph("new1", "X"), paragraph("b2", "Yab", SOURCE))
    assert caret == (1, 1)


def test_several_in_an_empty_line_take_its_place() -> None:
    pasted = [paragraph("", "X"), paragraph("b7", "Y")]
    blocks, caret = spliced(paragraph("b2", "", SOURCE), 0, 0, pasted, ids())
    assert blocks == (paragraph("b2", "X", SOURCE), paragraph("b7", "Y"))
    assert caret == (1, 1)


def test_nothing_pasted_takes_the_part_away() -> None:
    assert spliced(paragraph("b2", "abcd"), 1, 3, [], ids()) == ((paragraph("b2", "ad"),), (0, 1))


@pytest.mark.parametrize("text", ["", "ab"])
@given(data=st.data())
def test_no_word_is_lost_and_no_id_given_twice(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    pasted = data.draw(st.lists(st.sampled_from(["", "x", "yz"]), max_size=4))
    blocks, (number, place) = spliced(
        paragraph("b2", text), start, start, [paragraph("", words) for words in pasted], ids()
    )
    lines = "\n".join(block.text for block in blocks)
    assert lines == text[:start] + "\n".join(pasted) + text[start:]
    assert len({block.id for block in blocks}) == len(blocks)
    before = "\n".join([block.text for block in blocks[:number]] + [blocks[number].text[:place]])
    assert before == text[:start] + "\n".join(pasted)


@pytest.mark.parametrize(
    ("start", "end", "words", "narrow"),
    [
        (0, 7, "We met. And left.", (7, 7, " And left.")),
        (0, 7, "We sat.", (3, 5, "sa")),
        (0, 7, "We met.", (7, 7, "")),
        (3, 6, "", (3, 6, "")),
        (2, 2, " all", (2, 2, " all")),
    ],
)
def test_a_change_is_narrowed_to_what_differs(
    start: int, end: int, words: str, narrow: tuple[int, int, str]
) -> None:
    text = "We met."
    assert narrowed(text, start, end, words) == narrow
    first, last, within = narrow
    assert text[:first] + within + text[last:] == text[:start] + words + text[end:]
