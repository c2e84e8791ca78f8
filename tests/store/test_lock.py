"""One program writes at a time, and the others learn who it is."""

import os
import platform
from pathlib import Path

import pytest

from migdesk.store.errors import WorkspaceInUse
from migdesk.store.lock import WorkspaceLock

SINCE = "2026-05-12T09:00:00Z"


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    lock = WorkspaceLock(path, since=SINCE)
    with pytest.raises(WorkspaceInUse) as caught:
        WorkspaceLock(path, since="later")
    error = caught.value
    assert (error.path, error.host, error.process, error.since) == (
        path,
        platform.node(),
        os.getpid(),
        SINCE,
    )
    lock.release()
    WorkspaceLock(path, since=SINCE).release()


def test_nothing_is_left_after_the_release(tmp_path: Path) -> None:
    WorkspaceLock(tmp_path / "office.migdesk", since=SINCE).release()
    assert [file.suffix for file in tmp_path.iterdir()] == ([".lock"] if os.name == "nt" else [])


@pytest.mark.parametrize("note", [b"", b"not a note", b'{"user": 5}', b'{"user": "Ann"}'])
def test_a_note_without_a_lock_keeps_nobody_out(tmp_path: Path, note: bytes) -> None:
    path = tmp_path / "office.migdesk"
    path.with_name("office.migdesk.user").write_bytes(note)
    path.with_name("office.migdesk.lock").touch()
    lock = WorkspaceLock(path, since=SINCE)
    with pytest.raises(WorkspaceInUse) as caught:
        WorkspaceLock(path, since=SINCE)
    assert caught.value.process == os.getpid()
    lock.release()


def test_an_unreadable_note_still_says_that_the_file_is_in_use(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    lock = WorkspaceLock(path, since=SINCE)
    path.with_name("office.migdesk.user").write_bytes(b"{")
    with pytest.raises(WorkspaceInUse) as caught:
        WorkspaceLock(path, since=SINCE)
    assert (caught.value.user, caught.value.process) == ("", 0)
    lock.release()
