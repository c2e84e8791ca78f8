"""What follows from the schema and is made anew with each migration: triggers and index."""

from collections.abc import Iterator

from sqlalchemy import Connection

from migdesk.store.schema import Schema
from migdesk.store.sqlite import index
from migdesk.store.sqlite.triggers import append_only_triggers, journal_triggers, quoted


def install(connection: Connection, schema: Schema) -> None:
    """Make the search index, filled from the records, and every trigger."""
    for statement in index.definitions():
        connection.exec_driver_sql(statement)
    index.rebuild(connection, schema)
    for statement in triggers(schema):
        connection.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """Drop every trigger of the file, and the search index."""
    for name in _present(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {quoted(name)}")
    for name in reversed(index.TABLES):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {quoted(name)}")


def triggers(schema: Schema) -> Iterator[str]:
    """Return the statements that make all triggers of a workspace."""
    for table in schema.journalled():
        yield from journal_triggers(table)
    yield from append_only_triggers()
    yield from index.search_triggers(schema)


def differing_triggers(connection: Connection, schema: Schema) -> list[str]:
    """Return the statements of triggers that are missing from the file or strange to it."""
    return sorted(set(triggers(schema)) ^ set(_present(connection).values()))


def _present(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {row.name: row.sql for row in rows}
