"""How blocks look while they are written: the manner of the printed page, in pixels.

Sizes follow the document's: what is set larger there is set larger here, by the same measure. The
look of a kind of block is no part of its text: weight and slant of the words are kept apart from
it, so that a heading does not make its words bold.
"""

from collections.abc import Mapping
from itertools import count
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QImage, QTextBlockFormat, QTextCharFormat, QTextFormat

from migdesk.text.blocks import Block, Run, Source
from migdesk.ui.look import Look
from migdesk.vocabulary import BlockKind

_FIRST: Final = QTextFormat.Property.UserProperty.value
KIND: Final = _FIRST + 1
BLOCK_ID: Final = _FIRST + 2
SOURCE_ID: Final = _FIRST + 3
SOURCE_HASH: Final = _FIRST + 4
SOURCE_WORDS: Final = _FIRST + 6
ASSET: Final = _FIRST + 7
VOID: Final = _FIRST + 5
"""Set on the one empty block of a document that stands for no block at all."""

GAP: Final = _FIRST + 11
GAP_NUMBER: Final = _FIRST + 12
"""Tells two neighbouring gaps of one name apart."""

BOLD: Final = QFont.Weight.DemiBold


class KindStyle(Struct, frozen=True):
    """The look of a kind of block. Lengths are in pixels at 100 %.

    Attributes:
        size: of the letters.
        leading: from line to line.
        ink: colour of the words, a token.
        weight: of words that are not bold.
        above: white before the block.
        below: white after the block; of two blocks the larger white stands between them.
        indent: how far the words stand in from the left.
    """

    size: float
    leading: float
    ink: str = "text"
    weight: int = 400
    above: float = 0
    below: float = 12
    indent: float = 0


_BODY: Final = KindStyle(15, 22)
_SMALL: Final = KindStyle(13, 19, "text2", below=9)

STYLES: Final[Mapping[BlockKind, KindStyle]] = {
    BlockKind.LEAD: KindStyle(16, 23.5),
    BlockKind.PARAGRAPH: _BODY,
    BlockKind.HEADING: KindStyle(17, 24, weight=600, above=20, below=6),
    BlockKind.LIST_ITEM: KindStyle(15, 22, below=8, indent=18),
    BlockKind.PULL_QUOTE: KindStyle(20, 28, "accent_text", 500, above=18, below=20, indent=22),
    BlockKind.DONOR_LINE: _BODY,
    BlockKind.NOTES: _SMALL,
    BlockKind.BOILERPLATE: _SMALL,
    BlockKind.CONTACTS: _SMALL,
    BlockKind.DISCLAIMER: _SMALL,
    BlockKind.PHOTO: KindStyle(12, 16, "text2", above=4),
    BlockKind.ENDS: KindStyle(12.5, 17, "accent_text", 500),
}
PHOTO_HEIGHT: Final = 132
PHOTO_GAP: Final = 6
PHOTO_ABOVE: Final = 10
"""Pixels at 100 %: how high a photo is, and the white between it and its caption, and above it."""

ATTRIBUTION: Final = KindStyle(13, 18, "text2")
"""The last line of a pull quote says who spoke; a pull quote of one line has none."""


class Page:
    """Makes the formats of blocks and runs in one look.

    ``pictures`` are those that are drawn over captions, by their assets.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self._gap_numbers = count(1)
        self.pictures: Mapping[str, QImage] = {}

    def font(self) -> QFont:
        """Return the font of an ordinary paragraph."""
        return self.look.font(_BODY.size, document=True)

    def block_format(
        self, kind: BlockKind, block_id: str, of: Source | None = None, asset: str = ""
    ) -> QTextBlockFormat:
        """Return the format that makes a paragraph of a document this block.

        Only a photo keeps its ``asset``: what becomes another kind shows none any more.
        """
        style, px = STYLES[kind], self.look.px
        made = QTextBlockFormat()
        made.setProperty(KIND, kind.value)
        made.setProperty(BLOCK_ID, block_id)
        if of is not None:
            made.setProperty(SOURCE_ID, of.id)
            made.setProperty(SOURCE_HASH, of.hash)
            made.setProperty(SOURCE_WORDS, of.words)
        above = style.above
        if asset and kind is BlockKind.PHOTO:
            made.setProperty(ASSET, asset)
            above += PHOTO_ABOVE + PHOTO_HEIGHT + PHOTO_GAP
        made.setTopMargin(px(above))
        made.setBottomMargin(px(style.below))
        made.setLeftMargin(px(style.indent))
        if kind is BlockKind.PULL_QUOTE:  # two sizes, so no one height of lines
            made.setLineHeight(117, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        else:
            least = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
            made.setLineHeight(px(style.leading), least)
        return made

    def format_of(self, block: Block) -> QTextBlockFormat:
        """Return the format of a paragraph that is ``block``."""
        return self.block_format(block.kind, block.id, block.of, block.asset)

    def run_format(self, run: Run) -> QTextCharFormat:
        """Return the format of the words of a run."""
        made = QTextCharFormat()
        if run.bold:
            made.setFontWeight(BOLD)
        if run.italic:
            made.setFontItalic(True)
        if run.href:
            made.setAnchor(True)
            made.setAnchorHref(run.href)
        if run.gap:
            made.setProperty(GAP, run.gap)
            made.setProperty(GAP_NUMBER, next(self._gap_numbers))
        return made

    def shown_as(self, style: KindStyle) -> QTextCharFormat:
        """Return what makes words look like ``style`` without being part of the text."""
        made = QTextCharFormat()
        if style.size != _BODY.size:
            size = max(1, self.look.px(style.size))
            made.setProperty(QTextFormat.Property.FontPixelSize.value, size)
        if style.weight != _BODY.weight:
            made.setFontWeight(QFont.Weight(style.weight))
        if style.ink != _BODY.ink:
            made.setForeground(self.look.colour(style.ink))
        return made
