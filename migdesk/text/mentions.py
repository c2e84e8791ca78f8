"""Where a text names somebody: as whole words, and in any case in languages that have cases."""

import re
from collections.abc import Iterable
from typing import Final

from migdesk.text.folding import folded
from migdesk.text.georgian import search_stem

_ENDINGS: Final = "[აეიოუ]?(?:მა?|ს(?:ა|თან|თვის|გან)?|თ|დ|ში|ზე|თან)?"
"""What may follow the stem of a Georgian name."""

_VOWELS: Final = "აეიოუ"
"""The last letter of a name that its other forms may lack: Gabunia has the rest of it in each."""

_CYRILLIC_ENDINGS: Final = "[а-яё]{0,3}"
_CYRILLIC_VOWELS: Final = "аяоёуюыиэейь"
_LEAST: Final = 3
"""Letters of a stem by which a word is recognised."""

_INFLECTED: Final = re.compile(r"[ა-ჰ]+|[А-Яа-яЁё]+")
_WORD: Final = re.compile(r"\w+")


def name_pattern(name: str) -> re.Pattern[str] | None:
    """Return what ``name`` looks like in a folded text; ``None`` where it has no letters."""
    words = r"\s+".join(_any_form(word) for word in folded(name).split())
    return re.compile(rf"(?<!\w){words}(?!\w)") if words else None


def says(text: str, name: str) -> bool:
    """Say whether ``text`` holds ``name`` as words of its own; Georgian ones in any form."""
    pattern = name_pattern(name)
    return pattern is not None and pattern.search(folded(text)) is not None


def calls(text: str, title: str) -> bool:
    """Say whether ``text`` holds a title or the name of a body, each word in whatever form.

    Of Georgian and Russian words more may follow than of names of people: they have plurals.
    """
    words = r"\s+".join(_loosely(word) for word in folded(title).split())
    return bool(words) and re.search(rf"(?<!\w){words}(?!\w)", folded(text)) is not None


class Beginnings:
    """How the words of a text begin, so that thousands of names are looked for quickly."""

    def __init__(self, texts: Iterable[str]) -> None:
        words = {word for text in texts for word in _WORD.findall(folded(text))}
        self._known = {word[:length] for word in words for length in range(1, len(word) + 1)}

    def may_name(self, name: str) -> bool:
        """Tell whether the text may hold ``name``: ``False`` is certain."""
        first = next(iter(_WORD.findall(folded(name))), "")
        return bool(first) and stem(first) in self._known


def _any_form(word: str) -> str:
    """Return a pattern for a word with whatever ending of case it may have."""
    if re.fullmatch(r"[ა-ჰ]+", word):
        return (word[:-1] if word[-1] in _VOWELS and len(word) > _LEAST else word) + _ENDINGS
    if re.fullmatch(r"[А-Яа-яЁё]+", word):
        return re.escape(stem(word)) + _CYRILLIC_ENDINGS
    return re.escape(word)


def _loosely(word: str) -> str:
    beginning = stem(word)
    return re.escape(beginning) + (r"\w{0,6}" if _INFLECTED.fullmatch(word) else "")


def stem(word: str) -> str:
    """Return the beginning of a word that its forms share."""
    if re.fullmatch(r"[ა-ჰ]+", word):
        return search_stem(word)
    if re.fullmatch(r"[А-Яа-яЁё]+", word) and len(word) > _LEAST:
        return (
            word.rstrip(_CYRILLIC_VOWELS) if len(word.rstrip(_CYRILLIC_VOWELS)) >= _LEAST else word
        )
    return word
