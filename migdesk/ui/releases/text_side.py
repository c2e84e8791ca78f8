"""The column in which a release is written: format bar, notes, and the page."""

from collections.abc import Mapping, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QStackedWidget, QWidget

from migdesk.desk.rows import ReleasePage, TextEntry
from migdesk.text.gaps import gaps_in_line
from migdesk.text.translation import HEADS, lines_of
from migdesk.text.words import words_for
from migdesk.ui.releases.check_rows import place_name
from migdesk.ui.releases.finding import TextFinder
from migdesk.ui.releases.format_bar import FormatBar
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.marking import Sign
from migdesk.ui.releases.notes import Note, Notes, sentence_of
from migdesk.ui.releases.outline import Outline, OutlinePart, PartKind
from migdesk.ui.releases.pairs_searched import PairsSearched
from migdesk.ui.releases.paper import Paper, PaperDesk
from migdesk.ui.releases.searched import Searched
from migdesk.ui.releases.side_by_side import SideBySide
from migdesk.ui.releases.standing import house_colour
from migdesk.ui.releases.written import Written
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.moments import moment_name
from migdesk.ui.widgets.richtext import Mark, Refusal
from migdesk.ui.widgets.richtext.field import WritingField
from migdesk.ui.widgets.states import EmptyState
from migdesk.vocabulary import Stage


class TextSide(QFrame):
    """The column, and the outline that leads through it.

    Signals:
        typed: the text has changed; cheap.
        edited: the text has changed and then not for a moment, or a field was left.
        begun: another page lies here.
        insert_asked: how something to put in is asked for, and where: see ``RichTextEditor``.
        picker_asked: ``quote`` or ``person`` is to be put in at the caret.
        pictures_given: pictures were dropped or pasted: see ``RichTextEditor``.
        start_asked: the text in the language shown is to be begun.
        correct_asked: the release is to be corrected, or what is said of it changed.
        withdraw_asked: the release is to be taken back.
        embargo_asked: the embargo is to be seen to.
        finding_asked: somebody was led to what the checks found; carries the ``CheckLine``.
        page_wanted: a place on the page is led to while the text stands beside its source.
        translator_asked: the text is to be sent to a translator.
        versions_asked: versions in a language are to be compared with the text as it is.
        sign_pressed: a sign beside a paragraph was clicked: what it says is to be shown.
    """

    typed = Signal()
    edited = Signal()
    begun = Signal()
    insert_asked = Signal(str, int)
    picker_asked = Signal(str)
    pictures_given = Signal(object)
    start_asked = Signal()
    correct_asked = Signal()
    withdraw_asked = Signal()
    embargo_asked = Signal()
    finding_asked = Signal(object)
    sign_pressed = Signal()
    page_wanted = Signal()
    translator_asked = Signal()
    versions_asked = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look, words = parts.look, words_for(parts.language)
        self.setProperty("kind", "desk")
        self._paper: Paper | None = None
        self._loaded: Loaded | None = None
        self._at_block = ""
        self._holder: QWidget | None = None
        self._pages = 0
        self.notes = Notes(look)
        self.outline = Outline(look, words)
        self.format_bar = FormatBar(look, words, parts.actions)
        self.finder = TextFinder(look, self.searched, self)
        self.desk = PaperDesk(look)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.desk)
        self._not_begun: QWidget | None = None
        self.pairs: SideBySide | None = None
        self._searched: PairsSearched | None = None
        self.setLayout(column(self.format_bar, self.finder.bar, self.notes, (self._middle, 1)))
        self.outline.part_asked.connect(self._go_to_part)
        self.outline.insert_asked.connect(lambda: self.picker_asked.emit("quote"))
        self.format_bar.insert_asked.connect(self.picker_asked)
        self.format_bar.outline_asked.connect(self._show_outline_menu)
        self.format_bar.undo_asked.connect(self._undo)
        self.format_bar.redo_asked.connect(self._redo)
        self.format_bar.left_alone.connect(self._go_on_writing)

    # What there is

    def paper(self) -> Paper | None:
        """Return the page that is written on; ``None`` while a language is not begun."""
        return self._paper

    def searched(self) -> Searched | None:
        """Return what words are looked for in: the page, or the texts side by side."""
        return self._searched or self._paper

    def written(self) -> Written:
        """Return what stands on the page, or beside its source."""
        if self.pairs is not None:
            return self.pairs.written()
        return self._paper.written() if self._paper is not None else Written()

    # What the editor does

    def begin(self, loaded: Loaded, *, fixed: bool) -> None:
        """Lay another page: another release, or another language."""
        self._drop_pairs()
        self._loaded, self._at_block, self._pages = loaded, "", 0
        self.notes.take_all()
        self.outline.show_signs({})
        if loaded.text is None:
            self._paper = None
            self._show_not_begun(loaded, fixed=fixed)
        else:
            look = self._parts.look
            if loaded.around is not None:  # the page is set in the colour of the house
                look = look.with_colours(accent_text=house_colour(look, loaded.around.accent))
            paper = self._paper = Paper(look, words_for(self._parts.language), loaded.spot.language)
            paper.show_written(loaded.written)
            paper.typed.connect(self._on_typed)
            paper.edited.connect(self._on_edited)
            paper.refused.connect(self._on_refused)
            paper.body.insert_asked.connect(self.insert_asked)
            paper.body.pictures_given.connect(self.pictures_given)
            paper.body.cursorPositionChanged.connect(self._follow_caret)
            paper.mark_pressed.connect(self._on_sign)
            self.format_bar.work_on(paper.body)
            self.desk.put(paper)
            self._middle.setCurrentWidget(self.desk)
            self.show_count()
        self.format_bar.setVisible(loaded.text is not None)
        if loaded.text is None:
            self.finder.end()
        else:
            self.finder.look_again()
        self.begun.emit()

    def begin_pairs(self, source: TextEntry, entry: TextEntry, *, fixed: bool) -> SideBySide:
        """Show the text beside its source in place of the page."""
        made = SideBySide(self._parts, source.language, entry.language)
        self.finder.end()
        self.pairs, text = made, self._paper.written() if self._paper is not None else Written()
        self._searched = PairsSearched(made)
        self.show_pairs(source, entry, text, fixed=fixed)
        made.typed.connect(self._on_typed)
        made.edited.connect(self._on_edited)
        made.refused.connect(lambda reason: self._on_refused(reason, made))
        made.turned_to.connect(self._work_in_pair)
        made.translator_asked.connect(self.translator_asked)
        made.versions_asked.connect(lambda: self.versions_asked.emit(made.source))
        self._middle.addWidget(made)
        self._middle.setCurrentWidget(made)
        self.format_bar.work_on(made.list.field.text, whole=False)
        return made

    def show_pairs(
        self, source: TextEntry, entry: TextEntry, written: Written, *, fixed: bool
    ) -> None:
        """Show both texts side by side as they are now."""
        pairs, loaded = self.pairs, self._loaded
        if pairs is not None and loaded is not None:
            has_versions = any(
                one.language == source.language and not one.present for one in loaded.page.versions
            )
            pairs.show_texts(source, entry, written, fixed=fixed, has_versions=has_versions)

    def _work_in_pair(self) -> None:
        """Let the look of words be changed in a paragraph; a headline has one look."""
        if self.pairs is not None:
            line = self.pairs.list.field.part()
            self.format_bar.work_in(place_name(line, 0) if line else "")

    def end_pairs(self) -> bool:
        """Go on with the text on its page; return whether it stood beside its source."""
        pairs, paper = self.pairs, self._paper
        if pairs is None or paper is None:
            return False
        pairs.finish()
        paper.show_written(pairs.written())
        self._drop_pairs()
        self._middle.setCurrentWidget(self.desk)
        self.format_bar.work_in("")
        self.format_bar.work_on(paper.body)
        self._on_edited()
        return True

    def _see_page(self) -> None:
        if self.pairs is not None:
            self.page_wanted.emit()

    def _drop_pairs(self) -> None:
        if self.pairs is not None:
            self.finder.end()
            self._middle.removeWidget(self.pairs)
            self.pairs.deleteLater()
            self.pairs = self._searched = None

    def writing(self) -> QWidget | None:
        """Return what is written in: the page, or the texts side by side."""
        return self.pairs or self._paper

    def end(self) -> None:
        """Hold no page any more."""
        self._drop_pairs()
        self._loaded = self._paper = None
        self.finder.end()

    def show_around(self, loaded: Loaded, *, fixed: bool) -> None:
        """Show what is filled in around the text, and whether the text can be changed."""
        self._loaded = loaded
        if self._paper is not None:
            self._paper.set_read_only(read_only=fixed)
            self._paper.body.takes_pictures = not fixed and loaded.page.event is not None
            self._paper.body.show_pictures(
                {asset: QImage.fromData(data) for asset, data in loaded.photos.items()}
            )
            if loaded.around is not None:
                self._paper.show_around(loaded.around)
        self.format_bar.set_read_only(read_only=fixed)
        self.finder.bar.set_read_only(read_only=fixed)
        self.outline.set_read_only(read_only=fixed or self._paper is None)
        self.show_outline()
        self._say_locked(loaded.page)
        self._say_corrected(loaded.page)

    def show_outline(self) -> None:
        """Show the parts of the text as it stands."""
        if self._loaded is not None and self._paper is not None:
            self.outline.show_text(self.written(), self._loaded.around)
        else:
            self.outline.show_nothing()

    def show_marks(self, marks: Sequence[Mark], signs: Mapping[str, Sign]) -> None:
        """Show on the page and in the outline what the checks found; it is no part of the text."""
        if self._paper is not None and self.pairs is None:
            self._paper.set_marks(marks)
        self.outline.show_signs(signs)

    def show_pages(self, pages: int) -> None:
        """Say how many pages the text has; 0 where that is not known."""
        self._pages = pages
        self.show_count()

    def show_count(self) -> None:
        """Say how long the text is."""
        written = self.written()
        language = self._loaded.spot.language if self._loaded is not None else ""
        lengths = written.sentence_lengths(language)
        self.format_bar.show_count(written.word_count(), self._pages, lengths)

    # Going about

    def follow_keyboard(self, holder: QWidget | None) -> None:
        """Show in which part of the page the keyboard is; elsewhere the last one counts."""
        paper, pairs = self._paper, self.pairs
        if pairs is not None and pairs.list.field.holds(holder):
            self._holder = holder
        if paper is None or holder is None or not paper.isAncestorOf(holder):
            return
        self._holder = holder
        self.format_bar.work_in(paper.field_name(holder))
        if holder is paper.body:
            self._follow_caret()
            return
        self._at_block = ""
        if holder is paper.headline:
            self.outline.mark(PartKind.HEADLINE)
        elif holder is paper.deck:
            self.outline.mark(PartKind.DECK)

    def holder(self) -> QWidget | None:
        """Return what of the page had the keyboard last."""
        return self._holder

    def take_keyboard_back(self, holder: QWidget | None) -> None:
        """Put the keyboard on what had it on this page, else where one goes on writing."""
        if holder is not None and shiboken6.isValid(holder) and holder.isVisible():
            holder.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_text()

    def begin_keyboard(self) -> None:
        """Show where one goes on on another page: in the text, unless a field has the keyboard.

        On its way here the keyboard may have passed through any part of the page.
        """
        self._holder = None
        self.format_bar.work_in("")
        self.follow_keyboard(QApplication.focusWidget())

    def focus_text(self) -> None:
        """Put the keyboard where one goes on writing."""
        if self._paper is not None:
            has_headline = bool(self._paper.headline.text())
            (self._paper.body if has_headline else self._paper.headline).setFocus()

    def to_headline(self) -> None:
        """Put the keyboard into the headline."""
        self._see_page()
        if self._paper is not None:
            self._paper.headline.setFocus()
            self.desk.show_part(self._paper.headline)

    def to_block(self, block_id: str) -> None:
        """Bring a paragraph into view, once the page is laid out."""
        self._see_page()
        paper = self._paper
        if paper is not None:
            self.desk.once_laid(lambda: paper.go_to(block_id))

    def to_place(self, part: str, start: int, end: int, *, enter: bool) -> None:
        """Show a stretch of a part of the text; with ``enter`` the keyboard goes there.

        No part is the text as a whole: ``enter`` leads to where one goes on writing.
        """
        self._see_page()
        paper = self._paper
        if paper is None:
            return
        if part:
            self.desk.once_laid(lambda: paper.show_place(part, start, end, enter=enter))
        elif enter:
            self.focus_text()

    def to_gap_in(self, block_id: str, gap: int = 0) -> None:
        """Lead to a gap of a paragraph, or with no paragraph to the headline, once laid out."""
        self._see_page()
        paper = self._paper
        if paper is None:
            return
        if block_id:
            self.desk.once_laid(lambda: _lead_into(paper, block_id, gap))
        else:
            self.desk.once_laid(self.to_headline)

    def to_gap(self, *, forward: bool = True) -> None:
        """Go to the next place that is to be filled in, or the one before.

        Those above the paragraphs come once there is none in these.
        """
        paper, loaded = self._paper, self._loaded
        if paper is None or loaded is None or paper.go_to_gap(forward=forward):
            return
        lines = lines_of(paper.written())
        for part in HEADS:
            for start, end, _ in gaps_in_line(lines[part], loaded.spot.language):
                self.to_place(part, start, end, enter=True)
                return
        self._parts.voice.say(self.tr("Nothing is left to fill in here."))

    def _go_to_part(self, part: OutlinePart) -> None:
        paper = self._paper
        if paper is None:
            return
        match part.kind:
            case PartKind.HEADLINE | PartKind.DECK | PartKind.BLOCK if self._lead_to_finding(part):
                pass
            case PartKind.HEADLINE:
                self.to_headline()
            case PartKind.DECK:
                paper.deck.setFocus()
                self.desk.show_part(paper.deck)
            case PartKind.BLOCK:
                _lead_into(paper, part.key)
            case PartKind.EMBARGO:
                self.embargo_asked.emit()
            case PartKind.STANDING:
                self.desk.show_part(paper.standing.parts()[int(part.key)])
            case PartKind.HEAD:
                pass

    def _lead_to_finding(self, part: OutlinePart) -> bool:
        """Lead to the worst that was found in a part; return whether there is anything."""
        line = part.sign.line if part.sign is not None else None
        if line is None or part.missing:
            return False
        self.to_place(line.block, line.start, line.start, enter=True)
        self.finding_asked.emit(line)
        return True

    def _on_sign(self, mark: Mark) -> None:
        """Show what the checks say of a paragraph whose sign was clicked."""
        sign = self.outline.signs().get(mark.block_id)
        if sign is not None and sign.line is not None and mark.tooltip == sign.told:
            self.finding_asked.emit(sign.line)
            self.sign_pressed.emit()

    def _show_outline_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in self.outline.parts():
            if part.kind is PartKind.HEAD:
                menu.addSeparator()
            else:
                sign = part.sign if part.sign is not None and part.sign.line is not None else None
                shown = sign.icon if sign is not None else part.icon
                icon = self._parts.look.icon("triangle-alert" if part.missing else shown)
                entry = menu.addAction(icon, part.text)
                entry.triggered.connect(partial(self._go_to_part, part))
        button = self.format_bar.outline
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # Undo: of the typing first, then of what was done to the records, as by keys

    def _go_on_writing(self) -> None:
        """Put the keyboard back to where it was in the text."""
        field = self._holder
        if field is not None and shiboken6.isValid(field):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        field = self._holder
        if isinstance(field, WritingField) and shiboken6.isValid(field) and field.can_undo_text():
            field.undo()
        else:
            self._parts.actions.trigger("edit.undo")

    def _redo(self) -> None:
        field = self._holder
        if isinstance(field, WritingField) and shiboken6.isValid(field) and field.can_redo_text():
            field.redo()
        else:
            self._parts.actions.trigger("edit.redo")

    # Inside

    def _on_typed(self) -> None:
        for about in ("refused", "struck"):
            self.notes.take(about)
        self.typed.emit()

    def _on_edited(self) -> None:
        self.finder.look_again()
        self.show_outline()
        self.show_count()
        self.edited.emit()

    def _on_refused(self, reason: str, _field: QWidget) -> None:
        note = Note(self._parts.look, "amber", "info", sentence_of(reason))
        about = "struck" if reason == Refusal.STRUCK_LEFT_OUT else "refused"
        self.notes.put(about, note)

    def _follow_caret(self) -> None:
        paper = self._paper
        if paper is None or not paper.body.hasFocus():
            return
        block, _ = paper.body.caret()
        if block != self._at_block:
            self._at_block = block
            self.outline.mark(PartKind.BLOCK, block)

    def _say_locked(self, page: ReleasePage) -> None:
        if not page.locked:
            self.notes.take("locked")
            return
        number, look = page.number, self._parts.look
        if page.stage is Stage.WITHDRAWN:
            sentence = self.tr("{number} is withdrawn: {reason}").format(
                number=number, reason=self._line(page) or page.reason
            )
            note = Note(look, "amber", "circle-x", sentence)
        else:
            now = self._parts.clock()
            when = moment_name(page.published_at, now) if page.published_at is not None else ""
            sentence = self.tr(
                "{number} went out: {when}. Its text does not change any more."
            ).format(number=number, when=when)
            if page.stage is Stage.CORRECTED:
                issued = page.notices[-1].issued_at if page.notices else None
                when = moment_name(issued, now) if issued is not None else when
                sentence = self.tr("{number} went out corrected: {when}. {line}").format(
                    number=number, when=when, line=self._line(page)
                )
            correct = self.tr("Correct…") if self._parts.writable else ""
            withdraw = self.tr("Withdraw…") if self._parts.writable else ""
            note = Note(look, "sunken", "lock", sentence, first=correct, second=withdraw)
            note.first_clicked.connect(self.correct_asked)
            note.second_clicked.connect(self.withdraw_asked)
        shown = self.notes.shown("locked")
        if not isinstance(shown, Note) or shown.sentence != sentence:
            self.notes.put("locked", note)

    def _say_corrected(self, page: ReleasePage) -> None:
        """Say, while a correction is written, that it is one, and what is printed of it."""
        if page.locked or not page.notices:
            self.notes.take("corrected")
            return
        sentence = self.tr("This is version {edition} of {number}: a correction.").format(
            edition=page.edition, number=page.number
        )
        line = self._line(page) or self.tr("What was wrong is not said in this language yet.")
        change = self.tr("Change the line") if self._parts.writable else ""
        shown = self.notes.shown("corrected")
        if isinstance(shown, Note) and (shown.sentence, shown.support) == (sentence, line):
            return
        note = Note(self._parts.look, "sunken", "pen-line", sentence, support=line, first=change)
        note.first_clicked.connect(self.correct_asked)
        self.notes.put("corrected", note)

    def _line(self, page: ReleasePage) -> str:
        """Return what is said last of a release, in the language shown."""
        language = self._loaded.spot.language if self._loaded is not None else ""
        return page.notices[-1].lines.get(language, "") if page.notices else ""

    def _show_not_begun(self, loaded: Loaded, *, fixed: bool) -> None:
        if self._not_begun is not None:
            self._middle.removeWidget(self._not_begun)
            self._not_begun.deleteLater()
        own = dict(self._parts.languages).get(loaded.spot.language, loaded.spot.language)
        start = None
        if not fixed:
            words = self.tr("Start the text in {language}").format(language=own)
            start = Button(self._parts.look, words, "primary", icon="languages", edits=True)
            start.clicked.connect(self.start_asked)
        self._not_begun = EmptyState(
            self._parts.look,
            self.tr("There is no text in {language} yet").format(language=own),
            self.tr("Each language is a text of its own, cleared and exported by itself."),
            icon="languages",
            primary=start,
        )
        self._middle.addWidget(self._not_begun)
        self._middle.setCurrentWidget(self._not_begun)


def _lead_into(paper: Paper, block: str, gap: int = 0) -> None:
    """Lead to a gap of a paragraph, or to its beginning where there is none to be filled in."""
    if paper.body.isReadOnly() or not paper.go_to_gap_in(block, gap):
        paper.body.setFocus()
        paper.go_to(block)
