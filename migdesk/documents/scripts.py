"""Which script a text is written in, and which language that speaks for."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from migdesk.text.names import Language
from migdesk.text.words import available_languages, words_for

LATIN: Final = "Latn"
GEORGIAN: Final = "Geor"
ARABIC: Final = "Arab"

_RANGES: Final = (
    (0x0041, 0x024F, LATIN),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x058A, "Armn"),
    (0x0600, 0x06FF, ARABIC),
    (0x10A0, 0x10FF, GEORGIAN),
    (0x1E00, 0x1EFF, LATIN),
    (0x1F00, 0x1FFF, "Grek"),
)
"""First and last character, and the script's code in ISO 15924."""

_TAKEN_FOR: Final = {ARABIC: "ar"}
"""What a text in a script is taken for where no language of documents is written in it.

A screen reader has to be told that letters are Arabic: it skips them otherwise.
"""

_FEW: Final = 5
"""Less than one in so many is few."""


@cache
def script_of(character: str) -> str:
    """Return the script of a letter; nothing for signs, figures and scripts not listed here."""
    if character.isalpha():
        code = ord(character)
        for first, last, script in _RANGES:
            if first <= code <= last:
                return script
    return ""


@lru_cache(maxsize=1024)
def main_script(text: str, own: str) -> str:
    """Return the script that ``text`` is written in, in a document whose script is ``own``.

    It is another one only if few letters are of the document's: a Georgian line with an address
    in Latin letters is Georgian. The last texts are remembered: a document is laid out at several
    sizes.
    """
    counts: Counter[str] = Counter()
    for character, times in Counter(text).items():
        counts[script_of(character)] += times
    del counts[""]
    if counts[own] * _FEW >= counts.total():
        return own
    return counts.most_common(1)[0][0]


@cache
def language_of(script: str) -> Language:
    """Return the first language of documents that is written in ``script``.

    Without one that is nothing, or what a text in it is taken for.
    """
    written = (one for one in available_languages() if script_of_language(one) == script)
    return next(written, _TAKEN_FOR.get(script, ""))


def script_of_language(language: Language) -> str:
    """Return the script of a language of documents, or of one that a text is taken for."""
    if language in available_languages():
        return words_for(language)("language.script")
    return next((script for script, taken in _TAKEN_FOR.items() if taken == language), "")


def locale_of(language: Language) -> str:
    """Return what word processors call a language."""
    if language in available_languages():
        return words_for(language)("language.locale")
    return language


def phrases(text: str, own: str) -> Iterator[tuple[int, int, Language]]:
    """Cut ``text`` into phrases: start, end, and the language where it is another one.

    Args:
        text: what is cut.
        own: the script of the text around it.

    Names and acronyms in Latin letters are part of every language's text and no phrases of
    another; nor are words in a script that no language of documents is written in.
    """
    start = 0
    for match in () if text.isascii() else _foreign(own).finditer(text):
        if match.start() > start:
            yield start, match.start(), ""
        yield match.start(), match.end(), language_of(match.lastgroup or "")
        start = match.end()
    if start < len(text):
        yield start, len(text), ""


@cache
def _foreign(own: str) -> re.Pattern[str]:
    """Return what finds phrases in other scripts: words and the blanks and stops between them."""
    alternatives = []
    for script in sorted({script for _, _, script in _RANGES} - {own, LATIN}):
        if language_of(script):
            letters = "".join(f"{chr(a)}-{chr(b)}" for a, b, one in _RANGES if one == script)
            word = f"[{letters}]+"
            alternatives.append(f"(?P<{script}>{word}(?:[ \u00a0,.:-]+{word})*)")
    return re.compile("|".join(alternatives) or r"(?!)")
