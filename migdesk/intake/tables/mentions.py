"""Who is named in a cell: several people, each with a role, a title and an organization.

People stand in lines, or between semicolons. A word for a role and a colon before them say what
those behind it do. Behind a name stand, after commas or a dash, a title and an organization; in
brackets an organization or a role. Commas alone divide people where all between them read as names.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from migdesk.intake.tables.lexicon import Lexicon, plain
from migdesk.text.names import PersonName, name_from
from migdesk.vocabulary import Honorific, Role

_LINES: Final = re.compile(r"[\n;•▪●◦|]+")
_BULLET: Final = re.compile(r"^\s*(?:[-–—*·]|\d{1,2}[.)])\s+")
_DASH: Final = re.compile(r"\s+[-–—]\s+")
_AFTER_ROLE: Final = (re.compile(r"\s*:\s*"), _DASH, re.compile(r"\s+by\s+", re.IGNORECASE))
"""What may stand between a word for a role and the name of who has it."""

_BRACKETS: Final = re.compile(r"\(([^()]*)\)")
_AND: Final = re.compile(r"\s+(?:&|and|და|/)\s+")
_COMMA: Final = re.compile(r"\s*,\s*")
_EXCELLENCY: Final = re.compile(r"^(?:h\.\s?e\.|his excellency|her excellency)\s+", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*")

_MOST_WORDS: Final = 4
_FEWEST_LETTERS: Final = 2


class Mention(Struct, frozen=True):
    """Somebody named in a cell. ``role`` is what the cell says of it, if it does."""

    name: PersonName
    position: str = ""
    organisation: str = ""
    honorific: Honorific = Honorific.NONE
    role: Role | None = None


class Mentions(Struct):
    """All who are named in a cell, and the roles in which nobody is."""

    people: list[Mention] = field(default_factory=list)
    nobody: list[str] = field(default_factory=list)


def read_mentions(text: str, words: Lexicon, bodies: Collection[str] = ()) -> Mentions:
    """Return who is named in a cell.

    Args:
        text: what the cell holds.
        words: those by which it is understood.
        bodies: plain names and acronyms of organizations that are known.
    """
    found = Mentions()
    role: Role | None = None
    waiting = ""
    for line in _LINES.split(text):
        said = _BULLET.sub("", line).strip(" ,.")
        before, said = _role_and_rest(said, words)
        if before:
            if waiting:
                found.nobody.append(waiting)
            role, waiting = words.role(before), before
        if not _WORD.search(said):
            continue
        if plain(said) in words.nobody:
            found.nobody.append(waiting or said)
            waiting = ""
            continue
        for mention in _mentions(said, words, bodies):
            waiting = ""
            found.people.append(replace(mention, role=mention.role or role))
    if waiting:
        found.nobody.append(waiting)
    return found


def _role_and_rest(said: str, words: Lexicon) -> tuple[str, str]:
    """Return the words for a role at the beginning of a line, and what stands behind them."""
    if words.role(said) is not None:
        return said.rstrip(" :"), ""
    for between in _AFTER_ROLE:
        before, *after = between.split(said, maxsplit=1)
        if after and words.role(before) is not None:
            return before.strip(), after[0].strip()
    return "", said


def name_of(written: str) -> PersonName:
    """Return the parts of a name; one of several words in capitals alone is the family name."""
    words = written.split()
    loud = [word for word in words if len(word) > 1 and word.isupper()]
    if not loud or len(loud) == len(words) or "," in written:
        return name_from(written)
    family = " ".join(word.capitalize() for word in loud)
    return PersonName(" ".join(word for word in words if word not in loud), family)


def is_name(text: str, words: Lexicon, bodies: Collection[str] = ()) -> bool:
    """Tell whether a few words read as somebody's name and not as a title or an organization."""
    parts = text.split()
    if not 2 <= len(parts) <= _MOST_WORDS or plain(text) in bodies:
        return False
    if any(map(str.isdigit, text)):
        return False
    said = [plain(part) for part in parts]
    if not (words.positions.isdisjoint(said) and words.organisations.isdisjoint(said)):
        return False
    return all(part[:1].isupper() or _is_georgian(part) for part in (parts[0], parts[-1]))


def _is_georgian(part: str) -> bool:
    return "ა" <= part[:1] <= "ჰ"


def _mentions(said: str, words: Lexicon, bodies: Collection[str]) -> Iterator[Mention]:
    """Yield the people in one line."""
    outside = _BRACKETS.sub(lambda found: found[0].replace(",", "\0"), said)
    pieces = [piece.replace("\0", ",") for piece in _COMMA.split(outside) if piece.strip()]
    if len(pieces) > 1 and all(_is_whole_name(piece, words, bodies) for piece in pieces):
        for piece in pieces:
            yield from _joined(piece, words, bodies)
        return
    group: list[str] = []
    for piece in pieces:
        # "A. Name, Title, B. Name, Title": a name behind a title is somebody else.
        if len(group) > 1 and _is_whole_name(piece, words, bodies) and _is_title(group[-1], words):
            yield from _joined(", ".join(group), words, bodies)
            group = []
        group.append(piece)
    yield from _joined(", ".join(group), words, bodies)


def _is_whole_name(piece: str, words: Lexicon, bodies: Collection[str]) -> bool:
    bare, _ = _without_address(_BRACKETS.sub("", piece).strip(), words)
    return all(is_name(part, words, bodies) for part in _AND.split(bare))


def _is_title(piece: str, words: Lexicon) -> bool:
    return not words.positions.isdisjoint(map(plain, piece.split()))


def _joined(said: str, words: Lexicon, bodies: Collection[str]) -> Iterator[Mention]:
    """Yield one person, or two whose names stand with an "and" between them."""
    parts = _AND.split(said)
    if len(parts) > 1 and all(_is_whole_name(part, words, bodies) for part in parts):
        for part in parts:
            yield _mention(part, words, bodies)
    else:
        yield _mention(said, words, bodies)


def _mention(said: str, words: Lexicon, bodies: Collection[str]) -> Mention:
    role: Role | None = None
    position = organisation = ""
    for found in _BRACKETS.finditer(said):
        inside = found[1].strip()
        if words.role(inside) is not None:
            role = words.role(inside)
        elif inside:
            organisation = inside
    bare = " ".join(_BRACKETS.sub(" ", said).split())
    first, *behind = _DASH.split(bare, maxsplit=1)
    named, *pieces = _COMMA.split(first)
    if behind:
        pieces += _COMMA.split(behind[0])
    named, honorific = _without_address(named, words)
    pieces = [piece for piece in pieces if piece]
    if len(pieces) == 1 and _are_two_names(named, pieces[0], words, bodies):
        return Mention(PersonName(pieces[0], named), "", organisation, honorific, role)
    if pieces and not organisation and (len(pieces) > 1 or _is_body(pieces[-1], words, bodies)):
        organisation = pieces.pop()
    position = ", ".join(pieces)
    return Mention(name_of(named), position, organisation, honorific, role)


def _are_two_names(family: str, given: str, words: Lexicon, bodies: Collection[str]) -> bool:
    """Tell whether a comma stands between the family name and the given name of one person."""
    alone = " " not in family and " " not in given
    return alone and not given.isupper() and is_name(f"{given} {family}", words, bodies)


def _is_body(piece: str, words: Lexicon, bodies: Collection[str]) -> bool:
    """Tell whether a piece names an organization and no title in one."""
    if plain(piece) in bodies:
        return True
    said = [plain(part) for part in piece.split()]
    if not words.positions.isdisjoint(said):
        return False
    acronym = len(said) == 1 and len(piece) >= _FEWEST_LETTERS and piece.isupper()
    return acronym or not words.organisations.isdisjoint(said)


def _without_address(named: str, words: Lexicon) -> tuple[str, Honorific]:
    """Return a name without the forms of address before it, and the last of these."""
    honorific = Honorific.NONE
    rest: Sequence[str] = _EXCELLENCY.sub("", named).split()
    while len(rest) > 1:
        found = words.honorific(rest[0])
        if found is None:
            break
        honorific, rest = found, rest[1:]
    return " ".join(rest), honorific
