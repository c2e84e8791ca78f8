"""Blocks as other programs take them from the clipboard: plain lines and clean HTML."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from migdesk.text.blocks import Block, Run
from migdesk.text.escaping import between_tags, in_quotes
from migdesk.text.names import Language
from migdesk.vocabulary import BlockKind

_TAGS: Final = {BlockKind.HEADING: "h2", BlockKind.LIST_ITEM: "li"}
_BULLET: Final = "• "


def as_lines(blocks: Iterable[Block]) -> str:
    """Return the words alone, a line for each block; items of a list have a bullet."""
    return "\n".join(
        (_BULLET if block.kind is BlockKind.LIST_ITEM else "") + block.text for block in blocks
    )


def as_html(blocks: Iterable[Block], language: Language) -> str:
    """Return a piece of a page in ``language``."""
    inside = "".join(_parts(blocks))
    return f'<meta charset="utf-8"><div lang="{in_quotes(language)}">{inside}</div>'


def _parts(blocks: Iterable[Block]) -> Iterator[str]:
    for in_list, group in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        elements = "".join(map(_element, group))
        yield f"<ul>{elements}</ul>" if in_list else elements


def _element(block: Block) -> str:
    tag = _TAGS.get(block.kind, "p")
    return f"<{tag}>{''.join(map(_inline, block.runs))}</{tag}>"


def _inline(run: Run) -> str:
    text = between_tags(run.text).replace("\n", "<br>")
    if run.italic:
        text = f"<i>{text}</i>"
    if run.bold:
        text = f"<b>{text}</b>"
    if run.href:
        text = f'<a href="{in_quotes(run.href)}">{text}</a>'
    return text
