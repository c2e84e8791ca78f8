"""Records that others name, by key and name."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.questions.naming import nominative, table
from migdesk.desk.rows import FileEntry, Named
from migdesk.records import Event, Organisation, Person, Project, Series, Session
from migdesk.text.names import Language, in_order

Titled = Event | Session | Series | Project


def titled(record: Titled, languages: Sequence[Language]) -> Named:
    """Return a record by its title, which may be empty."""
    return Named(record.id, in_order(record.title, languages) or "")


def named_organisation(organisation: Organisation, languages: Sequence[Language]) -> Named:
    """Return an organisation by its full name."""
    return Named(organisation.id, nominative(organisation.names, languages))


def named_person(person: Person, languages: Sequence[Language]) -> Named:
    """Return a person by the whole name."""
    return Named(person.id, nominative(person.names, languages))


def files_of(session: DatabaseSession, chosen: ColumnElement[bool]) -> tuple[FileEntry, ...]:
    """Return the files for which ``chosen`` holds, in the order they were added."""
    asset, attachment = table("asset"), table("attachment")
    rows = session.execute(
        select(asset, func.length(attachment.c.data).label("size"))
        .join(attachment, asset.c.sha256 == attachment.c.sha256)
        .where(chosen)
        .order_by(asset.c.id)
    )
    return tuple(
        FileEntry(
            id=row.id,
            kind=row.kind,
            file_name=row.file_name,
            media_type=row.media_type,
            size=row.size,
            caption=row.caption,
            alt=row.alt,
            credit=row.credit,
            consent=row.consent,
        )
        for row in rows
    )
