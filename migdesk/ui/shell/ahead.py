"""Making ready what will be needed, while a person looks at the first screen."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from migdesk.ui.shell.worker import DeskWorker

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk

_BETWEEN: Final = 10
"""Milliseconds between two pieces of work, for whatever else the window has to do."""


class Ahead(QObject):
    """Loads modules one by one, and builds piece by piece, so that nothing waits for all of it.

    Signals:
        finished: all of it is there.
    """

    finished = Signal()

    def __init__(self, worker: DeskWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker

    def load(
        self,
        plain: Iterable[str],
        asked: "Iterable[Callable[[Desk], object]]",
        window: Iterable[str],
        pieces: Iterator[None],
    ) -> None:
        """Load modules by name, ask the desk, and build.

        Args:
            plain: modules without Qt, loaded on the worker.
            asked: what is asked of the desk after that.
            window: modules of the window, loaded here then. Qt's classes are not made ready for
                use on two threads at once.
            pieces: builds something at last, piece by piece.
        """
        loading: Iterator[Callable[[Desk], object]] = (partial(_load, name) for name in plain)
        self._next_job(chain(loading, asked), chain(_imported(window), pieces))

    def build(self, pieces: Iterator[None]) -> None:
        """Build something piece by piece."""
        self._next_piece(pieces)

    def _next_job(self, jobs: "Iterator[Callable[[Desk], object]]", rest: Iterator[None]) -> None:
        job = next(jobs, None)
        if job is None:
            self._next_piece(rest)
        else:
            self._worker.ask(self, job, lambda _: self._next_job(jobs, rest))

    def _next_piece(self, rest: Iterator[None]) -> None:
        """Do the next piece, unless somebody waits for an answer: that comes first."""
        if self._worker.is_idle() and next(rest, self) is self:
            self.finished.emit()
        else:
            QTimer.singleShot(_BETWEEN, self, lambda: self._next_piece(rest))


def _load(name: str, _desk: "Desk") -> None:
    import_module(name)


def _imported(names: Iterable[str]) -> Iterator[None]:
    for name in names:
        if name not in sys.modules:
            import_module(name)
            yield
