"""Searching, and what happened to a record."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.rows import (
    FieldChange,
    Found,
    HistoryLine,
)
from migdesk.store.sqlite.search import search


def find(
    desk: Desk, text: str, *, kinds: Sequence[str] | None = None, limit: int = 50, best: bool = True
) -> tuple[Found, ...]:
    """Return what a search for ``text`` finds: every word from its start, or "a phrase" as it is.

    ``best`` ranks the newest thousand matches; otherwise the newest come first.
    """
    with desk.reading() as session:
        hits = search(
            session,
            text,
            kinds=kinds,
            limit=limit,
            order="best" if best else "newest",
            language=languages_of(session)[0],
        )
        return tuple(
            Found(hit.kind, hit.id, hit.title_text, hit.excerpt, hit.marks) for hit in hits
        )


def history_of(desk: Desk, kind: str, key: int) -> tuple[HistoryLine, ...]:
    """Return who changed a record or a part of it, when, and from what to what; the latest first.

    What one action changed in the record itself comes before what it changed in the parts.

    Raises:
        NoSuchRecord: there is no such record, and there never was.
    """
    entries = [
        (table, entry)
        for table, row in ((kind, key), *_parts(desk, kind, key))
        for entry in desk.workspace.history(table, row)
    ]
    if not entries:
        raise NoSuchRecord(kind, str(key))
    entries.sort(key=lambda row: (row[1].action, row[0] == kind, row[1].number), reverse=True)
    return tuple(
        HistoryLine(
            at=entry.at,
            who=entry.who,
            label=entry.label,
            table=table,
            changes=tuple(
                FieldChange(change.column, _shown(change.before), _shown(change.after))
                for change in entry.changes
            ),
        )
        for table, entry in entries
    )


_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "event": (("session", "event_id"), ("appearance", "event_id"), ("follow_up", "event_id")),
    "organisation": (("earlier_name", "organisation_id"),),
    "person": (("post", "person_id"),),
    "quote": (
        ("quote_correction", "quote_id"),
        ("quote_translation", "quote_id"),
        ("quote_clearance", "quote_id"),
    ),
    "release": (("rendition", "release_id"), ("kept_warning", "release_id")),
}
"""The tables whose rows are told of with the record they are a part of, and the column that says
which it is."""


def _parts(desk: Desk, kind: str, key: int) -> list[tuple[str, int]]:
    """Return table and key of every part that the record has now."""
    with desk.reading() as session:
        return [
            (name, row)
            for name, column in _PARTS.get(kind, ())
            for row in session.scalars(select(table(name).c.id).where(table(name).c[column] == key))
        ]


def _shown(value: object) -> str:
    """Return a stored value as a person reads it: names by language instead of JSON."""
    if not isinstance(value, str) or not value.startswith(("{", "[")):
        return "" if value is None else str(value)
    try:
        stored = msgspec.json.decode(value)
    except msgspec.DecodeError:
        return value
    return _told(stored)


def _told(stored: object) -> str:
    match stored:
        case {"v": _, "blocks": list(blocks)}:
            runs = (run for block in blocks for run in block.get("runs", ()))
            return "".join(str(run.get("t", "")) for run in runs)
        case dict():
            return "; ".join(f"{name}: {_told(inner)}" for name, inner in stored.items())
        case list():
            return ", ".join(_told(inner) for inner in stored)
        case _:
            return str(stored)
