"""Naming somebody who has no key: found by name, kept on the spot, or nobody."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.ui.capture import sources
from migdesk.ui.capture.unfinished import Speaker
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields.references import ReferenceLine
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.suggestions import Suggestion


class OtherLine(QWidget):
    """A line for a name.

    Signals:
        chosen: the speaker that was named.
        nobody_chosen: nobody can be named.
        left: the person thought better of it.
    """

    chosen = Signal(object)
    nobody_chosen = Signal()
    left = Signal()

    def __init__(
        self,
        parts: Parts,
        event_of: Callable[[], int],
        others_of: Callable[[], Sequence[Speaker]],
    ) -> None:
        """Ask for nobody yet; see :func:`sources.people`."""
        super().__init__()
        self._parts = parts
        look = parts.look
        offers = sources.people(parts, self, event_of, others_of)
        self.line = ReferenceLine(look, offers, self.tr("Keep “{}” as a new person"))
        self.line.setPlaceholderText(self.tr("Name of the speaker"))
        self.line.setAccessibleName(self.tr("Name of the speaker"))
        self.line.taken.connect(self._take)
        self.line.create_asked.connect(self._create)
        self.nobody = Button(look, self.tr("Nobody named"))
        self.nobody.clicked.connect(self.nobody_chosen)
        self._trouble = Label(look, "", 12, 400, "red", wrap=True)
        self._trouble.hide()
        line = row((self.line, 1), self.nobody, spacing=look.px(8))
        margins = (0, look.px(8), 0, 0)
        self.setLayout(column(line, self._trouble, spacing=look.px(4), margins=margins))

    def enter(self) -> None:
        """Put the keyboard here, and offer who may be meant."""
        self.line.show_text("")
        self._say("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is offered with Enter; go back to the words with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.hasFocus():
            self.line.ask()
        else:
            super().keyPressEvent(event)

    def _take(self, suggestion: Suggestion) -> None:
        self.chosen.emit(Speaker(suggestion.key, suggestion.text, suggestion.support))

    def _create(self, written: str) -> None:
        sources.create_person(self._parts, self, written, self.chosen.emit, self._refuse)

    def _refuse(self, error: MigdeskError) -> None:
        self._say(refusal(self._parts, error))

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
