"""What was changed in a text, word by word."""

import re
from difflib import SequenceMatcher
from typing import Final, Literal

from msgspec import Struct

_PIECE: Final = re.compile(r"\s+|\w+(?:[’'\-]\w+)*|[^\w\s]")


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
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for change, start, end, new_start, new_end in matcher.get_opcodes():
        if change == "equal":
            pieces.append(Piece("kept", "".join(old[start:end])))
            continue
        if start < end:
            pieces.append(Piece("removed", "".join(old[start:end])))
        if new_start < new_end:
            pieces.append(Piece("added", "".join(new[new_start:new_end])))
    return tuple(_gathered(pieces))


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
            joined.append(piece)
            removed = added = ""
    return joined + _changed(removed, added)


def _changed(removed: str, added: str) -> list[Piece]:
    made = [Piece("removed", removed)] if removed else []
    return [*made, Piece("added", added)] if added else made
