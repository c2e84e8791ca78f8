"""What the palette says beside what it finds, and offers where it finds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.person import Person
from factories.widgets import ask_menu, said, write
from factories.windows import program_on, sample_office, settle
from PySide6.QtWidgets import QApplication, QMenu

from migdesk.app import Program
from migdesk.desk.people import add_person
from migdesk.desk.rows import Kind
from migdesk.text.names import PersonName
from migdesk.ui.events.files.tab import FilesTab
from migdesk.ui.events.screen import EventsScreen
from migdesk.ui.events.speakers.tab import SpeakersTab
from migdesk.ui.people.new_person import NewPerson
from migdesk.ui.people.screen import PeopleScreen
from migdesk.ui.quotes.screen import QuotesScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.palette import Palette
from migdesk.ui.widgets.labels import Label

MODERATING = (
    "Tinatin Loria, Executive Secretary, National Council for Diaspora Dialogue, Moderator, "
    "The first hundred customers, Two Shores, One Firm, 10 December 2026 11:45"
)
VINES = (
    "15-rows-of-vines.jpg, Diaspora Professionals and Kakheti Growers: Vines watered drop by "
    "drop at Alazani Irrigation Systems, Telavi, 12 November 2026"
)
"""An appearance and a photo of the sample office, as the list says them."""


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


def test_a_very_long_name_is_seen_whole(program: Program) -> None:
    given, family = "Maximiliana " * 9, "Hohenlohe-Waldenburg " * 5
    name = PersonName(given.strip(), family.strip())
    ka = PersonName("მაქსიმილიანა " * 9, "ჰოენლოე-ვალდენბურგი " * 5)
    worker = program.window.parts().worker
    worker.do(program.window, lambda desk: add_person(desk, names={"en": name, "ka": ka}))
    settle(program)
    palette = look_for(program, "maximiliana")
    shown = [label for label in palette.peek.findChildren(Label) if label.isVisible()]
    assert len(shown) == 2
    assert [label.height() for label in shown] == [
        label.heightForWidth(label.width()) for label in shown
    ]
    assert palette.peek.height() > palette.view.height()


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


def test_an_appearance_is_found_and_opens_among_the_speakers_of_its_event(
    program: Program,
) -> None:
    palette = look_for(program, "loria shores moderator")
    assert found(palette)[-2:] == ["Appearances", MODERATING]
    choose(program, palette, MODERATING)
    assert program.window.here() == Address(Place.EVENTS, "event", 17, "speakers", "155")
    events = program.window.shown()
    assert isinstance(events, EventsScreen)
    (tab,) = events.findChildren(SpeakersTab)
    assert tab.list.key() == 155


def test_a_file_is_found_with_its_event_and_opens_there(program: Program) -> None:
    palette = look_for(program, "rows of vines")
    assert found(palette)[-2:] == ["Files", VINES]
    choose(program, palette, VINES)
    assert program.window.here() == Address(Place.EVENTS, "event", 15, "files", "7")
    events = program.window.shown()
    assert isinstance(events, EventsScreen)
    (tab,) = events.findChildren(FilesTab)
    assert tab.list.key() == 7


def offered() -> list[str]:
    """Return what the menu that is open offers."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions() if action.text()]


def test_right_behind_the_last_letter_opens_what_else_can_be_done(program: Program) -> None:
    look_for(program, "@tinatin loria")
    person = Person(program)
    person.press("Left", "Right")
    assert QApplication.activePopupWidget() is None
    person.press("Right")
    assert offered() == ["Open", "Copy name and title", "Copy e-mail address"]
    person.press("Down", "Down", "Return")
    assert QApplication.clipboard().text() == (
        "Tinatin Loria, Executive Secretary, National Council for Diaspora Dialogue"
    )
    assert program.window.findChildren(Palette) == []


@pytest.mark.parametrize(
    ("words", "said", "wanted", "address"),
    [
        (
            "loria shores",
            MODERATING,
            ["Open", "Open the person", "Open the event", "Copy name and title"],
            Address(Place.PEOPLE, "person", 14),
        ),
        (
            "rows of vines",
            VINES,
            ["Open", "Open the event", "Copy file name"],
            Address(Place.EVENTS, "event", 15),
        ),
        (
            "two shores one firm",
            "Two Shores, One Firm, Tbilisi",
            [
                *("Open", "Open the agenda", "Record a quote from it", "New release about it"),
                "Copy title",
            ],
            Address(Place.EVENTS, "event", 17, "agenda"),
        ),
    ],
)
def test_a_record_leads_on_to_what_it_is_a_part_of(
    program: Program, words: str, said: str, wanted: list[str], address: Address
) -> None:
    palette = look_for(program, words)
    rows = palette.view.model()
    (index,) = [
        rows.index(row, 0) for row in range(rows.rowCount()) if rows.index(row, 0).data() == said
    ]
    palette.view.scrollTo(index)
    ask_menu(palette.view.viewport(), palette.view.visualRect(index).center())
    assert offered() == wanted
    Person(program).press("Down", "Down", "Return")
    assert program.window.here() == address


def test_what_is_no_record_has_no_more_actions(program: Program) -> None:
    palette = look_for(program, ">new release")
    Person(program).press("Right")
    assert QApplication.activePopupWidget() is None
    assert palette.foot.accessibleName() == (
        "Enter open, > commands, @ people, “ quotes, # releases"
    )
