"""What was promised at an event, and whether it is done."""

from datetime import date
from typing import Final

from migdesk.desk.errors import NothingPromised
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.event_sheets import FollowUpLine, FollowUpsSheet
from migdesk.records import FollowUp
from migdesk.text.names import Language, first_text
from migdesk.vocabulary import FollowUpStatus

_ORDER: Final = tuple(FollowUpStatus)


def follow_ups_sheet(asked: Asked) -> Frozen[FollowUpsSheet]:
    """Freeze what was promised at an event: first what is open, by the day it is due.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NothingPromised: nothing was, or all of it is done and only what is open is wanted.
    """
    event = asked.event()
    steps = follow_up_lines(asked, event.follow_ups)
    if not steps:
        raise NothingPromised(event.id)
    front = event_front(asked.session, event, asked.options)
    return Frozen(FollowUpsSheet(front, today_at(asked), steps))


def follow_up_lines(asked: Asked, steps: list[FollowUp]) -> tuple[FollowUpLine, ...]:
    """Return what was promised, open things first and each by the day it is due."""
    today, languages = today_at(asked), (asked.options.languages[0], *languages_of(asked.session))
    wanted = (
        step for step in steps if step.status is FollowUpStatus.OPEN or not asked.options.only_open
    )
    ordered = sorted(
        wanted, key=lambda step: (_ORDER.index(step.status), step.due or date.max, step.position)
    )
    return tuple(_line(step, languages, today) for step in ordered)


def today_at(asked: Asked) -> date:
    """Return the day on which the report is made, at the place of the event."""
    return asked.now.astimezone(known_zone(asked.event().zone)).date()


def _line(step: FollowUp, languages: tuple[Language, ...], today: date) -> FollowUpLine:
    return FollowUpLine(
        action=first_text(step.action, languages),
        owner=step.owner,
        due=step.due,
        status=step.status,
        overdue=step.status is FollowUpStatus.OPEN and step.due is not None and step.due < today,
    )
