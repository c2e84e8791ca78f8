"""Outlets, journalists and what was published, through the desk."""

from datetime import date

import pytest
from factories.office import OfficeAtWork, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken, StillUsed
from migdesk.desk.events import delete_event
from migdesk.desk.media import (
    add_coverage,
    add_media_contact,
    add_outlet,
    delete_coverage,
    delete_media_contact,
    delete_outlet,
    edit_coverage,
    edit_media_contact,
    edit_outlet,
)
from migdesk.desk.questions import (
    coverage_of,
    event_page,
    find,
    media_contact_index,
    media_contact_lines,
    media_contact_page,
    media_contacts,
    outlet_index,
    outlet_lines,
    outlet_page,
    outlets,
    palette,
    suggest,
    title_of,
)
from migdesk.desk.releases import start_release
from migdesk.desk.rows import CoverageEntry, Kind, MediaContactEntry, OutletEntry
from migdesk.desk.rows.named import Named
from migdesk.vocabulary import OutletKind, ReleaseKind, Tone

DAY = date(2026, 5, 13)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def daily(desk: Desk, name: str = "Coast Daily", reach: int = 40_000) -> int:
    return add_outlet(desk, name={"en": name}, kind=OutletKind.NEWSPAPER, reach=reach).key


def test_outlets_stand_by_name_with_who_works_there_and_what_they_published(
    desk: Desk, office: OfficeAtWork
) -> None:
    second, first = daily(desk), daily(desk, "Åland Radio", 0)
    add_media_contact(desk, name={"en": "Mari Press"}, outlet_id=second)
    add_coverage(desk, outlet_id=second, day=DAY, event_id=office.event)
    edit_outlet(desk, outlet_id=first, kind=OutletKind.RADIO, languages=("ka",), country="GE")
    assert outlets(desk) == (
        OutletEntry(
            first,
            "Åland Radio",
            {"en": "Åland Radio"},
            OutletKind.RADIO,
            ("ka",),
            "GE",
            "",
            0,
            "",
            0,
            0,
        ),
        OutletEntry(
            second,
            "Coast Daily",
            {"en": "Coast Daily"},
            OutletKind.NEWSPAPER,
            (),
            "",
            "",
            40_000,
            "",
            1,
            1,
        ),
    )


def test_a_journalist_keeps_the_record_when_the_outlet_goes(desk: Desk) -> None:
    at_work(desk)
    outlet = daily(desk)
    contact = add_media_contact(
        desk, name={"en": "Mari Press"}, outlet_id=outlet, beat="migration"
    ).key
    edit_media_contact(desk, media_contact_id=contact, opted_out=True)
    delete_outlet(desk, outlet_id=outlet)
    assert media_contacts(desk) == (
        MediaContactEntry(
            contact,
            "Mari Press",
            {"en": "Mari Press"},
            None,
            "migration",
            (),
            "",
            "",
            opted_out=True,
            notes="",
        ),
    )
    desk.undo()
    assert media_contacts(desk)[0].outlet == Named(outlet, "Coast Daily")
    delete_media_contact(desk, media_contact_id=contact)
    assert media_contacts(desk) == ()


def test_what_was_published_about_an_event_or_its_release_comes_latest_first(
    desk: Desk, office: OfficeAtWork
) -> None:
    outlet = daily(desk)
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=("en",), event_id=office.event
    ).key
    early = add_coverage(
        desk,
        outlet_id=outlet,
        day=DAY,
        event_id=office.event,
        title="Harbours talk",
        quote_id=office.quote,
        reach=100,
    ).key
    late = add_coverage(
        desk, outlet_id=outlet, day=date(2026, 5, 20), release_id=release, names_donor=True
    ).key
    add_coverage(desk, outlet_id=outlet, day=DAY)
    edit_coverage(desk, coverage_id=late, tone=Tone.POSITIVE)
    paper = Named(outlet, "Coast Daily")
    words = "Everybody who leaves has somebody who stays."
    assert coverage_of(desk, office.event) == (
        CoverageEntry(
            late,
            paper,
            OutletKind.NEWSPAPER,
            date(2026, 5, 20),
            "",
            "",
            "",
            0,
            40_000,
            Tone.POSITIVE,
            None,
            Named(release, ""),
            names_donor=True,
            has_message=False,
        ),
        CoverageEntry(
            early,
            paper,
            OutletKind.NEWSPAPER,
            DAY,
            "Harbours talk",
            "",
            "",
            100,
            100,
            Tone.NEUTRAL,
            Named(office.quote, words),
            None,
            names_donor=False,
            has_message=False,
        ),
    )
    assert [hit.kind for hit in find(desk, "harbours talk")] == ["event"]
    with pytest.raises(StillUsed):
        delete_outlet(desk, outlet_id=outlet)
    delete_coverage(desk, coverage_id=late)
    assert [each.id for each in coverage_of(desk, office.event)] == [early]
    delete_event(desk, event_id=office.event)
    desk.undo()
    assert [each.id for each in coverage_of(desk, office.event)] == [early]


def test_nothing_is_published_by_nobody(desk: Desk, office: OfficeAtWork) -> None:
    with pytest.raises(NoSuchRecord):
        add_coverage(desk, outlet_id=9, day=DAY, event_id=office.event)
    with pytest.raises(RuleBroken):
        add_outlet(desk, name={}, kind=OutletKind.ONLINE)
    with pytest.raises(RuleBroken):
        daily(desk, reach=-1)
    assert (coverage_of(desk, office.event), outlets(desk)) == ((), ())


def test_an_outlet_that_is_new_is_kept_with_what_it_published_in_one_step(
    desk: Desk, office: OfficeAtWork
) -> None:
    add_coverage(desk, new_outlet={"ka": "ზღვის ხმა"}, day=DAY, event_id=office.event)
    (outlet,) = outlets(desk)
    assert (outlet.name, outlet.kind, outlet.pieces) == (
        {"ka": "ზღვის ხმა"},
        OutletKind.ONLINE,
        1,
    )
    assert [piece.outlet.id for piece in event_page(desk, office.event).coverage] == [outlet.id]
    desk.undo()
    assert outlets(desk) == ()
    assert event_page(desk, office.event).coverage == ()


def test_outlets_are_offered_by_the_beginnings_of_their_names(
    desk: Desk, office: OfficeAtWork
) -> None:
    coast, _radio = daily(desk), daily(desk, "Åland Radio")
    add_coverage(desk, outlet_id=coast, day=DAY, event_id=office.event)
    assert [offer.name for offer in suggest(desk, Kind.OUTLET, "")] == [
        "Coast Daily",
        "Åland Radio",
    ]
    assert [offer.name for offer in suggest(desk, Kind.OUTLET, "rad")] == ["Åland Radio"]


def test_the_page_of_an_outlet_names_who_writes_for_it_and_what_it_published(
    desk: Desk, office: OfficeAtWork
) -> None:
    outlet = daily(desk)
    add_media_contact(desk, name={"en": "Zura Press"}, outlet_id=outlet)
    add_media_contact(desk, name={"en": "Ana Press"}, outlet_id=outlet)
    release = start_release(
        desk, event_id=office.event, kind=ReleaseKind.PRESS_RELEASE, languages=("en",)
    ).key
    of_event = add_coverage(desk, outlet_id=outlet, day=DAY, event_id=office.event, title="Boats")
    of_release = add_coverage(desk, outlet_id=outlet, day=date(2026, 5, 14), release_id=release)
    alone = add_coverage(desk, outlet_id=outlet, day=date(2026, 5, 15))
    page = outlet_page(desk, outlet)
    assert page.outlet == outlet_lines(desk, [outlet])[outlet]
    assert [contact.shown for contact in page.contacts] == ["Ana Press", "Zura Press"]
    assert [(piece.id, piece.title, piece.event and piece.event.id) for piece in page.pieces] == [
        (alone.key, "", None),
        (of_release.key, "", office.event),
        (of_event.key, "Boats", office.event),
    ]
    with pytest.raises(NoSuchRecord):
        outlet_page(desk, outlet + 1)


def test_lists_of_media_are_by_name_and_found_by_what_is_known(desk: Desk) -> None:
    at_work(desk)
    coast, radio = daily(desk), daily(desk, "Åland Radio")
    zura = add_media_contact(desk, name={"en": "Zura Press"}, beat="Courts").key
    ana = add_media_contact(desk, name={"ka": "ანა"}, email="ana@coast.example").key
    assert outlet_index(desk, "").keys == (radio, coast)
    assert (outlet_index(desk, "dai").keys, outlet_index(desk, "dai").total) == ((coast,), 2)
    assert set(media_contact_index(desk, "").keys) == {ana, zura}
    assert media_contact_index(desk, "courts").keys == (zura,)
    assert [entry.shown for entry in media_contact_lines(desk, [ana, 99]).values()] == ["ანა"]
    assert media_contact_page(desk, zura).beat == "Courts"
    with pytest.raises(NoSuchRecord):
        media_contact_page(desk, 99)


def test_the_palette_finds_outlets_and_who_writes_for_them(desk: Desk) -> None:
    at_work(desk)
    coast = daily(desk)
    add_media_contact(desk, name={"en": "Coastal Ana"}, outlet_id=coast, beat="Ports")
    hits = palette(desk, "coast", kinds=(Kind.OUTLET, Kind.MEDIA_CONTACT))
    assert [(hit.kind, hit.title, hit.detail) for hit in hits] == [
        (Kind.OUTLET, "Coast Daily", ""),
        (Kind.MEDIA_CONTACT, "Coastal Ana", "Coast Daily, Ports"),
    ]
    assert title_of(desk, "outlet", coast) == "Coast Daily"
    assert title_of(desk, "media_contact", 1) == "Coastal Ana"
    assert title_of(desk, "media_contact", 2) == ""
