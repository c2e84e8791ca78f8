"""Versions of a text: kept along the way, compared, taken back up."""

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import TextLocked
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    delete_release,
    delete_text,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import VersionEntry
from migdesk.desk.translations import beside_source, mark_up_to_date
from migdesk.desk.versions import restore_version
from migdesk.records import Release
from migdesk.text.blocks import Block, Run, Source, text_hash
from migdesk.text.redline import RedlinePart
from migdesk.text.translation import PairState
from migdesk.vocabulary import BlockKind, Decision, ReleaseKind, Stage


def body(*words: str) -> tuple[Block, ...]:
    return tuple(
        Block(f"b{place}", BlockKind.PARAGRAPH, (Run(text),)) for place, text in enumerate(words)
    )


def written(desk: Desk) -> int:
    key = start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]).key
    edit_text(desk, release_id=key, language="en", headline="Harbours", blocks=body("One.", "Two."))
    return key


def versions(desk: Desk, release: int) -> tuple[VersionEntry, ...]:
    return questions.release_page(desk, release).versions


def told(desk: Desk, release: int) -> list[tuple[int, Stage, bool]]:
    return [(each.number, each.stage, each.present) for each in versions(desk, release)]


def bring(desk: Desk, release: int, *stages: Stage) -> None:
    for stage in stages:
        set_stage(desk, release_id=release, stage=stage)


def test_a_version_is_kept_where_checks_begin_and_where_clearance_does(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS)
    assert told(desk, key) == [(1, Stage.CHECKS, True)]
    bring(desk, key, Stage.CLEARANCE)
    assert told(desk, key) == [(1, Stage.CHECKS, True)]
    edit_text(desk, release_id=key, language="en", headline="Ports")
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    assert told(desk, key) == [(1, Stage.CHECKS, False), (2, Stage.CHECKS, True)]


def test_an_empty_text_is_no_version(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]).key
    bring(desk, key, Stage.CHECKS)
    assert told(desk, key) == []


def test_what_was_cleared_is_no_other_version_when_it_goes_out(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    asked = ask_clearance(desk, release_id=key, language="en", who="Nino").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    bring(desk, key, Stage.READY, Stage.OUT)
    assert told(desk, key) == [(1, Stage.CHECKS, True)]


def test_a_release_that_nobody_was_to_clear_can_be_deleted_with_its_versions(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS)
    assert questions.release_page(desk, key).deletable
    bring(desk, key, Stage.CLEARANCE)
    assert not questions.release_page(desk, key).deletable
    with pytest.raises(TextLocked):
        delete_release(desk, release_id=key)
    bring(desk, key, Stage.DRAFT)
    before = questions.release_page(desk, key)
    delete_release(desk, release_id=key)
    desk.undo()
    assert questions.release_page(desk, key) == before


def test_a_release_somebody_was_asked_about_stays(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    ask_clearance(desk, release_id=key, language="en", who="Nino")
    bring(desk, key, Stage.DRAFT)
    assert not questions.release_page(desk, key).deletable
    with pytest.raises(TextLocked):
        delete_release(desk, release_id=key)


def test_what_became_of_a_version(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS)
    edit_text(desk, release_id=key, language="en", headline="Ports", blocks=body("One.", "Three."))
    bring(desk, key, Stage.DRAFT, Stage.CHECKS)
    delete_text(desk, release_id=key, language="en")
    first, second = (each.id for each in versions(desk, key))
    assert questions.version_changes(desk, first, second) == (
        RedlinePart("headline", "Harbours", "Ports"),
        RedlinePart("paragraph", "One.", "One."),
        RedlinePart("paragraph", "Two.", "Three."),
    )
    assert questions.version_changes(desk, second) == (
        RedlinePart("headline", "Ports", None),
        RedlinePart("paragraph", "One.", None),
        RedlinePart("paragraph", "Three.", None),
    )


def test_a_version_taken_back_up_leaves_what_stood_there_as_a_version(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    edit_text(desk, release_id=key, language="en", headline="Ports")
    (first,) = versions(desk, key)
    restore_version(desk, version_id=first.id)
    page = questions.release_page(desk, key)
    assert (page.texts[0].headline, page.stage) == ("Harbours", Stage.DRAFT)
    assert told(desk, key) == [(1, Stage.CHECKS, True), (2, Stage.DRAFT, False)]
    desk.undo()
    page = questions.release_page(desk, key)
    assert page.texts[0].headline == "Ports"
    assert told(desk, key) == [(1, Stage.CHECKS, False)]


def test_an_answer_counts_again_with_its_words(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    asked = ask_clearance(desk, release_id=key, language="en", who="Nino").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    edit_text(desk, release_id=key, language="en", headline="Ports")
    assert not questions.release_page(desk, key).asked[0].present
    restore_version(desk, version_id=versions(desk, key)[0].id)
    assert questions.release_page(desk, key).asked[0].present
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE, Stage.READY)
    assert questions.release_page(desk, key).stage is Stage.READY


def test_a_version_of_the_very_words_changes_nothing(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    before = questions.release_page(desk, key)
    restore_version(desk, version_id=before.versions[0].id)
    assert questions.release_page(desk, key) == before


def test_a_language_that_was_taken_out_comes_back(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგურები")
    bring(desk, key, Stage.CHECKS)
    delete_text(desk, release_id=key, language="ka")
    georgian = next(each for each in versions(desk, key) if each.language == "ka")
    restore_version(desk, version_id=georgian.id)
    texts = questions.release_page(desk, key).texts
    assert [(text.language, text.headline) for text in texts] == [
        ("en", "Harbours"),
        ("ka", "ნავსადგურები"),
    ]


def test_a_headline_that_comes_back_is_not_taken_for_one_that_was_compared(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    blocks = tuple(
        Block(f"k{at}", block.kind, block.runs, Source(block.id, text_hash(block.text), block.text))
        for at, block in enumerate(body("One.", "Two."))
    )
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგურები", blocks=blocks)
    mark_up_to_date(desk, release_id=key, language="ka", source="en")
    bring(desk, key, Stage.CHECKS)
    edit_text(desk, release_id=key, language="en", headline="Boats")
    edit_text(desk, release_id=key, language="ka", headline="ნავები")
    mark_up_to_date(desk, release_id=key, language="ka", source="en")
    assert state_of_headline(desk, key) is PairState.IN_STEP
    georgian = next(each for each in versions(desk, key) if each.language == "ka")
    restore_version(desk, version_id=georgian.id)
    assert state_of_headline(desk, key) is PairState.UNCOMPARED
    desk.undo()
    assert state_of_headline(desk, key) is PairState.IN_STEP


def state_of_headline(desk: Desk, release: int) -> PairState:
    with desk.reading() as session:
        beside = beside_source(session, session.get_one(Release, release), "ka")
        assert beside is not None
        return beside.pairs[0].state


def test_no_version_comes_back_over_what_is_out(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    bring(desk, key, Stage.CHECKS)
    edit_text(desk, release_id=key, language="en", headline="Ports")
    bring(desk, key, Stage.DRAFT, Stage.CHECKS, Stage.CLEARANCE)
    asked = ask_clearance(desk, release_id=key, language="en", who="Nino").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    bring(desk, key, Stage.READY, Stage.OUT)
    with pytest.raises(TextLocked):
        restore_version(desk, version_id=versions(desk, key)[0].id)
