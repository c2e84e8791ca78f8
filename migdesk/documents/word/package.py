"""The package of a Word document: parts, what kind each is, and which leads to which."""

from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from msgspec import Struct, field

from migdesk.documents.word.xml import DECLARATION, tag

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = f"{OFFICE}/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
CORE: Final = f"{_PACKAGE}/metadata/core-properties"
_THEN: Final = (1980, 1, 1, 0, 0, 0)
"""The moment each part is said to be of: the same document is the same bytes at any hour."""


class Relations(Struct, frozen=True):
    """What one part leads to, by the id under which it says so."""

    lines: list[str] = field(default_factory=list)

    def add(self, kind: str, target: str, *, outside: bool = False) -> str:
        """Note that the part leads to ``target``, and return the id.

        Args:
            kind: what the target is: the last word of the kind's address, or the whole address.
            target: a path from the part's folder; of what is ``outside`` the package, its address.
            outside: whether it is.
        """
        known = f"rId{len(self.lines) + 1}"
        address = kind if ":" in kind else f"{RELATIONS}/{kind}"
        told = {"Id": known, "Type": address, "Target": target}
        if outside:
            told["TargetMode"] = "External"
        self.lines.append(tag("Relationship", **told))
        return known

    def xml(self) -> bytes:
        """Return the part that tells all of them."""
        whole = tag("Relationships", *self.lines, xmlns=f"{_PACKAGE}/relationships")
        return (DECLARATION + whole).encode()


class Package(Struct, frozen=True):
    """Parts by path, in the order they are added."""

    parts: dict[str, bytes] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)

    def add(self, path: str, xml: str, kind: str = "") -> None:
        """Add a part of XML.

        Args:
            path: in the package.
            xml: without its declaration.
            kind: its media type; without one, that of any XML.
        """
        self.parts[path] = (DECLARATION + xml).encode()
        if kind:
            self.kinds[path] = kind

    def add_relations(self, path: str, relations: Relations) -> None:
        """Add what the part at ``path`` leads to; at an empty one, the package as a whole."""
        folder, _, name = path.rpartition("/")
        above = f"{folder}/" if folder else ""
        self.parts[f"{above}_rels/{name}.rels"] = relations.xml()

    def file(self) -> bytes:
        """Return the file: the same parts give the same bytes."""
        types = [
            tag("Default", Extension=ending, ContentType=kind)
            for ending, kind in (
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
                ("png", "image/png"),
                ("jpeg", "image/jpeg"),
            )
        ]
        types += [
            tag("Override", PartName=f"/{path}", ContentType=kind)
            for path, kind in self.kinds.items()
        ]
        content = DECLARATION + tag("Types", *types, xmlns=f"{_PACKAGE}/content-types")
        held = BytesIO()
        with ZipFile(held, "w", ZIP_DEFLATED) as packed:
            for path, data in {"[Content_Types].xml": content.encode(), **self.parts}.items():
                told = ZipInfo(path, _THEN)
                told.compress_type = ZIP_DEFLATED
                packed.writestr(told, data)
        return held.getvalue()
