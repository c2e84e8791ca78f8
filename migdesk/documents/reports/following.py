"""What was promised at an event: by whom, until when, and whether it is done."""

from collections.abc import Sequence
from datetime import date

from migdesk.documents.reports.event_sheets import FollowUpLine, FollowUpsSheet
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Look,
    Paragraph,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words
from migdesk.text.words import Words
from migdesk.vocabulary import FollowUpStatus


def follow_ups(sheet: FollowUpsSheet) -> Report:
    """Return the list of what was promised at an event."""
    words = Wording(sheet.front.languages).words
    told = Paragraph(line((_counted(words, sheet), Look.SOFT)))
    return Report("follow-ups", sheet, (told, steps_table(words, sheet.steps)))


def steps_table(words: Words, steps: Sequence[FollowUpLine]) -> Table:
    """Return the table of what was promised, in the order of ``steps``."""
    return Table(
        words("report.follow-ups"),
        (
            Column(capitalised(words("report.action")), 192),
            Column(capitalised(words("report.owner")), 92),
            Column(capitalised(words("report.due")), 88),
            Column(capitalised(words("report.status")), 99),
        ),
        tuple(_cells(words, step) for step in steps),
    )


def _counted(words: Words, sheet: FollowUpsSheet) -> str:
    """Return how many are open, and how many of them should be done by now."""
    is_open = [step for step in sheet.steps if step.status is FollowUpStatus.OPEN]
    told = words(
        "report.follow_ups_on",
        day=day_in_words(sheet.day, words.language),
        open=len(is_open),
        closed=len(sheet.steps) - len(is_open),
    )
    late = sum(step.overdue for step in is_open)
    return f"{told} {words('report.follow_ups_late', overdue=late)}" if late else told


def _cells(words: Words, step: FollowUpLine) -> tuple[Cell, ...]:
    status = capitalised(words(f"follow_up_status.{step.status}"))
    late = (line((words("report.overdue"), Look.STRONG)),) if step.overdue else ()
    return (
        Cell((line((step.action, Look.PLAIN)),)),
        Cell((line((step.owner, Look.PLAIN)),)),
        _due(words, step.due),
        Cell((line((status, Look.SOFT)), *late)),
    )


def _due(words: Words, day: date | None) -> Cell:
    if day is None:
        return Cell((line((words("report.no_date"), Look.SOFT)),))
    return Cell((line((day_in_words(day, words.language), Look.PLAIN)),), day)
