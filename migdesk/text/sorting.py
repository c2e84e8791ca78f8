"""Names as a list is sorted by."""

import unicodedata


def sortable(name: str) -> str:
    """Return a name without accents and case, to sort by: Åland stands under A."""
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
