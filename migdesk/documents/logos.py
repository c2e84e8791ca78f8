"""Logos of partners and donors: how large each is printed, and as files for what is no page."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from migdesk.documents.pdf.images import Picture, emblem, png
from migdesk.documents.sheet import House, PartnerLogo
from migdesk.documents.typography import cleaned
from migdesk.text.words import Words

HIGHEST: Final = 30.0
WIDEST: Final = 104.0
_SPREAD: Final = 1_200.0
"""How much paper a logo covers, in square points, where its shape allows."""

_LEAST: Final = 0.5
_COARSEST: Final = 0.75
"""A pixel is printed no larger than this, in points."""

_PIXELS: Final = 430
"""Enough for 300 dots an inch where a logo is widest."""


class LogoFile(Struct, frozen=True):
    """A logo as a PNG file with nothing around it.

    ``width`` and ``height`` are in points, such that it looks as large as others beside it.
    ``name`` is that of who bears it, in the language of the document: it is read out.
    """

    name: str
    data: bytes
    width: float
    height: float


class LogoGroup(Struct, frozen=True):
    """Logos in protocol order under what they have in common, in words. There is at least one."""

    label: str
    logos: tuple[LogoFile, ...]


def named_groups(house: House, words: Words) -> Iterator[tuple[str, tuple[PartnerLogo, ...]]]:
    """Yield those of partners, then of donors, that there are, each under its label."""
    told = (("page.partners", house.partners), ("page.donors", house.donors))
    yield from ((words(word), logos) for word, logos in told if logos)


def logo_groups(house: House, words: Words) -> tuple[LogoGroup, ...]:
    """Return the logos that a document bears at its end.

    Raises:
        ImageUnreadable: a logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: a logo has too many pixels.
    """
    return tuple(
        LogoGroup(cleaned(label), tuple(_files(logos)))
        for label, logos in named_groups(house, words)
    )


def printed_size(picture: Picture) -> tuple[float, float]:
    """Return the width and height, in points, that make a logo look as large as the others."""
    shape = picture.width / picture.height
    height = min(math.sqrt(_SPREAD / shape), HIGHEST, WIDEST / shape, picture.height * _COARSEST)
    return max(height * shape, _LEAST), max(height, _LEAST)


def spoken_name(logo: PartnerLogo) -> str:
    """Return who bears a logo, on one line."""
    return " ".join(cleaned(logo.name).split())


def _files(logos: Sequence[PartnerLogo]) -> Iterator[LogoFile]:
    for logo in logos:
        drawn = emblem(logo.picture, _PIXELS)
        yield LogoFile(spoken_name(logo), png(drawn), *printed_size(drawn))
