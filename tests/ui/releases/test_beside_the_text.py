"""What comes and goes beside the text: laid out at once, and the keyboard goes back to the text."""

import pytest
from factories.releases import Bench
from factories.widgets import button, click
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.ui.releases.details_tab import DetailsTab
from migdesk.ui.releases.paper import Paper


def holder() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def bottom_of_text(paper: Paper) -> int:
    """Return where the text ends on the page."""
    return paper.body.mapTo(paper, QPoint(0, paper.body.height())).y()


def close_preview(bench: Bench, way: str) -> None:
    pane = bench.editor.preview.pane
    assert pane is not None
    if way == "its button":
        click(button(pane, "Close preview"))
        bench.settle()
    elif way == "the toolbar":
        click(bench.editor.bar.preview)
        bench.settle()
    else:
        bench.press("Ctrl+P", pane.view)


@pytest.mark.parametrize("way", ["its button", "the toolbar", "keys in it"])
@pytest.mark.parametrize("field", ["headline", "body"])
def test_the_keyboard_goes_back_to_the_text_from_the_preview(
    bench: Bench, way: str, field: str
) -> None:
    bench.open("PR-16-2026")
    writing = getattr(bench.paper, field)
    bench.focus(writing)
    bench.press("Right")
    place = writing.textCursor().position()
    bench.press("Ctrl+P")
    assert holder() is writing
    if way != "the toolbar":
        bench.focus(bench.editor.preview.pane.view)
    close_preview(bench, way)
    assert not bench.editor.preview.pane.isVisible()
    assert (holder(), writing.textCursor().position()) == (writing, place)


def test_the_keyboard_stays_on_the_button_that_opens_the_preview(bench: Bench) -> None:
    bench.open("PR-16-2026")
    click(bench.editor.bar.preview)
    bench.settle()
    assert holder() is bench.editor.bar.preview


def test_the_keyboard_goes_over_to_a_preview_that_hides_the_text_and_back(bench: Bench) -> None:
    bench.window.resize(960, 620)
    bench.window.commands.trigger("view.larger")
    bench.settle()
    bench.open("PR-16-2026")
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+P")
    pane = bench.editor.preview.pane
    assert (bench.editor.text.isVisible(), holder()) == (False, pane.view)
    bench.press("Ctrl+P")
    assert (bench.editor.text.isVisible(), holder()) == (True, bench.paper.headline)


@pytest.mark.parametrize("keys", ["Esc", "Ctrl+Shift+\\"])
def test_the_keyboard_goes_back_to_the_text_from_what_is_hidden_beside_it(
    bench: Bench, keys: str
) -> None:
    bench.open("PR-16-2026", tab="details")
    bench.focus(bench.paper.deck)
    bench.focus(bench.editor.inspector.tabs)
    bench.press(keys)
    assert not bench.editor.inspector.isVisible()
    assert holder() is bench.paper.deck


@pytest.mark.parametrize("width", [1366, 1000])
def test_what_is_hidden_beside_the_text_is_a_click_away(bench: Bench, width: int) -> None:
    bench.window.resize(width, 690)
    bench.open("PR-16-2026", tab="checks")
    bench.focus(bench.paper.deck)
    inspector, bar = bench.editor.inspector, bench.editor.text.format_bar
    assert (inspector.isVisible(), bar.inspector.isVisible()) == (True, False)
    click(button(inspector, "Hide"))
    bench.settle()
    assert (inspector.isVisible(), bar.inspector.isVisible()) == (False, True)
    click(button(bar, "Show or hide what stands beside the text (Ctrl+Shift+\\)"))
    bench.settle()
    assert (inspector.isVisible(), bar.inspector.isVisible()) == (True, False)
    assert bench.window.isAncestorOf(holder())


def test_the_keyboard_stays_where_it_is_seen(bench: Bench) -> None:
    bench.window.resize(2400, 1200)
    bench.open("PR-16-2026")
    bench.press("Ctrl+P")
    bench.focus(bench.editor.text.outline.list)
    bench.press("Ctrl+P")
    assert holder() is bench.editor.text.outline.list


def test_a_step_leaves_the_keyboard_on_its_button(bench: Bench) -> None:
    bench.open("ST-1-2026")
    step = bench.editor.bar.step
    click(step)
    bench.settle()
    assert (holder(), step.text()) == (step, "Ask for clearance")


def test_all_is_laid_out_before_it_is_seen_beside_the_preview(bench: Bench) -> None:
    """Without a turn of the event loop in between, in which it might be painted."""
    bench.open("PR-16-2026")
    for _ in range(2):
        bench.window.commands.trigger("release.preview")
        paper, pane = bench.paper, bench.editor.preview.pane
        before = (paper.geometry(), paper._folded, pane.geometry())
        assert bottom_of_text(paper) <= paper.standing.y()
        assert paper.rect().contains(paper.standing.geometry())
        bench.settle()
        assert (paper.geometry(), paper._folded, pane.geometry()) == before


def test_facts_are_made_when_they_are_first_looked_at_and_follow_from_then_on(bench: Bench) -> None:
    bench.open("PR-16-2026")
    assert bench.editor.findChildren(DetailsTab) == []
    bench.editor.show_tab("details")
    (details,) = bench.editor.findChildren(DetailsTab)
    key = bench.editor.spot().release_id
    assert details.isVisible()
    assert (details.owner.value(), details.day.value()) == (
        bench.page(key).owner,
        bench.page(key).day,
    )
    other = bench.open("PR-14-2026")
    assert bench.editor.findChildren(DetailsTab) == [details]
    assert details.day.value() == bench.page(other).day
