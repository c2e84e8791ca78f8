"""A text beside the one that it translates, paragraph by paragraph.

Each translated paragraph remembers the one it was made from, by its id and its words then
(:class:`~migdesk.text.blocks.Source`). Where nothing is remembered, paragraphs of one kind are
taken for a pair by their place (:mod:`~migdesk.text.likely_pairs`): shown side by side, but nobody
has said that they say the same.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, Protocol

from msgspec import Struct, structs

from migdesk.text.blocks import Block, Run, Source, text_hash
from migdesk.text.folding import folded
from migdesk.text.key_figures import figure_number, parts_of
from migdesk.text.likely_pairs import facts_of, likely_pairs
from migdesk.text.names import Language
from migdesk.text.redline import DATELINE, DECK, HEADLINE
from migdesk.vocabulary import BlockKind

HEADS: Final = (HEADLINE, DECK, DATELINE)
"""Parts above the paragraphs that are translated; they are called as findings call them."""

_TITLES: Final = (HEADLINE, DECK)


class WholeText(Protocol):
    """A text in one language with what stands around its paragraphs."""

    @property
    def headline(self) -> str:
        """Return the headline."""

    @property
    def deck(self) -> str:
        """Return the sub-headline."""

    @property
    def dateline(self) -> str:
        """Return the dateline."""

    @property
    def key_figures(self) -> Sequence[tuple[str, str]]:
        """Return figure and caption of each key figure."""

    @property
    def blocks(self) -> Sequence[Block]:
        """Return the paragraphs."""


class PairState(StrEnum):
    """How a translated paragraph stands to its source."""

    IN_STEP = "in_step"
    CHANGED = "changed"  # the source reads differently now
    MISSING = "missing"  # not translated yet
    GONE = "gone"  # the source is there no more
    UNCOMPARED = "uncompared"  # a pair by its place alone
    OWN = "own"  # it never had a source


_TO_DO: Final = frozenset({PairState.CHANGED, PairState.MISSING, PairState.GONE})


class Pair(Struct, frozen=True):
    """A paragraph in two languages, of which one may be lacking.

    Attributes:
        source: the paragraph as it reads now.
        translation: what was made of it.
        state: how the two stand to each other.
        before: what the source said when it was translated, "" where that is not known.
        moved: the translation stands at another place than its source.
    """

    source: Block | None
    translation: Block | None
    state: PairState
    before: str = ""
    moved: bool = False

    @property
    def id(self) -> str:
        """Return what the pair is called: by its translation, else by its source."""
        block = self.translation or self.source
        return block.id if block is not None else ""

    @property
    def to_do(self) -> bool:
        """Tell whether the translation is to be brought up to date here."""
        return self.state in _TO_DO


def is_translation(blocks: Sequence[Block], seen: Mapping[str, str] | None = None) -> bool:
    """Tell whether somebody has said of any part of a text what it was translated from."""
    return bool(seen) or any(block.of is not None for block in blocks)


def source_language(
    bodies: Mapping[Language, Sequence[Block]], language: Language
) -> Language | None:
    """Return the language from which a text was translated; ``None`` where it is alone.

    It is that whose paragraphs the text remembers most; else the first that is not a translation
    itself, in the order of ``bodies``.
    """
    others = [tag for tag in bodies if tag != language]
    remembered = [block.of for block in bodies.get(language, ()) if block.of is not None]
    if remembered and others:
        return max(others, key=lambda tag: _remembered(remembered, bodies[tag]))
    originals = [tag for tag in others if not is_translation(bodies[tag])]
    return next(iter(originals or others), None)


def _remembered(sources: Sequence[Source], blocks: Sequence[Block]) -> tuple[int, int]:
    ids = {block.id for block in blocks}
    words = {(block.id, text_hash(block.text)) for block in blocks}
    same = sum((source.id, source.hash) in words for source in sources)
    return same, sum(source.id in ids for source in sources)


def pairs(source: Sequence[Block], translation: Sequence[Block]) -> tuple[Pair, ...]:
    """Return two texts side by side, in the order of the source.

    Every paragraph with words is in one pair. What only the translation has follows what stands
    before it there.
    """
    partner, moved = _partners(source, translation)
    found = [
        (new, _pair(block, translation[new] if new is not None else None, moved=new in moved))
        for old, block in enumerate(source)
        for new in [partner.get(old)]
    ]
    taken = set(partner.values())
    for new, block in enumerate(translation):
        if new in taken:
            continue
        place = [at for at, _ in found].index(new - 1) + 1 if new else 0
        found.insert(place, (new, _alone(block, source)))
    return tuple(pair for _, pair in found if _says_something(pair))


def text_pairs(
    source: WholeText, translation: WholeText, seen: Mapping[str, str]
) -> tuple[Pair, ...]:
    """Return two texts side by side, from the headline to the key figures."""
    lines = line_pairs(lines_of(source), lines_of(translation), seen)
    figures = [pair for pair in lines if figure_number(pair.id)]
    heads = [pair for pair in lines if not figure_number(pair.id)]
    return (*heads, *pairs(source.blocks, translation.blocks), *figures)


def lines_of(text: WholeText) -> dict[str, str]:
    """Return what of a text is no paragraph, by what findings call it: heads, then key figures."""
    heads = {HEADLINE: text.headline, DECK: text.deck, DATELINE: text.dateline}
    return {**heads, **dict(parts_of(text.key_figures))}


def is_line(part: str) -> bool:
    """Tell whether a part of a text is no paragraph but a line around them."""
    return part in HEADS or figure_number(part) > 0


def line_pairs(
    source: Mapping[str, str], translation: Mapping[str, str], seen: Mapping[str, str]
) -> tuple[Pair, ...]:
    """Return what of two texts is no paragraph side by side, such as their headlines.

    Args:
        source: the words of each part.
        translation: of each part.
        seen: what the source said when the translation was last found to say the same.
    """
    found = []
    for part in dict.fromkeys((*source, *translation)):
        ours, theirs = source.get(part, ""), translation.get(part, "")
        before = seen.get(part)
        if not theirs.strip():
            state = PairState.MISSING
        elif not ours.strip():
            state = PairState.OWN if not before else PairState.GONE
        elif before is None:
            state = PairState.UNCOMPARED
        else:
            state = PairState.IN_STEP if folded(before) == folded(ours) else PairState.CHANGED
        if ours.strip() or theirs.strip():
            found.append(
                Pair(
                    _line(part, ours) if ours.strip() else None,
                    _line(part, theirs) if theirs.strip() else None,
                    state,
                    (before or "") if state in {PairState.CHANGED, PairState.GONE} else "",
                )
            )
    return tuple(found)


def _line(part: str, words: str) -> Block:
    kind = BlockKind.HEADING if part in _TITLES else BlockKind.PARAGRAPH
    return Block(part, kind, (Run(words),))


def remembering(translation: Block, source: Block) -> Block:
    """Return a translated paragraph that says the same as its source does now."""
    words = folded(source.text)
    return structs.replace(translation, of=Source(source.id, text_hash(source.text), words))


def only_in(blocks: Sequence[Block], others: Sequence[Block]) -> tuple[str, ...]:
    """Return the numbers and links that some paragraphs have and others have not."""
    mine, theirs = (frozenset().union(*map(facts_of, each)) for each in (blocks, others))
    return tuple(sorted(mine - theirs))


def with_translation(
    found: Sequence[Pair], blocks: Sequence[Block], source: Block, made: Sequence[Block]
) -> tuple[Block, ...]:
    """Return a translated text with what was ``made`` of a paragraph that it lacked.

    Args:
        found: the two texts side by side.
        blocks: the translated text.
        source: the paragraph.
        made: its translation.
    """
    ids = [block.id for block in blocks]
    place = 0
    for pair in found:
        if pair.source is not None and pair.source.id == source.id:
            break
        if pair.translation is not None and pair.translation.id in ids:
            place = ids.index(pair.translation.id) + 1
    return (*blocks[:place], *made, *blocks[place:])


def _says_something(pair: Pair) -> bool:
    """Tell whether a pair has words: an end mark may have none in either language."""
    both = (pair.source, pair.translation)
    return any(block is not None and block.text.strip() for block in both)


def _pair(source: Block, translation: Block | None, *, moved: bool) -> Pair:
    if translation is None:
        return Pair(source, None, PairState.MISSING)
    of = translation.of
    if not translation.text.strip() and source.text.strip():
        return Pair(source, translation, PairState.MISSING, moved=moved)
    if of is None:
        return Pair(source, translation, PairState.UNCOMPARED)
    if of.hash == text_hash(source.text):
        return Pair(source, translation, PairState.IN_STEP, moved=moved)
    return Pair(source, translation, PairState.CHANGED, of.words, moved)


def _alone(translation: Block, source: Sequence[Block]) -> Pair:
    """Return a paragraph that has no source to itself.

    It never had one, or that is gone; or it is a further part of what has one source already.
    """
    of = translation.of
    if of is None:
        return Pair(None, translation, PairState.OWN)
    there = next((block for block in source if block.id == of.id), None)
    if there is None:
        return Pair(None, translation, PairState.GONE, of.words)
    if of.hash == text_hash(there.text):
        return Pair(None, translation, PairState.IN_STEP)
    return Pair(None, translation, PairState.CHANGED, of.words)


def _partners(
    source: Sequence[Block], translation: Sequence[Block]
) -> tuple[dict[int, int], frozenset[int]]:
    """Return which paragraph was made of which, by place, and which of them stand elsewhere."""
    places = {block.id: place for place, block in reversed(list(enumerate(source)))}
    partner: dict[int, int] = {}
    for new, block in enumerate(translation):
        old = places.get(block.of.id) if block.of is not None else None
        if old is not None and old not in partner:
            partner[old] = new
    known = sorted((new, old) for old, new in partner.items())
    steady = _rising(known)
    moved = frozenset(new for new, _ in known) - {new for new, _ in steady}
    ends = [(-1, -1), *steady, (len(translation), len(source))]
    for (new_from, old_from), (new_to, old_to) in pairwise(ends):
        free = [old for old in range(old_from + 1, old_to) if old not in partner]
        fresh = [new for new in range(new_from + 1, new_to) if translation[new].of is None]
        likely = likely_pairs([source[old] for old in free], [translation[new] for new in fresh])
        partner.update((free[one], fresh[other]) for one, other in likely)
    return partner, moved


def _rising(known: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most pairs of places that are in order in both texts; they come in the first's."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for number, (_, old) in enumerate(known):
        length = bisect_left(ends, old)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [old]
        at[length : length + 1] = [number]
    chain, number = [], at[-1] if at else -1
    while number >= 0:
        chain.append(known[number])
        number = before[number]
    return chain[::-1]
