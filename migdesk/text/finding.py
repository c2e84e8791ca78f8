"""Looking for words in a text, and putting others in their place.

What a reader takes for the same is the same: capital and small letters (unless they are told
apart), blanks that break a line or do not, straight and curly quotation marks and apostrophes,
hyphens of either kind. Signs that nobody sees are passed over. Places count characters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from msgspec import Struct, structs

from migdesk.text.blocks import Run
from migdesk.text.editing import cut
from migdesk.text.folding import folded
from migdesk.text.normal import normal_runs

Place: TypeAlias = tuple[int, int]
"""Where words begin and have ended."""

_SPACES: Final = "\t\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_ALIKE: Final = (
    (re.compile(f"[{_SPACES}]"), " "),
    (re.compile("[‘’‚‛\u02bc]"), "'"),
    (re.compile("[“”„‟]"), '"'),
    (re.compile("[\u2010\u2011]"), "-"),
)
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_TEXTS_KEPT: Final = 1 << 9
"""Paragraphs of which is remembered how they are compared, from one letter typed to the next."""


class Wanted(Struct, frozen=True):
    """What is looked for.

    Attributes:
        words: as they were typed.
        match_case: whether capital and small letters are told apart.
        whole_words: whether nothing may go on before or behind them.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False


class _Compared(Struct, frozen=True):
    """A text as it is compared.

    Attributes:
        letters: what is compared.
        at: of which character of the text each of them comes, and at the end the text's length;
            ``None`` where each comes of the one at its own place.
    """

    letters: str
    at: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> Place | None:
        """Return where some of the letters stand in the text; ``None`` if one is parted there."""
        if self.at is None:
            return start, end
        if any(edge > 0 and self.at[edge - 1] == self.at[edge] for edge in (start, end)):
            return None
        return self.at[start], self.at[end - 1] + 1


def places(text: str, wanted: Wanted) -> tuple[Place, ...]:
    """Return where in ``text`` the words stand that are looked for, none in another."""
    sought = _letters(folded(wanted.words), match_case=wanted.match_case)
    return tuple(_places(text, sought, wanted)) if sought else ()


def _places(text: str, sought: str, wanted: Wanted) -> Iterator[Place]:
    compared = _compared(text, match_case=wanted.match_case)
    start = compared.letters.find(sought)
    while start >= 0:
        end = start + len(sought)
        place = compared.place(start, end)
        if place is not None and _stands_alone(text, place, whole=wanted.whole_words):
            yield place
            start = compared.letters.find(sought, end)
        else:
            start = compared.letters.find(sought, start + 1)


def replaced(runs: Iterable[Run], found: Sequence[Place], words: str) -> tuple[Run, ...]:
    """Return runs with ``words`` in each of these places, in the look of the first letter there.

    The places are in order, and none is in another.
    """
    before = tuple(runs)
    made: list[Run] = []
    at = 0
    for start, end in found:
        made += cut(before, at, start)
        made += (
            structs.replace(first, text=words, gap="") for first in cut(before, start, start + 1)
        )
        at = end
    made += cut(before, at, sum(len(run.text) for run in before))
    return normal_runs(made)


def in_place(text: str, found: Sequence[Place], words: str) -> str:
    """Return ``text`` with ``words`` in each of these places."""
    return "".join(run.text for run in replaced((Run(text),), found, words))


def overlaps(place: Place, others: Iterable[Place]) -> bool:
    """Tell whether a place shares a character with one of the others."""
    return any(place[0] < end and start < place[1] for start, end in others)


@lru_cache(_TEXTS_KEPT)
def _compared(text: str, *, match_case: bool) -> _Compared:
    letters = _letters(text, match_case=match_case)
    if len(letters) == len(text) and not _UNSEEN.search(text):
        return _Compared(letters)
    parts = [_letters(letter, match_case=match_case) for letter in text]
    at = [number for number, part in enumerate(parts) for _ in part]
    return _Compared("".join(parts), (*at, len(text)))


def _letters(text: str, *, match_case: bool) -> str:
    text = _UNSEEN.sub("", text)
    for alike, sign in _ALIKE:
        text = alike.sub(sign, text)
    return text if match_case else text.casefold()


def _stands_alone(text: str, place: Place, *, whole: bool) -> bool:
    """Tell whether no accent follows, and with ``whole`` no letter before or behind goes on."""
    start, end = place
    if unicodedata.combining(text[end : end + 1] or " "):
        return False
    if not whole:
        return True
    begins = _is_of_word(text[start]) and _is_of_word(text[start - 1 : start])
    return not begins and not (_is_of_word(text[end - 1]) and _is_of_word(text[end : end + 1]))


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or (letter != "" and unicodedata.category(letter)[0] == "M")
