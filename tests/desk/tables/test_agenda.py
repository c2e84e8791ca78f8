"""A table as an agenda: what it says, and what of it is there already."""

from datetime import UTC, date, timedelta

import pytest
from factories.office import OfficeAtWork, at_work
from factories.spreadsheets import ics, xlsx
from factories.tables import Taking, event_agenda, rows_of, taking, two_days

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.people import add_person, delete_person
from migdesk.desk.tables.plan import AskKind, Choice, NoteKind, Outcome
from migdesk.desk.tables.planning import with_cell
from migdesk.intake.tables.opening import read_table
from migdesk.text.names import PersonName
from migdesk.vocabulary import EventKind, Role, SessionKind


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """An office with one event of one morning."""
    return at_work(desk)


@pytest.fixture
def event(desk: Desk, office: OfficeAtWork) -> int:  # noqa: ARG001 - languages of an office
    """An event of two days without a programme."""
    return two_days(desk)


def test_rows_are_sessions_with_people_roles_and_titles(desk: Desk, event: int) -> None:
    text = rows_of(
        "Date|Time|Title (EN)|Title (KA)|Speakers|Moderator|Hall",
        "12 May|09:00–09:30|Opening|გახსნა|Nino Sample; Gia Example, Director, Sample Agency||A",
        "12 May 2026|09:30–11:00|Panel on return||Tea Third\nUla Fourth|Gia Example|A",
        "13 May 2026|10:00–10:30|Coffee||||Foyer",
    )
    found = taking(desk, text, event)
    assert found.outcomes == ["new", "new", "new"]
    assert found.plan.undated == 0
    taken = found.carry_out()
    assert (taken.added, taken.completed, taken.people) == (3, 0, 3)
    opening, panel, coffee = event_agenda(desk, event)
    assert opening == (
        "12 09:00–12 09:30 | Opening / გახსნა | A"
        " | Nino Sample (opening_remarks), Gia Example (opening_remarks)"
    )
    assert panel == (
        "12 09:30–12 11:00 | Panel on return | A"
        " | Tea Third (panellist), Ula Fourth (panellist), Gia Example (moderator)"
    )
    assert coffee == "13 10:00–13 10:30 | Coffee | Foyer"
    page = questions.event_page(desk, event)
    assert [part.kind for part in page.sessions] == [
        SessionKind.OPENING,
        SessionKind.PANEL,
        SessionKind.BREAK,
    ]
    gia = page.sessions[0].appearances[1]
    assert (gia.title, gia.organisation) == ("Director", "Sample Agency")
    assert page.sessions[0].appearances[0].title == "Head"  # the post of that day


def test_the_whole_import_is_one_step_of_undo(desk: Desk, event: int) -> None:
    taking(
        desk, rows_of("Time|Title|Speakers", "9:00-10:00|Opening|Tea Third, X, Y"), event
    ).carry_out()
    assert desk.undo_label() == "Import agenda"
    desk.undo()
    assert event_agenda(desk, event) == []
    assert "Tea Third" not in [line.name for line in questions.list_people(desk).lines]


def test_days_come_from_heads_between_the_rows(desk: Desk, event: int) -> None:
    text = rows_of(
        "Time|Title",
        "Day 1|",
        "9:00-10:00|Opening",
        "Wednesday, 13 May|",
        "9:00-10:00|Panel",
        "14:00-15:00|Closing",
    )
    found = taking(desk, text, event)
    assert found.outcomes == ["out", "new", "out", "new", "new"]
    assert [kind for kind, _ in found.notes] == [NoteKind.HEADING, NoteKind.HEADING]
    found.carry_out()
    assert [line[:2] for line in event_agenda(desk, event)] == ["12", "13", "13"]


def test_a_row_without_a_day_is_of_the_day_that_is_wished(desk: Desk, event: int) -> None:
    found = taking(desk, rows_of("Time|Title", "9:00-10:00|Opening"), event)
    assert (found.plan.undated, found.plan.days) == (1, (date(2026, 5, 12), date(2026, 5, 13)))
    found.wish(day=date(2026, 5, 13)).carry_out()
    assert event_agenda(desk, event) == ["13 09:00–13 10:00 | Opening"]


def test_dates_in_three_ways_are_one_day(desk: Desk, event: int) -> None:
    text = rows_of(
        "Date|Time|Title",
        "2026-05-12|9:00-10:00|One",
        "12/05/2026|10:00-11:00|Two",
        "12 მაისი|11:00-12:00|Three",
    )
    found = taking(desk, text, event)
    assert (found.outcomes, found.notes) == (["new", "new", "new"], [])
    found.carry_out()
    assert {line[:2] for line in event_agenda(desk, event)} == {"12"}


def test_a_date_that_may_be_two_is_not_guessed(desk: Desk, event: int) -> None:
    text = rows_of(
        "Date|Time|Title",
        "13/05/2026|9:00-10:00|One",
        "05/13/2026|10:00-11:00|Two",
        "05/12/2026|11:00-12:00|Three",
    )
    found = taking(desk, text, event)
    assert found.outcomes == ["new", "new", "out"]
    assert found.notes == [(NoteKind.UNCLEAR_DAY, "05/12/2026")]


def test_an_end_that_is_missing_is_when_the_next_begins(desk: Desk, event: int) -> None:
    text = rows_of(
        "Time|Title|Room",
        "9:00|Opening|",
        "9:30|One|A",
        "9:30|Two|B",
        "10:30|Three|A",
        "11:00 – 12:00|Four|B",
        "12:00|Last|A",
    )
    found = taking(desk, text, event)
    assert found.outcomes == ["new", "new", "new", "new", "new", "out"]
    assert found.notes == [
        (NoteKind.END_TAKEN, "09:30"),
        (NoteKind.END_TAKEN, "10:30"),
        (NoteKind.END_TAKEN, "11:00"),
        (NoteKind.END_TAKEN, "12:00"),
        (NoteKind.NO_END, ""),
    ]


WHY_OUT = [
    ("12 May|soon|Opening||", [(NoteKind.NOT_AN_HOUR, "soon")]),
    ("12 May||Opening||", [(NoteKind.NO_START, "")]),
    ("12 May|13:00-12:00|Opening||", [(NoteKind.ENDS_FIRST, "13:00–12:00")]),
    ("12 May|9:00-10:00|||", [(NoteKind.NO_TITLE, "")]),
    ("sometime|9:00-10:00|Opening||", [(NoteKind.NOT_A_DAY, "sometime")]),
    (f"12 May|9:00-10:00|{'x' * 1_001}||", [(NoteKind.TOO_LONG, "1000")]),
    (f"12 May|9:00-10:00|Opening|Nino {'x' * 1_001}|", [(NoteKind.TOO_LONG, "1000")]),
]


@pytest.mark.parametrize(("row", "notes"), WHY_OUT, ids=[str(notes[0][0]) for _, notes in WHY_OUT])
def test_why_a_row_stays_out_is_said(
    desk: Desk, event: int, row: str, notes: list[tuple[NoteKind, str]]
) -> None:
    found = taking(desk, rows_of("Date|Time|Title|Speakers|Kind", row), event)
    assert (found.outcomes, found.notes) == (["out"], notes)
    assert found.carry_out().changes.touched == frozenset()


@pytest.mark.parametrize(
    ("row", "notes"),
    [
        ("12 May|9:00-10:00|Opening|Moderator:\nSpeakers: TBC|", ["Moderator", "Speakers"]),
        ("20 May|9:00-10:00|Opening||", ["2026-05-20"]),
        ("12 May|9:00-10:00|Opening||Hackathon", ["Hackathon"]),
        ("12 May|22:00-01:30|Dinner||", ["2026-05-13"]),
    ],
)
def test_what_is_odd_is_said_of_a_row_that_is_taken(
    desk: Desk, event: int, row: str, notes: list[str]
) -> None:
    found = taking(desk, rows_of("Date|Time|Title|Speakers|Kind", row), event)
    assert (found.outcomes, [words for _, words in found.notes]) == (["new"], notes)


def test_a_session_over_midnight_ends_on_the_next_day(desk: Desk, event: int) -> None:
    text = rows_of("Date|Time|Title", "12 May|22:00-01:30|Dinner", "12 May|20:00-24:00|Film")
    found = taking(desk, text, event)
    assert found.notes == [(NoteKind.OVERNIGHT, "2026-05-13")]
    found.carry_out()
    assert event_agenda(desk, event) == [
        "12 20:00–13 00:00 | Film",
        "12 22:00–13 01:30 | Dinner",
    ]


def test_an_hour_the_clock_skips_or_shows_twice_is_noticed(
    desk: Desk,
    office: OfficeAtWork,  # noqa: ARG001 - languages of an office
) -> None:
    spring = two_days(desk, zone="Europe/Berlin", day=28, month=3)
    text = rows_of("Date|Time|Title", "29.03.2026|02:30-04:00|Night", "29.03.2026|01:00-04:00|Long")
    found = taking(desk, text, spring)
    assert found.outcomes == ["out", "new"]
    assert found.notes == [(NoteKind.CLOCK_SKIPS, "2026-03-29 02:30")]
    found.carry_out()
    (session,) = questions.event_page(desk, spring).sessions
    assert session.ends_at.astimezone(UTC) - session.starts_at.astimezone(UTC) == timedelta(hours=2)
    autumn = two_days(desk, zone="Europe/Berlin", day=24, month=10)
    text = rows_of("Date|Time|Title", "25.10.2026|02:30-04:00|Night")
    found = taking(desk, text, autumn)
    assert (found.outcomes, found.notes) == (["new"], [(NoteKind.CLOCK_TWICE, "2026-10-25 02:30")])


def test_rows_of_one_session_are_one_session_with_all_their_people(desk: Desk, event: int) -> None:
    text = rows_of(
        "Time|Title|Speakers",
        "9:00-10:00|Panel|Tea Third",
        "9:00-10:00|Panel|Ula Fourth",
        "9:00-10:00|Panel|Tea Third",
    )
    found = taking(desk, text, event)
    assert found.outcomes == ["new", "new", "out"]
    assert found.notes == [(NoteKind.ADDED_TO_ROW, "2"), (NoteKind.SAME_AS_ROW, "2")]
    found.carry_out()
    assert event_agenda(desk, event) == [
        "12 09:00–12 10:00 | Panel | Tea Third (panellist), Ula Fourth (panellist)"
    ]


def test_what_is_there_is_joined_and_keeps_what_it_has(desk: Desk, event: int) -> None:
    first = rows_of(
        "Time|Title|Room|Speakers", "9:00-10:00|Opening|A|Tea Third", "10:00-11:00|Talk||"
    )
    taking(desk, first, event).carry_out()
    again = taking(desk, first, event)
    assert (again.outcomes, again.plan.work.sessions) == (["same", "same"], ())
    more = rows_of(
        "Time|Title|Title (KA)|Room|Speakers",
        "9:00-10:00|Opening|გახსნა|B|Tea Third; Ula Fourth",
        "10:00-11:00|Talk||C|",
    )
    found = taking(desk, more, event)
    assert [(row.outcome, row.joined) for row in found.plan.rows] == [
        (Outcome.FILLS, "Opening"),
        (Outcome.FILLS, "Talk"),
    ]
    assert found.notes == [(NoteKind.DIFFERS, "A")]
    found.carry_out()
    opening, talk = event_agenda(desk, event)
    assert opening == (
        "12 09:00–12 10:00 | Opening / გახსნა | A"
        " | Tea Third (opening_remarks), Ula Fourth (opening_remarks)"
    )
    assert talk == "12 10:00–12 11:00 | Talk | C"


def test_a_session_at_another_hour_is_asked_about(desk: Desk, event: int) -> None:
    taking(desk, rows_of("Time|Title", "9:00-10:00|Skills across borders"), event).carry_out()
    moved = taking(desk, rows_of("Time|Title", "11:00-12:30|Skills across borders"), event)
    assert moved.outcomes == ["asks"]
    (ask,) = moved.plan.asks
    there = ask.choices[0]
    assert (ask.kind, ask.name, [choice.detail for choice in ask.choices]) == (
        AskKind.SESSION,
        "Skills across borders",
        ["2026-05-12 09:00–10:00", ""],
    )
    assert moved.carry_out().changes.touched == frozenset()
    same = moved.decide({ask.name: there.key})
    assert same.outcomes == ["fills"]
    other = moved.decide({ask.name: 0})
    assert other.outcomes == ["new"]
    same.carry_out()
    assert event_agenda(desk, event) == ["12 11:00–12 12:30 | Skills across borders"]


def test_a_title_nearly_the_same_at_the_same_hour_is_asked_about(desk: Desk, event: int) -> None:
    taking(desk, rows_of("Time|Title", "9:00-10:00|Skills across borders"), event).carry_out()
    found = taking(desk, rows_of("Time|Title", "9:00-10:00|Skills accross borders"), event)
    assert found.outcomes == ["asks"]
    same = found.decide({"Skills accross borders": found.plan.asks[0].choices[0].key})
    assert (same.outcomes, same.notes) == (
        ["same"],
        [(NoteKind.DIFFERS, "Skills across borders")],
    )


def test_two_people_of_one_name_are_asked_about(
    desk: Desk, office: OfficeAtWork, event: int
) -> None:
    other = add_person(desk, names={"en": PersonName("Nino", "Sample")}, email="n@example.org").key
    found = taking(desk, rows_of("Time|Title|Speakers", "9:00-10:00|Talk|Nino Sample"), event)
    assert found.outcomes == ["asks"]
    (ask,) = found.plan.asks
    assert ask.choices == (
        Choice(office.person, "Nino Sample", "Head, Harbour Office"),
        Choice(other, "Nino Sample", "n@example.org"),
        Choice(0),
    )
    found.decide({"Nino Sample": other}).carry_out()
    (appearance,) = questions.event_page(desk, event).sessions[0].appearances
    assert appearance.person_id == other


def test_a_name_with_another_organization_or_in_another_script_is_asked_about(
    desk: Desk, office: OfficeAtWork, event: int
) -> None:
    text = rows_of(
        "Time|Title|Speakers",
        "9:00-10:00|Talk|Nino Sample, Director, Sample Bank",
        "10:00-11:00|Walk|Nina Sampleh",
        "11:00-12:00|Song|Nino Sample, Head, Harbour Office",
    )
    add_person(desk, names={"ka": PersonName("ნინა", "სამფლე")})
    found = taking(desk, text, event)
    assert found.outcomes == ["asks", "asks", "new"]
    new = found.decide({"Nino Sample": 0, "Nina Sampleh": 0})
    assert new.outcomes == ["new", "new", "new"]
    assert new.carry_out().people == 2
    people = [part.appearances[0].person_id for part in questions.event_page(desk, event).sessions]
    assert (people[2] == office.person, len(set(people))) == (True, 3)


def test_rows_that_ask_stay_out_while_the_others_go_in(desk: Desk, event: int) -> None:
    add_person(desk, names={"en": PersonName("Nino", "Sample")})
    text = rows_of("Time|Title|Speakers", "9:00-10:00|Talk|Nino Sample", "10:00-11:00|Song|")
    found = taking(desk, text, event)
    assert found.carry_out().added == 1
    rest = found.wish()
    assert rest.outcomes == ["asks", "same"]


def test_a_row_may_be_left_out_and_a_cell_corrected(desk: Desk, event: int) -> None:
    found = taking(desk, rows_of("Time|Title", "9:00-10:00|One", "10:00-9:00|Two"), event)
    assert found.outcomes == ["new", "out"]
    mended = taking(desk, with_cell(found.plan.table, 2, 0, "10:00-11:00"), event)
    assert mended.outcomes == ["new", "new"]
    left = mended.wish(left_out=frozenset({1}))
    assert (left.outcomes, left.notes) == (["out", "new"], [(NoteKind.LEFT_OUT, "")])


def test_formulas_and_merged_cells_of_a_spreadsheet_are_understood(desk: Desk, event: int) -> None:
    data = xlsx(
        [
            ["Date", "Start", "End", "Title"],
            ["12 May 2026", "9:00", "10:00", "Opening"],
            [None, "10:00", "=B4", "Panel"],
            [None, "11:00", "12:00", "Closing"],
        ],
        lambda _, sheet: sheet.merge_cells("A2:A4"),
    )
    (table,) = read_table(data, "agenda.xlsx")
    found = taking(desk, table, event)
    assert found.outcomes == ["new", "out", "new"]
    assert found.notes == [(NoteKind.NO_RESULT, "C3")]
    assert found.plan.undated == 0


def test_a_calendar_is_read_by_its_own_zones(desk: Desk, event: int) -> None:
    calendar = ics(
        """
        UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
        DTSTART:20260512T050000Z
        DTEND;TZID=Europe/Berlin:20260512T080000
        SUMMARY:Opening
        """,
        "DTSTART;TZID=Nowhere:20260512T110000\nDURATION:PT1H\nSUMMARY:Panel",
        "DTSTART:20260512T080000Z\nSUMMARY:Endless",
        "DTSTART:20260512T090000Z\nDTEND:20260512T100000Z\nSUMMARY:Off\nSTATUS:CANCELLED",
    )
    (table,) = read_table(calendar.encode(), "calendar.ics")
    found = taking(desk, table, event)
    assert found.outcomes == ["new", "new", "out", "out"]
    assert found.notes == [
        (NoteKind.ZONE_UNKNOWN, "Nowhere"),
        (NoteKind.NO_END, ""),
        (NoteKind.CANCELLED, ""),
    ]
    found.carry_out()
    assert event_agenda(desk, event) == [
        "12 09:00–12 10:00 | Opening",
        "12 11:00–12 12:00 | Panel",
    ]
    moved = calendar.replace("20260512T050000Z", "20260512T053000Z")
    (table,) = read_table(moved.encode(), "calendar.ics")
    again = taking(desk, table, event)
    assert again.outcomes == ["asks", "same", "out", "out"]  # known by its identity, moved


def test_an_event_that_is_gone_is_said_to_be(desk: Desk, office: OfficeAtWork) -> None:
    with pytest.raises(NoSuchRecord):
        taking(desk, rows_of("Time|Title", "9:00-10:00|One"), office.event + 99)


def test_a_person_who_goes_while_the_plan_is_looked_at_leaves_nothing_half_done(
    desk: Desk, event: int
) -> None:
    gone = add_person(desk, names={"en": PersonName("Tea", "Third")}).key
    text = rows_of(
        "Time|Title|Speakers", "9:00-10:00|Talk|Ula Fourth", "10:00-11:00|Song|Tea Third"
    )
    found = taking(desk, text, event)

    delete_person(desk, person_id=gone)
    with pytest.raises(RuleBroken):
        found.carry_out()
    assert event_agenda(desk, event) == []
    assert [line.name for line in questions.list_people(desk).lines] == ["Nino Sample"]


def kinds_and_roles(found: Taking, desk: Desk, event: int) -> list[tuple[SessionKind, Role]]:
    found.carry_out()
    sessions = questions.event_page(desk, event).sessions
    return [(part.kind, part.appearances[0].role) for part in sessions]


def test_what_speakers_do_follows_from_the_kind_of_session(desk: Desk, event: int) -> None:
    text = rows_of(
        "Time|Title|Speakers|Kind",
        "9:00-9:30|Welcome|Tea Third|",
        "9:30-10:00|Skills|Tea Third|keynote speech",
        "10:00-10:30|Migration|Tea Third|",
        "10:30-11:00|Debate|Panellists: Tea Third|",
        "11:00-12:00|Closing|Tea Third|",
    )
    assert kinds_and_roles(taking(desk, text, event), desk, event) == [
        (SessionKind.OPENING, Role.OPENING_REMARKS),
        (SessionKind.KEYNOTE, Role.KEYNOTE),
        (SessionKind.THEMATIC, Role.PRESENTER),
        (SessionKind.PANEL, Role.PANELLIST),
        (SessionKind.CLOSING, Role.CLOSING_REMARKS),
    ]


def test_an_event_of_one_day_needs_no_days(desk: Desk, office: OfficeAtWork) -> None:
    found = taking(desk, rows_of("Time|Title", "13:00-14:00|Lunch"), office.event)
    assert (found.plan.undated, found.outcomes) == (0, ["new"])
    assert questions.event_page(desk, office.event).kind is EventKind.CONFERENCE


def test_a_cell_in_two_languages_is_parted_by_its_lines(desk: Desk, event: int) -> None:
    text = rows_of(
        "Time|Title|Key points|Room",
        "9:00-10:00|A panel on\nreturn 2026\nპანელი\nდაბრუნებაზე|First\nSecond\nპირველი|Hall\nA",
    )
    found = taking(desk, text, event)
    found.carry_out()
    (session,) = questions.event_page(desk, event).sessions
    assert session.title == {"en": "A panel on return 2026", "ka": "პანელი დაბრუნებაზე"}
    assert session.key_points == {"en": "First\nSecond", "ka": "პირველი"}
    assert session.room == "Hall A"
