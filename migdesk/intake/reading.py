"""Reading a records file: everything that can be wrong with one is an error with a place."""

import json
import re
import stat
from pathlib import Path
from typing import Any, Final

import msgspec

from migdesk.intake.checking import check, check_texts
from migdesk.intake.errors import KeyTwice, RecordsMissing, RecordsTooLarge, RecordsUnreadable
from migdesk.intake.records_file import SIZE_LIMIT, RecordsFile
from migdesk.text.folding import folded_json

_DECODER: Final = msgspec.json.Decoder(RecordsFile)
_PLACED: Final = re.compile(r"(?P<reason>.+?) - at (?P<key>`key` in )?`(?P<place>\$.*)`", re.DOTALL)


def read_records(path: Path) -> RecordsFile:
    """Read and check a file in the records format.

    Raises:
        RecordsMissing: there is no such file.
        RecordsTooLarge: it has more than :data:`SIZE_LIMIT` bytes; it was not read.
        RecordsUnreadable: it cannot be read, is not JSON, or does not have the format's shape.
        KeyTwice: a JSON object has a key twice.
        MigdeskError: another class of :mod:`migdesk.intake.errors`, for the first thing found
            that no type can say: a reference that leads to nobody, a name that stands twice, ...
    """
    text = _text_of(path)
    records = _decoded(text, path)
    _refuse_lost_values(text, path)
    return checked(records, path)


def checked(records: RecordsFile, path: Path) -> RecordsFile:
    """Return the same records with every text folded, as a workspace will hold it.

    Args:
        records: a file's content, read or made.
        path: where it came from, for the error.

    Raises:
        MigdeskError: something is wrong with them, as in :func:`read_records`.
    """
    check_texts(records, path)
    folded = _decoded(folded_json(msgspec.json.encode(records).decode()), path)
    check(folded, path)
    return folded


def _decoded(text: str, path: Path) -> RecordsFile:
    try:
        return _DECODER.decode(text)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise _unreadable(path, str(error)) from error


def _text_of(path: Path) -> str:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise RecordsUnreadable(path, "not a file")
        if found.st_size > SIZE_LIMIT:
            raise RecordsTooLarge(path, found.st_size, SIZE_LIMIT)
        return path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise RecordsMissing(path) from error
    except OSError as error:
        raise RecordsUnreadable(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise RecordsUnreadable(path, f"not UTF-8 (byte {error.start})") from error


def _unreadable(path: Path, said: str) -> RecordsUnreadable:
    """Split msgspec's ``Expected `str`, got `int` - at `$.people[0].email``` into its parts."""
    placed = _PLACED.fullmatch(said)
    if placed is None:
        return RecordsUnreadable(path, said)
    about = "key: " if placed["key"] else ""
    return RecordsUnreadable(path, f"{about}{placed['reason']}", placed["place"])


def _refuse_lost_values(text: str, path: Path) -> None:
    """Refuse a key that stands twice in an object: JSON would keep the later value alone."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(pairs)
        if len(values) < len(pairs):
            keys = [key for key, _ in pairs]
            raise KeyTwice(path, next(key for key in keys if keys.count(key) > 1))
        return values

    json.loads(text, object_pairs_hook=once)
