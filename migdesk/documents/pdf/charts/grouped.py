"""Columns of several series beside one another, with the names of the series above them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.charts.columns import Column, ColumnChart, place_of
from migdesk.documents.pdf.charts.drawing import Ink, fill
from migdesk.documents.pdf.typesetting import Text

_SIGN: Final = 7.0
_SIGN_GAP: Final = 4.0
_NAMES_GAP: Final = 14.0
_UNDER_NAMES: Final = 6.0
_BETWEEN: Final = 0.8
"""White between the columns of a group, as part of which they are told apart in grey."""


@dataclass(frozen=True, slots=True)
class GroupedChart(ColumnChart):
    """Groups of columns side by side: each of the ``heights`` of a column stands for itself."""

    @property
    def _head(self) -> float:
        return max((name.height for name in self.names), default=0) + _UNDER_NAMES

    @property
    def _right(self) -> float:
        return 0

    @property
    def _place(self) -> float:
        return place_of(len(self.columns), self.width, self.axis, ())

    def _paint_column(
        self, canvas: TaggedCanvas, column: Column, middle: float, foot: float, thickness: float
    ) -> None:
        each = thickness / len(column.heights)
        left = middle - thickness / 2
        for part, ink in zip(column.heights, column.inks, strict=True):
            if part > 0:
                fill(canvas, ink, (left, foot, each - _BETWEEN, part * self.tall))
            left += each

    def _paint_names(self, canvas: TaggedCanvas, left: float, foot: float) -> None:
        """Paint the name of each series behind a sign in its ink, ending at the right."""
        top = foot + self.tall + self._head
        across = left + self.width - sum(self._wide(name) for name in self.names) + _NAMES_GAP
        for name, ink in self._signed():
            middle = top - name.ascent / 2
            fill(canvas, ink, (across, middle - _SIGN / 2, _SIGN, _SIGN))
            name.paint_silently(canvas, across + _SIGN + _SIGN_GAP, top)
            across += self._wide(name)

    def _signed(self) -> Iterator[tuple[Text, Ink]]:
        return zip(self.names, self.columns[0].inks, strict=True)

    def _wide(self, name: Text) -> float:
        return _SIGN + _SIGN_GAP + name.width + _NAMES_GAP
