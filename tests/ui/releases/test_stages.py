"""The way of a release: checks, clearance, ready, out, withdrawn; and what holds it up."""

from pathlib import Path

import pytest
from factories.releases import Bench
from factories.widgets import button, click, said
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from migdesk.desk.questions import checks
from migdesk.desk.releases import ask_clearance, edit_release, edit_text, set_stage
from migdesk.ui.releases.notes import Note
from migdesk.ui.releases.stages import Progress
from migdesk.ui.releases.written import Spot
from migdesk.ui.widgets.fields.rows import MovableRow
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import Decision, Level, Stage

GAP = "[quote by Nana Khalvashi: no approved English text]"
"""What stands in the text of PR-16-2026 where something is to be filled in."""


def step(bench: Bench) -> None:
    """Press the one primary button."""
    click(bench.editor.bar.step)
    bench.settle()


def stages(bench: Bench) -> list[tuple[str, Progress, str]]:
    return [(each.name, each.progress, each.reason) for each in bench.editor.stage_bar.steps()]


def fill_gaps(bench: Bench, key: int) -> None:
    """Write over every gap, in both languages."""
    for text in bench.page(key).texts:
        blocks = tuple(block for block in text.blocks if not block.gaps)
        bench.do(
            lambda desk, text=text, blocks=blocks: edit_text(
                desk, release_id=key, language=text.language, blocks=blocks
            )
        )


def test_a_step_asked_for_twice_in_a_row_is_taken_once(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    fill_gaps(bench, key)
    for _ in range(2):
        click(bench.editor.bar.step)
    bench.settle()
    assert bench.page(key).stage is Stage.CLEARANCE
    assert [each for each in bench.editor.findChildren(Banner) if each.isVisible()] == []
    bench.window.commands.trigger("edit.undo")
    bench.settle()
    assert bench.page(key).stage is Stage.CHECKS
    step(bench)
    assert bench.page(key).stage is Stage.CLEARANCE


@pytest.mark.parametrize("asks", ["the one primary button", "the bar of stages"])
def test_the_second_half_of_a_slow_double_click_takes_no_step(bench: Bench, asks: str) -> None:
    key = bench.open("PR-16-2026")
    fill_gaps(bench, key)
    bench.do(lambda desk: set_stage(desk, release_id=key, stage=Stage.DRAFT, say_in="en"))
    QApplication.setDoubleClickInterval(60_000)
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        pointed = bench.editor.stage_bar.button(stage)
        assert pointed is not None
        click(bench.editor.bar.step if asks == "the one primary button" else pointed)
        bench.settle()
    assert bench.page(key).stage is Stage.CHECKS
    assert bench.editor.bar.step.text() == "Ask for clearance"


def test_a_release_goes_all_the_way_with_clearance(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    fill_gaps(bench, key)
    bench.clear_quotes(key)
    assert bench.editor.bar.step.text() == "Ask for clearance"
    step(bench)
    assert bench.page(key).stage is Stage.CLEARANCE
    clearance = bench.editor.inspector.clearance
    assert bench.editor.inspector.tab() == "clearance"
    bench.type("Helena Brandvik")
    click(button(clearance, "Note that they are asked"))
    bench.settle()
    asked = [(entry.who, entry.language, entry.decision) for entry in bench.page(key).asked]
    assert asked == [
        ("Helena Brandvik", "en", Decision.WAITING),
        ("Helena Brandvik", "ka", Decision.WAITING),
    ]
    assert ("Clearance", Progress.HERE, "0 of 2") in stages(bench)
    for card in range(2):
        click(button(clearance.cards[card], "Record the answer of Helena Brandvik"))
        click(button(clearance.cards[card], "Record answer"))
        bench.settle()
    assert [entry.decision for entry in bench.page(key).asked] == [Decision.CLEARED] * 2
    assert bench.editor.bar.step.text() == "Mark ready"
    step(bench)
    assert bench.page(key).stage is Stage.READY
    asks: list[str] = []
    bench.window.voice.confirm = lambda title, *_: asks.append(title) is None
    step(bench)
    assert asks == ["PR-16-2026 is under embargo until today 13:00"]
    assert bench.page(key).stage is Stage.OUT
    assert bench.editor.bar.right()[-1] is bench.editor.bar.export
    assert bench.paper.body.isReadOnly()


def test_thinking_better_of_it_leaves_a_release_under_embargo_where_it_is(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    fill_gaps(bench, key)
    bench.window.voice.confirm = lambda *_: False
    bench.editor.stepper.take(Stage.OUT)
    bench.settle()
    assert bench.page(key).stage is Stage.CHECKS


def test_what_holds_a_release_up_is_said_in_place_with_the_way_on(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    step(bench)
    step(bench)
    assert bench.page(key).stage is Stage.CLEARANCE
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    click(button(banner, "Show the first"))
    bench.settle()
    assert bench.paper.body.textCursor().selectedText() == GAP
    assert bench.editor.text.notes.shown("step") is None


def test_a_release_without_a_headline_is_not_sent_to_anybody(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", headline=""))
    step(bench)
    assert bench.page(key).stage is Stage.CHECKS
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    click(button(banner, "Write the headline"))
    assert bench.paper.headline.hasFocus()


def test_those_who_have_not_cleared_are_named(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    bench.clear_quotes(key)
    bench.qtbot.waitUntil(lambda: bench.editor.checker.blocking == 0)
    assert stages(bench)[:3] == [
        ("Draft", Progress.DONE, ""),
        ("Checks", Progress.DONE, ""),
        ("Clearance", Progress.HERE, "2 of 4"),
    ]
    step(bench)
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    told = " ".join(said(banner))
    assert told.count("Not cleared yet by: Helena Brandvik, Tinatin Loria.") == 1


def test_a_refusal_goes_once_everybody_has_cleared(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    bench.clear_quotes(key)
    step(bench)
    refused = bench.editor.text.notes.shown("step")
    bench.clear_everybody(key)
    assert isinstance(refused, Banner)
    assert bench.editor.text.notes.shown("step") is None
    step(bench)
    assert bench.page(key).stage is Stage.READY


def test_a_refusal_stays_while_it_is_true(bench: Bench) -> None:
    key = bench.open("PR-15-2026", tab="details")
    bench.clear_quotes(key)
    step(bench)
    bench.do(lambda desk: edit_release(desk, release_id=key, owner="Tamar Sample"))
    assert isinstance(bench.editor.text.notes.shown("step"), Banner)


def test_what_was_said_of_a_step_goes_with_the_text_it_was_about(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    step(bench)
    step(bench)
    assert isinstance(bench.editor.text.notes.shown("step"), Banner)
    fill_gaps(bench, key)
    assert bench.editor.text.notes.shown("step") is None


def test_a_step_that_the_text_just_typed_forbids_says_where_the_release_is(bench: Bench) -> None:
    key = make_ready(bench)
    bench.focus(bench.paper.headline)
    bench.type("New: ")
    assert bench.editor.bar.step.text() == "Mark as out"
    step(bench)
    note = bench.editor.text.notes.shown("step")
    assert isinstance(note, Note)
    assert note.sentence == ("PR-15-2026 is at the stage Draft. The next step is: Begin checks.")
    assert bench.page(key).stage is Stage.DRAFT


def test_the_bar_follows_a_change_that_makes_a_draft_after_a_pause(bench: Bench) -> None:
    key = make_ready(bench)
    bench.reopen_soon()
    bench.focus(bench.paper.headline)
    bench.type("New: ")
    bench.qtbot.waitUntil(lambda: bench.editor.bar.step.text() == "Begin checks")
    assert bench.paper.headline.hasFocus()
    assert bench.page(key).stage is Stage.DRAFT
    assert stages(bench)[0] == ("Draft", Progress.HERE, "")
    told = bench.editor.text.notes.shown("reopened")
    step(bench)
    assert isinstance(told, Note)  # until the release goes on
    assert bench.editor.text.notes.shown("reopened") is None


def make_ready(bench: Bench) -> int:
    """Open a release that everybody has cleared, at the stage Ready, and return its key."""
    key = bench.open("PR-15-2026")
    bench.clear_quotes(key)
    bench.clear_everybody(key)
    bench.do(lambda desk: set_stage(desk, release_id=key, stage=Stage.READY, say_in="en"))
    return key


def test_what_a_check_blocks_is_said_in_place_and_led_to(bench: Bench) -> None:
    key = bench.open("PR-15-2026", language="ka", tab="details")
    step(bench)
    assert bench.page(key).stage is Stage.CLEARANCE
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    (line, other) = bench.ask(lambda desk: checks(desk, key, "en")).lines
    assert [words for words in said(banner) if "EN, " in words] == [
        f"EN, Paragraph 4: {line.sentence} 3 more block it."
    ]
    assert (line.level, other.level) == (Level.BLOCKS, Level.BLOCKS)
    click(button(banner, "Show the place"))
    bench.settle()
    assert bench.editor.spot() == Spot(key, "en")
    assert bench.editor.inspector.tab() == "checks"
    assert bench.paper.body.hasFocus()
    assert bench.paper.body.selected_place() == (line.block, line.start, line.end)
    assert bench.editor.inspector.checks.current() == line


def test_a_change_after_clearance_asks_again(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    bench.focus(bench.paper.headline)
    bench.type("New: ")
    note = bench.editor.text.notes.shown("reopened")
    assert isinstance(note, Note)
    assert note.sentence == (
        "With this change PR-15-2026 is a draft again: who has cleared it is asked anew."
    )
    bench.focus(bench.editor.text.outline.list)
    bench.settle()
    assert bench.page(key).stage is Stage.DRAFT
    step(bench)
    step(bench)
    clearance = bench.editor.inspector.clearance
    again = [card.entry.who for card in clearance.cards if not card.entry.present]
    assert again == ["Maia Bolkvadze", "Camille Dorval", "Helena Brandvik"]
    click(button(clearance, "Ask Maia Bolkvadze again"))
    bench.settle()
    latest = bench.page(key).asked[-1]
    assert (latest.who, latest.number, latest.decision) == ("Maia Bolkvadze", 2, Decision.WAITING)


def test_a_file_shows_an_answer(bench: Bench, tmp_path: Path) -> None:
    key = bench.open("PR-15-2026", tab="clearance")
    bench.do(lambda desk: ask_clearance(desk, release_id=key, language="en", who="Lena Mayer"))
    letter = tmp_path / "letter.txt"
    letter.write_text("Yes.", "utf-8")
    clearance = bench.editor.inspector.clearance
    bench.files.opened = letter
    click(button(clearance, "Record the answer of Lena Mayer"))
    click(button(clearance, "Choose a file…"))
    click(button(clearance, "Record answer"))
    bench.settle()
    assert evidence(bench, key) == [("Lena Mayer", "letter.txt")]
    letter.unlink()
    click(button(clearance, "letter.txt"))
    bench.settle()
    assert bench.files.proposed == ["letter.txt"]
    assert letter.read_text("utf-8") == "Yes."
    assert bench.said == ["Saved as letter.txt"]


def test_the_keyboard_stays_with_an_answer_that_was_recorded(bench: Bench) -> None:
    key = bench.open("PR-15-2026", tab="clearance")
    bench.do(lambda desk: ask_clearance(desk, release_id=key, language="en", who="Lena Mayer"))
    clearance = bench.editor.inspector.clearance
    bench.focus(button(clearance, "Record the answer of Lena Mayer"))
    bench.press("Space")
    bench.focus(button(clearance, "Record answer"))
    bench.press("Space")
    bench.settle()
    assert button(clearance, "Add what shows the answer of Lena Mayer").hasFocus()


def test_a_file_is_added_once_the_release_is_ready_and_deleted_by_keys(
    bench: Bench, tmp_path: Path
) -> None:
    key = bench.open("PR-15-2026", tab="clearance")
    (cleared, *_) = [each for each in bench.page(key).asked if each.decision is Decision.CLEARED]
    letter = tmp_path / "letter.txt"
    letter.write_text("Yes.", "utf-8")
    clearance = bench.editor.inspector.clearance
    add = button(clearance, f"Add what shows the answer of {cleared.who}")
    bench.files.opened = None
    bench.focus(add)
    bench.press("Space")
    assert evidence(bench, key) == []
    bench.files.opened = letter
    bench.press("Space")
    bench.settle()
    assert evidence(bench, key) == [(cleared.who, "letter.txt")]
    assert button(clearance, "letter.txt").hasFocus()
    bench.press("Tab")
    bench.press("Space")
    bench.settle()
    assert evidence(bench, key) == []
    assert bench.said[-1] == "File deleted"
    assert button(clearance, f"Add what shows the answer of {cleared.who}").hasFocus()
    bench.press("Ctrl+Z")
    bench.settle()
    assert evidence(bench, key) == [(cleared.who, "letter.txt")]


def evidence(bench: Bench, key: int) -> list[tuple[str, str]]:
    """Return who has answered with a file that shows it, and its name."""
    asked = bench.page(key).asked
    return [(each.who, each.evidence.name) for each in asked if each.evidence is not None]


def test_stages_are_reached_by_the_arrows_and_enter(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bar = bench.editor.stage_bar
    bar.focus_stage(Stage.CHECKS)
    QTest.keyClick(bar.button(Stage.CHECKS), Qt.Key.Key_Left)
    assert bar.button(Stage.DRAFT).hasFocus()
    bench.press("Return")
    assert bench.page(key).stage is Stage.DRAFT
    assert bench.said == ["PR-16-2026: Draft"]
    bench.press("Ctrl+Z")
    assert bench.page(key).stage is Stage.CHECKS


def test_a_stage_that_is_not_next_says_what_is(bench: Bench) -> None:
    bench.open("PR-16-2026")
    click(bench.editor.stage_bar.button(Stage.OUT))
    bench.settle()
    note = bench.editor.text.notes.shown("step")
    assert isinstance(note, Note)
    assert note.sentence == (
        "PR-16-2026 is at the stage Checks. The next step is: Ask for clearance."
    )


def test_a_release_that_is_out_is_read_only_and_can_be_withdrawn_with_a_reason(
    bench: Bench,
) -> None:
    key = bench.open("PR-14-2026")
    note = bench.editor.text.notes.shown("locked")
    assert isinstance(note, Note)
    assert note.sentence == "PR-14-2026 went out: 21 Oct, 16:00. Its text does not change any more."
    before = bench.text(key, "en")
    bench.focus(bench.paper.body)
    bench.type("x")
    assert bench.text(key, "en") == before
    click(button(note, "Withdraw…"))
    details = bench.editor.inspector.details
    click(button(details, "Withdraw release"))
    error = details.withdrawal.field.error()
    assert error == "Say why, for those who have the release already."
    bench.type("A figure was wrong.")
    click(button(details, "Withdraw release"))
    bench.settle()
    page = bench.page(key)
    assert (page.stage, page.reason) == (Stage.WITHDRAWN, "A figure was wrong.")
    assert [notice.lines for notice in page.notices] == [{"en": "A figure was wrong."}]
    withdrawn = bench.editor.text.notes.shown("locked")
    assert isinstance(withdrawn, Note)
    assert withdrawn.sentence == "PR-14-2026 is withdrawn: A figure was wrong."
    bench.press("Ctrl+Z")
    assert bench.page(key).stage is Stage.OUT


def test_a_release_that_is_out_is_corrected_and_goes_out_as_such(bench: Bench) -> None:
    key = bench.open("PR-14-2026")
    note = bench.editor.text.notes.shown("locked")
    assert isinstance(note, Note)
    click(button(note, "Correct…"))
    details = bench.editor.inspector.details
    bench.type("140 people came, not 120.")
    click(button(details, "Correct release"))
    bench.settle()
    page = bench.page(key)
    assert (page.stage, page.edition, page.locked) == (Stage.DRAFT, 2, False)
    assert bench.said == ["PR-14-2026 is open again, as version 2"]
    told = bench.editor.text.notes.shown("corrected")
    assert isinstance(told, Note)
    assert (told.sentence, told.support) == (
        "This is version 2 of PR-14-2026: a correction.",
        "140 people came, not 120.",
    )
    assert [name for name, _, _ in stages(bench)][-1] == "Corrected"
    click(button(told, "Change the line"))
    bench.type(" Men and women.")
    bench.focus(bench.paper.body)
    bench.settle()
    assert bench.page(key).notices[-1].lines["en"] == ("140 people came, not 120. Men and women.")
    assert not bench.paper.body.isReadOnly()
    for _ in range(3):
        step(bench)
    assert bench.page(key).stage is Stage.READY
    step(bench)
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    click(button(banner, "Write the line"))
    lines = bench.page(key).notices[-1].lines
    assert set(lines) == {"en"}


@pytest.mark.parametrize("number", ["PR-14-2026", "AN-2-2026"])
def test_commands_that_make_no_sense_are_not_offered(bench: Bench, number: str) -> None:
    bench.open(number)
    offered = set(bench.screen.commands.handlers())
    assert offered & {"release.insert", "release.bold", "release.next_stage"} == set()
    assert {"release.preview", "release.export", "release.copy"} <= offered


def test_facts_are_edited_in_place(bench: Bench) -> None:
    key = bench.open("PR-16-2026", tab="details")
    details = bench.editor.inspector.details
    bench.focus(details.owner)
    details.owner.focus()
    bench.press("Ctrl+A")
    bench.type("Tamar Sample")
    details.owner.flush()
    bench.settle()
    assert bench.page(key).owner == "Tamar Sample"
    day = details.embargo
    day._time.setText("14:30")
    day._time.edited.emit("14:30")
    day.flush()
    bench.settle()
    assert f"{bench.page(key).embargo:%H:%M %z}" == "14:30 +0400"
    first = details.boilerplates.findChildren(MovableRow)[0]
    bench.focus(first)
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    bench.settle()
    assert [entry.name for entry in bench.page(key).boilerplates] == [
        "About the project",
        "About the Black Sea Mobility Agency",
    ]


def test_a_release_is_deleted_and_comes_back(bench: Bench) -> None:
    key = bench.open("ST-1-2026", tab="details")
    click(button(bench.editor.inspector.details, "Delete release"))
    bench.settle()
    assert bench.screen.list.isVisible()
    assert bench.said == ["Deleted: ST-1-2026"]
    bench.press("Ctrl+Z")
    assert bench.page(key).number == "ST-1-2026"
