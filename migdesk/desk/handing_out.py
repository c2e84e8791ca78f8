"""What other programs take in: an agenda as a calendar, people as address cards."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.files import write_beside_if_held
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exports import refuse_workspace
from migdesk.desk.questions import event_page
from migdesk.desk.questions.naming import languages_of, office_zone
from migdesk.desk.rows import AppearanceEntry, EventPage, SessionEntry
from migdesk.documents.calendars import CalendarEntry, CalendarSheet, calendar_file
from migdesk.documents.cards import Card, cards_file
from migdesk.records import Organisation, Person, Session
from migdesk.records.rules import names_on, post_on
from migdesk.text.capitals import capitalised
from migdesk.text.countries import country_name
from migdesk.text.names import Language, PersonName, in_order
from migdesk.text.words import words_for
from migdesk.vocabulary import Honorific

_PORTION: Final = 200


def agenda_calendar(desk: Desk, event_id: int, language: Language | None = None) -> bytes:
    """Return the agenda of an event as a calendar.

    Args:
        desk: the desk.
        event_id: the event.
        language: of titles and words; the first of the office without one.

    Raises:
        NoSuchRecord: there is no such event.
    """
    page = event_page(desk, event_id)
    with desk.reading() as session:
        languages = languages_of(session)
        rows = session.execute(select(Session.id, Session.uuid).where(Session.event_id == event_id))
        uuids = {key: uuid for key, uuid in rows}  # noqa: C416 - rows are no pairs to dict()
    order = tuple(dict.fromkeys((language or languages[0], *languages)))
    return calendar_file(
        CalendarSheet(
            in_order(page.title, order) or "",
            desk.clock(),
            tuple(_entry(page, part, uuids[part.id], order) for part in page.sessions),
        )
    )


def people_cards(desk: Desk, keys: Sequence[int], *, progress: Progress = unseen) -> bytes:
    """Return people as address cards, under the titles that they hold today.

    Raises:
        NoSuchRecord: somebody is gone.
        Cancelled: ``progress`` called it off.
    """
    cards = []
    with desk.reading() as session:
        languages = languages_of(session)
        today = desk.clock().astimezone(office_zone(session)).date()
        for done, key in enumerate(keys):
            if done % _PORTION == 0:
                progress(done, len(keys))
                session.expunge_all()  # so that a hundred thousand are not held at once
            cards.append(_card(session, key, today, languages))
    return cards_file(tuple(cards))


def write_agenda(desk: Desk, event_id: int, path: Path) -> Path:
    """Write the agenda of an event as a calendar file, and return where it is.

    Raises:
        NoSuchRecord: there is no such event.
        CannotWrite: the place is that of a workspace, or cannot be written to.
    """
    refuse_workspace(path)
    return write_beside_if_held(path, agenda_calendar(desk, event_id))


def write_cards(
    desk: Desk, keys: Sequence[int], path: Path, *, progress: Progress = unseen
) -> Path:
    """Write people as a file of address cards, and return where it is.

    Raises:
        NoSuchRecord: somebody is gone.
        CannotWrite: the place is that of a workspace, or cannot be written to.
        Cancelled: ``progress`` called it off; nothing was written.
    """
    refuse_workspace(path)
    return write_beside_if_held(path, people_cards(desk, keys, progress=progress))


def _entry(
    page: EventPage, part: SessionEntry, uuid: str, order: Sequence[Language]
) -> CalendarEntry:
    words = words_for(order[0])
    kind = capitalised(words(f"session_kind.{part.kind}"))
    places = (part.room, in_order(page.venue, order))
    return CalendarEntry(
        uid=uuid,
        starts_at=part.starts_at,
        ends_at=part.ends_at,
        title=in_order(part.title, order) or kind,
        place=", ".join(filter(None, places)),
        kind=kind,
        people=tuple(_people(part.appearances, order)),
    )


def _people(appearances: Sequence[AppearanceEntry], order: Sequence[Language]) -> Iterator[str]:
    """Yield who appears, a line each: role, name, title, organization."""
    words = words_for(order[0])
    for each in appearances:
        name = in_order(each.shown_as or each.names, order) or each.name
        told = () if each.shown_as else (each.title, each.organisation)
        role = capitalised(words(f"role.{each.role}"))
        yield f"{role}: {', '.join(filter(None, (name, *told)))}"


def _card(session: DatabaseSession, key: int, today: date, languages: Sequence[Language]) -> Card:
    person = fetch(session, Person, key)
    post = post_on(person.posts, today)
    body = None if post is None else session.get(Organisation, post.organisation_id or 0)
    words = words_for(languages[0])
    honorific = person.honorific
    return Card(
        uuid=person.uuid,
        names=_in_order(person.names, languages),
        honorific="" if honorific is Honorific.NONE else words(f"honorific.{honorific}"),
        titles={} if post is None else {tag: form.nominative for tag, form in post.title.items()},
        organisations={
            tag: name.full for tag, name in (names_on(body, today) if body else {}).items()
        },
        country=country_name(person.country, languages[0]),
        languages=person.languages,
        email=person.email,
        phone=person.phone,
    )


def _in_order(
    names: Mapping[Language, PersonName], languages: Sequence[Language]
) -> dict[Language, PersonName]:
    """Return names in the order of the office's languages."""
    first = [tag for tag in languages if tag in names]
    return {tag: names[tag] for tag in dict.fromkeys((*first, *names))}
