"""Choosing an organisation by its name, or keeping a new one on the spot."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from migdesk.desk import organisations
from migdesk.desk.rows import Changes
from migdesk.text.names import Language, OrganisationName
from migdesk.text.writing import language_written
from migdesk.ui.people import sources
from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ChoiceField, ReferenceField
from migdesk.ui.widgets.keys import finishes
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.suggestions import Suggestion
from migdesk.vocabulary import OrganisationKind


class OrganisationChooser(QWidget):
    """A field that names an organisation. A new name asks what it is.

    The new one is kept at once, or together with the record that names it: see :meth:`new_names`.

    Signals:
        committed: the key to keep, ``None`` for no organisation.
        open_asked: the organisation under this key is to be opened.
    """

    committed = Signal(object)
    open_asked = Signal(int)

    def __init__(
        self,
        parts: Parts,
        label: str = "",
        *,
        hint: str = "",
        can_open: bool = False,
        at_once: bool = True,
    ) -> None:
        """Name no organisation.

        Args:
            parts: of the window.
            label: what it is here, where that is something special.
            hint: a line below.
            can_open: whether there is a button that opens it.
            at_once: whether a new one is kept at once.
        """
        super().__init__()
        self._parts, self._edits, self._at_once = parts, Edits(parts, self), at_once
        self._name = ""
        look = parts.look
        self.field = ReferenceField(
            look,
            label or self.tr("Organization"),
            sources.organisations(parts.worker, self),
            create=self.tr("Create “{}”"),
            hint=hint,
            placeholder=self.tr("Name or acronym"),
            can_open=can_open,
        )
        self.field.committed.connect(self.committed)
        self.field.create_asked.connect(self._begin)
        self.field.open_asked.connect(self.open_asked)
        self.field.typed.connect(self._note_typed)
        self.kind = kind_field(parts, self.tr("What it is"))
        self._new = self._make_new()
        self.setLayout(column(self.field, self._new, spacing=look.px(6)))

    def _make_new(self) -> QWidget:
        look = self._parts.look
        self._words = Label(look, "", 12.5, 500, wrap=True)
        self.keep = Button(look, self.tr("Create"), small=True)
        self.keep.clicked.connect(self._create)
        leave = Button(look, self.tr("Leave it"), "ghost", small=True)
        leave.clicked.connect(self._drop)
        gap = look.px(12)
        made = frame(
            "sunken",
            column(
                self._words,
                self.kind,
                row(self.keep, leave, None, spacing=look.px(6)),
                spacing=look.px(8),
                margins=(gap,) * 4,
            ),
        )
        for button in (self.keep, leave):
            button.setVisible(self._at_once)
        made.hide()
        return made

    def key(self) -> int | None:
        """Return the key of the organisation that is named; ``None`` for a new one, too."""
        return self.field.value() or None

    def new_names(self) -> dict[Language, OrganisationName] | None:
        """Return what a new organisation is called that is not kept yet, if one is named."""
        record = self.field.record()
        if record is None or record.key:
            return None
        return self._names(record.text)

    def set_value(self, organisation: Suggestion | None) -> None:
        """Show what is kept now; what is being typed stays."""
        self.field.set_value(organisation)

    def reset(self, organisation: Suggestion | None) -> None:
        """Show the organisation of another record."""
        self._new.hide()
        self.field.reset(organisation)

    def flush(self) -> None:
        """Hand on what is typed."""
        self.field.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the new organisation with Enter, leave it with Esc."""
        if self._new.isHidden() or not self._at_once:
            super().keyPressEvent(event)
        elif finishes(event):
            self._create()
        elif event.key() == Qt.Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    def _begin(self, name: str) -> None:
        self._name = name
        self._words.setText(self.tr("New organization “{name}”").format(name=name))
        self._new.show()
        if not self._at_once:
            self.field.set_value(Suggestion(0, name, "", "building-2"))
        self.kind.focus()
        self.field.set_error("")  # leaving it has asked for what is being done here
        QTimer.singleShot(0, self, self._show_new)

    def _show_new(self) -> None:
        """Scroll to all of what is asked, once it has its place."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._new, 0, self._parts.look.px(12))

    def _note_typed(self) -> None:
        """Ask no more what the new organisation is: another one is being named."""
        self._new.hide()

    def _drop(self) -> None:
        self._new.hide()
        self.field.focus()

    def _create(self) -> None:
        name, kind = self._name, self.kind.value()
        names = self._names(name)

        def made(changes: Changes) -> None:
            self._new.hide()
            self.field.choose(Suggestion(changes.key, name, "", "building-2"))
            self.field.focus()

        self._edits.carry_out(
            lambda desk: organisations.add_organisation(desk, names=names, kind=kind),
            self.kind,
            made,
        )

    def _names(self, name: str) -> dict[Language, OrganisationName]:
        languages = [tag for tag, _ in self._parts.languages]
        return {language_written(name, languages): OrganisationName(name)}


def kind_field(parts: Parts, label: str = "") -> ChoiceField:
    """Return a field for what an organisation is."""
    words = [
        (kind, word_of(kind, "organisation_kind", parts.language)) for kind in OrganisationKind
    ]
    return ChoiceField(parts.look, label, words)
