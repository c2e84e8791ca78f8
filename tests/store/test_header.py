"""What a file says of itself before anybody opens it as a database."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from migdesk.store.errors import NotAWorkspace, WorkspaceDamaged, WorkspaceError, WorkspaceMissing
from migdesk.store.header import Header, read_header
from migdesk.store.schema import SCHEMA


def test_a_workspace_tells_its_schema(path: Path) -> None:
    assert read_header(path) == Header(schema=SCHEMA)


@pytest.mark.parametrize(
    "content", [b"", b"SQLite", b"Dear colleagues,\n" * 100, b"%PDF-1.7\n" + bytes(4096)]
)
def test_a_file_of_another_kind_is_not_a_workspace(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.migdesk"
    other.write_bytes(content)
    with pytest.raises(NotAWorkspace) as caught:
        read_header(other)
    assert caught.value.path == other


def test_another_programs_database_is_not_a_workspace(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    with pytest.raises(NotAWorkspace):
        read_header(other)


def test_a_folder_is_not_a_workspace(tmp_path: Path) -> None:
    with pytest.raises(NotAWorkspace):
        read_header(tmp_path)


@pytest.mark.parametrize("name", ["none.migdesk", "office.migdesk/none.migdesk"])
def test_no_file_is_missing(path: Path, name: str) -> None:
    with pytest.raises(WorkspaceMissing):
        read_header(path.parent / name)


@pytest.mark.parametrize("share", [0.0002, 0.5, 0.99])
def test_a_file_cut_off_is_damaged(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(WorkspaceDamaged) as caught:
        read_header(path)
    assert caught.value.path == path


def test_a_file_may_be_shorter_than_its_header_says_while_the_rest_is_in_the_log(
    path: Path,
) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    path.with_name(f"{path.name}-wal").write_bytes(bytes(32))
    assert read_header(path) == Header(schema=SCHEMA)


def test_all_failures_of_a_file_name_it(path: Path) -> None:
    shutil.copy(path, path.with_name("copy.migdesk"))
    with pytest.raises(WorkspaceError) as caught:
        read_header(path.with_name("none.migdesk"))
    assert caught.value.path == path.with_name("none.migdesk")
