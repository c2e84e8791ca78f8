"""What holds a release up at each stage."""

import pytest
from factories.office import WORDS, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import ChecksBlock, NotCleared, StepNotAllowed
from migdesk.desk.questions import checks, release_page
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.steps import what_holds_up
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ClearanceState, Decision, ReleaseKind, Stage


def held_up(desk: Desk, key: int) -> dict[Stage, tuple[str, tuple[object, ...]]]:
    """The class and the last value of what speaks against each stage."""
    return {
        stage: (type(error).__name__, error.args[-1])
        for stage, error in what_holds_up(desk, key).items()
    }


def test_an_empty_release_lacks_a_headline_and_somebody_who_clears_it(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    assert held_up(desk, key) == {
        Stage.CLEARANCE: ("NothingToClear", ("en",)),
        Stage.READY: ("NotCleared", ("en",)),
        Stage.OUT: ("NotCleared", ("en",)),
    }


def test_gaps_come_before_answers(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    block = Block("b1", BlockKind.LEAD, (Run("[city]", gap="city"),))
    edit_text(desk, release_id=key, language="en", headline="Ready", blocks=(block,))
    assert held_up(desk, key)[Stage.READY] == ("TextHasGaps", ("city",))


def test_gaps_above_the_text_hold_it_up_as_well(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en", "ka"]).key
    edit_text(
        desk,
        release_id=key,
        language="en",
        headline="[organizer] holds conference",
        dateline="[city], 7 December 2026",
    )
    edit_text(desk, release_id=key, language="ka", headline="კონფერენცია „[Coast: ქართულად]“")
    gaps = ("organiser", "city", "untold")
    assert held_up(desk, key)[Stage.READY] == ("TextHasGaps", gaps)
    assert {text.language: text.gaps for text in release_page(desk, key).texts} == {
        "en": (("headline", "organiser"), ("dateline", "city")),
        "ka": (("headline", "untold"),),
    }


def test_nothing_holds_up_what_everybody_has_cleared(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    edit_text(desk, release_id=key, language="en", headline="Ready")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = ask_clearance(desk, release_id=key, language="en", who="Nino Sample").key
    assert held_up(desk, key)[Stage.OUT] == ("NotCleared", ("Nino Sample",))
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    assert held_up(desk, key) == {}


def test_who_is_asked_about_two_texts_is_named_once(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en", "ka"]).key
    edit_text(desk, release_id=key, language="en", headline="Ready")
    edit_text(desk, release_id=key, language="ka", headline="მზად")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    for language in ("en", "ka"):
        ask_clearance(desk, release_id=key, language=language, who="Nino Sample")
    assert held_up(desk, key)[Stage.OUT] == ("NotCleared", ("Nino Sample",))


def asked_about(desk: Desk, headline: str, *texts: str) -> int:
    """Bring a statement with these paragraphs to clearance, and have it cleared."""
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    blocks = [Block(f"b{at}", BlockKind.PARAGRAPH, (Run(text),)) for at, text in enumerate(texts)]
    edit_text(desk, release_id=key, language="en", headline=headline, blocks=tuple(blocks))
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = ask_clearance(desk, release_id=key, language="en", who="Nino Sample").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    return key


def test_a_check_that_blocks_stops_ready_and_says_what_and_where(desk: Desk) -> None:
    at_work(desk)
    key = asked_about(desk, "Harbour opens", "All is well.", "It opened today. It did yesterday.")
    with pytest.raises(ChecksBlock) as caught:
        set_stage(desk, release_id=key, stage=Stage.READY)
    error, line = caught.value, checks(desk, key, "en").lines[0]
    assert (error.release, error.language) == ("ST-1-2026", "en")
    assert (error.sentence, error.line, error.paragraph) == (line.sentence, line, 2)
    assert (line.rule, line.block, error.count) == ("said_today", "b1", 2)
    with pytest.raises(ChecksBlock) as in_georgian:
        set_stage(desk, release_id=key, stage=Stage.READY, say_in="ka")
    assert in_georgian.value.sentence == checks(desk, key, "en", say_in="ka").lines[0].sentence


def test_warnings_stop_nothing(desk: Desk) -> None:
    at_work(desk)
    key = asked_about(desk, "Harbour opens.", "All  is well.")
    assert {line.level for line in checks(desk, key, "en").lines} == {"warns"}
    set_stage(desk, release_id=key, stage=Stage.READY)
    set_stage(desk, release_id=key, stage=Stage.OUT)


def test_a_quote_taken_back_after_ready_stops_out(desk: Desk) -> None:
    office = at_work(desk)
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED)
    said = f"“{WORDS.removesuffix('.')},” said Nino Sample."
    key = asked_about(desk, "Harbour opens", said)
    set_stage(desk, release_id=key, stage=Stage.READY)
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.WITHDRAWN)
    with pytest.raises(ChecksBlock) as caught:
        set_stage(desk, release_id=key, stage=Stage.OUT)
    assert caught.value.line.rule == "quote_not_cleared"
    set_stage(desk, release_id=key, stage=Stage.DRAFT)


def test_what_blocks_is_said_before_who_has_not_answered(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    edit_text(desk, release_id=key, language="en", headline="It opens today")
    with pytest.raises(StepNotAllowed):
        set_stage(desk, release_id=key, stage=Stage.READY)
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    with pytest.raises(ChecksBlock) as caught:
        set_stage(desk, release_id=key, stage=Stage.READY)
    assert (caught.value.line.block, caught.value.paragraph) == ("headline", 0)
    edit_text(desk, release_id=key, language="en", headline="It opens on 12 May 2026")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    with pytest.raises(NotCleared):
        set_stage(desk, release_id=key, stage=Stage.READY)


def test_a_refusal_leaves_nothing_remembered_of_a_change_that_was_given_up(desk: Desk) -> None:
    office = at_work(desk)
    words = "We mend the boats before the storm comes"
    key = asked_about(desk, "Harbour opens", f"“{words},” said Nino Sample.")
    with pytest.raises(ChecksBlock):
        set_stage(desk, release_id=key, stage=Stage.READY)
    quote = record_quote(desk, words=f"{words}.", language="en", person_id=office.person).key
    set_quote_clearance(desk, quote_id=quote, state=ClearanceState.CLEARED)
    set_stage(desk, release_id=key, stage=Stage.READY)
