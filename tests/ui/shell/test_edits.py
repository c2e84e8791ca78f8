"""Where a refusal is said: at the field, or aloud where that is of no use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from factories.events_window import small_office
from factories.widgets import said
from factories.windows import program_on, settle
from PySide6.QtWidgets import QApplication

from migdesk.app import Program
from migdesk.desk import people
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Edits
from migdesk.ui.widgets.fields import TextField
from migdesk.ui.widgets.states import Banner

SENTENCE = "This is not there any more. It was deleted. Undo brings it back."


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    office = small_office(tmp_path)
    with program_on(qapp, office.path, tmp_path) as opened:
        opened.window.go(Address(Place.PEOPLE))
        settle(opened)
        yield opened


@pytest.fixture
def edits(program: Program) -> Edits:
    screen = program.window.shown()
    assert screen is not None
    made = Edits(screen.parts, screen)
    made.key = 1
    return made


@pytest.fixture
def field(edits: Edits) -> TextField:
    return TextField(edits.parts.look, "Name")


def refused(desk: Desk) -> Changes:
    return people.delete_person(desk, person_id=404)


def aloud(program: Program) -> list[str]:
    return [sentence for banner in program.window.findChildren(Banner) for sentence in said(banner)]


def test_a_refusal_is_said_at_the_field(program: Program, edits: Edits, field: TextField) -> None:
    edits.carry_out(refused, field)
    settle(program)
    assert field.error() == SENTENCE
    assert aloud(program) == []


def test_a_refusal_about_another_record_is_said_aloud(
    program: Program, edits: Edits, field: TextField
) -> None:
    edits.carry_out(refused, field)
    edits.key = 2
    settle(program)
    assert field.error() == ""
    assert " ".join(aloud(program)) == SENTENCE


def test_a_refusal_is_said_aloud_where_its_field_is_gone(
    program: Program, edits: Edits, field: TextField
) -> None:
    edits.carry_out(refused, field)
    shiboken6.delete(field)
    settle(program)
    assert " ".join(aloud(program)) == SENTENCE
