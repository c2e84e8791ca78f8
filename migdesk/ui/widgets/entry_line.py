"""A line that adds something."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.editing import is_reading, mark_editing
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.styling import mark


class EntryLine(QWidget):
    """A line of which Enter hands on what is typed, and nothing else does.

    Signals:
        entered: what is typed.
    """

    entered = Signal(str)

    def __init__(self, look: Look, placeholder: str, name: str = "", *, limit: int) -> None:
        """Show nothing yet.

        Args:
            look: the look.
            placeholder: stands in the empty line.
            name: what a screen reader calls it; without it, the placeholder.
            limit: characters there is room for.
        """
        super().__init__()
        self.line = Line(limit=limit)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name or placeholder)
        self._message = Label(look, "", 12, 400, "red", wrap=True)
        self._message.hide()
        self.line.edited.connect(lambda: self.set_error(""))
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))
        self.setFocusProxy(self.line)
        mark_editing(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(column(self.line, self._message, spacing=look.px(4)))

    def showEvent(self, event: QShowEvent) -> None:
        """Be gone where the office is open for reading only: nothing is added there."""
        super().showEvent(event)
        if is_reading(self):
            self.hide()

    def take_next(self) -> None:
        """Empty the line: what was typed is kept, and Undo takes that back, not the words."""
        self.line.show_text("")

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the line; an empty sentence takes it back."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        mark(self.line, "err", "1" if sentence else "")
