"""Pictures among the parts of a page."""

from msgspec import Struct

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.images import Jpeg
from migdesk.documents.pdf.structure import Node


class Figure(Struct, frozen=True):
    """A picture, ``width`` by ``height`` points, and in words what it shows. It is not split."""

    image: Jpeg
    width: float
    height: float
    parent: Node
    alt: str
    language: str = ""

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the picture."""
        box = (left, top - self.height, left + self.width, top)
        corners = " ".join(f"{corner:.2f}" for corner in canvas.seen_box(box))
        node = Node(
            "Figure",
            self.parent,
            alt=self.alt,
            language=self.language,
            attributes=f"<</O/Layout/Placement/Block/BBox[{corners}]>>",
        )
        with canvas.content(node):
            canvas.place(self.image, box)
