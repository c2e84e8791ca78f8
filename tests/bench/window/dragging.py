"""Dragging a session about on a drawn agenda of three hundred in twelve rooms.

``python -m bench.window.dragging FILE FOLDER EVENT SESSION``: goes to the session on the agenda of
the event, takes it with the mouse and moves it about, a frame a step. Tells ``shown``, the seconds
until the agenda is there, and ``frames`` with those in which each step was followed and painted.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.opened import OpenedWindow
from bench.window.telling import tell
from bench.window.watch import wait_until
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from migdesk.ui.events.agenda.timetable import Timetable
from migdesk.ui.shell.address import Address, Place

STEPS: Final = 300
_FRAME: Final = 1 / 60


def main(office: Path, folder: Path, event: int, session: int) -> None:
    """Measure in a window on ``office``."""
    opened = OpenedWindow(office, folder)
    tell("shown", opened.go(Address(Place.EVENTS, "event", event, "agenda", str(session))))
    (table,) = [each for each in opened.window.findChildren(Timetable) if each.isVisible()]
    tell("frames", list(_dragged(table)))
    opened.leave()


def _dragged(table: Timetable) -> Iterator[float]:
    """Drag the session that is chosen there and back; yield the seconds each step took."""
    view = table.viewport()
    begin = QPointF(table.rect_of(table.key()).center())
    _mouse(table, QEvent.Type.MouseButtonPress, begin)
    for step in range(STEPS):
        sway = abs(step % 100 - 50) - 50
        at = begin + QPointF(-3.0 * sway, 2.0 * sway)
        start = perf_counter()
        _mouse(table, QEvent.Type.MouseMove, at)
        view.repaint()
        taken = perf_counter() - start
        yield taken
        until = start + _FRAME
        wait_until(lambda until=until: perf_counter() >= until)
    _mouse(table, QEvent.Type.MouseButtonRelease, begin)


def _mouse(table: Timetable, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    there = table.viewport().mapToGlobal(at)
    event = QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), event)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
