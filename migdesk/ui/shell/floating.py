"""Long work at the bottom of the window, with Cancel."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.worker import Progress
from migdesk.ui.widgets.states import ProgressCard

_BEFORE_PROGRESS: Final = 300
"""Milliseconds before long work shows a card: what is done by then shows none."""


class FloatingProgress(ProgressCard):
    """The card of long work at the bottom of the window, once it takes more than a moment."""

    def __init__(self, look: Look, window: QWidget, progress: Progress) -> None:
        super().__init__(look, progress.title)
        self._look, self._progress = look, progress
        self.setParent(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancelled.connect(progress.cancel)
        progress.advanced.connect(self.set_progress)
        progress.finished.connect(self.close)
        self.hide()
        QTimer.singleShot(_BEFORE_PROGRESS, self, self._appear)

    def _appear(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        gap = self._look.px(20)
        left = max(0, window.width() - self.width() - gap)
        self.move(left, window.height() - self.height() - gap)
        self.show()
        self.raise_()
