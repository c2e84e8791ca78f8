"""Any sequence of actions, undo, redo and reopening ends where a plain model says it does."""

import copy
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Table, delete, select, text, update

from migdesk.records import (
    Appearance,
    Boilerplate,
    Event,
    Person,
    Post,
    Quote,
    QuoteTranslation,
    Record,
    Release,
    ReleaseBoilerplate,
    Session,
)
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.index import disagreements
from migdesk.store.workspace import Workspace
from migdesk.text.names import PersonName
from migdesk.vocabulary import EventKind, ReleaseKind, Role, SessionKind

DAY = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)

SEEN: dict[type[Record], tuple[str, ...]] = {
    Person: ("names",),
    Post: ("person_id",),
    Event: ("title",),
    Session: ("event_id", "position"),
    Appearance: ("event_id", "session_id", "person_id", "post_id", "replaced_by_id"),
    Quote: ("words", "person_id", "event_id", "session_id"),
    QuoteTranslation: ("quote_id", "words"),
    Boilerplate: ("position",),
    Release: ("event_id",),
    ReleaseBoilerplate: ("release_id", "boilerplate_id", "position"),
}
"""What of the records the model knows."""

Rows = dict[int, dict[str, Any]]

WORDS = st.text(st.sampled_from("ab \n\"'{}\\éქართული„“😀\u2028"), min_size=1, max_size=12).map(
    lambda words: f"w{words}"
)
PICK = st.integers(0, 1_000_000)


@dataclass
class Model:
    """The records as plain values, with the rules of deletion written out by hand."""

    tables: dict[type[Record], Rows] = field(default_factory=lambda: {kind: {} for kind in SEEN})

    def take(self, record: Record) -> None:
        key, *values = (getattr(record, column) for column in ("id", *SEEN[type(record)]))
        row = dict(zip(SEEN[type(record)], values, strict=True))
        self.tables[type(record)][key] = row

    def pick(self, kind: type[Record], place: int) -> int | None:
        return self.some(kind, place) if self.tables[kind] else None

    def some(self, kind: type[Record], place: int) -> int:
        keys = sorted(self.tables[kind])
        return keys[place % len(keys)]

    def where(self, kind: type[Record], column: str, value: object) -> list[int]:
        return [key for key, row in self.tables[kind].items() if row[column] == value]

    def delete_event(self, key: int) -> None:
        for session in self.where(Session, "event_id", key):
            self._delete_session(session)
        for appearance in self.where(Appearance, "event_id", key):
            self._delete_appearance(appearance)
        for kind in (Quote, Release):
            self._forget(kind, "event_id", key)
        del self.tables[Event][key]

    def delete_person(self, key: int) -> None:
        for appearance in self.where(Appearance, "person_id", key):
            self._delete_appearance(appearance)
        for post in self.where(Post, "person_id", key):
            del self.tables[Post][post]
        del self.tables[Person][key]

    def delete_quote(self, key: int) -> None:
        for translation in self.where(QuoteTranslation, "quote_id", key):
            del self.tables[QuoteTranslation][translation]
        del self.tables[Quote][key]

    def _delete_session(self, key: int) -> None:
        for appearance in self.where(Appearance, "session_id", key):
            self._delete_appearance(appearance)
        self._forget(Quote, "session_id", key)
        del self.tables[Session][key]

    def _delete_appearance(self, key: int) -> None:
        self._forget(Appearance, "replaced_by_id", key)
        del self.tables[Appearance][key]

    def _forget(self, kind: type[Record], column: str, value: int) -> None:
        for key in self.where(kind, column, value):
            self.tables[kind][key][column] = None


class WorkspaceMachine(RuleBasedStateMachine):
    """The workspace and the model side by side."""

    empty: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(shutil.copy(self.empty, self.folder.name))
        self.workspace = Workspace.open(self.path, clock=lambda: DAY)
        self.model = Model()
        self.past: list[tuple[Model, dict[str, Any]]] = []
        self.future: list[tuple[Model, dict[str, Any]]] = []

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    def remember(self) -> None:
        """Keep the present as what the next undo leads back to."""
        self.past.append((copy.deepcopy(self.model), self.everything()))
        self.future.clear()

    def insert(self, label: str, *records: Record) -> None:
        self.remember()
        with self.workspace.action(label, who="Ann") as action:
            action.session.add_all(records)
            action.session.flush()
            for record in records:
                self.model.take(record)

    @rule(words=WORDS)
    def record_person(self, words: str) -> None:
        names = {"en": PersonName("Ann", words)}
        self.remember()
        with self.workspace.action("Record person", who="Ann") as action:
            person = Person(names=names, posts=[Post(), Post()])
            action.session.add(person)
            action.session.flush()
            for record in (person, *person.posts):
                self.model.take(record)

    @rule(words=WORDS, sessions=st.integers(0, 3))
    def record_event(self, words: str, sessions: int) -> None:
        self.remember()
        with self.workspace.action("Record event", who="Ann") as action:
            event = Event(
                title={"en": words},
                kind=EventKind.WORKSHOP,
                starts_at=DAY,
                ends_at=DAY,
                zone="Asia/Tbilisi",
                sessions=[
                    Session(
                        kind=SessionKind.PANEL,
                        starts_at=DAY,
                        ends_at=DAY + timedelta(hours=1),
                        position=place,
                    )
                    for place in range(sessions)
                ],
            )
            action.session.add(event)
            action.session.flush()
            for record in (event, *event.sessions):
                self.model.take(record)

    @rule(place=PICK, other=PICK, third=PICK, in_session=st.booleans())
    def record_appearance(self, place: int, other: int, third: int, *, in_session: bool) -> None:
        event, post = self.model.pick(Event, place), self.model.pick(Post, other)
        if event is None or post is None:
            return
        sessions = self.model.where(Session, "event_id", event)
        appearance = Appearance(
            event_id=event,
            session_id=sessions[third % len(sessions)] if sessions and in_session else None,
            person_id=self.model.tables[Post][post]["person_id"],
            role=Role.PANELLIST,
            replaced_by_id=self.model.pick(Appearance, third),
        )
        self.insert("Add speaker", appearance)

    @rule(words=WORDS, place=PICK, other=PICK)
    def record_quote(self, words: str, place: int, other: int) -> None:
        session = self.model.pick(Session, other)
        quote = Quote(
            words=words,
            language="en",
            unattributed="A participant",
            person_id=self.model.pick(Person, place) if place % 2 else None,
            event_id=None if session is None else self.model.tables[Session][session]["event_id"],
            session_id=session,
        )
        self.remember()
        with self.workspace.action("Record quote", who="Ann") as action:
            quote.translations.append(QuoteTranslation(language="ka", words=words[::-1]))
            action.session.add(quote)
            action.session.flush()
            for record in (quote, *quote.translations):
                self.model.take(record)

    @rule(place=PICK, many=st.integers(0, 3))
    def record_release(self, place: int, many: int) -> None:
        self.remember()
        with self.workspace.action("Create release", who="Ann") as action:
            texts = [Boilerplate(label={}, text={}, position=number) for number in range(many)]
            action.session.add_all(texts)
            action.session.flush()
            release = Release(
                kind=ReleaseKind.PRESS_RELEASE,
                event_id=self.model.pick(Event, place),
                boilerplates=[
                    ReleaseBoilerplate(boilerplate_id=boilerplate.id, position=boilerplate.position)
                    for boilerplate in texts
                ],
            )
            action.session.add(release)
            action.session.flush()
            for record in (*texts, release, *release.boilerplates):
                self.model.take(record)

    @rule(place=PICK, words=WORDS)
    def correct_quote(self, place: int, words: str) -> None:
        key = self.model.pick(Quote, place)
        if key is None or self.model.tables[Quote][key]["words"] == words:
            return
        self.remember()
        with self.workspace.action("Correct quote", who="Ann") as action:
            action.session.get_one(Quote, key).words = words
        self.model.tables[Quote][key]["words"] = words

    @rule(place=PICK)
    def move_sessions(self, place: int) -> None:
        event = self.model.pick(Event, place)
        keys = [] if event is None else self.model.where(Session, "event_id", event)
        order = {key: 100 + place % 5 - number for number, key in enumerate(keys)}
        if all(self.model.tables[Session][key]["position"] == order[key] for key in keys):
            return
        self.remember()
        with self.workspace.action("Move sessions", who="Ann") as action:
            for key, position in order.items():
                action.session.get_one(Session, key).position = position
                self.model.tables[Session][key]["position"] = position

    @precondition(lambda self: self.model.tables[Quote])
    @rule(words=WORDS)
    def rewrite_all_quotes(self, words: str) -> None:
        if all(row["words"] == words for row in self.model.tables[Quote].values()):
            return
        self.remember()
        with self.workspace.action("Rewrite quotes", who="Ann") as action:
            action.session.execute(update(Quote).values(words=words))
        for row in self.model.tables[Quote].values():
            row["words"] = words

    @precondition(lambda self: self.model.tables[ReleaseBoilerplate])
    @rule(place=PICK)
    def unlink_boilerplate(self, place: int) -> None:
        key = self.model.some(ReleaseBoilerplate, place)
        self.remember()
        with self.workspace.action("Remove boilerplate", who="Ann") as action:
            link = action.session.get_one(ReleaseBoilerplate, key)
            release = action.session.get_one(Release, link.release_id)
            release.boilerplates.remove(link)
        del self.model.tables[ReleaseBoilerplate][key]

    @precondition(lambda self: self.model.tables[Event])
    @rule(place=PICK)
    def delete_event(self, place: int) -> None:
        key = self.model.some(Event, place)
        self.remember()
        with self.workspace.action("Delete event", who="Ann") as action:
            action.session.delete(action.session.get_one(Event, key))
        self.model.delete_event(key)

    @rule(place=PICK)
    def delete_person(self, place: int) -> None:
        key = self.model.pick(Person, place)
        if key is None or self.model.where(Quote, "person_id", key):
            return
        self.remember()
        with self.workspace.action("Delete person", who="Ann") as action:
            action.session.execute(delete(Person).where(Person.id == key))
        self.model.delete_person(key)

    @precondition(lambda self: self.model.tables[Quote])
    @rule(place=PICK)
    def delete_half_the_quotes(self, place: int) -> None:
        keys = sorted(self.model.tables[Quote])[place % 2 :: 2]
        if not keys:
            return
        self.remember()
        with self.workspace.action("Delete quotes", who="Ann") as action:
            action.session.execute(delete(Quote).where(Quote.id.in_(keys)))
        for key in keys:
            self.model.delete_quote(key)

    @rule()
    def fail(self) -> None:
        def half_done() -> None:
            with self.workspace.action("Delete all", who="Ann") as action:
                action.session.execute(delete(Quote))
                action.session.execute(delete(Event))
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            half_done()

    @rule()
    def undo(self) -> None:
        here = (copy.deepcopy(self.model), self.everything())
        if self.workspace.undo(who="Ben") is None:
            assert self.past == []
            return
        self.future.append(here)
        self.model, before = self.past.pop()
        assert self.everything() == before

    @rule()
    def redo(self) -> None:
        here = (copy.deepcopy(self.model), self.everything())
        if self.workspace.redo(who="Ben") is None:
            assert self.future == []
            return
        self.past.append(here)
        self.model, after = self.future.pop()
        assert self.everything() == after

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.path, clock=lambda: DAY)

    @invariant()
    def the_file_holds_what_the_model_holds(self) -> None:
        with self.workspace.reading() as session:
            for kind, columns in SEEN.items():
                table = kind.__table__
                assert isinstance(table, Table)
                rows = session.execute(select(table.c.id, *(table.c[name] for name in columns)))
                stored = {key: dict(zip(columns, row, strict=True)) for key, *row in rows}
                assert stored == self.model.tables[kind], kind.__name__

    @invariant()
    def index_and_references_hold(self) -> None:
        with self.workspace.reading() as session:
            assert disagreements(session.connection(), PRESENT) == []
            assert session.execute(text("PRAGMA foreign_key_check")).all() == []

    def everything(self) -> dict[str, Any]:
        """Return every row of every table, as stored."""
        with self.workspace.reading() as session:
            return {
                table.name: session.execute(text(f"SELECT * FROM {table.name}")).all()  # noqa: S608 - ours
                for table in PRESENT.journalled()
            }


@pytest.fixture
def machine(empty_file: Path) -> type[WorkspaceMachine]:
    WorkspaceMachine.empty = empty_file
    return WorkspaceMachine


def test_any_sequence_ends_where_the_model_says(machine: type[WorkspaceMachine]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
