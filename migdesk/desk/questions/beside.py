"""What a translation may name, and how: people and bodies of its event, and the office's terms."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.naming import table
from migdesk.desk.rows import NamedBeside
from migdesk.records import Acronym, Event, Organisation, Person, Release
from migdesk.text.names import Language, OrganisationName, PersonName


def names_beside(
    desk: Desk, release_id: int, source: Language, language: Language
) -> tuple[NamedBeside, ...]:
    """Return who and what a release may name, in the language of its source and of a translation.

    Raises:
        NoSuchRecord: there is no such release.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        event = session.get(Event, release.event_id) if release.event_id else None
        found: list[NamedBeside] = []
        if event is not None:
            found += _people(session, event, source, language)
            found += _bodies(session, event, source, language)
        found += _terms(session, source, language)
        return tuple(found)


def _people(
    session: Session, event: Event, source: Language, language: Language
) -> Iterator[NamedBeside]:
    keys: set[int] = set()
    for spoke in (table("appearance"), table("quote")):
        keys |= set(
            session.scalars(
                select(spoke.c.person_id).where(
                    spoke.c.event_id == event.id, spoke.c.person_id.is_not(None)
                )
            )
        )
    for key in sorted(keys):
        names = fetch(session, Person, key).names
        named, own = names.get(source), names.get(language)
        if named is not None:
            yield NamedBeside(named.nominative, (named.family,), *_person(own))


def _person(own: PersonName | None) -> tuple[str, tuple[str, ...]]:
    if own is None:
        return "", ()
    return own.nominative, _told((own.family, own.ergative, own.dative, own.genitive))


def _bodies(
    session: Session, event: Event, source: Language, language: Language
) -> Iterator[NamedBeside]:
    for key in dict.fromkeys(each.organisation_id for each in event.organisations):
        names = fetch(session, Organisation, key).names
        named, own = names.get(source), names.get(language)
        if named is not None:
            known_as = _told((named.full, named.short))
            yield NamedBeside(named.full, known_as, *_body(own))


def _body(own: OrganisationName | None) -> tuple[str, tuple[str, ...]]:
    if own is None:
        return "", ()
    forms = (own.full, own.short, own.acronym, own.ergative, own.dative, own.genitive)
    return own.full, _told(forms)


def _terms(session: Session, source: Language, language: Language) -> Iterator[NamedBeside]:
    for acronym in session.scalars(select(Acronym).order_by(Acronym.letters)):
        named, own = acronym.meaning.get(source, ""), acronym.meaning.get(language, "")
        if named and own:
            yield NamedBeside(named, (named, acronym.letters), own, (own, acronym.letters))


def _told(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
