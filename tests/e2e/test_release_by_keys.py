"""A release from its first letter until it is out, by the keyboard alone.

At the sample office: a blank statement is written, corrected, checked, cleared by somebody, marked
ready, marked as out and exported. Each field and button is found by what a screen reader calls it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from factories.person import Person, name_of
from factories.windows import program_on, sample_office
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.exports import read_back
from migdesk.desk.rows import ReleasePage
from migdesk.ui.look.fonts import load_fonts
from migdesk.vocabulary import Decision, Stage

HEADLINE = "Batumi opens a desk for people who return"
LEAD = "The city of Poti opened a desk for people who return on 12 November 2026."
WRITTEN = "The city of Batumi opened a desk for people who return on 12\u00a0November 2026."
"""The lead as it is kept, its city put right: no line may end within a date."""

REST = "The desk in Poti helps with documents, health insurance and work."

Answer = TypeVar("Answer")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """MigDesk on the sample office."""
    load_fonts()
    qapp.setStyle("Fusion")
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    with program_on(qapp, sample_office(tmp_path), tmp_path) as started:
        started.window.resize(1366, 768)
        started.window.activateWindow()
        yield started
    QLocale.setDefault(before)


def ask(program: Program, question: Callable[[Desk], Answer]) -> Answer:
    answers: list[Answer] = []
    program.worker.ask(program.worker, question, answers.append)
    Person(program).rest()
    return answers[0]


def release(program: Program) -> ReleasePage:
    """Return the release that is shown."""
    key = program.window.here().key
    return ask(program, lambda desk: questions.release_page(desk, key))


def begin_statement(person: Person) -> None:
    """Begin a blank statement in English."""
    person.press("Ctrl+5", "Ctrl+N")
    person.to("Begin with, From an event", "Shift+Tab")
    person.press("Right", "Right")
    person.to("Kind, Press release")
    while name_of(person.focus()) != "Kind, Statement":
        person.press("Right")
    person.to("ქართული")
    person.press("Space")
    person.to("Start release")
    person.press("Return")


def write_text(person: Person) -> None:
    """Write it from the headline on, and put a wrong name right wherever it stands."""
    person.write(HEADLINE, "Return", "Return")
    person.write("BATUMI, 12 November 2026", "Return")
    person.write(LEAD, "Return")
    person.write(REST)
    person.press("Ctrl+H")
    person.write("poti", "Tab")
    person.write("Batumi")
    person.to("Replace all")
    person.press("Return", "Esc")


def go_on(person: Person) -> None:
    """Take the release on to its next stage."""
    person.press("Ctrl+K")
    person.write(">take the release on", "Return")


def have_it_cleared(person: Person) -> None:
    """Note who is asked, and what they answer."""
    person.write("The mayor’s office")
    person.to("Note that they are asked")
    person.press("Return")
    person.press("F6")
    person.to("Record the answer of The mayor’s office")
    person.press("Return")
    person.to("Record answer")
    person.press("Return")


def test_a_release_goes_from_draft_to_out_by_keys_alone(program: Program, tmp_path: Path) -> None:
    person = Person(program)
    begin_statement(person)
    write_text(person)
    stages = []
    for work in (None, have_it_cleared, None, None):
        go_on(person)
        stages.append(release(program).stage)
        if work is not None:
            work(person)
    page = release(program)
    assert stages == [Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.OUT]
    assert [(each.who, each.decision) for each in page.asked] == [
        ("The mayor’s office", Decision.CLEARED)
    ]
    (text,) = page.texts
    lines = [block.text.replace("Poti", "Batumi") for block in text.blocks]
    assert [block.text for block in text.blocks] == lines
    assert lines[:2] == [WRITTEN, REST.replace("Poti", "Batumi")]
    path = tmp_path / "statement.pdf"
    person.answer_file_dialog(path, lambda: person.press("Ctrl+E"))
    assert HEADLINE in " ".join(read_back(path.read_bytes()).split())
