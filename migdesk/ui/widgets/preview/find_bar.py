"""A line to look for something on the pages, or in a text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row

LONGEST: Final = 200
"""Characters that can be looked for."""


class FindBar(QFrame):
    """A field, the count of what was found, and the way to the next place and the one before.

    Signals:
        wanted: what is typed.
        next_wanted: the next place is asked for.
        previous_wanted: the place before is asked for.
        closed: the person is done.
    """

    wanted = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look, options: Sequence[QWidget] = ()) -> None:
        """Look for nothing yet; ``options`` stand behind the field, or below where it is narrow."""
        super().__init__()
        self.setProperty("kind", "toolbar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find on these pages"))
        self.field.setAccessibleName(self.tr("Find on these pages"))
        self.field.setMaxLength(LONGEST)
        self.field.textChanged.connect(self.wanted)
        self._count = Label(look, "", 12, 400, "text2")
        previous = IconButton(look, "chevron-up", self.tr("Previous place"), small=True)
        previous.clicked.connect(self.previous_wanted)
        following = IconButton(look, "chevron-down", self.tr("Next place"), small=True)
        following.clicked.connect(self.next_wanted)
        close = IconButton(look, "x", self.tr("Close search"), small=True)
        close.clicked.connect(self.close_search)
        margins = (look.px(12), look.px(6), look.px(8), look.px(6))
        asked = FlowLayout(look.px(6))
        for part in (self.field, *options):
            asked.addWidget(part)
        parts = (asked, 1), self._count, previous, following, close
        self.setLayout(row(*parts, spacing=look.px(6), margins=margins))
        self._steps = (previous, following)
        self.tell(0, 0)

    def open(self) -> None:
        """Show the line, with what was looked for last ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.wanted.emit(self.field.text())

    def close_search(self) -> None:
        """Hide the line; nothing is looked for any more."""
        self.hide()
        self.closed.emit()

    def tell(self, place: int, count: int, where: str = "") -> None:
        """Say which place is shown, from 1, how many there are, and ``where`` it is."""
        is_asked = bool(self.field.text().strip())
        if count:
            told = self.tr("{place} of {count}").format(place=place, count=count)
            self._count.setText(f"{told}, {where}" if where else told)
        else:
            self._count.setText(self.tr("Not found") if is_asked else "")
        for button in self._steps:
            button.setEnabled(count > 0)

    def event(self, event: QEvent) -> bool:
        """Keep F3 from being taken for a shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.key() == Qt.Key.Key_F3
            event.setAccepted(is_ours)
            return is_ours
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift and Enter; Esc closes."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_search()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_wanted if is_back else self.next_wanted).emit()
            case _:
                super().keyPressEvent(event)
