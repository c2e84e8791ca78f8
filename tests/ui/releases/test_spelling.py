"""Misspelt words in the text that is written: their waves, and what is done about them."""

from factories.releases import Bench
from factories.windows import settle
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from migdesk.desk.questions import own_words
from migdesk.desk.releases import edit_text
from migdesk.text.blocks import Block, Run
from migdesk.ui.widgets.richtext.field import WritingField
from migdesk.vocabulary import BlockKind

NAMED = "Mariam Tsulaia opened the centre in Gori."


def write(bench: Bench, headline: str, *paragraphs: str, language: str = "en") -> None:
    """Open ST-1-2026 and give it these words alone."""
    bench.window._keeper.change(spelling=True)
    key = bench.open("ST-1-2026", language)
    blocks = [
        Block(f"b{at}", BlockKind.PARAGRAPH, (Run(words),)) for at, words in enumerate(paragraphs)
    ]
    bench.do(
        lambda desk: edit_text(
            desk, release_id=key, language=language, headline=headline, deck="", blocks=blocks
        )
    )
    bench.settle()


def waved(field: WritingField) -> list[str]:
    """Return the words under which the wave of spelling is drawn."""
    ink = field._look.colour("spelling")
    found, block = [], field.document().firstBlock()
    while block.isValid():
        for drawn in block.layout().formats():
            form = drawn.format
            is_wave = form.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
            if is_wave and form.underlineColor() == ink:
                found.append(block.text()[drawn.start : drawn.start + drawn.length])
        block = block.next()
    return found


def menu(bench: Bench) -> dict[str, bool]:
    """Open the menu at the caret by keys; return what is offered, and whether it can be chosen."""
    field = QApplication.focusWidget()
    assert isinstance(field, WritingField)
    by_keys = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(field, QContextMenuEvent(by_keys, QPoint(), QPoint()))
    settle(bench.program)
    return {action.text(): action.isEnabled() for action in popup().actions() if action.text()}


def popup() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def choose(bench: Bench, text: str) -> None:
    shown = popup()
    (action,) = (each for each in shown.actions() if each.text() == text)
    shown.setActiveAction(action)
    bench.press("Return", shown)


def test_f7_leads_to_each_misspelt_word_and_a_suggestion_takes_its_place(bench: Bench) -> None:
    write(bench, "The ofice is open", NAMED, "It organizes a conferense.")
    paper = bench.paper
    assert (waved(paper.headline), waved(paper.body)) == (["ofice"], ["conferense"])
    bench.focus(paper.headline)
    bench.press("F7")
    first = paper.place()
    bench.press("F7")
    second = paper.place()
    offered = menu(bench)
    assert (first, second) == (("headline", 4, 9), ("b1", 15, 25))
    assert next(iter(offered)) == "conference"
    assert list(offered)[5:7] == ["Add to dictionary", "Ignore in this text"]
    choose(bench, "conference")
    assert paper.body.blocks()[1].text == "It organizes a conference."
    assert waved(paper.body) == []
    bench.press("Ctrl+Z")
    assert waved(paper.body) == ["conferense"]


def test_a_word_that_is_added_is_right_everywhere_and_undo_takes_it_out(bench: Bench) -> None:
    write(bench, "The office is open", "Ostervikers meet Ostervikers.")
    bench.focus(bench.paper.body)
    bench.press("F7")
    menu(bench)
    choose(bench, "Add to dictionary")
    added = [each.word for each in bench.ask(own_words)]
    shown = waved(bench.paper.body)
    bench.press("Ctrl+Z")
    assert (added, shown) == (["Ostervikers"], [])
    assert [each.word for each in bench.ask(own_words)] == []
    assert waved(bench.paper.body) == ["Ostervikers", "Ostervikers"]


def test_what_is_ignored_is_ignored_in_this_text_alone(bench: Bench) -> None:
    write(bench, "The office is open", "Ostervikers meet.")
    bench.focus(bench.paper.body)
    bench.press("F7")
    menu(bench)
    choose(bench, "Ignore in this text")
    ignored = waved(bench.paper.body)
    bench.press("F7")
    assert (ignored, bench.said[-1]) == ([], "No misspelt word was found here.")
    bench.open("PR-15-2026")
    bench.open("ST-1-2026")
    assert waved(bench.paper.body) == ["Ostervikers"]


def test_waves_go_along_with_what_is_typed_and_a_touched_word_is_looked_up(bench: Bench) -> None:
    write(bench, "The office is open", "It is a conferense.")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Home")
    bench.type("Now ")
    bench.settle()
    moved = waved(bench.paper.body)
    bench.paper.go_to("b0", len("Now It is a conferen"), 1)
    bench.type("c")
    bench.settle()
    bench.settle()
    right = waved(bench.paper.body)
    bench.press("Ctrl+Z")
    bench.press("Ctrl+End")
    bench.press("Left")
    bench.type("x")
    bench.press("Backspace")
    assert (moved, right, waved(bench.paper.body)) == (["conferense"], [], ["conferense"])


def test_georgian_is_looked_up_and_what_is_switched_off_is_not_marked(bench: Bench) -> None:
    write(bench, "ოფისი გაიხსნა", "მარიამ წულაიამ ცენტრი გორში გახსნნა.", language="ka")
    georgian = waved(bench.paper.body)
    bench.window._keeper.change(spelling=False)
    bench.editor.speller.look_soon()
    bench.settle()
    assert (georgian, waved(bench.paper.body)) == (["გახსნნა"], [])


def test_what_a_key_figure_counts_is_spelt_too(bench: Bench) -> None:
    write(bench, "A statement", "All is well here.")
    key = bench.open("ST-1-2026", "en")
    figures = (("12", "towns"), ("3", "harbuors"))
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", key_figures=figures))
    bench.settle()
    caption = bench.paper.figures.parts()["caption 2"]
    assert waved(caption) == ["harbuors"]
    bench.focus(bench.paper.headline)
    bench.press("F7")
    assert (caption.hasFocus(), caption.textCursor().selectedText()) == (True, "harbuors")
    menu(bench)
    choose(bench, "harbours")
    assert bench.paper.written().key_figures[1] == ("3", "harbours")


def test_a_translation_is_spelt_where_it_is_written_beside_its_source(bench: Bench) -> None:
    words = "მარიამ წულაიამ ცენტრი გორში გახსნნა."
    write(bench, "ოფისი გაიხსნნა", words, language="ka")
    bench.press("Ctrl+Shift+T")
    bench.settle()
    pairs = bench.editor.text.pairs
    assert pairs is not None
    field = pairs.list.field
    shown = []
    for part in ("headline", "b0"):
        pairs.show_part(part)
        bench.settle()
        shown.append(waved(field.here))
    assert shown == [["გაიხსნნა"], ["გახსნნა"]]
    field.enter()
    field.go_to("b0", words.index("გახსნნა") + 1, 0)
    suggestion = next(iter(menu(bench)))
    choose(bench, suggestion)
    assert pairs.written().blocks[0].text == words.replace("გახსნნა", suggestion)
    bench.press("Ctrl+Shift+T")
    bench.settle()
    assert waved(bench.paper.headline) == ["გაიხსნნა"]


def test_f7_leads_through_a_translation_beside_its_source(bench: Bench) -> None:
    write(bench, "ოფისი გაიხსნნა", "მარიამ წულაიამ ცენტრი გორში გახსნნა.", language="ka")
    bench.press("Ctrl+Shift+T")
    bench.settle()
    pairs = bench.editor.text.pairs
    assert pairs is not None
    field, met = pairs.list.field, []
    for _ in range(3):
        bench.press("F7")
        bench.settle()
        met.append((field.selected_place()[0], field.here.textCursor().selectedText()))
        assert field.here.hasFocus()
    assert met == [("headline", "გაიხსნნა"), ("b0", "გახსნნა"), ("headline", "გაიხსნნა")]
    assert bench.editor.text.pairs is pairs
