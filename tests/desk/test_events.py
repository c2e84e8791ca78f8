"""Events through the desk: facts, agenda, people in roles; and undo of all of it."""

from datetime import date, timedelta

import pytest
from factories.office import MORNING, NOON, at_work

from migdesk.desk.appearances import add_appearance, edit_appearance
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import NoSuchRecord, RuleBroken, ZoneUnknown
from migdesk.desk.events import (
    add_event,
    add_follow_up,
    add_session,
    delete_event,
    delete_follow_up,
    delete_session,
    duplicate_session,
    edit_event,
    edit_follow_up,
    edit_session,
    move_session,
    set_attendance,
)
from migdesk.desk.people import add_person, edit_post
from migdesk.desk.questions import (
    list_events,
    show_event,
    show_person,
    show_quote,
    titles_not_held,
)
from migdesk.desk.rows import TitleDoubt
from migdesk.records import FollowUp, Session
from migdesk.text.names import Forms, PersonName
from migdesk.vocabulary import AppearanceStatus, EventKind, FollowUpStatus, Role, SessionKind


def test_an_event_is_shown_at_the_hours_of_its_place(desk: Desk) -> None:
    made = at_work(desk)
    view = show_event(desk, made.event)
    assert view.start.isoformat() == "2026-05-12T10:00:00+04:00"
    assert view.organisations == (("organiser", "Harbour Office"),)
    (session,) = view.sessions
    assert [(s.name, s.title, s.role) for s in session.speakers] == [
        ("Nino Sample", "Head", "opening_remarks")
    ]


def test_a_zone_that_does_not_exist_is_refused(desk: Desk) -> None:
    with pytest.raises(ZoneUnknown):
        add_event(
            desk,
            title={"en": "Forum"},
            kind=EventKind.FORUM,
            starts_at=MORNING,
            ends_at=NOON,
            zone="Asia/Nowhere",
        )
    assert list_events(desk).total == 0


def test_a_session_that_ends_before_it_starts_is_refused(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(RuleBroken) as caught:
        add_session(
            desk,
            event_id=made.event,
            kind=SessionKind.PANEL,
            starts_at=NOON,
            ends_at=MORNING,
        )
    assert caught.value.rule == "ck_session_ends_after_start"
    assert len(show_event(desk, made.event).sessions) == 1


def test_yesterdays_title_stays_when_todays_changes(desk: Desk) -> None:
    made = at_work(desk)
    edit_post(desk, post_id=made.first_post, title={"en": Forms("Former Deputy")})
    assert show_quote(desk, made.quote).title == "Head"


def test_a_moved_session_keeps_its_length(desk: Desk) -> None:
    made = at_work(desk)
    move_session(desk, session_id=made.session, by=timedelta(minutes=25))
    (session,) = show_event(desk, made.event).sessions
    assert session.start == MORNING + timedelta(minutes=25)
    assert session.end == NOON + timedelta(minutes=25)


def test_a_deleted_event_comes_back_with_everything(desk: Desk) -> None:
    made = at_work(desk)
    set_attendance(desk, event_id=made.event, attendance=[{"country": "GE", "women": 12}])
    add_follow_up(desk, event_id=made.event, action={"en": "Publish the report"})
    before = show_event(desk, made.event), show_quote(desk, made.quote)
    delete_event(desk, event_id=made.event)
    assert list_events(desk).total == 0
    assert show_quote(desk, made.quote).event == ""
    desk.undo()
    assert (show_event(desk, made.event), show_quote(desk, made.quote)) == before


def test_undo_and_redo_walk_over_intentions(desk: Desk) -> None:
    made = at_work(desk)
    edit_event(desk, event_id=made.event, title={"en": "Harbours"})
    undone = desk.undo()
    assert undone is not None
    assert undone.label == "Edit event"
    assert show_event(desk, made.event).title == {
        "en": "Harbours and People",
        "ka": "ნავსადგურები და ადამიანები",
    }
    redone = desk.redo()
    assert redone is not None
    assert show_event(desk, made.event).title == {"en": "Harbours"}
    assert desk.redo() is None


def test_a_person_page_shows_titles_events_and_quotes(desk: Desk) -> None:
    made = at_work(desk)
    view = show_person(desk, made.person)
    assert [(p.title["en"], p.since, p.until) for p in view.posts] == [
        ("Deputy Head", "2024", "2026-04"),
        ("Head", "2026-05", ""),
    ]
    assert [event.id for event in view.events] == [made.event]
    assert [quote.id for quote in view.quotes] == [made.quote]


def test_a_session_can_be_renamed_and_taken_off_the_agenda(desk: Desk) -> None:
    made = at_work(desk)
    edit_session(desk, session_id=made.session, title={"en": "Welcome"}, room="B")
    (session,) = show_event(desk, made.event).sessions
    assert (session.title, session.room) == ("Welcome", "B")
    delete_session(desk, session_id=made.session)
    view = show_event(desk, made.event)
    assert (view.sessions, view.speakers) == ((), ())
    assert [quote.id for quote in view.quotes] == [made.quote]


def test_an_event_that_moves_shows_the_titles_of_its_new_day(desk: Desk) -> None:
    made = at_work(desk)
    move_session(desk, session_id=made.session, by=timedelta(days=-30))
    (session,) = show_event(desk, made.event).sessions
    assert [speaker.title for speaker in session.speakers] == ["Deputy Head"]
    assert show_quote(desk, made.quote).title == "Deputy Head"
    edit_session(desk, session_id=made.session, starts_at=MORNING, ends_at=NOON)
    assert show_quote(desk, made.quote).title == "Head"


def test_a_title_chosen_against_the_dates_stays_when_the_event_moves(desk: Desk) -> None:
    made = at_work(desk)
    key = add_appearance(
        desk,
        event_id=made.event,
        person_id=made.person,
        role=Role.HOST,
        post_id=made.first_post,
    ).key
    starts = MORNING + timedelta(days=1)
    edit_event(desk, event_id=made.event, starts_at=starts, ends_at=NOON + timedelta(days=1))
    assert [speaker.title for speaker in show_event(desk, made.event).speakers] == ["Deputy Head"]
    edit_appearance(desk, appearance_id=key, role=Role.CHAIR)
    assert [speaker.title for speaker in show_event(desk, made.event).speakers] == ["Deputy Head"]


def test_a_title_not_held_that_day_is_pointed_out_once(desk: Desk) -> None:
    made = at_work(desk)
    assert titles_not_held(desk, made.event) == ()
    for role in (Role.HOST, Role.CHAIR):
        add_appearance(
            desk,
            event_id=made.event,
            person_id=made.person,
            role=role,
            post_id=made.first_post,
        )
    assert titles_not_held(desk, made.event) == (
        TitleDoubt(made.person, "Nino Sample", "Deputy Head", date(2026, 5, 12)),
    )


def test_a_session_is_duplicated_behind_itself_with_its_speakers(desk: Desk) -> None:
    made = at_work(desk)
    other = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    shown = add_appearance(
        desk,
        event_id=made.event,
        session_id=made.session,
        person_id=other,
        role=Role.MODERATOR,
        shown_as={"en": "A moderator"},
    ).key
    edit_appearance(desk, appearance_id=shown, status=AppearanceStatus.ABSENT)
    edit_session(desk, session_id=made.session, room="B", key_points={"en": "Ports"})
    changes = duplicate_session(desk, session_id=made.session)
    view = show_event(desk, made.event)
    first, copy = view.sessions
    assert (changes.label, changes.key) == ("Duplicate session", copy.id)
    assert (copy.kind, copy.title, copy.room) == (first.kind, "Opening", "B")
    assert (copy.start, copy.end) == (NOON, NOON + (NOON - MORNING))
    assert [(s.name, s.role, s.title, s.status) for s in copy.speakers] == [
        ("Nino Sample", "opening_remarks", "Head", "planned"),
        ("A moderator", "moderator", "", "planned"),
    ]
    with desk.reading() as session:
        assert fetch(session, Session, copy.id).key_points == {"en": "Ports"}
    desk.undo()
    assert show_event(desk, made.event).sessions == (first,)


def test_a_promise_is_kept_or_taken_back(desk: Desk) -> None:
    made = at_work(desk)
    key = add_follow_up(desk, event_id=made.event, action={"en": "Print it"}, owner="Ann").key
    edit_follow_up(
        desk,
        follow_up_id=key,
        action={"en": "Print it", "ka": "დაბეჭდვა"},
        due=date(2026, 6, 1),
        status=FollowUpStatus.DONE,
    )
    with desk.reading() as session:
        kept = fetch(session, FollowUp, key)
        assert (kept.action, kept.owner, kept.due, kept.status) == (
            {"en": "Print it", "ka": "დაბეჭდვა"},
            "Ann",
            date(2026, 6, 1),
            FollowUpStatus.DONE,
        )
    changes = delete_follow_up(desk, follow_up_id=key)
    assert (changes.label, changes.key) == ("Delete follow-up", key)
    with pytest.raises(NoSuchRecord):
        edit_follow_up(desk, follow_up_id=key, owner="Ben")
    desk.undo()
    edit_follow_up(desk, follow_up_id=key, owner="Ben")
