"""What is offered while somebody types the name of a record."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession
from sqlalchemy.orm import selectinload

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.event_pages import appearances_at
from migdesk.desk.questions.keys import keys_in_order
from migdesk.desk.questions.listed_events import lines_of_events
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.questions.organisations import lines_of_organisations
from migdesk.desk.questions.people import lines_of_people
from migdesk.desk.questions.quotes import lines_of_quotes, quotes_holding
from migdesk.desk.questions.standing import comparable, forms_of, place_of
from migdesk.desk.rows import Kind, Offer, QuoteChoice, SessionChoice, SpeakerChoice
from migdesk.desk.zones import known_zone
from migdesk.records import Event, Outlet, Project, Quote, Release, Series
from migdesk.records.rules import USABLE_CLEARANCES
from migdesk.store.sqlite.search import matching
from migdesk.text.blocks import from_json
from migdesk.text.folding import folded
from migdesk.text.names import in_order
from migdesk.vocabulary import ClearanceState

_RECENT: Final = 100
"""So many of the newest rows are looked through for who or what was named last."""

_MOST_CHOICES: Final = 200

MOST_MEANT: Final = 5
"""People of like names that are told apart by asking; of more, a name says too little."""

_CLEARED: Final = (ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED)


def suggest(
    desk: Desk, kind: Kind, text: str, *, limit: int = 8, event_id: int | None = None
) -> tuple[Offer, ...]:
    """Return records that ``text`` may name, those named elsewhere last first.

    Args:
        desk: the desk.
        kind: person, organisation, project, event, series or outlet.
        text: as typed so far: beginnings of words, in any language and script. What is found by
            name comes before what is found by a title or another text; without any text,
            whatever was named last is offered.
        limit: how many at most.
        event_id: the event at hand: its people and organisations come first.
    """
    with desk.reading() as session:
        ranked = _ranked(session, kind, event_id)
        by_name = matching(session, text, kind=kind, by_name=True)
        if by_name is None:
            keys = list(ranked[:limit])
        else:
            keys = _first(by_name, ranked, limit)
            if len(keys) < limit:
                otherwise = set(matching(session, text, kind=kind) or ()).difference(by_name)
                keys += _first(otherwise, ranked, limit - len(keys))
        return _offers(desk, session, kind, keys)


def people_meant(
    desk: Desk, names: Sequence[str], *, event_id: int | None = None
) -> tuple[tuple[Offer, ...], ...]:
    """Return for each of ``names`` who may be meant by it: nobody for a name that is new.

    Who has exactly that name, in any language, else whose name has words that begin so; at most
    :data:`MOST_MEANT` of them, those of the event at hand first.
    """
    with desk.reading() as session:
        ranked = _ranked(session, Kind.PERSON, event_id)
        found = []
        for name in names:
            keys = matching(session, name, kind=Kind.PERSON, by_name=True) or ()
            offers = _offers(desk, session, Kind.PERSON, _first(keys, ranked, _MOST_CHOICES))
            wanted = _comparable_name(name)
            exact = [
                offer
                for offer in offers
                if wanted in {_comparable_name(each) for each in offer.names.values()}
            ]
            found.append(tuple(exact or offers)[:MOST_MEANT])
        return tuple(found)


def _comparable_name(name: str) -> str:
    return " ".join(folded(name).casefold().split())


def _first(found: Collection[int], ranked: Iterable[int], limit: int) -> list[int]:
    """Return the first of ``found`` as they are ranked; what has no rank, the newest first."""
    known = set(found)
    chosen = [key for key in ranked if key in known] if known else []
    others = sorted(known.difference(chosen), reverse=True)
    return [*chosen, *others][:limit]


def _ranked(session: DatabaseSession, kind: Kind, event_id: int | None) -> tuple[int, ...]:
    """Return keys of records as they were named last, those of the event at hand first."""
    own = table(kind)
    newest = select(own.c.id).order_by(own.c.id.desc()).limit(_RECENT)
    named, at_hand = [], []
    for where, column in _NAMED_IN[kind]:
        naming = table(where)
        last = select(naming.c[column]).order_by(naming.c.id.desc()).limit(_RECENT)
        named.append(last.where(naming.c[column].is_not(None)))
        if event_id is not None and column != "event_id" and "event_id" in naming.c:
            at_hand.append(named[-1].where(naming.c.event_id == event_id))
    statements = (*at_hand, *named, newest)
    return tuple(
        dict.fromkeys(chain.from_iterable(session.scalars(statement) for statement in statements))
    )


_NAMED_IN: Final[Mapping[Kind, tuple[tuple[str, str], ...]]] = {
    Kind.PERSON: (("appearance", "person_id"), ("quote", "person_id")),
    Kind.ORGANISATION: (("event_organisation", "organisation_id"), ("post", "organisation_id")),
    Kind.PROJECT: (("event", "project_id"),),
    Kind.SERIES: (("event", "series_id"),),
    Kind.EVENT: (("quote", "event_id"), ("release", "event_id")),
    Kind.OUTLET: (("coverage", "outlet_id"), ("media_contact", "outlet_id")),
}
"""The tables that name a kind of record, and in which column."""


def _offers(
    desk: Desk, session: DatabaseSession, kind: Kind, keys: Sequence[int]
) -> tuple[Offer, ...]:
    """Return what is shown of the records under ``keys``, in their order."""
    languages = languages_of(session)
    today = desk.clock().astimezone(office_zone(session)).date()
    offers: dict[int, Offer] = {}
    match kind:
        case Kind.PERSON:
            for person in lines_of_people(session, keys, today).values():
                names = {key: name.nominative for key, name in person.names.items()}
                detail = ", ".join(filter(None, (person.title, person.organisation)))
                offers[person.id] = Offer(kind, person.id, person.name, names, detail)
        case Kind.ORGANISATION:
            for body in lines_of_organisations(session, keys, today).values():
                names = {key: name.full for key, name in body.names.items()}
                offers[body.id] = Offer(
                    kind, body.id, body.name, names, body.short, also=body.called
                )
        case Kind.EVENT:
            days = {key: line.start for key, line in lines_of_events(session, keys).items()}
            for event in session.scalars(select(Event).where(Event.id.in_(keys))):
                name = in_order(event.title, languages) or ""
                offers[event.id] = Offer(kind, event.id, name, event.title, day=days[event.id])
        case Kind.PROJECT:
            for project in session.scalars(select(Project).where(Project.id.in_(keys))):
                name = in_order(project.title, languages) or ""
                also = tuple(filter(None, [project.acronym]))
                offers[project.id] = Offer(
                    kind, project.id, name, project.title, project.acronym, also=also
                )
        case Kind.OUTLET:
            for outlet in session.scalars(select(Outlet).where(Outlet.id.in_(keys))):
                name = in_order(outlet.name, languages) or ""
                offers[outlet.id] = Offer(kind, outlet.id, name, outlet.name)
        case _:
            for series in session.scalars(select(Series).where(Series.id.in_(keys))):
                name = in_order(series.title, languages) or ""
                offers[series.id] = Offer(kind, series.id, name, series.title)
    return tuple(offers[key] for key in keys)


def speakers_of(
    desk: Desk, event_id: int, *, session_id: int | None = None
) -> tuple[SpeakerChoice, ...]:
    """Return who appears at an event, each once, in protocol order: those of a session first.

    Raises:
        NoSuchRecord: there is no such event.
    """
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        order = {part.id: place for place, part in enumerate(event.sessions, start=1)}
        appearances = appearances_at(session, event_id, languages_of(session))
        choices: dict[int, SpeakerChoice] = {}
        here = session_id or 0
        for part in sorted(appearances, key=lambda key: (key != here, order.get(key, 0))):
            for entry in appearances[part]:
                choice = SpeakerChoice(
                    person_id=entry.person_id,
                    name=entry.name,
                    names=entry.names,
                    title=entry.title,
                    organisation=entry.organisation,
                    role=entry.role,
                    here=part == session_id,
                )
                choices.setdefault(entry.person_id, choice)
        return tuple(choices.values())


def sessions_of(desk: Desk, event_id: int) -> tuple[SessionChoice, ...]:
    """Return the sessions of an event in order.

    Raises:
        NoSuchRecord: there is no such event.
    """
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        languages, zone = languages_of(session), known_zone(event.zone)
        return tuple(
            SessionChoice(
                id=part.id,
                kind=part.kind,
                title=in_order(part.title, languages) or "",
                starts_at=part.starts_at.astimezone(zone),
                ends_at=part.ends_at.astimezone(zone),
                room=part.room,
            )
            for part in event.sessions
        )


def quotes_for_insert(
    desk: Desk, release_id: int, text: str, *, limit: int = 30
) -> tuple[QuoteChoice, ...]:
    """Return quotes that may be printed: of this event, cleared and not yet used first.

    Args:
        desk: the desk.
        release_id: the release they would be inserted into.
        text: words of the quote, or a name; without it, the quotes of the event and the newest.
        limit: how many at most.

    Raises:
        NoSuchRecord: there is no such release.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        keys = _insertable(session, release, text)
        lines = lines_of_quotes(session, keys)
        paragraphs = [
            words
            for rendition in release.renditions
            for words in comparable(from_json(rendition.blocks))
        ]
        quotes = session.scalars(
            select(Quote).where(Quote.id.in_(keys)).options(selectinload(Quote.translations))
        )
        choices = [
            QuoteChoice(
                line=lines[quote.id],
                of_event=release.event_id is not None and quote.event_id == release.event_id,
                used=place_of(paragraphs, forms_of(quote)) is not None,
            )
            for quote in quotes
        ]
        return tuple(sorted(choices, key=_insert_rank)[:limit])


def _insertable(session: DatabaseSession, release: Release, text: str) -> tuple[int, ...]:
    """Return keys of quotes that may be printed and hold ``text``, those of the event first."""
    quote = table("quote")
    usable = [
        quote.c.clearance.in_(USABLE_CLEARANCES),
        quote.c.on_record,
        quote.c.person_id.is_not(None),
    ]
    holding = quotes_holding(session, text)
    if holding is not None:
        usable.append(holding)
    newest = select(quote.c.id).where(*usable).order_by(quote.c.id.desc()).limit(_MOST_CHOICES)
    of_event = keys_in_order(session, newest.where(quote.c.event_id == release.event_id))
    return tuple(dict.fromkeys((*of_event, *keys_in_order(session, newest))))[:_MOST_CHOICES]


def _insert_rank(choice: QuoteChoice) -> tuple[bool, bool, bool, int]:
    line = choice.line
    return not choice.of_event, choice.used, line.clearance not in _CLEARED, -line.id
