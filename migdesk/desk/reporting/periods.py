"""A period that a report is about: its days, whose events count, what the report begins with."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.errors import NotAPeriod
from migdesk.desk.office import the_office
from migdesk.desk.printed_logos import logos_of
from migdesk.desk.questions.naming import (
    languages_of,
    office_zone,
    organisation_names,
    table,
)
from migdesk.desk.reporting.asked import Asked
from migdesk.desk.rows import REPORTS, ReportKind, ReportSubject
from migdesk.desk.sheets import house
from migdesk.documents.reports.sheets import Front
from migdesk.records import Organisation, Project
from migdesk.text.names import Language, in_order
from migdesk.text.words import words_for
from migdesk.vocabulary import Part


class Period(Struct, frozen=True):
    """The days from ``since`` to ``until``, both included, and whose events are counted in them.

    ``order`` are the languages in which a name is looked for. ``zone`` is that of the office.
    """

    session: Session
    subject: ReportSubject
    since: date
    until: date
    order: tuple[Language, ...]
    zone: ZoneInfo
    now: datetime

    @property
    def language(self) -> Language:
        """Return the language of the report."""
        return self.order[0]

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of the period."""
        return self.since <= day <= self.until

    def around(self, instant: ColumnElement[datetime]) -> ColumnElement[bool]:
        """Return that an instant is in the period somewhere: which day it is, its zone decides."""
        first = datetime.combine(self.since, time(), UTC) - timedelta(days=1)
        return instant.between(first, datetime.combine(self.until, time(), UTC) + timedelta(days=2))

    def belongs(self) -> list[ColumnElement[bool]]:
        """Return what is true of an event that counts: its project, and who pays for it."""
        event, subject = table("event"), self.subject
        wanted: list[ColumnElement[bool]] = []
        if subject.project_id is not None:
            wanted.append(event.c.project_id == subject.project_id)
        if subject.donor_id is not None:
            project, part = table("project_donor"), table("event_organisation")
            funded = select(project.c.project_id).where(
                project.c.organisation_id == subject.donor_id
            )
            paid = select(part.c.event_id).where(
                part.c.organisation_id == subject.donor_id, part.c.part == Part.DONOR
            )
            wanted.append(or_(event.c.project_id.in_(funded), event.c.id.in_(paid)))
        return wanted

    def events(self) -> Select[tuple[int]]:
        """Return the keys of the events that may be in the period, and belong."""
        event = table("event")
        return select(event.c.id).where(self.around(event.c.starts_at), *self.belongs())


def period_of(asked: Asked) -> Period:
    """Return the period that a report is about.

    Raises:
        NotAPeriod: it has no first or no last day, or ends before it begins.
        NoSuchRecord: there is no such project or organisation.
    """
    session, subject = asked.session, asked.subject
    if subject.since is None or subject.until is None or subject.until < subject.since:
        raise NotAPeriod(subject.since, subject.until)
    if subject.project_id is not None:
        fetch(session, Project, subject.project_id)
    if subject.donor_id is not None:
        fetch(session, Organisation, subject.donor_id)
    return Period(
        session=session,
        subject=subject,
        since=subject.since,
        until=subject.until,
        order=tuple(dict.fromkeys((*asked.options.languages, *languages_of(session)))),
        zone=office_zone(session),
        now=asked.now,
    )


def period_front(period: Period, kind: ReportKind) -> Front:
    """Return what a report about a period begins with: what it is, the days, project and donors.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
    """
    language, office = period.language, the_office(period.session)
    donors = _donors(period)
    logos = logos_of(period.session, office, language, donors, period.until)
    return Front(
        languages=(language,),
        house=replace(house(period.session, office, language), donors=logos),
        title=(words_for(language)(f"report.{kind}"),),
        start=period.since,
        end=period.until,
        place=(_kept_to(period, donors),),
    )


def project_title(project: Project, order: Sequence[Language]) -> str:
    """Return what a report calls a project: its acronym and its title."""
    title = in_order(project.title, order) or ""
    return f"{project.acronym}, {title}" if project.acronym and title else project.acronym or title


def _donors(period: Period) -> tuple[int, ...]:
    """Return who pays for what a report keeps to: the donor asked for, or those of the project."""
    subject = period.subject
    if subject.donor_id is not None:
        return (subject.donor_id,)
    if subject.project_id is None:
        return ()
    project = fetch(period.session, Project, subject.project_id)
    return tuple(donor.organisation_id for donor in project.donors)


def _kept_to(period: Period, donors: Sequence[int]) -> str:
    """Return the project that a report keeps to, and who pays for it."""
    words, key = words_for(period.language), period.subject.project_id
    title = ""
    if key is not None:
        title = project_title(fetch(period.session, Project, key), period.order)
    names = organisation_names(period.session, donors, period.order, period.until)
    paid = words("report.funded", donors=words.join([names[donor] for donor in donors]))
    return ". ".join(filter(None, (title, paid if donors else "")))


def parts_of(asked: Asked, kind: ReportKind) -> tuple[str, ...]:
    """Return what is to be in a report, in order: what was chosen, else all it can have."""
    offered = REPORTS[kind].parts
    return tuple(part for part in asked.options.parts if part in offered) or offered
