"""Gaps in the text of a release: what belongs there is said, and typing fills them."""

import pytest
from factories.releases import Bench
from factories.widgets import button, click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from migdesk.desk.releases import edit_text
from migdesk.text.blocks import Block, Run
from migdesk.ui.releases.notes import Note
from migdesk.ui.releases.outline import OutlinePart
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import BlockKind, Stage

GAP = "[quote by Nana Khalvashi: no approved English text]"
TOLD = "To be filled in: the approved translation of a quote"
OTHER = (
    "Warning: “ექვსი ქალაქი თავის სახელს ერთ ფურცელზე დებს. დაბრუნებულმა …” "
    "is quoted in Georgian and not in English."
)


def give_gap_to(bench: Bench, language: str) -> None:
    """Open PR-16-2026 and put a gap at the end of its text in ``language``, as a draft has it."""
    key = bench.open("PR-16-2026")
    (text,) = (text for text in bench.page(key).texts if text.language == language)
    block = Block("x1", BlockKind.PARAGRAPH, (Run("[city]", gap="city"),))
    blocks = (*text.blocks, block)
    bench.do(lambda desk: edit_text(desk, release_id=key, language=language, blocks=blocks))


def click_checks(bench: Bench) -> None:
    click(bench.editor.stage_bar.button(Stage.CHECKS))
    bench.settle()


def offered() -> list[str]:
    """Return the lines of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    head = [label.text() for label in menu.findChildren(QLabel)]
    return [*head, *(action.text() for action in menu.actions() if action.text())]


def missing_parts(bench: Bench) -> list[OutlinePart]:
    return [part for part in bench.editor.text.outline.parts() if part.missing]


def enter_part(bench: Bench, part: OutlinePart) -> None:
    """Go to a line of the outline by keys and press Enter."""
    outline = bench.editor.text.outline
    bench.focus(outline.list)
    bench.press("Home")
    for _ in range(list(outline.parts()).index(part)):
        bench.press("Down")
    bench.press("Return")


def put_gap(bench: Bench, words: str) -> int:
    """Open a release whose text has a gap that says no more than ``words``; return its key."""
    key = bench.open("ST-1-2026")
    runs = (Run("It was heard by "), Run(words, gap="number"), Run(" people."))
    blocks = (
        Block("b1", BlockKind.LEAD, runs),
        Block("b2", BlockKind.PARAGRAPH, (Run(words, gap="city"),)),
    )
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", blocks=blocks))
    return key


def chip(bench: Bench, id_: str, place: int) -> QPoint:
    """Return the middle of the chip of one letter that stands at a place of a block."""
    body = bench.paper.body
    body.go_to(id_, place)
    left = body.cursorRect()
    body.go_to(id_, place + 1)
    middle = left.united(body.cursorRect()).center()
    bench.editor.text.focus_text()
    body.go_to("b1", 0)
    return middle


def test_the_outline_leads_to_what_is_missing_and_says_it(bench: Bench) -> None:
    bench.open("PR-16-2026")
    (part,) = missing_parts(bench)
    index = bench.editor.text.outline.list.model().index(
        list(bench.editor.text.outline.parts()).index(part), 0
    )
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{TOLD}. {OTHER}"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{part.text}. {TOLD}. {OTHER}"
    enter_part(bench, part)
    body = bench.paper.body
    assert body.hasFocus()
    assert (body.caret()[0], body.textCursor().selectedText()) == (part.key, GAP)
    assert body.accessibleDescription() == TOLD
    assert bench.paper.hint.words() == f"{TOLD}. Type over it."


def test_typing_takes_the_place_of_a_gap_and_its_hint(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("F8")
    assert bench.paper.hint.words() == f"{TOLD}. Type over it."
    bench.type("one sheet")
    assert bench.paper.hint.words() == ""
    bench.focus(bench.editor.text.outline.list)
    bench.settle()
    assert missing_parts(bench) == []
    filled = [line for line in bench.text(key, "en").split("\n") if line.startswith("Nana")]
    association = "the Association of Coastal Municipalities"
    assert filled == [f"Nana Khalvashi, Secretary General of {association}, noted: one sheet"]


@pytest.mark.parametrize(("id_", "place", "told"), [("b1", 16, "a number"), ("b2", 0, "a city")])
def test_a_click_on_a_gap_without_words_selects_it_and_says_what_it_is(
    bench: Bench, id_: str, place: int, told: str
) -> None:
    put_gap(bench, "…")
    body = bench.paper.body
    click(body.viewport(), chip(bench, id_, place))
    assert (body.caret(), body.textCursor().selectedText()) == ((id_, place + 1), "…")
    assert bench.paper.hint.words() == f"To be filled in: {told}. Type over it."
    QTest.keyClick(body, Qt.Key.Key_Right)
    assert bench.paper.hint.words() == ""


def test_the_hint_stands_below_its_gap_inside_the_page(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("F8")
    for width in (1440, 1000, 960):
        bench.window.resize(width, 700)
        bench.settle()
        paper, hint = bench.paper, bench.paper.hint.geometry()
        gap = paper.body.gap_rect().translated(paper.body.mapTo(paper, QPoint()))
        assert gap.bottom() < hint.top() < gap.bottom() + 10
        assert paper.rect().contains(hint)


def test_the_hint_goes_with_the_keyboard(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.focus(bench.editor.text.outline.list)
    assert bench.paper.hint.words() == ""
    bench.focus(bench.paper.body)
    QApplication.processEvents()
    assert bench.paper.hint.words() == f"{TOLD}. Type over it."


def test_a_gap_without_words_has_its_name_in_the_outline(bench: Bench) -> None:
    put_gap(bench, "…")
    assert [(part.text, part.missing) for part in missing_parts(bench)] == [
        ("Lead", "a number"),
        ("A city", "a city"),
    ]


def test_gaps_of_a_text_that_does_not_change_are_not_asked_for(bench: Bench) -> None:
    put_gap(bench, "…")
    bench.paper.set_read_only(read_only=True)
    click(bench.paper.body.viewport(), chip(bench, "b2", 0))
    assert bench.paper.hint.words() == ""


def test_the_stage_with_a_gap_leads_to_it(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    click_checks(bench)
    body = bench.paper.body
    assert (body.hasFocus(), body.textCursor().selectedText()) == (True, GAP)
    assert bench.paper.hint.words() == f"{TOLD}. Type over it."


def test_the_stage_brings_a_gap_into_view(bench: Bench) -> None:
    bench.window.resize(1000, 620)
    give_gap_to(bench, "ka")
    bench.press("F8")
    bench.type("a")
    click_checks(bench)
    desk, body = bench.editor.text.desk, bench.paper.body
    assert (bench.editor.spot().language, body.caret()[0]) == ("ka", "x1")
    gap = body.gap_rect().translated(body.mapTo(desk.viewport(), QPoint()))
    assert desk.viewport().rect().contains(gap)


def test_a_gap_that_is_filled_in_is_counted_no_more_once_the_text_is_checked(bench: Bench) -> None:
    bench.open("PR-16-2026")
    before = checks_said(bench)
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.type("one sheet")
    bench.qtbot.waitUntil(lambda: not checks_said(bench).count("gap"))
    assert before == "1 gap"
    assert bench.editor.keeper.is_touched()  # it is not a change of the release yet


def test_gaps_of_another_text_are_said_to_be_there(bench: Bench) -> None:
    give_gap_to(bench, "ka")
    both = checks_said(bench)
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.type("one sheet")
    bench.focus(bench.editor.text.outline.list)
    bench.settle()
    assert (both, checks_said(bench)) == ("2 gaps in EN, KA", "1 gap in KA")


def checks_said(bench: Bench) -> str:
    """Return what the stage of checks says beside its name."""
    steps = bench.editor.stage_bar.steps()
    return next(step.reason for step in steps if step.stage is Stage.CHECKS)


def test_of_several_places_to_fill_in_all_are_offered(bench: Bench) -> None:
    give_gap_to(bench, "ka")
    click_checks(bench)
    assert offered() == [
        "2 places to fill in",
        "EN: the approved translation of a quote",
        "KA: a city",
    ]
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    bench.settle()
    assert bench.editor.spot().language == "ka"
    assert bench.paper.body.textCursor().selectedText() == "[city]"
    assert bench.paper.hint.words() == "To be filled in: a city. Type over it."


def test_a_headline_that_is_missing_is_a_place_to_fill_in(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", headline=""))
    click_checks(bench)
    assert offered() == [
        "2 places to fill in",
        "The headline",
        "The approved translation of a quote",
    ]
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    bench.settle()
    assert bench.paper.headline.hasFocus()


def test_a_gap_in_the_headline_is_a_place_to_fill_in(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    headline = "[organizer] holds forum"
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", headline=headline))
    click_checks(bench)
    assert offered() == [
        "2 places to fill in",
        "An organizer",
        "The approved translation of a quote",
    ]
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    bench.settle()
    assert bench.paper.headline.hasFocus()
    assert bench.paper.headline.textCursor().selectedText() == "[organizer]"
    bench.type("The Coast Office")
    assert bench.paper.headline.text() == "The Coast Office holds forum"


def test_a_gap_in_the_headline_has_a_sign_and_is_found_by_keys(bench: Bench) -> None:
    key = bench.open("ST-1-2026")
    bench.do(
        lambda desk: edit_text(
            desk,
            release_id=key,
            language="en",
            headline="[organizer] meets mayors [sic]",
            blocks=[Block("b1", BlockKind.LEAD, (Run("They met."),))],
        )
    )
    outline = bench.editor.text.outline
    bench.qtbot.waitUntil(lambda: "headline" in outline.signs())
    bench.settle()
    sign = outline.signs()["headline"]
    assert (sign.icon, sign.tone, sign.told) == (
        "pen-line",
        "amber",
        "Still to be filled in: an organizer.",
    )
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.settle()
    assert bench.paper.headline.hasFocus()
    assert bench.paper.headline.textCursor().selectedText() == "[organizer]"
    bench.type("MigDesk")
    bench.press("F8")
    assert bench.said == ["Nothing is left to fill in here."]


def test_the_stage_says_that_nothing_is_left_to_fill_in(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.type("one sheet")
    click_checks(bench)
    assert bench.said == ["Nothing is left to fill in."]
    click_checks(bench)
    note = bench.editor.text.notes.shown("step")
    assert isinstance(note, Note)
    assert note.sentence == "Nothing is left to fill in. The next step is: Ask for clearance."


def test_the_first_gap_is_shown_also_if_it_is_in_the_other_language(bench: Bench) -> None:
    give_gap_to(bench, "ka")
    bench.press("F8")
    bench.type("one sheet")
    for _ in range(2):
        click(bench.editor.bar.step)
        bench.settle()
    banner = bench.editor.text.notes.shown("step")
    assert isinstance(banner, Banner)
    click(button(banner, "Show the first"))
    bench.settle()
    assert bench.editor.spot().language == "ka"
    assert bench.paper.body.textCursor().selectedText() == "[city]"


def test_a_preview_that_hides_the_text_gives_way_to_a_gap(bench: Bench) -> None:
    bench.window.resize(960, 620)
    bench.window.commands.trigger("view.larger")
    bench.settle()
    bench.open("PR-16-2026")
    bench.press("Ctrl+P")
    assert not bench.editor.text.isVisible()
    click_checks(bench)
    assert bench.paper.body.hasFocus()
    assert bench.paper.body.textCursor().selectedText() == GAP
