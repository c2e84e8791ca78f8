"""The rows of the list of releases, and the heads of their columns."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.base.clock import Clock
from migdesk.desk.rows import ReleaseLine
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_LEFT,
    MIDDLE_RIGHT,
    draw_pill,
    draw_tag,
    draw_text,
    pill_width,
    smooth,
    tag_width,
)
from migdesk.ui.widgets.fields.texts import language_code
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import day_name, moment_name
from migdesk.ui.widgets.signs import STAGE_SIGNS, word_of
from migdesk.vocabulary import NoticeKind, Stage

PADDING = 20
"""Room at both ends of a row, in pixels at 100 %, as are the widths below."""

_NUMBER = 118
_GAP = 16
_OWNER = 132
_OWNER_FROM = 960
_LANGUAGES_FROM = 800
_NUMBER_FROM = 640


_TOLD = frozenset({Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN})
"""Stages whose name tells what became of a release that went out."""


class Columns(Struct, frozen=True):
    """Where the columns of the list stand, in pixels; a column without room is ``None``."""

    number: QRectF | None
    title: QRectF
    stage: QRectF
    languages: QRectF | None
    next_date: QRectF
    owner: QRectF | None

    @classmethod
    def within(cls, look: Look, rect: QRectF, widths: "Widths") -> "Columns":
        """Return the columns of a row that fills ``rect``."""
        px, room = look.px, rect.width() / look.scale
        left, right = rect.x() + px(PADDING), rect.right() - px(PADDING)

        def from_right(width: int) -> QRectF:
            nonlocal right
            part = QRectF(right - width, rect.y(), width, rect.height())
            right -= width + px(_GAP)
            return part

        owner = from_right(px(_OWNER)) if room >= _OWNER_FROM else None
        next_date = from_right(widths.next_date)
        languages = from_right(widths.languages) if room >= _LANGUAGES_FROM else None
        stage = from_right(widths.stage)
        number = None
        if room >= _NUMBER_FROM:
            number = QRectF(left, rect.y(), px(_NUMBER), rect.height())
            left += px(_NUMBER) + px(8)
        title = QRectF(left, rect.y(), max(0, right - left), rect.height())
        return cls(number, title, stage, languages, next_date, owner)


class Widths(Struct, frozen=True):
    """What the columns of closed words need, in pixels."""

    stage: int
    languages: int
    next_date: int

    @classmethod
    def of(cls, look: Look, language: Language, languages: Sequence[Language]) -> "Widths":
        """Return the widths for the stages in ``language`` and tags of ``languages``."""
        tags = sum(tag_width(look, language_code(tag)) + look.px(5) for tag in languages)
        return cls(
            stage=max(pill_width(look, word_of(stage, "stage", language)) for stage in Stage),
            languages=max(tags, look.px(84)),
            next_date=look.px(124),
        )


class ColumnHeads(QWidget):
    """What the columns are, above the list."""

    def __init__(self, look: Look, widths: Widths, rows: QWidget) -> None:
        """Stand over ``rows``, which a scroll bar makes narrower than the heads."""
        super().__init__()
        self._look, self._widths, self._rows = look, widths, rows
        rows.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(100, self._look.px(33))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the rows."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words over the columns there is room for."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        room = QRectF(0, 0, self._rows.width(), self.height())
        columns = Columns.within(look, room, self._widths)
        heads = (
            (columns.number, self.tr("Number"), MIDDLE_LEFT),
            (columns.title, self.tr("Title and event"), MIDDLE_LEFT),
            (columns.stage, self.tr("Stage"), MIDDLE_LEFT),
            (columns.languages, self.tr("Languages"), MIDDLE_LEFT),
            (columns.next_date, self.tr("Next date"), MIDDLE_LEFT),
            (columns.owner, self.tr("Owner"), MIDDLE_RIGHT),
        )
        for rect, words, align in heads:
            if rect is not None:
                draw_text(painter, look, rect, words, look.font(12, 500), "text2", align)


class ReleaseRows(RowDelegate[ReleaseLine]):
    """Paints a release: number, title over event, stage, languages, next date, owner."""

    height = 52
    inset = PADDING

    def __init__(
        self,
        look: Look,
        parent: QObject,
        *,
        language: Language,
        languages: Sequence[Language],
        clock: Clock,
    ) -> None:
        super().__init__(look, parent)
        self._language, self._languages, self._clock = language, languages, clock
        self.widths = Widths.of(look, language, languages)
        self.zone: ZoneInfo | None = None
        """Of the office, once it is known: a day without a time is one there."""

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: ReleaseLine, *, selected: bool
    ) -> None:
        """Paint one release."""
        look, middle = self.look, rect.center().y()
        columns = Columns.within(look, rect, self.widths)
        if not selected:
            self._paint_separator(painter, rect)
        self._paint_title(painter, columns, row)
        sign = STAGE_SIGNS[row.stage]
        name = word_of(row.stage, "stage", self._language)
        draw_pill(painter, look, columns.stage.x(), middle, name, sign.tone, sign.icon)
        if columns.number is not None:
            font = look.font(13, tabular=True)
            draw_text(painter, look, columns.number, row.number, font, "text2")
        if columns.languages is not None:
            self._paint_languages(painter, columns.languages, row)
        if columns.owner is not None:
            font = look.font(12.5)
            draw_text(painter, look, columns.owner, row.owner, font, "text2", MIDDLE_RIGHT)
        words, is_near = self._next_date(row)
        font = look.font(13, 600 if is_near else 400, tabular=True)
        draw_text(painter, look, columns.next_date, words, font, "text" if is_near else "text2")

    def spoken(self, row: ReleaseLine) -> str:
        """Return a row as a sentence, for screen readers."""
        parts = [
            row.number,
            word_of(row.kind, "release_kind", self._language),
            row.headline or self.tr("Without a headline"),
            self._corrected() if row.edition > 1 and row.stage not in _TOLD else "",
            word_of(row.stage, "stage", self._language),
            self._next_date(row)[0],
        ]
        return ", ".join(part for part in parts if part)

    def _corrected(self) -> str:
        return word_of(NoticeKind.CORRECTION, "notice_kind", self._language)

    def _paint_separator(self, painter: QPainter, rect: QRectF) -> None:
        inset = self.look.px(PADDING)
        painter.setPen(self.look.colour("line"))
        y = round(rect.bottom()) - 0.5
        painter.drawLine(int(rect.x() + inset), int(y), int(rect.right() - inset), int(y))

    def _paint_title(self, painter: QPainter, columns: Columns, row: ReleaseLine) -> None:
        look, area = self.look, columns.title
        line = look.px(19)
        top = QRectF(area.x(), area.center().y() - line, area.width(), line)
        below = top.translated(0, line)
        words = row.headline or self.tr("Without a headline")
        ink = "text" if row.headline else "text3"
        draw_text(painter, look, top, words, look.font(13, 600), ink, MIDDLE_LEFT)
        support = row.event or word_of(row.kind, "release_kind", self._language)
        if row.edition > 1 and row.stage not in _TOLD:
            support = f"{self._corrected()}  {support}"
        if columns.number is None and row.number:
            support = f"{row.number}  {support}"
        draw_text(painter, look, below, support, look.font(12), "text2")

    def _paint_languages(self, painter: QPainter, area: QRectF, row: ReleaseLine) -> None:
        at = area.x()
        known = [tag for tag in self._languages if tag in row.languages]
        others = [tag for tag in row.languages if tag not in self._languages]
        for tag in (*known, *others):
            state = "missing" if tag in row.unwritten else ""
            at += draw_tag(
                painter, self.look, at, area.center().y(), language_code(tag), state
            ) + self.look.px(5)

    def _next_date(self, row: ReleaseLine) -> tuple[str, bool]:
        """Return the date that counts now, and whether it is so near that it is urgent."""
        now = self._clock()
        if row.published_at is not None:
            return moment_name(row.published_at, now), False
        if row.embargo is not None:
            today = now.astimezone(row.embargo.tzinfo).date()
            return moment_name(row.embargo, now), row.embargo.date() <= today
        if row.day is not None:
            today = self._today(now)
            return day_name(row.day, today), row.day <= today
        return "", False

    def _today(self, now: datetime) -> date:
        return now.astimezone(self.zone).date()
