"""Loading an event into a workspace that knows it, or one like it."""

import pytest
from factories.loading import (
    UUIDS,
    all_of,
    differences,
    file,
    load,
    named,
)
from factories.records_files import SPOKEN, conference

from migdesk.desk.desk import Desk
from migdesk.desk.events import edit_event
from migdesk.desk.exchange import dump_event
from migdesk.desk.exchange.errors import SeveralMatch
from migdesk.records import (
    Appearance,
    Session,
)


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
