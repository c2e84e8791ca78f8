"""What the palette found, as rows of its list."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.look.painting import (
    draw_face,
    draw_keys,
    draw_rounded,
    draw_text,
    keys_width,
    one_line,
    smooth,
)
from migdesk.ui.shell.action_table import Action
from migdesk.ui.shell.actions import keys_of, text_of
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.palette_words import SETTINGS, Marks, icon_of, title_of, told_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS
from migdesk.vocabulary import ClearanceState

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ENTER: Final = "Enter"

OFFERED: Final = {
    Kind.PERSON: ("user-plus", QT_TRANSLATE_NOOP("Palette", "New person: {words}")),
    Kind.EVENT: ("calendar-plus", QT_TRANSLATE_NOOP("Palette", "New event: {words}")),
    Kind.QUOTE: ("quote", QT_TRANSLATE_NOOP("Palette", "Record a quote: {words}")),
}
"""What can be recorded with the words that found nothing."""

ROW: Final = Qt.ItemDataRole.UserRole + 1


class Head(Struct, frozen=True):
    """The heading of what follows."""

    text: str


class Page(Struct, frozen=True):
    """A page of the settings: what it is called, and what is found there."""

    icon: str
    text: str
    about: str
    address: Address

    def told(self) -> str:
        """Return what stands below its name."""
        return f"{QCoreApplication.translate('Palette', SETTINGS)}: {self.about}"


class Offer(Struct, frozen=True):
    """To record what was typed, which nothing is called yet."""

    kind: Kind
    text: str
    address: Address


Entry: TypeAlias = Head | PaletteHit | Page | Action | Offer


class Entries(QAbstractListModel):
    """The entries in the order of the list."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        if isinstance(self.entries[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, or what a screen reader says of it."""
        entry = self.entries[index.row()]
        if role == ROW:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(entry, self._language)
        return None


def spoken(entry: Entry, language: Language) -> str:
    """Return what a screen reader says of an entry."""
    match entry:
        case Head() | Offer():
            return entry.text
        case Action():
            return text_of(entry)
        case Page():
            return f"{entry.text}, {entry.told()}"
    told, _ = told_of(entry, language, found=False)
    return ", ".join(filter(None, (entry.number, title_of(entry, language), told)))


class PaletteDelegate(QStyledItemDelegate):
    """Paints an entry, what was looked for marked."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._language = parts.look, parts.language

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row by how many lines it has."""
        entry = index.data(ROW)
        two_lines = isinstance(entry, PaletteHit | Page)
        height = 30 if isinstance(entry, Head) else 46 if two_lines else 36
        return QSize(100, self._look.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint an entry."""
        entry, look = index.data(ROW), self._look
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        if isinstance(entry, Head):
            head = rect.adjusted(look.px(16), look.px(8), -look.px(16), 0)
            draw_text(painter, look, head, entry.text, look.font(12, 600), "text3")
        else:
            ground = rect.adjusted(look.px(6), 1, -look.px(6), -1)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                draw_rounded(painter, look, ground, look.px(7), fill="sel")
            if isinstance(entry, Action):
                icon, words, keys = entry.icon or "command", text_of(entry), keys_of(entry)
                self._paint_command(painter, rect, icon, words, keys)
            elif isinstance(entry, Offer):
                icon, _ = OFFERED[entry.kind]
                self._paint_command(painter, rect, icon, entry.text, [ENTER] if selected else [])
            elif isinstance(entry, Page):
                self._paint_page(painter, rect, entry, selected=selected)
            else:
                self._paint_hit(painter, rect, entry, selected=selected)
        painter.restore()

    def _paint_command(
        self, painter: QPainter, rect: QRectF, icon: str, words: str, keys: list[str]
    ) -> None:
        look, middle = self._look, rect.center().y()
        drawn = look.pixmap(icon, "text2", 16)
        painter.drawPixmap(QPointF(rect.x() + look.px(20), middle - look.px(8)), drawn)
        width = keys_width(look, keys)
        right = rect.right() - look.px(18)
        draw_keys(painter, look, right - width, middle, keys)
        left = rect.x() + look.px(54)
        room = QRectF(left, rect.y(), right - width - look.px(8) - left, rect.height())
        draw_text(painter, look, room, words, look.font(13, 500))

    def _paint_page(self, painter: QPainter, rect: QRectF, page: Page, *, selected: bool) -> None:
        look, middle = self._look, rect.center().y()
        drawn = look.pixmap(page.icon, "text2", 16)
        painter.drawPixmap(QPointF(rect.x() + look.px(21), middle - look.px(8)), drawn)
        font = look.font(13, 600)
        self._paint_lines(
            painter, rect, (page.text, ()), font, (page.told(), ()), selected=selected
        )

    def _paint_hit(
        self, painter: QPainter, rect: QRectF, hit: PaletteHit, *, selected: bool
    ) -> None:
        look, middle = self._look, rect.center().y()
        disc = QRectF(rect.x() + look.px(16), middle - look.px(13), look.px(26), look.px(26))
        if hit.kind is Kind.PERSON:
            draw_face(painter, look, disc, hit.title)
        else:
            icon, ink = icon_of(hit), "text2"
            if hit.kind is Kind.QUOTE and hit.state:
                sign = CLEARANCE_SIGNS[ClearanceState(hit.state)]
                icon, ink = sign.icon, look.ink(sign.tone)
            side = look.pixmap(icon, ink, 16)
            painter.drawPixmap(QPointF(disc.x() + look.px(5), middle - look.px(8)), side)
        quote = hit.kind is Kind.QUOTE
        title, marks = title_of(hit, self._language), hit.title_marks
        if hit.number:
            title = f"{hit.number} {title}"
            marks = tuple((start + len(hit.number) + 1, length) for start, length in marks)
        font = look.font(13.5, 400, document=True) if quote else look.font(13, 600)
        told = told_of(hit, self._language)
        self._paint_lines(painter, rect, (title, marks), font, told, selected=selected)

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRectF,
        title: tuple[str, Marks],
        font: QFont,
        told: tuple[str, Marks],
        *,
        selected: bool,
    ) -> None:
        """Paint what something is called, and below it what is told of it."""
        look, middle = self._look, rect.center().y()
        left, right = rect.x() + look.px(54), rect.right() - look.px(18)
        if selected:
            right -= keys_width(look, [ENTER])
            draw_keys(painter, look, right, middle, [ENTER])
            right -= look.px(8)
        room = QRectF(left, middle - look.px(20), right - left, look.px(20))
        words, marks = title
        draw_marked(painter, look, room, words, font, "text", marks)
        words, marks = told
        below = room.translated(0, look.px(20))
        draw_marked(painter, look, below, words, look.font(12), "text3", marks)


def draw_marked(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str,
    marks: Sequence[tuple[int, int]],
) -> None:
    """Draw one line with a tint behind the stretches that were looked for."""
    line = one_line(text)
    if len(line) == len(text):
        metrics = QFontMetricsF(font)
        for start, length in marks:
            left = rect.x() + metrics.horizontalAdvance(line[:start])
            width = metrics.horizontalAdvance(line[start : start + length])
            if left + width < rect.right():
                tint = QRectF(left - 1, rect.y() + 2, width + 2, rect.height() - 4)
                draw_rounded(painter, look, tint, look.px(3), fill="amber_bg")
    draw_text(painter, look, rect, line, font, token)
