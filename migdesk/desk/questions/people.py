"""Lists of people."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import among, count_of, in_language, sorted_keys
from migdesk.desk.questions.naming import (
    languages_of,
    nominative,
    office_zone,
    organisation_names,
    table,
)
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import Index, Keys, PersonFilter, PersonLine
from migdesk.records.rules import post_on
from migdesk.text.names import Language

_BETWEEN = "  "
"""What parts family and given name sorts before every letter, and before the parts of a name."""


def person_index(desk: Desk, wanted: PersonFilter) -> Index:
    """Return the keys of people by family name, in the first language they have a name in."""
    with desk.reading() as session:
        today = desk.clock().astimezone(office_zone(session)).date()
        return desk.memory.recall(session, (wanted, today), lambda: _index(session, wanted, today))


def _index(session: Session, wanted: PersonFilter, today: date) -> Index:
    chosen = by_family_name(languages_of(session)).where(*_conditions(session, wanted, today))
    return Index(Keys(sorted_keys(session, chosen)), (), count_of(session, "person"))


def by_family_name(languages: Sequence[Language]) -> Select[tuple[int, str]]:
    """Return the selection of people's keys, each with the text it is sorted by."""
    person = table("person")
    family = in_language(person.c.names, languages, "family")
    given = in_language(person.c.names, languages, "given")
    return select(person.c.id, family + _BETWEEN + given)


def person_lines(desk: Desk, keys: Sequence[int]) -> dict[int, PersonLine]:
    """Return the lines of the people under ``keys``; a key of nobody is left out."""
    with desk.reading() as session:
        today = desk.clock().astimezone(office_zone(session)).date()
        return lines_of_people(session, keys, today)


def lines_of_people(session: Session, keys: Sequence[int], today: date) -> dict[int, PersonLine]:
    """Return the lines of the people under ``keys``, each under the title held on ``today``."""
    person, quote, post = table("person"), table("quote"), table("post")
    languages = languages_of(session)
    quotes = select(func.count()).where(quote.c.person_id == person.c.id).scalar_subquery()
    rows = session.execute(
        select(person.c.id, person.c.names, quotes.label("quotes")).where(among(person.c.id, keys))
    ).all()
    posts: dict[int, list[Any]] = {row.id: [] for row in rows}
    for held in session.execute(select(post).where(among(post.c.person_id, list(posts)))):
        posts[held.person_id].append(held)
    titles = {key: post_on(held, today) for key, held in posts.items()}
    organisations = organisation_names(
        session, (held.organisation_id for held in titles.values() if held), languages, today
    )
    return {
        row.id: PersonLine(
            id=row.id,
            name=nominative(row.names, languages),
            names=row.names,
            title=nominative(held.title, languages) if held else "",
            organisation_id=(held.organisation_id or 0) if held else 0,
            organisation=organisations.get(held.organisation_id or 0, "") if held else "",
            announced=any(
                later.since is not None and later.since.first > today for later in posts[row.id]
            ),
            quotes=row.quotes,
        )
        for row in rows
        for held in (titles[row.id],)
    }


def held_on(day: date) -> ColumnElement[bool]:
    """Return SQL for a post being held on ``day``: see :func:`migdesk.records.rules.post_on`.

    Written dates compare as text: a year or a month is the beginning of each of its days.
    """
    post, written = table("post"), day.isoformat()
    begun = or_(post.c.since <= written, post.c.since.is_(None) & ~post.c.announced)
    until = func.substr(written, 1, func.length(post.c.until))
    return begun & or_(post.c.until.is_(None), post.c.until >= until)


def _conditions(session: Session, wanted: PersonFilter, today: date) -> list[ColumnElement[bool]]:
    person, post, appearance = table("person"), table("post"), table("appearance")
    organisation = table("organisation")
    holding = select(post.c.person_id).where(held_on(today))
    conditions: list[ColumnElement[bool]] = []
    found = matches(session, wanted.text, "person", person.c.id)
    if found is not None:
        there = matches(session, wanted.text, "organisation", post.c.organisation_id)
        conditions.append(
            found if there is None else or_(found, person.c.id.in_(holding.where(there)))
        )
    if wanted.organisation_id is not None:
        in_it = holding.where(post.c.organisation_id == wanted.organisation_id)
        conditions.append(person.c.id.in_(in_it))
    if wanted.organisation_kinds:
        of_kind = select(organisation.c.id).where(
            organisation.c.kind.in_(wanted.organisation_kinds)
        )
        conditions.append(person.c.id.in_(holding.where(post.c.organisation_id.in_(of_kind))))
    if wanted.event_id is not None:
        appears = select(appearance.c.person_id).where(appearance.c.event_id == wanted.event_id)
        conditions.append(person.c.id.in_(appears))
    return conditions
