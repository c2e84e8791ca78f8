"""What stands on a page besides plain lines of text: frames around them, and rules."""

from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.typesetting import Text


class Part(Protocol):
    """Something with a height that can be put on a page, perhaps in pieces. Points throughout."""

    @property
    def height(self) -> float:
        """Return the height of the whole."""

    @property
    def least(self) -> float:
        """Return the height of the smallest piece that can begin on a page."""

    def split(self, room: float) -> "tuple[Part, Part] | None":
        """Cut off what ``room`` holds; ``None`` where nothing may be cut off."""

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint with the upper left corner at ``left``, ``top``."""


class Rule(Struct, frozen=True):
    """A horizontal line. It takes no height."""

    width: float
    thickness: float
    ink: Colour

    @property
    def height(self) -> float:
        """Return 0."""
        return 0

    @property
    def least(self) -> float:
        """Return 0."""
        return 0

    def split(self, _room: float) -> None:
        """Return ``None``: a line is not split."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw the line."""
        canvas.setStrokeColor(self.ink)
        canvas.setLineWidth(self.thickness)
        canvas.line(left, top, left + self.width, top)


class Bar(Struct, frozen=True):
    """A vertical bar at the left edge of a frame, shorter than it at the top and at the bottom."""

    width: float
    ink: Colour
    inset_top: float = 0
    inset_bottom: float = 0


class Frame(Struct, frozen=True):
    """Text with room around it, and what stands in that room.

    ``fill`` is a background ``width`` points wide. ``label`` is one line at the left edge beside
    the first line of the text: the bullet of a list item. In a ``turned`` frame, for text that runs
    the other way than the page, what stands at the left edge stands at the right one.
    """

    text: Text
    left: float = 0
    top: float = 0
    bottom: float = 0
    bar: Bar | None = None
    rule: Rule | None = None
    fill: Colour | None = None
    width: float = 0
    label: Text | None = None
    turned: bool = False

    @property
    def height(self) -> float:
        """Return the height of the text and the room around it."""
        return self.top + self.text.height + self.bottom

    @property
    def least(self) -> float:
        """Return the height of the smallest piece that can begin on a page."""
        least = self.text.least
        return self.top + least + (self.bottom if least >= self.text.height else 0)

    def split(self, room: float) -> "tuple[Frame, Frame] | None":
        """Split the text; the room above stays with the first piece, that below with the last."""
        halves = self.text.split(room - self.top)
        if halves is None:
            return None
        first, second = halves
        return (
            replace(self, text=first, bottom=0),
            replace(self, text=second, top=0, rule=None, label=None),
        )

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the frame, then the label, then the text."""
        if self.fill is not None:
            canvas.setFillColor(self.fill)
            canvas.rect(left, top - self.height, self.width, self.height, stroke=0, fill=1)
        if self.bar is not None:
            canvas.setFillColor(self.bar.ink)
            foot = top - self.height + self.bar.inset_bottom
            tall = top - self.bar.inset_top - foot
            edge = left + self.width - self.bar.width if self.turned else left
            canvas.rect(edge, foot, self.bar.width, tall, stroke=0, fill=1)
        if self.rule is not None:
            self.rule.paint(canvas, left, top)
        if self.label is not None:
            edge = left + self.width - self.label.width if self.turned else left
            self.label.paint(canvas, edge, top - self.top)
        self.text.paint(canvas, left if self.turned else left + self.left, top - self.top)


class Abreast(Struct, frozen=True):
    """Parts side by side, their upper edges on one level, each ``step`` points behind the last.

    They are read out from the left and not split.
    """

    parts: tuple[Part, ...]
    step: float

    @property
    def height(self) -> float:
        """Return the height of the highest."""
        return max(part.height for part in self.parts)

    @property
    def least(self) -> float:
        """Return the height of the highest."""
        return self.height

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the parts from the left."""
        for place, part in enumerate(self.parts):
            part.paint(canvas, left + place * self.step, top)


class Stack(Struct, frozen=True):
    """Parts one under another, ``gap`` points apart, kept on one page up to a height of ``whole``.

    ``whole`` is what no page is too short for; a taller stack is split like a long text.
    """

    parts: tuple[Part, ...]
    gap: float = 0
    whole: float = 320

    @property
    def height(self) -> float:
        """Return the height of all parts and the gaps between them."""
        return sum(part.height for part in self.parts) + self.gap * (len(self.parts) - 1)

    @property
    def least(self) -> float:
        """Return the height of the smallest piece that can begin on a page."""
        return self.height if self.height <= self.whole else self.parts[0].least

    def split(self, room: float) -> "tuple[Stack, Stack] | None":
        """Split in the part that ``room`` ends in, or before it."""
        if self.height <= self.whole:
            return None
        before: list[Part] = []
        waiting = list(self.parts)
        while waiting[0].height <= room:
            room -= waiting[0].height + self.gap
            before.append(waiting.pop(0))
        halves = waiting[0].split(room)
        if halves is not None:
            first, waiting[0] = halves
            before.append(first)
        if not before:
            return None
        return replace(self, parts=tuple(before)), replace(self, parts=tuple(waiting))

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the parts from the top."""
        for part in self.parts:
            part.paint(canvas, left, top)
            top -= part.height + self.gap
