"""Writing a release: keys pressed in a long text, and the page that follows a short one.

``python -m bench.window.writing FILE FOLDER LONG SHORT``, the last two being keys of releases.
Tells ``keys`` and ``busy`` with the seconds of keystrokes, alone and while the worker builds
something long, ``plain`` with those in a plain text field; ``preview`` with the seconds from the
last key to the new page, ``printed`` with those the page alone takes, and how many ``pages`` it is.
"""

import random
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.opened import OpenedWindow
from bench.window.telling import tell
from bench.window.watch import wait_until
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from migdesk.desk.desk import Desk
from migdesk.desk.exports import export_releases
from migdesk.desk.previews import preview_release, render_preview
from migdesk.ui.releases.editor import ReleaseEditor
from migdesk.ui.releases.paper import Paper
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.preview import PreviewPane
from migdesk.ui.widgets.richtext import Mark

KEYS: Final = 500
PREVIEWS: Final = 15
TYPED: Final = "the quick brown fox jumps over a lazy dog, and "
MARKS: Final = 100
AT_ONCE: Final = 20
"""Releases that the busy worker writes to files in one go."""


class Typist(QObject):
    """Presses keys at the pace of somebody who types fast, and takes the time of each.

    A keystroke takes from the moment it is due, for the window's thread may be at something else,
    until what it changes is painted.
    """

    finished = Signal()

    def __init__(self, field: QWidget, count: int) -> None:
        """Type ``count`` letters into ``field``."""
        super().__init__(field)
        self.times: list[float] = []
        self._field, self._count = field, count
        self._letters = cycle(TYPED)
        self._dice = random.Random(count)  # noqa: S311 - the pace, no secret
        self._due = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def type(self) -> list[float]:
        """Type, and return the seconds of every keystroke."""
        self._field.setFocus()
        self._wait()
        wait_until(lambda: len(self.times) == self._count)
        return self.times

    def _wait(self) -> None:
        pause = self._dice.randint(20, 90)
        self._due = perf_counter() + pause / 1000
        self._timer.start(pause)

    def _press(self) -> None:
        QTest.keyClick(self._field, next(self._letters))
        paint(self._field)
        self.times.append(perf_counter() - self._due)
        if len(self.times) < self._count:
            self._wait()


def main(office: Path, folder: Path, long: int, short: int) -> None:
    """Measure in a window on ``office``."""
    opened = OpenedWindow(office, folder)
    paper = open_release(opened, long)
    paper.body.set_marks(_marks(paper))
    to_the_middle(paper.body)
    opened.rest()
    Typist(paper.body, KEYS // 10).type()
    tell("keys", Typist(paper.body, KEYS).type())
    stop = _keep_busy(opened, folder)
    tell("busy", Typist(paper.body, KEYS).type())
    stop()
    opened.rest()
    tell("plain", _plain(opened, paper))
    _preview(opened, short)
    opened.leave()


def open_release(opened: OpenedWindow, release: int) -> Paper:
    """Open a release and return the page that is written on."""
    opened.go(Address(Place.RELEASES, "release", release))
    editor = opened.window.findChild(ReleaseEditor)
    wait_until(lambda: editor.paper() is not None and editor.spot().release_id == release)
    opened.rest()
    return editor.paper()


def _marks(paper: Paper) -> list[Mark]:
    """Return marks as checks make them, all over the text."""
    blocks = [block for block in paper.body.blocks() if len(block.text) > 60]
    return [
        Mark(block.id, at, 12, "amber", "triangle-alert", "Checked", wave=True)
        for block in blocks
        for at in (10, 40)
    ][:MARKS]


def to_the_middle(field: QTextEdit) -> None:
    """Put the caret behind a word in the middle of a text."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(field.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    field.setTextCursor(cursor)
    field.setFocus()


def _keep_busy(opened: OpenedWindow, folder: Path) -> Callable[[], None]:
    """Have the worker write releases to files, over and over; return what ends it."""
    going = [True]

    def begin(_: object = None) -> None:
        if going:
            opened.program.worker.ask(opened.window, build, begin)

    def build(desk: Desk) -> None:
        export_releases(desk, keys=range(1, AT_ONCE + 1), folder=folder)

    begin()
    return going.clear


def _plain(opened: OpenedWindow, paper: Paper) -> list[float]:
    """Type the same into a text field of Qt's own with the same words."""
    field = QTextEdit(paper.body.document().toPlainText())
    field.resize(opened.window.size())
    field.show()
    wait_until(field.isVisible)
    to_the_middle(field)
    times = Typist(field, KEYS).type()
    field.deleteLater()
    return times


def _preview(opened: OpenedWindow, release: int) -> None:
    """Type into a short release beside its page."""
    paper = open_release(opened, release)
    pane = show_page(opened)
    made: list[None] = []
    pane.loaded.connect(lambda: made.append(None))
    times = []
    for number in range(1, PREVIEWS + 1):
        to_the_middle(paper.body)
        QTest.keyClicks(paper.body, "word ")
        start = perf_counter()
        wait_until(lambda number=number: len(made) == number and pane.view.is_drawn())
        paint(pane)
        times.append(perf_counter() - start)
        opened.rest()
    tell("pages", pane.view.page_count)
    tell("preview", times)
    scale, seen = pane.view._layout.scale * pane.view._ratio, list(pane.view._visible())
    printed: list[float] = []
    for _ in range(PREVIEWS):
        work = partial(_print, release, seen, scale)
        opened.program.worker.ask(opened.window, work, printed.append)
    wait_until(lambda: len(printed) == PREVIEWS)
    tell("printed", printed)


def show_page(opened: OpenedWindow) -> PreviewPane:
    """Show the page of the open release beside its text."""
    editor = opened.window.findChild(ReleaseEditor)
    editor.room.toggle_preview()
    pane = editor.preview.pane
    wait_until(lambda: pane.view.page_count > 0)
    opened.rest()
    return pane


def _print(release: int, pages: Sequence[int], scale: float, desk: Desk) -> float:
    """Make the document and the pictures of some pages; return the seconds."""
    start = perf_counter()
    pdf = preview_release(desk, release, "en").pdf
    for page in pages:
        render_preview(pdf, page, scale)
    return perf_counter() - start


def paint(widget: QWidget) -> None:
    """Paint at once what is to be painted."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
