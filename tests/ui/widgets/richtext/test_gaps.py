"""Gaps: changed as a whole or not at all, filled by typing over them."""

import pytest
from factories.widgets import click, heard, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.keys import CONTROL, SHIFT, compose, select
from ui.widgets.richtext.texts import block

from migdesk.text.blocks import Block, Run
from migdesk.ui.widgets.richtext import RichTextEditor

GAP = Run("[name]", gap="name")
TEXT = block("b1", "by ", GAP, ", at")
"""The gap stands from 3 to 9."""


def selection(editor: RichTextEditor) -> tuple[int, int]:
    cursor = editor.textCursor()
    return cursor.anchor(), cursor.position()


def test_a_caret_inside_a_gap_selects_it_and_typing_fills_it(opened: Opened) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 5)
    assert selection(editor) == (3, 9)
    write(editor, "ნინო")
    assert editor.blocks() == (block("b1", "by ნინო, at"),)
    for _ in "ნინო":
        editor.undo()
    assert editor.blocks() == (TEXT,)


def test_a_click_on_a_gap_selects_it(opened: Opened) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 3)
    at = editor.cursorRect().center()
    at.setX(at.x() + 12)
    editor.go_to("b1", 0)
    click(editor.viewport(), at)
    assert selection(editor) == (3, 9)


def middle_of(editor: RichTextEditor, start: int, end: int) -> QPoint:
    """Return the middle of a stretch of the first line, in the viewport."""
    first, last = (editor.cursorRect(editor._cursor_at(place)) for place in (start, end))
    return first.united(last).center()


def test_a_click_selects_a_gap_of_one_letter_and_typing_fills_it(opened: Opened) -> None:
    editor = opened(block("b1", "by ", Run("…", gap="name"), ", at"))
    for _ in range(2):
        editor.go_to("b1", 0)
        click(editor.viewport(), middle_of(editor, 3, 4))
        assert selection(editor) == (3, 4)
    click(editor.viewport(), middle_of(editor, 3, 4))
    assert selection(editor) == (3, 4)
    write(editor, "Nino")
    assert editor.blocks() == (block("b1", "by Nino, at"),)


def test_a_click_beside_a_gap_leaves_it(opened: Opened) -> None:
    editor = opened(TEXT)
    click(editor.viewport(), middle_of(editor, 10, 13))
    assert selection(editor)[0] == selection(editor)[1] > 9


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_enter_throws_no_gap_away(
    opened: Opened, qtbot: QtBot, modifiers: Qt.KeyboardModifier
) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 5)
    qtbot.keyClick(editor, Qt.Key.Key_Return, modifiers)
    assert (editor.blocks(), selection(editor)) == ((TEXT,), (3, 9))


def test_a_gap_of_a_block_is_gone_to(opened: Opened) -> None:
    editor = opened(block("b1", "a ", GAP), block("b2", "b", GAP, "c", Run("[title]", gap="title")))
    assert editor.go_to_gap_in("b2", 1)
    assert editor.textCursor().selectedText() == "[title]"
    assert editor.go_to_gap_in("b2")
    assert editor.caret() == ("b2", 7)
    assert not editor.go_to_gap_in("b1", 1)
    assert not editor.go_to_gap_in("b9")


def test_what_is_missing_is_told_while_a_gap_is_selected(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(TEXT, block("b2", GAP))
    told = heard(editor.gap_reached)
    editor.go_to("b1", 3)
    assert editor.accessibleDescription() == "paragraph"
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert editor.accessibleDescription() == "To be filled in: the name of a person"
    first = editor.gap_rect()
    editor.go_to_gap()
    assert editor.gap_rect().top() > first.bottom()
    write(editor, "N")
    assert editor.accessibleDescription() == "paragraph"
    assert editor.gap_rect().isNull()
    assert told == ["the name of a person", "the name of a person", ""]


def test_what_is_missing_is_told_where_the_keyboard_is(opened: Opened) -> None:
    editor = opened(TEXT)
    editor.clearFocus()
    told = heard(editor.gap_reached)
    editor.go_to("b1", 5)
    editor.setFocus()
    editor.clearFocus()
    assert told == ["the name of a person", ""]


def test_arrows_go_over_a_gap_and_stop_on_it(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 2)
    stops = []
    for _ in range(4):
        qtbot.keyClick(editor, Qt.Key.Key_Right)
        stops.append(selection(editor))
    assert stops == [(3, 3), (3, 9), (9, 9), (10, 10)]
    stops = []
    for _ in range(4):
        qtbot.keyClick(editor, Qt.Key.Key_Left)
        stops.append(selection(editor))
    assert stops == [(9, 9), (3, 9), (3, 3), (2, 2)]


def test_a_selection_takes_a_gap_whole(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 2)
    stops = []
    for key in [Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Left] * 2:
        qtbot.keyClick(editor, key, SHIFT)
        stops.append(selection(editor))
    assert stops == [(2, 3), (2, 9), (2, 10), (2, 9), (2, 3)]
    editor.go_to("b1", 10)
    stops = []
    for key in [Qt.Key.Key_Left] * 3 + [Qt.Key.Key_Right] * 2:
        qtbot.keyClick(editor, key, SHIFT)
        stops.append(selection(editor))
    assert stops == [(10, 9), (10, 3), (10, 2), (10, 3), (10, 9)]
    select(editor, ("b1", 5), ("b1", 11))
    assert selection(editor) == (3, 11)


@pytest.mark.parametrize(
    ("place", "key", "modifiers"),
    [
        (9, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (9, Qt.Key.Key_Backspace, CONTROL),
        (3, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (3, Qt.Key.Key_Delete, CONTROL),
    ],
)
def test_a_gap_is_deleted_whole(
    opened: Opened, qtbot: QtBot, place: int, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", place)
    qtbot.keyClick(editor, key, modifiers)
    assert editor.blocks() == (block("b1", "by , at"),)
    editor.undo()
    assert editor.blocks() == (TEXT,)


def test_nothing_is_added_to_a_gap(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", GAP, GAP))
    for place, letter in [(12, "c"), (6, "b"), (0, "a")]:
        editor.go_to("b1", place)
        qtbot.keyClicks(editor, letter)
    assert editor.blocks() == (block("b1", "a", GAP, "b", GAP, "c"),)


def test_an_input_method_fills_a_gap(opened: Opened) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 5)
    compose(editor, "ni")
    compose(editor, "", "ニノ")
    assert editor.blocks() == (block("b1", "by ニノ, at"),)


def test_a_gap_is_filled_from_the_clipboard_and_by_a_person(opened: Opened) -> None:
    editor = opened(TEXT)
    editor.go_to("b1", 5)
    editor.insert_runs([Run("Nino", bold=True)])
    assert editor.blocks() == (block("b1", "by ", Run("Nino", bold=True), ", at"),)


def test_a_gap_becomes_bold_as_a_whole_and_stays_a_gap(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(TEXT)
    select(editor, ("b1", 0), ("b1", 4))
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    bold = block("b1", Run("by ", bold=True), Run("[name]", bold=True, gap="name"), ", at")
    assert editor.blocks() == (bold,)


def test_one_gap_after_the_other_is_gone_to(opened: Opened) -> None:
    other = Run("[title]", gap="title")
    editor = opened(block("b1", "a ", GAP), block("b2", "b"), block("b3", other, GAP))
    editor.go_to("b2", 0)
    found = []
    for _ in range(4):
        assert editor.go_to_gap()
        found.append(editor.textCursor().selectedText())
    assert found == ["[title]", "[name]", "[name]", "[title]"]
    assert editor.go_to_gap(forward=False)
    assert editor.caret() == ("b1", 8)
    assert editor.go_to_gap(forward=False)
    assert editor.caret() == ("b3", 13)
    editor.set_blocks([block("b1", "a")])
    assert not editor.go_to_gap()


def test_gaps_move_and_split_with_their_blocks(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(TEXT, Block("b2", TEXT.kind))
    editor.go_to("b1", 3)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.blocks() == (block("b1", "by "), block("new2", GAP, ", at"), block("b2"))
    editor.move_blocks(up=False)
    assert editor.blocks() == (block("b1", "by "), block("b2"), block("new2", GAP, ", at"))


def test_words_are_deleted_to_the_end_of_the_line_around_a_gap(opened: Opened) -> None:
    editor = opened(TEXT)
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert editor.textCursor().selectedText() == " [name], at"
