"""Is a workspace file sound, all of it?"""

import sqlite3
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection

from migdesk.base.progress import Progress, unseen
from migdesk.store import journal
from migdesk.store.errors import WorkspaceTooNew
from migdesk.store.header import read_header
from migdesk.store.schema import PRESENT, Schema
from migdesk.store.sqlite import derived, index
from migdesk.store.sqlite.engine import driver, make_engine, reading_access
from migdesk.store.sqlite.failures import PRIMARY_CODE, expected_failures


class Part(StrEnum):
    """What of a file was found wanting."""

    STRUCTURE = "structure"
    REFERENCES = "references"
    TRIGGERS = "triggers"
    JOURNAL = "journal"
    SEARCH = "search"


class Finding(Struct, frozen=True):
    """One thing that is wrong; ``detail`` is for the log and the person who repairs."""

    part: Part
    detail: str


class Verdict(Struct, frozen=True):
    """What a check of a whole file found.

    Attributes:
        path: the file.
        schema: the number of its schema. Triggers, journal and search index are looked at only
            where it is this program's own.
        findings: what is wrong, in the order of :class:`Part`.
    """

    path: Path
    schema: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.findings


def verify(path: Path, schema: Schema = PRESENT) -> Verdict:
    """Check the file at ``path``, which this process does not have open, without changing it.

    Raises:
        WorkspaceMissing: there is none.
        NotAWorkspace: it is something else.
        WorkspaceTooNew: a later MigDesk wrote it.
        WorkspaceDamaged: it is so damaged that it cannot be read at all.
        WorkspaceReadOnly: it lies, with its log, where nothing can be written.
    """
    read_header(path)
    with expected_failures(path):
        engine = make_engine(path, reading_access(path))
        try:
            with engine.connect() as connection:
                return examine(connection, path, schema)
        finally:
            engine.dispose()


def examine(
    connection: Connection, path: Path, schema: Schema, progress: Progress = unseen
) -> Verdict:
    """Check the open file at ``path``, all of one moment.

    Args:
        connection: to the file.
        path: the file.
        schema: what it should hold.
        progress: hears how many kinds of fault were looked for.

    Raises:
        WorkspaceTooNew: a later MigDesk wrote it.
        Cancelled: ``progress`` called it off.
    """
    plain = driver(connection)
    found = int(plain.execute("PRAGMA user_version").fetchone()[0])
    if found > schema.number:
        raise WorkspaceTooNew(path, found, schema.number)
    checks: list[Callable[[], Iterator[Finding]]] = [lambda: _structure(plain)]
    checks.append(lambda: _references(plain))
    if found == schema.number:
        checks += [
            lambda: _triggers(connection, schema),
            lambda: _journal(connection),
            lambda: _search(connection, schema),
        ]
    findings: list[Finding] = []
    for number, check in enumerate(checks):
        progress(number, len(checks))
        if not any(finding.part is Part.STRUCTURE for finding in findings):
            findings += check()
    progress(len(checks), len(checks))
    return Verdict(path, found, tuple(findings))


def _structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for (detail,) in connection.execute("PRAGMA integrity_check"):
            if detail != "ok":
                yield Finding(Part.STRUCTURE, detail)
    except sqlite3.DatabaseError as error:  # too damaged for the check itself
        if error.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_CORRUPT:
            raise
        yield Finding(Part.STRUCTURE, str(error))


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding(Part.REFERENCES, f"{table} {row_id} refers to a missing {parent}")


def _triggers(connection: Connection, schema: Schema) -> Iterator[Finding]:
    for statement in derived.differing_triggers(connection, schema):
        yield Finding(Part.TRIGGERS, statement)


def _journal(connection: Connection) -> Iterator[Finding]:
    for contradiction in journal.contradictions(connection):
        yield Finding(Part.JOURNAL, contradiction)


def _search(connection: Connection, schema: Schema) -> Iterator[Finding]:
    for place in index.disagreements(connection, schema):
        side = "only in the index" if place.indexed else "not in the index"
        yield Finding(Part.SEARCH, f"{place.table} {place.row_id}: {place.word!r} {side}")
