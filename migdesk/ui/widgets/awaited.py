"""A part of a page that is not seen before it is filled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.layouts import Margins, clear, column
from migdesk.ui.widgets.states import Banner, Skeleton

_LINES = 6


class Awaited(QWidget):
    """Fields and lists that wait for what belongs into them, and are never seen empty meanwhile.

    There is nothing in their place at first, then their outline; if what they wait for cannot be
    had, it is said there.

    Signals:
        again_asked: a person wants it to be asked for again.
    """

    again_asked = Signal()

    def __init__(self, look: Look, content: QWidget, *, margins: Margins = (0, 0, 0, 0)) -> None:
        """Wait to show ``content``; ``margins`` are around what stands in its place."""
        super().__init__()
        self._look, self._content = look, content
        self._ghost = Skeleton(look, _LINES)
        self._trouble = column()
        self._instead = QWidget()
        self._instead.setLayout(column(self._trouble, self._ghost, margins=margins))
        self._below = QWidget()  # what stands in its place stands at the top
        self.setLayout(column(self._instead, (content, 1), (self._below, 1)))
        content.hide()
        self._ghost.begin()

    def show_content(self) -> None:
        """Show what is filled now."""
        self._ghost.end()
        clear(self._trouble)
        self._instead.hide()
        self._below.hide()
        self._content.show()

    def say_failed(self, what: str, todo: str) -> None:
        """Say what failed; what is filled already stays."""
        self._ghost.end()
        clear(self._trouble)
        banner = Banner(self._look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self.again_asked)
        self._trouble.addWidget(banner)
        self._instead.show()
