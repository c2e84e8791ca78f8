"""What was chosen about a report and kept by name, and the days that a period stands for."""

from datetime import date, timedelta

from msgspec import Struct

from migdesk.desk.rows.reports import (
    REPORTS,
    ReportAbout,
    ReportKind,
    ReportOptions,
    ReportSubject,
)
from migdesk.vocabulary import ReportPeriod


class ReportPreset(Struct, frozen=True):
    """What is chosen about a report, kept by name.

    Attributes:
        id: its key.
        name: what it is called.
        kind: of the report.
        options: what is chosen, the subject aside.
        period: of a report about one.
        project_id: the project that such a report keeps to, if it does.
        donor_id: the organisation that pays for what such a report keeps to, if it does.
        since: the first day of such a report, where its days are no period.
        until: the last.
        donor_gone: the organisation that it kept to was deleted.
    """

    id: int
    name: str
    kind: ReportKind
    options: ReportOptions
    period: ReportPeriod | None = None
    project_id: int | None = None
    donor_id: int | None = None
    since: date | None = None
    until: date | None = None
    donor_gone: bool = False

    def subject(self, today: date) -> ReportSubject:
        """Return what the report is about, as far as the preset says it.

        A report about a period is about this year up to now where no days were kept.
        """
        if REPORTS[self.kind].about is not ReportAbout.PERIOD:
            return ReportSubject()
        usual = days_of(self.period or ReportPeriod.YEAR_TO_DATE, today)
        since, until = self.since or usual[0], self.until or usual[1]
        return ReportSubject(None, since, until, self.project_id, self.donor_id)

    def keeps_days(self) -> bool:
        """Tell whether the preset says of which days the report is."""
        return self.period is not None or self.since is not None

    def fits(
        self, kind: ReportKind, subject: ReportSubject, options: ReportOptions, today: date
    ) -> bool:
        """Tell whether what is chosen is just what the preset says."""
        if (self.kind, self.options) != (kind, options):
            return False
        if REPORTS[kind].about is not ReportAbout.PERIOD:
            return True
        own = self.subject(today)
        same_days = (own.since, own.until) == (subject.since, subject.until)
        same_bounds = (own.project_id, own.donor_id) == (subject.project_id, subject.donor_id)
        return same_bounds and (same_days or not self.keeps_days())


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
