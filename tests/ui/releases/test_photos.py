"""Photos of the event in a text: chosen from a list, dropped on it, pasted into it."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import drop, paste, said
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from ui.releases.test_checking import found
from ui.releases.test_writing_a_release import begin_blank, leave_text

from migdesk.desk.files import delete_file, edit_file
from migdesk.desk.questions import event_page
from migdesk.desk.releases import set_stage
from migdesk.desk.rows import FileEntry
from migdesk.text.blocks import Block
from migdesk.ui.releases.insert_rows import PICTURE, Put
from migdesk.ui.releases.key_hints import KeyHints
from migdesk.ui.releases.picker import OFFERED, InsertPicker
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import AssetKind, BlockKind, Stage

WITH_PHOTO = "PR-15-2026"
VINES = (
    "Vines watered drop by drop at Alazani Irrigation Systems, Telavi, 12 November 2026. "
    "© BSMA 2026/Levan Chubinidze"
)


def carried(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture(path: Path) -> Path:
    Image.new("RGB", (60, 40), "navy").save(path)
    return path


def photos(bench: Bench) -> list[Block]:
    return [block for block in bench.paper.body.blocks() if block.kind is BlockKind.PHOTO]


def files(bench: Bench, key: int) -> tuple[FileEntry, ...]:
    event = bench.page(key).event
    assert event is not None
    return bench.ask(lambda desk: event_page(desk, event.id)).files


def picker_of(bench: Bench) -> InsertPicker:
    picker = bench.editor.inserter.picker
    assert isinstance(picker, InsertPicker)
    return picker


def to_end(bench: Bench) -> None:
    bench.focus(bench.paper.body)
    QTest.keyClick(bench.paper.body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def test_a_photo_of_the_event_is_chosen_by_keys(bench: Bench) -> None:
    key = bench.open(WITH_PHOTO)
    to_end(bench)
    bench.press("Ctrl+Shift+I")
    picker = picker_of(bench)
    picker.search.setText("Photo")
    picker.search.textEdited.emit("Photo")
    bench.settle()
    assert (picker.kind(), picker.search.text()) == (Put.PHOTO, "")
    vines, valley = picker.list.rows()
    assert (vines.text, vines.detail, vines.used) == (VINES, "15-rows-of-vines.jpg", False)
    assert (valley.detail, valley.used) == ("15-alazani-valley.jpg", True)
    bench.press("Return", picker.search)
    put_in, end = bench.paper.body.blocks()[-2:]
    assert (put_in.kind, put_in.text, end.kind) == (BlockKind.PHOTO, VINES, BlockKind.ENDS)
    leave_text(bench)
    assert VINES in bench.text(key, "en")
    assert set(bench.editor.loaded().photos) == {block.asset for block in photos(bench)}


def test_what_is_to_be_seen_on_a_photo_is_shown_in_its_row(bench: Bench) -> None:
    bench.open(WITH_PHOTO)
    bench.focus(bench.paper.body)
    bench.window.commands.trigger("release.insert_photo")
    bench.settle()
    picker = picker_of(bench)
    picker.list.viewport().repaint()
    bench.settle()
    drawn = [picker.list.picture(row.key) for row in picker.list.rows()]
    assert [(each.width(), each.height()) for each in drawn] == [PICTURE, PICTURE]
    assert drawn[0] != drawn[1]
    assert len(picker.list.findChildren(QLabel)) == 0


def test_the_keys_named_below_the_list_are_those_that_do_something(bench: Bench) -> None:
    bench.open("PR-16-2026", "ka")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Shift+I")
    bench.settle()
    picker = picker_of(bench)
    hints = picker.findChild(KeyHints)
    told = []
    for _ in OFFERED:
        told.append((picker.kind(), hints.accessibleName()))
        bench.press("Ctrl+Tab", picker.search)
        bench.settle()
    assert told == [
        (Put.QUOTE, "Enter: insert, Tab: attribution, Esc: close"),
        (Put.PERSON, "Enter: insert, Tab: case, Esc: close"),
        (Put.PHOTO, "Enter: insert, Esc: close"),
        (Put.BOILERPLATE, "Enter: insert, Esc: close"),
    ]


def test_the_list_says_why_it_has_no_photo(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.window.commands.trigger("release.insert_photo")
    bench.settle()
    picker = picker_of(bench)
    assert "The event has no photos yet. Drop one on the text to add it." in said(picker)
    bench.press("Escape", picker.search)
    bench.go()
    begin_blank(bench)
    bench.focus(bench.paper.body)
    bench.window.commands.trigger("release.insert_photo")
    bench.settle()
    assert "Photos are kept with an event, and this release has none." in said(picker_of(bench))


def test_a_photo_that_may_not_be_shown_is_put_in_with_a_warning(bench: Bench) -> None:
    key = bench.open(WITH_PHOTO)
    vines = files(bench, key)[1]
    bench.do(lambda desk: edit_file(desk, asset_id=vines.id, consent="", caption={}, credit=""))
    to_end(bench)
    bench.window.commands.trigger("release.insert_photo")
    bench.settle()
    picker = picker_of(bench)
    shown = said(picker)
    assert "It is not printed before somebody notes who agreed to being shown." in shown
    bench.press("Return", picker.search)
    assert [block.text for block in photos(bench)][1:] == [""]
    leave_text(bench)
    found = bench.editor.loaded().photos
    assert list(found) == [photos(bench)[0].asset]


def test_a_picture_dropped_on_the_text_is_kept_with_the_event(bench: Bench, tmp_path: Path) -> None:
    key = bench.open("PR-16-2026")
    before = bench.paper.body.blocks()
    to_end(bench)
    drop(bench.paper.body, carried(picture(tmp_path / "quay.png")))
    bench.settle()
    (file,) = files(bench, key)
    assert (file.kind, file.file_name) == (AssetKind.PHOTO, "quay.png")
    (photo,) = photos(bench)
    assert (photo.text, len(bench.paper.body.blocks())) == ("", len(before) + 1)
    leave_text(bench)
    stored = bench.page(key).texts[0].blocks
    assert [block.asset for block in stored if block.kind is BlockKind.PHOTO] == [photo.asset]
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Z")
    assert photos(bench) == []


def test_a_copied_picture_is_kept_and_put_in(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    to_end(bench)
    mime = QMimeData()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    mime.setImageData(image)
    paste(bench.paper.body, mime)
    bench.settle()
    assert [file.file_name for file in files(bench, key)] == ["picture.png"]
    assert len(photos(bench)) == 1


def test_a_file_that_is_no_picture_is_refused_where_it_was_dropped(
    bench: Bench, tmp_path: Path
) -> None:
    key = bench.open("PR-16-2026")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    before = bench.paper.body.blocks()
    bench.focus(bench.paper.body)
    paste(bench.paper.body, carried(broken))
    bench.settle()
    note = bench.editor.text.notes.shown("photo")
    assert isinstance(note, Banner)
    assert (bench.paper.body.blocks(), files(bench, key)) == (before, ())


def test_a_release_without_an_event_takes_no_picture(bench: Bench, tmp_path: Path) -> None:
    begin_blank(bench)
    bench.focus(bench.paper.body)
    paste(bench.paper.body, carried(picture(tmp_path / "quay.png")))
    bench.settle()
    note = bench.editor.text.notes.shown("refused")
    assert note is not None
    assert said(note) == ["Pictures do not go into the text. Add them to the files of the event."]
    assert bench.paper.body.blocks() == ()


def test_a_release_that_is_out_takes_no_picture(bench: Bench, tmp_path: Path) -> None:
    bench.go(kind="release", key=13)
    before = bench.paper.body.blocks()
    bench.focus(bench.paper.body)
    drop(bench.paper.body, carried(picture(tmp_path / "quay.png")))
    bench.settle()
    assert (bench.paper.body.blocks(), files(bench, 13)) == (before, ())


def test_a_photo_that_is_deleted_leaves_its_caption_and_is_told(bench: Bench) -> None:
    key = bench.open(WITH_PHOTO, tab="checks")
    bench.do(lambda desk: set_stage(desk, release_id=key, stage=Stage.DRAFT))
    valley = files(bench, key)[0]
    bench.do(lambda desk: delete_file(desk, asset_id=valley.id))
    bench.qtbot.waitUntil(
        lambda: ("photo_gone", "b10") in [(rule, block) for _, rule, block in found(bench)]
    )
    assert len(photos(bench)) == 1
    assert bench.editor.loaded().photos == {}
