"""An agenda as a calendar."""

from datetime import UTC, datetime, timedelta, timezone

from migdesk.documents.calendars import CalendarEntry, CalendarSheet, calendar_file
from migdesk.intake.tables.calendars import read_calendar
from migdesk.intake.tables.fields import Field

NINE = datetime(2026, 5, 12, 9, tzinfo=timezone(timedelta(hours=4)))
ENTRY = CalendarEntry(
    uid="4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    starts_at=NINE,
    ends_at=NINE + timedelta(hours=1),
    title="Opening, welcome; and სათაური",
    place="Hall A, Batumi",
    kind="Opening session",
    people=("Moderator: Nino Sample, Head", "Keynote speaker: Gia Example"),
)
SHEET = CalendarSheet("Two Shores", NINE, (ENTRY,))


def test_a_session_reads_back_as_it_was() -> None:
    table = read_calendar(calendar_file(SHEET).decode(), "agenda.ics")
    (row,) = table.rows
    told = {
        meaning.field if meaning else None: cell
        for meaning, cell in zip(table.meanings, row.cells, strict=True)
    }
    assert told == {
        Field.IDENTITY: ENTRY.uid,
        Field.STARTS: NINE,
        Field.ENDS: NINE + timedelta(hours=1),
        Field.TITLE: ENTRY.title,
        Field.KIND: "Opening session",
        Field.ROOM: "Hall A, Batumi",
        None: "Moderator: Nino Sample, Head\nKeynote speaker: Gia Example",
    }


def test_hours_are_written_for_clocks_everywhere_and_lines_are_short() -> None:
    written = calendar_file(SHEET)
    assert b"DTSTART:20260512T050000Z\r\n" in written
    assert max(map(len, written.split(b"\r\n"))) <= 75


def test_the_same_agenda_is_the_same_file() -> None:
    assert calendar_file(SHEET) == calendar_file(SHEET)
    later = CalendarSheet("Two Shores", datetime(2026, 6, 1, tzinfo=UTC), ())
    assert calendar_file(later).endswith(b"X-WR-CALNAME:Two Shores\r\nEND:VCALENDAR\r\n")
