"""The people and organizations of an office as a table is compared with them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import languages_of, table
from migdesk.intake.tables.lexicon import plain
from migdesk.text.likeness import likeness
from migdesk.text.names import Forms, Language, OrganisationName, PersonName, in_order
from migdesk.text.sorting import sortable
from migdesk.text.transliteration import latin_from_georgian

_LOOSELY: Final = str.maketrans(
    {**dict.fromkeys("cqxg", "k"), **dict.fromkeys("zj", "s"), "y": "i", "w": "v", "h": None}
)
"""Letters that spellings confuse, so that names alike are looked at beside each other."""

_SHARED: Final = 2
"""Letters with which the other words of two names alike begin in the same way."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who is recorded. ``bodies`` are the keys of organizations of their posts."""

    key: int
    names: Mapping[Language, PersonName]
    email: str
    titles: tuple[tuple[Mapping[Language, Forms], int | None], ...]

    @property
    def bodies(self) -> frozenset[int]:
        """Return the keys of the organizations in which they hold or held posts."""
        return frozenset(body for _, body in self.titles if body is not None)


@dataclass(slots=True)
class Register:
    """Everybody and every organization of an office, by what they are called."""

    languages: tuple[Language, ...]
    people: dict[int, KnownPerson] = field(default_factory=dict)
    bodies: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    body_names: dict[int, Mapping[Language, OrganisationName]] = field(default_factory=dict)
    _by_name: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _by_mail: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _by_spelling: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add_person(self, person: KnownPerson) -> None:
        """Note somebody."""
        self.people[person.key] = person
        for said in {plain(name.nominative) for name in person.names.values()}:
            self._by_name[said].append(person.key)
        for spelling in {each for name in person.names.values() for each in _spellings(name)}:
            self._by_spelling[spelling].append(person.key)
        if person.email:
            self._by_mail[plain(person.email)].append(person.key)

    def add_body(self, key: int, names: Mapping[Language, OrganisationName]) -> None:
        """Note an organization."""
        self.body_names[key] = names
        for said in {plain(each) for name in names.values() for each in _called(name)}:
            self.bodies[said].append(key)

    def named(self, names: Iterable[PersonName]) -> list[KnownPerson]:
        """Return who is called exactly so, capitals aside."""
        keys = (key for name in names for key in self._by_name.get(plain(name.nominative), ()))
        return [self.people[key] for key in dict.fromkeys(keys)]

    def with_email(self, email: str) -> list[KnownPerson]:
        """Return who has this address."""
        return [self.people[key] for key in self._by_mail.get(plain(email), ()) if email]

    def alike(self, names: Sequence[PersonName]) -> list[KnownPerson]:
        """Return who may be called so in another script, order or spelling."""
        near = dict.fromkeys(
            key
            for name in names
            for spelling in _spellings(name)
            for key in self._by_spelling.get(spelling, ())
        )
        people = (self.people[key] for key in near)
        return [person for person in people if likeness(names, person.names.values())]

    def body(self, name: str) -> int | None:
        """Return the key of the organization of this name or acronym, if there is just one."""
        found = self.bodies.get(plain(name), [])
        return found[0] if len(set(found)) == 1 else None

    def body_name(self, key: int | None) -> str:
        """Return what an organization is called."""
        name = in_order(self.body_names.get(key or 0, {}), self.languages)
        return "" if name is None else name.full

    def title_of(self, person: KnownPerson) -> str:
        """Return a title and an organization by which somebody is told from others."""
        for title, body in reversed(person.titles):
            written = in_order(title, self.languages)
            parts = (written.nominative if written else "", self.body_name(body))
            if any(parts):
                return ", ".join(filter(None, parts))
        return person.email

    def name_of(self, person: KnownPerson) -> str:
        """Return what somebody is called."""
        name = in_order(person.names, self.languages)
        return "" if name is None else name.nominative


def register_of(desk: Desk, session: Session) -> Register:
    """Return the register of the office, kept until something changes."""
    return desk.memory.recall(session, "register", lambda: _gathered(session))


def _gathered(session: Session) -> Register:
    register = Register(languages_of(session))
    organisation, person, post = table("organisation"), table("person"), table("post")
    for key, written in session.execute(select(organisation.c.id, organisation.c.names)):
        register.add_body(key, written)
    titles: dict[int, list[tuple[Mapping[Language, Forms], int | None]]] = defaultdict(list)
    held = select(post.c.person_id, post.c.title, post.c.organisation_id)
    for holder, title, body in session.execute(held.order_by(post.c.since, post.c.id)):
        titles[holder].append((title, body))
    rows = session.execute(select(person.c.id, person.c.names, person.c.email))
    for key, written, email in rows:
        register.add_person(KnownPerson(key, written, email, tuple(titles.get(key, ()))))
    return register


def _called(name: OrganisationName) -> Iterator[str]:
    yield from filter(None, (name.full, name.short, name.acronym))


def _spellings(name: PersonName) -> Iterator[str]:
    """Yield what two names that are alike have in common, but for rare slips.

    That is one word, and how another begins, both as they sound rather than as they are spelt.
    """
    written = sortable(latin_from_georgian(name.nominative)).translate(_LOOSELY)
    words = written.replace("-", " ").split()
    for at, word in enumerate(words):
        for other in (*words[:at], *words[at + 1 :]):
            yield f"{word} {other[:_SHARED]}"
