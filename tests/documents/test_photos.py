"""Photos in a release: made ready once, printed with their captions, described to all readers."""

import io
from base64 import b64decode

import pytest
from documents import pdfs, sheets
from documents.test_forms import Page
from documents.test_images import claiming, file_of
from documents.test_word import parts as word_parts
from documents.test_word import sent, xml
from msgspec.structs import replace
from PIL import Image

from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.documents.forms.markdown import release_markdown
from migdesk.documents.forms.message import release_message
from migdesk.documents.forms.news import NewsItem, release_news
from migdesk.documents.forms.plain import release_text
from migdesk.documents.forms.web import release_html
from migdesk.documents.photos import COLUMN, PAGE, Printable, caption_runs, credit_line, printable
from migdesk.documents.release import release_pdf
from migdesk.text.blocks import Block, Run
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind

CAPTION = "The valley above Sighnaghi, 3 March 2026. © AGT 2026/Nino Sample"
ALT = "A green hill under a pale sky"


def opened(ready: Printable) -> Image.Image:
    image = Image.open(io.BytesIO(ready.data))
    image.load()
    return image


@pytest.mark.parametrize(
    ("mode", "kind", "colour", "printed"),
    [
        ("RGB", "PNG", (200, 30, 40), (200, 30, 40)),
        ("RGBA", "PNG", (0, 0, 0, 0), (255, 255, 255)),
        ("RGBA", "PNG", (0, 0, 0, 128), (127, 127, 127)),
        ("LA", "PNG", (0, 0), (255, 255, 255)),
        ("P", "PNG", 3, (3, 3, 3)),
        ("1", "PNG", 1, (255, 255, 255)),
        ("L", "PNG", 99, (99, 99, 99)),
        ("I;16", "PNG", 0x8000, (128, 128, 128)),
        ("L", "JPEG", 99, (99, 99, 99)),
        ("CMYK", "JPEG", (0, 0, 0, 0), (255, 255, 255)),
    ],
)
def test_every_kind_of_picture_is_red_green_and_blue_on_white(
    mode: str, kind: str, colour: int | tuple[int, ...], printed: tuple[int, int, int]
) -> None:
    image = Image.new(mode, (16, 8), colour)
    if mode == "P":
        image.putpalette([value for number in range(256) for value in (number,) * 3])
    found = opened(printable(file_of(image, kind), COLUMN))
    shown = found.getpixel((4, 4))
    assert (found.format, found.mode, found.size) == ("JPEG", "RGB", (16, 8))
    assert max(abs(one - other) for one, other in zip(shown, printed, strict=True)) <= 2


def test_a_photo_is_upright_and_tells_nothing_of_its_camera() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x013B] = "Nino Sample"
    exif.get_ifd(0x8825).update({1: "N", 2: (41.0, 41.0, 30.0)})
    image = Image.new("RGB", (40, 20), "white")
    image.paste("red", (0, 0, 20, 20))
    data = file_of(image, "JPEG", exif=exif, comment=b"secret", progressive=True, quality=95)
    found = opened(printable(data, COLUMN))
    assert (found.size, dict(found.getexif())) == ((20, 40), {})
    assert {"comment", "progressive", "icc_profile"} & set(found.info) == set()
    assert [value > 150 for value in found.getpixel((10, 36))] == [True, True, True]
    assert [value > 150 for value in found.getpixel((10, 4))] == [True, False, False]


@pytest.mark.parametrize(
    ("size", "width", "made"),
    [
        ((1533, 1022), COLUMN, (1533, 1022)),
        ((6000, 4000), COLUMN, (1533, 1022)),
        ((6000, 4000), PAGE, (2033, 1356)),
        ((1200, 6000), COLUMN, (317, 1583)),
        ((1, 20_000), COLUMN, (1, 1583)),
        ((20_000, 1), COLUMN, (1533, 1)),
        ((1, 1), COLUMN, (1, 1)),
    ],
)
def test_a_photo_has_three_hundred_dots_an_inch_and_no_more(
    size: tuple[int, int], width: float, made: tuple[int, int]
) -> None:
    data = file_of(Image.new("RGB", size, "gray"), "JPEG")
    ready = printable(data, width)
    assert (ready.width, ready.height) == opened(ready).size == made


def test_the_same_photo_gives_the_same_bytes() -> None:
    data = file_of(Image.radial_gradient("L").resize((2000, 900)), "PNG")
    once = printable(data, COLUMN)
    printable.cache_clear()
    assert printable(data, COLUMN) == once


def test_a_bomb_is_refused_unread() -> None:
    with pytest.raises(ImageTooLarge):
        printable(claiming(10_000, 8_000), COLUMN)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"%PDF-1.7",
        file_of(Image.effect_noise((64, 64), 50), "JPEG")[:-300],
        file_of(Image.effect_noise((64, 64), 50), "PNG")[:-900],
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ImageUnreadable):
        printable(data, COLUMN)


@pytest.mark.parametrize(
    ("credit", "printed"),
    [
        ("", ""),
        ("  ", ""),
        ("AGT 2026/Nino  Sample", "© AGT 2026/Nino Sample"),
        ("© AGT", "© AGT"),
        ("Photo: AGT/Nino Sample", "Photo: AGT/Nino Sample"),
    ],
)
def test_a_credit_has_its_sign_once(credit: str, printed: str) -> None:
    assert credit_line(credit, words_for("en")) == printed


def test_a_caption_is_that_of_the_language_with_the_credit() -> None:
    photo = sheets.photo()
    assert caption_runs(photo, words_for("en")) == (Run(CAPTION),)
    assert caption_runs(replace(photo, caption={}), words_for("en")) == (
        Run("© AGT 2026/Nino Sample"),
    )
    assert caption_runs(replace(photo, caption={}, credit=""), words_for("en")) == ()


def test_a_photo_fills_the_column_over_its_caption() -> None:
    pdf = release_pdf(sheets.with_photo())
    figure, caption = _figure_and_caption(pdf)
    assert (figure.type, figure.alt) == ("Figure", ALT)
    assert (caption.type, caption.said()) == ("P", CAPTION)
    assert b"q 351.2800 0 0 234.1867 182.0000" in b"".join(pdfs.contents(pdf))


def _figure_and_caption(pdf: bytes) -> tuple[pdfs.Element, pdfs.Element]:
    """Return the last figure, after the logo, and what is read after it."""
    elements = [one for top in pdfs.elements(pdf) for one in top.walk() if one.type != ""]
    at = max(place for place, one in enumerate(elements) if one.type == "Figure")
    return elements[at], elements[at + 1]


def test_a_high_photo_leaves_room_for_its_caption() -> None:
    pdf = release_pdf(sheets.with_photo(shown=sheets.photo(900, 3000)))
    assert b" 0 0 380.0000 182.0000" in b"".join(pdfs.contents(pdf))


def test_a_photo_begins_on_the_page_of_its_caption() -> None:
    """However much text stands above it."""
    sheet = sheets.with_photo()
    for lines in range(0, 40, 3):
        text = sheets.block(BlockKind.PARAGRAPH, "\n".join(["One line."] * lines or ["None."]))
        long = replace(sheet, blocks=(sheet.blocks[0], text, *sheet.blocks[1:]), draft=True)
        pages = pdfs.contents(release_pdf(long))
        shown = [number for number, content in enumerate(pages) if b" 0 0 234.1867 " in content]
        with pdfs.opened(release_pdf(long)) as document:
            told = [
                number
                for number in range(len(document))
                if "Nino Sample" in document[number].get_textpage().get_text_range()
            ]
        assert shown == told


@pytest.mark.parametrize(
    ("alt", "caption", "told"),
    [
        ({"en": ALT}, CAPTION, ALT),
        ({"ka": ALT}, CAPTION, CAPTION),
        ({}, "", "Photo"),
    ],
)
def test_what_a_photo_shows_is_never_left_unsaid(
    alt: dict[str, str], caption: str, told: str
) -> None:
    shown = replace(sheets.photo(), alt=alt, caption={}, credit="")
    sheet = replace(
        sheets.english(),
        blocks=(Block("p", BlockKind.PHOTO, (Run(caption),), asset=shown.asset),),
        photos=(shown,),
    )
    assert _figure_and_caption(release_pdf(sheet))[0].alt == told


def test_a_photo_that_is_not_there_leaves_its_caption() -> None:
    sheet = replace(sheets.with_photo(), photos=())
    figures = [one for top in pdfs.elements(release_pdf(sheet)) for one in top.walk()]
    assert [one.alt for one in figures if one.type == "Figure"] == ["Alazani Gardens Trust"]
    said = [one.said() for one in figures if one.type == "P"]
    assert said.count(CAPTION) == 1


def test_only_a_caption_shows_a_photo() -> None:
    sheet = sheets.with_photo()
    other = replace(
        sheet,
        blocks=tuple(
            Block(block.id, BlockKind.PARAGRAPH, block.runs, asset=block.asset)
            for block in sheet.blocks
        ),
    )
    assert "<img" not in release_html(other)


def test_a_web_page_holds_the_photo() -> None:
    sheet = sheets.with_photo()
    page = Page(release_html(sheet))
    (image,) = (told for tag, told in page.tags if tag == "img")
    source = image.pop("src")
    assert image == {"width": "1533", "height": "1022", "alt": ALT}
    assert source is not None
    assert b64decode(source.removeprefix("data:image/jpeg;base64,")) == sheet.photos[0].data
    assert f"<figcaption>{CAPTION}</figcaption></figure>" in release_html(sheet)


def test_words_that_close_a_tag_stay_words() -> None:
    shown = replace(sheets.photo(), alt={"en": '"><script>'})
    page = Page(release_html(sheets.with_photo(shown=shown)))
    assert [told["alt"] for tag, told in page.tags if tag == "img"] == ['"><script>']


def test_text_alone_holds_the_caption() -> None:
    sheet = sheets.with_photo()
    assert CAPTION in release_text(sheet).split("\n\n")
    assert CAPTION in release_markdown(sheet).split("\n\n")


def test_a_message_shows_no_photo_that_mail_programs_leave_blank() -> None:
    assert b"data:image" not in release_message(sheets.with_photo(), "release.pdf")


def test_news_for_agencies_has_the_caption_alone() -> None:
    news = release_news(NewsItem(sheets.with_photo(), "release-1", 1, None))
    assert ("<img" in news, CAPTION in news) == (False, True)


def test_a_word_document_holds_the_photo_in_its_text() -> None:
    sheet = sheets.with_photo()
    found = word_parts(sent(sheet))
    names = {"pic": "http://schemas.openxmlformats.org/drawingml/2006/picture"}
    drawn = xml(found["word/document.xml"]).findall(".//pic:cNvPr", names)
    assert [(one.get("name"), one.get("descr")) for one in drawn] == [("photo1", ALT)]
    assert found["word/media/photo1.jpeg"] == sheet.photos[0].data
