"""Where what was just done is told: as low as it can be, and over nothing that is in use."""

from collections.abc import Callable

import pytest
from factories.widgets import Dress
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.shell.toast import Toast
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import column

Say = Callable[[QWidget], Toast]


@pytest.fixture
def say(look: Look, qtbot: QtBot, dress: Dress) -> Say:
    """Show something in a window of 600 by 400, with a toast over it."""

    def shown(inside: QWidget) -> Toast:
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        with qtbot.waitActive(dress(window, 600, 400)):
            window.activateWindow()
        toast = Toast(look, window)
        toast.say("Session added", undoable=True)
        return toast

    return shown


def page(*parts: QWidget) -> QWidget:
    """Return a page with a text over its height and ``parts`` below it."""
    made = QWidget()
    made.setLayout(column((QTextEdit(), 1), *parts, spacing=8))
    return made


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def from_below(toast: Toast) -> int:
    return toast.window().height() - 1 - toast.geometry().bottom()


def test_it_is_in_the_middle_at_the_bottom_where_nothing_is_in_use(say: Say) -> None:
    toast = say(page())
    beside = toast.geometry().left(), 599 - toast.geometry().right()
    assert (from_below(toast), abs(beside[0] - beside[1]) <= 1) == (20, True)


@pytest.mark.parametrize("kind", [QLineEdit, QPushButton])
def test_it_stands_above_lines_and_buttons(say: Say, kind: type[QWidget]) -> None:
    lower, upper = kind(), kind()
    toast = say(page(upper, lower))
    assert place_of(upper).top() - 1 - toast.geometry().bottom() == 12


def test_it_makes_way_for_the_line_that_is_typed(say: Say, qtbot: QtBot) -> None:
    text = QTextEdit("<br>".join(["words"] * 80))
    toast = say(text)
    text.setFocus()
    text.setTextCursor(text.cursorForPosition(toast.geometry().center()))
    QTest.keyClicks(text, "more ")
    caret = text.cursorRect().translated(text.viewport().mapTo(text.window(), QPoint()))
    qtbot.waitUntil(lambda: toast.geometry().bottom() + 12 < caret.top())


def test_it_makes_way_for_the_row_that_somebody_comes_to(say: Say, qtbot: QtBot) -> None:
    rows = QListWidget()
    rows.addItems([f"Row {number}" for number in range(80)])
    toast = say(rows)
    at_first = from_below(toast)
    rows.setFocus()
    below = rows.itemAt(rows.viewport().mapFrom(rows.window(), toast.geometry().center()))
    rows.setCurrentRow(rows.row(below) - 1)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    row = rows.visualRect(rows.currentIndex())
    row.translate(rows.viewport().mapTo(rows.window(), QPoint()))
    qtbot.waitUntil(lambda: toast.geometry().bottom() + 12 < row.top())
    assert at_first == 20


def test_where_all_is_in_use_it_spares_the_line_that_is(say: Say) -> None:
    lines = [QLineEdit() for _ in range(10)]
    lines[-1].setFocus()
    inside = QWidget()
    inside.setLayout(column(*lines, spacing=8))
    toast = say(inside)
    free = from_below(toast)
    lines[-1].setFocus()
    toast.place()
    assert (free, place_of(lines[-1]).intersects(toast.geometry())) == (20, False)


def test_where_all_is_in_use_it_spares_the_primary_button(say: Say, look: Look) -> None:
    save = Button(look, "Save", "primary")
    inside = QWidget()
    inside.setLayout(column(*(QLineEdit() for _ in range(10)), save, spacing=8))
    toast = say(inside)
    assert place_of(save).top() - 1 - toast.geometry().bottom() == 12


def test_it_stays_under_the_pointer(say: Say, qtbot: QtBot) -> None:
    inside = page()
    toast = say(inside)
    before = toast.geometry()
    QTest.mouseMove(toast.undo)
    qtbot.waitUntil(toast.underMouse)
    inside.layout().addWidget(QLineEdit())
    with qtbot.waitSignal(toast._round.timeout):
        pass
    assert toast.geometry() == before
