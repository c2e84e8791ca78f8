"""What every field of document text does: grows, keeps the caret in view, is named, is freed."""

import gc
import weakref

from factories.widgets import Dress, heard, paste
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.texts import block

from migdesk.text.words import words_for
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import HeadlineEdit, RichTextEditor
from migdesk.vocabulary import BlockKind


def on_a_page(look: Look, dress: Dress) -> tuple[QScrollArea, HeadlineEdit, RichTextEditor]:
    """Return a page that scrolls, with a headline and a text that grow on it."""
    headline = HeadlineEdit(look)
    editor = RichTextEditor(look, words_for("en"), grows=True)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(headline)
    layout.addWidget(editor)
    layout.addStretch(1)
    scrolling = QScrollArea()
    scrolling.setWidget(page)
    scrolling.setWidgetResizable(True)
    editor.caret_seen.connect(
        lambda rect: scrolling.ensureVisible(
            rect.x(), editor.mapTo(page, rect.center()).y(), 0, rect.height()
        )
    )
    dress(scrolling, 400, 300)
    editor.setFocus()
    return scrolling, headline, editor


def test_a_text_grows_on_its_page_and_the_caret_stays_in_view(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    scrolling, _, editor = on_a_page(look, dress)
    low = editor.height()
    for _ in range(30):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.keyClicks(editor, "line")

    def caret_in_view() -> bool:
        caret = editor.caret_rect().center()
        return scrolling.viewport().rect().contains(editor.mapTo(scrolling.viewport(), caret))

    qtbot.waitUntil(caret_in_view)
    assert editor.height() > 20 * low
    assert editor.verticalScrollBar().maximum() == 0
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: editor.height() == low)


def test_the_wheel_scrolls_the_page(look: Look, dress: Dress, qtbot: QtBot) -> None:
    scrolling, _, editor = on_a_page(look, dress)
    paste(editor, "line\n" * 50)
    qtbot.waitUntil(lambda: scrolling.verticalScrollBar().maximum() > 0)
    scrolling.verticalScrollBar().setValue(0)
    at = editor.mapTo(scrolling, QPoint(20, 20))
    QTest.wheelEvent(scrolling.windowHandle(), QPointF(at), QPoint(0, -120))
    assert scrolling.verticalScrollBar().value() > 0


def test_an_editor_of_its_own_height_scrolls_itself(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(*(block(f"b{number}", "line") for number in range(100)))
    editor.go_to("b99")
    assert editor.viewport().rect().contains(editor.cursorRect())
    assert editor.verticalScrollBar().value() > 0
    qtbot.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert editor.viewport().rect().contains(editor.cursorRect())


def test_the_letters_are_those_of_documents(look: Look, dress: Dress) -> None:
    scrolling, headline, editor = on_a_page(look, dress)
    scrolling.setStyleSheet("* { font-size: 9px }")
    for field, size in ((headline, 24), (editor, 15)):
        font = field.document().defaultFont()
        assert (font.families()[0], font.pixelSize()) == ("MigDesk Text", look.px(size))


def test_tab_goes_from_field_to_field(look: Look, dress: Dress, qtbot: QtBot) -> None:
    _, headline, editor = on_a_page(look, dress)
    headline.setFocus()
    qtbot.keyClick(headline, Qt.Key.Key_Tab)
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert headline.hasFocus()


def test_a_screen_reader_is_told_name_words_and_kind(opened: Opened) -> None:
    editor = opened(block("b1", "ab"), block("b2", "cd", kind=BlockKind.HEADING), language="ka")
    editor.setAccessibleName("Text")
    told = QAccessible.queryAccessibleInterface(editor)
    assert told.text(QAccessible.Text.Name) == "Text"
    assert told.text(QAccessible.Text.Description) == "heading"
    editor.go_to("b1")
    assert told.text(QAccessible.Text.Description) == "paragraph"
    assert told.textInterface().characterCount() == 5
    assert editor.locale().name() == "ka_GE"


def test_an_edit_that_is_due_is_told_once_on_leaving(
    look: Look, dress: Dress, qtbot: QtBot
) -> None:
    _, headline, editor = on_a_page(look, dress)
    edited = heard(editor.edited)
    qtbot.keyClicks(editor, "a")
    editor.clearFocus()
    assert edited == [None]
    headline.setFocus()
    assert edited == [None]


def test_an_editor_is_freed(look: Look, qtbot: QtBot) -> None:
    editor = RichTextEditor(look, words_for("en"))
    editor.set_blocks([block("b1", "ab")])
    gone = weakref.ref(editor)
    with qtbot.waitSignal(editor.destroyed):
        editor.deleteLater()
        del editor
        gc.collect()
    gc.collect()
    assert gone() is None
