"""Opening, keeping and closing a workspace for a window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from factories.desks import NOW, fixed_clock
from sqlalchemy import text

from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NobodyNamed
from migdesk.desk.office import set_office
from migdesk.desk.opening import (
    back_up,
    backups,
    check_file,
    close_desk,
    create_desk,
    has_backup,
    mend_search,
    open_desk,
    restore,
    restore_last,
    storage,
)
from migdesk.desk.questions import list_events, list_quotes
from migdesk.desk.quotes import record_quote
from migdesk.desk.rows import BackupLine, FileCheck, Storage
from migdesk.desk.sample import create_sample
from migdesk.desk.typing import keep_typing
from migdesk.store.errors import (
    FolderMissing,
    NoBackup,
    OpenedForReading,
    WorkspaceExists,
    WorkspaceInUse,
    WorkspaceMissing,
    WorkspaceVanished,
)
from migdesk.text.names import OrganisationName


@dataclass
class Clock:
    """A clock that is moved by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.migdesk"


def quote(desk: Desk, words: str) -> None:
    record_quote(desk, words=words, language="en", unattributed="A participant")


def words(path: Path) -> list[str]:
    desk = open_desk(path, clock=fixed_clock, who="Reader", write=False)
    found = [line.words for line in list_quotes(desk).lines]
    close_desk(desk)
    return found


def filled(path: Path, *, characters: int = 10) -> None:
    """Make a workspace with one quote, in which so many characters were typed."""
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    keep_typing(desk, place="quote/new", content=f'"{"a" * characters}"')
    desk.workspace.close()


class Calls:
    """A progress that notes what it is told, and calls the work off after so many calls."""

    def __init__(self, most: int = 1_000_000) -> None:
        self.told: list[tuple[int, int]] = []
        self._most = most

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if len(self.told) > self._most:
            raise Cancelled


def names(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_work_done_is_there_at_the_next_opening(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    close_desk(desk)
    desk = open_desk(path, clock=fixed_clock, who="Ben")
    assert [line.words for line in list_quotes(desk).lines] == ["People move."]
    assert desk.undo_label() == "Record quote"
    desk.undo()
    assert (desk.undo_label(), desk.redo_label()) == (None, "Record quote")
    close_desk(desk)


@pytest.mark.parametrize("make", [create_desk, open_desk])
def test_nobody_sits_down_without_a_name(make: Callable[..., Desk], path: Path) -> None:
    if make is open_desk:
        filled(path)
    with pytest.raises(NobodyNamed):
        make(path, clock=fixed_clock, who="  ")
    open_desk(path, clock=fixed_clock, who="Ann").workspace.close()


def test_a_workspace_in_use_says_by_whom_and_can_be_read_meanwhile(path: Path) -> None:
    first = create_desk(path, clock=fixed_clock, who="Ann")
    quote(first, "People move.")
    with pytest.raises(WorkspaceInUse) as caught:
        open_desk(path, clock=fixed_clock, who="Ben")
    assert caught.value.process > 0
    assert (bool(caught.value.host), caught.value.since) == (True, "2026-05-14T09:30:00Z")
    second = open_desk(path, clock=fixed_clock, who="Ben", write=False)
    assert (first.writable, second.writable) == (True, False)
    quote(first, "People stay.")
    assert list_quotes(second).total == 2
    with pytest.raises(OpenedForReading):
        quote(second, "People speak.")
    close_desk(second)
    close_desk(first)
    assert not first.writable
    assert words(path) == ["People stay.", "People move."]


def test_a_missing_file_is_not_made(path: Path) -> None:
    for write in (True, False):
        with pytest.raises(WorkspaceMissing):
            open_desk(path, clock=fixed_clock, who="Ann", write=write)
    assert names(path.parent) == []


def test_closing_backs_up_what_changed_and_nothing_else(path: Path, tmp_path: Path) -> None:
    second = tmp_path / "second disk"
    second.mkdir()
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    close_desk(desk, second=second)
    kept = names(tmp_path)
    assert kept == [
        "office backups/office-20260514T093000Z.migdesk",
        "office.migdesk",
        "second disk/office-20260514T093000Z.migdesk",
    ]
    close_desk(open_desk(path, clock=fixed_clock, who="Ann"), second=second)
    close_desk(open_desk(path, clock=fixed_clock, who="Ann", write=False), second=second)
    assert names(tmp_path) == kept


def test_a_second_folder_that_is_unplugged_is_told_after_closing(
    path: Path, tmp_path: Path
) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    with pytest.raises(FolderMissing) as caught:
        close_desk(desk, second=tmp_path / "stick")
    assert caught.value.path == tmp_path / "stick"
    assert names(tmp_path) == ["office backups/office-20260514T093000Z.migdesk", "office.migdesk"]
    open_desk(path, clock=fixed_clock, who="Ann").workspace.close()


def test_the_storage_line_tells_where_and_when(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    folder = path.parent / "office backups"
    before = storage(desk)
    assert before == Storage(path, before.size, None, folder, None, writable=True)
    assert before.size >= path.stat().st_size
    made = back_up(desk)
    assert made is not None
    assert storage(desk).last_backup == NOW
    assert backups(desk) == (made,)
    assert made == BackupLine(
        folder / "office-20260514T093000Z.migdesk", NOW, made.path.stat().st_size, ""
    )
    assert back_up(desk) is None
    close_desk(desk)


def test_backups_are_told_by_the_clock_of_the_office(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    names = {"en": OrganisationName(full="Black Sea Mobility Agency")}
    set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",))
    back_up(desk)
    last = storage(desk).last_backup
    assert last is not None
    (line,) = backups(desk)
    assert (f"{last:%H:%M}", f"{line.at:%H:%M}") == ("13:30", "13:30")
    close_desk(desk)


def test_a_folder_in_the_cloud_is_told(tmp_path: Path) -> None:
    desk = create_desk(tmp_path / "OneDrive - Office" / "a.migdesk", clock=fixed_clock, who="Ann")
    assert storage(desk).cloud == "OneDrive"
    close_desk(desk)


def test_backups_of_both_folders_are_listed_newest_first(path: Path, tmp_path: Path) -> None:
    clock, second = Clock(), tmp_path / "second"
    second.mkdir()
    desk = create_desk(path, clock=clock, who="Ann")
    back_up(desk)
    clock.now += timedelta(hours=1)
    quote(desk, "People move.")
    back_up(desk, second=second)
    assert [(line.path.parent.name, line.at.hour) for line in backups(desk, second=second)] == [
        ("office backups", 10),
        ("second", 10),
        ("office backups", 9),
    ]
    assert storage(desk, second=second).last_backup == clock.now
    close_desk(desk)


def test_a_backup_tells_how_far_it_is(path: Path) -> None:
    filled(path, characters=6_000_000)
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    calls = Calls()
    back_up(desk, progress=calls)
    (pages,) = {total for _, total in calls.told}
    assert [done for done, _ in calls.told] == [*range(512, pages, 512), pages]
    close_desk(desk)


def test_a_backup_called_off_leaves_nothing(path: Path) -> None:
    filled(path, characters=6_000_000)
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    with pytest.raises(Cancelled):
        back_up(desk, progress=Calls(most=1))
    assert names(path.parent / "office backups") == []
    assert backups(desk) == ()
    assert back_up(desk) is not None
    close_desk(desk)


def test_a_backup_takes_the_place_of_what_is_kept(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    made = back_up(desk)
    assert made is not None
    quote(desk, "People stay.")
    desk.workspace.close()
    replaced = restore(path, made.path, clock=fixed_clock)
    assert replaced is not None
    assert replaced.reason == "replaced"
    assert (words(path), words(replaced.path)) == (
        ["People move."],
        ["People stay.", "People move."],
    )


@pytest.mark.parametrize("most", [0, 1, 3, 5])
def test_a_restore_called_off_leaves_the_workspace_as_it_was(path: Path, most: int) -> None:
    filled(path, characters=6_000_000)
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    made = back_up(desk)
    assert made is not None
    quote(desk, "People stay.")
    desk.workspace.close()
    before, kept = path.read_bytes(), names(path.parent)
    with pytest.raises(Cancelled):
        restore(path, made.path, clock=fixed_clock, progress=Calls(most))
    assert path.read_bytes() == before
    assert names(path.parent) == kept


def test_a_restore_called_off_loses_nothing_of_a_damaged_workspace(path: Path) -> None:
    filled(path, characters=6_000_000)
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    made = back_up(desk)
    assert made is not None
    desk.workspace.close()
    path.write_bytes(b"no database any more")
    log = path.with_name("office.migdesk-wal")
    log.write_bytes(b"a log")
    with pytest.raises(Cancelled):
        restore(path, made.path, clock=fixed_clock, progress=Calls(1))
    kept = path.parent / "office backups" / "office-20260514T093000Z-replaced_2.migdesk"
    assert kept.read_bytes() == path.read_bytes()
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"a log"


def test_the_last_backup_that_can_be_read_is_restored(path: Path, tmp_path: Path) -> None:
    clock, second = Clock(), tmp_path / "second"
    second.mkdir()
    desk = create_desk(path, clock=clock, who="Ann")
    for number in range(4):
        quote(desk, f"Quote {number}.")
        clock.now += timedelta(hours=1)
        back_up(desk, second=second if number == 2 else None)
    desk.workspace.close()
    last = path.parent / "office backups" / "office-20260514T133000Z.migdesk"
    last.write_bytes(b"not a database")
    (path.parent / "office backups" / "office-20260514T123000Z.migdesk").unlink()
    path.write_bytes(b"damaged")
    restored = restore_last(path, clock=clock, second=second)
    assert restored.path.parent == second
    assert words(path) == ["Quote 2.", "Quote 1.", "Quote 0."]
    restored = restore_last(path, clock=clock)
    assert words(path) == ["Quote 1.", "Quote 0."]


def test_without_a_backup_nothing_is_restored(path: Path) -> None:
    path.write_bytes(b"damaged")
    with pytest.raises(NoBackup) as caught:
        restore_last(path, clock=fixed_clock)
    assert (caught.value.path, path.read_bytes()) == (path, b"damaged")


def test_a_sound_file_is_called_sound_while_it_is_open(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    calls = Calls()
    found = check_file(desk, progress=calls)
    assert (found, found.sound) == (FileCheck((), mendable=False), True)
    assert calls.told == [(number, 5) for number in range(6)]
    with pytest.raises(Cancelled):
        check_file(desk, progress=Calls(most=2))
    quote(desk, "People stay.")
    close_desk(desk)


def test_a_search_index_alone_can_be_mended(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    with desk.workspace.outside_journal() as session:
        session.execute(text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))
    assert (check_file(desk).sound, check_file(desk).mendable) == (False, True)
    mend_search(desk)
    assert check_file(desk) == FileCheck((), mendable=False)
    close_desk(desk)


def test_a_journal_that_contradicts_itself_cannot_be_mended(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    with desk.workspace.outside_journal() as session:
        session.execute(text("UPDATE journal_control SET action_id = 7"))
    assert check_file(desk) == FileCheck(("journal: an action is open",), mendable=False)
    close_desk(desk)


def test_the_sample_office_is_made_whole(path: Path) -> None:
    calls = Calls()
    create_sample(path, clock=fixed_clock, progress=calls)
    assert calls.told == [(number, 19) for number in range(20)]
    assert names(path.parent) == ["office.migdesk"]
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    assert list_events(desk).total == 18
    assert (desk.undo_label(), desk.undo(), desk.redo()) == (None, None, None)
    close_desk(desk)
    with pytest.raises(WorkspaceExists):
        create_sample(path, clock=fixed_clock)


def test_a_sample_office_called_off_leaves_nothing(path: Path) -> None:
    with pytest.raises(Cancelled):
        create_sample(path, clock=fixed_clock, progress=Calls(most=2))
    assert names(path.parent) == []


def test_a_sample_office_that_another_program_is_making_is_left_alone(path: Path) -> None:
    other = create_desk(path.with_name("unfinished-office.migdesk"), clock=fixed_clock, who="Ann")
    with pytest.raises(WorkspaceInUse):
        create_sample(path, clock=fixed_clock)
    quote(other, "People move.")
    close_desk(other)


def test_a_workspace_that_is_gone_is_told_by_the_storage_line(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    path.unlink()
    with pytest.raises(WorkspaceVanished):
        storage(desk)
    desk.workspace.close()


def test_what_was_stored_is_backed_up_even_when_the_file_was_taken_away(path: Path) -> None:
    """The file's name is gone, not its content, while a program has it open."""
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    path.unlink()
    try:
        close_desk(desk)
    except MigdeskError:  # a system on which the content goes too
        return
    restore_last(path, clock=fixed_clock)
    assert words(path) == ["People move."]


def test_the_last_backup_is_the_one_made_last_also_when_the_clock_was_set_back(
    path: Path,
) -> None:
    clock = Clock()
    desk = create_desk(path, clock=clock, who="Ann")
    quote(desk, "Ahead.")
    back_up(desk)
    clock.now = datetime(2026, 5, 14, 6, tzinfo=UTC)
    assert storage(desk).last_backup == NOW
    quote(desk, "Back again.")
    close_desk(desk)
    assert restore_last(path, clock=clock).at == clock.now
    assert words(path) == ["Back again.", "Ahead."]


def test_a_backup_is_known_of_a_file_that_is_gone(path: Path) -> None:
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    assert not has_backup(path)
    close_desk(desk)
    path.unlink()
    assert has_backup(path)


def test_backups_go_on_when_the_clock_is_set_back(path: Path) -> None:
    clock = Clock()
    desk = create_desk(path, clock=clock, who="Ann")
    for number in range(12):
        quote(desk, f"Ahead {number}.")
        back_up(desk)
        clock.now += timedelta(minutes=1)
    clock.now = datetime(2026, 5, 14, 6, tzinfo=UTC)
    quote(desk, "Back again.")
    made = back_up(desk)
    assert made is not None
    assert back_up(desk) is None
    assert made in backups(desk)
    for _ in range(12):
        quote(desk, "Once more.")
        made = back_up(desk)
        assert made in backups(desk)
    assert [line.at.hour for line in backups(desk)] == [6] * 10
    close_desk(desk)
