"""Countries by their ISO 3166 codes."""

from babel import Locale, UnknownLocaleError

from migdesk.text.names import Language


def country_name(code: str, language: Language) -> str:
    """Return what CLDR calls the country ``code`` in ``language``; anything else as written."""
    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return code
    name: str = territories.get(code.upper(), code)
    return name
