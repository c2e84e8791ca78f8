"""What a table adds to the agenda of an event, compared with what is there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.tables.agenda_rows import AgendaReader, DraftSession, ReadRow
from migdesk.desk.tables.people import Gathering
from migdesk.desk.tables.plan import (
    KEEPS_OUT,
    Ask,
    AskKind,
    Choice,
    Note,
    NoteKind,
    Outcome,
    Plan,
    PlannedRow,
    PlannedSession,
    Wishes,
    shortened,
)
from migdesk.desk.tables.register import register_of
from migdesk.desk.zones import known_zone
from migdesk.intake.tables.lexicon import plain
from migdesk.intake.tables.table import Table
from migdesk.records import Appearance, Event, Session
from migdesk.text.names import Language, LocalizedText, in_order
from migdesk.vocabulary import Role, SessionKind

_ALIKE: Final = 0.85
"""How much two titles have in common that may be one session's."""


class KnownSession(Struct, frozen=True):
    """A session that is on the agenda. ``cast`` are the people in it with their roles."""

    key: int
    uuid: str
    kind: SessionKind
    title: LocalizedText
    starts_at: datetime
    ends_at: datetime
    room: str
    points: LocalizedText
    cast: frozenset[tuple[int, Role]]


class AgendaWork(Struct, frozen=True):
    """What will be written: sessions, and those in them."""

    event_id: int
    sessions: tuple[DraftSession, ...]
    gathering: Gathering


def plan_agenda(
    desk: Desk, session: DatabaseSession, table: Table, wishes: Wishes, progress: Progress = unseen
) -> Plan:
    """Return what a table adds to the agenda of an event.

    Raises:
        NoSuchRecord: there is no such event.
        Cancelled: the person thought better of it.
    """
    event = fetch(session, Event, wishes.event_id or 0)
    register = register_of(desk, session)
    gathering = Gathering(register, wishes.decisions)
    hours = (event.starts_at, event.ends_at, event.zone)
    reader = AgendaReader(register, gathering, table, wishes, hours)
    read = reader.read(progress)
    gathering.settle(session)
    there = _There(known_sessions(session, event.id), known_zone(event.zone), register.languages)
    comparison = _Comparison(there, gathering, wishes)
    rows = [comparison.row(found) for found in read]
    return Plan(
        table=table,
        wishes=wishes,
        rows=tuple(rows),
        asks=(*comparison.asks, *gathering.asks()),
        days=tuple(reader.days),
        undated=reader.undated if len(reader.days) > 1 else 0,
        work=AgendaWork(event.id, tuple(comparison.written), gathering),
    )


def known_sessions(session: DatabaseSession, event_id: int) -> Iterator[KnownSession]:
    """Yield the agenda as it is."""
    cast: dict[int, set[tuple[int, Role]]] = defaultdict(set)
    there = select(Appearance.session_id, Appearance.person_id, Appearance.role)
    for inside, person, role in session.execute(there.where(Appearance.event_id == event_id)):
        if inside is not None:
            cast[inside].add((person, role))
    columns = (
        Session.id, Session.uuid, Session.kind, Session.title, Session.starts_at,
        Session.ends_at, Session.room, Session.key_points,
    )  # fmt: skip
    rows = session.execute(select(*columns).where(Session.event_id == event_id))
    for key, uuid, kind, title, starts_at, ends_at, room, points in rows:
        yield KnownSession(
            key, uuid, kind, title, starts_at, ends_at, room, points, frozenset(cast[key])
        )


class _There:
    """The sessions of an agenda, by what they are found by."""

    def __init__(
        self, sessions: Iterator[KnownSession], zone: ZoneInfo, languages: Sequence[Language]
    ) -> None:
        self._zone, self._languages = zone, languages
        self._by_uuid: dict[str, KnownSession] = {}
        self._by_start: dict[datetime, list[KnownSession]] = defaultdict(list)
        self._by_title: dict[tuple[Language, str], list[KnownSession]] = defaultdict(list)
        self._taken: set[int] = set()
        for each in sessions:
            self._by_uuid[each.uuid] = each
            self._by_start[each.starts_at].append(each)
            for said in _said(each.title):
                self._by_title[said].append(each)

    def sure(self, draft: DraftSession) -> KnownSession | None:
        """Return the session that a draft surely is: at that hour, and called so."""
        known = self._by_uuid.get(draft.uuid)
        if known is not None and known.starts_at == draft.starts_at:
            return self._take(known)
        said = _said(draft.title)
        for each in self._by_start.get(draft.starts_at, ()):
            same = not said.isdisjoint(_said(each.title)) or (
                (not said or not each.title)
                and each.kind is draft.kind
                and _same_room(each.room, draft.room)
            )
            if each.key not in self._taken and same:
                return self._take(each)
        return None

    def near(self, draft: DraftSession) -> list[KnownSession]:
        """Return the sessions that a draft may be: at another hour, or called otherwise."""
        found: dict[int, KnownSession] = {}
        known = self._by_uuid.get(draft.uuid)
        if known is not None:
            found[known.key] = known
        for said in _said(draft.title):
            found.update({each.key: each for each in self._by_title.get(said, ())})
        for each in self._by_start.get(draft.starts_at, ()):
            if _same_room(each.room, draft.room) and _alike(each.title, draft.title):
                found[each.key] = each
        return [each for key, each in found.items() if key not in self._taken]

    def choice(self, known: KnownSession) -> Choice:
        """Return a session as it is offered."""
        start, end = (at.astimezone(self._zone) for at in (known.starts_at, known.ends_at))
        hours = f"{start:%Y-%m-%d %H:%M}–{end:%H:%M}"
        return Choice(known.key, self.name(known.title), hours)

    def shown(self, draft: DraftSession) -> PlannedSession:
        """Return a draft at the hours of its place."""
        start, end = (at.astimezone(self._zone) for at in (draft.starts_at, draft.ends_at))
        return PlannedSession(draft.kind, start, end, draft.room)

    def name(self, title: LocalizedText) -> str:
        """Return what a session is called."""
        return in_order(title, self._languages) or ""

    def _take(self, known: KnownSession) -> KnownSession:
        self._taken.add(known.key)
        return known


class _Comparison:
    """Compares the rows with the agenda that is there.

    Attributes:
        asks: what has to be decided, or was.
        written: the drafts that will be written.
    """

    def __init__(self, there: _There, gathering: Gathering, wishes: Wishes) -> None:
        self.asks: list[Ask] = []
        self.written: list[DraftSession] = []
        self._there, self._gathering, self._wishes = there, gathering, wishes
        self._outcomes: dict[int, tuple[Outcome, str]] = {}

    def row(self, found: ReadRow) -> PlannedRow:
        """Return what becomes of a row."""
        draft = found.session
        notes = found.notes
        people = tuple(self._gathering.shown(found.cast))
        if draft is None or any(note.kind in KEEPS_OUT for note in notes):
            return PlannedRow(found.place, Outcome.OUT, tuple(notes), people=people)
        if found.again:
            outcome, joined = self._outcomes[draft.place]
        else:
            outcome, joined = self._compare(draft, notes)
            self._outcomes[draft.place] = outcome, joined
            if outcome in {Outcome.NEW, Outcome.FILLS}:
                self.written.append(draft)
        return PlannedRow(
            place=found.place,
            outcome=outcome,
            notes=tuple(notes),
            says=self._there.name(draft.title),
            joined=joined,
            session=self._there.shown(draft),
            people=people,
        )

    def _compare(self, draft: DraftSession, notes: list[Note]) -> tuple[Outcome, str]:
        cast_known = all(self._gathering.is_decided(entry) for entry, _ in draft.cast)
        known = self._there.sure(draft)
        if known is None:
            near = self._there.near(draft)
            if near:
                ask = self._ask(draft, near)
                if ask.decided is None:
                    return Outcome.ASKS, ""
                known = next((each for each in near if each.key == ask.decided), None)
                if known is not None and known.starts_at != draft.starts_at:
                    draft.fills |= {"starts_at": draft.starts_at, "ends_at": draft.ends_at}
        if not cast_known:
            return Outcome.ASKS, "" if known is None else self._there.name(known.title)
        if known is None:
            return Outcome.NEW, ""
        return self._join(draft, known, notes), self._there.name(known.title)

    def _join(self, draft: DraftSession, known: KnownSession, notes: list[Note]) -> Outcome:
        """Take a draft for a session that is there: it gets what it lacks and keeps what it has."""
        draft.key = known.key
        if "starts_at" not in draft.fills and draft.ends_at != known.ends_at:
            notes.append(Note(NoteKind.DIFFERS, field="ends_at"))
        for name, there, offered in (
            ("title", known.title, draft.title),
            ("key_points", known.points, draft.points),
        ):
            lacking = {tag: text for tag, text in offered.items() if not there.get(tag)}
            if lacking:
                draft.fills[name] = {**there, **lacking}
            notes += [
                Note(NoteKind.DIFFERS, field=name, written=shortened(there[tag]))
                for tag, text in offered.items()
                if there.get(tag) and plain(there[tag]) != plain(text)
            ]
        if draft.room and not known.room:
            draft.fills["room"] = draft.room
        elif draft.room and plain(draft.room) != plain(known.room):
            notes.append(Note(NoteKind.DIFFERS, field="room", written=shortened(known.room)))
        draft.cast = [part for part in draft.cast if not self._is_cast(part, known)]
        return Outcome.FILLS if draft.fills or draft.cast else Outcome.SAME

    def _is_cast(self, part: tuple[int, Role], known: KnownSession) -> bool:
        entry, role = part
        key = self._gathering.entries[self._gathering.resolved(entry)].key
        return (key, role) in known.cast

    def _ask(self, draft: DraftSession, near: Sequence[KnownSession]) -> Ask:
        id = f"session:{draft.place}"
        decided = self._wishes.decisions.get(id)
        choices = (*(self._there.choice(each) for each in near), Choice(0))
        if decided not in {choice.key for choice in choices}:
            decided = None
        name = self._there.name(draft.title)
        ask = Ask(id, AskKind.SESSION, name, "", choices, (draft.place,), decided)
        self.asks.append(ask)
        return ask


def _said(title: Mapping[Language, str]) -> frozenset[tuple[Language, str]]:
    return frozenset((tag, plain(text)) for tag, text in title.items() if plain(text))


def _same_room(one: str, other: str) -> bool:
    return not one or not other or plain(one) == plain(other)


def _alike(one: LocalizedText, other: LocalizedText) -> bool:
    """Tell whether two titles have most of their words in common, in one language."""
    for tag in one.keys() & other.keys():
        first, second = plain(one[tag]), plain(other[tag])
        if first in second or second in first:
            return True
        if SequenceMatcher(None, first, second).ratio() >= _ALIKE:
            return True
    return False
