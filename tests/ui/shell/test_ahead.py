"""Making ready ahead: one module after the other, then piece by piece, until all is there."""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from migdesk.ui.shell.ahead import Ahead
from migdesk.ui.shell.worker import DeskWorker


def test_all_modules_are_loaded_and_it_is_told(worker: DeskWorker, qtbot: QtBot) -> None:
    owner = QObject()
    ahead = Ahead(worker, owner)
    asked: list[object] = []
    for name in ("colorsys", "sched"):
        sys.modules.pop(name, None)
    with qtbot.waitSignal(ahead.finished):
        ahead.load(["colorsys"], [asked.append], ["sched"], iter([None]))
    assert [name in sys.modules for name in ("colorsys", "sched")] == [True, True]
    assert len(asked) == 1


def test_what_somebody_waits_for_comes_before_the_next_piece(
    worker: DeskWorker, qtbot: QtBot
) -> None:
    owner = QObject()
    ahead = Ahead(worker, owner)
    done: list[str] = []

    def pieces() -> Iterator[None]:
        done.append("first")
        worker.ask(owner, lambda _desk: None, lambda _: done.append("answer"))
        yield
        done.append("second")

    with qtbot.waitSignal(ahead.finished):
        ahead.build(pieces())
    assert done == ["first", "answer", "second"]
