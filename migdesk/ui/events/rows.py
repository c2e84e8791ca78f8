"""The rows of the list of events."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.base.clock import Clock
from migdesk.desk.rows import EventLine
from migdesk.text.dates import days_in_words
from migdesk.text.names import Language
from migdesk.ui.events.hours import is_live
from migdesk.ui.events.wording import Status, is_remarkable, sign_of
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_count,
    draw_paragraph,
    draw_text,
    height_of,
)
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import draw_day
from migdesk.ui.widgets.signs import word_of

_BLOCK: Final = 42
_LEFT: Final = 16
_WORDS_AT: Final = _LEFT + _BLOCK + 12
_RIGHT: Final = 16
_ABOVE: Final = 10
_SUPPORT: Final = 19
"""Height of the line below the title, in pixels at 100 %."""


class EventDelegate(RowDelegate[EventLine]):
    """Paints an event: a block with its day, its title in up to two lines, and what it is."""

    height = 62
    inset = _LEFT
    own_heights = True

    def __init__(self, look: Look, parent: QObject, clock: Clock, language: Language) -> None:
        super().__init__(look, parent)
        self._clock, self._language = clock, language

    def height_of(self, row: EventLine, width: int) -> int:
        """Return how high a row is: a title in two lines takes its room."""
        look = self.look
        title = height_of(row.title, look.font(13, 600), self._room(width), 2)
        return max(look.px(self.height), title + look.px(_SUPPORT + 2 * _ABOVE))

    def paint_row(self, painter: QPainter, rect: QRectF, row: EventLine, *, selected: bool) -> None:
        """Paint one event."""
        del selected  # the ground says it
        look, top = self.look, rect.y() + self.look.px(_ABOVE)
        block = QRectF(rect.x() + look.px(_LEFT), top, look.px(_BLOCK), look.px(_BLOCK))
        draw_day(painter, look, block, row.start, strong=self._is_today(row))
        left, width = rect.x() + look.px(_WORDS_AT), self._room(rect.width())
        title = QRectF(left, top, width, rect.bottom() - top)
        used = draw_paragraph(painter, look, title, row.title, look.font(13, 600), most=2)
        below = QRectF(left, top + used + look.px(1), width, look.px(_SUPPORT))
        self._paint_support(painter, below, row)

    def _room(self, width: float) -> float:
        """Return the room of the words in a row so wide."""
        return width - self.look.px(_WORDS_AT) - self.look.px(_RIGHT)

    def _is_today(self, row: EventLine) -> bool:
        """Tell whether this is one of the days of an event, at its place."""
        today = self._clock().astimezone(row.starts_at.tzinfo).date()
        return row.start <= today <= row.end

    def _paint_support(self, painter: QPainter, rect: QRectF, row: EventLine) -> None:
        """Paint status and kind from the left, counts from the right."""
        look = self.look
        right = rect.right()
        for icon, count in (("newspaper", row.releases), ("quote", row.quotes)):
            if count:
                right -= draw_count(painter, look, rect, right, icon, count)
        at = rect.x()
        sign = shown_sign(row, self._clock(), self._language)
        if sign is not None:
            ink = look.ink(sign.tone)
            painter.drawPixmap(
                QPointF(at, rect.center().y() - look.px(7)), look.pixmap(sign.icon, ink, 14, 2)
            )
            at += look.px(18)
            room = QRectF(at, rect.y(), right - at, rect.height())
            at += draw_text(painter, look, room, sign.text, look.font(12, 600), ink) + look.px(8)
        kind = QRectF(at, rect.y(), right - look.px(6) - at, rect.height())
        if kind.width() > look.px(16):
            words = word_of(row.kind, "event_kind", self._language)
            draw_text(painter, look, kind, words, look.font(12), "text3")


def shown_sign(row: EventLine, now: datetime, language: Language) -> Status | None:
    """Return the status where a list says it: live, postponed, cancelled, an idea as yet."""
    live = is_live(row.status, row.starts_at, row.ends_at, now)
    if not live and not is_remarkable(row.status):
        return None
    return sign_of(row.status, row.starts_at, row.ends_at, now, language)


def speaker_of(clock: Clock, language: Language) -> Callable[[EventLine], str]:
    """Return what says a row as a sentence, for screen readers."""
    translate = QCoreApplication.translate

    def speak(row: EventLine) -> str:
        parts = [row.title]
        sign = shown_sign(row, clock(), language)
        if sign is not None:
            parts.append(sign.text)
        parts.append(days_in_words(row.start, max(row.start, row.end), language))
        parts.append(word_of(row.kind, "event_kind", language))
        if row.quotes:
            parts.append(translate("Events", "quotes: {count}").format(count=row.quotes))
        if row.releases:
            parts.append(translate("Events", "releases: {count}").format(count=row.releases))
        return ", ".join(part for part in parts if part)

    return speak
