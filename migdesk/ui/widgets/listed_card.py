"""A card that lists the first few of something, and the rest when asked."""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.lists import RowDelegate


class ListedCard(QWidget):
    """Rows on a card under a heading with their number.

    Signals:
        opened: the key of a row that was clicked, or Enter pressed on.
        link_clicked: the link in the heading.
    """

    opened = Signal(int)
    link_clicked = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        delegate: RowDelegate[Any],
        speak: Callable[[Any], str],
        *,
        most: int,
        link: str = "",
        adds: bool = False,
        unfolds: bool = True,
        empty: str = "",
    ) -> None:
        """Show nothing yet.

        Args:
            look: the look.
            title: of the card.
            delegate: paints the rows.
            speak: says a row as a sentence.
            most: how many rows are shown at first.
            link: words of a link in the heading.
            adds: whether the link adds a row: then it is there without rows too.
            unfolds: whether the rest is shown on the card; else the link leads to it.
            empty: what is said where there are no rows; without it the card is hidden then.
        """
        super().__init__()
        self._most, self._empty = most, empty
        self._adds, self._unfolds = adds, unfolds
        self._rows: Mapping[int, Any] = {}
        self._all = False
        self._head = SectionHead(look, title, link=link, edits=adds)
        self._head.link_clicked.connect(self.link_clicked)
        self.list = CardList(look, title, lambda _look, _parent: delegate, speak)
        self.list.opened.connect(self.opened)
        self.more = Button(look, "", "link", small=True)
        self.more.clicked.connect(self._show_all)
        edge = look.px(6)
        more = row(self.more, None, margins=(look.px(11), 0, 0, 0))
        self._card = frame("card", column(self.list, more, margins=(0, edge, 0, edge)))
        self._none = Label(look, empty, 12.5, 400, "text3", wrap=True)
        self.setLayout(column(self._head, self._card, self._none, spacing=look.px(6)))

    def show_rows(self, rows: Mapping[int, Any], *, other: bool) -> None:
        """Show rows by key; of another record than before, or of the same."""
        self._rows = rows
        self._all = self._all and not other
        self._dress()

    def _show_all(self) -> None:
        self._all = True
        self._dress()
        self.list.setFocus()

    def _dress(self) -> None:
        rows = self._rows
        shown = rows if self._all else dict(islice(rows.items(), self._most))
        self.list.show_rows(shown)
        self._head.set_count(len(rows) or None)
        leads = bool(rows) or self._adds
        self._head.link.setVisible(leads and bool(self._head.link.text()))
        self._card.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.setVisible(bool(rows or self._empty))
        hidden = len(rows) - len(shown)
        self.more.setText(self.tr("Show {count} more").format(count=hidden))
        self.more.setVisible(hidden > 0 and self._unfolds)
