"""The field of a headline: one paragraph of so many characters at most."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QHelpEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QToolTip

from migdesk.text.editing import narrowed
from migdesk.text.finding import Place
from migdesk.text.names import Language
from migdesk.text.normal import normal_text
from migdesk.text.pasting import one_line
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext.document import in_characters, in_units
from migdesk.ui.widgets.richtext.field import Refusal, WritingField
from migdesk.ui.widgets.richtext.incoming import blocks_in, file_refused
from migdesk.ui.widgets.richtext.margin import Margin
from migdesk.ui.widgets.richtext.page import Page
from migdesk.ui.widgets.richtext.tints import Mark, Tints
from migdesk.ui.widgets.richtext.waves import Stretch

_MOST_READ: Final = 100_000
"""Of a pasted text as many characters are cleaned: no headline is a hundredth as long."""

_ENTER: Final = (
    QKeySequence.StandardKey.InsertParagraphSeparator,
    QKeySequence.StandardKey.InsertLineSeparator,
)


class HeadlineEdit(WritingField):
    """One paragraph in the document's font, which grows in height and has no line ends.

    What would be longer than ``limit`` is not taken in, and ``refused`` says so; a text that is
    longer already stays as it is until somebody shortens it.

    Marks can be shown on it; their signs stand in ``signs``, for which whoever shows the field has
    to find a place at its left.

    Signals:
        entered: Enter was pressed; the next field is asked for.
        mark_pressed: the sign of a ``Mark`` was clicked.
    """

    entered = Signal()
    mark_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        size: float = 24,
        weight: int = 600,
        ink: str = "text",
        limit: int = 300,
        language: Language = "en",
    ) -> None:
        font = look.font(size, weight, document=True)
        super().__init__(look, font, ink, language=language, grows=True)
        self._limit = limit
        self._part = ""
        self.document().contentsChange.connect(self._move_marks)
        self._tints = Tints(self.document(), Page(look))
        self.signs = Margin(self, look, self._tints, lambda _: "")
        self.signs.pressed.connect(self._press)
        self.signs.hide()
        self.document().contentsChanged.connect(self.signs.update)

    def text(self) -> str:
        """Return the words."""
        return self.document().firstBlock().text()

    def set_text(self, text: str) -> None:
        """Show other words, without a step to undo and without telling."""
        self._filling = True
        self.setPlainText(_without_line_ends(text))
        self._filling = self._changed = False
        self._pause.stop()

    def selected_place(self) -> tuple[int, int]:
        """Return where the selection begins and ends, or twice the caret, in characters."""
        text, cursor = self.text(), self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return in_characters(text, start), in_characters(text, end)

    def go_to(self, start: int, length: int = 0) -> None:
        """Select a stretch, or put the caret there. Places count characters."""
        text = self.text()
        self.setTextCursor(self._cursor_at(in_units(text, start), in_units(text, start + length)))

    def set_marks(self, part: str, marks: Iterable[Mark]) -> None:
        """Show those marks that are in ``part``, which this field is, and no others."""
        self._part = part
        own = [replace(mark, block_id="") for mark in marks if mark.block_id == part]
        if self._tints.set_marks(own):
            self.signs.update()
            self.viewport().update()

    def show_found(self, places: Iterable[Place]) -> None:
        """Mark these stretches as found, and no others. Places count characters."""
        text = self.text()
        self._show_found((in_units(text, start), in_units(text, end)) for start, end in places)

    def replace_words(self, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of the text, as one step to undo.

        Places count characters of ``of``. Nothing is changed if the text is another by now, or
        if there is no room; return whether it was.
        """
        text = self.text()
        if self.isReadOnly() or text != of:
            return False
        if len(text) - (end - start) + len(words) > max(self._limit, len(text)):
            self.refused.emit(Refusal.TOO_LONG)
            return False
        start, end, words = narrowed(of, start, end, words)
        cursor = self._cursor_at(in_units(text, start), in_units(text, end))
        cursor.insertText(_without_line_ends(words))
        self.setTextCursor(cursor)
        return True

    def set_misspelt(self, stretches: Sequence[Stretch]) -> None:
        """Show waves under these words and no others."""
        self._tints.set_misspelt("", stretches)

    def misspelt_at(self, cursor: QTextCursor) -> tuple[str, int] | None:
        """Return the place of a misspelt word at a cursor."""
        found = self._tints.misspelt_at(cursor.block(), cursor.positionInBlock())
        return ("", found[0]) if found is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write while there is room; Enter goes on."""
        if any(event.matches(key) for key in _ENTER):
            self.entered.emit()
        elif self._is_typing(event) and len(event.text()) > self._room():
            self.refused.emit(Refusal.TOO_LONG)
        else:
            super().keyPressEvent(event)
            if self._is_typing(event):
                self._set_sign(event.text())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what the mark means that the mouse is over."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            marks = self._tints.marks_at(cursor.block(), cursor.positionInBlock())
            said = "\n".join(filter(None, (mark.tooltip for mark in marks)))
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take in what was composed, as far as there is room."""
        if self.isReadOnly():
            event.ignore()
            return
        words = _without_line_ends(event.commitString())
        room = self._room()
        if len(words) <= room and words == event.commitString():
            super().inputMethodEvent(event)
            return
        cut = QInputMethodEvent(event.preeditString(), event.attributes())
        cut.setCommitString(words[:room], event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(cut)
        if len(words) > room:
            self.refused.emit(Refusal.TOO_LONG)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in words as one line, cut where there is no more room."""
        if self.isReadOnly():
            return
        if source.hasText() and file_refused(source) is None:
            words = one_line(source.text()[:_MOST_READ])
        else:
            found = blocks_in(source, "")
            if isinstance(found, Refusal):
                self.refused.emit(found)
                return
            words = one_line("\n".join(block.text for block in found.blocks))
        room = self._room()
        self.textCursor().insertText(words[:room])
        self.ensureCursorVisible()
        if len(words) > room:
            self.refused.emit(Refusal.TOO_LONG)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the words alone."""
        mime = QMimeData()
        mime.setText(self.textCursor().selectedText())
        return mime

    def _move_marks(self, position: int, removed: int, added: int) -> None:
        if removed != added and not self._filling:
            self._tints.move_marks(self.document().firstBlock(), position, removed, added)

    def _press(self, mark: Mark) -> None:
        self.mark_pressed.emit(replace(mark, block_id=self._part))

    def _room(self) -> int:
        """Return how many characters can still be taken in, in place of those selected."""
        return max(0, self._limit - len(self.text()) + len(self.textCursor().selectedText()))


def _without_line_ends(text: str) -> str:
    return normal_text(text).replace("\n", " ")
