"""What is typed is never lost: a crash, a full disk, a file that is gone, too much at once."""

import shutil
import time
from pathlib import Path

import pytest
from factories.releases import Bench
from factories.widgets import button, click, paste, said
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text

from migdesk.desk.desk import Desk
from migdesk.desk.releases import edit_text
from migdesk.desk.typing import keep_typing, typing_left
from migdesk.ui.releases.keeping import Keeping
from migdesk.ui.releases.notes import Note
from migdesk.ui.releases.paper import HEADLINE_LIMIT
from migdesk.ui.releases.written import Spot, Written
from migdesk.ui.shell.address import Place
from migdesk.ui.widgets.states import Banner


def leave_text(bench: Bench) -> None:
    bench.focus(bench.editor.text.outline.list)
    bench.settle()


def room_to_grow(desk: Desk, more: int) -> bool:
    """Let the file grow by so many pages and no further, as on a disk that is full."""
    with desk.workspace.outside_journal() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages + more}"))
    return True


def left_by_a_crash(bench: Bench, key: int, headline: str) -> None:
    """Leave typing in the file as a killed program does."""
    spot = Spot(key, "en")
    content = Written(headline=headline).json()

    def keep(desk: Desk) -> bool:
        keep_typing(desk, place=spot.place, content=content)
        return True

    assert bench.ask(keep)


def places_left(bench: Bench) -> list[str]:
    return [draft.place for draft in bench.ask(typing_left)]


def key_of(bench: Bench, number: str) -> int:
    key = bench.open(number)
    bench.go()
    return key


def test_text_left_by_a_crash_is_offered_and_brought_back(bench: Bench) -> None:
    key = key_of(bench, "ST-1-2026")
    left_by_a_crash(bench, key, "Typed before the light went out")
    bench.open("PR-16-2026")
    bench.open("ST-1-2026")
    note = bench.editor.text.notes.shown("left")
    assert isinstance(note, Note)
    assert note.sentence == "Text from Today 11:42 (Tbilisi, UTC+4) was not stored."
    assert bench.paper.headline.isReadOnly()
    click(button(note, "Bring it back"))
    bench.settle()
    assert bench.editor.text.notes.shown("left") is None
    assert bench.page(key).texts[0].headline == "Typed before the light went out"
    assert not bench.paper.headline.isReadOnly()
    assert places_left(bench) == []


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is not set for one program there")
@pytest.mark.parametrize(
    ("here", "told"),
    [
        ("Asia/Tbilisi", "11:42"),
        ("Asia/Yerevan", "11:42"),
        ("Europe/Oslo", "11:42 (Tbilisi, UTC+4)"),
    ],
)
def test_hours_are_those_of_the_office_which_is_named_where_they_differ(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, here: str, told: str
) -> None:
    key = key_of(bench, "ST-1-2026")
    left_by_a_crash(bench, key, "Typed before the light went out")
    monkeypatch.setenv("TZ", here)
    time.tzset()
    try:
        bench.open("ST-1-2026")
        note = bench.editor.text.notes.shown("left")
        assert isinstance(note, Note)
        assert note.sentence == f"Text from Today {told} was not stored."
        click(button(note, "Bring it back"))
        bench.settle()
        assert bench.editor.bar.saved.accessibleName() == f"Saved {told}"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_text_left_by_a_crash_can_be_discarded(bench: Bench) -> None:
    key = key_of(bench, "ST-1-2026")
    before = bench.text(key, "en")
    left_by_a_crash(bench, key, "Nobody wants this")
    bench.open("PR-16-2026")
    bench.open("ST-1-2026")
    note = bench.editor.text.notes.shown("left")
    assert isinstance(note, Note)
    click(button(note, "Discard"))
    bench.settle()
    assert bench.text(key, "en") == before
    assert places_left(bench) == []
    bench.type("x")
    assert bench.paper.written() != Written.of(bench.page(key).texts[0])


def test_typing_is_in_the_file_before_it_is_a_change_of_the_release(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    before = bench.text(key, "en")
    bench.keep_soon()
    bench.focus(bench.paper.headline)
    bench.type("X")
    bench.qtbot.waitUntil(lambda: places_left(bench) == [f"release/{key}/en/text"])
    assert bench.text(key, "en") == before
    leave_text(bench)
    assert places_left(bench) == []
    assert bench.text(key, "en") == f"X{before}"


def test_long_typing_becomes_a_change_of_the_release_by_itself(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    assert bench.editor.keeper._late.interval() == 120_000
    bench.editor.keeper._late.setInterval(30)
    bench.focus(bench.paper.headline)
    bench.type("X")
    bench.qtbot.waitUntil(lambda: bench.text(key, "en").startswith("XSix"))
    assert bench.paper.headline.hasFocus()
    assert bench.paper.headline.can_undo_text()


def test_leaving_the_screen_stores_what_was_typed(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    bench.type("X")
    bench.press("Ctrl+1")
    assert bench.window.here().place is Place.HOME
    assert bench.text(key, "en").startswith("XSix")


def test_a_file_that_is_gone_keeps_the_text_on_the_screen_until_it_is_back(
    bench: Bench, office: Path, tmp_path: Path
) -> None:
    key = bench.open("PR-16-2026")
    away = tmp_path / "away"
    away.mkdir()
    bench.keep_soon()
    bench.focus(bench.paper.headline)
    shutil.move(office, away / office.name)
    bench.type("X")
    bench.qtbot.waitUntil(lambda: bench.editor.keeper.state is Keeping.FAILED)
    assert bench.editor.bar.saved.accessibleName() == "Not saved, try again"
    banner = bench.editor.text.notes.shown("saving")
    assert isinstance(banner, Banner)
    assert " ".join(said(banner)).count("What you wrote is still here.") == 1
    bench.type("Y")
    leave_text(bench)
    assert bench.editor.keeper.state is Keeping.FAILED
    assert bench.paper.headline.text().startswith("XYSix")
    shutil.move(away / office.name, office)
    click(button(bench.editor.bar.saved, "Not saved, try again"))
    bench.settle()
    assert bench.editor.keeper.state is Keeping.SAVED
    assert bench.editor.text.notes.shown("saving") is None
    assert bench.text(key, "en").startswith("XYSix")


def test_a_full_disk_is_said_and_mended_by_trying_again(bench: Bench) -> None:
    key = bench.open("PR-16-2026")
    bench.ask(lambda desk: room_to_grow(desk, more=0))
    bench.keep_soon()
    bench.focus(bench.paper.body)
    paste(bench.paper.body, "\n".join(["One more word. " * 1_200] * 12))
    bench.qtbot.waitUntil(lambda: bench.editor.keeper.state is Keeping.FAILED)
    assert bench.editor.bar.saved.accessibleName() == "Not saved, try again"
    assert bench.paper.body.blocks()[0].text.startswith("One more word.")
    bench.ask(lambda desk: room_to_grow(desk, more=1_000_000))
    click(button(bench.editor.bar.saved, "Not saved, try again"))
    bench.settle()
    assert bench.editor.keeper.state is Keeping.SAVED
    assert bench.page(key).texts[0].blocks[0].text.startswith("One more word.")


def test_leaving_with_text_that_cannot_be_stored_is_asked_about(
    bench: Bench, office: Path, tmp_path: Path
) -> None:
    bench.open("PR-16-2026")
    asked: list[str] = []
    bench.window.voice.confirm = lambda title, *_: asked.append(title) or False
    bench.focus(bench.paper.headline)
    shutil.move(office, tmp_path / "gone")
    bench.type("X")
    bench.press("Ctrl+1")
    assert asked == ["The text of PR-16-2026 is not saved"]
    assert bench.window.here().place is Place.RELEASES
    assert bench.paper.headline.text().startswith("XSix")
    shutil.move(tmp_path / "gone", office)


def test_a_hundred_thousand_characters_do_not_fit_into_a_headline(bench: Bench) -> None:
    key = bench.open("ST-1-2026")
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+A")
    paste(bench.paper.headline, "x" * 100_000)
    assert len(bench.paper.headline.text()) == HEADLINE_LIMIT
    note = bench.editor.text.notes.shown("refused")
    assert isinstance(note, Note)
    assert note.sentence == "There is no room for more here: the rest was left out."
    leave_text(bench)
    assert len(bench.page(key).texts[0].headline) == HEADLINE_LIMIT


@pytest.mark.parametrize("what", ["picture", "file"])
def test_pictures_and_files_are_refused_in_place(bench: Bench, tmp_path: Path, what: str) -> None:
    """A picture in the headline, any other file in the text as well."""
    bench.open("ST-1-2026")
    mime = QMimeData()
    field: QWidget = bench.paper.body
    if what == "picture":
        field = bench.paper.headline
        mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    else:
        (tmp_path / "agenda.docx").write_bytes(b"x")
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "agenda.docx"))])
    before = bench.paper.body.blocks()
    bench.focus(field)
    paste(field, mime)
    QApplication.processEvents()
    note = bench.editor.text.notes.shown("refused")
    assert isinstance(note, Note)
    assert note.sentence.endswith("Add them to the files of the event.")
    assert bench.paper.body.blocks() == before


def test_what_was_not_pasted_is_told_until_something_is_typed(bench: Bench) -> None:
    bench.open("ST-1-2026")
    mime = QMimeData()
    mime.setHtml("<p>Words <del>gone</del><img src='x.png'></p>")
    bench.focus(bench.paper.body)
    paste(bench.paper.body, mime)
    bench.paper.flush()
    bench.settle()
    notes = bench.editor.text.notes
    assert said(notes) == [
        "The words were pasted without the pictures. Add those to the files of the event.",
        "Words that were struck out were not pasted.",
    ]
    bench.type("x")
    assert not notes.isVisible()


def test_text_changed_elsewhere_is_taken_over_unless_something_is_typed(bench: Bench) -> None:
    key = bench.open("ST-1-2026")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", headline="From elsewhere"))
    assert bench.paper.headline.text() == "From elsewhere"
    bench.focus(bench.paper.headline)
    bench.type("X")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", deck="A new deck"))
    assert bench.paper.headline.text() == "XFrom elsewhere"
    leave_text(bench)
    assert bench.page(key).texts[0].headline == "XFrom elsewhere"


def test_a_release_that_is_gone_leads_back_to_the_list(bench: Bench) -> None:
    bench.go(kind="release", key=4711)
    assert bench.screen.list.isVisible()
