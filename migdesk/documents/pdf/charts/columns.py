"""Charts of columns that stand side by side, whole or in parts, with an axis where it is needed."""

import math
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.charts.drawing import (
    LEADER,
    NAME_GAP,
    PART_GAP,
    Drawing,
    Ink,
    centred_on,
    fill,
)
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.typesetting import Text

_COLUMN_PART: Final = 0.62
"""How much of its place a column takes."""

_WIDEST_COLUMN: Final = 46.0
_VALUE_GAP: Final = 6.0
_RULE: Final = 0.5
_MOST_STEPS: Final = 4
_FUZZ: Final = 1e-9


class Column(Struct, frozen=True):
    """A column: its heights as parts of the axis, from the bottom, with their inks.

    ``label``, set in the middle of ``label_width``, stands below it and ``values`` above: one, or
    one for each of the heights, or none.
    """

    heights: tuple[float, ...]
    inks: tuple[Ink, ...]
    label: Text | None
    label_width: float
    values: tuple[Text, ...] = ()


class Axis(Struct, frozen=True):
    """The scale of a chart that does not print every figure: levels, as parts, and their texts."""

    ticks: tuple[tuple[float, Text], ...] = ()

    @property
    def width(self) -> float:
        """Return what the texts take, and the gap behind them."""
        return max((text.width + _VALUE_GAP for _, text in self.ticks), default=0)


class ColumnChart(Struct, frozen=True):
    """Columns side by side. It is not split.

    Attributes:
        drawing: what a screen reader says of it.
        columns: from the left, at least one.
        axis: its scale.
        names: what the parts of the columns are, at the right of the last one, from the bottom.
        width: of the whole.
        tall: how high the highest column may be.
        read: whether the texts have a meaning of their own.
        rule: the colour of the lines behind the columns.
        base: that of the line under them.
    """

    drawing: Drawing
    columns: tuple[Column, ...]
    axis: Axis
    names: tuple[Text, ...]
    width: float
    tall: float
    read: bool
    rule: Colour
    base: Colour

    @property
    def height(self) -> float:
        """Return the height of figures, columns and names."""
        return self._head + self.tall + NAME_GAP + self._foot

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    @property
    def _head(self) -> float:
        return self._value_height or NAME_GAP

    @property
    def _value_height(self) -> float:
        return max((value.height for c in self.columns for value in c.values), default=0)

    @property
    def _foot(self) -> float:
        return max((c.label.height for c in self.columns if c.label is not None), default=0)

    @property
    def _right(self) -> float:
        return _beside(self.names)

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the shapes, and the texts in or behind them in reading order."""
        box = (left, top - self.height, left + self.width, top)
        foot = top - self._head - self.tall
        with canvas.content(self.drawing.node(canvas.seen_box(box))):
            self._paint_axis(canvas, left, foot)
            for column, middle, thickness in self._placed(left):
                self._paint_column(canvas, column, middle, foot, thickness)
            self._paint_names(canvas, left, foot)
            canvas.setStrokeColor(self.base)
            canvas.setLineWidth(_RULE)
            canvas.line(left + self.axis.width, foot, left + self.width - self._right, foot)
            if not self.read:
                for text, across, level in self._texts(left, foot):
                    text.paint_silently(canvas, across, level)
        if self.read:
            for text, across, level in self._texts(left, foot):
                text.paint(canvas, across, level)

    @property
    def _place(self) -> float:
        """Return the width that each column has for itself."""
        return place_of(len(self.columns), self.width, self.axis, self.names)

    def _placed(self, left: float) -> Iterator[tuple[Column, float, float]]:
        """Yield each column with its middle and its thickness."""
        start, place = left + self.axis.width, self._place
        thickness = min(place * _COLUMN_PART, _WIDEST_COLUMN)
        for number, column in enumerate(self.columns):
            yield column, start + place * (number + 0.5), thickness

    def _texts(self, left: float, foot: float) -> Iterator[tuple[Text, float, float]]:
        for column, middle, _ in self._placed(left):
            if column.label is not None:
                first = min((line.pieces[0].left for line in column.label.lines), default=0)
                across = max(middle - column.label_width / 2, left - first)
                yield column.label, across, foot - NAME_GAP
            yield from self._values(column, middle, foot)

    def _values(
        self, column: Column, middle: float, foot: float
    ) -> Iterator[tuple[Text, float, float]]:
        for value in column.values:
            level = foot + sum(column.heights) * self.tall + value.height
            yield value, middle - value.width / 2, level

    def _paint_axis(self, canvas: TaggedCanvas, left: float, foot: float) -> None:
        canvas.setStrokeColor(self.rule)
        canvas.setLineWidth(_RULE)
        for part, text in self.axis.ticks:
            level = foot + part * self.tall
            across = left + self.axis.width
            if part:
                canvas.line(across, level, left + self.width - self._right, level)
            text.paint_silently(
                canvas, across - _VALUE_GAP - text.width, centred_on(text, level, 0)
            )

    def _paint_column(
        self, canvas: TaggedCanvas, column: Column, middle: float, foot: float, thickness: float
    ) -> None:
        for part, ink in zip(column.heights, column.inks, strict=True):
            high = part * self.tall
            shown = high - (PART_GAP if len(column.heights) > 1 else 0)
            if shown > 0:
                fill(canvas, ink, (middle - thickness / 2, foot, thickness, shown))
            foot += high

    def _paint_names(self, canvas: TaggedCanvas, left: float, foot: float) -> None:
        """Paint the names of the parts beside those of the last column, none over another."""
        if not self.names:
            return
        last, middle, thickness = list(self._placed(left))[-1]
        level = foot
        lowest = foot
        canvas.setStrokeColor(self.base)
        canvas.setLineWidth(LEADER)
        for name, part in zip(self.names, last.heights, strict=True):
            centre = level + part * self.tall / 2
            at = max(centre, lowest + name.height / 2)
            across = left + self.width - self._right + NAME_GAP
            name.paint_silently(canvas, across + NAME_GAP, centred_on(name, at, 0))
            canvas.line(middle + thickness / 2 + 1, centre, across + 1, at)
            lowest = at + name.height / 2
            level += part * self.tall


def place_of(count: int, width: float, axis: Axis, names: Iterable[Text]) -> float:
    """Return the width that each of ``count`` columns has for itself."""
    return (width - axis.width - _beside(names)) / count


def ticks(peak: float, *, whole: bool) -> tuple[float, ...]:
    """Return round figures from 0 to the first that reaches ``peak``; ``whole`` without fractions.

    There are three to five of them, or two where ``peak`` is a small whole number.
    """
    size = 10.0 ** math.floor(math.log10(peak / _MOST_STEPS))
    step = next(size * times for times in (1, 2, 5, 10) if peak / (size * times) <= _MOST_STEPS)
    step = max(step, 1.0) if whole else step
    return tuple(step * number for number in range(math.ceil(peak / step - _FUZZ) + 1))


def _beside(names: Iterable[Text]) -> float:
    """Return the width that the names beside the last column take."""
    return max((text.width + 3 * NAME_GAP for text in names), default=0)
