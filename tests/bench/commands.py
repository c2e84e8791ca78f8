"""Commands from start to end, against an interpreter that does nothing but import SQLAlchemy."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Final

from bench.measuring import alternating, ratio
from bench.report import Result

ROUNDS: Final = 11
BARE: Final = "import sqlalchemy.orm"


def measure_commands(office: Path) -> Iterator[Result]:
    """Measure the commands that only look, on the workspace ``office``."""
    commands = {
        "list events": ("list", "events"),
        "list quotes": ("list", "quotes"),
        "search WORD": ("search", _word_of(office)),
    }
    works = {"bare": lambda _: _run("-c", BARE)}
    for name, words in commands.items():
        works[name] = lambda _, words=words: _run(
            "-m", "migdesk", *words, "--workspace", str(office)
        )
    times = alternating(works, rounds=ROUNDS, warm_up=1)
    yield Result(f"python -c '{BARE}', median", median(times["bare"]) * 1000, "ms")
    for name in commands:
        yield Result(f"migdesk {name}, median", median(times[name]) * 1000, "ms")
        yield Result(f"  {name} : bare", ratio(times[name], times["bare"]), "×", 2)


def _run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, check=False)
    if done.returncode:
        sys.stderr.buffer.write(done.stderr)
        done.check_returncode()


def _word_of(office: Path) -> str:
    """Return a word that some quote holds."""
    with closing(sqlite3.connect(f"{office.as_uri()}?mode=ro", uri=True)) as connection:
        (words,) = connection.execute("SELECT words FROM quote WHERE id = 1000").fetchone()
    return max(words.rstrip(".").split(), key=len)
