"""What is seen of the editor in windows of every width, and whether it can be read aloud."""

from pathlib import Path

import pytest
from factories.releases import Bench
from factories.widgets import said
from factories.windows import program_on, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from migdesk.desk import opening
from migdesk.desk.office import set_office
from migdesk.text.names import OrganisationName
from migdesk.ui.releases.arrangement import Arrangement, Wishes
from migdesk.ui.releases.screen import ReleasesScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.states import EmptyState


@pytest.mark.parametrize(
    ("room", "wishes", "seen"),
    [
        (2300, Wishes(preview=True), "outline text preview inspector"),
        (1383, Wishes(), "outline text inspector"),
        (1383, Wishes(preview=True), "text preview"),
        (1383, Wishes(preview=True, over=True), "text preview inspector over"),
        (1383, Wishes(beside=False), "outline text"),
        (1043, Wishes(), "outline text"),
        (1043, Wishes(over=True), "outline text inspector over"),
        (880, Wishes(), "text"),
        (880, Wishes(preview=True), "preview"),
        (423, Wishes(over=True), "text inspector over"),
    ],
)
def test_parts_are_left_out_where_room_is_short(room: int, wishes: Wishes, seen: str) -> None:
    shown = Arrangement.within(room, wishes)
    parts = {
        "outline": shown.outline > 0,
        "text": shown.text,
        "preview": shown.preview,
        "inspector": shown.inspector > 0,
        "over": shown.inspector > 0 and shown.slides,
    }
    assert " ".join(name for name, there in parts.items() if there) == seen
    assert shown.inspector <= room


def test_the_inspector_comes_and_goes_by_keys_and_its_tabs_too(bench: Bench) -> None:
    bench.open("PR-16-2026")
    inspector = bench.editor.inspector
    assert inspector.isVisible()
    bench.press("Ctrl+Tab")
    assert inspector.tab() == "clearance"
    bench.press("Ctrl+Shift+\\")
    assert not inspector.isVisible()
    bench.window.resize(1100, 700)
    bench.settle()
    bench.press("Ctrl+Shift+\\")
    assert inspector.geometry().right() == bench.editor.workbench.width() - 1
    bench.press("Esc", inspector)
    assert not inspector.isVisible()


@pytest.mark.parametrize("tab", ["", "insert", "details"])
def test_no_part_makes_the_window_wider(bench: Bench, tab: str) -> None:
    bench.open("PR-15-2026", tab=tab)
    for size in ((1440, 900), (1366, 690), (1000, 690), (960, 600)):
        bench.window.resize(*size)
        bench.settle()
        assert bench.window.size().toTuple() == size
        assert bench.window.minimumSizeHint().width() <= size[0]


def unnamed(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at and a screen reader would have no word for."""
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox)
    stops = [
        each
        for each in widget.findChildren(QWidget)
        if isinstance(each, kinds)
        and each.isVisibleTo(widget)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    said = [
        each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
        for each in stops
    ]
    return [stop for stop, words in zip(stops, said, strict=True) if not words]


@pytest.mark.parametrize("tab", ["checks", "clearance", "insert", "details"])
def test_everything_that_tab_stops_at_has_a_name(bench: Bench, tab: str) -> None:
    bench.open("PR-16-2026", tab=tab)
    assert unnamed(bench.editor) == []
    bench.go()
    assert unnamed(bench.screen.list) == []
    bench.go(kind="release", tab="new")
    assert unnamed(bench.screen.starting) == []


def test_f6_steps_through_the_parts(bench: Bench) -> None:
    bench.open("PR-16-2026")
    bench.focus(bench.editor.stage_bar.button(bench.editor.loaded().page.stage))
    seen = []
    for _ in range(3):
        bench.press("F6")
        holder = QApplication.focusWidget()
        panes = bench.editor.panes()
        seen.append([pane.isAncestorOf(holder) or pane is holder for pane in panes].index(True))
    assert seen == [1, 2, 3]


def test_an_office_without_releases_says_how_to_begin(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> None:
    path = tmp_path / "new.migdesk"
    qapp.setStyle("Fusion")
    with program_on(qapp, None, tmp_path) as program:
        desk = opening.create_desk(path, clock=program._clock, who="Nino")
        names = {"en": OrganisationName("New Office")}
        set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",))
        opening.close_desk(desk)
        program.open(path)
        settle(program)
        program.window.go(Address(Place.RELEASES))
        settle(program)
        screen = program.window.shown()
        assert isinstance(screen, ReleasesScreen)
        shown = screen.list._pages.currentWidget()
        assert isinstance(shown, EmptyState)
        assert shown.accessibleName() == "No releases yet"
        buttons = [each for each in shown.findChildren(QAbstractButton) if each.isVisible()]
        buttons[0].click()
        settle(program)
        assert program.window.here() == Address(Place.RELEASES, "release", tab="new")


def test_buttons_in_the_toolbar_are_fitted_as_they_are_dressed_there(
    qapp: QApplication,
    qtbot: QtBot,
    window_fonts: None,  # noqa: ARG001 - fonts first
    office: Path,
    tmp_path: Path,
) -> None:
    qapp.setStyle("Fusion")
    with program_on(qapp, office, tmp_path, text_size=200) as program:
        program.window.resize(1366, 690)
        bench = Bench(program, qtbot, tmp_path)
        bench.open("PR-16-2026")
        shown = [button.text() for button in _buttons(bench)]
        bench.editor.bar.fit(bench.editor.width())
        assert (
            shown
            == [button.text() for button in _buttons(bench)]
            == [*("", "", "EN", "KA", "EN|KA", "")]
        )


def _buttons(bench: Bench) -> list[QPushButton]:
    bar = bench.editor.bar
    return [bar.preview, bar.export, *bar.languages_shown(), bar.step]


def test_that_a_text_is_saved_leaves_room_for_the_languages(
    qapp: QApplication,
    qtbot: QtBot,
    window_fonts: None,  # noqa: ARG001 - fonts first
    office: Path,
    tmp_path: Path,
) -> None:
    qapp.setStyle("Fusion")
    large = {"text_size": 200, "interface_language": "ka"}
    with program_on(qapp, office, tmp_path, **large) as program:
        program.window.resize(1366, 690)
        bench = Bench(program, qtbot, tmp_path)
        bench.open("PR-16-2026")
        bench.focus(bench.paper.headline)
        bench.press("End", bench.paper.headline)
        qtbot.keyClicks(bench.paper.headline, " now")
        bar, saved = bench.editor.bar, bench.editor.bar.saved
        qtbot.waitUntil(lambda: saved.accessibleName().startswith("შენახულია"))
        bench.settle()
        assert said(saved) == ["11:42"]
        assert saved.toolTip() == saved.accessibleName() == "შენახულია 11:42 (თბილისი, UTC+4)"
        for part in (*bar.left(), *bar.right()):
            assert part.width() >= part.sizeHint().width(), part
