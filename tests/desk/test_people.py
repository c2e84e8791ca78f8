"""People and their posts through the desk."""

import pytest
from factories.office import at_work
from sqlalchemy import func, select

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.people import add_person_with_post
from migdesk.desk.questions import show_person
from migdesk.desk.rows import PostView
from migdesk.records import Organisation, Person
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import Honorific, OrganisationKind

NAMES = {"en": PersonName("Luka", "Example")}
TITLE = {"en": Forms("Deputy Minister"), "ka": Forms("მინისტრის მოადგილე")}


def organisations(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalar(select(func.count()).select_from(Organisation)) or 0


def test_a_person_is_kept_with_post_and_new_organisation_in_one_step(desk: Desk) -> None:
    changes = add_person_with_post(
        desk,
        names=NAMES,
        title=TITLE,
        organisation_names={"en": OrganisationName("Ministry of Roads and Bridges")},
        organisation_kind=OrganisationKind.MINISTRY,
        since=PartialDate(2025, 3),
        honorific=Honorific.MR,
        email="luka@example.org",
    )
    view = show_person(desk, changes.key)
    assert (view.names, view.honorific, view.email) == (
        {"en": "Luka Example"},
        "mr",
        "luka@example.org",
    )
    (post,) = view.posts
    assert post == PostView(
        id=post.id,
        title={"en": "Deputy Minister", "ka": "მინისტრის მოადგილე"},
        organisation="Ministry of Roads and Bridges",
        since="2025-03",
        until="",
        acting=False,
        announced=False,
    )
    assert changes.label == "Add person"
    with desk.reading() as session:
        assert fetch(session, Organisation, 1).kind is OrganisationKind.MINISTRY
    desk.undo()
    with desk.reading() as session:
        assert session.scalars(select(Person)).all() == []
    assert organisations(desk) == 0


@pytest.mark.parametrize("written", ["Harbour Office", " harbour  OFFICE "])
def test_an_organisation_that_is_known_by_its_name_is_not_made_twice(
    desk: Desk, written: str
) -> None:
    made = at_work(desk)
    add_person_with_post(
        desk,
        names=NAMES,
        title=TITLE,
        organisation_names={
            "en": OrganisationName(written),
            "ka": OrganisationName("ნავსადგურის ოფისი"),
        },
    )
    assert organisations(desk) == 1
    add_person_with_post(
        desk, names=NAMES, title=TITLE, organisation_names={"ka": OrganisationName(written)}
    )
    assert organisations(desk) == 2
    person = add_person_with_post(
        desk, names=NAMES, title=TITLE, organisation_id=made.organisation
    ).key
    assert [post.organisation for post in show_person(desk, person).posts] == ["Harbour Office"]


def test_a_post_may_be_with_no_organisation(desk: Desk) -> None:
    person = add_person_with_post(desk, names=NAMES, title={"en": Forms("Poet")}).key
    (post,) = show_person(desk, person).posts
    assert (post.title, post.organisation, post.since) == ({"en": "Poet"}, "", "")


def test_nothing_is_kept_of_a_person_that_cannot_be(desk: Desk) -> None:
    with pytest.raises(RuleBroken):
        add_person_with_post(
            desk,
            names={"en": PersonName("", "")},
            title=TITLE,
            organisation_names={"en": OrganisationName("Harbour Office")},
        )
    with pytest.raises(RuleBroken):
        add_person_with_post(
            desk, names=NAMES, title=TITLE, organisation_names={"en": OrganisationName(" ")}
        )
    with pytest.raises(NoSuchRecord):
        add_person_with_post(desk, names=NAMES, title=TITLE, organisation_id=99)
    assert organisations(desk) == 0
    assert desk.undo_label() is None
