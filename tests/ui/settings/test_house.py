"""Settings, House style: what is typed is on the page at once, and kept by itself."""

from pathlib import Path

from factories.settings_window import SettingsDriver
from factories.widgets import write
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migdesk.desk.desk import Desk
from migdesk.desk.files import read_file
from migdesk.desk.office import set_logo
from migdesk.desk.previews import read_preview
from migdesk.desk.questions import office_page
from migdesk.desk.rows import OfficePage
from migdesk.ui.logos.reading import made_logo
from migdesk.ui.settings.house import HousePage
from migdesk.vocabulary import PaperSize

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    b'<circle cx="20" cy="20" r="18" fill="#0A5C66"/></svg>'
)


def office(driver: SettingsDriver) -> OfficePage:
    page = driver.ask(office_page)
    assert page is not None
    return page


def drop(driver: SettingsDriver, page: HousePage, path: Path) -> None:
    """Drop a file on the page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    at, keys = QPoint(200, 200), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(at, action, mime, button, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(at), action, mime, button, keys))
    driver.settle()


def printed(driver: SettingsDriver, page: HousePage) -> str:
    """Return the letters of the page as it is previewed."""
    question = page._question()
    preview = driver.ask(question)
    return "".join(read_preview(preview.pdf, 0).text)


def test_the_page_follows_the_typing_before_anything_is_kept(
    driver: SettingsDriver, qtbot: QtBot
) -> None:
    page = driver.open(HousePage, "house")
    page.footer.editor("en").setFocus()
    with qtbot.waitSignal(page.pane.loaded):
        write(driver.focus(), "By the sea")
        before = page.footer.is_pending()
    assert before
    assert [line for line in printed(driver, page).splitlines() if "sea" in line] == ["By the sea"]
    driver.press("Return")
    assert office(driver).footer == {"en": "By the sea"}


def test_tagline_colour_and_paper(driver: SettingsDriver) -> None:
    page = driver.open(HousePage, "house")
    page.tagline.editor("ka").setFocus()
    driver.type("მისია საქართველოში", "Return")
    page.accent.focus()
    driver.replace("2350b5", "Return")
    page.paper.focus()
    driver.press("Down")
    facts = office(driver)
    assert (facts.tagline, facts.accent, facts.paper) == (
        {"ka": "მისია საქართველოში"},
        "#2350B5",
        PaperSize.LETTER,
    )
    assert page.heads["ka"].accessibleName() == "შავი ზღვის მობილობის სააგენტო, მისია საქართველოში"


def test_a_colour_that_is_hard_to_read_is_kept_and_said_to_be(driver: SettingsDriver) -> None:
    page = driver.open(HousePage, "house")
    page.accent.focus()
    driver.replace("#FFCC00", "Return")
    assert page.accent.note() == (
        "Hard to read on white paper: the contrast is 1.5 to 1, and text needs 4.5."
    )
    assert office(driver).accent == "#FFCC00"


def test_no_colour_is_refused_in_place(driver: SettingsDriver) -> None:
    page = driver.open(HousePage, "house")
    page.accent.focus()
    driver.replace("teal", "Return")
    assert page.accent.error() == "Write a colour as six letters and figures: #2350B5."
    assert office(driver).accent == "#0A5C66"


def test_a_drawing_that_is_dropped_is_the_logo_as_a_picture(
    driver: SettingsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "mark.svg"
    path.write_bytes(DRAWING)
    page = driver.open(HousePage, "house")
    drop(driver, page, path)
    logo = office(driver).logo
    assert logo is not None
    assert (logo.file_name, logo.media_type) == ("mark.png", "image/png")
    assert driver.ask(lambda desk: read_file(desk, logo.id)) == made_logo(DRAWING, "a.svg").data
    driver.press("Ctrl+Z")
    assert office(driver).logo is None


def test_a_drawing_with_a_script_is_refused_with_a_sentence(
    driver: SettingsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "mark.svg"
    path.write_bytes(DRAWING.replace(b"<circle", b"<script>run()</script><circle"))
    page = driver.open(HousePage, "house")
    drop(driver, page, path)
    assert page.trouble.text() == (
        "mark.svg holds a script, or refers to something outside itself. "
        "Have it saved as a plain drawing or as a PNG."
    )
    assert office(driver).logo is None


def test_a_logo_is_removed_and_brought_back(driver: SettingsDriver) -> None:
    logo = made_logo(DRAWING, "mark.svg")

    def keep(desk: Desk) -> None:
        set_logo(desk, data=logo.data, file_name="mark.png", media_type="image/png")

    driver.ask(keep)
    page = driver.open(HousePage, "house")
    driver.click(page.remove)
    gone = office(driver).logo
    driver.press("Ctrl+Z")
    back = office(driver).logo
    assert gone is None
    assert back is not None


def test_where_room_is_short_the_page_is_a_click_away(driver: SettingsDriver) -> None:
    page = driver.open(HousePage, "house")
    wide = page.pane.isVisible(), page.look_button.isVisible()
    driver.program.window.resize(960, 690)
    driver.settle()
    narrow = page.pane.isVisible(), page.look_button.isVisible()
    driver.click(page.look_button)
    seen = page.pane.isVisible(), page.footer.isVisible()
    driver.click(page.form_button)
    assert (wide, narrow, seen) == ((True, False), (False, True), (True, False))
    assert page.footer.isVisible()
