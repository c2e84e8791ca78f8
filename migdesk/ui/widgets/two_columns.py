"""What matters most at the left, what belongs to it at the right; under it where room is short."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.layouts import column

_FOLD_BELOW: Final = 700
_SIDES: Final = (304, 344)
_WIDE_FROM: Final = 1000
_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


class TwoColumns(QWidget):
    """Sections in two columns, or in one."""

    def __init__(
        self,
        look: Look,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        *,
        sides: tuple[int, int] = _SIDES,
    ) -> None:
        """Show sections.

        Args:
            look: the look.
            left: the sections at the left.
            right: those at the right.
            sides: how wide the right column is, and where there is much room, in pixels at 100 %.
        """
        super().__init__()
        self._look, self._sides = look, sides
        first, self._side = QWidget(), QWidget()
        gap = look.px(18)
        first.setLayout(column(*left, None, spacing=gap))
        self._side.setLayout(column(*right, None, spacing=gap))
        first.setMinimumWidth(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(24))
        self._columns.addWidget(first, 1)
        self._columns.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room for both."""
        super().resizeEvent(event)
        look, width = self._look, self.width()
        direction = QBoxLayout.Direction
        if width < look.px(_FOLD_BELOW):
            self._columns.setDirection(direction.TopToBottom)
            self._side.setMinimumWidth(1)
            self._side.setMaximumWidth(_ANY_WIDTH)
        else:
            self._columns.setDirection(direction.LeftToRight)
            wide = width >= look.px(_WIDE_FROM)
            self._side.setFixedWidth(look.px(self._sides[wide]))
