"""Whether two names may be one person's: written in another script, order or spelling."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

from migdesk.text.names import PersonName
from migdesk.text.sorting import sortable
from migdesk.text.transliteration import plain_latin

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LOOSE: Final = (
    (frozenset("ct"), re.compile("tch|ch|ts|tz|cz|c(?=[eiy])"), "z"),
    (frozenset("cqkx"), re.compile("ck|c|q|kh|k|x"), "k"),
    (frozenset("d"), re.compile("dz|dj"), "z"),
    (frozenset("g"), re.compile("gh|g"), "g"),
    (frozenset("zj"), re.compile("zh|j"), "j"),
    (frozenset("s"), re.compile("sh|sch"), "s"),
    (frozenset("pf"), re.compile("ph|f"), "p"),
    (frozenset("t"), re.compile("th"), "t"),
    (frozenset("wb"), re.compile("w|b(?=h)"), "v"),
    (frozenset("y"), re.compile("y"), "i"),
    (frozenset("h"), re.compile("h"), ""),
)
"""What is spelt in several ways, in order; none of it is in words without the letters before."""

_DOUBLED: Final = re.compile(r"(.)(?=\1)")
_NOMINATIVE: Final = re.compile("(?<=....)i$")
"""How Georgian names end in their first case."""

_WORDS_KEPT: Final = 1 << 14
"""Words of which is remembered what is left without these: names are made of few."""

_LONG: Final = 5
"""A name of so many letters may have one wrong and still be alike."""


class Likeness(StrEnum):
    """In what two people are alike, the surest first."""

    EMAIL = "email"
    NAME = "name"
    SCRIPT = "script"
    SPELLING = "spelling"


class Spelling:
    """A name as it is compared with others, worked out once for all of them.

    Attributes:
        words: as they are written, in the order of the alphabet.
        latin: in Latin letters and without accents, in the order of the alphabet.
        loose: without what is spelt in several ways, in the order of the name.
        long_first: the same, the longest first.
        letters: how many there are in ``loose``.
    """

    def __init__(self, name: PersonName) -> None:
        """Take the words of ``name``."""
        written = name.nominative.casefold()
        words = _LETTERS.findall(written)
        latin = words if written.isascii() else _LETTERS.findall(sortable(plain_latin(written)))
        self.words = sorted(words)
        self.latin = sorted(latin)
        self.loose = [_loose(word) for word in latin]
        self.long_first = sorted(self.loose, key=len, reverse=True)
        self.letters = sum(map(len, self.loose))

    def is_name_of(self, other: "Spelling") -> bool:
        """Tell whether these are the same words, in any order."""
        return len(self.words) > 1 and self.words == other.words

    def is_script_of(self, other: "Spelling") -> bool:
        """Tell whether these are the same words but for letters and accents."""
        return len(self.latin) > 1 and self.latin == other.latin

    def is_close_to(self, other: "Spelling") -> bool:
        """Tell whether each word of one name is close to one of the other."""
        count = len(self.loose)
        if count != len(other.loose) or count < 2:
            return False
        if abs(self.letters - other.letters) > count:  # more than one letter in a word
            return False
        left = [*other.loose]
        for word in self.long_first:
            found = next((each for each in left if _one_letter_apart(word, each)), None)
            if found is None:
                return False
            left.remove(found)
        return True


def likeness(one: Iterable[PersonName], other: Iterable[PersonName]) -> Likeness | None:
    """Return in what the names of two people are alike, ``None`` if they are not.

    ``NAME`` is the same words in any order, ``SCRIPT`` the same in other letters or without
    accents, ``SPELLING`` the same but for usual differences of spelling, or for one letter of a
    long name. A single word, such as a given name alone, is like no other.
    """
    return likeness_spelt([*map(Spelling, one)], [*map(Spelling, other)])


def likeness_spelt(one: Sequence[Spelling], other: Sequence[Spelling]) -> Likeness | None:
    """Return the same as :func:`likeness`, of names that are compared with many."""
    pairs = [(mine, theirs) for mine in one for theirs in other]
    if any(mine.is_name_of(theirs) for mine, theirs in pairs):
        return Likeness.NAME
    if any(mine.is_script_of(theirs) for mine, theirs in pairs):
        return Likeness.SCRIPT
    if any(mine.is_close_to(theirs) for mine, theirs in pairs):
        return Likeness.SPELLING
    return None


@lru_cache(_WORDS_KEPT)
def _loose(word: str) -> str:
    for letters, pattern, written in _LOOSE:
        if not letters.isdisjoint(word):
            word = pattern.sub(written, word)
    return _NOMINATIVE.sub("", _DOUBLED.sub("", word))


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
