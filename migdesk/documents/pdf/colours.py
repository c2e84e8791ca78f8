"""Colours as red, green and blue between 0 and 1. Documents are RGB: print shops convert."""

import re
from typing import Final, TypeAlias

Colour: TypeAlias = tuple[float, float, float]

_HEX: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def colour(code: str) -> Colour:
    """Return the colour written ``#RRGGBB``.

    Raises:
        ValueError: ``code`` is not of this form.
    """
    if not _HEX.fullmatch(code):
        raise ValueError(code)
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def tint(ink: Colour, strength: float = 0.09) -> Colour:
    """Return a background that text in ``ink`` can stand on: white with a little of it."""
    red, green, blue = (1 - strength * (1 - part) for part in ink)
    return red, green, blue


def fill_operator(ink: Colour) -> str:
    """Return the PDF operator that fills with ``ink`` from here on."""
    return "{:.4g} {:.4g} {:.4g} rg".format(*ink)
