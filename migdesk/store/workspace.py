"""The workspace file: opened, changed one action at a time, undone, asked."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Self, TypeAlias

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from migdesk.base.clock import Clock
from migdesk.base.progress import Progress, unseen
from migdesk.store import backup, journal
from migdesk.store.backup import Backup
from migdesk.store.errors import (
    ActionOpen,
    OpenedForReading,
    UndoImpossible,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceExists,
    WorkspaceMissing,
    WorkspaceNotUpgraded,
    WorkspaceTooNew,
    WorkspaceVanished,
)
from migdesk.store.header import APPLICATION, read_header
from migdesk.store.journal import JOURNAL, HistoryEntry, Recorded, Signature, written
from migdesk.store.lock import WorkspaceLock
from migdesk.store.schema import PRESENT, Schema
from migdesk.store.sqlite import derived, index
from migdesk.store.sqlite.copying import building, drop_log
from migdesk.store.sqlite.engine import (
    WRITING,
    Access,
    check_sqlite,
    connect,
    driver,
    make_engine,
    reading_access,
)
from migdesk.store.sqlite.failures import expected_failures, expected_refusals
from migdesk.store.verify import Verdict, examine

_Step: TypeAlias = Callable[[Connection, list[Table], Signature], Recorded | None]
_PROGRAM = "MigDesk"
"""Who upgrades a file, in its journal."""


class Action:
    """One intention being carried out: change records through ``session``, do not commit it.

    Attributes:
        session: sees the changes made so far; closed when the action ends.
        recorded: what it came to, there once the action has ended.
    """

    recorded: Recorded

    def __init__(self, session: Session) -> None:
        self.session = session


class Workspace:
    """An open workspace file.

    One thread owns it, the worker: actions, undo and redo are for that thread alone. Others may
    read at the same time, each in a :meth:`reading` of its own, and see what was last committed.
    Within one process a file is opened once.
    """

    def __init__(
        self,
        place: "_Place",
        engine: Engine,
        lock: WorkspaceLock | None,
        clock: Clock,
        schema: Schema,
    ) -> None:
        self.path = place.path
        self._place = place
        self._engine = engine
        self._writer = engine.execution_options(**{WRITING: True})
        self._lock = lock
        self._clock = clock
        self._schema = schema
        self._tables = list(schema.journalled())
        self._open_label: str | None = None

    @classmethod
    def create(cls, path: Path, *, clock: Clock, schema: Schema = PRESENT) -> Self:
        """Make an empty workspace at ``path`` and open it for writing.

        Raises:
            WorkspaceExists: a file lies there.
            WorkspaceInUse: somebody is making or using one there.
            WorkspaceReadOnly: the folder may not be written to.
            DiskFull: no room; nothing is left behind.
            SqliteUnfit: this Python's SQLite cannot hold a workspace.
        """
        check_sqlite()
        path = path.resolve()
        with expected_refusals(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = WorkspaceLock(path, since=written(clock()))
        try:
            _make(path, schema)
            return cls._opened(path, lock, clock, schema, backups=None)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Clock,
        write: bool = True,
        backups: Path | None = None,
        schema: Schema = PRESENT,
    ) -> Self:
        """Open the workspace at ``path``.

        Args:
            path: the file.
            clock: tells when actions happen.
            write: True takes the lock and brings a file of an earlier schema to this one, after
                keeping a copy; False takes no lock, changes nothing, and also reads a file in a
                folder that may not be written to.
            backups: the folder for that copy; by default the one beside the file.
            schema: what the file holds.

        Raises:
            WorkspaceMissing: there is no such file.
            NotAWorkspace: the file is something else.
            WorkspaceTooNew: a later MigDesk wrote it.
            WorkspaceDamaged: parts of it are missing.
            WorkspaceInUse: for writing, and another program has it open for writing.
            WorkspaceReadOnly: for writing, and the file or its folder may not be written to.
            WorkspaceNotUpgraded: for reading, and the file has an earlier schema.
            UpgradeFailed: a step of the upgrade failed; the file is as it was.
            DiskFull: no room for the copy before an upgrade, or for the upgrade.
            SqliteUnfit: this Python's SQLite cannot hold a workspace.
        """
        check_sqlite()
        path = path.resolve()
        if not path.exists():
            raise WorkspaceMissing(path)
        if not write:
            return cls._opened_for_reading(path, clock, schema)
        lock = WorkspaceLock(path, since=written(clock()))
        try:
            return cls._opened(path, lock, clock, schema, backups)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(
        cls, path: Path, lock: WorkspaceLock, clock: Clock, schema: Schema, backups: Path | None
    ) -> Self:
        place = _Place(path)
        engine, found = _engine(place, schema, Access.WRITE)
        if found < schema.number:
            engine.dispose()
            _upgrade(path, schema, found, backups or backup.backup_folder(path), clock)
            engine, _ = _engine(place, schema, Access.WRITE)
        place.remember()
        return cls(place, engine, lock, clock, schema)

    @classmethod
    def _opened_for_reading(cls, path: Path, clock: Clock, schema: Schema) -> Self:
        with expected_failures(path):
            read_header(path)
            access = reading_access(path)
        place = _Place(path)
        engine, found = _engine(place, schema, access)
        if found < schema.number:
            engine.dispose()
            raise WorkspaceNotUpgraded(path, found, schema.number)
        place.remember()
        return cls(place, engine, None, clock, schema)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def writable(self) -> bool:
        """Say whether it was opened for writing and not closed since."""
        return self._lock is not None

    def close(self) -> None:
        """Let go of the file, leaving that one file. Harmless when done twice.

        What could not be folded into it, for want of room say, stays in the log beside it and
        is found there at the next opening.
        """
        if self._lock is not None:
            self._fold_log()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @contextmanager
    def action(self, label: str, *, who: str) -> Iterator[Action]:
        """Carry out one intention: all of it, with its journal and its index, or nothing.

        Args:
            label: what it is called in the history and after the word Undo.
            who: whose intention it is.

        Raises:
            ActionOpen: one action has not ended yet.
            OpenedForReading: the workspace was opened for reading.
            WorkspaceVanished: the file is not at its path any more.
            DiskFull: no room.
            WorkspaceDamaged: the file cannot be read.
        """
        with self._transaction(label) as connection:
            action_id = journal.begin(connection)
            with Session(connection) as session:
                action = Action(session)
                yield action
                session.flush()
            action.recorded = journal.record(connection, action_id, label, self._by(who))

    @contextmanager
    def outside_journal(self) -> Iterator[Session]:
        """Change what the journal does not watch, such as the text being typed, and commit it.

        Raises:
            as :meth:`action`.
        """
        with self._transaction("") as connection, Session(connection) as session:
            yield session
            session.flush()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Ask: every answer within one ``reading`` is of the same moment. Nothing is stored.

        Raises:
            WorkspaceDamaged: the file cannot be read.
        """
        with expected_failures(self.path), Session(self._engine) as session:
            yield session

    def undo(self, *, who: str) -> Recorded | None:
        """Take back the last action that stands; return None when there is none.

        Raises:
            UndoImpossible: what it refers to is gone; nothing was changed.
            ActionOpen, OpenedForReading, WorkspaceVanished, DiskFull: as :meth:`action`.
        """
        return self._revert(journal.undo, who)

    def redo(self, *, who: str) -> Recorded | None:
        """Do again what was taken back last; return None when there is nothing.

        Raises:
            as :meth:`undo`.
        """
        return self._revert(journal.redo, who)

    def forget_undo(self, label: str, *, who: str) -> None:
        """Let nothing be taken back or done again that was done before; the history stays.

        Args:
            label: what this is called in the history.
            who: who wants it.

        Raises:
            as :meth:`action`.
        """
        with self._transaction(label) as connection:
            journal.barrier(connection, label, self._by(who))

    def undo_target(self) -> int | None:
        """Return the number of the action that :meth:`undo` would take back, or None."""
        with self._asking() as connection:
            return journal.undo_target(connection)

    def undo_label(self) -> str | None:
        """Return what :meth:`undo` would take back, or None."""
        with self._asking() as connection:
            return journal.undo_label(connection)

    def redo_label(self) -> str | None:
        """Return what :meth:`redo` would do again, or None."""
        with self._asking() as connection:
            return journal.redo_label(connection)

    def history(self, table: str, row_id: int) -> list[HistoryEntry]:
        """Return what happened to one row of ``table``, newest first."""
        with self._asking() as connection:
            return journal.history(connection, table, row_id)

    def back_up(self, folder: Path | None = None, *, progress: Progress = unseen) -> Backup | None:
        """Make a backup if something changed since the last one, and thin out the old ones.

        Args:
            folder: where; by default the folder beside the file.
            progress: hears how many pages are copied.

        Raises:
            Cancelled: ``progress`` called it off; nothing is left behind.
            DiskFull: no room; earlier backups are untouched.
            WorkspaceReadOnly: the folder may not be written to.
            WorkspaceDamaged: the workspace does not pass SQLite's check.
        """
        with self._asking() as connection:
            return backup.make_backup(
                driver(connection),
                self.path,
                folder=folder or backup.backup_folder(self.path),
                at=self._clock(),
                progress=progress,
            )

    def check(self, progress: Progress = unseen) -> Verdict:
        """Check the whole file as it stands, without changing it.

        Args:
            progress: hears how many kinds of fault were looked for.

        Raises:
            Cancelled: ``progress`` called it off.
            WorkspaceDamaged: the file is so damaged that it cannot be read at all.
        """
        with self._asking() as connection:
            return examine(connection, self.path, self._schema, progress)

    def rebuild_search(self) -> None:
        """Make the search index anew from the records.

        Raises:
            as :meth:`action`.
        """
        with self._transaction("") as connection:
            index.rebuild(connection, self._schema)

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        with expected_failures(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _transaction(self, label: str) -> Iterator[Connection]:
        """Hold the write lock, and commit when the block ends well."""
        if self._lock is None:
            raise OpenedForReading(self.path)
        if self._open_label is not None:
            raise ActionOpen(self._open_label)
        self._open_label = label
        try:
            self._place.check()
            with (
                expected_failures(self.path),
                self._writer.connect() as connection,
                connection.begin(),
            ):
                yield connection
                self._place.check()
        except WorkspaceVanished:
            self._fold_log()
            raise
        except WorkspaceError:
            self._engine.dispose()  # SQLite repeats a full disk once on the same connection
            raise
        finally:
            self._open_label = None

    def _revert(self, step: _Step, who: str) -> Recorded | None:
        recorded = None
        try:
            with self._transaction("") as connection:
                recorded = step(connection, self._tables, self._by(who))
        except IntegrityError as error:  # a reference, which only the commit checks
            label = "" if recorded is None else recorded.label
            raise UndoImpossible(label, str(error.orig)) from error
        return recorded

    def _by(self, who: str) -> Signature:
        return Signature(who, self._clock())

    def _fold_log(self) -> None:
        """Put the log into the file that was opened, wherever that is by now.

        SQLite would play a log left here into whatever file is put in the place, and spoil it.
        """
        with suppress(sqlite3.Error, WorkspaceVanished), self._engine.connect() as connection:
            driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")


class _Place:
    """The path of a workspace, and which file it led to when that was opened.

    Once a file is unlinked or moved, SQLite goes on writing into it without a word.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._identity: tuple[int, int] | None = None

    def remember(self) -> None:
        """Hold on to the file that lies there now."""
        self._identity = _identity(self.path)

    def check(self) -> None:
        """Make sure that the path still leads to that file.

        Raises:
            WorkspaceVanished: it leads to another one, or nowhere.
        """
        if self._identity is None:
            return
        try:
            if _identity(self.path) == self._identity:
                return
        except OSError as error:
            raise WorkspaceVanished(self.path) from error
        raise WorkspaceVanished(self.path)


def discard(path: Path, *, clock: Clock) -> None:
    """Remove the workspace file at ``path``, if there is one, and what SQLite left beside it.

    Raises:
        WorkspaceInUse: somebody has it open.
        WorkspaceReadOnly: the folder may not be written to.
    """
    if not path.exists():
        return
    lock = WorkspaceLock(path, since=written(clock()))
    try:
        with expected_refusals(path):
            path.unlink()
            drop_log(path)
    finally:
        lock.release()


def _identity(path: Path) -> tuple[int, int]:
    status = os.stat(path)  # noqa: PTH116 - the same call as Path.stat, taken before each commit
    return status.st_dev, status.st_ino


def _engine(place: _Place, schema: Schema, access: Access) -> tuple[Engine, int]:
    """Return an engine on the file, and the file's schema number.

    Raises:
        WorkspaceTooNew: the number is none of this program's.
        WorkspaceDamaged: there is none.
        WorkspaceReadOnly: for writing, and that is not allowed.
    """
    path = place.path
    header = read_header(path)
    if header.schema > schema.number:
        raise WorkspaceTooNew(path, header.schema, schema.number)
    if access is Access.WRITE:
        with expected_refusals(path), path.open("r+b"):
            pass  # SQLite would open a read-only file and complain at the first change
    engine = make_engine(path, access, place.check)
    try:
        with expected_failures(path), engine.connect() as connection:
            found = _schema_number(driver(connection), path, schema)
    except BaseException:
        engine.dispose()
        raise
    return engine, found


def _schema_number(connection: sqlite3.Connection, path: Path, schema: Schema) -> int:
    """Return the number the file has, its log included, which the header may lag behind."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > schema.number:
        raise WorkspaceTooNew(path, found, schema.number)
    if found < 1:
        raise WorkspaceDamaged(path, "no schema number")
    return found


def _make(path: Path, schema: Schema) -> None:
    """Put an empty workspace at ``path``, where nothing may lie."""
    if path.exists():
        raise WorkspaceExists(path)
    with expected_refusals(path), expected_failures(path):
        drop_log(path)
        with building(path) as part:
            _build(part, schema)


def _build(part: Path, schema: Schema) -> None:
    """Make a database at ``part`` with all tables, empty."""
    engine = make_engine(part, Access.BUILD)
    try:
        with engine.connect() as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")
            schema.records.create_all(connection)
            JOURNAL.create_all(connection)
            journal.prepare(connection)
            _stamp(connection, schema.number)
            derived.install(connection, schema)
    finally:
        engine.dispose()


def _stamp(connection: Connection, number: int) -> None:
    """Tell Alembic where a new file stands, without loading Alembic."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{number:04d}",))


def _upgrade(path: Path, schema: Schema, found: int, folder: Path, clock: Clock) -> None:
    """Keep a copy of the file and bring it to this schema."""
    from migdesk.store.upgrade import upgrade  # noqa: PLC0415 - Alembic, once a new version

    at = clock()
    with expected_failures(path), closing(connect(path, Access.READ)) as source:
        copy = backup.keep_copy(source, path, folder=folder, at=at, reason=f"schema-{found}")
    upgrade(path, schema, found=found, copy=copy.path, by=Signature(_PROGRAM, at))
