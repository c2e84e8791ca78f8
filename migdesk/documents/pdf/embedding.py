"""Streams and fonts as an archival file needs them.

ReportLab ends a stream without the line end that PDF/A asks for (ISO 19005-2, 6.1.7.1), and its
map from a font's codes to characters sends unused codes to U+0000, writes characters above U+FFFF
wrongly and puts more than 100 pairs in a block (PDF/UA 7.21.7). So we make these objects
ourselves, from classes of ReportLab's where there is one to derive from.
"""

import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, cast, overload

from reportlab.pdfbase.pdfdoc import (
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFZCompress,
)
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, TTFontFace

_NO_BREAK_SPACE: Final = "\u00a0"
_END: Final = b"endstream\n"
_PAIRS_IN_BLOCK: Final = 100
_FIRST_OF_GLYPHS: Final = 0x100000
"""Plane 16 of Unicode has no characters; 65,000 glyphs with what they say find room in it."""


class Written(PDFObject):
    """An object whose bytes are ready: what a document has thousands of is not formatted twice."""

    def __init__(self, data: bytes = b"null") -> None:
        self.data = data

    def format(self, _document: PDFDocument) -> bytes:
        """Return the bytes."""
        return self.data


class Stream(PDFStream):
    """A stream that ends as PDF/A asks, compressed unless ``plain``."""

    def __init__(
        self, content: str | bytes, entries: dict[str, object] | None = None, *, plain: bool = False
    ) -> None:
        super().__init__(PDFDictionary(entries or {}), content, None if plain else [PDFZCompress])

    def format(self, document: PDFDocument) -> bytes:
        """Return the object's bytes."""
        written = super().format(document)
        return written.removesuffix(_END) + b"\n" + _END


class EmbeddedFont(TTFont):
    """A TrueType font of which each document carries the characters it uses."""

    def __init__(self, name: str, path: str) -> None:
        # Without "ASCII readable" a document carries only the letters it prints.
        super().__init__(name, path, asciiReadable=False)
        _make_small(self.face)
        self.path = path
        self._shaped: dict[int, str] = {}
        """What each code says that stands for a glyph and not for a character."""

        self._codes: dict[tuple[int, str], int] = {}

    def code_of(self, glyph: int, text: str) -> int:
        """Return the code under which ``glyph`` is printed where it says ``text``.

        That is the character itself where the glyph is its ordinary one, and otherwise a number
        that no character has. Numbers are given as they are asked for and never stand in a file.
        """
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph:
            return ord(text)
        code = self._codes.get((glyph, text))
        if code is None:
            code = _FIRST_OF_GLYPHS + len(self._codes)
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.face.hmetrics[glyph][0] * self._scale
            self._shaped[code] = text
            self._codes[glyph, text] = code
        return code

    @property
    def _scale(self) -> float:
        scale: float = 1000 / self.face.unitsPerEm
        return scale

    def splitString(  # noqa: N802 -- overrides ReportLab's method
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Return ``text`` as codes of this font in ``doc``, subset by subset."""
        text = text.replace(_NO_BREAK_SPACE, " ")
        known: dict[int, int] = getattr(self.state.get(doc), "assignments", {})
        try:
            # Most words have no new letter, and most fonts no second subset.
            return [(0, bytes(map(known.__getitem__, map(ord, text))))]
        except (KeyError, ValueError):
            return super().splitString(text, doc, encoding)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 -- overrides ReportLab's method
        """Write the subsets of this font that ``doc`` has used."""
        fonts = cast("PDFDictionary", doc.idToObject["BasicFonts"])
        for number, codes in enumerate(self.state[doc].subsets):
            internal = self.getSubsetInternalName(number, doc).lstrip("/")
            name = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            descriptor = self._descriptor(doc, name, codes)
            texts = tuple(self._shaped.get(code) or (chr(code) if code else "") for code in codes)
            characters = add(doc, f"toUnicode:{name}", Stream(to_unicode(texts)))
            known, other = self.face.charWidths, self.face.defaultWidth
            widths = " ".join(f"{known.get(code, other):g}" for code in codes)
            font = (
                f"<</Type/Font/Subtype/TrueType/Name/{internal}/BaseFont/{name}"
                f"/FirstChar 0/LastChar {len(codes) - 1}/Widths[{widths}]"
                f"/FontDescriptor {descriptor}/ToUnicode {characters}>>"
            )
            add(doc, internal, Written(font.encode()))
            fonts[internal] = PDFObjectReference(internal)
        del self.state[doc]

    def _descriptor(self, doc: PDFDocument, name: str, codes: Sequence[int]) -> str:
        """Add the file of a subset and its description, and return a reference to it."""
        face = self.face
        program, length = _program(face, tuple(codes))
        entries = {"Length1": length, "Filter": "/FlateDecode"}
        file = add(doc, f"fontFile:{name}", Stream(program, entries, plain=True))
        box = " ".join(f"{edge:g}" for edge in face.bbox)
        flags = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
        descriptor = (
            f"<</Type/FontDescriptor/FontName/{name}/FontFile2 {file}"
            f"/FontBBox[{box}]/Flags {flags}/Ascent {face.ascent:g}/Descent {face.descent:g}"
            f"/CapHeight {face.capHeight:g}/ItalicAngle {face.italicAngle:g}/StemV {face.stemV:g}"
            f"/MissingWidth {face.defaultWidth:g}>>"
        )
        return add(doc, f"fontDescriptor:{name}", Written(descriptor.encode()))


class _Pairs(Sequence[tuple[int, int]]):
    """Pairs of numbers of 16 bits, each put together where it is looked at."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        self._numbers = array("H", [number for pair in pairs for number in pair])

    def __len__(self) -> int:
        return len(self._numbers) // 2

    @overload
    def __getitem__(self, place: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[int, int]]: ...
    def __getitem__(self, place: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        """Return the pair at a place, or those of a stretch."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        first = 2 * range(len(self))[place]
        return self._numbers[first], self._numbers[first + 1]


def _make_small(face: TTFontFace) -> None:
    """Keep what ReportLab has read of a font in a fifth of the room, with the same to be read.

    It keeps an object for each number of each glyph, and a list of the characters of each that it
    only needs while it reads: 0.3 MB a face.
    """
    del face.glyphToChar  # type: ignore[attr-defined]  # the stubs lack it
    face.hmetrics = _Pairs(face.hmetrics)
    face.glyphPos = array("L", face.glyphPos)
    same: dict[float, float] = {}
    for code, width in face.charWidths.items():
        face.charWidths[code] = same.setdefault(width, width)


@lru_cache(maxsize=64)
def _program(face: TTFontFace, codes: tuple[int, ...]) -> tuple[bytes, int]:
    """Return the font file of the characters ``codes``, deflated, and its length before.

    A document that is printed again after a small change mostly needs the letters it needed
    before; cutting them out again would take a third of the time of a page.
    """
    program = face.makeSubset(codes)
    return zlib.compress(program), len(program)


def add(document: PDFDocument, name: str, new: PDFObject) -> str:
    """Add ``new`` to ``document`` and return a reference to it, as it is written."""
    reference: PDFObjectReference = document.Reference(new, name)  # type: ignore[no-untyped-call]  # the stubs leave it open
    written: bytes = reference.format(document)
    return written.decode()


def set_entry(holder: PDFCatalog, name: str, value: object) -> None:
    """Set an entry of a document's catalog or of a page.

    ReportLab writes the entries that the class lists, and these lists lack some we need.
    """
    if name not in holder.__NoDefault__:
        holder.__NoDefault__ = [*holder.__NoDefault__, name]
    setattr(holder, name, value)


def catalog_of(document: PDFDocument) -> PDFCatalog:
    """Return the catalog of ``document``."""
    catalog: PDFCatalog = document.Catalog  # type: ignore[attr-defined]  # the stubs lack it
    return catalog


@lru_cache(maxsize=64)
def to_unicode(texts: tuple[str, ...]) -> str:
    """Return the map from a subset's codes to what each says (ISO 32000-1, 9.10.3)."""
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        + "\n".join(_blocks(texts))
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def _blocks(texts: Sequence[str]) -> Iterator[str]:
    pairs = [
        f"<{place:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        for place, text in enumerate(texts)
        if text
    ]
    for start in range(0, len(pairs), _PAIRS_IN_BLOCK):
        block = pairs[start : start + _PAIRS_IN_BLOCK]
        yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])
