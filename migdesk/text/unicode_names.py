"""What Unicode's locale data call months, weekdays, countries, languages and cities.

The names in the languages that there are words in lie in ``resources/names``. Babel has them in all
languages, and reads 4 MB for the first one, which stay: it is asked for other languages, and for
cities, which few documents name.
"""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from migdesk.base.resources import resource
from migdesk.text.names import Language

# ruff: noqa: PLC0415 - Babel takes its memory; seldom needed

Kind = TypeVar("Kind")


class DayNames(Struct, frozen=True):
    """Months from January and weekdays from Monday, in the nominative.

    Attributes:
        months: as in a date.
        short_months: the same, shortened.
        charted_months: shortened, as they stand by themselves: at a chart.
        weekdays: as in a date.
        short_weekdays: the same, shortened.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    charted_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]


class Names(DayNames, frozen=True):
    """All names in one language.

    Attributes:
        countries: by ISO 3166 code; parts of the world among them.
        languages: by tag.
    """

    countries: Mapping[str, str]
    languages: Mapping[str, str]


class _CountryNames(Struct, frozen=True):
    countries: Mapping[str, str]


class _LanguageNames(Struct, frozen=True):
    languages: Mapping[str, str]


@cache
def day_names(language: Language) -> DayNames:
    """Return the names of months and weekdays.

    Raises:
        ValueError: Unicode does not know the language.
    """
    return _read(language, DayNames)


@cache
def country_names(language: Language) -> Mapping[str, str]:
    """Return the names of countries and parts of the world, by code.

    Raises:
        ValueError: as above.
    """
    return _read(language, _CountryNames).countries


@cache
def language_names(language: Language) -> Mapping[str, str]:
    """Return the names of languages, by tag.

    Raises:
        ValueError: as above.
    """
    return _read(language, _LanguageNames).languages


def _read(language: Language, kind: type[Kind]) -> Kind:
    stored = resource("names") / f"{language}.json"
    is_stored = language.isalpha() and stored.is_file()
    written = stored.read_bytes() if is_stored else msgspec.json.encode(gathered(language))
    return msgspec.json.decode(written, type=kind)


def gathered(language: Language) -> Names:
    """Return the names in a language as Babel has them.

    Raises:
        ValueError: Unicode does not know the language.
    """
    from babel import Locale, UnknownLocaleError
    from babel.dates import get_day_names, get_month_names

    try:
        locale = Locale.parse(language, sep="-")
    except UnknownLocaleError as error:
        raise ValueError(language) from error
    months, days = range(1, 13), range(7)
    wide, short = (get_month_names(width, locale=locale) for width in ("wide", "abbreviated"))
    charted = get_month_names("abbreviated", context="stand-alone", locale=locale)
    weekdays, shortened = (get_day_names(width, locale=locale) for width in ("wide", "abbreviated"))
    return Names(
        months=tuple(str(wide[month]) for month in months),
        short_months=tuple(str(short[month]) for month in months),
        charted_months=tuple(str(charted[month]) for month in months),
        weekdays=tuple(str(weekdays[day]) for day in days),
        short_weekdays=tuple(str(shortened[day]) for day in days),
        countries={str(code): str(name) for code, name in sorted(locale.territories.items())},
        languages={str(tag): str(name) for tag, name in sorted(locale.languages.items())},
    )


class UnicodeNames:
    """The names in one language."""

    def __init__(self, language: Language) -> None:
        """Look the language up.

        Raises:
            ValueError: Unicode does not know it.
        """
        self._language, self._days = language, day_names(language)

    def month(self, number: int) -> str:
        """Return the name of month ``number``, 1 for January."""
        return self._days.months[number - 1]

    def short_month(self, number: int) -> str:
        """Return the name of month ``number`` as it stands at a chart: ``Jan``."""
        return self._days.charted_months[number - 1]

    def weekday(self, number: int) -> str:
        """Return the name of weekday ``number``, 1 for Monday as in ISO 8601."""
        return self._days.weekdays[number - 1]

    def city(self, zone: ZoneInfo) -> str:
        """Return the city that a zone is named after."""
        from babel import Locale
        from babel.dates import get_timezone_location

        locale = Locale.parse(self._language, sep="-")
        name = get_timezone_location(zone, locale=locale, return_city=True)
        # "Argentina/Buenos Aires" where one country has several zones
        return name.rpartition("/")[2]
