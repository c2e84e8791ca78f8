"""Large figures under rules, each with what it counts below it: a list to a screen reader."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.typesetting import Text

_RULE: Final = 1.1
_RULE_GAP: Final = 5.0
_CAPTION_GAP: Final = 1.0
_ROW_GAP: Final = 12.0


class KeyFigureText(NamedTuple):
    """A figure and what it counts."""

    value: Text
    caption: Text

    @property
    def height(self) -> float:
        """Return the height with the room below the rule."""
        return _RULE_GAP + self.value.height + _CAPTION_GAP + self.caption.height


class KeyFigures(Struct, frozen=True):
    """Figures side by side, ``in_row`` at most, each ``width`` points wide and ``gap`` apart."""

    figures: tuple[KeyFigureText, ...]
    in_row: int
    width: float
    gap: float
    accent: Colour

    @property
    def height(self) -> float:
        """Return the height of all rows."""
        heights = [max(figure.height for figure in row) for row in self._rows()]
        return sum(heights) + _ROW_GAP * (len(heights) - 1)

    @property
    def least(self) -> float:
        """Return the height of the whole."""
        return self.height

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint row by row. Values of one row stand on one level, captions below the highest."""
        for row in self._rows():
            tallest = max(figure.value.height for figure in row)
            for place, figure in enumerate(row):
                across = left + place * (self.width + self.gap)
                canvas.setStrokeColor(self.accent)
                canvas.setLineWidth(_RULE)
                canvas.line(across, top, across + self.width, top)
                level = top - _RULE_GAP
                figure.value.paint(canvas, across, level - tallest + figure.value.height)
                figure.caption.paint(canvas, across, level - tallest - _CAPTION_GAP)
            top -= max(figure.height for figure in row) + _ROW_GAP

    def _rows(self) -> Iterator[tuple[KeyFigureText, ...]]:
        for start in range(0, len(self.figures), self.in_row):
            yield self.figures[start : start + self.in_row]
