"""Letters that join, and lines that run from right to left: which glyph stands where.

HarfBuzz chooses the form that a letter has between its neighbours and the place of its marks. It
is asked for text that runs from right to left alone: all other letters stand as they are.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

import uharfbuzz  # type: ignore[import-untyped]  # it has no type marker

from migdesk.documents.pdf.fonts import NO_BREAK_SPACE, SOFT_HYPHEN, ZERO_SPACE, Font

_AROUND: Final = 4
"""Letters and marks beyond the end of a text that may change the form of its last letter."""


_LIGATURES: Final = {"لا": "\ufefb", "لأ": "\ufef7", "لإ": "\ufef9", "لآ": "\ufef5"}
"""Ligatures that every text has, and the characters that stand for them.

Readers that go by what they see turn the letters of a line around, but leave those of one glyph as
they are, and so would get the two letters in the wrong order.
"""


class Glyph(NamedTuple):
    """A form of a letter: the character its font knows it by, and where it stands.

    ``advance`` is how far the next glyph to the right stands off, ``width`` what the font itself
    says of that, ``right`` and ``up`` how far this one is moved; all in thousandths of the type
    size. ``place`` is that of the first character it stands for.
    """

    character: str
    advance: float
    width: float
    right: float
    up: float
    place: int


class Joined(NamedTuple):
    """What stands right before and right after a text and may join it."""

    before: str
    after: str


def joined(text: str, start: int, end: int) -> Joined:
    """Return what a part of ``text`` may be joined with."""
    before = text[max(start - _AROUND, 0) : start].rpartition(" ")[2]
    after = text[end : end + _AROUND].partition(" ")[0]
    return Joined(before, after)


def glyphs(used: Font, text: str, around: Joined) -> tuple[Glyph, ...]:
    """Return the glyphs of ``text``, which runs from right to left, as seen from the left."""
    whole = "".join((around.before, text, around.after)).replace(NO_BREAK_SPACE, " ")
    start = len(around.before)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints(list(map(ord, whole)), start, len(text))
    buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
    uharfbuzz.shape(_shaper(used), buffer, {})
    scale = 1000 / used.embedded.face.unitsPerEm
    places = [info.cluster for info in buffer.glyph_infos]
    return tuple(
        Glyph(
            chr(used.embedded.code_of(info.codepoint, said)),
            position.x_advance * scale,
            used.embedded.face.hmetrics[info.codepoint][0] * scale,
            position.x_offset * scale,
            position.y_offset * scale,
            info.cluster - start,
        )
        for info, position, said in zip(
            buffer.glyph_infos,
            buffer.glyph_positions,
            _said(whole, places, start + len(text)),
            strict=True,
        )
    )


glyphs_of_line = lru_cache(maxsize=1024)(glyphs)
"""The same of a part of a line, remembered: it is measured, and painted later."""


def width(used: Font, text: str, around: Joined) -> float:
    """Return the width of ``text``, in thousandths of the type size."""
    return sum(glyph.advance for glyph in glyphs_of_line(used, text, around))


def widths(used: Font, text: str, around: Joined) -> list[float]:
    """Return the width of each character; one that is part of another's glyph has none."""
    found = [0.0] * len(text)
    for glyph in glyphs(used, text, around):
        found[glyph.place] += glyph.advance
    return found


def shown(text: str) -> str:
    """Return ``text`` without what only says where a word may be parted: joined ones are not."""
    return text.replace(SOFT_HYPHEN, "").replace(ZERO_SPACE, "")


def _said(whole: str, places: Sequence[int], end: int) -> Iterator[str]:
    """Yield what each glyph says, as seen from the left, given the first character of each.

    Glyphs that share characters share them out from the right, the last one says what is left.
    One for which nothing is left says a space of no width, since every glyph has to say something.
    """
    starts = sorted({*places})
    following = dict(zip(starts, [*starts[1:], end], strict=True))
    for place, group in groupby(places):
        count = sum(1 for _ in group)
        for number in reversed(range(count)):
            first = place + number
            last = following[place] if number == count - 1 else first + 1
            said = whole[min(first, following[place]) : min(last, following[place])]
            yield _LIGATURES.get(said, said) or ZERO_SPACE


@cache
def _shaper(used: Font) -> uharfbuzz.Font:
    """Return HarfBuzz's view of a font, kept like the font itself."""
    return uharfbuzz.Font(uharfbuzz.Face(Path(used.embedded.path).read_bytes()))
