"""Records that belong to an event and have a place of their own."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from migdesk.desk.rows import EventPage, QuoteLine, ReleaseLine
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.tab import EventTab
from migdesk.ui.look import Look
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.card_list import LinkList
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.states import EmptyState


class TabWords(Struct, frozen=True):
    """What a tab of linked records says.

    ``name`` is what a screen reader calls the list; ``none`` and ``why`` stand there without rows.
    """

    name: str
    add: str
    icon: str
    none: str
    why: str


class LinkedTab(EventTab):
    """Records that belong to the event, each of which leads to its own place.

    A subclass says which they are. New ones are begun by the buttons above all tabs; without rows
    there is one here too.
    """

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self.parts, self.edits = parts, edits

    def lines(self, page: EventPage) -> Sequence[QuoteLine] | Sequence[ReleaseLine]:
        """Return what of an event stands in the list."""
        raise NotImplementedError

    def address(self, key: int) -> Address:
        """Return where a record is."""
        raise NotImplementedError

    def new(self, event_id: int) -> Address:
        """Return where a record of an event is begun."""
        raise NotImplementedError

    def build(
        self,
        words: TabWords,
        delegate: Callable[[Look, QObject], RowDelegate[Any]],
        speak: Callable[[Any], str],
    ) -> None:
        """Put the tab together; the arguments but for the words are those of a list."""
        look, go = self.parts.look, self.parts.navigator.go
        self.list = LinkList(look, words.name, delegate, speak)
        self.list.opened.connect(lambda key: go(self.address(key)))
        self._first = Button(look, words.add, icon=words.icon, edits=True)
        self._first.clicked.connect(lambda: go(self.new(self.edits.key)))
        nothing = EmptyState(look, words.none, words.why, icon=words.icon, primary=self._first)
        self._pages = QStackedWidget()
        for page in (self.list, nothing):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages, margins=(0, look.px(8), 0, 0)))

    def show_page(self, page: EventPage) -> None:
        """Show what belongs to an event."""
        rows = {line.id: line for line in self.lines(page)}
        self.list.show_rows(rows)
        self._pages.setCurrentIndex(0 if rows else 1)

    def focus(self) -> None:
        """Put the keyboard into the list, or where the first record is added."""
        if self.list.rows().keys():
            self.list.setFocus()
        else:
            self._first.setFocus()
