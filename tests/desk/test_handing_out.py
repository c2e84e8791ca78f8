"""An agenda as a calendar, people as address cards, out of the records and back."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from factories.desks import NOW
from factories.office import NOON, OfficeAtWork, at_work
from factories.tables import rows_of, taking
from msgspec.structs import replace

from migdesk.base.files import CannotWrite
from migdesk.desk import questions
from migdesk.desk.appearances import edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import add_session, delete_event, edit_event, edit_session
from migdesk.desk.handing_out import agenda_calendar, people_cards, write_agenda, write_cards
from migdesk.desk.people import edit_person
from migdesk.desk.rows import (
    AgendaChanges,
    PersonChanged,
    PersonTold,
    SessionChanged,
    SessionTold,
)
from migdesk.intake.tables.fields import Target
from migdesk.intake.tables.opening import read_table
from migdesk.vocabulary import AppearanceStatus, SessionKind

EARLIER, LATER = NOON - timedelta(minutes=30), NOON + timedelta(minutes=30)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """An office with one event, one session and one speaker."""
    return at_work(desk)


def description(calendar: bytes) -> str:
    """Return the words about a session, without the folding of lines."""
    whole = calendar.decode().replace("\r\n ", "")
    (line,) = [each for each in whole.split("\r\n") if each.startswith("DESCRIPTION:")]
    return line.removeprefix("DESCRIPTION:")


def test_an_agenda_that_comes_back_is_known_again(desk: Desk, office: OfficeAtWork) -> None:
    taking(desk, rows_of("Time|Title|Room", "13:00-14:00|Lunch|Foyer"), office.event).carry_out()
    calendar = agenda_calendar(desk, office.event)
    (table,) = read_table(calendar, "agenda.ics")
    assert taking(desk, table, office.event).outcomes == ["same", "same"]


def test_people_stand_with_roles_and_titles_in_the_language_asked_for(
    desk: Desk, office: OfficeAtWork
) -> None:
    assert description(agenda_calendar(desk, office.event)) == (
        r"Opening remarks: Nino Sample\, Head\, Harbour Office"
    )
    assert description(agenda_calendar(desk, office.event, "ka")).startswith(
        "გახსნის სიტყვა: ნინო სამფლე"
    )


def test_a_name_that_is_withheld_does_not_leave(desk: Desk, office: OfficeAtWork) -> None:
    (appearance,) = questions.event_page(desk, office.event).sessions[0].appearances
    edit_appearance(desk, appearance_id=appearance.id, shown_as={"en": "A returnee"})
    assert description(agenda_calendar(desk, office.event)) == "Opening remarks: A returnee"


def test_people_who_come_back_are_known_again_and_notes_stay(
    desk: Desk, office: OfficeAtWork
) -> None:
    edit_person(desk, person_id=office.person, email="n@example.org", notes="allergic to nuts")
    cards = people_cards(desk, [office.person])
    assert "nuts" not in cards.decode()
    (table,) = read_table(cards, "people.vcf")
    found = taking(desk, table, None, Target.PEOPLE)
    assert (found.outcomes, found.notes) == (["same"], [])


def test_what_an_agenda_said_is_kept_and_compared(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    assert questions.event_page(desk, office.event).changed is None
    write_agenda(desk, office.event, tmp_path / "agenda.ics")
    changed = questions.event_page(desk, office.event).changed
    assert changed is not None
    here = NOW.astimezone(ZoneInfo("Asia/Tbilisi"))
    assert changed == AgendaChanges(here, "Press Officer", None, ())
    assert changed.at.utcoffset() == here.utcoffset()
    before = questions.event_page(desk, office.event).sessions[0]
    (appearance,) = before.appearances
    edit_appearance(desk, appearance_id=appearance.id, status=AppearanceStatus.ABSENT)
    edit_session(desk, session_id=office.session, room="Foyer", ends_at=EARLIER)
    edit_event(desk, event_id=office.event, venue={"en": "Palace"})
    added = add_session(
        desk, event_id=office.event, kind=SessionKind.BREAK, starts_at=NOON, ends_at=LATER
    ).key
    changed = questions.event_page(desk, office.event).changed
    assert changed is not None
    assert changed.venue == ("", "Palace")
    nino = PersonTold("Nino Sample", appearance.role, "Head, Harbour Office")
    told = SessionTold(before.kind, "Opening", before.starts_at, before.ends_at, before.room)
    after = replace(told, ends_at=EARLIER, room="Foyer")
    assert changed.sessions == (
        SessionChanged(office.session, told, after, (PersonChanged(nino, None),)),
        SessionChanged(added, None, SessionTold(SessionKind.BREAK, "", NOON, LATER, ""), ()),
    )
    write_agenda(desk, office.event, tmp_path / "agenda.ics")
    changed = questions.event_page(desk, office.event).changed
    assert changed is not None
    assert (changed.venue, changed.sessions) == (None, ())


def test_undo_knows_nothing_of_an_export_and_a_deleted_event_finds_it_again(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    before = desk.undo_label()
    write_agenda(desk, office.event, tmp_path / "agenda.ics", "ka")
    assert desk.undo_label() == before
    delete_event(desk, event_id=office.event)
    desk.undo()
    changed = questions.event_page(desk, office.event).changed
    assert changed is not None
    assert changed.sessions == ()


def test_files_are_written_but_never_over_an_office(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    written = write_agenda(desk, office.event, tmp_path / "agenda.ics")
    assert written.read_bytes() == agenda_calendar(desk, office.event)
    written = write_cards(desk, [office.person], tmp_path / "people.vcf")
    assert written.read_bytes() == people_cards(desk, [office.person])
    with pytest.raises(CannotWrite):
        write_agenda(desk, office.event, desk.workspace.path)
    with pytest.raises(NoSuchRecord):
        people_cards(desk, [99])
