"""Two states of one text, part by part: what stayed, was changed, put in, taken out or moved."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from msgspec import Struct

from migdesk.text.blocks import Block
from migdesk.vocabulary import BlockKind

HEADLINE: Final = "headline"
DECK: Final = "deck"
DATELINE: Final = "dateline"
KEY_FIGURE: Final = "key_figure"
"""Parts of a text besides its paragraphs, which are called by their kind."""

_ALIKE: Final = 0.5
"""Two paragraphs that share so much of their words are taken for one that was rewritten."""

_MOST_PAIRS: Final = 40_000
"""So many pairs of paragraphs are compared; where there are more, none are taken for one."""

_WORD: Final = re.compile(r"\w+")


class Written(Struct, frozen=True):
    """A text as it stood at some moment. ``key_figures`` are figure and caption each."""

    headline: str = ""
    deck: str = ""
    dateline: str = ""
    key_figures: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()


class RedlinePart(Struct, frozen=True):
    """One part of a text, before and after.

    Attributes:
        part: ``headline``, ``deck``, ``dateline``, ``key_figure``, or the kind of a paragraph
            (the later one).
        before: its words before; ``None`` where it was put in.
        after: its words after; ``None`` where it was taken out.
        recast: it says the same and looks another way: its kind, bold, italic or a link; or it is
            the caption of another photo.
        moved: it stands at another place. It is told twice: where it stood, without ``after``,
            and where it stands, with both.
    """

    part: str
    before: str | None
    after: str | None
    recast: bool = False
    moved: bool = False

    @property
    def changed(self) -> bool:
        """Tell whether anything about it is not as it was."""
        return self.recast or self.moved or self.before != self.after


def redline(before: Written, after: Written) -> tuple[RedlinePart, ...]:
    """Return how one text became another, in the order of reading.

    Parts that are in neither are left out. The words before, of all parts but those at a new
    place, are the text before; the words after, of all that have some, the text after.
    """
    return (*_above(before, after), *_paragraphs(before.blocks, after.blocks))


def _above(before: Written, after: Written) -> Iterator[RedlinePart]:
    lines = (
        (HEADLINE, before.headline, after.headline),
        (DECK, before.deck, after.deck),
        (DATELINE, before.dateline, after.dateline),
    )
    for part, old, new in lines:
        if old or new:
            yield RedlinePart(part, old or None, new or None)
    for was, became in zip_longest(before.key_figures, after.key_figures):
        yield RedlinePart(KEY_FIGURE, _figure(was), _figure(became))


def _figure(figure: tuple[str, str] | None) -> str | None:
    return None if figure is None else " ".join(part for part in figure if part)


def _paragraphs(before: Sequence[Block], after: Sequence[Block]) -> Iterator[RedlinePart]:
    pairs = dict(_pairs(before, after))
    partners = {new: old for old, new in pairs.items()}
    gone = {block.id: old for old, block in enumerate(before) if old not in pairs}
    moved = {
        new: gone[block.id]
        for new, block in enumerate(after)
        if new not in partners and block.id in gone
    }
    away = set(moved.values())
    upto = [len(before)] * (len(after) + 1)
    for new in reversed(range(len(after))):
        upto[new] = partners.get(new, upto[new + 1])
    place = 0
    for new, block in enumerate(after):
        old = partners.get(new)
        for out in range(place, upto[new]):  # what is taken out stands before what comes in
            yield _taken_out(before[out], moved=out in away)
        place = upto[new]
        if old is not None:
            yield _kept(before[old], block)
            place = old + 1
        elif new in moved:
            yield RedlinePart(block.kind, before[moved[new]].text, block.text, moved=True)
        else:
            yield RedlinePart(block.kind, None, block.text)
    for rest in range(place, len(before)):
        yield _taken_out(before[rest], moved=rest in away)


def _taken_out(block: Block, *, moved: bool) -> RedlinePart:
    return RedlinePart(block.kind, block.text, None, moved=moved)


def _kept(old: Block, new: Block) -> RedlinePart:
    recast = old.text == new.text and _look(old) != _look(new)
    return RedlinePart(new.kind, old.text, new.text, recast=recast)


def _look(block: Block) -> tuple[BlockKind, str, list[tuple[bool, bool, str]]]:
    """Return of which kind a block is, its photo, and how each letter looks.

    Runs may be cut anywhere.
    """
    letters = [(run.bold, run.italic, run.href) for run in block.runs for _ in run.text]
    return block.kind, block.asset, letters


def _pairs(before: Sequence[Block], after: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield which paragraph became which, by place, both in order.

    A paragraph is known by its id. Between such, it is taken for the one most like it: text that
    was pasted has ids of its own.
    """
    ids = [block.id for block in before], [block.id for block in after]
    old_from = new_from = 0
    for old, new, size in SequenceMatcher(None, *ids, autojunk=False).get_matching_blocks():
        found = _alike(before[old_from:old], after[new_from:new])
        yield from ((old_from + one, new_from + other) for one, other in found)
        yield from ((old + step, new + step) for step in range(size))
        old_from, new_from = old + size, new + size


def _alike(before: Sequence[Block], after: Sequence[Block]) -> list[tuple[int, int]]:
    """Return the pairs in order that are most alike together."""
    if not before or not after or len(before) * len(after) > _MOST_PAIRS:
        return []
    ids = {block.id for block in before} & {block.id for block in after}  # these were moved
    old, new = ([_words(block) for block in blocks] for blocks in (before, after))
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    likeness = [
        [
            0.0 if ids & {before[one].id, after[other].id} else _share(words, others)
            for other, others in enumerate(new)
        ]
        for one, words in enumerate(old)
    ]
    for one in reversed(range(len(old))):
        for other in reversed(range(len(new))):
            paired = likeness[one][other] + best[one + 1][other + 1]
            skipped = max(best[one + 1][other], best[one][other + 1])
            best[one][other] = max(paired if likeness[one][other] else 0.0, skipped)
    pairs, one, other = [], 0, 0
    while one < len(old) and other < len(new):
        alike = likeness[one][other]
        if alike and best[one][other] == alike + best[one + 1][other + 1]:
            pairs.append((one, other))
            one, other = one + 1, other + 1
        elif best[one + 1][other] >= best[one][other + 1]:
            one += 1
        else:
            other += 1
    return pairs


def _words(block: Block) -> Counter[str]:
    return Counter(_WORD.findall(block.text.casefold()))


def _share(one: Counter[str], other: Counter[str]) -> float:
    """Return which part of the words of both is in both, 0 where that is too little."""
    both = one.total() + other.total()
    share = 2 * (one & other).total() / both if both else 0.0
    return share if share >= _ALIKE else 0.0
