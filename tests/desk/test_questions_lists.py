"""Lists by key: order, groups, what narrows them down, and the rows of some keys."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.desks import NOW
from factories.office import GEORGIAN_WORDS, MORNING, NOON, WORDS, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session, edit_event, set_event_organisations
from migdesk.desk.notices import withdraw_release
from migdesk.desk.office import set_office
from migdesk.desk.organisations import (
    add_organisation,
    add_project,
    add_series,
    edit_organisation,
    set_donors,
)
from migdesk.desk.people import add_person, add_post
from migdesk.desk.questions import (
    badges,
    event_index,
    event_lines,
    organisation_index,
    organisation_lines,
    person_facets,
    person_index,
    person_lines,
    quote_facets,
    quote_index,
    quote_lines,
    release_index,
    release_lines,
)
from migdesk.desk.quotes import edit_quote, record_quote, set_quote_clearance, translate_quote
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_release,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import (
    EventFilter,
    EventLine,
    EventTime,
    Group,
    Index,
    OrganisationFilter,
    OrganisationLine,
    PersonFacets,
    PersonFilter,
    PersonLine,
    QuoteFacets,
    QuoteFilter,
    QuoteGrouping,
    QuoteLine,
    ReleaseFilter,
    ReleaseGrouping,
    ReleaseLine,
)
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    ClearanceState,
    Decision,
    EventKind,
    EventStatus,
    Modality,
    OrganisationKind,
    Part,
    QuoteKind,
    ReleaseKind,
    SessionKind,
    Stage,
)

TBILISI = ZoneInfo("Asia/Tbilisi")


def event_on(desk: Desk, starts_at: datetime, hours: int = 2, zone: str = "Asia/Tbilisi") -> int:
    return add_event(
        desk,
        title={"en": "Meeting"},
        kind=EventKind.MEETING,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=hours),
        zone=zone,
    ).key


def person_named(desk: Desk, given: str, family: str) -> int:
    return add_person(desk, names={"en": PersonName(given, family)}).key


# Events


def test_events_fall_into_today_coming_and_past(desk: Desk) -> None:
    tomorrow, soon = event_on(desk, NOW + timedelta(days=1)), event_on(desk, NOW)
    long_ago, yesterday = (
        event_on(desk, datetime(2020, 1, 1, tzinfo=UTC)),
        event_on(desk, NOW - timedelta(days=1)),
    )
    later = event_on(desk, NOW + timedelta(days=9))
    running = event_on(desk, NOW - timedelta(days=1), hours=48)
    assert event_index(desk, EventFilter()) == Index(
        keys=(running, soon, tomorrow, later, yesterday, long_ago),
        groups=(Group("today", "", 2), Group("coming", "", 2), Group("past", "", 2)),
        total=6,
    )
    assert event_index(desk, EventFilter(time=EventTime.UPCOMING)) == Index(
        keys=(running, soon, tomorrow, later),
        groups=(Group("today", "", 2), Group("coming", "", 2)),
        total=6,
    )
    assert event_index(desk, EventFilter(time=EventTime.PAST)) == Index(
        keys=(yesterday, long_ago), groups=(Group("past", "", 2),), total=6
    )


def test_today_is_the_day_at_the_place_of_the_event(desk: Desk) -> None:
    """It is 9:30 in UTC: evening in Auckland, where the next day begins two and a half hours on."""
    in_auckland = event_on(desk, datetime(2026, 5, 14, 13, tzinfo=UTC), zone="Pacific/Auckland")
    in_utc = event_on(desk, datetime(2026, 5, 14, 13, tzinfo=UTC), zone="UTC")
    assert event_index(desk, EventFilter()) == Index(
        keys=(in_utc, in_auckland),
        groups=(Group("today", "", 1), Group("coming", "", 1)),
        total=2,
    )


def test_an_event_that_ended_at_midnight_is_past(desk: Desk) -> None:
    midnight = datetime(2026, 5, 13, tzinfo=TBILISI)
    ended, of_no_length = event_on(desk, midnight, 24), event_on(desk, midnight, 0)
    today = event_on(desk, datetime(2026, 5, 14, tzinfo=TBILISI), 0)
    assert event_index(desk, EventFilter()) == Index(
        keys=(today, of_no_length, ended),
        groups=(Group("today", "", 1), Group("past", "", 2)),
        total=3,
    )


def test_no_events_make_no_groups(desk: Desk) -> None:
    assert event_index(desk, EventFilter()) == Index((), (), 0)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (EventFilter(text="harb peo"), True),
        (EventFilter(text="ნავსად"), True),
        (EventFilter(text="Opening"), True),
        (EventFilter(text="museum"), False),
        (EventFilter(text=" - "), True),
        (EventFilter(kinds=frozenset({EventKind.CONFERENCE, EventKind.FORUM})), True),
        (EventFilter(kinds=frozenset({EventKind.FORUM})), False),
        (EventFilter(statuses=frozenset({EventStatus.PLANNED})), True),
        (EventFilter(statuses=frozenset({EventStatus.HELD})), False),
        (EventFilter(since=date(2026, 5, 12), until=date(2026, 5, 12)), True),
        (EventFilter(since=date(2026, 5, 13)), False),
        (EventFilter(until=date(2026, 5, 11)), False),
        (EventFilter(person_id=1), True),
        (EventFilter(person_id=2), False),
        (EventFilter(organisation_id=1), True),
        (EventFilter(organisation_id=1, part=Part.ORGANISER), True),
        (EventFilter(organisation_id=1, part=Part.DONOR), False),
        (EventFilter(projects=frozenset({1})), False),
        (EventFilter(series_id=1), False),
        (EventFilter(places=frozenset({"Batumi", "Poti"})), True),
        (EventFilter(places=frozenset({"Poti"})), False),
        (EventFilter(themes=frozenset({"return", "skills"})), True),
        (EventFilter(themes=frozenset({"return", "remittances"})), True),
        (EventFilter(themes=frozenset({"remittances"})), False),
    ],
)
def test_events_are_narrowed_down(desk: Desk, wanted: EventFilter, found: bool) -> None:
    office = at_work(desk)
    city = {"en": Forms("Batumi"), "ka": Forms("ბათუმი")}
    edit_event(desk, event_id=office.event, city=city, themes=("return", "skills"))
    assert event_index(desk, wanted).keys == ((office.event,) if found else ())


def test_a_donor_of_the_project_is_a_donor_of_the_event(desk: Desk) -> None:
    donor = add_organisation(
        desk, names={"en": OrganisationName("Fund")}, kind=OrganisationKind.DONOR
    ).key
    project, series = (
        add_project(desk, title={"en": "Bridges"}).key,
        add_series(desk, title={"en": "Forum"}).key,
    )
    set_donors(desk, project_id=project, donors=[(donor, {})])
    event = add_event(
        desk,
        title={"en": "Launch"},
        kind=EventKind.LAUNCH,
        starts_at=NOW,
        ends_at=NOW,
        zone="UTC",
        project_id=project,
        series_id=series,
    ).key
    event_on(desk, NOW)
    for wanted in (
        EventFilter(organisation_id=donor, part=Part.DONOR),
        EventFilter(organisation_id=donor),
        EventFilter(projects=frozenset({project})),
        EventFilter(series_id=series),
    ):
        assert event_index(desk, wanted).keys == (event,)


def test_an_event_line_tells_days_place_and_counts(desk: Desk) -> None:
    office = at_work(desk)
    start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=office.event)
    assert event_lines(desk, [office.event, 99]) == {
        office.event: EventLine(
            id=office.event,
            title="Harbours and People",
            kind=EventKind.CONFERENCE,
            modality=Modality.IN_PERSON,
            status=EventStatus.PLANNED,
            start=date(2026, 5, 12),
            end=date(2026, 5, 12),
            starts_at=MORNING.astimezone(TBILISI),
            ends_at=NOON.astimezone(TBILISI),
            place="Batumi",
            quotes=1,
            releases=1,
        )
    }


# People


def test_people_are_sorted_by_family_name_without_accents_or_case(desk: Desk) -> None:
    zurab = person_named(desk, "Zurab", "Abashidze")
    anna, marta = person_named(desk, "Anna", "Šal"), person_named(desk, "Marta", "Sal")
    long_name, small = person_named(desk, "Ana", "Sal Maria"), person_named(desk, "Eva", "de Wit")
    georgian = add_person(desk, names={"ka": PersonName("თამარ", "აბაშიძე")}).key
    one_name = person_named(desk, "", "Quoted “x” \\ \n name")
    assert person_index(desk, PersonFilter()) == Index(
        (zurab, small, one_name, anna, marta, long_name, georgian), (), 7
    )


def test_the_first_language_decides_how_people_are_sorted(desk: Desk) -> None:
    set_office(
        desk, names={"ka": OrganisationName("ოფისი")}, zone="Asia/Tbilisi", languages=("ka", "en")
    )
    last = add_person(desk, names={"en": PersonName("A", "Aaa"), "ka": PersonName("ა", "ჰაა")}).key
    first = add_person(desk, names={"en": PersonName("Z", "Zzz"), "ka": PersonName("ზ", "აზა")}).key
    assert person_index(desk, PersonFilter()).keys == (first, last)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PersonFilter(text="sam"), True),
        (PersonFilter(text="სამფ"), True),
        (PersonFilter(text="nino sample"), True),
        (PersonFilter(text="head"), True),
        (PersonFilter(text="harbour off"), True),
        (PersonFilter(text="nobody"), False),
        (PersonFilter(organisation_id=1), True),
        (PersonFilter(organisation_id=2), False),
        (PersonFilter(organisation_kinds=frozenset({OrganisationKind.AGENCY})), True),
        (PersonFilter(organisation_kinds=frozenset({OrganisationKind.EMBASSY})), False),
        (PersonFilter(event_id=1), True),
        (PersonFilter(event_id=2), False),
    ],
)
def test_people_are_narrowed_down(desk: Desk, wanted: PersonFilter, found: bool) -> None:
    office = at_work(desk)
    assert person_index(desk, wanted) == Index((office.person,) if found else (), (), 1)


@pytest.mark.parametrize(
    ("since", "until", "announced", "there"),
    [
        (None, None, False, True),
        (None, None, True, False),
        (PartialDate(2026), PartialDate(2026), False, True),
        (PartialDate(2026, 5), PartialDate(2026, 5), False, True),
        (PartialDate(2026, 5, 14), PartialDate(2026, 5, 14), True, True),
        (PartialDate(2026, 5, 15), None, False, False),
        (PartialDate(2026, 6), None, False, False),
        (PartialDate(2027), None, False, False),
        (None, PartialDate(2026, 5, 13), False, False),
        (None, PartialDate(2026, 4), False, False),
        (None, PartialDate(2025), False, False),
    ],
)
def test_somebody_is_with_the_organisation_of_a_post_held_today(
    desk: Desk,
    since: PartialDate | None,
    until: PartialDate | None,
    announced: bool,
    there: bool,
) -> None:
    organisation = add_organisation(
        desk, names={"en": OrganisationName("Port")}, kind=OrganisationKind.AGENCY
    ).key
    person = person_named(desk, "Eva", "Example")
    add_post(
        desk,
        person_id=person,
        organisation_id=organisation,
        since=since,
        until=until,
        announced=announced,
    )
    wanted = PersonFilter(organisation_id=organisation)
    assert person_index(desk, wanted).keys == ((person,) if there else ())
    assert organisation_lines(desk, [organisation])[organisation].people == int(there)
    assert (person_lines(desk, [person])[person].organisation == "Port") is there


def test_a_list_follows_the_records(desk: Desk) -> None:
    first = person_named(desk, "Eva", "Example")
    assert person_index(desk, PersonFilter()).keys == (first,)
    second = person_named(desk, "Ada", "Another")
    assert person_index(desk, PersonFilter()).keys == (second, first)
    desk.undo()
    assert person_index(desk, PersonFilter()).keys == (first,)


def test_a_person_line_tells_the_title_of_today_and_that_one_is_announced(desk: Desk) -> None:
    office = at_work(desk)
    names = {
        "en": PersonName("Nino", "Sample"),
        "ka": PersonName("ნინო", "სამფლე", "ნინო სამფლემ", "ნინო სამფლეს", "ნინო სამფლის"),
    }
    line = PersonLine(
        id=office.person,
        name="Nino Sample",
        names=names,
        title="Head",
        organisation_id=office.organisation,
        organisation="Harbour Office",
        announced=False,
        quotes=1,
    )
    assert person_lines(desk, [office.person, 99]) == {office.person: line}
    add_post(
        desk,
        person_id=office.person,
        title={"en": Forms("Minister")},
        since=PartialDate(2026, 6),
        announced=True,
    )
    found = person_lines(desk, [office.person])[office.person]
    assert (found.title, found.announced) == ("Head", True)


# Organisations


def test_organisations_are_sorted_and_narrowed_down(desk: Desk) -> None:
    def named(name: OrganisationName, kind: OrganisationKind) -> int:
        return add_organisation(desk, names={"en": name}, kind=kind).key

    port = named(OrganisationName("Port", short="Harbour"), OrganisationKind.AGENCY)
    embassy = named(OrganisationName("Embassy", acronym="EMB"), OrganisationKind.EMBASSY)
    edit_organisation(desk, organisation_id=port, parent_id=embassy, country="GE")
    event = event_on(desk, NOW)
    set_event_organisations(desk, event_id=event, organisations=[(Part.HOST, port)])

    def keys(wanted: OrganisationFilter) -> tuple[int, ...]:
        return organisation_index(desk, wanted).keys

    assert organisation_index(desk, OrganisationFilter()) == Index((embassy, port), (), 2)
    assert keys(OrganisationFilter(kinds=frozenset({OrganisationKind.AGENCY}))) == (port,)
    assert keys(OrganisationFilter(text="harb")) == (port,)
    assert keys(OrganisationFilter(text="emb")) == (embassy,)
    assert organisation_lines(desk, [port, embassy, 99]) == {
        port: OrganisationLine(
            id=port,
            name="Port",
            names={"en": OrganisationName("Port", short="Harbour")},
            short="Harbour",
            kind=OrganisationKind.AGENCY,
            country="GE",
            parent="Embassy",
            people=0,
            events=1,
        ),
        embassy: OrganisationLine(
            id=embassy,
            name="Embassy",
            names={"en": OrganisationName("Embassy", acronym="EMB")},
            short="EMB",
            kind=OrganisationKind.EMBASSY,
            country="",
            parent="",
            people=0,
            events=0,
        ),
    }


# Quotes


def said(desk: Desk, words: str, **fields: object) -> int:
    return record_quote(desk, words=words, language="en", **fields).key  # type: ignore[arg-type] # named by each caller


def test_the_newest_quotes_are_those_recorded_last(desk: Desk) -> None:
    office = at_work(desk)
    second = said(desk, "Later.", person_id=office.person, said_at=NOW - timedelta(days=900))
    assert quote_index(desk, QuoteFilter()) == Index((second, office.quote), (), 2)


def test_quotes_by_session_begin_with_the_latest_session(desk: Desk) -> None:
    office = at_work(desk)
    by = {"person_id": office.person, "event_id": office.event}
    panel = add_session(
        desk, event_id=office.event, kind=SessionKind.PANEL, starts_at=NOON, ends_at=NOW
    ).key
    early = said(desk, "One.", session_id=panel, said_at=NOON, **by)
    late = said(desk, "Two.", session_id=panel, said_at=NOON + timedelta(minutes=9), **by)
    no_time = said(desk, "Three.", session_id=panel, **by)
    in_corridor = said(desk, "Four.", **by)
    elsewhere = said(desk, "Five.", person_id=office.person)
    before = event_on(desk, MORNING - timedelta(days=30))
    long_ago = said(desk, "Six.", person_id=office.person, event_id=before)
    title = "Harbours and People"
    opens = MORNING.astimezone(TBILISI)
    assert quote_index(desk, QuoteFilter(grouping=QuoteGrouping.SESSION)) == Index(
        keys=(late, early, no_time, office.quote, in_corridor, long_ago, elsewhere),
        groups=(
            Group("panel", "", 3, panel, NOON.astimezone(TBILISI), title),
            Group("opening", "Opening", 1, office.session, opens, title),
            Group("no_session", "", 1, office.event, opens, title),
            Group("no_session", "", 1, before, opens - timedelta(days=30), "Meeting"),
            Group("no_event", "", 1),
        ),
        total=7,
    )


def test_quotes_by_speaker_go_by_family_name(desk: Desk) -> None:
    office = at_work(desk)
    ada = person_named(desk, "Ada", "Another")
    nobody = said(desk, "One.", unattributed="A passer-by")
    older = said(desk, "Two.", person_id=ada, said_at=MORNING)
    newer = said(desk, "Three.", person_id=ada, said_at=NOON)
    assert quote_index(desk, QuoteFilter(grouping=QuoteGrouping.SPEAKER)) == Index(
        keys=(newer, older, office.quote, nobody),
        groups=(
            Group("speaker", "Ada Another", 2, ada),
            Group("speaker", "Nino Sample", 1, office.person),
            Group("nobody", "", 1),
        ),
        total=4,
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QuoteFilter(text="everybody leav"), True),
        (QuoteFilter(text='"somebody who stays"'), True),
        (QuoteFilter(text="ყველას"), True),
        (QuoteFilter(text="Nino"), True),
        (QuoteFilter(text="ნინო"), True),
        (QuoteFilter(text="nothing"), False),
        (QuoteFilter(clearances=frozenset({ClearanceState.TO_VERIFY})), True),
        (QuoteFilter(clearances=frozenset({ClearanceState.CLEARED})), False),
        (QuoteFilter(kinds=frozenset({QuoteKind.DIRECT})), True),
        (QuoteFilter(kinds=frozenset({QuoteKind.PARAPHRASE})), False),
        (QuoteFilter(languages=frozenset({"en"})), True),
        (QuoteFilter(languages=frozenset({"ka"})), False),
        (QuoteFilter(event_id=1, session_id=1, speakers=frozenset({1, 2})), True),
        (QuoteFilter(event_id=2), False),
        (QuoteFilter(session_id=2), False),
        (QuoteFilter(speakers=frozenset({2})), False),
        (QuoteFilter(project_id=1), False),
        (QuoteFilter(on_record=True), True),
        (QuoteFilter(on_record=False), False),
        (QuoteFilter(since=date(2026, 5, 12)), False),
    ],
)
def test_quotes_are_narrowed_down(desk: Desk, wanted: QuoteFilter, found: bool) -> None:
    office = at_work(desk)
    assert quote_index(desk, wanted) == Index((office.quote,) if found else (), (), 1)


def test_the_day_a_quote_was_said_is_that_of_the_office(desk: Desk) -> None:
    office = at_work(desk)
    at_midnight = datetime(2026, 5, 12, tzinfo=TBILISI)
    quote = said(desk, "One.", person_id=office.person, said_at=at_midnight)
    for since, until, found in (
        (date(2026, 5, 12), date(2026, 5, 12), (quote,)),
        (date(2026, 5, 13), None, ()),
        (None, date(2026, 5, 11), ()),
    ):
        assert quote_index(desk, QuoteFilter(since=since, until=until)).keys == found


def test_a_quote_line_tells_who_said_it_where_and_in_which_languages(desk: Desk) -> None:
    office = at_work(desk)
    line = QuoteLine(
        id=office.quote,
        words=WORDS,
        language="en",
        translation="",
        languages=("ka",),
        kind=QuoteKind.DIRECT,
        person_id=office.person,
        speaker="Nino Sample",
        title="Head",
        event_id=office.event,
        event="Harbours and People",
        session_id=office.session,
        session="Opening",
        said_at=None,
        clearance=ClearanceState.TO_VERIFY,
        on_record=True,
    )
    georgian = record_quote(
        desk,
        words=GEORGIAN_WORDS,
        language="ka",
        unattributed="A passer-by",
        said_at=MORNING,
        on_record=False,
    ).key
    translate_quote(desk, quote_id=georgian, language="en", words=WORDS)
    set_quote_clearance(desk, quote_id=georgian, state=ClearanceState.ASKED)
    assert quote_lines(desk, [georgian, office.quote, 99]) == {
        office.quote: line,
        georgian: QuoteLine(
            id=georgian,
            words=GEORGIAN_WORDS,
            language="ka",
            translation=WORDS,
            languages=("en",),
            kind=QuoteKind.DIRECT,
            person_id=0,
            speaker="A passer-by",
            title="",
            event_id=0,
            event="",
            session_id=0,
            session="",
            said_at=MORNING.astimezone(TBILISI),
            clearance=ClearanceState.ASKED,
            on_record=False,
        ),
    }


# Releases


def released(desk: Desk, **fields: object) -> int:
    return start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], **fields).key  # type: ignore[arg-type] # named by each caller


def let_out(desk: Desk, release: int) -> None:
    """Take a release all the way."""
    edit_text(desk, release_id=release, language="en", headline="Out")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=release, stage=stage)
    asked = ask_clearance(desk, release_id=release, language="en", who="Head").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    for stage in (Stage.READY, Stage.OUT):
        set_stage(desk, release_id=release, stage=stage)


def test_releases_by_stage_begin_with_those_in_progress(desk: Desk) -> None:
    at_work(desk)
    late = released(desk, day=date(2026, 5, 30))
    soon = released(desk, day=date(2026, 5, 15))
    embargoed = released(desk, day=date(2026, 6, 30), embargo=NOW)
    undated = released(desk)
    edit_release(desk, release_id=undated, day=None)
    out, withdrawn = released(desk, day=date(2026, 1, 1)), released(desk)
    let_out(desk, out)
    let_out(desk, withdrawn)
    withdraw_release(desk, release_id=withdrawn, lines={"en": "A mistake"})
    assert release_index(desk, ReleaseFilter()) == Index(
        keys=(embargoed, soon, late, undated, withdrawn, out),
        groups=(Group("in_progress", "", 4), Group("2026-05", "", 2)),
        total=6,
    )


def test_releases_by_month_and_event(desk: Desk) -> None:
    office = at_work(desk)
    before = event_on(desk, MORNING - timedelta(days=30))
    march = released(desk, day=date(2026, 3, 9), event_id=office.event)
    april = released(desk, day=date(2026, 4, 9), event_id=before)
    also_march = released(desk, day=date(2026, 3, 1), event_id=office.event)
    undated = released(desk)
    edit_release(desk, release_id=undated, day=None)
    opens = MORNING.astimezone(TBILISI)
    assert release_index(desk, ReleaseFilter(grouping=ReleaseGrouping.MONTH)) == Index(
        keys=(april, march, also_march, undated),
        groups=(Group("2026-04", "", 1), Group("2026-03", "", 2), Group("no_date", "", 1)),
        total=4,
    )
    assert release_index(desk, ReleaseFilter(grouping=ReleaseGrouping.EVENT)) == Index(
        keys=(march, also_march, april, undated),
        groups=(
            Group("event", "Harbours and People", 2, office.event, opens),
            Group("event", "Meeting", 1, before, opens - timedelta(days=30)),
            Group("no_event", "", 1),
        ),
        total=4,
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ReleaseFilter(text="harb"), True),
        (ReleaseFilter(text="museum"), False),
        (ReleaseFilter(text="PR"), True),
        (ReleaseFilter(text="PR 1"), True),
        (ReleaseFilter(text="pr-1/2026"), True),
        (ReleaseFilter(text="PR-1-20"), True),
        (ReleaseFilter(text="1"), True),
        (ReleaseFilter(text="01"), True),
        (ReleaseFilter(text="PR 2"), False),
        (ReleaseFilter(text="MA 1"), False),
        (ReleaseFilter(text="XX 1"), False),
        (ReleaseFilter(text="PR-1-2025"), False),
        (ReleaseFilter(kinds=frozenset({ReleaseKind.PRESS_RELEASE})), True),
        (ReleaseFilter(kinds=frozenset({ReleaseKind.STATEMENT})), False),
        (ReleaseFilter(stages=frozenset({Stage.DRAFT})), True),
        (ReleaseFilter(stages=frozenset({Stage.OUT})), False),
        (ReleaseFilter(languages=frozenset({"en", "fr"})), True),
        (ReleaseFilter(languages=frozenset({"fr"})), False),
        (ReleaseFilter(event_id=1), True),
        (ReleaseFilter(event_id=2), False),
        (ReleaseFilter(project_id=1), False),
        (ReleaseFilter(owner="Press Officer"), True),
        (ReleaseFilter(owner="Somebody else"), False),
        (ReleaseFilter(since=date(2026, 5, 14), until=date(2026, 5, 14)), True),
        (ReleaseFilter(since=date(2026, 5, 15)), False),
        (ReleaseFilter(until=date(2026, 5, 13)), False),
    ],
)
def test_releases_are_narrowed_down(desk: Desk, wanted: ReleaseFilter, found: bool) -> None:
    office = at_work(desk)
    release = released(desk, event_id=office.event)
    edit_text(desk, release_id=release, language="en", headline="Harbours")
    assert release_index(desk, wanted).keys == ((release,) if found else ())


def test_a_release_line_tells_languages_dates_and_owner(desk: Desk) -> None:
    office = at_work(desk)
    release = start_release(
        desk,
        kind=ReleaseKind.STATEMENT,
        languages=["en", "ka"],
        event_id=office.event,
        embargo=NOON,
        owner="Tamar",
    ).key
    edit_text(desk, release_id=release, language="en", headline="Harbours")
    assert release_lines(desk, [release, 99]) == {
        release: ReleaseLine(
            id=release,
            number="ST-1-2026",
            kind=ReleaseKind.STATEMENT,
            stage=Stage.DRAFT,
            headline="Harbours",
            languages=("en", "ka"),
            unwritten=("ka",),
            event_id=office.event,
            event="Harbours and People",
            day=date(2026, 5, 14),
            embargo=NOON.astimezone(TBILISI),
            published_at=None,
            owner="Tamar",
        )
    }


# What a list can be narrowed down by


def test_facets_of_quotes_follow_the_filter_each_but_its_own(desk: Desk) -> None:
    office = at_work(desk)
    ada, other = person_named(desk, "Ada", "Another"), event_on(desk, NOW)
    for _ in range(2):
        said(desk, "One.", person_id=ada, event_id=office.event)
    asked = said(desk, "Two.", person_id=ada, event_id=other, kind=QuoteKind.PARTIAL)
    set_quote_clearance(desk, quote_id=asked, state=ClearanceState.ASKED)
    record_quote(desk, words="სამი.", language="ka", unattributed="A passer-by")
    assert quote_facets(desk, QuoteFilter()) == QuoteFacets(
        clearances={ClearanceState.ASKED: 1, ClearanceState.TO_VERIFY: 4},
        waiting={ClearanceState.ASKED: 1, ClearanceState.TO_VERIFY: 4},
        kinds={QuoteKind.DIRECT: 4, QuoteKind.PARTIAL: 1},
        languages={"en": 4, "ka": 1},
        speakers=((ada, "Ada Another", 3), (office.person, "Nino Sample", 1)),
        events=((other, "Meeting", 1), (office.event, "Harbours and People", 3)),
    )
    wanted = QuoteFilter(event_id=office.event, speakers=frozenset({ada}))
    assert quote_facets(desk, wanted) == QuoteFacets(
        clearances={ClearanceState.TO_VERIFY: 2},
        waiting={ClearanceState.TO_VERIFY: 2},
        kinds={QuoteKind.DIRECT: 2},
        languages={"en": 2},
        speakers=((ada, "Ada Another", 2), (office.person, "Nino Sample", 1)),
        events=((other, "Meeting", 1), (office.event, "Harbours and People", 2)),
    )
    either = QuoteFilter(event_ids=frozenset({other, office.event}))
    assert quote_index(desk, either).total == 5
    assert quote_facets(desk, either).clearances == {
        ClearanceState.ASKED: 1,
        ClearanceState.TO_VERIFY: 3,
    }
    of_other = QuoteFilter(event_ids=frozenset({other}))
    assert quote_index(desk, of_other).keys == (asked,)
    assert quote_facets(desk, of_other).events == quote_facets(desk, QuoteFilter()).events


def test_what_is_off_the_record_waits_for_nothing_in_the_list_and_beside_its_place(
    desk: Desk,
) -> None:
    office = at_work(desk)
    hidden = said(desk, "Between us.", person_id=office.person)
    edit_quote(desk, quote_id=hidden, on_record=False)
    facets = quote_facets(desk, QuoteFilter())
    assert facets.clearances == {ClearanceState.TO_VERIFY: 2}
    assert facets.waiting == {ClearanceState.TO_VERIFY: 1}
    assert badges(desk).quotes == 1
    asked = QuoteFilter(clearances=frozenset({ClearanceState.ASKED}))
    assert quote_facets(desk, asked).waiting == {}


def test_facets_of_people_are_the_kinds_of_where_they_are_today(desk: Desk) -> None:
    office = at_work(desk)
    past = add_organisation(
        desk, names={"en": OrganisationName("Port")}, kind=OrganisationKind.MINISTRY
    ).key
    add_post(desk, person_id=office.person, organisation_id=past, until=PartialDate(2020))
    assert person_facets(desk) == PersonFacets({OrganisationKind.AGENCY: 1})
