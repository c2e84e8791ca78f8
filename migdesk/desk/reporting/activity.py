"""The activity report of an office: what it did in a period, and what came of it."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from migdesk.desk.desk import fetch
from migdesk.desk.drafts import Speakers
from migdesk.desk.errors import NothingInPeriod
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.questions.naming import organisation_names, table
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.counting import Counted, counted, coverage_of
from migdesk.desk.reporting.period_press import published
from migdesk.desk.reporting.periods import parts_of, period_front, period_of, project_title
from migdesk.desk.reporting.quotes import quote_line, speaker_named, why_not
from migdesk.desk.rows import Kind, LeftOut, ReportKind
from migdesk.documents.reports.period_sheets import ActivitySheet, Group
from migdesk.documents.reports.sheets import QuoteLine
from migdesk.records import Event, Project, Quote
from migdesk.text.capitals import capitalised
from migdesk.text.goals import gcm_objectives, sdg_targets
from migdesk.text.words import words_for
from migdesk.vocabulary import ClearanceState

_TOP: Final = 6
"""So many quotes are printed."""

_LOOKED_AT: Final = 60
"""So many are looked at to find them."""

_CLEARED: Final = (ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED)


def activity_sheet(asked: Asked) -> Frozen[ActivitySheet]:
    """Freeze what was done in a period.

    Of the quotes those are printed that were published most, and then the latest.

    Raises:
        NotAPeriod: it has no first or no last day, or ends before it begins.
        NoSuchRecord: there is no such project or organisation.
        NoOffice: the workspace does not say yet whose it is.
        NothingInPeriod: nothing was held, released or published in it.
    """
    period = period_of(asked)
    done = counted(period)
    pieces = published(period)
    if not (done.events or done.releases or pieces):
        raise NothingInPeriod(period.since, period.until)
    front = period_front(period, ReportKind.ACTIVITY)
    quotes, not_quoted = _top_quotes(done)
    sheet = ActivitySheet(
        front=front,
        parts=parts_of(asked, ReportKind.ACTIVITY),
        sums=done.sums(),
        spans=done.spans(),
        events=done.event_lines(),
        groups=tuple(_groups(done)),
        quotes=quotes,
        coverage=coverage_of(pieces),
    )
    return Frozen(sheet, (*done.left_out, *not_quoted))


def _groups(done: Counted) -> Iterator[Group]:
    period = done.period
    words = words_for(period.language)
    projects = {
        project.id: project_title(project, period.order)
        for project in period.session.scalars(select(Project))
    }
    donors = organisation_names(
        period.session,
        {donor for event in done.events for donor in event.donors},
        period.order,
        period.until,
    )
    objectives, targets = gcm_objectives(period.language), sdg_targets(period.language)
    yield done.group("by_project", lambda one: filter(None, [projects.get(one.project or 0)]))
    yield done.group("by_donor", lambda one: map(donors.__getitem__, one.donors), is_shared=True)
    known = said_by_language(period.session)
    yield done.group(
        "by_theme",
        lambda one: (capitalised(known.said(each, period.language)) for each in one.themes),
        is_shared=True,
    )
    yield done.group(
        "by_objective",
        lambda one: (f"{key}. {objectives.get(str(key), '')}".strip() for key in one.objectives),
        order=_numbered,
        is_shared=True,
    )
    yield done.group(
        "by_target",
        lambda one: (f"{key} {targets.get(key, '')}".strip() for key in one.targets),
        order=_numbered,
        is_shared=True,
    )
    yield done.group("by_kind", lambda one: [capitalised(words(f"event_kind.{one.kind}"))])


def _numbered(name: str) -> tuple[tuple[int, str], ...]:
    """Return what a name that begins with a number is sorted by: 2 before 10, 10.2 before 10.c."""
    number = name.partition(" ")[0].rstrip(".")
    return tuple((int(part), "") if part.isdecimal() else (100, part) for part in number.split("."))


def _top_quotes(done: Counted) -> tuple[tuple[QuoteLine, ...], tuple[LeftOut, ...]]:
    """Return the quotes to be printed, and those that were published but may not be."""
    period, session = done.period, done.period.session
    speakers = Speakers(session, period.language)
    quote, piece = table("quote"), table("coverage")
    used = func.count(piece.c.id)
    rows = session.execute(
        select(quote.c.id, quote.c.event_id, used)
        .outerjoin(piece, piece.c.quote_id == quote.c.id)
        .where(quote.c.event_id.in_(period.events()))
        .group_by(quote.c.id, quote.c.event_id)
        .having((used > 0) | (quote.c.on_record & quote.c.clearance.in_(_CLEARED)))
        .order_by(used.desc(), quote.c.said_at.desc(), quote.c.id)
    )
    held = {event.id for event in done.events}
    keys = [(key, times) for key, event, times in rows if event in held][:_LOOKED_AT]
    found = session.scalars(
        select(Quote)
        .where(Quote.id.in_([key for key, _ in keys]))
        .options(selectinload(Quote.trail), selectinload(Quote.translations))
    )
    by_key = {one.id: one for one in found}
    lines: list[QuoteLine] = []
    left_out: list[LeftOut] = []
    for key, times in keys:
        one = by_key[key]
        why = why_not(one, period.now)
        if why and times:
            left_out.append(LeftOut(Kind.QUOTE, key, speaker_named(one, speakers), why))
        elif not why and len(lines) < _TOP:
            event = fetch(session, Event, one.event_id or 0)
            lines.append(quote_line(session, event, one, speakers))
    return tuple(lines), tuple(left_out)
