"""Blocks through a Qt document and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from ui.widgets.richtext.texts import any_block, any_blocks, block

from migdesk.text.blocks import Block, Run, Source
from migdesk.text.normal import normal_blocks
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext.document import (
    KEEP,
    fill,
    in_characters,
    in_units,
    paragraphs,
    read,
    replace,
    selected,
)
from migdesk.ui.widgets.richtext.page import Page
from migdesk.vocabulary import BlockKind


@pytest.fixture(scope="module")
def page(qapp: object) -> Page:  # noqa: ARG001 -- fonts need an application
    return Page(Look())


def made(blocks: tuple[Block, ...], page: Page) -> QTextDocument:
    document = QTextDocument()
    fill(document, blocks, page, "void")
    return document


@given(blocks=any_blocks)
def test_any_text_comes_back_in_its_normal_form(blocks: tuple[Block, ...], page: Page) -> None:
    assert read(made(blocks, page)) == normal_blocks(blocks)


def test_every_kind_and_every_look_comes_back(page: Page) -> None:
    runs = (
        Run("plain "),
        Run("bold", bold=True),
        Run("slanted", italic=True),
        Run("both\nlines", bold=True, italic=True),
        Run("link", href="https://a.example"),
        Run("[name]", gap="name"),
        Run("[name]", gap="name"),
    )
    source = Source("b1", "abc")
    blocks = tuple(Block(f"b{number}", kind, runs, source) for number, kind in enumerate(BlockKind))
    assert read(made(blocks, page)) == blocks


def test_no_blocks_are_no_blocks_until_something_is_written(page: Page) -> None:
    document = made((), page)
    assert read(document) == ()
    QTextCursor(document).insertText("a")
    assert read(document) == (block("void", "a"),)


def test_one_empty_block_is_not_no_block(page: Page) -> None:
    assert read(made((block("b1"),), page)) == (block("b1"),)


@given(blocks=st.lists(any_block, min_size=1, max_size=5).map(tuple), data=st.data())
def test_blocks_in_the_middle_are_replaced(
    blocks: tuple[Block, ...], data: st.DataObject, page: Page
) -> None:
    first = data.draw(st.integers(0, len(blocks) - 1))
    last = data.draw(st.integers(first, len(blocks) - 1))
    new = normal_blocks(data.draw(st.lists(any_block, min_size=1, max_size=3)))
    document = made(blocks, page)
    replace(document, first, last, new, page)
    whole = normal_blocks(blocks)
    assert read(document) == (*whole[:first], *new, *whole[last + 1 :])
    document.undo()
    assert read(document) == whole


@given(blocks=st.lists(any_block, min_size=1, max_size=4).map(tuple), data=st.data())
def test_what_is_selected_has_the_words_between(
    blocks: tuple[Block, ...], data: st.DataObject, page: Page
) -> None:
    document = made(blocks, page)
    places = [
        paragraph.position() + in_units(paragraph.text(), place)
        for paragraph in paragraphs(document)
        for place in range(len(paragraph.text()) + 1)
    ]
    cursor = QTextCursor(document)
    cursor.setPosition(data.draw(st.sampled_from(places)))
    cursor.setPosition(data.draw(st.sampled_from(places)), KEEP)
    words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
    taken = selected(cursor)
    assert "\n".join(part.text for part in taken) == words


def test_a_block_selected_whole_brings_its_id(page: Page) -> None:
    document = made((block("b1", "abc"), block("b2", "def"), block("b3", "ghi")), page)
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    cursor.setPosition(8, KEEP)
    assert selected(cursor) == (block("", "bc"), block("b2", "def"), block(""))


@pytest.mark.parametrize("text", ["", "abc", "საქართველო", "a👩‍👩‍👧b", "𝔊"])
def test_places_are_counted_in_characters_and_in_units(text: str) -> None:
    places = range(len(text) + 1)
    units = [in_units(text, place) for place in places]
    assert units == [len(text[:place].encode("utf-16-le")) // 2 for place in places]
    assert [in_characters(text, unit) for unit in units] == list(places)
