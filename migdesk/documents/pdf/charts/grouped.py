"""Columns of several series beside one another, with the names of the series above them.

Where every figure stands on its column, names and figures are a table to a screen reader: the
names of the series are the heads of its columns.
"""

from collections.abc import Iterator
from typing import Final

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.charts.columns import Column, ColumnChart, place_of
from migdesk.documents.pdf.charts.drawing import SIGN, Ink, fill, paint_sign
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

_SIGN_GAP: Final = 4.0
_NAMES_GAP: Final = 14.0
_UNDER_NAMES: Final = 6.0
_GROUP_PART: Final = 0.74
"""How much of its place a group takes."""

_WIDEST_COLUMN: Final = 30.0
_BETWEEN: Final = 0.8
"""White between the columns of a group, as part of which they are told apart in grey."""


class GroupedChart(ColumnChart, frozen=True):
    """Groups of columns side by side: each of the ``heights`` of a column stands for itself.

    ``corner`` is the cell above those that name the rows, where texts are a table.
    """

    corner: Node | None = None

    @property
    def _head(self) -> float:
        names = max((name.height for name in self.names), default=0)
        return names + _UNDER_NAMES + self._value_height

    @property
    def _right(self) -> float:
        return 0

    @property
    def _place(self) -> float:
        return place_of(len(self.columns), self.width, self.axis, ())

    def _placed(self, left: float) -> Iterator[tuple[Column, float, float]]:
        start, place = left + self.axis.width, self._place
        for number, column in enumerate(self.columns):
            thickness = column_width(place, len(column.heights)) * len(column.heights)
            yield column, start + place * (number + 0.5), thickness

    def _texts(self, left: float, foot: float) -> Iterator[tuple[Text, float, float]]:
        """Yield the names of the series, then each row: its name and its figures."""
        top = foot + self.tall + self._head
        if self.corner is not None:
            self.corner.appear()
        for name, _, across in self._signed(left):
            yield name, across + SIGN + _SIGN_GAP, top
        yield from super()._texts(left, foot)

    def _values(
        self, column: Column, middle: float, foot: float
    ) -> Iterator[tuple[Text, float, float]]:
        each = column_width(self._place, len(column.heights))
        centre = middle + each * (1 - len(column.heights)) / 2 - _BETWEEN / 2
        for value, part in zip(column.values, column.heights, strict=False):
            yield value, centre - value.width / 2, foot + part * self.tall + value.height
            centre += each

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
        """Paint the sign of each series in its ink; its name is one of the texts."""
        top = foot + self.tall + self._head
        for name, ink, across in self._signed(left):
            paint_sign(canvas, ink, across, top - name.ascent / 2)

    def _signed(self, left: float) -> Iterator[tuple[Text, Ink, float]]:
        """Yield names with inks and where their signs begin: the last name ends at the right."""
        across = left + self.width - sum(map(_wide, self.names)) + _NAMES_GAP
        for name, ink in zip(self.names, self.columns[0].inks, strict=True):
            yield name, ink, across
            across += _wide(name)


def column_width(place: float, count: int) -> float:
    """Return the width of each of ``count`` columns of a group, the white beside it included."""
    return min(place * _GROUP_PART / count, _WIDEST_COLUMN)


def _wide(name: Text) -> float:
    return SIGN + _SIGN_GAP + name.width + _NAMES_GAP
