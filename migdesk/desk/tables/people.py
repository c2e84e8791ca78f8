"""Who is meant by the names of a table: somebody recorded, somebody new, or a question."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy.orm import Session

from migdesk.desk.limits import longest
from migdesk.desk.tables.plan import Ask, AskKind, Choice, Outcome, PlannedPerson
from migdesk.desk.tables.register import KnownPerson, Register
from migdesk.intake.tables.lexicon import plain
from migdesk.text.names import Language, PersonName
from migdesk.text.writing import language_written
from migdesk.vocabulary import CountedAs, Honorific, Role

_MOST_OFFERED: Final = 6


class Somebody(Struct, frozen=True):
    """What a table says of somebody, language by language."""

    names: Mapping[Language, PersonName]
    position: Mapping[Language, str] = field(default_factory=dict)
    organisation: Mapping[Language, str] = field(default_factory=dict)
    honorific: Honorific = Honorific.NONE
    country: str = ""
    languages: tuple[Language, ...] = ()
    email: str = ""
    phone: str = ""
    notes: str = ""
    uuid: str = ""
    counted_as: CountedAs = CountedAs.NOT_RECORDED

    @property
    def name(self) -> str:
        """Return the name in the first language that has one."""
        return next(iter(self.names.values())).nominative

    @property
    def detail(self) -> str:
        """Return title and organization, as far as the table says them."""
        parts = (next(iter(said.values()), "") for said in (self.position, self.organisation))
        return ", ".join(filter(None, parts)) or self.email


class Entry(Struct):
    """Somebody of a table, in all the rows that name them.

    Attributes:
        who: what the table says of them altogether.
        key: of the person recorded; 0 for somebody new, ``None`` while that is to be decided.
        same_as: the place of the entry that they are after all.
        rows: the places of the rows that name them.
        ask: what has to be decided, or was.
    """

    who: Somebody
    key: int | None = 0
    same_as: int = -1
    rows: list[int] = field(default_factory=list)
    ask: Ask | None = None


class Gathering:
    """Everybody a table names, each once.

    Attributes:
        entries: everybody, in the order in which they are first named.
        register: those recorded who may be among them.
    """

    def __init__(self, register: Register, decisions: Mapping[str, int]) -> None:
        self.entries: list[Entry] = []
        self.register, self._decisions = register, decisions
        self._by_name: dict[str, list[int]] = defaultdict(list)

    def add(self, who: Somebody, row: int) -> int:
        """Note somebody, and return the place of their entry.

        One name is one person, unless it stands with two organizations.
        """
        said = _body_of(who)
        places = list(
            dict.fromkeys(
                place
                for name in who.names.values()
                for place in self._by_name[plain(name.nominative)]
            )
        )
        fitting = [at for at in places if _body_of(self.entries[at].who) == said]
        open_to = [at for at in places if not said or not _body_of(self.entries[at].who)]
        found = next(iter(fitting or open_to), None)
        if found is None:
            found = len(self.entries)
            self.entries.append(Entry(who))
        entry = self.entries[found]
        entry.who = _together(entry.who, who)
        for name in entry.who.names.values():
            if found not in self._by_name[plain(name.nominative)]:
                self._by_name[plain(name.nominative)].append(found)
        if row not in entry.rows:
            entry.rows.append(row)
        return found

    def settle(self, session: Session) -> None:
        """Find out who everybody is, as far as nobody has to be asked."""
        people = [(tuple(entry.who.names.values()), entry.who.email) for entry in self.entries]
        self.register.look_up(session, people)
        for place, entry in enumerate(self.entries):
            sure, choices = self._found(place, entry)
            if sure is not None:
                entry.key = sure
                continue
            if not choices:
                continue
            id = f"person:{plain(entry.who.name)}|{_body_of(entry.who)}"
            offered = (*choices[:_MOST_OFFERED], Choice(0))
            decided = self._decisions.get(id)
            if decided not in {choice.key for choice in offered}:
                decided = None
            entry.ask = Ask(
                id=id,
                kind=AskKind.PERSON,
                name=entry.who.name,
                detail=entry.who.detail,
                choices=offered,
                rows=tuple(entry.rows),
                decided=decided,
            )
            if decided is not None and decided < 0:
                entry.same_as = -decided - 1
            else:
                entry.key = decided

    def asks(self) -> tuple[Ask, ...]:
        """Return what has to be decided, or was."""
        return tuple(entry.ask for entry in self.entries if entry.ask is not None)

    def shown(self, cast: Iterable[tuple[int, Role | None]]) -> Iterator[PlannedPerson]:
        """Yield people as they are shown before anything is written."""
        for place, role in cast:
            entry = self.entries[place]
            key = self.entries[self.resolved(place)].key
            outcome = Outcome.ASKS if key is None else Outcome.SAME if key else Outcome.NEW
            yield PlannedPerson(entry.who.name, role, outcome, entry.who.detail)

    def resolved(self, place: int) -> int:
        """Return the place of the entry that stands for this one."""
        entry = self.entries[place]
        return place if entry.same_as < 0 else self.resolved(entry.same_as)

    def is_decided(self, place: int) -> bool:
        """Tell whether it is known who that is."""
        entry = self.entries[self.resolved(place)]
        return entry.key is not None

    def _found(self, place: int, entry: Entry) -> tuple[int | None, tuple[Choice, ...]]:
        """Return who somebody surely is, or who they may be; neither for somebody new."""
        who, register = entry.who, self.register
        names = list(who.names.values())
        exact = register.named(names)
        mailed = register.with_email(who.email)
        both = [person for person in exact if person in mailed]
        if len(both) == 1:
            return both[0].key, ()
        belonging = [person for person in exact if self._belongs(person, who)]
        if len(belonging) == 1 and not any(person.key != belonging[0].key for person in mailed):
            return belonging[0].key, ()
        near = exact or register.alike(names)
        likely = {person.key: person for person in (*mailed, *near)}
        choices = [
            Choice(person.key, register.name_of(person), register.title_of(person))
            for person in likely.values()
        ]
        choices += self._namesakes(place, who, likely.keys())
        return None, tuple(choices)

    def _belongs(self, person: KnownPerson, who: Somebody) -> bool:
        """Tell whether nothing speaks against somebody recorded being meant."""
        said = [name for name in who.organisation.values() if name]
        if not said or not person.bodies:
            return True
        known = {
            plain(each)
            for body in person.bodies
            for name in self.register.body_names.get(body, {}).values()
            for each in (name.full, name.short, name.acronym)
        }
        return any(plain(name) in known for name in said)

    def _namesakes(self, place: int, who: Somebody, recorded: Collection[int]) -> list[Choice]:
        """Return those before in the table who have the same name and another organization."""
        before = sorted(
            {
                other
                for name in who.names.values()
                for other in self._by_name[plain(name.nominative)]
                if other < place and self.entries[other].same_as < 0
            }
        )
        before = [other for other in before if self.entries[other].key not in recorded]
        return [
            Choice(-other - 1, self.entries[other].who.name, self.entries[other].who.detail)
            for other in before
        ]


def too_long(who: Somebody) -> str:
    """Return the field of a text that is longer than any person's, or nothing."""
    texts = {
        "names": (name.nominative for name in who.names.values()),
        "title": who.position.values(),
        "organisation": who.organisation.values(),
        "country": (who.country,),
        "email": (who.email,),
        "phone": (who.phone,),
        "notes": (who.notes,),
    }
    limits = {name: longest("names" if name == "organisation" else name) for name in texts}
    return next(
        (name for name, said in texts.items() if any(len(text) > limits[name] for text in said)), ""
    )


def in_its_language(
    text: str, languages: tuple[Language, ...], told: Language = ""
) -> Mapping[Language, str]:
    """Return a text by its language: the one that was told, else that of the letters of a line.

    A line without letters belongs to the one before.
    """
    if told in languages:
        return {told: text} if text else {}
    found: dict[Language, list[str]] = {}
    lines = [line for line in text.split("\n") if line]
    language = language_written(text, languages) if len(lines) > 1 else languages[0]
    for line in lines:
        if any(map(str.isalpha, line)):
            language = language_written(line, languages)
        found.setdefault(language, []).append(line)
    return {language: "\n".join(lines) for language, lines in found.items()}


def on_one_line(texts: Mapping[Language, str]) -> dict[Language, str]:
    """Return texts without the breaks that a narrow cell puts between their words."""
    return {language: " ".join(text.split()) for language, text in texts.items()}


def _body_of(who: Somebody) -> str:
    return next((plain(name) for name in who.organisation.values() if name), "")


def _together(one: Somebody, other: Somebody) -> Somebody:
    """Return what two rows say of somebody: what the first leaves out, the second may say."""
    if one is other:
        return one
    return replace(
        one,
        names={**other.names, **one.names},
        position={**other.position, **one.position},
        organisation={**other.organisation, **one.organisation},
        honorific=one.honorific if one.honorific is not Honorific.NONE else other.honorific,
        languages=tuple(dict.fromkeys((*one.languages, *other.languages))),
        counted_as=one.counted_as
        if one.counted_as is not CountedAs.NOT_RECORDED
        else other.counted_as,
        **{
            name: getattr(one, name) or getattr(other, name)
            for name in ("country", "email", "phone", "notes", "uuid")
        },
    )


def joined_texts(parts: Iterable[Mapping[Language, str]]) -> Mapping[Language, str]:
    """Return texts of several cells by language; of one language said twice the first stands."""
    found: dict[Language, str] = {}
    for part in parts:
        for language, text in part.items():
            found.setdefault(language, text)
    return found
