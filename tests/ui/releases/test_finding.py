"""Looking for words in a text from the bar above it, and putting others in their place."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import button, click, said
from PySide6.QtWidgets import QApplication, QLineEdit

from migdesk.desk.rows import QuotedWords
from migdesk.text.blocks import Block, Run
from migdesk.text.finding import Wanted
from migdesk.ui.releases.find_bar import TextFindBar
from migdesk.ui.releases.replacing import Outcome, all_replaced
from migdesk.ui.releases.written import Written
from migdesk.ui.widgets.buttons import Button
from migdesk.vocabulary import BlockKind, Verdict

RELEASE = "PR-15-2026"


def bar(bench: Bench) -> TextFindBar:
    return bench.editor.text.finder.bar


def field(bench: Bench, name: str) -> QLineEdit:
    (found,) = [one for one in bar(bench).findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def selected(bench: Bench) -> list[tuple[str, str]]:
    """Return what is selected in each part of the text."""
    paper = bench.paper
    parts = (paper.headline, paper.deck, paper.dateline, paper.body)
    cursors = [(part.accessibleName(), part.textCursor()) for part in parts]
    return [(name, cursor.selectedText()) for name, cursor in cursors if cursor.hasSelection()]


def marked(bench: Bench) -> list[str]:
    """Return the words that are marked as found."""
    paper = bench.paper
    parts = (paper.headline, paper.deck, paper.dateline, paper.body)
    return [one.cursor.selectedText() for part in parts for one in part.extraSelections()]


def parts_of(bench: Bench) -> list[str]:
    return [text for _, text in bench.paper.texts()]


def test_words_are_found_in_headline_dateline_and_text(bench: Bench) -> None:
    bench.open(RELEASE)
    before = bench.paper.written()
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+F")
    bench.type("Telavi")
    assert selected(bench) == [("Dateline", "TELAVI")]
    assert said(bar(bench)) == ["1 of 4"]
    assert marked(bench) == ["TELAVI", "Telavi", "Telavi", "Telavi"]
    bench.press("Return")
    assert selected(bench) == [("Text", "Telavi")]
    bench.press("Shift+F3")
    bench.press("Shift+Return")
    assert (said(bar(bench)), bench.paper.body.caret()[0]) == (["4 of 4"], "b4")
    click(button(bar(bench), "Match case"))
    assert said(bar(bench)) == ["1 of 3"]
    bench.press("Esc")
    assert (bar(bench).isVisible(), marked(bench)) == (False, [])
    assert bench.paper.body.hasFocus()
    assert bench.paper.body.selected_place() == ("b1", 74, 80)
    bench.press("F3")
    assert bench.paper.body.caret()[0] == "b2"
    bench.press("Ctrl+F")
    assert field(bench, "Find in the text").selectedText() == "Telavi"
    assert bench.paper.written() == before


def test_a_place_is_replaced_and_the_next_one_shown(bench: Bench) -> None:
    key = bench.open(RELEASE)
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+H")
    bench.type("telavi")
    bench.press("Tab")
    assert QApplication.focusWidget() is field(bench, "Replace with")
    bench.type("Gori")
    bench.press("Return")
    bench.press("Return")
    assert bench.paper.dateline.text() == "Gori, 12 November 2026"
    assert bench.paper.body.blocks()[0].text[60:] == bench.text(key, "en").split("\n")[1][60:]
    assert "agreed in Gori on" in bench.text(key, "en")
    assert selected(bench) == [("Text", "Telavi")]
    assert (said(bar(bench)), bench.paper.body.caret()[0]) == (["1 of 2"], "b2")
    bench.press("Esc")
    bench.press("Ctrl+Z")
    assert "agreed in Telavi on" in bench.paper.body.blocks()[0].text


def test_all_places_are_replaced_in_one_step_but_a_speakers_words_stay(bench: Bench) -> None:
    key = bench.open(RELEASE)
    bench.focus(bench.paper.body)
    bench.type("Now: ")
    before = parts_of(bench)
    bench.press("Ctrl+H")
    bench.type("telavi")
    field(bench, "Replace with").setText("Gori")
    click(button(bar(bench), "Replace all"))
    bench.qtbot.waitUntil(lambda: bool(bench.said))
    bench.settle()
    told = "Replaced in 3 places. 1 left as it is: a speaker’s words."
    assert bench.said == [told]
    assert said(bar(bench)) == ["1 of 1", told]
    after = parts_of(bench)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    expected = [old.replace("Telavi", "Gori").replace("TELAVI", "Gori") for old, _ in changed]
    assert [new for _, new in changed] == expected
    assert len(changed) == 3
    assert bench.text(key, "en").split("\n")[1:3] == after[3:5]
    bench.press("Esc")
    bench.press("Ctrl+Z")
    assert parts_of(bench) == before
    bench.press("Ctrl+Shift+Z")
    assert parts_of(bench) == after


def test_where_nothing_can_be_changed_words_are_found_all_the_same(
    bench: Bench, office: Path
) -> None:
    bench.program.open(office, write=False)
    bench.settle()
    bench.open(RELEASE)
    bench.press("Ctrl+H")
    assert not bar(bench).isVisible()
    bench.press("Ctrl+F")
    bench.type("telavi")
    assert said(bar(bench)) == ["2 of 4"]
    shown = [each.text() for each in bar(bench).findChildren(Button) if each.isVisible()]
    assert shown == ["Match case", "Whole words"]


def test_in_another_language_the_words_are_looked_for_there(bench: Bench) -> None:
    bench.open(RELEASE)
    bench.focus(bench.paper.body)
    bench.press("Ctrl+F")
    field(bench, "Find in the text").setText("თელავი")
    assert said(bar(bench)) == ["Not found"]
    bench.press("Ctrl+L")
    count = len(marked(bench))
    assert said(bar(bench)) == [f"1 of {count}"]
    assert set(marked(bench)) == {"თელავი"}


def test_what_is_left_is_counted_by_reason() -> None:
    text = Written(
        headline="a" * 299,
        deck="Bay of a bay",
        blocks=(
            Block(
                "b1", BlockKind.PARAGRAPH, (Run("The "), Run("bay", bold=True), Run("bay", gap="x"))
            ),
            Block("b2", BlockKind.PARAGRAPH, (Run("“A bay,” she said of the bay."),)),
        ),
    )
    quoted = [QuotedWords("b2", 1, 7, Verdict.NO_SOURCE, None)]
    made = all_replaced(text, Wanted("bay", whole_words=True), "gulf", quoted)
    assert made == Outcome(
        Written(
            headline=text.headline,
            deck="gulf of a gulf",
            blocks=(
                text.blocks[0],
                Block("b2", BlockKind.PARAGRAPH, (Run("“A bay,” she said of the gulf."),)),
            ),
        ),
        done=3,
        said=1,
    )
    made = all_replaced(text, Wanted("bay"), "gulf", quoted)
    assert (made.done, made.said, made.gaps, made.too_long) == (4, 1, 1, 0)
    assert made.text.blocks[0].runs == (
        Run("The "),
        Run("gulf", bold=True),
        Run("bay", gap="x"),
    )
    made = all_replaced(text, Wanted("a" * 10), "a" * 11, ())
    assert (made.done, made.too_long, made.text) == (0, 29, text)


def test_key_figures_are_found_and_replaced_too(bench: Bench) -> None:
    key = bench.open("PR-16-2026", "en")
    figures = dict(bench.paper.figures.parts())
    caption = figures["caption 1"]
    words = caption.text().split()[-1]
    wanted = sum(text.count(words) for _, text in bench.paper.texts())
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+H")
    bench.type(words)
    for _ in range(wanted):
        if caption.textCursor().hasSelection():
            break
        bench.press("F3")
    assert caption.textCursor().selectedText() == words
    field(bench, "Replace with").setText("harbours")
    click(button(bar(bench), "Replace"))
    bench.settle()
    (text,) = [text for text in bench.page(key).texts if text.language == "en"]
    assert text.key_figures[0][1].split()[-1] == "harbours"
    bench.focus(caption)
    bench.press("Ctrl+Z")
    assert caption.text().split()[-1] == words


def test_all_places_are_replaced_in_key_figures_that_have_room() -> None:
    text = Written(key_figures=(("12", "towns by the sea"), ("towns" * 8, "towns")))
    made = all_replaced(text, Wanted("towns"), "cities", ())
    assert made == Outcome(
        Written(key_figures=(("12", "cities by the sea"), ("towns" * 8, "cities"))),
        done=2,
        too_long=8,
    )
