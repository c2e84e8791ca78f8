"""Home in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from factories.widgets import button, click
from factories.windows import program_on, sample_clock, sample_office, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.app import Program
from migdesk.desk import office as office_desk
from migdesk.desk import opening, questions, releases
from migdesk.text.names import OrganisationName
from migdesk.ui.home.cards import CardRow, ComingRow, NeedRow, ProgressRow
from migdesk.ui.home.steps import FirstSteps
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import Decision


@pytest.fixture
def program(qapp: QApplication, window_fonts: None, tmp_path: Path) -> Iterator[Program]:  # noqa: ARG001 - fonts first
    with program_on(qapp, sample_office(tmp_path), tmp_path) as running:
        yield running


def home(program: Program) -> QWidget:
    shown = program.window.shown()
    assert shown is not None
    return shown


def rows(program: Program) -> list[NeedRow]:
    return [row for row in home(program).findChildren(NeedRow) if row.isVisible()]


def test_what_needs_a_person_leads_where_it_is_done(program: Program) -> None:
    row = next(row for row in rows(program) if "Embargo lifts" in row.button.accessibleName())
    click(row.button)
    settle(program)
    here = program.window.here()
    assert here is not None
    assert (here.place, here.key) == (Place.RELEASES, 15)


def test_a_row_opens_by_keys(program: Program) -> None:
    row = next(iter(home(program).findChildren(ComingRow)))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    settle(program)
    assert program.window.here() == Address(Place.EVENTS, "event", 16)


def test_releases_in_progress_are_said_in_words(program: Program) -> None:
    said_rows = [row.accessibleName() for row in home(program).findChildren(ProgressRow)]
    assert said_rows == [
        (
            "Georgian professionals abroad and growers in Kakheti plan three joint ventures. "
            "Clearance. 2 answers to come"
        ),
        "Six coastal towns to open desks for people who return. Checks. 1 gap",
        "Conference on diaspora and local enterprise in Tbilisi on 10 December 2026. Ready. ",
        "Statement by Helena Brandvik on International Migrants Day. Draft. 1 gap",
    ]


def test_what_is_done_leaves(program: Program) -> None:
    before = len(rows(program))
    names = [row.button.accessibleName() for row in rows(program)]
    waiting = [name for name in names if "has not answered about" in name]
    clearances: list[int] = []
    program.worker.ask(
        program.window,
        lambda desk: [
            asked.id
            for asked in questions.release_page(desk, 14).asked
            if asked.answered_at is None
        ],
        clearances.extend,
    )
    settle(program)
    for key in clearances:
        program.worker.do(
            program.window,
            lambda desk, key=key: releases.answer_clearance(
                desk, clearance_id=key, decision=Decision.CLEARED
            ),
        )
    settle(program, quiet=600)
    after = [row.button.accessibleName() for row in rows(program)]
    assert len(waiting) == 2
    assert [name for name in after if "has not answered about" in name] == []
    assert before >= len(after)


def test_every_row_can_be_reached_and_is_named(program: Program) -> None:
    unnamed = [
        type(row).__name__
        for row in home(program).findChildren(CardRow)
        if not row.accessibleName() or row.focusPolicy() == Qt.FocusPolicy.NoFocus
    ]
    assert unnamed == []


def test_a_new_office_is_told_what_to_do_first(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path: Path,
) -> None:
    path = tmp_path / "new.migdesk"
    desk = opening.create_desk(path, clock=sample_clock, who="Nino Beridze")
    office_desk.set_office(
        desk,
        names={"en": OrganisationName("Mission of the Agency")},
        zone="Asia/Tbilisi",
        languages=("en", "ka"),
    )
    opening.close_desk(desk)
    with program_on(qapp, path, tmp_path) as program:
        steps = home(program).findChildren(FirstSteps)[0]
        left = steps.mapTo(home(program), QPoint(0, 0)).x()
        right = home(program).width() - left - steps.width()
        assert (steps.width(), abs(left - right) <= 2) == (760, True)
        click(button(home(program), "New event"))
        settle(program)
        here = program.window.here()
        assert here is not None
        assert (here.place, here.kind, here.tab) == (Place.EVENTS, "event", "new")
