"""Marks on a text, and the look of its blocks: drawn over the words, no part of the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from migdesk.ui.look import Tone
from migdesk.ui.widgets.richtext.document import (
    LINE_SEPARATOR,
    block_id,
    fragments,
    in_characters,
    in_units,
    kind_of,
    paragraphs,
)
from migdesk.ui.widgets.richtext.page import ATTRIBUTION, GAP_NUMBER, STYLES, Page
from migdesk.ui.widgets.richtext.waves import Stretch, at_place, moved, wave
from migdesk.vocabulary import BlockKind

_GEORGIAN: Final = ("\u10a0", "\u10ff")

Span = tuple[int, int, QTextCharFormat]
"""Where a look begins and has ended, in Qt's places inside a block, and the look."""


class Mark(Struct, frozen=True):
    """Something to be seen on a text: a tint or a wave on its words, a sign beside its block.

    Attributes:
        block_id: the block it is in.
        start: where it begins, in characters of the block's text.
        length: how many characters it covers; none for a sign alone.
        tone: what it means.
        icon: the sign in the margin, where one is wanted. Of several marks in a block the first
            with a sign shows it.
        tooltip: what it means, in words.
        wave: a wave under the words instead of a tint.
    """

    block_id: str
    start: int
    length: int
    tone: Tone
    icon: str = ""
    tooltip: str = ""
    wave: bool = False

    def moved(self, place: int, removed: int, added: int) -> "Mark":
        """Return the mark after ``removed`` characters at ``place`` gave way to ``added`` ones."""
        after, longer = place + removed, added - removed
        start, end = self.start, self.start + self.length
        start = start + longer if start >= after else min(start, place)
        end = end + longer if end >= after and end > place else min(end, place)
        return replace(self, start=start, length=max(0, end - start))


class Tints(QSyntaxHighlighter):
    """Draws blocks by their kind, gaps and links by their meaning, and marks over them."""

    def __init__(self, document: QTextDocument, page: Page) -> None:
        super().__init__(document)
        look = page.look
        self._look = look
        self._kinds = {kind: page.shown_as(style) for kind, style in STYLES.items()}
        self._plain = {kind for kind, form in self._kinds.items() if not form.propertyCount()}
        self._attribution = page.shown_as(ATTRIBUTION)
        self._attribution.setFontWeight(QFont.Weight.Normal)
        self._link = QTextCharFormat()
        self._link.setForeground(look.colour("accent_text"))
        self._link.setFontUnderline(True)
        self._gap = QTextCharFormat()
        self._gap.setForeground(look.colour("amber"))
        self._stressed = QTextCharFormat()
        self._stressed.setFontItalic(False)
        self._stressed.setFontWeight(QFont.Weight.Medium)
        self._marks: dict[str, list[Mark]] = {}
        self._wave = wave(look)
        self._misspelt: dict[str, list[Stretch]] = {}

    def set_marks(self, marks: Iterable[Mark]) -> bool:
        """Show these marks and no others, and tell whether any is another than before.

        Only blocks whose words look otherwise now are drawn anew.
        """
        by_block: defaultdict[str, list[Mark]] = defaultdict(list)
        for mark in marks:
            by_block[mark.block_id].append(mark)
        before, self._marks = self._marks, dict(by_block)
        if before == self._marks:  # they went along with what was typed
            return False
        changed = {
            id_
            for id_ in before.keys() | self._marks.keys()
            if _drawn(before.get(id_, ())) != _drawn(self.marks_of(id_))
        }
        for paragraph in paragraphs(self.document()) if changed else ():
            if block_id(paragraph) in changed:
                self.rehighlightBlock(paragraph)
        return True

    def set_misspelt(self, id_: str, stretches: Sequence[Stretch]) -> None:
        """Show waves of their own under these words of a block and no others."""
        if self._misspelt.get(id_, []) != list(stretches):
            self._misspelt[id_] = list(stretches)
            for paragraph in paragraphs(self.document()):
                if block_id(paragraph) == id_:
                    self.rehighlightBlock(paragraph)

    def misspelt_at(self, paragraph: QTextBlock, place: int) -> Stretch | None:
        """Return the misspelt word at a place of a paragraph, as Qt counts places."""
        at = in_characters(paragraph.text(), place)
        return at_place(self._misspelt.get(block_id(paragraph), ()), at)

    def marks_of(self, id_: str) -> list[Mark]:
        """Return the marks of a block, in the order they were given."""
        return self._marks.get(id_, [])

    def marks_at(self, paragraph: QTextBlock, place: int) -> list[Mark]:
        """Return the marks that cover a place of a paragraph, as Qt counts places."""
        at = in_characters(paragraph.text(), place)
        marks = self.marks_of(block_id(paragraph))
        return [mark for mark in marks if mark.start <= at < mark.start + mark.length]

    def move_marks(self, paragraph: QTextBlock, place: int, removed: int, added: int) -> None:
        """Let the marks of a paragraph go along with what was typed in it. Places as Qt's."""
        id_ = block_id(paragraph)
        at = in_characters(paragraph.text(), place)
        if stretches := self._misspelt.get(id_):
            self._misspelt[id_] = moved(stretches, at, removed, added)
        if marks := self._marks.get(id_):
            self._marks[id_] = [mark.moved(at, removed, added) for mark in marks]

    def highlightBlock(self, text: str) -> None:
        """Give a block its look."""
        paragraph = self.currentBlock()
        kind = kind_of(paragraph)
        spans = [*self._spans(paragraph, text, kind), *self._tints(paragraph, text)]
        length = paragraph.length() - 1
        if kind not in self._plain:
            spans.insert(0, (0, length, self._kinds[kind]))
        if len(spans) == 1:
            start, end, form = spans[0]
            self.setFormat(start, end - start, form)
            return
        for start, end, form in _layered(spans):
            self.setFormat(start, end - start, form)

    def _spans(self, paragraph: QTextBlock, text: str, kind: BlockKind) -> Iterator[Span]:
        if kind is BlockKind.PULL_QUOTE:
            place = text.rstrip().rfind(LINE_SEPARATOR)
            if place >= 0:
                yield in_units(text, place), paragraph.length() - 1, self._attribution
        begin = paragraph.position()
        for fragment in fragments(paragraph):
            form, start = fragment.charFormat(), fragment.position() - begin
            end = start + fragment.length()
            if form.isAnchor() and form.anchorHref():
                yield start, end, self._link
            if form.hasProperty(GAP_NUMBER):
                yield start, end, self._gap
            if form.fontItalic() and _is_georgian(fragment.text()):
                yield start, end, self._stressed

    def _tints(self, paragraph: QTextBlock, text: str) -> Iterator[Span]:
        id_ = block_id(paragraph)
        for start, end in self._misspelt.get(id_, ()):
            yield in_units(text, start), in_units(text, end), self._wave
        for mark in self.marks_of(id_):
            if mark.length:
                end = mark.start + mark.length
                yield in_units(text, mark.start), in_units(text, end), self._form_of(mark)

    def _form_of(self, mark: Mark) -> QTextCharFormat:
        form = QTextCharFormat()
        if mark.wave:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(self._look.colour(self._look.ink(mark.tone)))
        else:
            form.setBackground(self._look.colour(self._look.tint(mark.tone)))
        return form


def _drawn(marks: Iterable[Mark]) -> list[tuple[int, int, Tone, bool]]:
    """Return what of marks is seen on the words: not their signs, and not what they say."""
    return [(each.start, each.length, each.tone, each.wave) for each in marks if each.length]


def _is_georgian(text: str) -> bool:
    """Return whether words are Georgian, whose italic is a hand of other letters.

    On the page, too, Georgian is stressed by weight.
    """
    first, last = _GEORGIAN
    return any(first <= letter <= last for letter in text)


def _layered(spans: list[Span]) -> Iterator[Span]:
    """Yield stretches that do not overlap, each with all the looks that cover it, in order."""
    edges: defaultdict[int, list[int]] = defaultdict(list)
    for number, (start, end, _) in enumerate(spans):
        if start < end:
            edges[start].append(number)
            edges[end].append(number)
    covering: set[int] = set()
    before = 0
    for place in sorted(edges):
        if covering:
            form = QTextCharFormat()
            for number in sorted(covering):
                form.merge(spans[number][2])
            yield before, place, form
        covering.symmetric_difference_update(edges[place])
        before = place
