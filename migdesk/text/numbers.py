"""Numbers in running text, by house rules 1, 2 and 10: words below ten, figures from ten on."""

import re
from collections.abc import Iterator
from typing import Final

from migdesk.text.names import Language
from migdesk.text.words import words_for

_FIGURE: Final = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_DECIMAL_COMMA: Final = re.compile(r",(?=\d{1,2}$|\d{4,}$)")
_LEAST: Final = 10
"""Below it, languages differ in what they write in words."""


def figures_in(text: str) -> frozenset[str]:
    """Return the numbers of a text from ten on, as digits alone."""
    return frozenset(figure for _, _, figure in figures_found(text))


def figures_found(text: str, least: int = _LEAST) -> Iterator[tuple[int, int, str]]:
    """Yield where the numbers of a text from ``least`` on begin and end, and their digits alone."""
    for found in _FIGURE.finditer(text):
        with_point = _DECIMAL_COMMA.sub(".", found[0])
        figure = re.sub(r"[,\s\u00a0\u202f]", "", with_point)
        if figure.replace(".", "", 1).isdecimal() and float(figure) >= least:
            yield found.start(), found.end(), figure


def figure(number: int, language: Language) -> str:
    """Return ``number`` in figures, in groups of three: ``12,500``, in Georgian ``12 500``."""
    return f"{number:,}".replace(",", words_for(language)("numbers.group"))


def amount(number: float, language: Language) -> str:
    """Return a figure of a table or a chart: ``12,500``, ``4.6``, with a true minus sign ``−4``.

    A fraction is rounded to one digit, and left out where it is nothing.
    """
    whole, _, fraction = f"{abs(number):.1f}".partition(".")
    said = figure(int(whole), language)
    if fraction != "0":
        said += words_for(language)("numbers.decimal") + fraction
    return f"\u2212{said}" if number < 0 and said != "0" else said


def number_in_words(number: int, language: Language) -> str:
    """Return ``number`` as running text has it: ``eight``, ``12``, ``1,860``."""
    words = words_for(language)
    if 0 <= number < int(words("numbers.words_below")):
        return words(f"numbers.word.{number}")
    return figure(number, language)


def ordinal_in_words(number: int, language: Language) -> str:
    """Return the place in a row: ``fourth``, ``32nd``; in Georgian ``მე-4``, ``32-ე``.

    Args:
        number: 1 for the first.
        language: the language to write it in.
    """
    words = words_for(language)
    if word := words.optional(f"numbers.ordinal.{number}"):
        return word
    for ending in (number % 100, number % 10):
        key = f"numbers.ordinal_ending.{ending}"
        if words.optional(key):
            return words(key, number=figure(number, language))
    return words("numbers.ordinal_above", number=figure(number, language))
