"""Widgets in one column, or in two where there is room."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from migdesk.ui.look import Look

_TWO_FROM: Final = 500


class Columns(QWidget):
    """Widgets side by side in pairs, or under one another."""

    def __init__(self, look: Look, parts: Sequence[QWidget], *, two_from: int = _TWO_FROM) -> None:
        """Show ``parts``; in two columns from ``two_from`` pixels at 100 % on."""
        super().__init__()
        self._look, self._parts, self._two_from = look, list(parts), two_from
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(12))
        self._columns = 0
        self._arrange(1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: where it is narrower than two, it folds."""
        width = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, or unfold."""
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= self._look.px(self._two_from) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns, Qt.AlignmentFlag(0))
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
