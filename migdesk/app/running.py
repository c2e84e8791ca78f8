"""The windowed program from its command line to its end."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from migdesk.app.places import Places
from migdesk.app.starting import is_handed_over, make_application, show_window
from migdesk.base.paths import bells_folder, default_workspace, settings_file


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window; return the exit status.

    ``--smoke`` makes the sample office somewhere, shows every place of the window and leaves: 0 if
    all went well. It is how an installed program tests itself.
    """
    parser = argparse.ArgumentParser(prog="migdesk-window")
    parser.add_argument("file", nargs="?", type=Path, help="the office file to open")
    parser.add_argument("--smoke", action="store_true", help="open, paint, close: a self-test")
    options = parser.parse_args(arguments)
    app = make_application()
    if options.smoke:
        from migdesk.app.smoke import smoke  # noqa: PLC0415 - seldom run

        return smoke(app)
    path = options.file.resolve() if options.file else None
    places = Places(settings_file(), default_workspace(), bells_folder())
    if is_handed_over(path, places):
        return 0
    show_window(app, path, places)
    return app.exec()
