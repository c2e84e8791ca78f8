"""What holds a release up at each stage."""

from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.steps import what_holds_up
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, Decision, ReleaseKind, Stage


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
