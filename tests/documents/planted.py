"""Defects planted in a finished PDF, one at a time, to prove that what checks it can fail.

A file of ours is taken apart into its objects, one of them is changed, and the file is written
anew with right offsets and lengths: so nothing is wrong with it but what was planted.
"""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

_OBJECT = re.compile(rb"^(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL | re.MULTILINE)
_STREAM = re.compile(rb"^(.*?)stream\n(.*)\nendstream$", re.DOTALL)


@dataclass
class Parts:
    """A PDF as its objects by number, and what stands before and behind them."""

    head: bytes
    objects: dict[int, bytes]
    trailer: bytes

    @classmethod
    def of(cls, pdf: bytes) -> "Parts":
        """Take ``pdf`` apart: one of ours, without object streams."""
        found = list(_OBJECT.finditer(pdf))
        objects = {int(match[1]): match[2] for match in found}
        trailer = pdf[pdf.index(b"trailer\n", found[-1].end()) : pdf.rindex(b"startxref")]
        return cls(pdf[: found[0].start()], objects, trailer)

    def joined(self) -> bytes:
        """Return the file."""
        written = bytearray(self.head)
        table = [b"0000000000 65535 f \n"]
        for number in range(1, len(self.objects) + 1):
            table.append(b"%010d 00000 n \n" % len(written))
            written += b"%d 0 obj\n%b\nendobj\n" % (number, self.objects[number])
        start = len(written)
        written += b"xref\n0 %d\n" % len(table) + b"".join(table) + self.trailer
        return bytes(written + b"startxref\n%d\n%%%%EOF\n" % start)

    def replace(self, right: bytes, wrong: bytes, *, count: int = 0) -> None:
        """Put ``wrong`` in the place of ``right``, in ``count`` objects or in all that have it."""
        holders = [number for number, data in self.objects.items() if right in data]
        assert holders, right
        for number in holders[: count or None]:
            self.objects[number] = self.objects[number].replace(right, wrong)

    def repack(self, right: bytes, wrong: bytes) -> None:
        """Put ``wrong`` in the place of the first ``right`` of the first stream that has it."""
        for number, data in self.objects.items():
            match = _STREAM.search(data)
            unpacked = _unpacked(match[2]) if match else b""
            if match and right in unpacked:
                packed = zlib.compress(unpacked.replace(right, wrong, 1))
                length = re.sub(rb"/Length \d+", b"/Length %d" % len(packed), match[1])
                self.objects[number] = b"%bstream\n%b\nendstream" % (length, packed)
                return
        raise AssertionError(right)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def _replaced(right: bytes, wrong: bytes, count: int = 0) -> Callable[[Parts], None]:
    return lambda parts: parts.replace(right, wrong, count=count)


def _repacked(right: bytes, wrong: bytes) -> Callable[[Parts], None]:
    return lambda parts: parts.repack(right, wrong)


def _unscoped(parts: Parts) -> None:
    for number, data in parts.objects.items():
        parts.objects[number] = re.sub(rb"/A <</O/Table/Scope/\w+>>", b"", data)


def _reversed(parts: Parts) -> None:
    """Let the document be read from its end."""
    for number, data in parts.objects.items():
        match = re.search(rb"/S/Document/.*?/K\[(.*?)\]", data)
        if match:
            kids = re.findall(rb"\d+ 0 R", match[1])
            parts.objects[number] = data.replace(match[1], b" ".join(reversed(kids)))


DEFECTS: dict[str, Callable[[Parts], None]] = {
    "a figure says nothing": _replaced(b"/Alt (", b"/Alu ("),
    "a heading level is left out": _replaced(b"/S/H2/", b"/S/H4/"),
    "the document has no language": _replaced(b"/Lang (", b"/Lanh (", 1),
    "a heading is neither content nor an artifact": _repacked(b"/H1 <</MCID", b"/H1 <</MCIX"),
    "the title is not shown": _replaced(b"/DisplayDocTitle true", b"/DisplayDocTitle false"),
    "heads of tables name nothing": _unscoped,
    "a type of node is unknown": _replaced(b"/S/Caption/", b"/S/Legend/"),
    "marks lead to no node": _replaced(b"/ParentTree ", b"/ParentTrue "),
    "a link has no node": _replaced(b"/StructParent ", b"/StructParens ", 1),
    "a link has no description": _replaced(b"/Contents (", b"/Contentt (", 1),
    "tabs have no order": _replaced(b"/Tabs ", b"/Taps ", 1),
    "letters have no meaning": _replaced(b"/ToUnicode ", b"/ToUnicods ", 1),
    "a font is not in the file": _replaced(b"/FontFile2 ", b"/FontFile9 ", 1),
    "a letter has no form": _repacked(b" Tj", b" Tj <00> Tj"),
    "colours have no meaning": _replaced(b"/OutputIntents ", b"/OutputIntends "),
    "words are hidden from who listens": _repacked(b"/P <</MCID", b"/Artifact <</MCIX"),
    "it is read from its end": _reversed,
    "the file does not say it is PDF/UA": _replaced(b"<pdfuaid:part>1", b"<pdfuaid:part> "),
}
"""What can be wrong with a tagged, archival file, and how it is brought about."""


def planted(pdf: bytes, name: str) -> bytes:
    """Return ``pdf`` with one of :data:`DEFECTS` in it, sound in every other way."""
    parts = Parts.of(pdf)
    DEFECTS[name](parts)
    return parts.joined()
