"""The files of an event."""

from pathlib import Path

import pytest
from factories.chooser import Chooser
from factories.events_window import Driver
from factories.widgets import button
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from migdesk.ui.events.files.tab import FilesTab
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import AssetKind


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.png"
    Image.new("RGB", (40, 30), "navy").save(path)
    return path


def tab_of(driver: Driver) -> FilesTab:
    tab = driver.screen.detail.findChild(FilesTab)
    assert isinstance(tab, FilesTab)
    return tab


def drop(driver: Driver, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(tab_of(driver), QDragEnterEvent(QPoint(9, 9), copy, mime, buttons, keys))
    QApplication.sendEvent(tab_of(driver), QDropEvent(QPoint(9, 9), copy, mime, buttons, keys))
    driver.settle()


def test_a_photo_is_dropped_and_described(driver: Driver, photo: Path) -> None:
    driver.open_event("files")
    drop(driver, photo)
    form = tab_of(driver).form
    assert form.isVisible()
    form.caption.editor("en").setFocus()
    driver.type("The harbour")
    form.alt.editor("ka").setFocus()
    driver.type("ლურჯი ზღვა")
    form.credit.focus()
    driver.type("L. Photo")
    form.consent.focus()
    driver.type("Nobody is shown", "Return")
    file = driver.page().files[0]
    assert (file.kind, file.file_name) == (AssetKind.PHOTO, "harbour.png")
    assert (file.caption, file.alt) == ({"en": "The harbour"}, {"ka": "ლურჯი ზღვა"})
    assert (file.credit, file.consent) == ("L. Photo", "Nobody is shown")


def test_a_file_is_added_copied_out_and_deleted_with_undo(driver: Driver, tmp_path: Path) -> None:
    paper = tmp_path / "agenda.txt"
    paper.write_text("09:30 Opening", "utf-8")
    driver.open_event("files")
    tab = tab_of(driver)
    tab._parts = replace(tab._parts, files=Chooser(paper))
    driver.click(button(tab, "Add a file"))
    assert [file.file_name for file in driver.page().files] == ["agenda.txt"]
    copy = tmp_path / "copy.txt"
    tab._parts = replace(tab._parts, files=Chooser(copy))
    driver.click(button(tab, "Save a copy"))
    assert copy.read_text("utf-8") == "09:30 Opening"
    tab.list.setFocus()
    driver.press("Del")
    assert driver.page().files == ()
    driver.press("Ctrl+Z")
    assert [file.file_name for file in driver.page().files] == ["agenda.txt"]


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_deletes_one_file(driver: Driver, photo: Path, tmp_path: Path) -> None:
    paper = tmp_path / "agenda.txt"
    paper.write_text("09:30 Opening", "utf-8")
    driver.open_event("files")
    drop(driver, photo)
    drop(driver, paper)
    for _ in range(2):
        driver.click(button(tab_of(driver).form, "Delete file"))
    assert [file.file_name for file in driver.page().files] == ["harbour.png"]


def test_a_file_of_a_kind_that_is_not_kept_is_refused(driver: Driver, tmp_path: Path) -> None:
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    driver.open_event("files")
    drop(driver, program)
    assert driver.page().files == ()
    banner = driver.program.window.findChild(Banner)
    assert isinstance(banner, Banner)


def test_nothing_is_added_when_no_file_is_chosen(driver: Driver) -> None:
    driver.open_event("files")
    tab = tab_of(driver)
    tab._parts = replace(tab._parts, files=Chooser(None))
    driver.click(button(tab, "Add a file"))
    assert driver.page().files == ()
