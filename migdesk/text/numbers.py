"""Numbers in running text, by house rules 1, 2 and 10: words below ten, figures from ten on."""

from migdesk.text.names import Language
from migdesk.text.words import words_for


def figure(number: int, language: Language) -> str:
    """Return ``number`` in figures, in groups of three: ``12,500``, in Georgian ``12 500``."""
    return f"{number:,}".replace(",", words_for(language)("numbers.group"))


def number_in_words(number: int, language: Language) -> str:
    """Return ``number`` as running text has it: ``eight``, ``12``, ``1,860``."""
    words = words_for(language)
    if 0 <= number < int(words("numbers.words_below")):
        return words(f"numbers.word.{number}")
    return figure(number, language)


def ordinal_in_words(number: int, language: Language) -> str:
    """Return the place in a row: ``fourth``, ``32nd``; in Georgian ``მე-4``, ``32-ე``.

    Args:
        number: 1 for the first.
        language: the language to write it in.
    """
    words = words_for(language)
    if word := words.optional(f"numbers.ordinal.{number}"):
        return word
    for ending in (number % 100, number % 10):
        key = f"numbers.ordinal_ending.{ending}"
        if words.optional(key):
            return words(key, number=figure(number, language))
    return words("numbers.ordinal_above", number=figure(number, language))
