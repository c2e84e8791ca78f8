"""A sound file is called sound, and each kind of damage is found."""

from collections.abc import Callable
from pathlib import Path

import pytest

from migdesk.records import Quote
from migdesk.store.errors import (
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceTooNew,
)
from migdesk.store.schema import SCHEMA
from migdesk.store.sqlite.engine import Access, connect
from migdesk.store.verify import Finding, Part, verify
from migdesk.store.workspace import Workspace

MakeQuote = Callable[[str], Quote]


@pytest.fixture
def worked_in(workspace: Workspace, quote: MakeQuote) -> Workspace:
    """A workspace with a log of every kind of action."""
    for number in range(5):
        with workspace.action("Record quote", who="Ann") as action:
            action.session.add(quote(f"Quote {number}. " * 200))
    for step in (workspace.undo, workspace.undo, workspace.redo, workspace.undo):
        step(who="Ann")
    return workspace


def spoil(workspace: Workspace, *statements: str) -> Path:
    """Do to the file what no part of the program does."""
    workspace.close()
    connection = connect(workspace.path, Access.UPGRADE)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return workspace.path


def parts(path: Path) -> set[Part]:
    return {finding.part for finding in verify(path).findings}


def test_a_workspace_that_was_worked_in_is_sound(worked_in: Workspace) -> None:
    worked_in.close()
    verdict = verify(worked_in.path)
    assert (verdict.path, verdict.schema, verdict.findings) == (worked_in.path, SCHEMA, ())
    assert verdict.sound


def test_checking_changes_nothing(worked_in: Workspace) -> None:
    worked_in.close()
    before = worked_in.path.read_bytes()
    verify(worked_in.path)
    assert worked_in.path.read_bytes() == before
    assert [file.name for file in worked_in.path.parent.iterdir()] == ["office.migdesk"]


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        (Part.REFERENCES, "UPDATE quote SET person_id = 99 WHERE id = 1"),
        (Part.TRIGGERS, "DROP TRIGGER journal_quote_delete"),
        (
            Part.TRIGGERS,
            "CREATE TRIGGER strange AFTER INSERT ON quote BEGIN DELETE FROM quote; END",
        ),
        (Part.JOURNAL, "UPDATE journal_control SET action_id = 7"),
        (Part.JOURNAL, "UPDATE journal_action SET kind = 'do', reverts = NULL WHERE id = 9"),
        (Part.JOURNAL, "UPDATE journal_action SET next_undo = 1 WHERE id = 9"),
        (Part.SEARCH, "INSERT INTO search_index (search_index) VALUES ('delete-all')"),
        (Part.SEARCH, "INSERT INTO search_index (rowid, title) VALUES (3208, 'strange')"),
    ],
)
def test_each_part_is_looked_at(worked_in: Workspace, part: Part, statement: str) -> None:
    unguarded = (
        "journal_quote_update",
        "journal_action_keeps_update",
        "journal_action_keeps_delete",
    )
    path = spoil(worked_in, *(f"DROP TRIGGER {name}" for name in unguarded), statement)
    found = verify(path).findings
    of_triggers = [finding for finding in found if finding.part is Part.TRIGGERS]
    assert len(of_triggers) == len(unguarded) + (part is Part.TRIGGERS)
    assert {finding.part for finding in found} == {part, Part.TRIGGERS}


def test_a_finding_says_where(worked_in: Workspace) -> None:
    path = spoil(worked_in, "INSERT INTO search_index (rowid, title) VALUES (3208, 'strange')")
    assert verify(path).findings == (
        Finding(Part.SEARCH, "quote 100: '' only in the index"),
        Finding(Part.SEARCH, "quote 100: 'strange' only in the index"),
    )


def test_overwritten_pages_are_found(
    worked_in: Workspace, damage: Callable[[Path, str], None]
) -> None:
    worked_in.close()
    damage(worked_in.path, "Quote 1. Quote 1.")
    assert parts(worked_in.path) == {Part.STRUCTURE}


def test_half_a_file_is_damaged(worked_in: Workspace) -> None:
    worked_in.close()
    content = worked_in.path.read_bytes()
    worked_in.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(WorkspaceDamaged):
        verify(worked_in.path)


def test_what_is_no_workspace_of_ours_is_refused(tmp_path: Path, path: Path) -> None:
    other = tmp_path / "letter.migdesk"
    other.write_text("Dear colleagues,", "utf-8")
    with pytest.raises(NotAWorkspace):
        verify(other)
    with pytest.raises(WorkspaceMissing):
        verify(tmp_path / "none.migdesk")
    connection = connect(path, Access.WRITE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(WorkspaceTooNew):
        verify(path)
