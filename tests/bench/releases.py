"""A release exported from an open workspace, against its words set by ReportLab alone."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from statistics import median
from typing import Final

from bench.measuring import alternating, ratio
from bench.plain import PlainPages
from bench.report import Result

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.exports import export_release
from migdesk.desk.sheets import release_sheet
from migdesk.store.workspace import Workspace
from migdesk.text.names import Language

RELEASES: Final = 40
LANGUAGES: Final = ("en", "ka")
IN_A_ROW: Final = 6
"""How many times each is exported, as often as somebody who writes it looks at its pages."""


def measure_releases(office: Path) -> Iterator[Result]:
    """Measure on releases of the workspace ``office``, in both languages.

    The first export of a release has to cut its letters out of the fonts; those after it are warm.
    """
    first: dict[str, list[float]] = defaultdict(list)
    warm: dict[str, list[float]] = defaultdict(list)
    pages = PlainPages()
    with Workspace.open(office, clock=system_clock, write=False) as workspace:
        desk = Desk(workspace, system_clock, "Bench")
        for key, language in product(range(1, RELEASES + 1), LANGUAGES):
            for name, times in _times(desk, key, language, pages).items():
                first[name].append(times[0])
                warm[name] += times[1:]
    yield Result("release PDF, warm, median", median(warm["release"]) * 1000, "ms", 50)
    yield Result("  its words on a plain canvas, median", median(warm["plain"]) * 1000, "ms")
    yield Result("  release : plain", ratio(warm["release"], warm["plain"]), "×", 1.3)
    yield Result("release PDF, another one each time", median(first["release"]) * 1000, "ms", 50)
    yield Result("  release : plain", ratio(first["release"], first["plain"]), "×", 1.3)


def _times(desk: Desk, key: int, language: Language, pages: PlainPages) -> dict[str, list[float]]:
    with desk.reading() as session:
        sheet = release_sheet(session, key, language)

    def export(_round: int) -> None:
        export_release(desk, str(key), language)

    def build(_round: int) -> None:
        pages.build(sheet)

    return alternating({"release": export, "plain": build}, rounds=IN_A_ROW, warm_up=0)
