"""What was chosen about a report and kept by name, and the days that a period stands for."""

from dataclasses import dataclass
from datetime import date, timedelta

from migdesk.desk.rows.reports import (
    REPORTS,
    ReportAbout,
    ReportKind,
    ReportOptions,
    ReportSubject,
)
from migdesk.vocabulary import ReportPeriod


@dataclass(frozen=True, slots=True)
class ReportPreset:
    """What is chosen about a report, kept by name.

    Attributes:
        id: its key.
        name: what it is called.
        kind: of the report.
        options: what is chosen, the subject aside.
        period: of a report about one.
        project_id: the project that such a report keeps to, if it does.
    """

    id: int
    name: str
    kind: ReportKind
    options: ReportOptions
    period: ReportPeriod | None = None
    project_id: int | None = None

    def subject(self, today: date) -> ReportSubject:
        """Return what the report is about, as far as the preset says it.

        A report about a period is about this year up to now where no other period was kept.
        """
        if REPORTS[self.kind].about is not ReportAbout.PERIOD:
            return ReportSubject()
        since, until = days_of(self.period or ReportPeriod.YEAR_TO_DATE, today)
        return ReportSubject(None, since, until, self.project_id)


def days_of(period: ReportPeriod, today: date) -> tuple[date, date]:
    """Return the first and the last day of a period as it is ``today``."""
    match period:
        case ReportPeriod.THIS_MONTH:
            return month_of(today)
        case ReportPeriod.LAST_MONTH:
            return month_of(today.replace(day=1) - timedelta(days=1))
        case ReportPeriod.THIS_QUARTER:
            first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
            return first, month_of(first + timedelta(days=63))[1]
        case ReportPeriod.YEAR_TO_DATE:
            return date(today.year, 1, 1), today
        case ReportPeriod.LAST_YEAR:
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of the month of a day."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def period_of(since: date | None, until: date | None, today: date) -> ReportPeriod | None:
    """Return the period that two days are ``today``; ``None`` for other days."""
    return next((each for each in ReportPeriod if days_of(each, today) == (since, until)), None)
