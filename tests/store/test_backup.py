"""Backups: made when something changed, checked, thinned out, restored."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text

from migdesk.records import Quote
from migdesk.store.backup import (
    DAYS,
    RECENT,
    Backup,
    backup_folder,
    list_backups,
    restore_backup,
    surplus,
)
from migdesk.store.errors import (
    DiskFull,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceInUse,
    WorkspaceMissing,
    WorkspaceTooNew,
)
from migdesk.store.sqlite.engine import Access, connect
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace

MakeQuote = Callable[[str], Quote]
NOW = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


class Clock(Protocol):
    def __call__(self) -> datetime: ...

    def forward(self, **span: float) -> None: ...


def record(workspace: Workspace, quote: Quote) -> None:
    with workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote)


def words(path: Path, clock: Clock) -> list[str]:
    with (
        Workspace.open(path, clock=clock, write=False) as workspace,
        workspace.reading() as session,
    ):
        return list(session.scalars(select(Quote.words).order_by(Quote.id)))


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_backup_holds_everything_in_one_sound_file(
    workspace: Workspace, quote: MakeQuote, clock: Clock
) -> None:
    record(workspace, quote("People move."))
    backup = workspace.back_up()
    assert backup is not None
    folder = backup_folder(workspace.path)
    assert names(folder) == ["office-20260512T090000Z.migdesk"]
    assert (backup.path, backup.at) == (folder / "office-20260512T090000Z.migdesk", clock())
    assert backup.size == backup.path.stat().st_size
    assert verify(backup.path).findings == ()
    assert words(backup.path, clock) == ["People move."]


def test_a_backup_is_made_while_an_action_is_open(
    workspace: Workspace, quote: MakeQuote, clock: Clock
) -> None:
    record(workspace, quote("People move."))
    with workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote("People stay."))
        action.session.flush()
        backup = workspace.back_up()
    assert backup is not None
    assert words(backup.path, clock) == ["People move."]


def test_nothing_is_copied_twice(workspace: Workspace, quote: MakeQuote, clock: Clock) -> None:
    assert workspace.back_up() is not None
    assert workspace.back_up() is None
    record(workspace, quote("People move."))
    clock.forward(hours=1)
    assert workspace.back_up() is not None
    assert workspace.back_up() is None
    workspace.undo(who="Ann")
    assert workspace.back_up() is not None
    assert len(names(backup_folder(workspace.path))) == 3


def test_backups_of_one_second_do_not_replace_each_other(
    workspace: Workspace, quote: MakeQuote, clock: Clock
) -> None:
    for number in range(12):
        record(workspace, quote(f"Quote {number}."))
        workspace.back_up()
    listed = list_backups(backup_folder(workspace.path), workspace.path)
    assert [len(words(backup.path, clock)) for backup in listed] == list(range(12, 2, -1))


def test_a_folder_holds_the_backups_of_several_workspaces(
    workspace: Workspace, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "second disk"
    mine = workspace.back_up(folder)
    with Workspace.create(tmp_path / "office-2.migdesk", clock=clock) as other:
        other_backup = other.back_up(folder)
        assert list_backups(folder, other.path) == [other_backup]
    (folder / "office-notes.migdesk").touch()
    (folder / "office-20260512T090000Z.txt").touch()
    assert list_backups(folder, workspace.path) == [mine]
    assert list_backups(tmp_path / "none", workspace.path) == []


def test_a_damaged_backup_does_not_count_as_the_last_one(workspace: Workspace) -> None:
    first = workspace.back_up()
    assert first is not None
    first.path.write_bytes(first.path.read_bytes()[:5000])
    assert workspace.back_up() is not None


def test_a_damaged_workspace_gives_no_backup(
    path: Path, clock: Clock, quote: MakeQuote, damage: Callable[[Path, str], None]
) -> None:
    with Workspace.open(path, clock=clock) as workspace:
        record(workspace, quote("People move. " * 500))
    damage(path, "People move.")
    with Workspace.open(path, clock=clock) as workspace:
        with pytest.raises(WorkspaceDamaged) as caught:
            workspace.back_up()
        assert caught.value.path == path
    assert list(backup_folder(path).iterdir()) == []


# --- thinning out --------------------------------------------------------------------------


def kept(ages: list[timedelta], *, size: int = 1, room: int = 1_000_000) -> list[timedelta]:
    """Return which of backups of these ages, youngest first, are kept."""
    backups = [
        Backup(Path(f"{place}.migdesk"), NOW - age, size, "") for place, age in enumerate(ages)
    ]
    gone = surplus(backups, now=NOW, room=room)
    return [NOW - backup.at for backup in backups if backup not in gone]


def test_the_last_ten_are_kept_however_close() -> None:
    ages = [timedelta(minutes=minute) for minute in range(25)]
    assert kept(ages) == ages[:RECENT]


def test_the_last_of_each_day_is_kept_for_thirty_days() -> None:
    ages = [timedelta(hours=hour) for hour in range(0, 24 * 60, 6)]
    days = [age.days for age in kept(ages)[RECENT:]]
    assert days == sorted(set(days))
    assert max(days) == DAYS - 1


def test_days_are_kept_when_each_has_one() -> None:
    ages = [timedelta(days=day) for day in range(100)]
    assert kept(ages) == ages[:DAYS]


def test_backups_that_need_too_much_room_go_oldest_first() -> None:
    ages = [timedelta(hours=hour) for hour in range(5)]
    assert kept(ages, size=10, room=35) == ages[:3]
    assert kept(ages, size=10, room=0) == ages[:1]


@given(st.lists(st.integers(0, 90 * 24 * 60), max_size=80).map(sorted), st.integers(0, 100))
def test_the_newest_backup_is_never_removed(minutes: list[int], room: int) -> None:
    ages = [timedelta(minutes=minute) for minute in minutes]
    remaining = kept(ages, room=room)
    assert remaining[:1] == ages[:1]
    assert len(remaining) <= max(1, min(room, RECENT + DAYS + 1))
    assert all(younger <= older for younger, older in pairwise(remaining))


def test_old_backups_are_removed_and_kept_copies_are_not(
    workspace: Workspace, quote: MakeQuote, clock: Clock
) -> None:
    folder = backup_folder(workspace.path)
    folder.mkdir()
    for name in ("office-20200101T000000Z-schema-1.migdesk", "office-20200101T000000Z.migdesk"):
        shutil.copy(workspace.path, folder / name)
    for number in range(RECENT):
        record(workspace, quote(f"Quote {number}."))
        workspace.back_up()
        clock.forward(minutes=1)
    left = names(folder)
    assert "office-20200101T000000Z-schema-1.migdesk" in left
    assert "office-20200101T000000Z.migdesk" not in left
    assert len(left) == RECENT + 1


# --- putting back --------------------------------------------------------------------------


@pytest.fixture
def two_states(path: Path, clock: Clock, quote: MakeQuote) -> Backup:
    """A backup with one quote of a workspace that has two."""
    with Workspace.open(path, clock=clock) as workspace:
        record(workspace, quote("People move."))
        backup = workspace.back_up()
        record(workspace, quote("People stay."))
    assert backup is not None
    return backup


def test_a_backup_takes_the_place_of_the_workspace_which_is_kept(
    path: Path, clock: Clock, two_states: Backup
) -> None:
    replaced = restore_backup(two_states.path, path, clock=clock)
    assert words(path, clock) == ["People move."]
    assert verify(path).findings == ()
    assert replaced is not None
    assert replaced.reason == "replaced"
    assert words(replaced.path, clock) == ["People move.", "People stay."]
    assert names(path.parent) == ["office backups", "office.migdesk"]


def test_what_a_restored_backup_replaced_can_be_restored(
    path: Path, clock: Clock, two_states: Backup
) -> None:
    for _ in range(3):
        replaced = restore_backup(two_states.path, path, clock=clock)
        assert replaced is not None
        restore_backup(replaced.path, path, clock=clock)
    assert words(path, clock) == ["People move.", "People stay."]


def test_a_lost_workspace_is_put_back(path: Path, clock: Clock, two_states: Backup) -> None:
    path.unlink()
    assert restore_backup(two_states.path, path, clock=clock) is None
    assert words(path, clock) == ["People move."]


def test_a_damaged_workspace_is_kept_as_it_is_and_replaced(
    path: Path, clock: Clock, two_states: Backup
) -> None:
    damaged = path.read_bytes()[:50_000]
    path.write_bytes(damaged)
    replaced = restore_backup(two_states.path, path, clock=clock)
    assert words(path, clock) == ["People move."]
    assert replaced is not None
    assert replaced.path.read_bytes() == damaged


def test_a_log_left_beside_the_workspace_does_not_reach_the_backup(
    path: Path, clock: Clock, two_states: Backup
) -> None:
    connection = connect(path, Access.WRITE)
    connection.execute("INSERT INTO attachment VALUES ('ab', x'00')")
    log = path.with_name(f"{path.name}-wal").read_bytes()
    connection.close()
    path.with_name(f"{path.name}-wal").write_bytes(log)
    restore_backup(two_states.path, path, clock=clock)
    with (
        Workspace.open(path, clock=clock, write=False) as workspace,
        workspace.reading() as session,
    ):
        assert session.scalar(text("SELECT count(*) FROM attachment")) == 0


def test_an_open_workspace_is_not_replaced(path: Path, clock: Clock, two_states: Backup) -> None:
    with Workspace.open(path, clock=clock), pytest.raises(WorkspaceInUse):
        restore_backup(two_states.path, path, clock=clock)
    assert len(words(path, clock)) == 2


def test_what_is_no_sound_backup_replaces_nothing(
    path: Path, clock: Clock, two_states: Backup, tmp_path: Path
) -> None:
    before = path.read_bytes()
    letter = tmp_path / "letter.migdesk"
    letter.write_text("Dear colleagues,", "utf-8")
    half = tmp_path / "half.migdesk"
    half.write_bytes(two_states.path.read_bytes()[:50_000])
    later = Path(shutil.copy(two_states.path, tmp_path / "later.migdesk"))
    connection = connect(later, Access.WRITE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for backup, error in (
        (letter, NotAWorkspace),
        (half, WorkspaceDamaged),
        (later, WorkspaceTooNew),
        (tmp_path / "none.migdesk", WorkspaceMissing),
    ):
        with pytest.raises(error) as caught:
            restore_backup(backup, path, clock=clock)
        assert caught.value.path == backup
    assert path.read_bytes() == before


def test_damage_in_the_middle_of_a_backup_replaces_nothing(
    path: Path, clock: Clock, quote: MakeQuote, damage: Callable[[Path, str], None]
) -> None:
    with Workspace.open(path, clock=clock) as workspace:
        record(workspace, quote("People move. " * 500))
        backup = workspace.back_up()
    assert backup is not None
    damage(backup.path, "People move.")
    with pytest.raises(WorkspaceDamaged) as caught:
        restore_backup(backup.path, path, clock=clock)
    assert caught.value.path == backup.path
    assert words(path, clock) == ["People move. " * 500]


def test_no_room_for_a_backup_leaves_the_earlier_ones(
    workspace: Workspace, quote: MakeQuote, small_disk: Callable[[int], Path], clock: Clock
) -> None:
    stick = small_disk(2_000_000)
    first = workspace.back_up(stick)
    assert first is not None
    record(workspace, quote("People move. " * 100_000))
    clock.forward(hours=1)
    with pytest.raises(DiskFull) as caught:
        workspace.back_up(stick)
    assert caught.value.path.parent == stick
    assert list_backups(stick, workspace.path) == [first]
    assert names(stick) == [first.path.name]
