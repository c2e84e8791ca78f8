"""What a table of people adds: to the register of the office, and to those at an event."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, field
from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exchange.filling import is_empty, merged
from migdesk.desk.limits import longest
from migdesk.desk.tables.columns import Columns, found_in_reading, rows_below
from migdesk.desk.tables.people import (
    Gathering,
    Somebody,
    in_its_language,
    joined_texts,
    on_one_line,
    too_long,
)
from migdesk.desk.tables.plan import (
    KEEPS_OUT,
    Note,
    NoteKind,
    Outcome,
    Plan,
    PlannedRow,
    Wishes,
    shortened,
)
from migdesk.desk.tables.register import KnownPerson, Register, register_of
from migdesk.intake.records_file import identity
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.lexicon import lexicon, plain
from migdesk.intake.tables.mentions import name_of
from migdesk.intake.tables.table import Row, Table
from migdesk.records import Appearance, Event, Person
from migdesk.text.names import Language, PersonName
from migdesk.vocabulary import CountedAs, Honorific, Role

_AT_ONCE: Final = 500


class DraftPerson(Struct):
    """Somebody a row tells of: the place of their entry, and their role at the event."""

    place: int
    entry: int
    role: Role | None = None
    fills: dict[str, object] = field(default_factory=dict)


class RosterWork(Struct, frozen=True):
    """What will be written: people, and their appearances at an event."""

    event_id: int | None
    people: tuple[DraftPerson, ...]
    gathering: Gathering


def plan_roster(
    desk: Desk, session: DatabaseSession, table: Table, wishes: Wishes, progress: Progress = unseen
) -> Plan:
    """Return whom a table adds.

    Raises:
        NoSuchRecord: there is no such event.
        Cancelled: the person thought better of it.
    """
    if wishes.event_id is not None:
        fetch(session, Event, wishes.event_id)
    register = register_of(desk, session)
    gathering = Gathering(register, wishes.decisions)
    reader = _Reader(register, gathering, table, wishes)
    read = [reader.read(place, row) for place, row in rows_below(table, wishes.matching, progress)]
    gathering.settle(session)
    comparison = _Comparison(session, register, gathering, wishes)
    rows = [comparison.row(*found) for found in read]
    return Plan(
        table=table,
        wishes=wishes,
        rows=tuple(rows),
        asks=gathering.asks(),
        work=RosterWork(wishes.event_id, tuple(comparison.written), gathering),
    )


class _Reader:
    """Reads rows as people."""

    def __init__(
        self, register: Register, gathering: Gathering, table: Table, wishes: Wishes
    ) -> None:
        self._languages, self._words = register.languages, lexicon()
        self._gathering, self._table, self._wishes = gathering, table, wishes
        self._columns = Columns(wishes.matching)
        self._told: dict[tuple[int, Role | None], int] = {}

    def read(self, place: int, row: Row) -> tuple[int, list[Note], DraftPerson | None]:
        """Return the place of a row, what is to be said of it, and whom it tells of."""
        notes = list(found_in_reading(row, self._columns))
        if place in self._wishes.left_out:
            return place, [Note(NoteKind.LEFT_OUT)], None
        names = self._names(row)
        if not names:
            return place, [*notes, Note(NoteKind.NO_NAME)], None
        who = self._somebody(row, names, notes)
        role = self._role(row, notes)
        longer = too_long(who)
        if longer:
            limit = longest("names" if longer == "organisation" else longer)
            notes.append(Note(NoteKind.TOO_LONG, field=longer, written=str(limit)))
        if any(note.kind in KEEPS_OUT for note in notes):
            return place, notes, None
        entry = self._gathering.add(who, place)
        first = self._told.setdefault((entry, role), place)
        if first != place:
            number = self._table.rows[first].number
            return place, [*notes, Note(NoteKind.SAME_AS_ROW, row=number)], None
        return place, notes, DraftPerson(place, entry, role)

    def _names(self, row: Row) -> Mapping[Language, PersonName]:
        names: dict[Language, PersonName] = {}
        for _, meaning, text in self._columns.texts(row, Field.NAME):
            written = in_its_language(text, self._languages, meaning.language)
            for language, said in written.items():
                bare = said.split()
                while len(bare) > 1 and self._words.honorific(bare[0]) is not None:
                    bare = bare[1:]
                names.setdefault(language, name_of(" ".join(bare)))
        given = self._texts(row, Field.GIVEN)
        family = self._texts(row, Field.FAMILY)
        for language in dict.fromkeys((*family, *given)):
            parts = (given.get(language, ""), family.get(language, ""))
            name = PersonName(*parts) if parts[1] else PersonName("", parts[0])
            names.setdefault(language, name)
        return {tag: name for tag, name in names.items() if plain(name.nominative)}

    def _somebody(
        self, row: Row, names: Mapping[Language, PersonName], notes: list[Note]
    ) -> Somebody:
        return Somebody(
            names=names,
            position=self._texts(row, Field.POSITION),
            organisation=self._texts(row, Field.ORGANISATION),
            honorific=self._honorific(row),
            country=self._country(row, notes),
            languages=self._spoken(row),
            email=self._columns.text(row, Field.EMAIL)[1],
            phone=self._columns.text(row, Field.PHONE)[1],
            notes=self._columns.text(row, Field.NOTES)[1],
            counted_as=self._counted_as(row),
            uuid=identity(self._columns.text(row, Field.IDENTITY)[1]) or "",
        )

    def _texts(self, row: Row, field: Field) -> Mapping[Language, str]:
        return joined_texts(
            on_one_line(in_its_language(text, self._languages, meaning.language))
            for _, meaning, text in self._columns.texts(row, field)
        )

    def _honorific(self, row: Row) -> Honorific:
        told = self._columns.text(row, Field.HONORIFIC)[1]
        said = told or next(
            (text.split()[0] for _, _, text in self._columns.texts(row, Field.NAME)), ""
        )
        return self._words.honorific(said) or Honorific.NONE

    def _counted_as(self, row: Row) -> CountedAs:
        """Return what the table says in so many words, and nothing that it does not."""
        return self._words.counted_as(self._columns.text(row, Field.SEX)[1])

    def _country(self, row: Row, notes: list[Note]) -> str:
        at, said = self._columns.text(row, Field.COUNTRY)
        code = self._words.country(said)
        if said and code is None:
            notes.append(Note(NoteKind.COUNTRY_UNKNOWN, at, shortened(said)))
        return code or said

    def _spoken(self, row: Row) -> tuple[Language, ...]:
        said = self._columns.text(row, Field.LANGUAGES)[1]
        parts = (plain(part) for part in said.replace(";", ",").split(","))
        found = (self._words.language(part) for part in parts)
        return tuple(dict.fromkeys(filter(None, found)))

    def _role(self, row: Row, notes: list[Note]) -> Role | None:
        if self._wishes.event_id is None:
            return None
        at, said = self._columns.text(row, Field.ROLE)
        role = self._words.role(said) if said else None
        if said and role is None:
            notes.append(Note(NoteKind.ROLE_UNKNOWN, at, shortened(said)))
        return role or self._wishes.role


class _Comparison:
    """Compares people with those recorded.

    Attributes:
        written: whom will be written.
    """

    def __init__(
        self,
        session: DatabaseSession,
        register: Register,
        gathering: Gathering,
        wishes: Wishes,
    ) -> None:
        self.written: list[DraftPerson] = []
        self._register, self._gathering = register, gathering
        self._there = _people(session, [entry.key for entry in gathering.entries if entry.key])
        self._cast: set[tuple[int, Role]] = set()
        if wishes.event_id is not None:
            appearing = select(Appearance.person_id, Appearance.role).where(
                Appearance.event_id == wishes.event_id, Appearance.session_id.is_(None)
            )
            self._cast = {(person, role) for person, role in session.execute(appearing)}

    def row(self, place: int, notes: list[Note], draft: DraftPerson | None) -> PlannedRow:
        """Return what becomes of a row."""
        if draft is None:
            return PlannedRow(place, Outcome.OUT, tuple(notes))
        who = self._gathering.entries[draft.entry].who
        people = tuple(self._gathering.shown([(draft.entry, draft.role)]))
        key = self._gathering.entries[self._gathering.resolved(draft.entry)].key
        if key is None:
            return PlannedRow(place, Outcome.ASKS, tuple(notes), who.name, people=people)
        if key == 0:
            self.written.append(draft)
            return PlannedRow(place, Outcome.NEW, tuple(notes), who.name, people=people)
        known = self._register.people[key]
        joined = self._register.name_of(known)
        for name, offered in _offered(who):
            one = merged(getattr(self._there[key], name), offered, name)
            if one.value != getattr(self._there[key], name):
                draft.fills[name] = one.value
            notes += [
                Note(NoteKind.DIFFERS, field=name, written=shortened(difference.workspace))
                for difference in one.differences
            ]
        notes += _other_title(known, who)
        appears = draft.role is None or (key, draft.role) in self._cast
        if appears and not draft.fills and not lacks_title(known, who):
            outcome = Outcome.SAME
        else:
            outcome = Outcome.FILLS
            self.written.append(draft)
        return PlannedRow(place, outcome, tuple(notes), who.name, joined, people=people)


def lacks_title(known: KnownPerson, who: Somebody) -> bool:
    """Tell whether a table gives a title to somebody recorded who has none."""
    return not known.titles and bool(who.position or who.organisation)


def _other_title(known: KnownPerson, who: Somebody) -> Iterator[Note]:
    """Yield a note where somebody recorded has titles, and none of them is the table's."""
    said = {(tag, plain(text)) for tag, text in who.position.items()}
    held = {
        (tag, plain(form.nominative)) for title, _ in known.titles for tag, form in title.items()
    }
    tags = {tag for tag, _ in held}
    if held and any(tag in tags for tag, _ in said) and said.isdisjoint(held):
        yield Note(NoteKind.DIFFERS, field="title")


def _people(session: DatabaseSession, keys: Sequence[int]) -> Mapping[int, Person]:
    return {
        person.id: person
        for start in range(0, len(keys), _AT_ONCE)
        for person in session.scalars(
            select(Person).where(Person.id.in_(keys[start : start + _AT_ONCE]))
        )
    }


def _offered(who: Somebody) -> Iterator[tuple[str, object]]:
    """Yield what a table says of somebody, by the columns of the register."""
    for name in (
        "names",
        "honorific",
        "country",
        "languages",
        "email",
        "phone",
        "notes",
        "counted_as",
    ):
        value = getattr(who, name)
        if not is_empty(value):
            yield name, value
