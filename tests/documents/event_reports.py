"""Sheets of reports about what came of the invented event."""

from datetime import date

from documents.reports import front

from migdesk.documents.reports.event_sheets import FollowUpLine, FollowUpsSheet
from migdesk.vocabulary import FollowUpStatus

ACTIONS = {"en": "The list of seeds will be sent.", "ka": "თესლის სია გაიგზავნება."}


def follow_ups(language: str, count: int = 4, action: str = "") -> FollowUpsSheet:
    """Return things promised: late, without a date, done, dropped, and so on again."""
    said = action or ACTIONS[language]
    every = (
        FollowUpLine(said, "Levan Puri", date(2026, 3, 9), FollowUpStatus.OPEN, overdue=True),
        FollowUpLine(said, "", None, FollowUpStatus.OPEN),
        FollowUpLine(said, "ლევან პური", date(2026, 3, 5), FollowUpStatus.DONE),
        FollowUpLine(said, "", None, FollowUpStatus.DROPPED),
    )
    steps = tuple(every[at % 4] for at in range(count))
    return FollowUpsSheet(front(language), date(2026, 3, 10), steps)
