"""Connections to a workspace file."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from enum import Enum
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from migdesk.store.errors import SqliteUnfit, WorkspaceReadOnly
from migdesk.store.header import has_log
from migdesk.store.sqlite.failures import PRIMARY_CODE

WRITING: Final = "migdesk_writing"
"""Execution option of a connection whose transactions take the write lock when they begin."""

_BUSY_SECONDS = 5.0
_CACHE = "cache_size = -4096"
_NO_MAP = "mmap_size = 0"  # with a map, a memory stick pulled out kills the process
_CANNOT_WRITE_HERE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
_NEEDED = (3, 38)  # STRICT tables, RETURNING, and JSON functions that are always there


class Access(Enum):
    """How a file is opened: SQLite's URI parameters and the pragmas that follow."""

    WRITE = (
        "mode=rw",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "synchronous = FULL",
        _CACHE,
        _NO_MAP,
        "journal_mode = WAL",
    )
    UPGRADE = (
        "mode=rw",
        "foreign_keys = OFF",  # a rebuilt table would take its cascading children along
        "synchronous = FULL",
        _CACHE,
        _NO_MAP,
        "journal_mode = WAL",
    )
    BUILD = ("mode=rwc", "foreign_keys = ON", "journal_mode = MEMORY", "synchronous = FULL")
    READ = ("mode=rw", "query_only = ON", _CACHE, _NO_MAP)
    READ_ONLY = ("mode=ro", _CACHE, _NO_MAP)
    FROZEN = ("mode=ro&immutable=1", _CACHE, _NO_MAP)


def connect(path: Path, access: Access) -> sqlite3.Connection:
    """Open the file at ``path`` with SQLite's own transactions, begun by statement.

    ``READ`` opens a writable file without writing to it, so that the last to close it leaves no
    second file behind. ``FROZEN`` reads a file that nobody can change, in a folder where SQLite
    can make none of its helper files.

    Raises:
        sqlite3.Error: it could not be opened or is no database.
    """
    parameters, *pragmas = access.value
    connection = sqlite3.connect(
        f"{_address(path)}?{parameters}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # the pool hands a connection to one thread at a time
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def reading_access(path: Path) -> Access:
    """Return how the file at ``path`` can be opened for reading.

    Raises:
        WorkspaceReadOnly: changes lie beside the file in its log, and where it lies SQLite
            cannot put them together; a copy of both in another folder can be read.
        sqlite3.Error: it is damaged, or no database.
    """
    for access in (Access.READ, Access.READ_ONLY):
        try:
            with closing(connect(path, access)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY_CODE not in _CANNOT_WRITE_HERE:
                raise
        else:
            return access
    if has_log(path):
        raise WorkspaceReadOnly(path)
    return Access.FROZEN


def make_engine(path: Path, access: Access, before: Callable[[], None] = lambda: None) -> Engine:
    """Return an engine on the file at ``path``.

    Transactions begin with BEGIN, or with BEGIN IMMEDIATE on connections that have the
    :data:`WRITING` option.

    Args:
        path: the file.
        access: how it is opened.
        before: called before each new connection, which it may refuse.
    """

    def connection() -> sqlite3.Connection:
        before()
        return connect(path, access)

    engine = create_engine(
        "sqlite://",
        creator=connection,
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection under ``connection``, whose transaction it shares."""
    under: Any = connection.connection.dbapi_connection
    if not isinstance(under, sqlite3.Connection):
        raise TypeError(under)
    return under


def fold_log(path: Path) -> None:
    """Put what lies in the write-ahead log into the file, so that one file remains."""
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def check_sqlite() -> None:
    """Make sure that this Python's SQLite can hold a workspace.

    Raises:
        SqliteUnfit: it is too old or has no full-text search.
    """
    if sqlite3.sqlite_version_info < _NEEDED:
        raise SqliteUnfit(sqlite3.sqlite_version, ".".join(map(str, _NEEDED)))
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
        except sqlite3.OperationalError as error:
            raise SqliteUnfit(sqlite3.sqlite_version, "FTS5") from error


def _address(path: Path) -> str:
    """Return the ``file:`` address of ``path``; a share's two slashes stay part of the path."""
    absolute = path.absolute().as_posix()
    lead = "" if absolute.startswith("/") else "/"
    return "file://" + lead + quote(os.fsencode(absolute))
