"""Several files in one (ZIP), under names that every system can unpack."""

import re
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_NOT_IN_A_NAME: Final = re.compile(r'[\\:*?"<>|\x00-\x1f]+')
_READABLE: Final = 0o644 << 16
_PACKED: Final = frozenset({"jpg", "jpeg", "png", "pdf", "docx", "xlsx"})
"""Endings of files that do not become smaller."""

_EARLIEST: Final = 1980


def archive(files: Iterable[tuple[str, bytes]], made: datetime) -> bytes:
    """Return files as one archive: the same files at the same moment give the same bytes.

    Args:
        files: a path inside the archive, with ``/`` between its parts, and the bytes. Of two with
            the same path, in letters of any size, the later gets a number.
        made: what the files say when they were made, by the clock of whoever unpacks them.
    """
    held = BytesIO()
    taken: set[str] = set()
    moment = max(made.timetuple()[:6], (_EARLIEST, 1, 1, 0, 0, 0))
    with ZipFile(held, "w") as packed:
        for path, data in files:
            told = ZipInfo(_free(_inside(path), taken), moment)
            ending = path.rpartition(".")[2].lower()
            told.compress_type = ZIP_STORED if ending in _PACKED else ZIP_DEFLATED
            told.external_attr = _READABLE
            packed.writestr(told, data)
    return held.getvalue()


def _inside(path: str) -> str:
    """Return a path that stays inside the folder an archive is unpacked into."""
    parts = _NOT_IN_A_NAME.sub("-", path).split("/")
    return "/".join(part.strip() for part in parts if part.strip(" .")) or "1"


def _free(path: str, taken: set[str]) -> str:
    stem, dot, ending = path.rpartition(".")
    name, number = path, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number}{dot}{ending}" if dot else f"{path}-{number}"
    taken.add(name.casefold())
    return name
