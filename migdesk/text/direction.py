"""The direction of writing: which letters run from right to left, and how a line then stands.

These are the rules of the Unicode Bidirectional Algorithm (UAX 9, its numbers beside them) for one
paragraph without marks of direction: a text that is printed holds none, since
:data:`migdesk.text.signs.SILENT` takes them out.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final, TypeAlias

RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"Arab"})
"""Scripts (ISO 15924) whose texts run from right to left, of those that a page can hold."""

_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""All blocks with letters that run from right to left."""

_FEW: Final = 5
"""Less than one letter in so many is few."""

_STRONG: Final = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
"""What numbers and letters are to the signs between them (N0, N1)."""

_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
_UNSEEN: Final = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_CLOSING: Final = dict(
    zip(
        "([{⁅⁽₍⌈⌊❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨",
        ")]}⁆⁾₎⌉⌋❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈⦊⦌⦒⦔⦖⦘⧙⧛⧽⸣⸥⸧⸩",
        strict=True,
    )
)
"""Brackets that pages can print, each with the one that closes it (BD14, BD15)."""

_DEEPEST: Final = 63

Stretch: TypeAlias = tuple[int, int]
"""Where a part of a text begins, and where it has ended."""


def runs_right_to_left(text: str) -> bool:
    """Tell whether ``text`` holds a letter that runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str, *, page: bool) -> bool:
    """Tell whether ``text`` as a whole runs from right to left.

    Args:
        text: one paragraph.
        page: whether the document does. Its direction is that of the paragraph unless few letters
            are of it; numbers and addresses alone run from left to right everywhere.
    """
    if not runs_right_to_left(text):
        return False
    right = left = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        right += kind in {"R", "AL"}
        left += kind == "L"
    own = right if page else left
    return (own * _FEW >= right + left) == page


def levels(text: str, *, right_to_left: bool, kept: Iterable[Stretch] = ()) -> list[int]:
    """Return for each character how deep it is embedded: odd means from right to left.

    Args:
        text: one paragraph.
        right_to_left: the direction of the paragraph.
        kept: stretches that run from left to right as they stand: a telephone number would else
            have its groups turned around.
    """
    types = [unicodedata.bidirectional(character) or "L" for character in text]
    for start, end in kept:
        types[start:end] = "L" * (end - start)
    base = int(right_to_left)
    seen = [place for place, type_ in enumerate(types) if type_ not in _UNSEEN]
    found = [types[place] for place in seen]
    side = "R" if right_to_left else "L"
    resolved = list(found)
    _resolve_weak(resolved, side)
    _resolve_brackets([text[place] for place in seen], found, resolved, side)
    _resolve_neutral(resolved, side)
    given = dict(zip(seen, (_level(type_, base) for type_ in resolved), strict=True))
    result, level = [], base
    for place in range(len(text)):
        level = given.get(place, level)
        result.append(level)
    return result


def in_view(deep: Sequence[int]) -> list[int]:
    """Return the numbers of the parts of a line as they are seen from the left (L2).

    Args:
        deep: how deep each part is embedded, in the order they are read.
    """
    order = list(range(len(deep)))
    odd = [level for level in deep if level % 2]
    for least in range(max(deep, default=0), min(odd, default=1) - 1, -1):
        parts = groupby(order, key=lambda number: deep[number] >= least)
        order = list(
            chain.from_iterable(
                reversed(list(part)) if turned else list(part) for turned, part in parts
            )
        )
    return order


def _level(type_: str, base: int) -> int:
    """Return the level of a resolved type (I1, I2)."""
    if base:
        return base if type_ == "R" else base + 1
    return {"L": base, "R": base + 1}.get(type_, base + 2)


def _resolve_weak(types: list[str], side: str) -> None:
    """Decide what marks and the signs in and around numbers are (W1 to W7)."""
    before, strong = side, side
    for place, type_ in enumerate(types):
        found = before if type_ == "NSM" else type_
        if found in {"L", "R", "AL"}:
            strong = found
        elif found == "EN" and strong == "AL":
            found = "AN"
        before = types[place] = found
    types[:] = ["R" if type_ == "AL" else type_ for type_ in types]
    for place in range(1, len(types) - 1):
        around = types[place - 1]
        if around == types[place + 1] and (
            (types[place] in {"ES", "CS"} and around == "EN")
            or (types[place] == "CS" and around == "AN")
        ):
            types[place] = around
    for start, end in _stretches(types, frozenset({"ET"})):
        if "EN" in {*types[max(start - 1, 0) : start], *types[end : end + 1]}:
            types[start:end] = ["EN"] * (end - start)
    strong = side
    for place, type_ in enumerate(types):
        if type_ in {"ES", "ET", "CS"}:
            types[place] = "ON"
        elif type_ in {"L", "R"}:
            strong = type_
        elif type_ == "EN" and strong == "L":
            types[place] = "L"


def _resolve_brackets(
    characters: Sequence[str], found: Sequence[str], types: list[str], side: str
) -> None:
    """Give both brackets of a pair one direction (N0)."""
    for opening, closing in _pairs(characters, types):
        inside = {_STRONG.get(type_, "") for type_ in types[opening + 1 : closing]} - {""}
        if not inside:
            continue
        given = side
        if side not in inside:
            earlier = (_STRONG.get(types[place]) for place in range(opening - 1, -1, -1))
            before = next(filter(None, earlier), side)
            given = before if before in inside else side
        for place in (opening, closing):
            types[place] = given
            for mark in range(place + 1, len(types)):
                if found[mark] != "NSM":
                    break
                types[mark] = given


def _pairs(characters: Sequence[str], types: Sequence[str]) -> list[Stretch]:
    """Return where brackets open, in order, and where each is closed (BD16)."""
    pairs: list[Stretch] = []
    waiting: list[tuple[str, int]] = []
    closing = frozenset(_CLOSING.values())
    for place, character in enumerate(characters):
        if types[place] != "ON":
            continue
        if character in _CLOSING:
            if len(waiting) == _DEEPEST:
                return []
            waiting.append((_CLOSING[character], place))
        elif character in closing:
            expected = [wanted for wanted, _ in waiting]
            if character in expected:
                at = len(expected) - 1 - expected[::-1].index(character)
                pairs.append((waiting[at][1], place))
                del waiting[at:]
    return sorted(pairs)


def _resolve_neutral(types: list[str], side: str) -> None:
    """Give what has no direction that of its neighbours, or of the paragraph (N1, N2)."""
    for start, end in list(_stretches(types, _NEUTRAL)):
        before = _STRONG[types[start - 1]] if start else side
        after = _STRONG[types[end]] if end < len(types) else side
        types[start:end] = [before if before == after else side] * (end - start)


def _stretches(types: Sequence[str], wanted: frozenset[str]) -> Iterator[Stretch]:
    """Yield where neighbours of the ``wanted`` types stand."""
    place = 0
    for is_wanted, group in groupby(types, key=wanted.__contains__):
        count = sum(1 for _ in group)
        if is_wanted:
            yield place, place + count
        place += count
