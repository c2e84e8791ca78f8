"""Charts drawn as vectors: shapes in a node of their own, with names and figures beside them.

Where every name and figure of a chart is printed once, these texts are a table to a screen reader
and only the shapes are the figure. Where not, all of the drawing is the figure, its texts too, and
a table follows. Either way the figures can be heard one by one.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

_BAR: Final = 11.0
_BAR_OF_SEVERAL: Final = 9.0
_BAR_GAP: Final = 2.5
_ROW_GAP: Final = 8.0
_VALUE_GAP: Final = 6.0
_PART_GAP: Final = 0.8
"""White between the parts of a bar: parts differ in lightness, and are told apart in grey."""

_OUTLINE: Final = 0.6
_NAME_GAP: Final = 4.0
_LEADER: Final = 0.5

_COLUMN_PART: Final = 0.62
"""How much of its place a column takes."""

_WIDEST_COLUMN: Final = 46.0
_RULE: Final = 0.5
_MOST_STEPS: Final = 4
_HALF_FIGURE: Final = 0.345
"""Half the height of a figure, in type sizes."""

_FUZZ: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Ink:
    """How a part of a chart is filled. A pale one has an outline, so that it shows on white."""

    fill: Colour
    outline: Colour | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the shapes of a chart are to a screen reader: a figure below ``parent``."""

    parent: Node
    alt: str
    language: str

    def node(self, box: tuple[float, float, float, float]) -> Node:
        """Return the node of what is drawn in ``box`` (left, bottom, right, top)."""
        corners = " ".join(f"{corner:.2f}" for corner in box)
        return Node(
            "Figure",
            self.parent,
            alt=self.alt,
            language=self.language,
            attributes=f"<</O/Layout/BBox[{corners}]/Placement/Block>>",
        )


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of one or more parts: their lengths as parts of the longest bar, and their inks.

    ``insides`` stand in the parts, where they have room. ``name`` stands before the bar and
    ``value`` behind it.
    """

    lengths: tuple[float, ...]
    inks: tuple[Ink, ...]
    value: Text
    insides: tuple[Text, ...] = ()
    name: Text | None = None


@dataclass(frozen=True, slots=True)
class BarRow:
    """A name and the bars beside it."""

    label: Text
    bars: tuple[Bar, ...]

    @property
    def thickness(self) -> float:
        """Return how thick each bar is."""
        return _BAR if len(self.bars) == 1 else _BAR_OF_SEVERAL

    @property
    def height(self) -> float:
        """Return the height of the name or of all bars, and the white below."""
        bars = len(self.bars) * (self.thickness + _BAR_GAP) - _BAR_GAP
        return max(self.label.height, bars) + _ROW_GAP


@dataclass(frozen=True, slots=True)
class BarChart:
    """Rows of bars. It is not split.

    Attributes:
        drawing: what a screen reader says of it.
        rows: from the top.
        width: of the whole.
        indent: where the bars begin.
        room: what is kept free behind the longest bar.
        names: what the parts of the bars are, above the first one.
        read: whether the texts have a meaning of their own.
        leader: the ink of the lines from names to parts.
    """

    drawing: Drawing
    rows: tuple[BarRow, ...]
    width: float
    indent: float
    room: float
    names: tuple[Text, ...]
    read: bool
    leader: Colour

    @property
    def height(self) -> float:
        """Return the height of the names and all rows."""
        return self._head + sum(row.height for row in self.rows) - _ROW_GAP

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    @property
    def _head(self) -> float:
        return max((text.height + _NAME_GAP for text in self.names), default=0)

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the shapes, and the texts in or behind them in reading order."""
        box = (left, top - self.height, left + self.width, top)
        with canvas.content(self.drawing.node(box)):
            self._paint_names(canvas, left + self.indent, top)
            for row, bar, level in self._bars(top):
                self._paint_bar(canvas, bar, left + self.indent, level, row.thickness)
            if not self.read:
                for text, across, level in self._texts(left, top):
                    text.paint_silently(canvas, across, level)
        if self.read:
            for text, across, level in self._texts(left, top):
                text.paint(canvas, across, level)

    def _bars(self, top: float) -> Iterator[tuple[BarRow, Bar, float]]:
        """Yield each bar with its row and the level of its upper edge."""
        level = top - self._head
        for row in self.rows:
            for number, bar in enumerate(row.bars):
                yield row, bar, level - number * (row.thickness + _BAR_GAP)
            level -= row.height

    def _texts(self, left: float, top: float) -> Iterator[tuple[Text, float, float]]:
        """Yield names and figures with their places, row by row."""
        named = None
        for row, bar, level in self._bars(top):
            if row is not named:
                named = row
                yield row.label, left, _centred_on(row.label, level, row.thickness)
            if bar.name is not None:
                across = left + self.indent - _VALUE_GAP - bar.name.width
                yield bar.name, across, _centred_on(bar.name, level, row.thickness)
            yield from self._insides(bar, left + self.indent, level)
            across = left + self.indent + self._length(sum(bar.lengths)) + _VALUE_GAP
            yield bar.value, across, _centred_on(bar.value, level, row.thickness)

    def _insides(self, bar: Bar, left: float, level: float) -> Iterator[tuple[Text, float, float]]:
        for text, length in zip(bar.insides, bar.lengths, strict=False):
            long = self._length(length)
            if text.width + 2 * _NAME_GAP <= long:
                yield text, left + (long - text.width) / 2, _centred_on(text, level, _BAR)
            left += long

    def _paint_bar(
        self, canvas: TaggedCanvas, bar: Bar, left: float, level: float, thickness: float
    ) -> None:
        for length, ink in zip(bar.lengths, bar.inks, strict=True):
            long = self._length(length)
            shown = long - (_PART_GAP if len(bar.lengths) > 1 else 0)
            if shown > 0:
                _fill(canvas, ink, (left, level - thickness, shown, thickness))
            left += long

    def _paint_names(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the names of the parts over the first bar, each beginning with its part."""
        if not self.names:
            return
        lengths = self.rows[0].bars[0].lengths
        starts = [left, *(left + self._length(end) for end in accumulate(lengths[:-1]))]
        across = left
        canvas.setStrokeColor(self.leader)
        canvas.setLineWidth(_LEADER)
        for name, start in zip(self.names, starts, strict=True):
            across = max(across, start)
            name.paint_silently(canvas, across, top)
            foot = top - self._head
            canvas.line(across + 1, foot + _NAME_GAP, start + 1, foot + 1)
            across += name.width + 2 * _NAME_GAP

    def _length(self, part: float) -> float:
        return part * (self.width - self.indent - self.room)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heights as parts of the axis, from the bottom, with their inks.

    ``label`` is centred on the column's place, ``value`` stands on the column.
    """

    heights: tuple[float, ...]
    inks: tuple[Ink, ...]
    label: Text | None
    value: Text | None


@dataclass(frozen=True, slots=True)
class Axis:
    """The scale of a chart that does not print every figure: levels, as parts, and their texts."""

    ticks: tuple[tuple[float, Text], ...] = ()

    @property
    def width(self) -> float:
        """Return what the texts take, and the gap behind them."""
        return max((text.width + _VALUE_GAP for _, text in self.ticks), default=0)


@dataclass(frozen=True, slots=True)
class ColumnChart:
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
        return self._head + self.tall + _NAME_GAP + self._foot

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    @property
    def _head(self) -> float:
        return max((c.value.height for c in self.columns if c.value is not None), default=_NAME_GAP)

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
        with canvas.content(self.drawing.node(box)):
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
                across = max(middle - self._place / 2, left - first)
                yield column.label, across, foot - _NAME_GAP
            if column.value is not None:
                level = foot + sum(column.heights) * self.tall + column.value.height
                yield column.value, middle - column.value.width / 2, level

    def _paint_axis(self, canvas: TaggedCanvas, left: float, foot: float) -> None:
        canvas.setStrokeColor(self.rule)
        canvas.setLineWidth(_RULE)
        for part, text in self.axis.ticks:
            level = foot + part * self.tall
            across = left + self.axis.width
            if part:
                canvas.line(across, level, left + self.width - self._right, level)
            text.paint_silently(
                canvas, across - _VALUE_GAP - text.width, _centred_on(text, level, 0)
            )

    def _paint_column(
        self, canvas: TaggedCanvas, column: Column, middle: float, foot: float, thickness: float
    ) -> None:
        for part, ink in zip(column.heights, column.inks, strict=True):
            high = part * self.tall
            shown = high - (_PART_GAP if len(column.heights) > 1 else 0)
            if shown > 0:
                _fill(canvas, ink, (middle - thickness / 2, foot, thickness, shown))
            foot += high

    def _paint_names(self, canvas: TaggedCanvas, left: float, foot: float) -> None:
        """Paint the names of the parts beside those of the last column, none over another."""
        if not self.names:
            return
        last, middle, thickness = list(self._placed(left))[-1]
        level = foot
        lowest = foot
        canvas.setStrokeColor(self.base)
        canvas.setLineWidth(_LEADER)
        for name, part in zip(self.names, last.heights, strict=True):
            centre = level + part * self.tall / 2
            at = max(centre, lowest + name.height / 2)
            across = left + self.width - self._right + _NAME_GAP
            name.paint_silently(canvas, across + _NAME_GAP, _centred_on(name, at, 0))
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
    return max((text.width + 3 * _NAME_GAP for text in names), default=0)


def _centred_on(text: Text, level: float, thickness: float) -> float:
    """Return the top of ``text`` whose first line stands in the middle of a bar."""
    return level - thickness / 2 + text.ascent - text.style.size * _HALF_FIGURE


def _fill(canvas: TaggedCanvas, ink: Ink, box: tuple[float, float, float, float]) -> None:
    left, bottom, width, height = box
    canvas.setFillColor(ink.fill)
    if ink.outline is None or min(width, height) <= _OUTLINE:
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)
        return
    canvas.setStrokeColor(ink.outline)
    canvas.setLineWidth(_OUTLINE)
    inset = _OUTLINE / 2
    canvas.rect(left + inset, bottom + inset, width - 2 * inset, height - 2 * inset, fill=1)
