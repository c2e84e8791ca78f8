"""Quotes through the desk: recorded, corrected, translated, cleared."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from factories.desks import NOW
from factories.office import NOON, WORDS, at_work
from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    NoSuchRecord,
    NotOfThisEvent,
    NotThisPersonsPost,
    ReasonMissing,
    RuleBroken,
    SameLanguage,
    StepNotAllowed,
    StillUsed,
)
from migdesk.desk.files import read_file
from migdesk.desk.people import add_person, delete_person, delete_post
from migdesk.desk.questions import history_of, list_quotes, quote_page, show_quote
from migdesk.desk.quotes import (
    add_evidence,
    approve_translation,
    correct_quote,
    delete_evidence,
    delete_quote,
    delete_quotes,
    edit_quote,
    name_edit,
    record_quote,
    set_quote_clearance,
    translate_quote,
)
from migdesk.desk.rows import Touched
from migdesk.records import Asset
from migdesk.text.names import PersonName
from migdesk.vocabulary import ClearanceState, EditKind, Provenance


def test_a_quote_carries_the_post_held_that_day(desk: Desk) -> None:
    made = at_work(desk)
    view = show_quote(desk, made.quote)
    assert (view.speaker, view.title, view.organisation) == (
        "Nino Sample",
        "Head",
        "Harbour Office",
    )


def test_recording_says_what_it_changed(desk: Desk) -> None:
    made = at_work(desk)
    changes = record_quote(desk, words="More.", language="en", person_id=made.person)
    assert changes.label == "Record quote"
    assert changes.touched == {Touched("quote", changes.key)}
    assert show_quote(desk, changes.key).words == "More."


@pytest.mark.parametrize("words", ["", "   "])
def test_a_quote_without_words_is_refused_and_leaves_nothing(desk: Desk, words: str) -> None:
    made = at_work(desk)
    with pytest.raises(RuleBroken) as caught:
        record_quote(desk, words=words, language="en", person_id=made.person)
    assert caught.value.rule == "ck_quote_has_words"
    assert list_quotes(desk).total == 1


def test_a_quote_says_who_spoke_or_why_nobody_is_named(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as caught:
        record_quote(desk, words="Yes.", language="en")
    assert caught.value.rule == "ck_quote_has_speaker_or_says_why_not"
    key = record_quote(desk, words="Yes.", language="en", unattributed="called from the hall").key
    assert show_quote(desk, key).unattributed == "called from the hall"


def test_a_correction_keeps_the_old_words_and_the_reason(desk: Desk) -> None:
    made = at_work(desk)
    approve_translation(desk, quote_id=made.quote, language="ka")
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    correct_quote(desk, quote_id=made.quote, words="Somebody stays.", reason="The recording says")
    view = show_quote(desk, made.quote)
    assert view.words == "Somebody stays."
    assert view.corrections == ((WORDS, "The recording says"),)
    assert view.clearance == ClearanceState.TO_VERIFY
    assert [translation.approved for translation in view.translations] == [False]


def test_a_correction_without_a_reason_is_refused(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(ReasonMissing):
        correct_quote(desk, quote_id=made.quote, words="Other.", reason=" ")
    assert show_quote(desk, made.quote).words == WORDS


def test_the_history_says_who_changed_the_words_and_from_what(desk: Desk) -> None:
    made = at_work(desk)
    correct_quote(desk, quote_id=made.quote, words="Somebody stays.", reason="The recording says")
    latest = history_of(desk, "quote", made.quote)[0]
    assert (latest.label, latest.who) == ("Correct quote", desk.who)
    assert [(c.field, c.before, c.after) for c in latest.changes] == [
        ("words", WORDS, "Somebody stays.")
    ]


def test_the_trail_holds_each_step_of_clearance(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.ASKED, channel="email")
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED_EDITED,
        who="Her office",
        cleared_words="Somebody stays.",
    )
    view = show_quote(desk, made.quote)
    assert (view.words, view.cleared_words) == (WORDS, "Somebody stays.")
    assert [(step.state, step.who, step.channel) for step in view.trail] == [
        ("asked", desk.who, "email"),
        ("cleared_edited", "Her office", ""),
    ]


def test_the_kind_of_an_edit_is_found_and_can_be_said_otherwise(desk: Desk) -> None:
    made = at_work(desk)
    state = ClearanceState.CLEARED_EDITED
    set_quote_clearance(desk, quote_id=made.quote, state=state, cleared_words=WORDS.rstrip("."))
    assert quote_page(desk, made.quote).edit is EditKind.FINAL_PUNCTUATION
    name_edit(desk, quote_id=made.quote, edit=EditKind.CHANGE)
    assert quote_page(desk, made.quote).edit is EditKind.CHANGE
    desk.undo()
    assert quote_page(desk, made.quote).edit is EditKind.FINAL_PUNCTUATION


def test_a_kind_of_edit_that_is_said_is_kept(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Somebody stays.",
        edit=EditKind.TYPO,
    )
    assert quote_page(desk, made.quote).edit is EditKind.TYPO


def test_an_answer_holds_for_a_scope_until_a_day_and_a_file_shows_it(
    desk: Desk, tmp_path: Path
) -> None:
    made = at_work(desk)
    letter = tmp_path / "answer.txt"
    letter.write_text("Yes, for this release.", "utf-8")
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED,
        scope="This release",
        until=NOW,
        evidence=letter,
    )
    (step,) = quote_page(desk, made.quote).trail
    assert step.evidence is not None
    assert (step.scope, step.until, step.evidence.name) == ("This release", NOW, "answer.txt")
    assert read_file(desk, step.evidence.id) == b"Yes, for this release."


def test_what_shows_an_answer_is_added_replaced_and_taken_out_with_undo(
    desk: Desk, tmp_path: Path
) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    (step,) = quote_page(desk, made.quote).trail
    for name in ("first.txt", "second.txt"):
        path = tmp_path / name
        path.write_text(name, "utf-8")
        add_evidence(desk, step_id=step.id, path=path)
    assert shown(desk, made.quote) == ["second.txt"]
    delete_evidence(desk, step_id=step.id)
    assert shown(desk, made.quote) == []
    desk.undo()
    desk.undo()
    assert shown(desk, made.quote) == ["first.txt"]


def test_what_shows_the_clearance_goes_and_comes_back_with_the_quote(
    desk: Desk, tmp_path: Path
) -> None:
    made = at_work(desk)
    path = tmp_path / "answer.txt"
    path.write_text("Yes.", "utf-8")
    state = ClearanceState.CLEARED
    set_quote_clearance(desk, quote_id=made.quote, state=state, evidence=path)
    delete_quote(desk, quote_id=made.quote)
    with desk.reading() as session:
        assert session.scalars(select(Asset)).all() == []
    desk.undo()
    assert shown(desk, made.quote) == ["answer.txt"]


def shown(desk: Desk, quote_id: int) -> list[str]:
    """Return the names of the files that show how a quote was cleared."""
    trail = quote_page(desk, quote_id).trail
    return [step.evidence.name for step in trail if step.evidence is not None]


def test_a_declined_quote_cannot_be_cleared_without_asking_again(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.DECLINED)
    with pytest.raises(StepNotAllowed) as caught:
        set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    assert caught.value.allowed == (ClearanceState.ASKED,)


def test_an_edited_clearance_needs_the_form_agreed_to(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(RuleBroken) as caught:
        set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED_EDITED)
    assert caught.value.rule == "ck_quote_cleared_form"


def test_new_words_of_a_translation_have_to_be_approved_again(desk: Desk) -> None:
    made = at_work(desk)
    approve_translation(desk, quote_id=made.quote, language="ka")
    translate_quote(desk, quote_id=made.quote, language="ka", words="სხვა სიტყვები.")
    (translation,) = show_quote(desk, made.quote).translations
    assert (translation.words, translation.approved) == ("სხვა სიტყვები.", False)


def test_a_translation_nobody_made_cannot_be_approved(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(NoSuchRecord):
        approve_translation(desk, quote_id=made.quote, language="fr")


def test_who_is_quoted_cannot_be_deleted_nor_the_post_they_spoke_under(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(StillUsed):
        delete_person(desk, person_id=made.person)
    with pytest.raises(StillUsed):
        delete_post(desk, post_id=made.second_post)
    assert show_quote(desk, made.quote).title == "Head"


def test_a_quote_remembers_when_it_was_said(desk: Desk) -> None:
    made = at_work(desk)
    key = record_quote(desk, words="Now.", language="en", person_id=made.person, said_at=NOON).key
    assert show_quote(desk, key).said_at == NOON


def test_what_is_known_of_a_quote_changes_and_its_words_do_not(desk: Desk) -> None:
    made = at_work(desk)
    edit_quote(
        desk, quote_id=made.quote, provenance=Provenance.RECORDING, source="hall.wav, 00:14:32"
    )
    view = show_quote(desk, made.quote)
    assert (view.words, view.provenance, view.source) == (
        WORDS,
        "recording",
        "hall.wav, 00:14:32",
    )


def test_a_quote_given_to_another_speaker_starts_again(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    other = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    edit_quote(desk, quote_id=made.quote, person_id=other)
    view = show_quote(desk, made.quote)
    assert (view.speaker, view.title, view.clearance) == ("Luka Example", "", "to_verify")
    assert [step.state for step in view.trail] == ["cleared", "to_verify"]


def test_a_session_and_a_post_belong_to_the_quote_that_names_them(desk: Desk) -> None:
    made = at_work(desk)
    other = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    with pytest.raises(NotThisPersonsPost):
        record_quote(desk, words="No.", language="en", person_id=other, post_id=made.second_post)
    with pytest.raises(NotOfThisEvent):
        record_quote(desk, words="No.", language="en", person_id=other, session_id=made.session)
    assert list_quotes(desk).total == 1


def test_the_title_is_that_of_the_moment_it_was_said(desk: Desk) -> None:
    made = at_work(desk)
    early = datetime(2026, 4, 30, 9, tzinfo=UTC)
    for event in (made.event, None):
        key = record_quote(
            desk,
            words="Before.",
            language="en",
            person_id=made.person,
            event_id=event,
            said_at=early,
        ).key
        assert show_quote(desk, key).title == "Deputy Head"


def test_an_edited_form_needs_its_own_translation_and_stays_on_record(desk: Desk) -> None:
    made = at_work(desk)
    approve_translation(desk, quote_id=made.quote, language="ka")
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Somebody stays.",
    )
    assert [item.approved for item in show_quote(desk, made.quote).translations] == [False]
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.WITHDRAWN)
    assert show_quote(desk, made.quote).cleared_words == "Somebody stays."


def test_a_quote_has_no_translation_into_its_own_language(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(SameLanguage):
        translate_quote(desk, quote_id=made.quote, language="en", words="Other words.")


def test_the_history_tells_of_translations_and_clearance_too(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    lines = history_of(desk, "quote", made.quote)
    assert {(line.table, line.label) for line in lines} == {
        ("quote", "Record quote"),
        ("quote", "Set clearance"),
        ("quote_clearance", "Set clearance"),
        ("quote_translation", "Translate quote"),
    }


def test_a_record_that_never_was_has_no_history(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        history_of(desk, "quote", 7)


def test_the_history_shows_names_by_language(desk: Desk) -> None:
    made = at_work(desk)
    (first,) = (line for line in history_of(desk, "event", made.event) if line.label == "Add event")
    titles = [change.after for change in first.changes if change.field == "title"]
    assert titles == ["en: Harbours and People; ka: ნავსადგურები და ადამიანები"]


def test_several_quotes_are_deleted_in_one_step(desk: Desk) -> None:
    made = at_work(desk)
    second = record_quote(desk, words="More.", language="en", person_id=made.person).key
    changes = delete_quotes(desk, quote_ids=[made.quote, second])
    assert (changes.label, list_quotes(desk).total) == ("Delete quotes", 0)
    desk.undo()
    assert [list_quotes(desk).total, len(show_quote(desk, made.quote).translations)] == [2, 1]


def test_of_several_quotes_none_is_deleted_when_one_is_gone(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(NoSuchRecord):
        delete_quotes(desk, quote_ids=[made.quote, 99])
    assert list_quotes(desk).total == 1
