"""Tables: rows that stay whole, under heads that are repeated on every page.

A screen reader finds rows and cells with their heads whatever the pages are: the head is read out
once, what is repeated of it is an artifact, and a row that two pages share is one row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

ROW_ABOVE: Final = 5.0
ROW_BELOW: Final = 5.5
_HEAD_BELOW: Final = 4.0
_HEAD_RULE: Final = 1.1
_ROW_RULE: Final = 0.5
_TOTAL_RULE: Final = 0.9
_LEAST_PIECE: Final = 90.0
"""A row that no page can hold begins where at least so much of it can stand."""

_LONELY: Final = 48.0
"""A last row that is lower than this takes another one along to the next page."""

_FUZZ: Final = 1e-6


def table_node(parent: Node) -> Node:
    """Return the node of a table."""
    return Node("Table", parent)


def head_node(row: Node, scope: Literal["Column", "Row"]) -> Node:
    """Return the node of a cell in ``row`` that names its column or its row."""
    return Node("TH", row, attributes=f"<</O/Table/Scope/{scope}>>")


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs one under another; ``node`` is above theirs."""

    node: Node
    texts: tuple[Text, ...]

    @property
    def height(self) -> float:
        """Return the height of all paragraphs."""
        return sum(text.height for text in self.texts)

    def cut(self, room: float) -> tuple["Cell", "Cell"]:
        """Return the lines that ``room`` holds, and the others."""
        before: list[Text] = []
        after: list[Text] = []
        for text in self.texts:
            fitting = 0 if after else int((room + _FUZZ) / text.style.leading)
            first, rest = text.lines[:fitting], text.lines[fitting:]
            if first:
                before.append(replace(text, lines=first))
            if rest:
                after.append(replace(text, lines=rest))
            room -= len(first) * text.style.leading
        return replace(self, texts=tuple(before)), replace(self, texts=tuple(after))

    def paint(self, canvas: TaggedCanvas, left: float, top: float, *, silently: bool) -> None:
        """Paint the paragraphs; ``silently`` as an artifact."""
        for text in self.texts:
            if silently:
                text.paint_silently(canvas, left, top)
            else:
                text.paint(canvas, left, top)
            top -= text.height


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side. ``continued`` is what is left of a row that began a page before."""

    cells: tuple[Cell, ...]
    above: float = ROW_ABOVE
    below: float = ROW_BELOW
    continued: bool = False

    @property
    def height(self) -> float:
        """Return the height of the highest cell, and the room around it."""
        return self.above + max(cell.height for cell in self.cells) + self.below

    def cut(self, room: float) -> tuple["Row", "Row"] | None:
        """Return what ``room`` holds, and the rest; ``None`` where no line would be in it."""
        pieces = [cell.cut(room - self.above - self.below) for cell in self.cells]
        first = tuple(piece[0] for piece in pieces)
        if not any(cell.texts for cell in first):
            return None
        rest = tuple(piece[1] for piece in pieces)
        return replace(self, cells=first), replace(self, cells=rest, continued=True)

    def paint(
        self, canvas: TaggedCanvas, lefts: Sequence[float], top: float, *, silently: bool = False
    ) -> None:
        """Paint the cells, each at its own of ``lefts``. An empty one keeps its place."""
        for cell, left in zip(self.cells, lefts, strict=True):
            if not silently and not self.continued:
                cell.node.appear()
            cell.paint(canvas, left, top - self.above, silently=silently)


def head_row(cells: Sequence[Cell]) -> Row:
    """Return the row with the heads of the columns."""
    return Row(tuple(cells), below=_HEAD_BELOW)


@dataclass(frozen=True, slots=True)
class Table:
    """A head and rows under it.

    Attributes:
        head: the names of the columns.
        rows: at least one.
        lefts: where the columns begin, from the left edge of the table.
        width: of the whole.
        page: the height of a page: a row that is higher is the only one to be split.
        accent: the colour of the rule under the head.
        hairline: that of the rules under the rows.
        total: the colour of the rule above the last row, where that sums up the others.
        continued: whether the table began on a page before.
    """

    head: Row
    rows: tuple[Row, ...]
    lefts: tuple[float, ...]
    width: float
    page: float
    accent: Colour
    hairline: Colour
    total: Colour | None = None
    continued: bool = False

    @property
    def height(self) -> float:
        """Return the height of the head and all rows."""
        return self.head.height + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """Return the height of the head and the rows that stay with it."""
        first = self.rows[0].height
        if self._is_too_tall(self.rows[0]):
            return self.head.height + _LEAST_PIECE
        pair = self.head.height + sum(row.height for row in self.rows[:2])
        return pair if pair <= self.page else self.head.height + first

    def split(self, room: float) -> tuple["Table", "Table"] | None:
        """Cut between rows so that none stands alone; within one only if no page can hold it."""
        left = room - self.head.height + _FUZZ
        count = 0
        while count < len(self.rows) and self.rows[count].height <= left:
            left -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return None
        pieces = self._pieces(self.rows[count], left)
        if pieces is not None:
            first, rest = pieces
            return self._halves((*self.rows[:count], first), (rest, *self.rows[count + 1 :]))
        last = self.rows[-1].height
        if len(self.rows) - count == 1 and count > 1 and last < _LONELY:
            count -= 1
        if not count or (count == 1 and self.least > room + _FUZZ):
            return None
        return self._halves(self.rows[:count], self.rows[count:])

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the head, read out where the table begins, and the rows."""
        lefts = [left + each for each in self.lefts]
        self.head.paint(canvas, lefts, top, silently=self.continued)
        top -= self.head.height
        self._rule(canvas, left, top, _HEAD_RULE, self.accent)
        for below, row in enumerate(self.rows, 1):
            row.paint(canvas, lefts, top)
            top -= row.height
            if self.total is not None and below == len(self.rows) - 1:
                self._rule(canvas, left, top, _TOTAL_RULE, self.total)
            else:
                self._rule(canvas, left, top, _ROW_RULE, self.hairline)

    def _is_too_tall(self, row: Row) -> bool:
        return self.head.height + row.height > self.page

    def _pieces(self, row: Row, room: float) -> tuple[Row, Row] | None:
        if not self._is_too_tall(row) or room < _LEAST_PIECE:
            return None
        return row.cut(room)

    def _halves(self, first: tuple[Row, ...], rest: tuple[Row, ...]) -> tuple["Table", "Table"]:
        return replace(self, rows=first, total=None), replace(self, rows=rest, continued=True)

    def _rule(
        self, canvas: TaggedCanvas, left: float, top: float, thickness: float, ink: Colour
    ) -> None:
        canvas.setStrokeColor(ink)
        canvas.setLineWidth(thickness)
        canvas.line(left, top, left + self.width, top)


def shared_out(widths: Sequence[float], gap: float) -> Iterator[tuple[float, float]]:
    """Yield where each column begins and how wide its texts are, ``gap`` points apart."""
    left = 0.0
    for width in widths:
        yield left, width - gap
        left += width
