"""The sidebar: the places of the window, what is pinned, and where the work is kept.

Wide it shows words and counts; as a rail, icons with a dot where something waits.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy

from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.look.painting import (
    CENTRE,
    draw_focus_ring,
    draw_rounded,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.shell import measures as size
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, hline

_LOWEST: Final = 28
_PIN: Final = 30
"""Height of the line of something pinned."""

PLACES: Final = {
    Place.HOME: ("house", QT_TRANSLATE_NOOP("Place", "Home")),
    Place.EVENTS: ("calendar", QT_TRANSLATE_NOOP("Place", "Events")),
    Place.PEOPLE: ("users", QT_TRANSLATE_NOOP("Place", "People")),
    Place.QUOTES: ("quote", QT_TRANSLATE_NOOP("Place", "Quotes")),
    Place.RELEASES: ("newspaper", QT_TRANSLATE_NOOP("Place", "Releases")),
    Place.REPORTS: ("chart-bars", QT_TRANSLATE_NOOP("Place", "Reports")),
    Place.SETTINGS: ("settings", QT_TRANSLATE_NOOP("Place", "Settings")),
}
"""Icon and name of each place, the name marked for translation in the context ``Place``."""


class Pin(Struct, frozen=True):
    """Something pinned to the sidebar."""

    address: Address
    icon: str
    title: str


class NavButton(QAbstractButton):
    """One line of the sidebar."""

    def __init__(
        self, look: Look, icon: str, text: str, tip: str = "", *, pin: bool = False
    ) -> None:
        super().__init__()
        self._look, self._icon, self._pin = look, icon, pin
        self._count = 0
        self.rail = False
        self.setText(text)
        self.setCheckable(not pin)
        self.setAutoExclusive(False)
        self.setToolTip(tip or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._say()

    def set_count(self, count: int) -> None:
        """Show how many things wait there."""
        self._count = count
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(self._look.px(size.RAIL), self._look.px(_PIN if self._pin else size.PLACE))

    def minimumSizeHint(self) -> QSize:
        """Return what is still easy to hit: lines come closer where the window is low."""
        return QSize(self.sizeHint().width(), self._look.px(_LOWEST))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the line can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys; open with Enter as with Space."""
        match event.key():
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, name and count, or icon and dot."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        ground = QRectF(self.rect()).adjusted(look.px(8), 1, -look.px(8), -1)
        if self.isChecked():
            draw_rounded(painter, look, ground, look.px(7), fill="press")
        elif self.underMouse():
            draw_rounded(painter, look, ground, look.px(7), fill="hover")
        if self.hasFocus():
            draw_focus_ring(painter, look, ground, look.px(6))
        (self._paint_rail if self.rail else self._paint_wide)(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        look, middle = self._look, self.height() / 2
        side = 14 if self._pin else size.ICON
        ink = "accent_text" if self.isChecked() else "text2"
        icon = look.pixmap(self._icon, ink, side)
        left = look.px(size.ICON_LEFT)
        painter.drawPixmap(QPointF(left, middle - look.px(side / 2)), icon)
        room = self.width() - look.px(56)
        if self._count:
            font = look.font(11.5, 600, tabular=True)
            width = max(look.px(20), width_of(str(self._count), font) + look.px(10))
            disc = QRectF(
                self.width() - look.px(16) - width, middle - look.px(9), width, look.px(18)
            )
            draw_rounded(painter, look, disc, look.px(9), fill="amber_bg")
            draw_text(painter, look, disc, str(self._count), font, "amber", CENTRE)
            room -= width + look.px(8)
        font = look.font(12.5 if self._pin else 13, 600 if self.isChecked() else 500)
        rect = QRectF(look.px(size.NAME_LEFT), 0, room, self.height())
        draw_text(painter, look, rect, self.text(), font, "text" if self.isChecked() else "text2")

    def _paint_rail(self, painter: QPainter) -> None:
        look = self._look
        centre = QRectF(self.rect()).center()
        side = size.ICON_IN_RAIL
        icon = look.pixmap(self._icon, "accent_text" if self.isChecked() else "text2", side)
        painter.drawPixmap(centre - QPointF(look.px(side / 2), look.px(side / 2)), icon)
        if self._count:
            painter.setPen(QPen(look.colour("window"), 2))
            painter.setBrush(look.colour("amber"))
            painter.drawEllipse(
                centre + QPointF(look.px(10), -look.px(9)), look.px(4.5), look.px(4.5)
            )

    def _say(self) -> None:
        counted = self.tr("{name}, {count} waiting").format(name=self.text(), count=self._count)
        self.setAccessibleName(counted if self._count else self.text())


class OfficeButton(QAbstractButton):
    """Whose office this is, at the top; opens the menus of the window."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rail = False
        self.support = ""
        self.setFixedHeight(look.px(size.OFFICE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_office("", "")

    def show_office(self, name: str, support: str) -> None:
        """Show the name of the office, and below it whose changes are recorded, say."""
        self.setText(name or "MigDesk")
        self.support = support
        self.setAccessibleName(self.tr("{office}, menus").format(office=self.text()))
        self.setToolTip(self.text())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign and the name."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        left, top, side = (look.px(part) for part in (size.SIGN_LEFT, size.SIGN_TOP, size.SIGN))
        disc = QRectF(left, top, side, side)
        draw_rounded(painter, look, disc, look.px(size.SIGN_ROUND), fill="accent")
        icon = look.pixmap("newspaper", "on_accent", 18)
        painter.drawPixmap(disc.topLeft() + QPointF(look.px(6), look.px(6)), icon)
        if not self.rail:
            self._paint_name(painter)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(look.px(6), look.px(3), -look.px(6), -look.px(3))
            draw_focus_ring(painter, look, ring, look.px(8))

    def _paint_name(self, painter: QPainter) -> None:
        look = self._look
        left, room = look.px(size.OFFICE_NAME_LEFT), self.width() - look.px(84)
        high = self.height()
        top = QRectF(left, 0, room, high)
        if self.support:
            top = QRectF(left, high / 2 - look.px(18), room, look.px(18))
        draw_text(painter, look, top, self.text(), look.font(13, 600))
        if self.support:
            below = QRectF(left, high / 2, room, look.px(17))
            draw_text(painter, look, below, self.support, look.font(11.5), "text3")
        icon = look.pixmap("chevrons-up-down", "text3", 14)
        painter.drawPixmap(QPointF(self.width() - look.px(28), high / 2 - look.px(7)), icon)


class StorageLine(QAbstractButton):
    """Where the work is kept and when it was last backed up; leads to those settings."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rail = False
        self._below, self._troubled = "", False
        self.setFixedHeight(look.px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_storage(self, above: str, below: str, *, troubled: bool = False) -> None:
        """Show two short lines; ``troubled`` paints them red: something was not saved."""
        self.setText(above)
        self._below, self._troubled = below, troubled
        self.setAccessibleName(f"{above}. {below}")
        self.setToolTip(f"{above}\n{below}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disk and the two lines."""
        look, middle = self._look, self.height() / 2
        painter = QPainter(self)
        smooth(painter)
        ink = "red" if self._troubled else "text3"
        if self.rail:
            icon = look.pixmap("hard-drive", ink, 18)
            painter.drawPixmap(QPointF(self.width() / 2 - look.px(9), middle - look.px(9)), icon)
        else:
            icon = look.pixmap("hard-drive", ink, 16)
            painter.drawPixmap(QPointF(look.px(18), middle - look.px(8)), icon)
            room = self.width() - look.px(52)
            above = QRectF(look.px(44), middle - look.px(18), room, look.px(18))
            below = QRectF(look.px(44), middle, room, look.px(18))
            upper = "red" if self._troubled else "text2"
            draw_text(painter, look, above, self.text(), look.font(12, 500), upper)
            draw_text(painter, look, below, self._below, look.font(11.5), "text3")
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(look.px(6), look.px(2), -look.px(6), -look.px(2))
            draw_focus_ring(painter, look, ring, look.px(6))


class Sidebar(QFrame):
    """All of the sidebar.

    Signals:
        place_asked: a place was clicked.
        pin_asked: something pinned was clicked.
        storage_asked: the line about storage was clicked.
    """

    place_asked = Signal(object)
    pin_asked = Signal(object)
    storage_asked = Signal()

    def __init__(self, look: Look, tips: Mapping[Place, str]) -> None:
        """Show the places; ``tips`` are their tooltips."""
        super().__init__()
        self._look = look
        self.rail = False
        self.setProperty("kind", "sidebar")
        self.setAccessibleName(self.tr("Places"))
        self.office = OfficeButton(look)
        self.storage = StorageLine(look)
        self.storage.clicked.connect(self.storage_asked)
        self._places: dict[Place, NavButton] = {}
        for place, (icon, _) in PLACES.items():
            button = NavButton(look, icon, place_name(place), tips.get(place, ""))
            button.clicked.connect(lambda _checked=False, at=place: self.place_asked.emit(at))
            self._places[place] = button
        self._pins = column(spacing=0)
        self._pins_head = Label(look, self.tr("Working on"), 11.5, 600, "text3")
        self._pins_head.setContentsMargins(look.px(18), look.px(12), 0, look.px(4))
        top = [button for place, button in self._places.items() if place is not Place.SETTINGS]
        self.setLayout(
            column(
                look.px(size.ABOVE_OFFICE),
                self.office,
                look.px(size.BELOW_OFFICE),
                *top,
                self._pins_head,
                self._pins,
                None,
                self._places[Place.SETTINGS],
                look.px(4),
                hline(),
                self.storage,
            )
        )
        self.show_pins(())
        self.set_rail(rail=False)

    def set_rail(self, *, rail: bool) -> None:
        """Be wide, or a rail of icons."""
        self.rail = rail
        self.setFixedWidth(self._look.px(size.RAIL if rail else size.SIDEBAR))
        self.office.rail = self.storage.rail = rail
        for button in (*self._places.values(), *self._pin_buttons()):
            button.rail = rail
        for part in self.findChildren(QAbstractButton):
            part.update()
        self._show_pins_head()

    def show_places(self, *, open_: bool) -> None:
        """Show the places, or nothing of them while no office is open: they would lead nowhere."""
        for button in self._places.values():
            button.setVisible(open_)

    def show_place(self, place: Place) -> None:
        """Mark where the window is."""
        for known, button in self._places.items():
            button.setChecked(known is place)

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Show how many things wait in each place."""
        for place, button in self._places.items():
            button.set_count(counts.get(place, 0))

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Show what is pinned."""
        while (item := self._pins.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for pin in pins:
            button = NavButton(self._look, pin.icon, pin.title, pin=True)
            button.rail = self.rail
            button.clicked.connect(lambda _checked=False, at=pin.address: self.pin_asked.emit(at))
            self._pins.addWidget(button)
        self._show_pins_head()

    def focus_place(self) -> None:
        """Give the keyboard to the place that is marked."""
        for button in self._places.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pin_buttons(self) -> list[NavButton]:
        items = (self._pins.itemAt(place) for place in range(self._pins.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, NavButton)]

    def _show_pins_head(self) -> None:
        self._pins_head.setVisible(bool(self._pin_buttons()) and not self.rail)


def place_name(place: Place) -> str:
    """Return what a place is called, in the language of the interface."""
    return QCoreApplication.translate("Place", PLACES[place][1])
