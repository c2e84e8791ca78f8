"""Two texts side by side that are scrolled, and findings that follow the last key.

``python -m bench.window.checking FILE FOLDER PAIRED TEXT …``, the last ones being keys of releases.
Tells ``frames`` with the seconds that each step of scrolling the pairs took to be painted; then for
each text ``findings`` with its key and the seconds from the last key until what the checks find is
painted.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.opened import OpenedWindow
from bench.window.telling import tell
from bench.window.watch import wait_until
from bench.window.writing import open_release, paint, to_the_middle
from PySide6.QtTest import QTest

from migdesk.ui.releases.editor import ReleaseEditor

STEPS: Final = 300
PAUSES: Final = 30
_PIXELS: Final = 60
"""So far a wheel goes in a frame where somebody is in a hurry."""

_FRAME: Final = 1 / 60


def main(office: Path, folder: Path, paired: int, *texts: int) -> None:
    """Measure in a window on ``office``."""
    opened = OpenedWindow(office, folder)
    tell("frames", list(_scrolled(opened, paired)))
    for key in texts:
        tell("findings", (key, list(_found(opened, key))))
    opened.leave()


def _scrolled(opened: OpenedWindow, release: int) -> Iterator[float]:
    """Scroll the pairs down and up again; yield the seconds each step took."""
    open_release(opened, release)
    editor = opened.window.findChild(ReleaseEditor)
    editor.both.start()
    wait_until(lambda: editor.text.pairs is not None and bool(editor.text.pairs.list.pairs()))
    opened.rest()
    pairs = editor.text.pairs.list
    bar, view = pairs.verticalScrollBar(), pairs.viewport()
    for step in range(STEPS):
        at = step * _PIXELS % (2 * bar.maximum())
        start = perf_counter()
        bar.setValue(min(at, 2 * bar.maximum() - at))
        view.repaint()
        yield perf_counter() - start
        until = start + _FRAME
        wait_until(lambda until=until: perf_counter() >= until)
    editor.both.end()


def _found(opened: OpenedWindow, release: int) -> Iterator[float]:
    """Type two blanks in a row, a finding, again and again; yield the seconds each took."""
    paper = open_release(opened, release)
    editor = opened.window.findChild(ReleaseEditor)
    told: list[float] = []
    editor.checker.counted.connect(lambda _: told.append(perf_counter()))
    for number in range(PAUSES):
        to_the_middle(paper.body)
        QTest.keyClicks(paper.body, " word" if number % 2 else "  word")
        told.clear()
        start = perf_counter()
        wait_until(lambda: bool(told))
        paint(opened.window)
        yield perf_counter() - start
        opened.rest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
