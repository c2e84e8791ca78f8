"""A second start on the same office file, whatever has become of the first and of the folder."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from factories.disks import shut
from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QProcess
from pytestqt.qtbot import QtBot

from migdesk.ui.shell.single import Doorbell, hand_over

SOON = 10_000
"""Milliseconds within which anything has come about that does."""

LISTENING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from migdesk.ui.shell.single import Doorbell

app = QCoreApplication([])
doorbell = Doorbell(app, Path(sys.argv[2]))
doorbell.listen(Path(sys.argv[1]))
print("listening", flush=True)
app.exec()
"""
"""A program that listens until it is killed."""

Start = Callable[[Path, Path], Future[bool]]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The path of an office file: whether it exists makes no difference here."""
    return tmp_path / "office.migdesk"


@pytest.fixture
def bells(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "bells"


@pytest.fixture
def doorbell(qapp: QObject, bells: Path) -> Iterator[Doorbell]:
    made = Doorbell(qapp, bells)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def start() -> Iterator[Start]:
    """Start again on a file, beside what the test does meanwhile."""
    with ThreadPoolExecutor(1) as pool:
        yield lambda path, folder: pool.submit(hand_over, path, folder)


def rings(folder: Path) -> list[Path]:
    return list(folder.glob("*.ring"))


def bell_in(folder: Path) -> Path:
    (bell,) = folder.glob("*.bell")
    return bell


def ring_by(folder: Path, process: int) -> Path:
    """Lay the ring of some other process."""
    ring = bell_in(folder).with_suffix(f".{process}.ring")
    ring.touch()
    return ring


def wait_for_ring(folder: Path) -> None:
    """Wait for a ring without letting Qt's events be handled, which would answer it."""
    deadline = QDeadlineTimer(SOON)
    while not rings(folder):
        assert not deadline.hasExpired()


def count(doorbell: Doorbell) -> list[None]:
    """Return a list that grows by one for each time it rings."""
    heard: list[None] = []
    doorbell.rung.connect(lambda: heard.append(None))
    return heard


def test_every_start_rings_once_and_leaves_nothing(
    doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    heard = count(doorbell)
    doorbell.listen(office)
    for _ in range(3):
        with qtbot.waitSignal(doorbell.rung):
            answer = start(office, bells)
        assert answer.result() is True
    assert len(heard) == 3
    assert list(bells.iterdir()) == [bell_in(bells)]
    doorbell.close()
    assert list(bells.iterdir()) == []


def test_a_bell_that_has_hung_for_days_is_heard(
    doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    doorbell.listen(office)
    os.utime(bell_in(bells), (0, 0))
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office, bells)
    assert answer.result() is True


def test_starts_at_the_same_time_are_all_answered(
    doorbell: Doorbell, office: Path, bells: Path, qtbot: QtBot
) -> None:
    doorbell.listen(office)
    with qtbot.waitSignal(doorbell.rung):
        for process in (1, 2, 3):
            ring_by(bells, process)
    qtbot.waitUntil(lambda: rings(bells) == [])


@pytest.mark.parametrize(
    "name",
    [
        "პრესა – ბათუმი.migdesk",
        "пресс-служба 新聞.migdesk",
        "office [1]*.migdesk",
        "\udcff.migdesk",
    ],
    ids=["Georgian", "mixed", "signs", "not text"],
)
def test_any_name_will_do(
    name: str, doorbell: Doorbell, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    doorbell.listen(tmp_path / name)
    with qtbot.waitSignal(doorbell.rung):
        answer = start(tmp_path / name, tmp_path / "cache" / "bells")
    assert answer.result() is True


def test_a_folder_with_a_name_in_georgian_will_do(
    qapp: QObject, office: Path, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    folder = tmp_path / "ნინო [1]" / "ზარები"
    doorbell = Doorbell(qapp, folder)
    doorbell.listen(office)
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office, folder)
    assert answer.result() is True
    doorbell.close()
    doorbell.deleteLater()


def test_the_same_file_by_another_way_is_the_same(
    doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    doorbell.listen(office)
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office.parent / "elsewhere" / ".." / office.name, bells)
    assert answer.result() is True


def test_each_of_two_offices_hears_its_own(
    qapp: QObject, doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    other = Doorbell(qapp, bells)
    doorbell.listen(office)
    other.listen(office.with_name("other.migdesk"))
    heard = count(doorbell), count(other)
    with qtbot.waitSignal(other.rung):
        answer = start(office.with_name("other.migdesk"), bells)
    assert answer.result() is True
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office, bells)
    assert answer.result() is True
    assert tuple(map(len, heard)) == (1, 1)
    other.close()
    other.deleteLater()


def test_listening_for_another_file_ends_it_for_the_first(
    doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    other = office.with_name("other.migdesk")
    doorbell.listen(office)
    doorbell.listen(other)
    assert hand_over(office, bells) is False
    with qtbot.waitSignal(doorbell.rung):
        answer = start(other, bells)
    assert answer.result() is True


def test_where_nobody_listens_nothing_is_made(office: Path, bells: Path) -> None:
    assert hand_over(office, bells) is False
    assert not bells.exists()


def test_nobody_is_heard_after_closing(doorbell: Doorbell, office: Path, bells: Path) -> None:
    doorbell.listen(office)
    doorbell.close()
    doorbell.close()
    assert hand_over(office, bells) is False
    assert list(bells.iterdir()) == []


def test_a_program_that_closes_the_file_meanwhile_is_waited_for_no_longer(
    doorbell: Doorbell, office: Path, bells: Path, start: Start
) -> None:
    heard = count(doorbell)
    doorbell.listen(office)
    answer = start(office, bells)
    wait_for_ring(bells)
    doorbell.close()
    assert answer.result(timeout=1) is False  # of the two seconds it has
    assert list(bells.iterdir()) == []
    assert heard == []


def test_a_program_that_hangs_is_waited_for_no_longer_than_that(
    doorbell: Doorbell, office: Path, bells: Path
) -> None:
    """It does not come to look: nothing here handles its events."""
    doorbell.listen(office)
    assert hand_over(office, bells) is False
    assert list(bells.iterdir()) == [bell_in(bells)]


@pytest.fixture
def left_bell(office: Path, bells: Path, qtbot: QtBot) -> Path:
    """The bell of a program that was killed."""
    first = QProcess()
    with qtbot.waitSignal(first.readyReadStandardOutput, timeout=SOON):
        first.start(sys.executable, ["-c", LISTENING, str(office), str(bells)])
    with qtbot.waitSignal(first.finished, timeout=SOON):
        first.kill()
    return bell_in(bells)


def test_a_program_that_was_killed_is_not_waited_for(
    left_bell: Path, office: Path, bells: Path
) -> None:
    assert hand_over(office, bells) is False
    assert not left_bell.exists()  # who waits leaves it: it is not theirs


def test_the_bell_of_a_program_that_was_killed_is_hung_by_the_next(
    left_bell: Path,
    doorbell: Doorbell,
    office: Path,
    bells: Path,
    start: Start,
    qtbot: QtBot,
) -> None:
    doorbell.listen(office)
    assert bell_in(bells) == left_bell
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office, bells)
    assert answer.result() is True


def test_a_ring_left_by_a_start_that_was_killed_is_not_heard_later(
    doorbell: Doorbell, office: Path, bells: Path, start: Start, qtbot: QtBot
) -> None:
    doorbell.listen(office)
    left = bell_in(bells).with_suffix(".1.ring")
    doorbell.close()
    left.touch()
    heard = count(doorbell)
    doorbell.listen(office)
    assert (left.exists(), len(heard)) == (False, 0)
    with qtbot.waitSignal(doorbell.rung):
        answer = start(office, bells)
    assert (answer.result(), len(heard)) == (True, 1)


def test_whoever_rings_before_the_folder_is_watched_is_heard(
    doorbell: Doorbell, office: Path, bells: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = doorbell._watcher.addPath
    laid: list[Path] = []

    def too_late(folder: str) -> bool:
        laid.append(ring_by(bells, 1))
        return watch(folder)

    monkeypatch.setattr(doorbell._watcher, "addPath", too_late)
    heard = count(doorbell)
    doorbell.listen(office)
    assert (len(laid), rings(bells), len(heard)) == (1, [], 1)


def remove_folder(bells: Path) -> None:
    shutil.rmtree(bells)


def remove_bell(bells: Path) -> None:
    bell_in(bells).unlink()


@pytest.mark.parametrize("tidy", [remove_folder, remove_bell])
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps what is open")
def test_the_bell_is_hung_anew_where_somebody_tidied_up(
    tidy: Callable[[Path], None],
    doorbell: Doorbell,
    office: Path,
    bells: Path,
    start: Start,
    qtbot: QtBot,
) -> None:
    doorbell.listen(office)
    for _ in range(2):
        tidy(bells)
        qtbot.waitUntil(lambda: list(bells.glob("*.bell")) != [])
        with qtbot.waitSignal(doorbell.rung):
            answer = start(office, bells)
        assert answer.result() is True


def test_a_folder_that_cannot_be_made_means_no_bell(
    doorbell: Doorbell, office: Path, bells: Path
) -> None:
    bells.parent.write_text("a file where the folder should be")
    doorbell.listen(office)
    assert hand_over(office, bells) is False
    bells.parent.unlink()
    doorbell.listen(office)
    assert bell_in(bells).exists()


def test_a_folder_that_cannot_be_written_to_means_no_bell(
    doorbell: Doorbell, office: Path, bells: Path
) -> None:
    bells.mkdir(parents=True)
    with shut(bells):
        doorbell.listen(office)
        assert hand_over(office, bells) is False
        assert list(bells.iterdir()) == []


def test_a_start_that_cannot_ring_says_so(doorbell: Doorbell, office: Path, bells: Path) -> None:
    doorbell.listen(office)
    with shut(bells):
        assert hand_over(office, bells) is False
    assert rings(bells) == []


def test_a_folder_that_cannot_be_watched_means_no_bell(
    doorbell: Doorbell, office: Path, bells: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell._watcher, "addPath", lambda _: False)
    doorbell.listen(office)
    assert list(bells.iterdir()) == []


def test_a_bell_held_by_another_program_is_left_alone(
    doorbell: Doorbell, office: Path, bells: Path
) -> None:
    doorbell.listen(office)
    bell = bell_in(bells)
    doorbell.close()
    other = QLockFile(str(bell))
    assert other.tryLock(0)
    doorbell.listen(office)
    doorbell.close()
    assert bell.exists()
    other.unlock()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_folder_is_for_the_user_alone(doorbell: Doorbell, office: Path, bells: Path) -> None:
    doorbell.listen(office)
    assert bells.stat().st_mode & 0o777 == 0o700
