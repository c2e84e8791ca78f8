"""The field that lies over the translation of the row that is open, with what can be done there."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from migdesk.text.blocks import Block, Run
from migdesk.text.finding import Place
from migdesk.text.names import Language
from migdesk.text.translation import Pair, PairState, is_line
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.releases.key_hints import KeyHints
from migdesk.ui.releases.limits import limit_of
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.richtext import HeadlineEdit, RichTextEditor
from migdesk.ui.widgets.richtext.page import STYLES
from migdesk.vocabulary import BlockKind

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
        edited: its words have changed and then not for a moment.
        entered: a line is finished: the next is asked for.
        shown: another translation is written here from now on.
        word_menu_asked: what can be done about a misspelt word: the field, the part, where it
            begins there, and where on the screen that is to be shown.
    """

    typed = Signal()
    edited = Signal()
    entered = Signal()
    shown = Signal()
    word_menu_asked = Signal(QWidget, str, int, QPoint)
    grown = Signal()
    mark_asked = Signal()
    versions_asked = Signal()
    left = Signal()
    caret_seen = Signal(QRect)
    refused = Signal(str)

    def __init__(self, look: Look, words: Words, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._language = look, language
        self.text = RichTextEditor(look, words, language=language, grows=True, margin=0)
        self._lines: dict[tuple[BlockKind, int], HeadlineEdit] = {}
        self._part = ""
        self.here: RichTextEditor | HeadlineEdit = self.text
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
        self._join(self.text)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def show_pair(
        self, pair: Pair, blocks: Sequence[Block], *, read_only: bool, has_versions: bool
    ) -> None:
        """Show the translation of a pair, as ``blocks``; its source may have earlier versions."""
        self._take(blocks)
        self.here.setReadOnly(read_only)
        can = pair.state in _MARKED and not read_only
        self.mark.setText(
            self.tr("Keep it here") if pair.state is PairState.GONE else self.tr("Mark up to date")
        )
        compares = has_versions and pair.state is PairState.CHANGED
        self.mark.setVisible(can)
        self._hints.setVisible(can)
        self.versions.setVisible(compares)
        self._foot.setVisible(can or compares)
        self.shown.emit()

    def height_at(self, width: int) -> int:
        """Return how high the field is at a width, which it takes."""
        self.setFixedWidth(width)
        for _ in range(2):  # the words are set to the width first, then they say how high they are
            self._inside.invalidate()
            self._inside.activate()
            self.resize(width, self._wanted(width))
            self.here.document().setTextWidth(self.here.viewport().width())
        return self._wanted(width)

    def _wanted(self, width: int) -> int:
        """Return the height of the words and of what stands below them, in as many lines."""
        if self._inside.hasHeightForWidth():
            return self._inside.totalHeightForWidth(width)
        return self.sizeHint().height()

    def enter(self) -> None:
        """Put the keyboard behind the last word."""
        self.here.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.here.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.here.setTextCursor(cursor)

    def enter_at(self, place: QPoint) -> None:
        """Put the keyboard where ``place`` of this widget is."""
        self.here.setFocus(Qt.FocusReason.MouseFocusReason)
        inside = self.here.viewport().mapFrom(self, place)
        self.here.setTextCursor(self.here.cursorForPosition(inside))

    # What is written

    def part(self) -> str:
        """Return which line is written; nothing where it is a paragraph."""
        return self._part

    def blocks(self) -> tuple[Block, ...]:
        """Return what is written: a line, or what became of a paragraph."""
        if isinstance(self.here, HeadlineEdit):
            words = self.here.text()
            return (Block(self._part, BlockKind.PARAGRAPH, (Run(words),) if words else ()),)
        return self.text.blocks()

    def holds(self, widget: QWidget | None) -> bool:
        """Tell whether ``widget`` is what is written in."""
        return widget is self.here

    def selected_place(self) -> tuple[str, int, int]:
        """Return what is selected: the part, and where it begins and ends in characters."""
        if isinstance(self.here, HeadlineEdit):
            return self._part, *self.here.selected_place()
        return self.here.selected_place()

    def select_nothing(self) -> None:
        """Leave the caret where it is, and nothing selected."""
        self.here.select_nothing()

    def go_to(self, part: str, start: int, length: int) -> bool:
        """Select a stretch of a part; return whether that is written here."""
        if not isinstance(self.here, HeadlineEdit):
            return self.here.go_to(part, start, length)
        if part == self._part:
            self.here.go_to(start, length)
        return part == self._part

    def show_found(self, places: Mapping[str, Sequence[Place]]) -> None:
        """Mark these stretches as found, by the part they are in, and no others."""
        if isinstance(self.here, HeadlineEdit):
            self.here.show_found(places.get(self._part, ()))
        else:
            self.here.show_found(places)

    def show_misspelt(self, part: str, stretches: Sequence[tuple[int, int]]) -> None:
        """Show waves under misspelt words of a part, if that is written here."""
        if not isinstance(self.here, HeadlineEdit):
            self.here.set_misspelt(part, stretches)
        elif part == self._part:
            self.here.set_misspelt(stretches)

    def put_words(self, part: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a part, whose text is ``of``, if it still is."""
        if not isinstance(self.here, HeadlineEdit):
            return self.here.put_words(part, start, end, words, of)
        return part == self._part and self.here.replace_words(start, end, words, of)

    def _take(self, blocks: Sequence[Block]) -> None:
        """Show what is to be written in the field that fits: one of a paragraph, or of a line."""
        line = next((block for block in blocks if is_line(block.id)), None)
        before, self._part = self.here, line.id if line is not None else ""
        if line is None:
            self.here = self.text
            if self.text.blocks() != tuple(blocks):  # else what is selected stays so
                self.text.set_blocks(blocks)
        else:
            self.here = made = self._line_for(line)
            if made.text() != line.text:
                made.set_text(line.text)
        if self.here is not before:
            self.here.show()
            if before.hasFocus():
                self.here.setFocus(Qt.FocusReason.OtherFocusReason)
            before.hide()

    def _line_for(self, line: Block) -> HeadlineEdit:
        """Return the field of a line: it has the limit of that line, and looks like it."""
        limit = limit_of(line.id)
        made = self._lines.get((line.kind, limit))
        if made is None:
            style = STYLES[line.kind]
            made = self._lines[line.kind, limit] = HeadlineEdit(
                self._look,
                size=style.size,
                weight=style.weight,
                limit=limit,
                language=self._language,
            )
            made.entered.connect(self.entered)
            self._inside.insertWidget(0, made)
            self._join(made)
        return made

    def _join(self, field: RichTextEditor | HeadlineEdit) -> None:
        field.setAccessibleName(self.tr("Translation"))
        field.typed.connect(self.typed)
        field.edited.connect(self.edited)
        field.refused.connect(self.refused)
        field.caret_seen.connect(lambda rect: self.caret_seen.emit(rect.translated(field.pos())))
        field.word_menu_asked.connect(
            lambda part, start, at: self.word_menu_asked.emit(field, part or self._part, start, at)
        )
        field.document().documentLayout().documentSizeChanged.connect(lambda _: self.grown.emit())

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
        here = self.here.hasFocus()
        line, stroke = ("accent_text", 2) if here else ("control", 1)
        area = QRectF(self.rect())
        draw_rounded(painter, look, area, look.px(7), fill="paper", line=line, stroke=stroke)
