"""What happens to a text between the record and the line: nothing is added that can be read.

Words come from people, files and other programs. Characters that steer a machine instead of
saying something are taken out; spaces that a line must not end at are made unbreakable; long
Georgian words get the places where they may be divided.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from georgian_hyphenation import (  # type: ignore[import-untyped]  # it has no type marker
    GeorgianHyphenator,
)

from migdesk.text.folding import folded
from migdesk.text.signs import LINE_ENDS, SILENT

_NO_BREAK: Final = "\u00a0"
_SOFT_HYPHEN: Final = "\u00ad"

_ARABIC_FORMS: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
"""Signs for a letter as it joins its neighbours: some programs copy these out of a page."""

_BLANKS: Final = re.compile("[ \t]{2,}|\t")

_NUMBER_AND_UNIT: Final = re.compile(r"(?<=[№\d]) (?=[\w₾€$£%‰°])")
_SHORT_WORD: Final = 9

_LONG_GEORGIAN_WORD: Final = re.compile("[\u10d0-\u10ff]{11,}")
_LEAST_PART: Final = 4

_HARMONIC: Final = frozenset(
    "ბგ ბღ დგ დღ ძგ ძღ ჯგ ჯღ ფქ ფხ თქ თხ ცქ ცხ ჩქ ჩხ პკ პყ ტკ ტყ წკ წყ ჭკ ჭყ".split()  # noqa: SIM905 -- a table read as text
)
"""Pairs of consonants pronounced as one, which no line may part. Of any other group the first
consonant stays on the line. The library's own list also holds pairs such as რმ, which are parted.
"""


@lru_cache(maxsize=1024)
def cleaned(text: str) -> str:
    """Return ``text`` as it may be printed.

    Control characters, halves of surrogate pairs, marks that turn the direction of writing and
    other signs without a form of their own are dropped. Every line end becomes a line feed, runs
    of blanks become one blank, the narrow no-break space (which the document font lacks) becomes
    the ordinary one, Georgian capitals become letters, and so do the forms of Arabic letters that
    are copied from a page. The last texts are remembered: a document is laid out at several sizes.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    text = SILENT.sub("", folded(LINE_ENDS.sub("\n", text)))
    text = _ARABIC_FORMS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return _BLANKS.sub(" ", text.replace("\u202f", _NO_BREAK))


def tight(text: str) -> str:
    """Return ``text``, of the same length, with unbreakable spaces where a line must not end.

    These are: before a dash or a stroke between words, inside groups of digits, after №, between a
    number and what it counts, and before a short last word.
    """
    for sign in "—–/":
        text = text.replace(f" {sign} ", f"{_NO_BREAK}{sign} ")
    text = _NUMBER_AND_UNIT.sub(_NO_BREAK, text)
    before, _, last = text.rpartition(" ")
    is_bound = _NO_BREAK in last or before.endswith("/")
    if before and 0 < len(last) <= _SHORT_WORD and not is_bound:
        return f"{before}{_NO_BREAK}{last}"
    return text


def divisible(text: str) -> str:
    """Return ``text`` with soft hyphens in Georgian words of eleven letters or more.

    At least four letters stay on either side. Words of other scripts are not divided: English is
    set ragged and needs no hyphens.
    """
    return _LONG_GEORGIAN_WORD.sub(lambda match: _divided(match[0]), text)


@cache
def _hyphenator() -> GeorgianHyphenator:
    hyphenator = GeorgianHyphenator(_SOFT_HYPHEN)
    hyphenator.harmonic_clusters = set(_HARMONIC)
    return hyphenator


@lru_cache(maxsize=1024)
def _divided(word: str) -> str:
    """Return a word with its soft hyphens. The last ones are remembered: releases repeat them."""
    parts: list[str] = _hyphenator().hyphenate(word).split(_SOFT_HYPHEN)
    while len(parts) > 1 and len(parts[0]) < _LEAST_PART:
        parts[:2] = ["".join(parts[:2])]
    while len(parts) > 1 and len(parts[-1]) < _LEAST_PART:
        parts[-2:] = ["".join(parts[-2:])]
    return _SOFT_HYPHEN.join(parts)
