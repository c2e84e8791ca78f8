"""Driving the place of settings as a person would: by keys and clicks."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from factories.hands import Hands
from factories.windows import settle
from migdesk.app import Program
from migdesk.ui.settings.page import SettingsPage
from migdesk.ui.settings.screen import SettingsScreen
from migdesk.ui.shell.address import Address, Place

Page = TypeVar("Page", bound=SettingsPage)


QUIET = 40
"""Milliseconds without work after which what a key or a click began is done."""


class SettingsDriver(Hands):
    """Works in the place of settings."""

    quiet = QUIET
    turns = 3

    def __init__(self, program: Program, path: Path) -> None:
        super().__init__(program)
        self.path = path

    @property
    def screen(self) -> SettingsScreen:
        """The screen of settings."""
        shown = self.program.window.shown()
        assert isinstance(shown, SettingsScreen)
        return shown

    def open(self, kind: type[Page], name: str, record: str = "", key: int = 0) -> Page:
        """Go to a page, and to a record in it, as a link would."""
        self.program.window.go(Address(Place.SETTINGS, record, key, name))
        self.rest()
        return self.shown(kind)

    def shown(self, kind: type[Page]) -> Page:
        """Return the page of a kind that is shown."""
        pages = [page for page in self.screen.findChildren(kind) if page.isVisible()]
        assert len(pages) == 1
        return pages[0]

    def answer(self, button: str, act: Callable[[], None]) -> list[str]:
        """Do something that asks, press ``button`` in the question, and return what it said."""
        heard: list[str] = []

        def press() -> None:
            box = QApplication.activeModalWidget()
            assert box is not None
            heard.extend(
                label.text() for label in box.findChildren(QLabel) if len(label.text()) > 1
            )
            wanted = [
                each
                for each in box.findChildren(QAbstractButton)
                if each.text().replace("&", "") == button
            ]
            QTest.mouseClick(wanted[0], Qt.MouseButton.LeftButton)

        QTimer.singleShot(200, self.program, press)
        act()
        settle(self.program)
        return heard
