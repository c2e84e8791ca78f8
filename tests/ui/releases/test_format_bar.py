"""The bar above the text: it follows the keyboard, and folds to the room there is."""

import pytest
from factories.releases import Bench
from factories.widgets import button, click, write
from PySide6.QtWidgets import QComboBox

from migdesk.ui.releases.outline import PartKind
from migdesk.vocabulary import BlockKind, Stage

LOOKS = ("_bold", "_italic", "_link", "_list")


def box(bench: Bench) -> QComboBox:
    return bench.editor.text.format_bar.findChild(QComboBox)


def said(bench: Bench) -> tuple[str, bool]:
    """Return what the box says the keyboard is in, and whether it can be made something else."""
    shown = box(bench)
    return shown.currentText() or shown.placeholderText(), shown.isEnabled()


def can_be_changed(bench: Bench) -> list[bool]:
    return [getattr(bench.editor.text.format_bar, name).isEnabled() for name in LOOKS]


def in_outline(bench: Bench) -> PartKind:
    outline = bench.editor.text.outline
    return outline.parts()[outline.list.currentIndex().row()].kind


def test_the_box_says_in_which_field_the_keyboard_is(bench: Bench) -> None:
    bench.open("PR-16-2026")
    paper = bench.paper
    figure = paper.figures._rows[0]
    fields = {
        paper.headline: "Headline",
        paper.deck: "Sub-headline",
        paper.dateline: "Dateline",
        figure.value: "Key figure",
        figure.caption: "Key figure",
    }
    for field, name in fields.items():
        bench.focus(field)
        assert (said(bench), can_be_changed(bench)) == ((name, False), [False] * 4)
        bench.focus(paper.body)
        assert (said(bench), can_be_changed(bench)) == (("Lead", True), [True] * 4)


def test_the_box_has_room_for_every_kind(bench: Bench) -> None:
    bench.open("PR-16-2026")
    kinds = box(bench)
    words = [kinds.itemText(at) for at in range(kinds.count())]
    assert kinds.width() >= max(map(kinds.fontMetrics().horizontalAdvance, words)) + 30


def test_the_box_keeps_what_it_says_while_the_keyboard_is_elsewhere(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    bench.focus(bench.editor.text.outline.list)
    assert said(bench) == ("Headline", False)


def test_the_outline_follows_the_keyboard(bench: Bench) -> None:
    bench.open("PR-16-2026")
    seen = []
    for field in (bench.paper.headline, bench.paper.deck, bench.paper.body):
        bench.focus(field)
        seen.append(in_outline(bench))
    assert seen == [PartKind.HEADLINE, PartKind.DECK, PartKind.BLOCK]


@pytest.mark.parametrize("keys", ["Ctrl+B", "Ctrl+I", "Ctrl+Shift+8", "Ctrl+Shift+L"])
def test_keys_for_the_look_of_the_text_leave_it_alone_from_the_headline(
    bench: Bench, keys: str
) -> None:
    bench.open("PR-16-2026")
    body = bench.paper.body
    bench.focus(body)
    bench.press("Ctrl+A")
    before = body.blocks()
    bench.focus(bench.paper.headline)
    bench.press(keys)
    assert body.blocks() == before
    assert bench.paper.headline.hasFocus()


def test_another_release_is_shown_as_what_it_is_before_it_has_the_keyboard(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    bench.open("PR-15-2026", tab="clearance")
    assert not bench.paper.body.hasFocus()
    assert (said(bench), can_be_changed(bench)) == (("Lead", True), [True] * 4)


def test_a_kind_is_chosen_for_the_paragraph_with_the_caret(bench: Bench) -> None:
    bench.open("PR-16-2026")
    body = bench.paper.body
    bench.focus(body)
    kinds = box(bench)
    kinds.setFocus()
    bench.press("Down", kinds)
    assert body.blocks()[0].kind is BlockKind.PARAGRAPH
    click(button(bench.editor.text.format_bar, "List (Ctrl+Shift+8)"))
    assert body.blocks()[0].kind is BlockKind.LIST_ITEM
    assert said(bench) == ("List item", True)


def test_the_end_mark_has_one_name(bench: Bench) -> None:
    bench.open("PR-16-2026")
    body = bench.paper.body
    bench.focus(body)
    bench.press("Ctrl+End")
    assert (said(bench), body.accessibleDescription()) == (("End mark", True), "end mark")
    bench.type("###")
    bench.focus(bench.editor.text.outline.list)
    bench.settle()
    last = body.blocks()[-1].id
    assert [part.text for part in bench.editor.text.outline.parts() if part.key == last] == [
        "End mark"
    ]


def undo(bench: Bench) -> None:
    click(button(bench.editor.text.format_bar, "Undo (Ctrl+Z)"))
    bench.settle()


def redo(bench: Bench) -> None:
    click(button(bench.editor.text.format_bar, "Redo (Ctrl+Shift+Z)"))
    bench.settle()


def test_the_buttons_take_typing_back_and_bring_it_again(bench: Bench) -> None:
    bench.open("PR-16-2026")
    headline = bench.paper.headline
    before = headline.text()
    bench.focus(headline)
    bench.type("X")
    undo(bench)
    assert (headline.text(), headline.hasFocus()) == (before, True)
    redo(bench)
    assert headline.text() == f"X{before}"


def test_without_typing_the_buttons_take_back_what_was_done_last(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    click(bench.editor.stage_bar.button(Stage.DRAFT))
    bench.settle()
    assert bench.page(key).stage is Stage.DRAFT
    undo(bench)
    assert bench.page(key).stage is Stage.CHECKS
    redo(bench)
    assert bench.page(key).stage is Stage.DRAFT


def test_a_click_above_the_text_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    bench.open("PR-16-2026")
    body = bench.paper.body
    bench.focus(body)
    bench.type("X")
    click(button(bench.editor.text.format_bar, "Bold (Ctrl+B)"))
    assert body.hasFocus()
    assert bench.editor.keeper.is_touched()


@pytest.mark.parametrize(
    ("width", "larger", "seen"),
    [(1440, 0, ("Quote", True)), (1366, 4, ("Quote", True)), (960, 4, ("", False))],
)
def test_the_buttons_give_way_where_there_is_no_room(
    bench: Bench, width: int, larger: int, seen: tuple[str, bool]
) -> None:
    bench.window.resize(width, 690)
    for _ in range(larger):
        bench.window.commands.trigger("view.larger")
        bench.settle()
    bench.open("PR-16-2026")
    bar = bench.editor.text.format_bar
    assert (bar._quote.text(), bar._undo.isVisible()) == seen
    assert bar._redo.isVisible() is bar._undo.isVisible()
    assert bar._row.sizeHint().width() <= bar.width() or not seen[1]


def test_a_text_that_does_not_change_has_no_such_buttons(bench: Bench) -> None:
    bench.open("PR-14-2026")
    bar = bench.editor.text.format_bar
    assert [part.isVisible() for part in (bar._undo, bar._redo, bar._kind)] == [False] * 3


def test_the_count_tells_as_a_tip_how_long_the_sentences_are(bench: Bench) -> None:
    bench.open("PR-16-2026")
    lengths = bench.editor.text.written().sentence_lengths("en")
    bench.focus(bench.paper.body)
    bench.paper.body.go_to(bench.paper.body.blocks()[0].id, 0)
    write(bench.paper.body, "One two three. ")
    bench.paper.body.flush()
    average = round((sum(lengths) + 3) / (len(lengths) + 1))
    assert bench.editor.text.format_bar._count.toolTip().splitlines()[1] == (
        f"{len(lengths) + 1} sentences: {average} words on average, at most {max(lengths)}"
    )
