"""What is typed into: a line and an area. Both take in clean text and no more than fits."""

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMimeData,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QTextEdit

from migdesk.text.cleaning import clean_line, clean_lines, room_made
from migdesk.ui.look import Look
from migdesk.ui.widgets.carried import is_no_text

LINE_LIMIT: Final = 200
"""Characters in a line where a field says nothing else."""

AREA_LIMIT: Final = 20_000
"""Characters in an area where a field says nothing else."""

_BY_THE_PROGRAM: Final = {Qt.FocusReason.OtherFocusReason, Qt.FocusReason.PopupFocusReason}
"""Why a line has the keyboard that nobody clicked into or came to by Tab."""

_BESIDE_IN_QT: Final = 2
"""What Qt leaves free beside the words of a line, within its contents, in pixels."""

_PASTING: Final = "edit-paste"
"""Qt's own name for that entry of the menu of a line."""


def _cut_to(limit: int) -> str:
    sentence = QCoreApplication.translate(
        "Incoming", "Cut to {count} characters: there is no room for more."
    )
    return sentence.format(count=limit)


def _no_text() -> str:
    return QCoreApplication.translate(
        "Incoming", "Pictures and files do not go in here. Add them to the files of the event."
    )


def _take_as_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: whoever sends it keeps it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class Line(QLineEdit):
    """One line of text.

    Signals:
        edited: a person changed the text; it is clean and short enough by then.
        left_out: not all that came in was taken in, and why, as a sentence.
    """

    edited = Signal(str)
    left_out = Signal(str)

    def __init__(
        self, *, limit: int = LINE_LIMIT, language: str = "", font: QFont | None = None
    ) -> None:
        super().__init__()
        self._limit = limit
        self._longest = limit
        if language:
            self.setLocale(QLocale(language))
        if font is not None:
            self.setFont(font)
        self.textEdited.connect(self._take_in)

    def show_text(self, text: str) -> None:
        """Show ``text``, the caret where it was as far as that goes; nothing is emitted."""
        self._longest = max(self._limit, len(text))
        if text == self.text():
            return
        at = self.cursorPosition() if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(min(at, len(text)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what was put here beforehand: what is typed then takes its place, as after Tab."""
        super().focusInEvent(event)
        moved = self.isModified() or self.cursorPosition() or self.hasSelectedText()
        if event.reason() in _BY_THE_PROGRAM and not moved:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, and take in what is pasted if it is text."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self._paste()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; where they are cut and nobody writes, with dots."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self._room(option)
        text = self.displayText()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == text:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)

    def _room(self, option: QStyleOptionFrame) -> QRect:
        """Return where Qt draws the words."""
        contents = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(contents, option, self)
        room = room.marginsRemoved(self.textMargins())
        room.adjust(_BESIDE_IN_QT, 0, -_BESIDE_IN_QT, 0)
        height = self.fontMetrics().height()
        top = room.y() + (room.height() - height + 1) // 2
        return QRect(room.x(), top, room.width(), height)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what Qt offers, with our own way to paste."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pasting = menu.findChild(QAction, _PASTING)
        if pasting is not None:
            pasting.triggered.disconnect()
            pasting.triggered.connect(self._paste)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        """Take in what is on the clipboard if it is text."""
        if is_no_text(QGuiApplication.clipboard().mimeData()):
            self.left_out.emit(_no_text())
        else:
            self.paste()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let text come, and what is no text, to say where it is dropped that it is refused."""
        if not self._lets_come(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let come what may be dropped; see :meth:`dragEnterEvent`."""
        if not self._lets_come(event):
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take text in, and refuse what is none."""
        if self._lets_come(event):
            self.left_out.emit(_no_text())
        else:
            super().dropEvent(event)

    def _lets_come(self, event: QDropEvent) -> bool:
        """Accept what is no text, to be refused where it is dropped."""
        if self.isReadOnly() or not is_no_text(event.mimeData()):
            return False
        _take_as_copy(event)
        return True

    def _take_in(self, text: str) -> None:
        clean = clean_line(text)
        at = max(0, self.cursorPosition() - (len(text) - len(clean)))
        short, at = room_made(clean, at, self._longest)
        if short != text:
            self.selectAll()
            self.insert(short)  # and not setText, which would forget what can be undone
            self.setCursorPosition(at)
            if short != clean:
                self.left_out.emit(_cut_to(self._longest))
            return
        self.edited.emit(text)


class Area(QTextEdit):
    """Lines of plain text; grows with them up to a height, and scrolls from there on.

    Signals:
        edited: a person changed the text; it is clean and short enough by then.
        left_out: not all that came in was taken in, and why, as a sentence.
        entered: Enter was pressed where it ends the typing.
    """

    edited = Signal()
    left_out = Signal(str)
    entered = Signal()

    def __init__(
        self,
        look: Look,
        *,
        lines: tuple[int, int] = (3, 12),
        limit: int = AREA_LIMIT,
        language: str = "",
        font: QFont | None = None,
        one_line: bool = False,
        enter_ends: bool = False,
        tight: bool = False,
        fills: bool = False,
        leading: int = 0,
    ) -> None:
        """Show nothing yet.

        Args:
            look: the look.
            lines: how many lines are seen at least and at most.
            limit: characters there is room for.
            language: tag of the language of the text.
            font: another font than the interface's.
            one_line: Enter ends the typing and breaks no line; the text only wraps.
            enter_ends: Enter ends the typing, and Shift+Enter breaks the line.
            tight: the border stands close around the text, which is on a page and not in a form.
            fills: it takes all the height there is, instead of growing with its text.
            leading: least height of a line in pixels; 0 for that of the font.
        """
        super().__init__()
        self._least, self._most = lines
        self._limit = self._longest = limit
        self._one_line, self._enter_ends, self._fills = one_line, enter_ends, fills
        self._showing = False
        self._leading = leading
        self._font = font or look.font()
        self._frame = 4 if tight else look.px(6) * 2 + 2  # padding and border, above and below
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.document().setDocumentMargin(0)
        if language:
            self.setLocale(QLocale(language))
        if font is not None:
            self.setFont(font)
        if tight:
            self.setProperty("tight", "1")
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._changed)
        self._lead()
        self._fit()

    def show_text(self, text: str) -> None:
        """Show ``text``, the caret where it was as far as that goes; nothing is emitted."""
        self._longest = max(self._limit, len(text))
        if text == self.toPlainText():
            return
        at = self.textCursor().position() if self.hasFocus() else 0
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self._lead()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return a column's width and the height that the text has at present."""
        high = self.minimumHeight() if self._fills else self.height()
        return QSize(super().sizeHint().width(), high)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; pictures and files too, so that their refusal can be told."""
        return source.hasText() or is_no_text(source)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take text in, and refuse what is none."""
        if not is_no_text(event.mimeData()):
            super().dropEvent(event)
            return
        super().dragLeaveEvent(QDragLeaveEvent())  # the caret that shows where goes
        _take_as_copy(event)
        self.left_out.emit(_no_text())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in pasted or dropped text, clean, as much as there is room for, as one step."""
        if is_no_text(source):
            self.left_out.emit(_no_text())
            return
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        room = max(0, self._longest - (self.document().characterCount() - 1 - selected))
        clean = self._clean(source.text())
        cursor.insertText(clean[:room])
        self.ensureCursorVisible()
        if len(clean) > room:
            self.left_out.emit(_cut_to(self._longest))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the window; leave Undo to it where there is nothing to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()
                return True
            standard, text = QKeySequence.StandardKey, self.document()
            undo = event.matches(standard.Undo) and not text.isUndoAvailable()
            redo = event.matches(standard.Redo) and not text.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._fit()  # the sheet has put a least height of its own in place
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Break the line at Enter, or end the typing; Ctrl+Enter ends it always."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if self._one_line or ctrl or (self._enter_ends and not shift):
                self.entered.emit()
                event.accept()
                return
            if self._enter_ends:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
                event.accept()
                return
        super().keyPressEvent(event)

    def _clean(self, text: str) -> str:
        return clean_line(text) if self._one_line else clean_lines(text)

    def _changed(self) -> None:
        if self._showing:
            return
        text = self.toPlainText()
        clean = self._clean(text)
        cursor = self.textCursor()
        at = max(0, cursor.position() - (len(text) - len(clean)))
        short, at = room_made(clean, at, self._longest)
        if short != text:
            self._replace(short, at)
        self.edited.emit()
        if short != clean:
            self.left_out.emit(_cut_to(self._longest))

    def _replace(self, text: str, caret: int) -> None:
        """Put ``text`` in place of all, so that it can be undone like typing."""
        self._showing = True
        cursor = self.textCursor()
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(min(caret, len(text)))
        self.setTextCursor(cursor)
        self._showing = False

    def _lead(self) -> None:
        """Set the lines apart; what is written from here on keeps to it, and so does its undo."""
        if not self._leading:
            return
        apart = QTextBlockFormat()
        apart.setLineHeight(self._leading, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        self._showing = True
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(apart)
        self.document().setUndoRedoEnabled(True)
        self._showing = False

    def _fit(self) -> None:
        line = QFontMetrics(self._font).lineSpacing()  # its own is another while it is restyled
        line = max(line, self._leading)
        needed = round(self.document().size().height())
        if self._fills:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.setMinimumHeight(line * self._least + self._frame)
            return
        most = line * self._most
        policy = Qt.ScrollBarPolicy
        scrolls = needed > most and self._most > 1
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        height = max(line * self._least, min(needed, most)) + self._frame
        if not self.minimumHeight() == self.height() == height:
            self.setFixedHeight(height)
