"""Opening, sharing and losing a workspace file."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path
from textwrap import dedent

import pytest
from sqlalchemy import insert, select, text

from migdesk.records import Quote
from migdesk.store.errors import (
    DiskFull,
    NotAWorkspace,
    OpenedForReading,
    WorkspaceDamaged,
    WorkspaceExists,
    WorkspaceInUse,
    WorkspaceMissing,
    WorkspaceTooNew,
    WorkspaceVanished,
)
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.engine import Access, connect, driver
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace

Clock = Callable[[], datetime]
MakeQuote = Callable[[str], Quote]

posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions and signals of POSIX")


def record(workspace: Workspace, *many: Quote) -> None:
    with workspace.action("Record quotes", who="Ann") as action:
        action.session.add_all(many)


def words(workspace: Workspace) -> list[str]:
    with workspace.reading() as session:
        return list(session.scalars(select(Quote.words).order_by(Quote.id)))


def set_number(path: Path, number: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")


# --- creating and opening ------------------------------------------------------------------


def test_a_new_workspace_is_one_file(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "new folder" / "office.migdesk"
    with Workspace.create(path, clock=clock) as workspace:
        assert words(workspace) == []
    assert [file.name for file in path.parent.iterdir()] == ["office.migdesk"]


def test_a_new_workspace_does_not_replace_a_file(path: Path, clock: Clock) -> None:
    before = path.read_bytes()
    with pytest.raises(WorkspaceExists):
        Workspace.create(path, clock=clock)
    assert path.read_bytes() == before


def test_a_log_left_by_a_lost_file_does_not_reach_a_new_one(path: Path, clock: Clock) -> None:
    connection = connect(path, Access.WRITE)
    connection.execute("INSERT INTO attachment VALUES ('ab', x'00')")
    log = path.with_name(f"{path.name}-wal").read_bytes()
    connection.close()
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(log)
    with Workspace.create(path, clock=clock) as workspace, workspace.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM attachment")) == 0


def test_one_file_remains_after_work(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("People move."))
    workspace.close()
    workspace.close()
    assert [file.name for file in workspace.path.parent.iterdir()] == ["office.migdesk"]


def test_one_file_remains_after_reading(path: Path, clock: Clock) -> None:
    with Workspace.open(path, clock=clock, write=False) as reader:
        assert words(reader) == []
    assert [file.name for file in path.parent.iterdir()] == ["office.migdesk"]


@pytest.mark.parametrize("write", [True, False])
def test_what_is_no_workspace_is_refused_and_left_alone(
    tmp_path: Path, clock: Clock, *, write: bool
) -> None:
    letter = tmp_path / "letter.migdesk"
    letter.write_text("Dear colleagues,", "utf-8")
    with pytest.raises(NotAWorkspace):
        Workspace.open(letter, clock=clock, write=write)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.migdesk"]


@pytest.mark.parametrize("write", [True, False])
def test_a_missing_file_is_not_made(tmp_path: Path, clock: Clock, *, write: bool) -> None:
    with pytest.raises(WorkspaceMissing):
        Workspace.open(tmp_path / "none" / "none.migdesk", clock=clock, write=write)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [True, False])
def test_a_later_schema_is_refused(path: Path, clock: Clock, *, write: bool) -> None:
    set_number(path, 99)
    with pytest.raises(WorkspaceTooNew) as caught:
        Workspace.open(path, clock=clock, write=write)
    assert (caught.value.found, caught.value.known) == (99, PRESENT.number)


def test_a_later_schema_that_is_still_in_the_log_is_refused(path: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA user_version = 99")
        with pytest.raises(WorkspaceTooNew):
            Workspace.open(path, clock=clock)


@pytest.mark.parametrize("write", [True, False])
def test_a_workspace_without_a_schema_number_is_damaged(
    path: Path, clock: Clock, *, write: bool
) -> None:
    set_number(path, 0)
    with pytest.raises(WorkspaceDamaged):
        Workspace.open(path, clock=clock, write=write)


@pytest.mark.parametrize("write", [True, False])
def test_half_a_file_is_damaged(path: Path, clock: Clock, *, write: bool) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(WorkspaceDamaged):
        Workspace.open(path, clock=clock, write=write)


def test_damage_found_while_working_is_told(
    path: Path, clock: Clock, quote: MakeQuote, damage: Callable[[Path, str], None]
) -> None:
    with Workspace.open(path, clock=clock) as workspace:
        record(workspace, quote("People move. " * 500))
    damage(path, "People move.")
    with Workspace.open(path, clock=clock) as workspace:
        with pytest.raises(WorkspaceDamaged) as caught:
            words(workspace)
        assert caught.value.path == path


def test_opening_a_present_file_loads_no_alembic(path: Path) -> None:
    program = """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from migdesk.store.workspace import Workspace

        clock = lambda: datetime(2026, 5, 12, tzinfo=UTC)
        Workspace.open(Path(sys.argv[1]), clock=clock).close()
        Workspace.create(Path(sys.argv[1] + ".new"), clock=clock).close()
        print(sorted(name for name in sys.modules if name.partition(".")[0] == "alembic"))
    """
    assert run(program, path) == "[]\n"


# --- several at once -----------------------------------------------------------------------


def test_a_second_writer_is_told_who_was_first(workspace: Workspace, clock: Clock) -> None:
    with pytest.raises(WorkspaceInUse) as caught:
        Workspace.open(workspace.path, clock=clock)
    assert caught.value.process == os.getpid()
    assert caught.value.since == "2026-05-12T09:00:00Z"
    assert caught.value.host


def test_another_program_is_told_who_was_first(workspace: Workspace) -> None:
    program = f"""
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from migdesk.store.errors import WorkspaceInUse
        from migdesk.store.workspace import Workspace

        try:
            Workspace.open(Path(sys.argv[1]), clock=lambda: datetime(2026, 5, 12, tzinfo=UTC))
        except WorkspaceInUse as error:
            print(error.process == {os.getpid()})
    """
    assert run(program, workspace.path) == "True\n"


def test_another_program_reads_what_was_last_committed(
    workspace: Workspace, quote: MakeQuote
) -> None:
    program = """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from sqlalchemy import select
        from migdesk.records import Quote
        from migdesk.store.workspace import Workspace

        clock = lambda: datetime(2026, 5, 12, tzinfo=UTC)
        with Workspace.open(Path(sys.argv[1]), clock=clock, write=False) as workspace:
            with workspace.reading() as session:
                print(session.scalars(select(Quote.words)).all())
    """
    record(workspace, quote("People move."))
    with workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote("People stay."))
        action.session.flush()
        assert run(program, workspace.path) == "['People move.']\n"
    assert run(program, workspace.path) == "['People move.', 'People stay.']\n"


def test_another_thread_reads_while_an_action_is_open(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))
    with ThreadPoolExecutor(1) as pool, workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote("People stay."))
        action.session.flush()
        assert pool.submit(words, workspace).result() == ["People move."]


def test_one_reading_sees_one_moment(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("People move."))
    with workspace.reading() as session:
        before = session.scalars(select(Quote.id)).all()
        record(workspace, quote("People stay."))
        assert session.scalars(select(Quote.id)).all() == before == [1]
    assert len(words(workspace)) == 2


def test_a_reader_changes_nothing(path: Path, clock: Clock) -> None:
    with Workspace.open(path, clock=clock, write=False) as reader:
        for refused in (
            lambda: reader.undo(who="Ann"),
            lambda: reader.redo(who="Ann"),
            reader.rebuild_search,
            reader.action("Record quote", who="Ann").__enter__,
            reader.outside_journal().__enter__,
        ):
            with pytest.raises(OpenedForReading):
                refused()
        with reader.reading() as session, pytest.raises(sqlite3.OperationalError):
            driver(session.connection()).execute("CREATE TABLE more (x)")


def test_what_is_written_while_reading_is_not_kept(workspace: Workspace) -> None:
    with workspace.reading() as session:
        session.execute(text("INSERT INTO attachment VALUES ('ab', x'00')"))
    with workspace.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM attachment")) == 0


def test_a_file_locked_by_another_program_is_in_use(workspace: Workspace, quote: MakeQuote) -> None:
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with workspace.reading() as session:
            driver(session.connection()).execute("PRAGMA busy_timeout = 1")
        with pytest.raises(WorkspaceInUse):
            record(workspace, quote("People move."))


# --- mishaps -------------------------------------------------------------------------------


@posix_only
def test_a_killed_program_leaves_the_last_committed_state(path: Path, clock: Clock) -> None:
    program = """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from migdesk.records import Quote
        from migdesk.store.workspace import Workspace

        clock = lambda: datetime(2026, 5, 12, tzinfo=UTC)
        workspace = Workspace.open(Path(sys.argv[1]), clock=clock)
        for word in ("kept", "lost"):
            with workspace.action("Record quote", who="Ann") as action:
                action.session.add(Quote(words=word * 9999, language="en", unattributed="x"))
                action.session.flush()
                if word == "lost":
                    print("half done", flush=True)
                    sys.stdin.read()
    """
    with subprocess.Popen(
        [sys.executable, "-c", dedent(program), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "half done\n"
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert path.with_name("office.migdesk.user").exists()
    with Workspace.open(path, clock=clock) as workspace:
        assert words(workspace) == ["kept" * 9999]
        assert workspace.undo_label() == "Record quote"
    assert [file.name for file in path.parent.iterdir()] == ["office.migdesk"]


@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_taken_away_is_noticed_before_the_commit(
    workspace: Workspace, quote: MakeQuote, *, replaced: bool
) -> None:
    copy = workspace.path.with_name("copy")
    shutil.copy(workspace.path, copy)
    workspace.path.unlink()
    if replaced:
        copy.rename(workspace.path)
    with pytest.raises(WorkspaceVanished):
        record(workspace, quote("People move."))


def test_the_log_of_a_file_taken_away_does_not_reach_what_is_put_in_its_place(
    workspace: Workspace, quote: MakeQuote, clock: Clock, empty_file: Path
) -> None:
    """SQLite tells by nothing but its name to which file a log belongs."""
    moved = workspace.path.with_name("moved.migdesk")
    record(workspace, quote("People move. " * 1000))
    workspace.path.rename(moved)
    shutil.copy(empty_file, workspace.path)
    before = workspace.path.read_bytes()
    with pytest.raises(WorkspaceVanished):
        record(workspace, quote("People stay."))
    assert words(workspace) == ["People move. " * 1000]
    workspace.close()
    assert workspace.path.read_bytes() == before
    for path, found in ((workspace.path, []), (moved, ["People move. " * 1000])):
        with Workspace.open(path, clock=clock) as opened:
            assert words(opened) == found
        assert verify(path).findings == ()


def test_a_file_put_in_the_place_is_not_touched_by_closing(
    workspace: Workspace, quote: MakeQuote, clock: Clock, empty_file: Path
) -> None:
    record(workspace, quote("People move."))
    workspace.path.unlink()
    shutil.copy(empty_file, workspace.path)
    workspace.close()
    with Workspace.open(workspace.path, clock=clock) as opened:
        assert words(opened) == []
    assert verify(workspace.path).findings == ()


def test_a_file_put_in_the_place_is_not_opened_by_the_way(
    workspace: Workspace, quote: MakeQuote, empty_file: Path
) -> None:
    record(workspace, quote("People move."))
    with workspace.outside_journal() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(DiskFull):  # after which new connections are made
        record(workspace, quote("People stay. " * 100_000))
    workspace.path.rename(workspace.path.with_name("moved.migdesk"))
    shutil.copy(empty_file, workspace.path)
    for attempt in (words, lambda opened: record(opened, quote("People stay."))):
        with pytest.raises(WorkspaceVanished):
            attempt(workspace)


def test_a_full_disk_is_told_and_nothing_is_half_written(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))
    with workspace.outside_journal() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(DiskFull) as caught:
        record(workspace, quote("People stay. " * 100_000))
    assert caught.value.path == workspace.path
    assert words(workspace) == ["People move."]
    with workspace.outside_journal() as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))
    record(workspace, quote("People stay. " * 100_000))
    assert len(words(workspace)) == 2


def test_a_disk_that_is_really_full(
    small_disk: Callable[[int], Path], path: Path, clock: Clock, quote: MakeQuote
) -> None:
    file = Path(shutil.copy(path, small_disk(4_000_000) / "office.migdesk"))
    with Workspace.open(file, clock=clock) as workspace:
        record(workspace, quote("People move."))
        with pytest.raises(DiskFull):
            record(workspace, quote("People stay. " * 1_000_000))
        assert words(workspace) == ["People move."]
    with Workspace.open(file, clock=clock, write=False) as reader:
        assert words(reader) == ["People move."]


def test_no_room_for_a_new_workspace(small_disk: Callable[[int], Path], clock: Clock) -> None:
    stick = small_disk(100_000)
    with pytest.raises(DiskFull):
        Workspace.create(stick / "office.migdesk", clock=clock)
    assert list(stick.iterdir()) == []


# --- folders that may not be written to ------------------------------------------------------


@pytest.fixture
def protected(path: Path, clock: Clock, quote: MakeQuote) -> Iterator[Path]:
    """A workspace with one quote in a folder that only its owner may write to."""
    with Workspace.open(path, clock=clock) as workspace:
        record(workspace, quote("People move."))
    with tempfile.TemporaryDirectory(prefix="protected") as folder:
        file = Path(shutil.copy(path, folder))
        file.chmod(0o444)
        Path(folder).chmod(0o555)
        yield file
        Path(folder).chmod(0o755)


PROTECTED = """
    import os
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from sqlalchemy import select
    from migdesk.records import Quote
    from migdesk.store.errors import WorkspaceReadOnly
    from migdesk.store.workspace import Workspace

    clock = lambda: datetime(2026, 5, 12, tzinfo=UTC)
    file, other = Path(sys.argv[1]), Path(sys.argv[2])

    def read(path):
        with Workspace.open(path, clock=clock, write=False) as workspace:
            with workspace.reading() as session:
                return session.scalars(select(Quote.words)).all()

    read(other)  # loads every module while that is still allowed
    Workspace.open(other, clock=clock).close()
    if os.geteuid() == 0:  # root may write anywhere
        os.setegid(65534)
        os.seteuid(65534)
"""


@posix_only
def test_a_workspace_in_a_protected_folder_can_be_read(protected: Path, path: Path) -> None:
    assert run(PROTECTED + "    print(read(file))", protected, path) == "['People move.']\n"


@posix_only
def test_a_workspace_in_a_protected_folder_cannot_be_written_to(
    protected: Path, path: Path
) -> None:
    attempts = """
    for attempt in (
        lambda: Workspace.open(file, clock=clock),
        lambda: Workspace.create(file.with_name("new.migdesk"), clock=clock),
    ):
        try:
            attempt()
        except WorkspaceReadOnly as error:
            print(error.path.name)
    """
    assert run(PROTECTED + attempts, protected, path) == "office.migdesk\nnew.migdesk\n"


@posix_only
def test_a_protected_file_in_an_open_folder_cannot_be_written_to(
    protected: Path, path: Path
) -> None:
    protected.parent.chmod(0o777)
    attempt = """
    try:
        Workspace.open(file, clock=clock)
    except WorkspaceReadOnly as error:
        print(error.path.name, sorted(entry.name for entry in file.parent.iterdir()))
    print(read(file))
    """
    assert run(PROTECTED + attempt, protected, path) == (
        "office.migdesk ['office.migdesk']\n['People move.']\n"
    )


@posix_only
def test_a_log_left_in_a_protected_folder_is_not_passed_over(protected: Path, path: Path) -> None:
    log = protected.with_name("office.migdesk-wal")
    protected.parent.chmod(0o777)
    with closing(sqlite3.connect(protected, isolation_level=None)) as connection:
        connection.execute("INSERT INTO attachment VALUES ('ab', x'00')")
        kept = log.read_bytes()
    log.write_bytes(kept)
    protected.parent.chmod(0o555)
    attempt = """
    try:
        read(file)
    except WorkspaceReadOnly as error:
        print(error.path.name)
    """
    assert run(PROTECTED + attempt, protected, path) == "office.migdesk\n"


def run(program: str, *arguments: Path) -> str:
    """Run ``program`` in a Python of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", dedent(program), *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_large_action_is_one_action(workspace: Workspace) -> None:
    rows = [
        {"uuid": str(number), "words": "w", "language": "en", "unattributed": "x"}
        for number in range(3000)
    ]
    with workspace.action("Load", who="Ann") as action:
        action.session.execute(insert(Quote), rows)
    assert len(action.recorded.touched) == 3000
    workspace.undo(who="Ann")
    assert words(workspace) == []
