"""The office and its standing matter, to be edited in place."""

from sqlalchemy import func, select

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.named import files_of, named_organisation, titled
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.rows import (
    AcronymEntry,
    BoilerplateEntry,
    ContactEntry,
    DonorEntry,
    OfficePage,
    ProjectEntry,
    SeriesEntry,
)
from migdesk.records import (
    Acronym,
    Boilerplate,
    Event,
    Office,
    Organisation,
    PressContact,
    Project,
    Series,
)


def office_page(desk: Desk) -> OfficePage | None:
    """Return all of the office, ``None`` while the workspace does not say whose it is."""
    with desk.reading() as session:
        office = session.scalars(select(Office)).one_or_none()
        if office is None:
            return None
        logos = files_of(session, table("asset").c.id == office.logo_id)
        return OfficePage(
            names=office.names,
            zone=office.zone,
            languages=office.languages,
            tagline=office.tagline,
            city=office.city,
            footer=office.footer,
            accent=office.accent,
            paper=office.paper,
            logo=logos[0] if logos else None,
            release_names=office.release_names,
            report_names=office.report_names,
        )


def boilerplates(desk: Desk) -> tuple[BoilerplateEntry, ...]:
    """Return the standing paragraphs in order."""
    with desk.reading() as session:
        languages = languages_of(session)
        titles = {item.id: titled(item, languages) for item in session.scalars(select(Project))}
        return tuple(
            BoilerplateEntry(
                id=item.id,
                label=item.label,
                text=item.text,
                project=titles.get(item.project_id or 0),
                since=item.since,
                until=item.until,
                standing=item.standing,
                position=item.position,
            )
            for item in session.scalars(
                select(Boilerplate).order_by(Boilerplate.position, Boilerplate.id)
            )
        )


def press_contacts(desk: Desk) -> tuple[ContactEntry, ...]:
    """Return those whom journalists may call, in order."""
    with desk.reading() as session:
        return tuple(
            ContactEntry(
                id=item.id,
                name=item.name,
                role=item.role,
                phone=item.phone,
                email=item.email,
                link=item.link,
                standing=item.standing,
                position=item.position,
            )
            for item in session.scalars(
                select(PressContact).order_by(PressContact.position, PressContact.id)
            )
        )


def acronyms(desk: Desk) -> tuple[AcronymEntry, ...]:
    """Return the acronyms in the order of their letters."""
    with desk.reading() as session:
        return tuple(
            AcronymEntry(item.id, item.letters, item.meaning)
            for item in session.scalars(select(Acronym).order_by(func.lower(Acronym.letters)))
        )


def projects(desk: Desk) -> tuple[ProjectEntry, ...]:
    """Return the projects, those added last first."""
    with desk.reading() as session:
        languages = languages_of(session)
        held = select(Event.project_id, func.count()).group_by(Event.project_id)
        events = {row[0]: row[1] for row in session.execute(held)}
        entries = []
        for project in session.scalars(select(Project).order_by(Project.id.desc())):
            donors = []
            for donor in project.donors:
                organisation = fetch(session, Organisation, donor.organisation_id)
                name = named_organisation(organisation, languages).name
                donors.append(DonorEntry(organisation.id, name, donor.phrase))
            entries.append(
                ProjectEntry(
                    id=project.id,
                    title=project.title,
                    acronym=project.acronym,
                    code=project.code,
                    since=project.since,
                    until=project.until,
                    donors=tuple(donors),
                    events=events.get(project.id, 0),
                )
            )
        return tuple(entries)


def all_series(desk: Desk) -> tuple[SeriesEntry, ...]:
    """Return the rows of events, those added last first."""
    with desk.reading() as session:
        held = select(Event.series_id, func.count()).group_by(Event.series_id)
        events = {row[0]: row[1] for row in session.execute(held)}
        return tuple(
            SeriesEntry(item.id, item.title, events.get(item.id, 0))
            for item in session.scalars(select(Series).order_by(Series.id.desc()))
        )
