"""All of a person and of an organisation, to be edited in place."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.answering import usual_answer
from migdesk.desk.questions.keys import sorted_keys
from migdesk.desk.questions.lists import latest_events, latest_quotes
from migdesk.desk.questions.named import named_organisation, titled
from migdesk.desk.questions.naming import languages_of, nominative, office_zone, table
from migdesk.desk.questions.people import by_family_name
from migdesk.desk.questions.posts import post_state, posts_of
from migdesk.desk.rows import (
    AppearedEntry,
    EarlierNameEntry,
    MemberEntry,
    OrganisationPage,
    PersonPage,
    PostState,
)
from migdesk.desk.zones import known_zone
from migdesk.records import LogoSetPartner, Organisation, Person, Post, Project
from migdesk.records.rules import post_on
from migdesk.text.names import Language, in_order


def person_page(desk: Desk, person_id: int) -> PersonPage:
    """Return all of a person.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    quote = table("quote")
    with desk.reading() as session:
        person = fetch(session, Person, person_id)
        languages = languages_of(session)
        today = desk.clock().astimezone(office_zone(session)).date()
        held = post_on(person.posts, today)
        return PersonPage(
            id=person.id,
            names=person.names,
            honorific=person.honorific,
            country=person.country,
            languages=person.languages,
            email=person.email,
            phone=person.phone,
            notes=person.notes,
            biography=person.biography,
            counted_as=person.counted_as,
            posts=posts_of(session, person.posts, languages, today),
            post_id=held.id if held is not None else 0,
            appearances=_appeared(session, person_id, languages),
            quotes=latest_quotes(session, select(quote.c.id).where(quote.c.person_id == person_id)),
            usual_answer=usual_answer(session, person_id),
        )


def _appeared(
    session: Session, person_id: int, languages: Sequence[Language]
) -> tuple[AppearedEntry, ...]:
    """Return where a person appeared, the latest first."""
    appearance, event, part = table("appearance"), table("event"), table("session")
    rows = session.execute(
        select(
            appearance,
            event.c.title,
            event.c.zone,
            event.c.starts_at,
            part.c.title.label("session"),
            part.c.starts_at.label("session_starts_at"),
        )
        .join(event, appearance.c.event_id == event.c.id)
        .join(part, appearance.c.session_id == part.c.id, isouter=True)
        .where(appearance.c.person_id == person_id)
    ).all()

    def start(row: Row[Any]) -> Any:  # noqa: ANN401 - a moment and a key, to sort by
        return row.session_starts_at or row.starts_at, row.id

    said = _said(session, person_id)
    return tuple(
        AppearedEntry(
            id=row.id,
            event_id=row.event_id,
            event=in_order(row.title, languages) or "",
            session_id=row.session_id or 0,
            session=in_order(row.session or {}, languages) or "",
            day=start(row)[0].astimezone(known_zone(row.zone)).date(),
            role=row.role,
            status=row.status,
            quotes=sum(
                1
                for event_id, session_id in said
                if event_id == row.event_id and row.session_id in {None, session_id}
            ),
        )
        for row in sorted(rows, key=start, reverse=True)
    )


def _said(session: Session, person_id: int) -> list[tuple[int | None, int | None]]:
    """Return event and session of each quote of a person."""
    quote = table("quote")
    rows = session.execute(
        select(quote.c.event_id, quote.c.session_id).where(quote.c.person_id == person_id)
    )
    return [(row.event_id, row.session_id) for row in rows]


def organisation_page(desk: Desk, organisation_id: int) -> OrganisationPage:
    """Return all of an organisation.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    link, donor = table("event_organisation"), table("project_donor")
    with desk.reading() as session:
        organisation = fetch(session, Organisation, organisation_id)
        languages = languages_of(session)
        today = desk.clock().astimezone(office_zone(session)).date()
        above = session.get(Organisation, organisation.parent_id or 0)
        below = session.scalars(
            select(Organisation)
            .where(Organisation.parent_id == organisation_id)
            .order_by(Organisation.id)
        )
        paid = select(donor.c.project_id).where(donor.c.organisation_id == organisation_id)
        projects = session.scalars(
            select(Project).where(Project.id.in_(paid)).order_by(Project.id.desc())
        )
        took_part = select(link.c.event_id).where(link.c.organisation_id == organisation_id)
        return OrganisationPage(
            id=organisation.id,
            names=organisation.names,
            kind=organisation.kind,
            country=organisation.country,
            parent=named_organisation(above, languages) if above else None,
            since=organisation.since,
            until=organisation.until,
            notes=organisation.notes,
            earlier=_earlier(organisation),
            members=_members(session, organisation_id, languages, today),
            parts=tuple(named_organisation(part, languages) for part in below),
            projects=tuple(titled(project, languages) for project in projects),
            events=latest_events(session, took_part),
            logo_sets=session.scalar(
                select(func.count())
                .select_from(LogoSetPartner)
                .where(LogoSetPartner.organisation_id == organisation_id)
            )
            or 0,
        )


def _earlier(organisation: Organisation) -> tuple[EarlierNameEntry, ...]:
    """Return what an organisation was called before, the last first."""
    entries, until = [], organisation.since
    for name in reversed(organisation.earlier):
        entries.append(EarlierNameEntry(name.id, name.names, name.since, until))
        until = name.since
    return tuple(entries)


def _members(
    session: Session, organisation_id: int, languages: Sequence[Language], today: date
) -> tuple[MemberEntry, ...]:
    """Return the posts in an organisation by family name, those of today first."""
    posts = session.scalars(
        select(Post).where(Post.organisation_id == organisation_id).order_by(Post.id)
    ).all()
    members = [
        MemberEntry(
            post_id=post.id,
            person_id=post.person_id,
            name=nominative(fetch(session, Person, post.person_id).names, languages),
            title=nominative(post.title, languages),
            since=post.since,
            until=post.until,
            acting=post.acting,
            state=post_state(post, today),
        )
        for post in posts
    ]
    person, post = table("person"), table("post")
    there = select(post.c.person_id).where(post.c.organisation_id == organisation_id)
    by_name = sorted_keys(session, by_family_name(languages).where(person.c.id.in_(there)))
    places = {key: place for place, key in enumerate(by_name)}
    return tuple(
        sorted(
            members,
            key=lambda entry: (entry.state is not PostState.CURRENT, places[entry.person_id]),
        )
    )
