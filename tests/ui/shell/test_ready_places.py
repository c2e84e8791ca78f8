"""Places are built before anybody goes there, and are then as if they had just been."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from factories.windows import program_on, sample_clock, sample_office, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migdesk.app import Program
from migdesk.desk.events import delete_event
from migdesk.ui.events.screen import EventsScreen
from migdesk.ui.reports.screen import ReportsScreen
from migdesk.ui.shell.address import Address, Place

FIRST, SECOND = 18, 17
"""The events at the top of the list of the sample office."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office, made once; a test works on a copy."""
    return sample_office(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def program(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    sample: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[Program]:
    """The program on the sample office, with every place ready; a parameter is the text size."""
    qapp.setStyle("Fusion")
    office = tmp_path / "sample-office.migdesk"
    office.write_bytes(sample.read_bytes())
    size = getattr(request, "param", 100)
    with program_on(qapp, office, tmp_path, text_size=size) as started:
        get_ready(started)
        yield started


def get_ready(program: Program) -> None:
    """Make everything that is made ahead, as far as that is not done yet."""
    for _ in program.window.get_ready():
        pass
    settle(program)


def events_of(program: Program) -> EventsScreen:
    screen = program.window.shown()
    assert isinstance(screen, EventsScreen)
    return screen


@pytest.mark.parametrize(
    "place", [place for place in Place if place not in {Place.HOME, Place.REPORTS}]
)
def test_a_place_that_is_ready_has_nothing_to_ask_for(program: Program, place: Place) -> None:
    asked = program.worker._count
    program.window.go(Address(place))
    settle(program)
    shown = program.window.shown()
    assert shown is not None
    assert (shown.address().place, shown.isVisible()) == (place, True)
    assert program.worker._count == asked


@pytest.mark.parametrize("program", [200], indirect=True)
def test_who_goes_to_a_place_first_begins_at_its_list(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle(program)
    screen = events_of(program)
    assert (screen.column.isVisible(), screen.detail.isVisible()) == (True, False)


def test_what_has_changed_meanwhile_is_shown(program: Program) -> None:
    program.worker.do(program.window, lambda desk: delete_event(desk, event_id=FIRST))
    program.worker.do(program.window, lambda desk: delete_event(desk, event_id=SECOND))
    settle(program)
    program.window.go(Address(Place.EVENTS))
    settle(program)
    assert {FIRST, SECOND}.isdisjoint(events_of(program).column.list.rows().keys())


def test_reports_are_about_the_event_named_last_when_somebody_goes_there(
    program: Program,
) -> None:
    ready = program.window._rooms._screens[Place.REPORTS]
    assert isinstance(ready, ReportsScreen)
    offered = ready.page.subject().event_id
    assert offered is not None
    program.worker.do(program.window, lambda desk: delete_event(desk, event_id=offered))
    settle(program)
    program.window.go(Address(Place.REPORTS))
    settle(program)
    here = program.window.here()
    assert (here.place, here.kind) == (Place.REPORTS, "event")
    assert here.key not in {0, offered}
    assert ready.page.subject().event_id == here.key


def test_on_another_day_a_place_is_built_anew(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.window, "_clock", lambda: sample_clock() + timedelta(days=1))
    asked = program.worker._count
    program.window.go(Address(Place.EVENTS))
    settle(program)
    assert program.worker._count > asked


def test_in_another_look_places_are_made_ready_again(program: Program, qtbot: QtBot) -> None:
    program.keeper.change(theme="dark")
    program.window.rebuild()
    built = program.window._rooms._screens  # the last place is there once all others are ready
    qtbot.waitUntil(lambda: Place.SETTINGS in built, timeout=30_000)
    settle(program)
    asked = program.worker._count
    program.window.go(Address(Place.RELEASES))
    settle(program)
    assert program.worker._count == asked
