"""What other programs take in: an agenda as a calendar, people as address cards."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.files import write_beside_if_held
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exports import refuse_workspace
from migdesk.desk.questions import event_page
from migdesk.desk.questions.exported import programme_of
from migdesk.desk.questions.naming import languages_of, office_zone
from migdesk.documents.calendars import CalendarEntry, CalendarSheet, calendar_file
from migdesk.documents.cards import Card, cards_file
from migdesk.editorial.exported import PersonSaid, Programme, SessionSaid
from migdesk.records import AgendaExport, Event, Organisation, Person
from migdesk.records.rules import names_on, post_on
from migdesk.text.capitals import capitalised
from migdesk.text.countries import country_name
from migdesk.text.names import Language, PersonName
from migdesk.text.words import Words, words_for
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
    programme, spoken = _programme(desk, event_id, language)
    return _calendar(desk, programme, spoken)


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


def write_agenda(desk: Desk, event_id: int, path: Path, language: Language | None = None) -> Path:
    """Write the agenda of an event as a calendar file, and return where it is.

    What it says is kept, so that it can be told later what has changed since; not where the
    workspace was opened for reading.

    Raises:
        NoSuchRecord: there is no such event.
        CannotWrite: the place is that of a workspace, or cannot be written to.
        DiskFull, WorkspaceVanished: the file was written, what it says could not be kept.
    """
    refuse_workspace(path)
    programme, spoken = _programme(desk, event_id, language)
    written = write_beside_if_held(path, _calendar(desk, programme, spoken))
    keep_agenda(desk, event_id, spoken)
    return written


def keep_agenda(desk: Desk, event_id: int, language: Language) -> None:
    """Keep what an agenda says that others have from now on, to tell later what has changed since.

    Not where the workspace was opened for reading.

    Raises:
        NoSuchRecord: there is no such event.
        DiskFull, WorkspaceVanished: it could not be kept.
    """
    if not desk.writable:
        return
    programme, spoken = _programme(desk, event_id, language)
    with desk.workspace.outside_journal() as session:
        session.add(
            AgendaExport(
                event_id=event_id,
                at=desk.clock(),
                who=desk.who,
                language=spoken,
                content=msgspec.json.encode(programme).decode(),
            )
        )


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


def _programme(desk: Desk, event_id: int, language: Language | None) -> tuple[Programme, Language]:
    """Return what an agenda says, and in which language."""
    page = event_page(desk, event_id)
    with desk.reading() as session:
        spoken = language or languages_of(session)[0]
        event = fetch(session, Event, event_id)
        return programme_of(session, event, page.sessions, spoken), spoken


def _calendar(desk: Desk, programme: Programme, language: Language) -> bytes:
    entries = tuple(_entry(said, programme.venue, language) for said in programme.sessions)
    return calendar_file(CalendarSheet(programme.title, desk.clock(), entries))


def _entry(said: SessionSaid, venue: str, language: Language) -> CalendarEntry:
    words = words_for(language)
    kind = capitalised(words(f"session_kind.{said.kind}"))
    return CalendarEntry(
        uid=said.uid,
        starts_at=said.starts_at,
        ends_at=said.ends_at,
        title=said.title or kind,
        place=", ".join(filter(None, (said.room, venue))),
        kind=kind,
        people=tuple(_line(one, words) for one in said.people),
    )


def _line(person: PersonSaid, words: Words) -> str:
    """Return who appears as a line: role, name, title, organization."""
    role = capitalised(words(f"role.{person.role}"))
    return f"{role}: {', '.join(filter(None, (person.name, person.told)))}"


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
