"""The rows on the cards of a page: appearances, quotes, people of an organisation, events."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from migdesk.desk.rows import AppearedEntry, MemberEntry, PersonPage, PostState, QuoteLine
from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.quotation import quoted
from migdesk.text.words import available_languages, words_for
from migdesk.ui.look import Look, Tone
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_face,
    draw_paragraph,
    draw_pill,
    draw_text,
    width_of,
)
from migdesk.ui.people.wording import period, title_line, when_short
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, word_of

_SIDE: Final = 16


class DatedRow(Struct, frozen=True):
    """Something that was on a day.

    Attributes:
        id: key.
        day: when, in words.
        title: what.
        support: the part that was played in it.
        quotes: how many are recorded from it.
        first: whether it is the first of the card: the others have a hairline above.
    """

    id: int
    day: str
    title: str
    support: str
    quotes: int = 0
    first: bool = False


class QuoteRow(Struct, frozen=True):
    """A quote, its clearance and where it was said, in words."""

    id: int
    words: str
    tone: Tone
    icon: str
    clearance: str
    where: str
    first: bool = False


class MemberRow(Struct, frozen=True):
    """Somebody who holds or held a title in an organisation, in words."""

    id: int
    name: str
    title: str
    when: str


class DatedDelegate(RowDelegate[DatedRow]):
    """Paints a day, and beside it what was on over the part that was played in it."""

    height = 52
    day_width = 92

    def paint_row(self, painter: QPainter, rect: QRectF, row: DatedRow, *, selected: bool) -> None:
        """Paint one row."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        draw_hairline(painter, look, rect, first=row.first)
        left = rect.x() + look.px(_SIDE)
        day = QRectF(left, rect.y(), look.px(self.day_width), rect.height())
        draw_text(painter, look, day, row.day, look.font(12.5, tabular=True), "text2")
        left = day.right() + look.px(8)
        right = rect.right() - look.px(_SIDE)
        if row.quotes:
            words, font = self.quotes_in_words(row.quotes), look.font(12)
            width = width_of(words, font)
            place = QRectF(right - width, rect.y(), width + 1, rect.height())
            draw_text(painter, look, place, words, font, "text3", MIDDLE_RIGHT)
            right -= width + look.px(12)
        above = QRectF(left, middle - look.px(20), right - left, look.px(20))
        draw_text(painter, look, above, row.title, look.font(13, 500))
        below = above.translated(0, look.px(19))
        draw_text(painter, look, below, row.support, look.font(12), "text3")

    def quotes_in_words(self, count: int) -> str:
        """Return how many quotes there are."""
        return self.tr("%n quote(s)", "", count)

    def spoken(self, row: DatedRow) -> str:
        """Return a row as a sentence, for screen readers."""
        quotes = self.quotes_in_words(row.quotes) if row.quotes else ""
        return ", ".join(part for part in (row.title, row.support, row.day, quotes) if part)


class QuoteDelegate(RowDelegate[QuoteRow]):
    """Paints the words in the font of documents, over clearance and place."""

    height = 92

    def paint_row(self, painter: QPainter, rect: QRectF, row: QuoteRow, *, selected: bool) -> None:
        """Paint one quote."""
        del selected  # the ground says it
        look = self.look
        draw_hairline(painter, look, rect, first=row.first)
        left, width = rect.x() + look.px(_SIDE), rect.width() - look.px(2 * _SIDE)
        words = QRectF(left, rect.y() + look.px(11), width, look.px(44))
        draw_paragraph(painter, look, words, row.words, look.font(14, document=True), most=2)
        middle = rect.bottom() - look.px(22)
        used = draw_pill(painter, look, left, middle, row.clearance, row.tone, row.icon)
        beside = left + used + look.px(8)
        where = QRectF(beside, middle - look.px(10), left + width - beside, look.px(20))
        if where.width() > look.px(24):
            draw_text(painter, look, where, row.where, look.font(12), "text3")

    def spoken(self, row: QuoteRow) -> str:
        """Return a quote as a sentence, for screen readers."""
        return ", ".join(part for part in (row.words, row.clearance, row.where) if part)


class MemberDelegate(RowDelegate[MemberRow]):
    """Paints a face and a name over the title, and at the right since when it is held."""

    height = 52

    def paint_row(self, painter: QPainter, rect: QRectF, row: MemberRow, *, selected: bool) -> None:
        """Paint one person."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        face = QRectF(rect.x() + look.px(_SIDE), middle - look.px(15), look.px(30), look.px(30))
        draw_face(painter, look, face, row.name)
        left, right = face.right() + look.px(12), rect.right() - look.px(_SIDE)
        font = look.font(12, tabular=True)
        width = min(width_of(row.when, font), int((right - left) * 0.5))
        above = QRectF(left, middle - look.px(20), right - left, look.px(20))
        when = QRectF(right - width, above.y(), width + 1, above.height())
        draw_text(painter, look, when, row.when, font, "text3", MIDDLE_RIGHT)
        name = QRectF(left, above.y(), right - width - look.px(10) - left, above.height())
        draw_text(painter, look, name, row.name, look.font(13, 600))
        below = above.translated(0, look.px(19))
        draw_text(painter, look, below, row.title, look.font(12), "text3")

    def spoken(self, row: MemberRow) -> str:
        """Return a person as a sentence, for screen readers."""
        return ", ".join(part for part in (row.name, row.title, row.when) if part)


class PartDelegate(RowDelegate[str]):
    """Paints the name of a part of an organisation."""

    height = 36

    def paint_row(self, painter: QPainter, rect: QRectF, row: str, *, selected: bool) -> None:
        """Paint one name."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        left = rect.x() + look.px(_SIDE)
        sign = look.pixmap("building-2", "text2", 15)
        painter.drawPixmap(QPointF(left, middle - look.px(7.5)), sign)
        left += look.px(25)
        words = QRectF(left, rect.y(), rect.right() - look.px(_SIDE) - left, rect.height())
        draw_text(painter, look, words, row, look.font(13, 500))

    def spoken(self, row: str) -> str:
        """Return the name."""
        return row


def draw_hairline(painter: QPainter, look: Look, rect: QRectF, *, first: bool) -> None:
    """Draw the line that parts a row from the one above."""
    if first:
        return
    painter.setPen(QPen(look.colour("line"), 1))
    y = round(rect.y()) + 0.5
    painter.drawLine(
        QPointF(rect.x() + look.px(_SIDE), y), QPointF(rect.right() - look.px(_SIDE), y)
    )


def appearances(
    page: PersonPage, day: Callable[[date], str], language: Language
) -> dict[int, DatedRow]:
    """Return where a person appeared, by the keys of events, the latest first."""
    by_event: dict[int, list[AppearedEntry]] = {}
    for entry in page.appearances:
        by_event.setdefault(entry.event_id, []).append(entry)
    said = dict.fromkeys(by_event, 0)
    for quote in page.quotes:
        if quote.event_id in said:
            said[quote.event_id] += 1
    return {
        key: DatedRow(
            key,
            day(entries[0].day),
            entries[0].event,
            _does(entries, language),
            said[key],
            first=place == 0,
        )
        for place, (key, entries) in enumerate(by_event.items())
    }


def _does(entries: Sequence[AppearedEntry], language: Language) -> str:
    """Return what somebody did at an event, in the order of its day."""
    words = words_for(language)
    done = [title_line(words(f"role.{entry.role}"), entry.session) for entry in reversed(entries)]
    return capitalised("; ".join(done))


def quote_rows(lines: Sequence[QuoteLine], language: Language) -> dict[int, QuoteRow]:
    """Return quotes by their keys."""
    rows = {}
    for place, line in enumerate(lines):
        sign = CLEARANCE_SIGNS[line.clearance]
        rows[line.id] = QuoteRow(
            id=line.id,
            words=_in_marks(line),
            tone=sign.tone,
            icon=sign.icon,
            clearance=word_of(line.clearance, "clearance_state", language),
            where=line.event,
            first=place == 0,
        )
    return rows


def _held(entry: MemberEntry) -> str:
    """Return from when to when a title is held; from when, where that is to come."""
    if entry.state is PostState.COMING and entry.since is not None and entry.until is None:
        words = QCoreApplication.translate("People", "from {since}")
        return words.format(since=when_short(entry.since))
    return period(entry.since, entry.until)


def _in_marks(line: QuoteLine) -> str:
    """Return the words in the marks of their language, where the program knows those."""
    known = line.language in available_languages()
    return quoted(line.words, line.language) if known else line.words


def member_rows(members: Sequence[MemberEntry]) -> dict[int, MemberRow]:
    """Return people of an organisation by the keys of their titles."""
    return {
        entry.post_id: MemberRow(entry.post_id, entry.name, entry.title, _held(entry))
        for entry in members
    }
