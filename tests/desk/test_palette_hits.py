"""What the palette finds of sessions and of the settings, and what that costs."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.office import MORNING, NOON, OfficeAtWork, at_work
from factories.statements import statements

from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session
from migdesk.desk.house_rules import add_equivalent, add_term
from migdesk.desk.logos import add_logo_set
from migdesk.desk.office import add_boilerplate, add_press_contact, set_acronym
from migdesk.desk.organisations import add_project, add_series
from migdesk.desk.questions import palette
from migdesk.desk.questions.settings_hits import SETTINGS_KINDS
from migdesk.desk.rows import Kind, PaletteHit
from migdesk.desk.spelling import add_word
from migdesk.vocabulary import SessionKind


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
    assert len([one for one in more if one not in seen]) == 2  # the languages, and the records
