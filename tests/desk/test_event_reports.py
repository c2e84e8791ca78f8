"""Reports about what came of an event: what they tell, in which order, and what they leave out."""

from datetime import date

import pytest
from factories.office import OfficeAtWork, at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NothingPromised
from migdesk.desk.events import add_follow_up
from migdesk.desk.reporting.asked import Asked
from migdesk.desk.reporting.following import follow_ups_sheet
from migdesk.desk.rows import ReportOptions, ReportSubject
from migdesk.documents.reports.event_sheets import FollowUpsSheet
from migdesk.vocabulary import FollowUpStatus

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
