"""Windows beside the main one: they stay open while a person works elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.desk.rows import Changes
from migdesk.ui.shell.screen import Parts


class Companion(QWidget):
    """A window of its own beside the main one.

    It has no parent: it stays where it is when the main window is made small.
    """

    def open(self, spot: str) -> None:
        """Show the window with the keyboard in it; ``spot`` says what it is to show, if any."""
        raise NotImplementedError

    def refresh(self, changes: Changes) -> None:
        """Bring what is shown up to date after something has changed."""

    def leave(self) -> None:
        """Keep what was typed."""

    def has_unkept(self) -> bool:
        """Tell whether something is typed here that could not be kept."""
        return False

    def press(self, keys: QKeySequence) -> bool:
        """Run the command with this shortcut here; tell whether there is one."""
        del keys
        return False


CompanionLoader: TypeAlias = Callable[[Parts, QWidget], Companion]
"""Makes a companion for the main window."""


class Companions:
    """The windows beside one main window, each made when it is first wanted."""

    def __init__(
        self,
        window: QWidget,
        parts: Callable[[], Parts],
        loaders: Mapping[str, CompanionLoader],
    ) -> None:
        """Have none yet.

        Args:
            window: the main window.
            parts: returns what they work with.
            loaders: makes each, by its name.
        """
        self._window, self._parts, self._loaders = window, parts, loaders
        self._made: dict[str, Companion] = {}

    def made(self, name: str) -> Companion | None:
        """Return one of them, ``None`` before it is first wanted."""
        return self._made.get(name)

    def show(self, name: str, spot: str = "") -> None:
        """Show one of them with the keyboard in it."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._loaders[name](self._parts(), self._window)
        made.open(spot)

    def refresh(self, changes: Changes) -> None:
        """Let each show what has changed."""
        for made in self._made.values():
            made.refresh(changes)

    def leave(self) -> None:
        """Have each keep what was typed."""
        for made in self._made.values():
            made.leave()

    def unkept(self) -> str:
        """Return the name of one with something that could not be kept, or nothing."""
        return next((name for name, made in self._made.items() if made.has_unkept()), "")

    def put_away(self) -> None:
        """Hide them all, once they have kept what was typed: the office is left."""
        self.leave()
        for made in self._made.values():
            made.hide()

    def take_down(self) -> Sequence[str]:
        """Delete them, and return the names of those that were open."""
        shown = [name for name, made in self._made.items() if made.isVisible()]
        for made in self._made.values():
            made.hide()
            made.deleteLater()
        self._made.clear()
        return shown

    def active(self) -> Companion | None:
        """Return the one that has the keyboard, ``None`` where the main window has."""
        window = QApplication.activeWindow()
        return next((made for made in self._made.values() if made is window), None)
