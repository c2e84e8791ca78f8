"""Cells of tables in the words of a language, with the values that a spreadsheet holds."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from migdesk.documents.reports.parts import Cell, Look, line
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words, days_in_words
from migdesk.text.names import Language
from migdesk.text.numbers import amount, figure
from migdesk.text.words import Words

_WHOLE: Final = 100


def text_cell(text: str, look: Look = Look.PLAIN) -> Cell:
    """Return a cell that says something."""
    return Cell((line((text, look)),))


def figure_cell(number: int, language: Language) -> Cell:
    """Return a cell with a figure."""
    return Cell((line((figure(number, language), Look.PLAIN)),), number)


def share_cell(number: int, of: int, language: Language) -> Cell:
    """Return a cell that says how many of a hundred ``number`` is."""
    return Cell((line((percent(number, of, language), Look.PLAIN)),), number / of)


def percent(number: int, of: int, language: Language) -> str:
    """Return how many of a hundred ``number`` is: ``33.3 %``."""
    return f"{amount(number * _WHOLE / of, language)}\u00a0%"


def day_cell(day: date, language: Language, *, year: bool = True) -> Cell:
    """Return a cell with a day."""
    return Cell((line((day_in_words(day, language, year=year), Look.PLAIN)),), day)


def days_cell(first: date, last: date, language: Language, *, year: bool = True) -> Cell:
    """Return a cell with one day or several; a spreadsheet holds the first."""
    return Cell((line((days_in_words(first, last, language, year=year), Look.PLAIN)),), first)


def in_several_years(days: Iterable[date]) -> bool:
    """Tell whether the year has to be said of each day."""
    return len({day.year for day in days}) > 1


def head(words: Words, key: str) -> str:
    """Return a word as the head of a column."""
    return capitalised(words(f"report.{key}"))
