"""Notes of the office that would tell a name which is withheld."""

import re
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.records import Appearance, Event, Person
from migdesk.text.names import PersonName

_LONG_ENOUGH = 4
"""A family name of so many letters is looked for inside other words, as in e-mail addresses."""


class Withheld:
    """The names of those who are shown under another one at an event."""

    def __init__(self, session: Session, event: Event) -> None:
        shown = select(Appearance.person_id, Appearance.shown_as).where(
            Appearance.event_id == event.id
        )
        hidden = {person for person, shown_as in session.execute(shown) if shown_as}
        people = session.scalars(select(Person).where(Person.id.in_(hidden)))
        self._patterns = tuple(
            re.compile(pattern)
            for person in people
            for name in person.names.values()
            for pattern in _patterns(name)
        )

    def told_by(self, text: str) -> bool:
        """Tell whether ``text`` says one of the names."""
        return any(pattern.search(text.casefold()) for pattern in self._patterns)


def _patterns(name: PersonName) -> Iterator[str]:
    for part in filter(None, (name.given.casefold(), name.family.casefold())):
        said = re.escape(part)
        inside = part == name.family.casefold() and len(part) >= _LONG_ENOUGH
        yield said if inside else rf"(?<!\w){said}(?!\w)"
