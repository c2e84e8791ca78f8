"""The texts of a frozen sheet, each with the place it has there."""

from collections.abc import Iterator
from enum import Enum
from typing import Final

from msgspec import Struct
from msgspec.structs import fields

from migdesk.documents.reports.sheets import Named
from migdesk.documents.sheet import PartnerLogo

_UNNAMED: Final = frozenset({"front", "named"})
"""What people do not know as a part of a report: its texts are those of what it is in."""


def texts_of(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a sheet with its place: ``title``, ``sessions 3, people 2, name``.

    Of several records of one kind each has its number. The languages of one text have not.
    """
    if isinstance(value, PartnerLogo):
        return  # its name is not printed: it is what a reader hears in the place of the logo
    if isinstance(value, str) and not isinstance(value, Enum):
        yield place, value
    elif isinstance(value, tuple):
        for number, each in enumerate(value, 1):
            is_translated = isinstance(each, str | Named)
            yield from texts_of(each, place if is_translated else f"{place} {number}")
    elif isinstance(value, Struct):
        for field in fields(value):
            name = "" if field.name in _UNNAMED else field.name.replace("_", " ")
            within = ", ".join(filter(None, (place, name)))
            yield from texts_of(getattr(value, field.name), within)
