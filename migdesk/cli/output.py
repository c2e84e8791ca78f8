"""Printing: plain columns for people, JSON for programs, one line for what went wrong."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Final

import msgspec

from migdesk.base.files import refusal

_STANDARD_OUTPUT: Final = Path("standard output")


def speak_utf8() -> None:
    """Print every letter on every system: Windows consoles default to an 8-bit code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(line: str = "") -> None:
    """Print one line of result.

    Raises:
        CannotWrite: the output is closed or full.
    """
    with _told_of_failure():
        print(line, file=sys.stdout)  # noqa: T201 - the one place that prints; copes with none


def finish() -> None:
    """Hand on what was printed.

    Raises:
        CannotWrite: as :func:`say`.
    """
    with _told_of_failure():
        print(end="", flush=True)  # noqa: T201 - as in say


@contextmanager
def _told_of_failure() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise refusal(_STANDARD_OUTPUT, error) from error


def complain(line: str) -> None:
    """Print one line about what went wrong, on the error stream."""
    print(f"migdesk: {line}", file=sys.stderr)  # noqa: T201 - as in say


def say_json(value: object) -> None:
    """Print frozen rows as indented JSON."""
    say(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def say_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows as columns, each as wide as its widest cell; the last one runs on."""
    lines = [tuple(_one_line(cell) for cell in row) for row in rows]
    if not lines:
        return
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        say("  ".join(cells).rstrip())


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
