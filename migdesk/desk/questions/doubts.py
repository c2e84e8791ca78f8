"""What the records say that can hardly be so."""

from sqlalchemy import select

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.posts import day_of
from migdesk.desk.questions.naming import languages_of, nominative
from migdesk.desk.rows import TitleDoubt
from migdesk.records import Appearance, Event, Person, Post, Quote
from migdesk.records.rules import post_on


def titles_not_held(desk: Desk, event_id: int) -> tuple[TitleDoubt, ...]:
    """Return who appears or is quoted at an event under a title not held that day, each once.

    Raises:
        NoSuchRecord: there is no such event.
    """
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        languages = languages_of(session)
        spoken: list[Appearance | Quote] = [
            *session.scalars(select(Appearance).where(Appearance.event_id == event_id)),
            *session.scalars(select(Quote).where(Quote.event_id == event_id)),
        ]
        doubts = []
        for spoke in spoken:
            if spoke.post_id is None or spoke.person_id is None:
                continue
            post = fetch(session, Post, spoke.post_id)
            said_at = spoke.said_at if isinstance(spoke, Quote) else None
            day = day_of(session, event, spoke.session_id, said_at)
            if post_on([post], day) is None:
                person = fetch(session, Person, spoke.person_id)
                doubts.append(
                    TitleDoubt(
                        person=person.id,
                        name=nominative(person.names, languages),
                        title=nominative(post.title, languages),
                        day=day,
                    )
                )
        return tuple(dict.fromkeys(doubts))
