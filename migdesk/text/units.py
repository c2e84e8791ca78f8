"""What the parts of a text are called where it lies outside, to be translated.

A name there has no blanks and no signs but few, and none is given twice.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import structs

from migdesk.text.blocks import Run
from migdesk.text.normal import normal_runs

_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,60}")


def unit_ids(ids: Sequence[str]) -> tuple[str, ...]:
    """Return a name for each of ``ids``: the id itself where it can be one and is the first."""
    names: list[str] = []
    taken: set[str] = set()
    for each in ids:
        name = (
            each
            if _PLAIN.fullmatch(each)
            else f"u.{hashlib.sha256(each.encode()).hexdigest()[:16]}"
        )
        number, free = 2, name
        while free in taken:
            number, free = number + 1, f"{name}.{number}"
        taken.add(free)
        names.append(free)
    return tuple(names)


def with_gaps(runs: Iterable[Run], gaps: Iterable[Run]) -> tuple[Run, ...]:
    """Return ``runs`` where the words of ``gaps`` are gaps again: not every program keeps them."""
    known = [gap for gap in gaps if gap.gap and gap.text]
    found = list(runs)
    for gap in known:
        found = [piece for run in found for piece in _parted(run, gap)]
    return normal_runs(found)


def _parted(run: Run, gap: Run) -> Iterator[Run]:
    if run.gap:
        yield run
        return
    before, words, after = run.text.partition(gap.text)
    yield structs.replace(run, text=before)
    if words:
        yield gap
        yield structs.replace(run, text=after)
