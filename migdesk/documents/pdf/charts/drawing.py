"""What all charts share: their figure, inks, and where texts stand beside shapes."""

from typing import Final

from msgspec import Struct

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

NAME_GAP: Final = 4.0
LEADER: Final = 0.5
SIGN: Final = 7.0
"""The side of the sign before the name of a series, in its ink."""

PART_GAP: Final = 0.8
"""White between the parts of a bar: parts differ in lightness, and are told apart in grey."""

_OUTLINE: Final = 0.6
_HALF_FIGURE: Final = 0.345
"""Half the height of a figure, in type sizes."""


class Ink(Struct, frozen=True):
    """How a part of a chart is filled. A pale one has an outline, so that it shows on white."""

    fill: Colour
    outline: Colour | None = None


class Drawing(Struct, frozen=True):
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


def centred_on(text: Text, level: float, thickness: float) -> float:
    """Return the top of ``text`` whose first line stands in the middle of a bar."""
    return level - thickness / 2 + text.ascent - text.style.size * _HALF_FIGURE


def paint_sign(canvas: TaggedCanvas, ink: Ink, left: float, middle: float) -> None:
    """Paint the sign of a series, its middle on a level."""
    fill(canvas, ink, (left, middle - SIGN / 2, SIGN, SIGN))


def fill(canvas: TaggedCanvas, ink: Ink, box: tuple[float, float, float, float]) -> None:
    """Fill ``box`` (left, bottom, width, height); one too narrow for an outline has none."""
    left, bottom, width, height = box
    canvas.setFillColor(ink.fill)
    if ink.outline is None or min(width, height) <= _OUTLINE:
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)
        return
    canvas.setStrokeColor(ink.outline)
    canvas.setLineWidth(_OUTLINE)
    inset = _OUTLINE / 2
    canvas.rect(left + inset, bottom + inset, width - 2 * inset, height - 2 * inset, fill=1)
