"""What the parts of a document are: the tree that a screen reader walks (ISO 32000-1, 14.7)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias, cast

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference, PDFString

from migdesk.documents.pdf.embedding import Written, add, catalog_of, set_entry


class Mark(NamedTuple):
    """A stretch of a page's content: the page's internal name and the stretch's number there."""

    page: str
    number: int


class Annotation(NamedTuple):
    """A place that can be clicked: the internal names of its page and of the annotation."""

    page: str
    name: str


class Node:
    """One element: its type (``P``, ``H1``, ``Link`` …) and, once painted, what it holds.

    A node enters the tree when it is first painted, below its parent, so reading order is
    painting order and what was laid out but never painted leaves no trace. A node belongs to one
    canvas. ``attributes`` is a PDF dictionary as it is written.
    """

    __slots__ = ("alt", "attributes", "is_empty", "kids", "language", "parent", "type")

    def __init__(
        self,
        type_: str,
        parent: "Node | None" = None,
        *,
        alt: str = "",
        language: str = "",
        attributes: str = "",
    ) -> None:
        self.type = type_
        self.parent = parent
        self.alt = alt
        self.language = language
        self.attributes = attributes
        self.kids: list[Kid] = []
        self.is_empty = False

    def appear(self) -> None:
        """Enter the tree at this place, though perhaps with nothing painted: an empty cell."""
        if self.parent is not None and not (self.kids or self.is_empty):
            self.is_empty = True
            self.parent.hold(self)

    def go_last(self) -> None:
        """Be read out after all else that the parent holds so far."""
        if self.parent is not None and self in self.parent.kids:
            self.parent.kids.remove(self)
            self.parent.kids.append(self)

    def hold(self, kid: "Kid") -> None:
        """Add what was painted, and this node to its parent if this is the first."""
        if not (self.kids or self.is_empty) and self.parent is not None:
            self.parent.hold(self)
        self.is_empty = False
        self.kids.append(kid)


Kid: TypeAlias = Node | Mark | Annotation
ParentTree: TypeAlias = Sequence[Node | Sequence[Node]]
"""For each key in order: the node of an annotation, or the nodes of a page's marks by number."""

_TREE: Final = "StructTree"


def write_tree(document: PDFDocument, root: Node, parents: ParentTree) -> None:
    """Write ``root`` and all below it into ``document``, as ready bytes.

    All pages and annotations must be known to ``document`` already: their numbers are needed.
    """
    nodes = list(_walk(root))
    numbers = {id(node): _reserve(document, f"Struct{at}") for at, node in enumerate(nodes)}
    tree_number = _reserve(document, _TREE)
    parents_number = _reserve(document, "ParentTree")
    for at, node in enumerate(nodes):
        above = tree_number if node.parent is None else numbers[id(node.parent)]
        _fill(document, f"Struct{at}", _element(document, node, above, numbers))
    _fill(
        document,
        _TREE,
        f"<</Type/StructTreeRoot/K {numbers[id(root)]} 0 R/ParentTree {parents_number} 0 R"
        f"/ParentTreeNextKey {len(parents)}>>".encode(),
    )
    _fill(document, "ParentTree", _number_tree(parents, numbers))
    catalog = catalog_of(document)
    set_entry(catalog, "StructTreeRoot", PDFObjectReference(_TREE))
    set_entry(catalog, "MarkInfo", PDFDictionary({"Marked": "true"}))


def _walk(node: Node) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(kid for kid in reversed(current.kids) if isinstance(kid, Node))


def _reserve(document: PDFDocument, name: str) -> int:
    """Give an object that is written later its number."""
    add(document, name, Written())
    return document.idToObjectNumberAndVersion[name][0]


def _fill(document: PDFDocument, name: str, data: bytes) -> None:
    cast("Written", document.idToObject[name]).data = data


def _element(document: PDFDocument, node: Node, above: int, numbers: Mapping[int, int]) -> bytes:
    def reference(name: str) -> str:
        return f"{document.idToObjectNumberAndVersion[name][0]} 0 R"

    page = next((kid.page for kid in node.kids if not isinstance(kid, Node)), "")
    kids = []
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(f"{numbers[id(kid)]} 0 R")
        elif isinstance(kid, Annotation):
            target = reference(document.annotationName(kid.name))
            kids.append(f"<</Type/OBJR/Obj {target}/Pg {reference(kid.page)}>>")
        elif kid.page == page:
            kids.append(str(kid.number))
        else:
            kids.append(f"<</Type/MCR/Pg {reference(kid.page)}/MCID {kid.number}>>")
    parts = [
        f"<</Type/StructElem/S/{node.type}/P {above} 0 R".encode(),
        f"/Pg {reference(page)}".encode() if page else b"",
        b"/Alt " + PDFString(node.alt).format(document) if node.alt else b"",
        f"/Lang({node.language})".encode() if node.language else b"",
        f"/A {node.attributes}".encode() if node.attributes else b"",
        f"/K[{' '.join(kids)}]>>".encode(),
    ]
    return b"".join(parts)


def _number_tree(parents: ParentTree, numbers: Mapping[int, int]) -> bytes:
    entries = []
    for key, entry in enumerate(parents):
        if isinstance(entry, Node):
            entries.append(f"{key} {numbers[id(entry)]} 0 R")
        elif entry:
            nodes = " ".join(f"{numbers[id(node)]} 0 R" for node in entry)
            entries.append(f"{key} [{nodes}]")
    return f"<</Nums[{' '.join(entries)}]>>".encode()
