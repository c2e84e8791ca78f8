"""Words on the screen: what they look like to the eye, and what is handed on of them."""

import pytest
from factories.widgets import Dress, ask_menu, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from migdesk.ui.look import Look
from migdesk.ui.shell.trouble import TroublePage
from migdesk.ui.widgets.fields import TextField
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.states import Banner

PATH = r"D:\Shared\Communications\Press desk\2026\Autumn conference\press-desk-2026.migdesk"
POSIX = "/home/nino/Documents/Communications/Press desk/2026/Autumn/press-desk-2026.migdesk"


def spoken(label: QLabel) -> str:
    """Return what a screen reader says of ``label``."""
    return QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)


def select_all_of(label: QLabel) -> None:
    """Drag the mouse from the first letter to the last."""
    button, end = Qt.MouseButton.LeftButton, QPoint(label.width() - 1, label.height() - 1)
    QTest.mousePress(label, button, pos=QPoint(0, 2))
    QTest.mouseMove(label, end)
    QTest.mouseRelease(label, button, pos=end)


def test_a_long_path_goes_on_in_the_next_line(look: Look, dress: Dress) -> None:
    folders = "/".join(["communications"] * 6)
    made = dress(Label(look, folders, wrap=True, paths=True), 200)
    one_line = Label(look, folders).sizeHint().height()
    assert made.heightForWidth(200) > 2 * one_line


@pytest.mark.parametrize("path", [PATH, POSIX])
def test_a_screen_reader_is_given_the_plain_path(look: Look, dress: Dress, path: str) -> None:
    assert spoken(dress(Label(look, f"{path} is in use.", paths=True))) == f"{path} is in use."


@pytest.mark.parametrize("path", [PATH, POSIX])
def test_a_selected_path_is_copied_as_it_reads(look: Look, dress: Dress, path: str) -> None:
    made = dress(Label(look, path, wrap=True, paths=True, selectable=True), 200, 120)
    select_all_of(made)
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == path


def test_the_menu_of_a_selected_path_copies_it_as_it_reads(look: Look, dress: Dress) -> None:
    made = dress(Label(look, PATH, wrap=True, paths=True, selectable=True), 200, 120)
    for entry in ("Select all", "Copy"):
        menu = ask_menu(made, QPoint(4, 4))
        choose(menu, next(action for action in menu.actions() if action.text() == entry))
    assert QGuiApplication.clipboard().text() == PATH


def test_what_failed_can_be_copied_from_a_banner(look: Look, dress: Dress) -> None:
    said = f"{PATH} is in use."
    made = dress(Banner(look, "red", "The office file cannot be opened.", said), 300, 200)
    words = next(label for label in made.findChildren(QLabel) if spoken(label) == said)
    select_all_of(words)
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_why_a_file_cannot_be_opened_can_be_copied(look: Look, dress: Dress) -> None:
    said = f"{PATH} is no office file."
    made = dress(TroublePage(look, said, "Choose another one.", ["other"]), 500, 500)
    words = next(label for label in made.findChildren(QLabel) if spoken(label) == said)
    select_all_of(words)
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_a_screen_reader_is_given_the_plain_path_below_a_field(look: Look, dress: Dress) -> None:
    made = dress(TextField(look, "Folder", hint=f"Such as {PATH}"), 300)
    editor = made.focusProxy()
    assert editor is not None
    face = QAccessible.queryAccessibleInterface(editor)
    assert face.text(QAccessible.Text.Description) == f"Such as {PATH}"
    made.set_error(f"{POSIX} is not there.")
    assert face.text(QAccessible.Text.Description) == f"{POSIX} is not there."
    below = [label for label in made.findChildren(QLabel) if "is not there" in label.text()]
    assert [spoken(label) for label in below] == [f"{POSIX} is not there."]
