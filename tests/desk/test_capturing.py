"""Capturing quotes while they are said, and taking the last one back."""

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.people import edit_person
from migdesk.desk.questions import list_quotes, show_quote
from migdesk.desk.quotes import capture_quote, take_back_quote
from migdesk.desk.rows import Changes, TypingDraft
from migdesk.desk.typing import keep_typing, typing_left

PLACE = "quote/live"


def capture(desk: Desk, person: int, words: str = "Now.") -> Changes:
    return capture_quote(desk, typed_at=PLACE, words=words, language="en", person_id=person)


def test_a_captured_quote_takes_its_draft_along(desk: Desk) -> None:
    made = at_work(desk)
    keep_typing(desk, place=PLACE, content="{}")
    keep_typing(desk, place="quote/new", content="{}")
    changes = capture(desk, made.person)
    assert (changes.label, show_quote(desk, changes.key).words) == ("Record quote", "Now.")
    assert typing_left(desk) == (TypingDraft("quote/new", "{}", desk.clock()),)


def test_what_is_refused_stays_as_a_draft(desk: Desk) -> None:
    at_work(desk)
    keep_typing(desk, place=PLACE, content="{}")
    with pytest.raises(RuleBroken):
        capture_quote(desk, typed_at=PLACE, words="Now.", language="en")
    assert [draft.place for draft in typing_left(desk)] == [PLACE]


def test_the_last_quote_is_undone_and_can_be_done_again(desk: Desk) -> None:
    made = at_work(desk)
    changes = capture(desk, made.person)
    take_back_quote(desk, recorded=changes)
    assert (list_quotes(desk).total, desk.redo_label()) == (1, "Record quote")
    desk.redo()
    assert show_quote(desk, changes.key).words == "Now."


def test_one_after_the_other_is_taken_back(desk: Desk) -> None:
    made = at_work(desk)
    first, second = capture(desk, made.person, "One."), capture(desk, made.person, "Two.")
    for changes in (second, first):
        take_back_quote(desk, recorded=changes)
    assert (list_quotes(desk).total, desk.undo_label()) == (1, "Translate quote")


def test_what_was_done_since_stays_done(desk: Desk) -> None:
    made = at_work(desk)
    changes = capture(desk, made.person)
    edit_person(desk, person_id=made.person, notes="Speaks fast.")
    take_back_quote(desk, recorded=changes)
    assert (list_quotes(desk).total, desk.undo_label()) == (1, "Delete quote")
    desk.undo()
    assert (list_quotes(desk).total, desk.undo_label()) == (2, "Edit person")


def test_what_is_gone_is_not_taken_back_twice(desk: Desk) -> None:
    made = at_work(desk)
    changes = capture(desk, made.person)
    desk.undo()
    with pytest.raises(NoSuchRecord):
        take_back_quote(desk, recorded=changes)
