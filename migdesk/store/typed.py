"""What a person typed into a search field, as words and phrases to look for."""

import re
import unicodedata
from typing import Final

from msgspec import Struct

from migdesk.text.folding import folded
from migdesk.text.georgian import search_stem

MOST_TERMS: Final = 12
"""Words beyond these are not looked for: nobody types more on purpose."""

_MOST_CHARACTERS = 400
_QUOTES = re.compile(r'["“”„‟«»]')
_SIGNS_AROUND = re.compile(r"^\W+|\W+$")
_NOT_TYPED = {"Cc", "Cs", "Co", "Cn"}


class Term(Struct, frozen=True):
    """A word, or words that stand together.

    Attributes:
        text: as typed, folded; a Georgian word cut to its stem.
        open: True when the last word may go on, as each does while it is being typed.
    """

    text: str
    open: bool


def terms(typed: str) -> tuple[Term, ...]:
    """Return what ``typed`` asks for; all of it must be found.

    Words in quotation marks of any language are one phrase. A phrase whose closing mark has not
    been typed yet is still open. Signs alone ask for nothing.
    """
    found: list[Term] = []
    pieces = _QUOTES.split(_cleaned(typed))
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            found += [Term(_stem(word), open=True) for word in piece.split()]
        else:
            found.append(Term(" ".join(piece.split()), open=place == len(pieces) - 1))
    return tuple(term for term in found if _has_letter(term.text))[:MOST_TERMS]


def _cleaned(typed: str) -> str:
    """Return ``typed`` with everything that is no character of a text as a space."""
    kept = "".join(
        " " if unicodedata.category(sign) in _NOT_TYPED else sign
        for sign in typed[:_MOST_CHARACTERS]
    )
    return folded(kept)


def _has_letter(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _stem(word: str) -> str:
    """Return the part of ``word`` that its inflected forms share, without signs around it."""
    return search_stem(_SIGNS_AROUND.sub("", word))
