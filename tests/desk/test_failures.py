"""What can go wrong while a workspace is open: told as what it is, and nothing is lost."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent

import pytest
from factories.desks import NOW, fixed_clock
from factories.office import at_work
from sqlalchemy import text

from migdesk.base.errors import MigdeskError
from migdesk.desk.desk import Desk
from migdesk.desk.events import edit_event
from migdesk.desk.opening import (
    back_up,
    backups,
    close_desk,
    create_desk,
    open_desk,
    storage,
)
from migdesk.desk.questions import history_of, list_quotes, show_event, show_quote
from migdesk.desk.quotes import correct_quote, record_quote
from migdesk.desk.typing import drop_typing, keep_typing, typing_left
from migdesk.store.errors import (
    DiskFull,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceTooNew,
    WorkspaceVanished,
)
from migdesk.store.verify import verify

LONG = '{"text": "' + "People move. " * 100_000 + '"}'


@dataclass
class Clock:
    """A clock that is moved by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "office.migdesk"


@pytest.fixture
def opened(path: Path) -> Iterator[Desk]:
    """A workspace with one quote."""
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    yield desk
    desk.workspace.close()


def quote(desk: Desk, words: str) -> int:
    return record_quote(desk, words=words, language="en", unattributed="A participant").key


def words(desk: Desk) -> list[str]:
    return [line.words for line in list_quotes(desk).lines]


ATTEMPTS: dict[str, Callable[[Desk], object]] = {
    "an intention": lambda desk: quote(desk, "People stay."),
    "typing": lambda desk: keep_typing(desk, place="quote/new", content="{}"),
    "dropping": lambda desk: drop_typing(desk, place="quote/new"),
    "undo": lambda desk: desk.undo(),
    "the storage line": storage,
}


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS)
def test_a_stick_that_was_pulled_is_told_and_all_goes_on_when_it_is_back(
    opened: Desk, path: Path, attempt: Callable[[Desk], object]
) -> None:
    away = path.parent.with_name("pulled")
    path.parent.rename(away)
    for _ in range(2):
        with pytest.raises(WorkspaceVanished) as caught:
            attempt(opened)
        assert caught.value.path == path
    away.rename(path.parent)
    keep_typing(opened, place="quote/new", content='{"words": "still here"}')
    quote(opened, "People stay.")
    assert words(opened) == ["People stay.", "People move."]
    assert [draft.content for draft in typing_left(opened)] == ['{"words": "still here"}']


def test_another_file_in_the_place_is_not_written_to(opened: Desk, path: Path) -> None:
    other = path.with_name("other.migdesk")
    create_desk(other, clock=fixed_clock, who="Ben").workspace.close()
    before = other.read_bytes()
    path.unlink()
    other.rename(path)
    with pytest.raises(WorkspaceVanished):
        quote(opened, "People stay.")
    with pytest.raises(WorkspaceVanished):
        keep_typing(opened, place="quote/new", content="{}")
    assert path.read_bytes() == before


@contextmanager
def full(desk: Desk) -> Iterator[None]:
    """Leave the file no room to grow."""
    with desk.workspace.outside_journal() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    yield
    with desk.workspace.outside_journal() as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))


def test_a_full_disk_takes_nothing_that_was_kept(opened: Desk) -> None:
    keep_typing(opened, place="quote/new", content='{"words": "kept"}')
    with full(opened), pytest.raises(DiskFull):
        keep_typing(opened, place="quote/new", content=LONG)
    with full(opened), pytest.raises(DiskFull):
        quote(opened, "People stay. " * 1_500)
    assert [draft.content for draft in typing_left(opened)] == ['{"words": "kept"}']
    assert (words(opened), opened.undo_label()) == (["People move."], "Record quote")
    keep_typing(opened, place="quote/new", content=LONG)
    quote(opened, "People stay. " * 1_500)
    assert len(typing_left(opened)[0].content) == len(LONG)


def fill_up(folder: Path) -> Path:
    """Take all the room of a small disk but some kilobytes."""
    filler = folder / "film.mp4"
    filler.write_bytes(bytes(shutil.disk_usage(folder).free - 150_000))
    return filler


def test_a_disk_that_is_really_full_while_typing(small_disk: Callable[[int], Path]) -> None:
    path = small_disk(8_000_000) / "office.migdesk"
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    keep_typing(desk, place="quote/new", content='{"words": "kept"}')
    filler = fill_up(path.parent)
    for _ in range(2):
        with pytest.raises(DiskFull):
            keep_typing(desk, place="quote/new", content=LONG)
    assert [draft.content for draft in typing_left(desk)] == ['{"words": "kept"}']
    assert words(desk) == ["People move."]
    filler.unlink()
    keep_typing(desk, place="quote/new", content=LONG)
    quote(desk, "People stay.")
    desk.workspace.close()
    assert verify(path).findings == ()


def test_no_room_for_the_backup_on_closing_is_told_and_the_file_let_go(
    small_disk: Callable[[int], Path],
) -> None:
    path = small_disk(8_000_000) / "office.migdesk"
    desk = create_desk(path, clock=fixed_clock, who="Ann")
    quote(desk, "People move.")
    fill_up(path.parent)
    with pytest.raises(DiskFull):
        close_desk(desk)
    desk = open_desk(path, clock=fixed_clock, who="Ben", write=False)
    assert (words(desk), backups(desk)) == (["People move."], ())
    desk.workspace.close()


def test_damage_found_while_working_is_told(opened: Desk, path: Path) -> None:
    quote(opened, "People move. " * 1_500)
    opened.workspace.close()
    content = bytearray(path.read_bytes())
    start = content.index(b"People move. People move.") // 4096 * 4096
    content[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    desk = open_desk(path, clock=fixed_clock, who="Ann")
    with pytest.raises(WorkspaceDamaged):
        show_quote(desk, 2)
    with pytest.raises(WorkspaceDamaged):
        correct_quote(desk, quote_id=2, words="People stay.", reason="Heard")
    with pytest.raises(WorkspaceDamaged):
        back_up(desk)
    assert desk.undo_label() == "Record quote"
    desk.workspace.close()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def foreign(path: Path) -> None:
    path.write_text("Dear colleagues,", "utf-8")


def later(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(content)


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize(
    ("spoil", "error"),
    [(truncated, WorkspaceDamaged), (foreign, NotAWorkspace), (later, WorkspaceTooNew)],
)
def test_what_cannot_be_opened_is_left_as_it_is(
    opened: Desk,
    path: Path,
    spoil: Callable[[Path], None],
    error: type[MigdeskError],
    *,
    write: bool,
) -> None:
    opened.workspace.close()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(error):
        open_desk(path, clock=fixed_clock, who="Ann", write=write)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["office.migdesk"]


@pytest.fixture
def protected(opened: Desk) -> Iterator[Path]:
    """A workspace in a folder that everybody may look into and nobody may write to."""
    opened.workspace.close()
    with tempfile.TemporaryDirectory(prefix="protected") as folder:
        file = Path(shutil.copy(opened.workspace.path, folder))
        file.chmod(0o444)
        Path(folder).chmod(0o555)
        yield file
        Path(folder).chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise")
def test_a_file_that_may_only_be_read_is_opened_for_reading(protected: Path) -> None:
    program = """
    import os, sys
    from pathlib import Path
    from migdesk.base.clock import system_clock
    from migdesk.desk.opening import close_desk, open_desk, storage
    from migdesk.desk.questions import list_quotes
    from migdesk.desk.quotes import record_quote
    from migdesk.desk.typing import keep_typing, typing_left
    from migdesk.store.errors import OpenedForReading, WorkspaceReadOnly

    file = Path(sys.argv[1])
    if os.geteuid() == 0:  # root may write anywhere
        os.setegid(65534)
        os.seteuid(65534)
    try:
        open_desk(file, clock=system_clock, who="Ann")
    except WorkspaceReadOnly as error:
        print(error.path.name)
    desk = open_desk(file, clock=system_clock, who="Ann", write=False)
    for attempt in (
        lambda: record_quote(desk, words="No.", language="en", unattributed="A"),
        lambda: keep_typing(desk, place="a", content="{}"),
        desk.undo,
    ):
        try:
            attempt()
        except OpenedForReading:
            print("read only")
    print([line.words for line in list_quotes(desk).lines], desk.writable, typing_left(desk))
    close_desk(desk)
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(program), str(protected)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == (
        "office.migdesk\nread only\nread only\nread only\n['People move.'] False ()\n",
        "",
    )


def test_the_order_of_the_history_is_that_of_the_changes_whatever_the_clock_said(
    path: Path,
) -> None:
    clock = Clock()
    desk = create_desk(path, clock=clock, who="Ann")
    made = at_work(desk)
    for number, hours in enumerate((0, -48, 24, -1_000, 0)):
        clock.now = NOW + timedelta(hours=hours)
        edit_event(desk, event_id=made.event, country=f"C{number}")
    lines = [line for line in history_of(desk, "event", made.event) if line.label == "Edit event"]
    changed = [(line.changes[0].before, line.changes[0].after) for line in lines]
    assert changed == [("C3", "C4"), ("C2", "C3"), ("C1", "C2"), ("C0", "C1"), ("", "C0")]
    assert [line.at.day for line in lines] == [14, 2, 15, 12, 14]
    for _ in range(3):
        desk.undo()
    assert [line.changes[0].after for line in history_of(desk, "event", made.event)][:3] == [
        "C1",
        "C2",
        "C3",
    ]
    assert show_event(desk, made.event).id == made.event
    desk.redo()
    keep_typing(desk, place="a", content="1")
    clock.now = datetime(1999, 12, 31, tzinfo=UTC)
    keep_typing(desk, place="a", content="2")
    assert [draft.content for draft in typing_left(desk)] == ["2"]
    close_desk(desk)
    assert verify(path).findings == ()


def test_a_file_copied_while_it_is_open_opens_as_it_was_then(opened: Desk, path: Path) -> None:
    quote(opened, "People stay.")
    copy = path.with_name("copy.migdesk")
    for suffix in ("", "-wal"):
        source = path.with_name(f"{path.name}{suffix}")
        if source.exists():
            shutil.copy(source, copy.with_name(f"{copy.name}{suffix}"))
    desk = open_desk(copy, clock=fixed_clock, who="Ben")
    assert words(desk) == ["People stay.", "People move."]
    desk.workspace.close()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("People\x00 move\x1b.\r\nThey\rstay.", "People move.\nThey\nstay."),
        ("\u202eevom elpoeP\u202c", "evom elpoeP\u202c"),
        ("\u2067שלום\u2069 \u200f", "\u2067שלום\u2069 \u200f"),
        ("half a pair\ud83d", "half a pair"),
        ("a picture \ufffc here", "a picture  here"),
    ],
)
def test_what_no_text_is_made_of_does_not_stop_work(opened: Desk, typed: str, kept: str) -> None:
    key = quote(opened, typed)
    assert show_quote(opened, key).words == kept
    assert show_quote(opened, key).taken_by == "Ann"
