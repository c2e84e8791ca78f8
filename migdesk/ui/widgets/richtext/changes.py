"""Changes that a writer makes to a document of blocks, each one step to undo.

A gap is changed as a whole or not at all: half a placeholder would look like text.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from msgspec import structs
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from migdesk.text.blocks import Block, Run
from migdesk.text.editing import GOES_ON, NewId, kind_after, spliced
from migdesk.ui.widgets.richtext.document import (
    KEEP,
    asset_of,
    block_id,
    fragments,
    gap_around,
    in_characters,
    in_units,
    kind_of,
    paragraphs,
    read_block,
    replace,
    selected,
    write_runs,
)
from migdesk.ui.widgets.richtext.page import BOLD, GAP_NUMBER, Page
from migdesk.vocabulary import BlockKind

Put: TypeAlias = Callable[[QTextCursor, Sequence[Block], Page, NewId], None]
"""Puts blocks into a document at a cursor, and that behind them."""

TURNS_PLAIN = frozenset(
    {BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.PULL_QUOTE, BlockKind.PHOTO}
)
"""Kinds that Backspace at their start makes a paragraph of."""


def keep_gaps_whole(cursor: QTextCursor, before: int | None = None) -> bool:
    """Let a selection hold gaps whole or not at all; return whether it had to be changed.

    A caret inside a gap selects it. ``before`` is where the caret came from: it leaves a gap on
    the far side.
    """
    anchor, position = cursor.anchor(), cursor.position()
    document = cursor.document()
    around = gap_around(document.findBlock(position), position)
    if around is not None:
        if anchor == position:
            anchor, position = around
        elif before is not None and min(around) <= before <= max(around):
            position = around[1] if position > before else around[0]
        else:
            position = around[1] if position > anchor else around[0]
    outside = gap_around(document.findBlock(anchor), anchor)
    if outside is not None:
        anchor = outside[0] if position > anchor else outside[1]
    if (anchor, position) == (cursor.anchor(), cursor.position()):
        return False
    cursor.setPosition(anchor)
    cursor.setPosition(position, KEEP)
    return True


def words_format(cursor: QTextCursor) -> QTextCharFormat:
    """Return the look of words that are typed at a cursor.

    It is that of the letter before it, but nothing is added to a gap, and to a link only in its
    midst.
    """
    form = QTextCharFormat()
    around = cursor.charFormat()
    if around.hasProperty(GAP_NUMBER):
        return form
    if around.fontWeight() >= BOLD:
        form.setFontWeight(BOLD)
    if around.fontItalic():
        form.setFontItalic(True)
    href = around.anchorHref()
    if href and not cursor.atBlockStart() and not cursor.atBlockEnd() and _next(cursor) == href:
        form.setAnchor(True)
        form.setAnchorHref(href)
    return form


def _next(cursor: QTextCursor) -> str:
    after = QTextCursor(cursor)
    after.setPosition(cursor.selectionEnd() + 1)
    return after.charFormat().anchorHref()


def remove_selection(cursor: QTextCursor, page: Page) -> None:
    """Remove what is selected.

    Of the blocks at both ends the one stays itself whose words are left, else the first.
    """
    keep_gaps_whole(cursor)
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    nothing_left = (
        first != last
        and cursor.selectionStart() == first.position()
        and cursor.selectionEnd() == last.position() + last.length() - 1
    )
    block = read_block(first)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if nothing_left:
        cursor.setBlockFormat(page.format_of(block))
    cursor.endEditBlock()


def type_over(cursor: QTextCursor, text: str, page: Page) -> None:
    """Put ``text`` in at a cursor: in place of what is selected, in the look of that."""
    first = QTextCursor(cursor)
    if cursor.hasSelection():
        first.setPosition(cursor.selectionStart() + 1)
    form = words_format(first)
    cursor.beginEditBlock()
    if cursor.hasSelection():
        remove_selection(cursor, page)
    cursor.insertText(text, form)
    cursor.endEditBlock()


def put_words(cursor: QTextCursor, words: str, page: Page) -> None:
    """Put ``words`` in place of what is selected, in the look of its first letter."""
    first = next((run for block in selected(cursor) for run in block.runs), Run(""))
    cursor.beginEditBlock()
    remove_selection(cursor, page)
    write_runs(cursor, [structs.replace(first, text=words, gap="")], page)
    cursor.endEditBlock()


def begin_paragraph(cursor: QTextCursor, page: Page, new_id: NewId) -> None:
    """Do what Enter does: go on in a new block.

    An empty block of a row ends the row. In front of words the new block is the empty one.
    """
    cursor.beginEditBlock()
    if cursor.hasSelection():
        remove_selection(cursor, page)
    block = read_block(cursor.block())
    if not block.text and block.kind in GOES_ON:
        set_kind(cursor, BlockKind.PARAGRAPH, page)
    elif block.text and cursor.atBlockStart():
        cursor.setBlockFormat(page.block_format(kind_after(block.kind), new_id()))
        cursor.insertBlock(page.format_of(block), QTextCharFormat())
    else:
        following = page.block_format(kind_after(block.kind), new_id())
        cursor.insertBlock(following, QTextCharFormat())
    cursor.endEditBlock()


def set_kind(cursor: QTextCursor, kind: BlockKind, page: Page) -> None:
    """Make every block that is selected, or has the caret, one of ``kind``."""
    cursor.beginEditBlock()
    for paragraph in selected_paragraphs(cursor):
        block = read_block(paragraph)
        QTextCursor(paragraph).setBlockFormat(
            page.block_format(kind, block.id, block.of, block.asset)
        )
    cursor.endEditBlock()


def selected_paragraphs(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the paragraphs that a selection touches."""
    document = cursor.document()
    paragraph = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    found = []
    while paragraph.isValid() and paragraph.blockNumber() <= last:
        found.append(paragraph)
        paragraph = paragraph.next()
    return found


def all_have(cursor: QTextCursor, look: str) -> bool:
    """Return whether all words selected are ``bold`` (or ``italic``); of a caret, what follows."""
    if cursor.hasSelection():
        runs = [run for block in selected(cursor) for run in block.runs]
        return bool(runs) and all(getattr(run, look) for run in runs)
    form = cursor.charFormat()
    return form.fontWeight() >= BOLD if look == "bold" else form.fontItalic()


def look_with(*, bold: bool | None = None, italic: bool | None = None) -> QTextCharFormat:
    """Return a format that sets weight or slant and leaves the rest."""
    form = QTextCharFormat()
    if bold is not None:
        form.setFontWeight(BOLD if bold else QFont.Weight.Normal)
    if italic is not None:
        form.setFontItalic(italic)
    return form


def link_at(cursor: QTextCursor) -> tuple[int, int, str] | None:
    """Return where the link begins and ends that the caret touches, and where it leads."""
    paragraph, place = cursor.block(), cursor.position()
    start = end = -1
    leads = ""
    for fragment in fragments(paragraph):
        href = fragment.charFormat().anchorHref()
        if href != leads or fragment.position() != end:
            if leads and start <= place <= end:
                return start, end, leads
            start, leads = fragment.position(), href
        end = fragment.position() + fragment.length()
    return (start, end, leads) if leads and start <= place <= end else None


def set_link(cursor: QTextCursor, address: str, page: Page) -> None:
    """Let what is selected lead to ``address``, or nowhere where that is empty.

    Without a selection it is the link at the caret, else the word, else the address itself.
    """
    found = link_at(cursor)
    if not cursor.hasSelection() and found is not None:
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], KEEP)
    elif not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    keep_gaps_whole(cursor)
    if cursor.hasSelection():
        form = QTextCharFormat()
        form.setAnchor(bool(address))
        form.setAnchorHref(address)
        cursor.mergeCharFormat(form)
    elif address:
        write_runs(cursor, [Run(address.removeprefix("mailto:"), href=address)], page)


def move_paragraphs(cursor: QTextCursor, page: Page, *, up: bool) -> bool:
    """Move the blocks that are selected past their neighbour, the selection with them."""
    document = cursor.document()
    numbers = [paragraph.blockNumber() for paragraph in selected_paragraphs(cursor)]
    first, last = numbers[0], numbers[-1]
    if (up and first == 0) or (not up and last == document.blockCount() - 1):
        return False
    start = document.findBlockByNumber(first).position()
    anchor, position = cursor.anchor() - start, cursor.position() - start
    moved = [read_block(document.findBlockByNumber(number)) for number in numbers]
    if up:
        neighbour = read_block(document.findBlockByNumber(first - 1))
        replace(document, first - 1, last, [*moved, neighbour], page)
        start = document.findBlockByNumber(first - 1).position()
    else:
        neighbour = read_block(document.findBlockByNumber(last + 1))
        replace(document, first, last + 1, [neighbour, *moved], page)
        start = document.findBlockByNumber(first + 1).position()
    cursor.setPosition(start + anchor)
    cursor.setPosition(start + position, KEEP)
    return True


def put_blocks(cursor: QTextCursor, blocks: Sequence[Block], page: Page, new_id: NewId) -> None:
    """Put blocks in place of what is selected, and the caret after them."""
    cursor.beginEditBlock()
    if cursor.hasSelection():
        remove_selection(cursor, page)
    paragraph = cursor.block()
    if len(blocks) == 1 and blocks[0].asset and _is_taken(paragraph):
        put_after(cursor, blocks, page, new_id)
    elif len(blocks) == 1 and paragraph.length() > 1:
        write_runs(cursor, blocks[0].runs, page)
    elif blocks:
        document = cursor.document()
        known = {block_id(other) for other in paragraphs(document)}
        unknown = [_without_id(block) if block.id in known else block for block in blocks]
        place = in_characters(paragraph.text(), cursor.positionInBlock())
        number = paragraph.blockNumber()
        made, (which, caret) = spliced(read_block(paragraph), place, place, unknown, new_id)
        replace(document, number, number, made, page)
        end = document.findBlockByNumber(number + which)
        cursor.setPosition(end.position() + in_units(end.text(), caret))
    cursor.endEditBlock()


def put_after(cursor: QTextCursor, blocks: Sequence[Block], page: Page, new_id: NewId) -> None:
    """Put blocks behind the one with the caret, or in its place where it is empty."""
    cursor.beginEditBlock()
    if _is_taken(cursor.block()) and blocks:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(page.block_format(BlockKind.PARAGRAPH, new_id()), QTextCharFormat())
    put_blocks(cursor, blocks, page, new_id)
    cursor.endEditBlock()


def _is_taken(paragraph: QTextBlock) -> bool:
    """Return whether something stands in a paragraph: words, or a photo over them."""
    return paragraph.length() > 1 or bool(asset_of(paragraph))


def give_ids(cursor: QTextCursor, page: Page, new_id: NewId) -> None:
    """Give a new id to every block that has that of an earlier one.

    What writes into a document without knowing blocks, as an input method does with a line end,
    leaves two with one id.
    """
    seen: set[str] = set()
    for paragraph in paragraphs(cursor.document()):
        id_ = block_id(paragraph)
        if id_ in seen:
            cursor.joinPreviousEditBlock()
            other = QTextCursor(paragraph)
            other.setBlockFormat(page.block_format(kind_of(paragraph), new_id()))
            cursor.endEditBlock()
        seen.add(id_)


def _without_id(block: Block) -> Block:
    return Block("", block.kind, block.runs, asset=block.asset)
