"""A window of PySide6 with nothing in it, that tells when it is painted.

``python -m bench.window.bare NAME …``: asks Qt's modules for those names first. A name is a module
such as ``QtCore``, or something in one, such as ``QtCore.Qt``.
"""

import importlib
import os
import sys

from bench.window.telling import tell, tell_memory
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """A window that tells of its first paint."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def main(names: list[str]) -> None:
    """Show the window, and leave once it is painted."""
    for name in names:
        module, _, inside = name.partition(".")
        loaded = importlib.import_module(f"PySide6.{module}")
        if inside:
            getattr(loaded, inside)
    app = QApplication(sys.argv[:1])
    window = BareWindow()

    def painted() -> None:
        tell("painted")
        tell_memory()
        os._exit(0)

    window.painted.connect(lambda: QTimer.singleShot(0, window, painted))
    window.showMaximized()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
