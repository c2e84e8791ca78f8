"""What a search finds, as a condition on a list."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from migdesk.desk.questions.keys import among
from migdesk.store.sqlite.search import matching


def matches(
    session: Session, text: str, kind: str, column: ColumnElement[Any]
) -> ColumnElement[bool] | None:
    """Return the condition that ``column`` is the key of a record that ``text`` finds.

    ``None`` where ``text`` asks for nothing.
    """
    found = matching(session, text, kind=kind)
    return None if found is None else among(column, found)
