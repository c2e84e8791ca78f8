"""A window of MigDesk as its own program on an X screen, with a keyboard and a pointer."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QGuiApplication

_PATIENCE = 30.0
"""Seconds after which what does not happen is taken not to happen at all."""

_EVERY = 0.1
_STILL = 5
"""Looks in a row that show the same picture, which then stands still."""

_CARET = 8
"""Pixels in width that may go on changing on a screen that stands still: a blinking caret."""


def wait_until(happened: Callable[[], bool], what: str) -> None:
    """Look again and again whether something has happened.

    Raises:
        AssertionError: it has not, for too long.
    """
    until = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < until, f"waited in vain: {what}"
        threading.Event().wait(_EVERY)  # nothing tells what another program has done


def xdotool(*words: str | int) -> str:
    """Have xdotool do something, and return what it says."""
    command = ["xdotool", *(str(word) for word in words)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


class Screen:
    """The screen, its keyboard and its pointer."""

    def window(self, title: str) -> str:
        """Wait for a window with ``title`` in its own, give it the keyboard and return its id."""
        wait_until(lambda: bool(self._named(title)), f"a window named {title}")
        window = self._named(title)
        xdotool("windowfocus", "--sync", window)  # there need not be a window manager to do so
        self.rest()
        return window

    def resize(self, window: str, width: int, height: int) -> None:
        """Put a window into the upper left corner, in this size."""
        xdotool("windowmove", "--sync", window, 0, 0, "windowsize", "--sync", window, width, height)
        self.rest()

    def press(self, *keys: str | int) -> None:
        """Press keys, by name or by code: a code is the key at that place, whatever is on it.

        Together they are to change what is seen.
        """
        with self._changing(f"{keys}"):
            xdotool("key", "--delay", 20, *keys)

    def type(self, text: str) -> None:
        """Type text that the layout in force has keys for."""
        with self._changing(text):
            xdotool("type", "--delay", 20, text)

    def click(self, x: int, y: int) -> None:
        """Move the pointer there and press its button; that is to change what is seen."""
        with self._changing(f"a click at {x}, {y}"):
            xdotool("mousemove", "--sync", x, y, "click", 1)

    def click_into(self, x: int, y: int) -> None:
        """Put the caret of a text under the pointer: only the caret shows it."""
        xdotool("mousemove", "--sync", x, y, "click", 1)
        self.rest()

    def rest(self) -> None:
        """Wait until the picture stands still."""
        last, same = _picture(), 0

        def is_still() -> bool:
            nonlocal last, same
            now = _picture()
            same, last = (same + 1 if _is_same(last, now) else 0), now
            return same >= _STILL

        wait_until(is_still, "the screen to stand still")

    @contextmanager
    def _changing(self, what: str) -> Iterator[None]:
        """Wait until what is done within has shown on the screen, and that stands still again."""
        before = _picture()
        yield
        wait_until(lambda: not _is_same(before, _picture()), f"something to come of {what}")
        self.rest()

    def _named(self, title: str) -> str:
        return xdotool("search", "--onlyvisible", "--name", title).partition("\n")[0]


def _picture() -> Image.Image:
    shot = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    shot = shot.convertToFormat(shot.Format.Format_RGB888)
    size = (shot.width(), shot.height())
    return Image.frombytes("RGB", size, bytes(shot.constBits()), "raw", "RGB", shot.bytesPerLine())


def _is_same(one: Image.Image, other: Image.Image) -> bool:
    box = ImageChops.difference(one, other).getbbox()
    return box is None or box[2] - box[0] <= _CARET


@contextmanager
def running(office: Path, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the window on ``office`` as a program of its own, whose settings are in ``home``."""
    home.mkdir(exist_ok=True)
    folders = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    env = {**os.environ, **folders, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "migdesk.app", str(office)]
    with subprocess.Popen(command, env=env) as program:
        try:
            yield program
        finally:
            if program.poll() is None:
                program.terminate()


@contextmanager
def keyboard(layout: str) -> Iterator[None]:
    """Have another keyboard layout, such as ``ge,us``: Georgian, and Latin behind it."""
    subprocess.run(["setxkbmap", "-layout", layout], check=True)
    yield
    subprocess.run(["setxkbmap", "-layout", "us"], check=True)
