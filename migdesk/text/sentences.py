"""Where a sentence ends: seen only where it is sure, because words are divided there in print."""

import re
from collections.abc import Iterator
from typing import Final

from migdesk.text.names import Language

_END: Final = re.compile(
    r"(?P<word>[^\W\d_]*)"
    r"(?P<stop>\.|[?!]+)"
    r"[\"'’”»“)\]]*"
    r"\s+"
    r"(?=[\"'‘“„«(\[]*(?P<next>\w))"
)
_ENGLISH: Final = "en"
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


def sentences(text: str, language: Language = "") -> Iterator[tuple[int, int]]:
    """Yield where each sentence of ``text`` begins and where the next one does.

    Args:
        text: the text.
        language: in which it is, where that is known. In English a full stop behind a number ends
            a sentence if a capital letter follows; elsewhere it may make an ordinal of the number,
            and Georgian has no capitals that would tell.
    """
    start = 0
    for found in _END.finditer(text):
        if _ends_sentence(found) or (language == _ENGLISH and _ends_after_number(found)):
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


def _ends_after_number(found: re.Match[str]) -> bool:
    before = found.string[: found.start("stop")]
    return found["stop"] == "." and before[-1:].isdecimal() and found["next"].isupper()
