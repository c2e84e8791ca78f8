"""A form of something that is not kept yet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.ui.widgets.keys import claims_undo, finishes


class UnkeptForm(QWidget):
    """A form. Enter keeps what is written; Esc thinks better of it.

    Signals:
        dropped: it is not to be kept after all.
    """

    dropped = Signal()

    def finish(self) -> None:
        """Keep what is written, or say what it lacks."""
        raise NotImplementedError

    def case_lines(self) -> Sequence[QWidget]:
        """Return the lines in which Enter confirms what is proposed, and keeps nothing."""
        return ()

    def event(self, event: QEvent) -> bool:
        """Keep undo to the words of the form while it is open."""
        if claims_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif finishes(event, *self.case_lines()):
            self.finish()
        else:
            super().keyPressEvent(event)
