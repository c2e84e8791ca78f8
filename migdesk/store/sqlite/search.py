"""Finding records by what a person typed, with the stretch of text that shows why."""

# ruff: noqa: S608 - what is put into the statements are the schema's own names, quoted

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Final, Literal, TypeAlias

from msgspec import Struct
from sqlalchemy.orm import Session

from migdesk.records.searched import Searched
from migdesk.store.excerpts import Mark, excerpt
from migdesk.store.schema import PRESENT, Schema
from migdesk.store.sqlite.engine import driver
from migdesk.store.sqlite.index import NUMBERS, SEPARATOR, TOKENS, texts
from migdesk.store.sqlite.triggers import quoted
from migdesk.store.typed import Term, terms
from migdesk.text.names import Language

Order: TypeAlias = Literal["newest", "best"]
"""Newest first, or by how well they fit among the newest :data:`RANKED`."""

RANKED: Final = 1000

_SHORT = 3
"""The index keeps lists for beginnings of up to so many letters."""

_MOST_WORDS = 256
"""With more words of one beginning, the index puts their lists together better than we do."""

_MOST_SEGMENTS = 8


class Hit(Struct, frozen=True):
    """A record that was found.

    Attributes:
        kind: what it is shown as: "event", "person", "quote", "release" …
        id: its key.
        table: the table whose row holds the words: the record's own or that of a part of it.
        row_id: the key of that row.
        title_text: the heading of that row.
        excerpt: the stretch of the row's text with the most of what was looked for.
        marks: where it stands in ``excerpt``: see :func:`migdesk.store.excerpts.marked`.
    """

    kind: str
    id: int
    table: str
    row_id: int
    title_text: str
    excerpt: str
    marks: tuple[Mark, ...]


def search(
    session: Session,
    text: str,
    *,
    kinds: Collection[str] | None = None,
    limit: int = 50,
    order: Order = "newest",
    language: Language | None = None,
    schema: Schema = PRESENT,
) -> list[Hit]:
    """Return the records that hold all words and "quoted phrases" of ``text``, each once.

    Words are beginnings of words, Georgian ones are cut to their stem; case, diacritics and
    Georgian capitals make no difference.

    Args:
        session: as given by ``Workspace.reading`` or an action.
        text: as typed; nothing in it is an operator.
        kinds: only these kinds of records; None for all.
        limit: how many records at most.
        order: see :data:`Order`.
        language: in which language titles are returned where there are several.
        schema: what the file holds.
    """
    connection = driver(session.connection())
    with closing(_Scratch()) as scratch:
        asked = [(term, scratch.words_of(term.text)) for term in terms(text)]
        query = _query(connection, asked)
        wanted = [entry for entry in schema.searched if kinds is None or entry.kind in kinds]
        if query is None or not wanted:
            return []
        rows = _rows(connection, query, wanted, order)
        pages = list(islice(_pages(connection, schema, rows, language, limit), limit))
        return _hits(scratch, pages, asked)


def matching(
    session: Session, text: str, *, kind: str, by_name: bool = False, schema: Schema = PRESENT
) -> tuple[int, ...] | None:
    """Return the keys of all records of a kind that hold what ``text`` asks for, in no order.

    ``None`` where it asks for nothing: it is blank, or signs alone. Other than :func:`search` it
    reads nothing but the index and the parts' keys, so that a long list can be narrowed down.

    Args:
        session: as given by ``Workspace.reading`` or an action.
        text: as typed; nothing in it is an operator.
        kind: of the records.
        by_name: look only at what the record itself is called, not at its other texts and parts.
        schema: what the file holds.
    """
    connection = driver(session.connection())
    with closing(_Scratch()) as scratch:
        asked = [(term, scratch.words_of(term.text)) for term in terms(text)]
    if not asked:
        return None
    query = _query(connection, asked)
    if query is None:
        return ()
    if by_name:
        query = f"title : ({query})"
    found = " UNION ".join(
        _parents(searched)
        for searched in schema.searched
        if searched.kind == kind and (searched.table == kind or not by_name)
    )
    listed = connection.execute(f"SELECT json_group_array(parent) FROM ({found})", {"query": query})
    return tuple(json.loads(listed.fetchone()[0]))


def headed(
    session: Session,
    text: str,
    *,
    tables: Collection[str],
    limit: int,
    schema: Schema = PRESENT,
) -> list[tuple[str, int]]:
    """Return the rows, each by its table and key, that have any word of ``text`` in their heading.

    Those that fit best come first, of the newest :data:`RANKED`. No text is read.

    Args:
        session: as given by ``Workspace.reading`` or an action.
        text: as typed; nothing in it is an operator.
        tables: those looked through.
        limit: how many rows at most.
        schema: what the file holds.
    """
    connection = driver(session.connection())
    with closing(_Scratch()) as scratch:
        asked = [(term, scratch.words_of(term.text)) for term in terms(text)]
    parts = [part for term, words in asked if (part := _part(connection, term, words))]
    if not parts:
        return []
    wanted = {entry.number: entry for entry in schema.searched if entry.table in tables}
    query = f"title : ({' OR '.join(parts)})"
    rows = islice(_rows(connection, query, tuple(wanted.values()), "best"), limit)
    return [(wanted[row % NUMBERS].table, row // NUMBERS) for (row,) in rows]


def _parents(searched: Searched) -> str:
    """Return SQL for the records to which the found rows of one table belong."""
    rows = (
        f"SELECT rowid / {NUMBERS} FROM search_index WHERE search_index MATCH :query"
        f" AND rowid % {NUMBERS} = {searched.number}"
    )
    column = quoted(searched.parent)
    return f"SELECT {column} AS parent FROM {quoted(searched.table)} WHERE id IN ({rows})"


class _Page(Struct, frozen=True):
    """What a found row has to show: its heading, and its texts one by one."""

    searched: Searched
    row_id: int
    parent: int
    title: str
    segments: tuple[str, ...]


_Asked: TypeAlias = Sequence[tuple[Term, Sequence[str]]]
"""Each term with the words the index would make of it."""


def _query(connection: sqlite3.Connection, asked: _Asked) -> str | None:
    """Return the index's query, or None where nothing can be found."""
    parts = [_part(connection, term, words) for term, words in asked]
    return " AND ".join(parts) if parts and all(parts) else None


def _rows(
    connection: sqlite3.Connection, query: str, wanted: Sequence[Searched], order: Order
) -> Iterator[tuple[int]]:
    """Return the index's row numbers of the ``wanted`` tables, one by one as they are taken.

    Keys grow with time in every table, so the highest key of the wanted ones keeps a search
    for a few events from walking through a million later quotes.
    """
    highest = max(_highest_key(connection, searched) for searched in wanted)
    numbers = ", ".join(str(searched.number) for searched in wanted)
    matching = (
        "FROM search_index WHERE search_index MATCH ? AND rowid <= ?"
        f" AND rowid % {NUMBERS} IN ({numbers}) ORDER BY rowid DESC"
    )
    values = (query, highest * NUMBERS + NUMBERS - 1)
    if order == "newest":
        return connection.execute(f"SELECT rowid {matching}", values)
    return connection.execute(
        "SELECT rowid FROM (SELECT rowid, bm25(search_index, 4.0, 1.0) AS distance"
        f" {matching} LIMIT {RANKED}) ORDER BY distance, rowid DESC",
        values,
    )


def _highest_key(connection: sqlite3.Connection, searched: Searched) -> int:
    found = connection.execute(f"SELECT max(id) FROM {quoted(searched.table)}").fetchone()
    return int(found[0] or 0)


def _part(connection: sqlite3.Connection, term: Term, words: Sequence[str]) -> str:
    """Return the query for one term, empty where no such word is indexed.

    FTS5 reads the lists of all words that begin alike before it gives the first row, which
    takes long for a frequent stem. Named one by one they are read as far as rows are needed.
    """
    if term.open and len(words) == 1 and len(words[0]) > _SHORT:
        known = list(islice(_beginning(connection, words[0]), _MOST_WORDS + 1))
        if len(known) <= _MOST_WORDS:
            return f"({' OR '.join(map(_string, known))})" if known else ""
    return _plain_part(term)


def _plain_part(term: Term) -> str:
    return f"{_string(term.text)}{' *' if term.open else ''}"


def _beginning(connection: sqlite3.Connection, start: str) -> Iterator[str]:
    """Return the indexed words that begin with ``start``, leaping from each to the next."""
    at = start
    while True:
        found = connection.execute(
            "SELECT term FROM search_words WHERE term >= ? LIMIT 1", (at,)
        ).fetchone()
        if found is None or not found[0].startswith(start):
            return
        yield found[0]
        at = found[0] + "\x01"


def _pages(
    connection: sqlite3.Connection,
    schema: Schema,
    rows: Iterator[tuple[int]],
    language: Language | None,
    limit: int,
) -> Iterator[_Page]:
    """Read the rows of the index, ``limit`` at a time as they are needed, each record once."""
    seen: set[tuple[str, int]] = set()
    while chunk := [row for (row,) in islice(rows, limit)]:
        pages = _read(connection, schema, chunk, language)
        for page in (pages[row] for row in chunk if row in pages):
            if (page.searched.kind, page.parent) not in seen:
                seen.add((page.searched.kind, page.parent))
                yield page


def _read(
    connection: sqlite3.Connection, schema: Schema, rows: Sequence[int], language: Language | None
) -> dict[int, _Page]:
    """Return what the records show under the index's row numbers: one statement a table."""
    pages = {}
    for searched in schema.searched:
        keys = [row // NUMBERS for row in rows if row % NUMBERS == searched.number]
        if keys:
            for page in _pages_of(connection, schema, searched, keys, language):
                pages[page.row_id * NUMBERS + searched.number] = page
    return pages


def _pages_of(
    connection: sqlite3.Connection,
    schema: Schema,
    searched: Searched,
    keys: Sequence[int],
    language: Language | None,
) -> Iterator[_Page]:
    """Read rows of one table: the heading in ``language`` or else the first, and all texts."""
    table = quoted(searched.table)
    words = ", ".join(texts(schema, searched, table))
    columns = ", ".join(map(quoted, (searched.parent, *searched.title)))
    described = schema.records.tables[searched.table].columns
    is_json = [bool(described[name].info.get("json")) for name in searched.title]
    found = connection.execute(
        f"SELECT id, {words}, {columns} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(keys),),
    )
    for row_id, title, body, parent, *headings in found:
        read = (
            _in_language(heading, language) if by_language else heading
            for heading, by_language in zip(headings, is_json, strict=True)
        )
        segments = f"{title}{SEPARATOR}{body}".split(SEPARATOR)
        yield _Page(
            searched,
            row_id,
            parent,
            title=next((heading for heading in read if heading), ""),
            segments=tuple(segment for segment in segments if segment.strip()),
        )


def _in_language(stored: str, language: Language | None) -> str:
    """Return the heading in a JSON value: a text or a name by language, or a list."""
    value = json.loads(stored)
    if not isinstance(value, dict) or not value:
        return ", ".join(map(str, value or ()))
    entry = value.get(language) or next(iter(value.values()))
    if isinstance(entry, str):
        return entry
    if "family" in entry:
        return f"{entry.get('given', '')} {entry['family']}".strip()
    return str(entry.get("nominative") or entry.get("full") or "")


class _Scratch:
    """A small index in memory that cuts texts into words exactly as the large one does."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute(f"CREATE VIRTUAL TABLE page USING fts5(text, {TOKENS})")
        self._connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab(page, instance)")

    def close(self) -> None:
        self._connection.close()

    def words_of(self, text: str) -> list[str]:
        """Return the words of ``text`` as they are indexed."""
        with self._holding([text]):
            rows = self._connection.execute("SELECT term FROM words ORDER BY offset")
            return [term for (term,) in rows]

    def marks(self, texts: Sequence[str], query: str) -> list[list[Mark]]:
        """Return where in each of ``texts`` something stands that ``query`` asks for."""
        marks: list[list[Mark]] = [[] for _ in texts]
        with self._holding([_without_signals(text) for text in texts]):
            rows = self._connection.execute(
                "SELECT rowid, highlight(page, 0, ?, ?) FROM page WHERE page MATCH ?",
                (_OPEN, _CLOSE, query),
            )
            for row, signalled in rows:
                marks[row - 1] = list(_signalled(signalled))
        return marks

    @contextmanager
    def _holding(self, texts: Sequence[str]) -> Iterator[None]:
        """Have ``texts`` in the index, numbered from 1, while the block runs."""
        self._connection.execute("BEGIN")
        self._connection.executemany(
            "INSERT INTO page (rowid, text) VALUES (?, ?)", enumerate(texts, start=1)
        )
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")


_OPEN, _CLOSE = "\x02", "\x03"


def _without_signals(text: str) -> str:
    """Return ``text`` with blanks for the signals, and for NUL, where SQLite's texts end."""
    return text.replace(_OPEN, " ").replace(_CLOSE, " ").replace("\0", " ")


def _signalled(text: str) -> Iterator[Mark]:
    """Return the places between the signals, counted without the signals."""
    at = 0
    for piece in text.split(_OPEN):
        inside, closed, after = piece.partition(_CLOSE)
        if closed:
            yield at, len(inside)
        at += len(inside) + len(after)


def _hits(scratch: _Scratch, pages: Sequence[_Page], asked: _Asked) -> list[Hit]:
    """Give each page the excerpt from the segment with most of what is asked."""
    likely = [_likely(page.segments, asked) for page in pages]
    query = " OR ".join(_plain_part(term) for term, _ in asked)
    marks = iter(scratch.marks([text for texts in likely for text in texts], query))
    return [
        _hit(page, max(zip(texts, marks_of, strict=True), key=lambda pair: len(pair[1])))
        for page, texts in zip(pages, likely, strict=True)
        if (marks_of := list(islice(marks, len(texts))))
    ]


def _hit(page: _Page, best: tuple[str, list[Mark]]) -> Hit:
    shown = excerpt(*best)
    return Hit(
        page.searched.kind,
        page.parent,
        page.searched.table,
        page.row_id,
        page.title,
        shown.text,
        shown.marks,
    )


def _likely(segments: Sequence[str], asked: _Asked) -> list[str]:
    """Return the few segments worth a closer look: those that seem to hold a word asked for."""
    starts = [word for _, words in asked for word in words]
    seeming = [text for text in segments if any(start in text.lower() for start in starts)]
    return list(seeming or segments)[:_MOST_SEGMENTS]


def _string(text: str) -> str:
    """Return ``text`` as a string of FTS5's query language, in which nothing is an operator."""
    return '"' + text.replace('"', '""') + '"'
