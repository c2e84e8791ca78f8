"""Pictures from outside: pixels alone reach a document."""

import io
import struct
import zlib

import pytest
from documents import pdfs, sheets
from msgspec import structs
from PIL import Image

from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.documents.pdf.images import MOST_PIXELS, Picture, picture
from migdesk.documents.release import release_pdf


def file_of(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def pixels(found: Picture) -> Image.Image:
    return Image.frombytes("RGB", (found.width, found.height), zlib.decompress(found.pixels))


@pytest.mark.parametrize(
    ("mode", "kind", "colour", "printed"),
    [
        ("RGB", "PNG", (200, 30, 40), (200, 30, 40)),
        ("RGBA", "PNG", (200, 30, 40, 128), (200, 30, 40)),
        ("L", "PNG", 99, (99, 99, 99)),
        ("LA", "PNG", (99, 10), (99, 99, 99)),
        ("1", "PNG", 1, (255, 255, 255)),
        ("P", "PNG", 3, (3, 3, 3)),
        ("I;16", "PNG", 0, (0, 0, 0)),
        ("L", "JPEG", 99, (99, 99, 99)),
        ("RGB", "JPEG", (128, 128, 128), (128, 128, 128)),
        ("CMYK", "JPEG", (0, 0, 0, 0), (255, 255, 255)),
    ],
)
def test_every_kind_of_picture_becomes_red_green_and_blue(
    mode: str, kind: str, colour: int | tuple[int, ...], printed: tuple[int, int, int]
) -> None:
    image = Image.new(mode, (8, 8), colour)
    if mode == "P":
        image.putpalette([value for number in range(256) for value in (number,) * 3])
    found = picture(file_of(image, kind), 100)
    assert (found.width, found.height) == (8, 8)
    assert pixels(found).getpixel((4, 4)) == printed


def test_transparency_is_kept_beside_the_colours() -> None:
    clear = picture(file_of(Image.new("RGBA", (4, 4), (9, 9, 9, 7)), "PNG"), 100)
    opaque = picture(file_of(Image.new("RGB", (4, 4)), "PNG"), 100)
    assert clear.transparency is not None
    assert zlib.decompress(clear.transparency) == bytes([7]) * 16
    assert opaque.transparency is None


def test_a_picture_is_turned_upright_and_its_data_dropped() -> None:
    image = Image.new("RGB", (8, 4), (250, 250, 250))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "taken at home"
    found = picture(file_of(image, "JPEG", exif=exif), 100)
    assert (found.width, found.height) == (4, 8)


def test_a_large_picture_is_made_smaller() -> None:
    found = picture(file_of(Image.new("RGB", (900, 600)), "PNG"), 100)
    assert (found.width, found.height) == (150, 100)


def test_a_flat_picture_keeps_a_pixel() -> None:
    found = picture(file_of(Image.new("RGB", (1, 900)), "PNG"), 100)
    assert (found.width, found.height) == (1, 100)


def claiming(width: int, height: int) -> bytes:
    """Return a small PNG file that says it is large."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    png = file_of(Image.new("RGB", (1, 1)), "PNG")
    return png[:12] + head + struct.pack(">I", zlib.crc32(head)) + png[33:]


@pytest.mark.parametrize("side", [6_400, 30_000, 2_000_000])
def test_a_picture_with_too_many_pixels_is_refused_unread(side: int) -> None:
    with pytest.raises(ImageTooLarge) as caught:
        picture(claiming(side, side), 100)
    assert (caught.value.width, caught.value.height) == (side, side)
    assert caught.value.most_pixels == MOST_PIXELS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg/>",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        file_of(Image.new("RGB", (64, 64), (9, 8, 7)), "PNG")[:60],
        file_of(Image.effect_noise((64, 64), 50), "JPEG")[:400],
        file_of(Image.effect_noise((64, 64), 50), "PNG")[:-900],
        file_of(Image.new("RGB", (8, 8)), "BMP"),
        claiming(100, 100),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ImageUnreadable):
        picture(data, 100)


@pytest.mark.parametrize(
    ("size", "printed"),
    [((300, 200), (48.0, 32.0)), ((100, 400), (8.0, 32.0)), ((1000, 100), (120.0, 12.0))],
)
def test_a_logo_is_printed_in_its_proportions(
    size: tuple[int, int], printed: tuple[float, float]
) -> None:
    logo = file_of(Image.new("RGB", size, (9, 90, 9)), "PNG")
    house = structs.replace(sheets.bare().house, logo=logo)
    content = pdfs.contents(release_pdf(structs.replace(sheets.bare(), house=house)))[0]
    width, height = printed
    assert f"q {width:.4f} 0 0 {height:.4f} 62.0000".encode() in content


def test_a_logo_says_whose_it_is() -> None:
    figure = pdfs.elements(release_pdf(sheets.georgian()))[0]
    assert (figure.type, figure.alt) == ("Figure", "ალაზნის ბაღების ფონდი")


def test_a_broken_logo_is_an_error_and_no_gap() -> None:
    house = structs.replace(sheets.bare().house, logo=b"not a picture")
    with pytest.raises(ImageUnreadable):
        release_pdf(structs.replace(sheets.bare(), house=house))
