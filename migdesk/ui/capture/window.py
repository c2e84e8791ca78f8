"""The window in which quotes are captured while they are said: it stays on top of all others."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QSizeGrip, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Changes
from migdesk.ui.capture.keys import COMMANDS, SPEAKERS, speaker_keys
from migdesk.ui.capture.pad import Pad
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.shell.actions import Actions
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.companions import Companion
from migdesk.ui.shell.geometry import geometry_of, restore_geometry
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.popover import draw_shadow

_NAME: Final = "capture:"
"""What tells the place of this window from that of the main one."""

_PINNED: Final = "capture.pinned"
_SIZE: Final = (848, 464)
_SMALLEST: Final = (420, 240)
"""Of the pad, in pixels at 100 %."""

_MOST: Final = 0.92
"""Of the screen, both ways."""

_RADIUS: Final = 14
_SHADOW: Final = 30
_GAP: Final = 32
"""From the lower right corner of the main window, where the window first opens."""

_SECOND: Final = 1000
_LOOK_EVERY: Final = 20
"""Seconds after which it is looked whether another session has begun."""

_SEE_THROUGH: Final = ("windows", "cocoa", "wayland", "offscreen")
"""Platforms on which a window may have a shadow of its own. X11 may show it black."""


class CaptureWindow(Companion):
    """The pad, with a frame of its own."""

    def __init__(self, parts: Parts, main: QWidget) -> None:
        """Belong to the window ``main``."""
        super().__init__()
        self._parts, self._main = parts, main
        look = parts.look
        self._seconds = 0
        self._leads_back = False
        self._card: QPixmap | None = None
        self._shadow = 0
        if QGuiApplication.platformName() in _SEE_THROUGH:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self._shadow = look.px(_SHADOW)
        self._pinned = parts.keeper.settings.states.get(_PINNED, "1") == "1"
        self.setWindowFlags(self._flags())
        self.setWindowTitle(self.tr("Quick capture"))
        self.setAccessibleName(self.tr("Quick capture"))
        self.pad = Pad(parts)
        self.pad.close_asked.connect(self._put_away)
        self.pad.quote_asked.connect(self._show_quote)
        self.pad.head.pin_asked.connect(self._turn_pin)
        self.pad.head.show_pinned(pinned=self._pinned)
        around = self._shadow + 1
        self.setLayout(column((self.pad, 1), margins=(around, around, around, around)))
        self._grip = QSizeGrip(self)
        self._grip.setFixedSize(look.px(14), look.px(14))
        self.commands = Actions(self, look, COMMANDS)
        self.commands.bind(self.pad.handlers())
        for number in range(1, SPEAKERS + 1):
            shortcut = QShortcut(QKeySequence(speaker_keys(number)), self)
            shortcut.activated.connect(partial(self.pad.speaking.choose_number, number))
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._tick)
        room = self._room()
        least = (
            min(look.px(_SMALLEST[0]), room.width()),
            min(look.px(_SMALLEST[1]), room.height()),
        )
        self.setMinimumSize(*(size + 2 * around for size in least))

    # What the main window does

    def open(self, spot: str) -> None:
        """Show the window with the keyboard in the words, where it was left."""
        self._leads_back = True
        if not self.isVisible():
            self._take_place()
            self.pad.tick()
        self.pad.begin(_place_in(spot))
        self.show()
        self.raise_()
        self.activateWindow()
        self.pad.enter()

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        self.pad.refresh(changes)

    def leave(self) -> None:
        """Keep what was typed."""
        self.pad.leave()

    def has_unkept(self) -> bool:
        """Tell whether words stand here that could not be kept."""
        return self.pad.keeper.has_failed()

    def press(self, keys: QKeySequence) -> bool:
        """Run a command of this window."""
        return self.commands.press(keys)

    # What Qt does

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed, and where the window was."""
        super().hideEvent(event)
        self._clock.stop()
        if not event.spontaneous():
            self.pad.leave()
            self._remember_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corner by which the window is resized where it belongs."""
        super().resizeEvent(event)
        corner = QRect(self.rect()).adjusted(*self._around()).bottomRight()
        self._grip.move(corner.x() - self._grip.width() - 2, corner.y() - self._grip.height() - 2)

    def changeEvent(self, event: QEvent) -> None:
        """Keep what was typed as soon as the person turns to something else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.pad.leave()
            self._leads_back = QApplication.activeWindow() is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card that the pad stands on; it is drawn once for a size."""
        if self._card is None or self._card.deviceIndependentSize().toSize() != self.size():
            self._card = self._drawn()
        QPainter(self).drawPixmap(0, 0, self._card)

    def _drawn(self) -> QPixmap:
        look, ratio = self._parts.look, self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        smooth(painter)
        card = QRectF(QRect(self.rect()).adjusted(*self._around()))
        if self._shadow:
            drop = _SHADOW / 5
            draw_shadow(painter, look, card, _RADIUS, blur=_SHADOW, drop=drop, strength=0.3)
        radius = look.px(_RADIUS) if self._shadow else 0
        draw_rounded(painter, look, card, radius, fill="raised", line="line2")
        painter.end()
        return drawn

    def _put_away(self) -> None:
        """Hide; the keyboard goes back to the main window, unless it came from another program."""
        leads_back = self._leads_back
        self.hide()
        if leads_back:
            self._main.activateWindow()

    def _around(self) -> tuple[int, int, int, int]:
        """Return how much of the window is around the card, as what its edges move by."""
        return self._shadow, self._shadow, -self._shadow, -self._shadow

    def _flags(self) -> Qt.WindowType:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        if self._shadow:
            flags |= Qt.WindowType.NoDropShadowWindowHint
        if self._pinned:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        return flags

    # Place and time

    def _room(self) -> QRect:
        """Return where on the screen the window may stand."""
        screen = self._main.screen()
        return screen.availableGeometry() if screen is not None else self._main.geometry()

    def _take_place(self) -> None:
        """Go where the window was last, else to the lower right corner of the main window."""
        if not restore_geometry(self, self._parts.keeper.settings.windows, _NAME):
            self.stand_within(self._room())

    def stand_within(self, room: QRect) -> None:
        """Go to the lower right corner of the main window, within ``room``."""
        look, main = self._parts.look, self._main.frameGeometry()
        wide, high = (look.px(size) for size in _SIZE)
        card = QRect(0, 0, min(wide, round(room.width() * _MOST)), high)
        card.setHeight(min(high, round(room.height() * _MOST)))
        card.moveBottomRight(main.bottomRight() - QPoint(look.px(_GAP), look.px(_GAP)))
        card.moveRight(min(card.right(), room.right()))
        card.moveBottom(min(card.bottom(), room.bottom()))
        card.moveLeft(max(card.left(), room.left()))
        card.moveTop(max(card.top(), room.top()))
        around = self._shadow
        self.setGeometry(card.adjusted(-around, -around, around, around))

    def _remember_place(self) -> None:
        known = self._parts.keeper.settings.windows
        here = geometry_of(self, _NAME)
        if here.items() <= known.items():
            return
        self._keep(windows={**known, **here})

    def _turn_pin(self) -> None:
        """Stay on top of all other windows, or not any more."""
        self._pinned = not self._pinned
        self.pad.head.show_pinned(pinned=self._pinned)
        self.overrideWindowFlags(self._flags())
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, self._pinned)
        states = {**self._parts.keeper.settings.states, _PINNED: "1" if self._pinned else "0"}
        self._keep(states=states)

    def _keep(self, **changes: object) -> None:
        try:
            self._parts.keeper.change(**changes)
        except MigdeskError:
            return  # it opens elsewhere next time: no reason to speak while somebody else does

    def _tick(self) -> None:
        self._seconds += 1
        self.pad.tick()
        if self._seconds % _LOOK_EVERY == 0:
            self.pad.look_again()

    def _show_quote(self, key: int) -> None:
        """Show a quote in the main window, and leave this one where it is."""
        self._parts.navigator.go(Address(Place.QUOTES, "quote", key))
        self._main.raise_()
        self._main.activateWindow()


def _place_in(spot: str) -> tuple[int, int] | None:
    """Return the keys in the spot of an address: ``event/7/31``, ``event/7``."""
    kind, *keys = spot.split("/")
    if kind != "event" or not all(key.isdecimal() for key in keys) or len(keys) not in {1, 2}:
        return None
    event_id, session_id = [int(key) for key in (*keys, "0")][:2]
    return event_id, session_id
