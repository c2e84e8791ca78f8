"""A line that adds somebody to an event or to one of its sessions."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import appearances
from migdesk.desk.rows import Changes, SessionEntry
from migdesk.text.names import PersonName, name_from
from migdesk.text.writing import language_written
from migdesk.ui.events import sources
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import ChoiceField, ReferenceField
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import Role, SessionKind

_FIRST_OF: Final = {
    SessionKind.OPENING: Role.OPENING_REMARKS,
    SessionKind.HIGH_LEVEL_PANEL: Role.MODERATOR,
    SessionKind.PANEL: Role.MODERATOR,
    SessionKind.KEYNOTE: Role.KEYNOTE,
    SessionKind.WORKING_GROUP: Role.FACILITATOR,
    SessionKind.CLOSING: Role.CLOSING_REMARKS,
}
"""What the first person of a session most often does there."""

_NEXT_OF: Final = {
    SessionKind.OPENING: Role.WELCOME_ADDRESS,
    SessionKind.HIGH_LEVEL_PANEL: Role.PANELLIST,
    SessionKind.PANEL: Role.PANELLIST,
}
"""What those after the first do, where that is something else."""


class AddPerson(QWidget):
    """A line in which somebody is named, and added in the role chosen beside it.

    A name that nobody has yet makes a new person.
    """

    added = Signal()

    def __init__(self, parts: Parts, edits: EventEdits, *, stacked: bool = False) -> None:
        """Name nobody yet; ``stacked`` puts the role below the name, where there is less room."""
        super().__init__()
        self._parts, self._edits = parts, edits
        self._session_id: int | None = None
        look = parts.look
        self.who = ReferenceField(
            look,
            "",
            sources.people(parts.worker, self, event_of=lambda: edits.key),
            create=self.tr("Create “{}”"),
            placeholder=self.tr("Add a person"),
        )
        self.who.set_name(self.tr("Add a person"))
        self.role = ChoiceField(
            look, "", [(role, word_of(role, "role", parts.language)) for role in Role]
        )
        self.role.set_name(self.tr("Role"))
        self.who.committed.connect(self._add_known)
        self.who.create_asked.connect(self._add_new)
        if stacked:
            self.setLayout(column(self.who, self.role, spacing=look.px(6)))
        else:
            self.setLayout(row((self.who, 3), (self.role, 2), spacing=look.px(8)))

    def show_session(self, session: SessionEntry | None) -> None:
        """Add to ``session`` from now on; to the event as a whole where it is ``None``."""
        key = None if session is None else session.id
        if key != self._session_id:
            self.who.reset(None)
        self._session_id = key
        if session is None:
            self.role.set_value(Role.PARTICIPANT)
        elif session.appearances:
            last = session.appearances[-1].role
            self.role.set_value(_NEXT_OF.get(session.kind, last))
        else:
            self.role.set_value(_FIRST_OF.get(session.kind, Role.PRESENTER))

    def focus(self) -> None:
        """Put the caret into the line."""
        self.who.focus()

    def _add_known(self, person_id: int | None) -> None:
        if person_id is not None:
            self._add(person_id, None)

    def _add_new(self, written: str) -> None:
        language = language_written(written, self._parts.tags)
        self._add(None, {language: name_from(written)})

    def _add(self, person_id: int | None, names: dict[str, PersonName] | None) -> None:
        event_id, session_id = self._edits.key, self._session_id
        role: Role = self.role.value()

        def added(_: Changes) -> None:
            self.who.reset(None)
            self.who.focus()
            self.added.emit()

        self._edits.carry_out(
            lambda desk: appearances.add_speaker(
                desk,
                event_id=event_id,
                session_id=session_id,
                role=role,
                person_id=person_id,
                names=names,
            ),
            self.who,
            added,
        )
