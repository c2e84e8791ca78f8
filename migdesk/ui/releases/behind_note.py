"""Says that a translation is behind where it was to be exported, and what can be done about it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.entry_line import EntryLine
from migdesk.ui.widgets.focus import FormerHolder
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import column, row

_LONGEST: Final = 500


class BehindNote(QFrame):
    """Refuses an export in place: the way to mend it, and a line for why it goes as it is.

    Signals:
        mend_asked: both texts are wanted side by side.
        reason_given: why it is to be exported as it stands.
        dropped: nothing is to be exported.
    """

    mend_asked = Signal()
    reason_given = Signal(str)
    dropped = Signal()

    def __init__(self, look: Look, sentence: str, support: str) -> None:
        super().__init__()
        px = look.px
        self.setProperty("kind", "amber")
        self.sentence, self.support = sentence, support
        self._before = FormerHolder()
        self.mend = Button(look, self.tr("Side by side"), small=True, icon="languages")
        self.mend.clicked.connect(self.mend_asked)
        drop = Button(look, self.tr("Cancel"), small=True)
        drop.clicked.connect(self.dropped)
        self.reason = EntryLine(
            look,
            self.tr("Or say why it goes as it is"),
            self.tr("Why the translation is exported as it is"),
            limit=_LONGEST,
        )
        self.reason.entered.connect(self._give)
        self.go = Button(look, self.tr("Export as it is"), small=True, edits=True)
        self.go.clicked.connect(lambda: self._give(self.reason.line.text()))
        words = column(
            Label(look, sentence, 13, 500, "text", wrap=True),
            Label(look, support, 12, 400, "text2", wrap=True),
            spacing=1,
        )
        self.setLayout(
            column(
                row(
                    IconLabel(look, "clock", "amber", 16),
                    (words, 1),
                    self.mend,
                    drop,
                    spacing=px(10),
                ),
                row(px(26), (self.reason, 1), self.go, spacing=px(10)),
                spacing=px(8),
                margins=(px(12), px(8), px(10), px(10)),
            )
        )
        self.setAccessibleName(f"{sentence} {support}")

    def take_keyboard(self) -> None:
        """Put the keyboard on the button that leads to mending."""
        self.mend.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_keyboard_back(self) -> None:
        """Put the keyboard where it was before, if it is here."""
        holder = QApplication.focusWidget()
        if holder is not None and self.isAncestorOf(holder):
            self._before.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter; think better of it with Esc."""
        holder = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(holder, QPushButton):
            holder.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _give(self, reason: str) -> None:
        if reason.strip():
            self.reason_given.emit(reason.strip())
        else:
            self.reason.set_error(self.tr("Say why: it is kept in the history."))
            self.reason.line.setFocus()
