"""Tables: rows that stay whole, under heads that are repeated on every page.

A screen reader finds rows and cells with their heads whatever the pages are: the head is read out
once, what is repeated of it is an artifact, and a row that two pages share is one row.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import force_setattr, replace

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
"""A row that no page can hold begins where at least so much of it can stand. One that is as high
may stand alone under the head.
"""

_LONELY: Final = 48.0
"""A last row that is lower than this takes another one along to the next page."""

_FUZZ: Final = 1e-6


def table_node(parent: Node) -> Node:
    """Return the node of a table."""
    return Node("Table", parent)


def head_node(row: Node, scope: Literal["Column", "Row"]) -> Node:
    """Return the node of a cell in ``row`` that names its column or its row."""
    return Node("TH", row, attributes=f"<</O/Table/Scope/{scope}>>")


class Cell(Struct, frozen=True):
    """Paragraphs one under another; ``node`` is above theirs."""

    node: Node
    texts: tuple[Text, ...]

    @property
    def height(self) -> float:
        """Return the height of all paragraphs."""
        return sum(text.height for text in self.texts)

    @property
    def parts_a_word(self) -> bool:
        """Tell whether a word is longer than the lines."""
        return any(text.parts_a_word for text in self.texts)

    def cut(self, room: float) -> tuple["Cell", "Cell"]:
        """Return the lines that ``room`` holds, and the others."""
        before: list[Text] = []
        after: list[Text] = []
        for text in self.texts:
            fitting = 0 if after else max(int((room + _FUZZ) / text.style.leading), 0)
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


class Row(Struct, frozen=True):
    """Cells side by side.

    ``is_total`` stands under a strong rule, with the row before it. ``continued`` is what is left
    of a row that began a page before. ``height`` is that of the highest cell, and the room around.
    """

    cells: tuple[Cell, ...]
    above: float = ROW_ABOVE
    below: float = ROW_BELOW
    is_total: bool = False
    continued: bool = False
    height: float = 0.0

    def __post_init__(self) -> None:
        """Measure the highest cell once: a long table asks for it on every page."""
        height = self.above + max(cell.height for cell in self.cells) + self.below
        force_setattr(self, "height", height)

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
        """Paint the cells, each at its own of ``lefts``, their first lines on one level.

        An empty one keeps its place.
        """
        ascents = [cell.texts[0].ascent if cell.texts else 0.0 for cell in self.cells]
        deepest = max(ascents)
        for cell, left, ascent in zip(self.cells, lefts, ascents, strict=True):
            if not silently and not self.continued:
                cell.node.appear()
            cell.paint(canvas, left, top - self.above - deepest + ascent, silently=silently)


def head_row(cells: Sequence[Cell]) -> Row:
    """Return the row with the heads of the columns."""
    return Row(tuple(cells), below=_HEAD_BELOW)


class Looks(Struct, frozen=True):
    """The colours of the rules of a table: under the head, under rows, above the total."""

    accent: Colour
    hairline: Colour
    ink: Colour


class Table(Struct, frozen=True):
    """A head and rows under it, or what of them stands on one page.

    Pieces of a table share its rows and their levels, so a page costs the same however many follow.

    Attributes:
        node: what the whole is to a screen reader.
        head: the names of the columns.
        rows: of the whole table, at least one.
        levels: how far below the head each row begins, and the last one ends.
        lefts: where the columns begin, from the left edge of the table.
        width: of the whole.
        page: the height of a page: a row that is higher is the only one to be split.
        looks: its colours.
        start: which of ``rows`` is the first of this piece.
        end: the one behind its last.
        opening: what is left of a row that began on the page before.
        closing: what stands here of a row that goes on on the next page.
        continued: whether the table began on a page before.
    """

    node: Node
    head: Row
    rows: tuple[Row, ...]
    levels: tuple[float, ...]
    lefts: tuple[float, ...]
    width: float
    page: float
    looks: Looks
    start: int
    end: int
    opening: Row | None = None
    closing: Row | None = None
    continued: bool = False

    @property
    def height(self) -> float:
        """Return the height of the head and all rows of this piece."""
        parts = sum(row.height for row in (self.opening, self.closing) if row is not None)
        return self.head.height + self.levels[self.end] - self.levels[self.start] + parts

    @property
    def least(self) -> float:
        """Return the height of the head and the rows that stay with it: two, or a tall one."""
        first, *others = [row for _, row in zip(range(2), self._all(), strict=False)]
        if self._is_too_tall(first):
            return self.head.height + _LEAST_PIECE
        if first.height >= _LEAST_PIECE:
            return self.head.height + first.height
        pair = self.head.height + first.height + sum(row.height for row in others)
        return pair if pair <= self.page else self.head.height + first.height

    def split(self, room: float) -> tuple["Table", "Table"] | None:
        """Cut between rows so that none stands alone; within one only if no page can hold it."""
        left = room - self.head.height + _FUZZ
        if left < 0:
            return None
        if self.opening is not None:
            if self.opening.height > left:
                return self._within(self.opening, self.start, left)
            left -= self.opening.height
        stop = bisect_right(self.levels, self.levels[self.start] + left) - 1
        if stop >= self.end:
            return None
        left -= self.levels[stop] - self.levels[self.start]
        if self._is_too_tall(self.rows[stop]) and left >= _LEAST_PIECE:
            halves = self._within(self.rows[stop], stop, left)
            if halves is not None:
                return halves
        along = self._goes_along(stop)
        stop -= along
        is_first = stop == self.start and self.opening is None
        is_alone = stop == self.start + 1 and not self.continued
        is_left = along and self.height <= self.page and self.rows[self.start].height < _LEAST_PIECE
        if is_first or (is_alone and (is_left or self.least > room + _FUZZ)):
            return None
        rest = replace(self, start=stop, opening=None, continued=True)
        return replace(self, end=stop), rest

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the head, read out where the table begins, and the rows."""
        lefts = [left + each for each in self.lefts]
        self.head.paint(canvas, lefts, top, silently=self.continued)
        top -= self.head.height
        canvas.rule((left, top), self.width, _HEAD_RULE, self.looks.accent)
        for row in self._all():
            if row.is_total:
                canvas.rule((left, top), self.width, _TOTAL_RULE, self.looks.ink)
            row.paint(canvas, lefts, top)
            top -= row.height
            if not row.is_total:
                canvas.rule((left, top), self.width, _ROW_RULE, self.looks.hairline)

    def _all(self) -> Iterator[Row]:
        if self.opening is not None:
            yield self.opening
        yield from islice(self.rows, self.start, self.end)
        if self.closing is not None:
            yield self.closing

    def _is_too_tall(self, row: Row) -> bool:
        return self.head.height + row.height > self.page

    def _within(self, row: Row, place: int, room: float) -> tuple["Table", "Table"] | None:
        """Cut ``row``: that at ``place`` of the rows, or what is left of the one before it."""
        pieces = row.cut(room)
        if pieces is None:
            return None
        first, rest = pieces
        if row is self.opening:
            before = replace(self, end=place, opening=first)
            return before, replace(self, opening=rest, continued=True)
        before = replace(self, end=place, closing=first)
        return before, replace(self, start=place + 1, opening=rest, continued=True)

    def _goes_along(self, stop: int) -> int:
        """Return how many rows go to the next page with the last one, which is not left alone."""
        last = self.rows[-1]
        is_lonely = self.end - stop == 1 and (last.is_total or last.height < _LONELY)
        return int(is_lonely and stop - self.start > 1)


def table_of(
    node: Node,
    head: Row,
    rows: Sequence[Row],
    lefts: Sequence[float],
    *,
    width: float,
    page: float,
    looks: Looks,
) -> Table:
    """Return a whole table. The arguments are attributes of :class:`Table`."""
    levels = tuple(accumulate((row.height for row in rows), initial=0.0))
    return Table(
        node, head, tuple(rows), levels, tuple(lefts), width, page, looks, start=0, end=len(rows)
    )


def spread(widths: Sequence[float], needs: Sequence[float]) -> list[float]:
    """Return ``widths``, those that fall short of ``needs`` wider by what the others can spare."""
    short = [max(need - width, 0) for need, width in zip(needs, widths, strict=True)]
    spare = [max(width - need, 0) for need, width in zip(needs, widths, strict=True)]
    moved = min(sum(short), sum(spare))
    if not moved:
        return list(widths)
    more, less = moved / sum(short), moved / sum(spare)
    return [
        width + more * missing - less * left
        for width, missing, left in zip(widths, short, spare, strict=True)
    ]


def shared_out(widths: Sequence[float], gap: float) -> Iterator[tuple[float, float]]:
    """Yield where each column begins and how wide its texts are, ``gap`` points apart."""
    left = 0.0
    for width in widths:
        yield left, width - gap
        left += width
