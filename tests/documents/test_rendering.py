"""Pages as pictures and letters."""

from io import BytesIO

import pytest
from documents import pdfs, sheets
from msgspec import structs
from pypdfium2.internal import bases
from reportlab.pdfgen.canvas import Canvas

from migdesk.documents import rendering
from migdesk.documents.errors import PdfTooLarge, PdfUnreadable
from migdesk.documents.reading import read_text
from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_sizes, page_text, render_page
from migdesk.documents.sheet import ReleaseSheet
from migdesk.text.printed import Box, Link, Raster
from migdesk.vocabulary import PaperSize

WHITE = b"\xff\xff\xff"


def pixel(raster: Raster, x: int, y: int) -> bytes:
    """Return blue, green and red of a pixel."""
    start = y * raster.stride + 4 * x
    return raster.data[start : start + 3]


def is_marked(raster: Raster, box: Box, scale: float) -> bool:
    """Tell whether anything is drawn inside of a box, given in points."""
    left, top, right, bottom = (int(edge * scale) for edge in box)
    return any(
        pixel(raster, x, y) != WHITE for y in range(top, bottom) for x in range(left, right + 1)
    )


def two_pages() -> bytes:
    sheet = sheets.english()
    return release_pdf(structs.replace(sheet, blocks=sheet.blocks * 4))


def test_sizes_are_those_of_the_paper() -> None:
    assert page_sizes(two_pages()) == (pytest.approx((595.28, 841.89), abs=0.01),) * 2
    sheet = sheets.bare()
    letter = structs.replace(sheet.house, paper=PaperSize.LETTER)
    pdf = release_pdf(structs.replace(sheet, house=letter))
    assert page_sizes(pdf) == ((612.0, 792.0),)


@pytest.mark.parametrize("scale", [0.5, 1.0, 96 / 72, 2.25])
def test_a_picture_is_as_large_as_asked_for(scale: float) -> None:
    raster = render_page(two_pages(), 1, scale)
    assert (raster.width, raster.height) == (
        -int(-595.28 * scale // 1),
        -int(-841.89 * scale // 1),
    )
    assert raster.stride == 4 * raster.width
    assert len(raster.data) == raster.stride * raster.height


@pytest.mark.parametrize("sheet", [sheets.english(), sheets.georgian(), sheets.every_block()])
def test_something_is_drawn_where_a_letter_stands_and_nothing_at_the_edge(
    sheet: ReleaseSheet,
) -> None:
    pdf, scale = release_pdf(structs.replace(sheet, draft=False)), 2.0
    raster, page = render_page(pdf, 0, scale), page_text(pdf, 0)
    blank = [
        letter
        for letter, box in zip(page.text, page.boxes, strict=True)
        if not letter.isspace() and not is_marked(raster, box, scale)
    ]
    assert blank == []
    assert not is_marked(raster, (0, 0, 590, 30), scale)


def test_the_letters_are_those_that_can_be_copied() -> None:
    for sheet in (sheets.english(), sheets.georgian(), sheets.every_block()):
        pdf = release_pdf(sheet)
        pages = range(pdfs.page_count(pdf))
        assert "\n".join(page_text(pdf, number).text for number in pages) == read_text(pdf)


def test_letters_stand_on_the_page_from_its_top() -> None:
    pdf = release_pdf(sheets.english())
    page = page_text(pdf, 0)
    head, foot = (page.boxes[page.text.index(words)] for words in ("Seed library", "Page 1"))
    assert 0 < head[1] < head[3] < foot[1] < foot[3] < 841.89
    assert 0 < head[0] < foot[0] < foot[2] < 595.28


def linked() -> bytes:
    """Return two pages; the first leads to the second in two ways, to an address, and nowhere."""
    data = BytesIO()
    page = Canvas(data, pagesize=(600, 800))
    page.linkAbsolute("", "further", (100, 700, 200, 720))
    page.linkAbsolute("", "second", (100, 600, 200, 620))
    page.linkURL("https://example.org/a?b=1&c", (300, 700, 400, 720))
    page.linkURL("other.pdf", (300, 600, 400, 620), kind="GoToR")
    page.showPage()
    page.bookmarkPage("second")
    page.bookmarkHorizontalAbsolute("further", 500)
    page.drawString(10, 10, "Second")
    page.save()
    return data.getvalue()


def test_links_lead_to_pages_of_the_document_or_to_an_address() -> None:
    assert page_text(linked(), 0).links == (
        Link((100, 80, 200, 100), page=1, top=300),
        Link((100, 180, 200, 200), page=1),
        Link((300, 80, 400, 100), address="https://example.org/a?b=1&c"),
    )
    assert page_text(linked(), 1).links == ()


def test_a_page_has_no_more_pixels_than_a_screen_can_use() -> None:
    raster = render_page(release_pdf(sheets.bare()), 0, 100.0)
    assert rendering.MOST_PIXELS * 0.99 < raster.width * raster.height <= rendering.MOST_PIXELS


@pytest.mark.parametrize("damaged", [b"", b"%PDF-1.7\n", b"GIF89a", two_pages()[:200]])
def test_what_is_no_pdf_is_refused(damaged: bytes) -> None:
    for call in (page_sizes, lambda pdf: render_page(pdf, 0, 1), lambda pdf: page_text(pdf, 0)):
        with pytest.raises(PdfUnreadable):
            call(damaged)


def test_a_page_that_is_not_there_is_refused() -> None:
    pdf = release_pdf(sheets.bare())
    for number in (-1, 1):
        with pytest.raises(PdfUnreadable):
            render_page(pdf, number, 1)


def test_what_is_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "MOST_BYTES", 10)
    with pytest.raises(PdfTooLarge) as refused:
        page_sizes(b"%PDF-1.7 and more")
    assert (refused.value.size, refused.value.limit) == (17, 10)


def test_nothing_stays_open() -> None:
    before = {kind: set(alive) for kind, alive in bases.ObjectTracker.items()}
    pdf = two_pages()
    page_sizes(pdf)
    render_page(pdf, 0, 1.0)
    page_text(pdf, 1)
    with pytest.raises(PdfUnreadable):
        render_page(pdf, 9, 1.0)
    opened = {kind: alive - before.get(kind, set()) for kind, alive in bases.ObjectTracker.items()}
    assert {kind: alive for kind, alive in opened.items() if alive} == {}
