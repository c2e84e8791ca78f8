"""Languages that people speak, by their names."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from migdesk.text.names import Language
from migdesk.text.sorting import sortable
from migdesk.text.unicode_names import language_names

_LETTERS: Final = 2
"""How long the tag of a language is that has one of the short ones: about 180 have."""


def language_name(tag: Language, language: Language) -> str:
    """Return what CLDR calls the language ``tag`` in ``language``; anything else as written."""
    try:
        names = language_names(language)
    except ValueError:
        return tag
    return names.get(tag, tag)


@cache
def languages(language: Language) -> tuple[tuple[Language, str], ...]:
    """Return tag and name of the languages that ``language`` has a name for, by name."""
    known = [tag for tag in language_names("en") if len(tag) == _LETTERS]
    named = [(tag, language_name(tag, language)) for tag in known]
    return tuple(
        sorted((pair for pair in named if pair[0] != pair[1]), key=lambda pair: sortable(pair[1]))
    )


def languages_first(own: Sequence[Language], language: Language) -> list[tuple[Language, str]]:
    """Return tag and name, in ``language``, of all languages, those of the office first."""
    others = [pair for pair in languages(language) if pair[0] not in own]
    return [*((tag, language_name(tag, language)) for tag in own), *others]
