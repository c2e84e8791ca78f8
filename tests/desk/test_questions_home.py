"""Home: what needs a person, found in the records alone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.desks import NOW
from factories.office import WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_follow_up, add_session, edit_event, edit_session
from migdesk.desk.office import set_office
from migdesk.desk.people import add_post
from migdesk.desk.questions import badges, event_lines, home, release_lines
from migdesk.desk.quotes import edit_quote, record_quote, set_quote_clearance
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_release,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import (
    Badges,
    Kind,
    LiveEntry,
    Need,
    NeedItem,
    ReleaseProgress,
    WaitingEntry,
)
from migdesk.text.blocks import Block, Run, Source
from migdesk.text.names import Forms, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    BlockKind,
    ClearanceState,
    Decision,
    EventKind,
    EventStatus,
    FollowUpStatus,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
)

TBILISI = ZoneInfo("Asia/Tbilisi")
TODAY = date(2026, 5, 14)
FAR = date(2026, 6, 30)
AT_EASE = (Stage.CHECKS, Stage.CLEARANCE)


def local(moment: datetime) -> datetime:
    return moment.astimezone(TBILISI)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    """The office at work, with its one quote cleared: nothing needs anybody."""
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.CLEARED)
    return made


def paragraph(text: str, gap: str = "", of: Source | None = None) -> Block:
    return Block("b1", BlockKind.PARAGRAPH, (Run(text, gap=gap),), of)


def released(
    desk: Desk, *blocks: Block, day: date | None = FAR, embargo: datetime | None = None
) -> int:
    """Start a release of the event with a text in English."""
    release = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=1, day=day, embargo=embargo
    ).key
    edit_text(desk, release_id=release, language="en", headline="Harbours", blocks=blocks)
    return release


def bring_to(desk: Desk, release: int, *stages: Stage) -> None:
    for stage in stages:
        set_stage(desk, release_id=release, stage=stage)


def asked(desk: Desk, release: int, who: str = "Head", **fields: object) -> int:
    return ask_clearance(desk, release_id=release, language="en", who=who, **fields).key  # type: ignore[arg-type] # named by each caller


def made_ready(desk: Desk, release: int) -> None:
    bring_to(desk, release, *AT_EASE)
    answer_clearance(desk, clearance_id=asked(desk, release), decision=Decision.CLEARED)
    bring_to(desk, release, Stage.READY)


def about_release(need: Need, deadline: datetime | None, **fields: object) -> NeedItem:
    return NeedItem(
        need=need,
        deadline=deadline,
        kind=Kind.RELEASE,
        id=1,
        number="PR-1-2026",
        title="Harbours",
        release_id=1,
        **fields,  # type: ignore[arg-type] # named by each caller
    )


def end_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, tzinfo=TBILISI)


def needs(desk: Desk) -> list[NeedItem]:
    return list(home(desk).needs)


@pytest.mark.usefixtures("office")
def test_a_desk_at_rest_needs_nobody(desk: Desk) -> None:
    page = home(desk)
    assert (page.live, page.needs, page.progress, page.coming, page.waiting) == ((),) * 5
    assert (page.now, page.in_progress) == (local(NOW), 0)
    assert badges(desk) == Badges(home=0, events=0, people=0, quotes=0, releases=0)


def test_home_of_an_empty_workspace(desk: Desk) -> None:
    page = home(desk)
    assert (page.needs, page.coming, page.now.tzinfo) == ((), (), ZoneInfo("UTC"))
    assert not page.begun


def an_event(desk: Desk) -> None:
    add_event(
        desk,
        title={"en": "Harbours"},
        kind=EventKind.CONFERENCE,
        starts_at=NOW - timedelta(days=400),
        ends_at=NOW - timedelta(days=399),
        zone="Asia/Tbilisi",
    )


def a_release(desk: Desk) -> None:
    names = {"en": OrganisationName("Mission")}
    set_office(desk, names=names, zone="Asia/Tbilisi", languages=("en",))
    start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"])


@pytest.mark.parametrize("record", [an_event, a_release])
def test_an_office_has_begun_with_its_first_event_or_release(
    desk: Desk, record: Callable[[Desk], None]
) -> None:
    record(desk)
    assert home(desk).begun


# Releases and their dates


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("day", "embargo", "ready", "need"),
    [
        (TODAY, None, False, Need.DUE),
        (TODAY - timedelta(days=9), None, False, Need.DUE),
        (TODAY + timedelta(days=1), None, False, None),
        (None, None, False, None),
        (FAR, NOW + timedelta(hours=48), False, Need.EMBARGO),
        (FAR, NOW - timedelta(hours=1), False, Need.EMBARGO),
        (TODAY, NOW + timedelta(hours=49), False, None),
        (TODAY, None, True, Need.SEND),
        (TODAY + timedelta(days=1), None, True, None),
        (FAR, NOW, True, Need.SEND),
        (TODAY, NOW + timedelta(minutes=1), True, None),
    ],
)
def test_the_dates_of_a_release_ask_for_somebody(
    desk: Desk, day: date | None, embargo: datetime | None, ready: bool, need: Need | None
) -> None:
    release = released(desk, embargo=embargo)
    edit_release(desk, release_id=release, day=day)
    if ready:
        made_ready(desk, release)
    due = local(embargo) if embargo else end_of(day) if day else None
    assert needs(desk) == ([about_release(need, due)] if need else [])
    assert home(desk).progress == (
        ReleaseProgress(
            line=release_lines(desk, [release])[release],
            due=due,
            gaps=0,
            missing=(),
            behind=(),
            waiting=0,
        ),
    )


@pytest.mark.usefixtures("office")
def test_an_embargo_in_the_hour_that_comes_twice_is_over_at_its_own_time(desk: Desk) -> None:
    set_office(desk, zone="Europe/Brussels")
    second_half_past_two = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    release = released(desk, embargo=second_half_past_two)
    made_ready(desk, release)
    told = {}
    for minutes in (-50, -1, 0):  # at first, clocks show 02:40 already
        now = second_half_past_two + timedelta(minutes=minutes)
        later = Desk(desk.workspace, lambda now=now: now, desk.who)
        told[minutes] = [item.need for item in needs(later) if item.release_id == release]
    assert told == {-50: [], -1: [], 0: [Need.SEND]}


@pytest.mark.usefixtures("office")
def test_gaps_and_missing_texts_are_told_once_a_release_presses(desk: Desk) -> None:
    release = released(desk, paragraph("One.", gap="place"))
    edit_text(desk, release_id=release, language="ka")
    assert needs(desk) == []
    bring_to(desk, release, Stage.CHECKS)
    due = end_of(FAR)
    assert needs(desk) == [
        about_release(Need.GAPS, due, languages=("en",)),
        about_release(Need.TEXT_MISSING, due, languages=("ka",)),
    ]
    (progress,) = home(desk).progress
    assert (progress.gaps, progress.missing, progress.behind) == (1, ("ka",), ())


@pytest.mark.usefixtures("office")
def test_a_text_that_is_behind_is_told(desk: Desk) -> None:
    release = released(desk, paragraph("One."))
    translated = paragraph("ერთი.", of=Source("b1", "of other words"))
    edit_text(desk, release_id=release, language="ka", headline="ნავი", blocks=(translated,))
    bring_to(desk, release, Stage.CHECKS)
    assert needs(desk) == [about_release(Need.TEXT_BEHIND, end_of(FAR), languages=("ka",))]


@pytest.mark.usefixtures("office")
def test_a_draft_presses_three_days_before_it_is_due(desk: Desk) -> None:
    release = released(desk, paragraph("One.", gap="place"), embargo=NOW + timedelta(days=3))
    assert [item.need for item in needs(desk)] == [Need.GAPS]
    edit_release(desk, release_id=release, embargo=NOW + timedelta(days=3, seconds=1))
    assert needs(desk) == []


# Answers


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.CLEARED_WITH_CHANGES])
def test_a_no_to_the_present_text_needs_somebody(desk: Desk, decision: Decision) -> None:
    release = released(desk)
    bring_to(desk, release, *AT_EASE)
    answer_clearance(desk, clearance_id=asked(desk, release), decision=decision)
    refused = about_release(Need.REFUSED, end_of(FAR), name="Head", since=local(NOW))
    assert needs(desk) == [refused]
    edit_text(desk, release_id=release, language="en", headline="As they wished")
    assert needs(desk) == []


@pytest.mark.usefixtures("office")
def test_what_somebody_said_last_counts(desk: Desk) -> None:
    release = released(desk)
    bring_to(desk, release, *AT_EASE)
    answer_clearance(desk, clearance_id=asked(desk, release), decision=Decision.REFUSED)
    answer_clearance(desk, clearance_id=asked(desk, release), decision=Decision.CLEARED)
    assert needs(desk) == []


@pytest.mark.usefixtures("office")
def test_an_answer_about_a_text_can_be_late(desk: Desk) -> None:
    release = released(desk)
    bring_to(desk, release, *AT_EASE)
    asked(desk, release, who="In time", due=NOW + timedelta(minutes=1))
    asked(desk, release, who="Late", due=NOW, channel="e-mail")
    late = about_release(Need.ANSWER_LATE, end_of(FAR), name="Late", since=local(NOW))
    assert needs(desk) == [late]
    waiting = home(desk).waiting
    assert waiting == (
        WaitingEntry("In time", 0, local(NOW), "", (), release, "PR-1-2026", "en", late=False),
        WaitingEntry("Late", 0, local(NOW), "e-mail", (), release, "PR-1-2026", "en", late=True),
    )
    assert home(desk).progress[0].waiting == 2
    bring_to(desk, release, Stage.DRAFT)
    assert (needs(desk), home(desk).waiting) == ([], ())


def test_speakers_are_waited_for_the_longest_first(desk: Desk, office: OfficeAtWork) -> None:
    def ask(at: datetime, **fields: object) -> int:
        clock = desk.clock
        desk.clock = lambda: at
        quote = record_quote(desk, words="One.", language="en", **fields).key  # type: ignore[arg-type] # named by each caller
        set_quote_clearance(desk, quote_id=quote, state=ClearanceState.ASKED, channel=f"{at:%H:%M}")
        desk.clock = clock
        return quote

    hour = timedelta(hours=1)
    second, first = (
        ask(NOW - hour, person_id=office.person),
        ask(NOW - 2 * hour, person_id=office.person),
    )
    passer_by = ask(NOW - 3 * hour, unattributed="A passer-by")
    assert home(desk).waiting == (
        WaitingEntry(
            "A passer-by", 0, local(NOW - 3 * hour), "06:30", (passer_by,), 0, "", "", late=False
        ),
        WaitingEntry(
            "Nino Sample",
            office.person,
            local(NOW - 2 * hour),
            "07:30",
            (second, first),
            0,
            "",
            "",
            late=False,
        ),
    )
    set_quote_clearance(desk, quote_id=second, state=ClearanceState.CLEARED)
    (_, nino) = home(desk).waiting
    assert (nino.quotes, nino.late) == ((first,), True)


@pytest.mark.parametrize(("days", "late"), [(3, False), (4, True)])
def test_who_has_never_answered_is_late_after_three_days(
    desk: Desk, office: OfficeAtWork, *, days: int, late: bool
) -> None:
    set_quote_clearance(
        desk, quote_id=office.quote, state=ClearanceState.ASKED, at=NOW - timedelta(days=days)
    )
    (nino,) = home(desk).waiting
    assert (nino.quotes, nino.late) == ((office.quote,), late)


# Quotes in a text


@pytest.mark.parametrize(
    ("states", "need", "since"),
    [
        ([], Need.QUOTE_TO_VERIFY, None),
        ([ClearanceState.ASKED], Need.QUOTE_WAITING, local(NOW)),
        ([ClearanceState.DECLINED], Need.QUOTE_REFUSED, None),
        ([ClearanceState.CLEARED, ClearanceState.WITHDRAWN], Need.QUOTE_REFUSED, None),
        ([ClearanceState.CLEARED], None, None),
    ],
)
def test_a_quote_that_stands_in_a_text_uncleared_needs_somebody(
    desk: Desk,
    office: OfficeAtWork,
    states: list[ClearanceState],
    need: Need | None,
    since: datetime | None,
) -> None:
    quote = record_quote(
        desk, words="We stay.", language="en", person_id=office.person, event_id=office.event
    ).key
    unused = record_quote(
        desk, words="We went.", language="en", person_id=office.person, event_id=office.event
    ).key
    edit_quote(desk, quote_id=unused, on_record=False)
    for state in states:
        set_quote_clearance(desk, quote_id=quote, state=state)
    release = released(desk, paragraph(f"“{WORDS}”"), paragraph("“We stay,” she said."))
    bring_to(desk, release, Stage.CHECKS)
    item = NeedItem(
        need=need or Need.DUE,
        deadline=end_of(FAR),
        kind=Kind.QUOTE,
        id=quote,
        number="PR-1-2026",
        title="Harbours",
        name="Nino Sample",
        since=since,
        release_id=release,
    )
    assert needs(desk) == ([item] if need else [])
    assert badges(desk).releases == (1 if need else 0)


def test_quotes_to_verify_are_told_for_two_weeks_after_an_event(
    desk: Desk, office: OfficeAtWork
) -> None:
    for _ in range(2):
        record_quote(
            desk, words="One.", language="en", person_id=office.person, event_id=office.event
        )
    ended = datetime(2026, 5, 12, 8, tzinfo=TBILISI) + timedelta(hours=4)
    assert needs(desk) == [
        NeedItem(
            need=Need.UNCHECKED_QUOTES,
            deadline=None,
            kind=Kind.EVENT,
            id=office.event,
            title="Harbours and People",
            count=2,
            since=ended,
        )
    ]
    assert badges(desk) == Badges(home=1, events=1, people=0, quotes=2, releases=0)
    edit_event(
        desk,
        event_id=office.event,
        starts_at=NOW - timedelta(days=15),
        ends_at=NOW - timedelta(days=14),
    )
    assert needs(desk) == []
    assert badges(desk).quotes == 2


# Events, promises, titles


def meeting(desk: Desk, starts_at: datetime, **fields: object) -> int:
    return add_event(
        desk,
        title={"en": "Meeting"},
        kind=EventKind.MEETING,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        zone="Asia/Tbilisi",
        **fields,  # type: ignore[arg-type] # named by each caller
    ).key


def test_an_event_that_begins_soon_needs_sessions_and_speakers(
    desk: Desk, office: OfficeAtWork
) -> None:
    begins = NOW + timedelta(hours=48)
    event = meeting(desk, begins)
    meeting(desk, begins + timedelta(seconds=1))
    meeting(desk, NOW)
    meeting(desk, begins, status=EventStatus.POSTPONED)

    def item(need: Need) -> NeedItem:
        return NeedItem(need, local(begins), Kind.EVENT, event, title="Meeting")

    assert needs(desk) == [item(Need.NO_AGENDA)]
    add_session(
        desk,
        event_id=event,
        kind=SessionKind.THEMATIC,
        starts_at=begins,
        ends_at=begins + timedelta(hours=1),
    )
    assert needs(desk) == [item(Need.NO_SPEAKERS)]
    add_appearance(desk, event_id=event, person_id=office.person, role=Role.CHAIR)
    assert needs(desk) == []


def test_conflicts_are_pointed_out_before_the_event_and_while_it_is_held(
    desk: Desk, office: OfficeAtWork
) -> None:
    def panel(begins: datetime, **fields: object) -> int:
        event = meeting(desk, begins, **fields)
        for kind in (SessionKind.PANEL, SessionKind.HIGH_LEVEL_PANEL):
            session = add_session(
                desk,
                event_id=event,
                kind=kind,
                starts_at=begins,
                ends_at=begins + timedelta(hours=1),
            ).key
            add_appearance(
                desk,
                event_id=event,
                session_id=session,
                person_id=office.person,
                role=Role.PANELLIST,
            )
        return event

    late, held = NOW + timedelta(days=14), NOW - timedelta(hours=1)
    first, second = panel(held), panel(late)
    panel(late + timedelta(seconds=1))
    panel(NOW - timedelta(hours=2))
    panel(late, status=EventStatus.CANCELLED)
    assert needs(desk) == [
        NeedItem(Need.CONFLICTS, local(held), Kind.EVENT, first, title="Meeting", count=3),
        NeedItem(Need.CONFLICTS, local(late), Kind.EVENT, second, title="Meeting", count=3),
    ]


@pytest.mark.parametrize(
    ("due", "status", "told"),
    [
        (TODAY + timedelta(days=3), FollowUpStatus.OPEN, True),
        (TODAY - timedelta(days=3), FollowUpStatus.OPEN, True),
        (TODAY + timedelta(days=4), FollowUpStatus.OPEN, False),
        (TODAY, FollowUpStatus.DONE, False),
        (None, FollowUpStatus.OPEN, False),
    ],
)
def test_a_promise_that_is_due_needs_somebody(
    desk: Desk, office: OfficeAtWork, due: date | None, status: FollowUpStatus, told: bool
) -> None:
    add_follow_up(
        desk,
        event_id=office.event,
        action={"en": "Send the report."},
        owner="Ada",
        due=due,
        status=status,
    )
    item = NeedItem(
        need=Need.FOLLOW_UP,
        deadline=end_of(due or TODAY),
        kind=Kind.EVENT,
        id=office.event,
        title="Send the report.",
        name="Ada",
    )
    assert needs(desk) == ([item] if told else [])


@pytest.mark.parametrize(
    ("since", "told"),
    [
        (PartialDate(2026, 5, 15), True),
        (PartialDate(2026, 5, 21), True),
        (PartialDate(2026, 5, 14), False),
        (PartialDate(2026, 5, 22), False),
        (PartialDate(2026, 6), False),
        (None, False),
    ],
)
def test_a_new_title_is_told_a_week_before(
    desk: Desk, office: OfficeAtWork, since: PartialDate | None, told: bool
) -> None:
    add_post(desk, person_id=office.person, title={"en": Forms("Minister")}, since=since)
    begins = since.first if since else TODAY
    item = NeedItem(
        need=Need.NEW_TITLE,
        deadline=datetime(begins.year, begins.month, begins.day, tzinfo=TBILISI),
        kind=Kind.PERSON,
        id=office.person,
        title="Minister",
        name="Nino Sample",
    )
    assert needs(desk) == ([item] if told else [])
    assert badges(desk).people == int(told)


def test_needs_are_ranked_by_deadline_and_then_by_what_presses_most(
    desk: Desk, office: OfficeAtWork
) -> None:
    record_quote(desk, words="One.", language="en", person_id=office.person, event_id=office.event)
    add_follow_up(desk, event_id=office.event, action={"en": "Send."}, due=TODAY)
    released(desk, paragraph("One.", gap="place"), day=TODAY)
    released(desk, day=TODAY, embargo=NOW)
    assert [item.need for item in needs(desk)] == [
        Need.EMBARGO,
        Need.DUE,
        Need.QUOTE_TO_VERIFY,
        Need.GAPS,
        Need.FOLLOW_UP,
    ]


# What comes, and what runs


def test_the_next_five_events_come_those_of_today_first(desk: Desk, office: OfficeAtWork) -> None:
    days = [meeting(desk, NOW + timedelta(days=day)) for day in (6, 5, 4, 3)]
    over, cancelled = meeting(desk, NOW - timedelta(hours=3)), meeting(desk, NOW)
    edit_event(desk, event_id=cancelled, status=EventStatus.CANCELLED)
    wanted = [over, days[3], days[2], days[1], days[0]]
    lines = event_lines(desk, [*wanted, office.event])
    meeting(desk, NOW + timedelta(days=7))
    assert home(desk).coming == tuple(lines[key] for key in wanted)


@pytest.mark.parametrize(
    ("begins", "kind", "running"),
    [
        (timedelta(), SessionKind.PANEL, True),
        (timedelta(minutes=-59), SessionKind.PANEL, True),
        (timedelta(minutes=30), SessionKind.PANEL, False),
        (timedelta(minutes=31), SessionKind.PANEL, None),
        (timedelta(minutes=-60), SessionKind.PANEL, None),
        (timedelta(), SessionKind.BREAK, None),
    ],
)
def test_a_session_is_live_while_it_runs_and_half_an_hour_before(
    desk: Desk,
    office: OfficeAtWork,
    begins: timedelta,
    kind: SessionKind,
    running: bool | None,
) -> None:
    event = meeting(desk, NOW - timedelta(days=1))
    edit_event(desk, event_id=event, ends_at=NOW + timedelta(days=1))
    session = add_session(
        desk,
        event_id=event,
        kind=kind,
        starts_at=NOW + begins,
        ends_at=NOW + begins + timedelta(hours=1),
        title={"en": "Panel"},
        room="Hall",
    ).key
    for role in (Role.PANELLIST, Role.MODERATOR):
        add_appearance(desk, event_id=event, person_id=office.person, role=role, session_id=session)
    entry = LiveEntry(
        session_id=session,
        title="Panel",
        kind=kind,
        event_id=event,
        event="Meeting",
        starts_at=local(NOW + begins),
        ends_at=local(NOW + begins + timedelta(hours=1)),
        room="Hall",
        running=bool(running),
        day=2,
        days=3,
        chair="Nino Sample",
    )
    assert home(desk).live == (() if running is None else (entry,))


def test_nothing_of_an_event_that_is_called_off_is_live(desk: Desk, office: OfficeAtWork) -> None:
    edit_session(desk, session_id=office.session, starts_at=NOW, ends_at=NOW + timedelta(hours=1))
    (entry,) = home(desk).live
    assert (entry.session_id, entry.chair) == (office.session, "")
    edit_event(desk, event_id=office.event, status=EventStatus.CANCELLED)
    assert home(desk).live == ()
