"""Rules about countries and places: in their order, and by the name that has been agreed on."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    Paragraph,
    Standard,
    each_of_prose,
    found_at,
    places_in,
)
from migdesk.text.countries import countries
from migdesk.text.names import Language
from migdesk.text.signs import with_plain_blanks
from migdesk.text.sorting import sortable

_FORMAL: Final = re.compile(r"\b(?:the\s+)?(?:Republic|State|Kingdom) of\s+")
_NOTE: Final = re.compile(r"\d{3,}")
_LEAST: Final = 3
"""So few countries in another order than that of their letters may be in the order of the text."""


def status(sheet: CheckSheet) -> Iterator[Finding]:
    """Find places of disputed status without the words that tell it."""
    for paragraph in sheet.paragraphs:
        for term in check_words(sheet.language).terms.get("places", ()):
            for found in places_in(paragraph, term.find):
                note = _NOTE.search(term.write)
                noted = note is not None and note[0] in sheet.text
                if not noted and not _stands_in(term.write, paragraph.text, found.start()):
                    yield found_at(
                        paragraph, found.start(), found.end(), term.write, right=term.write
                    )


def _stands_in(name: str, text: str, at: int) -> bool:
    """Tell whether a place is within ``name``, which may stand without its article."""
    bare = name.removeprefix("the ")
    return bare in with_plain_blanks(text[max(at - len(bare), 0) : at + len(bare)])


@each_of_prose
def country_order(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find lists of countries in another order than that of their letters."""
    one, several = _countries(standard.language)
    for found in paragraph.own(several):
        names = [each[0] for each in one.finditer(_FORMAL.sub("", found[0]))]
        right = sorted(names, key=sortable)
        if len(names) >= _LEAST and names != right:
            yield found_at(paragraph, found.start(), found.end(), right=", ".join(right))


@cache
def _countries(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a country looks like, and a list of several."""
    names = sorted((name for _, name in countries(language)), key=len, reverse=True)
    any_of = "|".join(map(re.escape, names))
    formal = rf"(?:{_FORMAL.pattern})?(?:the\s+)?"
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)"), re.compile(
        rf"(?<!\w){formal}(?:{any_of})(?:(?:,|,?\s+and)\s+{formal}(?:{any_of})){{2,}}(?!\w)"
    )
