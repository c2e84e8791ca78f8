"""Pictures from outside: decoded and written again, so that only their pixels reach a document.

A file as it comes may carry the place where a photo was taken, a profile that PDF/A refuses, or
a few bytes that unpack into gigabytes.
"""

import hashlib
import io
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.documents.pdf.embedding import Stream

MOST_PIXELS: Final = 40_000_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class Picture:
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
        entries = self._entries("/DeviceRGB")
        if self.transparency is not None:
            mask = Stream(self.transparency, self._entries("/DeviceGray"), plain=True)
            entries["SMask"] = mask
        return Stream(self.pixels, entries, plain=True)

    def _entries(self, colours: str) -> dict[str, object]:
        return {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": self.width,
            "Height": self.height,
            "ColorSpace": colours,
            "BitsPerComponent": 8,
            "Filter": "/FlateDecode",
        }


@lru_cache(maxsize=8)
def picture(data: bytes, most_high: int) -> Picture:
    """Decode a PNG or JPEG file and make it at most ``most_high`` pixels high.

    The last few are remembered: an office has one logo and prints it on every page it makes.

    Raises:
        ImageUnreadable: ``data`` is something else, or damaged.
        ImageTooLarge: it has more than :data:`MOST_PIXELS`.
    """
    try:
        with _opened(data) as image:
            if image.width * image.height > MOST_PIXELS:
                raise ImageTooLarge(image.width, image.height, MOST_PIXELS)
            upright = ImageOps.exif_transpose(image)
            colours = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error) as error:
        raise ImageUnreadable(str(error)) from error
    if colours.height > most_high:
        size = max(round(colours.width * most_high / colours.height), 1), most_high
        colours = colours.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    transparency = colours.getchannel("A").tobytes() if colours.mode == "RGBA" else None
    return Picture(
        colours.width,
        colours.height,
        zlib.compress(colours.convert("RGB").tobytes()),
        None if transparency is None else zlib.compress(transparency),
    )


def _opened(data: bytes) -> Image.Image:
    """Read the head of a picture. Not ``Image.open``, which would warn instead of deciding."""
    if data.startswith(_PNG):
        return PngImageFile(io.BytesIO(data))
    if data.startswith(_JPEG):
        return JpegImageFile(io.BytesIO(data))
    raise ImageUnreadable(data[:8].hex())
