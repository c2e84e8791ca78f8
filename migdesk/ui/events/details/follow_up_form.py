"""A promise, edited on a small page."""

from datetime import date

from PySide6.QtCore import Signal

from migdesk.desk import events
from migdesk.desk.rows import FollowUpEntry
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import (
    ChoiceField,
    DayField,
    FieldGroup,
    LocalizedField,
    TextField,
)
from migdesk.ui.widgets.form_popover import FloatingForm
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import FollowUpStatus


class FollowUpForm(FloatingForm):
    """One promise, each fact saved by itself.

    Signals:
        delete_asked: it is to be deleted.
    """

    delete_asked = Signal()

    def __init__(self, parts: Parts, edits: EventEdits, entry: FollowUpEntry) -> None:
        super().__init__()
        self.key = entry.id
        look, language = parts.look, parts.language
        self.setMinimumWidth(look.px(380))
        self.action = LocalizedField(
            look, self.tr("Promised"), parts.languages, lines=2, limit=1_000
        )
        self.owner = TextField(look, self.tr("Who does it"))
        self.due = DayField(look, self.tr("Until"), lambda: local_day(parts))
        statuses = [(each, word_of(each, "follow_up_status", language)) for each in FollowUpStatus]
        self.status = ChoiceField(look, self.tr("Status"), statuses)
        delete = Button(look, self.tr("Delete"), "danger", icon="trash-2", small=True, edits=True)
        delete.clicked.connect(self.delete_asked)
        self._fields = FieldGroup(
            {
                "action": self.action,
                "owner": self.owner,
                "due": self.due,
                "status": self.status,
            },
            edits.keeping(events.edit_follow_up, "follow_up_id"),
        )
        gap = look.px(16)
        self.setLayout(
            column(
                self.action,
                self.owner,
                row((self.due, 3), (self.status, 2), spacing=look.px(10)),
                row(None, delete),
                spacing=look.px(12),
                margins=(gap, gap, gap, gap),
            )
        )
        self.show_entry(entry)

    def show_entry(self, entry: FollowUpEntry) -> None:
        """Show what is kept now."""
        self._fields.show(
            entry.id,
            {
                "action": entry.action,
                "owner": entry.owner,
                "due": entry.due,
                "status": entry.status,
            },
        )

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()


def local_day(parts: Parts) -> date:
    """Return the day by the clock of this computer."""
    return parts.clock().astimezone().date()
