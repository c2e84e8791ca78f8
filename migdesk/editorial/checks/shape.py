"""Rules about the parts of a release: nothing left open, nothing too long, nobody forgotten."""

from collections.abc import Iterable, Iterator
from typing import Final

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import (
    HEADLINE,
    CheckSheet,
    Finding,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
    word_count,
)
from migdesk.text.mentions import calls
from migdesk.vocabulary import BlockKind, ReleaseKind

HEADLINE_WORDS: Final = 16
HEADLINE_CHARACTERS: Final = 110
LEAD_WORDS: Final = 45
SENTENCE_WORDS: Final = 35
RELEASE_WORDS: Final = 700

_THANKS_DONORS: Final = frozenset({ReleaseKind.PRESS_RELEASE, ReleaseKind.ANNOUNCEMENT})
"""Kinds that name who paid. An advisory has no room for it, a statement no occasion."""


@each_paragraph
def gaps(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find what a draft left open."""
    for start, end, gap in paragraph.gaps:
        yield found_at(paragraph, start, end, gap=gap)


def headline_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a text without a headline."""
    headline = sheet.of(HEADLINE)
    if headline is None or not headline.text.strip():
        yield Finding(HEADLINE)


def headline_stop(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a full stop at the end of a headline."""
    headline = sheet.of(HEADLINE)
    text = headline.text.rstrip() if headline else ""
    if headline is not None and text.endswith(".") and not text.endswith(".."):
        yield found_at(headline, len(text) - 1, len(text), "")


def headline_long(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a headline that nobody prints whole."""
    headline = sheet.of(HEADLINE)
    if headline is None:
        return
    words, characters = word_count(headline.text), len(headline.text.strip())
    if words > HEADLINE_WORDS or characters > HEADLINE_CHARACTERS:
        yield found_at(headline, 0, len(headline.text), words=words, characters=characters)


@each_paragraph
def lead_long(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find a lead that says too much at once."""
    words = word_count(paragraph.text)
    if paragraph.kind is BlockKind.LEAD and words > LEAD_WORDS:
        yield found_at(paragraph, 0, len(paragraph.text), words=words)


@each_of_prose
def sentence_long(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find sentences of the office that run on."""
    for start, end in paragraph.sentences(standard.language):
        words = word_count(paragraph.text[start:end])
        if words > SENTENCE_WORDS and not paragraph.is_quoted(start, end):
            yield found_at(paragraph, start, end, words=words)


def release_long(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a press release that is an article."""
    if sheet.kind is ReleaseKind.PRESS_RELEASE:
        words = sum(word_count(paragraph.text) for paragraph in sheet.prose)
        if words > RELEASE_WORDS:
            yield Finding(fields={"words": words})


def donor_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find donors that the text does not name."""
    for donor in sheet.facts.donors if sheet.kind in _THANKS_DONORS else ():
        if not _names_any(sheet, donor.names):
            yield Finding(fields={"donor": donor.name})


def project_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a text that does not say within which project."""
    project = sheet.facts.project if sheet.kind in _THANKS_DONORS else None
    if project is not None and not _names_any(sheet, project.names):
        yield Finding(fields={"project": project.name})


def _names_any(sheet: CheckSheet, names: Iterable[str]) -> bool:
    """Tell whether a text, or a boilerplate that is printed with it, has one of ``names``."""
    text = f"{sheet.text}\n{sheet.facts.standing}"
    return any(calls(text, name) for name in names)


def disclaimer_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a text paid for by a donor who asks for a disclaimer, without one."""
    lists = check_words(sheet.language)
    asking = [
        donor.name
        for donor in sheet.facts.donors
        if any(lists.disclaimed.search(name) for name in (donor.name, *donor.names))
    ]
    there = any(
        paragraph.kind is BlockKind.DISCLAIMER and paragraph.text.strip()
        for paragraph in sheet.paragraphs
    )
    standing = lists.disclaimer.search(sheet.facts.standing) is not None
    if asking and sheet.kind in _THANKS_DONORS and not there and not standing:
        yield Finding(fields={"donor": asking[0]})


def contact_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a release that journalists can call nobody about."""
    own = any(
        paragraph.kind is BlockKind.CONTACTS and paragraph.text.strip()
        for paragraph in sheet.paragraphs
    )
    if not sheet.facts.contacts and not own:
        yield Finding()
