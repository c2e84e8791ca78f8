"""The full-text index of everything that is searched, kept by triggers with the rows themselves.

One contentless FTS5 table: it holds no text, only where each word stands. A row of it is known
by ``key * 32 + number``, so that one index serves all tables and sorts by age within each.
SQL alone derives the words, in the triggers as in a rebuild, so that what is taken out of the
index is exactly what was put in.
"""

# ruff: noqa: S608 - what is put into the statements are the schema's own names, quoted

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Column, Connection

from migdesk.records.searched import Searched
from migdesk.store.schema import Schema
from migdesk.store.sqlite.engine import driver
from migdesk.store.sqlite.triggers import literal, quoted

NUMBERS: Final = 32
"""How many tables one index has room for."""

TOKENS: Final = "tokenize = 'unicode61 remove_diacritics 2'"

SEPARATOR: Final = " \ue000 "
"""Stands between two texts of one row: a word of its own, which no phrase reaches across."""

_DEFINITION = f"USING fts5(title, body, content = '', {TOKENS}, prefix = '1 2 3')"

TABLES: Final = ("search_index", "search_words")
"""The index, and the list of its words."""


class Disagreement(Struct, frozen=True):
    """A place where the index and the records say different things.

    Attributes:
        table: the table of the row.
        row_id: its key.
        word: the word, or an empty string where the whole row is meant.
        indexed: True when only the index has it, False when only the records have it.
    """

    table: str
    row_id: int
    word: str
    indexed: bool


def definitions() -> Iterator[str]:
    """Return the statements that make an empty index."""
    yield f"CREATE VIRTUAL TABLE search_index {_DEFINITION}"
    yield "CREATE VIRTUAL TABLE search_words USING fts5vocab(search_index, instance)"


def search_triggers(schema: Schema) -> Iterator[str]:
    """Return the statements that make the index follow the tables."""
    for searched in schema.searched:
        yield from _triggers(schema, searched)


def texts(schema: Schema, searched: Searched, row: str) -> tuple[str, str]:
    """Return SQL for the title and the body of ``row`` (a table's name, ``old`` or ``new``)."""
    columns = schema.records.tables[searched.table].columns
    title, body = (
        f" || {literal(SEPARATOR)} || ".join(_words(columns[name], row) for name in names) or "''"
        for names in (searched.title, searched.body)
    )
    return title, body


def rebuild(connection: Connection, schema: Schema) -> None:
    """Empty the index and fill it from the records, within the caller's transaction."""
    run = connection.exec_driver_sql
    run("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    for searched in schema.searched:
        run(f"INSERT INTO search_index (rowid, title, body) {_rows(schema, searched)}")
    run("INSERT INTO search_index (search_index) VALUES ('optimize')")


def disagreements(connection: Connection, schema: Schema, limit: int = 100) -> list[Disagreement]:
    """Compare the index with one made afresh from the records; return at most ``limit`` findings.

    The fresh index lies in a temporary database, so that a file that may not be written to can
    be checked as well.
    """
    kept = driver(connection)
    with closing(sqlite3.connect("", isolation_level=None)) as fresh:
        fresh.execute("BEGIN")
        for statement in definitions():
            fresh.execute(statement)
        for searched in schema.searched:
            fresh.executemany(
                "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)",
                kept.execute(_rows(schema, searched)),
            )
        return list(islice(_differences(kept, fresh, schema), limit))


def _differences(
    kept: sqlite3.Connection, fresh: sqlite3.Connection, schema: Schema
) -> Iterator[Disagreement]:
    names = {searched.number: searched.table for searched in schema.searched}

    def finding(row: int, word: str, *, indexed: bool) -> Disagreement:
        return Disagreement(names.get(row % NUMBERS, ""), row // NUMBERS, word, indexed)

    lengths = "SELECT id, hex(sz) FROM search_index_docsize ORDER BY id"
    for (row, _), indexed in _apart(kept.execute(lengths), fresh.execute(lengths)):
        yield finding(row, "", indexed=indexed)
    places = "SELECT term, doc, col, offset FROM search_words"
    for (word, row, _, _), indexed in _apart(kept.execute(places), fresh.execute(places)):
        yield finding(row, word, indexed=indexed)


def _apart(kept: Iterator[Any], fresh: Iterator[Any]) -> Iterator[tuple[Any, bool]]:
    """Walk two sorted runs side by side and return what only one has: True for ``kept``."""
    mine, other = next(kept, None), next(fresh, None)
    while mine is not None or other is not None:
        if mine == other:
            mine, other = next(kept, None), next(fresh, None)
        elif other is None or (mine is not None and _place(mine) < _place(other)):
            yield mine, True
            mine = next(kept, None)
        else:
            yield other, False
            other = next(fresh, None)


def _place(row: tuple[object, ...]) -> tuple[object, ...]:
    """Return a key that sorts as SQLite does: words by their UTF-8 bytes."""
    return tuple(part.encode() if isinstance(part, str) else part for part in row)


def _triggers(schema: Schema, searched: Searched) -> Iterator[str]:
    table = quoted(searched.table)
    names = [quoted(name) for name in (*searched.title, *searched.body)]
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in names)
    add, remove = _add(schema, searched), _remove(schema, searched)
    for verb, when, body in (
        ("INSERT", "", add),
        ("DELETE", "", remove),
        ("UPDATE", f" WHEN {changed}", remove + add),
    ):
        name = quoted(f"search_{searched.table}_{verb.lower()}")
        yield f"CREATE TRIGGER {name} AFTER {verb} ON {table}{when} BEGIN{body} END"


def _add(schema: Schema, searched: Searched) -> str:
    return (
        f" INSERT INTO search_index (rowid, title, body) VALUES ({_row(schema, searched, 'new')});"
    )


def _remove(schema: Schema, searched: Searched) -> str:
    return (
        " INSERT INTO search_index (search_index, rowid, title, body)"
        f" VALUES ('delete', {_row(schema, searched, 'old')});"
    )


def _rows(schema: Schema, searched: Searched) -> str:
    table = quoted(searched.table)
    return f"SELECT {_row(schema, searched, table)} FROM {table}"


def _row(schema: Schema, searched: Searched, row: str) -> str:
    title, body = texts(schema, searched, row)
    key = f"{row}.id * {NUMBERS} + {searched.number}"
    return f"{key}, {title}, {body}"


_JSON_WORDS = (
    "CASE type WHEN 'text' THEN CASE WHEN key IN ('given', 'family') THEN NULL ELSE value END"
    " WHEN 'object' THEN"
    " trim(json_extract(value, '$.given') || ' ' || json_extract(value, '$.family')) END"
)
"""Every text in a JSON value; a person's given and family name as one."""


def _words(column: Column[Any], row: str) -> str:
    """Return SQL for the searched text of one column: see ``Column.info["json"]`` in records."""
    value, between = f"{row}.{quoted(column.name)}", literal(SEPARATOR)
    match column.info.get("json"):
        case True:
            words = f"(SELECT group_concat({_JSON_WORDS}, {between}) FROM json_tree({value}))"
        case "t":  # the runs of a block are one text: a word may be half bold
            words = f"(SELECT group_concat(words, {between}) FROM (SELECT"
            words += " (SELECT group_concat(json_extract(run.value, '$.t'), '')"
            words += " FROM json_each(block.value, '$.runs') AS run) AS words"
            words += f" FROM json_each({value}, '$.blocks') AS block))"
        case _:
            words = value
    return f"coalesce({words}, '')"
