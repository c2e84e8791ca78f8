"""The package that a spreadsheet lies in, opened without being overwhelmed by it."""

import zlib
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from migdesk.intake.errors import (
    NotATable,
    OldSpreadsheet,
    PasswordProtected,
    TableDamaged,
    TableTooLarge,
)
from migdesk.intake.tables.xml import refuse_document_type

MOST_UNPACKED: Final = 256 * 1024 * 1024
"""Bytes of all parts together: a million rows without anything in them have a quarter of it."""

MOST_TEXTS: Final = 48 * 1024 * 1024
"""Bytes of the part that holds the texts of all cells, which is held in memory."""

MOST_PARTS: Final = 4_000

_PACKED: Final = b"PK"
_OLD: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""How files begin that hold a folder of files as Windows 95 did: old ones, and encrypted ones."""

_OF_SPREADSHEETS: Final = "xl/"
"""The folder in the package of a spreadsheet that holds its parts."""

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_FLAG_ENCRYPTED: Final = 0x1

BROKEN: Final = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
"""What reading a broken package may raise anywhere below."""


def is_package(data: bytes) -> bool:
    """Tell whether a file lies in a package, of today or of old."""
    return data.startswith((_PACKED, _OLD))


def opened(data: bytes, file_name: str) -> ZipFile:
    """Return the package, of which no part grows beyond what is said of it, nor declares anything.

    The sizes that a package says of its parts are binding: no more is unpacked.

    Raises:
        OldSpreadsheet: it is of the kind that Excel wrote until 2007.
        PasswordProtected: it opens with a password only.
        TableTooLarge: its parts are too large once they are unpacked.
        NotATable: another program's files lie in it.
        TableDamaged: it is no package, or a part of it is broken.
        DeclaresEntities: a part declares a document type.
    """
    if data.startswith(_OLD):
        raise PasswordProtected(file_name) if _ENCRYPTED in data else OldSpreadsheet(file_name)
    try:
        package = ZipFile(BytesIO(data))
        _look_over(package, file_name)
    except BROKEN as error:
        raise TableDamaged(file_name, str(error)) from error
    return package


def _look_over(package: ZipFile, file_name: str) -> None:
    parts = package.infolist()
    if len(parts) > MOST_PARTS:
        raise TableDamaged(file_name, f"{len(parts)} parts")
    if not any(part.filename.startswith(_OF_SPREADSHEETS) for part in parts):
        raise NotATable(file_name)
    if any(part.flag_bits & _FLAG_ENCRYPTED for part in parts):
        raise PasswordProtected(file_name)
    size = sum(part.file_size for part in parts)
    if size > MOST_UNPACKED:
        raise TableTooLarge(file_name, size, MOST_UNPACKED)
    for part in parts:
        name = part.filename.lower()
        if name.endswith("sharedstrings.xml") and part.file_size > MOST_TEXTS:
            raise TableTooLarge(file_name, part.file_size, MOST_TEXTS)
        if name.endswith((".xml", ".rels", ".vml")):
            with package.open(part) as source:
                refuse_document_type(source, file_name)
