"""A printed page as values: its picture, and its letters with the places where they stand.

All places are in points (1/72 inch) from the left and the top edge of the page.
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias, overload

from msgspec import Struct

from migdesk.text.folding import folded

Size: TypeAlias = tuple[float, float]
"""Width and height of a page in points."""

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom edge in points."""

Span: TypeAlias = tuple[int, int]
"""Where a stretch of text begins, and where it has ended."""

_WORD: Final = re.compile(r"\w+(?:[-'’]\w+)*")
_BLANKS_AT_LINE_END: Final = re.compile(r"[ \t\u00a0]+(?=\n|\Z)")

_ALIKE: Final = {
    **dict.fromkeys("'‘’‚‹›", "['‘’‚‹›]"),
    **dict.fromkeys('"“”„«»', '["“”„«»]'),
    **dict.fromkeys("-‐‑–—", "[-‐‑–—]"),
}
"""What a keyboard has one key for: quotation marks and dashes of every shape."""

_SAME_LINE: Final = 0.5
"""Boxes that share this part of the lower one's height stand on one line."""


class Raster(Struct, frozen=True):
    """The picture of a page: rows of ``stride`` bytes, four a pixel: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    data: bytes


class Link(Struct, frozen=True):
    """A place on a page that leads elsewhere.

    Attributes:
        box: where it is.
        page: the page of this document that it leads to, the first is 0; ``None`` if elsewhere.
        top: how far down that page.
        address: where else it leads; nothing for a page of this document.
    """

    box: Box
    page: int | None = None
    top: float = 0.0
    address: str = ""


class Boxes(Sequence[Box]):
    """Boxes that take 32 bytes each, where four numbers and what holds them take 170.

    Of a page there is one for each letter, and of two dozen pages they are kept.
    """

    def __init__(self, edges: "array[float]") -> None:
        """Keep ``edges``, of double precision, four a box."""
        self._edges = edges

    def __len__(self) -> int:
        """Return how many boxes there are."""
        return len(self._edges) // 4

    def __iter__(self) -> Iterator[Box]:
        """Yield the boxes in order."""
        edge = iter(self._edges)
        return zip(edge, edge, edge, edge, strict=True)

    @overload
    def __getitem__(self, place: int) -> Box: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Box, ...]: ...
    def __getitem__(self, place: int | slice) -> Box | tuple[Box, ...]:
        """Return the box at a place, or those of a stretch."""
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(len(self))))
        first = 4 * range(len(self))[place]
        left, top, right, bottom = self._edges[first : first + 4]
        return left, top, right, bottom


class PageText(Struct, frozen=True):
    """The letters of a page in the order they are drawn, ``boxes`` saying where each stands.

    Lines end with a line feed, whose box has no width. A word that is divided at a line's end is
    whole here.
    """

    text: str
    boxes: Sequence[Box]
    links: tuple[Link, ...] = ()


def occurrences(text: str, wanted: str) -> tuple[Span, ...]:
    """Return where ``wanted`` stands in the text of a page, in any case and over line ends too.

    Quotation marks and dashes of every shape are taken for one another.
    """
    words = folded(wanted).split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(map(_pattern_of, word)) for word in words)
    found = re.finditer(pattern, text, re.IGNORECASE)
    return tuple(match.span() for match in found)


def copied(text: str, span: Span) -> str:
    """Return a stretch of text as it goes to the clipboard: no blanks at the ends of lines."""
    return _BLANKS_AT_LINE_END.sub("", text[slice(*span)])


def line_boxes(page: PageText, span: Span) -> tuple[Box, ...]:
    """Return one box for each line that a stretch of text stands on."""
    return tuple(_lines(page, span))


def word_at(page: PageText, place: int) -> Span:
    """Return the word around a letter, or the letter alone where it belongs to none."""
    for match in _WORD.finditer(page.text):
        if match.start() <= place < match.end():
            return match.span()
    return place, min(place + 1, len(page.text))


def line_at(page: PageText, place: int) -> Span:
    """Return the line around a letter, without what ends it."""
    end = page.text.find("\n", place)
    return page.text.rfind("\n", 0, place) + 1, len(page.text) if end < 0 else end


def letter_at(page: PageText, x: float, y: float) -> int | None:
    """Return the letter that stands at a place, or ``None``."""
    for index, (left, top, right, bottom) in enumerate(page.boxes):
        if left <= x < right and top <= y < bottom:
            return index
    return None


def link_at(page: PageText, x: float, y: float) -> Link | None:
    """Return what leads elsewhere at a place, or ``None``."""
    for link in page.links:
        left, top, right, bottom = link.box
        if left <= x < right and top <= y < bottom:
            return link
    return None


def gap_nearest(page: PageText, x: float, y: float) -> int:
    """Return the gap between letters nearest to a place: where a selection begins or ends.

    A gap is counted by the letter after it. The line nearest in height is looked for first, then
    the nearest letter on it.
    """
    nearest, best = 0, (float("inf"), float("inf"))
    for index, (left, top, right, bottom) in enumerate(page.boxes):
        if left == right:
            continue
        distance = _beyond(y, top, bottom), _beyond(x, left, right)
        if distance < best:
            nearest, best = index + (x > (left + right) / 2), distance
    return nearest


def _pattern_of(letter: str) -> str:
    return _ALIKE.get(letter) or re.escape(letter)


def _beyond(place: float, low: float, high: float) -> float:
    """Return how far ``place`` lies outside of a stretch."""
    return max(low - place, place - high, 0.0)


def _lines(page: PageText, span: Span) -> Iterator[Box]:
    line: Box | None = None
    for box in page.boxes[slice(*span)]:
        if box[0] == box[2]:
            continue
        if line is None or not _beside(line, box):
            if line is not None:
                yield line
            line = box
        else:
            line = (
                min(line[0], box[0]),
                min(line[1], box[1]),
                max(line[2], box[2]),
                max(line[3], box[3]),
            )
    if line is not None:
        yield line


def _beside(one: Box, other: Box) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > _SAME_LINE * min(one[3] - one[1], other[3] - other[1])
