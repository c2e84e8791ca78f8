"""Where a sentence ends: seen only where it is sure, because words are divided there in print."""

import re
from collections.abc import Iterator
from typing import Final

_END: Final = re.compile(
    r"(?P<word>[^\W\d_]*)"
    r"(?P<stop>\.|[?!]+)"
    r"[\"'’”»“)\]]*"
    r"\s+"
    r"(?=[\"'‘“„«(\[]*(?P<next>\w))"
)
_SHORT: Final = 3
_ABBREVIATED: Final = frozenset(
    {"art", "capt", "col", "dept", "etc", "gen", "gov", "hon", "maj", "messrs", "prof", "rep"}
    | {"rev", "sen", "sgt", "univ", "vol", "inc", "ltd"}
)


def first_sentence(text: str) -> tuple[str, str] | None:
    """Return the first sentence of ``text`` and the rest, or ``None`` where there is no rest.

    A full stop ends a sentence if the word before it is no abbreviation and the next word does
    not begin with a small letter. Where that is not sure, a later end is taken.
    """
    for found in _END.finditer(text):
        if _ends_sentence(found):
            return text[: found.end()].rstrip(), text[found.end() :]
    return None


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of ``text`` begins and where the next one does."""
    start = 0
    for found in _END.finditer(text):
        if _ends_sentence(found):
            yield start, found.end()
            start = found.end()
    if start < len(text):
        yield start, len(text)


def _ends_sentence(found: re.Match[str]) -> bool:
    if found["next"].islower() and found["next"] != found["next"].title():
        return False
    if found["stop"] != ".":
        return True
    word = found["word"].casefold()
    return len(word) >= _SHORT and word not in _ABBREVIATED
