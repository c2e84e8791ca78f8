"""Reports to look at: the first page of a long one at once, and then all of it.

Nothing here writes, nor is it kept that an agenda was looked at.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk
from migdesk.desk.reporting.kinds import MADE
from migdesk.desk.reports import frozen_report
from migdesk.desk.rows import LeftOut, Preview, ReportKind, ReportOptions, ReportSubject
from migdesk.documents.rendering import page_sizes
from migdesk.documents.reports.parts import Part, Report, Table
from migdesk.documents.reports.printing import is_long, printed, rows_in

_PAINTING: Final = 2
"""Painting takes about so many times as long as laying out."""

_FIRST: Final = 60
"""So many rows fill the first page, whatever stands in them."""


class BegunReport(Struct, frozen=True):
    """A report of which at least the first page can be seen.

    Attributes:
        preview: its pages, or the first of them.
        left_out: what is not in it, and why.
        report: what the rest is made of.
    """

    preview: Preview
    left_out: tuple[LeftOut, ...]
    report: Report

    @property
    def is_whole(self) -> bool:
        """Tell whether all its pages are there."""
        return not self.preview.begun


def begin_report(
    desk: Desk, kind: ReportKind, subject: ReportSubject, options: ReportOptions
) -> BegunReport:
    """Return a report as its export would be now; of a long one the first page.

    Raises:
        as :func:`migdesk.desk.reports.make_report`.
    """
    frozen = frozen_report(desk, kind, subject, options)
    report = MADE[kind].tell(frozen.sheet)
    if is_long(report):
        beginning = replace(report, parts=tuple(_first(report.parts)))
        preview = _preview(report, printed(beginning, is_beginning=True))
        preview = replace(preview, sizes=preview.sizes[:1], begun=True)
    else:
        preview = _preview(report, printed(report))
    return BegunReport(preview, frozen.left_out, report)


def finish_report(begun: BegunReport, *, progress: Progress = unseen) -> Preview:
    """Return all pages of a report that was begun.

    Raises:
        MissingGlyphs: a text holds characters that no bundled font has.
        Cancelled: ``progress`` called it off.
    """
    rows = sum(map(rows_in, begun.report.parts))
    total = rows * (1 + _PAINTING)
    done = 0

    def step() -> None:
        nonlocal done
        progress(min(done, rows), total)
        done += 1

    def paint(page: int, pages: int) -> None:
        progress(rows + rows * _PAINTING * page // pages, total)

    parts = tuple(_told_of(part, step) for part in begun.report.parts)
    return _preview(begun.report, printed(replace(begun.report, parts=parts), paint))


def _preview(report: Report, pdf: bytes) -> Preview:
    paper = report.front.house.paper
    return Preview(pdf, page_sizes(pdf), paper=paper, draft=False, withdrawn=False)


def _first(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield what the first page is filled with."""
    left = _FIRST
    for part in parts:
        if left <= 0:
            return
        if isinstance(part, Table) and len(part.rows) > left:
            yield replace(part, rows=part.rows[:left], total=())
        else:
            yield part
        left -= rows_in(part)


def _told_of(part: Part, step: Callable[[], None]) -> Part:
    """Return a part of which ``step`` is told row by row while it is laid out."""
    return replace(part, rows=_Followed(part.rows, step)) if isinstance(part, Table) else part


class _Followed(tuple[Any, ...]):
    """Rows that tell when one of them is taken."""

    _step: Callable[[], None]

    def __new__(cls, rows: Iterable[Any], step: Callable[[], None]) -> "_Followed":
        made = super().__new__(cls, rows)
        made._step = step
        return made

    def __iter__(self) -> Iterator[Any]:
        """Yield each row, telling of it first."""
        for row in super().__iter__():
            self._step()
            yield row
