"""The look of the pages: measures, colours and sizes of type. All lengths are in points."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.pdf.colours import Colour, colour, tint
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.typesetting import Style
from migdesk.documents.scripts import GEORGIAN, LATIN
from migdesk.documents.sheet import House
from migdesk.text.direction import RIGHT_TO_LEFT_SCRIPTS
from migdesk.vocabulary import PaperSize

PAPER: Final[Mapping[PaperSize, tuple[float, float]]] = {
    PaperSize.A4: (595.28, 841.89),
    PaperSize.LETTER: (612.0, 792.0),
}
SIDE: Final = 62.0
TOP: Final = 48.0
BOTTOM: Final = 60.0
MARGIN: Final = 98.0
GUTTER: Final = 22.0
UNIT: Final = 7.25
"""White is measured in halves of the body's leading."""

_WHITE_GIVES_WAY: Final = 2.2
"""When a page is set tighter, white shrinks this many times as fast as type."""

_RAGGED: Final = 0.12
"""How much of its width a line of running text may lack before a word is divided."""

_INK: Final = colour("#16202B")
_SLATE: Final = colour("#51606E")
_HAIRLINE: Final = colour("#C9D3D7")
_AMBER: Final = colour("#FFE9B0")


class Palette(Struct, frozen=True):
    """The colours of a page: two hues, the office's own and one that warns."""

    accent: Colour
    warning: Colour
    ink: Colour = _INK
    slate: Colour = _SLATE
    hairline: Colour = _HAIRLINE
    gap: Colour = _AMBER

    @classmethod
    def of(cls, house: House) -> "Palette":
        """Return the palette of an office."""
        return cls(colour(house.accent), colour(house.warning))

    @property
    def accent_tint(self) -> Colour:
        """Return a background of the office's hue."""
        return tint(self.accent)

    @property
    def warning_tint(self) -> Colour:
        """Return a background that warns."""
        return tint(self.warning)


class Scale(Struct, frozen=True):
    """Sizes and leadings that differ from script to script."""

    headline: tuple[float, float]
    lead: tuple[float, float]
    body: tuple[float, float]


SCALES: Final[Mapping[str, Scale]] = {
    LATIN: Scale(headline=(28, 33), lead=(11.25, 16), body=(10.25, 14.5)),
    # A little smaller and wider apart: Georgian words are long and have no capitals.
    GEORGIAN: Scale(headline=(25, 33), lead=(10.75, 16.25), body=(9.9, 15)),
}
"""By script (ISO 15924). A script without sizes of its own has those of Latin."""


class Type(Struct, frozen=True):
    """Every style of a release, and the unit of white between its parts."""

    unit: float
    headline: Style
    deck: Style
    lead: Style
    body: Style
    heading: Style
    quote: Style
    attribution: Style
    figure: Style
    caption: Style
    label: Style
    subject: Style
    small: Style
    band: Style
    ends: Style
    name: Style
    tagline: Style
    kind: Style
    running: Style
    draft: Style

    @classmethod
    def of(cls, script: str, palette: Palette, tightness: float = 1.0) -> "Type":
        """Return the styles for ``script``.

        Args:
            script: code of the script the document is in (ISO 15924).
            palette: the office's colours.
            tightness: what the sizes of running text are multiplied by, at most 1.
        """
        scale = SCALES.get(script, SCALES[LATIN])
        style = partial(Style, right_to_left=script in RIGHT_TO_LEFT_SCRIPTS)
        accent, slate, ink = palette.accent, palette.slate, palette.ink

        def running_text(size: tuple[float, float]) -> Style:
            return style(
                size[0] * tightness, size[1] * tightness, ink=ink, ragged=_RAGGED, prose=True
            )

        def semibold(size: float, leading: float, colour_: Colour) -> Style:
            return style(size, leading, Face.SEMIBOLD, colour_)

        return cls(
            unit=UNIT * (1 - _WHITE_GIVES_WAY * (1 - tightness)),
            headline=style(
                *scale.headline, Face.SEMIBOLD, ink, kerned=True, balanced=True, prose=True
            ),
            deck=style(13, 18.5, ink=slate, balanced=True, prose=True),
            lead=running_text(scale.lead),
            body=running_text(scale.body),
            heading=replace(semibold(11.5 * tightness, 15.5 * tightness, ink), prose=True),
            quote=style(14.5, 20.5, Face.MEDIUM, accent, balanced=True, prose=True),
            attribution=style(9, 12.5, ink=slate, prose=True),
            figure=semibold(17, 21, accent),
            caption=style(8, 10.5, ink=slate),
            label=style(8.5, 11.5, Face.MEDIUM, accent),
            subject=style(8.5, 11.5, ink=slate),
            small=style(8.75, 12.75, ink=slate, ragged=_RAGGED),
            band=style(9, 12.5, ink=ink),
            ends=style(8.5, 11.5, Face.MEDIUM, accent),
            name=semibold(12, 14.5, ink),
            tagline=style(8.5, 11.5, ink=slate),
            kind=semibold(12, 14.5, accent),
            running=style(8, 10.5, ink=slate),
            draft=semibold(9, 12, palette.warning),
        )
