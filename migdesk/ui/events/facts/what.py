"""What an event is, and how far it has come: what these facts are edited in."""

from migdesk.desk.rows import EventPage
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.form import (
    FactForm,
    modality_field,
    reason_field,
    status_field,
)
from migdesk.ui.events.hours import is_off
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField, FieldGroup
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import EventKind


class WhatForm(FactForm):
    """What the event is, and how far it has come."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        look, language = parts.look, parts.language
        self.kind = ChoiceField(
            look,
            self.tr("Kind"),
            [(kind, word_of(kind, "event_kind", language)) for kind in EventKind],
        )
        self.modality = modality_field(parts, self.tr("Where people are"))
        self.status = status_field(parts, self.tr("Status"))
        self.reason = reason_field(parts)
        self._fields = FieldGroup(
            {
                "kind": self.kind,
                "modality": self.modality,
                "status": self.status,
                "status_reason": self.reason,
            },
            edits.fact,
        )
        self.lay_out(self.kind, self.modality, self.status, self.reason)

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now."""
        self._fields.show(
            page.id,
            {
                "kind": page.kind,
                "modality": page.modality,
                "status": page.status,
                "status_reason": page.status_reason,
            },
        )
        self.reason.setVisible(is_off(page.status))
