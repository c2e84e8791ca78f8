"""The desk: one open workspace, a clock, and the name under which changes are made."""

import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from migdesk.base.clock import Clock
from migdesk.desk.errors import NobodyNamed, NoSuchRecord, RuleBroken, StillUsed
from migdesk.desk.limits import watch_lengths
from migdesk.desk.memory import Memory
from migdesk.desk.rows import Changes, Touched
from migdesk.records.base import HasKey
from migdesk.store.journal import Recorded
from migdesk.store.workspace import Workspace

Kept = TypeVar("Kept", bound=HasKey)


class Work:
    """One intention on its way: a session to change records in, and afterwards what changed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._about: HasKey | None = None
        self._changes: Changes | None = None

    def about(self, record: HasKey) -> None:
        """Say which record the intention is about: its key goes into the change record."""
        self._about = record

    def get(self, kept: type[Kept], key: int) -> Kept:
        """Return the record under ``key``.

        Raises:
            NoSuchRecord: there is none.
        """
        return fetch(self.session, kept, key)

    @property
    def changes(self) -> Changes:
        """Return what was changed. Known once the ``with`` block is left."""
        if self._changes is None:
            message = "changes are known only after the work is done"
            raise RuntimeError(message)
        return self._changes

    def _finish(self, recorded: Recorded, key: int) -> None:
        self._changes = changes_of(recorded, key)

    def _key(self) -> int:
        return self._about.id if self._about is not None else 0


class Desk:
    """What every intention and question takes as its first argument."""

    def __init__(self, workspace: Workspace, clock: Clock, who: str) -> None:
        """Work in ``workspace``.

        Raises:
            NobodyNamed: ``who`` is blank.
        """
        if not who.strip():
            raise NobodyNamed
        self.workspace, self.clock, self.who = workspace, clock, who.strip()
        self.memory = Memory()

    def hand_over(self, who: str) -> None:
        """Make changes under another name from now on.

        Raises:
            NobodyNamed: ``who`` is blank.
        """
        if not who.strip():
            raise NobodyNamed
        self.who = who.strip()

    @contextmanager
    def work(self, label: str) -> Iterator[Work]:
        """Open one transaction for one intention; ``label`` is what undo will call it.

        Raises:
            RuleBroken: the records would break a rule; nothing was changed.
            TextTooLong: a text is longer than anybody means it to be; nothing was changed.
        """
        try:
            with self.workspace.action(label, who=self.who) as action:
                watch_lengths(action.session)
                work = Work(action.session)
                yield work
                action.session.flush()
                key = work._key()  # noqa: SLF001 - Work is the inside of this function
        except IntegrityError as error:
            raise RuleBroken(_rule_name(error)) from error
        work._finish(action.recorded, key)  # noqa: SLF001 - as above

    def add(self, label: str, record: HasKey, fields: Mapping[str, object]) -> Changes:
        """Keep a new record with ``fields`` set on it."""
        with self.work(label) as work:
            assign(record, fields)
            work.session.add(record)
            work.about(record)
        return work.changes

    def edit(self, label: str, kept: type[Kept], key: int, fields: Mapping[str, object]) -> Changes:
        """Set ``fields`` of the record under ``key``.

        Raises:
            NoSuchRecord: there is none.
        """
        with self.work(label) as work:
            record = work.get(kept, key)
            assign(record, fields)
            work.about(record)
        return work.changes

    def delete(self, label: str, kept: type[Kept], key: int) -> Changes:
        """Delete the record under ``key`` with all it owns; undo brings everything back.

        Raises:
            NoSuchRecord: there is none.
            StillUsed: other records rest on it; nothing was deleted.
        """
        try:
            with self.work(label) as work:
                work.session.delete(work.get(kept, key))
        except RuleBroken as error:
            raise StillUsed(_kind(kept), key) from error
        return replace(work.changes, key=key)

    @property
    def writable(self) -> bool:
        """Say whether changes can be made: the workspace was not opened for reading only."""
        return self.workspace.writable

    def forget_undo(self, label: str) -> None:
        """Let nothing be taken back that was done before: a file begins here, called ``label``."""
        self.workspace.forget_undo(label, who=self.who)

    def undo_label(self) -> str | None:
        """Return the label of what :meth:`undo` would take back, or ``None``."""
        return self.workspace.undo_label()

    def redo_label(self) -> str | None:
        """Return the label of what :meth:`redo` would do again, or ``None``."""
        return self.workspace.redo_label()

    def reading(self) -> AbstractContextManager[Session]:
        """Open a read transaction: all questions asked in it see one state."""
        return self.workspace.reading()

    def undo(self) -> Changes | None:
        """Take back the last intention that stands; ``None`` where there is none."""
        recorded = self.workspace.undo(who=self.who)
        return None if recorded is None else changes_of(recorded, 0)

    def redo(self) -> Changes | None:
        """Do again what was last taken back; ``None`` where there is none."""
        recorded = self.workspace.redo(who=self.who)
        return None if recorded is None else changes_of(recorded, 0)


def assign(record: HasKey, fields: Mapping[str, object]) -> None:
    """Set ``fields`` on ``record``. The typed keywords of the intentions say which exist."""
    for name, value in fields.items():
        setattr(record, name, value)


def fetch(session: Session, kept: type[Kept], key: int) -> Kept:
    """Return the record of class ``kept`` under ``key``.

    Raises:
        NoSuchRecord: there is none.
    """
    record = session.get(kept, key)
    if record is None:
        raise NoSuchRecord(_kind(kept), str(key))
    return record


def _kind(kept: type[HasKey]) -> str:
    """Return the kind of record of a class, which is also its table's name."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kept.__name__).lower()


def changes_of(recorded: Recorded, key: int) -> Changes:
    """Turn the store's account of an action into the change record that views read."""
    touched = frozenset(Touched(table, row) for table, row in recorded.touched)
    return Changes(recorded.action_id or 0, recorded.label, touched, key)


def _rule_name(error: IntegrityError) -> str:
    """Return the name of the constraint that was broken, as the schema has it.

    SQLite names a CHECK; of a UNIQUE it tells the columns, and of a FOREIGN KEY nothing.
    """
    said = str(error.orig)
    kind, _, what = said.partition(" constraint failed: ")
    if kind == "UNIQUE":
        columns = [column.split(".") for column in what.split(", ")]
        return "_".join(["uq", columns[0][0], *(name for _, name in columns)])
    return "reference" if kind.startswith("FOREIGN KEY") else what or said
