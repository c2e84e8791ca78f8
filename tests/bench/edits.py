"""One field edited through the desk, against one row changed by nothing but SQLite.

What another program writes makes every commit wait while it lasts. So there are many short
stretches, and that one counts in which the bare commits were quickest.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Final

from bench.measuring import in_stretches, quietest, ratio
from bench.report import Result

from migdesk.base.clock import system_clock
from migdesk.desk.desk import Desk
from migdesk.desk.quotes import edit_quote
from migdesk.store.workspace import Workspace

STRETCHES: Final = 20
ROUNDS: Final = 40


def measure_edits(office: Path, scratch: Path) -> Iterator[Result]:
    """Measure in a copy of ``office``; both files lie in ``scratch``."""
    edited, bare = scratch / f"edited-{office.name}", scratch / "bare.sqlite"
    shutil.copyfile(office, edited)
    quotes = _copy_quotes(edited, bare)
    for path in (edited, bare):
        _settle(path)
    dice = random.Random(1)  # noqa: S311 - which quotes, no secret
    keys = [dice.randint(1, quotes) for _ in range(1000)]
    with (
        Workspace.open(edited, clock=system_clock) as workspace,
        closing(_connected(bare)) as connection,
    ):
        desk = Desk(workspace, system_clock, "Bench")

        def by_desk(number: int) -> None:
            edit_quote(desk, quote_id=keys[number % 1000], source=f"tape {number}")

        def by_sqlite(number: int) -> None:
            values = (f"tape {number}", keys[number % 1000])
            connection.execute("UPDATE quote SET source = ? WHERE id = ?", values)

        works = {"desk": by_desk, "bare": by_sqlite}
        measured = in_stretches(works, stretches=STRETCHES, rounds=ROUNDS, warm_up=10)
    times = quietest(measured, by="bare")
    yield Result("field edit, median", median(times["desk"]) * 1000, "ms", 3)
    yield Result("  a bare one-row commit", median(times["bare"]) * 1000, "ms")
    yield Result("  edit : bare commit", ratio(times["desk"], times["bare"]), "×", 10)


def _copy_quotes(edited: Path, bare: Path) -> int:
    """Make a file with the words and sources of all quotes, and return how many there are."""
    with closing(_connected(bare)) as connection:
        connection.execute("ATTACH ? AS office", (str(edited),))
        connection.execute("CREATE TABLE quote (id INTEGER PRIMARY KEY, words TEXT, source TEXT)")
        copied = connection.execute("INSERT INTO quote SELECT id, words, source FROM office.quote")
        return copied.rowcount


def _settle(path: Path) -> None:
    """Wait until a new file is on the disk: else the first commits wait for it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _connected(bare: Path) -> sqlite3.Connection:
    """Open a file as safely as a workspace is opened: each commit is on the disk."""
    connection = sqlite3.connect(bare, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection
