"""Capturing a quote: from the keys that open the window to the first letter in it, and on.

``python -m bench.window.capturing FILE FOLDER``. A session with six speakers runs meanwhile. Tells
``first`` and ``again`` with the seconds from the keys until the first letter is painted, the first
time and later; ``place`` with those until the session and its speakers are shown; ``saved`` with
those from Enter until the quote is in the file and the words are cleared.
"""

import sys
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.opened import OpenedWindow
from bench.window.telling import tell
from bench.window.watch import wait_until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.base.clock import system_clock
from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session
from migdesk.store.workspace import Workspace
from migdesk.ui.capture.window import CaptureWindow
from migdesk.ui.shell.address import CAPTURE
from migdesk.vocabulary import EventKind, Role, SessionKind

ROUNDS: Final = 40
SPEAKERS: Final = 6
_OPEN: Final = QKeySequence("Ctrl+Shift+K")
_HOUR: Final = timedelta(hours=1)


def main(office: Path, folder: Path) -> None:
    """Measure in a window on ``office``."""
    session = _add_running_session(office)
    opened = OpenedWindow(office, folder)
    opened.window.activateWindow()
    wait_until(opened.window.isActiveWindow)
    first, place = _open(opened, session)
    again, places, saved = [], [place], [_save(opened)]
    for _ in range(ROUNDS):
        _close(opened)
        letter, place = _open(opened, session)
        again.append(letter)
        places.append(place)
        saved.append(_save(opened))
    tell("first", first)
    tell("again", again)
    tell("place", places)
    tell("saved", saved)
    opened.leave()


def _open(opened: OpenedWindow, session: int) -> tuple[float, float]:
    """Open the window and type a letter; return the seconds to the letter and to the speakers."""
    holder = QApplication.focusWidget() or opened.window
    start = perf_counter()
    QTest.keySequence(holder, _OPEN)
    wait_until(lambda: _is_ready(opened))
    words = _beside(opened).pad.words
    QTest.keyClick(words, Qt.Key.Key_W)
    _paint(words)
    letter = perf_counter() - start
    if words.toPlainText() != "w":
        raise ValueError(words.toPlainText())
    pad = _beside(opened).pad
    wait_until(lambda: pad.whereabouts.keys()[1] == session)
    _paint(pad)
    place = perf_counter() - start
    if len(pad.speaking.chips.speakers()) != SPEAKERS:
        raise ValueError(pad.speaking.chips.speakers())
    return letter, place


def _save(opened: OpenedWindow) -> float:
    """Save the quote; return the seconds until its words are cleared."""
    pad = _beside(opened).pad
    pad.speaking.choose_number(1)
    start = perf_counter()
    QTest.keyClick(pad.words, Qt.Key.Key_Return)
    wait_until(lambda: not pad.words.toPlainText())
    _paint(pad.words)
    taken = perf_counter() - start
    opened.rest()
    return taken


def _close(opened: OpenedWindow) -> None:
    QTest.keyClick(_beside(opened).pad.words, Qt.Key.Key_Escape)
    wait_until(opened.window.isActiveWindow)
    opened.rest()


def _beside(opened: OpenedWindow) -> CaptureWindow:
    window = opened.window.companions.made(CAPTURE)
    if not isinstance(window, CaptureWindow):
        raise TypeError(window)
    return window


def _is_ready(opened: OpenedWindow) -> bool:
    """Tell whether the window takes letters: it has the keyboard, and it in its words."""
    window = _beside(opened)
    return window.isActiveWindow() and window.pad.words.hasFocus()


def _paint(widget: QWidget) -> None:
    """Paint at once what is to be painted."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))


def _add_running_session(office: Path) -> int:
    """Add an event that is on, with a session in which some of the people speak; return its key."""
    now = system_clock()
    hours = {"starts_at": now - _HOUR, "ends_at": now + _HOUR}
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        event = add_event(
            desk, title={"en": "On now"}, kind=EventKind.FORUM, zone="Asia/Tbilisi", **hours
        ).key
        session = add_session(desk, event_id=event, kind=SessionKind.PANEL, **hours).key
        for person in range(1, SPEAKERS + 1):
            add_appearance(
                desk,
                event_id=event,
                session_id=session,
                person_id=person,
                role=Role.PANELLIST,
            )
    return session


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
