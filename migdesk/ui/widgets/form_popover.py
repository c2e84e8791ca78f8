"""A form in a popover."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.layouts import ScrollColumn, column
from migdesk.ui.widgets.popover import Popover


class FloatingForm(QWidget):
    """A form whose fields hand on what is typed by themselves."""

    def flush(self) -> None:
        """Hand on what is typed and not handed on yet."""
        raise NotImplementedError


class FormRoom(ScrollColumn):
    """A form in a popover: as large as it would like to be; it scrolls where that is too much."""

    def __init__(self, look: Look, form: QWidget) -> None:
        super().__init__(column(form))
        self._look, self._form = look, form
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room, or less, when the form has grown or shrunk."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the size of the form, and room for the scroll bar beside it."""
        hint = self._form.sizeHint()
        width = max(hint.width(), self._look.px(400))
        height = self._form.heightForWidth(width) if self._form.hasHeightForWidth() else 0
        return QSize(width, max(height, hint.height()) + 2)


def open_form(look: Look, opener: QWidget, form: FloatingForm, *, name: str) -> Popover:
    """Show a form that hangs on ``opener``; what is typed is handed on when it closes.

    Args:
        look: the look.
        opener: what it hangs on; the keyboard goes back there.
        form: what is shown.
        name: what the form is about, for screen readers.
    """
    popover = Popover(look, opener, FormRoom(look, form), name=name)
    popover.closed.connect(form.flush)
    popover.open()
    return popover
