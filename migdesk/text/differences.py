"""What was changed in a text, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final, Literal

from msgspec import Struct

_PIECE: Final = re.compile(r"\s+|\w+(?:[’'\-]\w+)*|[^\w\s]")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…։])(?=\s)")

_MOST_PAIRS: Final = 200_000
"""So many pairs of words are looked at to find the longest stretch that stayed, again and again."""

_MOST_SENTENCES: Final = 1000
"""Texts of more are not told apart by sentences."""


class Piece(Struct, frozen=True):
    """Words that stayed, were taken out, or were put in; spaces and marks are as they stood."""

    kind: Literal["kept", "removed", "added"]
    text: str


def word_differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return how ``before`` became ``after``.

    The kept and removed pieces together are ``before``, the kept and added ones ``after``. What
    is removed stands before what takes its place.
    """
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    if _are_few(old, new):
        return tuple(_gathered([*_compared(old, new)]))
    return tuple(_gathered([*_long(before, after)]))


def _are_few(old: Sequence[str], new: Sequence[str]) -> bool:
    return len(old) * len(new) <= _MOST_PAIRS


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """Yield how some words became others, each looked for among all."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for change, start, end, new_start, new_end in matcher.get_opcodes():
        if change == "equal":
            yield Piece("kept", "".join(old[start:end]))
        else:
            yield from _changed("".join(old[start:end]), "".join(new[new_start:new_end]))


def _long(before: str, after: str) -> Iterator[Piece]:
    """Yield how a long text became another: by sentences, and by words in those that changed."""
    old, new = _SENTENCE_END.split(before), _SENTENCE_END.split(after)
    if max(len(old), len(new)) > _MOST_SENTENCES:
        old, new = [before], [after]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for change, start, end, new_start, new_end in matcher.get_opcodes():
        was, became = old[start:end], new[new_start:new_end]
        if change == "equal":
            yield Piece("kept", "".join(was))
            continue
        if len(was) != len(became):  # else each has become one
            was, became = ["".join(was)], ["".join(became)]
        for one, other in zip(was, became, strict=True):
            yield from _between_ends(_PIECE.findall(one), _PIECE.findall(other))


def _between_ends(old: list[str], new: list[str]) -> Iterator[Piece]:
    """Yield how words became others that begin and end alike: as a whole, where it is a lot."""
    alike = (one == other for one, other in zip(old, new, strict=False))
    head = sum(takewhile(bool, alike))
    rest = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = sum(takewhile(bool, (one == other for one, other in rest)))
    end, new_end = len(old) - tail, len(new) - tail
    if head:
        yield Piece("kept", "".join(old[:head]))
    if _are_few(old[head:end], new[head:new_end]):
        yield from _compared(old[head:end], new[head:new_end])
    else:
        yield from _changed("".join(old[head:end]), "".join(new[head:new_end]))
    if tail:
        yield Piece("kept", "".join(old[end:]))


def _gathered(pieces: list[Piece]) -> list[Piece]:
    """Return ``pieces`` with changes joined that only a space parts: they read as one."""
    joined: list[Piece] = []
    removed = added = ""
    for place, piece in enumerate(pieces):
        between = (
            piece.kind == "kept"
            and piece.text.isspace()
            and (removed or added)
            and place + 1 < len(pieces)
        )
        if piece.kind == "removed" or between:
            removed += piece.text
        if piece.kind == "added" or between:
            added += piece.text
        if piece.kind == "kept" and not between:
            joined += _changed(removed, added)
            removed = added = ""
            held = joined.pop().text if joined and joined[-1].kind == "kept" else ""
            joined.append(Piece("kept", held + piece.text))
    return joined + _changed(removed, added)


def _changed(removed: str, added: str) -> list[Piece]:
    made = [Piece("removed", removed)] if removed else []
    return [*made, Piece("added", added)] if added else made
