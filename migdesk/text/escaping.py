"""Words in HTML and XML: nothing that was typed can become a tag.

The standard library's ``html`` does the same; it brings along what two thousand characters are
called there, a third of a megabyte that stays.
"""

from typing import Final

_TAGS: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTES: Final = str.maketrans({'"': "&quot;", "'": "&#x27;"})


def between_tags(words: str) -> str:
    """Return words as they stand between tags."""
    return words.translate(_TAGS)


def in_quotes(words: str) -> str:
    """Return words as they stand in the value of an attribute, between quotation marks."""
    return between_tags(words).translate(_QUOTES)
