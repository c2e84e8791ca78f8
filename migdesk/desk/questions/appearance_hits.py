"""Finding who appeared where: by name or title, and by what else was asked for."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from migdesk.desk.questions.keys import among
from migdesk.desk.questions.naming import languages_of, nominative, table
from migdesk.desk.questions.worded import holds, marks_in
from migdesk.desk.rows import Kind, PaletteHit
from migdesk.desk.zones import known_zone
from migdesk.records import EarlierName, Organisation
from migdesk.records.rules import names_on
from migdesk.store.sqlite.search import headed
from migdesk.store.typed import Term, terms
from migdesk.text.names import Language, first_text
from migdesk.text.words import words_for

_MOST_NAMED: Final = 200
"""People and titles, those that fit best, whose appearances are looked through."""

_MOST_READ: Final = 300
"""The latest of their appearances that are read for further words."""


def appearance_hits(session: Session, text: str, limit: int) -> list[PaletteHit]:
    """Return where people appeared, what was recorded last first.

    The name, or the title held that day, has a word of ``text``; the others may stand in either,
    or in the role and the names of organisation, session and event. Nothing asked finds nothing.

    Args:
        session: to read from.
        text: words, each from its beginning.
        limit: how many at most.
    """
    named = headed(session, text, tables={"person", "post"}, limit=_MOST_NAMED)
    if not named:
        return []
    asked, languages = terms(text), languages_of(session)
    wanted = limit if len(asked) == 1 else _MOST_READ
    rows = _rows(session, named, wanted)
    found = (
        rows if len(asked) == 1 else [row for row in rows if holds(_said(row, languages), asked)]
    )
    shown = found[:limit]
    renamed = _renamed(session, [row.organisation_id for row in shown])
    return [_hit(row, asked, languages, renamed) for row in shown]


def _rows(session: Session, named: Sequence[tuple[str, int]], limit: int) -> Sequence[Row[Any]]:
    """Return the latest appearances of people and under titles, with all that is shown of them."""
    appearance, person, post = table("appearance"), table("person"), table("post")
    organisation, part, event = table("organisation"), table("session"), table("event")
    people = [key for name, key in named if name == "person"]
    posts = [key for name, key in named if name == "post"]
    latest = (
        select(appearance.c.id)
        .where(among(appearance.c.person_id, people) | among(appearance.c.post_id, posts))
        .order_by(appearance.c.id.desc())
        .limit(limit)
    )
    wanted: Select[Any] = (
        select(
            appearance.c.id,
            appearance.c.person_id,
            appearance.c.event_id,
            appearance.c.role,
            appearance.c.shown_as,
            person.c.names,
            post.c.title,
            post.c.organisation_id,
            organisation.c.names.label("organisation"),
            part.c.title.label("session"),
            part.c.starts_at.label("session_starts_at"),
            event.c.title.label("event"),
            event.c.starts_at,
            event.c.zone,
        )
        .join(person, appearance.c.person_id == person.c.id)
        .join(event, appearance.c.event_id == event.c.id)
        .join(post, appearance.c.post_id == post.c.id, isouter=True)
        .join(organisation, post.c.organisation_id == organisation.c.id, isouter=True)
        .join(part, appearance.c.session_id == part.c.id, isouter=True)
        .where(appearance.c.id.in_(latest))
        .order_by(appearance.c.id.desc())
    )
    return session.execute(wanted).all()


def _said(row: Row[Any], languages: Sequence[Language]) -> str:
    """Return all in which words may stand, in every language."""
    return "\n".join(_texts(row, languages))


def _texts(row: Row[Any], languages: Sequence[Language]) -> Iterator[str]:
    yield from (name.nominative for name in row.names.values())
    yield from (title.nominative for title in (row.title or {}).values())
    for name in (row.organisation or {}).values():
        yield from (name.full, name.short, name.acronym)
    yield from (words_for(language)(f"role.{row.role}") for language in languages)
    yield from (row.session or {}).values()
    yield from row.event.values()


def _renamed(session: Session, keys: Sequence[int | None]) -> dict[int, Organisation]:
    """Return those of some organisations that have changed their name, by their keys."""
    earlier = select(EarlierName.organisation_id)
    wanted = select(Organisation).where(among(table("organisation").c.id, set(keys)))
    found = session.scalars(wanted.where(table("organisation").c.id.in_(earlier)))
    return {organisation.id: organisation for organisation in found}


def _hit(
    row: Row[Any],
    asked: Sequence[Term],
    languages: Sequence[Language],
    renamed: Mapping[int, Organisation],
) -> PaletteHit:
    """Return an appearance as it is shown: under the name that stands for a withheld one."""
    start = (row.session_starts_at or row.starts_at).astimezone(known_zone(row.zone))
    title = first_text(row.shown_as, languages) or ", ".join(
        filter(None, (nominative(row.names, languages), *_held(row, languages, renamed)))
    )
    places = (first_text(row.session or {}, languages), first_text(row.event, languages))
    detail = ", ".join(filter(None, places))
    return PaletteHit(
        kind=Kind.APPEARANCE,
        id=row.id,
        title=title,
        detail=detail,
        start=start,
        state=row.role,
        event_id=row.event_id,
        person_id=row.person_id,
        title_marks=marks_in(title, asked),
        detail_marks=marks_in(detail, asked),
    )


def _held(
    row: Row[Any], languages: Sequence[Language], renamed: Mapping[int, Organisation]
) -> tuple[str, str]:
    """Return the title, and its organisation as it was called when the event began."""
    names = row.organisation or {}
    if row.organisation_id in renamed:
        day = row.starts_at.astimezone(known_zone(row.zone)).date()
        names = names_on(renamed[row.organisation_id], day)
    return nominative(row.title or {}, languages), nominative(names, languages)
