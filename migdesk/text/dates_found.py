"""Dates that stand in a running text, with what they say and where."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from migdesk.text.dates import day_in_words, weekday_and_day
from migdesk.text.folding import folded
from migdesk.text.names import Case, Language
from migdesk.text.words import available_languages

_A_MONDAY: Final = date(2024, 1, 1)
_YEAR_FIRST: Final = frozenset({"ka"})
_TEXTS_KEPT: Final = 1_000
"""So many paragraphs are known again: several rules ask for the dates of each."""

_DASH: Final = r"\s?[–—-]\s?"


class DateFound(Struct, frozen=True):
    """A date in a text: what is said of it; 0 where it is not said.

    Attributes:
        start, end: where it stands.
        day, last: the day of the month, and the last one of a span of days.
        month, year: the month, and the year if it is said.
        weekday: 1 for Monday.
        weekday_start, weekday_end: where the weekday stands.
    """

    start: int
    end: int
    day: int
    last: int
    month: int
    year: int
    weekday: int = 0
    weekday_start: int = 0
    weekday_end: int = 0

    def on(self, year: int) -> date | None:
        """Return its first day, in ``year`` if it names none; ``None`` if there is no such day."""
        return _day(self.year or year, self.month, self.day)


def dates_in(text: str, language: Language) -> Iterator[DateFound]:
    """Yield the dates of a text in the order they stand; none in a language without words."""
    yield from _dates(text, language)


@lru_cache(_TEXTS_KEPT)
def _dates(text: str, language: Language) -> tuple[DateFound, ...]:
    return tuple(_found(text, language)) if language in available_languages() else ()


def _found(text: str, language: Language) -> Iterator[DateFound]:
    months, weekdays = _months(language), _weekdays(language)
    for found in _pattern(language).finditer(text):
        weekday = folded(found["weekday"] or "").casefold()
        yield DateFound(
            start=found.start(),
            end=found.end(),
            day=int(found["day"]),
            last=int(found["last"] or found["day"]),
            month=months[folded(found["month"]).casefold()],
            year=int(found["year"] or 0),
            weekday=weekdays.get(weekday, 0),
            weekday_start=max(found.start("weekday"), 0),
            weekday_end=max(found.end("weekday"), 0),
        )


def weekday_name(number: int, language: Language) -> str:
    """Return the plain name of a weekday, 1 for Monday."""
    return _weekday(_A_MONDAY + timedelta(days=number - 1), language, Case.NOMINATIVE)


def month_names(language: Language) -> tuple[str, ...]:
    """Return every form of the months' names, as they are compared."""
    return tuple(_months(language))


@cache
def _months(language: Language) -> dict[str, int]:
    return {
        folded(_month(date(2024, number, 1), language, case)).casefold(): number
        for number in range(1, 13)
        for case in Case
    }


@cache
def _weekdays(language: Language) -> dict[str, int]:
    return {
        folded(_weekday(_A_MONDAY + timedelta(days=number - 1), language, case)).casefold(): number
        for number in range(1, 8)
        for case in Case
    }


def _month(day: date, language: Language, case: Case) -> str:
    return day_in_words(day, language, case=case, year=False).replace("1", "").strip(" .")


def _weekday(day: date, language: Language, case: Case) -> str:
    plain = day_in_words(day, language, case=case, year=False)
    whole = weekday_and_day(day, language, case=case, year=False)
    return whole.replace(plain, "").strip(" ,")


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    month = _any_of(_months(language))
    weekday = _any_of(_weekdays(language))
    days = rf"(?P<day>\d{{1,2}})(?:{_DASH}(?P<last>\d{{1,2}}))?"
    if language in _YEAR_FIRST:
        year = r"(?:(?P<year>\d{4})\s+(?:წლის|წ\.)\s+)?"
        written = rf"{year}(?<![\d.,]){days}\s+(?P<month>{month})(?:,\s+(?P<weekday>{weekday}))?"
    else:
        before = rf"(?:(?P<weekday>{weekday}),?\s+)?"
        written = rf"{before}(?<![\d.,]){days}\s+(?P<month>{month})(?:,?\s+(?P<year>\d{{4}}))?"
    return re.compile(rf"{written}(?!\w)", re.IGNORECASE)


def _any_of(names: dict[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
