"""What the forms of new records have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import Part, ScrollColumn, column, row
from migdesk.ui.widgets.unkept_form import UnkeptForm

_WIDEST = 640


class NewRecord(UnkeptForm):
    """A form. Enter keeps the record once it has a name, as does leaving; Esc takes it back.

    Signals:
        made: the key of the record that was kept.
    """

    made = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts, self.edits = parts, Edits(parts, self)
        self.languages = parts.tags
        self.kept = False
        look = parts.look
        self.back = Button(look, self.tr("Back to the list"), "link", icon="arrow-left", small=True)
        self.back.clicked.connect(self.dropped)
        self.back.hide()
        self.keep = Button(look, "", "primary")
        self.keep.clicked.connect(self.finish)
        self.cancel = Button(look, self.tr("Cancel"), "ghost")
        self.cancel.clicked.connect(self.dropped)

    # What a subclass does and tells.

    def build(self, verb: str, hint: str, parts: Sequence[Part]) -> None:
        """Put the form together: what keeping is called, a line below it, and the fields."""
        look, gap = self.parts.look, self.parts.look.px(28)
        self.keep.setText(verb)
        body = column(
            row(self.back, None),
            Label(look, self.heading(), 22, 600),
            *parts,
            look.px(2),
            row(self.keep, self.cancel, None, spacing=look.px(8)),
            Label(look, hint, 12, 400, "text3", wrap=True),
            None,
            spacing=look.px(14),
            margins=(gap, look.px(20), gap, gap),
        )
        page = QWidget()
        page.setLayout(body)
        page.setMaximumWidth(look.px(_WIDEST))
        self.setLayout(column(ScrollColumn(row((page, 100), None))))

    def heading(self) -> str:
        """Return what the form is called."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show an empty form."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard into the first field."""
        raise NotImplementedError

    def has_name(self) -> bool:
        """Tell whether there is a name, without which nothing is kept."""
        raise NotImplementedError

    def say_nameless(self) -> None:
        """Say that there must be a name, and put the keyboard there."""
        raise NotImplementedError

    def is_sound(self) -> bool:
        """Tell whether everything else can be kept; what cannot says so."""
        raise NotImplementedError

    def carry_out(self) -> None:
        """Have the desk keep the record, and tell its key."""
        raise NotImplementedError

    # What the screen does.

    def finish(self) -> None:
        """Keep the record, or say what it lacks."""
        if self.kept:
            return
        if not self.has_name():
            self.say_nameless()
        elif self.is_sound():
            self.kept = True
            self.carry_out()

    def flush(self) -> None:
        """Keep the record if it has a name: the form is being left."""
        if self.has_name() and not self.kept and self.is_sound():
            self.kept = True
            self.carry_out()

    def show_folded(self, *, folded: bool) -> None:
        """Offer the way back to the list, or not."""
        self.back.setVisible(folded)
