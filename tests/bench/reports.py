"""Long reports, tagged and archival, against what sets the same words without tags."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Final

from bench.long_reports import Section, report_of, sections
from bench.measuring import alternating, ratio
from bench.others import measure_others, typst_seconds
from bench.plain_reports import PlainReports
from bench.report import Result

from migdesk.documents.rendering import page_sizes
from migdesk.documents.reports.printing import printed

PAGES: Final = 300
LENGTHS: Final = (10, 100, 1000)
_ROUNDS_OF_LENGTHS: Final = 3
PAGES_OF_SECTION: Final = 1.97
ROUNDS: Final = 3
MEMORY_OF: Final = (100, 1000)
SCRIPT: Final = Path(__file__).with_name("made_alone.py")


def sections_for(pages: int) -> tuple[Section, ...]:
    """Return what fills about so many pages."""
    return sections(max(round(pages / PAGES_OF_SECTION), 1))


def measure_reports(scratch: Path) -> Iterator[Result]:
    """Measure on reports of an invented language; ``scratch`` is a folder for files in between."""
    told = sections_for(PAGES)
    report, plain = report_of(told), PlainReports()
    works: dict[str, Callable[[int], object]] = {
        "ours": lambda _round: printed(report),
        "plain": lambda _round: plain.build(told),
        "strings": lambda _round: plain.build(told, breaks=False),
    }
    times = alternating(works, rounds=ROUNDS, warm_up=1)
    count = len(page_sizes(printed(report)))
    yield Result(f"report of {count} pages", median(times["ours"]) * 1000, "ms")
    yield Result("  its words by ReportLab, untagged", median(times["plain"]) * 1000, "ms")
    yield Result("  report : ReportLab", ratio(times["ours"], times["plain"]), "×", 1.3)
    without = ratio(times["ours"], times["strings"])
    yield Result("  report : ReportLab, cells that break no lines", without, "×")
    set_by_typst = typst_seconds(told, scratch)
    if set_by_typst is not None:
        yield Result("  its words by typst", set_by_typst * 1000, "ms")
        yield Result("  report : typst", median(times["ours"]) / set_by_typst, "×", 1)
    yield from _lengths()
    yield from _memory()
    yield from measure_others(scratch)


def _lengths() -> Iterator[Result]:
    """Yield the time of a page in reports of several lengths, and how far they are apart."""
    reports = {pages: report_of(sections_for(pages)) for pages in LENGTHS}
    counts = {pages: len(page_sizes(printed(report))) for pages, report in reports.items()}
    works = {
        pages: lambda _round, report=report: printed(report) for pages, report in reports.items()
    }
    times = alternating(works, rounds=_ROUNDS_OF_LENGTHS, warm_up=0)
    each = {pages: median(times[pages]) / counts[pages] * 1000 for pages in LENGTHS}
    for pages, taken in each.items():
        yield Result(f"a page of a report of {counts[pages]}", taken, "ms")
    middle = median(each.values())
    apart = max(abs(taken - middle) / middle for taken in each.values()) * 100
    yield Result("  farthest from the one in the middle", apart, "%", 15)


def _memory() -> Iterator[Result]:
    """Yield how much the most memory that a process holds grows with each page."""
    fewer, more = (_made_alone(pages) for pages in MEMORY_OF)
    grown = (more["peak"] - fewer["peak"]) / (more["pages"] - fewer["pages"]) / 1e6
    yield Result("most memory, for each page more", grown, "MB", 1)


def _made_alone(pages: int) -> dict[str, float]:
    command = [sys.executable, str(SCRIPT), str(pages)]
    told: dict[str, float] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )
    return told
