"""Reports about what came of an event: what they tell, in which order, and what they leave out."""

from base64 import b64decode
from datetime import UTC, date, datetime

import pytest
from factories.office import WORDS, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.asking import ask_speakers
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NobodyAsked, NobodyCounted, NothingPromised
from migdesk.desk.events import add_follow_up, edit_event, set_attendance
from migdesk.desk.files import add_file
from migdesk.desk.people import add_person
from migdesk.desk.quotes import correct_quote, record_quote, set_quote_clearance
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.cards import cards_sheet
from migdesk.desk.reporting.clearances import clearance_log_sheet
from migdesk.desk.reporting.event_report import event_report_sheet
from migdesk.desk.reporting.following import follow_ups_sheet
from migdesk.desk.reporting.participants import participants_sheet
from migdesk.desk.reports import make_report
from migdesk.desk.rows import Kind, LeftOut, ReportKind, ReportOptions, ReportSubject
from migdesk.documents.reports.event_sheets import (
    Asking,
    ClearanceLogSheet,
    Counted,
    EventReportSheet,
    Fact,
    FollowUpsSheet,
    ParticipantsSheet,
)
from migdesk.text.names import PersonName
from migdesk.text.words import words_for
from migdesk.vocabulary import AppearanceStatus, ClearanceState, FollowUpStatus, Role

PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)
ENGLISH = ReportOptions(("en",))


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def promised(desk: Desk, office: OfficeAtWork, options: ReportOptions = ENGLISH) -> FollowUpsSheet:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), options, desk.clock())
        return follow_ups_sheet(asked).sheet


def test_follow_ups_stand_by_date_open_ones_first(desk: Desk, office: OfficeAtWork) -> None:
    today = date(2026, 5, 14)
    for action, due, status in (
        ("Sometime", None, FollowUpStatus.OPEN),
        ("Done long ago", date(2026, 1, 1), FollowUpStatus.DONE),
        ("Today", today, FollowUpStatus.OPEN),
        ("Dropped", None, FollowUpStatus.DROPPED),
        ("Late", date(2026, 5, 13), FollowUpStatus.OPEN),
    ):
        add_follow_up(desk, event_id=office.event, action={"en": action}, due=due, status=status)
    sheet = promised(desk, office)
    assert sheet.day == today
    assert [(step.action, step.overdue) for step in sheet.steps] == [
        ("Late", True),
        ("Today", False),
        ("Sometime", False),
        ("Done long ago", False),
        ("Dropped", False),
    ]
    open_ones = promised(desk, office, ReportOptions(("ka",), only_open=True)).steps
    assert [step.action for step in open_ones] == ["Late", "Today", "Sometime"]


def test_follow_ups_that_are_all_done_are_no_list_of_open_ones(
    desk: Desk, office: OfficeAtWork
) -> None:
    done = FollowUpStatus.DONE
    add_follow_up(desk, event_id=office.event, action={"en": "Write"}, status=done)
    assert len(promised(desk, office).steps) == 1
    with pytest.raises(NothingPromised):
        promised(desk, office, ReportOptions(("en",), only_open=True))


def asked_about(desk: Desk, office: OfficeAtWork) -> Frozen[ClearanceLogSheet]:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), ENGLISH, desk.clock())
        return clearance_log_sheet(asked)


def answers(desk: Desk, office: OfficeAtWork) -> list[tuple[ClearanceState | None, bool, str]]:
    """Return each answer of the log, whether it was asked for, and how."""
    return [
        (each.answer, each.asked_at is not None, each.channel)  # type: ignore[misc]  # of a quote
        for each in asked_about(desk, office).sheet.quotes
    ]


def test_a_clearance_log_tells_each_request_with_its_answer(
    desk: Desk, office: OfficeAtWork
) -> None:
    with pytest.raises(NobodyAsked):
        asked_about(desk, office)
    other = record_quote(
        desk, words="Two.", language="en", event_id=office.event, person_id=office.person
    ).key
    ask_speakers(desk, quote_ids=[office.quote], channel="e-mail")
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.CLEARED_EDITED,
        who="Her office",
        cleared_words="Everybody has somebody.",
        channel="telephone",
        scope="this release",
        until=datetime(2026, 12, 31, tzinfo=UTC),
        comment="Shorter, please.",
    )
    log = asked_about(desk, office)
    assert log.left_out == (LeftOut(Kind.QUOTE, other, "Nino Sample", "left_out.not_asked"),)
    assert log.sheet.quotes == (
        Asking(
            text=WORDS,
            language="en",
            told="",
            agreed="Everybody has somebody.",
            whom="Nino Sample",
            asked_at=desk.clock(),
            channel="e-mail; telephone",
            due=None,
            answered_at=desk.clock(),
            answer=ClearanceState.CLEARED_EDITED,
            answered_by="Her office",
            scope="this release",
            until=datetime(2026, 12, 31, tzinfo=UTC),
            comment="Shorter, please.",
        ),
    )


def test_a_request_without_an_answer_stands_in_the_log(desk: Desk, office: OfficeAtWork) -> None:
    ask_speakers(desk, quote_ids=[office.quote], channel="e-mail")
    correct_quote(desk, quote_id=office.quote, words="Everybody stays.", reason="Misheard")
    set_quote_clearance(
        desk, quote_id=office.quote, state=ClearanceState.CLEARED, channel="in person"
    )
    assert answers(desk, office) == [
        (None, True, "e-mail"),
        (ClearanceState.CLEARED, False, "in person"),
    ]


def test_a_clearance_log_keeps_a_withheld_name_to_itself(desk: Desk, office: OfficeAtWork) -> None:
    add_appearance(
        desk,
        event_id=office.event,
        person_id=office.person,
        role=Role.PANELLIST,
        shown_as={"en": "A returnee"},
    )
    ask_speakers(desk, quote_ids=[office.quote], channel="mail to nsample@harbour.example")
    set_quote_clearance(
        desk,
        quote_id=office.quote,
        state=ClearanceState.DECLINED,
        who="Nino",
        comment="ნინო სამფლეს არ სურს.",
        scope="A nominal one",
    )
    (line,) = asked_about(desk, office).sheet.quotes
    hidden = "[left out: names somebody whose name is withheld]"
    assert (line.whom, line.channel, line.answered_by) == ("A returnee", hidden, hidden)
    assert (line.comment, line.scope) == (hidden, "A nominal one")


def came(desk: Desk, office: OfficeAtWork, options: ReportOptions = ENGLISH) -> ParticipantsSheet:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), options, desk.clock())
        return participants_sheet(asked).sheet


def test_participants_are_counted_by_country_in_the_language_of_the_report(
    desk: Desk, office: OfficeAtWork
) -> None:
    set_attendance(
        desk,
        event_id=office.event,
        attendance=[
            {"country": "GE", "sector": "media", "women": 2, "men": 1, "online": True},
            {"country": "GE", "sector": "nobody"},
            {"sector": "media", "other": 1},
        ],
    )
    georgian = came(desk, office, ReportOptions(("ka",), parts=("by_sector", "weather", "totals")))
    assert georgian.counted == (
        Counted("საქართველო", "მედია", 2, 1, 0, online=True),
        Counted("", "მედია", 0, 0, 1),
    )
    assert georgian.parts == ("by_sector", "totals")
    assert came(desk, office).parts == ("totals", "by_country", "by_sector", "each_group")
    set_attendance(desk, event_id=office.event, attendance=[{"country": "GE"}])
    with pytest.raises(NobodyCounted):
        came(desk, office)


def told(
    desk: Desk, office: OfficeAtWork, options: ReportOptions = ENGLISH
) -> Frozen[EventReportSheet]:
    with desk.reading() as session:
        asked = Asked(session, ReportSubject(office.event), options, desk.clock())
        return event_report_sheet(asked)


def test_an_event_report_leaves_out_what_is_not_recorded_and_says_so(
    desk: Desk, office: OfficeAtWork
) -> None:
    frozen = told(desk, office)
    assert frozen.sheet.parts == ("facts", "agenda", "speakers")
    assert frozen.sheet.facts == (
        Fact("kind", "Conference"),
        Fact("organiser", "Harbour Office"),
    )
    nothing = ("summary", "attendance", "points", "quotes", "outcomes")
    nothing += ("follow_ups", "photos", "published")
    said = words_for("en")
    assert frozen.left_out == (
        *(
            LeftOut(Kind.EVENT, office.event, said(f"report_part.{part}"), "left_out.nothing")
            for part in nothing
        ),
        LeftOut(Kind.QUOTE, office.quote, "Nino Sample", "quote_use.waiting"),
    )


def test_an_event_report_has_the_parts_that_were_chosen(desk: Desk, office: OfficeAtWork) -> None:
    add_appearance(
        desk,
        event_id=office.event,
        person_id=add_person(desk, names={"en": PersonName("Ana", "Zed")}).key,
        role=Role.PANELLIST,
        session_id=office.session,
        status=AppearanceStatus.ABSENT,
    )
    edit_event(desk, event_id=office.event, summary={"ka": "მოკლედ"})
    add_file(desk, data=PNG, file_name="a.png", event_id=office.event, consent="All", credit="Ana")
    hidden = add_file(desk, data=PNG, file_name="b.png", event_id=office.event).key
    chosen = ReportOptions(("en",), parts=("photos", "summary", "agenda"))
    frozen = told(desk, office, chosen)
    assert frozen.left_out == (LeftOut(Kind.ASSET, hidden, "b.png", "left_out.no_consent"),)
    sheet = frozen.sheet
    assert (sheet.parts, sheet.summary) == (("photos", "summary", "agenda"), "მოკლედ")
    assert [each.caption for each in sheet.photos] == ["© Ana"]
    assert [each.came for each in sheet.agenda[0].people] == [True, False]
    assert (sheet.facts, sheet.quotes, sheet.speakers) == ((), (), ())


def test_who_has_no_name_to_show_gets_no_card(desk: Desk, office: OfficeAtWork) -> None:
    event = ReportSubject(office.event)
    ana = add_person(desk, names={"en": PersonName("Ana", "Zed")}).key
    add_appearance(
        desk,
        event_id=office.event,
        person_id=ana,
        role=Role.PANELLIST,
        shown_as={"ka": "დაბრუნებული"},
    )

    def named(*languages: str) -> list[tuple[str, ...]]:
        with desk.reading() as session:
            asked = Asked(session, event, ReportOptions(languages), desk.clock())
            people = cards_sheet(asked).sheet.people
            return [tuple(each.name for each in person) for person in people]

    assert named("en", "ka") == [("Nino Sample", "ნინო სამფლე")]
    assert named("ka") == [("დაბრუნებული",), ("ნინო სამფლე",)]
    made = make_report(desk, ReportKind.BADGES, event, ENGLISH)
    assert made.left_out == (LeftOut(Kind.PERSON, ana, "name withheld", "left_out.unnamed"),)
