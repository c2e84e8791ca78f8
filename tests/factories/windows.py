"""The whole program in a test: a window on an office file, at a moment that stands still."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.app import Places, Program
from migdesk.base.settings import change_settings
from migdesk.desk.sample import create_sample
from migdesk.ui.shell import translators
from migdesk.ui.shell.files import SystemFiles
from migdesk.ui.shell.screen import Files

SAMPLE_NOON = datetime(2026, 11, 26, 7, 42, tzinfo=UTC)
"""A busy morning of the sample office: 11:42 in Tbilisi, an hour before an embargo ends."""

_LOOK_EVERY = 5
"""Milliseconds after which it is looked again whether a program has come to rest."""

_MOST = 20_000
"""Milliseconds that anything is waited for."""

_PUT_OFF = 300
"""Milliseconds that what waits for a pause in typing waits at most."""

_TAKEN, _ALONE = 10, 11
_SECOND_START = f"""
import sys
from pathlib import Path
from migdesk.app import Places, is_handed_over

*places, path = sys.argv[1:]
taken = is_handed_over(Path(path) if path else None, Places(*map(Path, places)))
sys.exit({_TAKEN} if taken else {_ALONE})
"""
"""A start of MigDesk that ends with what has come of it."""


def sample_clock() -> datetime:
    return SAMPLE_NOON


def sample_office(folder: Path) -> Path:
    """Put a sample office into ``folder``: a copy of one that is made once a process."""
    path = folder / "sample-office.migdesk"
    path.write_bytes(_sample())
    return path


@cache
def _sample() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "sample-office.migdesk")
        create_sample(path, clock=sample_clock)
        return path.read_bytes()


def places_in(folder: Path) -> Places:
    """Return the places of somebody who has everything in one folder."""
    return Places(folder / "settings.json", folder / "office.migdesk", folder / "bells")


@contextmanager
def program_on(
    app: QApplication,
    path: Path | None,
    folder: Path,
    *,
    files: Callable[[QWidget, Path], Files] = SystemFiles,
    **wishes: object,
) -> Iterator[Program]:
    """Run the program on ``path``, its settings and a new office in ``folder``, until it is there.

    Args:
        app: Qt's application.
        path: the office file; ``None`` starts without one.
        folder: for settings, and for the office file where none is named.
        files: makes what asks for files.
        wishes: settings, such as ``theme="dark"``; English unless said otherwise, and
            without spelling: dictionaries would be loaded for every text that is opened.
    """
    settings = folder / "settings.json"
    usual = {"interface_language": "en", "theme": "light", "who": "Nino Beridze", "spelling": False}
    change_settings(settings, **{**usual, **wishes})
    program = Program(app, path, places=places_in(folder), clock=sample_clock, files=files)
    bugs: list[BaseException] = []
    program.bug.connect(bugs.append)
    furnish(program)
    try:
        settle(program)
        yield program
    finally:
        program.window.voice.confirm = _goes_on
        program.window.close()
        settle(program, quiet=0)  # the worker has ended
        program.deleteLater()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        translators.install(app, translators.WRITTEN_IN)  # whatever the window spoke
        app.processEvents()
        gc.collect()
    if bugs:
        raise bugs[0]


def is_taken_by_another(path: Path | None, folder: Path) -> bool:
    """Start MigDesk once more, in a process of its own, and tell whether a window takes it over."""
    loop, second = QEventLoop(), QProcess()
    second.finished.connect(loop.quit)
    QTimer.singleShot(_MOST, loop, loop.quit)
    second.start(
        sys.executable, ["-c", _SECOND_START, *map(str, places_in(folder)), str(path or "")]
    )
    loop.exec()
    assert second.state() is QProcess.ProcessState.NotRunning
    answers = {_TAKEN: True, _ALONE: False}
    return answers[second.exitCode()]


def furnish(program: Program) -> None:
    """Show the window, and wait until something stands in it."""
    loop = QEventLoop()
    program.furnished.connect(loop.quit)
    QTimer.singleShot(_MOST, loop, loop.quit)
    program.window.show()
    loop.exec()
    assert program.window.is_furnished


def _goes_on(*_: str) -> bool:
    """Answer what is asked at the end of a test, where nobody is left at the window."""
    return True


def settle(program: Program, quiet: int = 250, most: int = _MOST) -> None:
    """Let the program go on until it has come to rest.

    It rests once nothing has happened on the worker for ``quiet`` milliseconds, and nothing is put
    off in the window: a search until typing stops, say.
    """
    loop, deadline, calm = QEventLoop(), QDeadlineTimer(most), QDeadlineTimer(quiet)
    worker = program.worker
    asked = worker._count

    def look() -> None:
        nonlocal asked, calm
        if deadline.hasExpired():  # first of all: what raises below must not keep it from ending
            loop.quit()
        elif worker._count != asked or not worker.is_idle():
            asked, calm = worker._count, QDeadlineTimer(quiet)
        elif calm.hasExpired() and not _has_put_off(program):
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOK_EVERY)
    loop.exec()


def _has_put_off(program: Program) -> bool:
    return shiboken6.isValid(program.window) and any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= _PUT_OFF
        for timer in program.window.findChildren(QTimer)
    )
