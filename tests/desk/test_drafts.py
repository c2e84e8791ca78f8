"""What the desk hands to drafting: what is recorded, in the language of the draft."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.office import MORNING, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.drafts import event_facts
from migdesk.desk.events import (
    add_event,
    edit_event,
    set_attendance,
    set_event_organisations,
)
from migdesk.desk.organisations import add_organisation, add_project, set_donors
from migdesk.desk.people import add_person
from migdesk.desk.questions import show_release
from migdesk.desk.quotes import record_quote, set_quote_clearance
from migdesk.desk.releases import release_from_event
from migdesk.editorial.facts import EventFacts, Untold
from migdesk.records import Event
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    ClearanceState,
    EventKind,
    OrganisationKind,
    Part,
    QuoteKind,
    ReleaseKind,
    Role,
)


def facts(desk: Desk, event: int, language: str) -> EventFacts:
    with desk.reading() as session:
        return event_facts(session, event=fetch(session, Event, event), language=language)


def test_what_is_recorded_in_another_language_only_is_named_in_it(desk: Desk) -> None:
    made = at_work(desk)
    known = facts(desk, made.event, "ka")
    speaker = known.sessions[0].appearances[0].speaker
    assert known.organisers == (Untold("Harbour Office"),)
    assert (speaker.organisation, speaker.title) == (
        Untold("Harbour Office"),
        Forms("უფროსი", "უფროსმა", "უფროსს", "უფროსის"),
    )
    assert known.sessions[0].title == Untold("Opening")


def test_a_city_without_a_name_in_the_language_is_a_gap_also_in_the_dateline(desk: Desk) -> None:
    made = at_work(desk)
    edit_event(desk, event_id=made.event, city={"en": Forms("Kutaisi")})
    key = release_from_event(
        desk, event_id=made.event, kind=ReleaseKind.PRESS_RELEASE, languages=["en", "ka"]
    ).key
    english, georgian = show_release(desk, key).texts
    assert english.dateline.partition(",")[0] == "Kutaisi"
    assert georgian.dateline.partition(",")[0] == "[Kutaisi: ქართულად]"
    assert (georgian.gaps[0], georgian.gaps.count("city")) == ("untold", 1)


def test_nothing_recorded_and_nothing_there_are_two_things(desk: Desk) -> None:
    made = at_work(desk)
    stranger = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    add_appearance(desk, event_id=made.event, person_id=stranger, role=Role.HOST)
    (host,) = facts(desk, made.event, "en").appearances
    assert (host.speaker.title, host.speaker.organisation) == (None, None)


def test_who_was_shown_under_another_name_is_quoted_under_it(desk: Desk) -> None:
    made = at_work(desk)
    person = add_person(desk, names={"en": PersonName("Real", "Name")}).key
    add_appearance(
        desk,
        event_id=made.event,
        person_id=person,
        role=Role.PARTICIPANT,
        shown_as={"en": "a returned welder"},
    )
    record_quote(desk, words="I came home.", language="en", person_id=person, event_id=made.event)
    shown = [quote.speaker.shown_as for quote in facts(desk, made.event, "en").quotes]
    assert shown == ["", "a returned welder"]


def test_a_withheld_name_is_not_said_in_a_language_it_has_no_other_name_in(desk: Desk) -> None:
    made = at_work(desk)
    person = add_person(
        desk,
        names={
            language: PersonName("Real", "Secret", "Secret", "Secret", "Secret")
            for language in ("en", "ka")
        },
    ).key
    shown = {"en": "a returned welder"}
    add_appearance(desk, event_id=made.event, person_id=person, role=Role.KEYNOTE, shown_as=shown)
    quote = record_quote(
        desk, words="I came home.", language="en", person_id=person, event_id=made.event
    ).key
    other = add_event(
        desk,
        title={"en": "Another", "ka": "სხვა"},
        kind=EventKind.FORUM,
        starts_at=MORNING,
        ends_at=MORNING,
        zone="UTC",
    ).key
    for event, quotes in ((made.event, None), (other, [quote])):
        key = release_from_event(
            desk,
            event_id=event,
            kind=ReleaseKind.PRESS_RELEASE,
            languages=["en", "ka"],
            quotes=quotes,
        ).key
        for text in show_release(desk, key).texts:
            assert text.text.count("Secret") == 0


@pytest.mark.parametrize(
    ("start", "end", "days", "what", "when"),
    [
        ((7, 0), (8, 0), 1, "meeting", "7"),
        ((7, 0), (9, 0), 2, "two-day meeting", "7–8"),
        ((7, 19), (8, 0), 1, "meeting", "7"),
        ((7, 19), (8, 1), 2, "two-day meeting", "7–8"),
    ],
)
def test_an_event_that_ends_at_midnight_is_not_held_on_the_day_that_begins(
    desk: Desk, start: tuple[int, int], end: tuple[int, int], days: int, what: str, when: str
) -> None:
    at_work(desk)
    zone = ZoneInfo("Asia/Tbilisi")
    starts_at, ends_at = (datetime(2026, 12, *moment, tzinfo=zone) for moment in (start, end))
    event = add_event(
        desk,
        title={"en": "Coast"},
        kind=EventKind.MEETING,
        starts_at=starts_at,
        ends_at=ends_at,
        zone=zone.key,
    ).key
    known = facts(desk, event, "en")
    assert (known.end - known.start).days + 1 == days
    key = release_from_event(
        desk, event_id=event, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]
    ).key
    (text,) = show_release(desk, key).texts
    said = f"a {what} “Coast” in [city] on {when} December 2026."
    assert text.text.partition(" organized ")[2].splitlines() == [said, "Ends"]


@pytest.mark.parametrize(
    ("language", "names"), [("en", ("Georgia", "Armenia")), ("ka", ("საქართველო", "სომხეთი"))]
)
def test_countries_are_named_in_the_language_of_the_draft(
    desk: Desk, language: str, names: tuple[str, ...]
) -> None:
    made = at_work(desk)
    rows = [{"country": "GE", "women": 2}, {"country": "AM"}, {"country": "GE", "men": 1}]
    set_attendance(desk, event_id=made.event, attendance=rows)
    known = facts(desk, made.event, language)
    assert (known.countries, known.attended, known.women) == (names, 3, 2)


def test_a_donor_of_event_and_project_is_named_once(desk: Desk) -> None:
    made = at_work(desk)
    donor = add_organisation(
        desk, names={"en": OrganisationName("Harbour Fund")}, kind=OrganisationKind.DONOR
    ).key
    project = add_project(desk, title={"en": "Harbours"}).key
    set_donors(desk, project_id=project, donors=[(donor, {"en": "With thanks."})])
    edit_event(desk, event_id=made.event, project_id=project)
    set_event_organisations(desk, event_id=made.event, organisations=[(Part.DONOR, donor)])
    known = facts(desk, made.event, "en")
    assert known.donors == ()
    assert known.project is not None
    assert [donor.phrase for donor in known.project.donors] == ["With thanks."]


def test_only_quotes_that_may_be_used_are_offered(desk: Desk) -> None:
    made = at_work(desk)
    keys = [
        record_quote(
            desk,
            words=f"Word {number}.",
            language="en",
            person_id=made.person,
            event_id=made.event,
            said_at=MORNING,
            on_record=number != 1,
        ).key
        for number in range(3)
    ]
    set_quote_clearance(desk, quote_id=keys[2], state=ClearanceState.DECLINED)
    record_quote(
        desk,
        words="Proud of the harbour.",
        language="en",
        person_id=made.person,
        event_id=made.event,
        kind=QuoteKind.SOCIAL_POST,
    )
    offered = [quote.quote for quote in facts(desk, made.event, "en").quotes]
    assert offered == [made.quote, keys[0]]
