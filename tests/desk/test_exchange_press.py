"""Outlets, journalists and coverage on their way from one office to another."""

from pathlib import Path
from typing import Any

from factories.desks import desk_in
from factories.loading import load, named
from factories.records_files import conference
from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.exchange import dump_event, load_records
from migdesk.desk.files import add_file
from migdesk.desk.media import add_coverage, add_media_contact, add_outlet
from migdesk.desk.quotes import record_quote
from migdesk.desk.records_files import dump_file
from migdesk.desk.releases import add_answer_evidence
from migdesk.records import (
    Clearance,
    Coverage,
    Event,
    MediaContact,
    Outlet,
    Release,
    Version,
)
from migdesk.vocabulary import Decision, OutletKind, Tone


def with_press() -> dict[str, Any]:
    """Return a conference about which two outlets wrote."""
    data = conference()
    quote, release = data["quotes"][0]["id"], data["releases"][0]["id"]
    data["outlets"] = [
        {"id": "daily", "name": {"en": "Coast Daily"}, "kind": "newspaper", "reach": 40_000},
        {"id": "radio", "name": {"ka": "რადიო ბრიზი"}, "kind": "radio"},
    ]
    data["media_contacts"] = [
        {"id": "mari", "name": {"en": "Mari Inkwell"}, "outlet": "daily", "opted_out": True},
        {"id": "otto", "name": {"en": "Otto Proof"}},
    ]
    data["coverage"] = [
        {"id": "a", "outlet": "daily", "day": "2026-05-13", "title": "Tides", "quote": quote},
        {"id": "b", "outlet": "radio", "day": "2026-05-13", "tone": "negative", "release": release},
    ]
    return data


def pieces(desk: Desk) -> list[tuple[str, str, Tone, bool, bool]]:
    """Return what was published: outlet, title, tone, whether it has a quote, and a release."""
    with desk.reading() as session:
        rows = session.execute(
            select(Outlet.name, Coverage)
            .join(Coverage, Coverage.outlet_id == Outlet.id)
            .order_by(Coverage.id)
        )
        return [
            (
                next(iter(name.values())),
                piece.title,
                piece.tone,
                piece.quote_id is not None,
                piece.release_id is not None,
            )
            for name, piece in rows
        ]


def test_all_of_the_press_is_taken_in_and_once(desk: Desk) -> None:
    loaded = load(desk, with_press())
    assert ("outlet", "Coast Daily") in named(loaded.added)
    assert ("media_contact", "Mari Inkwell") in named(loaded.added)
    assert pieces(desk) == [
        ("Coast Daily", "Tides", Tone.NEUTRAL, True, False),
        ("რადიო ბრიზი", "", Tone.NEGATIVE, False, True),
    ]
    again = load(desk, with_press())
    assert (again.added, again.completed, again.kept) == ((), (), ())


def test_a_piece_that_is_known_gets_what_it_lacks_and_keeps_what_it_has(desk: Desk) -> None:
    load(desk, with_press())
    data = with_press()
    data["coverage"][0] |= {"link": "https://daily.example/tides", "tone": "positive"}
    loaded = load(desk, data)
    assert named(loaded.completed) == [("event", "Harbours and People")]
    assert [(one.field, one.workspace, one.file) for one in loaded.kept] == [
        ("coverage[0].tone", "neutral", "positive")
    ]


def test_another_title_of_that_day_is_another_piece(desk: Desk) -> None:
    load(desk, with_press())
    data = with_press()
    data["coverage"] = [{"id": "c", "outlet": "daily", "day": "2026-05-13", "title": "Ebb"}]
    load(desk, data)
    assert [title for _, title, *_ in pieces(desk)] == ["Tides", "", "Ebb"]


def test_an_event_takes_its_coverage_along_and_no_journalists(desk: Desk, tmp_path: Path) -> None:
    load(desk, with_press())
    with desk.reading() as session:
        (event,) = session.scalars(select(Event.id))
    dumped = dump_event(desk, event)
    assert [outlet.name for outlet in dumped.outlets] == [
        {"en": "Coast Daily"},
        {"ka": "რადიო ბრიზი"},
    ]
    assert dumped.media_contacts == ()
    folder = tmp_path / "other"
    folder.mkdir()
    with desk_in(folder) as other:
        load_records(other, dumped, source=Path("event.json"))
        assert pieces(other) == pieces(desk)


def test_a_quote_of_another_event_stays_behind(desk: Desk) -> None:
    load(desk, with_press())
    outlet = add_outlet(desk, name={"en": "Wire"}, kind=OutletKind.AGENCY).key
    quote = record_quote(desk, words="Elsewhere.", language="en", unattributed="A sailor").key
    with desk.reading() as session:
        (event,) = session.scalars(select(Event.id))
        day = session.scalars(select(Coverage.day)).first()
    assert day is not None
    add_coverage(desk, day=day, outlet_id=outlet, event_id=event, quote_id=quote)
    assert dump_event(desk, event).coverage[-1].quote is None


def test_a_journalist_is_known_by_name_and_outlet(desk: Desk) -> None:
    outlet = add_outlet(desk, name={"en": "Coast Daily"}, kind=OutletKind.NEWSPAPER).key
    add_media_contact(desk, name={"en": "Mari Inkwell"}, outlet_id=outlet)
    load(desk, with_press())
    with desk.reading() as session:
        names = session.scalars(select(MediaContact.name).order_by(MediaContact.id)).all()
    assert [name["en"] for name in names] == ["Mari Inkwell", "Otto Proof"]


def test_the_files_that_stay_behind_are_counted(desk: Desk, tmp_path: Path) -> None:
    load(desk, with_press())
    with desk.reading() as session:
        (event,) = session.scalars(select(Event.id))
    assert dump_file(desk, event, tmp_path / "event.json") == 0
    add_file(desk, data=b"notes", file_name="a.txt", event_id=event)
    add_file(desk, data=b"others", file_name="b.txt")
    assert dump_file(desk, event, tmp_path / "event.json") == 1


def test_what_shows_an_answer_about_a_release_stays_behind(desk: Desk, tmp_path: Path) -> None:
    load(desk, conference())
    with desk.reading() as session:
        clearance, event = session.execute(
            select(Clearance.id, Release.event_id)
            .join(Version, Clearance.version_id == Version.id)
            .join(Release, Version.release_id == Release.id)
            .where(Clearance.decision != Decision.WAITING)
            .limit(1)
        ).one()
    before = dump_file(desk, event, tmp_path / "event.json")
    letter = tmp_path / "letter.txt"
    letter.write_text("Yes.", "utf-8")
    add_answer_evidence(desk, clearance_id=clearance, path=letter)
    assert dump_file(desk, event, tmp_path / "event.json") == before + 1
