"""A glance at the record of a row without leaving its list, where there is room for one alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.panes import TwoPanes


class Peek(QObject):
    """Shows the page in place of the list on Space, and the list again on Space or Esc.

    Meanwhile the arrows go on in the list, and Enter opens what is seen. Where the page stands
    beside the list there is nothing to do: it shows what is chosen already.
    """

    def __init__(
        self,
        panes: TwoPanes,
        page: QWidget,
        listing: Callable[[], KeyList],
        back: Callable[[], None],
    ) -> None:
        """Serve a list and the page beside it.

        Args:
            panes: hold both.
            page: what is seen of the record; it has the keyboard meanwhile.
            listing: returns the list that is shown.
            back: shows the list again and gives it the keyboard.
        """
        super().__init__(panes)
        self._panes, self._page, self._listing, self._back = panes, page, listing, back
        page.installEventFilter(self)

    def begin(self, key: int) -> None:
        """Show the page of the row that is chosen."""
        if not key or not self._panes.folded():
            return
        self._panes.show_page(page=True)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys while the page itself has the keyboard, and nothing in it."""
        if (
            watched is self._page
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._page.hasFocus()
        ):
            return self._steer(event.key())
        return super().eventFilter(watched, event)

    def _steer(self, key: int) -> bool:
        listing = self._listing()
        match key:
            case Qt.Key.Key_Space | Qt.Key.Key_Escape:
                self._back()
            case Qt.Key.Key_Down:
                listing.step(1)
                self._name()
            case Qt.Key.Key_Up:
                listing.step(-1)
                self._name()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                listing.opened.emit(listing.key())
            case _:
                return False
        return True

    def _name(self) -> None:
        """Let a screen reader say which row is looked at."""
        said = self._listing().currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self._page.setAccessibleName(said or "")
