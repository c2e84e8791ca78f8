"""Looks words up in a process of its own, which is begun when the first word is asked for.

Hunspell holds Python's lock while it loads a dictionary or thinks of suggestions, for up to a
second: in this process the window would stand still. There it cannot take the program down, either.
"""

import subprocess
import sys
import weakref
from collections.abc import Collection, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from msgspec import json

from migdesk.base.resources import resource
from migdesk.editorial.errors import SpellingBroken
from migdesk.editorial.spelling import LOOKING_UP
from migdesk.text.spelt import Script

MOST_SUGGESTED: Final = 5

_HELPER: Final = Path(__file__).with_name("helper.py")


def can_spell() -> bool:
    """Tell whether words can be looked up on this computer: there is no hunspell for each."""
    return find_spec("hunspell") is not None


class Speller:
    """The dictionaries. What was looked up once is remembered."""

    def __init__(self) -> None:
        self._wrong: dict[tuple[Script, str], bool] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def misspelt(self, script: Script, words: Collection[str]) -> set[str]:
        """Return those of the words that are misspelt.

        Raises:
            SpellingBroken: the process does not answer.
        """
        new = sorted({word for word in words if (script, word) not in self._wrong})
        if new:
            wrong = set(self._ask("misspelt", script, new))
            self._wrong |= {(script, word): word in wrong for word in new}
        return {word for word in words if self._wrong[script, word]}

    def suggested(self, script: Script, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first. It takes up to a second.

        Raises:
            SpellingBroken: as above.
        """
        return tuple(self._ask("suggested", script, [word])[:MOST_SUGGESTED])

    def _ask(self, what: str, script: Script, words: Sequence[str]) -> list[str]:
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise SpellingBroken
        try:
            process.stdin.write(json.encode((what, script, words)) + b"\n")
            process.stdin.flush()
            return json.decode(process.stdout.readline(), type=list[str])
        except (OSError, ValueError) as error:  # it has ended: the next question begins another
            self._process = None
            raise SpellingBroken from error

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            try:
                process = subprocess.Popen(  # noqa: S603 - this program itself, or its own Python
                    (*_helper(), resource("dictionaries")),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError as error:
                raise SpellingBroken from error
            weakref.finalize(self, _end, process)
            self._process = process
        return self._process


def _helper() -> tuple[str | Path, ...]:
    """Return what begins the process: a frozen program has no Python, and begins itself again."""
    if getattr(sys, "frozen", False):
        return sys.executable, LOOKING_UP
    return sys.executable, "-P", "-X", "utf8", _HELPER


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Let a process end: nothing more is asked of it."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue  # it has ended by itself
    process.terminate()
    process.wait()
