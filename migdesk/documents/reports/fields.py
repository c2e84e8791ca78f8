"""The texts of a frozen sheet, each with the name of the field it is in."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from migdesk.documents.sheet import House, PartnerLogo


def texts_of(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a sheet with the name of its field."""
    if isinstance(value, PartnerLogo):
        return  # its name is not printed: it is what a reader hears in the place of the logo
    if isinstance(value, str) and not isinstance(value, Enum):
        yield name.replace("_", " "), value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each, name)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            label = f"{name}_{each.name}" if isinstance(value, House) else each.name
            yield from texts_of(getattr(value, each.name), label)
