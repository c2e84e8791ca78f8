"""What needs a person now: found in the records every time, noted nowhere."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session, selectinload

from migdesk.desk.questions.conflicts import conflicts_of
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.listed_releases import lines_of_releases
from migdesk.desk.questions.naming import nominative, table
from migdesk.desk.questions.progress import UnderWay, end_of
from migdesk.desk.questions.standing import comparable, forms_of, place_of
from migdesk.desk.rows import Kind, Need, NeedItem, StaleTitle
from migdesk.desk.zones import known_zone
from migdesk.records import Event, FollowUp, Notice, Person, Post, Quote, Release
from migdesk.records.rules import LOCKED_STAGES, unsaid_in
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import (
    ClearanceState,
    Decision,
    EventStatus,
    FollowUpStatus,
    NoticeKind,
    Stage,
)

_EMBARGO_NEAR: Final = timedelta(hours=48)
_EVENT_NEAR: Final = timedelta(hours=48)
_CONFLICTS_WITHIN: Final = timedelta(days=14)
_FOLLOW_UP_NEAR: Final = timedelta(days=3)
_TOLD_WITHIN: Final = timedelta(days=2)
"""For so long a release that was withdrawn is pointed out: those who have it are to know."""

_TITLE_NEAR: Final = timedelta(days=7)
_CHECKED_WITHIN: Final = timedelta(days=14)
"""For so long after an event its unchecked quotes are pointed out here."""

NOT_HELD: Final = (EventStatus.POSTPONED, EventStatus.CANCELLED)
_AGREED: Final = (ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED)
_QUOTE_NEEDS: Final = {
    ClearanceState.TO_VERIFY: Need.QUOTE_TO_VERIFY,
    ClearanceState.ASKED: Need.QUOTE_WAITING,
    ClearanceState.DECLINED: Need.QUOTE_REFUSED,
    ClearanceState.WITHDRAWN: Need.QUOTE_REFUSED,
}


class Look(Struct, frozen=True):
    """Where and when somebody looks: at the place of the office, in its languages."""

    session: Session
    now: datetime
    zone: ZoneInfo
    languages: tuple[Language, ...]
    order: dict[Need, int] = field(
        default_factory=lambda: {need: place for place, need in enumerate(Need)}
    )

    def rank(self, item: NeedItem) -> tuple[bool, datetime, int, int]:
        """Return by what an item is ranked: deadline, then how much the need presses."""
        return item.deadline is None, item.deadline or self.now, self.order[item.need], item.id


def all_needs(
    look: Look, releases: Sequence[UnderWay], stale: Sequence[tuple[int, StaleTitle]]
) -> tuple[NeedItem, ...]:
    """Return everything that needs a person, by deadline.

    ``stale`` are the texts whose titles are not right any more, with the keys of people.
    """
    open_quotes = _open_quotes(look, releases)
    events = _events_around(look)
    items = [
        *(
            item
            for release in releases
            for item in _release_needs(look, release, open_quotes.get(release.release.event_id, ()))
        ),
        *_event_needs(look, events),
        *_conflicts(look, events),
        *_follow_ups(look),
        *_new_titles(look),
        *_old_titles(look, releases, stale),
        *_withdrawn(look),
    ]
    printed = {item.id for item in items if item.need is Need.QUOTE_TO_VERIFY}
    items += _unchecked(look, events, printed)
    return tuple(sorted(items, key=look.rank))


def _withdrawn(look: Look) -> Iterator[NeedItem]:
    """Yield what was withdrawn lately, and in which languages it does not say so."""
    found = look.session.scalars(
        select(Release)
        .join(Release.notices)
        .where(Notice.kind == NoticeKind.WITHDRAWAL, Release.stage == Stage.WITHDRAWN)
        .where(Notice.issued_at >= look.now - _TOLD_WITHIN)
        .order_by(Release.id)
    ).all()
    lines = lines_of_releases(look.session, [release.id for release in found])
    for release in found:
        line, unsaid = lines[release.id], unsaid_in(release)
        since = _at(look, max(notice.at for notice in release.notices))
        for need in (Need.TELL_WITHDRAWN, *([Need.LINE_MISSING] if unsaid else [])):
            yield NeedItem(
                need,
                deadline=since,
                kind=Kind.RELEASE,
                id=release.id,
                number=line.number,
                title=line.headline,
                since=since,
                languages=unsaid if need is Need.LINE_MISSING else (),
                release_id=release.id,
            )


def _open_quotes(look: Look, releases: Sequence[UnderWay]) -> Mapping[int | None, Sequence[Quote]]:
    """Return the quotes that nobody has agreed to, by event, of releases that press."""
    events = {release.release.event_id for release in releases if release.pressing}
    event_id = table("quote").c.event_id
    of_these = among(event_id, events - {None})
    if None in events:
        of_these |= event_id.is_(None)
    found = look.session.scalars(
        select(Quote)
        .where(of_these, Quote.clearance.not_in(_AGREED))
        .order_by(Quote.id)
        .options(selectinload(Quote.translations), selectinload(Quote.trail))
    )
    by_event = defaultdict[int | None, list[Quote]](list)
    for quote in found:
        by_event[quote.event_id].append(quote)
    return by_event


def _release_needs(
    look: Look, release: UnderWay, open_quotes: Sequence[Quote]
) -> Iterator[NeedItem]:
    yield from _dates(look, release)
    for said in release.answers:
        if said.asked.decision in {Decision.REFUSED, Decision.CLEARED_WITH_CHANGES}:
            since = said.asked.answered_at
            yield _about(release, Need.REFUSED, name=said.asked.who, since=_at(look, since))
    for said in release.waiting:
        if said.asked.due is not None and said.asked.due <= look.now:
            asked_at = _at(look, said.asked.asked_at)
            yield _about(release, Need.ANSWER_LATE, name=said.asked.who, since=asked_at)
    if not release.pressing:
        return
    unsaid = unsaid_in(release.release)
    if unsaid:
        yield _about(release, Need.LINE_MISSING, languages=unsaid)
    row = release.row()
    if row.gaps:
        languages = tuple(text.language for text in release.texts if text.gaps)
        yield _about(release, Need.GAPS, count=row.gaps, languages=languages)
    if row.missing:
        yield _about(release, Need.TEXT_MISSING, languages=row.missing)
    if row.behind:
        count = sum(len(text.behind) for text in release.texts)
        yield _about(release, Need.TEXT_BEHIND, count=count, languages=row.behind)
    yield from _quotes(look, release, open_quotes)


def _dates(look: Look, release: UnderWay) -> Iterator[NeedItem]:
    """Yield what the dates of a release ask for."""
    # In UTC: between two times of one zone, Python passes over the hour that a clock is changed by.
    embargo, day = release.release.embargo, release.line.day
    has_come = embargo <= look.now if embargo else day is not None and day <= look.now.date()
    if release.line.stage is Stage.READY:
        if has_come:
            yield _about(release, Need.SEND)
    elif embargo is not None:
        if embargo - look.now <= _EMBARGO_NEAR:
            yield _about(release, Need.EMBARGO)
    elif has_come:
        yield _about(release, Need.DUE)


def _quotes(look: Look, release: UnderWay, open_quotes: Sequence[Quote]) -> Iterator[NeedItem]:
    """Yield the quotes in a text that nobody has agreed to."""
    if not open_quotes:
        return
    paragraphs = [words for text in release.texts for words in comparable(text.blocks)]
    for quote in open_quotes:
        if place_of(paragraphs, forms_of(quote)) is not None:
            person = look.session.get(Person, quote.person_id or 0)
            asked = [step.at for step in quote.trail if step.state is ClearanceState.ASKED]
            waiting = quote.clearance is ClearanceState.ASKED and asked
            yield NeedItem(
                need=_QUOTE_NEEDS[quote.clearance],
                deadline=release.due,
                kind=Kind.QUOTE,
                id=quote.id,
                number=release.line.number,
                title=release.line.headline,
                name=nominative(person.names, look.languages) if person else quote.unattributed,
                since=_at(look, asked[-1]) if waiting else None,
                release_id=release.line.id,
            )


def _about(
    release: UnderWay,
    need: Need,
    *,
    name: str = "",
    count: int = 1,
    since: datetime | None = None,
    languages: tuple[Language, ...] = (),
) -> NeedItem:
    return NeedItem(
        need=need,
        deadline=release.due,
        kind=Kind.RELEASE,
        id=release.line.id,
        number=release.line.number,
        title=release.line.headline,
        name=name,
        count=count,
        since=since,
        languages=languages,
        release_id=release.line.id,
    )


def _events_around(look: Look) -> Sequence[Event]:
    """Return the events of the last and the next days, in any of which something may be due."""
    return look.session.scalars(
        select(Event)
        .where(
            Event.ends_at > look.now - _CHECKED_WITHIN,
            Event.starts_at <= look.now + max(_EVENT_NEAR, _CONFLICTS_WITHIN),
        )
        .order_by(Event.id)
    ).all()


def _event_needs(look: Look, events: Sequence[Event]) -> Iterator[NeedItem]:
    """Yield the events that begin soon without an agenda, or without anybody on it."""
    soon = [
        event
        for event in events
        if look.now < event.starts_at <= look.now + _EVENT_NEAR and event.status not in NOT_HELD
    ]
    if not soon:
        return
    planned, attended = (
        set(look.session.scalars(select(each).where(among(each, [event.id for event in soon]))))
        for each in (table("session").c.event_id, table("appearance").c.event_id)
    )
    for event in soon:
        if event.id not in planned & attended:
            yield NeedItem(
                need=Need.NO_SPEAKERS if event.id in planned else Need.NO_AGENDA,
                deadline=event.starts_at.astimezone(known_zone(event.zone)),
                kind=Kind.EVENT,
                id=event.id,
                title=in_order(event.title, look.languages) or "",
            )


def _conflicts(look: Look, events: Sequence[Event]) -> Iterator[NeedItem]:
    """Yield the events that begin within days, or are held now, with conflicts in their agenda."""
    for event in events:
        if (
            event.ends_at <= look.now
            or event.starts_at > look.now + _CONFLICTS_WITHIN
            or event.status in NOT_HELD
        ):
            continue
        found, _ = conflicts_of(look.session, event, look.now)
        if found:
            yield NeedItem(
                need=Need.CONFLICTS,
                deadline=event.starts_at.astimezone(known_zone(event.zone)),
                kind=Kind.EVENT,
                id=event.id,
                title=in_order(event.title, look.languages) or "",
                count=len(found),
            )


def _unchecked(look: Look, events: Sequence[Event], printed: set[int]) -> Iterator[NeedItem]:
    """Yield the events that are over and have quotes to verify, besides those ``printed``."""
    over = [event for event in events if event.ends_at <= look.now]
    if not over:
        return
    # Asked by event alone: the index by clearance would lead through all that was never verified.
    quote = table("quote")
    said = look.session.execute(
        select(quote.c.event_id, quote.c.id, quote.c.clearance).where(
            among(quote.c.event_id, [event.id for event in over]), quote.c.on_record
        )
    )
    counts = Counter(
        event_id
        for event_id, key, clearance in said
        if clearance is ClearanceState.TO_VERIFY and key not in printed
    )
    for event in over:
        if not counts[event.id]:
            continue
        yield NeedItem(
            need=Need.UNCHECKED_QUOTES,
            deadline=None,
            kind=Kind.EVENT,
            id=event.id,
            title=in_order(event.title, look.languages) or "",
            count=counts[event.id],
            since=event.ends_at.astimezone(known_zone(event.zone)),
        )


def _follow_ups(look: Look) -> Iterator[NeedItem]:
    """Yield what was promised and is due within days, or overdue."""
    due = select(FollowUp).where(
        FollowUp.status == FollowUpStatus.OPEN,
        FollowUp.due <= look.now.date() + _FOLLOW_UP_NEAR,
    )
    for promise in look.session.scalars(due):
        if promise.due is not None:
            yield NeedItem(
                need=Need.FOLLOW_UP,
                deadline=end_of(promise.due, look.zone),
                kind=Kind.EVENT,
                id=promise.event_id,
                title=in_order(promise.action, look.languages) or "",
                name=promise.owner,
            )


def _new_titles(look: Look) -> Iterator[NeedItem]:
    """Yield the posts that are taken up within days."""
    today = look.now.date()
    # Written dates compare as text: a month is the beginning of each of its days.
    since = type_coerce(table("post").c.since, Text)
    coming = select(Post).where(
        since > today.isoformat(), since <= (today + _TITLE_NEAR).isoformat()
    )
    for post in look.session.scalars(coming):
        person = look.session.get_one(Person, post.person_id)
        if post.since is not None:
            yield NeedItem(
                need=Need.NEW_TITLE,
                deadline=datetime.combine(post.since.first, time(0), look.zone),
                kind=Kind.PERSON,
                id=person.id,
                title=nominative(post.title, look.languages),
                name=nominative(person.names, look.languages),
            )


def _old_titles(
    look: Look, releases: Sequence[UnderWay], stale: Sequence[tuple[int, StaleTitle]]
) -> Iterator[NeedItem]:
    """Yield the releases that print a title which was changed since; of those out, the people."""
    due = {release.line.id: release.due for release in releases}
    out: dict[tuple[int, str], set[int]] = defaultdict(set)
    for person_id, found in stale:
        person = look.session.get_one(Person, person_id)
        name, use = nominative(person.names, look.languages), found.use
        if use.stage in LOCKED_STAGES:
            out[person_id, name].add(use.release_id)
            continue
        yield NeedItem(
            need=Need.OLD_TITLE,
            deadline=due.get(use.release_id),
            kind=Kind.RELEASE,
            id=use.release_id,
            number=use.number or use.headline,
            title=found.title,
            name=name,
            languages=(use.language,),
            release_id=use.release_id,
        )
    for (person_id, name), keys in out.items():
        yield NeedItem(
            need=Need.OLD_TITLE_OUT,
            deadline=None,
            kind=Kind.PERSON,
            id=person_id,
            name=name,
            count=len(keys),
        )


def _at(look: Look, moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(look.zone)
