"""Searching, and what happened to a record."""

from collections.abc import Sequence

from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import languages_of
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


def history_of(desk: Desk, table: str, key: int) -> tuple[HistoryLine, ...]:
    """Return who changed a record, when, and from what to what; the latest first."""
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
        for entry in desk.workspace.history(table, key)
    )


def _shown(value: object) -> str:
    return "" if value is None else str(value)
