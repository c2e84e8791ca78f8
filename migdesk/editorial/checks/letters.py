"""Rules about acronyms: explained where they come first, and by the right letters."""

import re
from collections.abc import Iterator
from functools import lru_cache
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
)
from migdesk.text.folding import folded
from migdesk.text.mentions import says
from migdesk.text.signs import with_plain_blanks

_ACRONYM: Final = re.compile(r"(?<![\w.])[A-Z][A-Z&]{1,7}(?:s(?!\w))?(?![\w])")
_STOPPED: Final = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,6}(?=\s|[,;:)]|$)")
_WITH_ARTICLE: Final = re.compile(
    r"\b[Tt]he (?P<letters>[A-Z]{2,6})(?=[.,;:)]|\s+(?:and|or|has|have|is|was|will|said|in|on)\b|$)"
)
_POSSESSIVE: Final = re.compile(r"\b[A-Z]{2,6}['’]s(?!\w)")
_DECADE: Final = re.compile(r"\b(?P<decade>\d{3}0)['’]s\b")
_CAPITAL: Final = re.compile(r"[A-ZА-Я]")
_SMALL: Final = re.compile(r"[a-zа-я]")
_MOST_BEFORE: Final = 140
_TEXTS_KEPT: Final = 1_000
"""So many paragraphs are known again."""


def undefined(sheet: CheckSheet) -> Iterator[Finding]:
    """Find acronyms that come before what they stand for.

    One that is said once gives way to what it stands for: explained, it would be explained for
    nothing.
    """
    known = check_words(sheet.language).known_acronyms
    used = [letters for _, _, letters in _acronyms(sheet)]
    seen: set[str] = set()
    for paragraph, found, letters in _acronyms(sheet):
        if letters in known or letters in seen:
            continue
        seen.add(letters)
        if not _is_defined(paragraph, found):
            meaning = sheet.facts.acronyms.get(letters, "")
            told = meaning if meaning and says(_before(sheet, paragraph, found), meaning) else ""
            if told:
                continue
            explained = meaning if used.count(letters) == 1 else f"{meaning} ({letters})"
            mended = explained if meaning else None
            yield found_at(paragraph, found.start(), found.end(), mended, letters=letters)


def defined_for_nothing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find acronyms that are explained and not used afterwards."""
    used = [letters for _, _, letters in _acronyms(sheet)]
    for paragraph, found, letters in _acronyms(sheet):
        if _is_defined(paragraph, found) and used.count(letters) == 1:
            start, end = found.start() - 1, found.end() + 1
            start -= paragraph.text[start - 1 : start].isspace()
            yield found_at(paragraph, start, end, "", letters=letters)


@each_of_prose
def other_letters(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find acronyms that the records know by other letters."""
    for found, letters in _acronyms_in(paragraph):
        if not _is_defined(paragraph, found):
            continue
        before = folded(paragraph.text[max(found.start() - _MOST_BEFORE, 0) : found.start() - 1])
        before = with_plain_blanks(before.rstrip().casefold())
        for right, meaning in standard.acronyms:
            same = right.removesuffix("s").casefold() == letters.casefold()
            long = with_plain_blanks(folded(meaning).casefold())
            if not same and long and before.endswith(long):
                yield found_at(paragraph, found.start(), found.end(), right, right=right)


@each_paragraph
def with_stops(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find full stops in acronyms."""
    for found in paragraph.own(_STOPPED):
        yield found_at(paragraph, found.start(), found.end(), found[0].replace(".", ""))


@each_paragraph
def with_article(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find articles before acronyms that stand alone, as names do."""
    names = check_words(standard.language).without_article
    for found in paragraph.own(_WITH_ARTICLE):
        if found["letters"] in names:
            yield found_at(paragraph, found.start(), found.end(), found["letters"])


@each_of_prose
def possessive(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find acronyms with an ending of possession."""
    for found in paragraph.own(_POSSESSIVE):
        yield found_at(paragraph, found.start(), found.end())


@each_paragraph
def decade_apostrophe(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find apostrophes in decades."""
    for found in paragraph.own(_DECADE):
        yield found_at(paragraph, found.start(), found.end(), f"{found['decade']}s")


@each_paragraph
def in_headline(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find acronyms in the headline that the public does not know."""
    if paragraph.block != HEADLINE or _is_shouted(paragraph.text):
        return
    known = check_words(standard.language).known_acronyms
    for found in _ACRONYM.finditer(paragraph.text):
        letters = found[0].removesuffix("s")
        if letters not in known:
            yield found_at(paragraph, found.start(), found.end(), letters=letters)


def _acronyms(sheet: CheckSheet) -> Iterator[tuple[Paragraph, re.Match[str], str]]:
    """Yield the acronyms of the office's own running text, in order."""
    for paragraph in sheet.prose:
        for found, letters in _acronyms_in(paragraph):
            yield paragraph, found, letters


@lru_cache(_TEXTS_KEPT)
def _acronyms_in(paragraph: Paragraph) -> tuple[tuple[re.Match[str], str], ...]:
    """Return the acronyms of a paragraph: those of most are as they were at the last check."""
    if _is_shouted(paragraph.text):
        return ()
    return tuple((found, found[0].removesuffix("s")) for found in paragraph.own(_ACRONYM))


def _is_shouted(text: str) -> bool:
    """Tell whether a paragraph is set in capitals, among which no acronym can be told."""
    return len(_CAPITAL.findall(text)) > len(_SMALL.findall(text))


def _is_defined(paragraph: Paragraph, found: re.Match[str]) -> bool:
    """Tell whether an acronym stands in brackets behind what it means."""
    around = paragraph.text[found.start() - 1 : found.end() + 1]
    return found.start() > 1 and around[:1] == "(" and around[-1:] == ")"


def _before(sheet: CheckSheet, paragraph: Paragraph, found: re.Match[str]) -> str:
    texts = []
    for each in sheet.prose:
        if each is paragraph:
            texts.append(each.text[: found.start()])
            break
        texts.append(each.text)
    return "\n".join(texts)
