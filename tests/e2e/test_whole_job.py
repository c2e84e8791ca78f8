"""The whole job of a press officer in the window, by keys and clicks alone.

A new office, a conference, what was said at it, a release in two languages, its pages. Each
field, button and row is found by what a screen reader calls it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.person import Person
from factories.windows import program_on
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from migdesk.desk.exports import read_back
from migdesk.ui.look.fonts import load_fonts
from migdesk.ui.widgets.preview.view import PdfView

ENGLISH_WORDS = "Skills travel with people, and so should their papers."
GEORGIAN_WORDS = "ქაღალდი, რომელსაც ყველა კითხულობს, გზას ამოკლებს."


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has just installed MigDesk and started it for the first time."""
    load_fonts()
    qapp.setStyle("Fusion")
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    with program_on(qapp, None, tmp_path) as program:
        program.window.resize(1366, 768)
        program.window.activateWindow()
        yield Person(program)
    QLocale.setDefault(before)
    qapp.clipboard().clear()


def begin_office(person: Person) -> None:
    person.write_into(QLineEdit, "Name of your office, English", "Mission of the Agency")
    person.write_into(QLineEdit, "Name of your office, ქართული", "სააგენტოს მისია", "Return")


def add_ana(person: Person) -> None:
    """Add a deputy minister under People: name and title in both languages, with case forms."""
    person.press("Ctrl+3")
    person.press("Ctrl+N")
    for part in ("Ana", "Model", "ანა", "მოდელი"):
        person.write(part, "Tab")
    english, georgian = person.sees(QLineEdit, "Title")
    person.click(english)
    person.write("Deputy Minister")
    person.click(georgian)
    person.write("მინისტრის მოადგილე")
    person.write_into(QLineEdit, "Organization", "Ministry of Samples")
    person.press("Return")
    person.press("Return")
    person.click(person.find(QPushButton, "Confirm all: Proposed, not confirmed yet"))
    person.click(person.find(QWidget, "Deputy Minister, Ministry of Samples, Current"))
    person.click(person.find(QPushButton, "Confirm all"))
    person.click(person.find(QPushButton, "Done"))


def add_event(person: Person) -> None:
    """Add yesterday's workshop, with two sessions."""
    person.press("Ctrl+2")
    person.press("Ctrl+N")
    person.write("Skills and Return")
    person.choose("Kind", "Workshop")
    person.write_into(QLineEdit, "City", "Batumi", "Tab")
    for hour in ("10:00", "16:00"):
        person.write("25 November 2026", "Tab", "Tab")
        person.write(hour, "Tab")
    person.click(person.find(QPushButton, "Create event"))
    person.write("1000-1100 Opening", "Return")
    person.write("1100-1230 პანელი", "Return")


def add_speakers(person: Person) -> None:
    """Name three speakers; two of them are nobody's yet and get a title where they stand."""
    person.click(person.find(QPushButton, "Show as, List"))
    agenda = person.find(QAbstractItemView, "Agenda")
    person.click_row(agenda, "Opening")
    person.write_into(QLineEdit, "Add a person", "Ana Mod", "Return")
    person.write("Giorgi Sample", "Return")
    give_title(person, "Giorgi Sample", "Head of Office", "Sample Fund")
    person.click_row(agenda, "პანელი")
    person.write_into(QLineEdit, "Add a person", "Nino Example", "Return")
    give_title(person, "Nino Example", "Mayor", "City of Batumi")


def give_title(person: Person, name: str, title: str, organisation: str) -> None:
    person.click_row(person.find(QAbstractItemView, "People of this session"), name)
    person.write_into(QLineEdit, "Title", title)
    person.write_into(QLineEdit, "Organization", organisation, "Return")
    person.click(person.find(QPushButton, "Add title"))
    person.press("Esc")


def record_quote(person: Person, words: str, speaker: str) -> None:
    """Take down what somebody said at the opening."""
    person.click(person.find(QTextEdit, "Words as they are spoken"))
    person.write(words)
    person.click(person.find(QLineEdit, "Speaker"))
    person.press("Ctrl+A")
    person.write(speaker, "Return")
    person.choose("Session", "10:00 Opening")
    person.click(person.find(QPushButton, "Save"))


def draft_release(person: Person) -> None:
    """Draft a press release about the workshop, in both languages of the office."""
    person.press("Ctrl+5")
    person.press("Ctrl+N")
    person.write("Skills and", "Return")
    person.click(person.find(QPushButton, "Draft release"))


def show_language(person: Person, name: str) -> None:
    person.click(person.find(QPushButton, f"Language of the text, {name}"))


def insert_last_quote(person: Person) -> None:
    """Put the newest quote behind the first paragraph, with who said it."""
    person.click(person.find(QWidget, "Text"))
    person.press("Ctrl+Home", "End", "Ctrl+Shift+I")
    person.press("Return")


def insert_person(person: Person, name: str) -> None:
    """Name somebody at the end of the first paragraph."""
    person.click(person.find(QWidget, "Text"))
    person.press("Ctrl+Home", "Ctrl+Down", "Left")
    person.write(" @")
    person.write(name, "Return")


def previewed(person: Person) -> str:
    """Return the words of the page that is shown beside the text."""
    person.click(person.sees(PdfView)[0])
    person.press("Ctrl+A", "Ctrl+C")
    return QGuiApplication.clipboard().text()


def squeezed(text: str) -> str:
    """Return ``text`` without what a line break on a page adds or swallows."""
    return "".join(text.replace("\u00ad", "").split())


def missing(words: tuple[str, ...], page: str) -> list[str]:
    return [each for each in words if squeezed(each) not in squeezed(page)]


def test_from_an_empty_office_to_two_finished_pages(person: Person, tmp_path: Path) -> None:
    begin_office(person)
    add_ana(person)
    add_event(person)
    add_speakers(person)
    person.click(person.find(QPushButton, "Add quote"))
    record_quote(person, ENGLISH_WORDS, "Giorgi Sam")
    draft_release(person)
    person.press("Ctrl+4", "Ctrl+N")
    record_quote(person, GEORGIAN_WORDS, "Ana Mod")
    person.press("Ctrl+5")
    show_language(person, "ქართული")
    insert_last_quote(person)
    show_language(person, "English")
    insert_person(person, "Nino Ex")
    person.press("Ctrl+P")
    english = (
        "Mission of the Agency",
        "Skills and Return",
        f"“{ENGLISH_WORDS}”",
        "Giorgi Sample, Head of Office, Sample Fund",
        "Nino Example, Mayor, City of Batumi",
    )
    georgian = ("სააგენტოს მისია", GEORGIAN_WORDS[:-1], "მინისტრის მოადგილემ", "ანა მოდელმა")
    assert missing(english, previewed(person)) == []
    person.press("Ctrl+E")
    person.answer_file_dialog(tmp_path / "english.pdf", lambda: person.press("Return"))  # a draft
    show_language(person, "ქართული")
    assert missing(georgian, previewed(person)) == []
    person.click(person.find(QPushButton, "Export"))
    person.press("Down", "Return")  # this language alone
    person.answer_file_dialog(tmp_path / "georgian.pdf", lambda: person.press("Return"))
    assert missing(english, read_back((tmp_path / "english.pdf").read_bytes())) == []
    assert missing(georgian, read_back((tmp_path / "georgian.pdf").read_bytes())) == []
