"""The styles that only reports have."""

from functools import partial
from typing import Final

from msgspec import Struct

from migdesk.documents.look import SCALES, Palette
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
    def of(cls, script: str, palette: Palette) -> "Styles":
        """Return the styles for ``script``, in the colours of an office."""
        is_georgian = script == GEORGIAN
        title = (23, 31) if is_georgian else (26, 31)
        body = SCALES.get(script, SCALES[LATIN]).body
        size = 9.2 if is_georgian else 9.5
        style = partial(Style, right_to_left=script in RIGHT_TO_LEFT_SCRIPTS)
        accent, slate, ink = palette.accent, palette.slate, palette.ink
        return cls(
            title=style(*title, Face.SEMIBOLD, ink, kerned=True, balanced=True, prose=True),
            second_title=style(16, 22, Face.MEDIUM, slate, balanced=True, prose=True),
            deck=style(12, 17.5, ink=slate),
            section=style(12.5, 16, Face.SEMIBOLD, ink, prose=True),
            room=style(10.5, 14, Face.SEMIBOLD, accent),
            body=style(*body, ink=ink, ragged=_RAGGED, prose=True),
            strong_body=style(*body, Face.SEMIBOLD, ink, ragged=_RAGGED),
            head=style(8.5, 11.5, Face.MEDIUM, accent),
            cell=style(size, 12.5, ink=ink),
            strong=style(size, 12.5, Face.SEMIBOLD, ink),
            soft=style(size - 0.5, 12.5, ink=slate, ragged=_RAGGED),
            label=style(size - 0.5, 12.5, Face.MEDIUM, slate),
            figure=style(size, 12.5, Face.FIGURES, ink),
            soft_figure=style(size - 0.5, 12.5, Face.FIGURES, slate),
            total=style(size, 12.5, Face.SEMIBOLD_FIGURES, ink),
            caption=style(8.5, 12, ink=slate, ragged=_RAGGED),
            key_figure=style(24, 29, Face.SEMIBOLD, accent, kerned=True),
            chart_label=style(size - 1, 10.5, ink=ink),
            chart_figure=style(8.5, 10.5, Face.SEMIBOLD_FIGURES, ink),
        )
