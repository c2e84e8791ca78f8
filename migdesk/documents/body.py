"""The blocks of a release as parts of pages.

A pull quote holds the words and, after its last line feed, who said them: the words are set
large beside a bar, the attribution small under them. Without a line feed it is words alone. In an
attribution without bold runs, the name up to the first comma is set bold. Quotation marks are
printed as they stand in the text: whether words are a quote is not for the page to say.

A photo stands over its caption. Of one that the sheet does not hold the caption is printed alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.content import (
    opened_by_dateline,
    parted,
    printed_text,
    says_something,
    with_bold_name,
)
from migdesk.documents.figures import figure_items
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Item
from migdesk.documents.pdf.parts import Bar, Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, set_text
from migdesk.documents.photos import Photo, photo_of
from migdesk.documents.setting import Setting
from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind

_BULLET: Final = "•"
_BULLET_INDENT: Final = 12.0
_QUOTE_INDENT: Final = 16.0
_QUOTE_BAR: Final = 2.2
_QUOTE_BAR_INSET: Final = 3.0
_ATTRIBUTION_GAP: Final = 5.0
_DASH: Final = "\u00a0— "
_KEPT_UP_TO: Final = 90.0
"""A paragraph that is no higher goes to the next page with what says that the text ends."""


class Body(Struct, frozen=True):
    """The main column, ``width`` points wide, and how its blocks are set.

    ``heading_role`` and ``heading_level`` are the structure type of headings and their level in
    the outline. ``photos`` are those whose captions are among the blocks.
    """

    setting: Setting
    width: float
    heading_role: str
    heading_level: int
    photos: tuple[Photo, ...] = ()

    def items(self, blocks: Sequence[Block], dateline: str) -> Iterator[Item]:
        """Yield the blocks in order.

        The dateline opens the lead; without a lead, the first paragraph; without either it is a
        paragraph of its own. What says that the text ends does not stand alone at the head of a
        page: a short paragraph before it, if it is not the first one, goes there too.
        """
        before: Item | None = None
        first = True
        for item, is_end in self._items(blocks, dateline):
            if before is not None:
                is_kept = is_end and not first and before.part.height <= _KEPT_UP_TO
                yield replace(before, keep=before.keep or is_kept)
                first = False
            before = item
        if before is not None:
            yield before

    def _items(self, blocks: Sequence[Block], dateline: str) -> Iterator[tuple[Item, bool]]:
        """Yield the blocks, and of each whether it says that the text ends."""
        printed = [
            block for block in blocks if says_something(block) or photo_of(block, self.photos)
        ]
        opened = opened_by_dateline(printed) if dateline else None
        if dateline and opened is None:
            yield self._paragraph((), self.setting.type.lead, dateline), False
        numbered = enumerate(printed)
        for in_list, group in groupby(numbered, key=lambda one: one[1].kind is BlockKind.LIST_ITEM):
            if in_list:
                yield from ((item, False) for item in self._list([block for _, block in group]))
                continue
            for place, block in group:
                is_end = block.kind is BlockKind.ENDS
                for item in self._block(block, dateline if place == opened else ""):
                    yield item, is_end

    def _block(self, block: Block, dateline: str) -> Iterator[Item]:
        styles = self.setting.type
        match block.kind:
            case BlockKind.LEAD:
                yield self._paragraph(block.runs, styles.lead, dateline)
            case BlockKind.HEADING:
                yield self._heading(block)
            case BlockKind.PULL_QUOTE:
                yield from self._quote(block)
            case BlockKind.ENDS:
                yield self._ends(block)
            case BlockKind.PHOTO:
                yield from self._photo(block)
            case (
                BlockKind.NOTES | BlockKind.BOILERPLATE | BlockKind.CONTACTS | BlockKind.DISCLAIMER
            ):
                yield self._paragraph(block.runs, styles.small)
            case BlockKind.PARAGRAPH | BlockKind.DONOR_LINE | BlockKind.LIST_ITEM:
                yield self._paragraph(block.runs, styles.body, dateline)

    def _photo(self, block: Block) -> Iterator[Item]:
        photo = photo_of(block, self.photos)
        if photo is None:
            yield self._paragraph(block.runs, self.setting.type.caption)
        else:
            yield from figure_items(self.setting, photo, block.runs, self.width)

    def _paragraph(self, runs: Sequence[Run], style: Style, dateline: str = "") -> Item:
        spans = (*self._dateline(dateline, style), *self.setting.runs(runs, style))
        node = self.setting.prose_node("P", "".join(span.text for span in spans))
        return Item(set_text(spans, style, self.width, node), after=self.setting.type.unit)

    def _dateline(self, dateline: str, style: Style) -> Iterator[Span]:
        if dateline:
            yield from self.setting.spans(dateline, Span("", Face.SEMIBOLD, style.ink))
            yield style.span(_DASH)

    def _heading(self, block: Block) -> Item:
        style, unit = self.setting.type.heading, self.setting.type.unit
        node = self.setting.prose_node(self.heading_role, block.text)
        text = set_text(self.setting.runs(block.runs, style), style, self.width, node)
        title = " ".join(cleaned("".join(map(printed_text, block.runs))).split())
        outlined = replace(text, outline=(title, self.heading_level) if title else None)
        return Item(outlined, before=1.6 * unit, after=0.5 * unit, keep=True)

    def _ends(self, block: Block) -> Item:
        style = self.setting.type.ends
        runs = block.runs if block.text.strip() else (Run(self.setting.words("page.ends")),)
        text = set_text(
            self.setting.runs(runs, style), style, self.width, Node("P", self.setting.root)
        )
        return Item(text, after=self.setting.type.unit)

    def _list(self, blocks: Sequence[Block]) -> Iterator[Item]:
        """Yield neighbouring list items as one list."""
        style, unit = self.setting.type.body, self.setting.type.unit
        whole = Node("L", self.setting.root)
        bullet = replace(style, ink=self.setting.palette.accent)
        for block in blocks:
            item = Node("LI", whole)
            label = set_text((bullet.span(_BULLET),), bullet, _BULLET_INDENT, Node("Lbl", item))
            body = self.setting.prose_node("LBody", block.text, item)
            spans = self.setting.runs(block.runs, style)
            turned = self.setting.turned(block.text)
            wide = self.width - _BULLET_INDENT
            text = set_text(spans, style, wide, body, turned=turned)
            frame = Frame(text, left=_BULLET_INDENT, label=label, width=self.width, turned=turned)
            yield Item(frame, after=unit if block is blocks[-1] else 0.5 * unit)

    def _quote(self, block: Block) -> Iterator[Item]:
        """Yield the words beside a bar, and under them who said them."""
        styles, unit = self.setting.type, self.setting.type.unit
        node = self.setting.prose_node("BlockQuote", block.text)
        words, attribution = parted(block.runs)
        bar = Bar(_QUOTE_BAR, self.setting.palette.accent)
        turned = self.setting.turned(block.text)
        spans = self.setting.runs(words, styles.quote)
        said = self._beside(bar, spans, styles.quote, node, turned=turned)
        if attribution:
            upper = replace(bar, inset_top=_QUOTE_BAR_INSET)
            spans = self._attribution(attribution)
            by = self._beside(bar, spans, styles.attribution, node, turned=turned)
            said = replace(said, bar=upper, bottom=_ATTRIBUTION_GAP)
            yield Item(said, before=1.5 * unit, keep=True)
            yield Item(by, after=2 * unit)
        else:
            whole = replace(bar, inset_top=_QUOTE_BAR_INSET, inset_bottom=_QUOTE_BAR_INSET)
            yield Item(replace(said, bar=whole), before=1.5 * unit, after=2 * unit)

    def _beside(
        self, bar: Bar, spans: Iterable[Span], style: Style, quote: Node, *, turned: bool
    ) -> Frame:
        wide = self.width - _QUOTE_INDENT
        text = set_text(spans, style, wide, Node("P", quote), turned=turned)
        return Frame(text, left=_QUOTE_INDENT, bar=bar, width=self.width, turned=turned)

    def _attribution(self, runs: Sequence[Run]) -> Iterator[Span]:
        """Yield who said it, the name in bold ink."""
        for span in self.setting.runs(with_bold_name(runs), self.setting.type.attribution):
            bold = span.face in {Face.SEMIBOLD, Face.SEMIBOLD_ITALIC} and not span.link
            yield replace(span, ink=self.setting.palette.ink) if bold else span
