"""Blocks in a Qt document, and back, without loss.

A paragraph of the document is a block: what it is, its id and its source stand in its format, so
that they follow it through undo. Line feeds are line separators there. What comes back is the
normal form (``text/normal.py``) of what went in.
"""

from collections.abc import Iterator, Sequence

from msgspec import structs
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from migdesk.text.blocks import Block, Run, Source
from migdesk.text.editing import cut
from migdesk.text.normal import normal_block, normal_runs
from migdesk.ui.widgets.richtext.page import (
    ASSET,
    BLOCK_ID,
    BOLD,
    GAP,
    GAP_NUMBER,
    KIND,
    SOURCE_HASH,
    SOURCE_ID,
    SOURCE_WORDS,
    VOID,
    Page,
)
from migdesk.vocabulary import BlockKind

LINE_SEPARATOR = "\u2028"
_LAST_OF_ONE_UNIT = "\uffff"

KEEP = QTextCursor.MoveMode.KeepAnchor


def in_units(text: str, characters: int) -> int:
    """Return a place in ``text``, counted in characters, as Qt counts it (in UTF-16 units)."""
    if max(text, default="") <= _LAST_OF_ONE_UNIT:
        return characters
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def in_characters(text: str, units: int) -> int:
    """Return a place in ``text``, counted as Qt does (in UTF-16 units), in characters."""
    if max(text, default="") <= _LAST_OF_ONE_UNIT:
        return units
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(head.decode("utf-16-le", "ignore"))


def fill(document: QTextDocument, blocks: Sequence[Block], page: Page, empty_id: str) -> None:
    """Make ``blocks`` the content of a document, which forgets its undo steps.

    A document is never without a paragraph: where there are no blocks, an empty one with
    ``empty_id`` stands for none and becomes a block with its first letter.
    """
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if blocks:
        _write(cursor, [normal_block(block) for block in blocks], page)
    else:
        void = page.block_format(BlockKind.PARAGRAPH, empty_id)
        void.setProperty(VOID, True)  # noqa: FBT003 -- a value of Qt's kind for any value
        cursor.setBlockFormat(void)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def read(document: QTextDocument) -> tuple[Block, ...]:
    """Return the blocks of a document, in normal form."""
    first = document.firstBlock()
    if document.blockCount() == 1 and first.length() == 1 and first.blockFormat().hasProperty(VOID):
        return ()
    return tuple(map(read_block, paragraphs(document)))


def paragraphs(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the paragraphs of a document in order."""
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def read_block(paragraph: QTextBlock) -> Block:
    """Return one paragraph as a block."""
    form = paragraph.blockFormat()
    of = None
    if form.hasProperty(SOURCE_ID):
        of = Source(*(_text(form, key) for key in (SOURCE_ID, SOURCE_HASH, SOURCE_WORDS)))
    runs = normal_runs(_runs(paragraph))
    return Block(block_id(paragraph), kind_of(paragraph), runs, of, asset_of(paragraph))


def block_id(paragraph: QTextBlock) -> str:
    """Return the id of a paragraph's block."""
    return _text(paragraph.blockFormat(), BLOCK_ID)


def asset_of(paragraph: QTextBlock) -> str:
    """Return the asset of the photo whose caption a paragraph is, if it is one."""
    return _text(paragraph.blockFormat(), ASSET)


def kind_of(paragraph: QTextBlock) -> BlockKind:
    """Return what a paragraph is."""
    kind = _text(paragraph.blockFormat(), KIND)
    return BlockKind(kind) if kind else BlockKind.PARAGRAPH


def replace(
    document: QTextDocument, first: int, last: int, blocks: Sequence[Block], page: Page
) -> None:
    """Put ``blocks`` (at least one) in place of the paragraphs ``first`` to ``last``."""
    cursor = QTextCursor(document.findBlockByNumber(first))
    cursor.beginEditBlock()
    end = document.findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, KEEP)
    cursor.removeSelectedText()
    _write(cursor, blocks, page)
    cursor.endEditBlock()


def write_runs(cursor: QTextCursor, runs: Sequence[Run], page: Page) -> None:
    """Put runs in at a cursor."""
    for run in runs:
        cursor.insertText(run.text.replace("\n", LINE_SEPARATOR), page.run_format(run))


def selected(cursor: QTextCursor) -> tuple[Block, ...]:
    """Return what is selected as blocks. Only a block that is selected whole brings its id."""
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    found = []
    paragraph, last = document.findBlock(start), document.findBlock(end)
    while paragraph.isValid() and paragraph.position() <= last.position():
        block, text = read_block(paragraph), paragraph.text()
        begin = in_characters(text, max(0, start - paragraph.position()))
        stop = in_characters(text, min(paragraph.length() - 1, end - paragraph.position()))
        if (begin, stop) != (0, len(text)) or not (text or block.asset):
            runs = cut(block.runs, begin, stop)
            block = structs.replace(block, id="", of=None, asset="", runs=runs)
        found.append(block)
        paragraph = paragraph.next()
    return tuple(found)


def gap_around(paragraph: QTextBlock, position: int) -> tuple[int, int] | None:
    """Return the gap that a place of the document stands inside of, as its start and end."""
    for start, end in gaps_in(paragraph):
        if start < position < end:
            return start, end
    return None


def gap_selected(cursor: QTextCursor) -> tuple[int, int] | None:
    """Return the gap that is selected, and nothing besides, as its start and end."""
    selection = cursor.selectionStart(), cursor.selectionEnd()
    found = gaps_in(cursor.document().findBlock(selection[0]))
    return next((gap for gap in found if gap == selection), None)


def gap_name(paragraph: QTextBlock, start: int) -> str:
    """Return the name of the gap that starts at a place of the document."""
    found = (part for part in fragments(paragraph) if part.contains(start))
    return next((_text(part.charFormat(), GAP) for part in found), "")


def gaps_in(paragraph: QTextBlock) -> Iterator[tuple[int, int]]:
    """Yield where the gaps of a paragraph start and end in the document."""
    number, start, end = None, 0, 0
    for fragment in fragments(paragraph):
        found = fragment.charFormat().property(GAP_NUMBER)
        if found != number:
            if number is not None:
                yield start, end
            number, start = found, fragment.position()
        end = fragment.position() + fragment.length()
    if number is not None:
        yield start, end


def fragments(paragraph: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of one format in a paragraph."""
    at = paragraph.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.isValid():
            yield fragment
        at += 1


def run_of(text: str, form: QTextCharFormat) -> Run:
    """Return words of one format as a run."""
    return Run(
        text.replace(LINE_SEPARATOR, "\n"),
        bold=form.fontWeight() >= BOLD,
        italic=form.fontItalic(),
        href=form.anchorHref(),
        gap=_text(form, GAP),
    )


def _text(form: QTextFormat, key: int) -> str:
    """Return a text kept in a format; an empty one comes back from Qt as a list."""
    found = form.property(key)
    return found if isinstance(found, str) else ""


def _runs(paragraph: QTextBlock) -> list[Run]:
    runs: list[Run] = []
    number = None
    for fragment in fragments(paragraph):
        form = fragment.charFormat()
        run = run_of(fragment.text(), form)
        before, number = number, form.property(GAP_NUMBER)
        if number is not None and number == before:
            runs[-1] = structs.replace(runs[-1], text=runs[-1].text + run.text)
        else:
            runs.append(run)
    return runs


def _write(cursor: QTextCursor, blocks: Sequence[Block], page: Page) -> None:
    """Write ``blocks`` from an empty paragraph on."""
    plain = QTextCharFormat()
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(page.format_of(block), plain)
        else:
            cursor.setBlockFormat(page.format_of(block))
            cursor.setBlockCharFormat(plain)
        write_runs(cursor, block.runs, page)
