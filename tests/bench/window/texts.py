"""Releases to write in: a long one with gaps, one of two pages, one in two languages."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.texts import Tongue, georgian, latin
from msgspec import structs

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_text, start_release
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block, Run
from migdesk.text.translation import remembering
from migdesk.vocabulary import BlockKind, ReleaseKind

WORDS: Final = 5_000
SHORT: Final = 450
"""What fills two pages."""

PAIRS: Final = 60

_GAP_EVERY: Final = 4
"""In one paragraph of so many something is still to be filled in."""


def add_texts(office: Path) -> tuple[int, int]:
    """Add them to ``office`` and return their keys: the long one and the short one."""
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        keys = []
        for words in (WORDS, SHORT):
            key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en",)).key
            blocks = tuple(_blocks(words))
            edit_text(desk, release_id=key, language="en", headline="A text", blocks=blocks)
            keys.append(key)
    return keys[0], keys[1]


def add_pairs(office: Path) -> int:
    """Add a release of :data:`PAIRS` paragraphs and their translations; return its key."""
    with Workspace.open(office, clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=("en", "ka")).key
        dice = random.Random(PAIRS)  # noqa: S311 - for texts, not for secrets
        source = tuple(_paragraph(latin(), dice, f"e{number}") for number in range(PAIRS))
        made = tuple(
            remembering(_paragraph(georgian(), dice, f"k{number}"), block)
            for number, block in enumerate(source)
        )
        changed = tuple(
            structs.replace(block, runs=(*block.runs, Run(" It is so."))) if at % 5 == 0 else block
            for at, block in enumerate(source)
        )
        for language, blocks in (("en", changed), ("ka", made)):
            edit_text(desk, release_id=key, language=language, headline="A text", blocks=blocks)
        return key


def _paragraph(tongue: Tongue, dice: random.Random, key: str) -> Block:
    words = " ".join(tongue.sentence(dice, 12, 22) for _ in range(4))
    return Block(key, BlockKind.PARAGRAPH, (Run(words),))


def _blocks(words: int) -> Iterator[Block]:
    """Yield paragraphs of some seventy words, under a heading now and then."""
    tongue, dice = latin(), random.Random(words)  # noqa: S311 - for texts, not for secrets
    written = 0
    while written < words:
        number = written // 70
        if number % 8 == 7:
            yield Block(f"h{number}", BlockKind.HEADING, (Run(tongue.phrase(dice, 5)),))
        runs = [Run(tongue.sentence(dice, 12, 22)) for _ in range(4)]
        if number % _GAP_EVERY == 1:
            runs[2:2] = [Run(" "), Run("who said so", gap="speaker"), Run(" ")]
        written += sum(len(run.text.split()) for run in runs)
        yield Block(f"p{written}", BlockKind.PARAGRAPH, tuple(_apart(runs)))


def _apart(runs: list[Run]) -> Iterator[Run]:
    """Yield runs with a blank between sentences."""
    for place, run in enumerate(runs):
        if place and not run.gap and run.text != " ":
            yield Run(" ")
        yield run
