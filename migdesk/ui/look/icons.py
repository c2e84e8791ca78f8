"""Icons: drawings in the colours of a look, at the resolution of the screen."""

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from migdesk.base.resources import resource

_STROKE: Final = 1.75
"""The width of lines where nothing else is said, in the 24 units that a drawing is wide."""


class Icons:
    """The icons of one look, each drawn once in a colour and a size."""

    def __init__(self, tokens: Mapping[str, str]) -> None:
        """Draw in the colours of ``tokens``, ``#RRGGBB`` each."""
        self._tokens = tokens
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, float], QPixmap] = {}

    def pixmap(self, name: str, token: str, side: int, stroke: float = _STROKE) -> QPixmap:
        """Return the icon ``name``, ``side`` pixels wide and high, its lines ``stroke`` wide.

        Raises:
            ResourceMissing: there is no such icon.
        """
        key = (name, token, side, self._ratio, stroke)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._drawn(name, token, side, stroke)
        return found

    def icon(self, name: str, token: str, side: int) -> QIcon:
        """Return the icon for a button or a menu, greyed where that is disabled."""
        icon = QIcon(self.pixmap(name, token, side))
        icon.addPixmap(self.pixmap(name, "disabled", side), QIcon.Mode.Disabled)
        return icon

    @cached_property
    def _ratio(self) -> float:
        screen = QGuiApplication.primaryScreen()
        return screen.devicePixelRatio() if screen is not None else 1.0

    def _drawn(self, name: str, token: str, side: int, stroke: float) -> QPixmap:
        if name not in self._drawings:
            self._drawings[name] = resource("icons", f"{name}.svg").read_text("utf-8")
        drawing = (
            self._drawings[name]
            .replace("currentColor", self._tokens[token])
            .replace('stroke-width="2"', f'stroke-width="{stroke}"')
        )
        pixmap = QPixmap(round(side * self._ratio), round(side * self._ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing.encode())).render(
            painter, QRectF(0, 0, pixmap.width(), pixmap.height())
        )
        painter.end()
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap
