"""What the palette finds of sessions, appearances, files and the settings, and what it costs."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from factories.office import MORNING, NOON, OfficeAtWork, at_work
from factories.statements import statements
from PIL import Image

from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session
from migdesk.desk.files import add_file
from migdesk.desk.house_rules import add_equivalent, add_term
from migdesk.desk.logos import add_logo_set, put_logo
from migdesk.desk.office import add_boilerplate, add_press_contact, set_acronym
from migdesk.desk.organisations import add_project, add_series, rename_organisation
from migdesk.desk.questions import event_page, palette
from migdesk.desk.questions.settings_hits import SETTINGS_KINDS
from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.rows import AppearanceEntry, Holder, Kind, LogoOwner, PaletteHit
from migdesk.desk.spelling import add_word
from migdesk.records import Person
from migdesk.text.names import OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import AssetKind, ClearanceState, Role, SessionKind


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def test_a_session_is_found_for_itself_with_its_event_and_hour(
    desk: Desk, office: OfficeAtWork
) -> None:
    session = add_session(
        desk,
        event_id=office.event,
        kind=SessionKind.PANEL,
        starts_at=MORNING,
        ends_at=NOON,
        title={"en": "Ferries at night", "ka": "ბორნები ღამით"},
    ).key
    hit = PaletteHit(
        Kind.SESSION,
        session,
        "Ferries at night",
        "Harbours and People",
        start=datetime(2026, 5, 12, 10, tzinfo=ZoneInfo("Asia/Tbilisi")),
        state=SessionKind.PANEL,
        event_id=office.event,
        title_marks=((0, 5),),
    )
    assert palette(desk, "ferri", kinds={Kind.SESSION}) == (hit,)
    assert [(found.kind, found.id) for found in palette(desk, "ბორნების")] == [
        (Kind.EVENT, office.event),
        (Kind.SESSION, session),
    ]
    assert palette(desk, "", kinds={Kind.SESSION}) == ()


def appearance(desk: Desk, office: OfficeAtWork) -> AppearanceEntry:
    """Return the one appearance of the office."""
    (session,) = event_page(desk, office.event).sessions
    return session.appearances[0]


def test_an_appearance_is_found_with_the_title_held_that_day(
    desk: Desk, office: OfficeAtWork
) -> None:
    hit = PaletteHit(
        Kind.APPEARANCE,
        appearance(desk, office).id,
        "Nino Sample, Head, Harbour Office",
        "Opening, Harbours and People",
        start=datetime(2026, 5, 12, 10, tzinfo=ZoneInfo("Asia/Tbilisi")),
        state=Role.OPENING_REMARKS,
        event_id=office.event,
        person_id=office.person,
        title_marks=((0, 4),),
    )
    assert palette(desk, "nino", kinds={Kind.APPEARANCE}) == (hit,)
    assert Kind.APPEARANCE in [found.kind for found in palette(desk, "სამფლეს")]


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("head", [(((13, 4),), ())]),
        ("nino harbours", [(((0, 4),), ((9, 8),))]),
        ("უფროსი opening", [((), ((0, 7),))]),
        ("nino head office", [(((0, 4), (13, 4), (27, 6)), ())]),
        ("nino remarks", [(((0, 4),), ())]),
        ("deputy", []),
        ("nino deputy", []),
        ("opening", []),
        ("nino elsewhere", []),
        ("", []),
        ("?!", []),
    ],
)
@pytest.mark.usefixtures("office")
def test_name_or_title_is_asked_for_and_the_rest_may_stand_elsewhere(
    desk: Desk, words: str, marks: list[object]
) -> None:
    hits = palette(desk, words, kinds={Kind.APPEARANCE})
    assert [(hit.title_marks, hit.detail_marks) for hit in hits] == marks


def test_appearances_come_latest_first_and_no_more_than_asked_for(
    desk: Desk, office: OfficeAtWork
) -> None:
    first = appearance(desk, office).id
    later = [
        add_appearance(
            desk, event_id=office.event, person_id=office.person, role=Role.PANELLIST
        ).key
        for _ in range(3)
    ]
    for words in ("nino", "nino harbours"):
        hits = palette(desk, words, kinds={Kind.APPEARANCE}, limit=3)
        assert [hit.id for hit in hits] == [*reversed(later)]
    hits = palette(desk, "nino opening", kinds={Kind.APPEARANCE}, limit=3)
    assert [(hit.id, hit.detail) for hit in hits] == [(first, "Opening, Harbours and People")]


def test_a_withheld_name_gives_way_to_what_stands_for_it(desk: Desk, office: OfficeAtWork) -> None:
    edit_appearance(desk, appearance_id=appearance(desk, office).id, shown_as={"en": "A returnee"})
    (hit,) = palette(desk, "nino", kinds={Kind.APPEARANCE})
    assert (hit.title, hit.title_marks) == ("A returnee", ())


def test_an_organisation_is_called_as_on_the_day_of_the_event(
    desk: Desk, office: OfficeAtWork
) -> None:
    rename_organisation(
        desk,
        organisation_id=office.organisation,
        names={"en": OrganisationName("Port Authority")},
        since=PartialDate(2026, 9),
    )
    (hit,) = palette(desk, "nino", kinds={Kind.APPEARANCE})
    assert hit.title == "Nino Sample, Head, Harbour Office"


def test_files_are_found_with_what_they_belong_to(
    desk: Desk, office: OfficeAtWork, tmp_path: Path
) -> None:
    agenda = add_file(
        desk, data=b"notes", file_name="quay.txt", event_id=office.event, caption={"en": "Agenda"}
    ).key
    letter = tmp_path / "quay-answer.txt"
    letter.write_text("Yes.", "utf-8")
    set_quote_clearance(desk, quote_id=office.quote, state=ClearanceState.CLEARED, evidence=letter)
    logo_set, logo = add_logo_set(desk, name={"en": "Friends"}).key, BytesIO()
    Image.new("RGB", (8, 4), "navy").save(logo, "PNG")
    for owner, key, name in (
        (LogoOwner.OFFICE, 1, "quay-office.png"),
        (LogoOwner.ORGANISATION, office.organisation, "quay-harbour.png"),
        (LogoOwner.LOGO_SET, logo_set, "quay-friends.png"),
    ):
        put_logo(
            desk, owner=owner, key=key, data=logo.getvalue(), file_name=name, media_type="image/png"
        )
    photo = add_file(desk, data=b"face", file_name="quay-portrait.txt").key
    add_file(desk, data=b"none", file_name="quay-of-nobody.txt")
    with desk.work("Set photo") as work:
        work.get(Person, office.person).photo_id = photo
    hits = palette(desk, "quay", kinds={Kind.ASSET}, limit=10)
    assert {hit.title: hit.holder for hit in hits} == {
        "quay.txt": Holder(Kind.EVENT, office.event, "Harbours and People"),
        "quay-answer.txt": Holder(Kind.QUOTE, office.quote, "Nino Sample"),
        "quay-office.png": Holder(Kind.OFFICE, 1, "Black Sea Mobility Agency"),
        "quay-harbour.png": Holder(Kind.ORGANISATION, office.organisation, "Harbour Office"),
        "quay-friends.png": Holder(Kind.LOGO_SET, logo_set, "Friends"),
        "quay-portrait.txt": Holder(Kind.PERSON, office.person, "Nino Sample"),
    }
    assert palette(desk, "agenda", kinds={Kind.ASSET}) == (
        PaletteHit(
            Kind.ASSET,
            agenda,
            "quay.txt",
            "Agenda",
            state=AssetKind.FILE,
            holder=Holder(Kind.EVENT, office.event, "Harbours and People"),
            detail_marks=((0, 6),),
        ),
    )
    assert palette(desk, "", kinds={Kind.ASSET}) == ()


@pytest.mark.usefixtures("office")
def test_appearances_are_looked_up_by_the_keys_of_people_and_titles(desk: Desk) -> None:
    with statements(desk) as seen:
        palette(desk, "nino", kinds={Kind.APPEARANCE})
    (statement,) = [one for one in seen if "shown_as" in one]
    with desk.reading() as session:
        plan = session.connection().exec_driver_sql(
            f"EXPLAIN QUERY PLAN {statement}", (None,) * statement.count("?")
        )
        steps = [row.detail for row in plan]
    assert [step for step in steps if "appearance" in step] == [
        "SEARCH appearance USING INTEGER PRIMARY KEY (rowid=?)",
        "SEARCH appearance USING INDEX ix_appearance_person_id (person_id=?)",
        "SEARCH appearance USING INDEX ix_appearance_post_id (post_id=?)",
    ]


@pytest.mark.usefixtures("office")
def test_all_that_the_settings_hold_is_found(desk: Desk) -> None:
    keys = {
        Kind.BOILERPLATE: add_boilerplate(
            desk, label={"en": "Zephyr at sea"}, text={"en": "It blows."}
        ).key,
        Kind.PROJECT: add_project(desk, title={"en": "Winds"}, code="ZEPHYR-1").key,
        Kind.SERIES: add_series(desk, title={"en": "Zephyr days"}).key,
        Kind.LOGO_SET: add_logo_set(desk, name={"en": "Friends of Zephyr"}).key,
        Kind.ACRONYM: set_acronym(desk, letters="ZPH", meaning={"en": "Zephyr House"}).key,
        Kind.TERM: add_term(desk, language="en", avoided="gale", preferred="zephyr").key,
        Kind.EQUIVALENT: add_equivalent(desk, words={"en": "West wind", "ka": "zephyr"}).key,
        Kind.OWN_WORD: add_word(desk, word="zephyrs").key,
    }
    hits = palette(desk, "zéphyr", limit=20)
    assert {hit.kind: hit.id for hit in hits} == keys
    assert [hit.title for hit in hits] == [
        "Zephyr at sea",
        "Zephyr days",
        "Friends of Zephyr",
        "zephyrs",
        "Winds",
        "ZPH",
        "gale",
        "West wind",
    ]
    assert [(hit.detail, hit.detail_marks) for hit in hits[4:]] == [
        ("ZEPHYR-1", ((0, 6),)),
        ("Zephyr House", ((0, 6),)),
        ("zephyr", ((0, 6),)),
        ("zephyr", ((0, 6),)),
    ]
    assert len(palette(desk, "zephyr", limit=3)) == 3


@pytest.mark.usefixtures("office")
def test_every_word_counts_wherever_a_record_has_it(desk: Desk) -> None:
    add_press_contact(desk, name={"en": "Levan Sample"}, role={"en": "Head of press"})
    (hit,) = palette(desk, "sample press", kinds=SETTINGS_KINDS)
    assert (hit.kind, hit.title, hit.detail) == (
        Kind.PRESS_CONTACT,
        "Levan Sample",
        "Head of press",
    )
    assert palette(desk, "sample elsewhere", kinds=SETTINGS_KINDS) == ()
    assert palette(desk, "", kinds=SETTINGS_KINDS) == ()


@pytest.mark.usefixtures("office")
def test_a_long_text_is_shown_where_it_has_the_words(desk: Desk) -> None:
    text = "It goes on. " * 40 + "Then a zephyr comes."
    add_boilerplate(desk, label={"en": "About winds"}, text={"en": text})
    (hit,) = palette(desk, "zeph", kinds=SETTINGS_KINDS)
    ((start, length),) = hit.detail_marks
    assert (hit.detail[start : start + length], hit.detail[0], len(hit.detail) < 210) == (
        "zeph",
        "…",
        True,
    )


@pytest.mark.usefixtures("office")
def test_the_settings_are_looked_through_by_one_statement(desk: Desk) -> None:
    with statements(desk) as seen:
        palette(desk, "agency", kinds=())
    with statements(desk) as more:
        assert [hit.kind for hit in palette(desk, "agency", kinds=SETTINGS_KINDS)] == [
            Kind.BOILERPLATE
        ]
    assert len([one for one in more if one not in seen]) == 1
