"""Keycaps with what each key does, at the foot of something that is steered by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_keys, draw_text, keys_width, smooth, width_of


class KeyHints(QWidget):
    """Keycaps and words, as many as there is room for."""

    def __init__(self, look: Look, hints: Sequence[tuple[str, str]]) -> None:
        """Show ``hints``: a key as Qt writes it, and what it does."""
        super().__init__()
        self._look = look
        self._hints: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_hints(hints)

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show other hints."""
        native = QKeySequence.SequenceFormat.NativeText
        self._hints = [(QKeySequence(key).toString(native), words) for key, words in hints]
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in self._hints))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all of them."""
        return QSize(sum(map(self._width, self._hints)), self._look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return that there need be none."""
        return QSize(0, self._look.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw those there is room for."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        smooth(painter)
        at, middle = 0, self.height() / 2
        for hint in self._hints:
            if at + self._width(hint) - px(14) > self.width():
                return
            key, words = hint
            used = draw_keys(painter, look, at, middle, [key])
            rect = QRectF(at + used + px(6), 0, self.width(), self.height())
            draw_text(painter, look, rect, words, look.font(12), "text2")
            at += self._width(hint)

    def _width(self, hint: tuple[str, str]) -> int:
        key, words = hint
        px = self._look.px
        return keys_width(self._look, [key]) + width_of(words, self._look.font(12)) + px(22)
