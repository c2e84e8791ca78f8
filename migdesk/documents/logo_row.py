"""The logos of partners and donors: small, on the first page, in protocol order.

They stand in a row at its foot, or in a column beside the text where the row would cost a page.

They are set to look equally large. A wide logo is lower than a square one, so that neither covers
more of the paper; none is stretched, and around each is room in which nothing else stands.
"""

import math
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.logos import HIGHEST, WIDEST, named_groups, printed_size, spoken_name
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.images import Picture, emblem
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text
from migdesk.documents.setting import Setting
from migdesk.documents.sheet import House, PartnerLogo

_CLEAR: Final = 15.0
"""White between two logos."""

_CLEAR_GROUPS: Final = 28.0
_UNDER_LABEL: Final = 4.5
_BETWEEN_LINES: Final = 8.0
_ABOVE: Final = 12.0
_UNDER: Final = 10.0
_PIXELS: Final = 860
"""Enough for 600 dots an inch where a logo is widest."""

_BESIDE: Final = (1.0, 0.85, 0.7)
_STACKED: Final = ((1.0, 1), (0.85, 1), (0.7, 2), (0.55, 3))
"""Scales that are tried for groups under one another, with how many lines each may take then."""

_MANY: Final = (0.4, 0.28, 0.2, 0.14, 0.1)
_TALLEST: Final = 200.0
"""Nobody is left out: where there are more, each is smaller, and the text keeps its page."""

_IN_COLUMN: Final = 0.9
_BETWEEN_GROUPS: Final = 13.0


class _Mark(Struct, frozen=True):
    """A logo, the name of who bears it, and the size it is printed at."""

    picture: Picture
    name: str
    width: float
    height: float


class _Group(Struct, frozen=True):
    """Logos under one label, in lines. ``scale`` is what their white is multiplied by."""

    node: Node
    label: Text
    lines: tuple[tuple[_Mark, ...], ...]
    scale: float

    @property
    def width(self) -> float:
        return max(self.label.width, *(_width(line, self.scale) for line in self.lines))

    @property
    def height(self) -> float:
        between = _BETWEEN_LINES * self.scale * (len(self.lines) - 1)
        return self.label.height + _UNDER_LABEL + HIGHEST * self.scale * len(self.lines) + between

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint label and logos, each line on one axis."""
        self.label.paint(canvas, left, top)
        top -= self.label.height + _UNDER_LABEL
        for line in self.lines:
            start = left
            for mark in line:
                bottom = top - (HIGHEST * self.scale + mark.height) / 2
                self._paint_mark(canvas, mark, start, bottom)
                start += mark.width + _CLEAR * self.scale
            top -= (HIGHEST + _BETWEEN_LINES) * self.scale

    def _paint_mark(self, canvas: TaggedCanvas, mark: _Mark, left: float, bottom: float) -> None:
        box = (left, bottom, left + mark.width, bottom + mark.height)
        corners = " ".join(f"{corner:.2f}" for corner in canvas.seen_box(box))
        layout = f"<</O/Layout/BBox[{corners}]>>"
        with canvas.content(Node("Figure", self.node, alt=mark.name, attributes=layout)):
            canvas.place(mark.picture, box)


class LogoRow(Struct, frozen=True):
    """All logos of a document: groups side by side, or one under the other where they are many."""

    groups: tuple[_Group, ...]
    beside: bool
    width: float

    @property
    def rise(self) -> float:
        """Return how much of the page it takes with the white around it; 0 without logos."""
        return self.height + _ABOVE if self.groups else 0

    @property
    def height(self) -> float:
        """Return the height with the white under it."""
        heights = [group.height for group in self.groups]
        stacked = sum(heights) + _BETWEEN_LINES * (len(heights) - 1)
        return _UNDER + (max(heights, default=0) if self.beside else stacked)

    def paint(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        """Paint with the lower edge at ``bottom``; a second group ends where the text does."""
        top = bottom + self.height
        for place, group in enumerate(self.groups):
            at_end = self.width - group.width if self.beside and place else 0
            group.paint(canvas, left + at_end, top)
            if not self.beside:
                top -= group.height + _BETWEEN_LINES

    def read_last(self) -> None:
        """Be read out after all that was painted so far, though it stands on the first page."""
        for group in self.groups:
            group.node.go_last()


class LogoColumn(Struct, frozen=True):
    """All logos of a document in a narrow column, groups under one another: part of a page."""

    groups: tuple[_Group, ...]

    @property
    def height(self) -> float:
        """Return the height of all groups with the white between them."""
        between = _BETWEEN_GROUPS * (len(self.groups) - 1)
        return sum(group.height for group in self.groups) + between

    @property
    def least(self) -> float:
        """Return the height of the whole: it is not split."""
        return self.height

    def split(self, _room: float) -> None:
        """Return ``None``: logos stay together."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint with the upper left corner at ``left``, ``top``."""
        for group in self.groups:
            group.paint(canvas, left, top)
            top -= group.height + _BETWEEN_GROUPS

    def read_last(self) -> None:
        """Be read out after all that was painted so far."""
        for group in self.groups:
            group.node.go_last()


def logo_column(setting: Setting, house: House, width: float) -> LogoColumn:
    """Set the logos of partners and donors in a column, ``width`` points wide.

    Raises:
        as :func:`logo_row`.
    """
    named = _named(setting, house)
    return LogoColumn(
        tuple(_group(setting, label, marks, _IN_COLUMN, width) for label, marks in named)
    )


def logo_row(setting: Setting, house: House, width: float) -> LogoRow:
    """Set the logos of partners and donors, ``width`` points wide.

    Raises:
        ImageUnreadable: a logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: a logo has too many pixels.
    """
    named = _named(setting, house)
    for scale in _BESIDE:
        groups = tuple(_group(setting, label, marks, scale, math.inf) for label, marks in named)
        between = _CLEAR_GROUPS * (len(groups) - 1)
        if sum(group.width for group in groups) + between <= width:
            return LogoRow(groups, beside=True, width=width)
    for scale, most in (*_STACKED, *((scale, math.inf) for scale in _MANY)):
        groups = tuple(_group(setting, label, marks, scale, width) for label, marks in named)
        row = LogoRow(groups, beside=False, width=width)
        if row.height <= _TALLEST and all(len(group.lines) <= most for group in groups):
            break
    return row


def _named(setting: Setting, house: House) -> list[tuple[str, tuple[_Mark, ...]]]:
    """Return each group of logos that there is, with its label."""
    return [(label, _marks(logos)) for label, logos in named_groups(house, setting.words)]


def _marks(logos: Sequence[PartnerLogo]) -> tuple[_Mark, ...]:
    drawn = ((emblem(logo.picture, _PIXELS), spoken_name(logo)) for logo in logos)
    return tuple(_Mark(picture, name, *printed_size(picture)) for picture, name in drawn)


def _group(
    setting: Setting, label: str, marks: Sequence[_Mark], scale: float, width: float
) -> _Group:
    node = Node("Div", setting.root)
    lines: list[list[_Mark]] = [[]]
    for mark in marks:
        scaled = replace(mark, width=mark.width * scale, height=mark.height * scale)
        if lines[-1] and _width([*lines[-1], scaled], scale) > width:
            lines.append([])
        lines[-1].append(scaled)
    text = setting.text(label, setting.type.running, WIDEST, "P", node)
    return _Group(node, text, tuple(map(tuple, lines)), scale)


def _width(marks: Sequence[_Mark], scale: float) -> float:
    return sum(mark.width for mark in marks) + _CLEAR * scale * (len(marks) - 1)
