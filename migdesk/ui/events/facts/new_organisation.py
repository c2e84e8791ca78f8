"""An organisation that nobody has named yet, recorded on the spot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import organisations
from migdesk.desk.rows import Changes
from migdesk.text.names import OrganisationName
from migdesk.text.writing import language_written
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ChoiceField, Suggestion
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import OrganisationKind


class NewOrganisation(QWidget):
    """An organisation that nobody has named yet: says what it is, and is kept.

    Signals:
        made: it is kept: how a field that names records shows it.
    """

    made = Signal(object)

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._name = ""
        look = parts.look
        self._words = Label(look, "", 12.5, 500, wrap=True)
        self.kind = ChoiceField(
            look,
            self.tr("What it is"),
            [
                (kind, word_of(kind, "organisation_kind", parts.language))
                for kind in OrganisationKind
            ],
        )
        self.button = Button(look, self.tr("Create"), "primary", small=True)
        self.button.clicked.connect(self._create)
        leave = Button(look, self.tr("Leave it"), "ghost", small=True)
        leave.clicked.connect(self.hide)
        gap = look.px(12)
        inner = column(
            self._words,
            self.kind,
            row(self.button, leave, None, spacing=look.px(6)),
            spacing=look.px(8),
            margins=(gap,) * 4,
        )
        self.setLayout(column(frame("sunken", inner)))
        self.hide()

    def begin(self, name: str) -> None:
        """Ask what the organisation called ``name`` is."""
        self._name = name
        self._words.setText(self.tr("New organization “{name}”").format(name=name))
        self.show()
        self.kind.focus()

    def _create(self) -> None:
        name, kind = self._name, self.kind.value()
        language = language_written(name, self._parts.tags)

        def made(changes: Changes) -> None:
            self.hide()
            self.made.emit(Suggestion(changes.key, name, "", "building-2"))

        self._edits.carry_out(
            lambda desk: organisations.add_organisation(
                desk, names={language: OrganisationName(name)}, kind=kind
            ),
            self.kind,
            made,
        )
