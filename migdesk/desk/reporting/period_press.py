"""What left the office in a period, and what was published about it."""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import ScalarSelect, func, select

from migdesk.desk.numbers import number_of
from migdesk.desk.questions.naming import table
from migdesk.desk.reporting.periods import Period
from migdesk.desk.rows import Kind, LeftOut
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import NoticeKind, Occasion, OutletKind, ReleaseKind, Stage, Tone


class OutRelease(Struct, frozen=True):
    """A release that went out: ``day`` is when it first did, at the office."""

    id: int
    kind: ReleaseKind
    number: str
    day: date
    headline: str
    event: int | None


class Piece(Struct, frozen=True):
    """Something that was published. ``reach`` is that of the outlet where its own is not known."""

    day: date
    outlet: int
    outlet_name: str
    outlet_kind: OutletKind
    title: str
    link: str
    reach: int
    tone: Tone
    names_donor: bool
    has_message: bool


def out_releases(period: Period) -> tuple[tuple[OutRelease, ...], tuple[LeftOut, ...]]:
    """Return the releases that went out in the period and stand, and those taken back since.

    Where only some events count, only what is about one of them does.
    """
    release, event = table("release"), table("event")
    rows = period.session.execute(
        select(release)
        .outerjoin(event, release.c.event_id == event.c.id)
        .where(period.around(release.c.published_at), *period.belongs())
        .order_by(release.c.published_at, release.c.id)
    )
    there = [
        (row, day)
        for row in rows
        for day in [row.published_at.astimezone(period.zone).date()]
        if period.holds(day)
    ]
    headlines = headlines_of(period, [row.id for row, _ in there])
    out: list[OutRelease] = []
    left_out: list[LeftOut] = []
    for row, day in there:
        number = number_of(row.kind, row.running_number, row.year)
        headline = in_order(headlines.get(row.id, {}), period.order) or ""
        if row.stage is Stage.WITHDRAWN:
            said = headline or number
            left_out.append(LeftOut(Kind.RELEASE, row.id, said, f"stage.{row.stage}"))
        else:
            out.append(OutRelease(row.id, row.kind, number, day, headline, row.event_id))
    return tuple(out), tuple(left_out)


def headlines_of(period: Period, releases: Iterable[int]) -> Mapping[int, Mapping[Language, str]]:
    """Return the headlines of releases by language: those that others have read, if they have."""
    wanted = sorted(releases)
    found: dict[int, dict[Language, str]] = {}
    for source in ("rendition", "version"):
        text = table(source)
        asked = select(text.c.release_id, text.c.language, text.c.headline).order_by(text.c.id)
        if source == "version":
            asked = asked.where(text.c.occasion == Occasion.STAGE, text.c.edition <= _edition_out())
        for key, language, headline in period.session.execute(
            asked.where(text.c.release_id.in_(wanted))
        ):
            found.setdefault(key, {})[language] = headline
    return found


def _edition_out() -> ScalarSelect[int]:
    """Return which edition of the release of a version others have read."""
    notice, version = table("notice"), table("version")
    issued = select(func.coalesce(func.max(notice.c.number), 1)).where(
        notice.c.release_id == version.c.release_id,
        notice.c.kind == NoticeKind.CORRECTION,
        notice.c.issued_at.is_not(None),
    )
    return issued.correlate(version).scalar_subquery()


def published(period: Period) -> tuple[Piece, ...]:
    """Return what was published in the period about events and releases, in order of days.

    Where only some events count, only what is about one of them or a release of it does.
    """
    piece, outlet = table("coverage"), table("outlet")
    release, event = table("release"), table("event")
    about = func.coalesce(piece.c.event_id, release.c.event_id)
    rows = period.session.execute(
        select(
            piece,
            outlet.c.name.label("outlet_name"),
            outlet.c.kind.label("outlet_kind"),
            outlet.c.reach.label("usual_reach"),
        )
        .join(outlet, piece.c.outlet_id == outlet.c.id)
        .outerjoin(release, piece.c.release_id == release.c.id)
        .outerjoin(event, event.c.id == about)
        .where(piece.c.day.between(period.since, period.until), *period.belongs())
        .order_by(piece.c.day, piece.c.id)
    )
    return tuple(
        Piece(
            day=row.day,
            outlet=row.outlet_id,
            outlet_name=in_order(row.outlet_name, period.order) or "",
            outlet_kind=row.outlet_kind,
            title=row.title,
            link=row.link,
            reach=row.reach or row.usual_reach,
            tone=row.tone,
            names_donor=row.names_donor,
            has_message=row.has_message,
        )
        for row in rows
    )
