"""Search as you type over a million quotes, against a scan without an index.

Everything is asked three times in turn and the middle time counts, so that a moment in which the
machine does something else is not taken for a slow query.
"""

import random
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Final, TypeAlias

from bench.measuring import alternating, percentile, ratio, seconds
from bench.report import Result

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.questions import find
from migdesk.records.searched import SEARCHED
from migdesk.store.sqlite.engine import Access, connect
from migdesk.store.sqlite.search import search
from migdesk.store.workspace import Workspace

QUERIES: Final = 400
REPEATED: Final = 3
LIMIT: Final = 50
SCANS: Final = 15
NOWHERE: Final = ("qqzwxq", "zzqxzzq", "ძძჰქძძ")
"""What the scans look for in vain: one third of it in Georgian letters, like the texts."""

FIELDS: Final[Mapping[str, Mapping[str, Sequence[str]]]] = {
    "scan": {searched.table: (*searched.title, *searched.body) for searched in SEARCHED},
    "scan of words": {"quote": ("words",)},
}
"""What is scanned: all that the search looks through, and what quotes say."""

Draw: TypeAlias = Callable[[Sequence[str], random.Random], str]
"""Makes a query from the words of a quote."""

KINDS: Final[Mapping[str, Draw]] = {
    "first letters": lambda words, dice: dice.choice(words)[: dice.randint(1, 2)],
    "three letters": lambda words, dice: dice.choice(words)[:3],
    "one word": lambda words, dice: dice.choice(words),
    "two words": lambda words, dice: " ".join(dice.sample(words, 2)),
    "a phrase": lambda words, dice: _phrase(words, dice.randrange(len(words) - 1)),
}


def measure_search(archive: Path) -> Iterator[Result]:
    """Measure in the workspace ``archive``."""
    read_once(archive)
    with (
        Workspace.open(archive, clock=system_clock, write=False) as workspace,
        closing(connect(archive, Access.READ)) as connection,
    ):
        queries = _queries(connection)
        times = _times(workspace, connection, queries)
    for way in ("newest first", "best first"):
        taken = times[way]
        yield Result(f"search, {way}, p50", percentile(taken, 50) * 1000, "ms")
        yield Result(f"search, {way}, p99", percentile(taken, 99) * 1000, "ms", 50)
        for kind in KINDS:
            of_kind = [
                time for time, (asked, _) in zip(taken, queries, strict=True) if asked == kind
            ]
            yield Result(f"  {kind}, p99", percentile(of_kind, 99) * 1000, "ms")
    store, newest, scan = times["store"], times["newest first"], times["scan"]
    yield Result("the store's search alone, newest first, p50", percentile(store, 50) * 1000, "ms")
    yield Result("the store's search alone, newest first, p99", percentile(store, 99) * 1000, "ms")
    of_words = median(times["scan of words"]) * 1000
    yield Result("LIKE scan without a hit, words of quotes alone, p50", of_words, "ms")
    yield Result("LIKE scan without a hit, all that is searched, p50", median(scan) * 1000, "ms")
    yield Result("  scan : search newest first, p50", ratio(scan, newest), "×", 100, at_least=True)


def read_once(path: Path) -> None:
    """Bring the file into the system's memory, where that of an office in use lies."""
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass


def _queries(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return queries with their kinds, made of words that quotes hold."""
    dice = random.Random(3)  # noqa: S311 - which words, no secret
    (count,) = connection.execute("SELECT max(id) FROM quote").fetchone()
    queries = []
    for kind in islice(cycle(KINDS), QUERIES):
        key = dice.randint(1, count)
        (said,) = connection.execute("SELECT words FROM quote WHERE id = ?", (key,)).fetchone()
        queries.append((kind, KINDS[kind](said.rstrip(".").split(), dice)))
    return queries


def _times(
    workspace: Workspace, connection: sqlite3.Connection, queries: Sequence[tuple[str, str]]
) -> dict[str, list[float]]:
    """Return the seconds of every query by way of asking, and of the scans made among them."""
    desk = Desk(workspace, system_clock, "Bench")
    for _, text in queries[::10]:
        find(desk, text, limit=LIMIT)
    times: dict[str, list[float]] = defaultdict(list)
    for number, (_, text) in enumerate(queries):
        ways: dict[str, Callable[[int], object]] = {
            "newest first": partial(_find, desk, text, best=False),
            "best first": partial(_find, desk, text, best=True),
            "store": partial(_search, workspace, text),
        }
        for way, taken in alternating(ways, rounds=REPEATED, warm_up=0).items():
            times[way].append(median(taken))
        if number % (QUERIES // SCANS) == 0:
            needle = NOWHERE[len(times["scan"]) % len(NOWHERE)]
            for way, fields in FIELDS.items():
                times[way].append(seconds(partial(_scan, connection, fields, needle)))
    return times


def _find(desk: Desk, text: str, _round: int, *, best: bool) -> None:
    find(desk, text, limit=LIMIT, best=best)


def _search(workspace: Workspace, text: str, _round: int) -> None:
    with workspace.reading() as session:
        search(session, text, limit=LIMIT)


def _scan(connection: sqlite3.Connection, fields: Mapping[str, Sequence[str]], needle: str) -> None:
    """Look through columns of tables, row by row."""
    for table, columns in fields.items():
        like = " OR ".join(f"{column} LIKE ?" for column in columns)
        found = connection.execute(
            f"SELECT id FROM {table} WHERE {like} ORDER BY id DESC LIMIT {LIMIT}",  # noqa: S608 - the schema's own names
            [f"%{needle}%"] * len(columns),
        )
        found.fetchall()


def _phrase(words: Sequence[str], place: int) -> str:
    return f'"{words[place]} {words[place + 1]}"'
