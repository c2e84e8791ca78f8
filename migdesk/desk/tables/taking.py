"""Carrying a plan out: one action of the journal, and so one step of undo.

Rows go to the file in portions; between two of them the person may call it off, and nothing of it
remains.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import uuid4

from msgspec import Struct
from sqlalchemy import ColumnElement, func, insert, inspect, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.progress import Progress, unseen
from migdesk.base.rubbish import seldom_collecting
from migdesk.desk.desk import Desk, Work
from migdesk.desk.posts import posts_following
from migdesk.desk.rows import Changes
from migdesk.desk.tables.agenda import AgendaWork
from migdesk.desk.tables.agenda_rows import DraftSession
from migdesk.desk.tables.headcount import HeadcountWork
from migdesk.desk.tables.people import Entry, Gathering, Somebody
from migdesk.desk.tables.plan import Outcome, Plan
from migdesk.desk.tables.register import Register
from migdesk.desk.tables.roster import RosterWork
from migdesk.desk.zones import known_zone
from migdesk.intake.tables.lexicon import body_kind, plain
from migdesk.records import (
    Appearance,
    Attendance,
    Event,
    Organisation,
    Person,
    Post,
    Record,
    Session,
)
from migdesk.records.rules import post_on
from migdesk.text.names import Forms, OrganisationName
from migdesk.vocabulary import OrganisationKind, Role

_PORTION: Final = 250
_AT_ONCE: Final = 500


class TakenIn(Struct, frozen=True):
    """What came of a plan.

    Attributes:
        changes: what was changed; its ``action`` is 0 where there was nothing to do.
        added: how many sessions, people or counts are new.
        completed: how many that were there got something.
        people: how many people are new besides, with an agenda.
    """

    changes: Changes
    added: int
    completed: int
    people: int


def take_in(desk: Desk, plan: Plan, *, progress: Progress = unseen) -> TakenIn:
    """Write what a plan says, all of it or nothing. What is undecided stays out.

    Raises:
        NoSuchRecord: something that rows are joined to is not there any more.
        RuleBroken: likewise, or a record would break a rule; nothing was changed.
        Cancelled: the person called it off; nothing was changed.
    """
    match plan.work:
        case AgendaWork() as work:
            label = "Import agenda"
        case RosterWork() as work:
            label = "Import people"
        case HeadcountWork() as work:
            label = "Import attendance"
        case _:
            raise TypeError(plan.work)
    with desk.work(label) as under_way, seldom_collecting():
        people = _Writer(under_way, progress).write(work)
    return TakenIn(
        under_way.changes,
        plan.counts[Outcome.NEW],
        plan.counts[Outcome.FILLS],
        people,
    )


class _Writer:
    def __init__(self, work: Work, progress: Progress) -> None:
        self._work, self._session, self._progress = work, work.session, progress
        self._done = self._total = 0
        self._bodies: dict[str, int] = {}
        self._posts: dict[int, list[Post]] = {}

    def write(self, work: AgendaWork | RosterWork | HeadcountWork) -> int:
        """Write everything and return how many people were made with an agenda."""
        match work:
            case AgendaWork():
                return self._write_agenda(work)
            case RosterWork():
                self._write_roster(work)
            case HeadcountWork():
                self._write_counts(work)
        return 0

    # An agenda

    def _write_agenda(self, work: AgendaWork) -> int:
        event = self._work.get(Event, work.event_id)
        self._work.about(event)
        named = {work.gathering.resolved(entry) for each in work.sessions for entry, _ in each.cast}
        self._total = len(named) + sum(1 + len(each.cast) for each in work.sessions)
        self._progress(0, self._total)
        people = self._write_people(work.gathering, sorted(named))
        sessions = self._write_sessions(event, work.sessions)
        self._write_cast(event, work, people, sessions)
        return sum(work.gathering.entries[entry].key == 0 for entry in named)

    def _write_sessions(
        self, event: Event, drafts: Sequence[DraftSession]
    ) -> Mapping[int, DraftSession]:
        """Write the sessions, and return all of them by their keys."""
        keys: dict[int, DraftSession] = {}
        with posts_following(self._session, event):
            for draft in drafts:
                if draft.key:
                    session = self._work.get(Session, draft.key)
                    for name, value in draft.fills.items():
                        setattr(session, name, value)
                    keys[draft.key] = draft
            self._session.flush()
        new = [draft for draft in drafts if not draft.key]
        taken = _taken(self._session, Session, [draft.uuid for draft in new])
        behind = self._count(Session, Session.event_id == event.id)
        rows = [
            {
                "uuid": _identity(draft.uuid, taken),
                "event_id": event.id,
                "kind": draft.kind,
                "title": draft.title,
                "starts_at": draft.starts_at,
                "ends_at": draft.ends_at,
                "room": draft.room,
                "position": behind + at,
                "key_points": draft.points,
            }
            for at, draft in enumerate(new)
        ]
        return keys | dict(zip(self._add(Session, rows), new, strict=True))

    def _write_cast(
        self,
        event: Event,
        work: AgendaWork,
        people: Mapping[int, int],
        sessions: Mapping[int, DraftSession],
    ) -> None:
        zone = known_zone(event.zone)
        positions = self._positions(event)
        rows = []
        for key, draft in sessions.items():
            day = draft.starts_at.astimezone(zone).date()
            seen: set[tuple[int, Role]] = set()
            for entry, role in draft.cast:
                person = people[work.gathering.resolved(entry)]
                if (person, role) in seen:
                    continue
                seen.add((person, role))
                rows.append(self._appearance(event, key, person, role, positions[key], day))
                positions[key] += 1
        self._add(Appearance, rows)

    # People

    def _write_roster(self, work: RosterWork) -> None:
        named = sorted({work.gathering.resolved(each.entry) for each in work.people})
        self._total = len(named) + len(work.people)
        self._progress(0, self._total)
        for each in work.people:
            key = work.gathering.entries[work.gathering.resolved(each.entry)].key
            if key and each.fills:
                person = self._work.get(Person, key)
                for name, value in each.fills.items():
                    setattr(person, name, value)
        self._session.flush()
        people = self._write_people(work.gathering, named)
        if work.event_id is None:
            return
        event = self._work.get(Event, work.event_id)
        self._work.about(event)
        day = event.starts_at.astimezone(known_zone(event.zone)).date()
        there = select(Appearance.person_id, Appearance.role).where(
            Appearance.event_id == event.id, Appearance.session_id.is_(None)
        )
        cast = {(person, role) for person, role in self._session.execute(there)}
        position = len(cast)
        rows = []
        for each in work.people:
            who = people[work.gathering.resolved(each.entry)]
            if each.role is None or (who, each.role) in cast:
                continue
            cast.add((who, each.role))
            rows.append(self._appearance(event, None, who, each.role, position, day))
            position += 1
        self._add(Appearance, rows)

    def _write_people(self, gathering: Gathering, named: Sequence[int]) -> Mapping[int, int]:
        """Write who is new, with their titles, and return all keys by the places of entries."""
        entries = gathering.entries
        new = [at for at in named if entries[at].key == 0]
        taken = _taken(self._session, Person, [entries[at].who.uuid for at in new])
        rows = [_person(entries[at].who, taken) for at in new]
        keys = dict(zip(new, self._add(Person, rows), strict=True))
        keys |= {at: key for at in named if (key := entries[at].key)}
        register = gathering.register
        titled = [at for at in named if _gets_title(entries[at], register)]
        posts = [
            {
                "uuid": str(uuid4()),
                "person_id": keys[at],
                "organisation_id": self._body(entries[at].who, register),
                "title": {tag: Forms(text) for tag, text in entries[at].who.position.items()},
            }
            for at in titled
        ]
        self._add(Post, posts, counted=False)
        self._read_posts(list(keys.values()))
        return keys

    def _body(self, who: Somebody, register: Register) -> int | None:
        """Return the key of the organization a table names, made if nobody knows it."""
        names = {tag: OrganisationName(text) for tag, text in who.organisation.items()}
        if not names:
            return None
        for name in names.values():
            key = self._bodies.get(plain(name.full)) or register.body(name.full)
            if key:
                return key
        kind = body_kind(next(iter(names.values())).full) or OrganisationKind.AGENCY
        made = Organisation(names=names, kind=kind)
        self._session.add(made)
        self._session.flush()
        self._bodies |= {plain(name.full): made.id for name in names.values()}
        return made.id

    def _read_posts(self, people: Sequence[int]) -> None:
        held: dict[int, list[Post]] = defaultdict(list)
        for start in range(0, len(people), _AT_ONCE):
            some = people[start : start + _AT_ONCE]
            for post in self._session.scalars(select(Post).where(Post.person_id.in_(some))):
                held[post.person_id].append(post)
        self._posts = held

    def _appearance(
        self, event: Event, session: int | None, person: int, role: Role, position: int, day: date
    ) -> dict[str, Any]:
        post = post_on(self._posts.get(person, ()), day)
        return {
            "uuid": str(uuid4()),
            "event_id": event.id,
            "session_id": session,
            "person_id": person,
            "post_id": None if post is None else post.id,
            "role": role,
            "position": position,
        }

    def _positions(self, event: Event) -> dict[int, int]:
        counts = select(Appearance.session_id, func.count()).where(Appearance.event_id == event.id)
        rows = self._session.execute(counts.group_by(Appearance.session_id))
        return defaultdict(int, {key: count for key, count in rows if key is not None})

    # Counts

    def _write_counts(self, work: HeadcountWork) -> None:
        event = self._work.get(Event, work.event_id)
        self._work.about(event)
        self._total = len(work.counts)
        there = {each.id: each for each in event.attendance}
        for draft in work.counts:
            country, sector, online = draft.group
            counts = draft.counts
            row = there.get(draft.key)
            if row is None:
                row = Attendance(country=country, sector=sector, online=online)
                event.attendance.append(row)
            row.women, row.men, row.other = counts.women, counts.men, counts.other
            self._advance(1)

    # Rows

    def _add(
        self, kept: type[Record], rows: Sequence[Mapping[str, Any]], *, counted: bool = True
    ) -> list[int]:
        """Write new rows in portions and return their keys in order.

        They are many: no object is made for each. What a row does not say is as in a new object.
        """
        if not rows:
            return []
        model = kept(**rows[0])
        names = [name for name in inspect(kept).columns.keys() if name != "id"]  # noqa: SIM118 - it iterates its values
        usual = {name: getattr(model, name) for name in names}
        table = Record.metadata.tables[kept.__tablename__]
        # By its identity each row is known again: a portion is one statement, and SQLite writes
        # the search index out once for it.
        statement = insert(table).returning(table.c.uuid, table.c.id)
        keys: list[int] = []
        for start in range(0, len(rows), _PORTION):
            portion = [{**usual, **row} for row in rows[start : start + _PORTION]]
            made = self._session.connection().execute(statement, portion)
            by_uuid = {row.uuid: row.id for row in made}
            keys += [by_uuid[row["uuid"]] for row in portion]
            self._advance(len(portion) if counted else 0)
        return keys

    def _advance(self, by: int) -> None:
        self._done += by
        self._progress(self._done, self._total)

    def _count(self, kept: type[Record], condition: ColumnElement[bool]) -> int:
        return self._session.scalar(select(func.count()).select_from(kept).where(condition)) or 0


def _gets_title(entry: Entry, register: Register) -> bool:
    """Tell whether a table gives a title to somebody new, or to somebody who has none."""
    if not (entry.who.position or entry.who.organisation):
        return False
    return not entry.key or not register.people[entry.key].titles


def _person(who: Somebody, taken: set[str]) -> dict[str, Any]:
    return {
        "uuid": _identity(who.uuid, taken),
        "names": who.names,
        "honorific": who.honorific,
        "country": who.country,
        "languages": who.languages,
        "email": who.email,
        "phone": who.phone,
        "notes": who.notes,
        "counted_as": who.counted_as,
    }


def _taken(
    session: DatabaseSession, kept: type[Session] | type[Person], wanted: Sequence[str]
) -> set[str]:
    """Return those of some identities that records have already."""
    told = [uuid for uuid in wanted if uuid]
    taken: set[str] = set()
    for start in range(0, len(told), _AT_ONCE):
        some = told[start : start + _AT_ONCE]
        taken.update(session.scalars(select(kept.uuid).where(kept.uuid.in_(some))))
    return taken


def _identity(wanted: str, taken: set[str]) -> str:
    """Return the identity a table tells, or a new one where it tells none that is free."""
    if not wanted or wanted in taken:
        return str(uuid4())
    taken.add(wanted)
    return wanted
