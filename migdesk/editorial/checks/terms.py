"""Rules that are lists of words: what is written should be written otherwise."""

from collections.abc import Iterable, Iterator

from migdesk.editorial.checks.lists import Term, check_words, term_of
from migdesk.editorial.checks.sheet import Check, CheckSheet, Finding, found_at


def listed(name: str) -> Check:
    """Return the rule that a table of terms is: none of its words stands in the text."""

    def check(sheet: CheckSheet) -> Iterator[Finding]:
        return _found(sheet, check_words(sheet.language).terms.get(name, ()))

    return check


def office_terms(sheet: CheckSheet) -> Iterator[Finding]:
    """Find words that the office itself avoids."""
    return _found(sheet, [term_of(*term) for term in sheet.facts.terms])


def _found(sheet: CheckSheet, terms: Iterable[Term]) -> Iterator[Finding]:
    for paragraph in sheet.paragraphs:
        for term in terms:
            for found in paragraph.own(term.find):
                mended = term.mended(found)
                if mended != found[0]:
                    right = mended or ""
                    yield found_at(paragraph, found.start(), found.end(), mended, right=right)
