"""Pages as pictures and letters, drawn by PDFium from the very bytes that leave the office.

PDFium does not bear two threads at once: one thread has to make all these calls, and those of
:mod:`migdesk.documents.reading`. Nothing stays open between them.
"""

import ctypes
import math
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # it has no type marker
from pypdfium2 import raw

from migdesk.documents.errors import PdfTooLarge, PdfUnreadable
from migdesk.text.printed import Box, Boxes, Link, PageText, Raster, Size

MOST_BYTES: Final = 512 * 1024 * 1024
MOST_PIXELS: Final = 24_000_000
"""A page is drawn smaller than asked for rather than with more pixels than this."""

_DIVIDED: Final = 0x02
"""What PDFium gives for the hyphen of a word that is divided at the end of a line."""


def page_sizes(pdf: bytes) -> tuple[Size, ...]:
    """Return width and height of each page in points.

    Raises:
        PdfUnreadable: the bytes are not a PDF, or are damaged.
        PdfTooLarge: there are more than :data:`MOST_BYTES`.
    """
    with _opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def render_page(pdf: bytes, number: int, scale: float) -> Raster:
    """Draw a page on white.

    Args:
        pdf: the document.
        number: the page, the first is 0.
        scale: pixels a point. The picture is smaller where it would have more than
            :data:`MOST_PIXELS`.

    Raises:
        PdfUnreadable: the bytes are not a PDF, are damaged, or have no such page.
        PdfTooLarge: there are more than :data:`MOST_BYTES`.
    """
    with _page(pdf, number) as page:
        width, height = page.get_size()
        # A pixel is left free each way, as PDFium rounds sides up.
        most = math.sqrt(MOST_PIXELS / max(width * height, 1.0)) * 0.999
        with closing(page.render(scale=min(scale, most), prefer_bgrx=True)) as bitmap:
            return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def page_text(pdf: bytes, number: int) -> PageText:
    """Return the letters of a page, the first is 0, where they stand, and what they lead to.

    Raises:
        PdfUnreadable: the bytes are not a PDF, are damaged, or have no such page.
        PdfTooLarge: there are more than :data:`MOST_BYTES`.
    """
    letters, edges = list[str](), array("d")
    with _page(pdf, number) as page, closing(page.get_textpage()) as text:
        for letter, box in _letters(text, page.get_height()):
            letters.append(letter)
            edges.extend(box)
        links = tuple(_links(page))
    return PageText("".join(letters), Boxes(edges), links)


def _letters(text: pypdfium2.PdfTextPage, height: float) -> Iterator[tuple[str, Box]]:
    """Yield each letter with its box, as high as the line it stands on."""
    edges = raw.FS_RECTF()
    for place in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, place)
        if code in {_DIVIDED, ord("\r"), 0}:
            continue
        raw.FPDFText_GetLooseCharBox(text, place, ctypes.byref(edges))
        box = (edges.left, height - edges.top, edges.right, height - edges.bottom)
        yield chr(code), box


def _links(page: pypdfium2.PdfPage) -> Iterator[Link]:
    """Yield what leads to a page of the document or to an address; anything else leads nowhere."""
    height, place, link = page.get_height(), ctypes.c_int(0), raw.FPDF_LINK()
    edges = raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page, place, link):
        if not raw.FPDFLink_GetAnnotRect(link, edges):
            continue
        box = (edges.left, height - edges.top, edges.right, height - edges.bottom)
        action = raw.FPDFLink_GetAction(link)
        kind = raw.FPDFAction_GetType(action) if action else raw.PDFACTION_GOTO
        if kind == raw.PDFACTION_GOTO:
            target = raw.FPDFLink_GetDest(page.pdf, link)
            number = raw.FPDFDest_GetDestPageIndex(page.pdf, target) if target else -1
            if 0 <= number < len(page.pdf):
                yield Link(box, number, _top(page.pdf.get_page_size(number)[1], target))
        elif kind == raw.PDFACTION_URI:
            size = raw.FPDFAction_GetURIPath(page.pdf, action, None, 0)
            letters = ctypes.create_string_buffer(size)
            raw.FPDFAction_GetURIPath(page.pdf, action, letters, size)
            yield Link(box, address=letters.value.decode("utf-8", "replace"))


def _top(height: float, target: raw.FPDF_DEST) -> float:
    """Return how far down its page a place lies that is linked to; its top where that is open."""
    has_x, has_y, has_zoom = (raw.FPDF_BOOL() for _ in range(3))
    x, y, zoom = (raw.FS_FLOAT() for _ in range(3))
    raw.FPDFDest_GetLocationInPage(target, has_x, has_y, has_zoom, x, y, zoom)
    return min(max(height - y.value, 0.0), height) if has_y.value else 0.0


@contextmanager
def _page(pdf: bytes, number: int) -> Iterator[pypdfium2.PdfPage]:
    with _opened(pdf) as document, closing(document[number]) as page:
        yield page


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    if len(pdf) > MOST_BYTES:
        raise PdfTooLarge(len(pdf), MOST_BYTES)
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            yield document
    except pypdfium2.PdfiumError as error:
        raise PdfUnreadable(str(error)) from error
