"""Charts of bars that lie one under another, alone, side by side or in parts."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.charts.drawing import (
    LEADER,
    NAME_GAP,
    PART_GAP,
    SIGN,
    Drawing,
    Ink,
    centred_on,
    fill,
    paint_sign,
)
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

_BAR: Final = 11.0
_BAR_OF_SEVERAL: Final = 9.0
_BAR_GAP: Final = 2.5
_ROW_GAP: Final = 8.0
_VALUE_GAP: Final = 6.0


class Bar(Struct, frozen=True):
    """A bar of one or more parts: their lengths as parts of the longest bar, and their inks.

    ``insides`` stand in the parts, where they have room. ``name`` stands before the bar and
    ``value`` behind it.
    """

    lengths: tuple[float, ...]
    inks: tuple[Ink, ...]
    value: Text
    insides: tuple[Text, ...] = ()
    name: Text | None = None


class BarRow(Struct, frozen=True):
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


class BarChart(Struct, frozen=True):
    """Rows of bars. It is not split.

    Attributes:
        drawing: what a screen reader says of it.
        rows: from the top.
        width: of the whole.
        indent: where the bars begin.
        room: what is kept free behind the longest bar.
        names: what the parts of the bars are, above the first one; at last, perhaps, what stands
            behind it.
        read: whether the texts have a meaning of their own.
        leader: the ink of the lines from names to parts.
        corner: the cell above those that name the rows, where the names are heads of a table.
    """

    drawing: Drawing
    rows: tuple[BarRow, ...]
    width: float
    indent: float
    room: float
    names: tuple[Text, ...]
    read: bool
    leader: Colour
    corner: Node | None = None

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
        return max((text.height + NAME_GAP for text in self.names), default=0)

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the shapes, and the texts in or behind them in reading order."""
        box = (left, top - self.height, left + self.width, top)
        with canvas.content(self.drawing.node(canvas.seen_box(box))):
            self._paint_leaders(canvas, left + self.indent, top)
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
        """Yield names and figures with their places: those of parts, then row by row."""
        if self.corner is not None:
            self.corner.appear()
        for name, across, _ in self._named(left + self.indent):
            yield name, across, top
        named = None
        for row, bar, level in self._bars(top):
            if row is not named:
                named = row
                yield row.label, left, centred_on(row.label, level, row.thickness)
            if bar.name is not None:
                across = left + self.indent - _VALUE_GAP - bar.name.width
                yield bar.name, across, centred_on(bar.name, level, row.thickness)
            yield from self._insides(bar, left + self.indent, level)
            across = left + self.indent + self._length(sum(bar.lengths)) + _VALUE_GAP
            yield bar.value, across, centred_on(bar.value, level, row.thickness)

    def _insides(self, bar: Bar, left: float, level: float) -> Iterator[tuple[Text, float, float]]:
        for text, length in zip(bar.insides, bar.lengths, strict=False):
            long = self._length(length)
            if text.width + 2 * NAME_GAP <= long:
                yield text, left + (long - text.width) / 2, centred_on(text, level, _BAR)
            elif self.read:  # a part that is nothing: it is read out, and there is nothing to see
                unseen = replace(text, style=replace(text.style, unseen=True))
                yield unseen, left, centred_on(text, level, _BAR)
            left += long

    def _paint_bar(
        self, canvas: TaggedCanvas, bar: Bar, left: float, level: float, thickness: float
    ) -> None:
        for length, ink in zip(bar.lengths, bar.inks, strict=True):
            long = self._length(length)
            shown = long - (PART_GAP if len(bar.lengths) > 1 else 0)
            if shown > 0:
                fill(canvas, ink, (left, level - thickness, shown, thickness))
            left += long

    def _paint_leaders(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Lead from each name to its part, or paint a sign in the ink of the part before it."""
        if not self.names:
            return
        inks = self.rows[0].bars[0].inks
        canvas.setStrokeColor(self.leader)
        canvas.setLineWidth(LEADER)
        foot = top - self._head
        for place, (name, across, start) in enumerate(self._named(left)):
            if self._is_led:
                canvas.line(across + 1, foot + NAME_GAP, start + 1, foot + 1)
            elif place < len(inks):
                paint_sign(canvas, inks[place], start, top - name.ascent / 2)

    @property
    def _is_led(self) -> bool:
        """Tell whether the first bar has each part: a name can lead to it."""
        return all(self.rows[0].bars[0].lengths)

    def _named(self, left: float) -> Iterator[tuple[Text, float, float]]:
        """Yield names over the first bar: where they begin, and where their parts or signs do."""
        if not self.names:
            return
        (bar,) = self.rows[0].bars
        starts = [left, *(left + self._length(end) for end in accumulate(bar.lengths))]
        starts[-1] += _VALUE_GAP
        across = left
        for place, (name, start) in enumerate(zip(self.names, starts, strict=False)):
            if self._is_led:
                across = max(across, start)
                yield name, across, start
            else:
                before = across
                across += SIGN + NAME_GAP if place < len(bar.inks) else 0
                yield name, across, before
            across += name.width + (2 if self._is_led else 3) * NAME_GAP

    def _length(self, part: float) -> float:
        return part * (self.width - self.indent - self.room)

    def fits(self) -> bool:
        """Tell whether each part has room for its figure, and the line for the names."""
        ends = [across + name.width for name, across, _ in self._named(self.indent)]
        return max(ends, default=0) <= self.width and all(
            text.width + 2 * NAME_GAP <= self._length(length)
            for row in self.rows
            for bar in row.bars
            for text, length in zip(bar.insides, bar.lengths, strict=False)
            if length
        )
