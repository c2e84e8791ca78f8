"""What a person finds in the morning: what needs them, what is under way, what comes next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk
from migdesk.desk.questions.answering import usual_answer
from migdesk.desk.questions.keys import columns_of, keys_in_order
from migdesk.desk.questions.listed_events import lines_of_events, past_and_coming
from migdesk.desk.questions.naming import languages_of, nominative, office_zone, table
from migdesk.desk.questions.needs import NOT_HELD, Look, all_needs
from migdesk.desk.questions.printed import stale_lately
from migdesk.desk.questions.progress import UnderWay, releases_under_way
from migdesk.desk.questions.quotes import waiting_quotes
from migdesk.desk.rows import (
    Badges,
    EventLine,
    HomePage,
    Kind,
    LiveEntry,
    NeedItem,
    QuoteFilter,
    StaleTitle,
    WaitingEntry,
)
from migdesk.desk.zones import known_zone
from migdesk.records import Appearance, Event, Person, Session
from migdesk.records.rules import LOCKED_STAGES
from migdesk.text.names import in_order
from migdesk.vocabulary import ClearanceState, Role, SessionKind

_COMING_SHOWN: Final = 5
_WAITING_SHOWN: Final = 50
_BEGINS_SOON: Final = timedelta(minutes=30)
_LONGEST_SESSION: Final = timedelta(days=1)
_PAST_EVERYWHERE: Final = timedelta(days=2)
_UNKNOWN_ANSWER: Final = timedelta(days=3)
"""What is waited for somebody who has never answered before, until it is late."""

_LEADING: Final = (Role.CHAIR, Role.MODERATOR, Role.CO_CHAIR, Role.FACILITATOR, Role.HOST)


def home(desk: Desk) -> HomePage:
    """Return what a person finds in the morning."""
    with desk.reading() as session:
        zone = office_zone(session)
        look = Look(session, desk.clock().astimezone(zone), zone, languages_of(session))
        releases = releases_under_way(session, zone, look.now)
        needs = all_needs(look, releases, _stale(desk, look))
        release = table("release")
        in_progress = select(func.count()).where(release.c.stage.not_in(LOCKED_STAGES))
        return HomePage(
            now=look.now,
            live=_live(look),
            needs=needs,
            progress=tuple(one.row() for one in releases),
            in_progress=session.scalar(in_progress) or 0,
            coming=_coming(look),
            waiting=_waiting(look, releases),
            begun=bool(releases) or _has_any(session, "event") or _has_any(session, "release"),
        )


def badges(desk: Desk) -> Badges:
    """Return how many things there are to act on in each place."""
    with desk.reading() as session:
        zone = office_zone(session)
        look = Look(session, desk.clock().astimezone(zone), zone, languages_of(session))
        releases = releases_under_way(session, zone, look.now)
        return _badges(look, all_needs(look, releases, _stale(desk, look)))


def _stale(desk: Desk, look: Look) -> tuple[tuple[int, StaleTitle], ...]:
    """Return the texts whose titles are not right any more; worked out once after each change."""
    today = look.now.date()
    return desk.memory.recall(
        look.session, ("stale titles", today), lambda: stale_lately(look.session, look.now, today)
    )


def _has_any(session: DatabaseSession, name: str) -> bool:
    return session.scalar(select(table(name).c.id).limit(1)) is not None


def _badges(look: Look, needs: Sequence[NeedItem]) -> Badges:
    waiting = waiting_quotes(look.session, QuoteFilter())
    return Badges(
        home=len(needs),
        events=len({item.id for item in needs if item.kind is Kind.EVENT}),
        people=len({item.id for item in needs if item.kind is Kind.PERSON}),
        quotes=waiting.get(ClearanceState.TO_VERIFY, 0),
        releases=len({item.release_id for item in needs} - {0}),
    )


def _live(look: Look) -> tuple[LiveEntry, ...]:
    """Return the sessions that run or begin within half an hour, breaks apart."""
    found = look.session.execute(
        select(Session, Event)
        .join(Event, Session.event_id == Event.id)
        .where(
            Session.starts_at <= look.now + _BEGINS_SOON,
            Session.starts_at > look.now - _LONGEST_SESSION,
            Session.ends_at > look.now,
            Session.kind != SessionKind.BREAK,
            Event.status.not_in(NOT_HELD),
        )
        .order_by(Session.starts_at, Session.position, Session.id)
    )
    entries = []
    for part, event in found:
        zone = known_zone(event.zone)
        starts_at = part.starts_at.astimezone(zone)
        first, last = (moment.astimezone(zone) for moment in (event.starts_at, event.ends_at))
        entry = LiveEntry(
            session_id=part.id,
            title=in_order(part.title, look.languages) or "",
            kind=part.kind,
            event_id=event.id,
            event=in_order(event.title, look.languages) or "",
            starts_at=starts_at,
            ends_at=part.ends_at.astimezone(zone),
            room=part.room,
            running=part.starts_at <= look.now,
            day=(starts_at.date() - first.date()).days + 1,
            days=(last.date() - first.date()).days + 1,
            chair=_chair(look, part.id),
        )
        entries.append(entry)
    return tuple(entries)


def _chair(look: Look, session_id: int) -> str:
    """Return who leads a session, or an empty string."""
    leading = look.session.execute(
        select(Appearance, Person.names)
        .join(Person, Appearance.person_id == Person.id)
        .where(Appearance.session_id == session_id, Appearance.role.in_(_LEADING))
    ).all()
    if not leading:
        return ""
    first, names = min(leading, key=lambda row: (_LEADING.index(row[0].role), row[0].position))
    return in_order(first.shown_as, look.languages) or nominative(names, look.languages)


def _coming(look: Look) -> tuple[EventLine, ...]:
    """Return the next events, those of today first."""
    event = table("event")
    # What has ended days ago is past in every zone. The rest is found first, by when it ends: in
    # order of beginning, all of a long past would be gone through where little is coming.
    since = look.now - _PAST_EVERYWHERE
    ending = event.alias()
    recent = select(ending.c.id).where(ending.c.ends_at > since)
    past, _ = past_and_coming(look.session, look.now, ending_after=since)
    next_ones = (
        select(event.c.id)
        .where(event.c.id.in_(recent), ~past, event.c.status.not_in(NOT_HELD))
        .order_by(event.c.starts_at, event.c.id)
        .limit(_COMING_SHOWN)
    )
    keys = keys_in_order(look.session, next_ones)
    lines = lines_of_events(look.session, keys)
    return tuple(lines[key] for key in keys)


def _waiting(look: Look, releases: Sequence[UnderWay]) -> tuple[WaitingEntry, ...]:
    """Return who was asked and has not answered, the longest first; of very many, fifty."""
    texts = [
        WaitingEntry(
            name=said.asked.who,
            person_id=0,
            since=said.asked.asked_at.astimezone(look.zone),
            channel=said.asked.channel,
            quotes=(),
            release_id=release.line.id,
            number=release.line.number,
            language=said.language,
            late=said.asked.due is not None and said.asked.due <= look.now,
        )
        for release in releases
        for said in release.waiting
    ]
    entries = sorted([*texts, *_speakers_waiting(look)], key=lambda entry: entry.since)
    return tuple(entries[:_WAITING_SHOWN])


def _speakers_waiting(look: Look) -> list[WaitingEntry]:
    """Return the speakers whom quotes are with, the longest first; of very many, fifty."""
    quote, step = table("quote"), table("quote_clearance")
    asked = (
        select(quote.c.id, func.ifnull(quote.c.person_id, 0), quote.c.unattributed)
        .add_columns(func.max(step.c.at), step.c.channel)  # the channel of that last step
        .join(step, step.c.quote_id == quote.c.id)
        .where(quote.c.clearance == ClearanceState.ASKED, step.c.state == ClearanceState.ASKED)
        .group_by(quote.c.id)
    )
    speakers: dict[tuple[int, str], tuple[datetime, str, list[int]]] = {}
    rows = zip(*columns_of(look.session, asked, int, int, str, datetime, str), strict=True)
    for key, person_id, unattributed, at, channel in sorted(rows, key=lambda row: row[3]):
        _, _, quotes = speakers.setdefault((person_id, unattributed), (at, channel, []))
        quotes.append(key)
    entries = []
    for (person_id, unattributed), (since, channel, quotes) in list(speakers.items())[
        :_WAITING_SHOWN
    ]:
        person = look.session.get(Person, person_id)
        usual = usual_answer(look.session, person_id) or _UNKNOWN_ANSWER
        entry = WaitingEntry(
            name=nominative(person.names, look.languages) if person else unattributed,
            person_id=person_id,
            since=since.astimezone(look.zone),
            channel=channel,
            quotes=tuple(sorted(quotes)),
            release_id=0,
            number="",
            language="",
            late=look.now - since > usual,
        )
        entries.append(entry)
    return entries
