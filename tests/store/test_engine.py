"""Opening SQLite: what a workspace asks of it, and folders that may only be read."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from migdesk.store.errors import SqliteUnfit
from migdesk.store.sqlite.engine import Access, check_sqlite, connect, driver
from migdesk.store.workspace import Workspace


def pragmas(connection: sqlite3.Connection, *names: str) -> dict[str, object]:
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


def test_a_connection_that_writes_is_safe_and_small(workspace: Workspace) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 5000,
        "cache_size": -4096,
    }
    with workspace.reading() as session:
        connection = driver(session.connection())
        assert pragmas(connection, *expected) == expected
        assert connection.execute("PRAGMA mmap_size").fetchone() in {(0,), None}


@pytest.mark.parametrize("access", [Access.READ, Access.READ_ONLY, Access.FROZEN])
def test_a_connection_that_reads_cannot_write(path: Path, access: Access) -> None:
    with closing(connect(path, access)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("CREATE TABLE more (x)")


NAMES = ["a b.migdesk", "50%41#.migdesk", "„ქ“.migdesk"]
if os.name == "posix":
    NAMES.append("a?mode=memory.migdesk")


@pytest.mark.parametrize("name", NAMES)
def test_any_file_name_will_do(tmp_path: Path, clock: Callable[[], datetime], name: str) -> None:
    Workspace.create(tmp_path / name, clock=clock).close()
    Workspace.open(tmp_path / name, clock=clock, write=False).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    check_sqlite()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(SqliteUnfit) as caught:
        check_sqlite()
    assert caught.value.lacking == "3.38"
