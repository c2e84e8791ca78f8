"""The upper edge of the window: where it is said, what time it is there, and its own buttons."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from migdesk.desk.rows import CapturePlace
from migdesk.text.names import Language
from migdesk.ui.capture.wording import place_name, place_support
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_LEFT,
    draw_focus_ring,
    draw_rounded,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.labels import CutLabel, Label, Pill
from migdesk.ui.widgets.layouts import column, row

_SOON: Final = timedelta(minutes=30)


class PlaceButton(QPushButton):
    """The name of a place, cut where there is no room for it; opens the list of places."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, support: str, keys: str) -> None:
        """Show another place; the tooltip says all of it, and the ``keys`` that change it."""
        self._name = name
        self.setAccessibleName(f"{name}, {support}".removesuffix(", "))
        said = self.tr("Choose where it is said ({keys})").format(keys=keys)
        self.setAccessibleDescription(said)
        self.setToolTip(f"{name}\n{said}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole name."""
        look = self._look
        wide = width_of(self._name, look.font(14.5, 600)) + look.px(30)
        return QSize(wide, look.px(26))

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: the name is cut."""
        return QSize(self._look.px(90), self._look.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, and the arrow that says that there are others."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        if self.underMouse():
            draw_rounded(painter, look, rect, look.px(5), fill="hover")
        room = rect.adjusted(look.px(4), 0, -look.px(22), 0)
        font = look.font(14.5, 600)
        used = draw_text(painter, look, room, self._name, font, "text", MIDDLE_LEFT)
        sign = look.pixmap("chevron-down", "text3", 14)
        top = rect.center().y() - look.px(7)
        painter.drawPixmap(round(room.x() + used + look.px(5)), round(top), sign)
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(5))


class Head(QWidget):
    """Whether it is live, where it is said, what time it is there; pin and close.

    The window is moved by it.

    Signals:
        place_asked: it is said elsewhere.
        pin_asked: the window is to stay on top, or not any more.
        close_asked: the window is to be hidden.
    """

    place_asked = Signal()
    pin_asked = Signal()
    close_asked = Signal()

    def __init__(self, look: Look, language: Language, keys: str) -> None:
        """Show no place yet; ``keys`` open the list of them."""
        super().__init__()
        self._look, self._language, self._keys = look, language, keys
        self._pill = Pill(look, self.tr("Live"), "red", "radio")
        self.place = PlaceButton(look)
        self.place.clicked.connect(self.place_asked)
        self.support = CutLabel(look, "", 12, 400, "text3")
        self.clock = Label(look, "", 13, 500, "text2")
        font = look.font(13, 500, tabular=True)
        self.clock.setMinimumWidth(width_of("00:00:00", font))
        self.clock.setAccessibleName(self.tr("Time there"))
        self.pin = IconButton(look, "pin", self.tr("Stay on top"))
        self.pin.setCheckable(True)
        self.pin.clicked.connect(self.pin_asked)
        self.close_button = IconButton(look, "x", self.tr("Close, the words are kept (Esc)"))
        self.close_button.clicked.connect(self.close_asked)
        names = row((self.place, 0), None)
        words = column(names, row(look.px(4), self.support), spacing=0)
        words.setContentsMargins(0, 0, 0, 0)
        self.setLayout(
            row(
                self._pill,
                (words, 1),
                self.clock,
                row(self.pin, self.close_button, spacing=look.px(2)),
                spacing=look.px(10),
                margins=(look.px(18), look.px(14), look.px(18), 0),
            )
        )

    def show_place(self, place: CapturePlace, hint: str, now: datetime) -> None:
        """Show where it is said; ``hint`` says what a person should look at, if anything."""
        name, support = place_name(place, self._language), place_support(place)
        session = place.session
        if session is None and place.event is None:
            self._pill.set_status(self.tr("Inbox"), "gray", "archive")
        elif session is None:
            self._pill.set_status(self.tr("Event"), "gray", "calendar")
        elif place.running:
            self._pill.set_status(self.tr("Live"), "red", "radio")
        elif timedelta() < session.starts_at - now < _SOON:
            self._pill.set_status(self.tr("Soon"), "amber", "clock")
        else:
            self._pill.set_status(self.tr("Session"), "gray", "clock")
        self.place.show_name(name, support, self._keys)
        self.support.set_text(hint or support)
        self.support.set_token("amber" if hint else "text3")
        self.support.setVisible(bool(hint or support))

    def show_time(self, now: datetime) -> None:
        """Show the time at the place."""
        self.clock.setText(f"{now:%H:%M:%S}")

    def show_pinned(self, *, pinned: bool) -> None:
        """Show whether the window stays on top."""
        self.pin.setChecked(pinned)
        token = "accent_text" if pinned else "text3"
        self.pin.setIcon(self._look.icon("pin" if pinned else "pin-off", token, 18))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the window be moved by what is no button here."""
        handle = self.window().windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
        event.accept()
