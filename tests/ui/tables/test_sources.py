"""Where tables come from, and what they are taken into: files, people, attendance."""

from pathlib import Path

from factories.spreadsheets import ics, xlsx
from factories.tables import rows_of
from factories.tables_window import AGENDA, TablesDriver, copy
from factories.widgets import button, said
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from migdesk.ui.shell.address import Place

OPENING = "12 10:00–12 12:00 | Opening | Nino Sample (opening_remarks)"


def open_file(driver: TablesDriver, path: Path, tab: str = "agenda") -> None:
    """Open a file into what a tab of the event shows, by the command for it."""
    driver.files.chosen = path
    driver.open_event(tab)
    driver.program.window.commands.trigger("event.open_table")
    driver.settle()


def two_sheets(book: Workbook, _: Worksheet) -> None:
    second = book.create_sheet("Second day")
    second.append(["Time", "Title"])
    second.append(["17:00-18:00", "Reception"])


def test_a_spreadsheet_is_opened_and_its_sheets_are_offered(
    driver: TablesDriver, tmp_path: Path
) -> None:
    path = tmp_path / "programme.xlsx"
    path.write_bytes(xlsx([["Time", "Title"], ["14:00-15:00", "Panel"]], two_sheets))
    open_file(driver, path)
    assert driver.files.asked[0] == "Open a table"
    assert driver.outcomes() == ["New"]
    assert driver.sheet.top.sheets.text() == "Sheet: Sheet"
    driver.click(driver.sheet.top.sheets)
    driver.choose("Second day")
    assert said(driver.sheet.top) == ["Second day  ·  1 row"]
    driver.press("Ctrl+Return")
    assert driver.kept() == [OPENING, "12 17:00–12 18:00 | Reception"]


def test_a_calendar_is_opened_in_the_sheet(driver: TablesDriver, tmp_path: Path) -> None:
    path = tmp_path / "sessions.ics"
    event = """
        DTSTART;TZID=Asia/Tbilisi:20260512T140000
        DTEND;TZID=Asia/Tbilisi:20260512T150000
        SUMMARY:Panel on skills
    """
    path.write_text(ics(event), encoding="utf-8")
    driver.paste(AGENDA)
    driver.files.chosen = path
    driver.press("Ctrl+O")
    driver.settle()
    assert driver.outcomes() == ["New"]
    driver.press("Ctrl+Return")
    assert driver.kept() == [OPENING, "12 14:00–12 15:00 | Panel on skills"]


def test_nobody_is_bothered_who_chooses_no_file(driver: TablesDriver) -> None:
    driver.open_event("agenda")
    driver.program.window.commands.trigger("event.open_table")
    driver.settle()
    assert "No table yet" in said(driver.sheet)
    driver.press("Escape")
    assert driver.sheets() == []


def test_what_is_no_table_is_said_in_the_sheet_and_what_is_there_stays(
    driver: TablesDriver, tmp_path: Path
) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    driver.paste(AGENDA)
    driver.files.chosen = path
    driver.press("Ctrl+O")
    driver.settle()
    assert "photo.xlsx is not a table." in said(driver.sheet)
    assert driver.outcomes() == ["There already", "New", "Left out"]
    copy(AGENDA)
    driver.press("Ctrl+V")
    driver.settle()
    assert "photo.xlsx is not a table." not in said(driver.sheet)


def test_an_empty_clipboard_is_said(driver: TablesDriver) -> None:
    driver.paste("")
    assert "There is no table to take in." in said(driver.sheet)
    driver.press("Escape")
    assert driver.sheets() == []


def test_a_table_of_a_web_page_is_pasted_with_its_cells(driver: TablesDriver) -> None:
    html = (
        "<html><body><!--StartFragment--><table><tr><td>Time</td><td>Title</td></tr>"
        "<tr><td>14:00-15:00</td><td><p>Panel</p><p>on skills</p></td></tr></table>"
        "<!--EndFragment--></body></html>"
    )
    driver.paste("Time\nTitle\n14:00-15:00\nPanel on skills", html)
    assert driver.outcomes() == ["New"]
    driver.press("Ctrl+Return")
    assert driver.kept()[-1] == "12 14:00–12 15:00 | Panel on skills"


def test_people_of_an_event_get_the_role_that_is_chosen(driver: TablesDriver) -> None:
    driver.paste(rows_of("Name|Title", "Tea Third|Director"), tab="speakers")
    assert driver.sheet.top.targets.value() == "people"
    assert driver.sheet.top.roles.text() == "Role: Participant"
    driver.click(driver.sheet.top.roles)
    driver.choose("Moderator")
    driver.press("Ctrl+Return")
    assert [(each.name, each.role) for each in driver.page().appearances] == [
        ("Tea Third", "moderator")
    ]


def test_attendance_is_taken_in_and_what_is_counted_already_is_asked(
    driver: TablesDriver,
) -> None:
    table = rows_of("Country|Sector|Women|Men", "Georgia|Government|3|4", "Armenia|Media|1|0")
    driver.paste(table, tab="details")
    assert driver.sheet.top.targets.value() == "attendance"
    assert driver.outcomes() == ["New", "New"]
    driver.press("Ctrl+Return")
    assert driver.undoes() == "Import attendance"
    driver.paste(table.replace("3\t4", "5\t4"), tab="details")
    assert driver.outcomes() == ["To decide", "There already"]
    driver.row(0)
    driver.press("Return")
    assert driver.offered() == [
        "Replace them",
        "Add them up",
        "Leave them",
        "Leave this row out",
    ]
    driver.press("Space", "Ctrl+Return")
    counted = driver.page().attendance
    assert sorted((each.country, each.women, each.men) for each in counted) == [
        ("AM", 1, 0),
        ("GE", 5, 4),
    ]


def test_a_table_of_people_is_pasted_where_they_are_listed(driver: TablesDriver) -> None:
    driver.paste_people(
        rows_of("Name|E-mail", "Nino Sample|nino@example.org", "Tea Third|", "Tea Third|")
    )
    assert driver.title() == "Take in a table"
    assert driver.outcomes() == ["Completes", "New", "Left out"]
    driver.row(2)
    assert driver.beside()[-1] == "The same as row 3."
    driver.press("Ctrl+Return")
    assert driver.undoes() == "Import people"
    assert len(driver.everybody()) == 2
    assert driver.person().email == "nino@example.org"


def test_address_cards_are_opened_where_people_are_listed(
    driver: TablesDriver, tmp_path: Path
) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tea Third\r\nN:Third;Tea;;;\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    driver.files.chosen = path
    driver.go(Place.PEOPLE)
    driver.program.window.commands.trigger("people.open_table")
    driver.settle()
    assert driver.outcomes() == ["New"]
    driver.press("Ctrl+Return")
    assert len(driver.everybody()) == 2


def test_two_people_of_one_name_are_asked_for(driver: TablesDriver) -> None:
    other = driver.add_person("Nino", "Sample")
    driver.paste(rows_of("Time|Title|Speakers", "14:00-15:00|Panel|Nino Sample"))
    assert driver.outcomes() == ["To decide"]
    driver.row(0)
    driver.press("Return")
    assert "Who is Nino Sample?" in driver.beside()
    assert driver.offered()[-2:] == ["Somebody new", "Leave this row out"]
    driver.press("Down", "Space", "Ctrl+Return")
    (panel,) = [each for each in driver.page().sessions if each.title.get("en") == "Panel"]
    assert [each.person_id for each in panel.appearances] == [other]


def test_a_touched_table_is_not_lost_without_asking(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.row(1)
    driver.press("Delete")
    heard = driver.answer("Cancel", lambda: driver.press("Escape"))
    assert heard == [
        "Close without taking the table over?",
        "What you corrected and decided here is not kept.",
    ]
    assert len(driver.sheets()) == 1
    driver.answer("Close", lambda: driver.click(button(driver.sheet.bottom, "Cancel")))
    assert driver.sheets() == []
    assert driver.kept() == [OPENING]
