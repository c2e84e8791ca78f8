"""Lists whose rows lead elsewhere: those that fill a page, and short ones on cards."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent

from migdesk.ui.look import Look
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.lists import RowDelegate

_PASSING: Final = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Reasons for which the keyboard goes away and comes back."""


class LinkList(HandList):
    """A list of which a click opens a row, as Enter does.

    A row is marked only while the list has the keyboard: nothing beside it shows what is chosen.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        delegate: Callable[[Look, QObject], RowDelegate[Any]],
        speak: Callable[[Any], str],
    ) -> None:
        super().__init__(look, name, delegate, speak)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.opened.emit(self.key()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first row where none is."""
        super().focusInEvent(event)
        if not self.key() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.select_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away with the keyboard."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.select(0)


class CardList(LinkList):
    """A list as high as its rows, of which several may stand on a page."""

    def __init__(
        self,
        look: Look,
        name: str,
        delegate: Callable[[Look, QObject], RowDelegate[Any]],
        speak: Callable[[Any], str],
    ) -> None:
        super().__init__(look, name, delegate, speak)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_stretches(self, stretches: Sequence[tuple[str, Mapping[int, Any]]]) -> None:
        """Show rows by key, each stretch under its heading."""
        super().show_stretches(stretches)
        self.setFixedHeight(self.verticalHeader().length())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at this width."""
        super().resizeEvent(event)
        if self.height() != self.verticalHeader().length():
            self.setFixedHeight(self.verticalHeader().length())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()
