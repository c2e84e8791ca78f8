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


def mixed(ink: Colour, other: Colour, part: float) -> Colour:
    """Return ``ink`` with so much of ``other`` in it, 0 to 1."""
    red, green, blue = (a + (b - a) * part for a, b in zip(ink, other, strict=True))
    return red, green, blue


def luminance(ink: Colour) -> float:
    """Return how bright ``ink`` is to the eye, 0 to 1 (WCAG 2, relative luminance)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in ink
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def fill_operator(ink: Colour) -> str:
    """Return the PDF operator that fills with ``ink`` from here on."""
    return "{:.4g} {:.4g} {:.4g} rg".format(*ink)


def stroke_operator(ink: Colour) -> str:
    """Return the PDF operator that draws lines in ``ink`` from here on."""
    return "{:.4g} {:.4g} {:.4g} RG".format(*ink)
