"""The process in which words are looked up: reads a question a line, writes an answer a line.

It is run as a program by its path and knows nothing of MigDesk; a frozen program has no Python to
run it with, and becomes it. It ends when nobody asks any more.
"""

import json
import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from hunspell import Hunspell

LONGEST = 80
"""Letters of a word that is looked up; hunspell takes no longer ones."""


@cache
def dictionary(folder: str, script: str) -> Any:  # noqa: ANN401 - hunspell has no types
    """Return a dictionary, loaded when it is first asked for."""
    return Hunspell(script, hunspell_data_dir=folder, system_encoding="UTF-8")


def misspelt(folder: str, script: str, words: list[str]) -> list[str]:
    """Return those of the words that the dictionary does not know."""
    known = dictionary(folder, script)
    return [word for word in words if len(word) <= LONGEST and not known.spell(word)]


def suggested(folder: str, script: str, words: list[str]) -> list[str]:
    """Return what may have been meant by a word, the likeliest first."""
    found: tuple[str, ...] = dictionary(folder, script).suggest(words[0])
    return [word for word in found if word]


ANSWERS: Mapping[str, Callable[[str, str, list[str]], list[str]]] = {
    "misspelt": misspelt,
    "suggested": suggested,
}


def main(folder: str) -> None:
    """Answer until the questions end.

    They come and go by the numbers of the pipes: a program with a window has no ``sys.stdin``.

    Args:
        folder: where the dictionaries lie.
    """
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        for line in questions:
            what, script, words = json.loads(line)
            answer = json.dumps(ANSWERS[what](folder, script, words))
            answers.write(answer.encode() + b"\n")
            answers.flush()


if __name__ == "__main__":
    main(sys.argv[1])
