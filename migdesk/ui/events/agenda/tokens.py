"""What was understood of a line, piece by piece, below it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look, Tone
from migdesk.ui.look.painting import draw_rounded, draw_text, smooth, width_of

_HEIGHT = 24
_GAP = 6
_WIDEST = 320


class Token(Struct, frozen=True):
    """A piece of the line.

    Attributes:
        label: what it is: ``Time``.
        value: what it says: ``15:15–16:30``.
        tone: gray for what is understood, green for a record that is known, red for a problem.
        icon: a sign before it, or "".
    """

    label: str
    value: str
    tone: Tone = "gray"
    icon: str = ""


class Tokens(QWidget):
    """Pieces side by side, in as many rows as they need; painted, and read as one sentence."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._tokens: tuple[Token, ...] = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._fit()

    def show_tokens(self, tokens: Sequence[Token]) -> None:
        """Show what is understood now."""
        if tuple(tokens) == self._tokens:
            return
        self._tokens = tuple(tokens)
        spoken = (f"{each.label} {each.value}".strip() for each in self._tokens)
        self.setAccessibleDescription(", ".join(spoken))
        self._fit()
        self.update()

    def tokens(self) -> tuple[Token, ...]:
        """Return what is shown."""
        return self._tokens

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many rows as the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of one row: what is needed is fixed by the width."""
        return QSize(self._look.px(300), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces."""
        del event
        painter = QPainter(self)
        smooth(painter)
        look = self._look
        for token, rect in self._placed():
            draw_rounded(painter, look, rect, look.px(5), fill=look.tint(token.tone))
            left = rect.x() + look.px(8)
            ink = look.ink(token.tone)
            if token.icon:
                at = QPointF(left, rect.center().y() - look.px(7))
                painter.drawPixmap(at, look.pixmap(token.icon, ink, 14, 2))
                left += look.px(19)
            place = QRectF(left, rect.y(), rect.right() - left - look.px(6), rect.height())
            if token.label:
                used = draw_text(painter, look, place, token.label, look.font(12), ink)
                place.setLeft(place.x() + used + look.px(7))
            ink = ink if token.tone == "red" else "text"
            draw_text(painter, look, place, token.value, look.font(12, 600), ink)
        painter.end()

    def _fit(self) -> None:
        rows = [rect.bottom() for _, rect in self._placed()]
        self.setFixedHeight(max(self._look.px(_HEIGHT), int(max(rows, default=0))))

    def _placed(self) -> Iterator[tuple[Token, QRectF]]:
        look = self._look
        height, gap = look.px(_HEIGHT), look.px(_GAP)
        left = top = 0.0
        for token in self._tokens:
            width = min(self._width_of(token), max(self.width(), look.px(60)))
            if left and left + width > self.width():
                left, top = 0.0, top + height + gap
            yield token, QRectF(left, top, width, height)
            left += width + gap

    def _width_of(self, token: Token) -> int:
        look = self._look
        label = width_of(token.label, look.font(12)) + look.px(7) if token.label else 0
        icon = look.px(19) if token.icon else 0
        value = min(width_of(token.value, look.font(12, 600)), look.px(_WIDEST))
        return icon + label + value + look.px(17)
