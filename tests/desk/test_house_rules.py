"""What the rules of the house mean to an office, and its own terms."""

from datetime import date

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import ChecksBlock, NoSuchRecord, RuleBroken, RuleFixed
from migdesk.desk.house_rules import (
    add_equivalent,
    add_term,
    delete_equivalent,
    delete_term,
    edit_equivalent,
    edit_term,
    set_rule_level,
)
from migdesk.desk.questions import checks, equivalents, house_rules, house_terms
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import EquivalentEntry, Mend, RuleEntry, TermEntry
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import FIXED, RULES
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, Decision, Level, ReleaseKind, Stage


@pytest.fixture
def key(desk: Desk) -> int:
    """A statement in which two spaces stand together."""
    at_work(desk)
    release = start_release(
        desk, kind=ReleaseKind.STATEMENT, languages=["en"], day=date(2026, 5, 14)
    ).key
    write(desk, release, "All  is well.")
    return release


def write(desk: Desk, key: int, words: str) -> None:
    block = Block("b0", BlockKind.PARAGRAPH, (Run(words),))
    edit_text(desk, release_id=key, language="en", headline="Harbour opens", blocks=(block,))


def found(desk: Desk, key: int) -> list[tuple[str, Level]]:
    return [(line.rule, line.level) for line in checks(desk, key, "en").lines]


def entry(desk: Desk, code: str) -> RuleEntry:
    return next(each for each in house_rules(desk) if each.code == code)


def test_every_rule_is_listed_as_delivered(desk: Desk) -> None:
    listed = house_rules(desk)
    assert [each.code for each in listed] == [rule.code for rule in RULES]
    assert {each.code: each.level for each in listed} == levels()
    assert {each.code for each in listed if each.fixed} == FIXED
    assert entry(desk, "double_space").wants == "One space stands between words."
    assert house_rules(desk, "ka")[0].wants != listed[0].wants


def test_what_is_fixed_blocks_as_delivered() -> None:
    assert {levels()[code] for code in FIXED} == {Level.BLOCKS}


def test_an_office_says_what_a_rule_means(desk: Desk, key: int) -> None:
    assert found(desk, key) == [("double_space", Level.WARNS)]
    set_rule_level(desk, rule="double_space", level=Level.BLOCKS)
    assert found(desk, key) == [("double_space", Level.BLOCKS)]
    assert entry(desk, "double_space").level is Level.BLOCKS
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    with pytest.raises(ChecksBlock):
        set_stage(desk, release_id=key, stage=Stage.READY)
    set_rule_level(desk, rule="double_space", level=Level.OFF)
    assert found(desk, key) == []
    set_stage(desk, release_id=key, stage=Stage.READY)
    desk.undo()
    desk.undo()
    assert found(desk, key) == [("double_space", Level.BLOCKS)]
    set_rule_level(desk, rule="double_space", level=Level.WARNS)
    assert entry(desk, "double_space").level is Level.WARNS


@pytest.mark.parametrize("rule", sorted(FIXED))
def test_what_is_fixed_stays_blocking(desk: Desk, rule: str) -> None:
    with pytest.raises(RuleFixed):
        set_rule_level(desk, rule=rule, level=Level.OFF)
    assert entry(desk, rule).level is Level.BLOCKS


def test_a_rule_that_there_is_not_has_no_level(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        set_rule_level(desk, rule="no_such_rule", level=Level.OFF)


def test_an_offices_own_terms_are_looked_for_in_their_language(desk: Desk, key: int) -> None:
    term = add_term(desk, language="en", avoided="client*", preferred="visitor*").key
    add_term(desk, language="ka", avoided="harbour")
    write(desk, key, "Clients came to the harbour.")
    (line,) = checks(desk, key, "en").lines
    assert (line.rule, line.mend) == ("office_term", Mend("b0", 0, 7, "Visitors"))
    assert line.sentence == "The office does not write “Clients”. Visitors"
    edit_term(desk, term_id=term, preferred="")
    (line,) = checks(desk, key, "en").lines
    assert line.mend is None
    assert house_terms(desk) == (
        TermEntry(term, "en", "client*", ""),
        TermEntry(term + 1, "ka", "harbour", ""),
    )
    delete_term(desk, term_id=term)
    assert checks(desk, key, "en").lines == ()


@pytest.mark.parametrize("avoided", ["", "*", " a ", "a*"])
def test_a_term_has_words_to_look_for(desk: Desk, avoided: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        add_term(desk, language="en", avoided=avoided)
    assert caught.value.rule == "ck_term_has_words"
    assert house_terms(desk) == ()


def test_a_term_is_in_the_list_once_a_language(desk: Desk) -> None:
    add_term(desk, language="en", avoided="client")
    add_term(desk, language="ka", avoided="client")
    with pytest.raises(RuleBroken) as caught:
        add_term(desk, language="en", avoided="client")
    assert caught.value.rule == "uq_term_language_avoided"


def test_what_things_are_called_by_language_is_kept(desk: Desk) -> None:
    key = add_equivalent(desk, words={"en": "Great hall", "ka": "დიდი დარბაზი"}).key
    other = add_equivalent(desk, words={"ka": "უნარები"}).key
    edit_equivalent(desk, equivalent_id=other, words={"en": "skills", "ka": "უნარები"})
    assert equivalents(desk) == (
        EquivalentEntry(key, {"en": "Great hall", "ka": "დიდი დარბაზი"}),
        EquivalentEntry(other, {"en": "skills", "ka": "უნარები"}),
    )
    with pytest.raises(RuleBroken) as refused:
        edit_equivalent(desk, equivalent_id=key, words={})
    assert refused.value.rule == "ck_equivalent_has_words"
    delete_equivalent(desk, equivalent_id=key)
    assert [each.id for each in equivalents(desk)] == [other]
    desk.undo()
    assert [each.id for each in equivalents(desk)] == [key, other]
