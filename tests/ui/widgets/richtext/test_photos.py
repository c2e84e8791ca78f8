"""Photos in a text: they keep to their captions, are drawn over them, and may be given by hand."""

from collections.abc import Callable
from pathlib import PurePath

import pytest
from factories.widgets import heard, paste
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from ui.widgets.richtext.conftest import Opened
from ui.widgets.richtext.keys import CONTROL, select
from ui.widgets.richtext.test_paste import files, html, picture

from migdesk.text.blocks import Block, Run
from migdesk.ui.widgets.richtext import Refusal
from migdesk.ui.widgets.richtext.page import PHOTO_HEIGHT
from migdesk.vocabulary import BlockKind

PHOTO = Block("p", BlockKind.PHOTO, (Run("The quay."),), asset="a-1")
BEFORE = Block("b", BlockKind.PARAGRAPH, (Run("Before."),))
AFTER = Block("c", BlockKind.PARAGRAPH, (Run("After."),))


def key(editor: QWidget, which: Qt.Key) -> None:
    QTest.keyClick(editor, which)


def test_a_photo_comes_back_as_it_went_in(opened: Opened) -> None:
    bare = Block("q", BlockKind.PHOTO, asset="a-2")
    assert opened(BEFORE, PHOTO, bare, AFTER).blocks() == (BEFORE, PHOTO, bare, AFTER)


def test_enter_in_a_caption_goes_on_without_the_photo(opened: Opened) -> None:
    editor = opened(PHOTO)
    key(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "On.")
    on = Block("new2", BlockKind.PARAGRAPH, (Run("On."),))
    assert editor.blocks() == (PHOTO, on)
    editor.go_to("p", 4)
    key(editor, Qt.Key.Key_Return)
    assert [block.asset for block in editor.blocks()] == ["a-1", "", ""]


def test_backspace_at_its_start_takes_the_photo_out_and_leaves_the_words(opened: Opened) -> None:
    editor = opened(BEFORE, PHOTO)
    editor.go_to("p")
    key(editor, Qt.Key.Key_Backspace)
    assert editor.blocks() == (BEFORE, Block("p", BlockKind.PARAGRAPH, (Run("The quay."),)))
    editor.undo()
    assert editor.blocks() == (BEFORE, PHOTO)


def test_a_moved_photo_stays_one(opened: Opened) -> None:
    editor = opened(BEFORE, PHOTO, AFTER)
    editor.go_to("p")
    editor.move_blocks(up=True)
    assert editor.blocks() == (PHOTO, BEFORE, AFTER)


@pytest.mark.parametrize("into", [AFTER, Block("c", BlockKind.PARAGRAPH)])
def test_a_copied_photo_is_put_in_as_one(opened: Opened, into: Block) -> None:
    editor = opened(PHOTO, into)
    select(editor, ("p", 0), ("p", 9))
    QTest.keyClick(editor, Qt.Key.Key_C, CONTROL)
    editor.go_to("c", 2)
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
    shown = [(block.kind, block.text, block.asset) for block in editor.blocks() if block.asset]
    assert shown == [(BlockKind.PHOTO, "The quay.", "a-1")] * 2
    assert [block.text for block in editor.blocks() if not block.asset] == [into.text] * bool(
        into.text
    )


def test_photos_without_captions_are_put_in_behind_each_other(opened: Opened) -> None:
    editor = opened(BEFORE)
    for number in range(3):
        editor.insert_blocks([Block("", BlockKind.PHOTO, asset=f"a-{number}")])
    assert [block.asset for block in editor.blocks()] == ["", "a-0", "a-1", "a-2"]
    QTest.keyClicks(editor, "Words.")
    assert [block.text for block in editor.blocks()] == ["Before.", "", "", "Words."]


def test_a_part_of_a_caption_is_words_alone(opened: Opened) -> None:
    editor = opened(PHOTO, AFTER)
    select(editor, ("p", 0), ("p", 3))
    QTest.keyClick(editor, Qt.Key.Key_C, CONTROL)
    editor.go_to("c", 6)
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
    assert [(block.text, block.asset) for block in editor.blocks()] == [
        ("The quay.", "a-1"),
        ("After.The", ""),
    ]


def test_the_picture_is_drawn_over_its_caption(opened: Opened) -> None:
    editor = opened(BEFORE, PHOTO)

    def colour_above() -> str:
        caret = editor.cursorRect()
        image = editor.viewport().grab().toImage()
        scale = image.devicePixelRatio()
        at = (caret.top() - PHOTO_HEIGHT // 2) * scale
        return str(image.pixelColor(int(20 * scale), int(at)).name())

    before = colour_above()
    red = QImage(300, 200, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    editor.show_pictures({"a-1": red, "a-2": QImage()})
    assert (before == "#ff0000", colour_above()) == (False, "#ff0000")
    editor.show_pictures({})
    assert colour_above() == before


@pytest.mark.parametrize(
    ("carried", "given"),
    [
        (lambda: files("/photos/hall.JPG"), (PurePath("/photos/hall.JPG"),)),
        (lambda: files("/a.png", "/b.jpeg"), (PurePath("/a.png"), PurePath("/b.jpeg"))),
    ],
)
def test_files_of_pictures_are_handed_on_where_they_are_taken(
    opened: Opened, carried: Callable[[], QMimeData], given: tuple[PurePath, ...]
) -> None:
    editor = opened(BEFORE)
    editor.takes_pictures = True
    told, refused = heard(editor.pictures_given), heard(editor.refused)
    paste(editor, carried())
    assert (told, refused) == ([given], [])
    assert editor.blocks() == (BEFORE,)


def test_a_picture_without_a_file_is_handed_on(opened: Opened) -> None:
    editor = opened(BEFORE)
    editor.takes_pictures = True
    told = heard(editor.pictures_given)
    paste(editor, picture())
    ((image,),) = told
    assert (image.width(), image.height()) == (2, 2)


@pytest.mark.parametrize(
    ("carried", "refusal"),
    [
        (lambda: files("/texts/release.docx"), Refusal.FILE),
        (lambda: files("/a.png", "/release.docx"), Refusal.FILE),
        (lambda: html("<img src='https://a.example/x.png'>"), Refusal.PICTURE),
    ],
)
def test_what_is_no_picture_here_is_refused_all_the_same(
    opened: Opened, carried: Callable[[], QMimeData], refusal: Refusal
) -> None:
    editor = opened(BEFORE)
    editor.takes_pictures = True
    told = heard(editor.refused)
    paste(editor, carried())
    assert told == [refusal]


def test_words_that_come_with_a_picture_are_taken_as_words(opened: Opened) -> None:
    editor = opened(BEFORE)
    editor.takes_pictures = True
    mime = html("<p>Words</p>")
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
    assert [block.text for block in editor.blocks()] == ["Before.Words"]
