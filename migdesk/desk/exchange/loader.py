"""What all of loading shares: references resolved, records added or completed, the account."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self, TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import fetch
from migdesk.desk.exchange.account import Account, Difference, LoadedRecord
from migdesk.desk.exchange.columns import columns_of, said, stored, value_in, values_of
from migdesk.desk.exchange.filling import in_words, merged
from migdesk.desk.exchange.matching import Links, PairingRule, Wanted, paired
from migdesk.desk.exchange.naming import name_of
from migdesk.desk.rows import Kind
from migdesk.intake.errors import PostOfAnother, UnknownReference
from migdesk.intake.records_file import Written, identity, known_as
from migdesk.records import (
    Acronym,
    Appearance,
    Boilerplate,
    Coverage,
    Equivalent,
    Event,
    LogoSet,
    MediaContact,
    Office,
    Organisation,
    Outlet,
    Person,
    Post,
    PressContact,
    Project,
    Quote,
    Record,
    Release,
    ReportPreset,
    RuleLevel,
    Series,
    Session,
    Term,
)
from migdesk.records.base import HasKey

Lasting: TypeAlias = (
    Acronym
    | Boilerplate
    | Equivalent
    | Event
    | LogoSet
    | MediaContact
    | Office
    | Organisation
    | Outlet
    | Person
    | PressContact
    | Project
    | Quote
    | Release
    | Series
)
"""The records that have an identity of their own in every workspace."""

Named: TypeAlias = Lasting | ReportPreset | RuleLevel | Term
"""The records that an account speaks of."""

Identified: TypeAlias = Lasting | Appearance | Coverage | Post | Session
"""The records that a file refers to."""

NO_LINKS: Final[Links] = MappingProxyType({})

PartT = TypeVar("PartT", bound=Written)
NamedT = TypeVar("NamedT", bound=Named)
RecordT = TypeVar("RecordT", bound=Record)

LEADS_TO: Final[Mapping[str, type[Record]]] = {
    "organisation_id": Organisation,
    "parent_id": Organisation,
    "person_id": Person,
    "post_id": Post,
    "project_id": Project,
    "series_id": Series,
    "event_id": Event,
    "logo_set_id": LogoSet,
    "session_id": Session,
    "replaced_by_id": Appearance,
    "outlet_id": Outlet,
    "quote_id": Quote,
    "release_id": Release,
}
"""The columns that hold a key, by what lies under it."""


class Target(Struct, frozen=True):
    """What a part of the file is loaded into.

    Attributes:
        entry: the record that the account speaks of.
        where: the path to the part inside that record, as in ``sessions[2]``; empty for itself.
        locked: True where nothing is changed any more, only compared.
    """

    entry: LoadedRecord
    where: str = ""
    locked: bool = False

    def inside(self, field: str) -> Self:
        """Return the target for what stands in a field of this one."""
        return replace(self, where=f"{self.where}.{field}" if self.where else field)

    def at(self, index: int) -> Self:
        """Return the target for one item of this list."""
        return replace(self, where=f"{self.where}[{index}]")


class Loader:
    """One loading under way.

    Attributes:
        session: the action's session; records are flushed as they come, so that they have keys.
        source: the file, for errors.
        now: the moment of loading.
        who: who loads.
        account: what was done so far.
    """

    def __init__(self, session: DatabaseSession, *, source: Path, now: datetime, who: str) -> None:
        self.session, self.source, self.now, self.who = session, source, now, who
        self.account = Account()
        self._keys: dict[str, int] = {}

    # References

    def key_of(self, kept: type[Identified], reference: str | None, place: str) -> int | None:
        """Return the key of what a reference of the file leads to.

        That a reference within the file leads to the right kind was checked before.

        Raises:
            UnknownReference: it leads to nobody, neither in the file nor in the workspace.
        """
        if reference is None:
            return None
        key = self._keys.get(known_as(reference))
        if key is not None:
            return key
        record = self.with_identity(kept, reference)
        if record is None:
            raise UnknownReference(self.source, place, reference)
        return record.id

    def keys_of(
        self, kept: type[Identified], references: Iterable[str], place: str
    ) -> tuple[int, ...]:
        """Return the keys of what a list of references leads to.

        Raises:
            UnknownReference: as :meth:`key_of`.
        """
        keys = (
            self.key_of(kept, reference, f"{place}[{index}]")
            for index, reference in enumerate(references)
        )
        return tuple(key for key in keys if key is not None)

    def post_of(self, person: int | None, reference: str | None, place: str) -> int | None:
        """Return the key of the post under which ``person`` is said to speak.

        Raises:
            PostOfAnother: somebody else holds it.
            UnknownReference: as :meth:`key_of`.
        """
        key = self.key_of(Post, reference, place)
        if reference is None or key is None or person is None:
            return key
        if fetch(self.session, Post, key).person_id != person:
            raise PostOfAnother(self.source, place, reference)
        return key

    def with_identity(self, kept: type[RecordT], id: str) -> RecordT | None:
        """Return the workspace's record with the UUID ``id``; any other id has none."""
        uuid = identity(id)
        if uuid is None:
            return None
        return self.session.scalars(select(kept).filter_by(uuid=uuid)).one_or_none()

    # Records

    def settle(
        self,
        kept: type[NamedT],
        part: Written,
        found: NamedT | None,
        links: Links = NO_LINKS,
        *,
        fresh: Mapping[str, object] = MappingProxyType({}),
    ) -> tuple[NamedT, Target]:
        """Add the record that a part describes, or complete the one it was found to be.

        Args:
            kept: its class.
            part: what the file says of it.
            found: the workspace's record, or ``None`` where it has none.
            links: the keys of what it leads to.
            fresh: what a new record gets besides.
        """
        if found is None:
            record = self.made(kept, part, **fresh, **links)
            return record, self.add(record, part)
        target = self.match(found, part)
        self.complete(found, part, target, links)
        return found, target

    def found(self, kept: type[RecordT], key: int | None) -> RecordT | None:
        """Return the record that was found under ``key``, if any was."""
        return None if key is None else self.session.get(kept, key)

    def add(self, record: Named, part: Written) -> Target:
        """Add a new record."""
        self.session.add(record)
        self.session.flush()
        self.remember(part, record)
        entry = self.entry(record)
        self.account.added.append(entry)
        return Target(entry)

    def match(self, record: Named, part: Written) -> Target:
        """Note that the workspace has the record that a part describes."""
        self.remember(part, record)
        entry = self.entry(record)
        self.account.matched.append(entry)
        return Target(entry)

    def settle_list(
        self,
        kept: type[RecordT],
        owned: list[RecordT],
        wanted: Sequence[Wanted[PartT]],
        rules: Sequence[PairingRule[PartT, RecordT]],
        target: Target,
    ) -> list[RecordT]:
        """Add the parts that a record lacks behind those it owns, and complete the others.

        Args:
            kept: the class of the parts.
            owned: those the record has.
            wanted: those of the file.
            rules: what makes them the same, as in :func:`paired`.
            target: the list, as in ``sessions``; an index is put behind.

        Returns:
            The records of ``wanted``.
        """
        settled = []
        for index, (one, found) in enumerate(
            zip(wanted, paired(wanted, owned, rules), strict=True)
        ):
            if found is None:
                record = self.made(kept, one.part, **one.links, **_place_behind(kept, owned))
                owned.append(record)
                self.attach(record, one.part, target)
            else:
                record = found
                self.complete(record, one.part, target.at(index), one.links)
            settled.append(record)
        return settled

    def attach(self, record: Record, part: Written, target: Target) -> None:
        """Add a new part of a record."""
        self.session.add(record)
        self.session.flush()
        self.remember(part, record)
        self.account.complete(target.entry)

    def made(self, kept: type[RecordT], part: Written, **more: object) -> RecordT:
        """Return a record of a part's values that is not in the workspace yet."""
        values = values_of(part, kept) | more
        uuid = identity(getattr(part, "id", ""))
        if uuid is not None and self.with_identity(kept, uuid) is None:
            values["uuid"] = uuid
        return kept(**{name: stored(kept, name, value) for name, value in values.items()})

    def remember(self, part: Written, record: Record) -> None:
        """Note what the id of a part leads to, where it has one."""
        id = getattr(part, "id", None)
        if id is not None and isinstance(record, HasKey):
            self._keys[known_as(id)] = record.id

    def complete(
        self,
        record: Record,
        part: Written,
        target: Target,
        links: Links = NO_LINKS,
        *,
        without: Set[str] = frozenset(),
    ) -> None:
        """Give a record what it lacks and the part has; tell what the two have differently.

        Args:
            record: what the workspace has.
            part: what the file has.
            target: what the account is to speak of.
            links: the keys of what the record should lead to.
            without: fields left as they are, in silence.
        """
        self.remember(part, record)
        speaks = said(part) - without
        for name, value in values_of(part, type(record)).items():
            if name in speaks:
                self.complete_field(record, name, value, target)
        for name, key in links.items():
            self.complete_link(record, name, key, target)

    def complete_field(self, record: Record, name: str, offered: Any, target: Target) -> None:  # noqa: ANN401 - a value of any column
        """Give one field of a record what it lacks, or tell how it differs."""
        there = value_in(record, name)
        one = merged(there, offered, name)
        if target.locked and one.value != there:
            self.tell(target, name, there, offered)
            return
        for difference in one.differences:
            self.tell(target, difference.field, difference.workspace, difference.file)
        if one.value != there:
            setattr(record, name, stored(type(record), name, one.value))
            self.account.complete(target.entry)

    def complete_link(self, record: Record, name: str, key: int | None, target: Target) -> None:
        """Let a record lead to ``key`` where it leads nowhere yet, or tell how it differs."""
        there = getattr(record, name)
        if key is None or there == key:
            return
        if there is None and not target.locked:
            setattr(record, name, key)
            self.account.complete(target.entry)
            return
        self.tell_link(target, name, there, key)

    def complete_list(
        self,
        record: Record,
        name: str,
        kept: type[RecordT],
        parts: Sequence[Written],
        target: Target,
    ) -> None:
        """Give a record a list it lacks altogether, or tell that it differs: lists do not mix."""
        if not parts:
            return
        owned: list[RecordT] = getattr(record, name)
        if not owned:
            owned.extend(self.made(kept, part) for part in parts)
            self.session.flush()
            self.account.complete(target.entry)
            return
        fields = columns_of(type(parts[0]), kept)
        there = tuple({field: value_in(one, field) for field in fields} for one in owned)
        offered = tuple(values_of(part, kept) for part in parts)
        if there != offered:
            self.tell(target, name, there, offered)

    # The account

    def entry(self, record: Named) -> LoadedRecord:
        """Return a record as the account speaks of it."""
        return LoadedRecord(Kind(record.__tablename__), record.id, name_of(self.session, record))

    def tell(self, target: Target, field: str, workspace: object, file: object) -> None:
        """Tell a difference: what the workspace has stands."""
        where = target.inside(field).where
        difference = Difference(where, in_words(workspace), in_words(file))
        self.account.keep(target.entry, difference)

    def tell_link(self, target: Target, name: str, workspace: int | None, file: int | None) -> None:
        """Tell that a record leads elsewhere than the file says, and stays so."""
        kept = LEADS_TO[name]
        ours, theirs = (name_of(self.session, self.found(kept, key)) for key in (workspace, file))
        self.tell(target, name.removesuffix("_id"), ours, theirs)

    def tell_links(
        self,
        target: Target,
        field: str,
        kept: type[Record],
        workspace: Iterable[int],
        file: Iterable[int],
    ) -> None:
        """Tell that a list of records is another one in the file."""
        ours, theirs = (
            tuple(name_of(self.session, self.found(kept, key)) for key in keys)
            for keys in (workspace, file)
        )
        self.tell(target, field, ours, theirs)


def _place_behind(kept: type[RecordT], owned: Sequence[RecordT]) -> dict[str, int]:
    """Return the place behind all that a record owns, where such parts have places."""
    if "position" not in inspect(kept).columns:
        return {}
    return {"position": max((value_in(part, "position") for part in owned), default=-1) + 1}
