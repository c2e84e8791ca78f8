"""Pictures from outside: decoded and written again, so that only their pixels reach a document.

A file as it comes may carry the place where a photo was taken, a profile that PDF/A refuses, or
a few bytes that unpack into gigabytes.
"""

import hashlib
import io
import zlib
from functools import lru_cache
from typing import Final

from msgspec import Struct
from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.documents.pdf.embedding import Stream

MOST_PIXELS: Final = 40_000_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_AS_GOOD_AS_WHITE: Final = 248
"""What is no darker than this, of 255, is the ground of a logo and not a part of it."""


class Picture(Struct, frozen=True):
    """Pixels ready for a document: 8-bit RGB and, where there is any, transparency. Deflated."""

    width: int
    height: int
    pixels: bytes
    transparency: bytes | None

    @property
    def name(self) -> str:
        """Return a name that only equal pictures share."""
        size = f"{self.width} {self.height} ".encode()
        return hashlib.sha256(size + self.pixels + (self.transparency or b"")).hexdigest()[:16]

    def image_object(self) -> Stream:
        """Return the picture as an object of a PDF."""
        entries = _entries(self, "/DeviceRGB", "/FlateDecode")
        if self.transparency is not None:
            grey = _entries(self, "/DeviceGray", "/FlateDecode")
            entries["SMask"] = Stream(self.transparency, grey, plain=True)
        return Stream(self.pixels, entries, plain=True)


class Jpeg(Struct, frozen=True):
    """A JPEG file in red, green and blue that goes into a document as it is."""

    width: int
    height: int
    data: bytes

    @property
    def name(self) -> str:
        """Return a name that only equal pictures share."""
        return hashlib.sha256(self.data).hexdigest()[:16]

    def image_object(self) -> Stream:
        """Return the picture as an object of a PDF."""
        entries = _entries(self, "/DeviceRGB", "/DCTDecode")
        return Stream(self.data, entries, plain=True)


def _entries(image: "Picture | Jpeg", colours: str, packed: str) -> dict[str, object]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": image.width,
        "Height": image.height,
        "ColorSpace": colours,
        "BitsPerComponent": 8,
        "Filter": packed,
    }


@lru_cache(maxsize=8)
def picture(data: bytes, most_high: int) -> Picture:
    """Decode a PNG or JPEG file and make it at most ``most_high`` pixels high.

    The last few are remembered: an office has one logo and prints it on every page it makes.

    Raises:
        ImageUnreadable: ``data`` is something else, or damaged.
        ImageTooLarge: it has more than :data:`MOST_PIXELS`.
    """
    colours = _in_colour(data)
    return _ready(_smaller(colours, most_high / colours.height))


@lru_cache(maxsize=64)
def emblem(data: bytes, most: int) -> Picture:
    """Decode a logo, without the empty margin around it, at most ``most`` pixels either way.

    Raises:
        ImageUnreadable: ``data`` is something else, or damaged.
        ImageTooLarge: it has more than :data:`MOST_PIXELS`.
    """
    colours = _in_colour(data)
    colours = colours.crop(_drawn_part(colours))
    return _ready(_smaller(colours, most / max(colours.size)))


def png(image: Picture) -> bytes:
    """Return a picture as a PNG file that holds its pixels and nothing else."""
    size = (image.width, image.height)
    colours = Image.frombytes("RGB", size, zlib.decompress(image.pixels))
    if image.transparency is not None:
        colours.putalpha(Image.frombytes("L", size, zlib.decompress(image.transparency)))
    out = io.BytesIO()
    colours.save(out, "PNG", optimize=True)
    return out.getvalue()


def _in_colour(data: bytes) -> Image.Image:
    """Return the pixels of a file, upright, as red, green, blue and what transparency there is."""
    upright = opened_upright(data)
    return upright.convert("RGBA" if upright.has_transparency_data else "RGB")


def _drawn_part(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box around all that shows on white paper; the whole where nothing does."""
    paper = Image.new("RGBA", image.size, "white")
    seen = Image.alpha_composite(paper, image.convert("RGBA")).convert("L")
    box = seen.point(lambda light: 255 if light < _AS_GOOD_AS_WHITE else 0).getbbox()
    return box or (0, 0, image.width, image.height)


def _smaller(image: Image.Image, scale: float) -> Image.Image:
    if scale >= 1:
        return image
    size = max(round(image.width * scale), 1), max(round(image.height * scale), 1)
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)


def _ready(colours: Image.Image) -> Picture:
    transparency = colours.getchannel("A").tobytes() if colours.mode == "RGBA" else None
    return Picture(
        colours.width,
        colours.height,
        zlib.compress(colours.convert("RGB").tobytes()),
        None if transparency is None else zlib.compress(transparency),
    )


def opened_upright(data: bytes) -> Image.Image:
    """Decode a PNG or JPEG file and turn it upright, 8 bits a colour.

    Raises:
        ImageUnreadable: ``data`` is something else, or damaged.
        ImageTooLarge: it has more than :data:`MOST_PIXELS`; it was not decoded.
    """
    try:
        with _opened(data) as image:
            if image.width * image.height > MOST_PIXELS:
                raise ImageTooLarge(image.width, image.height, MOST_PIXELS)
            return _in_bytes(ImageOps.exif_transpose(image))
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error) as error:
        raise ImageUnreadable(str(error)) from error


def _in_bytes(image: Image.Image) -> Image.Image:
    """Return a grey picture of 16 bits in eight: converting alone would make it white."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")


def _opened(data: bytes) -> Image.Image:
    """Read the head of a picture. Not ``Image.open``, which would warn instead of deciding."""
    if data.startswith(_PNG):
        return PngImageFile(io.BytesIO(data))
    if data.startswith(_JPEG):
        return JpegImageFile(io.BytesIO(data))
    raise ImageUnreadable(data[:8].hex())
