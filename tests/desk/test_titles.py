"""Giving somebody on an agenda a title on the spot."""

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.appearances import add_speaker
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.titles import give_title
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import OrganisationKind, Role


def speakers(desk: Desk, event: int) -> list[tuple[str, str, str]]:
    page = questions.event_page(desk, event)
    entries = [*page.appearances, *(entry for one in page.sessions for entry in one.appearances)]
    return [(entry.name, entry.title, entry.organisation) for entry in entries]


def test_who_appears_without_a_title_gets_one_all_over_the_event(desk: Desk) -> None:
    office = at_work(desk)
    ana = {"en": PersonName("Ana", "Model")}
    first = add_speaker(
        desk, event_id=office.event, session_id=office.session, role=Role.PANELLIST, names=ana
    ).key
    person = questions.event_page(desk, office.event).sessions[0].appearances[1].person_id
    add_speaker(desk, event_id=office.event, role=Role.CHAIR, person_id=person)
    give_title(
        desk,
        appearance_id=first,
        title={"en": Forms("Mayor")},
        organisation_names={"en": OrganisationName("City of Batumi")},
        organisation_kind=OrganisationKind.AGENCY,
    )
    assert speakers(desk, office.event) == [
        ("Ana Model", "Mayor", "City of Batumi"),
        ("Nino Sample", "Head", "Harbour Office"),
        ("Ana Model", "Mayor", "City of Batumi"),
    ]
    desk.undo()
    assert speakers(desk, office.event)[0] == ("Ana Model", "", "")


def test_an_organisation_that_is_known_is_taken(desk: Desk) -> None:
    office = at_work(desk)
    key = add_speaker(
        desk, event_id=office.event, role=Role.CHAIR, names={"en": PersonName("Ana", "Model")}
    ).key
    give_title(
        desk,
        appearance_id=key,
        title={"en": Forms("Engineer")},
        organisation_id=office.organisation,
    )
    assert speakers(desk, office.event)[0] == ("Ana Model", "Engineer", "Harbour Office")


def test_somebody_who_does_not_appear_gets_no_title(desk: Desk) -> None:
    at_work(desk)
    with pytest.raises(NoSuchRecord):
        give_title(desk, appearance_id=99, title={"en": Forms("Mayor")})
