"""How the window folds to the room there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.screens import at
from factories.windows import program_on, sample_office, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.ui.shell.address import Address, Place

ADDRESSES = {
    "home": Address(Place.HOME),
    "people": Address(Place.PEOPLE, "person", 14),
    "quotes": Address(Place.QUOTES, "quote", 67),
    "reports": Address(Place.REPORTS),
    "agenda": Address(Place.EVENTS, "event", 14, "agenda"),
    "editor": Address(Place.RELEASES, "release", 15),
}


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    qapp.setStyle("Fusion")
    with program_on(qapp, sample_office(tmp_path), tmp_path) as started:
        yield started


@pytest.mark.parametrize(
    ("width", "worded"),
    [
        (1199, set()),
        (1366, {"home", "people"}),
        (1440, {"home", "people", "quotes", "reports"}),
        (1900, set(ADDRESSES)),
    ],
)
def test_the_sidebar_shows_words_where_the_screen_leaves_it_room(
    program: Program, width: int, worded: set[str]
) -> None:
    program.window.resize(width, 690)
    settle(program)
    seen = set()
    for name, address in ADDRESSES.items():
        at(address)(program)
        if not program.window.sidebar.rail:
            seen.add(name)
    assert seen == worded
