"""A canvas on which everything is either content with a meaning or an artifact.

Words are painted inside :meth:`TaggedCanvas.content`, which names the node of the structure tree
they belong to. Whatever is painted outside becomes an artifact when the next content begins or
the page ends, so "neither the one nor the other" (PDF/UA-1, 7.1) cannot happen, and rules and
backgrounds need no code of their own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Literal

from reportlab.pdfbase.pdfdoc import (
    PDFDocument,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from migdesk.documents.pdf.archive import PDF_VERSION, Metadata, make_archival
from migdesk.documents.pdf.colours import Colour, stroke_operator
from migdesk.documents.pdf.embedding import Stream, Written, set_entry
from migdesk.documents.pdf.fonts import Face, Font, font
from migdesk.documents.pdf.images import Jpeg, Picture
from migdesk.documents.pdf.structure import Annotation, Mark, Node, write_tree


class TaggedCanvas(Canvas):
    """ReportLab's canvas with a structure tree, links and the marks of an archival file.

    ``root`` is the node of the whole document, above those of all that is painted. One canvas
    makes one file: paint, then :meth:`finish`. Where it is ``mirrored``, the document runs from
    right to left: "left" then means the right side of the page wherever something is painted, and
    texts keep their letters as they are.
    """

    _code: list[str]
    _doc: PDFDocument
    _annotationrefs: list[PDFObjectReference]

    def __init__(
        self,
        page_size: tuple[float, float],
        metadata: Metadata,
        root: Node,
        *,
        mirrored: bool = False,
    ) -> None:
        self.mirrored = mirrored
        self._width = page_size[0]
        self._root = root
        self._metadata = metadata
        self._parents: list[Node | list[Node]] = []
        self._bookmarks: list[tuple[str, float]] = []
        self._jumps: list[tuple[Written, int]] = []
        super().__init__(
            BytesIO(),
            pagesize=page_size,
            pageCompression=1,
            invariant=1,
            pdfVersion=PDF_VERSION,
            # Every page names this font in its first line; ReportLab's own would not be embedded.
            initialFontName=font(Face.REGULAR).name,  # type: ignore[arg-type]  # wrong in the stubs
            lang=metadata.language,
        )
        self._begin_page()

    def paint(self, operators: str) -> None:
        """Put PDF operators on the page."""
        self._code.append(operators)

    def seen(self, left: float, width: float) -> float:
        """Return where what is ``width`` wide is seen to begin, from the left edge of the page."""
        return self._width - left - width if self.mirrored else left

    def seen_box(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """Return where a box (left, bottom, right, top) is seen."""
        left, bottom, right, top = box
        start = self.seen(left, right - left)
        return start, bottom, start + right - left, top

    def rect(
        self, x: float, y: float, width: float, height: float, stroke: float = 1, fill: float = 0
    ) -> None:
        """Draw a rectangle."""
        super().rect(self.seen(x, width), y, width, height, stroke=stroke, fill=fill)

    def roundRect(  # noqa: N802 -- overrides ReportLab's method
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float,
        stroke: float = 1,
        fill: float = 0,
    ) -> None:
        """Draw a rectangle with round corners."""
        super().roundRect(self.seen(x, width), y, width, height, radius, stroke=stroke, fill=fill)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line."""
        super().line(self.seen(x1, 0), y1, self.seen(x2, 0), y2)

    def rule(self, place: tuple[float, float], width: float, thickness: float, ink: Colour) -> None:
        """Draw a horizontal line from ``place`` to the right. A table has one under each row."""
        left, level = self.seen(place[0], width), place[1]
        self._code.append(
            f"{stroke_operator(ink)} {thickness:.4g} w {left:.2f} {level:.2f} m "
            f"{left + width:.2f} {level:.2f} l S"
        )

    def glyphs(self, used: Font, text: str) -> Iterator[tuple[str, bytes]]:
        """Yield ``text`` as codes of ``used``: the name of each part of the font, and the codes."""
        for subset, codes in used.embedded.splitString(text, self._doc):
            yield used.embedded.getSubsetInternalName(subset, self._doc), codes

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """What is painted in here is ``node``, or a further piece of it."""
        self._close_artifact()
        node.hold(Mark(self._doc.thisPageName(), len(self._marks)))
        self._code.append(f"/{node.type} <</MCID {len(self._marks)}>> BDC")
        self._marks.append(node)
        yield
        self._code.append("EMC")
        self._painted = len(self._code)

    @contextmanager
    def pagination(self, part: Literal["Header", "Footer"]) -> Iterator[None]:
        """What is painted in here is a running head or foot, which is not read out."""
        self._close_artifact()
        self._code.append(f"/Artifact <</Type /Pagination /Subtype /{part}>> BDC")
        yield
        self._code.append("EMC")
        self._painted = len(self._code)

    def link(self, node: Node, address: str, box: tuple[float, float, float, float]) -> None:
        """Make ``box`` (left, bottom, right, top) lead to ``address`` and belong to ``node``.

        The box is where it is seen: words are in their places already.
        """
        goal = PDFString(address).format(self._doc)
        self._annotate(node, box, goal, b"/A<</S/URI/URI %b>>" % goal)

    def link_to_bookmark(
        self, node: Node, number: int, title: str, box: tuple[float, float, float, float]
    ) -> None:
        """Make ``box`` lead to a bookmark, the first is 0, painted before or later."""
        said = PDFString(title).format(self._doc)
        annotation = self._annotate(node, self.seen_box(box), said, b"")
        self._jumps.append((annotation, number))

    def _annotate(
        self, node: Node, box: tuple[float, float, float, float], contents: bytes, goal: bytes
    ) -> Written:
        """Add a place that can be clicked. ``goal`` is its last entry: where it leads."""
        key = len(self._parents)
        self._parents.append(node)
        edges = " ".join(f"{edge:.2f}" for edge in box).encode()
        annotation = Written(
            b"<</Type/Annot/Subtype/Link/Rect[%b]/Border[0 0 0]/F 4/Contents %b/StructParent %d"
            % (edges, contents, key)
            + goal
            + b">>"
        )
        name = f"Link{key}"
        self._doc.addAnnotation(name, annotation)
        node.hold(Annotation(self._doc.thisPageName(), name))
        self._links.append(self._doc.refAnnotation(name))
        return annotation

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add an entry to the outline that leads to the height ``top`` of this page."""
        self._bookmarks.append((self._doc.thisPageName(), top))
        key = f"Bookmark{len(self._bookmarks)}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self.addOutlineEntry(title, key, level)

    def place(self, image: Picture | Jpeg, box: tuple[float, float, float, float]) -> None:
        """Draw ``image`` into ``box`` (left, bottom, right, top)."""
        if not self.hasForm(image.name):
            self._doc.addForm(image.name, image.image_object())
        left, bottom, right, top = self.seen_box(box)
        size = f"{right - left:.4f} 0 0 {top - bottom:.4f}"
        self._code.append(f"q {size} {left:.4f} {bottom:.4f} cm")
        self.doForm(image.name)
        self._code.append("Q")

    def showPage(self) -> None:  # noqa: N802 -- overrides ReportLab's method
        """End the page."""
        self._close_artifact()
        super().showPage()
        self._begin_page()

    def finish(self) -> bytes:
        """Return the file, when the last page has ended. The canvas is of no use afterwards."""
        self._aim()
        write_tree(self._doc, self._root, self._parents)
        make_archival(self._doc, self._metadata)
        self.setViewerPreference("DisplayDocTitle", "true")
        # No /Direction /R2L for a mirrored one: PDFium would turn around the words of every line.
        data: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]  # the stubs leave it open
        return data

    def _aim(self) -> None:
        """Write where the links within the document lead, when all its pages are known."""
        for annotation, number in self._jumps:
            page, top = self._bookmarks[number]
            reference = self._doc.idToObjectNumberAndVersion[page][0]
            goal = b"[%d 0 R/XYZ 0 %b null]" % (reference, f"{top:.2f}".encode())
            annotation.data = annotation.data.removesuffix(b">>") + b"/Dest" + goal + b">>"

    def _begin_page(self) -> None:
        self._marks: list[Node] = []
        self._links: list[PDFObjectReference] = []
        self._painted = 0
        self._page_key = len(self._parents)
        self._parents.append(self._marks)

    def _close_artifact(self) -> None:
        """Make an artifact of what was painted since the last content."""
        if len(self._code) > self._painted:
            self._code.insert(self._painted, "/Artifact BMC")
            self._code.append("EMC")
            self._painted = len(self._code)

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 -- overrides ReportLab's method
        """Complete the page: the last that ReportLab asks for before it keeps it."""
        page.Annots = [*self._annotationrefs, *self._links]
        page.Contents = Stream(page.stream)
        set_entry(page, "StructParents", self._page_key)
        set_entry(page, "Tabs", "/S")
        # The file's identifier is a digest of what it says.
        self._doc.updateSignature(page.stream)
