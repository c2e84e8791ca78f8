"""All of an event, to be edited in place."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.conflicts import conflicts_of
from migdesk.desk.questions.exported import changes_since_export
from migdesk.desk.questions.lists import latest_quotes, latest_releases
from migdesk.desk.questions.media import coverage_about
from migdesk.desk.questions.named import files_of, titled
from migdesk.desk.questions.naming import (
    languages_of,
    nominative,
    organisation_names,
    renamed,
    table,
)
from migdesk.desk.rows import (
    AppearanceEntry,
    AttendanceEntry,
    EventPage,
    FollowUpEntry,
    PartPlayed,
    SessionEntry,
)
from migdesk.desk.rows.named import Named
from migdesk.desk.zones import known_zone
from migdesk.records import Event, EventLogoSet, LogoSet, Project, Series
from migdesk.text.names import Language, in_order


def event_page(desk: Desk, event_id: int) -> EventPage:
    """Return all of an event.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    quote, release = table("quote"), table("release")
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        languages = languages_of(session)
        zone = known_zone(event.zone)
        day = event.starts_at.astimezone(zone).date()
        appearances = appearances_at(session, event_id, languages)
        series = session.get(Series, event.series_id or 0)
        project = session.get(Project, event.project_id or 0)
        sessions = _sessions(session, event, appearances)
        open_conflicts, conflicts_kept = conflicts_of(session, event, desk.clock())
        return EventPage(
            id=event.id,
            title=event.title,
            kind=event.kind,
            modality=event.modality,
            status=event.status,
            starts_at=event.starts_at.astimezone(zone),
            ends_at=event.ends_at.astimezone(zone),
            zone=event.zone,
            venue=event.venue,
            city=event.city,
            country=event.country,
            link=event.link,
            series=titled(series, languages) if series else None,
            number=event.number,
            project=titled(project, languages) if project else None,
            project_donors=_project_donors(session, project, languages, day) if project else (),
            logo_set=session.scalar(_set_of(event_id)) or 0,
            logo_sets=tuple(
                Named(one.id, in_order(one.name, languages) or "")
                for one in session.scalars(select(LogoSet).order_by(LogoSet.id))
            ),
            themes=event.themes,
            gcm_objectives=event.gcm_objectives,
            sdg_targets=event.sdg_targets,
            summary=event.summary,
            outcomes=event.outcomes,
            status_reason=event.status_reason,
            organisations=parts_played(session, event_id, languages, day),
            sessions=sessions,
            appearances=tuple(appearances.get(0, ())),
            conflicts=open_conflicts,
            conflicts_kept=conflicts_kept,
            changed=changes_since_export(session, event, sessions),
            attendance=tuple(
                AttendanceEntry(
                    counts.country,
                    counts.sector,
                    counts.women,
                    counts.men,
                    counts.other,
                    counts.online,
                )
                for counts in event.attendance
            ),
            follow_ups=tuple(
                FollowUpEntry(item.id, item.action, item.owner, item.due, item.status)
                for item in event.follow_ups
            ),
            files=files_of(session, table("asset").c.event_id == event_id),
            quotes=latest_quotes(session, select(quote.c.id).where(quote.c.event_id == event_id)),
            releases=latest_releases(
                session, select(release.c.id).where(release.c.event_id == event_id)
            ),
            coverage=coverage_about(session, event_id, languages),
        )


def _set_of(event_id: int) -> Select[int]:
    return select(EventLogoSet.logo_set_id).where(EventLogoSet.event_id == event_id)


def parts_played(
    session: Session, event_id: int, languages: Sequence[Language], day: date
) -> tuple[PartPlayed, ...]:
    """Return what organisations are to an event, in protocol order within each part.

    They are called what they were called on ``day``.
    """
    link, organisation = table("event_organisation"), table("organisation")
    rows = session.execute(
        select(link.c.part, organisation.c.id, organisation.c.names)
        .join(organisation, link.c.organisation_id == organisation.c.id)
        .where(link.c.event_id == event_id)
        .order_by(link.c.part, link.c.position)
    ).all()
    then = renamed(session, (row.id for row in rows), day)
    parts = []
    for row in rows:
        name = in_order(then.get(row.id, row.names), languages)
        short = (name.acronym or name.short) if name else ""
        parts.append(PartPlayed(row.part, row.id, name.full if name else "", short))
    return tuple(parts)


def _project_donors(
    session: Session, project: Project, languages: Sequence[Language], day: date
) -> tuple[Named, ...]:
    """Return who pays for a project, in order."""
    keys = [donor.organisation_id for donor in project.donors]
    names = organisation_names(session, keys, languages, day)
    return tuple(Named(key, names[key]) for key in keys)


def appearances_at(
    session: Session, event_id: int, languages: Sequence[Language]
) -> dict[int, list[AppearanceEntry]]:
    """Return who appears, by session: under 0 those at the event as a whole.

    Each under the title chosen, with the organisation as it was called when the event began.
    """
    appearance, person = table("appearance"), table("person")
    post, organisation = table("post"), table("organisation")
    rows = session.execute(
        select(
            appearance,
            person.c.names,
            post.c.title,
            post.c.organisation_id,
            organisation.c.names.label("organisation"),
        )
        .join(person, appearance.c.person_id == person.c.id)
        .join(post, appearance.c.post_id == post.c.id, isouter=True)
        .join(organisation, post.c.organisation_id == organisation.c.id, isouter=True)
        .where(appearance.c.event_id == event_id)
        .order_by(appearance.c.position, appearance.c.id)
    ).all()
    event = fetch(session, Event, event_id)
    day = event.starts_at.astimezone(known_zone(event.zone)).date()
    then = renamed(session, (row.organisation_id for row in rows), day)
    appearances: dict[int, list[AppearanceEntry]] = {}
    for row in rows:
        entry = AppearanceEntry(
            id=row.id,
            person_id=row.person_id,
            name=nominative(row.names, languages),
            names={language: name.nominative for language, name in row.names.items()},
            post_id=row.post_id or 0,
            title=nominative(row.title or {}, languages),
            organisation=nominative(
                then.get(row.organisation_id, row.organisation or {}), languages
            ),
            role=row.role,
            status=row.status,
            shown_as=row.shown_as,
            replaced_by_id=row.replaced_by_id or 0,
        )
        appearances.setdefault(row.session_id or 0, []).append(entry)
    return appearances


def _sessions(
    session: Session, event: Event, appearances: Mapping[int, Sequence[AppearanceEntry]]
) -> tuple[SessionEntry, ...]:
    zone, quote = known_zone(event.zone), table("quote")
    counted = session.execute(
        select(quote.c.session_id, func.count())
        .where(quote.c.event_id == event.id)
        .group_by(quote.c.session_id)
    )
    quotes = {row[0]: row[1] for row in counted}
    return tuple(
        SessionEntry(
            id=item.id,
            kind=item.kind,
            title=item.title,
            starts_at=item.starts_at.astimezone(zone),
            ends_at=item.ends_at.astimezone(zone),
            room=item.room,
            key_points=item.key_points,
            appearances=tuple(appearances.get(item.id, ())),
            quotes=quotes.get(item.id, 0),
        )
        for item in event.sessions
    )
