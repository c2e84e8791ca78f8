"""Cards with names for the table: four bands on a sheet; folded, two of them are one card."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from migdesk.documents.look import PAPER
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.documents.reports.faces import Faced, Room, faces_pdf, mark
from migdesk.documents.reports.names_listed import names_listed
from migdesk.documents.reports.parts import Report
from migdesk.documents.setting import Setting

_BANDS: Final = 4
_SIDE: Final = 48.0
_ABOVE: Final = 22.0
_LARGEST, _LEAST = 46.0, 10.0
_MARK: Final = 14.0


def name_cards(sheet: CardsSheet) -> Report:
    """Return the cards of those who speak at an event."""
    on_sheet = _BANDS // 2 if sheet.folded else _BANDS
    size = PAPER[sheet.front.house.paper]
    room = Room(size[0] - 2 * _SIDE, size[1] / _BANDS - 2 * _ABOVE, _LARGEST, _LEAST)
    paint = partial(_sheet, size, folded=sheet.folded)
    drawn = partial(faces_pdf, sheet, "name-cards", on_sheet, room, paint)
    return Report("name-cards", sheet, (names_listed(sheet),), drawn=drawn)


def _sheet(
    size: tuple[float, float],
    canvas: TaggedCanvas,
    setting: Setting,
    faces: Sequence[Faced],
    *,
    folded: bool,
) -> None:
    width, band = size[0], size[1] / _BANDS
    card = 2 * band if folded else band
    for place, face in enumerate(faces):
        top = size[1] - place * card
        if folded:
            _back(canvas, face, width, top, band)
            mark(canvas, setting, dashed=True)
            _across(canvas, width, top - band)
            top -= band
        _face(canvas, face, top, band)
        mark(canvas, setting)
        if top - band > 1:
            _across(canvas, width, top - band)


def _face(
    canvas: TaggedCanvas, face: Faced, top: float, band: float, *, silently: bool = False
) -> None:
    face.paint(canvas, _SIDE, top - (band - face.height) / 2, silently=silently)


def _back(canvas: TaggedCanvas, face: Faced, width: float, top: float, band: float) -> None:
    """Paint the side that is turned away once the card is folded: upside down, not read twice."""
    canvas.saveState()
    canvas.transform(-1, 0, 0, -1, width, 2 * top - band)
    _face(canvas, face, top, band, silently=True)
    canvas.restoreState()


def _across(canvas: TaggedCanvas, width: float, level: float) -> None:
    canvas.line(0, level, _MARK, level)
    canvas.line(width - _MARK, level, width, level)
