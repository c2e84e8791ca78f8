"""Calendars, sound and broken."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.spreadsheets import ics

from migdesk.intake.errors import NothingInTable, TableDamaged
from migdesk.intake.tables.calendars import read_calendar
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.table import Remark, Row, Table, Value


def at(written: str) -> datetime:
    """Return a moment without a zone, as spreadsheets have them."""
    return datetime.fromisoformat(written)


TBILISI = ZoneInfo("Asia/Tbilisi")
NINE = datetime(2026, 5, 12, 9, tzinfo=TBILISI)


def read(*events: str, before: str = "") -> Table:
    return read_calendar(ics(*events, before=before), "calendar.ics")


def said(table: Table, row: Row, field: Field) -> Value:
    meanings = [meaning and meaning.field for meaning in table.meanings]
    return row.cells[meanings.index(field)] if field in meanings else ""


def starts(table: Table) -> list[Value]:
    return [said(table, row, Field.STARTS) for row in table.rows]


def test_an_event_is_a_row_in_words() -> None:
    table = read(
        r"""
        UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
        DTSTART;TZID=Asia/Tbilisi:20260512T090000
        DTEND:20260512T060000Z
        SUMMARY:Opening\, in the
          great hall
        LOCATION:Hall A
        CATEGORIES:Panel,Talk
        ATTENDEE;CN="Nino Sample":mailto:nino@example.org
        ATTENDEE;CN=gia@example.org:mailto:gia@example.org
        """.replace("\n          great", " great")
    )
    (row,) = table.rows
    told = zip(table.meanings, row.cells, strict=True)
    assert {meaning.field: cell for meaning, cell in told if meaning} == {
        Field.IDENTITY: "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        Field.STARTS: NINE,
        Field.ENDS: datetime(2026, 5, 12, 6, tzinfo=UTC),
        Field.TITLE: "Opening, in the great hall",
        Field.KIND: "Panel, Talk",
        Field.ROOM: "Hall A",
        Field.PEOPLE: "Nino Sample",
    }
    assert row.remarks == ()


@pytest.mark.parametrize(
    "name",
    ["Georgian Standard Time", "/freeassociation.sourceforge.net/Tzfile/Asia/Tbilisi"],
)
def test_zones_are_known_by_the_names_other_programs_have_for_them(name: str) -> None:
    table = read(f"DTSTART;TZID={name}:20260512T090000")
    assert starts(table) == [NINE]


def test_a_zone_nobody_knows_is_said_and_what_a_file_defines_of_it_is_not_run() -> None:
    endless = """
    BEGIN:VTIMEZONE
    TZID:Nowhere
    BEGIN:STANDARD
    DTSTART:16010101T000000
    RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0400
    END:STANDARD
    END:VTIMEZONE
    """
    table = read("DTSTART;TZID=Nowhere:20260512T090000", before=endless)
    assert starts(table) == [at("2026-05-12T09:00")]
    assert table.rows[0].remarks == ((Remark.ZONE_UNKNOWN, "Nowhere"),)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", [12, 13, 14]),
        ("FREQ=DAILY;UNTIL=20260513T050000Z", [12, 13]),
        ("FREQ=DAILY;UNTIL=20260513", [12, 13]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=2", [12, 14]),
        ("FREQ=WEEKLY;COUNT=2", [12, 19]),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=TU,WE", [12, 13, 19]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=2", [12, 26]),
    ],
)
def test_what_is_repeated_daily_or_weekly_to_an_end_is_a_row_each_time(
    rule: str, days: list[int]
) -> None:
    table = read(f"DTSTART;TZID=Asia/Tbilisi:20260512T090000\nDURATION:PT1H\nRRULE:{rule}")
    assert starts(table) == [NINE.replace(day=day) for day in days]
    assert [row.remarks for row in table.rows] == [()] * len(days)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=5000",
        "FREQ=MONTHLY;COUNT=2",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;COUNT=2;BYDAY=1MO",
        "FREQ=DAILY;INTERVAL=0;COUNT=2",
    ],
)
def test_what_is_repeated_without_an_end_or_otherwise_is_read_once_and_said_so(rule: str) -> None:
    table = read(f"DTSTART:20260512T050000Z\nRRULE:{rule}")
    assert starts(table) == [NINE]
    assert [(kind, set(words.split(";"))) for kind, words in table.rows[0].remarks] == [
        (Remark.REPEATS, set(rule.split(";")))
    ]


def test_a_time_left_out_or_moved_is_not_a_row() -> None:
    table = read(
        """
        UID:weekly
        DTSTART;TZID=Asia/Tbilisi:20260512T090000
        DTEND;TZID=Asia/Tbilisi:20260512T100000
        RRULE:FREQ=DAILY;COUNT=4
        EXDATE;TZID=Asia/Tbilisi:20260513T090000
        """,
        """
        UID:weekly
        RECURRENCE-ID;TZID=Asia/Tbilisi:20260514T090000
        DTSTART;TZID=Asia/Tbilisi:20260514T150000
        DTEND;TZID=Asia/Tbilisi:20260514T160000
        """,
    )
    assert starts(table) == [NINE, NINE.replace(day=15), NINE.replace(day=14, hour=15)]
    assert [said(table, row, Field.ENDS) for row in table.rows] == [
        NINE.replace(hour=10),
        NINE.replace(day=15, hour=10),
        NINE.replace(day=14, hour=16),
    ]


def test_days_lengths_and_missing_ends_are_as_they_are() -> None:
    table = read(
        "DTSTART;VALUE=DATE:20260512\nSUMMARY:All day",
        "DTSTART:20260512T050000Z\nDURATION:PT90M",
        "DTSTART:20260512T050000Z",
    )
    lengths = [said(table, row, Field.LENGTH) for row in table.rows]
    assert starts(table) == [date(2026, 5, 12), NINE, NINE]
    assert lengths == ["", timedelta(minutes=90), ""]


def test_what_cannot_be_read_or_is_called_off_is_said() -> None:
    table = read("DTSTART:99999\nSUMMARY:Broken", "DTSTART:20260512T050000Z\nSTATUS:CANCELLED")
    assert [row.remarks for row in table.rows] == [
        ((Remark.UNREADABLE, "99999"),),
        ((Remark.CANCELLED, ""),),
    ]


def test_no_calendar_is_no_table() -> None:
    with pytest.raises(NothingInTable):
        read()
    with pytest.raises(TableDamaged):
        read_calendar("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\nEND:VCALENDAR", "calendar.ics")
