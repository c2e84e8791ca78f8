"""Proof of a release against a hundred thousand recorded quotes.

Each text is proven three times and the middle time counts, so that a moment in which the machine
does something else is not taken for a slow proof.
"""

import random
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

from bench.measuring import percentile, seconds
from bench.report import Result
from bench.searching import read_once
from sqlalchemy import func, select

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.questions import checks, proof
from migdesk.desk.rows import TextNow
from migdesk.records import Quote, Release
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, Verdict

TEXTS: Final = 40
REPEATED: Final = 3
WARM_UP: Final = 2
QUOTATIONS: Final = 12
"""Quotations of one text: as many as the longest that we know has."""

_ENDINGS: Final = {"en": ("“", ",” said Sample."), "ka": ("„", "“, - განაცხადა სამფლემ.")}


def measure_proofs(office: Path) -> Iterator[Result]:
    """Measure in the workspace ``office``: texts of which every third quotation was altered."""
    dice = random.Random(5)  # noqa: S311 - which quotes, no secret
    times: list[float] = []
    typed: list[float] = []
    checked: list[float] = []
    found = 0
    read_once(office)
    with Workspace.open(office, clock=system_clock, write=False) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        for number in range(TEXTS + WARM_UP):
            key, language, said = _said(desk, dice)
            text = _text(said, language)

            first = median(
                seconds(partial(_prove_anew, workspace, key, language, text))
                for _ in range(REPEATED)
            )
            again = median(
                seconds(partial(proof, desk, key, language, text)) for _ in range(REPEATED)
            )
            if number < WARM_UP:
                continue
            times.append(first * 1000)
            typed.append(again * 1000)
            asked = partial(checks, desk, key, language, text, others=False)
            checked.append(median(seconds(asked) for _ in range(REPEATED)) * 1000)
            lines = proof(desk, key, language, text).lines
            wanted = [quote for quote, _ in said]
            found += sum(
                line.quote_id == quote and (line.verdict is Verdict.CHANGED) == (place % 3 == 0)
                for place, (line, quote) in enumerate(zip(lines, wanted, strict=True))
            )
    yield Result("proof of a release of 12 quotations, median", median(times), "ms")
    yield Result("proof of a release of 12 quotations, p99", percentile(times, 99), "ms", 300)
    yield Result("  again, as after each pause in typing, median", median(typed), "ms")
    yield Result("  and checked by all rules, median", median(checked), "ms")
    share = 100 * found / (TEXTS * QUOTATIONS)
    yield Result("  its quotations judged rightly", share, "%", 99, at_least=True)


def _prove_anew(workspace: Workspace, key: int, language: str, text: TextNow) -> None:
    """Prove a text at a desk that remembers nothing."""
    proof(Desk(workspace, system_clock, "Bench"), key, language, text)


def _said(desk: Desk, dice: random.Random) -> tuple[int, str, list[tuple[int, str]]]:
    """Return a release, a language, and quotes: of its event, and from anywhere."""
    with desk.reading() as session:
        releases = session.scalar(select(func.max(Release.id))) or 0
        release = session.get_one(Release, dice.randint(1, releases))
        language = dice.choice(("en", "ka"))
        of_event = session.scalars(
            select(Quote.id).where(Quote.event_id == release.event_id).limit(QUOTATIONS // 2)
        ).all()
        last = session.scalar(select(func.max(Quote.id))) or 0
        anywhere = dice.sample(range(1, last + 1), QUOTATIONS - len(of_event))
        quotes = [session.get_one(Quote, key) for key in (*of_event, *anywhere)]
        return release.id, language, [(quote.id, quote.words) for quote in quotes]


def _text(said: Sequence[tuple[int, str]], language: str) -> TextNow:
    """Return a text that quotes all of it, in every third quotation with another word."""
    opened, ending = _ENDINGS[language]
    blocks = []
    for place, (_, words) in enumerate(said):
        parts = words.removesuffix(".").split()
        if place % 3 == 0:
            parts[len(parts) // 2] = "altered"
        run = Run(f"{opened}{' '.join(parts)}{ending}")
        blocks.append(Block(f"b{place}", BlockKind.PARAGRAPH, (run,)))
    return TextNow("", "", "", tuple(blocks))
