"""Changes to blocks that need no window: cutting, splitting, putting other blocks in.

Places inside a block count characters of its text. A block keeps its id, and the source it was
translated from, for the words it had: of two halves the first, unless that one is empty.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from msgspec import structs

from migdesk.text.blocks import Block, Run
from migdesk.text.normal import normal_runs
from migdesk.vocabulary import BlockKind

NewId = Callable[[], str]
"""Makes the id of a new block."""

GOES_ON: Final = frozenset(
    {
        BlockKind.LIST_ITEM,
        BlockKind.NOTES,
        BlockKind.BOILERPLATE,
        BlockKind.CONTACTS,
        BlockKind.DISCLAIMER,
    }
)
"""Kinds that stand in rows: one is followed by another of its kind, until one is left empty."""


def kind_after(kind: BlockKind) -> BlockKind:
    """Return what follows a block of ``kind`` when a writer goes on to the next."""
    return kind if kind in GOES_ON else BlockKind.PARAGRAPH


def cut(runs: Iterable[Run], start: int, end: int) -> tuple[Run, ...]:
    """Return what of ``runs`` lies between two places of their joined text."""
    found, place = [], 0
    for run in runs:
        first, last = max(start - place, 0), min(end - place, len(run.text))
        if first < last:
            found.append(structs.replace(run, text=run.text[first:last]))
        place += len(run.text)
    return tuple(found)


def spliced(
    block: Block, start: int, end: int, pasted: Sequence[Block], new_id: NewId
) -> tuple[tuple[Block, ...], tuple[int, int]]:
    """Return the blocks that ``block`` becomes with ``pasted`` in place of a part of its text.

    One pasted block joins the line it is put into; it brings its kind along only where nothing
    else stands in that line and the line is an ordinary paragraph. Of several, the first joins
    what stands before them, the last what stands after.

    Args:
        block: where they are put.
        start: where the part begins that gives way.
        end: where that part has ended.
        pasted: what is put there, in normal form; with an id where a block was moved, else
            without.
        new_id: makes the ids that are lacking.

    Returns:
        The blocks, and where the caret stands after the last pasted character: the number of the
        block among them and the place in it.
    """
    before = cut(block.runs, 0, start)
    after = cut(block.runs, end, len(block.text))
    if not pasted:
        return (structs.replace(block, runs=normal_runs((*before, *after))),), (0, start)
    first, *middle, last = pasted if len(pasted) > 1 else (pasted[0], pasted[0])
    if len(pasted) == 1 and (before or after):
        place = sum(len(run.text) for run in (*before, *first.runs))
        runs = normal_runs((*before, *first.runs, *after))
        return (structs.replace(block, runs=runs),), (0, place)
    if len(pasted) == 1:
        return (_in_place_of(block, first),), (0, len(first.text))
    if before:
        head = structs.replace(block, runs=normal_runs((*before, *first.runs)))
    elif after:
        head = _with_id(first, new_id)
    else:
        head = _in_place_of(block, first)
    place = len(last.text)
    tail = structs.replace(last, runs=normal_runs((*last.runs, *after)))
    if after and not before:
        tail = structs.replace(block, runs=tail.runs)
    inner = (_with_id(one, new_id) for one in middle)
    return (head, *inner, _with_id(tail, new_id)), (len(pasted) - 1, place)


def _in_place_of(empty: Block, pasted: Block) -> Block:
    """Return ``pasted`` where an empty block stood, whose kind and identity it takes over.

    A paragraph's kind is none of its own, and a moved block has an identity already.
    """
    kind = pasted.kind if empty.kind is BlockKind.PARAGRAPH else empty.kind
    asset = pasted.asset if kind is BlockKind.PHOTO else ""
    made = pasted if pasted.id else empty
    return structs.replace(made, kind=kind, runs=pasted.runs, asset=asset or empty.asset)


def _with_id(block: Block, new_id: NewId) -> Block:
    return block if block.id else structs.replace(block, id=new_id())


def narrowed(text: str, start: int, end: int, words: str) -> tuple[int, int, str]:
    """Return a change of a text without what stays the same at both its ends.

    Args:
        text: the text that is changed.
        start: where what gives way begins.
        end: where it has ended.
        words: what takes its place.
    """
    before = text[start:end]
    head = _alike(before, words)
    tail = _alike(before[head:][::-1], words[head:][::-1])
    return start + head, end - tail, words[head : len(words) - tail]


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
