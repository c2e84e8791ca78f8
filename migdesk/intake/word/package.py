"""The package of a Word document, opened without being overwhelmed by it.

Nothing in it is run and nothing it names elsewhere is fetched: only the parts asked for are read.
"""

from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

from migdesk.intake.errors import (
    DeclaresEntities,
    NotAWordDocument,
    PasswordProtected,
    TableDamaged,
    WordDamaged,
    WordTooLarge,
    WordUnreadable,
)
from migdesk.intake.tables.packages import BROKEN, MOST_PARTS
from migdesk.intake.tables.xml import refuse_document_type

MOST_BYTES: Final = 64 * 1024 * 1024
"""Of the file: pictures that were put into it are part of that."""

MOST_UNPACKED: Final = 32 * 1024 * 1024
"""Bytes of one part that is read: a text of a thousand pages has a tenth of it."""

MAIN: Final = "word/document.xml"
_MACROS: Final = "word/vbaproject.bin"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_OLD: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_FLAG_ENCRYPTED: Final = 0x1


def read_bytes(path: Path) -> bytes:
    """Return what is in a file.

    Raises:
        WordUnreadable: it is not there or may not be read.
        WordTooLarge: there is too much in it.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise WordTooLarge(path.name, size, MOST_BYTES)
        return path.read_bytes()
    except OSError as error:
        raise WordUnreadable(path, error.strerror or str(error)) from error


class WordPackage:
    """The parts of one document."""

    def __init__(self, data: bytes, file_name: str) -> None:
        """Look it over.

        Raises:
            NotAWordDocument: it is something else, or in the format of Word before 2007.
            PasswordProtected: it opens with a password only.
            WordDamaged: it is broken.
        """
        self._name = file_name
        if data.startswith(_OLD) and _ENCRYPTED in data:
            raise PasswordProtected(file_name)
        if not data.startswith(b"PK"):
            raise NotAWordDocument(file_name)
        try:
            self._package = ZipFile(BytesIO(data))
            parts = self._package.infolist()
        except BROKEN as error:
            raise WordDamaged(file_name, str(error)) from error
        if len(parts) > MOST_PARTS:
            raise WordDamaged(file_name, f"{len(parts)} parts")
        self._sizes = {part.filename: part.file_size for part in parts}
        if MAIN not in self._sizes:
            raise NotAWordDocument(file_name)
        if any(part.flag_bits & _FLAG_ENCRYPTED for part in parts):
            raise PasswordProtected(file_name)

    @property
    def has_macros(self) -> bool:
        """Tell whether programs are in it."""
        return any(name.lower() == _MACROS for name in self._sizes)

    def names(self, beginning: str) -> list[str]:
        """Return the paths of parts that begin so, in order."""
        return sorted(name for name in self._sizes if name.startswith(beginning))

    def xml(self, path: str) -> Element | None:
        """Return a part; ``None`` where there is none.

        Raises:
            WordTooLarge: it is too large once it is unpacked.
            WordDamaged: it is no XML, or declares words of its own.
        """
        size = self._sizes.get(path)
        if size is None:
            return None
        if size > MOST_UNPACKED:
            raise WordTooLarge(self._name, size, MOST_UNPACKED)
        try:
            data = self._package.read(path)  # no more than the package says of its size
            refuse_document_type(BytesIO(data), self._name)
            return fromstring(data)  # noqa: S314 - what declares anything was refused
        except DeclaresEntities as error:
            raise WordDamaged(self._name, "declarations in it") from error
        except (TableDamaged, *BROKEN) as error:
            raise WordDamaged(self._name, str(error)) from error
