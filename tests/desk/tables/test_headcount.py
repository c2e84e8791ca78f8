"""A table of how many came."""

import pytest
from factories.office import OfficeAtWork, at_work
from factories.tables import rows_of, taking

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import AttendanceEntry
from migdesk.desk.tables.headcount import ADD, KEEP, REPLACE
from migdesk.desk.tables.plan import AskKind, NoteKind
from migdesk.intake.tables.fields import Target

COUNTS = rows_of("Country|Sector|Women|Men|Online", "Georgia|government|3|4|", "France|NGO|1||yes")


@pytest.fixture
def event(desk: Desk) -> int:
    """The event of an office."""
    office: OfficeAtWork = at_work(desk)
    return office.event


def attendance(desk: Desk, event: int) -> list[AttendanceEntry]:
    """Return who came, as it is recorded."""
    return list(questions.event_page(desk, event).attendance)


def test_counts_are_rows_of_the_event(desk: Desk, event: int) -> None:
    found = taking(desk, COUNTS, event, Target.ATTENDANCE)
    assert found.outcomes == ["new", "new"]
    found.carry_out()
    assert desk.undo_label() == "Import attendance"
    assert attendance(desk, event) == [
        AttendanceEntry("GE", "government", 3, 4, 0, online=False),
        AttendanceEntry("FR", "NGO", 1, 0, 0, online=True),
    ]
    assert taking(desk, COUNTS, event, Target.ATTENDANCE).outcomes == ["same", "same"]


def test_a_sheet_with_a_row_for_each_person_is_counted(desk: Desk, event: int) -> None:
    text = rows_of(
        "Name|Gender|Country",
        "A|F|Georgia",
        "B|male|საქართველო",
        "C|ქ|GE",
        "D|?|Georgia",
        "E||France",
    )
    found = taking(desk, text, event, Target.ATTENDANCE)
    assert found.outcomes == ["new"] * 5
    assert (NoteKind.SEX_UNKNOWN, "?") in found.notes
    found.carry_out()
    assert attendance(desk, event) == [
        AttendanceEntry("GE", "", 2, 1, 1, online=False),
        AttendanceEntry("FR", "", 0, 0, 1, online=False),
    ]


def test_a_total_says_how_many_are_neither(desk: Desk, event: int) -> None:
    text = rows_of("Country|Women|Men|Total", "Georgia|3|4|9", "France|1|1|2", "Italy|3|3|5")
    found = taking(desk, text, event, Target.ATTENDANCE)
    assert found.notes == [(NoteKind.TOTAL_DIFFERS, "6 / 5")]
    found.carry_out()
    assert [(each.women, each.men, each.other) for each in attendance(desk, event)] == [
        (3, 4, 2),
        (1, 1, 0),
        (3, 3, 0),
    ]


@pytest.mark.parametrize(
    ("row", "notes"),
    [
        ("Georgia|three|4", [(NoteKind.NOT_A_COUNT, "three")]),
        ("Georgia|-3|4", [(NoteKind.NOT_A_COUNT, "-3")]),
        ("Georgia|2.5|4", [(NoteKind.NOT_A_COUNT, "2.5")]),
        ("Georgia|99999999999|4", [(NoteKind.NOT_A_COUNT, "99999999999")]),
        ("Georgia||", [(NoteKind.NO_COUNT, "")]),
        (
            f"{'x' * 201}|1|",
            [(NoteKind.COUNTRY_UNKNOWN, f"{'x' * 119}…"), (NoteKind.TOO_LONG, "200")],
        ),
    ],
)
def test_why_a_row_stays_out_is_said(
    desk: Desk, event: int, row: str, notes: list[tuple[NoteKind, str]]
) -> None:
    found = taking(desk, rows_of("Country|Women|Men", row), event, Target.ATTENDANCE)
    assert (found.outcomes, found.notes) == (["out"], notes)


@pytest.mark.parametrize(
    ("decision", "outcome", "women"),
    [(REPLACE, "fills", [5, 1]), (ADD, "fills", [8, 1]), (KEEP, "same", [3, 1])],
)
def test_other_counts_that_are_there_are_asked_about(
    desk: Desk, event: int, decision: int, outcome: str, women: list[int]
) -> None:
    taking(desk, COUNTS, event, Target.ATTENDANCE).carry_out()
    text = rows_of("Country|Sector|Women|Men", "Georgia|government|5|4")
    found = taking(desk, text, event, Target.ATTENDANCE)
    assert found.outcomes == ["asks"]
    (ask,) = found.plan.asks
    assert (ask.kind, ask.name, [choice.detail for choice in ask.choices]) == (
        AskKind.COUNT,
        "Georgia, government",
        ["5 + 4 + 0", "8 + 8 + 0", "3 + 4 + 0"],
    )
    decided = found.decide({ask.name: decision})
    assert decided.outcomes == [outcome]
    decided.carry_out()
    assert [each.women for each in attendance(desk, event)] == women
