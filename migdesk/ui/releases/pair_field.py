"""The field that lies over the translation of the row that is open, with what can be done there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from migdesk.text.blocks import Block
from migdesk.text.names import Language
from migdesk.text.translation import Pair, PairState
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.releases.key_hints import KeyHints
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.richtext import RichTextEditor

_AROUND: Final = 10
_MARKED: Final = frozenset({PairState.CHANGED, PairState.UNCOMPARED, PairState.GONE})
"""States that end when somebody says that the translation is right."""


class PairField(QFrame):
    """Writes the translation of one paragraph.

    Signals:
        typed: its words have changed.
        grown: it wants another height.
        mark_asked: it says what its source says.
        versions_asked: what became of the source is to be seen.
        left: the keyboard is wanted back on the list.
        caret_seen: where the caret is now in this widget.
        refused: why something was not taken in.
    """

    typed = Signal()
    grown = Signal()
    mark_asked = Signal()
    versions_asked = Signal()
    left = Signal()
    caret_seen = Signal(QRect)
    refused = Signal(str)

    def __init__(self, look: Look, words: Words, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.text = RichTextEditor(look, words, language=language, grows=True, margin=0)
        self.text.setAccessibleName(self.tr("Translation"))
        self.mark = Button(look, "", "primary", small=True, edits=True)
        self.mark.clicked.connect(self.mark_asked)
        self.versions = Button(look, self.tr("Compare versions"), small=True)
        self.versions.setToolTip(self.tr("What became of the source since a version was kept"))
        self.versions.clicked.connect(self.versions_asked)
        self._hints = KeyHints(look, [("Ctrl+Return", self.tr("and on to the next"))])
        self._foot = QWidget()
        buttons = FlowLayout(look.px(8))
        for part in (self.mark, self.versions, self._hints):
            buttons.addWidget(part)
        self._foot.setLayout(buttons)
        edge = look.px(_AROUND)
        self._inside = column(
            self.text, self._foot, spacing=look.px(8), margins=(edge, edge, edge, edge)
        )
        self.setLayout(self._inside)
        self.text.typed.connect(self.typed)
        self.text.refused.connect(self.refused)
        self.text.caret_seen.connect(
            lambda rect: self.caret_seen.emit(rect.translated(self.text.pos()))
        )
        self.text.document().documentLayout().documentSizeChanged.connect(
            lambda _: self.grown.emit()
        )
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def show_pair(
        self, pair: Pair, blocks: Sequence[Block], *, read_only: bool, has_versions: bool
    ) -> None:
        """Show the translation of a pair, as ``blocks``; its source may have earlier versions."""
        if self.text.blocks() != tuple(blocks):  # else what is selected stays so
            self.text.set_blocks(blocks)
        self.text.setReadOnly(read_only)
        can = pair.state in _MARKED and not read_only
        self.mark.setText(
            self.tr("Keep it here") if pair.state is PairState.GONE else self.tr("Mark up to date")
        )
        compares = has_versions and pair.state is PairState.CHANGED
        self.mark.setVisible(can)
        self._hints.setVisible(can)
        self.versions.setVisible(compares)
        self._foot.setVisible(can or compares)

    def height_at(self, width: int) -> int:
        """Return how high the field is at a width, which it takes."""
        self.setFixedWidth(width)
        for _ in range(2):  # the words are set to the width first, then they say how high they are
            self._inside.invalidate()
            self._inside.activate()
            self.resize(width, self._wanted(width))
            self.text.document().setTextWidth(self.text.viewport().width())
        return self._wanted(width)

    def _wanted(self, width: int) -> int:
        """Return the height of the words and of what stands below them, in as many lines."""
        if self._inside.hasHeightForWidth():
            return self._inside.totalHeightForWidth(width)
        return self.sizeHint().height()

    def enter(self) -> None:
        """Put the keyboard behind the last word."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def enter_at(self, place: QPoint) -> None:
        """Put the keyboard where ``place`` of this widget is."""
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)
        inside = self.text.viewport().mapFrom(self, place)
        self.text.setTextCursor(self.text.cursorForPosition(inside))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_focus(self) -> None:
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the list."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the edge by whether the keyboard is here."""
        painter, look = QPainter(self), self._look
        smooth(painter)
        here = self.text.hasFocus()
        line, stroke = ("accent_text", 2) if here else ("control", 1)
        area = QRectF(self.rect())
        draw_rounded(painter, look, area, look.px(7), fill="paper", line=line, stroke=stroke)
