"""The first frame of the window: its grounds and lines, and bars where words will stand.

It is painted before nearly anything else is loaded, and what follows covers it line upon line. So
this module imports next to nothing, and all of it is drawn by a style sheet: a painter asks for the
names in ``QtCore.Qt``, which take a tenth of the time until the frame is there.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame

from migdesk.ui.look import Look
from migdesk.ui.shell import measures as size

if TYPE_CHECKING:  # as all that takes its time
    from PySide6.QtGui import QResizeEvent

_NAMES: Final = (46, 52, 58, 54, 66)
"""Widths of the bars in place of the names of places, in pixels at 100 % text."""

_OFFICE_NAME: Final = 72
_BAR: Final = 10


class FirstFrame(QFrame):
    """Stands in the window until its real parts do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("canvas")
        self.setStyleSheet(_sheet(look))
        self._sidebar, self._toolbar = self._part("sidebar"), self._part("toolbar")
        self._sign, self._office = self._part("sign"), self._part("bar")
        self._places = [(self._part("icon"), self._part("bar"), width) for width in _NAMES]

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Put each part where the real one will stand."""
        super().resizeEvent(event)
        px, width, height = self._look.px, self.width(), self.height()
        wide = width >= px(size.FULL_SIDEBAR_FROM)
        sidebar = px(size.SIDEBAR if wide else size.RAIL)
        self._sidebar.setGeometry(0, 0, sidebar, height)
        self._toolbar.setGeometry(sidebar, 0, width - sidebar, px(size.TOOLBAR))
        top, side = px(size.ABOVE_OFFICE), px(size.SIGN)
        self._sign.setGeometry(px(size.SIGN_LEFT), top + px(size.SIGN_TOP), side, side)
        middle = top + px(size.OFFICE) // 2
        self._put_bar(self._office, px(size.OFFICE_NAME_LEFT), middle, _OFFICE_NAME, shown=wide)
        top += px(size.OFFICE) + px(size.BELOW_OFFICE)
        side = px(size.ICON if wide else size.ICON_IN_RAIL)
        left = px(size.ICON_LEFT) if wide else (px(size.RAIL) - side) // 2
        for number, (icon, bar, name) in enumerate(self._places):
            middle = top + px(size.PLACE) * number + px(size.PLACE) // 2
            icon.setGeometry(left, middle - side // 2, side, side)
            self._put_bar(bar, px(size.NAME_LEFT), middle, name, shown=wide)

    def _part(self, kind: str) -> QFrame:
        part = QFrame(self)
        part.setObjectName(kind)
        return part

    def _put_bar(self, bar: QFrame, left: int, middle: int, width: int, *, shown: bool) -> None:
        high = self._look.px(_BAR)
        bar.setGeometry(left, middle - high // 2, self._look.px(width), high)
        bar.setVisible(shown)


def _sheet(look: Look) -> str:
    line = f"1px solid {look.hex('line')}"
    sign, bar = look.px(size.SIGN_ROUND), look.px(_BAR) // 2
    return f"""
        QFrame {{ border: 0 }}
        #canvas, #toolbar {{ background: {look.hex("canvas")} }}
        #toolbar {{ border-bottom: {line} }}
        #sidebar {{ background: {look.hex("window")}; border-right: {line} }}
        #sign {{ background: {look.hex("accent")}; border-radius: {sign}px }}
        #bar, #icon {{ background: {look.hex("press")}; border-radius: {bar}px }}
    """
