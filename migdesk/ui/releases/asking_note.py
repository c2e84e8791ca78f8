"""A note over the text that asks something before a release is written to a file."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QPushButton

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.focus import FormerHolder
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import column, row


class AskingNote(QFrame):
    """Says something and waits for an answer: a button, or nothing is to be done.

    It has the keyboard: Enter does what the button does on which it is, Esc goes on with the text.

    Signals:
        dropped: nothing is to be done.
    """

    dropped = Signal()

    def __init__(self, look: Look, icon: str, sentence: str, support: str) -> None:
        """Say ``sentence``, and below it ``support``."""
        super().__init__()
        self._look, self._icon = look, icon
        self.setProperty("kind", "amber")
        self.sentence, self.support = sentence, support
        self._first: Button | None = None
        self._before = FormerHolder()
        self.setAccessibleName(f"{sentence} {support}")

    def lay_out(self, first: Button, *below: QLayout) -> None:
        """Put the button beside the words that has the keyboard to begin with, and more below."""
        look, px = self._look, self._look.px
        self._first = first
        drop = Button(look, QCoreApplication.translate("Exporter", "Cancel"), small=True)
        drop.clicked.connect(self.dropped)
        words = column(
            Label(look, self.sentence, 13, 500, "text", wrap=True),
            Label(look, self.support, 12, 400, "text2", wrap=True),
            spacing=1,
        )
        sign = IconLabel(look, self._icon, "amber", 16)
        self.setLayout(
            column(
                row(sign, (words, 1), first, drop, spacing=px(10)),
                *below,
                spacing=px(8),
                margins=(px(12), px(8), px(10), px(8)),
            )
        )

    def take_keyboard(self) -> None:
        """Put the keyboard on the first button."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

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
