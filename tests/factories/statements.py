"""What the database is asked."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from migdesk.desk.desk import Desk


@contextmanager
def statements(desk: Desk) -> Iterator[list[str]]:
    """Keep the statements that the database is asked."""
    with desk.reading() as session:
        engine = session.get_bind()
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)
