"""The installed program tests itself: a new office in a folder of its own, every place shown."""

import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from migdesk.app.places import Places
from migdesk.app.starting import show_window
from migdesk.ui.shell.address import Address, Place

_AT_A_PLACE: Final = 200
_IN_ALL: Final = 60_000
"""Milliseconds that a place is shown, and after which the test has failed."""


def smoke(app: QApplication) -> int:
    """Show every place of the sample office and leave; return the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        places = Places(at / "settings.json", at / "office.migdesk", at / "bells")
        program = show_window(app, None, places)
        bugs: list[BaseException] = []
        program.bug.connect(bugs.append)
        steps = iter(Place)

        def step() -> None:
            place = next(steps, None)
            if place is None:
                program.window.close_later()
            else:
                program.window.go(Address(place))
                QTimer.singleShot(_AT_A_PLACE, program, step)

        program.window.entered.connect(step)
        program.furnished.connect(program.open_sample)
        QTimer.singleShot(_IN_ALL, app, lambda: app.exit(1))
        status = app.exec()
        return 1 if bugs else status
