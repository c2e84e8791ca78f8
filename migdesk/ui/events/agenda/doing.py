"""What can be done to the sessions of an event, wherever they are shown."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QObject

from migdesk.desk import agenda, events
from migdesk.desk.agenda import Wanted
from migdesk.desk.rows import Changes, ConflictEntry
from migdesk.text.names import LocalizedText
from migdesk.ui.events.agenda.timetable import Shift
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.edits import Refusable
from migdesk.vocabulary import SessionKind


class NewSession(Struct, frozen=True):
    """A session that is to be added."""

    starts_at: datetime
    ends_at: datetime
    kind: SessionKind
    title: LocalizedText
    room: str = ""
    people: tuple[Wanted, ...] = ()


class SessionWork(QObject):
    """Adds, moves, repeats and deletes sessions. What was done is said, with a way back."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self._edits, self._say = edits, edits.parts.voice.say_undoable

    def add(self, wanted: NewSession, at: Refusable, then: Callable[[int], None]) -> None:
        """Add a session, then hand on its key; a refusal is said at ``at``."""
        event_id = self._edits.key
        self._edits.carry_out(
            lambda desk: agenda.add_whole_session(
                desk,
                event_id=event_id,
                kind=wanted.kind,
                starts_at=wanted.starts_at,
                ends_at=wanted.ends_at,
                title=wanted.title,
                room=wanted.room,
                people=wanted.people,
            ),
            at,
            lambda changes: then(changes.key),
        )

    def move(self, key: int, by: timedelta) -> None:
        """Move a session to a later or an earlier hour."""
        self._edits.carry_out(lambda desk: events.move_session(desk, session_id=key, by=by))

    def shift(self, to: Shift) -> None:
        """Give a session other hours and another room."""
        self._edits.carry_out(
            lambda desk: events.edit_session(
                desk, session_id=to.key, starts_at=to.starts_at, ends_at=to.ends_at, room=to.room
            )
        )

    def overrun(self, key: int, by: timedelta) -> None:
        """Let a session last longer or shorter, and what follows that day follow."""

        def done(_: Changes) -> None:
            self._say(self.tr("What follows was shifted"))

        self._edits.carry_out(
            lambda desk: agenda.overrun_session(desk, session_id=key, by=by), None, done
        )

    def keep(self, conflicts: Sequence[ConflictEntry]) -> None:
        """Keep conflicts as they are."""
        event_id = self._edits.key

        def done(_: Changes) -> None:
            self._say(self.tr("Kept as it is"))

        self._edits.carry_out(
            lambda desk: agenda.keep_conflicts(desk, event_id=event_id, conflicts=conflicts),
            None,
            done,
        )

    def point_out_again(self) -> None:
        """Point out again what was kept as it is."""
        event_id = self._edits.key
        self._edits.carry_out(lambda desk: agenda.point_out_again(desk, event_id=event_id))

    def duplicate(self, key: int, then: Callable[[int], None]) -> None:
        """Add a session like another one, then hand on its key."""

        def done(changes: Changes) -> None:
            then(changes.key)
            self._say(self.tr("Session duplicated"))

        self._edits.carry_out(
            lambda desk: events.duplicate_session(desk, session_id=key), None, done
        )

    def delete(self, key: int, then: Callable[[], None]) -> None:
        """Delete a session; undo brings it back."""

        def done(_: Changes) -> None:
            then()
            self._say(self.tr("Session deleted"))

        self._edits.carry_out(lambda desk: events.delete_session(desk, session_id=key), None, done)
