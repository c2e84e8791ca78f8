"""A title for somebody who has none on the day of an event, written on the spot."""

from PySide6.QtWidgets import QWidget

from migdesk.desk import titles
from migdesk.desk.rows import AppearanceEntry
from migdesk.text.names import Forms, OrganisationName
from migdesk.text.writing import language_written
from migdesk.ui.events import sources
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ChoiceField, ReferenceField, Suggestion, TextField
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import OrganisationKind


class NewPost(QWidget):
    """Where no title is known for that day: a title and an organisation, added on the spot."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._entry: AppearanceEntry | None = None
        self._new_organisation = ""
        look = parts.look
        self.title = TextField(look, self.tr("Title"), limit=1_000)
        self.organisation = ReferenceField(
            look,
            self.tr("Organization"),
            sources.organisations(parts.worker, self),
            create=self.tr("Create “{}”"),
        )
        self.organisation.create_asked.connect(self._name_new)
        self.kind = ChoiceField(
            look,
            self.tr("What it is"),
            [
                (kind, word_of(kind, "organisation_kind", parts.language))
                for kind in OrganisationKind
            ],
        )
        self.kind.hide()
        self.add = Button(look, self.tr("Add title"), icon="plus", small=True, edits=True)
        self.add.clicked.connect(self._add)
        why = Label(
            look,
            self.tr("No title is known for that day. A release would print the name alone."),
            12,
            400,
            "amber",
            wrap=True,
        )
        gap = look.px(12)
        inner = column(
            why,
            self.title,
            self.organisation,
            self.kind,
            row(self.add, None),
            spacing=look.px(10),
            margins=(gap, gap, gap, gap),
        )
        self.setLayout(column(frame("amber", inner)))

    def show_entry(self, entry: AppearanceEntry, *, renew: bool) -> None:
        """Offer a title for somebody; nothing is offered where there is one already."""
        self._entry = entry
        self.setVisible(not entry.post_id)
        if renew:
            self.title.reset("")
            self.organisation.reset(None)
            self._name_new("")

    def _name_new(self, written: str) -> None:
        """Take an organisation that nobody has named yet, which is kept with the title."""
        self._new_organisation = written
        self.kind.setVisible(bool(written))
        if written:
            self.organisation.set_value(Suggestion(0, written))
            self.kind.focus()

    def _add(self) -> None:
        entry, title = self._entry, self.title.value()
        if entry is None:
            return
        if not title:
            self.title.set_error(self.tr("Write the title first."))
            self.title.focus()
            return
        languages = self._parts.tags
        titled = {language_written(title, languages): Forms(title)}
        organisation_id = self.organisation.value() or None
        kind: OrganisationKind = self.kind.value()
        named = None
        if organisation_id is None and self._new_organisation:
            name = self._new_organisation
            named = {language_written(name, languages): OrganisationName(name)}
        self._edits.carry_out(
            lambda desk: titles.give_title(
                desk,
                appearance_id=entry.id,
                title=titled,
                organisation_id=organisation_id,
                organisation_names=named,
                organisation_kind=kind,
            ),
            self.title,
        )
