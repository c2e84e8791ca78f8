"""Seeing from inside a program when its window is painted, and when it has come to rest."""

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LOOK_EVERY: Final = 5
"""Milliseconds between two looks at whether the window rests."""

_QUIET: Final = 0.04
"""Seconds without a paint after which a window that waits for nothing is at rest.

What is asked to be painted is painted within some milliseconds, with the screen's next frame.
"""

_PATIENCE: Final = 60.0
"""Seconds after which a window that does not come to rest is given up."""

_PAINTING: Final = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.Expose})


class Watch(QObject):
    """Tells when a window has been painted.

    Attributes:
        painted_at: when all that was to be painted had been, on the clock of ``perf_counter``.
    """

    def __init__(self, window: QWidget) -> None:
        """Watch ``window``, which is shown."""
        super().__init__(window)
        self.painted_at = perf_counter()
        self._noting = False
        window.installEventFilter(self)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the time once what is going to be painted is painted."""
        if event.type() in _PAINTING and not self._noting:
            self._noting = True
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self._noting = False
        self.painted_at = perf_counter()

    def rest(self, is_idle: Callable[[], bool], *, since: float = 0.0) -> float:
        """Go on until nothing is asked nor painted any more; return when it was painted last.

        Args:
            is_idle: tells whether everything asked is answered.
            since: something is to be painted that has not been at this time.

        Raises:
            TimeoutError: it does not come to rest.
        """
        start = perf_counter()

        def rests() -> bool:
            calm = perf_counter() - max(self.painted_at, start) > _QUIET
            return calm and is_idle() and self.painted_at >= since

        wait_until(rests)
        return self.painted_at


def wait_until(done: Callable[[], bool]) -> None:
    """Let the program go on until ``done`` says so.

    Raises:
        TimeoutError: it never does.
    """
    start = perf_counter()
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        if done() or perf_counter() - start > _PATIENCE:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_EVERY)
    loop.exec()
    if perf_counter() - start > _PATIENCE:
        raise TimeoutError
