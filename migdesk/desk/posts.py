"""Which post somebody held when they appeared or spoke."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import fetch
from migdesk.desk.errors import NotOfThisEvent, NotThisPersonsPost
from migdesk.desk.zones import known_zone
from migdesk.records import Appearance, Event, Person, Post, Quote, Session
from migdesk.records.rules import post_on


def day_of(
    session: DatabaseSession, event: Event, session_id: int | None, said_at: datetime | None = None
) -> date:
    """Return the day, at the place of the event, of a session, of a moment, or of its opening."""
    moment = said_at or event.starts_at
    if session_id is not None:
        moment = fetch(session, Session, session_id).starts_at
    return moment.astimezone(known_zone(event.zone)).date()


def said_on(session: DatabaseSession, spoke: Appearance | Quote) -> date | None:
    """Return the day of an appearance or a quote, ``None`` where it is not known.

    A quote of no event is taken to have been said on the day of ``said_at`` in UTC.
    """
    said_at = spoke.said_at if isinstance(spoke, Quote) else None
    if spoke.event_id is not None:
        return day_of(session, fetch(session, Event, spoke.event_id), spoke.session_id, said_at)
    return said_at.date() if said_at is not None else None


def post_held(session: DatabaseSession, spoke: Appearance | Quote) -> int | None:
    """Return the key of the post that the person held that day, or ``None``."""
    day = said_on(session, spoke)
    if spoke.person_id is None or day is None:
        return None
    person = fetch(session, Person, spoke.person_id)
    held = post_on(person.posts, day)
    return None if held is None else held.id


def check_links(session: DatabaseSession, spoke: Appearance | Quote) -> None:
    """Refuse what cannot be: a session of another event, a post of another person.

    Raises:
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    if spoke.session_id is not None:
        belongs_to = fetch(session, Session, spoke.session_id).event_id
        if belongs_to != spoke.event_id:
            raise NotOfThisEvent(spoke.session_id, spoke.event_id)
    if spoke.post_id is not None and fetch(session, Post, spoke.post_id).person_id != (
        spoke.person_id
    ):
        raise NotThisPersonsPost(spoke.post_id, spoke.person_id)


@contextmanager
def posts_found(session: DatabaseSession, person: Person) -> Iterator[None]:
    """Let a person who appeared or spoke without a post have the one that the block gives them.

    Where somebody left out a post that was held, it stays left out.
    """
    spoken: list[Appearance | Quote] = [
        *session.scalars(
            select(Appearance).where(
                Appearance.person_id == person.id, Appearance.post_id.is_(None)
            )
        ),
        *session.scalars(
            select(Quote).where(Quote.person_id == person.id, Quote.post_id.is_(None))
        ),
    ]
    lacking = [spoke for spoke in spoken if post_held(session, spoke) is None]
    yield
    session.flush()
    for spoke in lacking:
        spoke.post_id = post_held(session, spoke)


@contextmanager
def posts_following(session: DatabaseSession, event: Event) -> Iterator[None]:
    """Let the posts of an event's speakers follow when the block moves its days.

    A post that somebody chose against the dates stays as chosen.
    """
    spoken: list[Appearance | Quote] = [
        *session.scalars(select(Appearance).where(Appearance.event_id == event.id)),
        *session.scalars(select(Quote).where(Quote.event_id == event.id)),
    ]
    following = [spoke for spoke in spoken if spoke.post_id == post_held(session, spoke)]
    yield
    session.flush()
    for spoke in following:
        spoke.post_id = post_held(session, spoke)
