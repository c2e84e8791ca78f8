"""Loading organisations, people and posts into a workspace that knows some of them."""

from typing import Unpack

import pytest
from factories.loading import (
    NINO,
    SOURCE,
    UUIDS,
    all_of,
    differences,
    file,
    load,
    named,
)
from factories.records_files import Json

from migdesk.desk.desk import Desk
from migdesk.desk.exchange.errors import SeveralMatch
from migdesk.desk.organisations import add_organisation, edit_organisation
from migdesk.desk.people import PersonOptions, add_person, add_post
from migdesk.records import (
    Organisation,
    Person,
    Post,
)
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import OrganisationKind


def person(desk: Desk, **fields: Unpack[PersonOptions]) -> int:
    return add_person(desk, names={"en": PersonName("Nino", "Sample")}, **fields).key


# Organisations


def office(desk: Desk, name: str, parent: int | None = None) -> int:
    return add_organisation(
        desk,
        names={"en": OrganisationName(name)},
        kind=OrganisationKind.AGENCY,
        parent_id=parent,
    ).key


def organisation(id: str, name: str, **fields: object) -> Json:
    return {"id": id, "names": {"en": {"full": name}}, "kind": "agency", **fields}


def test_an_organisation_is_found_by_its_uuid_whatever_its_name(desk: Desk) -> None:
    load(desk, file(organisations=[organisation(UUIDS[0], "Old name")]))
    loaded = load(desk, file(organisations=[organisation(UUIDS[0].upper(), "New name")]))
    assert (loaded.added, differences(loaded)) == ((), [("names.en", "Old name", "New name")])


def test_departments_of_one_name_are_told_apart_by_their_parents(desk: Desk) -> None:
    first, second = office(desk, "Ministry A"), office(desk, "Ministry B")
    legal = office(desk, "Legal Department", first)
    load(
        desk,
        file(
            organisations=[
                organisation("d", "Legal Department", parent="b", notes="of B"),
                organisation("b", "Ministry B"),
            ]
        ),
    )
    loaded = load(
        desk,
        file(
            organisations=[
                organisation("a", "Ministry A"),
                organisation("c", "Legal Department", parent="a", notes="of A"),
            ]
        ),
    )
    assert [one.key for one in loaded.matched] == [first, legal]
    assert all_of(desk, Organisation, lambda one: (one.parent_id, one.notes)) == [
        (None, ""),
        (None, ""),
        (first, "of A"),
        (second, "of B"),
    ]


def test_a_department_whose_ministry_is_not_said_gets_it(desk: Desk) -> None:
    legal = office(desk, "Legal Department")
    data = file(
        organisations=[
            organisation("c", "Legal Department", parent="a"),
            organisation("a", "Ministry A"),
        ]
    )
    loaded = load(desk, data)
    assert [one.key for one in loaded.completed] == [legal]
    assert all_of(desk, Organisation, lambda one: one.parent_id) == [loaded.added[0].key, None]


def test_which_legal_department_must_be_said(desk: Desk) -> None:
    first = office(desk, "Legal Department", office(desk, "Ministry A"))
    second = office(desk, "Legal Department", office(desk, "Ministry B"))
    with pytest.raises(SeveralMatch) as caught:
        load(desk, file(organisations=[organisation("c", "Legal Department")]))
    error = caught.value
    assert (error.path, error.place, error.name, error.keys) == (
        SOURCE,
        "$.organisations[0]",
        "Legal Department",
        (first, second),
    )


def test_an_organisation_is_never_put_below_itself(desk: Desk) -> None:
    top = office(desk, "Ministry")
    below = office(desk, "Agency", top)
    loaded = load(
        desk,
        file(
            organisations=[
                organisation("m", "Ministry", parent="x"),
                organisation("x", "Agency"),
            ]
        ),
    )
    assert differences(loaded) == [("parent", "", "Agency")]
    assert all_of(desk, Organisation, lambda one: one.parent_id) == [None, top]
    edit_organisation(desk, organisation_id=top, parent_id=below)  # a ring made by hand
    assert (
        differences(
            load(
                desk,
                file(
                    organisations=[
                        organisation("y", "Agency", parent="m"),
                        organisation("m", "Ministry"),
                    ]
                ),
            )
        )
        == []
    )


# People and posts


def test_a_person_is_found_by_name_and_organisation(desk: Desk) -> None:
    harbour, fund = office(desk, "Harbour Office"), office(desk, "Coast Fund")
    of_harbour, of_fund = person(desk), person(desk)
    add_post(desk, person_id=of_harbour, organisation_id=harbour)
    add_post(desk, person_id=of_fund, organisation_id=fund, title={"en": Forms("Director")})
    post = {"id": "p", "organisation": "f", "title": {"en": {"nominative": "Chair"}}}
    loaded = load(
        desk,
        file(
            organisations=[organisation("f", "Coast Fund")],
            people=[{"id": "x", "names": NINO, "posts": [post]}],
        ),
    )
    assert [one.key for one in loaded.completed] == [of_fund]
    assert all_of(desk, Post, lambda one: (one.person_id, one.title)) == [
        (of_harbour, {}),
        (of_fund, {"en": Forms("Director")}),
        (of_fund, {"en": Forms("Chair")}),
    ]


def test_a_namesake_of_another_organisation_is_another_person(desk: Desk) -> None:
    add_post(desk, person_id=person(desk), organisation_id=office(desk, "Harbour Office"))
    loaded = load(
        desk,
        file(
            organisations=[organisation("f", "Coast Fund")],
            people=[{"id": "x", "names": NINO, "posts": [{"id": "p", "organisation": "f"}]}],
        ),
    )
    assert named(loaded.added) == [("organisation", "Coast Fund"), ("person", "Nino Sample")]


def test_a_person_without_organisation_is_the_one_of_that_name(desk: Desk) -> None:
    key = person(desk)
    add_post(desk, person_id=key, organisation_id=office(desk, "Harbour Office"))
    loaded = load(desk, file(people=[{"id": "x", "names": NINO}]))
    assert ([one.key for one in loaded.matched], loaded.added) == ([key], ())


def test_of_two_namesakes_the_file_must_say_which(desk: Desk) -> None:
    keys = (person(desk), person(desk))
    with pytest.raises(SeveralMatch) as caught:
        load(desk, file(people=[{"id": "x", "names": NINO}]))
    assert (caught.value.place, caught.value.keys) == ("$.people[0]", keys)
    (uuid, _) = all_of(desk, Person, lambda one: one.uuid)
    assert [one.key for one in load(desk, file(people=[{"id": uuid, "names": NINO}])).matched] == [
        keys[0]
    ]


def test_a_third_namesake_with_an_identity_is_added(desk: Desk) -> None:
    person(desk)
    person(desk)
    data = file(people=[{"id": UUIDS[0], "names": NINO}])
    assert named(load(desk, data).added) == [("person", "Nino Sample")]
    assert load(desk, data).added == ()


def test_who_belongs_somewhere_chooses_first(desk: Desk) -> None:
    key = person(desk)
    add_post(desk, person_id=key, organisation_id=office(desk, "Harbour Office"))
    data = file(
        organisations=[organisation("h", "Harbour Office")],
        people=[
            {"id": "x", "names": NINO, "notes": "belongs nowhere"},
            {"id": "y", "names": NINO, "posts": [{"id": "p", "organisation": "h"}]},
        ],
    )
    load(desk, data)
    assert all_of(desk, Person, lambda one: (one.id, one.notes)) == [
        (key, ""),
        (key + 1, "belongs nowhere"),
    ]
    assert load(desk, data).added == ()


def test_posts_are_told_apart_by_title_and_time(desk: Desk) -> None:
    head = {"organisation": "h", "title": {"en": {"nominative": "Head"}}}
    there = file(
        organisations=[organisation("h", "Harbour Office")],
        people=[
            {
                "id": "x",
                "names": NINO,
                "posts": [
                    {"id": "p1", **head, "since": "2015", "until": "2017"},
                    {"id": "p2", **head, "since": "2020"},
                ],
            }
        ],
    )
    load(desk, there)
    there["people"][0]["posts"] = [
        {"id": "p2", **head, "since": "2020-05", "source": "gazette"},
        {"id": "p3", **head, "since": "2024"},
        {"id": "p4", "organisation": "h", "title": {"en": {"nominative": "Adviser"}}},
    ]
    assert differences(load(desk, there)) == [("posts[0].since", "2020", "2020-05")]
    assert all_of(desk, Post, lambda one: (str(one.since), one.source)) == [
        ("2015", ""),
        ("2020", "gazette"),
        ("2024", ""),
        ("None", ""),
    ]


def test_a_post_whose_identity_somebody_else_has_gets_its_own(desk: Desk) -> None:
    office(desk, "Harbour Office")
    post = {"id": UUIDS[0], "title": {"en": {"nominative": "Head"}}}
    other = {"en": {"given": "Levan", "family": "Sample"}}
    load(desk, file(people=[{"id": "x", "names": NINO, "posts": [post]}]))
    data = file(people=[{"id": "y", "names": other, "posts": [post]}])
    load(desk, data)
    first, second = all_of(desk, Post, lambda one: (one.person_id, one.uuid))
    assert (first, second[0], second[1] != UUIDS[0]) == ((1, UUIDS[0]), 2, True)
    assert load(desk, data).changes.action == 0
