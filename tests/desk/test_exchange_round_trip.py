"""Dumped and loaded, an event is what it was, whatever its records say."""

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import pytest
from factories.any_records_file import (
    a_file_and_one_that_says_less,
    damaged,
    records_files,
    with_local_ids,
)
from factories.desks import desk_in
from factories.records_files import Json, conference, decoded
from hypothesis import HealthCheck, Phase, given, reject, settings
from sqlalchemy import select

from migdesk.base.errors import MigdeskError
from migdesk.base.resources import resource
from migdesk.desk.desk import Desk
from migdesk.desk.exchange import Loaded, dump_event, load_records
from migdesk.intake.reading import checked, read_records
from migdesk.intake.records_file import EventIn, QuoteIn, RecordsFile, ReleaseIn, Written
from migdesk.intake.writing import records_json, write_records
from migdesk.records import Event

SOURCE = Path("event.json")

few = settings(
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
"""An example takes half a second: shrinking one would outlast the time a test may take."""


def assert_adds_nothing(loaded: Loaded) -> None:
    assert (loaded.added, loaded.completed, loaded.kept) == ((), (), ())
    assert (loaded.changes.action, loaded.changes.touched) == (0, frozenset())


def dumped_after_loading(records: RecordsFile) -> bytes:
    """Load into an empty workspace, see that a second time adds nothing, and dump."""
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        event = load_records(desk, records, source=SOURCE).changes.key
        assert_adds_nothing(load_records(desk, records, source=SOURCE))
        dumped = dump_event(desk, event)
        assert_adds_nothing(load_records(desk, dumped, source=SOURCE))
        return records_json(dumped)


def read_back(json: bytes) -> RecordsFile:
    with TemporaryDirectory() as folder:
        path = Path(folder, "event.json")
        path.write_bytes(json)
        return read_records(path)


@settings(few, max_examples=20)
@given(records_files())
def test_any_event_survives_dump_and_load(records: RecordsFile) -> None:
    once = dumped_after_loading(records)
    assert dumped_after_loading(read_back(once)) == once


def plain(value: object) -> object:
    """Return a value of the format for comparison: parts with an id by that, moments in UTC."""
    match value:
        case datetime():
            return value.astimezone(UTC).replace(microsecond=0)
        case Written() if hasattr(value, "id"):
            return value.id
        case Written():
            return told_of(value)
        case tuple():
            return [plain(item) for item in value]
        case _:
            return value


def told_of(part: Written) -> dict[str, object]:
    fields = {name: plain(getattr(part, name)) for name in part.__struct_fields__}
    for unordered in {"posts", "sessions"} & fields.keys():  # a dump has them in order of time
        fields[unordered] = set(cast("list[str]", fields[unordered]))
    if isinstance(part, QuoteIn):
        fields["translations"] = sorted(map(str, part.translations))
    if isinstance(part, ReleaseIn):  # frozen on loading
        del fields["versions"], fields["clearances"]
    return fields


def told(records: RecordsFile) -> dict[str, dict[str, object]]:
    """Return what a file tells of each record that has an id."""
    event = cast("EventIn", records.event)
    sessions = event.sessions
    appearances = [*event.appearances, *(one for part in sessions for one in part.appearances)]
    posts = [post for person in records.people for post in person.posts]
    parts: list[Written] = [event, *sessions, *appearances, *posts]
    for field in RecordsFile.__struct_fields__:
        listed = getattr(records, field)
        parts += listed if isinstance(listed, tuple) else []
    return {str(plain(part)): told_of(part) for part in parts if hasattr(part, "id")}


@settings(few, max_examples=20)
@given(records_files(uuids=True))
def test_a_dump_tells_all_that_was_loaded(records: RecordsFile) -> None:
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        event = load_records(desk, records, source=SOURCE).changes.key
        dumped = told(dump_event(desk, event))
    loaded = told(checked(records, SOURCE))
    assert {id: loaded[id] for id in dumped} == dumped
    assert cast("EventIn", records.event).id in dumped


@settings(few, max_examples=20)
@given(a_file_and_one_that_says_less())
def test_a_file_completes_what_one_that_said_less_left(
    files: tuple[RecordsFile, RecordsFile],
) -> None:
    full, less = files
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        load_records(desk, less, source=SOURCE)
        for records in (full, with_local_ids(full)):
            loaded = load_records(desk, records, source=SOURCE)
            assert (loaded.added, loaded.kept) == ((), ())
        assert loaded.changes.action == 0


@settings(few, max_examples=15)
@given(records_files(), records_files())
def test_whatever_is_there_a_second_time_adds_nothing(
    there: RecordsFile, records: RecordsFile
) -> None:
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        load_records(desk, there, source=SOURCE)
        try:
            load_records(desk, records, source=SOURCE)
        except MigdeskError:
            reject()  # one of the two contradicts the other
        again = load_records(desk, records, source=SOURCE)
        assert (again.added, again.completed, again.changes.action) == ((), (), 0)


@settings(few, max_examples=40)
@given(damaged())
def test_no_damage_crashes_loading(data: Json) -> None:
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        path = Path(folder, "event.json")
        path.write_text(json.dumps(data), "utf-8")
        try:
            load_records(desk, read_records(path), source=path)
        except MigdeskError:
            assert desk.undo() is None
        else:
            assert desk.undo() is not None


def test_an_event_with_everything_survives_dump_and_load() -> None:
    once = dumped_after_loading(decoded(conference()))
    assert dumped_after_loading(read_back(once)) == once


def test_a_dump_says_what_was_loaded(desk: Desk) -> None:
    records = decoded(conference())
    dumped = dump_event(desk, load_records(desk, records, source=SOURCE).changes.key)
    assert [person.names for person in dumped.people] == [
        records.people[1].names,  # by name
        records.people[0].names,
    ]
    assert dumped.quotes[0].words == records.quotes[0].words
    assert dumped.quotes[0].trail == records.quotes[0].trail
    assert [(one.kind, one.stage, one.renditions) for one in dumped.releases] == [
        (one.kind, one.stage, one.renditions) for one in records.releases
    ]
    assert records.event is not None
    assert dumped.event is not None
    assert dumped.event.starts_at.isoformat() == "2026-05-12T10:00:00+04:00"
    assert dumped.event.attendance == records.event.attendance
    assert dumped.event.follow_ups == records.event.follow_ups


def test_a_dump_leaves_out_what_the_event_does_not_refer_to(desk: Desk) -> None:
    data = conference()
    data["organisations"].append(
        {"id": "other", "names": {"en": {"full": "Another Office"}}, "kind": "ngo"}
    )
    data["series"].append({"id": "others", "title": {"en": "Another Forum"}})
    event = load_records(desk, decoded(data), source=SOURCE).changes.key
    dumped = dump_event(desk, event)
    assert [one.names["en"].full for one in dumped.organisations] == [
        "Coast Fund",
        "Harbour Office",
        "Ministry of Harbours",  # parent of the office
    ]
    assert [one.title for one in dumped.series] == [{"en": "Harbour Forum"}]
    assert (dumped.office, dumped.acronyms) == (None, ())


def test_the_sample_is_sound_and_survives_dump_and_load(desk: Desk, tmp_path: Path) -> None:
    files = sorted(resource("sample").glob("*.json"))
    for file in files:
        load_records(desk, read_records(file), source=file)
    for file in files:
        assert_adds_nothing(load_records(desk, read_records(file), source=file))
    with desk.reading() as session:
        events = session.scalars(select(Event.id)).all()
    assert len(events) >= 12
    for event in events:
        path = tmp_path / f"{event}.json"
        write_records(path, dump_event(desk, event))
        assert dumped_after_loading(read_records(path)) == path.read_bytes()


@pytest.mark.parametrize("zone", ["Asia/Tbilisi", "Africa/Monrovia"])
def test_moments_keep_their_second_in_every_zone(desk: Desk, zone: str) -> None:
    """Monrovia was 44 minutes and 30 seconds behind, which no offset in JSON can say."""
    data = conference()
    data["event"] |= {
        "zone": zone,
        "starts_at": "1960-05-12T10:00:00Z",
        "ends_at": "1960-05-12T11:00:00Z",
        "sessions": [],
    }
    data["quotes"] = []
    event = load_records(desk, decoded(data), source=SOURCE).changes.key
    dumped = read_back(records_json(dump_event(desk, event)))
    assert dumped.event is not None
    assert dumped.event.starts_at == datetime(1960, 5, 12, 10, tzinfo=UTC)
