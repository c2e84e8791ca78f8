"""The register of releases: every number that was given out, and what became of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select

from migdesk.desk.errors import NothingInPeriod
from migdesk.desk.numbers import number_of
from migdesk.desk.questions.naming import table
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.period_press import headlines_of
from migdesk.desk.reporting.periods import Period, parts_of, period_front, period_of
from migdesk.desk.rows import Kind, LeftOut, ReportKind
from migdesk.documents.reports.period_sheets import RegisterLine, RegisterSheet
from migdesk.documents.sheet import NoticeLine
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import Decision, Occasion, Stage


def register_sheet(asked: Asked) -> Frozen[RegisterSheet]:
    """Freeze the releases of a period in order of days, also those that are still being written.

    A release is of the day on which it went out first, else of the one that it carries.

    Raises:
        NotAPeriod: it has no first or no last day, or ends before it begins.
        NoSuchRecord: there is no such project or organisation.
        NoOffice: the workspace does not say yet whose it is.
        NothingInPeriod: no release of it has a number.
    """
    period = period_of(asked)
    found = list(_releases(period))
    numbered = [(row, day) for row, day in found if row.running_number is not None]
    if not numbered:
        raise NothingInPeriod(period.since, period.until)
    headlines = headlines_of(period, [row.id for row, _ in found])
    notices, decisions = _notices(period), _decisions(period)
    sheet = RegisterSheet(
        front=period_front(period, ReportKind.REGISTER),
        parts=parts_of(asked, ReportKind.REGISTER),
        releases=tuple(
            RegisterLine(
                number=number_of(row.kind, row.running_number, row.year),
                kind=row.kind,
                day=day,
                headlines=_in_order(headlines.get(row.id, {}), period.order),
                stage=row.stage,
                was_out=row.published_at is not None,
                embargo=row.embargo.astimezone(period.zone) if row.embargo else None,
                notices=tuple(notices.get(row.id, ())),
                reason=row.reason if row.stage is Stage.WITHDRAWN else "",
                clearances=_by_decision(decisions.get(row.id, {})),
            )
            for row, day in numbered
        ),
    )
    return Frozen(
        sheet,
        tuple(
            LeftOut(
                Kind.RELEASE,
                row.id,
                in_order(headlines.get(row.id, {}), period.order) or "",
                "left_out.no_number",
            )
            for row, _ in found
            if row.running_number is None
        ),
    )


def _releases(period: Period) -> Iterator[tuple[Row[Any], date]]:
    """Yield the releases of the period with their days."""
    release, event = table("release"), table("event")
    rows = period.session.execute(
        select(release)
        .outerjoin(event, release.c.event_id == event.c.id)
        .where(
            period.around(release.c.published_at)
            | release.c.published_at.is_(None) & release.c.day.between(period.since, period.until),
            *period.belongs(),
        )
        .order_by(func.coalesce(release.c.published_at, release.c.day), release.c.id)
    )
    for row in rows:
        out = row.published_at
        day = out.astimezone(period.zone).date() if out is not None else row.day
        if period.holds(day):
            yield row, day


def _notices(period: Period) -> Mapping[int, Sequence[NoticeLine]]:
    """Return what was said of releases after they went out, by release, the earliest first.

    A correction that was not issued is told by the stage of the release.
    """
    notice = table("notice")
    rows = period.session.execute(
        select(notice).where(notice.c.issued_at.is_not(None)).order_by(notice.c.number)
    )
    said: dict[int, list[NoticeLine]] = {}
    for row in rows:
        day = row.issued_at.astimezone(period.zone).date()
        told = in_order(row.lines, period.order) or ""
        said.setdefault(row.release_id, []).append(NoticeLine(row.kind, day, told))
    return said


def _decisions(period: Period) -> Mapping[int, Mapping[tuple[str, Language], Decision]]:
    """Return what each person said last of the text that was cleared last, by release."""
    version, clearance = table("version"), table("clearance")
    last = (
        select(func.max(version.c.number).label("number"), version.c.release_id, version.c.language)
        .join(clearance, clearance.c.version_id == version.c.id)
        .where(version.c.occasion == Occasion.STAGE)
        .group_by(version.c.release_id, version.c.language)
        .subquery()
    )
    rows = period.session.execute(
        select(version.c.release_id, version.c.language, clearance.c.who, clearance.c.decision)
        .join(clearance, clearance.c.version_id == version.c.id)
        .join(
            last,
            (last.c.release_id == version.c.release_id)
            & (last.c.language == version.c.language)
            & (last.c.number == version.c.number),
        )
        .order_by(clearance.c.id)
    )
    said: dict[int, dict[tuple[str, Language], Decision]] = {}
    for key, language, who, decision in rows:
        said.setdefault(key, {})[(who, language)] = decision
    return said


def _by_decision(
    said: Mapping[tuple[str, Language], Decision],
) -> tuple[tuple[Decision, tuple[str, ...]], ...]:
    """Return who said what, each named once for each decision."""
    names: dict[Decision, dict[str, None]] = {}
    for (who, _), decision in said.items():
        names.setdefault(decision, {})[who] = None
    return tuple((decision, tuple(names[decision])) for decision in Decision if decision in names)


def _in_order(
    headlines: Mapping[Language, str], order: Sequence[Language]
) -> tuple[tuple[Language, str], ...]:
    languages = dict.fromkeys((*order, *sorted(headlines)))
    return tuple((tag, headlines[tag]) for tag in languages if headlines.get(tag))
