"""The table of contents of a long report: on pages of its own, before all that it lists."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from migdesk.documents.pdf.contents import Entry, Goal
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import followed, set_text
from migdesk.documents.reports.page import Paper

FEWEST_AFTER_COVER: Final = 5
FEWEST_PAGES: Final = 8
"""A report of fewer pages needs no contents: without a cover they would stand on its first page."""

_FEWEST_ENTRIES: Final = 3
_MOST_ENTRIES: Final = 90
"""Deeper levels are left out where there would be more: they are in the outline of the file."""

_NUMBER_ROOM: Final = 42.0
_INDENT: Final = 14.0
_BELOW: Final = 2.5
_PARTS_GAP: Final = 3.0


def listed(goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """Return those of ``goals`` that contents list; none where they would be too few."""
    goals = [goal for goal in goals if goal.title]
    counts = Counter(goal.level for goal in goals)
    deepest, total = 0, 0
    for level in sorted(counts):
        total += counts[level]
        if deepest and total > _MOST_ENTRIES:
            break
        deepest = level
    entries = tuple(goal for goal in goals if goal.level <= deepest)
    return entries if len(entries) >= _FEWEST_ENTRIES else ()


def contents(paper: Paper, goals: Sequence[Goal], *, offset: int) -> Iterator[Item]:
    """Yield the heading of the contents and their lines.

    Args:
        paper: what they are set with.
        goals: what is listed.
        offset: the number of the page that the first page of the report has.
    """
    yield paper.heading(paper.words("report.contents"), 1)
    node = Node("TOC", paper.setting.root)
    highest = min(goal.level for goal in goals)
    for goal in goals:
        depth = goal.level - highest
        entry = _entry(paper, goal, depth, str(goal.page + offset), Node("TOCI", node))
        yield Item(entry, Column.BOTH, before=0 if depth else _PARTS_GAP)


def _entry(paper: Paper, goal: Goal, depth: int, number: str, node: Node) -> Entry:
    setting, styles = paper.setting, paper.styles
    link = setting.prose_node("Link", goal.title, Node("Reference", node))
    style = styles.cell if depth else replace(styles.cell, face=Face.MEDIUM)
    indent = depth * _INDENT
    width = paper.width - indent - _NUMBER_ROOM
    title = set_text(setting.spans(goal.title, style.span("")), style, width, link)
    figure = replace(styles.figure, leading=style.leading)
    return Entry(
        link,
        followed(title),
        set_text([figure.span(number)], figure, _NUMBER_ROOM, link),
        goal.bookmark,
        indent=indent,
        width=paper.width,
        below=_BELOW,
        dots=setting.palette.slate,
    )
