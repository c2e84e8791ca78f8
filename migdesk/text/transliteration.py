"""Names from Georgian letters into Latin ones and back: proposals for a person to confirm.

Into Latin: the national system of romanization of 2002 (State Department of Geodesy and
Cartography with the Institute of Linguistics), as it is used for names, without the apostrophes of
ejectives, or with them. Nothing is lost then but the difference of four pairs of letters
(``თ ტ``, ``ქ კ``, ``ფ პ`` with ``ც წ``, ``ჩ ჭ``).

Into Georgian there is no system: the sound of a Latin letter depends on the language. What is
proposed reads English spelling as Georgian papers most often write it.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from migdesk.text.folding import folded
from migdesk.text.names import PersonName


def _table(pairs: str) -> dict[str, str]:
    """Return what stands in pairs: a piece, and how it is written in the other letters."""
    words = iter(pairs.split())
    return dict(zip(words, words, strict=True))


_LATIN: Final[Mapping[str, str]] = _table(
    "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k’ ლ l მ m ნ n ო o პ p’ ჟ zh რ r ს s ტ t’ უ u ფ p ქ k"
    " ღ gh ყ q’ შ sh ჩ ch ც ts ძ dz წ ts’ ჭ ch’ ხ kh ჯ j ჰ h"
)
_IN_LATIN: Final = str.maketrans(dict(_LATIN))
_EJECTIVE: Final = "’"
_EJECTIVE_LETTER: Final = re.compile(r"(?:[kptq]|ts|ch)’")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['ʼ`´‘’][^\W\d_]*)*")
_APOSTROPHES: Final = re.compile("['ʼ`´‘’]")

_GEORGIAN: Final = _table(
    "a ა b ბ c კ d დ e ე f ფ g გ h ჰ i ი j ჯ k კ l ლ m მ n ნ o ო p პ q კ r რ s ს t ტ u უ v ვ w ვ"
    " x ქს y ი z ზ ch ჩ ck კ dz ძ ee ი gh ღ kh ხ oo უ ph ფ qu კვ sh შ th თ ts ც tz ც zh ჟ sch შ"
    " tch ჩ ce სე ci სი cy სი ohn ონ"
)
"""Read longest first. A letter without a twin here is read without its accent."""

_OF_GEORGIANS: Final = re.compile(
    r"(?:shvili|dze|[aei]va|[aeiou]ia|[bghklmnrstvz]ia|iani|uri|uli|eli|[kq]hi|ua)$"
)
"""Ends of Georgian family names: the letters before them are those of the national system."""

_NATIONAL: Final = _table("k კ p პ t თ q ყ c ც ch ჩ ts ც ph ფ th თ k’ კ p’ პ t’ ტ q’ ყ ts’ წ ch’ ჭ")
_WITH_EJECTIVES: Final = _NATIONAL | {"k": "ქ", "p": "ფ", "q": "ქ"}
_DOUBLED: Final = re.compile(r"([^\W\d_aeiou])\1")
_VOWELS: Final = frozenset("აეიოუ")
_OWN_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)
"""Letters that are no letter with an accent to Unicode."""


def latin_from_georgian(text: str, *, ejectives: bool = False) -> str:
    """Return ``text`` with each Georgian letter in Latin ones; all others stay as they are.

    A word that was Georgian begins with a capital, for Georgian letters have none. ``ejectives``
    keeps the apostrophes of ``კ პ ტ ყ წ ჭ``.
    """
    text = folded(text)
    if text.isascii():
        return text
    spelt = text.translate(_IN_LATIN)
    words = zip(re.split(r"([\s-]+)", text), re.split(r"([\s-]+)", spelt), strict=True)
    named = "".join(new[:1].upper() + new[1:] if new != old else new for old, new in words)
    return named if ejectives else named.replace(_EJECTIVE, "")


def plain_latin(text: str) -> str:
    """Return ``text`` in small Latin letters to compare it: without capitals and apostrophes."""
    text = folded(text).casefold()
    return text if text.isascii() else text.translate(_IN_LATIN).replace(_EJECTIVE, "")


def georgian_from_latin(text: str) -> str:
    """Return how ``text`` may be written in Georgian letters; what is not Latin stays.

    The ends of Georgian family names and the apostrophes of ejectives are known; all else is read
    as English.
    """
    return _WORD.sub(lambda word: _georgian(word[0], _table_for(word[0])), text)


def name_in_latin(name: PersonName) -> PersonName:
    """Return how a name in Georgian letters may be written in Latin ones. It has no cases."""
    return PersonName(latin_from_georgian(name.given), latin_from_georgian(name.family))


def name_in_georgian(name: PersonName) -> PersonName:
    """Return how a name in Latin letters may be written in Georgian ones, without case forms.

    A given name beside a Georgian family name is read as Georgian too. A family name that ends in
    a consonant has the ending of the nominative.
    """
    table = _table_for(name.family)
    given = _WORD.sub(lambda word: _georgian(word[0], table), name.given)
    family = _WORD.sub(lambda word: _georgian(word[0], table), name.family)
    ends_bare = "ა" <= family[-1:] <= "ჰ" and family[-1] not in _VOWELS
    return PersonName(given, f"{family}ი" if ends_bare else family)


def _table_for(word: str) -> Mapping[str, str]:
    """Return what the letters of a word are read as."""
    spelt = _spelt(word)
    if _EJECTIVE_LETTER.search(spelt):
        return _GEORGIAN | _WITH_EJECTIVES
    return _GEORGIAN | _NATIONAL if _OF_GEORGIANS.search(spelt) else _GEORGIAN


def _georgian(word: str, table: Mapping[str, str]) -> str:
    spelt = _DOUBLED.sub(r"\1", _plain(_spelt(word)))
    letters = []
    at = 0
    while at < len(spelt):
        pieces = (spelt[at : at + length] for length in (3, 2))
        piece = next((each for each in pieces if each in table), spelt[at])
        letters.append(table.get(piece, piece))
        at += len(piece)
    return "".join(letters).replace(_EJECTIVE, "")


def _spelt(word: str) -> str:
    return _APOSTROPHES.sub(_EJECTIVE, word.casefold())


def _plain(word: str) -> str:
    """Return a word without accents."""
    letters = unicodedata.normalize("NFD", word.translate(_OWN_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
