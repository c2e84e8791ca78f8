"""What rests on a title or an organisation, and by what organisations are told apart."""

from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.events import set_event_organisations
from migdesk.desk.organisations import add_organisation
from migdesk.desk.questions import organisation_facets, parts_played, post_uses
from migdesk.desk.rows import OrganisationFacets, PostUses
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import OrganisationKind, Part


def test_what_was_said_under_a_title_is_counted(desk: Desk) -> None:
    office = at_work(desk)
    assert post_uses(desk, office.second_post) == PostUses(appearances=1, quotes=1)
    assert post_uses(desk, office.first_post) == PostUses(appearances=0, quotes=0)
    assert post_uses(desk, 99) == PostUses(appearances=0, quotes=0)


def test_an_organisation_can_play_several_parts_in_an_event(desk: Desk) -> None:
    office = at_work(desk)
    parts = [(Part.HOST, office.organisation), (Part.DONOR, office.organisation)]
    set_event_organisations(desk, event_id=office.event, organisations=parts)
    assert parts_played(desk, office.organisation) == {office.event: (Part.HOST, Part.DONOR)}
    assert parts_played(desk, 99) == {}


def test_organisations_are_told_apart_by_their_kinds(desk: Desk) -> None:
    at_work(desk)
    for name in ("Embassy of Nordhavn", "Embassy of Ostervik"):
        add_organisation(desk, names={"en": OrganisationName(name)}, kind=OrganisationKind.EMBASSY)
    assert organisation_facets(desk) == OrganisationFacets(
        kinds={OrganisationKind.AGENCY: 1, OrganisationKind.EMBASSY: 2}
    )
