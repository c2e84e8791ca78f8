"""A table of contents: where each part of a long document begins, as links."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.pages import Placed
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Text

_DOT: Final = 0.9
_DOT_STEP: Final = 4.0
_DOTS_GAP: Final = 6.0


class Goal(NamedTuple):
    """Where an entry leads: its title and level, the number of its bookmark, its page from 0."""

    title: str
    level: int
    bookmark: int
    page: int


class Entry(Struct, frozen=True):
    """A line of the contents: a title, dots, and the number of a page. It is not split.

    Attributes:
        link: the node of the texts.
        title: what the part is called, perhaps on several lines.
        number: that of its page.
        bookmark: the number of the bookmark that the line leads to.
        indent: how far the title stands in.
        width: of the line.
        below: white under it.
        dots: their colour.
    """

    link: Node
    title: Text
    number: Text
    bookmark: int
    indent: float
    width: float
    below: float
    dots: Colour

    @property
    def height(self) -> float:
        """Return the height of the title and the white under it."""
        return self.title.height + self.below

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, _room: float) -> None:
        """Return ``None``."""
        return

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the line, and let all of it be clicked."""
        start, end = left + self.indent, left + self.width
        last = top - self.title.height + self.title.style.leading
        baseline = last - self.title.ascent
        first = start + self.title.lines[-1].width + _DOTS_GAP
        canvas.setStrokeColor(self.dots)
        canvas.setLineWidth(_DOT)
        canvas.setLineCap(1)
        canvas.setDash([0, _DOT_STEP])
        canvas.line(end - self.number.width - _DOTS_GAP, baseline, first, baseline)
        canvas.setDash([])
        canvas.setLineCap(0)
        self.title.paint(canvas, start, top)
        self.number.paint(canvas, end - self.number.width, last)
        box = (start, top - self.title.height, end, top)
        canvas.link_to_bookmark(self.link, self.bookmark, self.title.said, box)


def goals(pages: Iterable[Iterable[Placed]], first_bookmark: int) -> Iterator[Goal]:
    """Yield all that pages have in the outline. Bookmarks are numbered as they are painted."""
    for page, placed in enumerate(pages):
        for part, _, _ in placed:
            if isinstance(part, Text) and part.outline is not None:
                title, level = part.outline
                yield Goal(title, level, first_bookmark, page)
                first_bookmark += 1
