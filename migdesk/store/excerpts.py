"""The stretch of a text that shows why it was found."""

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from msgspec import Struct

Mark: TypeAlias = tuple[int, int]
"""Where a found word stands: first character and number of characters."""

WIDTH: Final = 200
"""Characters of an excerpt, the signs for what is left out aside."""

_BEFORE = 60
"""Characters shown before the first found word."""

_LEFT_OUT = "…"
_SPACE = re.compile(r"\s")


class Excerpt(Struct, frozen=True):
    """A stretch of text and the found words in it."""

    text: str
    marks: tuple[Mark, ...] = ()


def marked(text: str, marks: Sequence[Mark], opening: str = "«", closing: str = "»") -> str:
    """Return ``text`` with signs around each found word: for a screen without styles."""
    parts, at = [], 0
    for start, length in marks:
        parts += [text[at:start], opening, text[start : start + length], closing]
        at = start + length
    return "".join([*parts, text[at:]])


def excerpt(text: str, marks: Sequence[Mark]) -> Excerpt:
    """Return the stretch of ``text`` with the most of ``marks``, cut between words."""
    start, end = _window(text, marks)
    before = _LEFT_OUT if start > 0 else ""
    after = _LEFT_OUT if end < len(text) else ""
    inside = tuple(
        (first - start + len(before), length)
        for first, length in marks
        if first >= start and first + length <= end
    )
    return Excerpt(f"{before}{text[start:end]}{after}", inside)


def _window(text: str, marks: Sequence[Mark]) -> Mark:
    """Return first and last place of the excerpt."""
    if len(text) <= WIDTH:
        return 0, len(text)
    firsts = [first for first, _ in marks] or [0]
    begin = max(firsts, key=lambda at: (_reached(marks, at), -at))
    start = max(0, min(begin - _BEFORE, len(text) - WIDTH))
    end = min(len(text), start + WIDTH)
    return _after_space(text, start, begin), _before_space(text, end, begin)


def _reached(marks: Sequence[Mark], begin: int) -> int:
    """Return how many marks an excerpt shows whose first mark stands at ``begin``."""
    return sum(
        begin <= first and first + length <= begin + WIDTH - _BEFORE for first, length in marks
    )


def _after_space(text: str, start: int, latest: int) -> int:
    """Return the first beginning of a word from ``start`` on, but none after ``latest``."""
    if start == 0:
        return 0
    space = _SPACE.search(text, start - 1, latest)
    return start if space is None else space.end()


def _before_space(text: str, end: int, earliest: int) -> int:
    """Return the last end of a word up to ``end``, but none before ``earliest``."""
    if end == len(text):
        return end
    cut = max(text.rfind(sign, earliest, end + 1) for sign in " \n\t")
    return end if cut <= earliest else cut
