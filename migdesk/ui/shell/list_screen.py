"""A screen with a list of records and the page of the one that is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.ui.shell.kept_state import KeptWidth
from migdesk.ui.shell.screen import Parts, Screen
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.panes import TwoPanes
from migdesk.ui.widgets.peeking import Peek


class ListScreen(Screen):
    """A list at the left, a page at the right; one of the two where room is short.

    A subclass makes the column with the list, has the screen built around it, and adds its pages.

    Attributes:
        pages: what stands at the right, one at a time.
        nothing: stands there while there is no record to choose; the list says why.
        peek: shows the page of the row in place of the list, while that is looked at.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.pages = QStackedWidget()
        self.nothing = QWidget()

    def build(self, listing: QWidget, state: str) -> None:
        """Put the screen together.

        Args:
            listing: the column with the list.
            state: the name under which the width of the list is kept.
        """
        self.pages.addWidget(self.nothing)
        self._listing = listing
        self._width = KeptWidth(self.parts, state, self)
        self._panes = TwoPanes(self.parts.look, listing, self.pages, list_width=self._width.width())
        self._panes.list_resized.connect(self._width.note)
        self._panes.folded_changed.connect(lambda folded: self.fold(folded=folded))
        self.peek = Peek(self._panes, self.pages, self.listed, self.back_to_list)
        self.setLayout(column((self._panes, 1)))

    # What a subclass does

    def listed(self) -> KeyList:
        """Return the list that is shown."""
        raise NotImplementedError

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand on what is typed."""
        raise NotImplementedError

    def fold(self, *, folded: bool) -> None:
        """Offer the way back to the list, or take it away: it is not, or it is, beside the page."""
        raise NotImplementedError

    # What the window asks

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what is typed, then go on."""
        self.flush()
        self.parts.worker.ask(self, lambda _: None, lambda _: then(), lambda _: then())

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        return [pane for pane in (self._listing, self.pages) if pane.isVisibleTo(self)]

    # What it is used with

    def folded(self) -> bool:
        """Return whether only one of list and page has room."""
        return self._panes.folded()

    def show_page_side(self) -> None:
        """Show the page where there is no room for both."""
        self._panes.show_page(page=True)

    def show_list_side(self) -> None:
        """Show the list where there is no room for both."""
        self._panes.show_page(page=False)

    def show_page_alone(self, *, alone: bool) -> None:
        """Say whether the page has all the room, however much there is, until it is left."""
        self._panes.show_page_alone(alone=alone)

    def page_stands_alone(self) -> bool:
        """Return whether the page has all the room because it wants it."""
        return self._panes.page_stands_alone()

    def back_to_list(self) -> None:
        """Go from the page to the list."""
        self.show_list_side()
        self.focus_list()

    def tell(self) -> None:
        """Tell that the screen is somewhere else, where other commands work."""
        self.arrived.emit()
        self.handlers_changed.emit()
