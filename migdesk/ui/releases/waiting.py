"""What stands where a release will be, while it is fetched: the outline of its page."""

from typing import Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.releases.arrangement import Arrangement, Wishes
from migdesk.ui.releases.paper import AROUND, WIDEST
from migdesk.ui.widgets.states import SHOW_AFTER

_STAGES: Final = 40
_BAR: Final = 42
_LINES: Final = (
    (34, 12, 0.3),
    (96, 24, 0.86),
    (130, 24, 0.42),
    (170, 13, 0.7),
    *((220 + 24 * line, 10, share) for line, share in enumerate((0.97, 0.93, 0.98, 0.55))),
    *((332 + 24 * line, 10, share) for line, share in enumerate((0.95, 0.98, 0.4))),
    *((420 + 24 * line, 10, share) for line, share in enumerate((0.98, 0.94, 0.96, 0.3))),
)
"""The bars on the sheet: how far from its top, how high, and which share of its width."""


class WaitingPage(QFrame):
    """Empty at first; then the parts of the editor where they will be, with nothing in them.

    Signals:
        late: waiting has taken so long that something is to be seen of it.
    """

    late = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_seen = False
        self.setProperty("kind", "canvas")
        self.setAccessibleName(self.tr("Loading"))
        self._wait = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._wait.timeout.connect(self._show_outline)

    def begin(self) -> None:
        """Wait; what is there soon is not waited for in sight."""
        self._is_seen = False
        self.update()
        self._wait.start()

    def end(self) -> None:
        """Wait no longer."""
        self._wait.stop()

    def is_waiting(self) -> bool:
        """Tell whether there is nothing to be seen of it yet."""
        return self._wait.isActive()

    def _show_outline(self) -> None:
        self._is_seen = True
        self.update()
        self.late.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts of the editor."""
        super().paintEvent(event)
        if not self._is_seen:
            return
        look, px = self._look, self._look.px
        painter = QPainter(self)
        smooth(painter)
        seen = Arrangement.within(self.width() / look.scale, Wishes())
        top, left, right = px(_STAGES), px(seen.outline), self.width() - px(seen.inspector)
        painter.fillRect(self.rect(), look.colour("window"))
        painter.fillRect(left, top, right - left, self.height() - top, look.colour("sunken"))
        painter.fillRect(left, top, right - left, px(_BAR), look.colour("canvas"))
        painter.fillRect(right, top, self.width() - right, self.height(), look.colour("raised"))
        painter.setPen(look.colour("line"))
        painter.drawLine(0, top - 1, self.width(), top - 1)
        painter.drawLine(left, top + px(_BAR) - 1, right - 1, top + px(_BAR) - 1)
        painter.drawLine(right, top, right, self.height())
        gap = px(AROUND)
        width = min(px(WIDEST), right - left - 2 * gap)
        sheet = QRectF((left + right - width) / 2, top + px(_BAR) + gap, width, self.height() - top)
        draw_rounded(painter, look, sheet, px(3), fill="paper", line="line")
        side = px(44)
        for y, height, share in _LINES:
            bar = QRectF(
                sheet.x() + side, sheet.y() + px(y), (width - 2 * side) * share, px(height)
            )
            draw_rounded(painter, look, bar, px(height) / 2, fill="hover")
