"""What the fields of document text share: cleanly pasted words, their own undo steps, growth."""

import math
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QTextEdit

from migdesk.text.folding import folded
from migdesk.text.names import Language
from migdesk.text.typed_signs import sign_typed
from migdesk.ui.look import Look
from migdesk.ui.widgets.richtext.document import KEEP, in_characters

PAUSE: Final = 400
"""Milliseconds without a change after which a text counts as edited."""

_NO_TYPING: Final = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


class Refusal(StrEnum):
    """Why something was not taken into a text, or what of it was not."""

    PICTURE = "picture"
    FILE = "file"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    PICTURES_LEFT_OUT = "pictures_left_out"
    STRUCK_LEFT_OUT = "struck_left_out"


def _as_kept(event: QEvent) -> QEvent:
    """Return an event that writes, by key or input method, with its text as it will be kept."""
    match event:
        case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if not text or unicodedata.category(text[0]) == "Cc" or (clean := folded(text)) == text:
                return event
            return QKeyEvent(event.type(), event.key(), event.modifiers(), clean)
        case QInputMethodEvent() if (clean := folded(event.commitString())) != event.commitString():
            kept = QInputMethodEvent(event.preeditString(), event.attributes())
            kept.setCommitString(clean, event.replacementStart(), event.replacementLength())
            return kept
    return event


class WritingField(QTextEdit):
    """A field for document text.

    Signals:
        typed: the text has changed.
        edited: the text has changed and then not for ``PAUSE``, or the field was left.
        refused: why something was not taken in, a value of ``Refusal``.
        word_menu_asked: what can be done about a misspelt word: its part of the text, nothing for
            all of it, where it begins there, and where on the screen that is to be shown.
        caret_seen: where the caret is now in this widget; a page that scrolls keeps it in view.
    """

    typed = Signal()
    edited = Signal()
    refused = Signal(str)
    caret_seen = Signal(QRect)
    word_menu_asked = Signal(str, int, QPoint)

    def __init__(
        self, look: Look, font: QFont, ink: str, *, language: Language, grows: bool
    ) -> None:
        super().__init__()
        self._look, self._font, self._grows = look, font, grows
        self._written_in = language
        self._filling = self._changed = False
        self._height = 0
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.edited)
        # After the layouts have made room for a line just begun.
        self._look_after_caret = QTimer(self, interval=0, singleShot=True)
        self._look_after_caret.timeout.connect(self._show_caret)
        self.setLocale(QLocale(language))
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._dress(ink)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
            self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._tell_change)
        self.cursorPositionChanged.connect(self._look_after_caret.start)

    def flush(self) -> None:
        """Tell at once that the text was edited, if that is to be told."""
        if self._pause.isActive():
            self._pause.stop()
            self.edited.emit()

    def has_pending(self) -> bool:
        """Return whether the text has changed and ``edited`` is still to come."""
        return self._pause.isActive()

    def can_undo_text(self) -> bool:
        """Return whether this field has a step to undo; else undo is the window's."""
        return not self.isReadOnly() and self.document().isUndoAvailable()

    def can_redo_text(self) -> bool:
        """Return whether this field has a step to redo; else redo is the window's."""
        return not self.isReadOnly() and self.document().isRedoAvailable()

    def caret_rect(self) -> QRect:
        """Return where the caret is in this widget."""
        return self.cursorRect().translated(self.viewport().pos())

    def select_nothing(self) -> None:
        """Leave the caret where it is, and nothing selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _show_found(self, places: Iterable[tuple[int, int]]) -> None:
        """Mark stretches of the document as found; that is no part of the text."""
        form = QTextCharFormat()
        form.setBackground(self._look.colour("amber_line"))
        found = []
        for start, end in places:
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = self._cursor_at(start, end), form
            found.append(one)
        self.setExtraSelections(found)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while this field has no step of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            step = self._step(event)
            if step is not None:
                event.setAccepted(step)
                return step
        return super().event(_as_kept(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo and write."""
        step = self._step(event)
        if step is False or event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()
        elif step is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            self.redo()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done about a misspelt word, or show what can be done with any."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keys else self.cursorForPosition(event.pos())
        found = self.misspelt_at(cursor)
        if found is None or self.isReadOnly():
            super().contextMenuEvent(event)
        else:
            self.word_menu_asked.emit(*found, event.globalPos())

    def misspelt_at(self, cursor: QTextCursor) -> tuple[str, int] | None:
        """Return the part of the text and the place of a misspelt word at a cursor; none here."""
        del cursor
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or let the page scroll that this field grows in."""
        if self._grows:
            event.ignore()
        else:
            super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was edited: whoever leaves a field has finished with it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the font of the document when the field gets another font or style."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.document().setDefaultFont(self._font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if self._grows:
            self._grow()

    def sizeHint(self) -> QSize:
        """Return the height of the text, if this field grows with it."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._height) if self._grows else hint

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text, if this field grows with it; any width will do."""
        return QSize(self._look.px(80), self._height if self._grows else self._look.px(60))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take what has words; pictures and files too, so that their refusal can be told."""
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def _dress(self, ink: str) -> None:
        self.setProperty("plain", "1")
        self.setFont(self._font)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Text, self._look.colour(ink))
        self.setPalette(colours)
        self.document().setDefaultFont(self._font)

    def _step(self, event: QKeyEvent) -> bool | None:
        """Return whether this field has the step that a key asks for; ``None`` for other keys."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.can_undo_text()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Redo) or (
            control and event.key() == Qt.Key.Key_Y
        ):
            return self.can_redo_text()
        return None

    def _grow(self) -> None:
        margins, edge = self.viewportMargins(), 2 * self.frameWidth()
        height = math.ceil(self.document().size().height())
        height += margins.top() + margins.bottom() + edge
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.resize(self.width(), height)  # at once, or the line just begun would scroll

    def _note_change(self, position: int, removed: int, added: int) -> None:
        """Remember a change of words or looks. Drawing tints changes neither and is not told."""
        del position, removed, added
        self._changed = not self._filling

    def _tell_change(self) -> None:
        if self._changed:
            self._changed = False
            self._pause.start()
            self.typed.emit()

    def _show_caret(self) -> None:
        if self.hasFocus():
            self.caret_seen.emit(self.caret_rect())

    def _is_typing(self, event: QKeyEvent) -> bool:
        """Return whether a key writes a letter."""
        text = event.text()
        return bool(text) and text[0].isprintable() and event.modifiers() not in _NO_TYPING

    def _set_sign(self, letter: str) -> None:
        """Set the sign that the language has for a letter just typed; undo brings it back."""
        cursor = self.textCursor()
        text = cursor.block().text()
        before = text[: in_characters(text, cursor.positionInBlock())]
        sign = sign_typed(before.removesuffix(letter), letter, self._written_in)
        if sign is not None and before.endswith(letter) and not self.isReadOnly():
            place = QTextCursor(cursor)
            for _ in range(sign.kept):
                place.movePosition(QTextCursor.MoveOperation.Left)
            look = place.charFormat()
            for _ in range(sign.taken):
                place.movePosition(QTextCursor.MoveOperation.Left, KEEP)
            cursor.beginEditBlock()  # undo puts the caret where this one is
            place.insertText(sign.text, look)
            cursor.endEditBlock()

    def _cursor_at(self, start: int, end: int | None = None) -> QTextCursor:
        """Return a cursor of its own, with what is between two places selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
