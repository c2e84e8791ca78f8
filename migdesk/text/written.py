"""Days, times and spans as people type them, read.

Reading is generous about form and strict about sense: ``12.5.26``, ``12 May`` and ``12 მაისს``
are days, ``31.4.2026`` is none. What is none may be near one that was meant.
"""

import calendar
import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Final, Generic, TypeVar

from msgspec import Struct

from migdesk.text.partial_date import PartialDate
from migdesk.text.unicode_names import day_names
from migdesk.text.words import available_languages, words_for

T = TypeVar("T")

_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL: Final = frozenset({"st", "nd", "rd", "th", "ე", "მე"})
_FILLER: Final = frozenset({"of", "the", "წ", "წლის", "წელი", "წელს"})
_TIME: Final = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.,hсთ\-–]\s*(?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d{3,4}")
_BETWEEN: Final = re.compile(r"\s*[–—−]\s*|\s+-\s*|\s*-\s+|\s+(?:to|until|till|მდე)\s+")
_HYPHEN: Final = re.compile(r"\s*-\s*")
_FEWEST_LETTERS: Final = 3
_CENTURY_TURNS: Final = 70
"""Years in two figures from here on are of the last century."""


class Written(Struct, Generic[T], frozen=True):
    """What was typed: as a value, or as none and then perhaps near one that was meant."""

    value: T | None = None
    meant: T | None = None


class Span(Struct, frozen=True):
    """From a time to a time of one day; the end may not be known."""

    start: time
    end: time | None = None


class _Parts(Struct, frozen=True):
    """The numbers and the month named in a text, in their order."""

    numbers: tuple[str, ...]
    month: int | None
    meant_month: int | None
    first_is_year: bool


def read_day(written: str, today: date, relative: Mapping[str, int]) -> Written[date]:
    """Read a day.

    Day before month before year, unless the year in four figures comes first. A month may be
    named in any language the program has words of. A day without a year is the nearest to
    ``today``.

    Args:
        written: what was typed.
        today: the present day.
        relative: words for days counted from today, as ``tomorrow`` is 1.
    """
    said = written.casefold().strip()
    for word, days in relative.items():
        if said == word.casefold():
            return Written(today + timedelta(days))
    parts = _parts_of(said)
    if parts is None:
        return Written()
    named = parts.month or parts.meant_month
    numbers = [int(number) for number in parts.numbers]
    match numbers:
        case [day] if named:
            return _day(_nearest(today, named, day), day, named, today.year, parts)
        case [first, second] if named:
            year_first = len(parts.numbers[0]) > 2
            day, year = (second, first) if year_first else (first, _full(second))
            return _day(_made(year, named, day), day, named, year, parts)
        case [day, month] if not named and not parts.first_is_year:
            return _day(_nearest(today, month, day), day, month, today.year, parts)
        case [first, month, last] if not named:
            day, year = (last, first) if parts.first_is_year else (first, _full(last))
            return _day(_made(year, month, day), day, month, year, parts)
    return Written()


def read_partial(written: str) -> Written[PartialDate]:
    """Read a day, a month with its year, or a year."""
    parts = _parts_of(written.casefold().strip())
    if parts is None:
        return Written()
    named = parts.month or parts.meant_month
    numbers = [int(number) for number in parts.numbers]
    match numbers:
        case [year] if not named and parts.first_is_year:
            return Written(_partial(year))
        case [year] if named and parts.first_is_year:
            found = _partial(year, named)
            return Written(found) if parts.month else Written(meant=found)
        case [first, second] if not named:
            year, month = (first, second) if parts.first_is_year else (_full(second), first)
            return Written(_partial(year, month))
    day = read_day(written, date(_CENTURY_TURNS + 1930, 1, 1), {})
    if len(numbers) + bool(named) < 3:  # a day without its year: of no use here
        return Written()
    return Written(*(_of_day(each) for each in (day.value, day.meant)))


def read_time(written: str) -> Written[time]:
    """Read a time of day: ``9:30``, ``0930``, ``9.30``, ``930``, ``9``, ``9:30 pm``."""
    said = written.strip()
    if _DIGITS.fullmatch(said):
        return _time(int(said[:-2]), int(said[-2:]))
    found = _TIME.fullmatch(said)
    if found is None:
        return Written()
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "")[:1].casefold()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _time(hour, minute)


def read_span(written: str) -> Written[Span]:
    """Read from when to when: ``11:00–12:15``, ``11-12.15``, ``1100 to 1215``, or only ``11:00``.

    A span that ends before it starts is none; the same two times the other way round were meant.
    """
    whole = read_time(written)
    if whole.value is not None and not _HYPHEN.search(written):
        return Written(Span(whole.value))
    halves = _BETWEEN.split(written.strip(), maxsplit=1)
    if len(halves) == 1:
        halves = _HYPHEN.split(written.strip(), maxsplit=1)
    if len(halves) == 1:
        return Written(meant=Span(whole.meant)) if whole.meant else Written()
    first, last = (read_time(half) for half in halves)
    start, end = (half.value or half.meant for half in (first, last))
    if start is None or end is None:
        return Written()
    sure = first.value is not None and last.value is not None
    if start >= end:
        return Written(meant=Span(end, start)) if sure and start > end else Written()
    span = Span(start, end)
    return Written(span) if sure else Written(meant=span)


def _parts_of(said: str) -> _Parts | None:
    """Return what a text is made of, ``None`` where it has words that are no part of a date."""
    numbers: list[str] = []
    month = meant = None
    for token in _TOKEN.findall(said):
        if token.isdecimal():
            numbers.append(token)
        elif token in _FILLER or (numbers and token in _ORDINAL) or _weekday(token):
            continue
        elif month is None and meant is None:
            month = _month(token)
            meant = _near_month(token) if month is None else None
            if month is None and meant is None:
                return None
        else:
            return None
    if not numbers or any(len(number) > 4 for number in numbers):
        return None
    return _Parts(tuple(numbers), month, meant, len(numbers[0]) == 4)


def _day(found: date | None, day: int, month: int, year: int, parts: _Parts) -> Written[date]:
    """Return a day that was read, or the one that was meant by what is not in the calendar."""
    if found is not None:
        return Written(found) if parts.month or not parts.meant_month else Written(meant=found)
    if 1 <= day <= 12 < month <= 31:
        return Written(meant=_made(year, day, month))
    if 1 <= month <= 12 and 28 < day <= 31 and 1 <= year <= 9999:
        return Written(meant=date(year, month, calendar.monthrange(year, month)[1]))
    return Written()


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(today: date, month: int, day: int) -> date | None:
    """Return the day of some year that is nearest to ``today``."""
    days = [_made(today.year + step, month, day) for step in (-1, 0, 1)]
    return min((each for each in days if each), key=lambda each: abs(each - today), default=None)


def _full(year: int) -> int:
    """Return a year in two figures in full."""
    if year > 99:
        return year
    return year + (1900 if year >= _CENTURY_TURNS else 2000)


def _partial(year: int, month: int | None = None) -> PartialDate | None:
    return PartialDate(year, month) if _made(year, month or 1, 1) else None


def _of_day(day: date | None) -> PartialDate | None:
    return PartialDate(day.year, day.month, day.day) if day else None


def _time(hour: int, minute: int) -> Written[time]:
    if hour < 24 and minute < 60:
        return Written(time(hour, minute))
    return Written(meant=time(0, minute)) if hour == 24 and minute < 60 else Written()


@cache
def _months() -> Mapping[str, int]:
    """Return every name of a month, in all languages and cases there are words of."""
    names: dict[str, int] = {}
    for language in available_languages():
        known = day_names(language)
        for months in (known.months, known.short_months):
            for number, name in enumerate(months, 1):
                names[name.casefold().rstrip(".")] = number
        for key, name in words_for(language).table("month").items():
            names[name.casefold()] = int(key.rpartition(".")[2])
    return names


@cache
def _weekdays() -> frozenset[str]:
    """Return every name of a day of the week, in all languages and cases there are words of."""
    names: set[str] = set()
    for language in available_languages():
        known = day_names(language)
        names.update(known.weekdays, known.short_weekdays)
        names.update(words_for(language).table("weekday").values())
    return frozenset(name.casefold().rstrip(".") for name in names)


def _weekday(token: str) -> bool:
    return token in _weekdays()


def _month(token: str) -> int | None:
    """Return the month of a name, or of the first letters of one."""
    names = _months()
    if token in names:
        return names[token]
    if len(token) < _FEWEST_LETTERS:
        return None
    begun = {number for name, number in names.items() if name.startswith(token)}
    return begun.pop() if len(begun) == 1 else None


def _near_month(token: str) -> int | None:
    names = _months()
    near = get_close_matches(token, names, n=1, cutoff=0.65)
    return names[near[0]] if near else None
