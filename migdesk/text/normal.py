"""The normal form of blocks: what two texts that look and read the same have in common.

An editor holds no more than the normal form, so what it hands back equals the normal form of what
it was given:

- neighbouring runs of one look are one run, and a run without text is none;
- each gap is a run of its own; a gap without words says its name, as it does in print;
- every line end is a line feed; characters that no text holds (controls, noncharacters, the
  sign that stands for an object) are dropped.

Nothing else is changed: signs without a form of their own stay, for printing to drop.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Final
from uuid import uuid4

from msgspec import structs

from migdesk.text.blocks import Block, Run
from migdesk.text.signs import LINE_ENDS
from migdesk.vocabulary import BlockKind

_NEVER_TEXT: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)


def new_block_id() -> str:
    """Return an id that no other block has, in this text or in one translated from it."""
    return f"b{uuid4().hex[:12]}"


def normal_text(text: str) -> str:
    """Return ``text`` with line feeds for line ends, without characters that are no text."""
    return _NEVER_TEXT.sub("", LINE_ENDS.sub("\n", text))


def normal_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the normal form of the runs of one block."""
    cleaned = [_cleaned(run) for run in runs]
    said = [run for run in cleaned if run.text]
    merged: list[Run] = []
    for _, group in groupby(enumerate(said), key=_look):
        alike = [run for _, run in group]
        text = "".join(run.text for run in alike)
        merged.append(structs.replace(alike[0], text=text))
    return tuple(merged)


def normal_block(block: Block) -> Block:
    """Return the normal form of one block."""
    asset = block.asset if block.kind is BlockKind.PHOTO else ""
    return structs.replace(block, runs=normal_runs(block.runs), asset=asset)


def normal_blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the normal form of a text. Ids are kept, doubles too."""
    return tuple(map(normal_block, blocks))


def _cleaned(run: Run) -> Run:
    text = normal_text(run.text)
    if run.gap and not text.strip():
        text = normal_text(run.gap)
    return run if text == run.text else structs.replace(run, text=text)


def _look(numbered: tuple[int, Run]) -> tuple[object, ...]:
    """Return what neighbouring runs must share to be one; a gap shares nothing with another."""
    place, run = numbered
    return (run.bold, run.italic, run.href, run.gap, place if run.gap else -1)
