"""A program that types into the window for capturing quotes, and goes on until it is killed.

    python tests/factories/typing_capture.py OFFICE WORDS

It says "typed" after the last key, and "kept" once what was begun within a second is done.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from factories.widgets import write
from factories.windows import program_on, settle
from migdesk.ui.look.fonts import load_fonts
from migdesk.ui.widgets.fields.editors import Area

_SECOND: Final = 1000


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(office: str, words: str) -> None:
    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    with (
        tempfile.TemporaryDirectory() as folder,
        program_on(app, Path(office), Path(folder)) as program,
    ):
        program.window.activateWindow()
        program.window.commands.trigger("quote.capture")
        settle(program)
        field = QApplication.focusWidget()
        assert isinstance(field, Area)
        write(field, words)
        say("typed")
        QTimer.singleShot(_SECOND, app, lambda: (settle(program), say("kept")))
        app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
