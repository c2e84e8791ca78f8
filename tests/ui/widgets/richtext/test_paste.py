"""The clipboard and things dragged: what is taken in, what is refused, what goes out."""

from pathlib import Path

import pytest
from factories.widgets import heard, paste
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.keys import CONTROL, select
from ui.widgets.richtext.texts import block

from migdesk.text.blocks import Block, Run, Source
from migdesk.text.pasting import MOST_CHARACTERS
from migdesk.ui.widgets.richtext import Refusal, RichTextEditor
from migdesk.ui.widgets.richtext.incoming import BLOCKS, ORIGIN
from migdesk.vocabulary import BlockKind

PASTED = Path(__file__).parents[3] / "text/pasted"
GAP = Run("[name]", gap="name")


def html(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(text)
    return mime


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    return mime


def picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return mime


def drop(editor: RichTextEditor, mime: QMimeData) -> None:
    """Drag something over an editor and let go."""
    for kind in (QDragEnterEvent, QDropEvent):
        place = QPointF(1, 5) if kind is QDropEvent else QPoint(1, 5)
        event = kind(
            place,
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(editor.viewport(), event)


def copied() -> QMimeData:
    """Return what is on the clipboard."""
    return QGuiApplication.clipboard().mimeData()


def test_words_from_word_become_blocks(opened: Opened) -> None:
    editor = opened(block("b1"))
    paste(editor, html((PASTED / "word.html").read_text("utf-8")))
    kinds = [(one.kind, one.text[:20]) for one in editor.blocks()]
    assert kinds == [
        (BlockKind.HEADING, "Growers meet buyers"),
        (BlockKind.PARAGRAPH, "KUTAISI, 12 May 2026"),
        (BlockKind.LIST_ITEM, "Credit for first orc"),
        (BlockKind.LIST_ITEM, "სამუშაო და რჩევა"),
        (BlockKind.PARAGRAPH, "Contact: Nino\nPhone:"),
    ]
    assert [one.id for one in editor.blocks()] == ["b1", "new2", "new3", "new4", "new5"]
    editor.undo()
    assert editor.blocks() == (block("b1"),)


def test_words_join_the_line_they_are_pasted_into(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(block("b1", "abcd", kind=BlockKind.LEAD))
    select(editor, ("b1", 1), ("b1", 3))
    paste(editor, html("<h1><i>X</i></h1>"))
    assert editor.blocks() == (block("b1", "a", Run("X", italic=True), "d", kind=BlockKind.LEAD),)
    qtbot.keyClicks(editor, "Y")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.blocks() == (block("b1", "abcd", kind=BlockKind.LEAD),)


def test_lines_become_paragraphs(opened: Opened) -> None:
    editor = opened(block("b1", "abcd"))
    editor.go_to("b1", 2)
    paste(editor, "X\n\n• Y\n\u202eZ")
    assert editor.blocks() == (
        block("b1", "abX"),
        block("new2", "Y", kind=BlockKind.LIST_ITEM),
        block("new3", "Zcd"),
    )
    assert editor.caret() == ("new3", 1)


def test_a_gap_gives_way_to_what_is_pasted(opened: Opened) -> None:
    editor = opened(block("b1", "by ", GAP, "."))
    editor.go_to("b1", 5)
    paste(editor, "Nino")
    assert editor.blocks() == (block("b1", "by Nino."),)


def test_blocks_go_out_as_words_as_html_and_as_themselves(opened: Opened, qtbot: QtBot) -> None:
    text = (block("b1", "ab", kind=BlockKind.HEADING), block("b2", Run("cd", bold=True), GAP))
    editor = opened(*text, language="ka")
    select(editor, ("b1", 1), ("b2", 8))
    qtbot.keyClick(editor, Qt.Key.Key_C, CONTROL)
    assert copied().text() == "b\ncd[name]"
    assert copied().html() == (
        '<meta charset="utf-8"><div lang="ka"><h2>b</h2><p><b>cd</b>[name]</p></div>'
    )
    editor.go_to("b2", 8)
    paste(editor, copied_again())
    assert editor.blocks() == (
        text[0],
        block("b2", Run("cd", bold=True), GAP, "b"),
        block("new2", Run("cd", bold=True), GAP),
    )


def copied_again() -> QMimeData:
    """Return a copy of what is on the clipboard, to put there."""
    mime = QMimeData()
    for kind in copied().formats():
        mime.setData(kind, copied().data(kind))
    return mime


def test_a_block_that_is_cut_and_pasted_stays_itself(opened: Opened, qtbot: QtBot) -> None:
    moved = Block("b1", BlockKind.HEADING, (Run("ab"),), Source("b7", "0"))
    other = block("b2", "cd")
    editor = opened(moved, other, block("b3"))
    select(editor, ("b1", 0), ("b2", 0))
    qtbot.keyClick(editor, Qt.Key.Key_X, CONTROL)
    assert editor.blocks() == (other, block("b3"))
    editor.go_to("b3", 0)
    paste(editor, copied_again())
    assert editor.blocks()[:2] == (other, moved)


def test_blocks_of_another_editor_are_new_ones(opened: Opened, qtbot: QtBot) -> None:
    sent = Block("b9", BlockKind.HEADING, (Run("ab"), GAP), Source("b7", "0"))
    editor = opened(sent)
    qtbot.keyClick(editor, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_C, CONTROL)
    taken = copied_again()
    taken.setData(ORIGIN, b"another")
    receiver = opened(block("b1"))
    paste(receiver, taken)
    assert receiver.blocks() == (block("b1", "ab", GAP, kind=BlockKind.HEADING),)


@pytest.mark.parametrize("sent", [b"", b"{", b"\xff", b'{"v":9,"blocks":[]}', b"[" * 10_000])
def test_blocks_that_are_none_are_read_as_words(opened: Opened, sent: bytes) -> None:
    editor = opened(block("b1"))
    mime = QMimeData()
    mime.setData(BLOCKS, sent)
    mime.setText("words")
    paste(editor, mime)
    assert editor.blocks() == (block("b1", "words"),)


def test_a_link_that_is_dragged_in_is_one(opened: Opened) -> None:
    editor = opened(block("b1", "see "))
    mime = QMimeData()
    mime.setUrls([QUrl("https://a.example/x"), QUrl("javascript:alert(1)")])
    paste(editor, mime)
    address = "https://a.example/x"
    assert editor.blocks() == (block("b1", "see ", Run(address, href=address)),)


@pytest.mark.parametrize(
    ("mime", "reason"),
    [
        (picture, Refusal.PICTURE),
        (lambda: files("/photos/hall.JPG"), Refusal.PICTURE),
        (lambda: files("/texts/release.docx"), Refusal.FILE),
        (lambda: files("/photos/hall.jpg", "/texts/release.docx"), Refusal.FILE),
        (lambda: html("a" * (MOST_CHARACTERS + 1)), Refusal.TOO_LARGE),
    ],
)
def test_what_is_no_text_is_refused(opened: Opened, mime: type[QMimeData], reason: Refusal) -> None:
    editor = opened(block("b1", "ab"))
    refused = heard(editor.refused)
    paste(editor, mime())
    assert refused == [reason]
    drop(editor, mime())
    assert refused == [reason, reason]
    assert editor.blocks() == (block("b1", "ab"),)
    assert not editor.can_undo_text()


def test_a_picture_with_words_gives_its_words(opened: Opened) -> None:
    editor = opened(block("b1"))
    mime = picture()
    mime.setHtml('<img src="file:///x.png"><p>Words <del>gone</del></p>')
    refused = heard(editor.refused)
    paste(editor, mime)
    assert editor.blocks() == (block("b1", "Words"),)
    assert refused == [Refusal.PICTURES_LEFT_OUT, Refusal.STRUCK_LEFT_OUT]


def test_words_are_dropped_where_they_are_let_go(opened: Opened) -> None:
    editor = opened(block("b1", "ab"))
    mime = QMimeData()
    mime.setText("X")
    drop(editor, mime)
    assert editor.blocks() == (block("b1", "Xab"),)


def test_nothing_is_pasted_into_a_text_that_is_out(opened: Opened) -> None:
    editor = opened(block("b1", "ab"))
    editor.setReadOnly(True)
    refused = heard(editor.refused)
    paste(editor, "X")
    editor.insertFromMimeData(html("X"))
    assert editor.blocks() == (block("b1", "ab"),)
    assert refused == []


def test_a_long_text_is_pasted_without_a_stop(opened: Opened) -> None:
    editor = opened(block("b1"))
    paste(editor, "word " * 20_000)
    assert editor.blocks() == (block("b1", ("word " * 20_000).strip()),)
