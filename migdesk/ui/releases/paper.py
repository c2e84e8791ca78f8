"""The page on which a release is written: it looks like the page that is printed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from migdesk.desk.rows import Surroundings
from migdesk.text.finding import Place
from migdesk.text.gaps import gap_places
from migdesk.text.names import Language
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth
from migdesk.ui.releases.figures import KeyFigures
from migdesk.ui.releases.gap_hint import GapHint
from migdesk.ui.releases.limits import DATELINE_LIMIT, DECK_LIMIT, HEADLINE_LIMIT
from migdesk.ui.releases.standing import EmbargoBand, Letterhead, StandingMatter
from migdesk.ui.releases.written import Written
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, let_through, row
from migdesk.ui.widgets.richtext import HeadlineEdit, Mark, RichTextEditor

WIDEST: Final = 800
"""Of the page, in pixels at 100 %, as are the measures below."""

AROUND: Final = 20
"""Room around the page."""

_SIDE: Final = 44
_NARROW_SIDE: Final = 22
_MARGIN: Final = 132
_GUTTER: Final = 42
_SIGNS: Final = 38
"""Of the gutter, what belongs to the body: signs beside paragraphs stand in it."""

_FOLD_BELOW: Final = 620
_ABOVE_CARET: Final = 40

_MOVES: Final = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class Paper(QWidget):
    """The text of a release in one language, with what is filled in around it.

    Signals:
        typed: something has changed; cheap.
        edited: something has changed and then nothing for a moment, or a field was left.
        refused: why something was not taken in, and the field it was meant for.
        caret_seen: where the caret is now in this widget.
        mark_pressed: the sign of a ``Mark`` was clicked.
        word_menu_asked: what can be done about a misspelt word: the field, the part, where
            it begins there, and where on the screen that is to be shown.
    """

    typed = Signal()
    edited = Signal()
    refused = Signal(str, QWidget)
    caret_seen = Signal(QRect)
    mark_pressed = Signal(object)
    word_menu_asked = Signal(QWidget, str, int, QPoint)

    def __init__(self, look: Look, words: Words, language: Language) -> None:
        """Show an empty page.

        Args:
            look: the look.
            words: of the interface.
            language: of the text.
        """
        super().__init__()
        self._look, self.language = look, language
        self._folded = False
        px = look.px
        self.letterhead = Letterhead(look)
        self.embargo = EmbargoBand(look)
        self.headline = HeadlineEdit(
            look, size=27, weight=600, limit=HEADLINE_LIMIT, language=language
        )
        self.deck = HeadlineEdit(
            look, size=17, weight=400, ink="text2", limit=DECK_LIMIT, language=language
        )
        self.dateline = HeadlineEdit(
            look, size=15, weight=600, limit=DATELINE_LIMIT, language=language
        )
        self.body = RichTextEditor(look, words, language=language, grows=True, margin=_SIGNS)
        self.figures = KeyFigures(look, language)
        self.standing = StandingMatter(look, px(_MARGIN), px(_GUTTER))
        self._day = Label(look, "", 12.5, 500, "accent_text", wrap=True, document=True)
        self._subject = Label(look, "", 12.5, 400, "text2", wrap=True, document=True)
        self._name_fields()
        self._lay_out()
        self.hint = GapHint(look, self)
        self._missing = ""
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    # What the editor does

    def written(self) -> Written:
        """Return what is written."""
        return Written(
            headline=self.headline.text(),
            deck=self.deck.text(),
            dateline=self.dateline.text(),
            key_figures=self.figures.figures(),
            blocks=self.body.blocks(),
        )

    def show_written(self, text: Written) -> None:
        """Show another text; nothing is emitted, and what is the same stays untouched."""
        fields = (
            (self.headline, text.headline),
            (self.deck, text.deck),
            (self.dateline, text.dateline),
        )
        for field, words in fields:
            if field.text() != words:
                field.set_text(words)
        self.figures.show_figures(text.key_figures)
        if self.body.blocks() != text.blocks:
            self.body.set_blocks(text.blocks)

    def put_text(self, text: Written) -> None:
        """Show another text and tell so: a step of the records, with nothing to undo here."""
        self.show_written(text)
        for field in (*self._fields(), *self.figures.parts().values()):
            field.document().clearUndoRedoStacks()
        self.typed.emit()
        self.edited.emit()

    def take_keyboard(self) -> None:
        """Put the keyboard into the body."""
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_fixed(self) -> bool:
        """Tell whether the text cannot be changed."""
        return self.body.isReadOnly()

    def show_around(self, around: Surroundings) -> None:
        """Show what is filled in."""
        self.letterhead.show_around(around)
        self.embargo.show_around(around)
        self.standing.show_around(around)
        for label, words in ((self._day, around.day), (self._subject, around.subject)):
            label.setText(words)
            label.setVisible(bool(words))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be changed or not."""
        for field in (self.headline, self.deck, self.dateline, self.body):
            field.setReadOnly(read_only)
        self.figures.set_read_only(read_only=read_only)
        self.deck.setVisible(not read_only or bool(self.deck.text()))
        self.dateline.setVisible(not read_only or bool(self.dateline.text()))

    def go_to(self, block_id: str, start: int = 0, length: int = 0) -> bool:
        """Select a stretch of the body and bring it into view; return whether it is there."""
        found = self.body.go_to(block_id, start, length)
        if found:
            self._see_body()
        return found

    def show_place(self, part: str, start: int, end: int, *, enter: bool) -> None:
        """Select a stretch of a part and bring it into view; the keyboard goes there if asked to.

        ``part`` is the id of a paragraph, ``headline``, ``deck`` or ``dateline``, or a key figure.
        """
        field = self._named_fields().get(part)
        for other in (*self._fields(), *self.figures.parts().values()):
            other.select_nothing()
        if field is not None:
            field.go_to(start, end - start)
            self._see(field.caret_rect().translated(field.mapTo(self, QPoint())))
        elif part:
            self.go_to(part, start, end - start)
        if enter:
            (field or self.body).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> tuple[str, int, int] | None:
        """Return what is selected where the keyboard is: the part, start and end in characters."""
        for part, field in self._named_fields().items():
            if field.hasFocus():
                return part, *field.selected_place()
        return self.body.selected_place() if self.body.hasFocus() else None

    def mend(self, part: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a part, whose text is ``of``.

        It is one step to undo, and the keyboard is there then, so that Ctrl+Z takes it back.
        Returns whether that part still reads so.
        """
        field = self._named_fields().get(part)
        if field is not None:
            done = field.replace_words(start, end, words, of)
        else:
            done = self.body.replace_words(part, start, end, words, of)
        if done:
            (field or self.body).setFocus(Qt.FocusReason.OtherFocusReason)
        return done

    def texts(self) -> Sequence[tuple[str, str]]:
        """Return each part that can be searched, by the name :meth:`show_place` knows, in order."""
        heads = [(part, field.text()) for part, field in self._heads().items()]
        figures = [(part, field.text()) for part, field in self.figures.parts().items()]
        return [*heads, *((block.id, block.text) for block in self.body.blocks()), *figures]

    def where(self, part: str) -> str:
        """Return nothing: there is one text."""
        del part
        return ""

    def can_change(self, part: str) -> bool:
        """Return that words can be put in place of others in any part."""
        del part
        return True

    def gaps(self, part: str) -> Sequence[Place]:
        """Return where in a part something is to be filled in."""
        found = next((block for block in self.body.blocks() if block.id == part), None)
        return tuple(gap_places(found.runs)) if found is not None else ()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others. They are no part of the text."""
        for part, field in self._named_fields().items():
            field.set_marks(part, marks)
        self.body.set_marks(marks)

    def show_found(self, places: Mapping[str, Sequence[Place]]) -> None:
        """Mark these stretches of these parts as found, and no others."""
        for part, field in self._named_fields().items():
            field.show_found(places.get(part, ()))
        self.body.show_found(places)

    def put_words(self, part: str, start: int, end: int, words: str, of: str) -> bool:
        """Put ``words`` in place of a stretch of a part, in the look of its first letter.

        It is as :meth:`mend`, but the keyboard stays where it is.
        """
        field = self._named_fields().get(part)
        if field is not None:
            return field.replace_words(start, end, words, of)
        return self.body.put_words(part, start, end, words, of)

    def show_misspelt(self, part: str, stretches: Sequence[tuple[int, int]]) -> None:
        """Show waves under misspelt words of a part, and under no others of it."""
        field = self._named_fields().get(part)
        if field is not None:
            field.set_misspelt(stretches)
        else:
            self.body.set_misspelt(part, stretches)

    def go_to_gap(self, *, forward: bool = True) -> bool:
        """Select the next gap, or the one before, and bring it into view."""
        found = self.body.go_to_gap(forward=forward)
        if found:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)
            self._see_body()
        return found

    def go_to_gap_in(self, block_id: str, number: int = 0) -> bool:
        """Select a gap of a paragraph and bring it into view; return whether it is there."""
        found = self.body.go_to_gap_in(block_id, number)
        if found:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)
            self._see_body()
        return found

    def field_name(self, holder: QWidget) -> str:
        """Return what the field is called that has the keyboard; nothing where it is the text."""
        if self.figures.isAncestorOf(holder):
            return self.tr("Key figure")
        fields = (self.headline, self.deck, self.dateline)
        return next((field.accessibleName() for field in fields if field is holder), "")

    def flush(self) -> None:
        """Tell at once what was edited."""
        for field in self._fields():
            field.flush()

    def _heads(self) -> dict[str, HeadlineEdit]:
        return {"headline": self.headline, "deck": self.deck, "dateline": self.dateline}

    def _named_fields(self) -> dict[str, HeadlineEdit]:
        return {**self._heads(), **self.figures.parts()}

    def _fields(self) -> Sequence[HeadlineEdit | RichTextEditor]:
        return (self.headline, self.deck, self.dateline, self.body)

    # Building

    def _name_fields(self) -> None:
        named = (
            (self.headline, self.tr("Headline"), self.tr("Headline")),
            (self.deck, self.tr("Sub-headline"), self.tr("Sub-headline: one sentence, or nothing")),
            (self.dateline, self.tr("Dateline"), self.tr("Place and date")),
        )
        for field, name, hint in named:
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setPlaceholderText(self.tr("Write here. Type / for a quote and @ for a person."))

    def _lay_out(self) -> None:
        px = self._look.px
        self._side = QWidget()
        self._side.setLayout(
            column(
                self._day,
                px(3),
                self._subject,
                px(16),
                self.figures,
                None,
                margins=(0, px(2), 0, 0),
            )
        )
        # The margin of the body, where signs stand, is a part of the gutter.
        self._dateline_row = row((self.dateline, 1), margins=(px(_SIGNS), 0, 0, 0))
        main = column(self._dateline_row, px(6), self.body, None)
        self._columns = row(self._side, (main, 1), spacing=px(_GUTTER - _SIGNS))
        self.setLayout(
            column(
                self.letterhead,
                px(16),
                self.embargo,
                px(14),
                self.headline,
                px(6),
                self.deck,
                px(20),
                self._columns,
                px(18),
                self.standing,
                None,
            )
        )
        self._fold(folded=False)

    def _connect(self) -> None:
        for field in self._fields():
            field.typed.connect(self.typed)
            field.edited.connect(self.edited)
            field.refused.connect(lambda reason, field=field: self.refused.emit(reason, field))
            field.caret_seen.connect(
                lambda rect, field=field: self._see(rect.translated(field.mapTo(self, QPoint())))
            )
        for part, field in self._heads().items():
            field.word_menu_asked.connect(
                lambda _, start, at, part=part, field=field: self.word_menu_asked.emit(
                    field, part, start, at
                )
            )
        self.body.word_menu_asked.connect(
            lambda part, start, at: self.word_menu_asked.emit(self.body, part, start, at)
        )
        self.figures.typed.connect(self.typed)
        self.figures.edited.connect(self.edited)
        self.figures.refused.connect(lambda reason: self.refused.emit(reason, self.figures))
        self.figures.word_menu_asked.connect(self._ask_word_menu)
        self.figures.caret_seen.connect(
            lambda rect: self._see(rect.translated(self.figures.mapTo(self, QPoint())))
        )
        self.body.gap_reached.connect(self._tell_gap)
        self.body.mark_pressed.connect(self.mark_pressed)
        for line in self._heads().values():
            line.mark_pressed.connect(self.mark_pressed)
            line.signs.setParent(self)
            line.signs.show()
            line.installEventFilter(self)
        self.headline.entered.connect(lambda: _focus(self.deck))
        self.deck.entered.connect(lambda: _focus(self.dateline))
        self.dateline.entered.connect(lambda: _focus(self.body))

    def _ask_word_menu(self, field: HeadlineEdit, start: int, at: QPoint) -> None:
        """Ask what can be done about a misspelt word in a key figure."""
        part = next((name for name, one in self.figures.parts().items() if one is field), "")
        if part:
            self.word_menu_asked.emit(field, part, start, at)

    def see_caret(self) -> None:
        """Tell where the caret is, if it is on this page."""
        for field in self._fields():
            if field.hasFocus():
                self._see(field.caret_rect().translated(field.mapTo(self, QPoint())))

    # The inside

    def _see(self, caret: QRect) -> None:
        self.caret_seen.emit(caret)

    def _see_body(self) -> None:
        self._see(self.body.caret_rect().translated(self.body.mapTo(self, QPoint())))

    def _tell_gap(self, missing: str) -> None:
        self._missing = "" if self.body.isReadOnly() else missing
        self._hang_hint()

    def _hang_hint(self) -> None:
        """Hang what is missing below the gap, where one is selected."""
        gap = self.body.gap_rect()
        if self._missing and not gap.isNull():
            self.hint.show_at(gap.translated(self.body.mapTo(self, QPoint())), self._missing)
        else:
            self.hint.hide()

    def _fold(self, *, folded: bool) -> None:
        """Put the margin above the text where there is no room beside it."""
        px = self._look.px
        direction = QBoxLayout.Direction
        self._folded = folded
        self._columns.setDirection(direction.TopToBottom if folded else direction.LeftToRight)
        self._side.setMinimumWidth(0 if folded else px(_MARGIN))
        self._side.setMaximumWidth(16_777_215 if folded else px(_MARGIN))
        self.standing.set_folded(folded=folded)
        side = px(_NARROW_SIDE if folded else _SIDE)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, px(30), side, px(36))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the signs of a field follow it, at its left."""
        if event.type() in _MOVES and isinstance(watched, HeadlineEdit):
            at = watched.mapTo(self, QPoint())
            wide = min(at.x(), self._look.px(_SIGNS))
            watched.signs.setGeometry(at.x() - wide, at.y(), wide, watched.height())
            watched.signs.setVisible(not watched.isHidden())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        folded = self.width() < self._look.px(_FOLD_BELOW)
        if folded is not self._folded:
            self._fold(folded=folded)
        if self._missing:  # once the lines are broken anew
            QTimer.singleShot(0, self, self._hang_hint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        smooth(painter)
        draw_rounded(
            painter, self._look, QRectF(self.rect()), self._look.px(3), fill="paper", line="line"
        )


class PaperDesk(QScrollArea):
    """Where the page lies: it scrolls, and keeps the caret in view."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._desk = QWidget()
        self._desk.setObjectName("body")
        self._desk.setMinimumWidth(1)
        gap = look.px(AROUND)
        self._row = row(None, None, margins=(gap, gap, gap, gap))
        self._desk.setLayout(self._row)
        self._paper: Paper | None = None
        self._is_laid = False
        self._kept_at: int | None = None
        # A timer, to be behind those by which the fields tell where their carets were put at first.
        self._waiting: list[Callable[[], object]] = []
        self._begin = QTimer(self, interval=0, singleShot=True)
        self._begin.timeout.connect(self._begin_at_top)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._keep_again)
        let_through(self)
        self.setWidget(self._desk)
        self._desk.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._again.start())

    def put(self, paper: Paper) -> None:
        """Lay another page here."""
        if self._paper is not None:
            self._row.removeWidget(self._paper)
            self._paper.hide()
            self._paper.deleteLater()
        self._paper = paper
        paper.setMaximumWidth(self._look.px(WIDEST))
        self._row.insertWidget(1, paper, 100)
        paper.show()  # at once, or it could not be given the keyboard yet
        paper.caret_seen.connect(self._keep_in_view)
        self._is_laid = False
        self._kept_at = None
        self._waiting.clear()
        self._begin.start()

    def once_laid(self, lead: Callable[[], object]) -> None:
        """Lead somewhere on the page that is here now, once it shows its top."""
        if self._is_laid and self._paper is not None:
            QTimer.singleShot(0, self._paper, lead)
        else:
            self._waiting.append(lead)

    def _begin_at_top(self) -> None:
        """Show the page from its top, and follow the caret only once it is laid out."""
        self._is_laid = True
        self.verticalScrollBar().setValue(0)
        for lead in self._waiting:
            lead()
        self._waiting.clear()

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the page into view."""
        top = part.mapTo(self._desk, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(max(0, top - self._look.px(_ABOVE_CARET)))

    def sizeHint(self) -> QSize:
        """Return a page's width."""
        return QSize(self._look.px(WIDEST), self._look.px(400))

    def _keep_in_view(self, caret: QRect) -> None:
        paper = self._paper
        if paper is None or not self._is_laid:
            return
        at = caret.translated(paper.pos())
        margin = self._look.px(_ABOVE_CARET)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if at.top() - margin < bar.value():
            bar.setValue(at.top() - margin)
        elif at.bottom() + margin > bar.value() + height:
            bar.setValue(at.bottom() + margin - height)
        self._kept_at = bar.value()

    def _keep_again(self) -> None:
        """Keep the caret in view while the page is laid out, unless somebody has scrolled since."""
        if self._paper is not None and self._kept_at == self.verticalScrollBar().value():
            self._paper.see_caret()


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
