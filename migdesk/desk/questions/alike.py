"""Who may be recorded twice: people with names alike, or with one e-mail address."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import office_zone, table
from migdesk.desk.questions.people import lines_of_people
from migdesk.desk.rows import AlikeEntry
from migdesk.records import Person
from migdesk.store.sqlite.search import search
from migdesk.text.likeness import Likeness, likeness
from migdesk.text.names import Language, PersonName
from migdesk.text.transliteration import name_in_georgian, name_in_latin

_FOUND_AT_MOST: Final = 200
"""People looked at for each beginning of a name."""

_TRIED_AT_MOST: Final = 48
"""Beginnings looked for, of one name."""

_TWINS: Final = {letter: twins for twins in ("თტ", "კქყ", "პფ", "ცწ", "ჩჭ") for letter in twins}


def people_like(desk: Desk, person_id: int) -> tuple[AlikeEntry, ...]:
    """Return who may be the same person, the surest first; none who was told apart.

    Raises:
        NoSuchRecord: there is nobody under this key.
    """
    with desk.reading() as session:
        person = fetch(session, Person, person_id)
        apart = _told_apart(session, person_id)
        return _alike(desk, session, person.names, person.email, {person_id, *apart})


def people_named_like(
    desk: Desk, names: Mapping[Language, PersonName], email: str = ""
) -> tuple[AlikeEntry, ...]:
    """Return who may be the person of these names, which are not recorded yet."""
    with desk.reading() as session:
        return _alike(desk, session, names, email, set())


def _alike(
    desk: Desk,
    session: Session,
    names: Mapping[Language, PersonName],
    email: str,
    without: set[int],
) -> tuple[AlikeEntry, ...]:
    found = dict.fromkeys(_with_email(session, email), Likeness.EMAIL)
    candidates = set(_candidates(session, names.values()))
    person = table("person")
    rows = session.execute(
        select(person.c.id, person.c.names).where(among(person.c.id, candidates))
    )
    for key, written in rows:
        why = likeness(names.values(), written.values())
        if why is not None:
            found.setdefault(key, why)
    keys = sorted(found.keys() - without, key=lambda key: (list(Likeness).index(found[key]), key))
    today = desk.clock().astimezone(office_zone(session)).date()
    lines = lines_of_people(session, keys, today)
    return tuple(AlikeEntry(lines[key], found[key]) for key in keys)


def _candidates(session: Session, names: Iterable[PersonName]) -> Iterator[int]:
    """Yield the keys of people whose names begin like one of these, in either script."""
    beginnings = (each for name in _in_both_scripts(names) for each in _beginnings(name))
    for beginning in dict.fromkeys(beginnings):
        hits = search(session, beginning, kinds=["person"], limit=_FOUND_AT_MOST)
        yield from (hit.id for hit in hits)


def _in_both_scripts(names: Iterable[PersonName]) -> Iterator[PersonName]:
    for name in names:
        yield from (name, name_in_latin(name), name_in_georgian(name))


def _beginnings(name: PersonName) -> Iterator[str]:
    """Yield what is searched for: names are most often spelt alike as they begin.

    Latin letters do not tell some Georgian ones from others, so each of these is tried.
    """
    begins = f"{name.given[:1]} {name.family[:3]}".strip()
    written = (_TWINS.get(letter, letter) for letter in begins)
    yield from ("".join(letters) for letters in islice(product(*written), _TRIED_AT_MOST))


def _with_email(session: Session, email: str) -> list[int]:
    person = table("person")
    if not email.strip():
        return []
    same = func.lower(person.c.email) == email.strip().lower()
    return list(session.scalars(select(person.c.id).where(same)))


def _told_apart(session: Session, person_id: int) -> list[int]:
    apart = table("told_apart")
    one, other = apart.c.person_id, apart.c.other_id
    about: ColumnElement[bool] = or_(one == person_id, other == person_id)
    rows = session.execute(select(one, other).where(about))
    return [second if first == person_id else first for first, second in rows]
