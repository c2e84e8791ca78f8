"""What was recorded at the same place, the latest first."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.desk.rows import Captured, QuoteLine
from migdesk.text.names import Language
from migdesk.text.quotation import in_marks
from migdesk.ui.look import Look
from migdesk.ui.look.painting import MIDDLE_LEFT, MIDDLE_RIGHT, draw_text, width_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.card_list import LinkList
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, hline, row
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import QuoteKind

_TIME: Final = 46
_NAME: Final = 180
_LONGEST: Final = 200
"""Characters of a quote that its row draws at most: more never fit."""


class SavedDelegate(RowDelegate[QuoteLine]):
    """Paints a quote in one line: when, who, what, and how far it is cleared."""

    height = 32
    inset = 6

    def __init__(self, look: Look, parent: QObject, language: Language) -> None:
        super().__init__(look, parent)
        self._language = language

    def paint_row(self, painter: QPainter, rect: QRectF, row: QuoteLine, *, selected: bool) -> None:
        """Paint one quote."""
        del selected
        look = self.look
        area = rect.adjusted(look.px(self.inset), 0, -look.px(10), 0)
        when = f"{row.said_at:%H:%M}" if row.said_at is not None else "–"
        font = look.font(12.5, tabular=True)
        draw_text(painter, look, area, when, font, "text2", MIDDLE_LEFT)
        area.setLeft(area.left() + look.px(_TIME))
        state = word_of(row.clearance, "clearance_state", self._language)
        font = look.font(12)
        draw_text(painter, look, area, state, font, "text2", MIDDLE_RIGHT)
        area.setRight(area.right() - width_of(state, font) - look.px(16))
        name, font = row.speaker, look.font(12.5, 600)
        room = QRectF(area)
        room.setWidth(min(area.width() / 3, look.px(_NAME)))
        area.setLeft(area.left() + draw_text(painter, look, room, name, font) + look.px(10))
        words = row.words[:_LONGEST]
        if row.kind is not QuoteKind.PARAPHRASE:
            words = in_marks(words, row.language)
        font = look.font(12.5, document=True)
        draw_text(painter, look, area, words, font, "text2", MIDDLE_LEFT)


class Saved(QWidget):
    """The quotes recorded at a place.

    Signals:
        opened: the key of one that is to be looked at.
    """

    opened = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        look, language = parts.look, parts.language
        self._language = language
        self._head = Label(look, "", 12.5, 600, "text2")
        self._count = Label(look, "", 12.5, 400, "text3")
        self.list = LinkList(
            look,
            self.tr("Recorded here"),
            lambda look, parent: SavedDelegate(look, parent, language),
            self._speak,
        )
        self.list.opened.connect(self.opened)
        self.list.setMinimumHeight(look.px(SavedDelegate.height))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        head = row(self._head, look.px(8), self._count, None)
        self.setLayout(column(hline(), look.px(8), head, look.px(2), (self.list, 1)))

    def show_captured(self, found: Captured, *, in_session: bool) -> None:
        """Show the last quotes, and how many there are."""
        said = self.tr("Saved in this session") if in_session else self.tr("Saved here")
        self._head.setText(said)
        self._count.setText(str(found.count))
        self.list.show_rows({line.id: line for line in found.lines})

    def _speak(self, line: QuoteLine) -> str:
        """Say a row as a sentence, for screen readers."""
        state = word_of(line.clearance, "clearance_state", self._language)
        return ", ".join(part for part in (line.speaker, line.words, state) if part)
