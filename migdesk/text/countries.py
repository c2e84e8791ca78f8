"""Countries by their ISO 3166 codes."""

from functools import cache
from typing import Final

from migdesk.text.names import Language
from migdesk.text.sorting import sortable
from migdesk.text.unicode_names import country_names

_NO_COUNTRIES: Final = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""What CLDR lists among the territories of two letters, and is none."""


def country_name(code: str, language: Language) -> str:
    """Return what CLDR calls the country ``code`` in ``language``; anything else as written."""
    try:
        names = country_names(language)
    except ValueError:
        return code
    return names.get(code.upper(), code)


@cache
def countries(language: Language) -> tuple[tuple[str, str], ...]:
    """Return code and name of every country, by name in the order of ``language``."""
    codes = [code for code in country_names("en") if len(code) == 2 and code.isalpha()]
    named = [(code, country_name(code, language)) for code in codes if code not in _NO_COUNTRIES]
    return tuple(sorted(named, key=lambda pair: sortable(pair[1])))
