"""The styles that only reports have."""

from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.look import SCALES, Palette
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.typesetting import Style
from migdesk.documents.scripts import GEORGIAN, LATIN
from migdesk.text.direction import RIGHT_TO_LEFT_SCRIPTS

_RAGGED: Final = 0.12
"""How much of its width a line may lack before a long Georgian word is divided."""


class Styles(Struct, frozen=True):
    """A style for each kind of text of a report."""

    title: Style
    second_title: Style
    deck: Style
    section: Style
    room: Style
    body: Style
    strong_body: Style
    head: Style
    cell: Style
    strong: Style
    soft: Style
    label: Style
    figure: Style
    soft_figure: Style
    total: Style
    caption: Style
    key_figure: Style
    chart_label: Style
    chart_figure: Style

    @classmethod
    def of(cls, script: str, palette: Palette, tightness: float = 1.0) -> "Styles":
        """Return the styles for ``script``, in the colours of an office.

        Args:
            script: code of the script the report is in (ISO 15924).
            palette: the office's colours.
            tightness: what the sizes of paragraphs and cells are multiplied by, at most 1.
        """
        is_georgian = script == GEORGIAN
        title = (23, 31) if is_georgian else (26, 31)
        body = SCALES.get(script, SCALES[LATIN]).body
        size = 9.2 if is_georgian else 9.5
        style = partial(Style, right_to_left=script in RIGHT_TO_LEFT_SCRIPTS)
        accent, slate, ink = palette.accent, palette.slate, palette.ink

        def text(
            size: float,
            leading: float,
            face: Face = Face.REGULAR,
            *,
            ink: Colour,
            ragged: float = 1,
        ) -> Style:
            return style(size * tightness, leading * tightness, face, ink, ragged=ragged)

        return cls(
            title=style(*title, Face.SEMIBOLD, ink, kerned=True, balanced=True, prose=True),
            second_title=style(16, 22, Face.MEDIUM, slate, balanced=True, prose=True),
            deck=style(12, 17.5, ink=slate),
            section=style(12.5, 16, Face.SEMIBOLD, ink, prose=True),
            room=style(10.5, 14, Face.SEMIBOLD, accent),
            body=replace(text(*body, ink=ink, ragged=_RAGGED), prose=True),
            strong_body=text(*body, Face.SEMIBOLD, ink=ink, ragged=_RAGGED),
            head=style(8.5, 11.5, Face.MEDIUM, accent),
            cell=text(size, 12.5, ink=ink),
            strong=text(size, 12.5, Face.SEMIBOLD, ink=ink),
            soft=text(size - 0.5, 12.5, ink=slate, ragged=_RAGGED),
            label=text(size - 0.5, 12.5, Face.MEDIUM, ink=slate),
            figure=text(size, 12.5, Face.FIGURES, ink=ink),
            soft_figure=text(size - 0.5, 12.5, Face.FIGURES, ink=slate),
            total=text(size, 12.5, Face.SEMIBOLD_FIGURES, ink=ink),
            caption=text(8.5, 12, ink=slate, ragged=_RAGGED),
            key_figure=style(24, 29, Face.SEMIBOLD, accent, kerned=True),
            chart_label=style(size - 1, 10.5, ink=ink),
            chart_figure=style(8.5, 10.5, Face.SEMIBOLD_FIGURES, ink),
        )
