"""What files are called: a pattern that an office sets, filled in with what a document is about.

A pattern is text with fields in braces, ``{number}-{language}``. The names that come of it can be
kept by Windows, macOS and Linux alike, whatever stands in a headline.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

RELEASE_NAMES: Final = "{number}-{language}"
REPORT_NAMES: Final = "{event}-{kind}-{language}"


class Field(StrEnum):
    """What a pattern can hold."""

    NUMBER = "number"
    KIND = "kind"
    LANGUAGE = "language"
    DATE = "date"
    HEADLINE = "headline"
    EVENT = "event"
    PROJECT = "project"


RELEASE_FIELDS: Final = tuple(Field)
REPORT_FIELDS: Final = (Field.EVENT, Field.KIND, Field.LANGUAGE, Field.DATE, Field.PROJECT)

LONGEST_PATTERN: Final = 120
_LONGEST_VALUE: Final = 80
_MOST_BYTES: Final = 190
"""Of a name in UTF-8, before an embargo, a number and an ending are put to it: 255 is the end."""

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_BARRED: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_APART: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\s]+')
_JOINED: Final = re.compile(r"([-_. ])[-_. ]*")
_ENDS: Final = "-_. "
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10))}
)
"""Names of devices: Windows keeps no file of such a name, whatever its ending."""


class Fault(StrEnum):
    """Why a pattern cannot be used."""

    BARRED_SIGN = "barred_sign"
    LOOSE_BRACE = "loose_brace"
    UNKNOWN_FIELD = "unknown_field"
    NO_FIELD = "no_field"
    TOO_LONG = "too_long"


class Found(Struct, frozen=True):
    """What is wrong with a pattern, and the sign or the field that is."""

    fault: Fault
    what: str = ""


def fault_in(pattern: str, fields: Collection[Field]) -> Found | None:
    """Return what is wrong with a pattern that may hold ``fields``, ``None`` if it can be used."""
    if len(pattern) > LONGEST_PATTERN:
        return Found(Fault.TOO_LONG)
    used = _FIELD.findall(pattern)
    between = _FIELD.sub("", pattern)
    barred = _BARRED.search(between)
    if barred is not None:
        return Found(Fault.BARRED_SIGN, barred[0])
    brace = re.search(r"[{}]", between)
    if brace is not None:
        return Found(Fault.LOOSE_BRACE, brace[0])
    for name in used:
        if name not in fields:
            return Found(Fault.UNKNOWN_FIELD, name)
    return None if used else Found(Fault.NO_FIELD)


def filled_in(pattern: str, values: Mapping[Field, str]) -> str:
    """Return the name of a file, without its ending.

    A field that says nothing goes with the sign that joins it to the next. Where the whole would be
    too long, the longest of its values is cut, and not the end of the name.
    """
    parts = {name: _safe(values.get(name, "")) for name in Field}
    name = _put_together(pattern, parts)
    while len(name.encode()) > _MOST_BYTES:
        longest = max(parts, key=lambda field: len(parts[field].encode()))
        if len(parts[longest]) <= 1:
            name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(_ENDS)
            break
        parts[longest] = parts[longest][:-1].strip("-.")
        name = _put_together(pattern, parts)
    name = name or "-".join(filter(None, (parts[Field.NUMBER], parts[Field.LANGUAGE]))) or "file"
    return f"_{name}" if name.split(".")[0].strip().upper() in _RESERVED else name


def distinct(name: str, taken: Collection[str]) -> str:
    """Return ``name``, with a number before its ending if one of ``taken`` is the same.

    Windows and macOS take names that differ in capitals alone for one.
    """
    known = {_as_compared(each) for each in taken}
    stem, dot, ending = name.rpartition(".")
    number = 1
    found = name
    while _as_compared(found) in known:
        number += 1
        found = f"{stem}-{number}{dot}{ending}"
    return found


def _put_together(pattern: str, parts: Mapping[Field, str]) -> str:
    name = _FIELD.sub(lambda found: parts.get(Field(found[1]), ""), pattern)
    return _JOINED.sub(r"\1", unicodedata.normalize("NFC", name)).strip(_ENDS)


def _safe(value: str) -> str:
    """Return a value in letters that every system keeps in a name."""
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFC", _APART.sub("-", value))
        if unicodedata.category(sign) not in _DROPPED
    )
    return plain[:_LONGEST_VALUE].strip("-.")


def _as_compared(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
