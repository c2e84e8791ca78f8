"""Cells of tables in the words of a language, with the values that a spreadsheet holds."""

from datetime import date

from migdesk.documents.reports.parts import Cell, Look, line
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words, days_in_words
from migdesk.text.names import Language
from migdesk.text.numbers import amount, figure
from migdesk.text.words import Words

_SHARE = 100


def text_cell(text: str, look: Look = Look.PLAIN) -> Cell:
    """Return a cell that says something."""
    return Cell((line((text, look)),))


def figure_cell(number: int, language: Language) -> Cell:
    """Return a cell with a figure."""
    return Cell((line((figure(number, language), Look.PLAIN)),), number)


def share_cell(number: int, of: int, language: Language) -> Cell:
    """Return a cell that says how many of a hundred ``number`` is; nothing of none."""
    if not of:
        return text_cell("")
    share = round(number * _SHARE / of, 1)
    return Cell((line((f"{amount(share, language)}\u00a0%", Look.PLAIN)),), number / of)


def day_cell(day: date, language: Language) -> Cell:
    """Return a cell with a day."""
    return Cell((line((day_in_words(day, language), Look.PLAIN)),), day)


def days_cell(first: date, last: date, language: Language, *, year: bool = True) -> Cell:
    """Return a cell with one day or several; a spreadsheet holds the first."""
    return Cell((line((days_in_words(first, last, language, year=year), Look.PLAIN)),), first)


def head(words: Words, key: str) -> str:
    """Return a word as the head of a column."""
    return capitalised(words(f"report.{key}"))
