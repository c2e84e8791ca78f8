"""The blocks of a timetable: what they say and how they are painted."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_paragraph,
    draw_pill,
    draw_rounded,
    draw_text,
    height_of,
    line_height,
    pill_width,
    width_of,
)

_TINTS: Final[Mapping[str, str]] = {"accent_text": "accent_soft", "line2": "gray_bg"}
"""The ground of blocks with an edge in these colours; others have their tone's."""

_RADIUS: Final = 4
_EDGE: Final = 4
_PAD: Final = 12
_HANDLE: Final = 4


class Block(Struct, frozen=True):
    """A session on the timetable, in words.

    Attributes:
        key: of the session.
        hours: from when to when.
        begins: when it begins, for a block with no room for more.
        title: its title, or its kind.
        people: who is there.
        edge: the token of its kind's colour.
        quotes: how many are recorded.
        warning: what cannot be as it stands, or "".
        quiet: it is a break.
        live: the word that says it is being held, or "".
        elapsed: how much of it is over while it is being held, from 0 to 1.
        spoken: all of it as a sentence.
    """

    key: int
    hours: str
    begins: str
    title: str
    people: str
    edge: str
    quotes: int = 0
    warning: str = ""
    quiet: bool = False
    live: str = ""
    elapsed: float = 0.0
    spoken: str = ""


def paint_block(painter: QPainter, look: Look, rect: QRectF, block: Block) -> None:
    """Paint a session in ``rect``."""
    radius = look.px(_RADIUS)
    draw_rounded(painter, look, rect, radius, fill=_TINTS.get(block.edge, f"{block.edge}_bg"))
    if block.elapsed:
        _paint_elapsed(painter, look, rect, block)
    edge = QRectF(rect.x(), rect.y(), look.px(_EDGE), rect.height())
    if not block.quiet:
        draw_rounded(painter, look, edge, look.px(1.5), fill=block.edge)
    inside = rect.adjusted(look.px(_PAD), 0, -look.px(8), 0)
    painter.save()
    painter.setClipRect(rect)
    line = line_height(look.font(13, 600))
    if block.quiet:
        _paint_quiet(painter, look, inside, block)
    elif rect.height() < 2 * line + look.px(10):
        _paint_one_line(painter, look, inside, block)
    else:
        _paint_full(painter, look, inside.adjusted(0, look.px(5), 0, -look.px(4)), block)
    painter.restore()


def paint_ghost(painter: QPainter, look: Look, rect: QRectF, block: Block, note: str) -> None:
    """Paint a session that is not there yet, or not there where it is dragged to."""
    painter.setBrush(look.colour("accent_soft", 0.8))
    pen = QPen(look.colour("accent_text"), max(1.0, look.px(1.5)), Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(_RADIUS), look.px(_RADIUS))
    inside = rect.adjusted(look.px(_PAD), look.px(5), -look.px(8), -look.px(4))
    painter.save()
    painter.setClipRect(rect)
    height = line_height(look.font(13, 600))
    first = QRectF(inside.x(), inside.y(), inside.width(), height)
    font = look.font(12.5, 500, tabular=True)
    used = draw_text(painter, look, first, block.hours, font, "accent_text")
    first.setLeft(first.x() + used + look.px(10))
    draw_text(painter, look, first, note, look.font(12.5), "accent_text")
    rest = inside.adjusted(0, height, 0, 0)
    if rest.height() >= height * 0.8:
        rest.setTop(
            rest.y()
            + draw_paragraph(painter, look, rest, block.title, look.font(13, 600), "text", most=2)
        )
        draw_paragraph(painter, look, rest, block.people, look.font(12), "text2", most=2)
    painter.restore()


def paint_selection(
    painter: QPainter, look: Look, rect: QRectF, *, handles: bool, focus: bool
) -> None:
    """Paint the ring around the block that is chosen, with what its hours are dragged by."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("accent_text"), 2 if focus else 1.5))
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), look.px(6), look.px(6))
    if not handles:
        return
    size = look.px(_HANDLE)
    painter.setBrush(look.colour("raised"))
    for middle in (rect.top(), rect.bottom()):
        painter.drawEllipse(QPointF(rect.center().x(), middle), size, size)


def _paint_elapsed(painter: QPainter, look: Look, rect: QRectF, block: Block) -> None:
    over = QRectF(rect.x(), rect.y(), rect.width(), rect.height() * min(block.elapsed, 1))
    painter.fillRect(over, look.colour(block.edge, 0.14))


def _paint_quiet(painter: QPainter, look: Look, rect: QRectF, block: Block) -> None:
    font = look.font(12, tabular=True)
    right = rect.right() - _paint_warning(painter, look, rect, block)
    hours = min(width_of(block.hours, font), rect.width())
    if width_of(block.title, look.font(12.5, 500)) + hours + look.px(12) < right - rect.x():
        place = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
        draw_text(painter, look, place, block.hours, font, "text2", MIDDLE_RIGHT)
        right -= hours + look.px(12)
    place = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
    draw_text(painter, look, place, block.title, look.font(12.5, 500), "text2")


def _paint_one_line(painter: QPainter, look: Look, rect: QRectF, block: Block) -> None:
    right = rect.right() - _paint_signs(painter, look, rect, block)
    place = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
    used = draw_text(
        painter, look, place, block.begins, look.font(12.5, 500, tabular=True), block.edge
    )
    place.setLeft(place.x() + used + look.px(9))
    used = draw_text(painter, look, place, block.title, look.font(12.5, 600))
    place.setLeft(place.x() + used + look.px(9))
    if place.width() > look.px(40):
        draw_text(painter, look, place, block.people, look.font(12), "text2")


def _paint_full(painter: QPainter, look: Look, rect: QRectF, block: Block) -> None:
    first = QRectF(rect.x(), rect.y(), rect.width(), line_height(look.font(12.5)))
    signs = _paint_signs(painter, look, first, block)
    place = first.adjusted(0, 0, -signs, 0)
    font = look.font(12.5, 500, tabular=True)
    used = draw_text(painter, look, place, block.hours, font, block.edge)
    room = place.width() - used - look.px(10)
    if block.live and pill_width(look, block.live) < room:
        left = place.x() + used + look.px(10)
        draw_pill(painter, look, left, place.center().y(), block.live, "red", "radio")
    rest = rect.adjusted(0, first.height() + look.px(1), 0, 0)
    line = line_height(look.font(13, 600))
    most = max(1, int(rest.height() // line))
    title = min(most, 3)
    rest.setTop(
        rest.y() + draw_paragraph(painter, look, rest, block.title, look.font(13, 600), most=title)
    )
    small = look.font(12)
    left_over = int(rest.height() // line_height(small))
    if block.people and left_over > 0:
        whole = height_of(block.people, small, rest.width()) // line_height(small)
        draw_paragraph(
            painter, look, rest, block.people, small, "text2", most=min(left_over, whole)
        )


def _paint_signs(painter: QPainter, look: Look, rect: QRectF, block: Block) -> int:
    """Paint the warning and the number of quotes at the right; return the width they take."""
    used = _paint_warning(painter, look, rect, block)
    if not block.quotes:
        return used
    font, words = look.font(12, tabular=True), str(block.quotes)
    width = width_of(words, font)
    place = QRectF(rect.x(), rect.y(), rect.width() - used, rect.height())
    draw_text(painter, look, place, words, font, "text2", MIDDLE_RIGHT)
    at = QPointF(place.right() - width - look.px(18), rect.center().y() - look.px(7))
    painter.drawPixmap(at, look.pixmap("quote", "text2", 14))
    return used + width + look.px(28)


def _paint_warning(painter: QPainter, look: Look, rect: QRectF, block: Block) -> int:
    if not block.warning:
        return 0
    at = QPointF(rect.right() - look.px(15), rect.center().y() - look.px(8))
    painter.drawPixmap(at, look.pixmap("triangle-alert", "red", 15, 2))
    return look.px(22)
