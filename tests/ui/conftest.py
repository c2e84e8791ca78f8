"""Widgets shown as the window shows them."""

from collections.abc import Iterator
from typing import Final

import pytest
from factories.widgets import Dress, W
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migdesk.ui.look import Look
from migdesk.ui.look.fonts import load_fonts
from migdesk.ui.look.style import wear

BEGINNING: Final = (10, 10)
"""Where the pointer is before anything has moved it, without a screen."""

LOOKS: Final = {
    "light": Look(),
    "dark": Look(dark=True),
    "light 200 %": Look(scale=2.0),
    "dark 200 %": Look(dark=True, scale=2.0),
}
"""Looks by name, for tests that ask for ``look`` with ``indirect=True``."""


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing lies on the clipboard in the end: Qt would free it after Python has gone."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def untouched(qapp: QApplication) -> None:
    """Pointer and clipboard are as when a process begins, however an earlier test left them."""
    QCursor.setPos(*BEGINNING)
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def window_fonts(qapp: QApplication) -> None:  # noqa: ARG001 - fonts need an application
    """The fonts of the window, loaded once."""
    load_fonts()


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication, window_fonts: None) -> Look:  # noqa: ARG001 - fonts first
    """The look that everything in a test has: light, at 100 %, unless the test names another."""
    worn = LOOKS[getattr(request, "param", "light")]
    wear(qapp, worn)
    return worn


@pytest.fixture
def slow_double_click(qapp: QApplication) -> Iterator[None]:
    """Two clicks are one double click, however late the second comes."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(60_000)
    yield
    qapp.setDoubleClickInterval(usual)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Dates and numbers of the interface in English, whatever this computer speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def dress(look: Look, qtbot: QtBot) -> Dress:  # noqa: ARG001 - the look is worn by then
    """Show a widget in the look, with the keyboard in its window, and take it away after."""
    shown = []

    def show(widget: W, width: int = 0, height: int = 0) -> W:
        shown.append(widget)
        qtbot.addWidget(widget)
        hint = widget.sizeHint()
        widget.resize(width or hint.width(), height or hint.height())
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
