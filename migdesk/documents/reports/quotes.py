"""The quotes of an event that may be printed: words, speaker, source, and what was agreed to."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.parts import Bar, Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, set_text
from migdesk.documents.reports.page import Paper, report_pdf
from migdesk.documents.reports.sheets import QuoteLine, QuotesSheet
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words
from migdesk.text.languages import language_name
from migdesk.text.quotation import in_marks

_BAR: Final = 2.2
_INDENT: Final = 16.0
_WHOLE_UP_TO: Final = 200.0
"""A quote that is no higher stays on one page."""


def quotes_pdf(sheet: QuotesSheet) -> bytes:
    """Return a sheet of quotes as PDF. The same sheet gives the same bytes.

    Raises:
        as :func:`migdesk.documents.reports.page.report_pdf`.
    """
    return report_pdf(sheet, sheet.front, "quotes", lambda paper: _story(sheet, paper))


def _story(sheet: QuotesSheet, paper: Paper) -> Iterator[Item]:
    unit = paper.setting.type.unit
    for speaker, quotes in groupby(sheet.quotes, lambda one: one.speaker):
        yield paper.heading(speaker.name, 1)
        if speaker.told:
            yield paper.paragraph(speaker.told, paper.styles.soft, after=unit, keep=True)
        for quote in quotes:
            yield _words(paper, quote)
            yield _facts(paper, quote)


def _words(paper: Paper, quote: QuoteLine) -> Item:
    setting = paper.setting
    style = Style(11.5, 16.5, Face.MEDIUM, setting.palette.accent, ragged=0.12)
    said = in_marks(quote.words, quote.language) if quote.verbatim else quote.words
    node = setting.prose_node("P", said, Node("BlockQuote", setting.root))
    if not node.language and quote.language != setting.words.language:
        node.language = quote.language
    spans: tuple[Span, ...] = tuple(setting.spans(said, style.span("")))
    text = set_text(spans, style, paper.width - _INDENT, node)
    bar = Bar(_BAR, setting.palette.accent, inset_top=2, inset_bottom=2)
    frame = Frame(replace(text, whole=text.height <= _WHOLE_UP_TO), left=_INDENT, bar=bar)
    unit = setting.type.unit
    return Item(frame, Column.BOTH, before=1.4 * unit, after=0.5 * unit, keep=True)


def _facts(paper: Paper, quote: QuoteLine) -> Item:
    """Return what the quote rests on, and what the speaker agreed to."""
    setting, words = paper.setting, paper.words
    own = words.language
    day = day_in_words(quote.day, own) if quote.day else ""
    source = ", ".join(filter(None, (words(f"provenance.{quote.provenance}"), quote.source)))
    told = (
        ("", "" if quote.verbatim else words("report.paraphrase")),
        ("report.said", ", ".join(filter(None, (quote.session, day)))),
        ("report.source", capitalised(source)),
        ("report.scope", capitalised(quote.scope or words("report.no_bounds"))),
        ("report.language", capitalised(_language(paper, quote))),
    )
    style = paper.styles.soft
    label = replace(style, face=Face.MEDIUM)
    spans: list[Span] = []
    for key, fact in told:
        if fact:
            feed = "\n" if spans else ""
            named = f"{words(key)}{words('list.label')}" if key else ""
            spans += [label.span(f"{feed}{named}"), *setting.spans(fact, style.span(""))]
    node = Node("P", setting.root)
    text = set_text(spans, style, paper.width - _INDENT, node)
    return Item(Frame(text, left=_INDENT), Column.BOTH, after=2 * setting.type.unit)


def _language(paper: Paper, quote: QuoteLine) -> str:
    """Return in which language it was said, where that is not the one it is printed in."""
    own = paper.words.language
    if quote.spoken_in == own:
        return ""
    named = language_name(quote.spoken_in, own)
    key = "report.translated" if quote.language == own else "report.not_translated"
    return paper.words(key, language=named)
