"""Reading a Word document with its tracked changes and comments, as Word and LibreOffice write it.

Looks are not read: what comes back is words. A paragraph whose end was deleted is joined with the
next one; one that says nothing any more was deleted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from msgspec import Struct, field

from migdesk.intake.errors import WordDamaged
from migdesk.intake.word.package import MAIN, WordPackage, read_bytes
from migdesk.intake.word.values import (
    Remark,
    ReturnedDocument,
    ReturnedParagraph,
    SentParagraph,
)

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_IDENTITY: Final = "{urn:migdesk:release:1}"
_OURS: Final = "_md"
_COMMENTS: Final = "word/comments.xml"

_AROUND: Final = frozenset(
    f"{_W}{name}"
    for name in (
        "body",
        "tbl",
        "tr",
        "tc",
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "dir",
        "bdo",
    )
)
"""What holds paragraphs or runs and says nothing itself."""

_ADDED: Final = frozenset({f"{_W}ins", f"{_W}moveTo"})
_GONE: Final = frozenset({f"{_W}del", f"{_W}moveFrom"})
_INLINE: Final = frozenset({f"{_W}hyperlink", f"{_W}fldSimple"})
_LETTERS: Final = {
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}tab": " ",
    f"{_W}noBreakHyphen": "\u2011",
}
_TEXT: Final = frozenset({f"{_W}t", f"{_W}delText"})


def read_document(path: Path) -> ReturnedDocument:
    """Read a document that came back.

    Raises:
        WordUnreadable: the file is not there or may not be read.
        WordTooLarge: it, or a part of it, has too many bytes.
        NotAWordDocument: it is something else, or in the format of Word before 2007.
        PasswordProtected: it opens with a password only.
        WordDamaged: it is broken.
    """
    package = WordPackage(read_bytes(path), path.name)
    document = package.xml(MAIN)
    body = document.find(f"{_W}body") if document is not None else None
    if body is None:
        raise WordDamaged(path.name, "no text in it")
    remarks = _remarks(package.xml(_COMMENTS))
    try:
        paragraphs = tuple(_joined(_paragraphs(body, remarks)))
    except RecursionError as error:
        raise WordDamaged(path.name, "parts within parts without end") from error
    told = _identity(package)
    return ReturnedDocument(
        workspace=told.get("workspace", "") if told is not None else "",
        release=told.get("release", "") if told is not None else "",
        language=told.get("language", "") if told is not None else "",
        sent=tuple(_sent(told)) if told is not None else (),
        paragraphs=paragraphs,
        has_macros=package.has_macros,
    )


def _identity(package: WordPackage) -> Element | None:
    """Return what the document says of itself; other programs keep parts of theirs beside it."""
    for name in package.names("customXml/item"):
        if name.endswith(".xml"):
            root = package.xml(name)
            if root is not None and root.tag == f"{_IDENTITY}release":
                return root
    return None


def _sent(told: Element) -> Iterator[SentParagraph]:
    for each in told.iter(f"{_IDENTITY}paragraph"):
        yield SentParagraph(each.get("id", ""), each.get("bookmark", ""), each.get("words", ""))


def _remarks(part: Element | None) -> dict[str, Remark]:
    if part is None:
        return {}
    found = {}
    for comment in part.iter(f"{_W}comment"):
        said = "\n".join(
            "".join(each.text or "" for each in paragraph.iter(f"{_W}t"))
            for paragraph in comment.iter(f"{_W}p")
        )
        key = comment.get(f"{_W}id", "")
        found[key] = Remark(comment.get(f"{_W}author", ""), said.strip())
    return found


class _Reading(Struct):
    """A paragraph while it is read."""

    style: str = ""
    bookmark: str = ""
    opening: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    is_joined: bool = False
    """The end was deleted: what follows belongs to it."""

    def begin(self, name: str) -> None:
        """Note a bookmark of ours: what stood before it is the opening.

        One in which nothing stands is left over from a paragraph that is gone.
        """
        if not self.bookmark:
            self.opening, self.text, self.before = self.text, [], []
        if not self.text and not self.before:
            self.bookmark = name

    def add(self, words: str, *, now: bool, then: bool) -> None:
        """Add words that are there ``now``, that were there ``then``, or both."""
        if now:
            self.text.append(words)
        if then:
            self.before.append(words)

    def changed_by(self, author: str) -> None:
        """Note who made a tracked change."""
        if author and author not in self.authors:
            self.authors.append(author)

    def finished(self) -> ReturnedParagraph:
        """Return the paragraph."""
        return ReturnedParagraph(
            bookmark=self.bookmark,
            style=self.style,
            opening="".join(self.opening),
            text="".join(self.text),
            before="".join(self.before),
            remarks=tuple(self.remarks),
            authors=tuple(self.authors),
        )


def _paragraphs(around: Element, remarks: dict[str, Remark]) -> Iterator[_Reading]:
    for child in around:
        if child.tag == f"{_W}p":
            yield _paragraph(child, remarks)
        elif child.tag in _AROUND or child.tag in _ADDED:
            yield from _paragraphs(child, remarks)


def _paragraph(element: Element, remarks: dict[str, Remark]) -> _Reading:
    reading = _Reading()
    style = element.find(f"{_W}pPr/{_W}pStyle")
    reading.style = style.get(f"{_W}val", "") if style is not None else ""
    for name in ("del", "moveFrom"):
        mark = element.find(f"{_W}pPr/{_W}rPr/{_W}{name}")
        if mark is not None:
            reading.is_joined = True
            reading.changed_by(mark.get(f"{_W}author", ""))
    _read(element, reading, remarks, now=True, then=True)
    return reading


def _read(
    element: Element, reading: _Reading, remarks: dict[str, Remark], *, now: bool, then: bool
) -> None:
    for child in element:
        tag = child.tag
        if tag == f"{_W}r":
            _run(child, reading, remarks, now=now, then=then)
        elif tag in _ADDED:
            reading.changed_by(child.get(f"{_W}author", ""))
            _read(child, reading, remarks, now=now, then=False)
        elif tag in _GONE:
            reading.changed_by(child.get(f"{_W}author", ""))
            _read(child, reading, remarks, now=False, then=then)
        elif tag in _AROUND or tag in _INLINE:
            _read(child, reading, remarks, now=now, then=then)
        elif tag == f"{_W}bookmarkStart" and child.get(f"{_W}name", "").startswith(_OURS):
            reading.begin(child.get(f"{_W}name", ""))


def _run(
    run: Element, reading: _Reading, remarks: dict[str, Remark], *, now: bool, then: bool
) -> None:
    for child in run:
        if child.tag in _TEXT:
            reading.add(child.text or "", now=now, then=then)
        elif child.tag in _LETTERS:
            reading.add(_LETTERS[child.tag], now=now, then=then)
        elif child.tag == f"{_W}commentReference":
            remark = remarks.get(child.get(f"{_W}id", ""))
            if remark is not None:
                reading.remarks.append(remark)


def _joined(paragraphs: Iterator[_Reading]) -> Iterator[ReturnedParagraph]:
    """Yield paragraphs, those whose end was deleted with what follows them.

    Of two joined paragraphs the first that still says something gives its name to both.
    """
    held: _Reading | None = None
    for reading in paragraphs:
        whole = reading if held is None else _together(held, reading)
        held = whole if whole.is_joined else None
        if held is None:
            yield whole.finished()
    if held is not None and "".join(held.text).strip():
        yield held.finished()


def _together(first: _Reading, second: _Reading) -> _Reading:
    """Return both as one paragraph; a first one that says nothing any more leaves its remarks."""
    if not "".join(first.text).strip():
        second.remarks[:0] = first.remarks
        return second
    first.text += [*second.opening, *second.text]
    first.before += [*second.opening, *second.before]
    first.remarks += second.remarks
    for author in second.authors:
        first.changed_by(author)
    first.is_joined = second.is_joined
    return first
