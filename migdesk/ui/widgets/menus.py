"""Menus that hang on a row of a list or on a button, for the mouse and for Shift+F10."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.editing import is_reading


class Entry(Struct, frozen=True):
    """Something that can be done.

    Attributes:
        icon: of it, if it has one; what takes something away has the bin, and is red.
        words: what it is called.
        do: does it.
        offered: whether it can be done now.
        edits: whether it changes records: not while the office is open for reading only.
        keys: what else does it, to be shown beside the words.
    """

    icon: str
    words: str
    do: Callable[[], object]
    offered: bool = True
    edits: bool = False
    keys: Sequence[QKeySequence] = ()


def show_menu(look: Look, owner: QWidget, at: QPoint, entries: Sequence[Entry | None]) -> None:
    """Show entries at a place of the screen, ``None`` as a line between; gone once it is closed."""
    menu, reading = QMenu(owner), is_reading(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = menu.addAction(entry.words)
        if entry.icon:
            token = "red" if entry.icon == "trash-2" else "text2"
            action.setIcon(look.icon(entry.icon, token))
        action.setEnabled(entry.offered and not (entry.edits and reading))
        action.setShortcuts(entry.keys)
        action.triggered.connect(lambda _=False, do=entry.do: do())
    menu.popup(at)


def below(button: QWidget) -> QPoint:
    """Return where on the screen the menu of a button belongs."""
    return button.mapToGlobal(button.rect().bottomLeft())


class ChosenButton(Button):
    """A button that says what is chosen and opens the menu of what can be.

    Signals:
        chosen: the value that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, label: str) -> None:
        super().__init__(look, label, icon="chevron-down", small=True)
        self._look, self._label = look, label
        self._options: Sequence[tuple[Hashable, str]] = ()
        self.clicked.connect(self._open)
        self.hide()

    def offer(self, options: Sequence[tuple[Hashable, str]], now: Hashable) -> None:
        """Offer values with their words; one alone is no choice."""
        self._options = options
        words = dict(options).get(now, "")
        self.setText(f"{self._label}: {words}")
        self.setVisible(len(options) > 1)

    def _open(self) -> None:
        entries = [
            Entry("", words, partial(self.chosen.emit, value)) for value, words in self._options
        ]
        show_menu(self._look, self, below(self), entries)
