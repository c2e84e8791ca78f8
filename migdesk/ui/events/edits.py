"""The one way in which an event's page is edited."""

from typing import Any

from PySide6.QtCore import QObject

from migdesk.desk import events
from migdesk.ui.shell.edits import Edits, Refusable
from migdesk.ui.shell.screen import Parts


class EventEdits(Edits):
    """Edits of the event that is shown; its key is :attr:`key`.

    Attributes:
        fact: keeps a fact of an event from the field that holds it.
    """

    def __init__(self, parts: Parts, page: QObject) -> None:
        """Edit for ``page``."""
        super().__init__(parts, page)
        self.fact = self.keeping(events.edit_event, "event_id")

    def facts(self, at: Refusable | None = None, **facts: Any) -> None:  # noqa: ANN401 - many types
        """Change facts of the event; a refusal is said at the field ``at``."""
        event_id = self.key
        self.carry_out(lambda desk: events.edit_event(desk, event_id=event_id, **facts), at)
