"""Long reports to be measured on: headings, paragraphs, tables and charts, from a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bench.texts import latin

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Part,
    Report,
    Table,
    line,
)
from migdesk.documents.reports.sheets import Front
from migdesk.documents.sheet import House

PARAGRAPHS: Final = 6
ROWS: Final = 24
COLUMNS: Final = (Column("Event", 3), *(Column(name, 1, figures=True) for name in "ABCD"))
_SHORTEST, _LONGEST = 70, 110


@dataclass(frozen=True)
class Section:
    """A part of a report as plain texts: what is printed by us and by what we are held against."""

    title: str
    paragraphs: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class _Sheet:
    front: Front


def sections(count: int) -> tuple[Section, ...]:
    """Return so many sections; one takes some two and a half pages."""
    chance = random.Random(7)  # noqa: S311 -- texts, no secret
    return tuple(_sections(count, chance))


def _sections(count: int, chance: random.Random) -> Iterator[Section]:
    tongue = latin()
    for number in range(count):
        yield Section(
            f"{number}. {tongue.sentence(chance, 3, 6)}",
            tuple(tongue.sentence(chance, _SHORTEST, _LONGEST) for _ in range(PARAGRAPHS)),
            tuple(
                (
                    tongue.sentence(chance, 2, 4),
                    *(f"{chance.randrange(1000):,}" for _ in COLUMNS[1:]),
                )
                for _ in range(ROWS)
            ),
            tuple((tongue.sentence(chance, 1, 3), chance.randrange(1, 100)) for _ in range(7)),
        )


def report_of(told: tuple[Section, ...]) -> Report:
    """Return the sections as a report, as any of ours is told."""
    front = Front(
        ("en",), House("Alazani Gardens Trust"), ("A long report",), date(2026, 1, 1),
        date(2026, 12, 31), ("",)
    )  # fmt: skip
    return Report("programme", _Sheet(front), tuple(_parts(told)))


def _parts(told: tuple[Section, ...]) -> Iterator[Part]:
    for section in told:
        yield Heading(section.title)
        for text in section.paragraphs:
            yield Paragraph(line((text, Look.PLAIN)))
        yield Table("events", COLUMNS, tuple(map(_cells, section.rows)))
        rows = tuple(ChartRow(name, (value,)) for name, value in section.bars)
        yield Chart(Shape.BARS, "Counted by place.", rows, ("People",))


def _cells(texts: tuple[str, ...]) -> tuple[Cell, ...]:
    return tuple(Cell((line((text, Look.PLAIN)),)) for text in texts)
