"""A workspace to work in, and the shortest way to some records."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from factories.disks import small_disk_in

from migdesk.records import Event, Person, Quote, Session
from migdesk.store.workspace import Workspace
from migdesk.text.names import PersonName
from migdesk.vocabulary import EventKind, SessionKind

MORNING = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with nothing in it, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.migdesk"
    Workspace.create(path, clock=Clock()).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_file: Path) -> Path:
    """The path of a closed, empty workspace."""
    return Path(shutil.copy(empty_file, tmp_path / "office.migdesk"))


@pytest.fixture
def workspace(path: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace.open(path, clock=clock) as opened:
        yield opened


@pytest.fixture
def person() -> Callable[[str], Person]:
    return lambda name: Person(names={"en": PersonName(*name.split(" "))})


@pytest.fixture
def quote() -> Callable[[str], Quote]:
    return lambda words: Quote(words=words, language="en", unattributed="A participant")


@pytest.fixture
def event() -> Callable[..., Event]:
    """Make an event with as many sessions as titles are given."""

    def made(title: str, *sessions: str) -> Event:
        return Event(
            title={"en": title},
            kind=EventKind.CONFERENCE,
            starts_at=MORNING,
            ends_at=MORNING + timedelta(hours=8),
            zone="Asia/Tbilisi",
            sessions=[
                Session(
                    kind=SessionKind.PANEL,
                    title={"en": heading},
                    starts_at=MORNING + timedelta(hours=place),
                    ends_at=MORNING + timedelta(hours=place + 1),
                    position=place,
                )
                for place, heading in enumerate(sessions)
            ],
        )

    return made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mount a disk of so many bytes."""
    with small_disk_in(tmp_path) as mount:
        yield mount


@pytest.fixture
def damage() -> Callable[[Path, str], None]:
    """Overwrite the page of a closed file on which these words stand."""

    def overwritten(path: Path, words: str) -> None:
        content = bytearray(path.read_bytes())
        start = content.index(words.encode()) // 4096 * 4096
        content[start : start + 4096] = b"\xff" * 4096
        path.write_bytes(content)

    return overwritten
