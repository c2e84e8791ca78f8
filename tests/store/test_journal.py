"""The journal: what was done, by whom, from what to what; taken back and done again."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from migdesk.records import Appearance, Asset, Attachment, Event, Person, Quote, Session
from migdesk.store.errors import ActionOpen, UndoImpossible
from migdesk.store.journal import FieldChange, Kind, Recorded
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.engine import driver
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import AssetKind, Role


class Clock(Protocol):
    def forward(self, **span: float) -> None: ...


MakePerson = Callable[[str], Person]
MakeQuote = Callable[[str], Quote]
MakeEvent = Callable[..., Event]


def words(workspace: Workspace) -> list[str]:
    with workspace.reading() as session:
        return list(session.scalars(select(Quote.words).order_by(Quote.id)))


def record(workspace: Workspace, quote: Quote) -> int:
    with workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote)
        action.session.flush()
        return quote.id


def count(workspace: Workspace, table: str) -> int:
    with workspace.reading() as session:
        return session.scalar(text(f"SELECT count(*) FROM {table}")) or 0  # noqa: S608 - ours


def test_an_action_tells_what_it_touched(workspace: Workspace, quote: MakeQuote) -> None:
    with workspace.action("Record quote", who="Ann") as action:
        action.session.add(quote("People move."))
    assert action.recorded == Recorded(1, "Record quote", frozenset({("quote", 1)}))


def test_an_action_that_changes_nothing_leaves_no_trace(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))
    with workspace.action("Correct quote", who="Ann") as action:
        action.session.execute(update(Quote).values(words="People move."))
    assert action.recorded == Recorded(None, "Correct quote", frozenset())
    assert count(workspace, "journal_action") == 1
    assert (workspace.undo_label(), workspace.undo_target()) == ("Record quote", 1)


def test_a_failed_action_changes_nothing(workspace: Workspace, quote: MakeQuote) -> None:
    def half_done() -> None:
        with workspace.action("Record quote", who="Ann") as action:
            action.session.add(quote("People move."))
            action.session.flush()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_done()
    assert words(workspace) == []
    assert (workspace.undo_label(), workspace.undo_target()) == (None, None)
    assert count(workspace, "journal_change") == 0


def test_a_change_outside_an_action_is_refused(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("People move."))
    statements = (
        insert(Quote).values(uuid="u", words="w", language="en", unattributed="x"),
        update(Quote).values(words="People stay."),
        delete(Quote),
    )
    for statement in statements:
        with (
            pytest.raises(IntegrityError, match="no action is open"),
            workspace.outside_journal() as session,
        ):
            session.execute(statement)
    assert words(workspace) == ["People move."]


def test_what_lies_outside_the_journal_needs_no_action(workspace: Workspace) -> None:
    with workspace.outside_journal() as session:
        session.add(Attachment(sha256="ab", data=b"\x00"))
    assert count(workspace, "attachment") == 1
    assert count(workspace, "journal_change") == 0


def test_a_key_never_changes(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("People move."))
    with (
        pytest.raises(IntegrityError, match="a key never changes"),
        workspace.action("Renumber", who="Ann") as action,
    ):
        action.session.execute(update(Quote).values(id=7))


@pytest.mark.parametrize("table", ["journal_action", "journal_change"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET id = id + 1"])
def test_the_log_only_grows(
    workspace: Workspace, quote: MakeQuote, table: str, statement: str
) -> None:
    record(workspace, quote("People move."))
    with (
        pytest.raises(IntegrityError, match="append-only"),
        workspace.outside_journal() as session,
    ):
        session.execute(text(statement.format(table)))


@pytest.mark.parametrize(("label", "who"), [("", "Ann"), ("Record quote", " ")])
def test_an_action_without_a_label_or_a_name_is_refused(
    workspace: Workspace, quote: MakeQuote, label: str, who: str
) -> None:
    with pytest.raises(IntegrityError), workspace.action(label, who=who) as action:
        action.session.add(quote("People move."))
    assert words(workspace) == []


def test_an_action_within_an_action_is_refused(workspace: Workspace) -> None:
    with workspace.action("Record quote", who="Ann"):
        for step in (workspace.undo, workspace.redo):
            with pytest.raises(ActionOpen) as caught:
                step(who="Ann")
            assert caught.value.label == "Record quote"
        with pytest.raises(ActionOpen), workspace.action("Record person", who="Ann"):
            pass


def test_undo_and_redo_walk_back_and_forth(workspace: Workspace, quote: MakeQuote) -> None:
    for place in range(3):
        record(workspace, quote(f"Quote {place}."))
    assert workspace.undo(who="Ben") == Recorded(4, "Record quote", frozenset({("quote", 3)}))
    workspace.undo(who="Ben")
    assert words(workspace) == ["Quote 0."]
    workspace.redo(who="Ben")
    assert words(workspace) == ["Quote 0.", "Quote 1."]
    workspace.redo(who="Ben")
    assert workspace.redo(who="Ben") is None
    assert words(workspace) == ["Quote 0.", "Quote 1.", "Quote 2."]


def test_a_new_action_ends_what_could_be_redone(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("One."))
    workspace.undo(who="Ann")
    assert workspace.redo_label() == "Record quote"
    record(workspace, quote("Two."))
    assert workspace.redo_label() is None
    workspace.undo(who="Ann")
    assert workspace.undo(who="Ann") is None
    assert words(workspace) == []


def test_what_was_done_before_undo_is_forgotten_stays_done_and_in_the_history(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))
    workspace.forget_undo("Sample office", who="Ann")
    nothing = (workspace.undo_label(), workspace.undo(who="Ann"), workspace.redo(who="Ann"))
    record(workspace, quote("People stay."))
    workspace.undo(who="Ann")
    assert nothing == (None, None, None)
    assert (words(workspace), workspace.undo_label()) == (["People move."], None)
    assert [entry.label for entry in workspace.history("quote", 1)] == ["Record quote"]
    assert not workspace.check().findings


def test_undo_reaches_across_a_restart(
    workspace: Workspace, quote: MakeQuote, clock: Callable[[], datetime]
) -> None:
    record(workspace, quote("One."))
    record(workspace, quote("Two."))
    workspace.undo(who="Ann")
    workspace.close()
    with Workspace.open(workspace.path, clock=clock) as again:
        assert (again.undo_label(), again.redo_label()) == ("Record quote", "Record quote")
        again.redo(who="Ann")
        assert words(again) == ["One.", "Two."]


def test_undoing_a_deletion_brings_back_what_it_took_along(
    workspace: Workspace, event: MakeEvent, person: MakePerson, quote: MakeQuote
) -> None:
    with workspace.action("Record event", who="Ann") as action:
        forum, nino, said = (
            event("Forum", "Opening", "Panel"),
            person("Nino Beridze"),
            quote("Yes."),
        )
        action.session.add_all([forum, nino, said])
        action.session.flush()
        opening = forum.sessions[0]
        said.event_id, said.session_id = forum.id, opening.id
        action.session.add(
            Appearance(
                event_id=forum.id, session_id=opening.id, person_id=nino.id, role=Role.KEYNOTE
            )
        )
    before = everything(workspace)
    with workspace.action("Delete event", who="Ann") as action:
        action.session.execute(delete(Event))
    assert action.recorded.touched == {
        ("event", 1),
        ("session", 1),
        ("session", 2),
        ("appearance", 1),
        ("quote", 1),
    }
    after = everything(workspace)
    assert after != before
    workspace.undo(who="Ann")
    assert everything(workspace) == before
    workspace.redo(who="Ann")
    assert everything(workspace) == after


def test_undo_takes_back_a_change_of_order(workspace: Workspace, event: MakeEvent) -> None:
    with workspace.action("Record event", who="Ann") as action:
        action.session.add(event("Forum", "Opening", "Panel", "Closing"))
    with workspace.action("Move sessions", who="Ann") as action:
        action.session.execute(update(Session).values(position=2 - Session.position))

    def order() -> list[int]:
        with workspace.reading() as session:
            return list(session.scalars(select(Session.id).order_by(Session.position)))

    assert order() == [3, 2, 1]
    workspace.undo(who="Ann")
    assert order() == [1, 2, 3]


def test_history_says_who_changed_what_when_and_from_what(
    workspace: Workspace, quote: MakeQuote, clock: Clock
) -> None:
    record(workspace, quote("People moved."))
    clock.forward(hours=1)
    with workspace.action("Correct quote", who="Ben") as action:
        action.session.get_one(Quote, 1).words = "People move."
    clock.forward(hours=1)
    with workspace.action("Delete quote", who="Cleo") as action:
        action.session.execute(delete(Quote))
    deleted, corrected, recorded = workspace.history("quote", 1)
    assert (corrected.who, corrected.label, corrected.kind) == ("Ben", "Correct quote", Kind.DO)
    assert corrected.at == datetime(2026, 5, 12, 10, 0, tzinfo=UTC)
    assert corrected.operation == "update"
    assert corrected.changes == (FieldChange("words", "People moved.", "People move."),)
    assert (recorded.operation, deleted.operation) == ("insert", "delete")
    assert FieldChange("words", None, "People moved.") in recorded.changes
    assert FieldChange("words", "People move.", None) in deleted.changes
    assert workspace.history("quote", 2) == []


def test_history_shows_undo_for_what_it_is(workspace: Workspace, quote: MakeQuote) -> None:
    record(workspace, quote("People moved."))
    workspace.undo(who="Ben")
    workspace.redo(who="Cleo")
    assert [
        (entry.kind, entry.operation, entry.who) for entry in workspace.history("quote", 1)
    ] == [
        (Kind.REDO, "insert", "Cleo"),
        (Kind.UNDO, "delete", "Ben"),
        (Kind.DO, "insert", "Ann"),
    ]


@pytest.mark.parametrize(
    "awkward",
    ["\t\n ", '"\\/', "„ქართული“ \u2028", "{}", "null", "😀", "a" * 100_000],
    ids=["blanks", "signs", "georgian", "object", "null", "emoji", "long"],
)
def test_any_text_survives_undo_and_redo(
    workspace: Workspace, quote: MakeQuote, awkward: str
) -> None:
    record(workspace, quote(f"x{awkward}"))
    with workspace.action("Delete quote", who="Ann") as action:
        action.session.execute(delete(Quote))
    workspace.undo(who="Ann")
    assert words(workspace) == [f"x{awkward}"]


def test_what_cannot_be_undone_says_so_and_changes_nothing(workspace: Workspace) -> None:
    photo = Asset(kind=AssetKind.PHOTO, sha256="ab", file_name="a.png", media_type="image/png")
    with workspace.action("Add photo", who="Ann") as action:
        action.session.add(Attachment(sha256="ab", data=b"\x00"))
        action.session.flush()
        action.session.add(photo)
    with workspace.action("Delete photo", who="Ann") as action:
        action.session.execute(delete(Asset))
    with workspace.outside_journal() as session:
        session.execute(delete(Attachment))
    before = everything(workspace)
    with pytest.raises(UndoImpossible) as caught:
        workspace.undo(who="Ann")
    assert caught.value.label == "Delete photo"
    assert caught.value.reason == "FOREIGN KEY constraint failed"
    assert everything(workspace) == before
    assert workspace.undo_label() == "Delete photo"


def test_undo_refuses_to_change_what_the_schema_does_not_have(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))
    with workspace.outside_journal() as session:
        session.execute(text("DROP TRIGGER journal_change_keeps_update"))
        session.execute(text("UPDATE journal_change SET table_name = 'attachment'"))
    with pytest.raises(UndoImpossible) as caught:
        workspace.undo(who="Ann")
    assert caught.value.reason == "no attachment"


def test_what_comes_next_is_found_without_reading_the_log(
    workspace: Workspace, quote: MakeQuote
) -> None:
    record(workspace, quote("People move."))

    def steps() -> int:
        """Count what SQLite does to find the next undo and redo."""
        counted = 0

        def tick() -> int:
            nonlocal counted
            counted += 1
            return 0

        with workspace.reading() as session:
            connection = driver(session.connection())
        connection.set_progress_handler(tick, 1)
        workspace.undo_label()
        workspace.redo_label()
        connection.set_progress_handler(None, 1)
        return counted

    few = steps()
    for place in range(60):
        with workspace.action("Correct quote", who="Ann") as action:
            action.session.execute(update(Quote).values(words=f"Version {place}."))
    assert steps() == few > 0


def test_every_journalled_table_can_be_journalled() -> None:
    for table in PRESENT.journalled():
        assert [column.name for column in table.primary_key] == ["id"], table.name
        kinds = {str(column.type.compile()).partition("(")[0] for column in table.columns}
        assert kinds <= {"INTEGER", "TEXT", "VARCHAR", "BOOLEAN"}, table.name
        assert table.dialect_options["sqlite"]["autoincrement"], table.name
        assert table.dialect_options["sqlite"]["strict"], table.name
        assert all(key.deferrable for key in table.foreign_keys), table.name


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table of the records."""
    with workspace.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(table.select())]
            for table in PRESENT.records.sorted_tables
        }
