"""Measured text made into lines of a size, cut for pages, and painted with its meaning."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour, fill_operator
from migdesk.documents.pdf.fonts import SOFT_HYPHEN, ZERO_SPACE, Face, Font, font
from migdesk.documents.pdf.lines import Extent, Ruler, Run, Span, measure
from migdesk.documents.pdf.shaping import Joined, glyphs_of_line, joined, shown, width
from migdesk.documents.pdf.structure import Node
from migdesk.text.direction import in_view

_FUZZ: Final = 1e-6
_LEAST_LINES: Final = 2
"""No line of a paragraph stands alone at the foot or at the head of a page."""

_MARK_BELOW: Final = 0.27
_MARK_HEIGHT: Final = 1.24
"""How far a mark behind words reaches below their line, and how high it is, in type sizes."""


class Style(Struct, frozen=True):
    """How a paragraph is set. Sizes are in points.

    ``kerned`` moves pairs of letters, which shows in large type only. ``balanced`` makes the
    lines even. A long Georgian word is divided where the line would else lack more than ``ragged``
    of its width; at 1, only where the word is longer than the line. ``right_to_left`` is the
    direction of the page. A paragraph that runs the other way stands at the other side where it is
    ``prose`` or longer than a line: a name in a list or a table stays below the others. What is
    ``unseen`` is only read out. ``hang`` is how far in, in points, later lines than the first begin
    where they are not balanced.
    """

    size: float
    leading: float
    face: Face = Face.REGULAR
    ink: Colour = (0, 0, 0)
    kerned: bool = False
    balanced: bool = False
    ragged: float = 1.0
    prose: bool = False
    right_to_left: bool = False
    unseen: bool = False
    hang: float = 0

    @property
    def ascent(self) -> float:
        """Return how far below the top of a paragraph its first line stands, in points."""
        return font(self.face).ascent * self.size / 1000

    def span(self, text: str) -> Span:
        """Return ``text`` in the face and ink of this style."""
        return Span(text, self.face, self.ink)


class Align(Enum):
    """Where lines stand in their width. The value is how much of what is free is before them.

    On a page that runs from right to left everything is meant the other way round.
    """

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Piece(NamedTuple):
    """A part of a line in one font: where it begins, how wide it is, whose text it is.

    ``joined`` is what stands around a part that runs from right to left.
    """

    left: float
    width: float
    text: str
    font: Font
    span: Span
    node: Node
    joined: Joined | None = None


class Line(NamedTuple):
    """One line, its pieces in the order they are read.

    ``joined`` is set where the next line goes on with the same word. ``indent`` is what is free
    before it.
    """

    pieces: tuple[Piece, ...]
    width: float
    joined: bool
    indent: float = 0.0


class Text(Struct, frozen=True):
    """Lines that can be painted, cut and put on pages.

    ``outline`` is the title and level of an entry of the document's outline that leads here.
    ``whole`` keeps the lines on one page.
    """

    lines: tuple[Line, ...]
    style: Style
    outline: tuple[str, int] | None = None
    whole: bool = False

    @property
    def height(self) -> float:
        """Return the height of all lines, in points."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Return the width of the longest line, in points."""
        return max((line.width for line in self.lines), default=0)

    @property
    def ascent(self) -> float:
        """Return how far below its top the first line stands, in points."""
        return self.style.ascent

    @property
    def said(self) -> str:
        """Return the words, without the hyphens of divided ones."""
        pieces = (piece.text for line in self.lines for piece in line.pieces)
        return "".join(pieces).replace(SOFT_HYPHEN, "")

    @property
    def parts_a_word(self) -> bool:
        """Tell whether a word is cut, without a hyphen, because it is longer than the lines."""
        return any(
            line.joined and not line.pieces[-1].text.endswith(SOFT_HYPHEN) for line in self.lines
        )

    @property
    def least(self) -> float:
        """Return the height of the smallest piece that can begin on a page."""
        if self.whole or len(self.lines) < 2 * _LEAST_LINES:
            return self.height
        return _LEAST_LINES * self.style.leading

    def split(self, room: float) -> tuple["Text", "Text"] | None:
        """Cut off as many lines as ``room`` holds; ``None`` where none may be cut off.

        No page ends within a word, if a place for it can be found two lines higher.
        """
        most = min(int((room + _FUZZ) / self.style.leading), len(self.lines) - _LEAST_LINES)
        if self.whole or most < _LEAST_LINES:
            return None
        tried = range(most, max(most - _LEAST_LINES, _LEAST_LINES) - 1, -1)
        count = next((at for at in tried if not self.lines[at - 1].joined), most)
        first = replace(self, lines=self.lines[:count])
        return first, replace(self, lines=self.lines[count:], outline=None)

    def paint(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the lines with their upper left corner at ``left``, ``top``."""
        if self.outline is not None:
            canvas.bookmark(*self.outline, top + self.style.leading)
        pieces = tuple(_placed(self, canvas, left, top - self.ascent))
        _paint_marks(canvas, pieces, self.style.size)
        for _, group in groupby(pieces, key=lambda one: id(one.piece.node)):
            part = tuple(group)
            with canvas.content(part[0].piece.node):
                canvas.paint(_operators(canvas, part, self.style))
        _link_pieces(canvas, pieces, self.style.size)

    def paint_silently(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Paint the lines as an artifact or a part of one: they are not read out."""
        pieces = tuple(_placed(self, canvas, left, top - self.ascent))
        canvas.paint(_operators(canvas, pieces, self.style))


def followed(text: Text) -> Text:
    """Return ``text``, not empty, with a blank at its end: more words of its node follow."""
    *lines, last = text.lines
    *pieces, end = last.pieces
    spaced = last._replace(pieces=(*pieces, end._replace(text=f"{end.text} ")))
    return replace(text, lines=(*lines, spaced))


def set_text(
    spans: Iterable[Span],
    style: Style,
    width: float,
    node: Node,
    align: Align = Align.LEFT,
    *,
    turned: bool | None = None,
) -> Text:
    """Break ``spans`` into lines of at most ``width`` points. They belong to ``node``.

    A line feed in them ends a line. A word wider than the line is broken where it must be.
    ``turned`` lines stand at the other side; without it, those whose direction is not the page's.
    """
    rulers = measure(tuple(spans), kerned=style.kerned, right_to_left=style.right_to_left)
    last = len(rulers) - 1
    lines = [
        line
        for number, ruler in enumerate(rulers)
        for line in _lines(ruler, style, width, node, align, turned, is_last=number == last)
    ]
    return Text(tuple(lines), style)


def _lines(
    ruler: Ruler,
    style: Style,
    width: float,
    node: Node,
    align: Align,
    turned: bool | None,  # noqa: FBT001 -- as set_text has it
    *,
    is_last: bool,
) -> Iterator[Line]:
    """Yield the lines of a text without line feeds, the last of the text where ``is_last``.

    The blank between two lines is printed too: without it a reader runs their words together.
    """
    scale = style.size / 1000
    extents = (
        ruler.balanced(width / scale)
        if style.balanced
        else tuple(ruler.fill(width / scale, style.ragged, style.hang / scale))
    )
    if turned is None:
        is_long = style.prose or len(extents) > 1
        turned = is_long and _turns(ruler, style)
    free = 1 - align.value if turned else align.value
    owners = {run.number: _owner(run.span, node) for run in ruler.runs}
    first = 0
    for number, extent in enumerate(extents, 1):
        hung = 0 if number == 1 or turned or style.balanced else style.hang
        while ruler.runs[first].end <= extent.start:
            first += 1
        width_ = (ruler.places[extent.end] - ruler.places[extent.start]) * scale
        left = hung + (width - hung - width_) * free
        if ruler.mixed:
            line = _mixed(ruler, extent, owners, first, scale)
            if line.pieces and not extent.joined and not (is_last and number == len(extents)):
                line = _with_blank(line, scale, before=ruler.right_to_left)
            yield _indented(line, hung + (width - hung - line.width) * free)
            continue
        pieces, at = [], first
        while at < len(ruler.runs) and ruler.runs[at].start < extent.end:
            run = ruler.runs[at]
            at += 1
            piece = _piece(ruler, run, extent, owners[run.number], left, scale)
            if piece.text:
                pieces.append(piece)
        if pieces and not extent.joined and not (is_last and number == len(extents)):
            pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + " ")
        yield Line(tuple(pieces), width_, extent.joined, left)


def _turns(ruler: Ruler, style: Style) -> bool:
    """Tell whether a text runs the other way than its page. A number alone belongs to any page."""
    if ruler.mixed or not style.right_to_left:
        return ruler.right_to_left != style.right_to_left
    return any(map(str.isalpha, ruler.text))


def _mixed(
    ruler: Ruler, extent: Extent, owners: Mapping[int, Node], first: int, scale: float
) -> Line:
    """Return a line in which something runs from right to left."""
    pieces, deep = [], []
    at = first
    while at < len(ruler.runs) and ruler.runs[at].start < extent.end:
        run = ruler.runs[at]
        at += 1
        piece = _piece(ruler, run, extent, owners[run.number], 0, scale)
        if run.level % 2:
            start, end = max(run.start, extent.start), min(run.end, extent.end)
            around, text = joined(ruler.text, start, end), shown(piece.text)
            wide = width(run.font, text, around) * scale
            piece = piece._replace(text=text, width=wide, joined=around)
        if piece.text:
            pieces.append(piece)
            deep.append(run.level)
    left = 0.0
    for number in in_view(deep):
        pieces[number] = pieces[number]._replace(left=left)
        left += pieces[number].width
    return Line(tuple(pieces), left, extent.joined)


def _with_blank(line: Line, scale: float, *, before: bool) -> Line:
    """Return ``line`` with the blank to the next one at the end that is read last."""
    last = line.pieces[-1]
    wide = last.font.widths[" "] * scale
    blank = last._replace(left=-wide if before else line.width, width=wide, text=" ", joined=None)
    return line._replace(pieces=(*line.pieces, blank))


def _indented(line: Line, indent: float) -> Line:
    pieces = tuple(piece._replace(left=piece.left + indent) for piece in line.pieces)
    return line._replace(pieces=pieces, indent=indent)


def _owner(span: Span, node: Node) -> Node:
    """Return the node of a span: a link and a foreign phrase are nodes within their paragraph."""
    if span.link:
        return Node("Link", node, language=span.language)
    return Node("Span", node, language=span.language) if span.language else node


def _piece(
    ruler: Ruler, run: Run, extent: Extent, node: Node, indent: float, scale: float
) -> Piece:
    start, end = max(run.start, extent.start), min(run.end, extent.end)
    text = ruler.text[start:end]
    divided = end == extent.end and extent.joined and text.endswith(SOFT_HYPHEN)
    if SOFT_HYPHEN in text or ZERO_SPACE in text:
        text = text.replace(SOFT_HYPHEN, "").replace(ZERO_SPACE, "")
        text += SOFT_HYPHEN if divided else ""
    left = indent + (ruler.places[start] - ruler.places[extent.start]) * scale
    width = (ruler.places[end] - ruler.places[start]) * scale
    return Piece(left, width, text, run.font, run.span, node)


class _Set(NamedTuple):
    """A piece where it stands on the page: the left end of its baseline."""

    left: float
    baseline: float
    piece: Piece


def _placed(text: Text, canvas: TaggedCanvas, left: float, baseline: float) -> Iterator[_Set]:
    start = left
    for number, line in enumerate(text.lines):
        if canvas.mirrored:
            start = canvas.seen(left + line.indent, line.width) - line.indent
        for piece in line.pieces:
            yield _Set(start + piece.left, baseline - number * text.style.leading, piece)


def _paint_marks(canvas: TaggedCanvas, pieces: Sequence[_Set], size: float) -> None:
    """Paint what stands behind words."""
    for left, baseline, piece in pieces:
        if piece.span.mark is not None:
            canvas.paint(fill_operator(piece.span.mark))
            canvas.paint(
                f"{left - 1:.2f} {baseline - _MARK_BELOW * size:.2f} "
                f"{piece.width + 2:.2f} {_MARK_HEIGHT * size:.2f} re f"
            )


def _operators(canvas: TaggedCanvas, pieces: Sequence[_Set], style: Style) -> str:
    """Return the operators that show ``pieces`` of one node, one text object."""
    code = ["BT 3 Tr" if style.unseen else "BT"]
    used, ink = "", None
    at_left = at_baseline = 0.0
    ahead: float | None = None
    for left, baseline, piece in pieces:
        if baseline != at_baseline or ahead is None or abs(left - ahead) > _FUZZ:
            code.append(f"{left - at_left:.3f} {baseline - at_baseline:.3f} Td")
            at_left, at_baseline = left, baseline
        ahead = left + piece.width
        if piece.span.ink != ink:
            ink = piece.span.ink
            code.append(fill_operator(ink))
        if piece.joined is not None:
            used = _put_glyphs(code, canvas, piece, style, used)
            ahead = None
            continue
        for text, move in _kerned(piece) if style.kerned else ((piece.text, 0.0),):
            for name, codes in canvas.glyphs(piece.font, text):
                if name != used:
                    used = name
                    code.append(f"{name} {style.size:.4g} Tf")
                code.append(f"<{codes.hex()}> Tj")
            if move:
                code.append(f"[{-move:.4g}] TJ")
    code.append("0 Tr ET" if style.unseen else "ET")
    return " ".join(code)


def _put_glyphs(
    code: list[str], canvas: TaggedCanvas, piece: Piece, style: Style, used: str
) -> str:
    """Show a piece that runs from right to left. Return the name of the font that is then used.

    Letters are shown in the order they are read, each to the left of the one before, and each by
    itself: PDFium, which turns lines around, would else turn around letters within words.
    """
    shaped = glyphs_of_line(piece.font, piece.text, piece.joined or Joined("", ""))
    at = sum(glyph.advance for glyph in shaped)
    up = pen = 0.0
    for glyph in reversed(shaped):
        at -= glyph.advance
        ((name, codes),) = canvas.glyphs(piece.font, glyph.character)
        if name != used:
            used = name
            code.append(f"{name} {style.size:.4g} Tf")
        if glyph.up != up:
            up = glyph.up
            code.append(f"{up * style.size / 1000:.3f} Ts")
        code.append(f"[{pen - at - glyph.right:.2f}<{codes.hex()}>] TJ")
        pen = at + glyph.right + glyph.width
    if up:
        code.append("0 Ts")
    return used


def _kerned(piece: Piece) -> Iterator[tuple[str, float]]:
    """Cut a piece where kerning moves what follows: each part and the move after it."""
    start = 0
    for place, pair in enumerate(pairwise(piece.text), 1):
        move = piece.font.kerning.get("".join(pair), 0)
        if move:
            yield piece.text[start:place], move
            start = place
    yield piece.text[start:], 0


def _link_pieces(canvas: TaggedCanvas, pieces: Sequence[_Set], size: float) -> None:
    """Let the words of each link be clicked, line by line."""
    linked = (one for one in pieces if one.piece.span.link)
    for _, group in groupby(linked, key=lambda one: (id(one.piece.node), one.baseline)):
        parts = tuple(group)
        first = parts[0]
        box = (
            min(part.left for part in parts),
            first.baseline - _MARK_BELOW * size,
            max(part.left + part.piece.width for part in parts),
            first.baseline + (_MARK_HEIGHT - _MARK_BELOW) * size,
        )
        canvas.link(first.piece.node, first.piece.span.link, box)
