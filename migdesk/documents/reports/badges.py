"""Badges of 90 by 60 millimetres, two by four on a sheet, with marks for the knife around them."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from msgspec.structs import replace

from migdesk.documents.look import PAPER
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Align, Style, Text
from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.documents.reports.faces import Faced, Room, faces_pdf, mark
from migdesk.documents.reports.names_listed import names_listed
from migdesk.documents.reports.parts import Report
from migdesk.documents.reports.sheets import Front
from migdesk.documents.setting import Setting

_ACROSS, _DOWN = 2, 4
_MILLIMETRE: Final = 72 / 25.4
_WIDE, _TALL = 90 * _MILLIMETRE, 60 * _MILLIMETRE
_SIDE: Final = 14.0
_HEAD: Final = 30.0
_FOOT: Final = 32.0
_FACE: Final = _TALL - _HEAD - _FOOT
_BAR: Final = 5.0
_LARGEST, _LEAST = 24.0, 7.5
_MARK, _AWAY = 12.0, 4.0
_FOOT_LINES: Final = 2


def badges(sheet: CardsSheet) -> Report:
    """Return the badges of those who speak at an event."""
    paint = partial(_sheet, sheet.front)
    room = Room(_WIDE - 2 * _SIDE, _FACE, _LARGEST, _LEAST)
    drawn = partial(faces_pdf, sheet, "badges", _ACROSS * _DOWN, room, paint)
    return Report("badges", sheet, (names_listed(sheet),), drawn=drawn)


def _sheet(front: Front, canvas: TaggedCanvas, setting: Setting, faces: Sequence[Faced]) -> None:
    wide, tall = PAPER[front.house.paper]
    left, top = (wide - _ACROSS * _WIDE) / 2, (tall + _DOWN * _TALL) / 2
    for place, face in enumerate(faces):
        row, column = divmod(place, _ACROSS)
        _badge(front, canvas, setting, face, left + column * _WIDE, top - row * _TALL)
    mark(canvas, setting)
    for column in range(_ACROSS + 1):
        at = left + column * _WIDE
        for level, way in ((top + _AWAY, 1), (top - _DOWN * _TALL - _AWAY, -1)):
            canvas.line(at, level, at, level + way * _MARK)
    for row in range(_DOWN + 1):
        level = top - row * _TALL
        for at, way in ((left - _AWAY, -1), (left + _ACROSS * _WIDE + _AWAY, 1)):
            canvas.line(at, level, at + way * _MARK, level)


def _badge(
    front: Front,
    canvas: TaggedCanvas,
    setting: Setting,
    face: Faced,
    left: float,
    top: float,
) -> None:
    """Paint one badge. Office and event, the same on all of them, are not read out each time."""
    palette = setting.palette
    canvas.setFillColor(palette.accent)
    canvas.rect(left, top - _BAR, _WIDE, _BAR, stroke=0, fill=1)
    style = partial(Style, right_to_left=setting.right_to_left)
    house = style(8.5, 11, Face.MEDIUM, palette.accent)
    _small(setting, front.house.name, house, 1).paint_silently(canvas, left + _SIDE, top - 13)
    event = _small(setting, front.title[0], style(7.5, 9.5, ink=palette.slate), _FOOT_LINES)
    event.paint_silently(canvas, left + _SIDE, top - _TALL + 8 + event.height)
    face.paint(canvas, left + _SIDE, top - _HEAD - (_FACE - face.height) / 2, silently=False)


def _small(setting: Setting, text: str, style: Style, lines: int) -> Text:
    width = _WIDE - 2 * _SIDE
    set_ = setting.text(text, style, width, "P", Node("Sect"), Align.CENTRE)
    return replace(set_, lines=set_.lines[:lines])
