"""What the files are called that leave the office: by the patterns it has set."""

from collections.abc import Mapping
from datetime import UTC, date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.numbers import number_of, release_number
from migdesk.desk.office import OFFICE_KEY, the_office
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.rows import Form, ReportForm, ReportKind, ReportOptions, ReportSubject
from migdesk.desk.rows.logos import FileNames
from migdesk.desk.zones import known_zone
from migdesk.records import Event, Office, Project, Release
from migdesk.records.rules import edition_of
from migdesk.text.file_names import (
    RELEASE_FIELDS,
    RELEASE_NAMES,
    REPORT_FIELDS,
    REPORT_NAMES,
    Field,
    fault_in,
    filled_in,
)
from migdesk.text.names import Language, first_text
from migdesk.vocabulary import ReleaseKind

_EMBARGO: Final = "EMBARGO"


def suggested_name(desk: Desk, release_id: int, language: Language, form: Form = Form.PDF) -> str:
    """Return a name for the file of a release: ``PR-14-2026-en.pdf`` if no other pattern is set.

    What was corrected or withdrawn has the number of its edition: ``PR-14-2026-v2-en.pdf``.

    While the embargo lasts the name says so, with its day at the office:
    ``EMBARGO-2026-11-24-PR-14-2026-en.pdf``.

    Raises:
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        pattern = _patterns(session)[0] or RELEASE_NAMES
        name = f"{_release_stem(session, release, language, pattern)}.{form}"
        if release.embargo is None or release.embargo <= desk.clock():
            return name
        lifted = release.embargo.astimezone(known_zone(the_office(session).zone))
        return f"{_EMBARGO}-{lifted:%Y-%m-%d}-{name}"


def report_name(
    desk: Desk,
    kind: ReportKind,
    subject: ReportSubject,
    options: ReportOptions,
    form: ReportForm = ReportForm.PDF,
) -> str:
    """Return a name for the file of a report.

    If no other pattern is set, ``Harbours-and-People-programme-en.pdf``. In whichever language it
    is, an event or project is called as the office calls it first; a period by its days.

    Raises:
        NoSuchRecord: there is no such event.
    """
    with desk.reading() as session:
        pattern = _patterns(session)[1] or REPORT_NAMES
        return f"{_report_stem(session, kind, subject, options.languages, pattern)}.{form}"


def names_by(desk: Desk, release_pattern: str, report_pattern: str) -> FileNames:
    """Return what files would be called, after the latest release and the latest event.

    A pattern that is empty is the usual one; one that cannot be used gives no name.
    """
    with desk.reading() as session:
        language = languages_of(session)[0]
        release = session.scalars(
            select(Release).order_by(Release.day.desc().nulls_last(), Release.id.desc()).limit(1)
        ).one_or_none()
        event = session.scalars(
            select(Event).order_by(Event.starts_at.desc(), Event.id.desc()).limit(1)
        ).one_or_none()
        today = desk.clock().astimezone(UTC).date()
        of_release, of_report = release_pattern or RELEASE_NAMES, report_pattern or REPORT_NAMES
        first = second = ""
        if fault_in(of_release, RELEASE_FIELDS) is None:
            first = (
                filled_in(of_release, _invented(language, today))
                if release is None
                else _release_stem(session, release, language, of_release)
            )
        if fault_in(of_report, REPORT_FIELDS) is None:
            second = (
                filled_in(of_report, _invented(language, today))
                if event is None
                else _report_stem(
                    session,
                    ReportKind.PROGRAMME,
                    ReportSubject(event_id=event.id),
                    (language,),
                    of_report,
                )
            )
        return FileNames(first and f"{first}.pdf", second and f"{second}.pdf")


def _patterns(session: Session) -> tuple[str, str]:
    office = session.get(Office, OFFICE_KEY)
    return (office.release_names, office.report_names) if office is not None else ("", "")


def _release_stem(session: Session, release: Release, language: Language, pattern: str) -> str:
    edition = edition_of(release)
    later = f"-v{edition}" if edition > 1 else ""
    text = next((one for one in release.renditions if one.language == language), None)
    event = session.get(Event, release.event_id) if release.event_id else None
    tags = (language, *languages_of(session))
    values = {
        Field.NUMBER: f"{release_number(release) or release.id}{later}",
        Field.KIND: release.kind.replace("_", "-"),
        Field.LANGUAGE: language,
        Field.DATE: _day(release.day),
        Field.HEADLINE: text.headline if text is not None else "",
        Field.EVENT: first_text(event.title, tags) if event is not None else "",
        Field.PROJECT: _project(session, event.project_id if event is not None else None, tags),
    }
    stem = filled_in(pattern, values)
    return stem if not later or f"{{{Field.NUMBER}}}" in pattern else f"{stem}{later}"


def _report_stem(
    session: Session,
    kind: ReportKind,
    subject: ReportSubject,
    languages: tuple[Language, ...],
    pattern: str,
) -> str:
    order = languages_of(session)
    if subject.event_id is None:
        about = _days(subject.since, subject.until)
        day, project_id = subject.since, subject.project_id
        if f"{{{Field.PROJECT}}}" not in pattern:
            about = "-".join(filter(None, (_project(session, project_id, order), about)))
    else:
        event = fetch(session, Event, subject.event_id)
        about = first_text(event.title, order)
        day, project_id = (
            event.starts_at.astimezone(known_zone(event.zone)).date(),
            event.project_id,
        )
    values = {
        Field.EVENT: about,
        Field.KIND: kind,
        Field.LANGUAGE: "-".join(languages),
        Field.DATE: _day(day),
        Field.PROJECT: _project(session, project_id, order),
    }
    return filled_in(pattern, values)


def _days(since: date | None, until: date | None) -> str:
    """Return the days of a period; of a whole year the year."""
    if since and until and (since, until) == (date(until.year, 1, 1), date(since.year, 12, 31)):
        return str(since.year)
    return "-".join(str(day) for day in (since, until) if day is not None)


def _project(session: Session, project_id: int | None, tags: tuple[Language, ...]) -> str:
    """Return what a project is called for short."""
    project = session.get(Project, project_id) if project_id else None
    if project is None:
        return ""
    return project.acronym or project.code or first_text(project.title, tags)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _invented(language: Language, today: date) -> Mapping[Field, str]:
    """Return values of an example while nothing is recorded."""
    return {
        Field.NUMBER: number_of(ReleaseKind.PRESS_RELEASE, 1, today.year),
        Field.KIND: "press-release",
        Field.LANGUAGE: language,
        Field.DATE: today.isoformat(),
        Field.EVENT: "event",
        Field.HEADLINE: "headline",
        Field.PROJECT: "project",
    }
