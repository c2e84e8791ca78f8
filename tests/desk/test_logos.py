"""Which logos documents bear: by language, by event, by a set that is chosen."""

import io

import pytest
from factories.office import OfficeAtWork, at_work
from PIL import Image
from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, NotAPicture, StillUsed
from migdesk.desk.events import edit_event, set_event_organisations
from migdesk.desk.logos import (
    add_logo_set,
    delete_logo_set,
    edit_logo_set,
    put_logo,
    set_event_logos,
    set_logo_partners,
    take_logo,
)
from migdesk.desk.office import the_office
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    delete_organisation,
    rename_organisation,
    set_donors,
)
from migdesk.desk.previews import preview_office
from migdesk.desk.questions import event_page, logo_sets, logos_of
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.reporting.asked import Asked
from migdesk.desk.reporting.programme import programme_sheet
from migdesk.desk.rows import ReportOptions, ReportSubject
from migdesk.desk.rows.logos import LogoOwner, LogoPicture, LogoSetEntry
from migdesk.desk.rows.named import Named
from migdesk.desk.sheets import house, release_sheet
from migdesk.documents.sheet import House, PartnerLogo
from migdesk.records import Asset, Event, Logo
from migdesk.text.names import Language, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import OrganisationKind, Part, ReleaseKind


def drawn(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (8, 4), colour).save(file, "PNG")
    return file.getvalue()


RED, BLUE, GREEN, GREY = (drawn(colour) for colour in ("red", "blue", "green", "grey"))


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def put(desk: Desk, owner: LogoOwner, key: int, data: bytes, language: Language = "") -> None:
    put_logo(
        desk,
        owner=owner,
        key=key,
        data=data,
        file_name="mark.png",
        media_type="image/png",
        language=language,
    )


def organisation(desk: Desk, name: str, logo: bytes | None) -> int:
    names = {"en": OrganisationName(name), "ka": OrganisationName(f"{name}-ი")}
    key = add_organisation(desk, names=names, kind=OrganisationKind.AGENCY).key
    if logo is not None:
        put(desk, LogoOwner.ORGANISATION, key, logo)
    return key


def look(desk: Desk, event: int | None = None, language: Language = "en") -> House:
    with desk.reading() as session:
        found = session.get(Event, event or 0)
        return house(session, the_office(session), language, found)


def test_a_logo_for_one_language_stands_before_that_for_all(
    desk: Desk, office: OfficeAtWork
) -> None:
    del office
    put(desk, LogoOwner.OFFICE, 1, BLUE, "ka")
    assert (look(desk).logo, look(desk, language="ka").logo) == (None, BLUE)
    put(desk, LogoOwner.OFFICE, 1, RED)
    put(desk, LogoOwner.OFFICE, 1, GREEN, "ka")
    assert (look(desk).logo, look(desk, language="ka").logo) == (RED, GREEN)
    assert logos_of(desk, LogoOwner.OFFICE, 1) == {
        "": LogoPicture("mark.png", RED),
        "ka": LogoPicture("mark.png", GREEN),
    }
    take_logo(desk, owner=LogoOwner.OFFICE, key=1, language="ka")
    assert (look(desk, language="ka").logo, desk.undo_label()) == (RED, "Remove logo")
    take_logo(desk, owner=LogoOwner.OFFICE, key=1)
    assert look(desk, language="ka").logo is None
    desk.undo()
    desk.undo()
    assert look(desk, language="ka").logo == GREEN


def test_documents_bear_the_logos_of_who_takes_part_and_of_who_pays(
    desk: Desk, office: OfficeAtWork
) -> None:
    partner, host, donor, payer, bare = (
        organisation(desk, name, logo)
        for name, logo in (
            ("Partner", RED),
            ("Host", BLUE),
            ("Donor", GREEN),
            ("Payer", GREY),
            ("Bare", None),
        )
    )
    ours = organisation(desk, "Black Sea Mobility Agency", RED)
    put(desk, LogoOwner.ORGANISATION, host, GREEN, "ka")
    project = add_project(desk, title={"en": "Safe Harbours"}).key
    set_donors(desk, project_id=project, donors=[(payer, {}), (donor, {})])
    edit_event(desk, event_id=office.event, project_id=project)
    parts = [
        (Part.PARTNER, partner),
        (Part.PARTNER, bare),
        (Part.ORGANISER, ours),
        (Part.HOST, host),
        (Part.ORGANISER, host),
        (Part.DONOR, donor),
        (Part.PARTNER, payer),
    ]
    set_event_organisations(desk, event_id=office.event, organisations=parts)
    about = look(desk, office.event)
    assert about.partners == (PartnerLogo("Host", BLUE), PartnerLogo("Partner", RED))
    assert about.donors == (PartnerLogo("Donor", GREEN), PartnerLogo("Payer", GREY))
    georgian = look(desk, office.event, "ka")
    assert georgian.partners == (PartnerLogo("Host-ი", GREEN), PartnerLogo("Partner-ი", RED))
    assert (look(desk).partners, look(desk).donors) == ((), ())
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    with desk.reading() as session:
        subject, options = ReportSubject(office.event), ReportOptions(("en",))
        printed = [
            release_sheet(session, release, "en").house,
            programme_sheet(Asked(session, subject, options, desk.clock())).sheet.front.house,
        ]
    assert printed == [about, about]


def test_a_partner_is_called_what_it_was_called_that_day(desk: Desk, office: OfficeAtWork) -> None:
    put(desk, LogoOwner.ORGANISATION, office.organisation, RED)
    rename_organisation(
        desk,
        organisation_id=office.organisation,
        names={"en": OrganisationName("Ports Authority")},
        since=PartialDate(2027),
    )
    assert look(desk, office.event).partners == (PartnerLogo("Harbour Office", RED),)


def test_a_set_that_is_chosen_has_its_own_logos(desk: Desk, office: OfficeAtWork) -> None:
    donor, other = organisation(desk, "Donor", GREEN), organisation(desk, "Other", GREY)
    put(desk, LogoOwner.ORGANISATION, office.organisation, RED)
    put(desk, LogoOwner.OFFICE, 1, GREY)
    set_event_organisations(
        desk,
        event_id=office.event,
        organisations=[(Part.HOST, office.organisation), (Part.DONOR, donor)],
    )
    chosen = add_logo_set(desk, name={"en": "Together"}, partners=[other, donor, other]).key
    set_event_logos(desk, event_id=office.event, logo_set_id=chosen)
    under_set = look(desk, office.event)
    assert (under_set.logo, under_set.partners, under_set.donors) == (
        GREY,
        (PartnerLogo("Other", GREY),),
        (PartnerLogo("Donor", GREEN),),
    )
    put(desk, LogoOwner.LOGO_SET, chosen, BLUE)
    put(desk, LogoOwner.LOGO_SET, chosen, RED, "ka")
    assert look(desk, office.event).logo == BLUE
    assert look(desk, office.event, "ka").logo == RED
    assert look(desk).logo == GREY
    set_logo_partners(desk, logo_set_id=chosen, partners=[])
    edit_logo_set(desk, logo_set_id=chosen, name={"en": "Alone"})
    assert (look(desk, office.event).partners, look(desk, office.event).donors) == ((), ())
    page = event_page(desk, office.event)
    assert (page.logo_set, page.logo_sets) == (chosen, (Named(chosen, "Alone"),))
    with pytest.raises(StillUsed):
        delete_logo_set(desk, logo_set_id=chosen)
    set_event_logos(desk, event_id=office.event, logo_set_id=None)
    set_event_logos(desk, event_id=office.event, logo_set_id=None)
    assert look(desk, office.event).partners == (PartnerLogo("Harbour Office", RED),)
    delete_logo_set(desk, logo_set_id=chosen)
    with desk.reading() as session:
        assert session.scalars(select(Logo.logo_set_id)).all().count(chosen) == 0
    assert logo_sets(desk) == ()
    desk.undo()
    assert logos_of(desk, LogoOwner.LOGO_SET, chosen)["ka"] == LogoPicture("mark.png", RED)


def test_a_set_says_whose_logo_is_missing_and_how_many_events_bear_it(
    desk: Desk, office: OfficeAtWork
) -> None:
    bare = organisation(desk, "Bare", None)
    put(desk, LogoOwner.ORGANISATION, office.organisation, RED)
    partners = [bare, office.organisation]
    key = add_logo_set(desk, name={"en": "Together"}, partners=partners).key
    set_event_logos(desk, event_id=office.event, logo_set_id=key)
    named = (Named(bare, "Bare"), Named(office.organisation, "Harbour Office"))
    assert logo_sets(desk) == (LogoSetEntry(key, {"en": "Together"}, named, ("Bare",), 1),)


def test_the_page_in_settings_shows_the_set_that_is_tried(desk: Desk, office: OfficeAtWork) -> None:
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    edit_text(desk, release_id=release, language="en", headline="Harbours agree")
    before = preview_office(desk, "en").pdf
    partner = organisation(desk, "Partner", RED)
    key = add_logo_set(desk, name={"en": "Together"}, partners=[partner]).key
    tried = preview_office(desk, "en", logo_set=key).pdf
    assert preview_office(desk, "en").pdf == before != tried
    set_event_logos(desk, event_id=office.event, logo_set_id=key)
    assert preview_office(desk, "en").pdf == tried


def test_an_organisation_goes_with_its_logos(desk: Desk, office: OfficeAtWork) -> None:
    del office
    key = organisation(desk, "Gone", RED)
    put(desk, LogoOwner.ORGANISATION, key, BLUE, "ka")
    delete_organisation(desk, organisation_id=key)
    with desk.reading() as session:
        assert (session.scalars(select(Logo)).all(), session.scalars(select(Asset)).all()) == (
            [],
            [],
        )
    desk.undo()
    assert [*logos_of(desk, LogoOwner.ORGANISATION, key)] == ["", "ka"]


def test_an_organisation_in_a_set_stays(desk: Desk, office: OfficeAtWork) -> None:
    del office
    key = organisation(desk, "Partner", RED)
    add_logo_set(desk, name={"en": "Together"}, partners=[key])
    with pytest.raises(StillUsed):
        delete_organisation(desk, organisation_id=key)
    assert [*logos_of(desk, LogoOwner.ORGANISATION, key)] == [""]


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"", "image/png"),
        (b"<svg onload='x()'/>", "image/svg+xml"),
        (RED, "image/jpeg"),
        (RED[:40], "image/png"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
    ],
)
def test_what_is_no_sound_picture_is_refused(
    desk: Desk, office: OfficeAtWork, data: bytes, media_type: str
) -> None:
    with pytest.raises(NotAPicture):
        put_logo(
            desk,
            owner=LogoOwner.ORGANISATION,
            key=office.organisation,
            data=data,
            file_name="a.png",
            media_type=media_type,
        )
    assert logos_of(desk, LogoOwner.ORGANISATION, office.organisation) == {}


@pytest.mark.parametrize("owner", [LogoOwner.ORGANISATION, LogoOwner.LOGO_SET])
def test_nobody_has_no_logo(desk: Desk, office: OfficeAtWork, owner: LogoOwner) -> None:
    del office
    with pytest.raises(NoSuchRecord):
        put(desk, owner, 99, RED)
    with pytest.raises(NoSuchRecord):
        take_logo(desk, owner=owner, key=99)
