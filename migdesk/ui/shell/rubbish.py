"""Python's rubbish is looked for on the window's thread alone.

What refers to itself in a ring stays until Python looks for such rings, which it does on whichever
thread makes one object too many. A ring may hold a widget, and a widget that goes on any thread but
the window's brings the program down.
"""

import gc
from typing import Final

from PySide6 import QtCore  # what is in QtCore.Qt loads when it is first asked for
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

_LOOKS_EVERY: Final = 1000
"""Milliseconds after which it is looked at the latest: the worker makes things as well, and the
window may have nothing to do meanwhile.
"""


class Rubbish(QObject):
    """Looks for rings as often as Python would, whenever the window has nothing else to do."""

    def __init__(self, parent: QObject) -> None:
        """Look from here on; Python itself no longer does."""
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setTimerType(QtCore.Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY)

    def end(self) -> None:
        """Leave it to Python again: there is no other thread any more."""
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._look)
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        """Look through the oldest generation of which enough was made, and all younger ones."""
        made, enough = gc.get_count(), gc.get_threshold()
        if made[0] > enough[0] > 0:
            gc.collect(max(age for age in range(len(made)) if made[age] > enough[age]))
