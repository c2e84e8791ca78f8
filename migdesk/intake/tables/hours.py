"""Hours, days and lengths of time as people write them in tables.

What is none of them is ``None``; the caller says what was wanted where.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Final, Literal, TypeAlias

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names

from migdesk.intake.tables.table import Value
from migdesk.text.names import Language

_HOUR: Final = re.compile(
    r"(\d{1,2})(?:[:.hH](\d{2})(?::\d{2})?|(?<=\d\d)(\d{2}))?(?:\s?([aApP])\.?\s?[mM]\.?)?"
)
_BETWEEN: Final = re.compile(r"\s*(?:-|–|—|−|\bto\b|\buntil\b|\btill\b)\s*")
_AROUND: Final = re.compile(r"^(?:at|from)\s+|\s*(?:hrs?|hours|h|სთ|საათი)\.?$", re.IGNORECASE)

_CLOCK: Final = r"\d{1,2}[:.]\d{2}(?:\s?[aApP]\.?[mM]\.?)?"
HOURS_FIRST: Final = re.compile(
    rf"\s*(?:{_CLOCK}|\d{{4}})\s*[-–—−]\s*(?:{_CLOCK}|\d{{4}})(?![.:]?\d)|\s*{_CLOCK}(?![.:]?\d)"
)
"""Hours at the beginning of a line: from and to, or from alone."""

_LENGTH: Final = re.compile(
    r"(?:(\d{1,3}(?:[.,]\d+)?)\s*(?:hours?|hrs?|h|საათი|სთ))?\.?\s*"
    r"(?:(\d{1,4})\s*(?:minutes?|mins?|m|წუთი|წთ|['′])?)?\.?",
    re.IGNORECASE,
)
_CLOCK_LENGTH: Final = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_ISO_LENGTH: Final = re.compile(r"PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?")

_ISO_DAY: Final = re.compile(
    r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|^(\d{4})(\d\d)(\d\d)$"
)
_NUMERIC_DAY: Final = re.compile(
    r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d/-])"
)
_DAY_NUMBER: Final = re.compile(
    r"\b(?:day|დღე)\s*(?:no\.?|№|#)?\s*(\d{1,2})\b"
    r"|\b(\d{1,2})(?:st|nd|rd|th|-ლი|-ე)?\s*(?:day|დღე)\b"
)
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")

_FIRST_SERIAL: Final = date(1899, 12, 30)
_SERIALS: Final = range(20_000, 80_000)
"""The numbers of days, as Excel counts them, from 1954 to 2119."""

_LATEST: Final = 24
_MIDNIGHT: Final = time()
_FROM_MEMORY: Final = ("en", "ka")
"""Languages whose months are known in every office."""


_Width: TypeAlias = Literal["wide", "abbreviated"]
_Context: TypeAlias = Literal["format", "stand-alone"]


class DayOrder(StrEnum):
    """What comes first in a date of three numbers."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    UNCLEAR = "unclear"


# Hours


def read_hour(value: Value) -> time | None:
    """Return a time of day: ``9:30``, ``9.30``, ``0930``, ``9 am``, a fraction of a day."""
    match value:
        case datetime():
            return _to_the_minute(value.time())
        case time():
            return _to_the_minute(value)
        case int() | float():
            return _hour_of_number(value)
        case str():
            found = _HOUR.fullmatch(_AROUND.sub("", value.strip()))
            return None if found is None else _hour(found, "")
        case _:
            return None


def read_hours(value: Value) -> tuple[time, time | None] | None:
    """Return from when to when; the end may be missing.

    Half of the day may be named once: ``9–11 am``.
    """
    if not isinstance(value, str):
        start = read_hour(value)
        return None if start is None else (start, None)
    parts = _BETWEEN.split(_AROUND.sub("", value.strip()))
    found = [_HOUR.fullmatch(_AROUND.sub("", part)) for part in parts]
    if len(parts) > 2 or None in found:
        return None
    first = found[0]
    last = found[-1]
    if first is None or last is None:
        return None
    end = _hour(last, "")
    start = _hour(first, "")
    if len(parts) == 1:
        return None if start is None else (start, None)
    if last[4] and not first[4] and end is not None:
        shared = _hour(first, last[4])
        start = shared if shared is not None and shared < end else start
    return None if start is None or end is None else (start, end)


def _hour(found: re.Match[str], half: str) -> time | None:
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    half = (found[4] or half).lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == _LATEST and not minute:
        return _MIDNIGHT
    return time(hour, minute) if hour < _LATEST and minute < 60 else None


def _hour_of_number(value: float) -> time | None:
    """Return the hour that a number means: a part of a day, an hour, or hour and minute."""
    if 0 <= value < 1:
        minutes = round(value * 24 * 60)
        return time(*divmod(minutes, 60)) if minutes < 24 * 60 else _MIDNIGHT
    hour, minute = int(value), round(value % 1 * 100)
    if hour > _LATEST:
        hour, minute = divmod(hour, 100)
    return time(hour, minute) if hour < _LATEST and minute < 60 else None


def _to_the_minute(hour: time) -> time:
    """Round what a fraction of a day came to: 9:29:59.999 is half past nine."""
    seconds = hour.hour * 3600 + hour.minute * 60 + hour.second + hour.microsecond / 1_000_000
    minutes = round(seconds / 60) % (24 * 60)
    return time(*divmod(minutes, 60))


def read_length(value: Value) -> timedelta | None:
    """Return how long something lasts: ``90``, ``90 min``, ``1:30``, ``1.5 h``, ``PT1H30M``."""
    match value:
        case timedelta():
            length = value
        case time():
            length = timedelta(hours=value.hour, minutes=value.minute)
        case int() | float():
            length = timedelta(days=value) if value < 1 else timedelta(minutes=value)
        case str():
            length = _length_in_words(value.strip())
        case _:
            return None
    return length if timedelta() < length <= timedelta(days=2) else None


def _length_in_words(text: str) -> timedelta:
    clock = _CLOCK_LENGTH.fullmatch(text) or _ISO_LENGTH.fullmatch(text)
    if clock is not None:
        return timedelta(hours=int(clock[1] or 0), minutes=int(clock[2] or 0))
    found = _LENGTH.fullmatch(text)
    if found is None:
        return timedelta()
    hours = float((found[1] or "0").replace(",", "."))
    return timedelta(hours=hours, minutes=int(found[2] or 0))


# Days


def read_day(
    value: Value,
    *,
    order: DayOrder = DayOrder.DAY_FIRST,
    years: Collection[int] = (),
    languages: tuple[Language, ...] = (),
) -> date | None:
    """Return a day of the calendar.

    Args:
        value: what the cell holds.
        order: what comes first in three numbers; where that is unclear, only those are read in
            which one of the two cannot be a month.
        years: those that a day without a year may be in, the likeliest first.
        languages: those of the office: names of months may be in any of them.
    """
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case int() | float() if int(value) in _SERIALS:
            return _FIRST_SERIAL + timedelta(days=int(value))
        case str():
            return (
                _iso_day(value.strip())
                or _numeric_day(value, order, years)
                or _day_in_words(value, years, languages)
            )
        case _:
            return None


def day_order(values: Iterable[Value], days: Collection[date]) -> DayOrder:
    """Return what comes first in the dates of a column.

    A number above twelve tells. Where none is, the order is the one in which the dates are among
    the ``days`` of the event, else the day comes first.
    """
    pairs = {
        (int(found[1]), int(found[3]))
        for value in values
        if isinstance(value, str) and _ISO_DAY.search(value) is None
        for found in [_NUMERIC_DAY.search(value)]
        if found is not None
    }
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first and month_first:
        return DayOrder.UNCLEAR
    if day_first or month_first or not pairs:
        return DayOrder.MONTH_FIRST if month_first else DayOrder.DAY_FIRST
    known = {(day.day, day.month) for day in days}
    fits = sum(pair in known for pair in pairs)
    turned = sum((second, first) in known for first, second in pairs)
    return DayOrder.MONTH_FIRST if turned > fits else DayOrder.DAY_FIRST


def _iso_day(text: str) -> date | None:
    found = _ISO_DAY.search(text)
    if found is None:
        return None
    year, month, day = (found[1] or found[4]), (found[2] or found[5]), (found[3] or found[6])
    return _day(int(year), int(month), int(day))


def _numeric_day(text: str, order: DayOrder, years: Collection[int]) -> date | None:
    found = _NUMERIC_DAY.search(text)
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    if order is DayOrder.UNCLEAR:
        if first <= 12 and second <= 12 and first != second:
            return None
        order = DayOrder.MONTH_FIRST if second > 12 else DayOrder.DAY_FIRST
    day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
    return _in_some_year(_years(found[4], years), month, day)


def _day_in_words(
    text: str, years: Collection[int], languages: tuple[Language, ...]
) -> date | None:
    """Read ``Tuesday, 12 May 2026``, ``May 12th``, ``2026 წლის 12 მაისს``."""
    tokens = _TOKEN.findall(_DAY_NUMBER.sub(" ", text.casefold()))
    months = [(at, month) for at, token in enumerate(tokens) if (month := _month(token, languages))]
    if len(months) != 1:
        return None
    at, month = months[0]
    years_told = [token for token in tokens if token.isdecimal() and len(token) == 4]
    before, after = (
        [token for token in part if token.isdecimal() and len(token) <= 2]
        for part in (tokens[:at], tokens[at + 1 :])
    )
    short = [*before, *after]
    # "24-25 May" is no single day; in "12-May-26" the number behind the month is the year.
    if not short or len(years_told) > 1 or len(before) > 1 or len(short) + len(years_told) > 2:
        return None
    year = years_told[0] if years_told else (after[0] if before and after else "")
    return _in_some_year(_years(year, years), month, int(short[0]))


def read_day_number(text: str) -> int | None:
    """Return which day of an event is meant by ``Day 2``, ``დღე 2``."""
    found = _DAY_NUMBER.search(text.casefold())
    return None if found is None else int(found[1] or found[2])


def _years(written: str | None, years: Collection[int]) -> Collection[int]:
    if not written:
        return years
    year = int(written)
    return (year if year >= 100 else 2000 + year,)


def _in_some_year(years: Collection[int], month: int, day: int) -> date | None:
    return next(filter(None, (_day(year, month, day) for year in years)), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str, languages: tuple[Language, ...]) -> int | None:
    names, stems = _months(tuple(dict.fromkeys((*languages, *_FROM_MEMORY))))
    if word in names:
        return names[word]
    return next((month for stem, month in stems.items() if word.startswith(stem)), None)


@cache
def _months(languages: tuple[Language, ...]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the names of months, and how longer ones begin whatever case they stand in."""
    names: dict[str, int] = {"sept": 9}
    stems: dict[str, int] = {}
    for language, width, context in _ways(languages):
        for month, name in get_month_names(width, context, locale=language).items():
            plain = name.casefold().rstrip(".")
            if plain.isalpha():
                names.setdefault(plain, month)
            if width == "wide" and len(plain) > 4:
                stems.setdefault(plain[:-1], month)
    return names, stems


def _ways(languages: tuple[Language, ...]) -> Iterator[tuple[Locale, _Width, _Context]]:
    for language in languages:
        try:
            locale = Locale.parse(language, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        yield locale, "wide", "format"
        yield locale, "wide", "stand-alone"
        yield locale, "abbreviated", "format"
        yield locale, "abbreviated", "stand-alone"
