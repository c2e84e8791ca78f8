"""Rules about numbers, by the editorial manual of the United Nations."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
    places_in,
)
from migdesk.text.dates_found import month_names
from migdesk.text.names import Language
from migdesk.text.numbers import number_in_words

_SMALL: Final = re.compile(r"(?<![\w.,/–—\-$€£+#(:])(?P<figure>[1-9])(?=\s+(?P<next>[^\W\d_]{3,}))")
_BEFORE_LABEL: Final = re.compile(
    r"(?:\b[A-Z][a-z]+|\bNo\.|\b[Aa]rticle|\b[Pp]art|\b[Pp]age|\bUSD|\bEUR|\bGEL|\bSDG)\s+$"
)
_LARGE_BEHIND: Final = re.compile(r"\s+[^\W\d_]+\s+and\s+\d{2,}\s+[^\W\d_]")
_LARGE_BEFORE: Final = re.compile(r"(?<![\w.,])\d{2,3}\s+[^\W\d_]+\s+and\s+$")
_PART_OF_NUMBER: Final = re.compile(r"-|\s+(?:hundred|thousand|million|billion)\b")
_MEASURES: Final = frozenset(
    {"per", "percent", "cent", "million", "billion", "thousand", "km", "kilometres", "metres", "kg"}
)
_PERCENT: Final = re.compile(r"(?P<figure>\d+(?:[.,]\d+)?)\s?%")
_BARE_DECIMAL: Final = re.compile(r"(?<![\w.])\.(?P<figure>\d+)\b")
_SHORT_MILLION: Final = re.compile(
    r"(?<![\w.])(?P<figure>\d+(?:\.\d+)?)\s?(?P<unit>mln|mn|bn|m)\b", re.IGNORECASE
)
_BARE_MILLIONS: Final = re.compile(r"(?<![\w.,/+\-])[1-9]\d{6,8}(?![\w/\-]|[.,]\d)")
_LONG_UNITS: Final = {"mln": "million", "mn": "million", "m": "million", "bn": "billion"}
_WITH_COMMA: Final = re.compile(r"(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)")
_WITH_SPACE: Final = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")
_SPACED_CURRENCY: Final = re.compile(r"(?P<sign>[$€£])\s+(?P<figure>\d)")
_FIGURE: Final = r"\d(?:[\d.,\u00a0]*\d)?"
_CODE: Final = "(?:USD|EUR|GEL|GBP|CHF)"
_SUM: Final = re.compile(
    rf"(?P<with_sign>(?:\b(?:US|A|C))?[$€£₾]\s?{_FIGURE}|{_FIGURE}\s?[$€£₾])"
    rf"|(?P<behind_code>\b{_CODE}\s?{_FIGURE})"
    rf"|(?P<before_code>{_FIGURE}(?:\s[^\W\d_]+\.?)?\s?{_CODE}\b(?!\s?\d))"
)
_FRACTION: Final = re.compile(r"(?<![\w/])[1-9]/[2-9](?![\w/])")


@each_of_prose
def small_number(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find figures below ten, which running text has in words."""
    months = month_names(standard.language)
    for found in paragraph.own(_SMALL):
        behind = found["next"].casefold()
        if behind in months or behind in _MEASURES or found["next"][0].isupper():
            continue
        if _BEFORE_LABEL.search(paragraph.text[: found.start()]) is not None:
            continue
        if _is_beside_large(paragraph.text, found.start(), found.end()):
            continue
        words = number_in_words(int(found["figure"]), standard.language)
        yield found_at(paragraph, found.start(), found.end(), words)


@each_of_prose
def large_number(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find numbers from ten on in words, which running text has in figures."""
    starts = {start for start, _ in paragraph.sentences()}
    for term in check_words(standard.language).terms.get("numbers", ()):
        for found in paragraph.own(term.find):
            before, after = paragraph.text[: found.start()], paragraph.text[found.end() :]
            joined = _PART_OF_NUMBER.match(after) is not None or before.endswith("-")
            if found.start() in starts or found[0][0].isupper() or joined:
                continue
            yield found_at(paragraph, found.start(), found.end(), term.mended(found))


@each_of_prose
def mixed_series(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find a small number in words beside a large one in figures, of things that are compared."""
    small, pattern = _small_numbers(standard.language)
    for found in paragraph.own(pattern):
        if _is_beside_large(paragraph.text, found.start(), found.end()):
            yield found_at(paragraph, found.start(), found.end(), str(small[found[0]]))


@cache
def _small_numbers(language: Language) -> tuple[Mapping[str, int], re.Pattern[str]]:
    """Return the numbers from two to nine by their words, and what looks like one of them."""
    small = {number_in_words(number, language): number for number in range(2, 10)}
    return small, re.compile(rf"(?<![\w-])(?:{'|'.join(small)})(?=\s+[^\W\d_]+)")


def _is_beside_large(text: str, start: int, end: int) -> bool:
    """Tell whether a number from ten on in figures is counted together with another."""
    return (
        _LARGE_BEHIND.match(text[end:]) is not None
        or _LARGE_BEFORE.search(text[:start]) is not None
    )


@each_of_prose
def figure_first(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find sentences that begin with a figure."""
    for start, end in paragraph.sentences():
        words = paragraph.text[start:end]
        if words[:1].isdecimal() and not paragraph.is_quoted(start, start + 1):
            yield found_at(paragraph, start, start + len(words.split()[0]))


@each_of_prose
def per_cent_sign(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find the sign in running text, which has "per cent"."""
    for found in paragraph.own(_PERCENT):
        yield found_at(paragraph, found.start(), found.end(), f"{found['figure']} per cent")


@each_paragraph
def bare_decimal(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find decimals below one without a nought."""
    for found in paragraph.own(_BARE_DECIMAL):
        yield found_at(paragraph, found.start(), found.end(), f"0.{found['figure']}")


@each_of_prose
def short_million(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find millions and billions cut short."""
    for found in paragraph.own(_SHORT_MILLION):
        if found["unit"] == "m" and "." not in found["figure"]:
            continue  # as likely metres
        unit = _LONG_UNITS[found["unit"].casefold()]
        yield found_at(paragraph, found.start(), found.end(), f"{found['figure']} {unit}")
    for found in paragraph.own(_BARE_MILLIONS):
        is_round = found[0].endswith("00000")
        mended = f"{int(found[0]) / 1_000_000:g} million" if is_round else None
        yield found_at(paragraph, found.start(), found.end(), mended)


def mixed_thousands(sheet: CheckSheet) -> Iterator[Finding]:
    """Find thousands parted by a space in a text that parts others by a comma."""
    spaced = [
        (paragraph, found)
        for paragraph in sheet.paragraphs
        for found in places_in(paragraph, _WITH_SPACE)
    ]
    if spaced and _WITH_COMMA.search(sheet.text) is not None:
        for paragraph, found in spaced:
            mended = re.sub(r"\s", ",", found[0])
            yield found_at(paragraph, found.start(), found.end(), mended)


@each_paragraph
def spaced_currency(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find spaces between the sign of a currency and the sum."""
    for found in paragraph.own(_SPACED_CURRENCY):
        mended = f"{found['sign']}{found['figure']}"
        yield found_at(paragraph, found.start(), found.end(), mended)


def mixed_currency(sheet: CheckSheet) -> Iterator[Finding]:
    """Find sums that name their currency otherwise than the first of the text: $5, USD 5, 5 USD."""
    sums = [
        (paragraph, found) for paragraph in sheet.paragraphs for found in places_in(paragraph, _SUM)
    ]
    for paragraph, found in sums:
        _, first = sums[0]
        if found.lastgroup != first.lastgroup:
            yield found_at(paragraph, found.start(), found.end(), like=first[0])


@each_of_prose
def fraction(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find simple fractions in figures."""
    for found in paragraph.own(_FRACTION):
        yield found_at(paragraph, found.start(), found.end())
