"""A popover: where it stands, where the keyboard goes, how it closes."""

import pytest
from factories.widgets import Dress, click, heard
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.widgets.popover import Popover, placed

ROOM = QRect(0, 0, 1000, 600)


def page() -> tuple[QWidget, QPushButton]:
    """A window with a button to open something by, and one more below it."""
    window = QWidget()
    layout = QVBoxLayout(window)
    opener = QPushButton("Open")
    layout.addWidget(opener)
    layout.addWidget(QPushButton("Other"))
    layout.addStretch(1)
    return window, opener


def content(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for widget in widgets:
        layout.addWidget(widget)
    return made


@pytest.mark.parametrize(
    ("anchor", "size", "place"),
    [
        (QRect(100, 50, 80, 30), QSize(200, 300), QRect(100, 83, 200, 300)),  # below
        (QRect(100, 500, 80, 30), QSize(200, 300), QRect(100, 196, 200, 300)),  # above
        (QRect(950, 50, 40, 30), QSize(200, 300), QRect(795, 83, 200, 300)),  # not out of the room
        (QRect(100, 350, 80, 30), QSize(200, 900), QRect(100, 4, 200, 342)),  # the larger side
        (QRect(100, 50, 80, 30), QSize(2000, 100), QRect(4, 83, 992, 100)),
    ],
)
def test_it_stands_by_its_opener_and_within_the_window(
    anchor: QRect, size: QSize, place: QRect
) -> None:
    assert placed(anchor, size, ROOM, 4) == place


def test_it_covers_its_opener_rather_than_being_cut() -> None:
    anchor, size = QRect(0, 280, 50, 20), QSize(200, 500)
    assert placed(anchor, size, ROOM, 4) == QRect(4, 303, 200, 292)
    assert placed(anchor, size, ROOM, 4, least=400) == QRect(4, 195, 200, 400)


def test_what_it_shows_stands_within_its_border(look: Look, dress: Dress) -> None:
    window, opener = page()
    dress(window, 600, 400)
    shown = content(QLabel("Something to see to"))
    shown.setFixedWidth(300)
    popover = Popover(look, opener, shown)
    popover.open()
    panel = shown.parentWidget()
    assert panel.rect().adjusted(1, 1, -1, -1) == shown.geometry()
    assert shown.height() == shown.sizeHint().height()


def test_the_keyboard_goes_in_round_within_and_back_to_the_opener(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    window, opener = page()
    dress(window, 500, 400)
    opener.setFocus()
    first, second = QLineEdit(), QLineEdit()
    popover = Popover(look, opener, content(first, second), name="Place")
    closed = heard(popover.closed)
    popover.open()
    assert first.hasFocus()
    stops = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(window.focusWidget())
    assert stops == [second, first, second]
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    qtbot.keyClick(first, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert (closed, popover.is_open(), opener.hasFocus()) == ([None], False, True)


def test_esc_closes_it_before_it_reaches_the_window(look: Look, qtbot: QtBot, dress: Dress) -> None:
    window, opener = page()
    dress(window, 500, 400)
    shortcut = heard(QShortcut(Qt.Key.Key_Escape, window).activated)
    popover = Popover(look, opener, content(QLabel("Nothing to type here")))
    popover.open()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (popover.is_open(), shortcut) == (False, [])


def test_a_click_within_keeps_it_open(look: Look, dress: Dress) -> None:
    window, opener = page()
    dress(window, 500, 400)
    inside = QPushButton("Inside")
    clicks = heard(inside.clicked)
    popover = Popover(look, opener, content(inside))
    popover.open()
    click(inside)
    assert (popover.is_open(), clicks) == (True, [None])
    click(popover, QPoint(popover.width() - 3, popover.height() - 3))
    assert popover.is_open() is False


def test_it_is_deleted_once_closed(look: Look, qtbot: QtBot, dress: Dress) -> None:
    window, opener = page()
    dress(window, 500, 400)
    popover = Popover(look, opener, content(QLineEdit()))
    popover.open()
    with qtbot.waitSignal(popover.destroyed):
        popover.dismiss()
    assert window.findChildren(Popover) == []


def test_it_keeps_to_its_opener_when_the_window_changes_its_size(look: Look, dress: Dress) -> None:
    window, opener = page()
    dress(window, 500, 400)
    popover = Popover(look, opener, content(QLineEdit()))
    popover.open()
    window.resize(700, 300)
    assert (popover.size(), popover.panel().left()) == (window.size(), opener.geometry().left())
