"""What the window remembers of itself by name: a width, a grouping."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from migdesk.base.errors import MigdeskError
from migdesk.ui.shell.screen import Parts

_PAUSE: Final = 500
"""Milliseconds after which a border that was moved is taken to stay where it is."""


def kept_state(parts: Parts, name: str) -> str:
    """Return what is kept under a name, nothing where nothing is."""
    return parts.keeper.settings.states.get(name, "")


def keep_state(parts: Parts, name: str, value: str) -> None:
    """Keep something under a name; where that cannot be written, it is as usual next time."""
    try:
        parts.keeper.change(states={**parts.keeper.settings.states, name: value})
    except MigdeskError:
        return


class KeptWidth(QObject):
    """A width in pixels at 100 % that a person has drawn a border to."""

    def __init__(self, parts: Parts, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._name = parts, name
        kept = kept_state(parts, name)
        self._width = int(kept) if kept.isdecimal() else 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._keep)

    def width(self) -> int:
        """Return the width, 0 while nobody has drawn the border."""
        return self._width

    def note(self, width: int) -> None:
        """Keep another width, once the border rests."""
        self._width = width
        self._timer.start()

    def _keep(self) -> None:
        keep_state(self._parts, self._name, str(self._width))
