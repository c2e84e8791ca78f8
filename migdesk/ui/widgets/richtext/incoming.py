"""What the clipboard or a dragged thing holds, as blocks, and blocks for the clipboard."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from msgspec import structs
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from migdesk.text.blocks import Block, BlocksUnreadable, Run, from_json, to_json
from migdesk.text.copying import as_html, as_lines
from migdesk.text.links import link_address
from migdesk.text.names import Language
from migdesk.text.pasting import MOST_MARKUP, LeftOut, Pasted, from_lines, read_html, taken_over
from migdesk.ui.widgets.carried import files_in
from migdesk.ui.widgets.richtext.field import Refusal
from migdesk.vocabulary import BlockKind

BLOCKS: Final = "application/x-migdesk-blocks+json"
ORIGIN: Final = "application/x-migdesk-editor"
"""Which editor blocks come from: moved inside one, they stay the blocks they are."""

_PICTURES: Final = frozenset(
    {".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"}
)


def mime_of(blocks: Sequence[Block], language: Language, editor: str) -> QMimeData:
    """Return blocks as plain text, as HTML and as themselves."""
    mime = QMimeData()
    mime.setText(as_lines(blocks))
    mime.setHtml(as_html(blocks, language))
    mime.setData(BLOCKS, to_json(blocks).encode())
    mime.setData(ORIGIN, editor.encode())
    return mime


def blocks_in(mime: QMimeData, editor: str) -> Pasted | Refusal:
    """Return what ``mime`` holds as blocks, or why that cannot be taken in.

    Only blocks that come from ``editor`` itself have ids.
    """
    if mime.hasFormat(BLOCKS) and (own := _own(mime, editor)) is not None:
        return Pasted(own)
    if refused := file_refused(mime):
        return refused
    page = read_html(mime.html()) if mime.hasHtml() else Pasted(())
    if page is None:
        return Refusal.TOO_LARGE
    if page.blocks:
        return page
    found: tuple[Block, ...] | None = ()
    if mime.hasUrls() and not mime.hasHtml():
        found = _links(mime)
    if found == () and mime.hasText():
        found = from_lines(mime.text())
    if found is None:
        return Refusal.TOO_LARGE
    is_picture = mime.hasImage() or LeftOut.PICTURES in page.left_out
    return Refusal.PICTURE if not found and is_picture else Pasted(found)


def file_refused(mime: QMimeData) -> Refusal | None:
    """Return why a file is refused, if ``mime`` is one."""
    names = files_in(mime)
    if not names:
        return None
    pictures = all(name.suffix.lower() in _PICTURES for name in names)
    return Refusal.PICTURE if pictures else Refusal.FILE


def pictures_in(mime: QMimeData) -> tuple[PurePath | QImage, ...]:
    """Return the pictures that ``mime`` holds: the places of files, or one that has none."""
    names = files_in(mime)
    if names:
        return tuple(names)
    image = mime.imageData() if mime.hasImage() else None
    return (image,) if isinstance(image, QImage) and not image.isNull() else ()


def _links(mime: QMimeData) -> tuple[Block, ...]:
    addresses = [link_address(url.toString()) for url in mime.urls()]
    runs = tuple(Run(address, href=address) for address in addresses if address)
    return tuple(Block("", BlockKind.PARAGRAPH, (run,)) for run in runs)


def _own(mime: QMimeData, editor: str) -> tuple[Block, ...] | None:
    data = mime.data(BLOCKS).data()
    if len(data) > MOST_MARKUP:
        return None
    try:
        blocks = taken_over(from_json(bytes(data).decode("utf-8", "replace")))
    except BlocksUnreadable:
        return None
    if bytes(mime.data(ORIGIN).data()).decode("utf-8", "replace") == editor:
        return blocks
    return tuple(structs.replace(block, id="", of=None) for block in blocks)
