"""Whether two names may be one person's: written in another script, order or spelling."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from migdesk.text.names import PersonName
from migdesk.text.transliteration import latin_from_georgian

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LOOSE: Final = (
    (re.compile("tch|ch|ts|tz|cz|c(?=[eiy])"), "z"),
    (re.compile("ck|c|q|kh|k|x"), "k"),
    (re.compile("dz|dj"), "z"),
    (re.compile("gh|g"), "g"),
    (re.compile("zh|j"), "j"),
    (re.compile("sh|sch"), "s"),
    (re.compile("ph|f"), "p"),
    (re.compile("th"), "t"),
    (re.compile("w|b(?=h)"), "v"),
    (re.compile("y"), "i"),
    (re.compile("h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?<=....)i$"), ""),
)
"""What is spelt in several ways, in order. The last ``i`` is the nominative of Georgian names."""

_LONG: Final = 5
"""A name of so many letters may have one wrong and still be alike."""


class Likeness(StrEnum):
    """In what two people are alike, the surest first."""

    EMAIL = "email"
    NAME = "name"
    SCRIPT = "script"
    SPELLING = "spelling"


def likeness(one: Iterable[PersonName], other: Iterable[PersonName]) -> Likeness | None:
    """Return in what the names of two people are alike, ``None`` if they are not.

    ``NAME`` is the same words in any order, ``SCRIPT`` the same in other letters or without
    accents, ``SPELLING`` the same but for usual differences of spelling, or for one letter of a
    long name. A single word, such as a given name alone, is like no other.
    """
    pairs = [(mine, theirs) for mine in one for theirs in other]
    if any(_same(_words(mine), _words(theirs)) for mine, theirs in pairs):
        return Likeness.NAME
    if any(_same(_latin(mine), _latin(theirs)) for mine, theirs in pairs):
        return Likeness.SCRIPT
    if any(_close(_latin(mine), _latin(theirs)) for mine, theirs in pairs):
        return Likeness.SPELLING
    return None


def _words(name: PersonName) -> list[str]:
    return _LETTERS.findall(name.nominative.casefold())


def _latin(name: PersonName) -> list[str]:
    spelt = unicodedata.normalize("NFD", latin_from_georgian(name.nominative).casefold())
    return _LETTERS.findall("".join(each for each in spelt if not unicodedata.combining(each)))


def _same(one: list[str], other: list[str]) -> bool:
    return len(one) > 1 and sorted(one) == sorted(other)


def _close(one: list[str], other: list[str]) -> bool:
    """Tell whether each word of one name is close to one of the other."""
    if len(one) != len(other) or len(one) < 2:
        return False
    left = [_loose(word) for word in other]
    for word in sorted(map(_loose, one), key=len, reverse=True):
        found = next((each for each in left if _one_letter_apart(word, each)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _loose(word: str) -> str:
    for pattern, written in _LOOSE:
        word = pattern.sub(written, word)
    return word


def _one_letter_apart(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:  # one begins with the other
        return True
    rest, others = one[at:], other[at:]
    return rest[1:] in {others, others[1:]} or rest == others[1:]
