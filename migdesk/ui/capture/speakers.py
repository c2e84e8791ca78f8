"""Who may speak, each with a key; one of them does."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from migdesk.ui.capture.keys import SPEAKERS, speaker_keys
from migdesk.ui.capture.unfinished import Speaker
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    CENTRE,
    MIDDLE_LEFT,
    draw_face,
    draw_focus_ring,
    draw_rounded,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import clear

_HEIGHT: Final = 38
_FACE: Final = 22
_KEY: Final = 18
_WIDEST: Final = 280
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class SpeakerChip(QPushButton):
    """Somebody who may speak: face, name and number. Also the way to somebody else: an icon.

    Signals:
        stepped: an arrow key was pressed: so many chips on.
    """

    stepped = Signal(int)

    def __init__(self, look: Look, name: str, number: int, *, icon: str = "") -> None:
        """Show ``name`` with its number, -1 for none; with ``icon`` in place of the face."""
        super().__init__()
        self._look, self._name, self._number, self._icon = look, name, number, icon
        self.setCheckable(not icon)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the room for face, name and number; a very long name is cut."""
        look = self._look
        wide = width_of(self._name, look.font(13, 600)) + look.px(10 + _FACE + 8 + 12)
        if self._number >= 0:
            wide += look.px(_KEY + 8)
        return QSize(min(wide, look.px(_WIDEST)), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next chip with an arrow."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, face, name, number and ring."""
        look, on = self._look, self.isChecked()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        fill = "accent" if on else "hover" if self.underMouse() else "raised"
        draw_rounded(painter, look, rect, look.px(7), fill=fill, line="accent" if on else "line2")
        left, middle = look.px(10), rect.center().y()
        face = QRectF(left, middle - look.px(_FACE) / 2, look.px(_FACE), look.px(_FACE))
        if self._icon:
            sign = look.pixmap(self._icon, "text2", 16)
            painter.drawPixmap(round(face.x() + look.px(3)), round(middle - look.px(8)), sign)
        else:
            draw_face(painter, look, face, self._name)
        right = rect.right() - look.px(10)
        if self._number >= 0:
            key = QRectF(right - look.px(_KEY), middle - look.px(9), look.px(_KEY), look.px(18))
            draw_rounded(painter, look, key, look.px(4), fill="on_accent" if on else "gray_bg")
            ink = "accent" if on else "text2"
            draw_text(painter, look, key, str(self._number), look.font(11, 600), ink, CENTRE)
            right = key.left() - look.px(7)
        room = QRectF(face.right() + look.px(8), 0, 0, rect.height())
        room.setRight(right)
        ink, weight = ("on_accent", 600) if on else ("text", 500)
        draw_text(painter, look, room, self._name, look.font(13, weight), ink, MIDDLE_LEFT)
        if self.hasFocus():
            inside = rect.adjusted(2, 2, -2, -2) if on else rect
            draw_focus_ring(painter, look, inside, look.px(6))


class Speakers(QWidget):
    """The speakers in protocol order. One stop for Tab; the arrows go from one to the next.

    Signals:
        chosen: the speaker that a person chose.
        other_asked: it is somebody else.
    """

    chosen = Signal(object)
    other_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._speakers: tuple[Speaker, ...] = ()
        self._chips: list[SpeakerChip] = []
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(look.px(6))
        self.setLayout(self._flow)
        self.other = SpeakerChip(look, self.tr("Other"), 0, icon="user-plus")
        self.other.setAccessibleDescription(self.tr("Somebody who is not on this list"))
        self.other.clicked.connect(self.other_asked)
        self.other.stepped.connect(self._step)
        self.setAccessibleName(self.tr("Speaker"))
        self.show_speakers((), 0)

    def speakers(self) -> Sequence[Speaker]:
        """Return those that are shown."""
        return self._speakers

    def show_speakers(self, speakers: Sequence[Speaker], chosen: int) -> None:
        """Show other speakers, one of them chosen: the key, 0 for none. Nothing is emitted."""
        shown = tuple(speakers)
        if shown != self._speakers or not self._flow.count():
            self._make(shown)
        self._mark(chosen)

    def number(self, number: int) -> Speaker | None:
        """Return the speaker with a number, ``None`` where there is none."""
        return self._speakers[number - 1] if 0 < number <= len(self._speakers) else None

    def _make(self, speakers: tuple[Speaker, ...]) -> None:
        self._speakers = speakers
        had_focus = any(chip.hasFocus() for chip in self._chips)
        self._flow.removeWidget(self.other)
        for chip in self._chips:
            self._group.removeButton(chip)
        clear(self._flow)
        self._chips = []
        for place, speaker in enumerate(speakers, start=1):
            chip = SpeakerChip(self._look, speaker.name, place if place <= SPEAKERS else -1)
            title = f"{speaker.name}, {speaker.title}".removesuffix(", ")
            chip.setToolTip(title)
            chip.setAccessibleName(title)
            if place <= SPEAKERS:
                chip.setAccessibleDescription(speaker_keys(place))
            chip.clicked.connect(lambda _on=False, who=speaker: self.chosen.emit(who))
            chip.stepped.connect(self._step)
            self._group.addButton(chip)
            self._chips.append(chip)
            self._flow.addWidget(chip)
            self.setTabOrder(self.other, chip)  # Tab stops at one of them: here, before the words
        self._flow.addWidget(self.other)
        self.other.show()
        if had_focus:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _mark(self, chosen: int) -> None:
        self._group.setExclusive(False)
        stop: SpeakerChip = self._chips[0] if self._chips else self.other
        for chip, speaker in zip(self._chips, self._speakers, strict=True):
            chip.setChecked(speaker.key == chosen)
            if speaker.key == chosen:
                stop = chip
        self._group.setExclusive(True)
        for chip in (*self._chips, self.other):
            by_tab = chip is stop
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)

    def _step(self, step: int) -> None:
        chips = [*self._chips, self.other]
        at = next((place for place, chip in enumerate(chips) if chip.hasFocus()), 0)
        to = (at + step) % len(chips)
        chips[to].setFocus(Qt.FocusReason.OtherFocusReason)
        if to < len(self._speakers):
            self.chosen.emit(self._speakers[to])
