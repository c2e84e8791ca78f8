"""The list of a page of records: two lines each, in groups, narrowed down by a line above."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.ui.look.painting import draw_text
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.hand_list import ArrangedList, order_after
from migdesk.ui.widgets.layouts import ScrollColumn, column
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.search_line import SearchLine
from migdesk.ui.widgets.states import NothingFound

_FILTER_FROM: Final = 9
"""From so many records on, there is a line to narrow them down."""


class RecordRow(Struct, frozen=True):
    """A record in a list: its name, what else there is to say in a line, its heading."""

    title: str
    support: str = ""
    group: str = ""


class RecordDelegate(RowDelegate[RecordRow]):
    """Paints the name of a record over what else there is to say."""

    height = 52
    inset = 18

    def paint_row(self, painter: QPainter, rect: QRectF, row: RecordRow, *, selected: bool) -> None:
        """Paint one record."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        left = rect.x() + look.px(18)
        width = rect.right() - look.px(16) - left
        above = QRectF(left, middle - look.px(20), width, look.px(20))
        if not row.support:
            above.moveTop(middle - look.px(10))
        draw_text(painter, look, above, row.title, look.font(13, 600))
        below = QRectF(left, middle, width, look.px(20))
        draw_text(painter, look, below, row.support, look.font(12), "text3")


class RecordColumn(QWidget):
    """The list with its filter.

    Signals:
        chosen: the key of the record a person has moved to, 0 for none.
        opened: the key of a record that was double-clicked, clicked or Enter pressed on.
        moved: a key, and by how many places it is wanted lower.
        menu_asked: a key, and where its menu belongs on the screen.
    """

    chosen = Signal(int)
    opened = Signal(int)
    moved = Signal(int, int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parts: Parts, name: str) -> None:
        """Show nothing yet; ``name`` is what a screen reader calls the list."""
        super().__init__()
        look = parts.look
        self._rows: dict[int, RecordRow] = {}
        self.filter = SearchLine(look, self.tr("Filter"))
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.list = ArrangedList(look, name, RecordDelegate, _speak)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.moved.connect(self.moved)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.typed.connect(self._type)
        clear = Button(look, self.tr("Clear the filter"), small=True)
        clear.clicked.connect(self.filter.clear)
        nothing = NothingFound(look, self.tr("Nothing fits the filter"), button=clear)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(ScrollColumn(column(nothing)))
        edge = look.px(12)
        self._bar = QWidget()
        self._bar.setLayout(column(self.filter, margins=(edge, look.px(6), edge, look.px(8))))
        self.setLayout(column(self._bar, (self._stack, 1), margins=(0, look.px(6), 0, 0)))
        self._bar.hide()
        self.setFocusProxy(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the list leads, not the filter

    def show_rows(self, rows: Mapping[int, RecordRow]) -> None:
        """Show records under their headings, in their order."""
        self._rows = dict(rows)
        many = len(rows) >= _FILTER_FROM or bool(self.filter.text())
        self._bar.setVisible(many)
        self._narrow()

    def keys(self) -> Sequence[int]:
        """Return the keys that are listed, in order."""
        return self.list.rows().keys()

    def has_filter(self) -> bool:
        """Tell whether there is a line to narrow the list down."""
        return not self._bar.isHidden()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def neighbour(self, key: int) -> int:
        """Return the key after ``key``, else the one before, 0 if it stands alone."""
        return self.list.rows().next_to([key])

    def moved_keys(self, key: int, step: int) -> list[int] | None:
        """Return all keys with one moved among those of its heading; ``None`` at the end."""
        keys = self._grouped(self._rows)
        group = self._rows[key].group
        own = order_after(keys[group], key, step)
        if own is None:
            return None
        return [each for order in (keys | {group: own}).values() for each in order]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the filter with Esc and go back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.list.setFocus()
            return
        super().keyPressEvent(event)

    def _type(self, text: str) -> None:
        if self.has_filter():
            self.filter.setFocus()
            self.filter.setText(text)

    def _narrow(self) -> None:
        wanted = self.filter.text().casefold().strip()
        found = {
            key: row
            for key, row in self._rows.items()
            if wanted in f"{row.title}\n{row.support}".casefold()
        }
        groups = self._grouped(found).items()
        self.list.show_stretches(
            [(group, {key: found[key] for key in keys}) for group, keys in groups]
        )
        self._stack.setCurrentIndex(1 if self._rows and not found else 0)

    def _grouped(self, rows: Mapping[int, RecordRow]) -> dict[str, list[int]]:
        """Return the keys of ``rows`` by heading, in the order in which headings come first."""
        groups = dict.fromkeys(row.group for row in self._rows.values())
        return {group: [key for key, row in rows.items() if row.group == group] for group in groups}


def _speak(row: RecordRow) -> str:
    return ", ".join(part for part in (row.title, row.support, row.group) if part)
