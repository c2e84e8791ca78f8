"""What the palette says beside what it finds, and offers where it finds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.person import Person
from factories.widgets import said, write
from factories.windows import program_on, sample_office, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.desk.rows import Kind
from migdesk.ui.events.screen import EventsScreen
from migdesk.ui.people.new_person import NewPerson
from migdesk.ui.people.screen import PeopleScreen
from migdesk.ui.quotes.screen import QuotesScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.palette import Palette


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    qapp.setStyle("Fusion")
    with program_on(qapp, sample_office(tmp_path), tmp_path) as started:
        started.window.resize(1366, 690)
        started.window.activateWindow()
        settle(started)
        yield started


def look_for(program: Program, words: str) -> Palette:
    """Open the palette and type ``words``."""
    Person(program).press("Ctrl+K")
    (palette,) = program.window.findChildren(Palette)
    write(palette.field, words)
    settle(program)
    return palette


def found(palette: Palette) -> list[str]:
    """Return all that the list says, headings among it."""
    rows = palette.view.model()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_a_person_is_shown_with_what_there_is_of_them(program: Program) -> None:
    palette = look_for(program, "loria")
    assert said(palette.peek) == [
        "Tinatin Loria",
        "თინათინ ლორია",
        "Executive Secretary, National Council for Diaspora Dialogue",
        "3 events",
        "1 quote, 1 asked",
        "t.loria@diaspora-council.example",
    ]


@pytest.mark.parametrize("words", ["new release", "release new", ">release new"])
def test_a_command_is_found_by_its_words_in_any_order(program: Program, words: str) -> None:
    assert found(look_for(program, words)) == ["Commands", "New release"]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("Zura Zzyzx", ["New person: {0}", "New event: {0}", "Record a quote: {0}"]),
        ("@Zura Zzyzx", ["New person: {0}"]),
        ("“Zura Zzyzx", ["Record a quote: {0}"]),
        ("#Zura Zzyzx", []),
        (">Zura Zzyzx", []),
    ],
)
def test_what_is_not_recorded_can_be(program: Program, words: str, offered: list[str]) -> None:
    palette = look_for(program, words)
    assert palette.found.text() == "Nothing found"
    wanted = [words.format("Zura Zzyzx") for words in offered]
    assert found(palette) == (["Not recorded yet", *wanted] if wanted else [])


def test_a_person_begins_with_the_name_that_was_looked_for(program: Program) -> None:
    look_for(program, "ზურა ზზზ")
    Person(program).press("Return")
    screen = program.window.shown()
    assert isinstance(screen, PeopleScreen)
    assert program.window.here() == Address(Place.PEOPLE, "person", tab="new")
    form = screen.records.form(Kind.PERSON)
    assert isinstance(form, NewPerson)
    names = form.names.value()
    assert {tag: name.nominative for tag, name in names.items()} == {"ka": "ზურა ზზზ"}


def test_an_event_and_a_quote_begin_with_what_was_looked_for(program: Program) -> None:
    person = Person(program)
    look_for(program, "Zzyzx on 2026-11-26")
    person.press("Down", "Return")
    events = program.window.shown()
    assert isinstance(events, EventsScreen)
    assert events.new_event.title.value() == "Zzyzx on 2026-11-26"
    person.press("Esc")
    look_for(program, "Zzyzx / zzz")
    person.press("Down", "Down", "Return")
    quotes = program.window.shown()
    assert isinstance(quotes, QuotesScreen)
    assert quotes.recording.form.words.toPlainText() == "Zzyzx / zzz"


def test_a_page_of_the_settings_is_found_by_what_is_on_it(program: Program) -> None:
    palette = look_for(program, "backups")
    assert found(palette)[:2] == [
        "Settings",
        "Storage and backup, Settings: Where the office is kept, backups, restoring",
    ]
    Person(program).press("Return")
    assert program.window.here() == Address(Place.SETTINGS, tab="storage")


def choose(program: Program, palette: Palette, row: str) -> None:
    """Move down to a row by keys and press Enter."""
    person = Person(program)
    for _ in range(palette.view.model().rowCount()):
        if str(palette.view.currentIndex().data()) == row:
            break
        person.press("Down")
    person.press("Return")


@pytest.mark.parametrize(
    ("words", "row", "page", "kind"),
    [
        (
            "about the black",
            (
                "About the Black Sea Mobility Agency, Settings, Boilerplates: The Black Sea "
                "Mobility Agency (BSMA) helps people who leave, return or move between the "
                "countries around the Black Sea to do so safely, legally and with their skills "
                "recognized. It has worked…"
            ),
            "boilerplates",
            "boilerplate",
        ),
        (
            "mast",
            "MAST, Settings, Acronyms: Mobility and Skills Together",
            "acronyms",
            "acronym",
        ),
        (
            "ndf-2025",
            "Mobility and Skills Together, Settings, Projects and series: NDF-2025-014",
            "projects",
            "project",
        ),
    ],
)
def test_a_record_of_the_settings_opens_on_its_page(
    program: Program, words: str, row: str, page: str, kind: str
) -> None:
    palette = look_for(program, words)
    choose(program, palette, row)
    here = program.window.here()
    assert here is not None
    assert (here.place, here.tab, here.kind, here.key > 0) == (Place.SETTINGS, page, kind, True)


def test_what_is_called_so_comes_first_among_the_settings(program: Program) -> None:
    assert found(look_for(program, "mast")) == [
        "Settings",
        "MAST, Settings, Acronyms: Mobility and Skills Together",
        "Mobility and Skills Together, Settings, Projects and series: MAST",
    ]


def test_a_session_is_found_with_its_event_and_hour_and_opens_in_the_agenda(
    program: Program,
) -> None:
    palette = look_for(program, "notebook page")
    rows = found(palette)
    said = "From the notebook to the page, Session of Reporting on Migration, 23 May 2025 10:00"
    assert rows[-2:] == ["Sessions", said]
    choose(program, palette, said)
    here = program.window.here()
    assert here is not None
    assert here == Address(Place.EVENTS, "event", 3, "agenda", "10")
