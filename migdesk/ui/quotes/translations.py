"""A quote in the other languages of the office: written in place, approved by a second reader."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.quotes import approve_translation, translate_quote
from migdesk.desk.rows import QuotePage, TranslationEntry
from migdesk.text.languages import language_name
from migdesk.text.names import Language
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.quotes.reading import DocumentText, WordsHead
from migdesk.ui.quotes.wording import in_marks
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import AreaField, SwitchField
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.focus_proxies import focus_proxy
from migdesk.ui.widgets.labels import CutLabel, Pill
from migdesk.ui.widgets.layouts import clear, column

_LEAST_HANDS: Final = 130
"""Room for who wrote or approved a translation, in pixels at 100 %."""


class TranslationBlock(QWidget):
    """The words in one language.

    Signals:
        copy_asked: words are to be copied.
    """

    copy_asked = Signal(str)

    def __init__(self, parts: Parts, edits: QuoteEdits, language: Language) -> None:
        super().__init__()
        self._parts, self._edits, self.language = parts, edits, language
        self._name = language_name(language, parts.language)
        self._page: QuotePage | None = None
        self._entry: TranslationEntry | None = None
        look = parts.look
        self._copy = Button(look, self.tr("Copy"), "link", small=True)
        self._copy.setAccessibleName(self._said(self.tr("Copy the translation into {language}")))
        self._copy.clicked.connect(self._ask_copy)
        self.edit_button = Button(look, "", "link", small=True, edits=True)
        self.edit_button.clicked.connect(self.edit)
        self.words = DocumentText(look)
        self.field = AreaField(
            look,
            "",
            required=self.tr("Write the translation. Undo takes back one that is not wanted."),
            language=language,
            document=True,
            lines=(3, 16),
        )
        editor = focus_proxy(self.field)
        if editor is not None:
            editor.setAccessibleName(self._said(self.tr("Translation into {language}")))
        self.field.committed.connect(self._keep)
        self.official = SwitchField(look, self.tr("Given out by the speaker’s office"))
        self.official.committed.connect(self._keep_official)
        self._state = FlowLayout(look.px(8), look.px(4))
        self._facts = QWidget()
        self._facts.setLayout(column(self.official, self._state, spacing=look.px(6)))
        self._head = WordsHead(look, self._copy, self.edit_button)
        self.setLayout(column(self._head, self.words, self.field, self._facts, spacing=look.px(4)))

    def show_page(self, page: QuotePage) -> None:
        """Show the translation of a quote, or that there is none."""
        other = self._page is None or self._page.id != page.id
        entry = next((each for each in page.translations if each.language == self.language), None)
        self._page, self._entry = page, entry
        words = entry.words if entry is not None else ""
        if other:
            self.field.reset(words)
            self.official.reset(entry is not None and entry.official)
            self._end_editing()
        else:
            self.field.set_value(words)
            self.official.set_value(entry is not None and entry.official)
        self.words.set_text(in_marks(words, self.language, page.kind))
        self._dress()

    def edit(self) -> None:
        """Make the words a field, or words again."""
        if self.is_editing():
            self.flush()
            if not self.field.error() or not self.field.value():
                self._stop()
            return
        self.field.show()
        self._dress()
        self.field.focus()

    def is_editing(self) -> bool:
        """Tell whether the words are a field at present."""
        return not self.field.isHidden()

    def flush(self) -> None:
        """Hand on at once what is typed."""
        self.field.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the field words again with Esc: what is typed is kept."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self.edit()
        else:
            super().keyPressEvent(event)

    # Showing

    def _stop(self) -> None:
        if self._entry is None and not self.field.value():
            self.field.reset("")
        self._end_editing()
        self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_editing(self) -> None:
        self.field.hide()
        self._dress()

    def _dress(self) -> None:
        entry, editing = self._entry, self.is_editing()
        self._head.show_words(self._heading(entry), self.language, missing=entry is None)
        self._copy.setVisible(entry is not None and not editing)
        self.edit_button.setVisible(self._parts.writable)
        self.official.setEnabled(self._parts.writable)
        self.edit_button.setText(self._verb(entry, editing=editing))
        self.edit_button.setAccessibleName(f"{self.edit_button.text()}, {self._name}")
        self.words.setVisible(entry is not None and not editing)
        self._facts.setVisible(entry is not None)
        clear(self._state)
        if entry is not None:
            self._show_state(entry)

    def _heading(self, entry: TranslationEntry | None) -> str:
        if entry is None:
            return self._said(self.tr("No translation into {language} yet"))
        return self.tr("Official translation") if entry.official else self.tr("Our translation")

    def _verb(self, entry: TranslationEntry | None, *, editing: bool) -> str:
        if editing:
            return self.tr("Done")
        return self.tr("Translate") if entry is None else self.tr("Edit")

    def _show_state(self, entry: TranslationEntry) -> None:
        look = self._parts.look
        if entry.approved:
            pill = Pill(look, self.tr("Approved"), "green", "circle-check")
        else:
            pill = Pill(look, self.tr("To be approved"), "amber", "clock")
        self._state.addWidget(pill)
        hands = CutLabel(look, self._hands(entry), 12, 400, "text2")
        hands.setMinimumWidth(min(look.px(_LEAST_HANDS), hands.sizeHint().width()))
        self._state.addWidget(hands)
        if not entry.approved and self._parts.writable:
            approve = Button(look, self.tr("Approve"), small=True, icon="check", edits=True)
            approve.setAccessibleName(
                self._said(self.tr("Approve the translation into {language}"))
            )
            approve.clicked.connect(self.approve)
            self._state.addWidget(approve)

    def _hands(self, entry: TranslationEntry) -> str:
        """Return who wrote and who approved it."""
        if entry.approved and entry.checked_by:
            return self.tr("by {who}").format(who=entry.checked_by)
        if entry.translated_by and entry.translated_by == self._parts.keeper.settings.who:
            return self.tr("You wrote it: somebody else should read it.")
        if entry.translated_by:
            return self.tr("Written by {who}").format(who=entry.translated_by)
        return ""

    def _said(self, pattern: str) -> str:
        return pattern.format(language=self._name)

    # Doing

    def approve(self) -> None:
        """Note that a second reader agrees to the words."""
        self.flush()
        quote_id = self._edits.key
        self._edits.carry_out(
            lambda desk: approve_translation(desk, quote_id=quote_id, language=self.language),
            self.official,
            lambda _: self._parts.voice.say_undoable(self.tr("Translation approved")),
        )

    def _keep(self, words: str) -> None:
        quote_id = self._edits.key
        self._edits.carry_out(
            lambda desk: translate_quote(
                desk,
                quote_id=quote_id,
                language=self.language,
                words=words,
                translated_by=desk.who,
            ),
            self.field,
        )

    def _keep_official(self, official: bool) -> None:  # noqa: FBT001 - as the signal carries it
        quote_id, words = self._edits.key, self.field.value()
        self._edits.carry_out(
            lambda desk: translate_quote(
                desk,
                quote_id=quote_id,
                language=self.language,
                words=words,
                official=official,
            ),
            self.official,
        )

    def _ask_copy(self) -> None:
        self.copy_asked.emit(self.words.text())


class TranslationsSection(QWidget):
    """A block for every language of the office but the one that was spoken, and any other used.

    Signals:
        copy_asked: words are to be copied.
    """

    copy_asked = Signal(str)

    def __init__(self, parts: Parts, edits: QuoteEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self.blocks: dict[Language, TranslationBlock] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(parts.look.px(14))

    def show_page(self, page: QuotePage) -> None:
        """Show the translations of a quote."""
        wanted = self._languages(page)
        if wanted != list(self.blocks):
            clear(self._layout)
            self.blocks = {}
            for language in wanted:
                block = TranslationBlock(self._parts, self._edits, language)
                block.copy_asked.connect(self.copy_asked)
                block.field.hide()
                self.blocks[language] = block
                self._layout.addWidget(block)
        for block in self.blocks.values():
            block.show_page(page)
        self.setVisible(bool(self.blocks))

    def flush(self) -> None:
        """Hand on at once what is typed."""
        for block in self.blocks.values():
            block.flush()

    def is_pending(self) -> bool:
        """Tell whether something is typed that was not handed on yet."""
        return any(block.field.is_pending() for block in self.blocks.values())

    def _languages(self, page: QuotePage) -> Sequence[Language]:
        office = [tag for tag, _ in self._parts.languages]
        others = [entry.language for entry in page.translations]
        return [tag for tag in dict.fromkeys((*office, *others)) if tag != page.language]
