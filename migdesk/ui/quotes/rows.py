"""The rows of the list of quotes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QPainter

from migdesk.desk.rows import QuoteGrouping, QuoteLine
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_face,
    draw_paragraph,
    draw_pill,
    draw_tag,
    draw_text,
    height_of,
    line_height,
    pill_width,
    width_of,
)
from migdesk.ui.quotes.wording import kind_word, speaker_of, spoken, words_in_row
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, word_of
from migdesk.vocabulary import QuoteKind

_LEADING: Final = 1.57
_LINES: Final = 2
_FACE: Final = 20
_RIGHT: Final = 20
_STATE: Final = 112
"""Pixels at 100 % that are kept for the clearance, so that most words end at one line."""

_ABOVE, _GAP, _SUPPORT, _BELOW = 12, 3, 22, 9
"""What is above, between, and below the words and the line that says whose they are."""


class QuoteDelegate(RowDelegate[QuoteLine]):
    """Paints a quote: its words in two lines over who said them; at the right its clearance.

    Attributes:
        grouping: the stretches of the list: what a heading says already is left out of the rows.
    """

    height = 90
    head_height = 38
    inset = 18
    own_heights = True
    rule = (18, 20)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)
        self._clock, self._language = parts.clock, parts.language
        self._first = parts.languages[0][0] if parts.languages else parts.language
        self.grouping = QuoteGrouping.SESSION

    def paint_row(self, painter: QPainter, rect: QRectF, row: QuoteLine, *, selected: bool) -> None:
        """Paint one quote."""
        del selected  # the ground says it
        look = self.look
        area = rect.adjusted(look.px(self.inset), look.px(_ABOVE), -look.px(_RIGHT), 0)
        state = word_of(row.clearance, "clearance_state", self._language)
        sign = CLEARANCE_SIGNS[row.clearance]
        font, text = look.font(14, document=True), words_in_row(row, self._first)
        words = QRectF(area.x(), area.y(), self._room(row, rect.width()), area.height())
        left = area.right() - pill_width(look, state)
        middle = area.y() + line_height(font, _LEADING) / 2
        draw_pill(painter, look, left, middle, state, sign.tone, sign.icon)
        used = draw_paragraph(painter, look, words, text, font, most=_LINES, leading=_LEADING)
        below = QRectF(area.x(), area.y() + used + look.px(_GAP), area.width(), look.px(_SUPPORT))
        below.setRight(below.right() - self._paint_remark(painter, below, row))
        self._paint_speaker(painter, below, row)

    def height_of(self, row: QuoteLine, width: int) -> int:
        """Return how high a quote is: its words take one line or two."""
        look, text = self.look, words_in_row(row, self._first)
        room, font = self._room(row, width), look.font(14, document=True)
        beside = look.px(_ABOVE) + look.px(_GAP) + look.px(_SUPPORT) + look.px(_BELOW)
        return beside + height_of(text, font, room, _LINES, _LEADING)

    def _room(self, row: QuoteLine, width: float) -> float:
        """Return how wide the words may be in a row of some width."""
        look = self.look
        state = pill_width(look, word_of(row.clearance, "clearance_state", self._language))
        beside = max(state, look.px(_STATE)) + look.px(20)
        return width - look.px(self.inset) - look.px(_RIGHT) - beside

    def _paint_speaker(self, painter: QPainter, rect: QRectF, row: QuoteLine) -> None:
        """Paint who, when and in which languages, and the event where no heading says it."""
        look = self.look
        name, at = speaker_of(row), rect.x()
        if row.speaker:
            side = look.px(_FACE)
            face = QRectF(at, rect.center().y() - side / 2, side, side)
            draw_face(painter, look, face, name)
            at += side + look.px(8)
        font = look.font(12.5, 600)
        at += draw_text(painter, look, _from(rect, at), name, font) + look.px(12)
        when = self._when(row)
        if when:
            font = look.font(12.5, tabular=True)
            at += draw_text(painter, look, _from(rect, at), when, font, "text2") + look.px(12)
        for language in (row.language, *row.languages):
            if at + look.px(30) < rect.right():
                code = language_code(language)
                at += draw_tag(painter, look, at, rect.center().y(), code) + look.px(6)
        if self.grouping is not QuoteGrouping.SESSION and row.event:
            event = _from(rect, at + look.px(6))
            if event.width() > look.px(60):
                draw_text(painter, look, event, row.event, look.font(12), "text3")

    def _when(self, row: QuoteLine) -> str:
        if row.said_at is None:
            return ""
        if self.grouping is QuoteGrouping.SESSION and row.event_id:
            return f"{row.said_at:%H:%M}"
        return moment_name(row.said_at, self._clock())

    def _paint_remark(self, painter: QPainter, rect: QRectF, row: QuoteLine) -> int:
        """Paint at the right what a reader must not miss; return the width that takes."""
        look = self.look
        remark, ink, weight = "", "text3", 400
        if not row.on_record:
            remark = QCoreApplication.translate("Quotes", "Off the record")
            ink, weight = "violet", 500
        elif row.kind is not QuoteKind.DIRECT:
            remark = kind_word(row.kind, self._language)
        if not remark:
            return 0
        font = look.font(12, weight)
        draw_text(painter, look, rect, remark, font, ink, MIDDLE_RIGHT)
        return width_of(remark, font) + look.px(12)


def _from(rect: QRectF, left: float) -> QRectF:
    """Return what of ``rect`` lies right of ``left``."""
    return QRectF(left, rect.y(), max(0.0, rect.right() - left), rect.height())


def delegate_for(parts: Parts) -> Callable[[Look, QObject], QuoteDelegate]:
    """Return what makes the painter of a list of quotes."""
    return lambda _, parent: QuoteDelegate(parts, parent)


def speech_in(language: Language) -> Callable[[QuoteLine], str]:
    """Return what says a row as a sentence, for screen readers."""
    return lambda row: spoken(row, language)
