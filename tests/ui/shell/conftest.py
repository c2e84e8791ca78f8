"""What tests of the shell have in common."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.desks import desk_in, fixed_clock
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from migdesk.desk import opening
from migdesk.ui.shell.worker import DeskWorker


@pytest.fixture
def worker(tmp_path: Path, qtbot: QtBot) -> Iterator[DeskWorker]:
    """A worker that has an office open."""
    with desk_in(tmp_path):
        pass
    made = DeskWorker()
    owner = QObject()
    path = tmp_path / "office.migdesk"
    opened: list[None] = []
    made.open(
        owner,
        lambda: opening.open_desk(path, clock=fixed_clock, who="Press Officer"),
        opened.append,
        lambda error: pytest.fail(repr(error)),
        closing=opening.close_desk,
    )
    qtbot.waitUntil(lambda: opened == [None])
    yield made
    made.stop(opening.close_desk)
