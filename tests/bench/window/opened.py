"""The window of MigDesk open on an office file, in the program that measures it."""

import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

from bench.window.watch import Watch, wait_until
from PySide6.QtWidgets import QApplication

from migdesk.app import Places, make_application, show_window
from migdesk.ui.shell.address import Address

WIDTH: Final = 1366
HEIGHT: Final = 690
"""Of the window, in pixels: what a small laptop has."""


class OpenedWindow:
    """A window that shows Home, with everything loaded that the program loads ahead."""

    def __init__(self, office: Path, folder: Path) -> None:
        """Open ``office``; settings lie in ``folder``."""
        self.app: QApplication = make_application()
        places = Places(folder / "settings.json", office, folder / "bells")
        self.program = show_window(self.app, office, places)
        self.program.bug.connect(lambda error: sys.exit(f"{error!r}"))
        self.window = self.program.window
        loaded: list[None] = []
        self.program.furnished.connect(
            lambda: self.program.ahead.finished.connect(lambda: loaded.append(None))
        )
        self.window.resize(WIDTH, HEIGHT)
        self.watch = Watch(self.window)
        wait_until(lambda: self.window.shown() is not None and self._is_idle())
        wait_until(lambda: bool(loaded))
        self.rest()

    def rest(self, since: float = 0.0) -> float:
        """Wait until everything asked is answered and painted; return when it was painted.

        ``since``: something is to be painted that has not been at this time.
        """
        return self.watch.rest(self._is_idle, since=since)

    def go(self, address: Address) -> float:
        """Go somewhere; return the seconds until that is painted with all it has to show."""
        start = perf_counter()
        self.window.go(address)
        return self.rest(start) - start

    def leave(self) -> None:
        """Leave without closing the file: nothing in it is worth a backup."""
        os._exit(0)

    def _is_idle(self) -> bool:
        return self.window.is_furnished and self.program.worker.is_idle()
