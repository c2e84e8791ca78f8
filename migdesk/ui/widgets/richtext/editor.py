"""The editor of a release's text."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip

from migdesk.text.blocks import Block
from migdesk.text.editing import NewId
from migdesk.text.gaps import gap_in_words
from migdesk.text.names import Language
from migdesk.text.normal import new_block_id
from migdesk.text.words import Words, available_languages, words_for
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext import changes
from migdesk.ui.widgets.richtext.document import (
    block_id,
    gap_name,
    gap_selected,
    gaps_in,
    kind_of,
    paragraphs,
)
from migdesk.ui.widgets.richtext.margin import Margin
from migdesk.ui.widgets.richtext.page import Page
from migdesk.ui.widgets.richtext.painting import chips, draw_under_words, gap_at
from migdesk.ui.widgets.richtext.tints import Mark, Tints
from migdesk.ui.widgets.richtext.waves import Stretch
from migdesk.ui.widgets.richtext.writing import BlockField
from migdesk.vocabulary import BlockKind


class RichTextEditor(BlockField):
    """Writes a text on what looks like its page, with marks on it that are no part of it.

    Signals:
        cursor_moved: what a toolbar shows at the caret: the ``BlockKind``, whether what is typed
            would be bold and italic, and where the link at the caret leads (or nothing).
        mark_pressed: the sign of a ``Mark`` in the margin was clicked.
        gap_reached: what is missing where a gap is selected and the keyboard is; nothing once
            that is over.
    """

    cursor_moved = Signal(object, bool, bool, str)
    mark_pressed = Signal(object)
    gap_reached = Signal(str)

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        language: Language = "en",
        grows: bool = False,
        margin: float = 48,
        new_id: NewId = new_block_id,
    ) -> None:
        """Make an empty editor.

        Args:
            look: of the window.
            words: of the interface's language: the names of kinds of blocks.
            language: of the text.
            grows: whether it is as high as its text and leaves scrolling to what it stands in.
            margin: pixels at 100 % left of the text, for the signs of marks.
            new_id: makes ids of new blocks.
        """
        super().__init__(Page(look), language=language, grows=grows, new_id=new_id)
        self._words, self._end_mark = words, _end_mark(language)
        self._state: tuple[BlockKind, bool, bool, str] | None = None
        self._gap: tuple[int, int] | None = None
        self.document().contentsChange.connect(self._move_marks)
        self._tints = Tints(self.document(), self._page)
        self._margin = Margin(self, look, self._tints, self._missing_in)
        self._margin.pressed.connect(self._press)
        self.setViewportMargins(look.px(margin), 0, 0, 0)
        self.document().contentsChanged.connect(self._margin.update)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.set_blocks(())

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another text, or what became of this one, without telling.

        Its steps to undo are forgotten. The caret stays where it was if its block is still there.
        """
        self._state = None
        super().set_blocks(blocks)

    def go_to_gap(self, *, forward: bool = True) -> bool:
        """Select the next gap, or the one before, beginning anew at the other end of the text.

        Returns whether there is any.
        """
        gaps = [gap for paragraph in paragraphs(self.document()) for gap in gaps_in(paragraph)]
        if not gaps:
            return False
        cursor = self.textCursor()
        if forward:
            at = cursor.selectionEnd()
            start, end = next((gap for gap in gaps if gap[0] >= at), gaps[0])
        else:
            at = cursor.selectionStart()
            start, end = next((gap for gap in reversed(gaps) if gap[1] <= at), gaps[-1])
        self._select((start, end))
        return True

    def go_to_gap_in(self, id_: str, number: int = 0) -> bool:
        """Select a gap of a block, the first one or a later; return whether it is there."""
        for paragraph in paragraphs(self.document()):
            if block_id(paragraph) == id_:
                gap = next(islice(gaps_in(paragraph), number, None), None)
                if gap is None:
                    return False
                self._select(gap)
                return True
        return False

    def gap_rect(self) -> QRect:
        """Return where in this widget the last line of the gap stands that is selected, if any."""
        gap = gap_selected(self.textCursor())
        if gap is None:
            return QRect()
        lines = list(chips(self, self.textCursor().block(), *gap))
        return lines[-1].toAlignedRect().translated(self.viewport().pos()) if lines else QRect()

    def tell_caret(self) -> None:
        """Tell what is at the caret, also if it was told before."""
        self._state = None
        self._follow_caret()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others. They are no part of the text."""
        if self._tints.set_marks(marks):
            self._margin.update()
            self.viewport().update()

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Draw these photos over their captions, by their assets, and no others."""
        self._page.pictures = pictures
        self.viewport().update()

    def set_misspelt(self, id_: str, stretches: Sequence[Stretch]) -> None:
        """Show waves under these words of a block and no others. They are no part of the text."""
        self._tints.set_misspelt(id_, stretches)

    def misspelt_at(self, cursor: QTextCursor) -> tuple[str, int] | None:
        """Return the block and the place of a misspelt word at a cursor."""
        paragraph = cursor.block()
        found = self._tints.misspelt_at(paragraph, cursor.positionInBlock())
        return (block_id(paragraph), found[0]) if found is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw chips and bullets, and the words over them."""
        painter = QPainter(self.viewport())
        area = QRectF(event.rect())
        draw_under_words(painter, self, self._page, self._words, self._end_mark, area)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the margin its place beside the text."""
        super().resizeEvent(event)
        room = self.viewport().geometry()
        self._margin.setGeometry(0, room.top(), room.left(), room.height())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what the mouse is over: a mark, a gap, a link."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tooltip(event), self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the gap that was clicked."""
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and not self.isReadOnly() and not self.textCursor().hasSelection():
            gap = gap_at(self, event.position().toPoint())
            if gap is not None:
                self._select(gap)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the toolbar what is at the caret."""
        super().focusInEvent(event)
        self.tell_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell nothing any more about a gap that is selected."""
        super().focusOutEvent(event)
        if self._gap is not None:
            self._gap = None
            self.gap_reached.emit("")

    def _move_marks(self, position: int, removed: int, added: int) -> None:
        if removed != added and not self._filling:
            paragraph = self.document().findBlock(position)
            self._tints.move_marks(paragraph, position - paragraph.position(), removed, added)

    def _follow_caret(self) -> None:
        """Keep the caret out of gaps, and tell what is there."""
        super()._follow_caret()
        if self._filling:
            return
        cursor = self.textCursor()
        link = changes.link_at(cursor)
        state = (
            kind_of(cursor.block()),
            changes.all_have(self.textCursor(), "bold"),
            changes.all_have(self.textCursor(), "italic"),
            link[2] if link else "",
        )
        gap, before = gap_selected(cursor) if self.hasFocus() else None, self._gap
        missing = self._in_words(cursor.block(), gap[0]) if gap is not None else ""
        if state != self._state or gap != before:
            told = self.tr("To be filled in: {missing}").format(missing=missing)
            self.setAccessibleDescription(
                told if missing else self._words(f"block_kind.{state[0]}")
            )
        if state != self._state:
            self._state = state
            self.cursor_moved.emit(*state)
        if gap != before:
            self._gap = gap
            self.gap_reached.emit(missing)

    def _select(self, gap: tuple[int, int]) -> None:
        self.setTextCursor(self._cursor_at(*gap))
        self.ensureCursorVisible()

    def _press(self, mark: Mark) -> None:
        """Lead to the first gap where the sign in the margin is that of gaps."""
        if mark not in self._tints.marks_of(mark.block_id) and not self.isReadOnly():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to_gap_in(mark.block_id)
        self.mark_pressed.emit(mark)

    def _in_words(self, paragraph: QTextBlock, start: int) -> str:
        return gap_in_words(gap_name(paragraph, start), self._words)

    def _missing_in(self, paragraph: QTextBlock) -> str:
        """Say what is missing in a paragraph with gaps, each once."""
        missing = dict.fromkeys(self._in_words(paragraph, start) for start, _ in gaps_in(paragraph))
        return self._to_fill(", ".join(missing))

    def _to_fill(self, missing: str) -> str:
        return self.tr("To be filled in: {missing}").format(missing=missing)

    def _tooltip(self, event: QHelpEvent) -> str:
        cursor = self.cursorForPosition(event.pos())
        paragraph = cursor.block()
        said = [mark.tooltip for mark in self._tints.marks_at(paragraph, cursor.positionInBlock())]
        gap = gap_at(self, event.pos())
        if gap is not None:
            said.append(self._to_fill(self._in_words(paragraph, gap[0])))
        if kind_of(paragraph) is BlockKind.ENDS and paragraph.length() == 1:
            said.append(
                self.tr("End mark. It is printed as “{mark}”, or as what you write here.").format(
                    mark=self._end_mark
                )
            )
        link = changes.link_at(cursor)
        if link is not None:
            said.append(link[2])
        return "\n".join(filter(None, said))


def _end_mark(language: Language) -> str:
    """Return as what the end mark is printed in a language that the program can print."""
    return words_for(language)("page.ends") if language in available_languages() else ""
