"""Long reports, tagged and archival, against what sets the same words without tags."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from bench.long_reports import Section, report_of, sections
from bench.measuring import alternating, ratio, seconds
from bench.others import measure_others, typst_of
from bench.plain_reports import PlainReports
from bench.report import Result

from migdesk.documents.rendering import page_sizes
from migdesk.documents.reports.printing import printed

PAGES: Final = 300
LENGTHS: Final = (10, 100, 300, 1000)
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
    typst = typst_of(told, scratch)
    if typst is not None:
        pairs = [(seconds(lambda: printed(report)), typst()) for _ in range(ROUNDS)]
        ours, theirs = zip(*pairs, strict=True)
        yield Result("  its words by typst", median(theirs) * 1000, "ms")
        yield Result("  report : typst", ratio(ours, theirs), "×", 1)
    yield from _lengths()
    yield from _memory()
    yield from measure_others(scratch)


def _lengths() -> Iterator[Result]:
    """Yield the time of a page in reports of several lengths, and how far they are apart.

    It is the processor's time: a long report would wait for others more often than a short one.
    """
    times: dict[int, list[float]] = {pages: [] for pages in LENGTHS}
    reports = {pages: report_of(sections_for(pages)) for pages in LENGTHS}
    for _ in range(ROUNDS):
        for pages, report in reports.items():
            start = process_time()
            pdf = printed(report)
            times[pages].append((process_time() - start) / len(page_sizes(pdf)))
    each = {pages: min(taken) * 1000 for pages, taken in times.items()}
    for pages, taken in each.items():
        yield Result(f"a page of a report of {pages:,}, processor’s time", taken, "ms")
    middle = median(each.values())
    apart = max(abs(taken - middle) / middle for taken in each.values()) * 100
    yield Result("  farthest from the middle", apart, "%", 15)


def _memory() -> Iterator[Result]:
    """Yield how much the most memory that a process holds grows with each page, on Linux."""
    if not Path("/proc/self/status").exists():
        print("No system that tells the most memory of a process: not measured.")
        return
    fewer, more = (_made_alone(pages) for pages in MEMORY_OF)
    grown = (more["peak"] - fewer["peak"]) / (more["pages"] - fewer["pages"]) / 1e6
    yield Result("most memory, for each page more", grown, "MB", 1)


def _made_alone(pages: int) -> dict[str, float]:
    command = [sys.executable, str(SCRIPT), str(pages)]
    told: dict[str, float] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )
    return told
