"""A release from its beginning: two languages, a quote, the preview, the export."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import button, click, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from migdesk.desk import questions
from migdesk.desk.exports import read_back
from migdesk.desk.rows import ReleaseFilter
from migdesk.text.blocks import Block
from migdesk.ui.releases.insert_rows import Put
from migdesk.ui.releases.keeping import Keeping
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.popover import Popover
from migdesk.ui.widgets.preview import PreviewPane
from migdesk.vocabulary import BlockKind, ReleaseKind, Stage


def begin_blank(bench: Bench) -> int:
    """Begin a blank press release by keys and clicks, and return its key."""
    bench.press("Ctrl+N")
    assert bench.window.here() == Address(Place.RELEASES, "release", tab="new")
    click(button(bench.screen.starting, "Begin with, Blank"))
    bench.press("Return", bench.screen.starting)
    spot = bench.editor.spot()
    assert spot is not None
    return spot.release_id


def leave_text(bench: Bench) -> None:
    """Put the keyboard on something else, which stores the text."""
    bench.focus(bench.editor.text.outline.list)
    bench.settle()


def test_a_blank_release_is_written_in_two_languages_and_exported(
    bench: Bench, tmp_path: Path
) -> None:
    key = begin_blank(bench)
    assert bench.page(key).kind is ReleaseKind.PRESS_RELEASE
    assert bench.paper.headline.hasFocus()
    bench.type("Harbours open a common desk\nOne place for all papers\nBATUMI, 26 November 2026\n")
    assert bench.paper.body.hasFocus()
    bench.type("The harbours of the coast opened a common desk.\nIt has two rooms.")
    click(button(bench.editor.bar.languages, "Language of the text, ქართული"))
    bench.settle()
    assert bench.editor.spot().language == "ka"
    assert bench.paper.headline.hasFocus()
    write(bench.paper.headline, "ნავსადგურები საერთო ოფისს ხსნიან")
    bench.focus(bench.paper.body)
    write(bench.paper.body, "სანაპიროს ნავსადგურებმა საერთო ოფისი გახსნეს.")
    leave_text(bench)
    assert bench.text(key, "en") == (
        "Harbours open a common desk\nThe harbours of the coast opened a common desk.\n"
        "It has two rooms."
    )
    assert bench.text(key, "ka") == (
        "ნავსადგურები საერთო ოფისს ხსნიან\nსანაპიროს ნავსადგურებმა საერთო ოფისი გახსნეს."
    )
    english = bench.page(key).texts[0]
    assert (english.deck, english.dateline) == (
        "One place for all papers",
        "BATUMI, 26\u00a0November 2026",
    )
    bench.press("Ctrl+E")
    bench.press("Return")
    written = tmp_path / bench.files.proposed[0]
    assert written.name == "PR-17-2026-ka.pdf"
    assert bench.said[-1] == f"Exported: {written}"
    words = " ".join(read_back(written.read_bytes()).split())
    assert words.count("სანაპიროს ნავსადგურებმა საერთო ოფისი გახსნეს.") == 1


def test_a_draft_from_an_event_has_its_words_in_each_language(bench: Bench) -> None:
    bench.go(kind="release", tab="new", spot="event/14")
    bench.press("Return", bench.screen.starting)
    spot = bench.editor.spot()
    assert spot is not None
    page = bench.page(spot.release_id)
    assert page.event is not None
    assert page.event.name == "Skills across Borders"
    assert [text.language for text in page.texts] == ["en", "ka"]
    assert bench.paper.written().headline != ""
    assert bench.editor.text.outline.parts()[0].text == "Headline"


def test_a_copy_begins_with_the_words_of_another(bench: Bench) -> None:
    key = bench.open("PR-14-2026")
    words = bench.text(key, "en")
    bench.window.commands.trigger("release.copy")
    bench.settle()
    copied = bench.editor.spot().release_id
    assert copied != key
    assert bench.text(copied, "en") == words
    assert bench.page(copied).number == "PR-17-2026"
    assert bench.page(copied).stage is Stage.DRAFT


def test_a_language_that_is_not_begun_is_offered(bench: Bench) -> None:
    key = bench.open("ST-1-2026")
    bench.press("Ctrl+L")
    assert bench.editor.paper() is None
    click(button(bench.editor, "Start the text in ქართული"))
    bench.settle()
    assert [text.language for text in bench.page(key).texts] == ["en", "ka"]
    assert bench.paper.language == "ka"
    assert bench.paper.headline.hasFocus()


def test_a_quote_is_put_in_with_the_title_of_that_day(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    body = bench.paper.body
    bench.focus(body)
    QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bench.press("Ctrl+Shift+I")
    picker = bench.editor.inserter.picker
    assert picker is not None
    bench.type("ask for a phone call")
    bench.settle()
    picker.search.setText("large sums")
    picker.search.textEdited.emit("large sums")
    bench.settle()
    current = picker.list.current()
    assert current is not None
    assert current.who == "Camille Dorval"
    bench.press("Tab", picker.search)
    bench.press("Return", picker.search)
    assert bench.editor.inserter.picker is None
    assert body.hasFocus()
    put_in, end = body.blocks()[-2:]
    assert (put_in.kind, end.kind) == (BlockKind.PARAGRAPH, BlockKind.ENDS)
    assert put_in.text.startswith("“We are not looking for large sums.")
    assert "noted" in put_in.text
    leave_text(bench)
    assert put_in.text in bench.text(key, "en")


def test_a_slash_opens_the_picker_and_gives_way_to_the_quote(bench: Bench) -> None:
    bench.open("PR-16-2026")
    body = bench.paper.body
    bench.focus(body)
    QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bench.type("\n/")
    bench.settle()
    assert bench.editor.inserter.is_open()
    bench.press("Return", bench.editor.inserter.picker.search)
    last = body.blocks()[-1].text
    assert last != "/"
    assert "Ketevan Samkharadze" in last


def test_the_picker_stands_over_the_text_and_over_nothing_beside_it(bench: Bench) -> None:
    bench.window.resize(1440, 900)
    bench.open("PR-16-2026", tab="checks")
    body, inspector = bench.paper.body, bench.editor.inspector
    bench.focus(body)
    bench.press("Ctrl+Shift+I")
    (popover,) = bench.window.findChildren(Popover)
    panel = popover.panel()
    assert inspector.isVisible()
    assert panel.right() < inspector.mapTo(bench.window, QPoint()).x()
    assert panel.left() <= body.mapTo(bench.window, QPoint()).x()


def test_a_person_is_named_in_full_first_and_shortly_then(bench: Bench) -> None:
    begin_blank(bench)
    bench.focus(bench.paper.body)
    for expected in ("Helena Brandvik", "Ms. Brandvik"):
        bench.type("@")
        bench.settle()
        picker = bench.editor.inserter.picker
        assert picker is not None
        picker.search.setText("Brandvik")
        picker.search.textEdited.emit("Brandvik")
        bench.settle()
        bench.press("Return", picker.search)
        text = bench.paper.body.blocks()[0].text
        assert text.count("@") == 0
        assert expected in text
        bench.type(" spoke. ")


def test_an_organisation_is_named_in_full_first_and_by_its_acronym_then(bench: Bench) -> None:
    begin_blank(bench)
    bench.focus(bench.paper.body)
    for expected in ("Black Sea Mobility Agency (BSMA)", "BSMA"):
        bench.type("@")
        bench.settle()
        picker = bench.editor.inserter.picker
        assert picker is not None
        picker.search.setText("Black Sea Mobility")
        picker.search.textEdited.emit("Black Sea Mobility")
        bench.settle()
        kinds = [row.kind for row in picker.list.rows() if row.key]
        for _ in range(kinds.index(Put.ORGANISATION)):
            bench.press("Down", picker.search)
        before = bench.paper.body.blocks()[0].text.removesuffix("@")
        bench.press("Return", picker.search)
        assert bench.paper.body.blocks()[0].text.removeprefix(before) == expected
        bench.type(" spoke. ")


def test_a_boilerplate_is_put_in_as_a_paragraph_of_its_kind(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+Shift+I")
    bench.settle()
    picker = bench.editor.inserter.picker
    assert picker is not None
    for _ in range(3):
        bench.press("Ctrl+Tab", picker.search)
    assert picker.kind() is Put.BOILERPLATE
    about = next(row for row in picker.list.rows() if row.who.startswith("About the Black Sea"))
    assert about.used
    picker.search.setText("About the Black Sea")
    picker.search.textEdited.emit("About the Black Sea")
    bench.settle()
    assert picker.list.rows() == [about]
    bench.press("Return", picker.search)
    made = [block for block in bench.paper.body.blocks() if block.kind is BlockKind.BOILERPLATE]
    assert [block.text for block in made] == [about.text]
    assert bench.editor.text.format_bar._kind.currentText() == "Boilerplate"


def test_the_preview_shows_what_is_typed_before_it_is_stored(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.press("Ctrl+P")
    pane = bench.editor.preview.pane
    assert isinstance(pane, PreviewPane)
    bench.qtbot.waitUntil(lambda: pane.view.page_count == 1)
    bench.focus(bench.paper.headline)
    QTest.keyClick(bench.paper.headline, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    with bench.qtbot.waitSignal(pane.loaded):
        bench.type(" again")

    def printed() -> str:
        return " ".join(pane.view.accessibleDescription().split())

    bench.qtbot.waitUntil(lambda: "for people who return again" in printed())
    assert (
        bench.page(key).texts[0].headline == "Six coastal towns to open desks for people who return"
    )


def test_the_preview_shows_the_other_language_when_it_is_asked_for(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.press("Ctrl+P")
    pane = bench.editor.preview.pane
    assert isinstance(pane, PreviewPane)
    bench.qtbot.waitUntil(lambda: pane.view.accessibleDescription() != "")
    click(button(pane, "Language, KA"))
    bench.qtbot.waitUntil(lambda: "შავი ზღვის" in pane.view.accessibleDescription())
    assert bench.editor.spot().language == "en"
    click(button(pane, "Close preview"))
    bench.settle()
    assert not pane.isVisible()
    assert not bench.editor.bar.preview.isChecked()


def test_typing_is_saved_within_two_seconds_and_undone_by_record_later(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.keep_soon()
    bench.focus(bench.paper.headline)
    bench.type("X")
    assert bench.editor.keeper.state is Keeping.SAVING
    bench.qtbot.waitUntil(lambda: bench.editor.keeper.state is Keeping.SAVED)
    assert bench.editor.bar.saved.accessibleName() == "Saved 11:42 (Tbilisi, UTC+4)"
    leave_text(bench)
    assert bench.text(key, "en").startswith("XSix coastal towns")
    bench.press("Ctrl+Z")
    assert bench.text(key, "en").startswith("Six coastal towns")
    assert bench.paper.headline.text().startswith("Six coastal towns")


def test_undo_takes_back_letters_while_there_are_any(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    before = bench.text(key, "en")
    bench.focus(bench.paper.body)
    bench.type("ab")
    bench.press("Ctrl+Z")
    assert bench.paper.body.blocks()[0].text.startswith("The Association")
    leave_text(bench)
    assert bench.text(key, "en") == before


def test_words_are_found_in_the_text(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+F")
    bench.type("desk in telavi")
    assert bench.paper.body.textCursor().selectedText() == "desk in Telavi"
    bench.press("Esc")
    assert bench.paper.body.hasFocus()


def test_an_address_can_lead_to_a_paragraph(bench: Bench) -> None:
    bench.window.resize(1000, 620)
    key = bench.open("PR-14-2026")
    last = bench.page(key).texts[0].blocks[-1]
    bench.go()
    bench.go(kind="release", key=key, spot=last.id)
    assert bench.paper.body.caret()[0] == last.id
    assert bench.editor.text.desk.verticalScrollBar().value() > 0
    bench.go()
    bench.open("PR-14-2026")
    assert bench.editor.text.desk.verticalScrollBar().value() == 0


def test_standing_matter_is_shown_and_cannot_be_typed_into(bench: Bench) -> None:
    bench.open("PR-16-2026")
    labels = [part.accessibleName() for part in bench.paper.standing.parts()]
    assert labels == [
        "About the Black Sea Mobility Agency",
        "About the project",
        "For more information please contact",
    ]


def test_blocks_are_stored_with_their_kinds_and_looks(bench: Bench) -> None:
    key = begin_blank(bench)
    body = bench.paper.body
    bench.focus(body)
    bench.press("Ctrl+B")
    bench.type("Bold")
    bench.press("Ctrl+B")
    bench.type(" and plain\nA list")
    bench.window.commands.trigger("release.list")
    leave_text(bench)
    blocks: tuple[Block, ...] = bench.page(key).texts[0].blocks
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
    assert [(run.text, run.bold) for run in blocks[0].runs] == [
        ("Bold", True),
        (" and plain", False),
    ]


def test_key_figures_are_added_and_taken_out(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    click(button(bench.paper.figures, "Key figure"))
    bench.type("19\nyears of work")
    leave_text(bench)
    assert bench.page(key).texts[0].key_figures[-1] == ("19", "years of work")
    first = bench.paper.figures._rows[0]
    bench.focus(first.value)
    QApplication.processEvents()
    click(button(first, "Remove key figure 1"))
    leave_text(bench)
    assert [value for value, _ in bench.page(key).texts[0].key_figures] == ["2", "412", "19"]


def test_one_form_makes_one_release(bench: Bench) -> None:
    before = len(releases_kept(bench))
    bench.go(kind="release", tab="new", spot="event/14")
    create = button(bench.screen.starting, "Draft release")
    bench.screen.starting.started.connect(lambda _: click(create))
    for _ in range(2):
        click(create)
    bench.settle()
    assert len(releases_kept(bench)) == before + 1
    bench.press("Ctrl+N")
    assert create.isEnabled()


def releases_kept(bench: Bench) -> tuple[int, ...]:
    return bench.ask(lambda desk: questions.release_index(desk, ReleaseFilter())).keys


def kinds_offered(bench: Bench) -> list[str]:
    return [
        choice.text()
        for choice in bench.screen.starting._kind.findChildren(QPushButton)
        if not choice.isHidden()
    ]


def test_from_an_event_only_those_kinds_are_offered_that_can_be_drafted(bench: Bench) -> None:
    bench.go(kind="release", tab="new")
    drafted = kinds_offered(bench)
    click(button(bench.screen.starting, "Begin with, Blank"))
    click(button(bench.screen.starting, "Kind, Statement"))
    blank = kinds_offered(bench)
    click(button(bench.screen.starting, "Begin with, From an event"))
    assert drafted == ["Press release", "Media advisory", "Announcement"]
    assert blank == [*drafted, "Statement", "Media note"]
    assert (kinds_offered(bench), bench.screen.starting._kind.value()) == (
        drafted,
        ReleaseKind.PRESS_RELEASE,
    )
