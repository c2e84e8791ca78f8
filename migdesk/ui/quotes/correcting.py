"""The form that corrects recorded words: the one way in which they ever change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.fields import AreaField, TextField
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row


class CorrectForm(QFrame):
    """New words and what was wrong with the old ones. Esc takes the form back, its words kept.

    Signals:
        given: the words and the reason.
        dropped: the person thought better of it.
    """

    given = Signal(str, str)
    dropped = Signal()

    def __init__(self, look: Look, recorded: str, language: Language) -> None:
        """Correct ``recorded``, said in ``language``."""
        super().__init__()
        self._recorded = recorded
        self.setProperty("kind", "sunken")
        self.words = AreaField(
            look,
            self.tr("Words as they were said"),
            required=self.tr("Write the words as they were said."),
            language=language,
            document=True,
        )
        self.words.reset(recorded)
        self.words.typed.connect(self._compare)
        self._difference = DifferenceLabel(look)
        self._difference.hide()
        self.reason = TextField(
            look,
            self.tr("What was wrong"),
            placeholder=self.tr("A word misheard, checked against the recording"),
            limit=500,
        )
        explains = Label(
            look,
            self.tr(
                "The recorded words stay below with your reason. Clearance starts again, and "
                "translations have to be approved again."
            ),
            12,
            400,
            "text2",
            wrap=True,
        )
        correct = Button(look, self.tr("Correct"), "primary", small=True)
        correct.clicked.connect(self._give)
        cancel = Button(look, self.tr("Cancel"), "ghost", small=True)
        cancel.clicked.connect(self.dropped)
        px = look.px
        self.setLayout(
            column(
                explains,
                self.words,
                self._difference,
                self.reason,
                row(correct, cancel, None, spacing=px(6)),
                spacing=px(10),
                margins=(px(12), px(12), px(12), px(12)),
            )
        )

    def typed(self) -> tuple[str, str]:
        """Return words and reason as they stand."""
        return self.words.value(), self.reason.value()

    def show_typed(self, words: str, reason: str) -> None:
        """Show words and reason as they were left."""
        self.words.reset(words)
        self.reason.reset(reason)
        self._compare()

    def set_error(self, sentence: str) -> None:
        """Say why the words were not corrected."""
        self.reason.set_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the form back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _compare(self) -> None:
        words = self.words.value()
        self._difference.set_texts(self._recorded, words)
        self._difference.setVisible(words != self._recorded)

    def _give(self) -> None:
        words, reason = self.typed()
        if words == self._recorded:
            self.words.set_error(self.tr("These are the recorded words."))
            self.words.focus()
        elif not words.strip():
            self.words.flush()
            self.words.focus()
        elif not reason.strip():
            self.reason.set_error(self.tr("Say what was wrong."))
            self.reason.focus()
        else:
            self.given.emit(words, reason)
