"""The form in which a quote is taken down: words first, then who said them and where."""

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from migdesk.text.names import Language
from migdesk.text.writing import language_written
from migdesk.ui.quotes.record_fields import RecordFields
from migdesk.ui.quotes.unfinished import Unfinished
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields.editors import Area
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RecordForm(QWidget):
    """Everything that is taken down of a quote.

    Signals:
        typed: something in it is another.
        given: the words are finished.
        left: the person goes back; what is typed stays.
    """

    typed = Signal()
    given = Signal()
    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._languages = [tag for tag, _ in parts.languages]
        self._has_own_language = False
        look = parts.look
        font = look.font(19, document=True)
        self.words = Area(look, lines=(3, 9), font=font, enter_ends=True)
        self.words.setAccessibleName(self.tr("Words as they are spoken"))
        self.words.setPlaceholderText(self.tr("Words as they are spoken"))
        self.words.edited.connect(self._note_words)
        self.words.entered.connect(self.given)
        self.words.left_out.connect(self.set_error)
        self.trouble = Label(look, "", 12.5, 500, "red", wrap=True)
        self.trouble.hide()
        self.facts = RecordFields(parts)
        self.facts.typed.connect(self.typed)
        self.facts.language_chosen.connect(self._note_language)
        self.save = Button(look, self.tr("Save"), "primary", icon="check")
        self.save.clicked.connect(self.given)
        hint = Label(
            look,
            self.tr("Enter saves and keeps the speaker, Shift+Enter breaks the line."),
            12,
            400,
            "text3",
            wrap=True,
        )
        self.setLayout(
            column(
                self.words,
                self.trouble,
                self.facts,
                row((hint, 1), self.save, spacing=look.px(10)),
                spacing=look.px(12),
            )
        )
        self.setFocusProxy(self.words)

    def content(self) -> Unfinished:
        """Return everything that stands in the form."""
        chosen = self.language() if self._has_own_language else ""
        return self.facts.content(self.words.toPlainText(), chosen)

    def language(self) -> Language:
        """Return the language of the words."""
        language: Language = self.facts.language.value()
        return language

    def show_content(self, content: Unfinished) -> None:
        """Show what was left in the form before."""
        self.words.show_text(content.words)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.facts.show_content(content)
        self._has_own_language = bool(content.language)
        self._follow_language()

    def take_next(self, saved: str) -> None:
        """Take the words that were saved out of the form, and no others; wait for the next."""
        text = self.words.toPlainText()
        rest = text[len(saved) :].lstrip() if text.startswith(saved) else text
        self.words.show_text(rest)
        self._has_own_language = False
        self.facts.take_next()
        self.set_error("")
        if rest:
            self._note_words()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_afresh(self) -> None:
        """Take the words out, so that undo in the field brings them back."""
        cursor = self.words.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self.take_next("")

    def set_error(self, sentence: str) -> None:
        """Say why something was not kept or taken in; an empty sentence takes it back."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.words.setAccessibleDescription(sentence)

    def quote(self) -> dict[str, Any] | None:
        """Return the quote as the desk records it; ``None`` where something is missing."""
        wrong = self.facts.wrong()
        words = self.words.toPlainText().strip()
        if not words:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.facts.names_somebody():
            self.facts.ask_speaker()
        elif wrong is not None:
            wrong.focus()
        else:
            return {"words": words, "language": self.language(), **self.facts.facts()}
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever it means nothing else; go back with Esc."""
        focus = QApplication.focusWidget()
        if event.key() in _ENTER:
            if isinstance(focus, QPushButton):
                focus.click()
            else:
                self.given.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _note_words(self) -> None:
        if self.words.toPlainText().strip():
            self.facts.stamp()
        else:
            self.facts.take_stamp()
        self._follow_language()
        self.set_error("")
        self.typed.emit()

    def _follow_language(self) -> None:
        """Take the language that the letters are of, unless a person has said which it is."""
        text = self.words.toPlainText()
        if text.strip() and self._languages and not self._has_own_language:
            self.facts.language.set_value(language_written(text, self._languages))

    def _note_language(self) -> None:
        self._has_own_language = True
        self.typed.emit()
