"""Dates, times and zones in the words of a language.

English follows house rules 11 to 15 (``Tuesday, 12 May 2026``; ``24–25 November 2020``). The
order of the parts stands in the ``[dates]`` table of a language's words. Names of months, weekdays
and cities stand there too, case by case: Georgian puts the date of something that happens into the
dative, and Unicode has the nominative only. What is not there comes from Unicode's locale data.
"""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from migdesk.text.names import Case, Language
from migdesk.text.words import WordMissing, Words, words_for

if TYPE_CHECKING:
    from migdesk.text.unicode_names import UnicodeNames

_MINUS: Final = "−"


class InstantWords(Struct, frozen=True):
    """An instant at a place: ``09:00``, ``Tuesday, 12 May 2026``, ``Tbilisi, UTC+4``."""

    time: str
    day: str
    zone: str


def day_in_words(
    day: date, language: Language, *, case: Case = Case.NOMINATIVE, year: bool = True
) -> str:
    """Return a day: ``12 May 2026``, ``2026 წლის 12 მაისი``.

    Args:
        day: the day.
        language: the language to write it in.
        case: the case of the month's name, in languages that have cases.
        year: whether the year is said.
    """
    words = words_for(language)
    text = words("dates.day", day=day.day, month=_month(words, day.month, case))
    return _in_year(words, text, day.year) if year else text


def weekday_and_day(
    day: date, language: Language, *, case: Case = Case.NOMINATIVE, year: bool = True
) -> str:
    """Return a day with its weekday: ``Tuesday, 12 May 2026``; Georgian puts the weekday last."""
    words = words_for(language)
    text = day_in_words(day, language, case=case, year=year)
    return words("dates.with_weekday", date=text, weekday=_weekday(words, day.isoweekday(), case))


def days_in_words(
    start: date,
    end: date,
    language: Language,
    *,
    case: Case = Case.NOMINATIVE,
    year: bool = True,
) -> str:
    """Return the days from ``start`` to ``end``, both included.

    The dash is unspaced between two days of a month and spaced between longer dates: ``24–25
    November 2020``, ``30 November – 1 December 2020``. Days in two years always say both years.

    Raises:
        ValueError: ``end`` is before ``start``.
    """
    if end < start:
        raise ValueError((start, end))
    if start == end:
        return day_in_words(start, language, case=case, year=year)
    words = words_for(language)
    if start.year != end.year:
        first, last = (day_in_words(day, language, case=case) for day in (start, end))
        return words("dates.two_years", first=first, last=last)
    text = _days_of_one_year(words, start, end, case)
    return _in_year(words, text, start.year) if year else text


def last_day(start: datetime, end: datetime) -> date:
    """Return the last day of what runs from ``start`` to ``end``, by the clock of its place.

    What ends at midnight is not held on the day that begins: an event whose hours are not known
    runs from midnight to midnight.
    """
    if end.time() == time() and end.date() > start.date():
        return end.date() - timedelta(days=1)
    return end.date()


def month_in_short(day: date, language: Language, *, year: bool = False) -> str:
    """Return the month of a day as it stands at a chart: ``Jan``, ``Jan 2026``."""
    words = words_for(language)
    month = _unicode(words, f"month.nominative.{day.month}").short_month(day.month)
    return f"{month} {day.year}" if year else month


def time_in_words(moment: time | datetime, language: Language) -> str:
    """Return the time of day at the clock of ``moment`` itself: ``09:00``."""
    words = words_for(language)
    return words("dates.time", hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")


def times_in_words(start: time | datetime, end: time | datetime, language: Language) -> str:
    """Return a span of one day: ``09:00–10:30``."""
    return words_for(language)(
        "dates.times", start=time_in_words(start, language), end=time_in_words(end, language)
    )


def instant_in_words(
    instant: datetime, language: Language, *, case: Case = Case.NOMINATIVE
) -> InstantWords:
    """Return an instant by the clock of its own zone.

    Args:
        instant: a moment with its zone.
        language: the language to write it in.
        case: the case of the day (the pattern ``page.not_before`` wants the genitive).

    Raises:
        ValueError: ``instant`` has no zone.
    """
    return InstantWords(
        time=time_in_words(instant, language),
        day=weekday_and_day(instant, language, case=case),
        zone=zone_in_words(instant, language),
    )


def zone_in_words(instant: datetime, language: Language) -> str:
    """Return the city and the offset in force at ``instant``: ``Berlin, UTC+2``.

    A zone that is not a place (UTC, a fixed offset) has no city: ``UTC+4``.

    Raises:
        ValueError: ``instant`` has no zone.
    """
    offset = instant.utcoffset()
    if offset is None:
        raise ValueError(instant)
    words = words_for(language)
    city = _city(words, instant)
    shown = _offset(offset)
    return words("dates.zone", city=city, offset=shown) if city else shown


def _days_of_one_year(words: Words, start: date, end: date, case: Case) -> str:
    if start.month == end.month:
        month = _month(words, end.month, case)
        return words("dates.one_month", first=start.day, last=end.day, month=month)
    return words(
        "dates.two_months",
        first=start.day,
        first_month=_month(words, start.month, case),
        last=end.day,
        last_month=_month(words, end.month, case),
    )


def _in_year(words: Words, text: str, year: int) -> str:
    return words("dates.in_year", date=text, year=year)


def _month(words: Words, number: int, case: Case) -> str:
    """Return the name of month ``number``, 1 for January."""
    key = f"month.{case}.{number}"
    return words.optional(key) or _unicode(words, key).month(number)


def _weekday(words: Words, number: int, case: Case) -> str:
    """Return the name of weekday ``number``, 1 for Monday as in ISO 8601."""
    key = f"weekday.{case}.{number}"
    return words.optional(key) or _unicode(words, key).weekday(number)


def _city(words: Words, instant: datetime) -> str:
    """Return the city a zone is named after, or nothing where it is not named after one."""
    zone = instant.tzinfo
    if not isinstance(zone, ZoneInfo) or "/" not in zone.key or zone.key.startswith("Etc/"):
        return ""
    key = f"zone.{zone.key}"
    return words.optional(key) or _unicode(words, key).city(zone)


def _offset(offset: timedelta) -> str:
    """Return the distance from UTC: ``UTC``, ``UTC+4``, ``UTC−3:30`` (with a real minus sign)."""
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else _MINUS
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def _unicode(words: Words, key: str) -> "UnicodeNames":
    """Return Unicode's names in the language; without any, its words must have ``key``."""
    from migdesk.text.unicode_names import UnicodeNames  # noqa: PLC0415 - loads long, seldom needed

    try:
        return UnicodeNames(words.language)
    except ValueError as error:
        raise WordMissing(words.language, key) from error
