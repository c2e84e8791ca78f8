"""A table of people: into the register, and to an event."""

import pytest
from factories.office import OfficeAtWork, at_work
from factories.tables import rows_of, taking, two_days

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.people import add_person
from migdesk.desk.rows import OrganisationFilter, PersonFilter, PersonPage
from migdesk.desk.tables.plan import Choice, NoteKind, Outcome
from migdesk.intake.tables.fields import Target
from migdesk.intake.tables.opening import read_table
from migdesk.text.names import PersonName
from migdesk.vocabulary import CountedAs, Honorific, OrganisationKind, Role

FULL = rows_of(
    "Name|Name (KA)|Salutation|Title|Organization|Country|Languages|E-mail|Phone|Notes",
    "Tea Third|თეა მესამე|Ms.|Director|Ministry of Samples|Georgia|English, ქართული"
    "|tea@example.org|+995 555 010203|vegetarian",
)
CARD = b"""BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
N;LANGUAGE=en:Third;Tea;;;
N;LANGUAGE=ka:\xe1\x83\x9b\xe1\x83\x94\xe1\x83\xa1\xe1\x83\x90\xe1\x83\x9b\xe1\x83\x94;\xe1\x83\x97\xe1\x83\x94\xe1\x83\x90;;;
EMAIL:tea@example.org
END:VCARD
"""


pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """An office with one event and one person."""
    return at_work(desk)


@pytest.mark.parametrize(
    ("said", "counted_as"),
    [
        ("F", CountedAs.WOMAN),
        ("male", CountedAs.MAN),
        ("?", CountedAs.NOT_RECORDED),
        ("", CountedAs.NOT_RECORDED),
    ],
)
def test_somebody_is_counted_as_the_table_says_and_not_as_the_address_does(
    desk: Desk, said: str, counted_as: CountedAs
) -> None:
    rows = rows_of("Name|Salutation|Gender", f"Tea Third|Ms.|{said}")
    taking(desk, rows, None, Target.PEOPLE).carry_out()
    assert person(desk, "Tea Third").counted_as is counted_as


def person(desk: Desk, name: str) -> PersonPage:
    """Return the page of the one person of a name."""
    (key,) = [line.id for line in questions.list_people(desk).lines if line.name == name]
    return questions.person_page(desk, key)


def test_all_that_a_row_says_of_somebody_is_kept(desk: Desk) -> None:
    taken = taking(desk, FULL, None, Target.PEOPLE).carry_out()
    assert (taken.added, desk.undo_label()) == (1, "Import people")
    tea = person(desk, "Tea Third")
    assert tea.names == {"en": PersonName("Tea", "Third"), "ka": PersonName("თეა", "მესამე")}
    assert (tea.honorific, tea.country, tea.languages) == (Honorific.MS, "GE", ("en", "ka"))
    assert (tea.email, tea.phone, tea.notes) == ("tea@example.org", "+995 555 010203", "vegetarian")
    (post,) = tea.posts
    assert post.title["en"].nominative == "Director"
    (key,) = questions.organisation_index(desk, OrganisationFilter(text="Ministry")).keys
    body = questions.organisation_lines(desk, [key])[key]
    assert (body.name, body.kind) == ("Ministry of Samples", OrganisationKind.MINISTRY)


def test_at_an_event_they_take_part_in_the_role_that_is_said_or_wished(
    desk: Desk, office: OfficeAtWork
) -> None:
    event = two_days(desk)
    text = rows_of(
        "First name|Surname|Role", "Tea|Third|Interpreter", "Ula|Fourth|", "Nino|Sample|wizard"
    )
    found = taking(desk, text, event, Target.PEOPLE)
    assert (found.outcomes, found.notes) == (
        ["new", "new", "fills"],
        [(NoteKind.ROLE_UNKNOWN, "wizard")],
    )
    found.wish(role=Role.HEAD_OF_DELEGATION).carry_out()
    appearances = questions.event_page(desk, event).appearances
    assert [(each.name, each.role, each.title) for each in appearances] == [
        ("Tea Third", Role.INTERPRETER, ""),
        ("Ula Fourth", Role.HEAD_OF_DELEGATION, ""),
        ("Nino Sample", Role.HEAD_OF_DELEGATION, "Head"),
    ]
    assert appearances[2].person_id == office.person
    again = taking(desk, text, event, Target.PEOPLE).wish(role=Role.HEAD_OF_DELEGATION)
    assert again.outcomes == ["same", "same", "same"]


def test_somebody_recorded_gets_what_is_lacking_and_keeps_what_is_there(desk: Desk) -> None:
    add_person(desk, names={"en": PersonName("Tea", "Third")}, email="old@example.org")
    found = taking(desk, FULL, None, Target.PEOPLE)
    assert found.outcomes == ["fills"]
    assert found.notes == [(NoteKind.DIFFERS, "old@example.org")]
    found.carry_out()
    tea = person(desk, "Tea Third")
    assert (tea.email, tea.phone, tea.names["ka"]) == (
        "old@example.org",
        "+995 555 010203",
        PersonName("თეა", "მესამე"),
    )
    assert [post.title["en"].nominative for post in tea.posts] == ["Director"]
    assert taking(desk, FULL, None, Target.PEOPLE).outcomes == ["same"]
    nino = rows_of("Name|Title|Organization", "Nino Sample|Clerk|Harbour Office")
    known = taking(desk, nino, None, Target.PEOPLE)
    assert (known.outcomes, known.notes) == (["same"], [(NoteKind.DIFFERS, "title")])


def test_two_of_one_name_with_two_organizations_are_asked_about(desk: Desk) -> None:
    text = rows_of(
        "Name|Organization", "Tea Third|Sample Bank", "Tea Third|Sample Agency", "Tea Third|"
    )
    found = taking(desk, text, None, Target.PEOPLE)
    assert found.outcomes == ["new", "asks", "out"]
    assert found.notes == [(NoteKind.SAME_AS_ROW, "2")]
    (ask,) = found.plan.asks
    assert ask.choices == (Choice(-1, "Tea Third", "Sample Bank"), Choice(0))
    assert found.decide({"Tea Third": 0}).outcomes == ["new", "new", "out"]
    one = found.decide({"Tea Third": -1})
    one.carry_out()
    assert [line.name for line in questions.list_people(desk).lines].count("Tea Third") == 1


def test_one_address_of_two_names_is_asked_about(desk: Desk) -> None:
    other = add_person(desk, names={"en": PersonName("Tea", "Third")}, email="t@example.org").key
    text = rows_of("Name|Email", "Tea Third-Wed|T@Example.org")
    found = taking(desk, text, None, Target.PEOPLE)
    assert found.plan.asks[0].choices == (Choice(other, "Tea Third", "t@example.org"), Choice(0))
    assert found.decide({"Tea Third-Wed": other}).outcomes == ["same"]


@pytest.mark.parametrize(
    ("row", "notes"),
    [
        ("|x@example.org", [(NoteKind.NO_NAME, "")]),
        (f"Tea Third|{'x' * 501}", [(NoteKind.TOO_LONG, "500")]),
        (f"{'x' * 1_001}|", [(NoteKind.TOO_LONG, "1000")]),
    ],
)
def test_why_somebody_stays_out_is_said(
    desk: Desk,
    row: str,
    notes: list[tuple[NoteKind, str]],
) -> None:
    found = taking(desk, rows_of("Name|Email", row), None, Target.PEOPLE)
    assert (found.outcomes, found.notes) == (["out"], notes)


def test_a_country_nobody_knows_is_kept_as_it_is_written(desk: Desk) -> None:
    found = taking(desk, rows_of("Name|Country", "Tea Third|Freedonia"), None, Target.PEOPLE)
    assert found.notes == [(NoteKind.COUNTRY_UNKNOWN, "Freedonia")]
    found.carry_out()
    assert person(desk, "Tea Third").country == "Freedonia"


def test_a_card_is_somebody_with_names_in_both_scripts(desk: Desk) -> None:
    (table,) = read_table(CARD, "people.vcf")
    found = taking(desk, table, None, Target.PEOPLE)
    assert [row.outcome for row in found.plan.rows] == [Outcome.NEW]
    found.carry_out()
    tea = person(desk, "Tea Third")
    assert tea.names == {"en": PersonName("Tea", "Third"), "ka": PersonName("თეა", "მესამე")}


def test_a_name_in_two_scripts_in_one_cell_is_one_persons(desk: Desk) -> None:
    text = rows_of("Name|Title", "Tea Third\nთეა მესამე|Head of\nthe desk\nუფროსი")
    found = taking(desk, text, None, Target.PEOPLE)
    assert found.outcomes == ["new"]
    found.carry_out()
    (key,) = questions.person_index(desk, PersonFilter(text="Third")).keys
    page = questions.person_page(desk, key)
    assert page.names == {"en": PersonName("Tea", "Third"), "ka": PersonName("თეა", "მესამე")}
