"""The words of a quote: as they were said, and as the speaker agreed to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.quotes import correct_quote, name_edit
from migdesk.desk.rows import Changes, QuotePage
from migdesk.text.permitted import edit_between
from migdesk.ui.quotes.correcting import CorrectForm
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.quotes.naming_edit import edit_field
from migdesk.ui.quotes.reading import DocumentText, WordsHead
from migdesk.ui.quotes.wording import in_marks
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.layouts import clear, column
from migdesk.vocabulary import ClearanceState, EditKind, QuoteKind

_WRITTEN = {QuoteKind.WRITTEN_STATEMENT, QuoteKind.SOCIAL_POST}


class WordsSection(QWidget):
    """Recorded words, which are locked; the cleared form beside them; the way to correct them.

    Signals:
        copy_asked: words are to be copied.
    """

    copy_asked = Signal(str)

    def __init__(self, parts: Parts, edits: QuoteEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._page: QuotePage | None = None
        self._unfinished: dict[int, tuple[str, str]] = {}
        look = parts.look
        copy = Button(look, self.tr("Copy"), "link", small=True)
        copy.clicked.connect(self.copy)
        self.words = DocumentText(look)
        self.cleared = DifferenceLabel(look, size=15)
        copy_cleared = Button(look, self.tr("Copy"), "link", small=True)
        copy_cleared.setAccessibleName(self.tr("Copy the cleared form"))
        copy_cleared.clicked.connect(self._copy_cleared)
        cleared_head = WordsHead(look, copy_cleared)
        cleared_head.show_words(self.tr("As the speaker cleared it"))
        self._cleared = QWidget()
        self.edit = edit_field(look, parts.language)
        self.edit.committed.connect(self._name_edit)
        self._cleared.setLayout(
            column(cleared_head, self.cleared, look.px(6), self.edit, spacing=look.px(2))
        )
        self.correct_button = Button(look, self.tr("Correct…"), "link", small=True, edits=True)
        self.correct_button.setAccessibleName(self.tr("Correct wording…"))
        self.correct_button.clicked.connect(self.correct)
        self._head = WordsHead(look, copy, self.correct_button)
        self.form: CorrectForm | None = None
        self._form = column()
        self.setLayout(
            column(
                self._head,
                self.words,
                self._form,
                self._cleared,
                spacing=look.px(4),
            )
        )

    def show_page(self, page: QuotePage) -> None:
        """Show the words of a quote."""
        self.correct_button.setVisible(self.form is None and self._parts.writable)
        other = self._page is None or (self._page.id, self._page.words) != (page.id, page.words)
        if other:
            self.put_away()
        self._page = page
        self._head.show_words(self._heading(page.kind), page.language)
        self.words.set_text(in_marks(page.words, page.language, page.kind))
        edited = page.clearance is ClearanceState.CLEARED_EDITED
        self._cleared.setVisible(edited)
        if edited:
            self.cleared.set_texts(page.words, page.cleared_words)
            proposed = edit_between(page.words, page.cleared_words)
            self.edit.set_value(page.edit or proposed or EditKind.CHANGE)

    def copy(self) -> None:
        """Copy the words as they were said."""
        self.copy_asked.emit(self.words.text())

    def correct(self) -> None:
        """Open the form that corrects the words; what was begun there is there again."""
        page = self._page
        if page is None or self.form is not None:
            return
        form = CorrectForm(self._parts.look, page.words, page.language)
        if page.id in self._unfinished:
            form.show_typed(*self._unfinished[page.id])
        form.given.connect(self._give)
        form.dropped.connect(self._drop)
        self.form = form
        self._form.addWidget(form)
        self.correct_button.hide()
        form.words.focus()

    def put_away(self) -> None:
        """Take the form away and remember what was typed in it."""
        page, form = self._page, self.form
        if form is None or page is None:
            return
        if form.typed() != (page.words, ""):
            self._unfinished[page.id] = form.typed()
        self._close()

    def _close(self) -> None:
        self.form = None
        clear(self._form)
        self.correct_button.show()

    def _drop(self) -> None:
        self.put_away()
        self.correct_button.setFocus()

    def _give(self, words: str, reason: str) -> None:
        quote_id, form = self._edits.key, self.form
        if form is None:
            return

        def corrected(_: Changes) -> None:
            self._unfinished.pop(quote_id, None)
            if self.form is form:
                self._close()
            self._parts.voice.say_undoable(self.tr("Wording corrected"))

        self._edits.carry_out(
            lambda desk: correct_quote(desk, quote_id=quote_id, words=words, reason=reason),
            form,
            corrected,
        )

    def _name_edit(self, edit: EditKind) -> None:
        quote_id = self._edits.key
        self._edits.carry_out(lambda desk: name_edit(desk, quote_id=quote_id, edit=edit), self.edit)

    def _copy_cleared(self) -> None:
        page = self._page
        if page is not None:
            self.copy_asked.emit(in_marks(page.cleared_words, page.language, page.kind))

    def _heading(self, kind: QuoteKind) -> str:
        if kind is QuoteKind.PARAPHRASE:
            return self.tr("In our own words")
        return self.tr("As written") if kind in _WRITTEN else self.tr("As spoken")
