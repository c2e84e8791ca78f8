"""Rules that are lists of words: what is written should be written otherwise."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from migdesk.editorial.checks.lists import Term, check_words, term_of
from migdesk.editorial.checks.sheet import (
    Finding,
    Paragraph,
    ParagraphCheck,
    Standard,
    each_paragraph,
    found_at,
)
from migdesk.text.names import Language
from migdesk.text.signs import with_plain_blanks

_TEXTS_KEPT: Final = 1024
"""Paragraphs, once for each table, of which it is known what stands in them."""


def listed(name: str) -> ParagraphCheck:
    """Return the check that a table of terms is: none of its words stands in the text."""

    def look(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
        terms = _standing(standard.language, name, paragraph.text)
        own = _own_names(standard) if terms and name != "bodies" else ()
        return _found(paragraph, terms, own)

    return each_paragraph(look)


@each_paragraph
def office_terms(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find words that the office itself avoids."""
    return _found(paragraph, (term_of(*term) for term in standard.terms))


@lru_cache(_TEXTS_KEPT)
def _standing(language: Language, name: str, text: str) -> tuple[Term, ...]:
    """Return which terms of a table stand in a paragraph: of hundreds, one or none."""
    terms = check_words(language).terms.get(name, ())
    return tuple(term for term in terms if term.find.search(text))


def _own_names(standard: Standard) -> tuple[str, ...]:
    """Return names that are spelt as their bearers spell them, whatever the lists say."""
    return (*check_words(standard.language).own_names, *standard.own_names)


def _found(
    paragraph: Paragraph, terms: Iterable[Term], own: Iterable[str] = ()
) -> Iterator[Finding]:
    text = with_plain_blanks(paragraph.text)
    names = [name for name in map(with_plain_blanks, own) if name in text]
    for term in terms:
        for found in paragraph.own(term.find):
            mended = term.mended(found)
            if mended != found[0] and not _is_in(text, found.start(), names):
                right = mended or ""
                yield found_at(paragraph, found.start(), found.end(), mended, right=right)


def _is_in(text: str, at: int, names: Iterable[str]) -> bool:
    """Tell whether a place is within one of ``names``."""
    return any(
        start <= at < start + len(name)
        for name in names
        if (start := text.rfind(name, 0, at + len(name))) >= 0
    )
