"""The triggers that write the journal, generated from the tables they watch.

A trigger sees every change, whatever made it: the mapper, a bulk statement, a cascade. What
it stores is a JSON image of the row, exact because journalled tables hold only INTEGER and TEXT.
"""

# ruff: noqa: S608 - what is put into the statements are the schema's own names, quoted

from collections.abc import Iterator

from sqlalchemy import Column, Table

LOG_TABLES = ("journal_action", "journal_change")


def quoted(name: str) -> str:
    """Return ``name`` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return ``text`` as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def journal_triggers(table: Table) -> Iterator[str]:
    """Return the statements that make ``table`` write every change of it to the journal.

    The table has one integer key column ``id``. A change while no action is open is refused.
    """
    columns = list(table.columns)
    yield _trigger(table, "INSERT", _change(table, "I", "new", "NULL", _image(columns, "new")))
    yield _trigger(table, "DELETE", _change(table, "D", "old", _image(columns, "old"), "NULL"))
    change = _change(table, "U", "new", _part(columns, "old"), _part(columns, "new"))
    when = " OR ".join(f"old.{quoted(c.name)} IS NOT new.{quoted(c.name)}" for c in columns)
    yield _trigger(table, "UPDATE", _KEY_STAYS + change, f"WHEN {when} ")


def append_only_triggers() -> Iterator[str]:
    """Return the statements that keep what is in the journal from being changed."""
    for table in LOG_TABLES:
        for verb in ("update", "delete"):
            yield (
                f"CREATE TRIGGER {table}_keeps_{verb} BEFORE {verb.upper()} ON {table} BEGIN"
                " SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )


_ACTION_OPEN = (
    " SELECT RAISE(ABORT, 'no action is open')"
    " WHERE NOT EXISTS (SELECT 1 FROM journal_control WHERE action_id IS NOT NULL);"
)
_KEY_STAYS = " SELECT RAISE(ABORT, 'a key never changes') WHERE old.id IS NOT new.id;"


def _trigger(table: Table, verb: str, body: str, when: str = "") -> str:
    name = quoted(f"journal_{table.name}_{verb.lower()}")
    return (
        f"CREATE TRIGGER {name} AFTER {verb} ON {quoted(table.name)}"
        f" {when}BEGIN{_ACTION_OPEN}{body} END"
    )


def _change(table: Table, operation: str, row: str, old: str, new: str) -> str:
    return (
        " INSERT INTO journal_change (action_id, table_name, row_id, operation, old, new)"
        f" VALUES ((SELECT action_id FROM journal_control), {literal(table.name)}, {row}.id,"
        f" {literal(operation)}, {old}, {new});"
    )


def _image(columns: list[Column[object]], row: str) -> str:
    """Return an expression for the whole row as a JSON object."""
    pairs = ", ".join(f"{literal(c.name)}, {row}.{quoted(c.name)}" for c in columns)
    return f"json_object({pairs})"


def _part(columns: list[Column[object]], row: str) -> str:
    """Return an expression for the changed columns of the row as a JSON object."""
    pairs = " UNION ALL ".join(
        f"SELECT {literal(c.name)} AS name, {row}.{quoted(c.name)} AS value"
        f" WHERE old.{quoted(c.name)} IS NOT new.{quoted(c.name)}"
        for c in columns
    )
    return f"(SELECT json_group_object(name, value) FROM ({pairs}))"
