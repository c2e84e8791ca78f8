"""Where the keyboard goes in the window: by Tab, and back from what stood over it."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from factories.screens import SCREENS
from factories.widgets import Dress, click, write
from factories.windows import program_on, sample_office, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from migdesk.app import Program
from migdesk.ui.shell.about import AboutSheet
from migdesk.ui.shell.address import Place
from migdesk.ui.shell.focus import enter_from_the_start
from migdesk.ui.shell.palette import Palette
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.inplace import EditableText, FactsStrip
from migdesk.ui.widgets.layouts import ScrollColumn
from migdesk.ui.widgets.layouts import column as column_of
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.popover import Popover


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    """A window with its welcome page."""
    qapp.setStyle("Fusion")
    with program_on(qapp, None, tmp_path) as started:
        started.window.activateWindow()
        settle(started)
        yield started


def column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for widget in widgets:
        layout.addWidget(widget)
    return made


def test_tab_enters_a_part_at_its_start_and_not_at_what_leads_it(program: Program) -> None:
    before, line, leading, after = QPushButton("A"), QLineEdit(), QPushButton("B"), QPushButton("C")
    part = column(line, leading)
    part.setFocusProxy(leading)
    whole = column(before, part, after)
    whole.setFocusProxy(part)
    program.window.stack.addWidget(whole)
    program.window.stack.setCurrentWidget(whole)
    before.setFocus()
    visited = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [line, leading, after]
    part.setFocus()
    assert leading.hasFocus()
    QTest.keyClick(leading, Qt.Key.Key_Backtab)
    assert line.hasFocus()


@pytest.fixture
def office(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    """A window on the sample office."""
    qapp.setStyle("Fusion")
    with program_on(qapp, sample_office(tmp_path), tmp_path) as started:
        started.window.resize(1440, 900)
        started.window.activateWindow()
        settle(started)
        yield started


def press(keys: str) -> None:
    """Press keys where the keyboard is."""
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keySequence(holder, QKeySequence(keys))
    QApplication.processEvents()


def stops(window: QWidget) -> list[QWidget]:
    """Return everything that Tab comes to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def place_in(widget: QWidget | None) -> tuple[QWidget | None, object]:
    """Return what has the keyboard, and where in it that is."""
    match widget:
        case KeyList():
            return widget, widget.key()
        case QLineEdit():
            return widget, (widget.text(), widget.cursorPosition())
        case QTextEdit():
            return widget, (widget.toPlainText(), widget.textCursor().position())
    return widget, None


@pytest.mark.parametrize("screen", ["01-home", "04-people", "05-quotes-new", "10-settings-house"])
def test_the_keyboard_returns_from_a_search_to_where_it_was(office: Program, screen: str) -> None:
    SCREENS[screen](office)
    wrong = []
    for stop in stops(office.window):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        before = place_in(QApplication.focusWidget())
        press("Ctrl+K")
        palette = office.window.findChildren(Palette)[-1]
        assert palette.field.hasFocus()
        press("Esc")
        if place_in(QApplication.focusWidget()) != before:
            wrong.append(f"{before}, then {place_in(QApplication.focusWidget())}")
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("command", ["help.shortcuts", "help.about"])
def test_the_keyboard_returns_from_a_sheet_to_its_row(office: Program, command: str) -> None:
    SCREENS["04-people"](office)
    listing = [each for each in stops(office.window) if isinstance(each, CardList)][-1]
    listing.setFocus(Qt.FocusReason.TabFocusReason)
    press("Down")
    before = place_in(listing)
    office.window.commands.trigger(command)
    assert not listing.hasFocus()
    press("Esc")
    assert place_in(QApplication.focusWidget()) == before


def test_what_is_edited_in_place_is_still_edited_after_a_search(office: Program) -> None:
    SCREENS["02-events"](office)
    title = office.window.findChildren(EditableText)[0]
    title.edit()
    typed = QApplication.focusWidget()
    assert isinstance(typed, QTextEdit)
    write(typed, "Half a title")
    press("Ctrl+K")
    press("Esc")
    assert (QApplication.focusWidget(), title.is_editing()) == (typed, True)
    assert typed.toPlainText() == "Half a title"


def test_the_keyboard_stays_near_where_it_was_if_that_is_gone(program: Program) -> None:
    gone, other, apart = QLineEdit(), QLineEdit(), QLineEdit()
    near = column(gone, other)
    whole = column(apart, near)
    program.window.stack.addWidget(whole)
    program.window.stack.setCurrentWidget(whole)
    gone.setFocus()
    sheet = AboutSheet(program.window.parts(), program.window)
    sheet.show()
    gone.setParent(None)
    shiboken6.delete(gone)
    press("Esc")
    assert QApplication.focusWidget() is other


def test_the_keyboard_returns_from_a_popover_to_where_it_was(program: Program) -> None:
    listing, opener = QLineEdit(), QPushButton("Ask")
    whole = column(column(listing), column(opener))
    program.window.stack.addWidget(whole)
    program.window.stack.setCurrentWidget(whole)
    look = program.window.parts().look
    for at in (listing, opener):  # by a key of the window, and by a click
        at.setFocus()
        popover = Popover(look, opener, column(QLineEdit()))
        popover.open()
        assert QApplication.focusWidget() is not at
        press("Esc")
        assert QApplication.focusWidget() is at


def test_enter_presses_the_button_that_has_the_keyboard(program: Program) -> None:
    button, line = QPushButton("A"), QLineEdit()
    button.setAutoDefault(False)
    pressed: list[None] = []
    button.clicked.connect(lambda: pressed.append(None))
    whole = column(button, line)
    program.window.stack.addWidget(whole)
    program.window.stack.setCurrentWidget(whole)
    button.setFocus()
    for key in ("Return", "Enter"):
        press(key)
    line.setFocus()
    press("Return")
    assert len(pressed) == 2


def test_a_popover_outlives_what_it_was_opened_by(program: Program) -> None:
    opener, other = QPushButton("Ask"), QPushButton("Other")
    whole = column(opener, other)
    program.window.stack.addWidget(whole)
    program.window.stack.setCurrentWidget(whole)
    opener.setFocus()
    popover = Popover(program.window.parts().look, opener, column(QLineEdit()))
    popover.open()
    opener.setParent(None)
    shiboken6.delete(opener)
    program.window.resize(program.window.width() + 40, program.window.height())
    press("Esc")
    assert (popover.is_open(), QApplication.focusWidget()) == (False, other)


def test_a_popover_goes_with_the_screen_it_belongs_to(office: Program) -> None:
    SCREENS["02-events"](office)
    opener = office.window.findChildren(FactsStrip)[0].opener("where")
    click(opener)
    settle(office)
    press("Ctrl+3")
    settle(office)
    assert [each for each in office.window.findChildren(Popover) if each.isVisible()] == []
    here = office.window.here()
    assert (here is not None and here.place) is Place.PEOPLE
    screen = office.window.shown()
    assert screen is not None
    assert screen.isAncestorOf(QApplication.focusWidget() or office.window)


def test_a_column_that_is_gone_through_is_no_rubbish(dress: Dress) -> None:
    page, line = QWidget(), QLineEdit()
    page.setLayout(column_of((ScrollColumn(column_of(line)), 1)))
    dress(page, 300, 200)
    enter_from_the_start(None, line)
    gc.collect()
    assert page.findChildren(ScrollColumn) != []
    assert shiboken6.isValid(line)
