"""Which paragraphs of two languages are likely to say the same, where nobody has said so.

They stand in the same order and are of the same kind. Where one text has paragraphs that the other
lacks, those are taken for pairs that have the same numbers and links, hold speech both or neither,
and are about as long: W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual
Corpora" (1993), pair by length alone.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from math import log
from typing import Final

from msgspec import Struct

from migdesk.text.blocks import Block
from migdesk.text.numbers import figures_in
from migdesk.text.speech_marks import marking
from migdesk.vocabulary import BlockKind

_LEAST: Final = 0.05
"""What a pair counts at least: two that are of one kind and nothing else, where none is better."""

_MOST_COMPARED: Final = 20_000
"""So many pairs are weighed, some 20 ms of work; of longer texts only the kinds are looked at."""

_TEXTS_KEPT: Final = 1_000


def likely_pairs(
    source: Sequence[Block], translation: Sequence[Block]
) -> Iterator[tuple[int, int]]:
    """Yield the places of the paragraphs that are likely to say the same, in order."""
    ours, theirs = ([block.kind for block in blocks] for blocks in (source, translation))
    if ours == theirs:
        yield from ((place, place) for place in range(len(source)))
    elif len(source) * len(translation) > _MOST_COMPARED:
        matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
        for one, other, size in matcher.get_matching_blocks():
            yield from ((one + step, other + step) for step in range(size))
    else:
        yield from _alike([*map(_traits, source)], [*map(_traits, translation)])


@lru_cache(_TEXTS_KEPT)
def facts_of(block: Block) -> frozenset[str]:
    """Return the numbers and links of a paragraph."""
    return figures_in(block.text) | {run.href for run in block.runs if run.href}


class _Traits(Struct, frozen=True):
    """What two paragraphs that say the same have in common."""

    kind: BlockKind
    facts: frozenset[str]
    is_speech: bool
    length: int


def _traits(block: Block) -> _Traits:
    is_speech = bool(marking(block.text).marked)
    return _Traits(block.kind, facts_of(block), is_speech, len(block.text))


def _alike(source: Sequence[_Traits], translation: Sequence[_Traits]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are alike most in all, none across another."""
    likeness = [[_likeness(one, other) for other in translation] for one in source]
    best = [[0.0] * (len(translation) + 1) for _ in range(len(source) + 1)]
    for one in reversed(range(len(source))):
        for other in reversed(range(len(translation))):
            both = best[one + 1][other + 1] + likeness[one][other]
            best[one][other] = max(best[one + 1][other], best[one][other + 1], both)
    one = other = 0
    while one < len(source) and other < len(translation):
        alike = likeness[one][other]
        if alike and best[one][other] == best[one + 1][other + 1] + alike:
            yield one, other
            one, other = one + 1, other + 1
        elif best[one][other] == best[one + 1][other]:
            one += 1
        else:
            other += 1


def _likeness(one: _Traits, other: _Traits) -> float:
    """Return how much two paragraphs are alike; 0 where they are of different kinds."""
    if one.kind is not other.kind:
        return 0.0
    shared = len(one.facts & other.facts) - len(one.facts ^ other.facts) / 2
    speech = 0.5 if one.is_speech == other.is_speech else -1.0
    length = min(abs(log((one.length + 20) / (other.length + 20))), 1.0)
    return max(1.0 + shared + speech - length, _LEAST)
