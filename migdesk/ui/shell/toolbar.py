"""The bar above every screen: back and forward, the way here, the screen's own buttons, search."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_focus_ring,
    draw_keys,
    draw_rounded,
    draw_text,
    keys_width,
    smooth,
)
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.measures import TOOLBAR
from migdesk.ui.shell.screen import Crumb
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.labels import CutLabel, IconLabel
from migdesk.ui.widgets.layouts import row


class SearchButton(QAbstractButton):
    """Looks like a search field and opens the palette."""

    def __init__(self, look: Look, text: str, keys: list[str]) -> None:
        super().__init__()
        self._look, self._keys = look, keys
        self.compact = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({'+'.join(keys)})")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the room for words and keys, or for the icon alone."""
        return QSize(self._look.px(34 if self.compact else 230), self._look.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the icon."""
        return QSize(self._look.px(34), self._look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        look, middle = self._look, self.height() / 2
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        fill = "hover" if self.underMouse() else "raised"
        draw_rounded(painter, look, rect, look.px(7), fill=fill, line="line2")
        icon = look.pixmap("search", "text3", 16)
        painter.drawPixmap(QPointF(look.px(9), middle - look.px(8)), icon)
        if not self.compact and self.width() > look.px(120):
            keys = keys_width(look, self._keys)
            text = QRectF(look.px(34), 0, self.width() - look.px(50) - keys, self.height())
            draw_text(painter, look, text, self.text(), look.font(13), "text3")
            left = self.width() - look.px(8) - keys
            draw_keys(painter, look, left, middle, self._keys, "sunken")
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(7))


class Toolbar(QFrame):
    """The bar.

    Signals:
        crumb_asked: the address of a step of the way here.
    """

    crumb_asked = Signal(object)

    def __init__(self, look: Look, *, tips: dict[str, str], search_keys: list[str]) -> None:
        """Show an empty bar; ``tips`` are the tooltips of back, forward and new."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "toolbar")
        self.setFixedHeight(look.px(TOOLBAR))
        self.back = IconButton(look, "arrow-left", tips["back"])
        self.forward = IconButton(look, "arrow-right", tips["forward"])
        self.search = SearchButton(look, self.tr("Search or run"), search_keys)
        self.new = Button(look, self.tr("New"), icon="plus", tip=tips["new"], edits=True)
        self._crumbs = row(spacing=look.px(4))
        self._left = row(spacing=look.px(6))
        self._right = row(spacing=look.px(6))
        self._guests: list[tuple[QWidget, QWidget | None]] = []
        self.setLayout(
            row(
                self.back,
                self.forward,
                look.px(6),
                (self._crumbs, 1),
                self._left,
                self._right,
                self.search,
                self.new,
                spacing=look.px(6),
                margins=(look.px(12), 0, look.px(16), 0),
            )
        )

    def set_compact(self, *, compact: bool) -> None:
        """Show search as an icon where there is little room."""
        self.search.compact = compact
        self.search.updateGeometry()
        self.search.update()

    def show_way(self, crumbs: Sequence[Crumb]) -> None:
        """Show the way to where the window is."""
        look = self._look
        while (item := self._crumbs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, crumb in enumerate(crumbs):
            if place:
                self._add(IconLabel(look, "chevron-right", "text3", 14))
                self._crumbs.addSpacing(look.px(4))  # a step has as much room within, on each side
            if crumb.address is None:
                self._add(CutLabel(look, crumb.text, 13.5, 600), 1)
            else:
                self._add(self._step(crumb.text, crumb.address))
        if crumbs and crumbs[-1].address is not None:
            self._crumbs.addStretch(1)

    def _add(self, part: QWidget, stretch: int = 0) -> None:
        """Add a part of the way here, seen at once: else its room goes to others for a moment."""
        self._crumbs.addWidget(part, stretch)
        part.show()

    def host(self, left: Sequence[QWidget], right: Sequence[QWidget], *, alone: bool) -> None:
        """Hold a screen's own widgets; ``alone`` leaves out search and New to make room.

        Those of the last screen go back to where they came from.
        """
        for guest, home in self._guests:
            guest.setParent(home)
        self._guests = [(guest, guest.parentWidget()) for guest in (*left, *right)]
        for widget in left:
            self._left.addWidget(widget)
            widget.show()
        for widget in right:
            self._right.addWidget(widget)
            widget.show()
        self.search.setVisible(not alone)
        self.new.setVisible(not alone)

    def _step(self, text: str, address: Address) -> Button:
        step = Button(self._look, text, "crumb")
        step.clicked.connect(lambda _checked=False: self.crumb_asked.emit(address))
        return step
