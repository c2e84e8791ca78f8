"""Driving the window in which quotes are captured, as a person would: by keys and clicks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from factories.quotes_window import QuotesDriver
from migdesk.ui.capture.pad import Pad
from migdesk.ui.capture.window import CaptureWindow
from migdesk.ui.shell.address import CAPTURE


class CaptureDriver(QuotesDriver):
    """Captures quotes beside a window on a small office with one event, one speaker, one quote."""

    @property
    def window(self) -> CaptureWindow:
        """The window, which has been opened before."""
        made = self.program.window.companions.made(CAPTURE)
        assert isinstance(made, CaptureWindow)
        return made

    @property
    def pad(self) -> Pad:
        """What is in it."""
        return self.window.pad

    def open(self) -> None:
        """Open the window by its keys."""
        self.press("Ctrl+Shift+K")
        assert self.window.isActiveWindow()

    def to_main(self) -> None:
        """Give the keyboard to the main window."""
        self.program.window.activateWindow()
        QApplication.processEvents()

    def words(self) -> str:
        """Return the words that stand on the pad."""
        return self.pad.words.toPlainText()

    def people(self) -> list[str]:
        """Return who has a key, in the order of the keys."""
        return [speaker.name for speaker in self.pad.speaking.chips.speakers()]

    def said(self) -> str:
        """Return what the window says below the words."""
        return self.pad.note.text() if self.pad.note.isVisible() else ""

    def saved(self) -> list[str]:
        """Return the words of the quotes in the list, the latest first."""
        self.settle()
        model = self.pad.saved.list.rows()
        return [model.data(model.index(row)) for row in range(model.rowCount())]

    def choose_place(self, beginning: str) -> None:
        """Choose a place from its menu by how its words begin."""
        self.press("Ctrl+E")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = [each for each in menu.actions() if each.text().startswith(beginning)]
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.settle()
