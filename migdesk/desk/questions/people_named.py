"""Whom every language of a release may name, as its checks compare them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import table
from migdesk.editorial.checks.sheet import NamedPerson
from migdesk.records import Person
from migdesk.text.names import Language


def people_named(session: Session, people: Sequence[Person]) -> tuple[NamedPerson, ...]:
    """Return people by their names and titles; nobody who is shown under another name anywhere."""
    appearance = table("appearance")
    rows = session.execute(
        select(appearance.c.person_id, appearance.c.shown_as).where(
            among(appearance.c.person_id, [person.id for person in people])
        )
    )
    withheld = {row.person_id for row in rows if row.shown_as}
    return tuple(
        NamedPerson(person.id, person.names, _titles(person))
        for person in people
        if person.id not in withheld
    )


def _titles(person: Person) -> dict[Language, tuple[str, ...]]:
    titles: dict[Language, tuple[str, ...]] = {}
    for post in person.posts:
        for language, title in post.title.items():
            titles[language] = (*titles.get(language, ()), title.nominative)
    return titles
