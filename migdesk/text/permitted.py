"""In what one wording of a quote differs from another: a permitted edit, or a change.

Letter case at the beginning, punctuation at the end, footnote marks and obvious typos may be
edited in any quote. Whether a typo is an obvious one is for people to say: what is found here is
a proposal.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import Final

from migdesk.vocabulary import EditKind

_FOOTNOTE: Final = re.compile(r"\s*(?:\[\d{1,3}\]|\*+|[†‡§¹²³⁰⁴-⁹]+)")
_END: Final = re.compile(r"[\s.,;:!?…]+$")
_SPACES: Final = re.compile(r"\s+")
_MOST_TYPOS: Final = 3
_LEAST_ALIKE: Final = 0.7
_SHORTEST: Final = 4
"""A word of fewer letters becomes another word with any slip."""


def _without_footnotes(text: str) -> str:
    return _FOOTNOTE.sub("", text)


def _without_end(text: str) -> str:
    return _END.sub("", text)


def _with_small_beginning(text: str) -> str:
    return text[:1].lower() + text[1:]


_PERMITTED: Final[Mapping[EditKind, Callable[[str], str]]] = {
    EditKind.FIRST_LETTER: _with_small_beginning,
    EditKind.FINAL_PUNCTUATION: _without_end,
    EditKind.FOOTNOTE_MARKS: _without_footnotes,
}


def edit_between(words: str, cleared: str) -> EditKind | None:
    """Return in what ``cleared`` differs from ``words``, ``None`` where both say the same.

    Of several permitted edits it is the first; beside a typo, it is the typo.
    """
    before, after = _plain(words), _plain(cleared)
    if before == after:
        return None
    for kind, level in _PERMITTED.items():
        if level(before) == level(after):
            return kind
    for level in (_without_footnotes, _without_end, _with_small_beginning):  # marks hide the end
        before, after = level(before), level(after)
    if before == after:
        return EditKind.FIRST_LETTER
    return EditKind.TYPO if _are_typos(before, after) else EditKind.CHANGE


def _plain(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _are_typos(before: str, after: str) -> bool:
    """Tell whether a few words were spelt otherwise, and all others stayed."""
    old, new = before.split(), after.split()
    if len(old) != len(new):
        return False
    changed = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    return len(changed) <= _MOST_TYPOS and all(_is_typo(*pair) for pair in changed)


def _is_typo(old: str, new: str) -> bool:
    if min(len(old), len(new)) < _SHORTEST or abs(len(old) - len(new)) > 1:
        return False
    alike = SequenceMatcher(None, old.casefold(), new.casefold(), autojunk=False).ratio()
    return alike >= _LEAST_ALIKE and any(map(str.isalpha, new))
