"""The visibility report: what a donor's money did in a period, and where the donor was seen."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from migdesk.desk.drafts import Speakers
from migdesk.desk.errors import NothingInPeriod
from migdesk.desk.questions.naming import table
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.counting import Counted, counted
from migdesk.desk.reporting.period_press import Piece, published
from migdesk.desk.reporting.periods import parts_of, period_front, period_of
from migdesk.desk.reporting.photographed import photos_shown
from migdesk.desk.reporting.quotes import quote_line, speaker_named, why_not
from migdesk.desk.rows import Kind, LeftOut, ReportKind
from migdesk.documents.reports.event_sheets import Shown
from migdesk.documents.reports.period_sheets import PieceLine, VisibilitySheet
from migdesk.documents.reports.sheets import QuoteLine
from migdesk.records import Event, Organisation, Person, Post, Quote
from migdesk.records import Session as EventSession
from migdesk.records.base import HasKey
from migdesk.vocabulary import AssetKind


def visibility_sheet(asked: Asked) -> Frozen[VisibilitySheet]:
    """Freeze what was held, released and published in a period, and what the donors said.

    Donors are those asked for, else those of the project, else those of all the events; somebody
    speaks for one who held a post with it that day, or with an organisation that belongs to it.

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
    front = period_front(period, ReportKind.VISIBILITY)
    quotes, not_quoted = _donors_quotes(done)
    photos, not_shown = _photos(done)
    sheet = VisibilitySheet(
        front=front,
        parts=parts_of(asked, ReportKind.VISIBILITY),
        sums=done.sums(),
        spans=done.spans(),
        events=done.event_lines(),
        releases=done.out_lines(),
        quotes=quotes,
        photos=photos,
        pieces=tuple(map(_line, pieces)),
    )
    return Frozen(sheet, (*done.left_out, *not_quoted, *not_shown))


def _line(piece: Piece) -> PieceLine:
    return PieceLine(
        day=piece.day,
        outlet=piece.outlet_name,
        title=piece.title,
        link=piece.link,
        reach=piece.reach,
        names_donor=piece.names_donor,
    )


def _donors_quotes(done: Counted) -> tuple[tuple[QuoteLine, ...], tuple[LeftOut, ...]]:
    """Return what the donors said that may be printed, and what may not be."""
    period, session = done.period, done.period.session
    speakers = Speakers(session, period.language)
    held = {event.id for event in done.events}
    found = session.scalars(
        select(Quote)
        .join(Post, Quote.post_id == Post.id)
        .where(
            Quote.event_id.in_(period.events()),
            Post.organisation_id.in_(sorted(_family(done, _donors(done)))),
        )
        .options(selectinload(Quote.trail), selectinload(Quote.translations))
        .order_by(Quote.said_at, Quote.id)
    ).all()
    beside = _beside(session, found)
    events = {record.id: record for record in beside if isinstance(record, Event)}
    speakers.meet(events)
    lines: list[QuoteLine] = []
    left_out: list[LeftOut] = []
    for quote in found:
        if quote.event_id not in held:
            continue
        if why := why_not(quote, period.now):
            left_out.append(LeftOut(Kind.QUOTE, quote.id, speaker_named(quote, speakers), why))
        else:
            lines.append(quote_line(session, events[quote.event_id], quote, speakers))
    return tuple(lines), tuple(left_out)


def _beside(session: Session, quotes: Sequence[Quote]) -> list[HasKey]:
    """Read what quotes name all at once; while it is held, nobody asks for it one by one."""
    posts = session.scalars(select(Post).where(Post.id.in_({one.post_id for one in quotes}))).all()
    keys: tuple[tuple[type[HasKey], set[int | None]], ...] = (
        (Event, {one.event_id for one in quotes}),
        (EventSession, {one.session_id for one in quotes}),
        (Person, {one.person_id for one in quotes}),
        (Organisation, {post.organisation_id for post in posts}),
    )
    read = (session.scalars(select(kept).where(kept.id.in_(wanted))) for kept, wanted in keys)
    return [*posts, *(record for records in read for record in records)]


def _photos(done: Counted) -> tuple[tuple[Shown, ...], tuple[LeftOut, ...]]:
    """Return the photos of all events that may be shown, and those that may not be."""
    period, asset = done.period, table("asset")
    photographed = set(
        period.session.scalars(
            select(asset.c.event_id).where(
                asset.c.kind == AssetKind.PHOTO, asset.c.event_id.in_(period.events())
            )
        )
    )
    found = [
        photos_shown(period.session, event.id, period.order)
        for event in done.events
        if event.id in photographed
    ]
    return (
        tuple(shown for photos, _ in found for shown in photos),
        tuple(each for _, left_out in found for each in left_out),
    )


def _donors(done: Counted) -> frozenset[int]:
    subject = done.period.subject
    if subject.donor_id is not None:
        return frozenset({subject.donor_id})
    if subject.project_id is not None:
        donor = table("project_donor")
        return frozenset(
            done.period.session.scalars(
                select(donor.c.organisation_id).where(donor.c.project_id == subject.project_id)
            )
        )
    return frozenset(donor for event in done.events for donor in event.donors)


def _family(done: Counted, heads: Iterable[int]) -> frozenset[int]:
    """Return organisations with all that belong to them: a ministry with its embassies."""
    organisation = table("organisation")
    rows = done.period.session.execute(
        select(organisation.c.id, organisation.c.parent_id).where(
            organisation.c.parent_id.is_not(None)
        )
    ).all()
    family = set(heads)
    while more := {key for key, parent in rows if parent in family} - family:
        family |= more
    return frozenset(family)
