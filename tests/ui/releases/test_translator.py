"""A text sent to a translator, and a translation taken back: looked at, ticked, undone at once."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import click
from factories.xliff_files import NEW, from_translator

from migdesk.desk.rows import ReturnedTranslation, TranslatedPart
from migdesk.ui.releases.translator import SendSheet, TranslationNotes, TranslationSheet


def sheet(bench: Bench) -> TranslationSheet:
    (shown,) = [one for one in bench.window.findChildren(TranslationSheet) if one.isVisible()]
    return shown


def test_a_text_goes_out_and_its_translation_comes_back(bench: Bench, tmp_path: Path) -> None:
    key = bench.open("PR-16-2026")
    bench.window.commands.trigger("release.send_translator")
    bench.settle()
    (ask,) = [one for one in bench.window.findChildren(SendSheet) if one.isVisible()]
    assert ask.xliff.hasFocus()
    bench.press("Return")
    bench.settle()
    written = tmp_path / "PR-16-2026-en-ka.xlf"
    assert bench.said == [f"Exported: {written}"]

    before = bench.text(key, "ka")
    bench.files.opened = from_translator(written.read_bytes(), tmp_path / "back.xlf")
    bench.window.commands.trigger("release.take_translation")
    bench.settle()
    shown = sheet(bench)
    assert [card.part.stale for card in shown.cards] == [False, False, True]
    assert bench.text(key, "ka") == before
    assert shown.cards[1].take is not None
    click(shown.cards[1].take)
    taken = len(shown.taken())
    assert shown.take_button.text() == f"Take over {taken} paragraphs"
    click(shown.take_button)
    bench.settle()
    assert bench.text(key, "ka").count(NEW) == taken
    assert bench.said[-1] == "2 paragraphs taken over"
    spot = bench.editor.spot()
    assert spot is not None
    assert spot.language == "ka"
    bench.do(lambda desk: desk.undo())
    assert bench.text(key, "ka") == before


def test_what_else_there_is_to_know_is_said() -> None:
    part = TranslatedPart("b1", "One.", "", (), "", stale=True)
    back = ReturnedTranslation("a.xlf", "en", "ka", (part,), 0, 1, 2, 3)
    assert len(TranslationNotes().of(back)) == len((part, "untranslated", "missing", "gone"))
