"""Giving somebody on an agenda a title on the spot."""

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.appearances import add_appearance, add_speaker, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.people import add_person, add_post
from migdesk.desk.quotes import record_quote
from migdesk.desk.titles import give_title
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
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


def test_a_title_recorded_later_is_that_of_who_appeared_and_spoke_without_one(
    desk: Desk,
) -> None:
    office = at_work(desk)
    ana = add_person(desk, names={"en": PersonName("Ana", "Model")}).key
    add_appearance(desk, event_id=office.event, person_id=ana, role=Role.CHAIR)
    quote = record_quote(
        desk, words="Ports stay open.", language="en", person_id=ana, event_id=office.event
    ).key
    title, harbour = {"en": Forms("Mayor")}, office.organisation
    add_post(desk, person_id=ana, title=title, organisation_id=harbour, since=PartialDate(2026, 6))
    assert speakers(desk, office.event)[0] == ("Ana Model", "", "")  # it was in May
    add_post(desk, person_id=ana, title=title, organisation_id=harbour, until=PartialDate(2026, 5))
    assert speakers(desk, office.event)[0] == ("Ana Model", "Mayor", "Harbour Office")
    assert questions.quote_page(desk, quote).title == "Mayor"
    desk.undo()
    assert speakers(desk, office.event)[0] == ("Ana Model", "", "")


def test_a_title_that_was_left_out_stays_out(desk: Desk) -> None:
    office = at_work(desk)
    nino = questions.event_page(desk, office.event).sessions[0].appearances[0]
    edit_appearance(desk, appearance_id=nino.id, post_id=None)
    add_post(desk, person_id=office.person, title={"en": Forms("Member of the board")})
    assert speakers(desk, office.event) == [("Nino Sample", "", "")]


def test_somebody_who_does_not_appear_gets_no_title(desk: Desk) -> None:
    at_work(desk)
    with pytest.raises(NoSuchRecord):
        give_title(desk, appearance_id=99, title={"en": Forms("Mayor")})
