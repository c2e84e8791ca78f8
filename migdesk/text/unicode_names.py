"""Names of months, weekdays and cities from Unicode's locale data, in the nominative."""

from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names, get_timezone_location

from migdesk.text.names import Language


class UnicodeNames:
    """The names in one language."""

    def __init__(self, language: Language) -> None:
        """Look the language up.

        Raises:
            ValueError: Unicode does not know it.
        """
        try:
            self._locale = Locale.parse(language, sep="-")
        except UnknownLocaleError as error:
            raise ValueError(language) from error

    def month(self, number: int) -> str:
        """Return the name of month ``number``, 1 for January."""
        return str(get_month_names("wide", locale=self._locale)[number])

    def short_month(self, number: int) -> str:
        """Return the name of month ``number`` as it stands at a chart: ``Jan``."""
        names = get_month_names("abbreviated", context="stand-alone", locale=self._locale)
        return str(names[number])

    def weekday(self, number: int) -> str:
        """Return the name of weekday ``number``, 1 for Monday as in ISO 8601."""
        return str(get_day_names("wide", locale=self._locale)[number - 1])

    def city(self, zone: ZoneInfo) -> str:
        """Return the city that a zone is named after."""
        name = get_timezone_location(zone, locale=self._locale, return_city=True)
        # "Argentina/Buenos Aires" where one country has several zones
        return name.rpartition("/")[2]
