"""Where a window was, for each set of screens it was on."""

import base64
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_AT_FIRST: Final = (1440, 900)
_TITLE_BAR: Final = 48
"""Room left above the window for the title bar that the system puts around it."""


def geometry_of(window: QWidget, name: str = "") -> dict[str, str]:
    """Return place and size of ``window`` under the screens there are now.

    ``name`` tells it from the main window, which has none.
    """
    return {name + _screens(): base64.b64encode(window.saveGeometry().data()).decode()}


def restore_geometry(window: QWidget, stored: Mapping[str, str], name: str = "") -> bool:
    """Put ``window`` where it was on these screens; return whether that is known.

    Qt brings a window back that would lie outside of what can be seen.
    """
    found = stored.get(name + _screens(), "")
    return bool(found) and window.restoreGeometry(QByteArray.fromBase64(found.encode()))


def fill_screen(window: QWidget) -> None:
    """Give ``window`` a good size where nothing is known: up to 1440 by 900 pixels."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry() if screen is not None else window.geometry()
    window.resize(min(_AT_FIRST[0], room.width()), min(_AT_FIRST[1], room.height() - _TITLE_BAR))


def _screens() -> str:
    sizes = (screen.size() for screen in QGuiApplication.screens())
    return "+".join(f"{size.width()}x{size.height()}" for size in sizes)
