"""What was published as a list."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import CoverageEntry
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_pill,
    draw_text,
    pill_width,
    width_of,
)
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import day_name
from migdesk.ui.widgets.signs import Sign, word_of
from migdesk.vocabulary import Tone

_MARGIN: Final = 28
"""Where rows begin, as all of the page does, in pixels at 100 %."""

TONE_SIGNS: Final[Mapping[Tone, Sign]] = {
    Tone.POSITIVE: Sign("green", "arrow-up"),
    Tone.NEUTRAL: Sign("gray", "arrow-right"),
    Tone.NEGATIVE: Sign("red", "arrow-down"),
}


class CoverageDelegate(RowDelegate[CoverageEntry]):
    """Paints outlet and day over tone, title and how many it reached."""

    height = 60
    inset = _MARGIN
    rule: tuple[int, int] | None = (_MARGIN, 20)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)
        self._parts = parts

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: CoverageEntry, *, selected: bool
    ) -> None:
        """Paint one piece."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        area = rect.adjusted(look.px(_MARGIN), 0, -look.px(20), 0)
        font = look.font(12, tabular=True)
        day = day_name(row.day, self._parts.clock().astimezone().date())
        width = width_of(day, font)
        above = QRectF(area.x(), middle - look.px(22), area.width(), look.px(20))
        draw_text(painter, look, above, day, font, "text3", MIDDLE_RIGHT)
        above.setRight(above.right() - width - look.px(10))
        used = draw_text(painter, look, above, row.outlet.name, look.font(13, 600))
        above.setLeft(above.left() + used + look.px(8))
        kind = word_of(row.outlet_kind, "outlet_kind", self._parts.language)
        draw_text(painter, look, above, kind, look.font(12), "text3")
        below = QRectF(area.x(), middle + look.px(1), area.width(), look.px(20))
        reached = reach_in_words(row.reached) if row.reached else ""
        draw_text(painter, look, below, reached, font, "text3", MIDDLE_RIGHT)
        below.setRight(below.right() - width_of(reached, font) - look.px(10))
        tone, sign = word_of(row.tone, "tone", self._parts.language), TONE_SIGNS[row.tone]
        draw_pill(painter, look, below.x(), below.center().y(), tone, sign.tone, sign.icon)
        below.setLeft(below.left() + pill_width(look, tone) + look.px(10))
        draw_text(painter, look, below, row.title or untitled(), look.font(12), "text2")


def untitled() -> str:
    """Return what stands for a title that nobody has noted."""
    return QCoreApplication.translate("Events", "No title noted")


def reach_in_words(reach: int) -> str:
    """Return how many people something reached, in figures as they are read: ``40,000``."""
    return QLocale().toString(reach)


def speak_coverage(entry: CoverageEntry) -> str:
    """Return a piece in a list as a sentence."""
    return f"{entry.outlet.name}, {entry.title or untitled()}"
