"""The typefaces of the page: which file, how wide, and who steps in for a missing character.

A font file is parsed when its face is first used (4 to 7 ms) and kept for the life of the
process: a face never changes, and ReportLab keeps its own register of fonts besides.
"""

import struct
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from msgspec import Struct
from reportlab.pdfbase.pdfmetrics import registerFont

from migdesk.base.resources import resource
from migdesk.documents.pdf.embedding import EmbeddedFont

NO_BREAK_SPACE: Final = "\u00a0"
SOFT_HYPHEN: Final = "\u00ad"
ZERO_SPACE: Final = "\u200b"


class Face(StrEnum):
    """The faces of the document font. The value is the name of the file and of the font."""

    REGULAR = "MigDeskText-Regular"
    MEDIUM = "MigDeskText-Medium"
    SEMIBOLD = "MigDeskText-SemiBold"
    ITALIC = "MigDeskText-Italic"
    SEMIBOLD_ITALIC = "MigDeskText-SemiBoldItalic"
    FIGURES = "MigDeskTextTab-Regular"
    """Figures of one width, which stand under one another in a table."""

    SEMIBOLD_FIGURES = "MigDeskTextTab-SemiBold"


_LIGHT: Final = (
    "MigDeskTextArmenian-Regular",
    "MigDeskTextArabic-Regular",
    "MigDeskTextMore-Regular",
)
_HEAVY: Final = (
    "MigDeskTextArmenian-SemiBold",
    "MigDeskTextArabic-SemiBold",
    "MigDeskTextMore-SemiBold",
)
_LAST: Final = ("MigDeskText-Regular", "MigDeskTextSigns-Regular")
FALLBACK: Final[Mapping[Face, tuple[str, ...]]] = {
    Face.REGULAR: (*_LIGHT, *_LAST),
    Face.MEDIUM: (*_LIGHT, *_LAST),
    Face.SEMIBOLD: (*_HEAVY, *_LAST),
    Face.ITALIC: (*_LIGHT, *_LAST),
    Face.SEMIBOLD_ITALIC: (*_HEAVY, *_LAST),
    Face.FIGURES: (Face.REGULAR, *_LIGHT, *_LAST),
    Face.SEMIBOLD_FIGURES: (Face.SEMIBOLD, *_HEAVY, *_LAST),
}
"""Who is asked, in order, for a character that a face lacks. Together each covers the same."""


class Font(Struct, frozen=True, eq=False):
    """One font file, ready to measure and to print with.

    All measures are in thousandths of the type size. ``widths`` has an entry for each character
    the font can print. ``kerning`` moves the second of two characters and may be empty.
    """

    name: str
    widths: Mapping[str, float]
    kerning: Mapping[str, float]
    ascent: float
    embedded: EmbeddedFont


class Kerning(Mapping[str, float]):
    """By how much the second of two characters is moved, in thousandths of the type size.

    A face has thousands of pairs, of which a page has a few: they are kept as numbers in order,
    16 bytes each where a dictionary takes 120.
    """

    def __init__(self, moves: Mapping[str, float]) -> None:
        """Keep the moves of pairs of characters."""
        ordered = sorted((_number_of(pair), move) for pair, move in moves.items())
        self._pairs = array("Q", [number for number, _ in ordered])
        self._moves = array("d", [move for _, move in ordered])

    def __getitem__(self, pair: str) -> float:
        """Return the move of a pair.

        Raises:
            KeyError: it is not moved.
        """
        number = _number_of(pair)
        place = bisect_left(self._pairs, number)
        if place == len(self._pairs) or self._pairs[place] != number:
            raise KeyError(pair)
        return self._moves[place]

    def __iter__(self) -> Iterator[str]:
        """Yield the pairs in the order of their characters."""
        return (chr(number >> 32) + chr(number & 0xFFFFFFFF) for number in self._pairs)

    def __len__(self) -> int:
        """Return how many pairs are moved."""
        return len(self._pairs)


class CharacterMissing(LookupError):
    """A character reached the page that no bundled font has: it was not looked for before."""


@cache
def font(name: str) -> Font:
    """Return the font of this name, parsed at its first use."""
    embedded = EmbeddedFont(name, str(resource("fonts", f"{name}.ttf")))
    registerFont(embedded)
    face = embedded.face
    # Faces share their letters, and letters their widths: one object of each does for all.
    same: dict[float, float] = {}
    widths = {
        sys.intern(chr(code)): same.setdefault(width, float(width))
        for code in face.charToGlyph
        for width in [face.charWidths.get(code, face.defaultWidth)]
    }
    # These are acted upon and take no room; a line that is broken at one prints a hyphen.
    widths |= {SOFT_HYPHEN: 0.0, ZERO_SPACE: 0.0}
    widths[NO_BREAK_SPACE] = widths[" "]
    return Font(name, widths, Kerning(_kerned(embedded)), face.ascent, embedded)


def runs(text: str, face: Face) -> Iterator[tuple[Font, int, int]]:
    """Cut ``text`` where another font has to step in: each font with its start and end.

    Raises:
        CharacterMissing: no font has one of the characters.
    """
    first = font(face)
    if first.widths.keys() >= set(text):
        yield first, 0, len(text)
        return
    start, current = 0, first
    for place, character in enumerate(text):
        suited = current if current is not first and _joins(character, current) else None
        suited = suited or _font_with(character, face)
        if suited is None:
            raise CharacterMissing(character)
        if suited is not current:
            if place > start:
                yield current, start, place
            start, current = place, suited
    yield current, start, len(text)


def uncovered(characters: Iterable[str]) -> frozenset[str]:
    """Return those of ``characters`` that no bundled font can print."""
    regular = font(Face.REGULAR).widths
    return frozenset(
        character
        for character in characters
        if character not in regular and _font_with(character, Face.REGULAR) is None
    )


def _font_with(character: str, face: Face) -> Font | None:
    candidates = (font(name) for name in (face, *FALLBACK[face]))
    return next((one for one in candidates if character in one.widths), None)


def _joins(character: str, current: Font) -> bool:
    """Tell whether a space goes on in the font of the word before it, which saves a change."""
    return character == " " and character in current.widths


def _number_of(pair: str) -> int:
    """Return two characters as one number."""
    left, right = map(ord, pair)
    return left << 32 | right


def _kerned(embedded: EmbeddedFont) -> dict[str, float]:
    """Return the pairs of characters that the font's ``kern`` table moves, and by how much."""
    face = embedded.face
    if "kern" not in face.table:
        return {}
    letters = {glyph: chr(codes[0]) for glyph, codes in _codes_of_glyphs(face.charToGlyph).items()}
    table: bytes = face.get_table("kern")  # type: ignore[no-untyped-call]  # open in the stubs
    scale = 1000 / face.unitsPerEm
    count = struct.unpack_from(">H", table, 10)[0]
    return {
        letters[left] + letters[right]: value * scale
        for left, right, value in struct.iter_unpack(">HHh", table[18 : 18 + 6 * count])
        if left in letters and right in letters
    }


def _codes_of_glyphs(glyphs: Mapping[int, int]) -> dict[int, list[int]]:
    codes: dict[int, list[int]] = {}
    for code, glyph in sorted(glyphs.items()):
        codes.setdefault(glyph, []).append(code)
    return codes
