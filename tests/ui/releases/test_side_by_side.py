"""Both languages side by side: what is behind is seen, brought up to date, and not let out else."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import button, click, said, write
from msgspec import structs
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from migdesk.desk.notices import keep_exported
from migdesk.desk.questions import history_of
from migdesk.desk.releases import edit_text
from migdesk.text.blocks import Block, Run, Source
from migdesk.text.translation import PairState
from migdesk.ui.releases.behind_note import BehindNote
from migdesk.ui.releases.notes import Note
from migdesk.ui.releases.side_by_side import SideBySide
from migdesk.ui.releases.translator import SendSheet
from migdesk.ui.releases.versions_sheet import VersionsSheet
from migdesk.vocabulary import BlockKind, Occasion

NUMBER = "PR-16-2026"
STATES = [*["uncompared"] * 3, *["in_step"] * 4, "changed", "in_step", *["uncompared"] * 6]


def side_by_side(bench: Bench) -> SideBySide:
    pairs = bench.editor.text.pairs
    assert pairs is not None
    return pairs


def states(bench: Bench) -> list[str]:
    return [row.pair.state.value for row in side_by_side(bench).list.pairs()]


def begin(bench: Bench, language: str = "") -> int:
    key = bench.open(NUMBER, language)
    bench.press("Ctrl+Shift+T")
    bench.settle()
    return key


def georgian(bench: Bench, key: int) -> list[Block]:
    (text,) = [text for text in bench.page(key).texts if text.language == "ka"]
    return list(text.blocks)


def of(block: Block) -> Source:
    assert block.of is not None
    return block.of


def test_what_is_behind_is_marked_up_to_date_and_undone(bench: Bench) -> None:
    key = begin(bench)
    pairs = side_by_side(bench)
    assert (pairs.language, states(bench)) == ("ka", STATES)
    assert pairs.panel.told.text() == "1 paragraph to bring up to date"
    assert "removed “380”, added “412”" in pairs.list.rows().index(7).data()
    bench.press("Ctrl+Shift+Down")
    assert pairs.list.field.text.hasFocus()
    bench.press("Ctrl+Return")
    bench.settle()
    assert states(bench)[7] == "in_step"
    assert of(georgian(bench, key)[4]).words.split()[9] == "412"
    assert pairs.panel.told.text() == "Nothing is behind"
    assert bench.said == ["Marked up to date"]
    pairs.list.setFocus()
    bench.press("Ctrl+Z")
    bench.settle()
    assert states(bench) == STATES


def test_a_translation_is_written_in_its_row_and_kept_when_the_row_is_left(bench: Bench) -> None:
    key = begin(bench, "ka")
    bench.press("Ctrl+Shift+Down")
    before = georgian(bench, key)[4]
    bench.type(" yes.")
    assert side_by_side(bench).written().blocks[4].text == f"{before.text} yes."
    bench.press("Esc")
    bench.press("Up")
    bench.settle()
    after = georgian(bench, key)[4]
    assert (after.text, after.of, after.id) == (f"{before.text} yes.", before.of, before.id)
    bench.press("Ctrl+Z")
    bench.settle()
    assert georgian(bench, key)[4] == before
    assert side_by_side(bench).written().blocks[4] == before


def test_what_is_not_translated_yet_is_written_where_it_belongs(bench: Bench) -> None:
    key = begin(bench)
    (text,) = [text for text in bench.page(key).texts if text.language == "en"]
    new = Block("new", BlockKind.PARAGRAPH, (Run("A boat was launched."),))
    blocks = (*text.blocks[:2], new, *text.blocks[2:])
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", blocks=blocks))
    assert states(bench)[5] == "missing"
    bench.press("Ctrl+Shift+Down")
    pairs = side_by_side(bench)
    pairs.list.turn_to(6)
    pairs.list.field.enter()
    bench.type("navi")
    bench.press("Ctrl+Return")
    bench.settle()
    made = georgian(bench, key)[2]
    assert (made.text, of(made).id, made.kind) == ("navi", "new", new.kind)
    assert states(bench)[5] == "in_step"
    here = pairs.list.row()
    assert here is not None
    assert here.pair.state is PairState.CHANGED


def test_the_page_comes_back_with_what_was_written(bench: Bench) -> None:
    key = begin(bench, "ka")
    bench.press("Ctrl+Shift+Down")
    bench.type(" here.")
    bench.press("Ctrl+Shift+T")
    bench.settle()
    assert bench.editor.text.pairs is None
    assert bench.paper.body.blocks()[4].text.endswith(" here.")
    assert bench.editor.inspector.isVisible()
    bench.press("Ctrl+Shift+T")
    bench.go("release", key, spot=bench.paper.body.blocks()[2].id)
    assert (bench.editor.text.pairs, bench.paper.isVisible()) == (None, True)


def test_a_translation_that_is_behind_is_not_exported_without_a_reason(
    bench: Bench, tmp_path: Path
) -> None:
    key = bench.open(NUMBER, "ka")
    bench.press("Ctrl+E")
    bench.settle()
    note = bench.editor.text.notes.shown("export")
    assert isinstance(note, BehindNote)
    assert note.sentence == "PR-16-2026 in Georgian is behind the text it was translated from."
    click(button(note, "Export as it is"))
    assert not note.reason.line.text()
    assert bench.editor.text.notes.shown("export") is note
    QTest.keyClicks(note.reason.line, "The minister waits.")
    click(button(note, "Export as it is"))
    bench.settle()
    draft = bench.editor.text.notes.shown("export")
    assert isinstance(draft, QWidget)
    click(button(draft, "Export as a draft"))
    bench.settle()
    assert [path.name[-6:] for path in tmp_path.glob("*.pdf")] == ["ka.pdf"]
    latest = bench.ask(lambda desk: history_of(desk, "release", key))[0]
    assert (
        latest.label,
        [change.after for change in latest.changes if change.field == "words"],
    ) == (
        "Export although behind",
        ["The minister waits."],
    )


def test_from_the_refusal_one_comes_to_both_texts(bench: Bench) -> None:
    bench.open(NUMBER, "en")
    bench.window.commands.trigger("release.export_all")
    bench.settle()
    bench.press("Return")
    bench.settle()
    here = side_by_side(bench).list.row()
    assert here is not None
    assert here.pair.state is PairState.CHANGED


def test_in_an_office_open_for_reading_only_both_texts_are_read(bench: Bench, office: Path) -> None:
    bench.program.open(office, write=False)
    bench.settle()
    begin(bench)
    pairs = side_by_side(bench)
    bench.press("Ctrl+Shift+Down")
    field = pairs.list.field
    assert (field.text.isReadOnly(), field.mark.isVisible(), pairs.panel.all.isVisible()) == (
        True,
        False,
        False,
    )
    bench.type("x")
    bench.press("Ctrl+Return")
    bench.settle()
    assert states(bench) == STATES
    bench.press("Ctrl+E")
    bench.settle()
    note = bench.editor.text.notes.shown("export")
    assert isinstance(note, BehindNote)
    assert (note.reason.isVisible(), note.go.isEnabled()) == (False, False)


def test_words_are_made_bold_italic_and_a_link_in_a_translated_paragraph(bench: Bench) -> None:
    key = begin(bench, "ka")
    bench.press("Ctrl+Shift+Down")
    pairs, before = side_by_side(bench), georgian(bench, key)[4]
    text = pairs.list.field.text
    bar = bench.editor.text.format_bar
    assert [part.isVisible() for part in (bar._bold, bar._italic, bar._link, bar._kind)] == [
        True,
        True,
        True,
        False,
    ]
    text.go_to(before.id, 0, 3)
    bench.press("Ctrl+B")
    text.go_to(before.id, 4, 3)
    click(bar._italic)
    text.go_to(before.id, 8, 3)
    bench.press("Ctrl+Shift+L")
    bench.type("https://example.org")
    bench.press("Return")
    assert text.hasFocus()
    bench.press("Esc")
    bench.press("Up")
    bench.settle()
    after = georgian(bench, key)[4]
    words = before.text
    assert (after.of, after.text) == (before.of, words)
    assert after.runs == (
        Run(words[:3], bold=True),
        Run(words[3:4]),
        Run(words[4:7], italic=True),
        Run(words[7:8]),
        Run(words[8:11], href="https://example.org"),
        Run(words[11:]),
    )
    bench.press("Ctrl+Shift+T")
    bench.settle()
    assert bench.paper.body.blocks()[4] == after
    assert bar._kind.isVisible()


def test_a_headline_has_one_look_there_too(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs = side_by_side(bench)
    pairs.list.turn_to(1)
    pairs.list.field.enter()
    pairs.list.field.here.selectAll()
    assert not bench.editor.text.format_bar._bold.isEnabled()
    before = georgian(bench, key)
    bench.press("Ctrl+B")
    bench.press("Esc")
    bench.press("Down")
    bench.settle()
    assert georgian(bench, key) == before


def test_words_are_found_and_replaced_in_the_translation(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs, finder = side_by_side(bench), bench.editor.text.finder
    text = pairs.list.field.text
    words = "სააგენტო"
    places = [
        (block.id, at)
        for block in georgian(bench, key)
        for at in range(len(block.text))
        if block.text.startswith(words, at)
    ]
    bench.press("Ctrl+H")
    write(finder.bar.field, words)
    assert finder.bar.isVisible()
    assert bench.editor.text.pairs is pairs
    seen = [text.selected_place()[:2]]
    for _ in places[1:]:
        bench.press("F3")
        seen.append(text.selected_place()[:2])
    assert seen == places
    finder.bar._by.setText("უწყება")
    click(button(finder.bar, "Replace all"))
    bench.settle()
    made = georgian(bench, key)
    assert all(words not in block.text for block in made)
    assert [states(bench), bench.said] == [STATES, [f"Replaced in {len(places)} places."]]
    pairs.list.setFocus()
    bench.press("Ctrl+Z")
    bench.settle()
    assert sum(block.text.count(words) for block in georgian(bench, key)) == len(places)


def test_one_place_is_replaced_in_the_field_and_undone_there(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs, finder = side_by_side(bench), bench.editor.text.finder
    before = georgian(bench, key)
    (block,) = [each for each in before if each.text.count("412") or each.text.count("380")][:1]
    word = "412" if "412" in block.text else "380"
    bench.press("Ctrl+H")
    bench.type(word)
    finder.bar._by.setText("500")
    click(button(finder.bar, "Replace"))
    bench.settle()
    assert georgian(bench, key) != before
    bench.press("Esc")
    assert pairs.list.hasFocus()
    bench.press("F2")
    bench.press("Ctrl+Z")
    bench.press("Esc")
    bench.press("Up")
    bench.settle()
    assert georgian(bench, key) == before


def test_what_is_sent_and_compared_is_reached_from_both_texts(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs = side_by_side(bench)
    bench.press("Ctrl+Shift+Down")
    assert not pairs.list.field.versions.isVisible()
    (text,) = [text for text in bench.page(key).texts if text.language == "en"]
    bench.ask(
        lambda desk: keep_exported(desk, release_id=key, languages=["en"], occasion=Occasion.EXPORT)
    )
    changed = structs.replace(text.blocks[4], runs=(Run("Nothing was promised."),))
    blocks = (*text.blocks[:4], changed, *text.blocks[5:])
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", blocks=blocks))
    click(pairs.list.field.versions)
    bench.settle()
    sheet = bench.window.findChild(VersionsSheet)
    assert (sheet.isVisible(), sheet._language) == (True, "en")
    bench.press("Esc")
    click(pairs.panel.send)
    bench.settle()
    assert bench.window.findChild(SendSheet).isVisible()


def test_dateline_and_key_figures_are_translated_like_the_rest(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs = side_by_side(bench)
    names = [row.name for row in pairs.list.pairs() if row.name]
    assert names == [
        "Sub-headline",
        "Dateline",
        *(f"Key figure {number}" for number in (1, 1, 2, 2, 3, 3)),
    ]
    pairs.list.turn_to(3)
    pairs.list.field.enter()
    bench.press("Ctrl+A")
    bench.type("Batumi")
    bench.press("Ctrl+Return")
    bench.settle()
    pairs.list.turn_to(len(STATES))
    pairs.list.field.enter()
    bench.type(" here")
    bench.press("Esc")
    bench.press("Up")
    bench.settle()
    (text,) = [text for text in bench.page(key).texts if text.language == "ka"]
    (english,) = [text for text in bench.page(key).texts if text.language == "en"]
    assert (text.dateline, text.key_figures[-1][1][-5:]) == ("Batumi", " here")
    assert (states(bench)[2], dict(text.seen)) == ("in_step", {"dateline": english.dateline})
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", dateline="Gori, 1 May"))
    assert states(bench)[2] == "changed"


def test_a_key_figure_that_is_lacking_takes_the_number_of_its_source(bench: Bench) -> None:
    key = begin(bench, "ka")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="ka", key_figures=()))
    assert states(bench)[-6:] == ["missing"] * 6
    pairs = side_by_side(bench)
    pairs.list.turn_to(len(STATES) - 2)
    pairs.list.field.enter()
    bench.type("what")
    bench.press("Esc")
    bench.press("Up")
    bench.settle()
    texts = {text.language: text for text in bench.page(key).texts}
    first, second, _ = texts["en"].key_figures
    assert texts["ka"].key_figures == ((first[0], ""), (second[0], "what"))


def test_a_headline_is_as_long_there_as_on_the_page_at_most(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs = side_by_side(bench)
    pairs.list.turn_to(1)
    pairs.list.field.enter()
    bench.press("Ctrl+A")
    bench.type("a" * 300)
    assert bench.editor.text.notes.shown("refused") is None
    bench.type("b")
    note = bench.editor.text.notes.shown("refused")
    assert isinstance(note, Note)
    assert note.sentence == "There is no room for more here: the rest was left out."
    bench.press("Esc")
    bench.press("Down")
    bench.settle()
    (text,) = [text for text in bench.page(key).texts if text.language == "ka"]
    assert text.headline == "a" * 300


def test_enter_in_a_line_goes_on_to_the_next(bench: Bench) -> None:
    begin(bench, "ka")
    pairs = side_by_side(bench)
    pairs.list.turn_to(1)
    pairs.list.field.enter()
    bench.press("Return")
    assert (pairs.list.field.part(), pairs.list.field.here.hasFocus()) == ("deck", True)


def test_words_are_found_in_both_texts_and_told_in_which(bench: Bench) -> None:
    key = begin(bench, "ka")
    pairs, bar = side_by_side(bench), bench.editor.text.finder.bar
    bench.press("Ctrl+H")
    write(bar.field, "412")
    words = next(row.pair.source for row in pairs.list.pairs() if row.key == 8)
    assert words is not None
    at = words.text.index("412")
    assert said(bar) == ["1 of 4, in the source"]
    assert pairs.list.painter().shown == ("deck", (57, 60))
    bench.press("F3")
    assert pairs.list.painter().shown == (words.id, (at, at + 3))
    click(button(bar, "Replace"))
    assert said(bar) == [
        "3 of 4, in the source",
        "The source is changed in its own text, not here.",
    ]
    assert pairs.list.painter().shown == ("figure 3", (0, 3))
    bench.press("F3")
    assert said(bar)[0] == "4 of 4, in the translation"
    assert (pairs.list.painter().shown, pairs.list.field.selected_place()) == (
        None,
        ("figure 3", 0, 3),
    )
    bar._by.setText("500")
    click(button(bar, "Replace all"))
    bench.settle()
    texts = {text.language: text for text in bench.page(key).texts}
    assert [texts[tag].key_figures[2][0] for tag in ("en", "ka")] == ["412", "500"]
    assert words in texts["en"].blocks
    assert bench.said == ["Replaced in 1 place."]
    write(bar.field, "six coastal towns")
    bench.press("Esc")
    assert pairs.list.hasFocus()


def test_what_was_found_in_a_source_is_marked_among_the_words_that_are_gone(
    bench: Bench,
) -> None:
    begin(bench, "ka")
    pairs = side_by_side(bench)
    row = pairs.list.pairs()[7]
    assert (row.pair.state, row.pair.source is not None) == (PairState.CHANGED, True)
    source, _ = pairs.list.painter()._texts(row)
    shown = "".join(piece.text for piece in source.pieces).replace("380", "380 ")
    (at,) = [at for at in range(len(shown)) if shown.startswith("412", at)]
    begin_at = row.pair.source.text.index("412") if row.pair.source else 0
    assert list(source.stretches(begin_at, begin_at + 3)) == [(at, 3)]
