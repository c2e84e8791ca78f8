"""Draws the screens of the window as pictures, for people to look at.

    python tests/tools/shots.py FOLDER [NAME …] [--look LOOK …]

Every picture is of the sample office on one and the same morning. NAME and LOOK narrow down what
is drawn.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from factories.screens import SCREENS, close_what_floats, photograph
from factories.windows import program_on, sample_office, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.ui.look.fonts import load_fonts


@dataclass(frozen=True, slots=True)
class Wish:
    """A look of the window: its size and its settings."""

    width: int
    height: int
    settings: Mapping[str, object]


LOOKS = {
    "light-1440": Wish(1440, 900, {}),
    "dark-1440": Wish(1440, 900, {"theme": "dark"}),
    "light-1366": Wish(1366, 690, {}),
    "georgian-1440": Wish(1440, 900, {"interface_language": "ka"}),
    "georgian-1366": Wish(1366, 690, {"interface_language": "ka", "theme": "dark"}),
    "large-1440": Wish(1440, 900, {"text_size": 200}),
    "large-georgian-1366": Wish(1366, 690, {"text_size": 200, "interface_language": "ka"}),
    "wide-2560": Wish(2560, 1440, {}),
}


def main(words: list[str]) -> int:
    """Draw what ``words`` ask for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--look", action="append")
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    app.setApplicationName("MigDesk")
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        for name, wish in LOOKS.items():
            if not options.look or name in options.look:
                draw(app, Path(folder), name, wish, options)
    return 0


def draw(
    app: QApplication, folder: Path, look: str, wish: Wish, options: argparse.Namespace
) -> None:
    """Draw all screens asked for in one look, and the first page of a new installation."""
    place = folder / look
    place.mkdir()
    wanted = {
        name: step
        for name, step in SCREENS.items()
        if not options.names or any(part in name for part in options.names)
    }
    if wanted:
        with program_on(app, sample_office(place), place, **wish.settings) as program:
            program.window.resize(wish.width, wish.height)
            program.window.activateWindow()
            settle(program)
            for name, step in wanted.items():
                step(program)
                settle(program)
                keep(program, options.folder / f"{name}-{look}.png")
                close_what_floats(program)
    if not options.names or "10-welcome" in options.names:
        with program_on(app, None, place, **{**wish.settings, "last_file": ""}) as program:
            program.window.resize(wish.width, wish.height)
            settle(program)
            keep(program, options.folder / f"10-welcome-{look}.png")


def keep(program: Program, path: Path) -> None:
    """Keep a picture of the window as it is."""
    photograph(program).save(str(path))
    print(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
