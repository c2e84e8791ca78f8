"""Exporting a release: of a draft it is said before, and what is missing."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from factories.releases import Bench
from factories.widgets import button, click
from PySide6.QtWidgets import QApplication, QMenu

from migdesk.desk.exports import export_release, read_back
from migdesk.desk.releases import edit_text, set_stage
from migdesk.desk.rows import Form
from migdesk.desk.translations import let_out_behind
from migdesk.ui.releases.exporting import DraftNote, dialog_words, exported
from migdesk.ui.shell.action_table import ACTIONS
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import Occasion, Stage

EN, KA = (f"EMBARGO-2026-11-26-PR-16-2026-{language}.pdf" for language in ("en", "ka"))
DRAFT = "PR-16-2026 is a draft: “Draft, not for distribution” stands on every page."
MISSING = "To be filled in: the approved translation of a quote. Nobody was asked to clear: EN, KA."


def note(bench: Bench) -> DraftNote:
    shown = bench.editor.text.notes.shown("export")
    assert isinstance(shown, DraftNote)
    return shown


def choose(bench: Bench, text: str) -> None:
    """Click Export, and in its menu the entry that says ``text``."""
    click(bench.editor.bar.export)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [action for action in menu.actions() if action.text() == text]
    entry.trigger()
    menu.close()
    bench.settle()


def test_of_a_draft_it_is_said_before_anything_is_written(bench: Bench, tmp_path: Path) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+E")
    assert (note(bench).sentence, note(bench).support) == (DRAFT, MISSING)
    assert (bench.files.proposed, list(tmp_path.glob("*.pdf"))) == ([], [])
    assert button(note(bench), "Export as a draft").hasFocus()
    bench.press("Return")
    assert bench.said == [f"Exported: {tmp_path / EN}"]
    assert bench.editor.text.notes.shown("export") is None
    assert bench.paper.body.hasFocus()
    words = " ".join(read_back((tmp_path / EN).read_bytes()).split())
    assert words.count("Draft, not for distribution") == 1


@pytest.mark.parametrize("way", ["Esc", "Cancel"])
def test_who_thinks_better_of_it_goes_on_with_the_text(
    bench: Bench, tmp_path: Path, way: str
) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+E")
    if way == "Esc":
        bench.press("Esc")
    else:
        click(button(note(bench), "Cancel"))
    assert bench.editor.text.notes.shown("export") is None
    assert bench.paper.headline.hasFocus()
    assert list(tmp_path.glob("*.pdf")) == []


def test_going_on_with_the_text_takes_the_question_away(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.press("Ctrl+E")
    bench.focus(bench.paper.body)
    bench.type("x")
    assert bench.editor.text.notes.shown("export") is None
    assert bench.paper.body.hasFocus()


def test_asking_again_asks_once(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("Ctrl+E")
    bench.press("Ctrl+E")
    assert button(note(bench), "Export as a draft").hasFocus()
    bench.press("Esc")
    assert bench.paper.body.hasFocus()


def test_what_was_just_typed_counts(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.paper.body)
    bench.press("F8")
    bench.type("one sheet")
    bench.press("Ctrl+E")
    assert note(bench).support == "Nobody was asked to clear: EN, KA."


def test_who_has_not_cleared_is_named(bench: Bench) -> None:
    bench.open("PR-15-2026")
    bench.press("Ctrl+E")
    assert note(bench).support == "Not cleared yet by: Helena Brandvik, Tinatin Loria."


def test_a_text_that_is_cleared_but_not_ready_is_a_draft_too(bench: Bench) -> None:
    key = bench.open("PR-15-2026")
    bench.clear_quotes(key)
    bench.clear_everybody(key)
    bench.press("Ctrl+E")
    assert note(bench).support == "It is cleared, but not marked ready yet."
    bench.press("Esc")
    bench.do(lambda desk: set_stage(desk, release_id=key, stage=Stage.READY))
    bench.press("Ctrl+E")
    assert bench.files.proposed == ["PR-15-2026-en.pdf"]


@pytest.mark.parametrize("number", ["PR-14-2026", "MA-6-2026"])
def test_what_is_ready_or_out_is_written_at_once(bench: Bench, tmp_path: Path, number: str) -> None:
    bench.open(number)
    bench.press("Ctrl+E")
    assert bench.said == [f"Exported: {tmp_path / f'{number}-en.pdf'}"]


def test_of_all_languages_it_is_said_where_what_is_missing(bench: Bench, tmp_path: Path) -> None:
    key = bench.open("PR-16-2026")
    bench.do(lambda desk: edit_text(desk, release_id=key, language="ka", headline=""))
    bench.do(lambda desk: let_out_behind(desk, release_id=key, language="ka", reason="It waits."))
    choose(bench, "All languages as PDF…")
    assert note(bench).support == (
        "To be filled in: the approved translation of a quote (EN), the headline (KA). "
        "Nobody was asked to clear: EN, KA."
    )
    click(button(note(bench), "Export as a draft"))
    bench.settle()
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [EN, KA]
    assert bench.said == [f"Exported to {tmp_path}: {EN}, {KA}"]
    kept = [(one.language, one.occasion) for one in bench.page(key).versions]
    assert kept[-1:] == [("ka", Occasion.EXPORT)]


@pytest.mark.parametrize("agreed", [False, True])
def test_files_of_all_languages_replace_others_only_when_asked_to(
    bench: Bench, tmp_path: Path, agreed: bool
) -> None:
    asked = list[tuple[str, str]]()
    bench.window.voice.confirm = lambda *said: asked.append(said[:2]) or agreed
    (tmp_path / "PR-14-2026-ka.pdf").write_text("theirs")
    bench.open("PR-14-2026")
    choose(bench, "All languages as PDF…")
    bench.settle()
    assert asked == [
        (
            "1 file of this name is in the folder already",
            "They would be replaced: PR-14-2026-ka.pdf",
        )
    ]
    assert ((tmp_path / "PR-14-2026-ka.pdf").read_bytes() != b"theirs") is agreed
    assert (tmp_path / "PR-14-2026-en.pdf").exists() is agreed


def test_a_file_that_is_open_elsewhere_gets_another_name_that_is_told(tmp_path: Path) -> None:
    wanted, written = tmp_path / "PR-1-2026-en.pdf", tmp_path / "PR-1-2026-en (2).pdf"
    assert exported(wanted, wanted) == f"Exported: {wanted}"
    assert exported(written, wanted) == (
        f"PR-1-2026-en.pdf is open in another program. Exported beside it: {written}"
    )


def test_an_export_that_cannot_be_written_is_said_in_place(bench: Bench, tmp_path: Path) -> None:
    bench.open("PR-16-2026")
    (tmp_path / EN).mkdir()
    (tmp_path / EN / "inside").write_text("x")
    bench.press("Ctrl+E")
    bench.press("Return")
    assert isinstance(bench.editor.text.notes.shown("export"), Banner)
    bench.press("Ctrl+E")
    assert note(bench).sentence == DRAFT


@pytest.mark.parametrize(
    ("entry", "form"),
    [
        ("English as PDF…", Form.PDF),
        ("English as Word document…", Form.WORD),
        ("English as web page…", Form.WEB),
        ("English as plain text…", Form.TEXT),
        ("English as Markdown…", Form.MARKDOWN),
        ("English as e-mail message…", Form.MESSAGE),
    ],
)
def test_each_form_is_written_under_its_own_name(
    bench: Bench, tmp_path: Path, entry: str, form: Form
) -> None:
    key = bench.open("PR-14-2026")
    choose(bench, entry)
    target = tmp_path / f"PR-14-2026-en.{form}"
    assert bench.said == [f"Exported: {target}"]
    wanted = bench.ask(lambda desk: export_release(desk, str(key), "en", form))
    assert target.read_bytes() == wanted


def test_the_menu_leads_from_the_pdf_to_all_languages_and_a_translator(bench: Bench) -> None:
    bench.open("PR-14-2026")
    click(bench.editor.bar.export)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    last = ["Press kit: all of it in one file…", "", "Send to a translator…"]
    assert (texts[0], texts[-3:]) == ("English as PDF…", last)


def test_of_a_draft_without_pages_it_is_said_where_the_mark_stands(
    bench: Bench, tmp_path: Path
) -> None:
    bench.open("PR-16-2026")
    choose(bench, "English as plain text…")
    sentence = "PR-16-2026 is a draft: it begins with “Draft, not for distribution”."
    assert note(bench).sentence == sentence
    click(button(note(bench), "Export as a draft"))
    bench.settle()
    (written,) = tmp_path.glob("*.txt")
    assert written.name == EN.replace(".pdf", ".txt")
    assert written.read_text("utf-8").startswith("Draft, not for distribution\n\nEmbargo: ")


@pytest.mark.parametrize("form", Form)
def test_every_form_has_a_command_and_a_dialog(form: Form) -> None:
    known = {action.id for action in ACTIONS}
    assert ("release.export" if form is Form.PDF else f"release.export_{form}") in known
    assert f"*.{form})" in dialog_words(form)[1]


def test_a_press_kit_is_written_whole_and_what_is_not_in_it_is_said(
    bench: Bench, tmp_path: Path
) -> None:
    bench.open("PR-16-2026")
    choose(bench, "Press kit: all of it in one file…")
    assert note(bench).sentence == DRAFT
    click(button(note(bench), "Export as a draft"))
    bench.settle()
    kit = tmp_path / "EMBARGO-2026-11-26-PR-16-2026-press-kit.zip"
    with ZipFile(kit) as packed:
        inside = packed.namelist()
    assert inside[:2] == [f"en/{EN}", f"en/{EN.replace('.pdf', '.docx')}"]
    assert bench.said == [f"Exported: {kit}"]
    assert {name.partition("/")[0] for name in inside} == {"en"}
    assert isinstance(bench.editor.text.notes.shown("export"), Banner)
