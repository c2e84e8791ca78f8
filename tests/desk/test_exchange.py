"""Loading records files into a workspace that knows some of it already."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar, Unpack

import pytest
from factories.desks import NOW
from factories.records_files import JPEG, PNG, SPOKEN, Json, conference, decoded
from sqlalchemy import select

from migdesk import records as kept_records
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.events import edit_event
from migdesk.desk.exchange import KeptDifference, Loaded, LoadedRecord, dump_event, load_records
from migdesk.desk.exchange.columns import columns_of
from migdesk.desk.exchange.errors import SeveralMatch
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.organisations import add_organisation, edit_organisation
from migdesk.desk.people import PersonOptions, add_person, add_post, edit_person
from migdesk.desk.quotes import correct_quote, set_quote_clearance
from migdesk.desk.rows import Kind
from migdesk.intake import records_file as format
from migdesk.intake.errors import (
    NotThisImage,
    PostOfAnother,
    RecordsUnreadable,
    UnknownReference,
)
from migdesk.records import (
    Appearance,
    Asset,
    Attachment,
    Event,
    Office,
    Organisation,
    Person,
    Post,
    Quote,
    Record,
    Release,
    Session,
    Version,
)
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import ClearanceState, Decision, EventStatus, OrganisationKind, Stage

SOURCE = Path("conference.json")
UUIDS = [f"0b5b6f2e-7c1f-4c35-9d35-0c1d7c3f6a{number:02}" for number in range(9)]
NINO = {"en": {"given": "Nino", "family": "Sample"}}

RecordT = TypeVar("RecordT", bound=Record)


def file(**parts: object) -> Json:
    return {"format": "migdesk-records", "version": 1, **parts}


def load(desk: Desk, data: Json) -> Loaded:
    return load_records(desk, decoded(data), source=SOURCE)


def all_of(desk: Desk, kept: type[RecordT], read: Callable[[RecordT], Any]) -> list[Any]:
    """Return what ``read`` finds in each record of a kind, oldest first."""
    with desk.reading() as session:
        return [read(record) for record in session.scalars(select(kept).order_by("id"))]


def counts(desk: Desk) -> dict[str, int]:
    """Return how many rows each table has, those without any left out."""
    with desk.reading() as session:
        rows = {
            name: len(session.execute(select(table)).all())
            for name, table in Record.metadata.tables.items()
        }
    return {name: count for name, count in rows.items() if count}


def named(rows: tuple[LoadedRecord, ...]) -> list[tuple[str, str]]:
    return [(row.kind.value, row.name) for row in rows]


def differences(loaded: Loaded) -> list[tuple[str, str, str]]:
    return [(kept.field, kept.workspace, kept.file) for kept in loaded.kept]


# All of it


def test_an_empty_workspace_gets_everything(desk: Desk) -> None:
    loaded = load(desk, conference())
    assert named(loaded.added) == [
        ("office", "Black Sea Mobility Agency"),
        ("organisation", "Ministry of Harbours"),
        ("organisation", "Coast Fund"),
        ("organisation", "Harbour Office"),
        ("person", "Nino Sample"),
        ("person", "Levan Sample"),
        ("project", "Harbours for People"),
        ("series", "Harbour Forum"),
        ("press_contact", "Tamar Sample"),
        ("boilerplate", "About the agency"),
        ("acronym", "HfP"),
        ("event", "Harbours and People"),
        ("quote", SPOKEN),
        ("release", "PR-1-2026"),
        ("release", "On harbours"),
    ]
    assert (loaded.matched, loaded.completed, loaded.kept) == ((), (), ())
    assert loaded.changes.label == "Load records"
    assert loaded.changes.key == loaded.added[11].key


def test_it_is_one_step_of_undo(desk: Desk) -> None:
    load(desk, conference())
    full = counts(desk)
    assert desk.undo() is not None
    assert counts(desk) == {"attachment": 1}  # bytes under their own hash are no record
    assert desk.undo() is None
    assert desk.redo() is not None
    assert counts(desk) == full


def test_a_second_time_everything_is_known(desk: Desk) -> None:
    first = load(desk, conference())
    second = load(desk, conference())
    assert second.matched == first.added
    assert (second.added, second.completed, second.kept) == ((), (), ())
    assert (second.changes.action, second.changes.key) == (0, first.changes.key)


def test_a_file_that_fails_half_way_changes_nothing(desk: Desk) -> None:
    data = conference()
    data["releases"][1]["boilerplates"] = [UUIDS[0]]
    with pytest.raises(UnknownReference) as caught:
        load(desk, data)
    error = caught.value
    assert (error.path, error.place, error.reference) == (
        SOURCE,
        "$.releases[1].boilerplates[0]",
        UUIDS[0],
    )
    assert counts(desk) == {}


def test_records_made_in_code_are_checked_like_a_file(desk: Desk) -> None:
    image = format.ImageIn("logo.png", "image/png", b"<svg/>")
    names = {"en": OrganisationName("Agency")}
    with pytest.raises(NotThisImage):
        load_records(
            desk,
            format.RecordsFile(
                format="migdesk-records",
                version=1,
                office=format.OfficeIn(names=names, zone="UTC", languages=("en",), logo=image),
            ),
            source=SOURCE,
        )
    with pytest.raises(RecordsUnreadable):
        load_records(
            desk,
            format.RecordsFile(
                format="migdesk-records",
                version=1,
                series=(format.SeriesIn(id="x", title={}),),
            ),
            source=SOURCE,
        )
    assert counts(desk) == {}


def test_dumping_an_event_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        dump_event(desk, 7)


# Filling in and leaving as it is


def person(desk: Desk, **fields: Unpack[PersonOptions]) -> int:
    return add_person(desk, names={"en": PersonName("Nino", "Sample")}, **fields).key


def test_a_record_gets_what_it_lacks(desk: Desk) -> None:
    key = person(desk, phone="1")
    in_georgian = {"given": "ნინო", "family": "სამფლე", "ergative": "ნინო სამფლემ"}
    names = {"en": {**NINO["en"], "genitive": "Nino Sample’s"}, "ka": in_georgian}
    loaded = load(
        desk,
        file(people=[{"id": "x", "names": names, "honorific": "ms", "email": "n@example.org"}]),
    )
    assert loaded.completed == loaded.matched == (LoadedRecord(Kind.PERSON, key, "Nino Sample"),)
    assert (loaded.added, loaded.kept) == ((), ())
    assert all_of(desk, Person, lambda one: (one.names, one.honorific, one.email, one.phone)) == [
        (
            {
                "en": PersonName("Nino", "Sample", genitive="Nino Sample’s"),
                "ka": PersonName("ნინო", "სამფლე", "ნინო სამფლემ"),
            },
            "ms",
            "n@example.org",
            "1",
        )
    ]


def test_a_record_keeps_what_it_has(desk: Desk) -> None:
    key = person(desk, email="old@example.org", languages=("ka",), notes="ours")
    names = {
        "en": PersonName("Nino", "Sample", ergative="Nino"),
        "ka": PersonName("ნინო", "სამფლე", "ნინომ"),
    }
    edit_person(desk, person_id=key, names=names)
    before = all_of(desk, Person, lambda one: (one.names, one.email, one.languages, one.notes))
    in_file = {
        "en": {**NINO["en"], "ergative": "Sample"},
        "ka": {"given": "ნინა", "family": "სამფლე"},
    }
    loaded = load(
        desk,
        file(
            people=[
                {"id": "x", "names": in_file, "email": "new@example.org", "languages": ["ka", "en"]}
            ]
        ),
    )
    assert loaded.kept[0] == KeptDifference(
        Kind.PERSON, key, "Nino Sample", "names.en.ergative", "Nino", "Sample"
    )
    assert differences(loaded)[1:] == [
        ("names.ka", "ნინო სამფლე", "ნინა სამფლე"),
        ("languages", "ka", "ka, en"),
        ("email", "old@example.org", "new@example.org"),
    ]
    assert (loaded.completed, loaded.changes.action) == ((), 0)
    assert all_of(desk, Person, lambda one: (one.names, one.email, one.languages, one.notes)) == (
        before
    )


def test_a_name_divided_otherwise_is_not_put_together(desk: Desk) -> None:
    add_person(desk, names={"en": PersonName("", "Nino Sample")})
    loaded = load(desk, file(people=[{"id": "x", "names": NINO}]))
    assert differences(loaded) == [
        ("names.en.given", "", "Nino"),
        ("names.en.family", "Nino Sample", "Sample"),
    ]
    assert all_of(desk, Person, lambda one: one.names) == [{"en": PersonName("", "Nino Sample")}]


def test_what_a_file_leaves_out_it_does_not_speak_of(desk: Desk) -> None:
    key = load(desk, conference()).changes.key
    edit_event(desk, event_id=key, status=EventStatus.CANCELLED, link="https://example.org")
    data = conference()
    del data["event"]["status"]
    loaded = load(desk, data)
    assert (loaded.kept, loaded.completed) == ((), ())
    data["event"]["status"] = "held"
    assert differences(load(desk, data)) == [("status", "cancelled", "held")]


def test_a_completion_that_breaks_a_rule_changes_nothing(desk: Desk) -> None:
    add_organisation(
        desk,
        names={"en": OrganisationName("Office")},
        kind=OrganisationKind.AGENCY,
        since=PartialDate(2020),
    )
    organisation = {"id": "x", "names": {"en": {"full": "Office"}}, "kind": "agency"}
    with pytest.raises(RuleBroken):
        load(desk, file(organisations=[organisation | {"until": "2019"}]))
    assert all_of(desk, Organisation, lambda one: one.until) == [None]


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


# References to the workspace


def test_a_reference_finds_the_workspaces_record_by_its_uuid(desk: Desk) -> None:
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO}]))
    data = conference()
    data["quotes"][0] |= {"person": UUIDS[0].upper(), "post": None}
    load(desk, data)
    assert all_of(desk, Quote, lambda one: one.person_id) == [1]


def test_a_uuid_of_another_kind_is_nobody(desk: Desk) -> None:
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO}]))
    data = conference()
    data["event"]["series"] = UUIDS[0]
    with pytest.raises(UnknownReference) as caught:
        load(desk, data)
    assert (caught.value.place, caught.value.reference) == ("$.event.series", UUIDS[0])


def test_the_post_of_another_is_refused_in_the_workspace_too(desk: Desk) -> None:
    post = {"id": UUIDS[1], "title": {"en": {"nominative": "Head"}}}
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO, "posts": [post]}]))
    data = conference()
    data["event"]["appearances"][0]["post"] = UUIDS[1]
    with pytest.raises(PostOfAnother) as caught:
        load(desk, data)
    assert (caught.value.place, caught.value.post) == ("$.event.appearances[0].post", UUIDS[1])


# The event


def test_an_event_of_that_title_on_another_day_is_another(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    for part in (data["event"], data["event"]["sessions"][0]):
        part["starts_at"] = part["starts_at"].replace("-12T", "-13T")
        part["ends_at"] = part["ends_at"].replace("-12T", "-13T")
    data["releases"] = []
    assert named(load(desk, data).added) == [("event", "Harbours and People"), ("quote", SPOKEN)]


def test_the_day_is_the_one_at_the_place(desk: Desk) -> None:
    """Half past one at night in Tbilisi is the evening before in UTC."""
    early = {
        "starts_at": "2026-05-12T01:30:00+04:00",
        "ends_at": "2026-05-12T02:00:00+04:00",
        "sessions": [],
    }
    data = conference() | {"quotes": [], "releases": []}
    data["event"] |= early
    load(desk, data)
    data["event"]["starts_at"] = "2026-05-12T01:00:00+04:00"
    loaded = load(desk, data)
    assert (loaded.added, differences(loaded)) == (
        (),
        [("starts_at", "2026-05-11T21:30:00+00:00", "2026-05-11T21:00:00+00:00")],
    )


def test_two_events_of_one_title_and_day_must_be_told_apart(desk: Desk) -> None:
    event = conference()["event"] | {
        "series": None,
        "project": None,
        "organisations": [],
        "appearances": [],
        "sessions": [],
    }
    keys = tuple(
        load(desk, file(event=event | {"id": uuid, "title": {"en": title}})).changes.key
        for uuid, title in zip(UUIDS[:2], ("A", "B"), strict=True)
    )
    for key in keys:
        edit_event(desk, event_id=key, title={"en": "Harbours and People"})
    with pytest.raises(SeveralMatch) as caught:
        load(desk, file(event=event))
    assert (caught.value.place, caught.value.keys) == ("$.event", keys)
    assert len(load(desk, file(event=event | {"id": UUIDS[2]})).added) == 1


def test_an_agenda_gets_what_it_lacks(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    opening = data["event"]["sessions"][0]
    opening["title"] = {}
    opening["room"] = "Hall A"
    opening["appearances"].insert(
        0, {"id": "greets", "person": "levan", "role": "greeting", "status": "spoke"}
    )
    data["event"]["sessions"].insert(
        0,
        {
            "id": "panel",
            "kind": "panel",
            "starts_at": "2026-05-12T11:00:00+04:00",
            "ends_at": "2026-05-12T12:00:00+04:00",
        },
    )
    data["event"]["attendance"].append({"country": "AM", "women": 2})
    data["event"]["follow_ups"].append({"action": {"en": "Meet again"}})
    loaded = load(desk, data)
    assert named(loaded.completed) == [("event", "Harbours and People")]
    assert (loaded.added, loaded.kept) == ((), ())
    assert all_of(desk, Session, lambda one: (one.kind, one.room, one.title)) == [
        ("opening", "Hall A", {"en": "Opening"}),
        ("panel", "", {}),
    ]
    dumped = dump_event(desk, loaded.changes.key).event
    assert dumped is not None
    assert [(a.role, a.status) for a in dumped.sessions[0].appearances] == [
        ("opening_remarks", "replaced"),
        ("opening_remarks", "spoke"),
        ("greeting", "spoke"),
    ]
    assert [(a.country, a.women) for a in dumped.attendance] == [("GE", 7), ("AM", 2)]
    assert [f.action["en"] for f in dumped.follow_ups] == ["Publish the report", "Meet again"]


def test_an_agenda_keeps_what_it_has(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["event"]["sessions"][0] |= {
        "ends_at": "2026-05-12T11:30:00+04:00",
        "title": {"en": "Opening", "ka": "გახსნა"},
    }
    data["event"]["sessions"][0]["appearances"][1]["post"] = "nino-deputy"
    data["event"]["attendance"][0]["women"] = 8
    data["event"]["series"] = "other"
    data["series"].append({"id": "other", "title": {"en": "Other Forum"}})
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("series", "Harbour Forum", "Other Forum"),
        ("sessions[0].ends_at", "2026-05-12T07:00:00+00:00", "2026-05-12T07:30:00+00:00"),
        ("sessions[0].appearances[1].post", "Head", "Deputy Head"),
        ("attendance[0].women", "7", "8"),
    ]
    assert named(loaded.completed) == [("event", "Harbours and People")]


def test_who_stood_in_is_kept_wherever_it_stands(desk: Desk) -> None:
    load(desk, conference())
    first, second, third = all_of(desk, Appearance, lambda one: (one.id, one.replaced_by_id))
    assert (first[1], second, third[1]) == (None, (second[0], third[0]), None)


def test_an_appearance_of_somebody_else_is_left_alone(desk: Desk) -> None:
    data = conference()
    data["event"]["appearances"][0]["id"] = UUIDS[0]
    load(desk, data)
    data["event"]["appearances"][0] |= {"person": "nino", "post": "nino-head"}
    assert differences(load(desk, data)) == [
        ("appearances[0].person", "Levan Sample", "Nino Sample")
    ]
    assert all_of(desk, Appearance, lambda one: one.post_id)[0] is None


# Quotes


def quote_of(desk: Desk) -> Iterator[Any]:
    return iter(
        all_of(
            desk,
            Quote,
            lambda one: (
                one.words,
                one.clearance,
                [step.state for step in one.trail],
                {text.language: text.words for text in one.translations},
            ),
        )
    )


def test_words_are_never_changed(desk: Desk) -> None:
    data = conference()
    data["quotes"][0]["id"] = UUIDS[0]
    load(desk, data)
    before = list(quote_of(desk))
    data["quotes"][0] |= {
        "words": "Nobody leaves.",
        "source": "recording 4",
        "translations": [{"language": "fr", "words": "Personne ne part."}],
    }
    loaded = load(desk, data)
    assert (differences(loaded), loaded.changes.action) == (
        [("words", SPOKEN, "Nobody leaves.")],
        0,
    )
    assert list(quote_of(desk)) == before


def test_the_same_words_of_another_are_another_quote(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["quotes"][0] |= {"person": "levan", "post": None}
    assert named(load(desk, data).added) == [("quote", SPOKEN)]


def test_words_said_twice_stay_two_quotes(desk: Desk) -> None:
    data = conference()
    data["quotes"].append(data["quotes"][0] | {"id": "again", "session": None})
    load(desk, data)
    assert load(desk, data).added == ()
    assert len(list(quote_of(desk))) == 2


def test_a_quote_gets_the_translations_it_lacks(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["quotes"][0]["translations"] = [
        {"language": "ka", "words": "სხვა სიტყვები."},
        {"language": "fr", "words": "Chacun."},
    ]
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("translations.ka.words", "ყველას ჰყავს ვინმე, ვინც რჩება.", "სხვა სიტყვები.")
    ]
    assert next(quote_of(desk))[3] == {"ka": "ყველას ჰყავს ვინმე, ვინც რჩება.", "fr": "Chacun."}


def test_a_quote_at_another_state_keeps_its_trail(desk: Desk) -> None:
    data = conference()
    data["quotes"][0] |= {"clearance": "to_verify", "trail": []}
    key = load(desk, data).added[12].key
    loaded = load(desk, conference())
    assert differences(loaded) == [("clearance", "to_verify", "cleared")]
    assert next(quote_of(desk))[1:3] == (ClearanceState.TO_VERIFY, [])
    set_quote_clearance(desk, quote_id=key, state=ClearanceState.CLEARED)
    (told,) = differences(load(desk, conference()))
    assert told[0] == "trail"
    assert "state: cleared" in told[1]
    assert next(quote_of(desk))[2] == [ClearanceState.CLEARED]


def test_a_quote_at_the_same_state_gets_its_trail(desk: Desk) -> None:
    data = conference()
    del data["quotes"][0]["trail"]
    load(desk, data)
    assert named(load(desk, conference()).completed) == [("quote", SPOKEN)]
    assert next(quote_of(desk))[2] == [ClearanceState.ASKED, ClearanceState.CLEARED]


def test_a_corrected_quote_is_no_longer_found_by_its_old_words(desk: Desk) -> None:
    """Without an identity the file's words are another quote; with one they are refused."""
    data = conference()
    data["quotes"][0]["id"] = UUIDS[0]
    key = load(desk, data).added[12].key
    correct_quote(desk, quote_id=key, words="Everybody stays.", reason="Misheard")
    assert differences(load(desk, data)) == [("words", "Everybody stays.", SPOKEN)]


# Releases


def test_a_release_past_the_checks_is_frozen_as_it_stands(desk: Desk) -> None:
    load(desk, conference())
    with desk.reading() as session:
        (version,) = session.scalars(select(Version)).all()
        release = session.get_one(Release, version.release_id)
        (clearance,) = version.clearances
        assert version.text_hash == rendition_hash(release.renditions[0])
        assert (version.number, version.stage, version.made_by) == (
            1,
            Stage.CLEARANCE,
            "Press Officer",
        )
        assert version.made_at == datetime(2026, 5, 12, 11, tzinfo=UTC)  # when first asked
        assert version.abouts == ({"label": "About the agency", "text": "The agency moves."},)
        assert [contact["name"] for contact in version.contacts] == ["Tamar Sample"]
        assert (clearance.text_hash, clearance.decision) == (version.text_hash, Decision.CLEARED)


def test_a_release_nobody_was_asked_about_is_frozen_when_it_went_out(desk: Desk) -> None:
    data = conference()
    data["releases"][0]["clearances"] = []
    data["releases"][1]["stage"] = "clearance"
    load(desk, data)
    assert all_of(desk, Version, lambda one: one.made_at) == [
        datetime(2026, 5, 12, 15, tzinfo=UTC),
        NOW,
    ]


def test_a_draft_is_not_frozen(desk: Desk) -> None:
    data = conference()
    data["releases"] = data["releases"][1:]
    load(desk, data)
    assert all_of(desk, Version, lambda one: one.number) == []


def test_versions_of_a_file_are_taken_as_they_are(desk: Desk) -> None:
    load(desk, conference())
    with desk.reading() as session:
        event = session.scalars(select(Event.id)).one()
    dumped = dump_event(desk, event)
    (version,) = dumped.releases[0].versions
    assert dumped.releases[0].clearances == ()
    assert [clearance.who for clearance in version.clearances] == ["Head of Office"]


def test_a_draft_gets_what_it_lacks(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][1] |= {
        "contacts": ["tamar"],
        "boilerplates": ["about"],
        "renditions": [
            {"language": "en", "headline": "On harbours", "deck": "All of them"},
            {"language": "ka", "headline": "ნავსადგურებზე"},
        ],
    }
    loaded = load(desk, data)
    assert named(loaded.completed) == [("release", "On harbours")]
    dumped = dump_event(desk, loaded.changes.key).releases[1]
    assert [(text.language, text.deck) for text in dumped.renditions] == [
        ("en", "All of them"),
        ("ka", ""),
    ]
    assert (len(dumped.contacts), len(dumped.boilerplates)) == (1, 1)
    assert load(desk, data).changes.action == 0


def test_a_draft_keeps_what_it_has(desk: Desk) -> None:
    data = conference()
    data["releases"][1]["contacts"] = ["tamar"]
    load(desk, data)
    data["contacts"].append({"id": "maka", "name": {"en": "Maka Sample"}})
    data["releases"][1] |= {
        "contacts": ["maka"],
        "stage": "out",
        "published_at": "2026-05-13T00:00:00Z",
    }
    data["releases"][1]["renditions"][0]["blocks"] = [
        {"id": "b1", "kind": "lead", "runs": [{"t": "Harbours "}, {"t": "matter.", "b": True}]}
    ]
    load(desk, data)
    data["releases"][1]["renditions"][0]["blocks"][0]["runs"] = [{"t": "They do not."}]
    assert differences(load(desk, data)) == [
        ("stage", "draft", "out"),
        ("contacts", "Tamar Sample", "Maka Sample"),
        ("renditions.en.blocks", "Harbours matter.", "They do not."),
    ]
    assert all_of(desk, Release, lambda one: one.published_at)[1] is None


def test_the_text_of_a_release_that_is_out_is_only_compared(desk: Desk) -> None:
    load(desk, conference())
    before = dump_event(desk, 1).releases[0]
    data = conference()
    release = data["releases"][0]
    release |= {"subject": {"en": "Harbours"}, "owner": "Somebody"}
    release["renditions"][0]["deck"] = "With music"
    release["renditions"].append({"language": "ka", "headline": "ნავსადგური"})
    release["clearances"].append(release["clearances"][0] | {"who": "Ministry"})
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("subject", "", "en: Harbours"),
        ("owner", "Press Officer", "Somebody"),
        ("renditions.en.deck", "", "With music"),
        ("renditions.ka", "", "ნავსადგური"),
        (
            "clearances",
            "en Head of Office: cleared",
            "en Head of Office: cleared, en Ministry: cleared",
        ),
    ]
    assert (loaded.completed, loaded.changes.action) == ((), 0)
    assert dump_event(desk, 1).releases[0] == before


def test_other_versions_are_told(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][0]["clearances"] = []
    data["releases"][0]["versions"] = [
        {
            "language": "en",
            "number": 2,
            "stage": "clearance",
            "made_at": "2026-05-12T11:00:00Z",
            "made_by": "x",
        }
    ]
    assert differences(load(desk, data)) == [("versions", "en 1", "en 2")]


def test_a_draft_without_versions_gets_those_of_the_file(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][1]["versions"] = [
        {
            "language": "en",
            "number": 1,
            "stage": "clearance",
            "made_at": "2026-05-12T11:00:00Z",
            "made_by": "x",
        }
    ]
    assert named(load(desk, data).completed) == [("release", "On harbours")]
    assert load(desk, data).changes.action == 0


def test_a_release_is_found_by_its_number(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][0]["renditions"][0]["headline"] = "Doors open"
    data["releases"][1]["renditions"][0]["headline"] = "On the sea"
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("renditions.en.headline", "Harbour Office opens its doors", "Doors open")
    ]
    assert named(loaded.added) == [("release", "On the sea")]


# The office


def test_the_logo_is_kept_once_under_its_hash(desk: Desk) -> None:
    load(desk, conference())
    digest = hashlib.sha256(PNG).hexdigest()
    assert all_of(desk, Asset, lambda one: (one.kind, one.sha256, one.media_type)) == [
        ("logo", digest, "image/png")
    ]
    with desk.reading() as session:
        assert session.get_one(Attachment, digest).data == PNG
        assert session.get_one(Office, 1).logo_id == 1


def test_an_office_keeps_its_style(desk: Desk) -> None:
    load(desk, conference())
    data = file(
        office={
            "names": {"en": {"full": "Other Agency"}, "fr": {"full": "Agence"}},
            "zone": "UTC",
            "languages": ["fr"],
            "footer": {"en": "Example street 1"},
            "accent": "#112233",
            "logo": {
                "file_name": "other.jpg",
                "media_type": "image/jpeg",
                "data": base64.b64encode(JPEG).decode(),
            },
        }
    )
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("names.en", "Black Sea Mobility Agency", "Other Agency"),
        ("zone", "Asia/Tbilisi", "UTC"),
        ("languages", "en, ka", "fr"),
        ("accent", "#0A5C66", "#112233"),
        ("logo", "bsma.png", "other.jpg"),
    ]
    assert named(loaded.completed) == [("office", "Black Sea Mobility Agency")]
    assert all_of(desk, Office, lambda one: (sorted(one.names), one.footer)) == [
        (["en", "fr", "ka"], {"en": "Example street 1"})
    ]
    assert counts(desk)["asset"] == 1


def test_new_standing_matter_goes_behind_what_is_there(desk: Desk) -> None:
    load(desk, conference())
    load(
        desk,
        file(
            contacts=[{"id": id, "name": {"en": id}} for id in ("one", "two")],
            boilerplates=[
                {"id": "x", "label": {"en": "About the agency"}, "text": {"en": "of no project"}}
            ],
        ),
    )
    positions = all_of(desk, kept_records.PressContact, lambda one: (one.name["en"], one.position))
    assert positions == [("Tamar Sample", 0), ("one", 1), ("two", 2)]
    assert all_of(desk, kept_records.Boilerplate, lambda one: one.position) == [0, 1]


# The table of fields

PAIRS = {
    format.AcronymIn: kept_records.Acronym,
    format.AppearanceIn: kept_records.Appearance,
    format.AttendanceIn: kept_records.Attendance,
    format.BoilerplateIn: kept_records.Boilerplate,
    format.ClearanceStepIn: kept_records.QuoteClearance,
    format.ContactIn: kept_records.PressContact,
    format.CorrectionIn: kept_records.QuoteCorrection,
    format.DonorIn: kept_records.ProjectDonor,
    format.EventIn: kept_records.Event,
    format.EventOrganisationIn: kept_records.EventOrganisation,
    format.FollowUpIn: kept_records.FollowUp,
    format.OfficeIn: kept_records.Office,
    format.OrganisationIn: kept_records.Organisation,
    format.PersonIn: kept_records.Person,
    format.PostIn: kept_records.Post,
    format.ProjectIn: kept_records.Project,
    format.QuoteIn: kept_records.Quote,
    format.ReleaseClearanceIn: kept_records.Clearance,
    format.ReleaseIn: kept_records.Release,
    format.RenditionIn: kept_records.Rendition,
    format.SeriesIn: kept_records.Series,
    format.SessionIn: kept_records.Session,
    format.TranslationIn: kept_records.QuoteTranslation,
    format.VersionIn: kept_records.Version,
}


def test_fields_without_a_column_are_those_loading_and_dumping_see_to() -> None:
    apart = {
        part.__name__: set(part.__struct_fields__) - set(columns_of(part, kept)) - {"id"}
        for part, kept in PAIRS.items()
    }
    assert {name: fields for name, fields in apart.items() if fields} == {
        "AppearanceIn": {"person", "post", "replaced_by"},
        "BoilerplateIn": {"project"},
        "DonorIn": {"organisation"},
        "EventIn": {
            "appearances",
            "attendance",
            "follow_ups",
            "organisations",
            "project",
            "series",
            "sessions",
        },
        "EventOrganisationIn": {"organisation"},
        "OfficeIn": {"logo"},
        "OrganisationIn": {"parent"},
        "PersonIn": {"posts"},
        "PostIn": {"organisation"},
        "ProjectIn": {"donors"},
        "QuoteIn": {"corrections", "person", "post", "session", "trail", "translations"},
        "ReleaseClearanceIn": {"language"},
        "ReleaseIn": {"boilerplates", "clearances", "contacts", "renditions", "versions"},
        "SessionIn": {"appearances"},
        "VersionIn": {"clearances"},
    }
