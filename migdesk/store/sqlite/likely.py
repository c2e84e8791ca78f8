"""Records that share rare words with a text: what it may have been taken from.

A search finds what holds all words that are asked for. Here no word has to be there: what counts
is how many of the rare ones are, so that a quote is found by words of which some were altered.
"""

# ruff: noqa: S608 - what is put into the statements are numbers and the schema's own names, quoted

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log
from typing import Final

from sqlalchemy.orm import Session

from migdesk.records.searched import Searched
from migdesk.store.schema import PRESENT, Schema
from migdesk.store.sqlite.engine import driver
from migdesk.store.sqlite.index import NUMBERS
from migdesk.store.sqlite.triggers import quoted

_WORDS_ASKED: Final = 12
"""So many words of a text are looked up, the long ones first: they are rare more often."""

_RARE: Final = 100
"""A word in more rows than these says little of where a text comes from."""

_COMMON_WORTH: Final = 0.05
_PHRASE_WORTH: Final = 4.0
_PHRASES: Final = 3
"""Beginnings of a text that are looked up as they stand, for texts of frequent words alone."""

_PHRASE_WORDS: Final = 5


def likely_sources(
    session: Session, words: Sequence[str], *, kind: str, limit: int, schema: Schema = PRESENT
) -> tuple[int, ...]:
    """Return the keys of the records of a kind that share most of the rarest ``words``.

    Args:
        session: as given by ``Workspace.reading`` or an action.
        words: of a text, in order. Nothing in them is an operator.
        kind: of the records.
        limit: how many at most.
        schema: what the file holds.
    """
    connection = driver(session.connection())
    wanted = [searched for searched in schema.searched if searched.kind == kind]
    worth: dict[int, float] = defaultdict(float)
    for query, value in _queries(words):
        rows = _rows(connection, query, wanted, _RARE + 1)
        rare = len(rows) <= _RARE
        each = value / log(2 + len(rows)) if rare else value * _COMMON_WORTH
        for row in rows:
            worth[row] += each
    best = sorted(worth, key=lambda row: (-worth[row], -row))[: 2 * limit]
    return _parents(connection, wanted, best)[:limit]


def records_named(
    session: Session, names: Sequence[str], *, kind: str, limit: int, schema: Schema = PRESENT
) -> tuple[int, ...]:
    """Return the keys of the newest records that are called by one of ``names``, or begin so.

    Args:
        session: as given by ``Workspace.reading`` or an action.
        names: words as they stand side by side; the last of them may go on.
        kind: of the records; only what they are called themselves is looked at.
        limit: how many at most.
        schema: what the file holds.
    """
    if not names:
        return ()
    connection = driver(session.connection())
    wanted = [searched for searched in schema.searched if searched.table == kind]
    query = f"title : ({' OR '.join(f'{_string(name)} *' for name in names)})"
    return _parents(connection, wanted, _rows(connection, query, wanted, limit))


def _queries(words: Sequence[str]) -> Iterable[tuple[str, float]]:
    """Yield what the index is asked, and what it is worth to be found so."""
    known = [word for word in words if any(sign.isalnum() for sign in word)]
    longest = sorted(dict.fromkeys(known), key=len, reverse=True)[:_WORDS_ASKED]
    for word in longest:
        yield _string(word), 1.0
    for start in range(0, min(len(known), _PHRASES * _PHRASE_WORDS), _PHRASE_WORDS):
        phrase = known[start : start + _PHRASE_WORDS]
        if len(phrase) > 1:
            yield _string(" ".join(phrase)), _PHRASE_WORTH


def _rows(
    connection: sqlite3.Connection, query: str, wanted: Sequence[Searched], limit: int
) -> list[int]:
    numbers = ", ".join(str(searched.number) for searched in wanted)
    found = connection.execute(
        "SELECT rowid FROM search_index WHERE search_index MATCH ?"
        f" AND rowid % {NUMBERS} IN ({numbers}) ORDER BY rowid DESC LIMIT ?",
        (query, limit),
    )
    return [row for (row,) in found]


def _parents(
    connection: sqlite3.Connection, wanted: Sequence[Searched], rows: Sequence[int]
) -> tuple[int, ...]:
    """Return the records to which rows of the index belong, in their order, each once."""
    by_row: dict[int, int] = {}
    for searched in wanted:
        keys = [row // NUMBERS for row in rows if row % NUMBERS == searched.number]
        marks = ", ".join("?" * len(keys))
        found = connection.execute(
            f"SELECT id, {quoted(searched.parent)} FROM {quoted(searched.table)}"
            f" WHERE id IN ({marks})",
            keys,
        )
        by_row |= {key * NUMBERS + searched.number: parent for key, parent in found}
    return tuple(dict.fromkeys(by_row[row] for row in rows if row in by_row))


def _string(text: str) -> str:
    """Return ``text`` as a string of FTS5's query language, in which nothing is an operator."""
    return '"' + text.replace('"', '""') + '"'
