"""Names as a list shows them: in the first of the office's languages that has one."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.zones import known_zone
from migdesk.records import (
    Organisation,
    Post,
    Record,
)
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
    session: Session, keys: Iterable[int | None], languages: Sequence[Language]
) -> dict[int, str]:
    """Return the full names of organisations by their keys."""
    organisation = table("organisation")
    wanted = sorted({key for key in keys if key is not None})
    rows = session.execute(
        select(organisation.c.id, organisation.c.names).where(organisation.c.id.in_(wanted))
    )
    found: dict[int, str] = {}
    for row in rows:
        name = in_order(row.names, languages)
        found[row.id] = name.full if name is not None else ""
    return found


def organisation_name(session: Session, post: Post | None, languages: Sequence[Language]) -> str:
    """Return the full name of the organisation a post is with, or an empty string."""
    if post is None or post.organisation_id is None:
        return ""
    name = in_order(fetch(session, Organisation, post.organisation_id).names, languages)
    return name.full if name is not None else ""
