"""Going from place to place, and through lists of a hundred thousand rows.

``python -m bench.window.places FILE FOLDER``. Tells ``first`` and ``again`` with the seconds of
visits by place, ``rows``, ``found`` and ``frames`` with those of lists, ``plain`` with those of a
plain list.
"""

import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.opened import OpenedWindow
from bench.window.telling import tell
from bench.window.watch import wait_until
from PySide6.QtCore import QObject, QStringListModel, QTimer
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollBar, QWidget

from migdesk.desk.rows import PersonLine, QuoteLine
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.search_line import TYPING_PAUSE, SearchLine

ROUNDS: Final = 5
FRAMES: Final = 150
"""Steps of each kind that a list is scrolled by."""

LISTS: Final = (Place.QUOTES, Place.PEOPLE)
"""The places whose lists have a row for each of very many records."""


def main(office: Path, folder: Path) -> None:
    """Measure in a window on ``office``."""
    opened = OpenedWindow(office, folder)
    first = {place: opened.go(Address(place)) for place in Place if place is not Place.HOME}
    again: dict[str, list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        for place in Place:
            again[place].append(opened.go(Address(place)))
    tell("first", first)
    tell("again", again)
    for place in LISTS:
        opened.go(Address(place))
        shown = longest_list(opened.window)
        tell("count", [place, shown.rows().rowCount()])
        tell("rows", [place, [_shown_anew(opened, shown) for _ in range(ROUNDS)]])
        tell("found", [place, list(_narrowed(opened, shown))])
        tell("frames", [place, list(scrolled(shown))])
    tell("plain", list(scrolled(_plain_list(shown.rows().rowCount(), shown))))
    opened.leave()


def longest_list(window: QWidget) -> KeyList:
    """Return the list that is shown with the most rows."""
    lists = [found for found in window.findChildren(KeyList) if found.isVisible()]
    return max(lists, key=lambda found: found.rows().rowCount())


def _shown_anew(opened: OpenedWindow, shown: KeyList) -> float:
    """Have a list asked for again, its keys and the rows in sight; return the seconds."""
    part = shown.parentWidget()
    while part is not None and not hasattr(part, "reload"):
        part = part.parentWidget()
    start = perf_counter()
    part.reload()
    return opened.rest(start) - start


def _narrowed(opened: OpenedWindow, shown: KeyList) -> Iterator[float]:
    """Have a list narrowed down by words of several of its rows; yield the seconds of each.

    They begin when somebody has stopped typing: what is waited for that is no work.
    """
    (line,) = [each for each in opened.window.findChildren(SearchLine) if each.isVisible()]
    count = shown.rows().rowCount()
    for round_ in range(ROUNDS):
        shown.scrollTo(shown.rows().index(count * round_ // ROUNDS, 0))
        opened.rest()
        seen = [row for _, row in shown.rows().in_hand() if isinstance(row, PersonLine | QuoteLine)]
        row = seen[-1]
        said = row.name if isinstance(row, PersonLine) else " ".join(row.words.split()[:3])
        line.clear()
        line.insert(said)
        taken = _found(opened, shown)
        if not 0 < shown.rows().rowCount() < count:
            raise ValueError(said)
        yield taken
        line.clear()
        _found(opened, shown)


def _found(opened: OpenedWindow, shown: KeyList) -> float:
    """Have what is typed looked for at once; return the seconds until its rows are painted.

    What stands beside the list follows the first of them a moment later.
    """
    timers = opened.window.findChildren(QTimer)
    (pause,) = [each for each in timers if each.isActive() and each.interval() == TYPING_PAUSE]
    pause.stop()
    painted: list[float] = []

    def paint() -> None:
        shown.viewport().repaint()
        painted.append(perf_counter())

    news = (shown.rows().modelReset.connect(paint), shown.rows().dataChanged.connect(paint))
    start = perf_counter()
    pause.timeout.emit()
    opened.rest(start)
    for each in news:
        QObject.disconnect(each)
    return painted[-1] - start


def scrolled(shown: QAbstractItemView) -> Iterator[float]:
    """Scroll by pages, then to anywhere; yield the seconds in which each step was painted.

    Rows that are not there yet are painted as ghosts: they come while the next steps are made.
    """
    bar, dice = shown.verticalScrollBar(), random.Random(5)  # noqa: S311 - where to, no secret
    bar.setValue(0)
    for _ in range(FRAMES):
        yield _painted(shown, bar, bar.value() + bar.pageStep())
    for _ in range(FRAMES):
        yield _painted(shown, bar, dice.randint(0, bar.maximum()))


def _painted(shown: QAbstractItemView, bar: QScrollBar, value: int) -> float:
    start = perf_counter()
    bar.setValue(value)
    shown.viewport().repaint()
    taken = perf_counter() - start
    until = start + 1 / 60
    wait_until(lambda: perf_counter() >= until)
    return taken


def _plain_list(count: int, like: QWidget) -> QListView:
    """Return a list of Qt's own with as many lines of text, as large as ``like``."""
    plain = QListView()
    plain.setUniformItemSizes(True)
    plain.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    plain.setModel(
        QStringListModel([f"A line of text, number {row}" for row in range(count)], plain)
    )
    plain.resize(like.size())
    plain.show()
    wait_until(plain.isVisible)
    return plain


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
