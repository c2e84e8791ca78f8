"""How each kind of report is made: what freezes it, and what tells of the sheet."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.programme import programme_sheet
from migdesk.desk.reporting.quotes import quotes_sheet
from migdesk.desk.reporting.speakers import speakers_sheet
from migdesk.desk.rows import ReportKind
from migdesk.documents.reports.parts import Report
from migdesk.documents.reports.programme import programme
from migdesk.documents.reports.quotes import quotes
from migdesk.documents.reports.speakers import speakers


class Made(NamedTuple):
    """How a report is made: a sheet from records, and a report from the sheet."""

    freeze: Callable[[Asked], Frozen[Any]]
    tell: Callable[[Any], Report]


MADE: Final[Mapping[ReportKind, Made]] = {
    ReportKind.PROGRAMME: Made(programme_sheet, programme),
    ReportKind.SPEAKERS: Made(speakers_sheet, speakers),
    ReportKind.QUOTES: Made(quotes_sheet, quotes),
}
