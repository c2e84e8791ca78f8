"""Marks: tints and waves over words, signs in the margin, and what they say."""

import pytest
from factories.widgets import click, heard
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage, QRegion, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.texts import block

from migdesk.text.blocks import Block, Run
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import Mark, RichTextEditor
from migdesk.ui.widgets.richtext.margin import Margin
from migdesk.vocabulary import BlockKind

WORDS = "said 𝔊 Helena, said"


def looks(editor: RichTextEditor, number: int = 0) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the looks drawn over a paragraph: start, length, format, as Qt counts places."""
    layout = editor.document().findBlockByNumber(number).layout()
    ranges = layout.formats()
    return [(each.start, each.length, QTextCharFormat(each.format)) for each in ranges]


def tinted(editor: RichTextEditor, number: int = 0) -> list[tuple[int, int, str]]:
    """Return what has a ground of its own: start, length and its colour."""
    return [
        (start, length, form.background().color().name().upper())
        for start, length, form in looks(editor, number)
        if form.hasProperty(QTextFormat.Property.BackgroundBrush.value)
    ]


def margin_of(editor: RichTextEditor) -> Margin:
    (margin,) = editor.findChildren(Margin)
    return margin


def sign_at(editor: RichTextEditor, id_: str) -> QPoint:
    """Return the middle of the sign beside a block."""
    editor.go_to(id_, 0)
    margin = margin_of(editor)
    return QPoint(margin.width() - 25, editor.cursorRect().center().y())


def tooltip(widget: QWidget, at: QPoint, qtbot: QtBot) -> str:
    """Return what is said at a place of a widget."""
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_words_are_tinted_and_waved_where_the_mark_says(opened: Opened, look: Look) -> None:
    editor = opened(block("b1", WORDS), block("b2", "ab", kind=BlockKind.HEADING))
    editor.set_marks(
        [
            Mark("b1", 0, 6, "green"),
            Mark("b1", 7, 6, "amber", wave=True),
            Mark("b2", 0, 1, "red"),
            Mark("b9", 0, 1, "red"),
        ]
    )
    assert tinted(editor) == [(0, 7, look.hex("green_bg").upper())]
    (_, (start, length, wave)) = looks(editor)
    assert (start, length) == (8, 6)
    assert wave.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert wave.underlineColor() == look.colour("amber")
    assert tinted(editor, 1) == [(0, 1, look.hex("red_bg").upper())]
    assert editor.blocks()[0] == block("b1", WORDS)


def test_marks_that_overlap_are_drawn_one_over_the_other(opened: Opened, look: Look) -> None:
    editor = opened(block("b1", "abcdef"))
    editor.set_marks([Mark("b1", 0, 4, "green"), Mark("b1", 2, 4, "red")])
    green, red = look.hex("green_bg").upper(), look.hex("red_bg").upper()
    assert tinted(editor) == [(0, 2, green), (2, 4, red)]


def test_marks_are_taken_away(opened: Opened) -> None:
    editor = opened(block("b1", "abcdef"), block("b2", "gh"))
    editor.set_marks([Mark("b1", 0, 4, "green"), Mark("b2", 0, 1, "green")])
    editor.set_marks([Mark("b2", 0, 1, "green")])
    assert tinted(editor) == []
    assert len(tinted(editor, 1)) == 1


def test_words_are_drawn_anew_only_where_their_marks_look_otherwise(opened: Opened) -> None:
    editor = opened(block("b1", "abcdef"))
    drawn = heard(editor.document().documentLayout().update)
    said = [Mark("b1", 0, 4, "green", tooltip=words) for words in ("One", "Two")]
    editor.set_marks([said[0]])
    assert len(drawn) > 0
    drawn.clear()
    editor.set_marks([said[1], Mark("b1", 0, 0, "amber", icon="triangle-alert")])
    assert drawn == []
    assert len(tinted(editor)) == 1
    editor.set_marks([Mark("b1", 0, 3, "green")])
    assert len(drawn) > 0
    assert [(start, length) for start, length, _ in tinted(editor)] == [(0, 3)]


def test_a_mark_goes_along_with_its_words(opened: Opened, qtbot: QtBot, look: Look) -> None:
    editor = opened(block("b1", WORDS))
    editor.set_marks([Mark("b1", 7, 6, "green")])
    editor.go_to("b1", 0)
    qtbot.keyClicks(editor, "XX")
    editor.go_to("b1", 9)
    qtbot.keyClicks(editor, "Y")
    editor.go_to("b1", 14)
    qtbot.keyClicks(editor, "Z")
    editor.go_to("b1", 17)
    qtbot.keyClicks(editor, "!")
    assert editor.blocks() == (block("b1", "XXsaid 𝔊 YHeleZna!, said"),)
    assert tinted(editor) == [(11, 7, look.hex("green_bg").upper())]


@given(st.text("ab", max_size=8), st.data())
def test_a_mark_covers_the_same_words_whatever_is_typed(text: str, data: st.DataObject) -> None:
    """What was covered and is still there stays covered, and what was not stays so."""
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, len(text) - start))
    place = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, len(text) - place))
    added = data.draw(st.integers(0, 3))
    mark = Mark("b1", start, length, "green").moved(place, removed, added)
    letters: list[int | None] = list(range(len(text)))
    letters[place : place + removed] = [None] * added
    covered = letters[mark.start : mark.start + mark.length]
    stays = {at for at in letters if at is not None and start <= at < start + length}
    assert {at for at in covered if at is not None} == stays


def test_the_look_of_a_kind_of_a_link_and_of_georgian_italics(opened: Opened, look: Look) -> None:
    editor = opened(
        block("b1", "ab", kind=BlockKind.HEADING),
        block("b2", "“ab”\ncd, ef", kind=BlockKind.PULL_QUOTE),
        block("b3", "a", Run("b", href="https://a.example"), Run("[c]", gap="name")),
        block("b4", Run("ქართული", italic=True), Run(" italic", italic=True)),
        block("b5", "ab"),
    )
    ((_, length, heading),) = looks(editor)
    assert (length, heading.fontWeight()) == (2, 600)
    said, by = looks(editor, 1)
    assert (said[:2], by[:2]) == ((0, 4), (4, 7))
    assert said[2].intProperty(QTextFormat.Property.FontPixelSize.value) == look.px(20)
    assert by[2].intProperty(QTextFormat.Property.FontPixelSize.value) == look.px(13)
    link, gap = looks(editor, 2)
    assert (link[:2], link[2].foreground().color()) == ((1, 1), look.colour("accent_text"))
    assert (gap[:2], gap[2].foreground().color()) == ((2, 3), look.colour("amber"))
    ((_, length, stressed),) = looks(editor, 3)
    assert (length, stressed.fontItalic(), stressed.fontWeight()) == (14, False, 500)
    assert looks(editor, 4) == []


def test_a_sign_in_the_margin_says_its_mark_and_can_be_pressed(
    opened: Opened, qtbot: QtBot
) -> None:
    gap = Run("[name]", gap="name")
    editor = opened(block("b1", "ab"), block("b2", "cd", gap), block("b3", "ef", gap))
    cleared = Mark("b2", 0, 2, "green", icon="circle-check", tooltip="Cleared on Monday")
    editor.set_marks([Mark("b2", 0, 2, "red"), cleared])
    pressed = heard(editor.mark_pressed)
    margin = margin_of(editor)
    assert tooltip(margin, sign_at(editor, "b2"), qtbot) == "Cleared on Monday"
    named = "To be filled in: the name of a person"
    assert tooltip(margin, sign_at(editor, "b3"), qtbot) == named
    assert tooltip(margin, sign_at(editor, "b1"), qtbot) == ""
    click(margin, sign_at(editor, "b1"))
    click(margin, sign_at(editor, "b2"))
    click(margin, sign_at(editor, "b3"))
    assert [mark.block_id for mark in pressed] == ["b2", "b3"]
    assert pressed[0] == cleared
    assert editor.textCursor().selectedText() == "[name]"
    assert editor.caret() == ("b3", 8)


def test_words_say_what_is_marked_about_them(opened: Opened, qtbot: QtBot) -> None:
    link = Run("link", href="https://a.example")
    editor = opened(block("b1", "marked words ", link, " and ", Run("…", gap="name")))
    editor.set_marks([Mark("b1", 0, 6, "green", tooltip="Cleared")])
    at = {}
    for name, place in {"mark": 3, "plain": 9, "link": 15, "gap": 22}.items():
        editor.setTextCursor(editor._cursor_at(place))
        at[name] = editor.cursorRect(editor._cursor_at(place)).center()
    said = {name: tooltip(editor.viewport(), place, qtbot) for name, place in at.items()}
    assert said == {
        "mark": "Cleared",
        "plain": "",
        "link": "https://a.example",
        "gap": "To be filled in: the name of a person",
    }


def inked(editor: RichTextEditor) -> QImage:
    """Return what is drawn on the page, without the white around it."""
    editor.clearFocus()
    image = editor.viewport().grab().toImage()
    paper = image.pixel(image.width() - 1, image.height() - 1)
    inked = QRegion()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) != paper:
                inked += QRect(x, y, 1, 1)
    return image.copy(inked.boundingRect()) if not inked.isEmpty() else QImage()


@pytest.mark.parametrize(("language", "printed"), [("en", "Ends"), ("ka", "დასასრული")])
def test_an_end_mark_looks_as_it_is_printed(
    opened: Opened, qtbot: QtBot, language: str, printed: str
) -> None:
    empty = opened(Block("b1", BlockKind.ENDS), language=language)
    written = opened(block("b1", printed, kind=BlockKind.ENDS), language=language)
    assert inked(empty) == inked(written)
    assert tooltip(empty.viewport(), empty.cursorRect().center(), qtbot) == (
        f"End mark. It is printed as “{printed}”, or as what you write here."
    )
    assert tooltip(written.viewport(), written.cursorRect().center(), qtbot) == ""


def test_an_end_mark_in_a_language_that_is_not_printed_is_empty(opened: Opened) -> None:
    assert inked(opened(Block("b1", BlockKind.ENDS), language="xx")).isNull()


@pytest.mark.parametrize("look", ["light", "dark", "dark 200 %"], indirect=True)
@pytest.mark.parametrize("grows", [False, True])
def test_every_kind_is_drawn_in_every_look(opened: Opened, qtbot: QtBot, grows: bool) -> None:
    blocks = [
        block(f"{kind}{number}", *runs, kind=kind)
        for kind in BlockKind
        for number, runs in enumerate([(), ("ab\ncd", Run("[a gap] " * 20, gap="name"))])
    ]
    editor = opened(*blocks, grows=grows)
    editor.set_marks([Mark(one.id, 0, 3, "violet", icon="lock") for one in blocks])
    qtbot.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert not editor.grab().isNull()
    assert editor.blocks() == tuple(blocks)
