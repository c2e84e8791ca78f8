"""An agenda as the timetable shows it: blocks, columns and heads, in words."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import EventPage, SessionEntry
from migdesk.text.names import Language
from migdesk.ui.events.agenda.blocks import Block
from migdesk.ui.events.agenda.columns import Column, Hours, Plan, plan_of
from migdesk.ui.events.agenda.conflict_words import (
    conflict_title,
    conflicts_by_session,
    title_of,
)
from migdesk.ui.events.agenda.quick_add import Draft
from migdesk.ui.events.agenda.sessions import EDGES, people_in_words
from migdesk.ui.events.hours import live_sessions
from migdesk.ui.events.wording import hours_in_words
from migdesk.ui.widgets.moments import day_long
from migdesk.vocabulary import SessionKind

GHOST: Final = -1
"""The key of what is being typed: no session has it."""


def hours_of(page: EventPage, day: date | None = None) -> list[Hours]:
    """Return when and where the sessions are, of one day if it is given."""
    return [
        Hours(each.id, each.starts_at, each.ends_at, each.room)
        for each in page.sessions
        if day is None or each.starts_at.date() == day
    ]


def plan_for(page: EventPage, hours: Sequence[Hours], day: date | None = None) -> Plan:
    """Return the timetable of an event, or of one of its days."""
    if day is None:
        return plan_of(hours, page.starts_at, page.ends_at)
    zone = page.starts_at.tzinfo
    start = datetime.combine(day, page.starts_at.time(), zone)
    end = datetime.combine(day, page.ends_at.time(), zone)
    return plan_of(hours, start, max(start, end))


def blocks_of(
    page: EventPage, languages: Sequence[Language], language: Language, now: datetime
) -> list[Block]:
    """Return the sessions in words.

    Args:
        page: the event.
        languages: in which titles and names are shown: the first that there is.
        language: of the interface.
        now: the moment.
    """
    live, warnings = live_sessions(page, now), warnings_of(page, languages)
    return [
        _block(each, languages, language, now if each.id in live else None, warnings)
        for each in page.sessions
    ]


def warnings_of(page: EventPage, languages: Sequence[Language]) -> Mapping[int, str]:
    """Return what is wrong with each session, in words."""
    return {
        key: "; ".join(conflict_title(each, page, languages) for each in found)
        for key, found in conflicts_by_session(page).items()
    }


def heads_of(plan: Plan, days: Sequence[date]) -> Mapping[Column, tuple[str, str]]:
    """Return what stands above each column: the day over the first of its columns."""
    heads = {}
    named: set[date] = set()
    for column in plan.columns:
        heads[column] = (("" if column.day in named else _day(column.day, days)), column.room)
        named.add(column.day)
    return heads


def ghost_of(draft: Draft, page: EventPage, language: Language) -> tuple[Hours, Block] | None:
    """Return what is being typed as a block, once its hours are known."""
    line = draft.line
    if line.start is None or line.end is None or line.end <= line.start:
        return None
    zone = page.starts_at.tzinfo
    start = datetime.combine(draft.day, line.start, zone)
    end = datetime.combine(draft.day, line.end, zone)
    words = hours_in_words(start, end, language)
    edge = EDGES[line.kind or SessionKind.THEMATIC]
    title = line.title or next(iter(line.titles.values()), "")
    block = Block(GHOST, words, f"{start:%H:%M}", title, ", ".join(draft.people), edge)
    return Hours(GHOST, start, end, line.room), block


def _block(
    session: SessionEntry,
    languages: Sequence[Language],
    language: Language,
    now: datetime | None,
    warnings: Mapping[int, str],
) -> Block:
    hours = hours_in_words(session.starts_at, session.ends_at, language)
    title, people = title_of(session, languages, language), people_in_words(session, languages)
    elapsed, word = 0.0, ""
    if now is not None:
        elapsed = (now - session.starts_at) / (session.ends_at - session.starts_at)
        word = QCoreApplication.translate("Events", "Live")
    warning = warnings.get(session.id, "")
    spoken = (hours, title, session.room, people, word, warning)
    return Block(
        key=session.id,
        hours=hours,
        begins=f"{session.starts_at:%H:%M}",
        title=title,
        people=people,
        edge=EDGES[session.kind],
        quotes=session.quotes,
        warning=warning,
        quiet=session.kind is SessionKind.BREAK,
        live=word,
        elapsed=elapsed,
        spoken=", ".join(filter(None, spoken)),
    )


def _day(day: date, days: Sequence[date]) -> str:
    if len(days) < 2 or day not in days:
        return day_long(day)
    number = QCoreApplication.translate("Events", "Day {number}").format(number=days.index(day) + 1)
    return f"{day_long(day)}  ·  {number}"


def shown_in(languages: Sequence[Language], first: Language) -> list[Language]:
    """Return the languages with ``first`` before all others."""
    return [first, *(each for each in languages if each != first)]
