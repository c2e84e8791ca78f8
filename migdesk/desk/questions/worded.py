"""Where a text has the words that somebody looks for."""

import re
import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

from migdesk.store.typed import Term

Marks: TypeAlias = tuple[tuple[int, int], ...]
"""First character and length of each."""


def marks_in(text: str, asked: Sequence[Term]) -> Marks:
    """Return where words of ``text`` begin with what is ``asked``, case and accents apart."""
    if not asked:
        return ()
    beginnings = "|".join(re.escape(_plain(term.text)) for term in asked)
    found = re.finditer(rf"(?<!\w)(?:{beginnings})", _plain(text))
    return tuple((match.start(), match.end() - match.start()) for match in found)


def holds(text: str, asked: Sequence[Term]) -> bool:
    """Tell whether for all that is ``asked`` some word of ``text`` begins with it, as above."""
    plain = _plain(text)
    return all(re.search(rf"(?<!\w){re.escape(_plain(term.text))}", plain) for term in asked)


def _plain(text: str) -> str:
    """Return ``text`` letter for letter, small and without accents."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", sign)[0].lower()[:1] for sign in text)
