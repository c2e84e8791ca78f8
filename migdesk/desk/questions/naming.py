"""Names as a list shows them: in the first of the office's languages that has one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from migdesk.desk.zones import known_zone
from migdesk.records import (
    Organisation,
    Post,
    Record,
)
from migdesk.records.rules import names_on
from migdesk.text.names import Forms, Language, OrganisationName, PersonName, in_order


def table(name: str) -> Table:
    """Return a table, for lists that read its columns without making objects."""
    return Record.metadata.tables[name]


def languages_of(session: Session) -> tuple[Language, ...]:
    """Return the workspace's languages in order, English while nobody has chosen any."""
    office = table("office")
    found = session.execute(select(office.c.languages)).scalar()
    return tuple(found) if found else ("en",)


def office_zone(session: Session) -> ZoneInfo:
    """Return the zone of the office, UTC while nobody has said where it is."""
    found = session.execute(select(table("office").c.zone)).scalar()
    return known_zone(found or "UTC")


def nominative(
    names: Mapping[Language, Forms]
    | Mapping[Language, PersonName]
    | Mapping[Language, OrganisationName],
    languages: Sequence[Language],
) -> str:
    """Return the plain form in the first language that has one, or an empty string."""
    words = {language: name.nominative for language, name in names.items()}
    return in_order(words, languages) or ""


def organisation_names(
    session: Session,
    keys: Iterable[int | None],
    languages: Sequence[Language],
    day: date | None = None,
) -> dict[int, str]:
    """Return the full names of organisations by their keys: those of ``day``, or the last."""
    organisation = table("organisation")
    wanted = sorted({key for key in keys if key is not None})
    rows = session.execute(
        select(organisation.c.id, organisation.c.names).where(organisation.c.id.in_(wanted))
    )
    names = {row.id: row.names for row in rows}
    if day is not None:
        names |= renamed(session, wanted, day)
    return {key: nominative(by_language, languages) for key, by_language in names.items()}


def renamed(
    session: Session, keys: Iterable[int | None], day: date
) -> dict[int, Mapping[Language, OrganisationName]]:
    """Return what those organisations that have changed their name were called on ``day``."""
    wanted = {key for key in keys if key is not None}
    earlier = select(table("earlier_name").c.organisation_id)
    found = session.scalars(
        select(Organisation).where(Organisation.id.in_(wanted), Organisation.id.in_(earlier))
    )
    return {organisation.id: names_on(organisation, day) for organisation in found}


def organisation_name(
    session: Session, post: Post | None, languages: Sequence[Language], day: date | None = None
) -> str:
    """Return the full name of the organisation a post is with, on ``day`` or at last; or ``""``."""
    if post is None or post.organisation_id is None:
        return ""
    return organisation_names(session, [post.organisation_id], languages, day)[post.organisation_id]
