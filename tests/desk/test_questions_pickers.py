"""What is offered while somebody types, and what the palette finds."""

from datetime import timedelta

import pytest
from factories.desks import NOW
from factories.office import GEORGIAN_WORDS, MORNING, NOON, WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import add_event, add_session, edit_event, set_event_organisations
from migdesk.desk.organisations import add_organisation, add_project, add_series, edit_project
from migdesk.desk.people import add_person, add_post, edit_person
from migdesk.desk.questions import (
    palette,
    quote_lines,
    quotes_for_insert,
    sessions_of,
    speakers_of,
    suggest,
)
from migdesk.desk.quotes import edit_quote, record_quote, set_quote_clearance
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.rows import (
    Kind,
    Offer,
    PaletteHit,
    QuoteChoice,
    SessionChoice,
    SpeakerChoice,
)
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    EventKind,
    EventStatus,
    OrganisationKind,
    Part,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
)

NAMES = {"en": "Nino Sample", "ka": "ნინო სამფლე"}


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def person(desk: Desk, given: str, family: str) -> int:
    return add_person(desk, names={"en": PersonName(given, family)}).key


def meeting(desk: Desk, title: str = "Meeting") -> int:
    return add_event(
        desk,
        title={"en": title},
        kind=EventKind.MEETING,
        starts_at=NOW,
        ends_at=NOW,
        zone="Asia/Tbilisi",
    ).key


def said(desk: Desk, words: str, **fields: object) -> int:
    return record_quote(desk, words=words, language="en", **fields).key  # type: ignore[arg-type] # named by each caller


# Names


def test_people_are_offered_by_name_and_then_by_title(desk: Desk, office: OfficeAtWork) -> None:
    nina = person(desk, "Nina", "Other")
    head = person(desk, "Ada", "Zeta")
    add_post(desk, person_id=head, title={"en": Forms("Ninth Secretary")})
    nino = Offer(Kind.PERSON, office.person, "Nino Sample", NAMES, "Head, Harbour Office")
    other = Offer(Kind.PERSON, nina, "Nina Other", {"en": "Nina Other"}, "")
    ninth = Offer(Kind.PERSON, head, "Ada Zeta", {"en": "Ada Zeta"}, "Ninth Secretary")
    assert suggest(desk, Kind.PERSON, "nin") == (nino, other, ninth)
    assert suggest(desk, Kind.PERSON, "nin", limit=2) == (nino, other)
    assert suggest(desk, Kind.PERSON, "ნინო სამ") == (nino,)
    assert suggest(desk, Kind.PERSON, "xyz") == ()


def test_whoever_was_named_last_is_offered_first(desk: Desk, office: OfficeAtWork) -> None:
    ada, eva = person(desk, "Ada", "A"), person(desk, "Eva", "B")
    assert [offer.id for offer in suggest(desk, Kind.PERSON, "")] == [office.person, eva, ada]
    other = meeting(desk)
    add_appearance(desk, event_id=other, person_id=ada, role=Role.CHAIR)
    assert [offer.id for offer in suggest(desk, Kind.PERSON, "")] == [ada, office.person, eva]
    at_event = suggest(desk, Kind.PERSON, "", event_id=office.event)
    assert [offer.id for offer in at_event] == [office.person, ada, eva]


def test_what_notes_say_of_somebody_comes_after_names(desk: Desk, office: OfficeAtWork) -> None:
    edit_person(desk, person_id=office.person, notes="Knows Zurab well")
    zurab = person(desk, "Zurab", "A")
    assert [offer.id for offer in suggest(desk, Kind.PERSON, "zur")] == [zurab, office.person]


def test_organisations_projects_events_and_series_are_offered(
    desk: Desk, office: OfficeAtWork
) -> None:
    fund = add_organisation(
        desk, names={"en": OrganisationName("The Fund", acronym="TF")}, kind=OrganisationKind.DONOR
    ).key
    other = meeting(desk, "Other")
    set_event_organisations(desk, event_id=other, organisations=[(Part.DONOR, fund)])
    project = add_project(desk, title={"en": "Bridges"}, acronym="BR").key
    series = add_series(desk, title={"en": "Forum"}).key
    edit_project(desk, project_id=project, code="X-1")
    names = {"en": "The Fund"}
    tf = Offer(Kind.ORGANISATION, fund, "The Fund", names, "TF", also=("The Fund", "TF"))
    harbour = Offer(
        Kind.ORGANISATION,
        office.organisation,
        "Harbour Office",
        {"en": "Harbour Office"},
        also=("Harbour Office",),
    )
    assert suggest(desk, Kind.ORGANISATION, "") == (tf, harbour)
    assert suggest(desk, Kind.ORGANISATION, "", event_id=office.event) == (harbour, tf)
    assert suggest(desk, Kind.ORGANISATION, "tf") == (tf,)
    assert suggest(desk, Kind.PROJECT, "br") == (
        Offer(Kind.PROJECT, project, "Bridges", {"en": "Bridges"}, "BR", also=("BR",)),
    )
    assert suggest(desk, Kind.SERIES, "for") == (
        Offer(Kind.SERIES, series, "Forum", {"en": "Forum"}),
    )
    assert suggest(desk, Kind.EVENT, "oth") == (
        Offer(Kind.EVENT, other, "Other", {"en": "Other"}, day=NOW.date()),
    )
    assert [offer.id for offer in suggest(desk, Kind.EVENT, "")] == [office.event, other]


# At an event


def test_the_speakers_of_a_session_come_first_each_once(desk: Desk, office: OfficeAtWork) -> None:
    ada = person(desk, "Ada", "A")
    closing = add_session(
        desk, event_id=office.event, kind=SessionKind.CLOSING, starts_at=NOON, ends_at=NOW
    ).key
    add_appearance(desk, event_id=office.event, person_id=ada, role=Role.HOST)
    for person_id in (ada, office.person):
        add_appearance(
            desk,
            event_id=office.event,
            person_id=person_id,
            role=Role.PANELLIST,
            session_id=closing,
        )

    def nino(role: Role, *, here: bool) -> SpeakerChoice:
        return SpeakerChoice(
            office.person, "Nino Sample", NAMES, "Head", "Harbour Office", role, here=here
        )

    def guest(role: Role, *, here: bool) -> SpeakerChoice:
        return SpeakerChoice(ada, "Ada A", {"en": "Ada A"}, "", "", role, here=here)

    assert speakers_of(desk, office.event) == (
        guest(Role.HOST, here=False),
        nino(Role.OPENING_REMARKS, here=False),
    )
    assert speakers_of(desk, office.event, session_id=office.session) == (
        nino(Role.OPENING_REMARKS, here=True),
        guest(Role.HOST, here=False),
    )
    assert speakers_of(desk, office.event, session_id=closing) == (
        guest(Role.PANELLIST, here=True),
        nino(Role.PANELLIST, here=True),
    )


def test_the_sessions_of_an_event_are_offered_in_order(desk: Desk, office: OfficeAtWork) -> None:
    assert sessions_of(desk, office.event) == (
        SessionChoice(office.session, SessionKind.OPENING, "Opening", MORNING, NOON, ""),
    )


def test_an_event_that_is_gone_offers_nothing(desk: Desk) -> None:
    for question in (sessions_of, speakers_of):
        with pytest.raises(NoSuchRecord):
            question(desk, 99)


# Quotes for a release


def test_quotes_of_the_event_that_are_unused_and_cleared_come_first(
    desk: Desk, office: OfficeAtWork
) -> None:
    by = {"person_id": office.person, "event_id": office.event}
    cleared, used = said(desk, "Cleared.", **by), said(desk, "Used.", **by)
    elsewhere = said(desk, "Elsewhere.", person_id=office.person)
    declined, unattributed = said(desk, "No.", **by), said(desk, "Who?", unattributed="Nobody")
    off_record = said(desk, "Off.", **by)
    edit_quote(desk, quote_id=off_record, on_record=False)
    set_quote_clearance(desk, quote_id=declined, state=ClearanceState.DECLINED)
    set_quote_clearance(desk, quote_id=cleared, state=ClearanceState.CLEARED)
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    block = Block("b1", BlockKind.PARAGRAPH, (Run("“Used,” she said."),))
    edit_text(desk, release_id=release, language="en", blocks=(block,))
    lines = quote_lines(desk, [office.quote, cleared, used, elsewhere])
    first = QuoteChoice(lines[cleared], of_event=True, used=False)
    assert quotes_for_insert(desk, release, "") == (
        first,
        QuoteChoice(lines[office.quote], of_event=True, used=False),
        QuoteChoice(lines[used], of_event=True, used=True),
        QuoteChoice(lines[elsewhere], of_event=False, used=False),
    )
    assert quotes_for_insert(desk, release, "", limit=1) == (first,)
    assert [choice.line.id for choice in quotes_for_insert(desk, release, "elsew")] == [elsewhere]
    assert len(quotes_for_insert(desk, release, "Nino")) == 4
    assert unattributed not in {choice.line.id for choice in quotes_for_insert(desk, release, "")}


def test_a_release_of_no_event_is_offered_the_newest_quotes(
    desk: Desk, office: OfficeAtWork
) -> None:
    release = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    (choice,) = quotes_for_insert(desk, release, "")
    assert (choice.line.id, choice.of_event) == (office.quote, False)
    with pytest.raises(NoSuchRecord):
        quotes_for_insert(desk, 99, "")


# The palette


def test_the_palette_finds_every_kind_in_order_and_marks_what_was_typed(
    desk: Desk, office: OfficeAtWork
) -> None:
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event
    ).key
    edit_text(desk, release_id=release, language="en", headline="Harbours open")
    assert palette(desk, "harb") == (
        PaletteHit(
            Kind.RELEASE,
            release,
            "Harbours open",
            "Harbours and People",
            number="PR-1-2026",
            day=NOW.date(),
            state=Stage.DRAFT,
            title_marks=((0, 4),),
            detail_marks=((0, 4),),
        ),
        PaletteHit(
            Kind.EVENT,
            office.event,
            "Harbours and People",
            "Batumi",
            day=MORNING.date(),
            state=EventStatus.PLANNED,
            title_marks=((0, 4),),
        ),
        PaletteHit(
            Kind.ORGANISATION, office.organisation, "Harbour Office", "", title_marks=((0, 4),)
        ),
    )
    assert palette(desk, "harb", kinds={Kind.ORGANISATION}, limit=1) == (
        PaletteHit(
            Kind.ORGANISATION, office.organisation, "Harbour Office", "", title_marks=((0, 4),)
        ),
    )


def test_the_palette_shows_what_it_found_where_the_title_does_not(
    desk: Desk, office: OfficeAtWork
) -> None:
    named, *appeared = palette(desk, "ნინო")
    assert [hit.kind for hit in appeared] == [Kind.APPEARANCE]
    assert named == PaletteHit(
        Kind.PERSON,
        office.person,
        "Nino Sample",
        "Head, Harbour Office",
        excerpt="ნინო სამფლე",
        excerpt_marks=((0, 4),),
        also="ნინო სამფლე",
        events=1,
        quotes=1,
    )
    assert palette(desk, "ყველას") == (
        PaletteHit(
            Kind.QUOTE,
            office.quote,
            WORDS,
            "Nino Sample, Opening",
            state=ClearanceState.TO_VERIFY,
            excerpt=GEORGIAN_WORDS,
            excerpt_marks=((0, 6),),
        ),
    )


def test_marks_know_no_accents_and_no_case(desk: Desk) -> None:
    person(desk, "Åsa", "Öster-Straße")
    (hit,) = palette(desk, "ost asa")
    assert hit.title_marks == ((0, 3), (4, 3))
    (hit,) = palette(desk, "STRA")
    assert hit.title_marks == ((10, 4),)


@pytest.mark.parametrize("typed", ["PR 2", "pr-2/2026", "PR-2-2026", "2", "PR2"])
def test_a_release_is_found_by_its_number(desk: Desk, office: OfficeAtWork, typed: str) -> None:
    first, second = (
        start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]).key for _ in range(2)
    )
    assert [(hit.kind, hit.id) for hit in palette(desk, typed)] == [(Kind.RELEASE, second)]
    assert [hit.id for hit in palette(desk, "PR")] == [first, second]
    assert office.event not in {hit.id for hit in palette(desk, typed, kinds={Kind.EVENT})}


def test_without_a_text_the_palette_shows_what_was_worked_on_last(
    desk: Desk, office: OfficeAtWork
) -> None:
    other = meeting(desk)
    assert [(hit.kind, hit.id) for hit in palette(desk, " ")] == [
        (Kind.PERSON, office.person),
        (Kind.QUOTE, office.quote),
        (Kind.EVENT, other),
        (Kind.EVENT, office.event),
        (Kind.ORGANISATION, office.organisation),
    ]
    edit_event(desk, event_id=office.event, starts_at=NOON - timedelta(minutes=1))
    assert [hit.id for hit in palette(desk, "", kinds={Kind.EVENT}, limit=1)] == [office.event]
