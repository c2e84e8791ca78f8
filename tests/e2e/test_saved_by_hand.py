"""Calendars and address cards saved from the window by keys, and read by what reads such files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.person import Person, name_of
from factories.windows import program_on, sample_office
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.intake.tables.opening import read_table_file
from migdesk.intake.tables.table import written
from migdesk.ui.look.fonts import load_fonts
from migdesk.ui.widgets.buttons import IconButton


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody at the sample office, at the keyboard alone."""
    load_fonts()
    qapp.setStyle("Fusion")
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    with program_on(qapp, sample_office(tmp_path), tmp_path) as program:
        program.window.resize(1366, 768)
        program.window.activateWindow()
        yield Person(program)
    QLocale.setDefault(before)


def find_command(person: Person, command: str) -> None:
    """Find a command with the palette: Enter runs it."""
    person.press("Ctrl+K")
    person.write(f">{command}")


def rows(path: Path) -> list[list[str]]:
    """Return what a file holds, row by row."""
    (table,) = read_table_file(path)
    return [[written(cell) for cell in row.cells] for row in table.rows]


def find(person: Person, place: str, name: str) -> None:
    """Narrow the list of a place down by a name, and go into the list."""
    person.press(place, "Ctrl+F")
    person.write(name, "Return")


def test_the_calendar_of_events_is_a_command(person: Person) -> None:
    find_command(person, "Calendar of events")
    person.press("Return")
    assert "Calendar, November 2026" in {name_of(each) for each in person.sees(QWidget)}


def test_an_agenda_is_saved_as_a_calendar_that_can_be_read_back(
    person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    find(person, "Ctrl+2", "Skills across Borders")
    find_command(person, "Save the agenda as a calendar")
    person.answer_file_dialog(path, lambda: person.press("Return"))
    titles = {cell for row in rows(path) for cell in row}
    assert {"Opening", "Who trusts whose papers?", "Lunch"} <= titles
    assert len(rows(path)) == 12


def test_a_person_is_saved_as_an_address_card_from_the_menu_beside_the_name(
    person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "card.vcf"
    find(person, "Ctrl+3", "Ingrid")
    person.find(IconButton, "More").setFocus()
    keys = ("Space", "Down", "Down", "Down", "Return")
    person.answer_file_dialog(path, lambda: person.press(*keys))
    cards = [row for row in rows(path) if "Ingrid" in " ".join(row)]
    assert ["Aasland" in " ".join(card) for card in cards] == [True]


def test_everybody_in_the_list_is_saved_as_address_cards(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    find(person, "Ctrl+3", "Ingrid")
    find_command(person, "Save everybody in the list")
    person.answer_file_dialog(path, lambda: person.press("Return"))
    assert sum("Aasland" in " ".join(row) for row in rows(path)) == 1
    assert path.read_text("utf-8").count("BEGIN:VCARD") < 10
