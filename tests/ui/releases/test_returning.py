"""Changes from a Word document: looked at, ticked or left, taken over in one step of undo."""

from pathlib import Path

import pytest
from factories.releases import Bench
from factories.widgets import button, click
from factories.word_files import sent_back, with_parts
from PySide6.QtWidgets import QApplication, QMenu

from migdesk.desk.exports import export_release
from migdesk.desk.rows import Form, Return
from migdesk.ui.releases.returning import ReturnedSheet
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.states import Banner

NEW = "Journalists are welcome from 10:00."


def sheet(bench: Bench) -> ReturnedSheet:
    (shown,) = [one for one in bench.window.findChildren(ReturnedSheet) if one.isVisible()]
    return shown


def written(bench: Bench, key: int) -> bytes:
    return bench.ask(lambda desk: export_release(desk, str(key), "en", Form.WORD))


def take_in(bench: Bench) -> None:
    bench.window.commands.trigger("release.take_word")
    bench.settle()


def take_in_by_menu(bench: Bench) -> None:
    click(bench.editor.bar.export)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [one for one in menu.actions() if one.text() == "Take in changes from Word…"]
    entry.trigger()
    menu.close()
    bench.settle()


@pytest.fixture
def came_back(bench: Bench, tmp_path: Path) -> int:
    key = bench.open("PR-16-2026")
    bench.files.opened = sent_back(written(bench, key), tmp_path / "back.docx")
    take_in(bench)
    return key


def test_each_change_is_shown_and_nothing_written_before(bench: Bench, came_back: int) -> None:
    kinds = [card.change.kind for card in sheet(bench).cards]
    assert kinds == [Return.CHANGED, Return.REMOVED, Return.ADDED, Return.SAME]
    assert sheet(bench).take_button.text() == "Take over 3 changes"
    assert NEW not in bench.text(came_back, "en")


def test_what_is_ticked_is_taken_over_and_undone_at_once(bench: Bench, came_back: int) -> None:
    before = bench.text(came_back, "en")
    removed = sheet(bench).cards[1]
    assert removed.take is not None
    click(removed.take)
    assert sheet(bench).take_button.text() == "Take over 2 changes"
    click(sheet(bench).take_button)
    bench.settle()
    after = bench.text(came_back, "en")
    assert (after.count(NEW), after.count("Doors open at nine.")) == (1, 1)
    assert removed.change.before in after
    shown = bench.paper.written()
    assert f"{shown.headline}\n{shown.plain()}" == after
    assert bench.said == ["2 changes taken over"]
    bench.do(lambda desk: desk.undo())
    assert bench.text(came_back, "en") == before


def test_by_keys_all_are_left_and_esc_goes_back_to_the_text(bench: Bench, came_back: int) -> None:
    shown = sheet(bench)
    assert shown.cards[0].take is not None
    assert shown.cards[0].take.hasFocus()
    bench.press("Space")
    assert shown.take_button.text() == "Take over 2 changes"
    click(button(shown, "Leave all"))
    assert not shown.take_button.isEnabled()
    click(button(shown, "Take all"))
    assert shown.take_button.text() == "Take over 3 changes"
    bench.press("Esc")
    assert [one for one in bench.window.findChildren(ReturnedSheet) if one.isVisible()] == []
    assert NEW not in bench.text(came_back, "en")


def test_a_document_without_changes_and_one_of_something_else_are_said(
    bench: Bench, tmp_path: Path
) -> None:
    key = bench.open("PR-16-2026")
    path = tmp_path / "back.docx"
    path.write_bytes(written(bench, key))
    bench.files.opened = path
    take_in_by_menu(bench)
    assert bench.said == ["Nothing was changed in back.docx."]
    path.write_text("words")
    take_in(bench)
    assert isinstance(bench.editor.text.notes.shown("word"), Banner)


def test_macros_are_said_not_to_be_read(bench: Bench, tmp_path: Path) -> None:
    key = bench.open("PR-16-2026")
    path = sent_back(written(bench, key), tmp_path / "back.docx")
    macros = {"word/vbaProject.bin": b"x"}
    path.write_bytes(with_parts(path.read_bytes(), lambda parts: parts.update(macros)))
    bench.files.opened = path
    take_in(bench)
    told = [label.text() for label in sheet(bench).findChildren(Label)]
    assert told.count("There are macros in the document. They were not read.") == 1


def test_of_a_release_that_is_out_nothing_is_taken_in(bench: Bench) -> None:
    bench.open("PR-14-2026")
    click(bench.editor.bar.export)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [one.text() for one in menu.actions()]
    menu.close()
    assert "Take in changes from Word…" not in texts
