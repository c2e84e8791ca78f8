"""Finding the workspace's record for one of a file: by identity, else by what it is known by."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

from msgspec import Struct, field
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.exchange.errors import SeveralMatch
from migdesk.intake.records_file import Written, identity
from migdesk.intake.sameness import (
    Known,
    Sameness,
    letters_of,
    names_of,
    same_name,
    same_name_and_place,
    same_name_anywhere,
    same_organisation,
)
from migdesk.records import (
    Acronym,
    Boilerplate,
    Equivalent,
    MediaContact,
    Organisation,
    Outlet,
    Person,
    Post,
    PressContact,
    Project,
    Record,
    Series,
)
from migdesk.records.base import HasIdentity

Links: TypeAlias = Mapping[str, int | None]
"""Keys of records, by the columns that hold them."""

PartT = TypeVar("PartT", bound=Written)
RecordT = TypeVar("RecordT", bound=Record)


class Candidate(Struct, frozen=True):
    """A record of the workspace with what it is known by."""

    key: int
    uuid: str
    known: Known


class Matcher:
    """All records of one kind as they were before loading, each to be matched once at most."""

    def __init__(
        self,
        candidates: Iterable[Candidate],
        ids: Iterable[str],
        rules: tuple[Sameness, ...],
        source: Path,
    ) -> None:
        """Prepare to match.

        Args:
            candidates: what the workspace holds.
            ids: all ids of this kind in the file; a UUID among them keeps its record for itself.
            rules: what makes a record of the file (first) and one of the workspace (second) the
                same; a later rule counts where the earlier ones find nothing.
            source: the file, for the error.
        """
        self._rules, self._source = rules, source
        self._by_uuid: dict[str, int] = {}
        self._by_name: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            self._by_uuid[candidate.uuid] = candidate.key
            for name in candidate.known.names:
                self._by_name[name].append(candidate)
        self._taken = {self._by_uuid[uuid] for uuid in map(identity, ids) if uuid in self._by_uuid}

    def find(self, id: str, known: Known, place: str) -> int | None:
        """Return the key of the record meant, or ``None`` where the workspace has none.

        Raises:
            SeveralMatch: it could be any of several, and ``id`` is no UUID that would keep it
                apart from them.
        """
        uuid = identity(id)
        if uuid in self._by_uuid:
            return self._by_uuid[uuid]
        keys = self._alike(known)
        if len(keys) > 1 and uuid is None:
            raise SeveralMatch(self._source, place, min(known.names)[1], keys)
        if len(keys) != 1:
            return None
        self._taken.update(keys)
        return keys[0]

    def _alike(self, known: Known) -> tuple[int, ...]:
        found = {
            candidate.key: candidate.known
            for name in known.names
            for candidate in self._by_name[name]
            if candidate.key not in self._taken
        }
        for same in self._rules:
            keys = tuple(sorted(key for key, other in found.items() if same(known, other)))
            if keys:
                return keys
        return ()


class Wanted(Struct, Generic[PartT], frozen=True):
    """A part of the file to be found among the parts of one record.

    Attributes:
        part: what the file says.
        links: the keys of what it leads to.
    """

    part: PartT
    links: Links = field(default_factory=dict)


PairingRule: TypeAlias = Callable[[Wanted[PartT], RecordT], bool]


def paired(
    wanted: Sequence[Wanted[PartT]],
    there: Iterable[RecordT],
    rules: Sequence[PairingRule[PartT, RecordT]],
) -> list[RecordT | None]:
    """Return for each part of a file the record it is, or ``None``; each record once at most.

    Args:
        wanted: the parts, in the order of the file.
        there: the records, in the order of the workspace.
        rules: after identity, what makes them the same, the strictest first. All parts try a rule
            before any tries the next, so that a loose rule takes nothing from an exact match.
    """
    free = list(there)
    found: list[RecordT | None] = [None] * len(wanted)
    identities = {identity(getattr(one.part, "id", "")) for one in wanted} - {None}
    every: list[PairingRule[PartT, RecordT]] = [_same_identity, *rules]
    for same in every:
        for index, one in enumerate(wanted):
            if found[index] is not None:
                continue
            fits = (record for record in free if same(one, record))
            found[index] = next(fits, None)
            free = [record for record in free if record is not found[index]]
        free = [record for record in free if _uuid(record) not in identities]
    return found


def _same_identity(wanted: Wanted[PartT], record: Record) -> bool:
    uuid = identity(getattr(wanted.part, "id", ""))
    return uuid is not None and _uuid(record) == uuid


def _uuid(record: Record) -> str | None:
    return record.uuid if isinstance(record, HasIdentity) else None


PERSON_RULES = (same_name_and_place, same_name_anywhere)
ORGANISATION_RULES = (same_name_and_place, same_organisation)
NAME_RULES = (same_name,)
BOILERPLATE_RULES = (same_name_and_place,)
JOURNALIST_RULES = (same_name_and_place, same_name_anywhere)


def organisations_there(session: Session) -> Iterator[Candidate]:
    """Yield all organisations with their parents."""
    rows = session.execute(
        select(Organisation.id, Organisation.uuid, Organisation.names, Organisation.parent_id)
    )
    for key, uuid, names, parent in rows:
        yield Candidate(key, uuid, Known(names_of(names), within(parent)))


def people_there(session: Session) -> Iterator[Candidate]:
    """Yield all people with the organisations in which they hold or held posts."""
    held: dict[int, set[int]] = defaultdict(set)
    for person, organisation in session.execute(select(Post.person_id, Post.organisation_id)):
        if organisation is not None:
            held[person].add(organisation)
    for key, uuid, names in session.execute(select(Person.id, Person.uuid, Person.names)):
        yield Candidate(key, uuid, Known(names_of(names), frozenset(held[key])))


def titled_there(session: Session, kept: type[Project | Series]) -> Iterator[Candidate]:
    """Yield all projects, or all series."""
    for key, uuid, title in session.execute(select(kept.id, kept.uuid, kept.title)):
        yield Candidate(key, uuid, Known(names_of(title)))


def contacts_there(session: Session) -> Iterator[Candidate]:
    """Yield all press contacts."""
    rows = session.execute(select(PressContact.id, PressContact.uuid, PressContact.name))
    for key, uuid, name in rows:
        yield Candidate(key, uuid, Known(names_of(name)))


def boilerplates_there(session: Session) -> Iterator[Candidate]:
    """Yield all boilerplates with their projects."""
    rows = session.execute(
        select(Boilerplate.id, Boilerplate.uuid, Boilerplate.label, Boilerplate.project_id)
    )
    for key, uuid, label, project in rows:
        yield Candidate(key, uuid, Known(names_of(label), within(project)))


def outlets_there(session: Session) -> Iterator[Candidate]:
    """Yield all outlets."""
    for key, uuid, name in session.execute(select(Outlet.id, Outlet.uuid, Outlet.name)):
        yield Candidate(key, uuid, Known(names_of(name)))


def media_contacts_there(session: Session) -> Iterator[Candidate]:
    """Yield all journalists with the outlets they write for."""
    rows = session.execute(
        select(MediaContact.id, MediaContact.uuid, MediaContact.name, MediaContact.outlet_id)
    )
    for key, uuid, name, outlet in rows:
        yield Candidate(key, uuid, Known(names_of(name), within(outlet)))


def acronyms_there(session: Session) -> Iterator[Candidate]:
    """Yield all acronyms."""
    for key, uuid, letters in session.execute(select(Acronym.id, Acronym.uuid, Acronym.letters)):
        yield Candidate(key, uuid, Known(letters_of(letters)))


def equivalents_there(session: Session) -> Iterator[Candidate]:
    """Yield all that is known by its names in each language."""
    rows = session.execute(select(Equivalent.id, Equivalent.uuid, Equivalent.words))
    for key, uuid, words in rows:
        yield Candidate(key, uuid, Known(names_of(words)))


def within(*keys: int | None) -> frozenset[int]:
    """Return the keys of what a record belongs to, without those that are none."""
    return frozenset(key for key in keys if key is not None)
