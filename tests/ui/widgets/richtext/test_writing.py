"""Writing by keys: letters, Enter, Backspace, kinds, moving; which block keeps its id."""

import pytest
from factories.widgets import heard, write
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.keys import ALT, CONTROL, SHIFT, compose, select
from ui.widgets.richtext.texts import block

from migdesk.text.blocks import Block, Run, Source
from migdesk.ui.widgets.richtext import Asked, Mark
from migdesk.vocabulary import BlockKind

HEADING, ITEM, LEAD, NOTES, PARAGRAPH, QUOTE = (
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.LEAD,
    BlockKind.NOTES,
    BlockKind.PARAGRAPH,
    BlockKind.PULL_QUOTE,
)
SOURCE = Source("b1", "0")


def test_an_empty_text_is_written_in_two_scripts(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    assert editor.blocks() == ()
    qtbot.keyClicks(editor, "Tbilisi, ")
    write(editor, "თბილისი")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    write(editor, "მეორე აბზაცი")
    assert editor.blocks() == (
        block("new1", "Tbilisi, თბილისი"),
        block("new2", "მეორე აბზაცი"),
    )


def test_a_text_is_read_once_until_it_changes(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"))
    before = editor.blocks()
    editor.set_marks([Mark("b1", 0, 1, "green")])
    assert editor.blocks() is before
    editor.go_to("b1", 2)
    qtbot.keyClicks(editor, "c")
    assert editor.blocks() == (block("b1", "abc"),)
    editor.undo()
    assert editor.blocks() == before
    editor.set_kind(HEADING)
    assert editor.blocks() == (block("b1", "ab", kind=HEADING),)


def test_signs_are_those_of_the_language_in_the_look_of_the_words_around_them(
    opened: Opened, qtbot: QtBot
) -> None:
    editor = opened(block("b1", Run("ab", bold=True), "cd"))
    editor.go_to("b1", 2)
    qtbot.keyClicks(editor, ' "it\'s" -- ')
    assert editor.blocks() == (block("b1", Run("ab “it’s”\u00a0– ", bold=True), "cd"),)
    select(editor, ("b1", 0), ("b1", 2))
    qtbot.keyClicks(editor, '"')
    assert editor.blocks() == (block("b1", Run("“ “it’s”\u00a0– ", bold=True), "cd"),)
    editor.undo()
    assert editor.blocks() == (block("b1", Run('" “it’s”\u00a0– ', bold=True), "cd"),)


def test_a_blank_that_no_line_ends_at_is_set_and_undo_brings_back_the_one_typed(
    opened: Opened, qtbot: QtBot
) -> None:
    editor = opened(block("b1", "cd"))
    editor.go_to("b1", 0)
    qtbot.keyClicks(editor, "Mr. Sample, 12 km")
    editor.undo()
    assert editor.blocks() == (block("b1", "Mr.\u00a0Sample, 12 kmcd"),)
    qtbot.keyClicks(editor, " and 5 km ")
    assert editor.blocks() == (block("b1", "Mr.\u00a0Sample, 12 km and 5\u00a0km cd"),)


def test_enter_splits_a_block_and_the_first_half_stays_it(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(Block("b1", PARAGRAPH, (Run("ab", bold=True), Run("cd")), SOURCE))
    editor.go_to("b1", 1)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.blocks() == (
        Block("b1", PARAGRAPH, (Run("a", bold=True),), SOURCE),
        block("new2", Run("b", bold=True), "cd"),
    )
    assert editor.caret() == ("new2", 0)


def test_enter_in_front_of_words_leaves_them_their_id(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(Block("b1", HEADING, (Run("ab"),), SOURCE))
    editor.go_to("b1", 0)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.blocks() == (block("new2"), Block("b1", HEADING, (Run("ab"),), SOURCE))
    assert editor.caret() == ("b1", 0)


@pytest.mark.parametrize("kind", [HEADING, LEAD, QUOTE, BlockKind.DONOR_LINE])
def test_after_these_comes_a_paragraph(opened: Opened, qtbot: QtBot, kind: BlockKind) -> None:
    editor = opened(block("b1", "ab", kind=kind))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "c")
    assert editor.blocks() == (block("b1", "ab", kind=kind), block("new2", "c"))


def test_a_list_goes_on_until_an_item_is_left_empty(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "one", kind=ITEM))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Enter)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "after")
    assert editor.blocks() == (
        block("b1", "one", kind=ITEM),
        block("new2", "two", kind=ITEM),
        block("new3", "after"),
    )


def test_what_follows_bold_words_is_light_in_a_new_block(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", Run("ab", bold=True)))
    qtbot.keyClicks(editor, "c")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "d")
    assert editor.blocks() == (block("b1", Run("abc", bold=True)), block("new2", "d"))


def test_shift_enter_breaks_the_line(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab", kind=QUOTE))
    qtbot.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(editor, "who")
    assert editor.blocks() == (block("b1", "ab\nwho", kind=QUOTE),)


@pytest.mark.parametrize("kind", [HEADING, ITEM, QUOTE])
def test_backspace_at_the_start_makes_a_paragraph_first(
    opened: Opened, qtbot: QtBot, kind: BlockKind
) -> None:
    editor = opened(block("b1", "ab"), Block("b2", kind, (Run("cd"),), SOURCE))
    editor.go_to("b2", 0)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.blocks() == (block("b1", "ab"), Block("b2", PARAGRAPH, (Run("cd"),), SOURCE))
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.blocks() == (block("b1", "abcd"),)


def test_two_joined_blocks_are_the_first(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab", kind=LEAD), block("b2", "cd", kind=HEADING))
    editor.go_to("b1", 2)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.blocks() == (block("b1", "abcd", kind=LEAD),)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.blocks() == (block("b1", "ab", kind=LEAD), block("b2", "cd", kind=HEADING))


def test_an_empty_block_gives_way_to_the_one_behind_it(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1"), block("b2", "cd", kind=HEADING))
    editor.go_to("b1")
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.blocks() == (block("b2", "cd", kind=HEADING),)


def test_the_block_stays_itself_whose_words_are_left(opened: Opened, qtbot: QtBot) -> None:
    three = (block("b1", "abc", kind=LEAD), block("b2", "def"), block("b3", "ghi", kind=NOTES))
    editor = opened(*three)
    for first, last, left in [
        (("b1", 1), ("b3", 1), block("b1", "aXhi", kind=LEAD)),
        (("b1", 0), ("b3", 1), block("b3", "Xhi", kind=NOTES)),
        (("b1", 1), ("b3", 3), block("b1", "aX", kind=LEAD)),
        (("b1", 0), ("b3", 3), block("b1", "X", kind=LEAD)),
    ]:
        select(editor, first, last)
        qtbot.keyClicks(editor, "X")
        assert editor.blocks() == (left,)
        qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.blocks() == three


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X])
def test_all_that_is_deleted_leaves_the_first_block(
    opened: Opened, qtbot: QtBot, key: Qt.Key
) -> None:
    editor = opened(block("b1", "ab", kind=LEAD), block("b2", "cd", kind=BlockKind.ENDS))
    qtbot.keyClick(editor, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(editor, key, CONTROL if key == Qt.Key.Key_X else Qt.KeyboardModifier.NoModifier)
    assert editor.blocks() == (block("b1", kind=LEAD),)


def test_a_kind_is_set_for_all_that_is_selected(opened: Opened) -> None:
    editor = opened(Block("b1", PARAGRAPH, (Run("ab"),), SOURCE), block("b2", "cd"))
    select(editor, ("b1", 1), ("b2", 1))
    editor.set_kind(HEADING)
    headings = (Block("b1", HEADING, (Run("ab"),), SOURCE), block("b2", "cd", kind=HEADING))
    assert editor.blocks() == headings
    editor.undo()
    assert editor.blocks() == (Block("b1", PARAGRAPH, (Run("ab"),), SOURCE), block("b2", "cd"))


def test_a_list_is_made_and_unmade(opened: Opened) -> None:
    editor = opened(block("b1", "ab"), block("b2", "cd", kind=ITEM))
    select(editor, ("b1", 0), ("b2", 1))
    editor.toggle_list()
    assert [one.kind for one in editor.blocks()] == [ITEM, ITEM]
    editor.toggle_list()
    assert [one.kind for one in editor.blocks()] == [PARAGRAPH, PARAGRAPH]


def test_what_a_heading_looks_like_is_no_part_of_its_words(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.set_kind(HEADING)
    qtbot.keyClicks(editor, "ab")
    assert editor.blocks() == (block("new1", "ab", kind=HEADING),)
    editor.set_kind(PARAGRAPH)
    assert editor.blocks() == (block("new1", "ab"),)


def test_words_are_made_bold_and_light_again(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab cd"), block("b2", "ef"))
    select(editor, ("b1", 3), ("b2", 1))
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    bold = (
        block("b1", "ab ", Run("cd", bold=True)),
        block("b2", Run("e", bold=True), "f"),
    )
    assert editor.blocks() == bold
    select(editor, ("b1", 0), ("b2", 1))
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    assert editor.blocks()[0] == block("b1", Run("ab cd", bold=True))
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    assert editor.blocks() == (block("b1", "ab cd"), block("b2", "ef"))


def test_words_to_come_are_slanted(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab "))
    qtbot.keyClick(editor, Qt.Key.Key_I, CONTROL)
    qtbot.keyClicks(editor, "cd")
    qtbot.keyClick(editor, Qt.Key.Key_I, CONTROL)
    qtbot.keyClicks(editor, "ef")
    assert editor.blocks() == (block("b1", "ab ", Run("cd", italic=True), "ef"),)


def test_blocks_move_with_the_caret_in_them(opened: Opened, qtbot: QtBot) -> None:
    first, second = Block("b1", LEAD, (Run("ab", bold=True),), SOURCE), block("b2", "cd")
    third = block("b3", Run("[x]", gap="x"), kind=ITEM)
    editor = opened(first, second, third)
    editor.go_to("b1", 1)
    qtbot.keyClick(editor, Qt.Key.Key_Up, ALT)
    assert editor.blocks() == (first, second, third)
    assert not editor.can_undo_text()
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert editor.blocks() == (second, first, third)
    assert editor.caret() == ("b1", 1)
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert editor.blocks() == (second, third, first)
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.blocks() == (first, second, third)
    assert not editor.can_undo_text()


def test_several_blocks_move_together(opened: Opened, qtbot: QtBot) -> None:
    one, two, three = block("b1", "ab"), block("b2", "cd"), block("b3", "ef")
    editor = opened(one, two, three)
    select(editor, ("b2", 1), ("b3", 1))
    qtbot.keyClick(editor, Qt.Key.Key_Up, ALT)
    assert editor.blocks() == (two, three, one)
    assert editor.textCursor().selectedText() == "d\u2029e"


def test_a_selection_leads_somewhere(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "see our page now"))
    select(editor, ("b1", 8), ("b1", 12))
    assert editor.link("www.office.example")
    linked = Run("page", href="https://www.office.example")
    assert editor.blocks() == (block("b1", "see our ", linked, " now"),)
    editor.go_to("b1", 12)
    qtbot.keyClicks(editor, "s")
    assert editor.blocks() == (block("b1", "see our ", linked, "s now"),)
    editor.go_to("b1", 10)
    qtbot.keyClicks(editor, "XY")
    longer = Run("paXYge", href="https://www.office.example")
    assert editor.blocks() == (block("b1", "see our ", longer, "s now"),)
    assert editor.link("")
    assert editor.blocks() == (block("b1", "see our paXYges now"),)


def test_a_link_without_a_selection_takes_the_word_or_the_address(opened: Opened) -> None:
    editor = opened(block("b1", "see page"))
    assert editor.link("tel:+995322")
    assert editor.blocks() == (block("b1", "see ", Run("page", href="tel:+995322")),)
    editor = opened(block("b1"))
    assert editor.link("press@office.example")
    address = Run("press@office.example", href="mailto:press@office.example")
    assert editor.blocks() == (block("b1", address),)


def test_no_text_leads_to_a_file_or_a_script(opened: Opened) -> None:
    editor = opened(block("b1", "page"))
    assert not editor.link("file:///etc/passwd")
    assert not editor.link("javascript:alert(1)")
    assert editor.blocks() == (block("b1", "page"),)


def test_the_toolbar_is_told_what_is_at_the_caret(opened: Opened, qtbot: QtBot) -> None:
    link = Run("link", italic=True, href="https://a.example")
    editor = opened(block("b1", Run("bold", bold=True), kind=LEAD), block("b2", link))
    moves = heard(editor.cursor_moved)
    editor.go_to("b1", 2)
    editor.go_to("b1", 3)
    editor.go_to("b2", 2)
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    assert moves == [
        (LEAD, True, False, ""),
        (PARAGRAPH, False, True, "https://a.example"),
        (PARAGRAPH, True, True, "https://a.example"),
    ]
    assert editor.accessibleDescription() == "paragraph"


def test_a_slash_in_an_empty_paragraph_asks_for_something_to_put_in(
    opened: Opened, qtbot: QtBot
) -> None:
    editor = opened(block("b1", "ab"))
    asked = heard(editor.insert_asked)
    qtbot.keyClicks(editor, "/")
    assert asked == []
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "/")
    assert asked == [(Asked.SLASH, 4)]
    qtbot.keyClicks(editor, "qu")
    editor.insert_blocks([block("", "“Yes.”", kind=QUOTE)], since=4)
    assert editor.blocks() == (
        block("b1", "ab/"),
        block("new2", "“Yes.”", kind=QUOTE),
    )


def test_an_at_sign_before_a_word_asks_for_a_person(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1"))
    asked = heard(editor.insert_asked)
    qtbot.keyClicks(editor, "@ a@b (@ ")
    write(editor, "@ნი")
    assert asked == [(Asked.AT, 0), (Asked.AT, 9)]
    editor.insert_runs([Run("Nino ", bold=True), Run("Kapanadze")], since=9)
    assert editor.blocks() == (block("b1", "@ a@b (@ ", Run("Nino ", bold=True), "Kapanadze"),)
    assert editor.caret() == ("b1", 23)


def test_keys_ask_for_something_without_a_sign(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"), block("b2", "cd"))
    asked = heard(editor.insert_asked)
    editor.go_to("b1", 1)
    qtbot.keyClick(editor, Qt.Key.Key_I, CONTROL | SHIFT)
    assert asked == [(Asked.KEYS, 1)]
    editor.insert_blocks([block("", "X", kind=HEADING), block("", "Y")], since=1)
    assert editor.blocks() == (
        block("b1", "ab"),
        block("new2", "X", kind=HEADING),
        block("new3", "Y"),
        block("b2", "cd"),
    )
    assert editor.caret() == ("new3", 1)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.blocks() == (block("b1", "ab"), block("b2", "cd"))


def test_an_input_method_composes_and_commits(opened: Opened) -> None:
    editor = opened(block("b1", "ab"))
    compose(editor, "ka")
    assert editor.blocks() == (block("b1", "ab"),)
    compose(editor, "", "か")
    assert editor.blocks() == (block("b1", "abか"),)
    select(editor, ("b1", 0), ("b1", 2))
    compose(editor, "x")
    assert editor.blocks() == (block("b1", "か"),)
    compose(editor, "", "ქა")
    assert editor.blocks() == (block("b1", "ქაか"),)


def test_what_an_input_method_breaks_into_lines_has_ids_of_its_own(opened: Opened) -> None:
    editor = opened(block("b1", "ab", kind=NOTES))
    compose(editor, "", "c\nd")
    assert editor.blocks() == (
        block("b1", "abc", kind=NOTES),
        block("new2", "d", kind=NOTES),
    )
    editor.undo()
    assert editor.blocks() == (block("b1", "ab", kind=NOTES),)


def test_control_characters_are_not_typed(opened: Opened) -> None:
    editor = opened(block("b1", "ab"))
    write(editor, "\x00\x07\x1b")
    assert editor.blocks() == (block("b1", "ab"),)


def test_tab_leaves_the_editor(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"))
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.blocks() == (block("b1", "ab"),)


def test_a_text_that_is_out_is_not_changed(opened: Opened, qtbot: QtBot) -> None:
    text = (block("b1", "ab "), block("b2", "cd"))
    editor = opened(*text)
    editor.setReadOnly(True)
    asked = heard(editor.insert_asked)
    select(editor, ("b1", 0), ("b1", 2))
    for key, modifiers in [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_X, CONTROL),
        (Qt.Key.Key_B, CONTROL),
        (Qt.Key.Key_I, CONTROL),
        (Qt.Key.Key_I, CONTROL | SHIFT),
        (Qt.Key.Key_Down, ALT),
    ]:
        qtbot.keyClick(editor, key, modifiers)
    compose(editor, "", "x")
    editor.set_kind(HEADING)
    editor.toggle_list()
    editor.toggle_bold()
    editor.toggle_italic()
    editor.move_blocks(up=False)
    editor.insert_runs([Run("x")])
    editor.insert_blocks([block("", "x")])
    assert not editor.link("https://a.example")
    assert editor.blocks() == text
    assert asked == []


def test_undo_is_the_windows_where_the_text_has_no_step(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"))

    def is_taken(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CONTROL)
        event.ignore()
        QApplication.sendEvent(editor, event)
        return event.isAccepted()

    assert not is_taken(Qt.Key.Key_Z)
    assert not is_taken(Qt.Key.Key_Y)
    qtbot.keyClicks(editor, "c")
    assert is_taken(Qt.Key.Key_Z)
    assert editor.can_undo_text()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.blocks() == (block("b1", "ab"),)
    assert not is_taken(Qt.Key.Key_Z)
    assert is_taken(Qt.Key.Key_Y)
    qtbot.keyClick(editor, Qt.Key.Key_Y, CONTROL)
    assert editor.blocks() == (block("b1", "abc"),)
    editor.undo()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert editor.blocks() == (block("b1", "abc"),)


def test_typing_is_told_at_once_and_an_edit_after_a_pause(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"))
    typed, edited = heard(editor.typed), heard(editor.edited)
    qtbot.keyClicks(editor, "cd")
    assert typed == [None, None]
    assert edited == []
    assert editor.has_pending()
    with qtbot.waitSignal(editor.edited):
        pass
    assert edited == [None]
    assert not editor.has_pending()
    editor.flush()
    assert edited == [None]


def test_who_leaves_the_editor_has_edited(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"))
    qtbot.keyClicks(editor, "c")
    with qtbot.waitSignal(editor.edited, timeout=100):
        editor.clearFocus()


def test_showing_another_text_and_drawing_marks_is_no_edit(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "ab"), block("b2", "cd"))
    typed = heard(editor.typed)
    editor.go_to("b2", 1)
    editor.set_marks([Mark("b1", 0, 1, "green")])
    editor.set_blocks([block("b3", "x"), block("b2", "c", Run("d", bold=True))])
    qtbot.waitUntil(editor.isVisible)
    assert typed == []
    assert not editor.has_pending()
    assert not editor.can_undo_text()
    assert editor.caret() == ("b2", 1)
    editor.set_blocks(())
    assert editor.blocks() == ()


def test_a_place_is_gone_to(opened: Opened) -> None:
    editor = opened(block("b1", "𝔊 ab\ncd"), block("b2", "ef"))
    assert editor.go_to("b1", 2, 4)
    assert editor.textCursor().selectedText() == "ab\u2028c"
    assert editor.caret() == ("b1", 6)
    assert editor.go_to("b2", 99, 99)
    assert editor.caret() == ("b2", 2)
    assert not editor.go_to("b9")
    assert editor.caret() == ("b2", 2)


def test_words_are_put_in_whole_in_the_look_of_the_first_letter(opened: Opened) -> None:
    linked = Run("Coast", bold=True, href="https://coast.example/")
    editor = opened(block("b1", "The ", linked, Run(" Guard", italic=True)), block("b2", "Guard"))
    marks = {"b1": ((4, 15),), "b2": ((0, 5),), "b9": ((0, 1),)}
    editor.show_found(marks)
    found = [one.cursor.selectedText() for one in editor.extraSelections()]
    assert found == ["Coast Guard", "Guard"]
    before = editor.blocks()
    assert editor.put_words("b1", 4, 15, "Coast Police", "The Coast Guard")
    after = (
        block("b1", "The ", Run("Coast Police", bold=True, href="https://coast.example/")),
        block("b2", "Guard"),
    )
    assert editor.blocks() == after
    editor.undo()
    assert editor.blocks() == before
    assert not editor.put_words("b1", 4, 15, "x", "It reads otherwise by now")
    editor.setReadOnly(True)
    assert not editor.put_words("b2", 0, 5, "x", "Guard")
    assert editor.blocks() == before
