"""What can be done to those who appear at an event, wherever they are shown."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from migdesk.desk import appearances
from migdesk.desk.rows import AppearanceEntry, Changes
from migdesk.text.names import Language, PersonName
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.edits import Refusable
from migdesk.ui.widgets.hand_list import order_after
from migdesk.vocabulary import AppearanceStatus


class AppearanceWork(QObject):
    """Puts people in order, notes who came, takes people off the agenda."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self._edits, self._say = edits, edits.parts.voice.say_undoable

    def move(self, beside: Sequence[AppearanceEntry], key: int, step: int) -> None:
        """Move somebody by ``step`` places among those ``beside``."""
        order = order_after([entry.id for entry in beside], key, step)
        event_id = self._edits.key
        if order is not None:
            self._edits.carry_out(
                lambda desk: appearances.order_appearances(desk, event_id=event_id, order=order)
            )

    def mark(self, key: int, status: AppearanceStatus) -> None:
        """Note whether somebody came."""
        self._edits.carry_out(
            lambda desk: appearances.edit_appearance(desk, appearance_id=key, status=status)
        )

    def mark_session(self, session_id: int) -> None:
        """Note that everybody in a session spoke who is not said to have been away."""

        def done(_: Changes) -> None:
            self._say(self.tr("Everybody marked as having spoken"))

        self._edits.carry_out(
            lambda desk: appearances.mark_session(
                desk, session_id=session_id, status=AppearanceStatus.SPOKE
            ),
            None,
            done,
        )

    def stand_in(
        self,
        key: int,
        at: Refusable,
        *,
        person_id: int | None = None,
        names: Mapping[Language, PersonName] | None = None,
    ) -> None:
        """Note who stood in for somebody; a refusal is said at ``at``."""

        def done(_: Changes) -> None:
            self._say(self.tr("Noted who stood in"))

        self._edits.carry_out(
            lambda desk: appearances.stand_in(
                desk, appearance_id=key, person_id=person_id, names=names
            ),
            at,
            done,
        )

    def take_off(self, key: int, then: Callable[[], None]) -> None:
        """Take somebody off the agenda; undo brings them back."""

        def done(_: Changes) -> None:
            then()
            self._say(self.tr("Taken off the agenda"))

        self._edits.carry_out(
            lambda desk: appearances.delete_appearance(desk, appearance_id=key), None, done
        )
