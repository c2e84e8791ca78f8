"""A field that holds a text of blocks: what keys, input methods and the clipboard do to it."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor

from migdesk.text.blocks import Block, Run
from migdesk.text.editing import NewId, narrowed
from migdesk.text.finding import Place
from migdesk.text.links import link_address
from migdesk.text.names import Language
from migdesk.text.normal import normal_runs
from migdesk.text.pasting import LeftOut
from migdesk.ui.widgets.richtext import changes
from migdesk.ui.widgets.richtext.document import (
    KEEP,
    LINE_SEPARATOR,
    block_id,
    fill,
    gap_selected,
    in_characters,
    in_units,
    kind_of,
    paragraphs,
    read,
    selected,
)
from migdesk.ui.widgets.richtext.field import Refusal, WritingField
from migdesk.ui.widgets.richtext.incoming import blocks_in, mime_of, pictures_in
from migdesk.ui.widgets.richtext.page import Page
from migdesk.vocabulary import BlockKind

_Key: Final = QKeySequence.StandardKey
_Move: Final = QTextCursor.MoveOperation

_ENTER: Final = (_Key.InsertParagraphSeparator, _Key.InsertLineSeparator)

_DELETES: Final = (
    (_Key.Delete, _Move.NextCharacter),
    (_Key.DeleteStartOfWord, _Move.PreviousWord),
    (_Key.DeleteEndOfWord, _Move.NextWord),
    (_Key.DeleteEndOfLine, _Move.EndOfBlock),
)

_LEFT_OUT: Final = {
    LeftOut.PICTURES: Refusal.PICTURES_LEFT_OUT,
    LeftOut.STRUCK: Refusal.STRUCK_LEFT_OUT,
}

_NONE: Final = Qt.KeyboardModifier.NoModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier


class Asked(StrEnum):
    """How something to put in was asked for."""

    SLASH = "slash"
    """By ``/`` as all there is of a paragraph."""

    AT = "at"
    """By ``@`` at the start of a word."""

    KEYS = "keys"
    """By Ctrl+Shift+I; nothing was typed."""


class BlockField(WritingField):
    """Writes the blocks of a text: kinds, weight, slant and links, and gaps to be filled.

    A gap is one thing: the caret does not go inside it but selects it, and what is typed then is
    ordinary text in its place.

    Signals:
        insert_asked: something is to be put in: an ``Asked``, and the place of the sign that asked
            for it, to be handed to ``insert_runs`` or ``insert_blocks``.
        pictures_given: pictures were dropped or pasted where the caret is: a tuple of the places of
            files, and of images that have none. Told only while ``takes_pictures``; else they are
            refused.
    """

    insert_asked = Signal(str, int)
    pictures_given = Signal(object)

    def __init__(self, page: Page, *, language: Language, grows: bool, new_id: NewId) -> None:
        super().__init__(page.look, page.font(), "text", language=language, grows=grows)
        self._page, self._language, self._new_id = page, language, new_id
        self._origin = new_id()
        self.takes_pictures = False
        self._place = 0
        self._count = 1
        self._blocks: tuple[Block, ...] | None = None
        self.document().contentsChanged.connect(self._give_ids)
        self.cursorPositionChanged.connect(self._follow_caret)
        self.selectionChanged.connect(self._follow_caret)

    def blocks(self) -> tuple[Block, ...]:
        """Return the text in normal form. It is read once until it changes."""
        if self._blocks is None:
            self._blocks = read(self.document())
        return self._blocks

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another text, or what became of this one, without telling.

        Its steps to undo are forgotten. The caret stays where it was if its block is still there.
        """
        caret = self.caret()
        self._filling = True
        fill(self.document(), blocks, self._page, self._new_id())
        self._filling = self._changed = False
        self._pause.stop()
        self._count = self.document().blockCount()
        if not self.go_to(*caret):
            self.moveCursor(_Move.Start)
        self._follow_caret()

    def insert_runs(self, runs: Iterable[Run], since: int | None = None) -> None:
        """Put words in at the caret.

        Args:
            runs: the words.
            since: the place that ``insert_asked`` named: what was typed from there on gives way.
        """
        block = Block("", kind_of(self.textCursor().block()), normal_runs(runs))
        self._put(changes.put_blocks, [block], since)

    def insert_blocks(self, blocks: Iterable[Block], since: int | None = None) -> None:
        """Put blocks in behind the one with the caret, or in its place where it is empty.

        Args:
            blocks: what is put in. Their ids may be empty.
            since: the place that ``insert_asked`` named: what was typed from there on gives way.
        """
        self._put(changes.put_after, list(blocks), since)

    def set_kind(self, kind: BlockKind) -> None:
        """Make the block with the caret, or all that are selected, one of ``kind``."""
        if not self.isReadOnly():
            changes.set_kind(self.textCursor(), kind, self._page)
            self._follow_caret()

    def toggle_list(self) -> None:
        """Make a list of what is selected, or paragraphs of a list."""
        listed = all(
            kind_of(paragraph) is BlockKind.LIST_ITEM
            for paragraph in changes.selected_paragraphs(self.textCursor())
        )
        self.set_kind(BlockKind.PARAGRAPH if listed else BlockKind.LIST_ITEM)

    def toggle_bold(self) -> None:
        """Make the words selected bold, or light where all are; without any, those to come."""
        if not self.isReadOnly():
            bold = not changes.all_have(self.textCursor(), "bold")
            self.mergeCurrentCharFormat(changes.look_with(bold=bold))
            self._follow_caret()

    def toggle_italic(self) -> None:
        """Make the words selected italic, or upright where all are; without any, those to come."""
        if not self.isReadOnly():
            italic = not changes.all_have(self.textCursor(), "italic")
            self.mergeCurrentCharFormat(changes.look_with(italic=italic))
            self._follow_caret()

    def link(self, href: str) -> bool:
        """Let the words selected, or the link or the word at the caret, lead to ``href``.

        An empty ``href`` takes a link away. Returns whether a text may lead there.
        """
        address = link_address(href)
        if self.isReadOnly() or (href.strip() and not address):
            return False
        changes.set_link(self.textCursor(), address, self._page)
        self._follow_caret()
        return True

    def move_blocks(self, *, up: bool) -> None:
        """Move the block with the caret, or all that are selected, past its neighbour."""
        cursor = self.textCursor()
        if not self.isReadOnly() and changes.move_paragraphs(cursor, self._page, up=up):
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def caret(self) -> tuple[str, int]:
        """Return the block with the caret, by its id, and the place in its text."""
        cursor = self.textCursor()
        paragraph = cursor.block()
        return block_id(paragraph), in_characters(paragraph.text(), cursor.positionInBlock())

    def selected_place(self) -> tuple[str, int, int]:
        """Return the block with the caret, and what of it is selected, in characters."""
        cursor = self.textCursor()
        paragraph = cursor.block()
        text, begin, length = paragraph.text(), paragraph.position(), paragraph.length() - 1
        ends = (cursor.selectionStart() - begin, cursor.selectionEnd() - begin)
        start, end = (in_characters(text, min(max(0, at), length)) for at in ends)
        return block_id(paragraph), start, end

    def go_to(self, id_: str, start: int = 0, length: int = 0) -> bool:
        """Select a stretch of a block, or put the caret there, and show it.

        Places count characters of the block's text. Returns whether there is such a block.
        """
        for paragraph in paragraphs(self.document()):
            if block_id(paragraph) == id_:
                text, begin = paragraph.text(), paragraph.position()
                end = begin + in_units(text, min(start + length, len(text)))
                begin += in_units(text, min(start, len(text)))
                self.setTextCursor(self._cursor_at(begin, end))
                self.ensureCursorVisible()
                return True
        return False

    def replace_words(self, id_: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a block, as one step to undo.

        Places count characters of ``of``, the block's text. Nothing is changed if it reads
        otherwise by now; return whether it was.
        """
        start, end, words = narrowed(of, start, end, words)
        cursor = self._stretch(id_, start, end, of)
        if self.isReadOnly() or cursor is None:
            return False
        changes.type_over(cursor, words.replace("\n", LINE_SEPARATOR), self._page)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def put_words(self, id_: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a block as a whole, in the look of its beginning.

        Otherwise it is as :meth:`replace_words`.
        """
        cursor = self._stretch(id_, start, end, of)
        if self.isReadOnly() or cursor is None:
            return False
        changes.put_words(cursor, words, self._page)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def show_found(self, places: Mapping[str, Iterable[Place]]) -> None:
        """Mark these stretches as found, and no others: by block, in characters of its text."""
        found: list[Place] = []
        for paragraph in paragraphs(self.document()):
            text, begin = paragraph.text(), paragraph.position()
            for start, end in places.get(block_id(paragraph), ()):
                found.append((begin + in_units(text, start), begin + in_units(text, end)))
        self._show_found(found)

    def _stretch(self, id_: str, start: int, end: int, of: str) -> QTextCursor | None:
        """Return a cursor with a stretch of a block selected; ``None`` if it reads otherwise.

        Places count characters of ``of``, the block's text.
        """
        for paragraph in paragraphs(self.document()):
            if block_id(paragraph) == id_:
                text, begin = paragraph.text(), paragraph.position()
                if text.replace(LINE_SEPARATOR, "\n") != of:
                    return None
                return self._cursor_at(begin + in_units(text, start), begin + in_units(text, end))
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, and do what a key does in a text of blocks."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif self._on_key_of_blocks(event) or self._on_deleting_key(event):
            event.accept()
        elif not self._is_typing(event):
            super().keyPressEvent(event)
        elif self.textCursor().hasSelection():
            changes.type_over(self.textCursor(), event.text(), self._page)
            self.ensureCursorVisible()
            self._set_sign(event.text())
            self._notice_sign(event.text())
        else:
            self._choose_look()
            super().keyPressEvent(event)
            self._set_sign(event.text())
            self._notice_sign(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take in what is composed, in place of what is selected."""
        if self.isReadOnly():
            event.ignore()
            return
        composes = event.preeditString() or event.commitString()
        if composes and self.textCursor().hasSelection():
            changes.remove_selection(self.textCursor(), self._page)
        if composes:
            self._choose_look()
        super().inputMethodEvent(event)
        self._notice_sign(event.commitString())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what another program copied, as blocks."""
        if self.isReadOnly():
            return
        found = blocks_in(source, self._origin)
        if isinstance(found, Refusal):
            pictures = pictures_in(source) if found is Refusal.PICTURE else ()
            if pictures and self.takes_pictures:
                self.pictures_given.emit(pictures)
            else:
                self.refused.emit(found)
        elif found.blocks:
            self._put(changes.put_blocks, list(found.blocks), None)
            for kind, refusal in _LEFT_OUT.items():
                if kind in found.left_out:
                    self.refused.emit(refusal)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as plain text, as HTML and as blocks."""
        return mime_of(selected(self.textCursor()), self._language, self._origin)

    def _put(
        self,
        put: changes.Put,
        blocks: list[Block],
        since: int | None,
    ) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if since is not None and cursor.block().position() <= since <= cursor.position():
            cursor.setPosition(since)
            cursor.setPosition(self.textCursor().position(), KEEP)
            changes.remove_selection(cursor, self._page)
        put(cursor, blocks, self._page, self._new_id)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_key_of_blocks(self, event: QKeyEvent) -> bool:
        """Do what a key does to blocks and to the look of words; return whether it does."""
        cursor = self.textCursor()
        match event.modifiers(), event.key():
            case (modifiers, Qt.Key.Key_Up) if modifiers == _ALT:
                self.move_blocks(up=True)
            case (modifiers, Qt.Key.Key_Down) if modifiers == _ALT:
                self.move_blocks(up=False)
            case (modifiers, Qt.Key.Key_B) if modifiers == _CONTROL:
                self.toggle_bold()
            case (modifiers, Qt.Key.Key_I) if modifiers == _CONTROL:
                self.toggle_italic()
            case (modifiers, Qt.Key.Key_I) if modifiers == _CONTROL | _SHIFT:
                self.insert_asked.emit(Asked.KEYS, cursor.position())
            case _ if gap_selected(cursor) is not None and any(map(event.matches, _ENTER)):
                self.ensureCursorVisible()  # it stays until something is typed in its place
            case _ if event.matches(_Key.InsertParagraphSeparator):
                changes.begin_paragraph(cursor, self._page, self._new_id)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
            case _ if event.matches(_Key.InsertLineSeparator):
                changes.type_over(cursor, LINE_SEPARATOR, self._page)
                self.ensureCursorVisible()
            case _ if event.matches(_Key.Cut) and cursor.hasSelection():
                self.copy()
                changes.remove_selection(cursor, self._page)
            case _:
                return False
        return True

    def _on_deleting_key(self, event: QKeyEvent) -> bool:
        """Delete with regard to gaps and kinds; return whether Qt need not do it."""
        back = event.key() == Qt.Key.Key_Backspace and event.modifiers() in {_NONE, _SHIFT}
        moves = (move for key, move in _DELETES if event.matches(key))
        move = _Move.PreviousCharacter if back else next(moves, None)
        if move is None:
            return False
        cursor = self.textCursor()
        if not cursor.hasSelection():
            turns = kind_of(cursor.block()) in changes.TURNS_PLAIN
            if back and turns and cursor.atBlockStart():
                self.set_kind(BlockKind.PARAGRAPH)
                return True
            cursor.movePosition(move, KEEP)
            if not changes.keep_gaps_whole(cursor):
                return False
        changes.remove_selection(cursor, self._page)
        self.ensureCursorVisible()
        return True

    def _choose_look(self) -> None:
        """Let what is typed at the caret be no part of a gap or of a link beside it."""
        cursor = self.textCursor()
        form = changes.words_format(cursor)
        if form != cursor.charFormat():
            self.setCurrentCharFormat(form)

    def _notice_sign(self, typed: str) -> None:
        """Tell when what was just typed asks for something to be put in."""
        cursor = self.textCursor()
        text = cursor.block().text()
        before = text[: in_characters(text, cursor.positionInBlock())]
        if typed == "/" and text == "/":
            self.insert_asked.emit(Asked.SLASH, cursor.position() - 1)
        elif typed == "@" and (before == "@" or before[-2:-1].isspace()):
            self.insert_asked.emit(Asked.AT, cursor.position() - 1)

    def _note_change(self, position: int, removed: int, added: int) -> None:
        super()._note_change(position, removed, added)
        self._blocks = None

    def _give_ids(self) -> None:
        count = self.document().blockCount()
        grown, self._count = count > self._count, count
        if grown and not self._filling:
            changes.give_ids(self.textCursor(), self._page, self._new_id)

    def _follow_caret(self) -> None:
        """Keep the caret out of gaps."""
        if self._filling:
            return
        cursor = self.textCursor()
        if changes.keep_gaps_whole(cursor, self._place):
            self.setTextCursor(cursor)
        self._place = cursor.position()
