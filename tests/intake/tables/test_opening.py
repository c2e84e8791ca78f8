"""Files of any kind, and no kind at all."""

from pathlib import Path

import pytest
from factories.spreadsheets import ics, xlsx
from hypothesis import given
from hypothesis import strategies as st

from migdesk.base.errors import MigdeskError
from migdesk.intake.errors import NotATable, TableTooLarge, TableUnreadable
from migdesk.intake.tables.opening import read_pasted, read_table, read_table_file
from migdesk.intake.tables.table import MOST_BYTES, Origin, Table

SHEET = xlsx([["Title", 7], ["Opening", None]])
SCHEDULE = (
    '<?xml version="1.0"?><schedule><day date="2026-05-12"><room name="A"><event guid="x">'
    "<start>09:00</start><duration>01:00</duration><title>Opening</title></event></room></day>"
    "</schedule>"
)
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Nino Sample\nEND:VCARD\n"


@pytest.mark.parametrize(
    ("data", "name", "origin"),
    [
        (SHEET, "agenda.XLSX", Origin.SPREADSHEET),
        (SHEET, "no ending", Origin.SPREADSHEET),
        (b"a,b\n1,2", "list.txt", Origin.LIST),
        (ics("SUMMARY:Opening").encode(), "invitation", Origin.CALENDAR),
        (SCHEDULE.encode(), "schedule.xml", Origin.SCHEDULE),
        (CARD.encode(), "people.vcf", Origin.CARDS),
    ],
)
def test_what_a_file_holds_tells_what_it_is(data: bytes, name: str, origin: Origin) -> None:
    (table,) = read_table(data, name)
    assert table.origin is origin


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7", "agenda.pdf"),
        (b"\x89PNG\r\n", "photo.csv"),
        (b"a,b", "agenda.docx"),
        (b"{}", "event.json"),
        (b"a\0b\0", "list.csv"),
        (b"<html><p>no table</p></html>", "page.html"),
    ],
)
def test_what_is_no_table_is_said_to_be_none(data: bytes, name: str) -> None:
    with pytest.raises(NotATable):
        read_table(data, name)


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable):
        read_table_file(tmp_path / "missing.xlsx")
    with pytest.raises(TableUnreadable):
        read_table_file(tmp_path)
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(TableTooLarge):
        read_table_file(large)


def is_a_table_or_refused(data: bytes, name: str = "file") -> None:
    try:
        tables = read_table(data, name)
    except MigdeskError:
        return
    assert all(isinstance(table, Table) and table.rows for table in tables)


@given(st.binary())
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    is_a_table_or_refused(data)


@given(st.integers(0, len(SHEET) - 1), st.binary(max_size=3))
def test_no_damage_to_a_spreadsheet_crashes_the_reader(at: int, put: bytes) -> None:
    is_a_table_or_refused(SHEET[:at] + put + SHEET[at + 1 :])


pieces = st.sampled_from([
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3>", "<td colspan=4>", "</td>",
    "a", "<p>", "<td style='display:none'>", "<script>", "</script>", "<br>", "&nbsp;", "<caption>",
])  # fmt: skip


@given(st.lists(pieces).map("".join), st.text())
def test_no_markup_crashes_the_reader(html: str, text: str) -> None:
    try:
        assert read_pasted(html, text).rows
    except MigdeskError:
        return


lines = st.sampled_from([
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "DTSTART:20260512T090000",
    "DTSTART;TZID=Nowhere:20260512T090000", "DTSTART:99999999T999999", "DTEND:20260512",
    "DURATION:PT1H", "DURATION:x", "RRULE:FREQ=DAILY;COUNT=3", "RRULE:x", "UID:a", "SUMMARY:a",
    "RRULE:FREQ=WEEKLY;UNTIL=20260601;BYDAY=TU", "EXDATE:20260513T090000", "STATUS:CANCELLED",
    "RECURRENCE-ID:20260512T090000", "ATTENDEE;CN=A:x", "CATEGORIES:a,b", " folded", "", ":", "x",
])  # fmt: skip


@given(st.lists(lines))
def test_no_calendar_crashes_the_reader(inside: list[str]) -> None:
    text = "\n".join(["BEGIN:VCALENDAR", *inside, "END:VCALENDAR"])
    is_a_table_or_refused(text.encode(), "calendar.ics")


card_lines = st.sampled_from([
    "BEGIN:VCARD", "END:VCARD", "N:a;b;c;d;e", "N:", "N;LANGUAGE=ka:ა", "FN:x", "ORG:a;b", "TITLE:",
    "EMAIL;PREF=1:a@b", "TEL;VALUE=uri:tel:1", "ADR:;;;;;;x", "NOTE:a\\nb\\", "item1.FN:y", "",
    "N;ENCODING=QUOTED-PRINTABLE;CHARSET=latin9:=E1=", "=3D", " folded", "UID:urn:uuid:x", ";:",
])  # fmt: skip


@given(st.lists(card_lines))
def test_no_card_crashes_the_reader(inside: list[str]) -> None:
    is_a_table_or_refused("\n".join(["BEGIN:VCARD", *inside]).encode(), "people.vcf")


@given(st.integers(0, len(SCHEDULE)), st.sampled_from(["", "<", "</day>", "&x;", "<!DOCTYPE a>"]))
def test_no_schedule_crashes_the_reader(at: int, put: str) -> None:
    is_a_table_or_refused((SCHEDULE[:at] + put + SCHEDULE[at:]).encode(), "schedule.xml")
