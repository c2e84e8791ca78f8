"""Rules that are lists of words: what is written should be written otherwise."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import Final

from migdesk.editorial.checks.lists import Term, check_words, term_of
from migdesk.editorial.checks.sheet import Check, CheckSheet, Finding, found_at
from migdesk.text.names import Language

_TEXTS_KEPT: Final = 1024
"""Paragraphs, once for each table, of which it is known what stands in them."""


def listed(name: str) -> Check:
    """Return the rule that a table of terms is: none of its words stands in the text."""

    def check(sheet: CheckSheet) -> Iterator[Finding]:
        own = _own_names(sheet) if name != "bodies" else ()
        return _found(sheet, partial(_standing, sheet.language, name), own)

    return check


def office_terms(sheet: CheckSheet) -> Iterator[Finding]:
    """Find words that the office itself avoids."""
    terms = [term_of(*term) for term in sheet.facts.terms]
    return _found(sheet, lambda _: terms)


@lru_cache(_TEXTS_KEPT)
def _standing(language: Language, name: str, text: str) -> tuple[Term, ...]:
    """Return which terms of a table stand in a paragraph: of hundreds, one or none."""
    terms = check_words(language).terms.get(name, ())
    return tuple(term for term in terms if term.find.search(text))


def _own_names(sheet: CheckSheet) -> tuple[str, ...]:
    """Return names that are spelt as their bearers spell them, whatever the lists say."""
    facts = sheet.facts
    named = (*facts.donors, *((facts.project,) if facts.project is not None else ()))
    known = (*facts.acronyms.values(), *(name for each in named for name in each.names))
    return (*check_words(sheet.language).own_names, *filter(None, known))


def _found(
    sheet: CheckSheet, terms_in: Callable[[str], Iterable[Term]], own: Iterable[str] = ()
) -> Iterator[Finding]:
    for paragraph in sheet.paragraphs:
        names = [name for name in own if name in paragraph.text]
        for term in terms_in(paragraph.text):
            for found in paragraph.own(term.find):
                mended = term.mended(found)
                if mended != found[0] and not _is_in(paragraph.text, found.start(), names):
                    right = mended or ""
                    yield found_at(paragraph, found.start(), found.end(), mended, right=right)


def _is_in(text: str, at: int, names: Iterable[str]) -> bool:
    """Tell whether a place is within one of ``names``."""
    return any(
        start <= at < start + len(name)
        for name in names
        if (start := text.rfind(name, 0, at + len(name))) >= 0
    )
