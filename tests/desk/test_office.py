"""The office, its standing matter, organisations and projects through the desk."""

import pytest
from factories.office import at_work
from sqlalchemy import select

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import (
    NobodyNamed,
    NoOffice,
    NoSuchRecord,
    NotAPicture,
    RuleBroken,
    StillUsed,
    ZoneUnknown,
)
from migdesk.desk.events import edit_event
from migdesk.desk.office import (
    add_boilerplate,
    add_press_contact,
    delete_acronym,
    delete_boilerplate,
    delete_press_contact,
    edit_acronym,
    edit_press_contact,
    remove_logo,
    set_acronym,
    set_languages,
    set_logo,
    set_office,
)
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    add_series,
    delete_organisation,
    delete_project,
    delete_series,
    edit_organisation,
    edit_project,
    edit_series,
    set_donors,
)
from migdesk.desk.questions import languages_of
from migdesk.desk.releases import set_standing_matter, start_release
from migdesk.desk.sheets import house, release_sheet
from migdesk.records import (
    Acronym,
    Asset,
    Attachment,
    Boilerplate,
    Office,
    Organisation,
    PressContact,
    Project,
    Series,
)
from migdesk.text.names import OrganisationName
from migdesk.text.words import LanguageUnknown
from migdesk.vocabulary import OrganisationKind, PaperSize, ReleaseKind

PICTURE = b"\x89PNG\r\n\x1a\n and so on"
NAMES = {"en": OrganisationName("Harbour Office"), "ka": OrganisationName("ნავსადგურის ოფისი")}


def test_a_new_office_needs_names_zone_and_languages(desk: Desk) -> None:
    with pytest.raises(NoOffice):
        set_office(desk, accent="#112233")
    set_office(desk, names=NAMES, zone="Asia/Tbilisi", languages=("en", "ka"))
    set_office(desk, accent="#112233", paper=PaperSize.LETTER, tagline={"en": "By the sea"})
    with desk.reading() as session:
        look = house(session, fetch(session, Office, 1), "en")
    assert (look.name, look.accent, look.paper, look.tagline) == (
        "Harbour Office",
        "#112233",
        PaperSize.LETTER,
        "By the sea",
    )


@pytest.mark.parametrize("accent", ["red", "#12345", "#12345g", "#abcdef"])
def test_a_colour_has_one_way_of_writing(desk: Desk, accent: str) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    with pytest.raises(RuleBroken) as caught:
        set_office(desk, accent=accent)
    assert caught.value.rule == "ck_office_accent"


def test_an_office_lies_in_a_known_zone(desk: Desk) -> None:
    with pytest.raises(ZoneUnknown):
        set_office(desk, names=NAMES, zone="../../etc/passwd", languages=("en",))


def test_a_logo_is_kept_once_and_comes_onto_documents(desk: Desk) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    for name in ("mark.png", "mark-again.png"):
        set_logo(desk, data=PICTURE, file_name=name, media_type="image/png")
    with desk.reading() as session:
        assert session.scalars(select(Attachment.data)).all() == [PICTURE]
        assert house(session, fetch(session, Office, 1), "en").logo == PICTURE


def test_the_logo_comes_back_when_its_change_is_undone(desk: Desk) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    for data in (PICTURE, PICTURE + b"changed"):
        set_logo(desk, data=data, file_name="mark.png", media_type="image/png")
    desk.undo()
    with desk.reading() as session:
        assert house(session, fetch(session, Office, 1), "en").logo == PICTURE


def test_standing_matter_comes_onto_every_new_release_and_can_be_chosen(desk: Desk) -> None:
    at_work(desk)
    other = add_boilerplate(desk, label={"en": "The project"}, text={"en": "It runs."}).key
    contact = add_press_contact(desk, name={"en": "Ana Example"}, email="ana@agency.example").key
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    with desk.reading() as session:
        sheet = release_sheet(session, key, "en")
    assert [about.text for about in sheet.abouts] == ["The agency moves."]
    assert [line.name for line in sheet.contacts] == ["Tamar Sample"]
    set_standing_matter(desk, release_id=key, boilerplates=[other, 1], contacts=[contact])
    edit_press_contact(desk, press_contact_id=contact, phone="+995 555 000 000")
    with desk.reading() as session:
        sheet = release_sheet(session, key, "en")
    assert [about.text for about in sheet.abouts] == ["It runs.", "The agency moves."]
    assert [(line.name, line.phone) for line in sheet.contacts] == [
        ("Ana Example", "+995 555 000 000")
    ]


def test_letters_have_one_meaning_a_language(desk: Desk) -> None:
    set_acronym(desk, letters="HO", meaning={"en": "Home Office"})
    set_acronym(desk, letters="HO", meaning={"en": "Harbour Office"})
    with desk.reading() as session:
        kept = [(item.letters, item.meaning) for item in session.scalars(select(Acronym))]
    assert kept == [("HO", {"en": "Harbour Office"})]


def test_an_organisation_that_is_named_somewhere_stays(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(StillUsed) as caught:
        delete_organisation(desk, organisation_id=made.organisation)
    assert (caught.value.kind, caught.value.key) == ("organisation", made.organisation)
    spare = add_organisation(desk, names=NAMES, kind=OrganisationKind.AGENCY).key
    delete_organisation(desk, organisation_id=spare)
    with desk.reading() as session:
        assert session.get(Organisation, spare) is None


def test_an_organisation_is_not_its_own_parent(desk: Desk) -> None:
    key = add_organisation(desk, names=NAMES, kind=OrganisationKind.MINISTRY).key
    with pytest.raises(RuleBroken) as caught:
        edit_organisation(desk, organisation_id=key, parent_id=key)
    assert caught.value.rule == "ck_organisation_not_own_parent"


def test_a_project_keeps_its_donors_in_order(desk: Desk) -> None:
    donors = [
        add_organisation(
            desk, names={"en": OrganisationName(name)}, kind=OrganisationKind.DONOR
        ).key
        for name in ("First Fund", "Second Fund")
    ]
    project = add_project(desk, title={"en": "Harbours"}, acronym="HA").key
    set_donors(desk, project_id=project, donors=[(donors[1], {}), (donors[0], {"en": "Thanks."})])
    edit_project(desk, project_id=project, code="HA-2026")
    with desk.reading() as session:
        kept = fetch(session, Project, project)
        assert (kept.acronym, kept.code) == ("HA", "HA-2026")
        assert [donor.organisation_id for donor in kept.donors] == donors[::-1]


def test_a_series_has_a_title(desk: Desk) -> None:
    key = add_series(desk, title={"en": "Harbour Days"}).key
    with desk.reading() as session:
        assert fetch(session, Series, key).title == {"en": "Harbour Days"}


def test_a_rule_about_two_records_has_its_name(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    with pytest.raises(RuleBroken) as caught:
        set_standing_matter(desk, release_id=key, boilerplates=[1, 1], contacts=[])
    assert caught.value.rule == "uq_release_boilerplate_release_id_boilerplate_id"


@pytest.mark.parametrize(
    ("data", "media_type"), [(b"not a picture", "image/png"), (PICTURE, "image/svg+xml")]
)
def test_a_logo_is_a_png_or_a_jpeg(desk: Desk, data: bytes, media_type: str) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    with pytest.raises(NotAPicture):
        set_logo(desk, data=data, file_name="mark.png", media_type=media_type)


def test_an_office_keeps_a_name_and_a_language(desk: Desk) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    with pytest.raises(NoOffice):
        set_office(desk, names={})
    with pytest.raises(NoOffice):
        set_office(desk, languages=())


def test_a_record_that_is_not_there_cannot_be_named(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as caught:
        edit_organisation(
            desk,
            organisation_id=add_organisation(desk, names=NAMES, kind=OrganisationKind.AGENCY).key,
            parent_id=999,
        )
    assert caught.value.rule == "reference"


def test_nothing_is_changed_under_no_name(desk: Desk) -> None:
    with pytest.raises(NobodyNamed):
        Desk(desk.workspace, desk.clock, "  ")


def test_languages_are_an_order_of_known_ones(desk: Desk) -> None:
    at_work(desk)
    changes = set_languages(desk, languages=["ka", "en", "ka"])
    with desk.reading() as session:
        assert fetch(session, Office, 1).languages == ("ka", "en")
        assert languages_of(session) == ("ka", "en")
    assert changes.label == "Set languages"
    with pytest.raises(LanguageUnknown):
        set_languages(desk, languages=["en", "tlh"])
    with pytest.raises(RuleBroken) as caught:
        set_languages(desk, languages=[])
    assert caught.value.rule == "ck_office_has_languages"


def test_languages_belong_to_an_office(desk: Desk) -> None:
    with pytest.raises(NoOffice):
        set_languages(desk, languages=["en"])


def test_a_logo_can_be_taken_off(desk: Desk) -> None:
    set_office(desk, names=NAMES, zone="UTC", languages=("en",))
    set_logo(desk, data=PICTURE, file_name="mark.png", media_type="image/png")
    remove_logo(desk)
    with desk.reading() as session:
        assert house(session, fetch(session, Office, 1), "en").logo is None
        assert session.scalars(select(Asset)).all() == []
    assert desk.undo_label() == "Remove logo"
    desk.undo()
    with desk.reading() as session:
        assert house(session, fetch(session, Office, 1), "en").logo == PICTURE
    remove_logo(desk)
    assert remove_logo(desk).action == 0


def test_standing_matter_is_deleted_unless_a_release_carries_it(desk: Desk) -> None:
    at_work(desk)
    start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"])
    with pytest.raises(StillUsed) as caught:
        delete_boilerplate(desk, boilerplate_id=1)
    assert (caught.value.kind, caught.value.key) == ("boilerplate", 1)
    with pytest.raises(StillUsed) as caught:
        delete_press_contact(desk, press_contact_id=1)
    assert (caught.value.kind, caught.value.key) == ("press_contact", 1)
    spare = add_boilerplate(desk, label={"en": "Spare"}, text={"en": "Spare."}).key
    contact = add_press_contact(desk, name={"en": "Luka Example"}).key
    assert delete_boilerplate(desk, boilerplate_id=spare).label == "Delete boilerplate"
    assert delete_press_contact(desk, press_contact_id=contact).label == "Delete press contact"
    with desk.reading() as session:
        assert session.scalars(select(Boilerplate.id)).all() == [1]
        assert session.scalars(select(PressContact.id)).all() == [1]


def test_an_acronym_can_be_corrected_and_forgotten(desk: Desk) -> None:
    key = set_acronym(desk, letters="BSMA", meaning={"en": "Black Sea Mobility Agency"}).key
    set_acronym(desk, letters="RBM", meaning={"en": "Roads and Bridges Ministry"})
    edit_acronym(desk, acronym_id=key, letters="BMA", meaning={"en": "Black Mobility Agency"})
    with pytest.raises(RuleBroken) as caught:
        edit_acronym(desk, acronym_id=key, letters="RBM")
    assert caught.value.rule == "uq_acronym_letters"
    with desk.reading() as session:
        assert session.scalars(select(Acronym.letters).order_by(Acronym.id)).all() == ["BMA", "RBM"]
    assert delete_acronym(desk, acronym_id=key).label == "Delete acronym"
    with pytest.raises(NoSuchRecord):
        edit_acronym(desk, acronym_id=key, letters="BSMA")


def test_a_project_and_a_series_go_when_nothing_rests_on_them(desk: Desk) -> None:
    made = at_work(desk)
    project = add_project(desk, title={"en": "Harbours"}).key
    series = add_series(desk, title={"en": "Forums"}).key
    edit_series(desk, series_id=series, title={"en": "Harbour forums"})
    edit_event(desk, event_id=made.event, project_id=project, series_id=series)
    with pytest.raises(StillUsed):
        delete_project(desk, project_id=project)
    with pytest.raises(StillUsed):
        delete_series(desk, series_id=series)
    with desk.reading() as session:
        assert session.scalars(select(Series.title)).all() == [{"en": "Harbour forums"}]
    edit_event(desk, event_id=made.event, project_id=None, series_id=None)
    set_donors(desk, project_id=project, donors=[(made.organisation, {"en": "With thanks."})])
    delete_project(desk, project_id=project)
    delete_series(desk, series_id=series)
    with desk.reading() as session:
        assert session.scalars(select(Project)).all() == []
        assert session.scalars(select(Series)).all() == []
    desk.undo()
    desk.undo()
    with desk.reading() as session:
        assert [donor.organisation_id for donor in fetch(session, Project, project).donors] == [
            made.organisation
        ]
