"""Warnings of the checks that are set aside, and when they are told again."""

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, TextLocked
from migdesk.desk.kept_warnings import bring_warning_back, keep_warning
from migdesk.desk.people import add_person
from migdesk.desk.questions import checks, history_of, release_page
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import CheckLine
from migdesk.text.blocks import Block, Run
from migdesk.text.names import PersonName
from migdesk.vocabulary import BlockKind, ClearanceState, Decision, ReleaseKind, Stage


@pytest.fixture
def key(desk: Desk) -> int:
    at_work(desk)
    return start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key


def write(desk: Desk, key: int, *texts: str, headline: str = "Harbour opens") -> None:
    blocks = [Block(f"b{at}", BlockKind.PARAGRAPH, (Run(text),)) for at, text in enumerate(texts)]
    edit_text(desk, release_id=key, language="en", headline=headline, blocks=tuple(blocks))


def told(desk: Desk, key: int) -> list[tuple[str, str]]:
    return [(line.rule, line.block) for line in checks(desk, key, "en").lines]


def kept(desk: Desk, key: int) -> list[tuple[str, str]]:
    return [(each.line.rule, each.line.block) for each in checks(desk, key, "en").kept]


def keep(desk: Desk, key: int, line: CheckLine) -> None:
    keep_warning(
        desk, release_id=key, language="en", rule=line.rule, block=line.block, words=line.words
    )


def test_a_warning_set_aside_is_told_no_more_in_that_place(desk: Desk, key: int) -> None:
    write(desk, key, "All  is well.", "All  is calm.")
    first, second = checks(desk, key, "en").lines
    assert (first.words, second.words) == ("  ", "  ")
    keep(desk, key, first)
    page = checks(desk, key, "en")
    assert page.lines == (second,)
    (aside,) = page.kept
    assert (aside.line, aside.who, aside.at) == (first, desk.who, desk.clock())
    assert f"{aside.at:%z}" == "+0400"
    assert history_of(desk, "kept_warning", aside.id)[0].label == "Keep warning as it is"


def test_it_falls_away_with_its_words_and_counts_again_with_them(desk: Desk, key: int) -> None:
    write(desk, key, "The harbour is open.", headline="Harbour opens.")
    (line,) = checks(desk, key, "en").lines
    assert (line.rule, line.words) == ("headline_stop", ".")
    keep(desk, key, line)
    write(desk, key, "The harbour is  open.", headline="Harbour opens")
    assert (told(desk, key), kept(desk, key)) == ([("double_space", "b0")], [])
    write(desk, key, "The harbour is open.", headline="Harbour opens.")
    assert (told(desk, key), kept(desk, key)) == ([], [("headline_stop", "headline")])


def test_a_warning_about_a_whole_paragraph_falls_away_when_any_word_changes(
    desk: Desk, key: int
) -> None:
    sentence = " ".join(["word"] * 600)
    write(desk, key, f"A {sentence}.")
    (line,) = checks(desk, key, "en").lines
    assert (line.rule, len(line.words) > 2_000) == ("sentence_long", True)
    keep(desk, key, line)
    assert (told(desk, key), kept(desk, key)) == ([], [("sentence_long", "b0")])
    write(desk, key, f"A {sentence} more.")
    assert (told(desk, key), kept(desk, key)) == ([("sentence_long", "b0")], [])


def test_a_condition_that_was_changed_is_told_again(desk: Desk, key: int) -> None:
    person = add_person(desk, names={"en": PersonName("Nino", "Sample")}).key
    quote = record_quote(desk, words="The road is long.", language="en", person_id=person).key
    cleared = ClearanceState.CLEARED
    set_quote_clearance(desk, quote_id=quote, state=cleared, scope="the website")
    write(desk, key, "“The road is long,” said Nino Sample.")
    (line,) = checks(desk, key, "en").lines
    keep(desk, key, line)
    assert (told(desk, key), kept(desk, key)) == ([], [("quote_on_condition", "b0")])
    set_quote_clearance(desk, quote_id=quote, state=ClearanceState.ASKED)
    set_quote_clearance(desk, quote_id=quote, state=cleared, scope="the annual report")
    assert (told(desk, key), kept(desk, key)) == ([("quote_on_condition", "b0")], [])


def test_a_warning_about_the_text_as_a_whole_is_set_aside_too(desk: Desk, key: int) -> None:
    del key
    release = start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]).key
    write(desk, release, *[f"A {' '.join(['word'] * 20)}."] * 40)
    (whole,) = (line for line in checks(desk, release, "en").lines if not line.block)
    keep(desk, release, whole)
    assert [each.line for each in checks(desk, release, "en").kept] == [whole]


def test_what_blocks_is_told_whatever_was_set_aside(desk: Desk, key: int) -> None:
    write(desk, key, "It opens today.")
    (line,) = checks(desk, key, "en").lines
    keep(desk, key, line)
    page = checks(desk, key, "en")
    assert (page.lines, page.kept, page.blocked) == ((line,), (), True)


def test_one_that_is_brought_back_is_told_again_and_undo_sets_it_aside(
    desk: Desk, key: int
) -> None:
    write(desk, key, "All  is well.")
    (line,) = checks(desk, key, "en").lines
    keep(desk, key, line)
    (aside,) = checks(desk, key, "en").kept
    bring_warning_back(desk, kept_id=aside.id)
    assert (told(desk, key), kept(desk, key)) == ([("double_space", "b0")], [])
    with pytest.raises(NoSuchRecord):
        bring_warning_back(desk, kept_id=aside.id)
    desk.undo()
    assert (told(desk, key), kept(desk, key)) == ([], [("double_space", "b0")])


def test_nothing_is_set_aside_in_what_is_out(desk: Desk, key: int) -> None:
    write(desk, key, "All  is well.")
    (line,) = checks(desk, key, "en").lines
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    keep(desk, key, line)
    assert release_page(desk, key).stage is Stage.CLEARANCE
    for stage in (Stage.READY, Stage.OUT):
        set_stage(desk, release_id=key, stage=stage)
    with pytest.raises(TextLocked):
        keep(desk, key, line)
