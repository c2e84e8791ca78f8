"""A person at the window: sees what is shown, presses keys and clicks, and nothing else.

Widgets are found as a screen reader finds them, by kind and name.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from factories.widgets import write as press_letters
from factories.windows import settle
from migdesk.app import Program

W = TypeVar("W", bound=QWidget)

_FARTHEST = 60
"""Keys of Tab to whatever can be reached: further than that it is not found."""


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls ``widget``."""
    if widget.accessibleName():  # Qt on Linux names a drop-down by what is chosen in it
        return widget.accessibleName()
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


class Person:
    """Somebody at the window of a program.

    Args:
        program: whose window it is.
        quiet: milliseconds without work after which the window has come to rest.
    """

    def __init__(self, program: Program, quiet: int = 40) -> None:
        self._program, self._quiet = program, quiet

    # Seeing

    def sees(self, kind: type[W], name: str = "", within: QWidget | None = None) -> list[W]:
        """Return what of one kind and name can be seen, in ``within`` or anywhere in the window."""
        room = within or QApplication.activeModalWidget() or self._program.window
        return [
            each
            for each in room.findChildren(kind)
            if each.isVisible() and (not name or name_of(each) == name)
        ]

    def find(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """Return the one widget of a kind that has this name."""
        found = self.sees(kind, name, within)
        if len(found) != 1:
            there = sorted({name_of(each) for each in self.sees(kind, within=within)})
            raise AssertionError(f"{len(found)} × {kind.__name__} “{name}”; there are {there}")
        return found[0]

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    # Doing

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the keyboard is: a menu that is open has it."""
        for each in keys:
            QApplication.processEvents()
            holder = QApplication.activePopupWidget() or QApplication.focusWidget()
            QTest.keySequence(holder or self._program.window, QKeySequence(each))
        self.rest()

    def write(self, text: str, *keys: str) -> None:
        """Type text in any script where the keyboard is, then press keys."""
        press_letters(self.focus(), text)
        self.rest()
        if keys:
            self.press(*keys)

    def to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until the keyboard is in what a screen reader calls ``name``."""
        seen = []
        for _ in range(_FARTHEST):
            if name_of(self.focus()) == name:
                return
            seen.append(name_of(self.focus()))
            self.press(key)
        raise AssertionError(f"“{name}” is not among {seen}")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.rest()

    def write_into(self, kind: type[QWidget], name: str, text: str, *keys: str) -> None:
        """Click into the one field of this kind and name, type, and press keys."""
        self.click(self.find(kind, name))
        self.write(text, *keys)

    def choose(self, name: str, words: str) -> None:
        """Choose an entry of a drop-down by its words, with the arrow keys."""
        box = self.find(QComboBox, name)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        at = box.findText(words)
        assert at >= 0, [box.itemText(place) for place in range(box.count())]
        key = "Down" if at > box.currentIndex() else "Up"
        self.press(*[key] * abs(at - box.currentIndex()))
        assert box.currentText() == words

    def click_row(self, view: QAbstractItemView, words: str) -> None:
        """Click on the first row of a list that says ``words``."""
        view.grab()  # rows are fetched as they are painted
        self.rest()
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0, QModelIndex())
            if words in str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""):
                view.scrollTo(index)
                self.click(view.viewport(), view.visualRect(index).center())
                return
        raise AssertionError(f"no row says “{words}”")

    def answer_file_dialog(self, path: Path, asking: Callable[[], None]) -> None:
        """Do what makes the system ask for a file, and type ``path`` into its dialog."""
        timer = QTimer()

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            line = dialog.findChild(QLineEdit, "fileNameEdit") if dialog is not None else None
            if line is None:
                return
            if line.text() != str(path):
                line.clear()
                press_letters(line, str(path))
            else:  # perhaps more than once: the dialog looks at the folder meanwhile
                line.completer().popup().hide()  # it would put a name of its own in place of ours
                QTest.keyClick(line, Qt.Key.Key_Return)

        timer.timeout.connect(answer)
        timer.start(100)
        asking()
        timer.stop()
        self._program.window.activateWindow()  # as a window manager does once a dialog is gone
        self.rest()

    def rest(self) -> None:
        """Wait until the window has come to rest."""
        settle(self._program, quiet=self._quiet)
