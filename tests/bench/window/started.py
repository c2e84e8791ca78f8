"""The window of MigDesk, started as a person starts it, that tells when it is painted.

``python -m bench.window.started FILE FOLDER``: tells ``painted`` when the first frame is, which of
Qt's modules and ``names`` are loaded by then, ``furnished`` when sidebar and toolbar are painted
with their words, and ``filled`` when Home shows what there is in the office file. Settings lie in
FOLDER.
"""

import os
import sys
from pathlib import Path
from typing import Final

from bench.window.telling import tell
from PySide6.QtCore import QCoreApplication, QTimer

from migdesk.app import Places, is_handed_over, make_application, show_window

_QT: Final = "PySide6.Qt"


def main(office: Path, folder: Path) -> None:
    """Open the window on ``office``, and leave without a word once it is filled."""
    app = make_application()
    places = Places(folder / "settings.json", office, folder / "bells")
    if is_handed_over(office, places):
        sys.exit(f"{office} is open elsewhere")
    program = show_window(app, office, places)
    program.bug.connect(lambda error: sys.exit(repr(error)))
    window = program.window

    def painted() -> None:
        tell("painted")
        tell("names", _names())

    def look() -> None:
        if getattr(window.shown(), "_page", None) is None:
            return
        QCoreApplication.sendPostedEvents()
        window.repaint()
        tell("filled")
        os._exit(0)

    def furnished() -> None:
        QCoreApplication.sendPostedEvents()
        window.repaint()
        tell("furnished")

    window.painted.connect(lambda: QTimer.singleShot(0, window, painted))
    program.furnished.connect(furnished)
    window.entered.connect(lambda: program.worker._done.connect(look))
    app.exec()


def _names() -> list[str]:
    """Return the modules of Qt that are loaded, and what our modules have of them."""
    modules = {name for name in sys.modules if name.startswith(_QT)}
    inside = {
        f"{value.__module__}.{value.__name__}"
        for name, module in list(sys.modules.items())
        if name.startswith("migdesk")
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__.startswith(_QT)
    }
    return sorted(name.removeprefix("PySide6.") for name in modules | inside)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
