"""Places where nothing is recorded yet: the list says how to begin, the page beside it nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.desks import desk_in
from factories.widgets import said
from factories.windows import program_on, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.desk.office import set_office
from migdesk.text.names import OrganisationName
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.list_screen import ListScreen


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    with desk_in(tmp_path) as desk:
        names = {"en": OrganisationName("New Office")}
        set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",))
    qapp.setStyle("Fusion")
    with program_on(qapp, tmp_path / "office.migdesk", tmp_path) as started:
        started.window.resize(1366, 690)
        settle(started)
        yield started


@pytest.mark.parametrize(
    ("place", "first"), [(Place.EVENTS, "No events yet"), (Place.PEOPLE, "Nobody yet")]
)
def test_nothing_invites_to_choose_from_an_empty_list(
    program: Program, place: Place, first: str
) -> None:
    program.window.go(Address(place))
    settle(program)
    screen = program.window.shown()
    assert isinstance(screen, ListScreen)
    assert first in said(screen)
    assert screen.pages.isVisible()
    assert said(screen.pages.currentWidget()) == []
