"""Pages as pictures and letters, drawn by PDFium from the very bytes that leave the office.

PDFium does not bear two threads at once: one thread has to make all these calls, and those of
:mod:`migdesk.documents.reading`. Nothing stays open between them.
"""

import ctypes
import math
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # it has no type marker
from pypdfium2 import raw

from migdesk.documents.errors import PdfTooLarge, PdfUnreadable
from migdesk.text.printed import Box, PageText, Raster, Size

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
    """Return the letters of a page, the first is 0, and where they stand.

    Raises:
        PdfUnreadable: the bytes are not a PDF, are damaged, or have no such page.
        PdfTooLarge: there are more than :data:`MOST_BYTES`.
    """
    with _page(pdf, number) as page, closing(page.get_textpage()) as text:
        letters = tuple(_letters(text, page.get_height()))
    return PageText("".join(letter for letter, _ in letters), tuple(box for _, box in letters))


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
