"""Outlets, journalists, and what was published about an event."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.questions.keys import among, count_of, in_language, sorted_keys
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import (
    CoverageEntry,
    Index,
    MediaContactEntry,
    OutletEntry,
    OutletPage,
    PieceLine,
)
from migdesk.desk.rows.named import Named
from migdesk.records import Coverage, Event, MediaContact, Outlet, Quote, Release, Rendition
from migdesk.text.names import Language, in_order
from migdesk.text.sorting import sortable

_WORDS_SHOWN = 80


def outlets(desk: Desk) -> tuple[OutletEntry, ...]:
    """Return all outlets by name."""
    with desk.reading() as session:
        entries = outlet_entries(session)
        return tuple(sorted(entries, key=lambda entry: (sortable(entry.shown), entry.id)))


def outlet_index(desk: Desk, text: str) -> Index:
    """Return the keys of the outlets that ``text`` finds, by name; without a text, of all."""
    return _index(desk, "outlet", text)


def outlet_lines(desk: Desk, keys: Sequence[int]) -> dict[int, OutletEntry]:
    """Return the outlets under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        entries = outlet_entries(session, among(table("outlet").c.id, keys))
        return {entry.id: entry for entry in entries}


def outlet_page(desk: Desk, outlet_id: int) -> OutletPage:
    """Return all of an outlet: who works for it, and what it published, the latest first.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        languages = languages_of(session)
        fetch(session, Outlet, outlet_id)
        (entry,) = outlet_entries(session, Outlet.id == outlet_id)
        contacts = contact_entries(session, MediaContact.outlet_id == outlet_id)
        pieces = session.execute(
            select(Coverage.id, Coverage.day, Coverage.title, Event.id, Event.title)
            .join(Release, Coverage.release_id == Release.id, isouter=True)
            .join(
                Event, Event.id == func.coalesce(Coverage.event_id, Release.event_id), isouter=True
            )
            .where(Coverage.outlet_id == outlet_id)
            .order_by(Coverage.day.desc(), Coverage.id.desc())
        )
        return OutletPage(
            entry,
            tuple(sorted(contacts, key=lambda contact: (sortable(contact.shown), contact.id))),
            tuple(
                PieceLine(
                    key,
                    day,
                    title,
                    Named(event, in_order(name, languages) or "") if event else None,
                )
                for key, day, title, event, name in pieces
            ),
        )


def media_contacts(desk: Desk) -> tuple[MediaContactEntry, ...]:
    """Return all journalists by name."""
    with desk.reading() as session:
        entries = contact_entries(session)
        return tuple(sorted(entries, key=lambda entry: (sortable(entry.shown), entry.id)))


def media_contact_index(desk: Desk, text: str) -> Index:
    """Return the keys of the journalists whom ``text`` finds, by name; without a text, of all."""
    return _index(desk, "media_contact", text)


def media_contact_lines(desk: Desk, keys: Sequence[int]) -> dict[int, MediaContactEntry]:
    """Return the journalists under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        entries = contact_entries(session, among(table("media_contact").c.id, keys))
        return {entry.id: entry for entry in entries}


def media_contact_page(desk: Desk, media_contact_id: int) -> MediaContactEntry:
    """Return all of a journalist.

    Raises:
        NoSuchRecord: there is none under this key.
    """
    with desk.reading() as session:
        fetch(session, MediaContact, media_contact_id)
        (entry,) = contact_entries(session, MediaContact.id == media_contact_id)
        return entry


def coverage_of(desk: Desk, event_id: int) -> tuple[CoverageEntry, ...]:
    """Return what was published about an event, or about a release of it, the latest first."""
    with desk.reading() as session:
        return coverage_about(session, event_id, languages_of(session))


def coverage_about(
    session: Session, event_id: int, languages: Sequence[Language]
) -> tuple[CoverageEntry, ...]:
    """Return what was published about an event, or about a release of it, the latest first."""
    of_event = select(Release.id).where(Release.event_id == event_id)
    found = session.execute(
        select(Coverage, Outlet)
        .join(Outlet, Coverage.outlet_id == Outlet.id)
        .where((Coverage.event_id == event_id) | Coverage.release_id.in_(of_event))
        .order_by(Coverage.day.desc(), Coverage.id.desc())
    )
    return tuple(_entry(session, piece, outlet, languages) for piece, outlet in found)


def _index(desk: Desk, what: str, text: str) -> Index:
    own = table(what)
    with desk.reading() as session:
        named = select(own.c.id, in_language(own.c.name, languages_of(session)))
        found = matches(session, text, what, own.c.id)
        chosen = named if found is None else named.where(found)
        return Index(sorted_keys(session, chosen), (), count_of(session, what))


def outlet_entries(session: Session, *wanted: ColumnElement[bool]) -> list[OutletEntry]:
    """Return the outlets for which all conditions hold, in no order."""
    languages = languages_of(session)
    contacts = _counts(session, "media_contact")
    pieces = _counts(session, "coverage")
    return [
        OutletEntry(
            outlet.id,
            in_order(outlet.name, languages) or "",
            outlet.name,
            outlet.kind,
            outlet.languages,
            outlet.country,
            outlet.link,
            outlet.reach,
            outlet.notes,
            contacts.get(outlet.id, 0),
            pieces.get(outlet.id, 0),
        )
        for outlet in session.scalars(select(Outlet).where(*wanted))
    ]


def contact_entries(session: Session, *wanted: ColumnElement[bool]) -> list[MediaContactEntry]:
    """Return the journalists for whom all conditions hold, in no order."""
    languages = languages_of(session)
    named = _outlets(session, languages)
    return [
        MediaContactEntry(
            contact.id,
            in_order(contact.name, languages) or "",
            contact.name,
            named.get(contact.outlet_id or 0),
            contact.beat,
            contact.languages,
            contact.email,
            contact.phone,
            contact.opted_out,
            contact.notes,
        )
        for contact in session.scalars(select(MediaContact).where(*wanted))
    ]


def _entry(
    session: Session, piece: Coverage, outlet: Outlet, languages: Sequence[Language]
) -> CoverageEntry:
    quote = session.get(Quote, piece.quote_id or 0)
    return CoverageEntry(
        id=piece.id,
        outlet=Named(outlet.id, in_order(outlet.name, languages) or ""),
        outlet_kind=outlet.kind,
        day=piece.day,
        title=piece.title,
        link=piece.link,
        language=piece.language,
        reach=piece.reach,
        reached=piece.reach or outlet.reach,
        tone=piece.tone,
        quote=Named(quote.id, quote.words[:_WORDS_SHOWN]) if quote else None,
        release=_release(session, piece.release_id, languages),
        names_donor=piece.names_donor,
        has_message=piece.has_message,
    )


def _release(session: Session, key: int | None, languages: Sequence[Language]) -> Named | None:
    if key is None:
        return None
    texts = select(Rendition.language, Rendition.headline).where(Rendition.release_id == key)
    headlines = {row.language: row.headline for row in session.execute(texts)}
    return Named(key, in_order(headlines, languages) or "")


def _outlets(session: Session, languages: Sequence[Language]) -> dict[int, Named]:
    rows = session.execute(select(Outlet.id, Outlet.name))
    return {key: Named(key, in_order(name, languages) or "") for key, name in rows}


def _counts(session: Session, what: str) -> dict[int, int]:
    """Return how many rows of a table name each outlet."""
    outlet = table(what).c.outlet_id
    rows = session.execute(select(outlet, func.count()).group_by(outlet))
    return {key: count for key, count in rows if key is not None}
