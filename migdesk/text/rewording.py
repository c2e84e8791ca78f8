"""Other words in a paragraph, in the looks that its words had."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from msgspec import structs

from migdesk.text.blocks import Run
from migdesk.text.normal import normal_runs

_PIECE: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST: Final = 4_000_000
"""Pieces before times pieces after: beyond, looks are not carried over."""


def reworded(runs: Sequence[tuple[str, Run]], after: str) -> tuple[Run, ...]:
    """Return ``after`` as runs: what was there keeps its look, its links and its gaps.

    Words that are new look like those whose place they take or that they follow. A gap of which
    anything was changed is filled.

    Args:
        runs: what is read of each run, and the run.
        after: what the paragraph says from now on.
    """
    before = "".join(shown for shown, _ in runs)
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    if not runs or len(old) * len(new) > _MOST:
        return normal_runs((Run(after),))
    found: list[Run] = []
    at = 0
    for change, start, end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        length = len("".join(old[start:end]))
        if change == "equal":
            found += _kept(runs, at, at + length)
        elif new_start < new_end:
            like = _at(runs, at if length else max(at - 1, 0))
            words = "".join(new[new_start:new_end])
            found.append(Run(words, bold=like.bold, italic=like.italic))
        at += length
    return normal_runs(found)


def _kept(runs: Sequence[tuple[str, Run]], start: int, end: int) -> Iterator[Run]:
    place = 0
    for shown, run in runs:
        first, last = max(start - place, 0), min(end - place, len(shown))
        if first < last:
            whole = first == 0 and last == len(shown)
            if run.gap and not whole:
                yield Run(shown[first:last], bold=run.bold, italic=run.italic)
            else:
                yield run if run.gap else structs.replace(run, text=shown[first:last])
        place += len(shown)


def _at(runs: Sequence[tuple[str, Run]], place: int) -> Run:
    for shown, run in runs:
        if place < len(shown):
            return run
        place -= len(shown)
    return runs[-1][1]
