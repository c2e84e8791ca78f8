"""Pages laid out one under the other, in pixels of the window."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF

from migdesk.text.printed import Size

A4: Final[Size] = (595.28, 841.89)

STEPS: Final = (
    0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0,
)  # fmt: skip
"""The sizes that zooming goes through, as parts of the size on paper."""


class Fit(Enum):
    """A size that follows from the room there is, or from the paper."""

    PAGE = "page"
    WIDTH = "width"
    ACTUAL = "actual"


Zoom: TypeAlias = Fit | float
"""How large pages are shown: a way to fit them, or a part of their size on paper."""


class Room(Struct, frozen=True):
    """Where pages are laid out.

    Attributes:
        size: of the view without scroll bars.
        bar: how wide a scroll bar is.
        margin: beside, above and below the pages.
        gap: between two pages.
        inch: pixels an inch at the size on paper.
    """

    size: QSizeF
    bar: float
    margin: float
    gap: float
    inch: float


class Layout(Struct, frozen=True):
    """Where each page lies, ``scale`` pixels a point. ``width`` and ``height`` hold all of it."""

    scale: float
    rects: tuple[QRectF, ...]
    width: float
    height: float

    def page_at(self, y: float) -> int:
        """Return the page at a height, or the one nearest to it."""
        for number, rect in enumerate(self.rects):
            if y < rect.bottom():
                return number
        return max(len(self.rects) - 1, 0)

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages of which something lies between two heights."""
        if not self.rects:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def on_page(self, number: int, place: QPointF) -> tuple[float, float]:
        """Return a place as points from the left and the top edge of a page."""
        corner = self.rects[number].topLeft()
        return (place.x() - corner.x()) / self.scale, (place.y() - corner.y()) / self.scale


def laid_out(sizes: Sequence[Size], zoom: Zoom, room: Room, *, more: bool = False) -> Layout:
    """Lay pages out, each in the middle. A scroll bar takes its room where one is needed.

    It is kept free where ``more`` pages are still to come: these then stay where they are.
    """
    layout = _laid_out(sizes, zoom, room, room.size.width())
    if more or layout.height > room.size.height() + 0.5:
        return _laid_out(sizes, zoom, room, room.size.width() - room.bar)
    return layout


def _laid_out(sizes: Sequence[Size], zoom: Zoom, room: Room, width: float) -> Layout:
    if not sizes:
        return Layout(1.0, (), 0.0, 0.0)
    widest, highest = (max(side) for side in zip(*sizes, strict=True))
    scale = _scale(zoom, room, (width - 2 * room.margin) / widest, highest)
    whole = max(width, widest * scale + 2 * room.margin)
    rects, top = [], room.margin
    for page_width, page_height in sizes:
        left = (whole - page_width * scale) / 2
        rects.append(QRectF(left, top, page_width * scale, page_height * scale))
        top += page_height * scale + room.gap
    return Layout(scale, tuple(rects), whole, top - room.gap + room.margin)


def _scale(zoom: Zoom, room: Room, by_width: float, highest: float) -> float:
    on_paper = room.inch / 72
    match zoom:
        case Fit.PAGE:
            wished = min(by_width, (room.size.height() - 2 * room.margin) / highest)
        case Fit.WIDTH:
            wished = by_width
        case Fit.ACTUAL:
            wished = on_paper
        case factor:
            wished = on_paper * factor
    return min(max(wished, on_paper * STEPS[0]), on_paper * STEPS[-1])


def next_step(factor: float, *, larger: bool) -> float:
    """Return the next size of :data:`STEPS`, the last one where there is none."""
    if larger:
        return next((step for step in STEPS if step > factor * 1.001), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < factor * 0.999), STEPS[0])
