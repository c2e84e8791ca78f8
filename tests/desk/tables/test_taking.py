"""Carrying a plan out: all of it or nothing, and soon."""

from pathlib import Path

import pytest
from factories.office import OfficeAtWork, at_work
from factories.spreadsheets import xlsx
from factories.tables import event_agenda, rows_of, taking

from migdesk.base.errors import Cancelled
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.tables.planning import open_tables
from migdesk.desk.tables.taking import take_in
from migdesk.intake.tables.fields import Target
from migdesk.store.verify import verify


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """An office with one event."""
    return at_work(desk)


def many(count: int) -> str:
    """Return an agenda of so many talks and seven speakers."""
    rows = []
    for at in range(count):
        hour, minute = 9 + at % 8, at // 8 % 60
        hours = f"{hour}:{minute:02}-{hour + 1}:{minute:02}"
        rows.append(f"{hours}|Talk {at}|Ann Number{at % 7}ia")
    return rows_of("Time|Title|Speakers", *rows)


def test_rows_go_in_by_portions_and_say_how_far_they_are(desk: Desk, office: OfficeAtWork) -> None:
    found = taking(desk, many(600), office.event)
    told: list[tuple[int, int]] = []
    take_in(desk, found.plan, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 1_207)
    assert told[-1] == (1_207, 1_207)
    assert len(told) > 5
    assert len(event_agenda(desk, office.event)) == 601
    assert verify(desk.workspace.path).findings == ()


@pytest.mark.parametrize("after", [0, 1, 3, 6])
def test_called_off_it_leaves_nothing(desk: Desk, office: OfficeAtWork, after: int) -> None:
    before = (event_agenda(desk, office.event), questions.list_people(desk).total)
    found = taking(desk, many(600), office.event)
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(desk, found.plan, progress=stop)
    assert (event_agenda(desk, office.event), questions.list_people(desk).total) == before
    assert desk.undo_label() == "Translate quote"
    take_in(desk, found.plan)
    assert len(event_agenda(desk, office.event)) == 601


def test_undo_and_redo_go_over_all_of_it(desk: Desk, office: OfficeAtWork) -> None:
    before = event_agenda(desk, office.event)
    taking(desk, many(60), office.event).carry_out()
    after = event_agenda(desk, office.event)
    desk.undo()
    assert event_agenda(desk, office.event) == before
    desk.redo()
    assert event_agenda(desk, office.event) == after


def test_nothing_to_do_is_no_step_of_undo(desk: Desk, office: OfficeAtWork) -> None:
    found = taking(desk, rows_of("Time|Title", "10:00-12:00|Opening"), office.event)
    assert found.outcomes == ["same"]
    assert found.carry_out().changes.action == 0


def test_what_was_taken_in_is_found_by_searching(desk: Desk, office: OfficeAtWork) -> None:
    text = rows_of("Time|Title|Speakers", "13:00-14:00|Reintegration|Tea Third, Director, Y Bank")
    taking(desk, text, office.event).carry_out()
    found = [*questions.find(desk, "Reintegration"), *questions.find(desk, "Third")]
    assert [(hit.kind, hit.title) for hit in found] == [
        ("event", "Reintegration"),
        ("person", "Tea Third"),
    ]


def test_a_file_is_opened_planned_and_written(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(xlsx([["Name", "Email"], ["Tea Third", "tea@example.org"]]))
    (table,) = open_tables(path)
    taking(desk, table, office.event, Target.PEOPLE).carry_out()
    assert [each.name for each in questions.event_page(desk, office.event).appearances] == [
        "Tea Third"
    ]
