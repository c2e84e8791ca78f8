"""Which marks of a paragraph open a quotation and which close one, however they were typed.

People close “ with “, leave a mark out, put two commas for „ and straight marks for all of them.
So no mark is read alone: of all ways to read the marks of a paragraph, the one with the fewest
oddities is taken. What a mark may be costs the more the less it fits: its form, its neighbours,
the mark it would close.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from msgspec import Struct

_MARK: Final = re.compile(r"(?<!\w),,(?=\w)|''|``|[“”„‟«»‹›\"‘’‚‛'″＂❝❞❛❜〝〞〟「」『』《》]")
_SINGLE: Final = frozenset("‘’‚‛'‹›❛❜")
_ANGLED: Final = frozenset("«»‹›《》")
_STRAIGHT: Final = frozenset({'"', "''", "``", "'", "″", "＂"})
_APOSTROPHES: Final = frozenset("’'‘")
_BEFORE_WORDS: Final = frozenset("([{<—–-/:+=,")
_INCHES: Final = re.compile(r"(?:\d″|(?<!\d)\d{1,2}(?:[.,]\d+)?\")$")
_DEEPEST: Final = 3
_MOST_MARKS: Final = 2_000
"""A paragraph with more marks is no paragraph; what is behind them is not read."""

_TEXTS_KEPT: Final = 1_000
"""So many paragraphs are known again: several rules ask for the marks of each."""

_OPENS: Final = {
    **dict.fromkeys(("“", "„", ",,", "«", '"', "``", "‘", "‚", "‹"), 0.0),
    **dict.fromkeys("＂❝❛〝「『《", 0.0),
    **dict.fromkeys(("‟", "''", "‛", "″"), 0.3),
    "'": 0.5,
    "”": 2.0,
    "’": 2.5,
    "»": 2.5,
    "›": 2.5,
    **dict.fromkeys("❞❜〞〟」』》", 2.5),
}
"""How odd it is that a mark opens, by its form."""

_CLOSES: Final = {
    **dict.fromkeys(("”", "»", '"', "’", "›"), 0.0),
    **dict.fromkeys("＂❞❜〞〟」』》", 0.0),
    "'": 0.2,
    **dict.fromkeys(("''", "″"), 0.3),
    "“": 0.7,
    "‘": 1.5,
    "«": 2.5,
    "‹": 2.5,
    **dict.fromkeys("‟❝❛〝「『《", 3.0),
    **dict.fromkeys(("„", ",,", "``", "‚", "‛"), 4.0),
}
"""How odd it is that a mark closes, by its form."""

_AT_HOME: Final = {("„", "“"), (",,", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹"), ("”", "”")}
"""Pairs of which one mark would be odd beside another."""

_PLACE: Final = 2.0
_NESTED_ALIKE: Final = 1.0
_OTHER_LEVEL: Final = 3.0
_OTHER_FAMILY: Final = 0.5
_UNCLOSED: Final = 3.0
_NO_MARK: Final = 4.0
_STRAY_SINGLE: Final = 1.5
_APOSTROPHE: Final = 0.1
_UNUSUAL_APOSTROPHE: Final = 0.3


class Marked(Struct, frozen=True):
    """Words between marks: ``text[start:end]``.

    Attributes:
        start, end: of the words, between the marks.
        open, close: the marks as they stand; ``close`` is empty where it was left out.
        depth: 0 for words that no other marks are around.
    """

    start: int
    end: int
    open: str
    close: str
    depth: int

    @property
    def begins(self) -> int:
        """Return where the opening mark stands."""
        return self.start - len(self.open)

    @property
    def ends(self) -> int:
        """Return the place behind the closing mark."""
        return self.end + len(self.close)


class Marking(Struct, frozen=True):
    """The marks of one paragraph: words between marks in order, and marks that close nothing."""

    marked: tuple[Marked, ...]
    strays: tuple[tuple[int, str], ...] = ()


class _Sign(Struct, frozen=True):
    """A mark with how odd it would be to take it for an opening, a closing, or no mark at all."""

    at: int
    mark: str
    opens: float
    closes: float
    neither: float


_Stack: TypeAlias = tuple[str, ...]
_Step: TypeAlias = tuple[str, "_Step | None"]
"""What was made of a mark (``o``, ``c``, ``n``), after what was made of those before it."""


@lru_cache(_TEXTS_KEPT)
def marking(text: str) -> Marking:
    """Return what the marks of a paragraph stand for."""
    signs = list(_signs(text))
    if not signs:
        return Marking(())
    return _read(text, signs, _cheapest(signs))


def _signs(text: str) -> Iterator[_Sign]:
    for number, found in enumerate(_MARK.finditer(text)):
        if number == _MOST_MARKS:
            return
        mark, at, end = found[0], found.start(), found.end()
        before, after = text[at - 1 : at], text[end : end + 1]
        if mark in _APOSTROPHES and before.isalnum() and after.isalnum():
            continue
        roomy = mark in _ANGLED
        opens, closes = _OPENS[mark], _CLOSES[mark]
        if before and not before.isspace() and before not in _BEFORE_WORDS:
            opens += 0.0 if _MARK.match(before) else _PLACE
        if not after or (after.isspace() and not roomy):
            opens += _PLACE
        if not before:
            closes += 2 * _PLACE
        elif before.isspace() and not roomy:
            closes += _PLACE
        if after.isalnum():
            closes += _PLACE
        yield _Sign(at, mark, opens, closes, _neither(mark, before))


def _neither(mark: str, before: str) -> float:
    if mark not in _APOSTROPHES:
        inches = mark in {'"', "″"} and before.isdigit()
        return (0.0 if mark == "″" else _PLACE) if inches else _NO_MARK
    if before.casefold() in {"s", "z", "x"}:
        return _APOSTROPHE
    return _UNUSUAL_APOSTROPHE if before.isalnum() else _STRAY_SINGLE


def _cheapest(signs: Sequence[_Sign]) -> str:
    """Return what to make of each mark: a letter for each."""
    ways: dict[_Stack, tuple[float, _Step | None]] = {(): (0.0, None)}
    for sign in signs:
        further: dict[_Stack, tuple[float, _Step | None]] = {}
        for stack, (cost, steps) in ways.items():
            for made, price, after in _choices(sign, stack):
                known = further.get(after)
                if known is None or cost + price < known[0]:
                    further[after] = cost + price, (made, steps)
        ways = further
    _, steps = min(
        ((cost + _UNCLOSED * len(stack), steps) for stack, (cost, steps) in ways.items()),
        key=lambda way: way[0],
    )
    letters: list[str] = []
    while steps is not None:
        letter, steps = steps
        letters.append(letter)
    return "".join(reversed(letters))


def _choices(sign: _Sign, stack: _Stack) -> Iterator[tuple[str, float, _Stack]]:
    yield "n", sign.neither, stack
    if len(stack) < _DEEPEST:
        alike = bool(stack) and (stack[-1] in _SINGLE) == (sign.mark in _SINGLE)
        yield "o", sign.opens + (_NESTED_ALIKE if alike else 0.0), (*stack, sign.mark)
    if stack:
        yield "c", sign.closes + _ill_matched(stack[-1], sign.mark), stack[:-1]


def _ill_matched(opened: str, closed: str) -> float:
    """Return how odd it is that one mark closes the other, besides its form."""
    if (opened, closed) in _AT_HOME:
        return -_CLOSES[closed]
    if (opened in _SINGLE) != (closed in _SINGLE):
        return _OTHER_LEVEL
    return 0.0 if _family(opened) == _family(closed) else _OTHER_FAMILY


def _family(mark: str) -> int:
    if mark in _ANGLED:
        return 0
    return 1 if mark in _STRAIGHT else 2


def _read(text: str, signs: Sequence[_Sign], made: str) -> Marking:
    marked: list[Marked] = []
    strays: list[tuple[int, str]] = []
    stack: list[_Sign] = []

    def close(end: int, mark: str) -> None:
        opened = stack.pop()
        start = opened.at + len(opened.mark)
        marked.append(Marked(start, end, opened.mark, mark, len(stack)))

    for sign, letter in zip(signs, made, strict=True):
        if letter == "o":
            stack.append(sign)
        elif letter == "c":
            close(sign.at, sign.mark)
        elif sign.mark not in _SINGLE and _INCHES.search(text[: sign.at + 1]) is None:
            strays.append((sign.at, sign.mark))
    while stack:
        close(len(text), "")
    return Marking(tuple(sorted(marked, key=lambda each: each.start)), tuple(strays))
