"""Space on a row: a glance at the record, and the list again, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.person import Person
from factories.windows import program_on, sample_office, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.ui.releases.peeking import ReleasePeek
from migdesk.ui.shell.address import Place
from migdesk.ui.shell.list_screen import ListScreen
from migdesk.ui.widgets.lists import KeyList

NARROW = (960, 690)
WIDE = (1440, 900)


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    """A window on the sample office."""
    qapp.setStyle("Fusion")
    with program_on(qapp, sample_office(tmp_path), tmp_path, text_size=125) as started:
        started.window.activateWindow()
        settle(started)
        yield started


def at_list(program: Program, place: Place, name: str, size: tuple[int, int]) -> KeyList:
    """Go to a place and into its list, at the second row."""
    program.window.resize(*size)
    person = Person(program)
    person.press(f"Ctrl+{list(Place).index(place) + 1}")
    (listing,) = [each for each in person.sees(KeyList) if each.accessibleName() == name]
    listing.setFocus()
    person.press("Home", "Down")
    return listing


@pytest.mark.parametrize(
    ("place", "name"),
    [(Place.EVENTS, "Events"), (Place.PEOPLE, "People"), (Place.QUOTES, "Quotes")],
)
def test_where_one_has_room_the_page_is_looked_at_and_left_again(
    program: Program, place: Place, name: str
) -> None:
    person = Person(program)
    listing = at_list(program, place, name, NARROW)
    first = listing.key()
    person.press("Space")
    assert not listing.isVisible()
    said = program.window.shown().window().focusWidget().accessibleName()
    assert said == listing.currentIndex().data()
    person.press("Down")
    assert listing.key() != first
    assert not listing.isVisible()
    person.press("Up", "Space")
    assert listing.isVisible()
    assert (listing.hasFocus(), listing.key()) == (True, first)
    person.press("Space", "Esc")
    assert (listing.isVisible(), listing.hasFocus(), listing.key()) == (True, True, first)


def test_enter_opens_what_is_looked_at(program: Program) -> None:
    person = Person(program)
    listing = at_list(program, Place.EVENTS, "Events", NARROW)
    person.press("Space", "Return")
    screen = program.window.shown()
    assert isinstance(screen, ListScreen)
    assert not listing.isVisible()
    assert screen.pages.isAncestorOf(QApplication.focusWidget())


def test_beside_its_page_the_list_keeps_the_keyboard(program: Program) -> None:
    person = Person(program)
    listing = at_list(program, Place.EVENTS, "Events", WIDE)
    before = listing.key()
    person.press("Space")
    assert (listing.hasFocus(), listing.key()) == (True, before)


def test_a_release_is_looked_at_over_the_list(program: Program) -> None:
    person = Person(program)
    listing = at_list(program, Place.RELEASES, "Releases", WIDE)
    first = listing.key()
    person.press("Space")
    (peek,) = person.sees(ReleasePeek)
    headline = said_of(peek)
    assert headline in listing.currentIndex().data()
    person.press("Down")
    assert said_of(peek) != headline
    person.press("Space")
    assert person.sees(ReleasePeek) == []
    assert listing.hasFocus()
    person.press("Up")
    assert listing.key() == first
    person.press("Space", "Return")
    assert program.window.shown().address().key == first


def said_of(peek: ReleasePeek) -> str:
    """Return the headline that is shown."""
    return peek.accessibleName().split(", PR-")[0].split(", MA-")[0].split(", ST-")[0]
