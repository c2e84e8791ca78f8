"""People as address cards that telephones and mail programs take in (vCard 4)."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from migdesk.text.names import Language, PersonName

_SPECIAL: Final = re.compile(r"[\\,;]")
_WIDEST: Final = 75
"""Bytes of a line; a longer one goes on in the next, which begins with a blank."""


class Card(Struct, frozen=True):
    """Somebody, as an address card says it: what the office notes of them is not on it.

    Attributes:
        uuid: by which MigDesk knows them again.
        names: by language, the first language of the office first.
        honorific: the form of address, in words; empty for none.
        titles: of the post held now, by language.
        organisations: of that post, by language.
        country: in words.
        languages: that they speak.
        email: their address.
        phone: their telephone.
    """

    uuid: str
    names: Mapping[Language, PersonName]
    honorific: str = ""
    titles: Mapping[Language, str] | None = None
    organisations: Mapping[Language, str] | None = None
    country: str = ""
    languages: tuple[Language, ...] = ()
    email: str = ""
    phone: str = ""


def cards_file(cards: tuple[Card, ...]) -> bytes:
    """Return address cards, one behind the other, in one file."""
    lines = (line for card in cards for line in _lines(card))
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _lines(card: Card) -> Iterator[str]:
    """Yield the lines of a card. What is said in several languages is one thing said twice."""
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{card.uuid}"
    for language, name in card.names.items():
        yield f"FN;ALTID=1;LANGUAGE={language}:{_escaped(name.nominative)}"
    for language, name in card.names.items():
        parts = (name.family, name.given, "", card.honorific, "")
        yield f"N;ALTID=1;LANGUAGE={language}:{';'.join(map(_escaped, parts))}"
    for what, said in (("TITLE", card.titles), ("ORG", card.organisations)):
        for language, text in (said or {}).items():
            yield f"{what};ALTID=1;LANGUAGE={language}:{_escaped(text)}"
    if card.country:
        yield f"ADR:;;;;;;{_escaped(card.country)}"
    for language in card.languages:
        yield f"LANG:{language}"
    for what, text in (("EMAIL", card.email), ("TEL", card.phone)):
        if text:
            yield f"{what}:{_escaped(text)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\n", r"\n")


def _folded(line: str) -> str:
    """Return a line divided into such as are short enough, no letter of it in two."""
    parts, width = [""], 0
    for letter in line:
        size = len(letter.encode())
        if width + size > _WIDEST:
            parts.append(" ")
            width = 1
        parts[-1] += letter
        width += size
    return "\r\n".join(parts)
