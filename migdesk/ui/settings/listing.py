"""The list of the pages of the settings."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from migdesk.ui.look.painting import draw_text, width_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.layouts import column, hline, row
from migdesk.ui.widgets.lists import RowDelegate

_TEXT_AT = 38
_ROW = 36


class PageName(Struct, frozen=True):
    """A page: what tells it in addresses, its icon, and what it is called."""

    name: str
    icon: str
    text: str


class PageDelegate(RowDelegate[PageName]):
    """Paints the icon and the name of a page."""

    height = _ROW

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)

    def paint_row(self, painter: QPainter, rect: QRectF, row: PageName, *, selected: bool) -> None:
        """Paint one page."""
        look = self.look
        at = QPointF(rect.x() + look.px(18), rect.center().y() - look.px(8))
        sign = look.pixmap(row.icon, "accent_text" if selected else "text2", 16)
        painter.drawPixmap(at, sign)
        words = rect.adjusted(look.px(_TEXT_AT + 6), 0, -look.px(14), 0)
        font = look.font(13, 600 if selected else 500)
        draw_text(painter, look, words, row.text, font, "text" if selected else "text2")


class PageList(QWidget):
    """The pages, and below them the way to the shortcuts.

    Signals:
        chosen: the name of the page a person has moved to.
        opened: a page was clicked, or Enter pressed on it.
    """

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, parts: Parts, pages: Sequence[PageName]) -> None:
        super().__init__()
        look = parts.look
        self._pages = list(pages)
        self.list = HandList(
            look,
            self.tr("Pages of the settings"),
            lambda _, parent: PageDelegate(parts, parent),
            lambda page: page.text,
        )
        rows = dict(enumerate(self._pages, 1))
        self.list.show_rows(rows)
        self.list.chosen.connect(lambda key: self.chosen.emit(rows[key].name))
        self.list.opened.connect(lambda _: self.opened.emit())
        self.list.clicked.connect(lambda _: self.opened.emit())
        self.list.setMinimumHeight(look.px(_ROW) * 3)
        self.list.setMaximumHeight(look.px(_ROW) * len(rows))
        self.setFocusProxy(self.list)
        shortcuts = Button(look, self.tr("Keyboard shortcuts"), "ghost", icon="keyboard")
        shortcuts.clicked.connect(lambda: parts.actions.trigger("help.shortcuts"))
        gap, edge = look.px(8), look.px(6)
        foot = row(shortcuts, None, margins=(edge, 0, edge, 0))
        self.setLayout(
            column(
                (self.list, 100),
                row(hline(), margins=(look.px(18), gap, look.px(14), gap)),
                foot,
                None,
                margins=(0, look.px(10), 0, look.px(12)),
            )
        )
        texts = [page.text for page in self._pages] + [shortcuts.text()]
        widest = max(width_of(text, look.font(13, 600)) for text in texts)
        self.wanted = widest + look.px(_TEXT_AT + 30)

    def show_page(self, name: str) -> None:
        """Mark a page as the one that is shown."""
        names = [page.name for page in self._pages]
        self.list.select(names.index(name) + 1)
