"""Text being typed is kept apart from the records, and found again after a crash."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from factories.desks import NOW, fixed_clock

from migdesk.desk.desk import Desk
from migdesk.desk.rows import TypingDraft
from migdesk.desk.typing import drop_typing, keep_typing, typing_left
from migdesk.store.errors import OpenedForReading
from migdesk.store.workspace import Workspace

BODY = "release/12/en/body"


def test_only_the_last_text_of_a_place_is_kept(desk: Desk) -> None:
    keep_typing(desk, place=BODY, content='{"text": "People m"}')
    keep_typing(desk, place=BODY, content='{"text": "People move."}')
    keep_typing(desk, place="quote/new", content="[]")
    assert typing_left(desk) == (
        TypingDraft("quote/new", "[]", NOW),
        TypingDraft(BODY, '{"text": "People move."}', NOW),
    )


def test_the_latest_comes_first(desk: Desk) -> None:
    keep_typing(desk, place="a", content="{}")
    desk.clock = lambda: NOW + timedelta(minutes=1)
    keep_typing(desk, place="b", content="{}")
    assert [draft.place for draft in typing_left(desk)] == ["b", "a"]


def test_what_is_dropped_is_gone(desk: Desk) -> None:
    keep_typing(desk, place=BODY, content="{}")
    drop_typing(desk, place=BODY)
    drop_typing(desk, place=BODY)
    assert typing_left(desk) == ()


def test_typing_is_no_step_that_undo_takes_back(desk: Desk) -> None:
    keep_typing(desk, place=BODY, content="{}")
    assert desk.undo() is None
    assert len(typing_left(desk)) == 1


def test_a_killed_program_leaves_what_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    program = f"""
import os
from pathlib import Path
from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.typing import keep_typing
from migdesk.store.workspace import Workspace

desk = Desk(Workspace.create(Path({str(path)!r}), clock=system_clock), system_clock, "Ann")
keep_typing(desk, place="quote/new", content='{{"words": "People m"}}')
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", program], check=False)
    with Workspace.open(path, clock=fixed_clock) as workspace:
        (left,) = typing_left(Desk(workspace, fixed_clock, "Ann"))
    assert (left.place, left.content) == ("quote/new", '{"words": "People m"}')


def test_a_reader_cannot_type_and_sees_what_was_typed(desk: Desk) -> None:
    keep_typing(desk, place=BODY, content="{}")
    with Workspace.open(desk.workspace.path, clock=fixed_clock, write=False) as workspace:
        reader = Desk(workspace, fixed_clock, "Reader")
        assert [draft.place for draft in typing_left(reader)] == [BODY]
        with pytest.raises(OpenedForReading):
            keep_typing(reader, place="quote/new", content="{}")
        with pytest.raises(OpenedForReading):
            drop_typing(reader, place=BODY)
