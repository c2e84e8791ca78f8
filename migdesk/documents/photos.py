"""Photos as documents hold them: pixels made ready for print once, and what is said of them."""

import io
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from msgspec import Struct
from PIL import Image

from migdesk.documents.errors import ImageUnreadable
from migdesk.documents.pdf.images import opened_upright
from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Block, Run
from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.words import Words
from migdesk.vocabulary import BlockKind

COLUMN: Final = 368.0
"""Points: the main column of a release on the wider of the papers."""

PAGE: Final = 488.0
"""Points: both columns together."""

HIGHEST: Final = 380.0
"""Points: a photo that would be higher is printed less wide, so that its caption stays with it."""

_DOTS: Final = 300 / 72
_QUALITY: Final = 88
_ENDS: Final = ".!?…:;”“»"


class Photo(Struct, frozen=True):
    """A photo of an event, frozen, with what is said of it by language.

    ``asset`` is the UUID under which blocks name it. ``data`` is what :func:`printable` returned,
    ``width`` and ``height`` are its pixels.
    """

    asset: str
    data: bytes
    width: int
    height: int
    caption: Mapping[Language, str]
    alt: Mapping[Language, str]
    credit: str = ""

    def size_within(self, width: float) -> tuple[float, float]:
        """Return how wide and high it is printed in a column ``width`` points wide."""
        scale = min(width / self.width, HIGHEST / self.height)
        return self.width * scale, self.height * scale

    def says(self, words: Words, caption: str = "") -> str:
        """Return what is read to those who do not see it: never nothing.

        Args:
            words: of the language of the document.
            caption: what stands under the photo there; without one, the photo's own.
        """
        language = words.language
        said = (self.alt.get(language, ""), caption, self.caption.get(language, ""))
        lines = (" ".join(cleaned(text).split()) for text in said)
        return next(filter(None, lines), capitalised(words("block_kind.photo")))


def photo_of(block: Block, photos: Iterable[Photo]) -> Photo | None:
    """Return which of ``photos`` a block is the caption of."""
    if block.kind is not BlockKind.PHOTO:
        return None
    return next((photo for photo in photos if photo.asset == block.asset), None)


class Printable(Struct, frozen=True):
    """A photo as a JPEG file in red, green and blue that holds its pixels and nothing else."""

    data: bytes
    width: int
    height: int


@lru_cache(maxsize=8)
def printable(data: bytes, width: float) -> Printable:
    """Make a PNG or JPEG file ready to be printed at most ``width`` points wide.

    It is turned upright, set on white and made as small as 300 dots an inch allow. The same file
    gives the same bytes. The last few are remembered: a page that is being written is made anew at
    every pause.

    Raises:
        ImageUnreadable: ``data`` is something else, or damaged.
        ImageTooLarge: it has too many pixels.
    """
    image = opened_upright(data)
    image = _on_white(image) if image.has_transparency_data else image.convert("RGB")
    scale = min(width * _DOTS / image.width, HIGHEST * _DOTS / image.height, 1)
    if scale < 1:
        size = max(round(image.width * scale), 1), max(round(image.height * scale), 1)
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    image.info = {}
    out = io.BytesIO()
    try:
        image.save(out, "JPEG", quality=_QUALITY, optimize=True)
    except (OSError, ValueError, zlib.error) as error:
        raise ImageUnreadable(str(error)) from error
    return Printable(out.getvalue(), image.width, image.height)


def caption_runs(photo: Photo, words: Words) -> tuple[Run, ...]:
    """Return what stands under a photo in one language: its caption and whose it is."""
    said = caption_of(photo.caption, photo.credit, words)
    return (Run(said),) if said else ()


def caption_of(caption: Mapping[Language, str], credit: str, words: Words) -> str:
    """Return what stands under a photo in one language, in words; it may be nothing."""
    return with_credit(caption.get(words.language, "").strip(), credit_line(credit, words))


def with_credit(caption: str, credit: str) -> str:
    """Return a caption that is followed by whose the photo is; either may be nothing."""
    if caption and credit and caption[-1] not in _ENDS:
        caption += "."
    return " ".join(filter(None, (caption, credit)))


def credit_line(credit: str, words: Words) -> str:
    """Return a credit as the house prints it: ``© Office 2026/Name``.

    A credit that has the sign, or a label of its own (``Photo: …``), stands as it was typed.
    """
    credit = " ".join(credit.split())
    if not credit or credit.startswith("©") or ":" in credit:
        return credit
    return words("page.photo_credit", credit=credit)


def _on_white(image: Image.Image) -> Image.Image:
    colours = image.convert("RGBA")
    ground = Image.new("RGBA", colours.size, "white")
    return Image.alpha_composite(ground, colours).convert("RGB")
