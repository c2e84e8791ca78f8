"""The people and organizations of an office as a table is compared with them.

An office may have recorded more people than can be read while somebody waits. So only those are
read whose names are like one in the table: all names are listened to in one go through the file,
many at once, and those that sound alike are compared as they are spelt.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec
from msgspec import Struct, field
from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, table
from migdesk.intake.tables.lexicon import plain
from migdesk.text.likeness import Spelling, likeness_spelt
from migdesk.text.names import Forms, Language, OrganisationName, PersonName, in_order
from migdesk.text.sorting import sortable
from migdesk.text.transliteration import latin_from_georgian

_LOOSELY: Final = str.maketrans(
    {**dict.fromkeys("cqxg", "k"), **dict.fromkeys("zj", "s"), "y": "i", "w": "v", "h": None}
)
"""Letters that spellings confuse, so that names alike are looked at beside each other."""

_GEORGIAN: Final = str.maketrans(
    {letter: latin_from_georgian(letter) for letter in map(chr, range(ord("ა"), ord("ჰ") + 1))}
    | {"’": None}
)

_BETWEEN: Final = str.maketrans(dict.fromkeys(".:*/_–—-", " "))
"""What parts words besides blanks, as where names are compared as they are spelt."""

_SHARED: Final = 2
"""Letters with which the other words of two names alike begin in the same way."""

_NEXT: Final = "\0"
"""Between two names: it is in none."""

_HEARD: Final = {
    ord(letter): spelt.translate(_BETWEEN).translate(_GEORGIAN).lower().translate(_LOOSELY)
    for letter in map(chr, (*range(128), *_GEORGIAN, *_BETWEEN))
    for spelt in (letter,)
} | dict.fromkeys(range(0x300, 0x370))
"""What each letter sounds like, in one step; accents have no sound."""

_AT_ONCE: Final = 2_000
"""People whose names are listened to before the next ones are fetched."""


class KnownPerson(Struct, frozen=True):
    """Somebody who is recorded. ``bodies`` are the keys of organizations of their posts."""

    key: int
    names: Mapping[Language, PersonName]
    email: str
    titles: tuple[tuple[Mapping[Language, Forms], int | None], ...]

    @property
    def bodies(self) -> frozenset[int]:
        """Return the keys of the organizations in which they hold or held posts."""
        return frozenset(body for _, body in self.titles if body is not None)


class Register(Struct):
    """Every organization of an office and whoever was looked up, by what they are called."""

    languages: tuple[Language, ...]
    people: dict[int, KnownPerson] = field(default_factory=dict)
    bodies: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    body_names: dict[int, Mapping[Language, OrganisationName]] = field(default_factory=dict)
    _near: dict[int, list[str]] = field(default_factory=dict)
    _spelt: dict[int, list[Spelling]] = field(default_factory=dict)
    _alike: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    _by_name: dict[str, set[int]] = field(default_factory=dict)
    _by_mail: dict[str, set[int]] = field(default_factory=dict)
    _by_spelling: dict[str, set[int]] = field(default_factory=dict)

    def look_up(self, session: Session, asked: Sequence[tuple[Sequence[PersonName], str]]) -> None:
        """Read from the file whoever may be meant by names and an address that belong together.

        :meth:`named`, :meth:`alike` and :meth:`with_email` know of those alone, and :meth:`alike`
        where nobody is called exactly so.
        """
        every = {plain(name.nominative): name for names, _ in asked for name in names}
        mails = {plain(email) for _, email in asked if email}
        new = [name for said, name in every.items() if said not in self._by_name]
        unheard = mails - self._by_mail.keys()
        if new or unheard:
            self._listen(session, new, unheard)
        wanted: set[int] = set()
        for names, email in asked:
            exact = self._keys_named(names)
            wanted.update(exact or self._keys_alike(names), self._keys_reached(email))
        for person in _read(session, wanted - self.people.keys()):
            self.people[person.key] = person

    def named(self, names: Iterable[PersonName]) -> list[KnownPerson]:
        """Return who is called exactly so, capitals aside."""
        return [self.people[key] for key in self._keys_named(names)]

    def with_email(self, email: str) -> list[KnownPerson]:
        """Return who has this address."""
        return [self.people[key] for key in self._keys_reached(email)]

    def alike(self, names: Sequence[PersonName]) -> list[KnownPerson]:
        """Return who may be called so in another script, order or spelling."""
        return [self.people[key] for key in self._keys_alike(names)]

    def _keys_alike(self, names: Sequence[PersonName]) -> list[int]:
        """Return whose names are alike, worked out once; nobody is read for that."""
        said = tuple(name.nominative for name in names)
        if said not in self._alike:
            spelt = [Spelling(name) for name in names]
            self._alike[said] = [
                key for key in self._keys_near(names) if likeness_spelt(spelt, self._spelt_by(key))
            ]
        return self._alike[said]

    def _spelt_by(self, key: int) -> list[Spelling]:
        if key not in self._spelt:
            self._spelt[key] = [Spelling(PersonName("", whole)) for whole in self._near[key]]
        return self._spelt[key]

    def _keys_named(self, names: Iterable[PersonName]) -> list[int]:
        return _in_order(self._by_name[plain(name.nominative)] for name in names)

    def _keys_near(self, names: Iterable[PersonName]) -> list[int]:
        spellings = (each for name in names for each in _spellings(name))
        return _in_order(self._by_spelling[each] for each in spellings)

    def _keys_reached(self, email: str) -> list[int]:
        return _in_order([self._by_mail[plain(email)]] if email else ())

    def _listen(
        self, session: Session, names: Sequence[PersonName], mails: Collection[str]
    ) -> None:
        """Note who in the file answers to names and addresses that nobody has asked for yet."""
        asked = {plain(name.nominative) for name in names}
        spellings = {each for name in names for each in _spellings(name)}
        words = {spelling.partition(" ")[0] for spelling in spellings}
        for found, wanted in (
            (self._by_name, asked),
            (self._by_spelling, spellings),
            (self._by_mail, mails),
        ):
            for each in wanted:
                found.setdefault(each, set())
        person = table("person")
        rows = select(person.c.id, type_coerce(person.c.names, Text), person.c.email)
        people = session.execute(rows.execution_options(yield_per=_AT_ONCE))
        for some in people.partitions():
            called = [_called_so(written) for _, written, _ in some]
            heard = iter(_sounds([whole for own in called for whole in own]))
            for (key, _, email), own in zip(some, called, strict=True):
                for whole, said in zip(own, heard):  # noqa: B905 - the next ones are of others
                    if said and words.isdisjoint(said):
                        continue
                    near = spellings.intersection(_pairs(said))
                    for spelling in near:
                        self._by_spelling[spelling].add(key)
                        self._near[key] = own
                    if near and plain(whole) in asked:
                        self._by_name[plain(whole)].add(key)
                if mails and email and plain(email) in mails:
                    self._by_mail[plain(email)].add(key)

    def add_body(self, key: int, names: Mapping[Language, OrganisationName]) -> None:
        """Note an organization."""
        self.body_names[key] = names
        for said in {plain(each) for name in names.values() for each in _called(name)}:
            self.bodies[said].append(key)

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
    return desk.memory.recall(session, "register", lambda: _begun(session))


def _begun(session: Session) -> Register:
    register = Register(languages_of(session))
    organisation = table("organisation")
    for key, written in session.execute(select(organisation.c.id, organisation.c.names)):
        register.add_body(key, written)
    return register


def _read(session: Session, keys: Collection[int]) -> Iterator[KnownPerson]:
    """Yield people with their titles, as they were recorded."""
    person, post = table("person"), table("post")
    titles: dict[int, list[tuple[Mapping[Language, Forms], int | None]]] = defaultdict(list)
    held = select(post.c.person_id, post.c.title, post.c.organisation_id)
    held = held.where(among(post.c.person_id, keys)).order_by(post.c.since, post.c.id)
    for holder, title, body in session.execute(held):
        titles[holder].append((title, body))
    people = select(person.c.id, person.c.names, person.c.email)
    people = people.where(among(person.c.id, keys)).order_by(person.c.id)
    for key, written, email in session.execute(people):
        yield KnownPerson(key, written, email, tuple(titles.get(key, ())))


def _in_order(found: Iterable[set[int]]) -> list[int]:
    """Return keys each once; those that are found together stand as they were recorded."""
    return list(dict.fromkeys(key for some in found for key in sorted(some)))


class _Name(msgspec.Struct, frozen=True):
    """What of a person's name is listened to."""

    given: str = ""
    family: str = ""


_NAMES: Final = msgspec.json.Decoder(dict[str, _Name])


def _called_so(written: str) -> list[str]:
    """Return the whole names of somebody, as the file keeps them."""
    return [f"{name.given} {name.family}".strip() for name in _NAMES.decode(written).values()]


def _sounds(names: Sequence[str]) -> list[list[str]]:
    """Return the words of each folded name as they sound rather than as they are spelt.

    Letter by letter, for all names as one text: that is how a hundred thousand take no time.
    """
    text = unicodedata.normalize("NFD", _NEXT.join(names))
    lines = text.translate(_HEARD).split(_NEXT)
    return [(line if line.isascii() else _bare(line)).split() for line in lines]


def _bare(line: str) -> str:
    """Return what letters of other scripts, and the rarest of accents, sound like."""
    return sortable(line).translate(_HEARD)


def _called(name: OrganisationName) -> Iterator[str]:
    yield from filter(None, (name.full, name.short, name.acronym))


def _spellings(name: PersonName) -> Iterator[str]:
    """Yield what two names that are alike have in common, but for rare slips.

    That is one word, and how another begins, both as they sound rather than as they are spelt.
    Names of one word have that in common.
    """
    (said,) = _sounds([plain(name.nominative)])
    return _pairs(said)


def _pairs(words: Sequence[str]) -> Iterator[str]:
    if len(words) < 2:
        yield "".join(words)
    for at, word in enumerate(words):
        for other in (*words[:at], *words[at + 1 :]):
            yield f"{word} {other[:_SHARED]}"
