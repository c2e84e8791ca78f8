"""The bar over an office that is open for reading only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import row


class ReadingBar(QFrame):
    """Says that nothing can be changed, and offers to try again.

    Signals:
        writing_asked: the button was clicked.
    """

    writing_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "stagebar")
        sentence = self.tr("Open for reading only: nothing can be changed here.")
        self.again = Button(look, self.tr("Try to open for writing"), small=True)
        self.again.clicked.connect(self.writing_asked)
        self.setLayout(
            row(
                IconLabel(look, "lock", "text2", 16),
                (Label(look, sentence, 12.5, 500, "text2", wrap=True), 1),
                self.again,
                spacing=look.px(10),
                margins=(look.px(16), look.px(6), look.px(12), look.px(6)),
            )
        )
        self.setAccessibleName(sentence)
