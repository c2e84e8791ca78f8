"""What checks our documents finds each of eighteen defects planted in one."""

from collections.abc import Iterator
from functools import cache

import pytest
from documents import pdfs, planted, reports
from documents.test_release_conformance import findings

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.pdf.pages import Item
from migdesk.documents.reports.binding import bound
from migdesk.documents.reports.figures import captioned, chart
from migdesk.documents.reports.page import Paper, line, report_pdf

BARS = Chart(Shape.BARS, "Where they came from.", (ChartRow("Sighnaghi", (5,)),), ("People",))
SAID = "What was done, and for whom it was done. "


CHAPTERS = 12
"""Enough for contents."""


def story(paper: Paper) -> Iterator[Item]:
    styles = paper.styles
    for chapter in range(CHAPTERS):
        yield paper.heading(f"Chapter {chapter}", 1)
        yield paper.paragraph(SAID * 80, styles.cell)
        yield from chart(paper, BARS)
        rows = [[[line(("Nana", styles.cell))], [line(("4", styles.figure))]]]
        table = paper.table(["Name", "Visits"], (3, 1), rows, figures=(1,))
        yield from captioned(paper, "Who came.", table)


@cache
def sound() -> bytes:
    """Return a report with everything in it that can go wrong."""
    binding = bound(has_contents=True)
    return report_pdf((), reports.front("en"), "programme", story, binding=binding)


def expected() -> list[str]:
    """Return what has to be read out, in order."""
    chapter = [SAID * 80, BARS.caption, "Sighnaghi", "5", "Who came.", "Name", "Visits", "Nana"]
    opening = ["Alazani Gardens Trust", "Seeds and Neighbours", "Contents"]
    entries = [f"Chapter {number}" for number in range(CHAPTERS)]
    told = [text for number in range(CHAPTERS) for text in (f"Chapter {number}", *chapter)]
    return [*opening, *entries, *told]


def faults(pdf: bytes) -> list[str]:
    """Return what every check of ours finds wrong: both standards, and what is read out."""
    return findings(pdf) + [f"not read out: {text[:20]}" for text in pdfs.unread(pdf, expected())]


def test_the_report_has_no_fault_and_is_whole_when_written_anew() -> None:
    assert faults(sound()) == []
    assert faults(planted.Parts.of(sound()).joined()) == []


@pytest.mark.parametrize("name", planted.DEFECTS)
def test_a_planted_defect_is_found(name: str) -> None:
    assert len(planted.DEFECTS) == 18
    assert faults(planted.planted(sound(), name)) != []


@pytest.mark.parametrize("name", ["it is read from its end", "words are hidden from who listens"])
def test_what_is_read_out_is_held_against_what_was_written(name: str) -> None:
    assert pdfs.unread(planted.planted(sound(), name), expected()) != []


def test_no_standard_forbids_to_hide_words() -> None:
    assert findings(planted.planted(sound(), "words are hidden from who listens")) == []
