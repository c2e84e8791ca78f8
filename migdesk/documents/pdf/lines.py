"""Text measured and broken into lines, before its size and its page are known.

A paragraph is a list of :class:`Span`; nothing in them is read as markup. Measuring and breaking
take time in proportion to the length of the text, so a paragraph of a hundred thousand characters
is only a long paragraph. What is measured here holds for every size of type.
"""

import heapq
import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, groupby, pairwise, takewhile
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.fonts import (
    NO_BREAK_SPACE,
    SOFT_HYPHEN,
    ZERO_SPACE,
    Face,
    Font,
    font,
    runs,
)
from migdesk.documents.pdf.shaping import joined, widths
from migdesk.documents.typography import divisible, tight
from migdesk.text.direction import is_right_to_left, levels, runs_right_to_left

_FUZZ: Final = 1e-6

_BREAK: Final = re.compile(
    " +"
    f"|{SOFT_HYPHEN}|{ZERO_SPACE}"
    # After a dash or a stroke between words, but not after a hyphen: a reader that copies the text
    # could not tell the hyphen of a compound from that of a divided word.
    r"|(?<=\w[—–/])(?=[^\W\d_]{3})"
)
_NOT_ONLY_WORDS: Final = re.compile(f"[{SOFT_HYPHEN}{ZERO_SPACE}—–/]|  ")
"""Most paragraphs are words with single blanks, whose breaks are found faster."""

_JOINTS: Final = frozenset("/.-_?&=:,;")
"""Where a word that is longer than its line is broken, if it has such a place."""

_LONGEST_REMEMBERED: Final = 2000
"""In characters; 512 such paragraphs take some 40 MB, and ordinary ones a fifth of that."""

_MOST_BALANCED: Final = 8
_BALANCE_STEP: Final = 1 / 200
"""Lines are evened out to this part of their width."""


class Span(Struct, frozen=True):
    """A stretch of text of one look.

    ``link`` is an address the words lead to, ``mark`` a colour behind them, ``language`` a BCP 47
    tag where it is not that of the paragraph.
    """

    text: str
    face: Face
    ink: Colour
    link: str = ""
    mark: Colour | None = None
    language: str = ""


class Run(NamedTuple):
    """A stretch of one font: its extent in the text, and the number of the span it is from.

    ``level`` is how deep it is embedded (UAX 9): odd where it runs from right to left.
    """

    start: int
    end: int
    font: Font
    span: Span
    number: int
    level: int = 0


class Extent(NamedTuple):
    """A line: its extent in the text, whether the next goes on with its word, whether by force."""

    start: int
    end: int
    joined: bool = False
    forced: bool = False


class Breaks(NamedTuple):
    """Where lines may end, in order, and where the next then begins.

    Both are one place where a word is divided, which needs a hyphen, or where it has one.
    """

    ends: Sequence[int]
    starts: Sequence[int]


class Ruler(Struct, frozen=True):
    """A text without line feeds, how far from its beginning each character stands, and its breaks.

    Lengths are in thousandths of the type size, ``hyphen`` too. ``start`` and ``end`` leave out
    the blanks at the ends of the text. ``mixed`` means that something in it runs from right to
    left, ``right_to_left`` that the whole does.
    """

    text: str
    runs: Sequence[Run]
    places: Sequence[float]
    breaks: Breaks
    hyphen: float
    start: int
    end: int
    mixed: bool = False
    right_to_left: bool = False

    @property
    def longest_word(self) -> float:
        """Return the width of what is parted by force alone: a word, or a part with its hyphen."""
        longest, start = 0.0, self.start
        bound = [at for at in range(self.start, self.end) if self.text[at] == NO_BREAK_SPACE]
        ends = heapq.merge(zip(*self.breaks, strict=True), ((at, at + 1) for at in bound))
        for end, following in (*ends, (self.end, self.end)):
            if start < end:
                hyphen = self.hyphen if self.text[end - 1] == SOFT_HYPHEN else 0
                longest = max(longest, self.places[end] - self.places[start] + hyphen)
                start = following
        return longest

    def fill(self, width: float, ragged: float, hang: float = 0) -> Iterator[Extent]:
        """Yield lines, each as full as ``width`` allows.

        Args:
            width: of the longest line, in thousandths of the type size.
            ragged: a word is divided only where the line would else lack more than this part of
                its width; at 1, only where the word is longer than the line.
            hang: how much shorter all lines are but the first.
        """
        start = self.start
        while True:
            limit = bisect_right(self.places, self.places[start] + width + _FUZZ) - 1
            # A character wider than the line is printed all the same.
            limit = max(limit, start + 1)
            if limit >= self.end:
                yield Extent(start, self.end)
                return
            extent, start = self._line(start, limit, width, ragged)
            yield extent
            width, hang = width - hang, 0

    def balanced(self, width: float) -> tuple[Extent, ...]:
        """Return the lines of the narrowest width that needs no more of them than ``width``.

        A long text, or one in which a word has to be parted, is not evened out.
        """
        extents = tuple(self.fill(width, 1))
        too_many = len(extents) > _MOST_BALANCED
        if too_many or any(extent.joined or extent.forced for extent in extents):
            return extents
        narrow, wide = width / 2, width
        while wide - narrow > width * _BALANCE_STEP:
            middle = (narrow + wide) / 2
            tried = tuple(self.fill(middle, 1))
            if len(tried) > len(extents) or any(one.joined or one.forced for one in tried):
                narrow = middle
            else:
                wide, extents = middle, tried
        return extents

    def _line(self, start: int, limit: int, width: float, ragged: float) -> tuple[Extent, int]:
        """Return a line of at most ``text[start:limit]``, and where the next begins.

        A word is divided where the line would be too short without it, or before a word is
        broken by force; but rather than that, what was bound is parted.
        """
        whole, divided = self._last_breaks(start, limit, width)
        if whole is not None:
            gap = width - (self.places[self.breaks.ends[whole]] - self.places[start])
            too_short = gap > width * ragged
            return self._at(start, divided if too_short and divided is not None else whole)
        bound = self.text.rfind(NO_BREAK_SPACE, start + 1, limit + 1)
        if bound >= 0:
            return Extent(start, bound, forced=True), bound + 1
        return self._forced(start, limit) if divided is None else self._at(start, divided)

    def _at(self, start: int, number: int) -> tuple[Extent, int]:
        end, following = self.breaks.ends[number], self.breaks.starts[number]
        return Extent(start, end, joined=end == following), following

    def _last_breaks(self, start: int, limit: int, width: float) -> tuple[int | None, int | None]:
        """Return the last break in reach between words, and the last in a word after it."""
        ends = self.breaks.ends
        divided = None
        for number in range(bisect_right(ends, limit) - 1, -1, -1):
            end = ends[number]
            if end <= start:
                break
            if self.text[end - 1] != SOFT_HYPHEN:
                return number, divided
            filled = self.places[end] - self.places[start] + self.hyphen
            if divided is None and filled <= width + _FUZZ:
                divided = number
        return None, divided

    def _forced(self, start: int, limit: int) -> tuple[Extent, int]:
        """Break a word that has no place for it: an address at its joints, another anywhere."""
        half = start + (limit - start) // 2
        after = (at for at in range(limit, half, -1) if self.text[at - 1] in _JOINTS)
        place = next(after, limit)
        while place > start + 1 and self._parts_a_letter(place):
            place -= 1
        return Extent(start, place, joined=True, forced=True), place

    def _parts_a_letter(self, place: int) -> bool:
        """Tell whether a break here parts a letter from its accent, or needs a hyphen."""
        accented = unicodedata.combining(self.text[place]) > 0
        return accented or self.text[place - 1] == SOFT_HYPHEN


def measure(
    spans: tuple[Span, ...], *, kerned: bool, right_to_left: bool = False
) -> tuple[Ruler, ...]:
    """Measure ``spans``, one ruler for each piece between line feeds that says something.

    ``right_to_left`` is the direction of the page around them. Paragraphs of ordinary length are
    remembered: a release is laid out at several sizes, and shown again after each change of a few
    words.
    """
    if sum(len(span.text) for span in spans) > _LONGEST_REMEMBERED:
        return _measure(spans, kerned=kerned, right_to_left=right_to_left)
    return _remembered(spans, kerned=kerned, right_to_left=right_to_left)


def _measure(spans: tuple[Span, ...], *, kerned: bool, right_to_left: bool) -> tuple[Ruler, ...]:
    return tuple(
        _ruler(_prepared(piece), kerned=kerned, right_to_left=right_to_left)
        for piece in _pieces(spans)
        if any(span.text.strip(" ") for span in piece)
    )


_remembered = lru_cache(maxsize=512)(_measure)


def measured(text: str, face: Face) -> float:
    """Return the width of ``text`` on one line, in thousandths of the type size."""
    if runs_right_to_left(text):
        return _reached(text, face)[-1]
    return sum(
        used.widths[character]
        for used, start, end in runs(text, face)
        for character in text[start:end]
    )


def shortened(text: str, face: Face, width: float) -> str:
    """Return ``text`` on one line of ``width``, with an ellipsis where it is longer.

    Args:
        text: what is shortened.
        face: that it is set in.
        width: in thousandths of the type size.
    """
    text = " ".join(text.split())
    if measured(text, face) <= width:
        return text
    room = width - measured("…", face)
    reached = (
        _reached(text, face)[1:]
        if runs_right_to_left(text)
        else accumulate(measured(character, face) for character in text)
    )
    fitting = sum(1 for _ in takewhile(lambda end: end <= room, reached))
    return f"{text[:fitting].rstrip()}…"


def _reached(text: str, face: Face) -> Sequence[float]:
    """Return how far each letter stands from the beginning of a line that is not plain."""
    return _ruler([Span(text, face, (0, 0, 0))], kerned=False, right_to_left=False).places


def _pieces(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Cut ``spans`` at line feeds."""
    piece: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n")
        piece.append(span if not others else replace(span, text=first))
        for other in others:
            yield piece
            piece = [replace(span, text=other)]
    yield piece


def _prepared(spans: Sequence[Span]) -> list[Span]:
    """Make spaces unbreakable across the borders of spans, and words divisible within them."""
    whole = tight("".join(span.text for span in spans))
    prepared, place = [], 0
    for span in spans:
        text = divisible(whole[place : place + len(span.text)])
        place += len(span.text)
        prepared.append(span if text == span.text else replace(span, text=text))
    return prepared


def _ruler(spans: Sequence[Span], *, kerned: bool, right_to_left: bool) -> Ruler:
    text = "".join(span.text for span in spans)
    cut = tuple(_runs(spans))
    mixed = runs_right_to_left(text)
    turned = mixed and is_right_to_left(text, page=right_to_left)
    if mixed:
        cut = tuple(_levelled(text, cut, right_to_left=turned))
    places = array("d", accumulate(_widths(text, cut, kerned=kerned), initial=0.0))
    hyphen = font(spans[0].face).widths["-"]
    start, end = len(text) - len(text.lstrip(" ")), len(text.rstrip(" "))
    return Ruler(text, cut, places, _breaks(text), hyphen, start, end, mixed, turned)


def _runs(spans: Sequence[Span]) -> Iterator[Run]:
    place = 0
    for number, span in enumerate(spans):
        if span.text:
            for used, start, end in runs(span.text, span.face):
                yield Run(place + start, place + end, used, span, number)
        place += len(span.text)


def _levelled(text: str, cut: Sequence[Run], *, right_to_left: bool) -> Iterator[Run]:
    """Cut runs where the direction of writing changes. Addresses run as they are dialled."""
    kept = [
        (run.start, run.end)
        for run in cut
        if run.span.link and not runs_right_to_left(run.span.text)
    ]
    deep = levels(text, right_to_left=right_to_left, kept=kept)
    for run in cut:
        start = run.start
        for level, group in groupby(deep[run.start : run.end]):
            end = start + sum(1 for _ in group)
            yield run._replace(start=start, end=end, level=level)
            start = end


def _widths(text: str, cut: Sequence[Run], *, kerned: bool) -> list[float]:
    """Return the width of each character, with what kerning takes or adds."""
    found: list[float] = []
    for run in cut:
        part = text[run.start : run.end]
        if run.level % 2:
            found.extend(widths(run.font, part, joined(text, run.start, run.end)))
            continue
        found.extend(map(run.font.widths.__getitem__, part))
        if kerned and run.font.kerning:
            for place, (left, right) in enumerate(pairwise(part), run.start):
                found[place] += run.font.kerning.get(left + right, 0)
    return found


def _breaks(text: str) -> Breaks:
    """Find the places where a line may end."""
    if _NOT_ONLY_WORDS.search(text) is None:
        starts = list(accumulate(len(word) + 1 for word in text.split(" ")))[:-1]
        return Breaks([start - 1 for start in starts], starts)
    ends, starts = [], []
    for match in _BREAK.finditer(text):
        end, start = match.span()
        ends.append(start if text[end:start] == SOFT_HYPHEN else end)
        starts.append(start)
    return Breaks(ends, starts)
