"""Rules that are lists of words: what is written should be written otherwise."""

from collections.abc import Iterator

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import Check, CheckSheet, Finding, found_at


def listed(name: str) -> Check:
    """Return the rule that a table of terms is: none of its words stands in the text."""

    def check(sheet: CheckSheet) -> Iterator[Finding]:
        terms = check_words(sheet.language).terms.get(name, ())
        for paragraph in sheet.paragraphs:
            for term in terms:
                for found in paragraph.own(term.find):
                    mended = term.mended(found)
                    if mended != found[0]:
                        right = mended or ""
                        yield found_at(paragraph, found.start(), found.end(), mended, right=right)

    return check
