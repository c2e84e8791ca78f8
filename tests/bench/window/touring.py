"""A day's work in one window, for the memory it takes.

``python -m bench.window.touring FILE FOLDER RELEASE``: opens the file, goes to every place, scrolls
through the longest list, opens the release with its page beside it, and has its spelling looked up.
Tells ``memory``, the most that it has had, after each of these.
"""

import sys
from pathlib import Path

from bench.window.opened import OpenedWindow
from bench.window.places import longest_list, scrolled
from bench.window.telling import tell_memory
from bench.window.watch import wait_until
from PySide6.QtCore import QTimer

from migdesk.ui.shell.address import Address, Place


def main(office: Path, folder: Path, release: int) -> None:
    """Do the work in a window on ``office``."""
    opened = OpenedWindow(office, folder)
    tell_memory()
    for place in Place:
        opened.go(Address(place))
    tell_memory()
    opened.go(Address(Place.QUOTES))
    for _ in scrolled(longest_list(opened.window)):
        pass
    opened.rest()
    tell_memory()
    _write(opened, release)
    tell_memory()
    opened.leave()


def _write(opened: OpenedWindow, release: int) -> None:
    """Open the release, show its page, and wait until its words have been looked up."""
    from bench.window.writing import open_release, show_page

    from migdesk.ui.releases.spelling import TextSpeller

    open_release(opened, release)
    show_page(opened)
    tell_memory()
    (soon,) = opened.window.findChild(TextSpeller).findChildren(QTimer)
    wait_until(lambda: not soon.isActive())
    opened.rest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
