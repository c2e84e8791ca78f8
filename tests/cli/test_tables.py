"""Tables taken in by a command."""

from pathlib import Path

import pytest
from cli.conftest import Run
from factories.desks import fixed_clock
from factories.office import at_work
from factories.spreadsheets import xlsx
from factories.tables import event_agenda

from migdesk.cli.tables import NOTES
from migdesk.desk.desk import Desk
from migdesk.desk.people import add_person
from migdesk.desk.tables.plan import NoteKind
from migdesk.store.workspace import Workspace
from migdesk.text.names import PersonName


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with one event, whose key is 1, and two people of one name."""
    path = tmp_path / "office.migdesk"
    with Workspace.create(path, clock=fixed_clock) as workspace:
        desk = Desk(workspace, fixed_clock, "Press Officer")
        at_work(desk)
        add_person(desk, names={"en": PersonName("Nino", "Sample")})
    return path


def agenda(office: Path) -> list[str]:
    with Workspace.open(office, clock=fixed_clock, write=False) as workspace:
        return event_agenda(Desk(workspace, fixed_clock, "Press Officer"), 1)


def test_an_agenda_is_taken_in_and_each_row_told(run: Run, office: Path, tmp_path: Path) -> None:
    file = tmp_path / "agenda.csv"
    file.write_text(
        "Time;Title;Speakers\n"
        "13:00-14:00;Lunch;\n"
        "14:00-15:00;Panel;Tea Third\n"
        "15:00-14:00;Film;\n"
        "16:00-17:00;Talk;Nino Sample\n",
        "utf-8",
    )
    outcome = run("load", file, "--event", "1", "--workspace", office)
    assert outcome.status == 0
    assert outcome.out.splitlines() == [
        "added     row 2  Lunch",
        "added     row 3  Panel",
        "left out  row 5  Talk",
        "2 added, 1 people with them, 0 completed.",
    ]
    assert outcome.err.splitlines() == [
        "migdesk: row 4: it does not end after it starts: 15:00–14:00.",
        (
            "migdesk: row 5: Nino Sample may be person 1, Nino Sample (Head, Harbour Office) or "
            "person 2, Nino Sample or another. It was left out: decide in the window."
        ),
    ]
    assert [line.partition(" | ")[2] for line in agenda(office)] == [
        "Opening | Nino Sample (opening_remarks)",
        "Lunch",
        "Panel | Tea Third (panellist)",
    ]
    assert run("undo", "--workspace", office).status == 0
    assert len(agenda(office)) == 1


def test_people_and_counts_are_taken_in_where_it_is_said(
    run: Run, office: Path, tmp_path: Path
) -> None:
    people = tmp_path / "people.xlsx"
    people.write_bytes(xlsx([["Name", "E-mail"], ["Tea Third", "tea@example.org"]]))
    assert run("load", people, "--workspace", office).out.endswith("1 added, 0 completed.\n")
    counts = tmp_path / "counts.csv"
    counts.write_text("Country,Women,Men\nGeorgia,3,4\nOz,1,\n", "utf-8")
    outcome = run("load", counts, "--event", "1", "--into", "attendance", "--workspace", office)
    assert outcome.out.endswith("2 added, 0 completed.\n")
    assert outcome.err == (
        "migdesk: row 3: Oz is no country that is known; it is kept as written.\n"
    )


def test_what_cannot_be_read_is_said_in_a_sentence(run: Run, office: Path, tmp_path: Path) -> None:
    file = tmp_path / "old.xls"
    file.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))
    outcome = run("load", file, "--event", "1", "--workspace", office)
    assert outcome.status == 1
    assert outcome.err == (
        "migdesk: old.xls is in the format of Office before 2007. "
        "Store it as an Excel workbook (XLSX).\n"
    )
    assert run("load", file, "--into", "agenda", "--workspace", office).status == 2
    assert run("load", file, "--event", "99", "--workspace", office).status == 1


def test_every_note_has_its_words() -> None:
    assert set(NOTES) == set(NoteKind)


def test_agendas_and_people_are_written_for_other_programs(
    run: Run, office: Path, tmp_path: Path
) -> None:
    calendar, card = tmp_path / "agenda.ics", tmp_path / "nino.vcf"
    wrote = run("export", "event", "1", "--output", calendar, "--workspace", office)
    assert wrote.out == f"Written: {calendar}\n"
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert run("export", "person", "1", "--output", card, "--workspace", office).status == 0
    assert card.read_bytes().startswith(b"BEGIN:VCARD\r\n")
    assert run("export", "person", "99", "--output", card, "--workspace", office).status == 1
    assert run("export", "release", "1", "--output", card, "--workspace", office).status == 2
    other = run(
        "export", "person", "1", "--output", card, "--format", "docx", "--workspace", office
    )
    assert (other.status, other.err) == (
        2,
        "migdesk: --format is for releases: an agenda is written as ICS, a person as VCF.\n",
    )
