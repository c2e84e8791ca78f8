"""How the windowed program starts."""

import gc
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6 import QtCore  # what is in QtCore.Qt loads when it is first asked for
from PySide6.QtWidgets import QApplication

from migdesk.app.places import Places
from migdesk.app.program import Program
from migdesk.base.glance import glance
from migdesk.base.paths import lock_of

# ruff: noqa: PLC0415 - what is imported inside functions loads after the first paint

_SWITCH_INTERVAL: Final = 0.0001
"""Seconds after which a busy worker lets the window have its turn, many times a keystroke."""

_WHILE_STARTING: Final = 0.001
"""The same until Home is there. Nobody types yet, and each change of turns takes its time."""

_OBJECTS_WHILE_STARTING: Final = 2_000_000
"""So many are made before Python looks through them for rubbish: more than a start makes.

What a start makes is code, which stays to the end.
"""

_WHOLE_LOOKS: Final = 100
"""How seldom all that is alive is looked through for rubbish: once in so many looks at the new.

It holds up a keystroke for some 10 ms, a long text being open, and nearly all rubbish is new.
"""


def make_application() -> QApplication:
    """Make Qt's application, as every window of MigDesk has it."""
    sys.setswitchinterval(_WHILE_STARTING)
    app = QApplication([sys.argv[0], "-style", "Fusion"])  # quicker than by setStyle
    app.setApplicationName("MigDesk")
    return app


def show_window(app: QApplication, path: Path | None, places: Places) -> Program:
    """Show the window; it opens ``path``, or the file used last, once it is painted."""
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS_WHILE_STARTING)
    program = Program(app, path, places=places, prepare=_load_interface_fonts)
    _catch_bugs(program)

    def settle() -> None:
        """Never look for rubbish in what is loaded; from here on look for it as usual."""
        gc.freeze()
        gc.set_threshold(*usual[:2], _WHOLE_LOOKS)

    def wait_once() -> None:
        """Do so once all is ready; what is built anew later may leave some behind.

        Fonts of documents load as soon as Home is there, which does without them.
        """
        once = QtCore.Qt.ConnectionType.SingleShotConnection
        program.window.settled.connect(_load_document_fonts, once)
        program.window.settled.connect(lambda: sys.setswitchinterval(_SWITCH_INTERVAL), once)
        program.ahead.finished.connect(settle, once)

    program.furnished.connect(wait_once)
    program.window.show()
    return program


def is_handed_over(path: Path | None, places: Places) -> bool:
    """Have the window that has the file open come forward, and tell whether there is one."""
    file = path or places.opened_by(glance(places.settings).last_file)
    if not lock_of(file).exists():  # nobody has it open
        return False
    from migdesk.ui.shell.single import hand_over

    return hand_over(file, places.bells)


def _load_interface_fonts() -> None:
    from migdesk.ui.look.fonts import load_interface_fonts

    load_interface_fonts()


def _load_document_fonts() -> None:
    from migdesk.ui.look.fonts import load_document_fonts

    load_document_fonts()


def _catch_bugs(program: Program) -> None:
    """Tell bugs in slots as any others: without this they would only be printed."""

    def caught(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        program.report(error)

    sys.excepthook = caught
