"""The page of a quote beside the library: everything that is known of it, edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import QuotePage
from migdesk.ui.quotes.asking import AskCard
from migdesk.ui.quotes.clearance import ClearanceSection
from migdesk.ui.quotes.details import DetailsSection
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.quotes.head import SpeakerHead
from migdesk.ui.quotes.linked import EarlierSection, UsedSection
from migdesk.ui.quotes.trail import TrailSection
from migdesk.ui.quotes.translations import TranslationsSection
from migdesk.ui.quotes.words import WordsSection
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.states import Banner, Skeleton


class Inspector(QFrame):
    """The quote that is chosen; what can be done with several; or that none is chosen.

    Signals:
        shown: the page shows a quote.
        back_asked: the keyboard is to go back to the list.
        delete_asked: what is selected is to be deleted.
        asking_asked: the speakers of what is selected are to be asked for clearance.
        menu_asked: where the menu of the quote belongs.
    """

    shown = Signal()
    back_asked = Signal()
    delete_asked = Signal()
    asking_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setProperty("kind", "raised")
        look = parts.look
        self.page: QuotePage | None = None
        self._key = self._count = 0
        self._enters = False
        self._edits = QuoteEdits(parts, self)
        self.back = Button(look, self.tr("Quotes"), "ghost", icon="arrow-left", small=True)
        self.back.clicked.connect(self.back_asked)
        self._back_row = QWidget()
        self._back_row.setLayout(row(self.back, None, margins=(look.px(12), look.px(8), 0, 0)))
        self._back_row.hide()
        self.head = SpeakerHead(parts)
        self.head.menu_asked.connect(self.menu_asked)
        self.words = WordsSection(parts, self._edits)
        self.words.copy_asked.connect(self._copy)
        self.translations = TranslationsSection(parts, self._edits)
        self.translations.copy_asked.connect(self._copy)
        self.clearance = ClearanceSection(parts, self._edits)
        self.trail = TrailSection(parts, self._edits)
        self.used = UsedSection(parts)
        self.details = DetailsSection(parts, self._edits)
        self.earlier = EarlierSection(parts)
        self._pages = QStackedWidget()
        self._whole = ScrollColumn(self._sections())
        self._none = self._alone()
        self._several = self._for_several()
        self._trouble = column(None)
        failed = QWidget()
        failed.setLayout(self._trouble)
        self._ghost = Skeleton(look, 10)
        waiting = QWidget()
        margins = (look.px(20), look.px(20), look.px(20), 0)
        waiting.setLayout(column(self._ghost, None, margins=margins))
        self._failed, self._waiting = failed, waiting
        for page in (self._none, self._whole, self._several, failed, waiting):
            self._pages.addWidget(page)
        self.setLayout(column(self._back_row, (self._pages, 1)))

    # What the screen does

    def show_quote(self, key: int) -> None:
        """Show a quote, 0 for none; what was typed for the last one is kept."""
        self.flush()
        if key != self._key:
            self.words.put_away()
        self._key, self._count = key, 0
        if not key:
            self.page = None
            self._pages.setCurrentWidget(self._none)
            return
        if self.page is None:
            self._ghost.begin()
            self._pages.setCurrentWidget(self._waiting)
        elif self.page.id == key:
            self._pages.setCurrentWidget(self._whole)
        self._ask()

    def show_several(self, keys: Sequence[int]) -> None:
        """Show what can be done with these quotes at once."""
        self.flush()
        count = self._count = len(keys)
        self.asking.show_quotes(keys)
        self._delete.setVisible(self._parts.writable)
        said = self.tr("%n quote(s) selected", "", count)
        self._several_head.setText(said)
        self._pages.setCurrentWidget(self._several)

    def reload(self) -> None:
        """Show the quote as it is now."""
        if self._key:
            self._ask()

    def key(self) -> int:
        """Return the quote that is shown or asked for, 0 for none."""
        return self._key

    def is_many(self) -> bool:
        """Tell whether several quotes are dealt with."""
        return self._count > 1

    def flush(self) -> None:
        """Hand on at once what is typed."""
        self.translations.flush()
        self.details.flush()

    def is_pending(self) -> bool:
        """Tell whether something is typed that was not handed on yet."""
        return self.translations.is_pending() or self.details.is_pending()

    def leave(self) -> None:
        """Keep all that is typed before the place is left."""
        self.flush()
        self.words.put_away()

    def enter(self) -> None:
        """Put the keyboard into the page, as soon as it is there: where the clearance stands."""
        if self.page is None or self.page.id != self._key:
            self._enters = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._enters = False
        target = self.clearance.stop()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._whole.ensureWidgetVisible(target)

    def open_next_step(self) -> None:
        """Ask about the step of clearance that most often follows."""
        steps = list(self.clearance.buttons)
        if steps and self.page is not None and not self.is_many():
            self._whole.ensureWidgetVisible(self.clearance)
            self.clearance.open_step(steps[0])

    def show_back(self, *, back: bool) -> None:
        """Offer the way back to the list, where the page stands alone."""
        self._back_row.setVisible(back)

    def correct(self) -> None:
        """Correct the words of the quote that is shown."""
        if self.page is not None and not self.is_many():
            self.words.correct()
            self._whole.verticalScrollBar().setValue(0)

    def copy(self) -> None:
        """Copy the words of the quote that is shown."""
        if self.page is not None and not self.is_many():
            self.words.copy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    # Showing

    def _ask(self) -> None:
        key = self._key
        self._parts.worker.ask(
            self,
            lambda desk: questions.quote_page(desk, key),
            self._show,
            self._fail,
            instead="page",
        )

    def _show(self, page: QuotePage) -> None:
        if page.id != self._key:
            return
        self._ghost.end()
        other = self.page is None or self.page.id != page.id
        self.page = page
        self._edits.key = page.id
        for section in (
            self.head,
            self.words,
            self.translations,
            self.clearance,
            self.trail,
            self.used,
            self.details,
            self.earlier,
        ):
            section.show_page(page)
        if not self.is_many():
            self._pages.setCurrentWidget(self._whole)
        if other:
            self._whole.verticalScrollBar().setValue(0)
        if self._enters and self.hasFocus():
            self.enter()
        self._enters = False
        self.shown.emit()

    def _fail(self, error: MigdeskError) -> None:
        self._ghost.end()
        self.page = None
        clear(self._trouble)
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self._ask)
        self._trouble.addWidget(banner)
        self._trouble.addStretch(1)
        self._pages.setCurrentWidget(self._failed)

    def _sections(self) -> QVBoxLayout:
        px = self._parts.look.px
        return column(
            self.head,
            self.words,
            self.translations,
            self.clearance,
            hline(),
            self.trail,
            hline(),
            self.used,
            hline(),
            self.details,
            self.earlier,
            None,
            spacing=px(14),
            margins=(px(20), px(16), px(20), px(24)),
        )

    def _alone(self) -> QWidget:
        look = self._parts.look
        said = Label(look, self.tr("Choose a quote from the list."), 13, 400, "text3", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made = QWidget()
        made.setLayout(column(None, said, (QWidget(), 2)))
        return made

    def _for_several(self) -> QWidget:
        look = self._parts.look
        self._several_head = Label(look, "", 14.5, 600, wrap=True)
        self._delete = Button(look, self.tr("Delete"), "danger", icon="trash-2", edits=True)
        self._delete.clicked.connect(self.delete_asked)
        self.asking = AskCard(self._parts)
        self.asking.asked.connect(self.asking_asked)
        made = QWidget()
        margins = (look.px(20), look.px(20), look.px(20), look.px(20))
        made.setLayout(
            column(
                self._several_head,
                self.asking,
                hline(),
                row(self._delete, None),
                None,
                spacing=look.px(12),
                margins=margins,
            )
        )
        return made

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._parts.voice.say(self.tr("Copied"))
