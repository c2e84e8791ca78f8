"""The cards of Home: few rows each, every row a thing to open."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from migdesk.desk.rows import EventLine, LiveEntry, ReleaseProgress, WaitingEntry
from migdesk.text.names import Language
from migdesk.ui.home.wording import Worded
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_face,
    draw_focus_ring,
    draw_rounded,
    draw_tag,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.shell.address import CAPTURE, Address, Place
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import CutLabel, Label, Pill
from migdesk.ui.widgets.layouts import column, frame, hline, row
from migdesk.ui.widgets.moments import (
    day_name,
    draw_day,
    moment_name,
    passed,
    span_name,
    weekday_short,
)
from migdesk.ui.widgets.signs import STAGE_SIGNS, word_of
from migdesk.vocabulary import NoticeKind, SessionKind, Stage

_STEPS: Final = (Stage.DRAFT, Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.OUT)

_NARROWEST: Final = 84
"""Pixels at 100 % that a button is wide at least: they stand under one another."""


class CardRow(QWidget):
    """One row: painted, opened by a click, Enter or Space.

    Signals:
        opened: its address.
    """

    opened = Signal(object)
    row_height = 56

    def __init__(self, look: Look, address: Address) -> None:
        super().__init__()
        self.look, self.address = look, address
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(self.look.px(240), self.look.px(self.row_height))

    def minimumSizeHint(self) -> QSize:
        """Return the same height for any width."""
        return QSize(self.look.px(80), self.look.px(self.row_height))

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what is in the row."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, row and ring."""
        look = self.look
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        ground = rect.adjusted(look.px(4), 1, -look.px(4), -1)
        if self.underMouse():
            draw_rounded(painter, look, ground, look.px(7), fill="hover")
        self.paint_row(painter, rect)
        if self.hasFocus():
            draw_focus_ring(painter, look, ground, look.px(7))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        super().leaveEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit(self.address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; move with the arrows."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.opened.emit(self.address)
            case Qt.Key.Key_Down:
                self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
            case Qt.Key.Key_Up:
                self.focusNextPrevChild(False)  # noqa: FBT003 - Qt's signature
            case _:
                super().keyPressEvent(event)


class NeedRow(QWidget):
    """Something that needs a person, with the one action that moves it.

    Signals:
        opened: where the action leads.
    """

    opened = Signal(object)

    def __init__(self, look: Look, item: Worded, address: Address) -> None:
        super().__init__()
        self.address = address
        chip = _Chip(look, item)
        self.button = Button(look, item.verb, small=True)
        self.button.setMinimumWidth(look.px(_NARROWEST))
        self.button.setAccessibleName(f"{item.verb}: {item.title}. {item.support}")
        self.button.clicked.connect(lambda: self.opened.emit(address))
        self.setLayout(
            row(
                chip,
                look.px(14),
                (
                    column(
                        CutLabel(look, item.title, 13, 600),
                        CutLabel(look, item.support, 12.5, 400, "text3"),
                    ),
                    1,
                ),
                look.px(12),
                self.button,
                margins=(look.px(14), look.px(8), look.px(16), look.px(8)),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class _Chip(QWidget):
    """The icon of a need on its tint."""

    def __init__(self, look: Look, item: Worded) -> None:
        super().__init__()
        self._look, self._item = look, item
        self.setFixedSize(look.px(30), look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, item = self._look, self._item
        painter = QPainter(self)
        smooth(painter)
        draw_rounded(painter, look, QRectF(self.rect()), look.px(8), fill=look.tint(item.tone))
        icon = look.pixmap(item.icon, look.ink(item.tone), 16)
        painter.drawPixmap(QPointF(look.px(7), look.px(7)), icon)


class ProgressRow(CardRow):
    """A release in progress: how far it is, what is missing, until when."""

    row_height = 60

    def __init__(
        self, look: Look, item: ReleaseProgress, now: datetime, language: Language
    ) -> None:
        super().__init__(look, Address(Place.RELEASES, "release", item.line.id))
        self._item, self._now, self._language = item, now, language
        self._stage = word_of(item.line.stage, "stage", language)
        self._correction = word_of(NoticeKind.CORRECTION, "notice_kind", language)
        parts = [item.line.headline or item.line.number, self._stage]
        parts += [self._correction] if item.line.edition > 1 else []
        self.setAccessibleName(". ".join([*parts, self._missing()]))

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Paint headline and number at the left, stage and date at the right."""
        look, line = self.look, self._item.line
        roomy = rect.width() > look.px(640)
        right = look.px(300 if roomy else 150)
        middle, left = rect.center().y(), rect.x() + look.px(16)
        room = QRectF(left, middle - look.px(20), rect.width() - right - look.px(32), look.px(20))
        headline = line.headline or QCoreApplication.translate("Home", "No headline yet")
        draw_text(painter, look, room, headline, look.font(13.5, 600))
        self._paint_support(painter, QRectF(left, middle + look.px(2), room.width(), look.px(18)))
        at = rect.right() - right + look.px(4)
        self._paint_track(painter, at, middle)
        if roomy:
            self._paint_date(painter, rect, middle)

    def _paint_support(self, painter: QPainter, rect: QRectF) -> None:
        look, item = self.look, self._item
        middle, at = rect.center().y(), rect.x()
        number = look.font(12, tabular=True)
        at += draw_text(painter, look, rect, item.line.number, number, "text3") + look.px(10)
        for language in item.line.languages:
            state = "behind" if language in item.behind else ""
            state = "missing" if language in item.missing else state
            at += draw_tag(painter, look, at, middle, _letters(language), state) + look.px(4)
        at += look.px(4)
        if item.line.edition > 1:
            words = QRectF(at, rect.y(), max(0, rect.right() - at), rect.height())
            at += draw_text(painter, look, words, self._correction, look.font(12), "violet")
            at += look.px(8)
        room = QRectF(at, rect.y(), max(0, rect.right() - at), rect.height())
        ink = "red" if item.gaps else "amber" if item.behind or item.missing else "text3"
        draw_text(painter, look, room, self._missing(), look.font(12), ink)

    def _paint_track(self, painter: QPainter, at: float, middle: float) -> None:
        look = self.look
        sign = STAGE_SIGNS[self._item.line.stage]
        ink = look.ink(sign.tone)
        reached = _STEPS.index(self._item.line.stage) if self._item.line.stage in _STEPS else -1
        for place in range(len(_STEPS)):
            bar = QRectF(at + place * look.px(25), middle - look.px(12), look.px(22), look.px(4))
            fill = ink if place <= reached else "line2"
            draw_rounded(painter, look, bar, look.px(2), fill=fill)
        word = QRectF(at, middle - look.px(3), look.px(135), look.px(20))
        draw_text(painter, look, word, self._stage, look.font(12, 600), ink)

    def _paint_date(self, painter: QPainter, rect: QRectF, middle: float) -> None:
        look, item = self.look, self._item
        room = QRectF(rect.right() - look.px(158), middle - look.px(18), look.px(142), look.px(18))
        if item.due is not None:
            shown = moment_name(item.due, self._now) if item.line.embargo else ""
            shown = shown or day_name(item.due.date(), self._now.date())
            today = item.due.date() == self._now.date()
            ink = "text" if today else "text2"
            draw_text(painter, look, room, shown, look.font(12.5, 500), ink, MIDDLE_RIGHT)
        below = room.translated(0, look.px(19))
        draw_text(painter, look, below, item.line.owner, look.font(12), "text3", MIDDLE_RIGHT)

    def _missing(self) -> str:
        item = self._item
        translate = QCoreApplication.translate
        if item.gaps:
            return self.tr("%n gap(s)", "", item.gaps)
        if item.missing:
            return translate("Home", "A text is missing")
        if item.behind:
            return translate("Home", "A text is behind")
        if item.waiting:
            return self.tr("%n answer(s) to come", "", item.waiting)
        return ""


class ComingRow(CardRow):
    """An event that comes."""

    row_height = 60

    def __init__(self, look: Look, line: EventLine, today: date) -> None:
        super().__init__(look, Address(Place.EVENTS, "event", line.id))
        self._line, self._today = line, today
        day = day_name(line.start, today)
        self._support = ", ".join(part for part in (weekday_short(line.start), line.place) if part)
        self.setAccessibleName(f"{line.title}, {day}, {line.place}")

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the day as a block, title and place."""
        look, line, middle = self.look, self._line, rect.center().y()
        block = QRectF(rect.x() + look.px(14), middle - look.px(21), look.px(42), look.px(42))
        draw_day(painter, look, block, line.start, strong=line.start <= self._today <= line.end)
        left = block.right() + look.px(14)
        room = QRectF(left, middle - look.px(20), rect.right() - look.px(14) - left, look.px(20))
        draw_text(painter, look, room, line.title, look.font(13, 600))
        below = room.translated(0, look.px(21))
        draw_text(painter, look, below, self._support, look.font(12), "text3")


class WaitingRow(CardRow):
    """Somebody who was asked and has not answered."""

    row_height = 50

    def __init__(self, look: Look, item: WaitingEntry, now: datetime) -> None:
        super().__init__(look, _waiting_address(item))
        self._item = item
        self._span = span_name(passed(item.since, now))
        about = self.tr("%n quote(s)", "", len(item.quotes)) if item.quotes else item.number
        self._support = ", ".join(part for part in (about, item.channel) if part)
        self.setAccessibleName(f"{item.name}, {self._support}, {self._span}")

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Paint face, name, what about, and for how long."""
        look, item, middle = self.look, self._item, rect.center().y()
        face = QRectF(rect.x() + look.px(14), middle - look.px(15), look.px(30), look.px(30))
        draw_face(painter, look, face, item.name)
        font = look.font(12, 500, tabular=True)
        span = width_of(self._span, font) + look.px(4)
        left = face.right() + look.px(12)
        right = rect.right() - look.px(16)
        room = QRectF(left, middle - look.px(20), right - span - left, look.px(20))
        draw_text(painter, look, room, item.name, look.font(13, 600))
        below = QRectF(left, middle + 1, right - left, look.px(18))
        draw_text(painter, look, below, self._support, look.font(12), "text3")
        age = QRectF(right - span, middle - look.px(20), span, look.px(20))
        ink = "amber" if item.late else "text3"
        draw_text(painter, look, age, self._span, font, ink, MIDDLE_RIGHT)


def _waiting_address(item: WaitingEntry) -> Address:
    if item.quotes:
        return Address(Place.QUOTES, "quote", item.quotes[0])
    return Address(Place.RELEASES, "release", item.release_id, "clearance", item.language)


def _letters(language: Language) -> str:
    """Return a language by its letters, as tags show it."""
    return "".join(chr(ord(letter) - 32) if "a" <= letter <= "z" else letter for letter in language)


class LiveCard(QFrame):
    """The session that runs or begins within half an hour: the one thing that cannot wait.

    Signals:
        agenda_asked, quote_asked: the addresses they lead to.
    """

    agenda_asked = Signal(object)
    quote_asked = Signal(object)

    def __init__(self, look: Look, item: LiveEntry, language: Language, *, narrow: bool) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        agenda = Address(Place.EVENTS, "event", item.event_id, "agenda", str(item.session_id))
        capture = Address(
            Place.QUOTES, "quote", tab=CAPTURE, spot=f"event/{item.event_id}/{item.session_id}"
        )
        self.agenda = Button(look, self.tr("Open agenda"))
        self.agenda.clicked.connect(lambda: self.agenda_asked.emit(agenda))
        self.quote = Button(look, self.tr("Capture quotes"), "primary", icon="mic", edits=True)
        self.quote.clicked.connect(lambda: self.quote_asked.emit(capture))
        if item.running:
            pill = Pill(look, self.tr("Live"), "red", "radio")
            when = self.tr("Now until {time}").format(time=f"{item.ends_at:%H:%M}")
        else:
            pill = Pill(look, self.tr("Soon"), "amber", "clock")
            when = self.tr("Begins at {time}").format(time=f"{item.starts_at:%H:%M}")
        title = item.title or words_of_session(item, language)
        day = self.tr("day {day} of {days}").format(day=item.day, days=item.days)
        support = [item.event, day if item.days > 1 else "", item.chair]
        words = column(
            row(
                pill,
                look.px(8),
                CutLabel(look, ", ".join(filter(None, (when, item.room))), 12.5, 500, "text2"),
            ),
            look.px(6),
            CutLabel(look, title, 16, 600),
            CutLabel(look, ", ".join(filter(None, support)), 12.5, 400, "text3"),
        )
        margins = (look.px(20), look.px(13), look.px(18), look.px(13))
        layout: QHBoxLayout | QVBoxLayout
        if narrow:
            layout = column(
                words, look.px(12), row(self.quote, look.px(8), self.agenda, None), margins=margins
            )
        else:
            layout = row((words, 1), self.agenda, look.px(8), self.quote, margins=margins)
        self.setLayout(layout)


def words_of_session(item: LiveEntry, language: Language) -> str:
    """Return what a session without a title is called: its kind."""
    return word_of(SessionKind(item.kind), "session_kind", language)


def card_of(look: Look, rows: Sequence[QWidget], *, inset: int | None = None) -> QFrame:
    """Return a card with ``rows``, and if ``inset`` is given, from there on hairlines between."""
    layout = QVBoxLayout()
    layout.setContentsMargins(1, look.px(4), 1, look.px(4))
    layout.setSpacing(0)
    for place, widget in enumerate(rows):
        if place and inset is not None:
            line = QWidget()
            line.setLayout(row((hline(), 1), margins=(look.px(inset), 0, look.px(16), 0)))
            layout.addWidget(line)
        layout.addWidget(widget)
    return frame("card", layout)


def quiet_card(look: Look, sentence: str) -> QFrame:
    """Return a card that says that there is nothing."""
    label = Label(look, sentence, 13, 400, "text3", wrap=True)
    margins = (look.px(16), look.px(14), look.px(16), look.px(14))
    return frame("card", row((label, 1), margins=margins))
