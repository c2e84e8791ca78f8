"""Which of some languages a text is written in, told by its letters."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from migdesk.text.names import Language
from migdesk.text.words import words_for

_NAMES: Final = {
    "Arab": "ARABIC",
    "Armn": "ARMENIAN",
    "Cyrl": "CYRILLIC",
    "Geor": "GEORGIAN",
    "Grek": "GREEK",
    "Latn": "LATIN",
}
"""How Unicode's names of letters begin, by the script's code in ISO 15924."""


def language_written(text: str, languages: Sequence[Language]) -> Language:
    """Return the first of ``languages`` in whose script most letters of ``text`` are.

    The first of all where the letters speak for none of them.
    """
    letters = filter(str.isalpha, text)
    counts = Counter("LATIN" for _ in letters) if text.isascii() else Counter(map(_script, letters))
    if not counts:
        return languages[0]
    main = counts.most_common(1)[0][0]
    for language in languages:
        if _NAMES.get(words_for(language)("language.script")) == main:
            return language
    return languages[0]


@cache
def _script(letter: str) -> str:
    """Return how Unicode's name of a letter begins."""
    return unicodedata.name(letter, "").partition(" ")[0]
