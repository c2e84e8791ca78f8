"""Lists of quotes."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from sqlalchemy import ColumnElement, Select, func, literal, null, or_, select, union_all
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import (
    among,
    columns_of,
    count_of,
    in_language,
    keys_in_order,
    sorted_keys,
    start_of,
    whole_name,
)
from migdesk.desk.questions.naming import languages_of, nominative, office_zone, table
from migdesk.desk.questions.people import by_family_name
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import (
    Group,
    Groups,
    Index,
    Keys,
    QuoteFilter,
    QuoteGrouping,
    QuoteLine,
    Texts,
    compact,
)
from migdesk.desk.zones import known_zone
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import ClearanceState, SessionKind

_Heads = tuple[Sequence[int], Callable[[int, int], Group]]
"""Headings in order, and what puts one together from its place and how many keys it has."""


def quote_index(desk: Desk, wanted: QuoteFilter) -> Index:
    """Return the keys of quotes in the stretches asked for; in each the last said come first."""
    with desk.reading() as session:
        return desk.memory.recall(session, wanted, lambda: _index(session, wanted))


def _index(session: Session, wanted: QuoteFilter) -> Index:
    quote = table("quote")
    conditions = quote_conditions(session, wanted)
    total = count_of(session, "quote")
    if wanted.grouping is QuoteGrouping.NEWEST:
        newest = select(quote.c.id).where(*conditions).order_by(quote.c.id.desc())
        return Index(Keys(keys_in_order(session, newest)), (), total)
    by_session = wanted.grouping is QuoteGrouping.SESSION
    # Keys of sessions as they are, those of events below zero.
    place = func.coalesce(quote.c.session_id, -quote.c.event_id, 0)
    last_said = (
        select(quote.c.id, place if by_session else func.ifnull(quote.c.person_id, 0))
        .where(*conditions)
        .order_by(quote.c.said_at.desc(), quote.c.id.desc())
    )
    keys, headings = columns_of(session, last_said, int, int)
    counts = Counter(headings)
    ordered, make = (_places if by_session else _speakers)(session, counts)
    sizes = compact([counts[heading] for heading in ordered])
    places = dict(zip(ordered, accumulate(sizes, initial=0), strict=False))
    in_order = compact(keys)
    for key, heading in zip(keys, headings, strict=True):
        in_order[places[heading]] = key
        places[heading] += 1
    groups = Groups(sizes, lambda place: make(place, sizes[place]))
    return Index(Keys(in_order), groups, total)


def _speakers(session: Session, wanted: Collection[int]) -> _Heads:
    """Return the headings by family name; what nobody said comes last."""
    person = table("person")
    languages = languages_of(session)
    speaking = among(person.c.id, wanted)
    names = select(person.c.id, whole_name(person.c.names, languages)).where(speaking)
    named = dict(zip(*columns_of(session, names, int, str), strict=True))
    ordered = list(sorted_keys(session, by_family_name(languages).where(speaking)))
    ordered += [0] if 0 in wanted else []

    def make(place: int, count: int) -> Group:
        key = ordered[place]
        return Group("speaker", named[key], count, key) if key else Group("nobody", "", count)

    return ordered, make


def _places(session: Session, wanted: Collection[int]) -> _Heads:
    """Return the headings, the latest session first; what is of no event comes last."""
    part, event = table("session"), table("event")
    languages = languages_of(session)
    sessions = select(
        part.c.id,
        part.c.starts_at,
        part.c.kind,
        in_language(part.c.title, languages),
        part.c.event_id,
    ).where(among(part.c.id, [key for key in wanted if key > 0]))
    outside = select(-event.c.id, event.c.starts_at, null(), literal(""), event.c.id).where(
        among(event.c.id, [-key for key in wanted if key < 0])
    )
    at = union_all(sessions, outside).subquery().c
    latest = select(at[0], func.unixepoch(at[1]), at[2], at[3], at[4]).order_by(
        at[1].desc(), at[0].desc()
    )
    ordered, seconds, kinds, labels, of_event = columns_of(
        session, latest, int, int, SessionKind | None, str, int
    )
    named = select(event.c.id, event.c.zone, in_language(event.c.title, languages)).where(
        among(event.c.id, set(of_event))
    )
    events, zones, labels_of_events = columns_of(session, named, int, str, str)
    places = {key: place for place, key in enumerate(events)}
    # Tens of thousands of them are kept: as numbers, and what is said more than once only once.
    headings, begins = compact(ordered), compact(seconds)
    at_event = compact([places[key] for key in of_event])
    titles, names = Texts(labels), Texts(labels_of_events)
    zone_of = [known_zone(name) for name in zones]
    if 0 in wanted:
        headings.append(0)

    def make(place: int, count: int) -> Group:
        key = headings[place]
        if not key:
            return Group("no_event", "", count)
        event = at_event[place]
        local = datetime.fromtimestamp(begins[place], UTC).astimezone(zone_of[event])
        kind = kinds[place] or "no_session"
        return Group(kind, titles[place], count, abs(key), local, names[event])

    return headings, make


def quote_lines(desk: Desk, keys: Sequence[int]) -> dict[int, QuoteLine]:
    """Return the lines of the quotes under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        return lines_of_quotes(session, keys)


def lines_of_quotes(session: Session, keys: Sequence[int]) -> dict[int, QuoteLine]:
    """Return the lines of the quotes under ``keys``."""
    rows = session.execute(_columns().where(among(table("quote").c.id, keys))).all()
    translations = _translations(session, keys)
    languages, home = languages_of(session), office_zone(session)
    lines = {}
    for row in rows:
        translated = translations.get(row.id, {})
        zone = known_zone(row.zone) if row.zone else home
        lines[row.id] = QuoteLine(
            id=row.id,
            words=row.words,
            language=row.language,
            translation="" if row.language == languages[0] else translated.get(languages[0], ""),
            languages=tuple(translated),
            kind=row.kind,
            person_id=row.person_id or 0,
            speaker=nominative(row.names or {}, languages) or row.unattributed,
            title=nominative(row.title or {}, languages),
            event_id=row.event_id or 0,
            event=in_order(row.event or {}, languages) or "",
            session_id=row.session_id or 0,
            session=in_order(row.session or {}, languages) or "",
            said_at=row.said_at.astimezone(zone) if row.said_at else None,
            clearance=row.clearance,
            on_record=row.on_record,
        )
    return lines


def _columns() -> Select[tuple[object, ...]]:
    quote, person, post = table("quote"), table("person"), table("post")
    event, part = table("event"), table("session")
    return (
        select(
            quote.c.id,
            quote.c.words,
            quote.c.language,
            quote.c.kind,
            quote.c.person_id,
            quote.c.unattributed,
            quote.c.event_id,
            quote.c.session_id,
            quote.c.said_at,
            quote.c.clearance,
            quote.c.on_record,
            person.c.names,
            post.c.title,
            event.c.title.label("event"),
            event.c.zone,
            part.c.title.label("session"),
        )
        .join(person, quote.c.person_id == person.c.id, isouter=True)
        .join(post, quote.c.post_id == post.c.id, isouter=True)
        .join(event, quote.c.event_id == event.c.id, isouter=True)
        .join(part, quote.c.session_id == part.c.id, isouter=True)
    )


def _translations(session: Session, keys: Sequence[int]) -> dict[int, dict[Language, str]]:
    """Return the words by language for each quote that has been translated."""
    translation = table("quote_translation")
    rows = session.execute(
        select(translation.c.quote_id, translation.c.language, translation.c.words)
        .where(among(translation.c.quote_id, keys))
        .order_by(translation.c.language)
    )
    found: dict[int, dict[Language, str]] = {}
    for row in rows:
        found.setdefault(row.quote_id, {})[row.language] = row.words
    return found


def quotes_holding(session: Session, text: str) -> ColumnElement[bool] | None:
    """Return the condition that ``text`` finds a quote by its words or by its speaker's name."""
    quote = table("quote")
    found = matches(session, text, "quote", quote.c.id)
    theirs = matches(session, text, "person", quote.c.person_id)
    return None if found is None or theirs is None else or_(found, theirs)


def waiting_quotes(session: Session, wanted: QuoteFilter) -> dict[ClearanceState, int]:
    """Return how many of the quotes that are ``wanted`` wait: to be verified, and for an answer.

    What was said off the record waits for nothing: it is never cleared.
    """
    quote = table("quote")
    states = (ClearanceState.TO_VERIFY, ClearanceState.ASKED)
    rows = session.execute(
        select(quote.c.clearance, func.count())
        .where(*quote_conditions(session, wanted), quote.c.clearance.in_(states), quote.c.on_record)
        .group_by(quote.c.clearance)
        .order_by(quote.c.clearance)
    )
    return {row[0]: row[1] for row in rows}


def quote_conditions(session: Session, wanted: QuoteFilter) -> list[ColumnElement[bool]]:
    """Return the conditions that a quote is ``wanted``."""
    quote, event = table("quote"), table("event")
    holding = quotes_holding(session, wanted.text)
    conditions = [] if holding is None else [holding]
    for column, values in (
        (quote.c.clearance, wanted.clearances),
        (quote.c.kind, wanted.kinds),
        (quote.c.language, wanted.languages),
        (quote.c.person_id, wanted.speakers),
        (quote.c.event_id, wanted.event_ids),
    ):
        if values:
            conditions.append(column.in_(values))
    for column, value in (
        (quote.c.event_id, wanted.event_id),
        (quote.c.session_id, wanted.session_id),
        (quote.c.on_record, wanted.on_record),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.project_id is not None:
        within = select(event.c.id).where(event.c.project_id == wanted.project_id)
        conditions.append(quote.c.event_id.in_(within))
    zone = office_zone(session)
    if wanted.since is not None:
        conditions.append(quote.c.said_at >= start_of(wanted.since, zone))
    if wanted.until is not None:
        conditions.append(quote.c.said_at < start_of(wanted.until + timedelta(days=1), zone))
    return conditions
