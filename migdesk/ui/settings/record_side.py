"""The record that is chosen from a list: its name, what can be done with it, and its form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.settings.page import WIDEST, fit
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.forms import Form
from migdesk.ui.widgets.labels import CutLabel
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, row
from migdesk.ui.widgets.states import Banner


class RecordSide(QWidget):
    """A record, edited in place.

    Signals:
        delete_asked: the record is to be taken out.
        moved: the record is wanted so many places lower.
    """

    delete_asked = Signal()
    moved = Signal(int)

    def __init__(
        self,
        parts: Parts,
        form: Form,
        delete: str,
        *,
        ordered: bool,
        below: QWidget | None = None,
    ) -> None:
        """Show ``form``, and ``below`` it what is no field.

        ``delete`` is what taking the record out is called.
        """
        super().__init__()
        look = self._look = parts.look
        self._form = form
        self._name = CutLabel(look, "", 16, 600)
        self.up = IconButton(look, "arrow-up", self.tr("Move up (Alt+Up)"), small=True, edits=True)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down = IconButton(
            look, "arrow-down", self.tr("Move down (Alt+Down)"), small=True, edits=True
        )
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.delete = IconButton(look, "trash-2", delete, small=True, edits=True)
        self.delete.clicked.connect(self.delete_asked)
        self._movers = (self.up, self.down) if ordered else ()
        if not ordered:
            self.up.hide()
            self.down.hide()
        self._below = (below,) if below is not None else ()
        self._trouble = column()
        inner = QWidget()
        inner.setMaximumWidth(look.px(WIDEST))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inner.setLayout(
            column(
                row((self._name, 1), self.up, self.down, self.delete, spacing=look.px(4)),
                self._trouble,
                form,
                *self._below,
                None,
                spacing=look.px(12),
            )
        )
        gap = look.px(24)
        margins = (gap, look.px(16), gap, gap)
        self._scroll = ScrollColumn(row((inner, 100), None, margins=margins))
        self.setLayout(column((self._scroll, 1)))

    def show_name(self, name: str, *, made: bool) -> None:
        """Show what the record is called, and whether it is ``made`` or only being written."""
        self._name.set_text(name)
        for shown in (*self._movers, self.delete, *self._below):
            shown.setVisible(made)
        fit(self._scroll)

    def say_trouble(self, what: str, todo: str) -> None:
        """Say why something was not done; empty texts take it back."""
        clear(self._trouble)
        if what:
            self._trouble.addWidget(Banner(self._look, "red", what, todo))

    def focus(self, name: str) -> None:
        """Put the keyboard into a field."""
        self._form.field(name).focus()
