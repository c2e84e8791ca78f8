"""Reading a PDF back with PDFium: its structure with the text in it, its links and its outline.

What the product wrote is read by a library that knows nothing of it.
"""

import ctypes
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pypdfium2
from pypdfium2 import raw

DIVIDED = "\x02"


@dataclass
class Element:
    """A node of the structure: what it is, the text in it, what is below it."""

    type: str
    language: str = ""
    alt: str = ""
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def said(self) -> str:
        """Return the text of this element and all below it, blanks put right."""
        return squeezed(self._joined())

    def _joined(self) -> str:
        inline = {"", "Link", "Span"}
        parts = ((" ", "")[child.type in inline] + child._joined() for child in self.children)
        return self.text + "".join(parts)


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


class Page:
    """A page and its text objects, with the text and the number of the mark of each."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.handle = page.raw
        # Held, because PDFium needs it for as long as texts are asked for.
        self.textpage = page.get_textpage()
        count = raw.FPDFPage_CountObjects(self.handle)
        objects = (raw.FPDFPage_GetObject(self.handle, place) for place in range(count))
        is_text = raw.FPDF_PAGEOBJ_TEXT
        self.texts = [one for one in objects if raw.FPDFPageObj_GetType(one) == is_text]

    def marks(self) -> dict[int, str]:
        """Return the text of each marked stretch by its number."""
        marks: dict[int, str] = {}
        for item in self.texts:
            number = raw.FPDFPageObj_GetMarkedContentID(item)
            marks[number] = marks.get(number, "") + self.text(item)
        return marks

    def artifacts(self) -> list[str]:
        """Return the texts without a mark."""
        texts = self.texts
        return [self.text(one) for one in texts if raw.FPDFPageObj_GetMarkedContentID(one) < 0]

    def text(self, item: object) -> str:
        size = raw.FPDFTextObj_GetText(item, self.textpage.raw, None, 0)
        buffer = ctypes.create_string_buffer(size)
        units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        raw.FPDFTextObj_GetText(item, self.textpage.raw, units, size)
        return buffer.raw.decode("utf-16-le").rstrip("\0")


def pages(document: pypdfium2.PdfDocument) -> Iterator[Page]:
    return (Page(page) for page in document)


def squeezed(text: str) -> str:
    """Return ``text`` with every blank an ordinary one, once, and no marks of divided words.

    PDFium gives U+0002 for the soft hyphen at a line end.
    """
    return " ".join(text.replace("\u00ad", "").replace(DIVIDED, "").split())


def page_count(pdf: bytes) -> int:
    with opened(pdf) as document:
        return len(document)


def elements(pdf: bytes) -> list[Element]:
    """Return the blocks of the document in reading order, page by page.

    A paragraph that runs over a page end is found once on each page.
    """
    with opened(pdf) as document:
        return [element for page in pages(document) for element in _of_page(page)]


def structure_text(pdf: bytes) -> str:
    """Return everything that the structure says."""
    return squeezed(" ".join(element.said() for element in elements(pdf)))


def unread(pdf: bytes, texts: Iterable[str]) -> list[str]:
    """Return those of ``texts`` that the structure does not say, or not after those before them."""
    said, place, missing = structure_text(pdf), 0, []
    for text in map(squeezed, texts):
        found = said.find(text, place)
        if found < 0:
            missing.append(text)
        else:
            place = found + len(text)
    return missing


def artifact_text(pdf: bytes) -> list[str]:
    """Return what is printed on each page and not in the structure."""
    with opened(pdf) as document:
        return [squeezed(" ".join(page.artifacts())) for page in pages(document)]


def links(pdf: bytes) -> list[str]:
    """Return where the links of the document lead, page by page."""
    with opened(pdf) as document:
        return [address for page in pages(document) for address in _addresses(document, page)]


def jumps(pdf: bytes) -> list[tuple[int, int]]:
    """Return the links within the document: the pages that they are on and lead to, from 0."""
    with opened(pdf) as document:
        return [
            (number, raw.FPDFDest_GetDestPageIndex(document.raw, goal))
            for number, page in enumerate(pages(document))
            for goal in _goals(document, page)
        ]


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """Return the outline: level, title, page from 0."""
    with opened(pdf) as document:
        entries = document.get_toc()
        return [(entry.level, entry.get_title(), _page_of(entry)) for entry in entries]


def _page_of(entry: pypdfium2.PdfBookmark) -> int:
    index: int = entry.get_dest().get_index()
    return index


@dataclass(frozen=True)
class Letters:
    """A text object: its words, the box around it (left, bottom, right, top), its font."""

    text: str
    box: tuple[float, float, float, float]
    embedded: bool


def letters(pdf: bytes) -> list[list[Letters]]:
    """Return the text objects of each page."""
    with opened(pdf) as document:
        return [[_letters(page, item) for item in page.texts] for page in pages(document)]


def contents(pdf: bytes) -> list[bytes]:
    """Return the content streams of the pages, unpacked."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    unpacked = (_unpacked(stream) for stream in streams)
    return [content for content in unpacked if b" Tj" in content]


def written(pdf: bytes) -> str:
    """Return what the pages show in the order it is written: the order in which it is read out.

    PDFium turns lines around that run from right to left; this goes by the file alone.
    """
    objects = dict(re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", pdf, re.DOTALL))
    maps = {
        name: _characters(_stream(objects[number]))
        for each in objects.values()
        for name, number in re.findall(rb"/Name/(F\S+?)/BaseFont.*/ToUnicode (\d+) 0 R", each)
    }
    return "".join(_shown(content, maps) for content in contents(pdf))


def _characters(mapped: bytes) -> dict[int, str]:
    pairs = re.findall(rb"<(\w\w)> <(\w{4,})>", mapped)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _shown(content: bytes, maps: dict[bytes, dict[int, str]]) -> str:
    shown, used = [], {}
    for name, codes in re.findall(rb"/(F\S+) [\d.]+ Tf|<(\w+)>", content):
        if name:
            used = maps.get(name, {})
        else:
            shown.extend(used[code] for code in bytes.fromhex(codes.decode()))
    return "".join(shown)


def _stream(held: bytes) -> bytes:
    found = re.search(rb"stream\n(.*?)\nendstream", held, re.DOTALL)
    assert found is not None
    return _unpacked(found[1])


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def _of_page(page: Page) -> Iterator[Element]:
    marks = page.marks()
    tree = raw.FPDF_StructTree_GetForPage(page.handle)
    try:
        for place in range(raw.FPDF_StructTree_CountChildren(tree)):
            document = _element(raw.FPDF_StructTree_GetChildAtIndex(tree, place), marks)
            yield from document.children
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(handle: object, marks: dict[int, str]) -> Element:
    element = Element(
        _string(raw.FPDF_StructElement_GetType, handle),
        _string(raw.FPDF_StructElement_GetLang, handle),
        _string(raw.FPDF_StructElement_GetAltText, handle),
    )
    for place in range(raw.FPDF_StructElement_CountChildren(handle)):
        number = raw.FPDF_StructElement_GetChildMarkedContentID(handle, place)
        child = raw.FPDF_StructElement_GetChildAtIndex(handle, place)
        if number >= 0:
            # Text between children keeps its place among them.
            element.children.append(Element("", text=marks.get(number, "")))
        elif child:
            element.children.append(_element(child, marks))
    return element


def _letters(page: Page, item: object) -> Letters:
    edges = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *edges)
    left, bottom, right, top = (edge.value for edge in edges)
    font = raw.FPDFTextObj_GetFont(item)
    return Letters(page.text(item), (left, bottom, right, top), _is_embedded(font))


def _is_embedded(font: object) -> bool:
    return bool(raw.FPDFFont_GetIsEmbedded(font) == 1)


def _string(call: Callable[..., int], handle: object) -> str:
    """Ask for a string of a structure element: UTF-16 in a buffer."""
    size = call(handle, None, 0)
    buffer = ctypes.create_string_buffer(size)
    call(handle, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def _links(page: Page) -> Iterator[object]:
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.handle, place, link):
        yield link


def _goals(document: pypdfium2.PdfDocument, page: Page) -> Iterator[object]:
    goals = (raw.FPDFLink_GetDest(document.raw, link) for link in _links(page))
    return (goal for goal in goals if goal)


def _addresses(document: pypdfium2.PdfDocument, page: Page) -> Iterator[str]:
    for link in _links(page):
        action = raw.FPDFLink_GetAction(link)
        size = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
        buffer = ctypes.create_string_buffer(size)
        raw.FPDFAction_GetURIPath(document.raw, action, buffer, size)
        yield buffer.value.decode("ascii")
