"""The quotes of an event that may be printed: words, speaker, source, and what was agreed to."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from migdesk.documents.reports.parts import (
    Heading,
    Line,
    Look,
    Paragraph,
    Part,
    Quotation,
    Report,
    Wording,
    line,
)
from migdesk.documents.reports.sheets import QuoteLine, QuotesSheet
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words
from migdesk.text.languages import language_name
from migdesk.text.quotation import in_marks
from migdesk.text.words import Words


def quotes(sheet: QuotesSheet) -> Report:
    """Return the sheet of the quotes of an event."""
    words = Wording(sheet.front.languages).words
    return Report("quotes", sheet, tuple(quotations(words, sheet.quotes)))


def quotations(words: Words, quotes: Iterable[QuoteLine], *, level: int = 1) -> Iterator[Part]:
    """Yield quotes under the names of their speakers, which are headings of that ``level``."""
    for speaker, theirs in groupby(quotes, lambda one: one.speaker):
        yield Heading(speaker.name, level)
        if speaker.told:
            yield Paragraph(line((speaker.told, Look.SOFT)), keep=True)
        for quote in theirs:
            said = in_marks(quote.words, quote.language) if quote.verbatim else quote.words
            yield Quotation(said, quote.language, tuple(_facts(words, quote)))


def _facts(words: Words, quote: QuoteLine) -> Iterator[Line]:
    """Yield what the quote rests on, and what the speaker agreed to."""
    day = day_in_words(quote.day, words.language) if quote.day else ""
    source = ", ".join(filter(None, (words(f"provenance.{quote.provenance}"), quote.source)))
    if not quote.verbatim:
        yield line((words("report.paraphrase"), Look.SOFT))
    told = (
        ("report.said", ", ".join(filter(None, (quote.session, day)))),
        ("report.source", capitalised(source)),
        ("report.scope", capitalised(quote.scope or words("report.no_bounds"))),
        ("report.language", capitalised(_language(words, quote))),
    )
    for key, fact in told:
        if fact:
            yield line((f"{words(key)}{words('list.label')}", Look.LABEL), (fact, Look.SOFT))


def _language(words: Words, quote: QuoteLine) -> str:
    """Return in which language it was said, where that is not the one it is printed in."""
    own = words.language
    if quote.spoken_in == own:
        return ""
    named = language_name(quote.spoken_in, own)
    key = "report.translated" if quote.language == own else "report.not_translated"
    return words(key, language=named)
