"""The rows on the cards of an event's overview."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from migdesk.ui.events.gaps import Gap
from migdesk.ui.events.linked.rows import ReleaseDelegate
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_face,
    draw_paragraph,
    draw_rounded,
    draw_text,
    height_of,
    line_height,
    width_of,
)
from migdesk.ui.widgets.lists import RowDelegate


class GlanceRow(Struct, frozen=True):
    """A session in the agenda at a glance."""

    id: int
    time: str
    title: str
    edge: str
    warning: bool
    live: str


class SpeakerRow(Struct, frozen=True):
    """A speaker, with everything they do."""

    id: int
    name: str
    does: str


class GapRow(Struct, frozen=True):
    """Something that is there or missing, in words, and how much of it is."""

    gap: Gap
    text: str
    count: str


class GlanceDelegate(RowDelegate[GlanceRow]):
    """Paints when a session begins, the edge of its kind, its title."""

    height = 30
    head_height = 34
    inset = 16

    def paint_row(self, painter: QPainter, rect: QRectF, row: GlanceRow, *, selected: bool) -> None:
        """Paint one session."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        ink = "red" if row.live else "text3"
        if row.live:
            ground = rect.adjusted(look.px(7), 1, -look.px(7), -1)
            draw_rounded(painter, look, ground, look.px(6), fill="red_bg")
        time = QRectF(rect.x() + look.px(16), rect.y(), look.px(42), rect.height())
        draw_text(painter, look, time, row.time, look.font(12.5, 500, tabular=True), ink)
        edge = QRectF(time.right() + look.px(6), middle - look.px(8), look.px(3), look.px(16))
        draw_rounded(painter, look, edge, look.px(1.5), fill=row.edge)
        right = rect.right() - look.px(14)
        if row.live:
            font = look.font(12, 600)
            width = width_of(row.live, font)
            word = QRectF(right - width, rect.y(), width + 1, rect.height())
            draw_text(painter, look, word, row.live, font, "red", MIDDLE_RIGHT)
            right -= width + look.px(8)
        elif row.warning:
            at = QPointF(right - look.px(14), middle - look.px(7))
            painter.drawPixmap(at, look.pixmap("triangle-alert", "amber", 14, 2))
            right -= look.px(20)
        left = edge.right() + look.px(8)
        title = QRectF(left, rect.y(), right - left, rect.height())
        draw_text(painter, look, title, row.title, look.font(13, 500))


class SpeakerDelegate(RowDelegate[SpeakerRow]):
    """Paints a face and the name over what the speaker does."""

    height = 48

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: SpeakerRow, *, selected: bool
    ) -> None:
        """Paint one speaker."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        face = QRectF(rect.x() + look.px(16), middle - look.px(15), look.px(30), look.px(30))
        draw_face(painter, look, face, row.name)
        left = face.right() + look.px(12)
        room = QRectF(left, middle - look.px(19), rect.right() - look.px(14) - left, look.px(20))
        draw_text(painter, look, room, row.name, look.font(13, 600))
        draw_text(painter, look, room.translated(0, look.px(19)), row.does, look.font(12), "text3")


class GapDelegate(RowDelegate[GapRow]):
    """Paints a sign, what is counted, and how much of it is there."""

    height = 34
    own_heights = True

    def height_of(self, row: GapRow, width: int) -> int:
        """Return how high a row is: its words take one line or two."""
        look = self.look
        more = self._words_high(row, self._room(row, width)) - line_height(look.font())
        return look.px(self.height) + more

    def paint_row(self, painter: QPainter, rect: QRectF, row: GapRow, *, selected: bool) -> None:
        """Paint one line, or two."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        closed = row.gap.is_closed
        icon = "circle-check" if closed else "circle-dot" if row.gap.done else "circle-dashed"
        at = QPointF(rect.x() + look.px(16), middle - look.px(8))
        painter.drawPixmap(at, look.pixmap(icon, "green" if closed else "amber", 16))
        width = self._count_wide(row)
        count = QRectF(rect.right() - look.px(16) - width, rect.y(), width + 1, rect.height())
        font = look.font(12.5, tabular=True)
        draw_text(painter, look, count, row.count, font, "text3", MIDDLE_RIGHT)
        room = self._room(row, int(rect.width()))
        high = self._words_high(row, room)
        words = QRectF(rect.x() + look.px(42), middle - high / 2, room, high)
        draw_paragraph(painter, look, words, row.text, look.font(), most=2)

    def _room(self, row: GapRow, width: int) -> int:
        """Return how wide the words may be in a row of this width."""
        return width - self.look.px(42 + 10 + 16) - self._count_wide(row)

    def _count_wide(self, row: GapRow) -> int:
        return width_of(row.count, self.look.font(12.5, tabular=True))

    def _words_high(self, row: GapRow, room: int) -> int:
        return height_of(row.text, self.look.font(), room, 2)


class CardRelease(ReleaseDelegate):
    """Paints a release on a card."""

    height = 58
    margin = 16
    rule = (16, 16)


def speak_glance(row: GlanceRow) -> str:
    """Return a session as a sentence."""
    return ", ".join(part for part in (row.time, row.title, row.live) if part)


def speak_speaker(row: SpeakerRow) -> str:
    """Return a speaker as a sentence."""
    return f"{row.name}, {row.does}"


def speak_gap(row: GapRow) -> str:
    """Return what is there or missing as a sentence."""
    return f"{row.text}: {row.count}"
