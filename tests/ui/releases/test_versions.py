"""Comparing versions of a text in the window, and taking one back up, by keys and by clicks."""

from factories.releases import Bench
from factories.widgets import button, click, said
from PySide6.QtWidgets import QAbstractButton

from migdesk.desk.releases import edit_text, set_stage
from migdesk.desk.versions import restore_version
from migdesk.ui.releases.clearance_tab import AskedCard
from migdesk.ui.releases.versions_sheet import VersionsSheet
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.vocabulary import Stage

HEADLINE = "Georgian professionals abroad and growers in Kakheti plan three joint ventures"


def sheet(bench: Bench) -> VersionsSheet:
    (found,) = [each for each in bench.window.findChildren(VersionsSheet) if each.isVisible()]
    return found


def changes(bench: Bench) -> list[str]:
    """Return what a screen reader says of the parts of the text."""
    return [each.accessibleName() for each in sheet(bench).findChildren(DifferenceLabel)]


def retitle(bench: Bench) -> int:
    """Type another headline over that of PR-15-2026, which people were asked to clear."""
    key = bench.open("PR-15-2026")
    bench.focus(bench.paper.headline)
    bench.press("Ctrl+A")
    bench.type("Growers plan ventures")
    return key


def test_what_was_typed_since_a_version_is_shown_at_once(bench: Bench) -> None:
    retitle(bench)
    bench.press("Ctrl+Shift+H")
    assert changes(bench)[0] == (
        "removed “Georgian professionals abroad and growers in Kakheti”, added “Growers”, "
        "removed “three joint”"
    )
    assert sheet(bench).counted.text() == "1 change"


def test_a_version_is_restored_by_keys_and_the_restoring_undone(bench: Bench) -> None:
    key = retitle(bench)
    bench.press("Ctrl+Shift+H")
    bench.press("Shift+Tab")
    restore = sheet(bench).restore
    assert (restore.hasFocus(), restore.text()) == (True, "Restore version 1")
    bench.press("Return")
    assert bench.said == ["Version 1 is the text again"]
    assert bench.paper.headline.toPlainText() == HEADLINE
    page = bench.page(key)
    kept = [(one.number, one.headline) for one in page.versions if one.language == "en"]
    assert kept == [(1, HEADLINE), (2, "Growers plan ventures")]
    assert not bench.window.findChildren(VersionsSheet)
    bench.do(lambda desk: desk.undo())
    assert bench.paper.headline.toPlainText() == "Growers plan ventures"


def test_a_person_who_is_to_be_asked_again_is_shown_only_what_changed(bench: Bench) -> None:
    retitle(bench)
    bench.press("Ctrl+Shift+H")
    bench.press("Esc")
    bench.editor.room.show_tab("clearance")
    bench.settle()
    names = [
        each.accessibleName()
        for card in bench.editor.inspector.clearance.findChildren(AskedCard)
        for each in card.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName().startswith("What changed")
    ]
    assert names == [
        "What changed since Maia Bolkvadze was asked",
        "What changed since Camille Dorval was asked",
        "What changed since Helena Brandvik was asked",
    ]
    click(button(bench.editor.inspector.clearance, names[2]))
    bench.settle()
    assert sheet(bench).counted.text() == "1 change"


def test_an_answer_that_counts_again_is_shown_although_the_person_was_asked_since(
    bench: Bench,
) -> None:
    key = retitle(bench)
    bench.editor.keeper.store()
    bench.settle()
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        bench.do(lambda desk, stage=stage: set_stage(desk, release_id=key, stage=stage))
    bench.editor.room.show_tab("clearance")
    clearance = bench.editor.inspector.clearance
    click(button(clearance, "Ask Maia Bolkvadze again"))
    bench.settle()
    (first,) = [one for one in bench.page(key).versions if (one.language, one.number) == ("en", 1)]
    bench.do(lambda desk: restore_version(desk, version_id=first.id))
    shown = [(card.entry.who, card.entry.number) for card in clearance.cards if card.entry.present]
    assert shown[0] == ("Maia Bolkvadze", 1)
    assert len(shown) == len(clearance.cards)


def test_two_versions_are_compared_with_each_other(bench: Bench) -> None:
    key = retitle(bench)
    bench.editor.keeper.store(lambda: None)
    bench.settle()
    bench.do(lambda desk: set_stage(desk, release_id=key, stage=Stage.CHECKS))
    bench.do(lambda desk: edit_text(desk, release_id=key, language="en", headline=HEADLINE))
    bench.press("Ctrl+Shift+H")
    shown = sheet(bench)
    assert shown.older.text() == "From: Version 2"
    shown.older.chosen.emit(bench.page(key).versions[0].id)
    bench.settle()
    assert shown.newer.text() == "To: the text as it is now"
    assert shown.counted.text() == "Nothing was changed: the words and their look are the same."
    assert not shown.restore.isVisible()
    later = next(one for one in bench.page(key).versions if one.number == 2)
    shown.newer.chosen.emit(later.id)
    bench.settle()
    assert shown.counted.text() == "1 change"
    assert not shown.restore.isVisible()  # what is restored is compared with what there is


def test_what_is_out_is_compared_and_stays(bench: Bench) -> None:
    bench.open("PR-14-2026")
    bench.press("Ctrl+Shift+H")
    assert sheet(bench).counted.text() == (
        "Nothing was changed: the words and their look are the same."
    )
    assert (
        said(sheet(bench))[0] == "Version 1 was kept 19 Oct, 11:00, for Clearance, by Ana Kobalia."
    )
    assert not sheet(bench).restore.isVisible()
