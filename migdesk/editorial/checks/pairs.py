"""Rules about a text and the same text in other languages: one says what the other says."""

from collections.abc import Iterator

from migdesk.editorial.checks.sheet import CheckSheet, Finding
from migdesk.text.numbers import figures_in


def other_figures(sheet: CheckSheet) -> Iterator[Finding]:
    """Find numbers that stand in one language and not in the other."""
    own = figures_in(sheet.text)
    for other in sheet.facts.others:
        theirs = figures_in(other.text)
        for figure in sorted(own ^ theirs):
            here = figure in own
            yield Finding(
                fields={
                    "figure": figure,
                    "has": sheet.language if here else other.language,
                    "lacks": other.language if here else sheet.language,
                }
            )


def other_quotes(sheet: CheckSheet) -> Iterator[Finding]:
    """Find recorded quotes that one language holds and the other does not."""
    own = frozenset(proof.quote for proof in sheet.proofs if proof.quote is not None)
    for other in sheet.facts.others:
        here, there = len(own - other.quotes), len(other.quotes - own)
        if here or there:
            yield Finding(fields={"other": other.language, "here": here, "there": there})


def other_links(sheet: CheckSheet) -> Iterator[Finding]:
    """Find addresses to which one language leads and the other does not."""
    own = sheet.facts.links
    for other in sheet.facts.others:
        for link in sorted(own ^ other.links):
            here = link in own
            yield Finding(
                fields={
                    "link": link,
                    "has": sheet.language if here else other.language,
                    "lacks": other.language if here else sheet.language,
                }
            )


def translation_behind(sheet: CheckSheet) -> Iterator[Finding]:
    """Find paragraphs whose source was changed or taken out since they were translated."""
    for block in sheet.facts.behind:
        paragraph = sheet.of(block)
        if paragraph is not None:
            fields = {"other": sheet.facts.source}
            yield Finding(block, 0, len(paragraph.text), fields=fields)


def translation_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find out how many paragraphs of the source are not translated."""
    if sheet.facts.untranslated:
        fields = {"other": sheet.facts.source, "count": sheet.facts.untranslated}
        yield Finding(fields=fields)
