"""A release in an office that is open for reading only: what leads somewhere, and what does not."""

from pathlib import Path

from factories.releases import Bench
from factories.widgets import button, click
from PySide6.QtCore import Qt

from migdesk.desk.exports import read_back
from migdesk.vocabulary import Stage

HAND = Qt.CursorShape.PointingHandCursor


def read_only(bench: Bench, office: Path) -> None:
    bench.program.open(office, write=False)
    bench.settle()


def inviting(bench: Bench) -> list[Stage]:
    """Return the stages at which the pointer becomes a hand."""
    bar = bench.editor.stage_bar
    shown = [step.stage for step in bar.steps()]
    return [stage for stage in shown if bar.button(stage).cursor().shape() is HAND]


def test_stages_lead_to_what_is_missing_and_no_further(bench: Bench, office: Path) -> None:
    read_only(bench, office)
    key = bench.open("PR-16-2026")
    assert inviting(bench) == [Stage.CHECKS]
    for stage in (Stage.DRAFT, Stage.CLEARANCE, Stage.READY, Stage.OUT, Stage.CHECKS):
        click(bench.editor.stage_bar.button(stage))
        bench.settle()
    assert bench.page(key).stage is Stage.CHECKS
    body = bench.paper.body
    assert (body.hasFocus(), body.textCursor().block().text().startswith("Nana")) == (True, True)
    assert bench.paper.hint.words() == ""
    assert bench.editor.text.notes.shown("step") is None


def test_answers_can_be_read(bench: Bench, office: Path) -> None:
    read_only(bench, office)
    bench.open("PR-15-2026", tab="details")
    bench.qtbot.waitUntil(lambda: bench.editor.checker.blocking > 0)
    assert inviting(bench) == [Stage.CHECKS, Stage.CLEARANCE]  # what blocks can be read as well
    click(bench.editor.stage_bar.button(Stage.CLEARANCE))
    assert bench.editor.inspector.tab() == "clearance"
    assert [card.entry.who for card in bench.editor.inspector.clearance.cards] != []


def test_of_a_release_that_is_out_only_clearance_leads_somewhere(bench: Bench) -> None:
    bench.open("PR-14-2026")
    assert inviting(bench) == [Stage.CLEARANCE]


def test_a_draft_is_exported_from_there_too(bench: Bench, office: Path) -> None:
    read_only(bench, office)
    bench.open("PR-16-2026")
    bench.press("Ctrl+E")
    note = bench.editor.text.notes.shown("export")
    assert note is not None
    click(button(note, "Export as a draft"))
    bench.settle()
    (path,) = bench.files._folder.glob("*-en.pdf")
    assert bench.said == [f"Exported: {path}"]
    assert read_back(path.read_bytes()) != ""
