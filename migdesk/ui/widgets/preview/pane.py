"""A pane with a document that is made anew while what it is made of changes."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.choices import Options, Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import column, frame, row, vline
from migdesk.ui.widgets.preview.around import Foot, Trouble, lay_out
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.find_bar import FindBar
from migdesk.ui.widgets.preview.layout import Fit
from migdesk.ui.widgets.preview.page_field import PageField
from migdesk.ui.widgets.preview.thumbnails import Thumbnails
from migdesk.ui.widgets.preview.view import PdfView

REST: Final = 200
"""Milliseconds without a change after which the document is made anew."""

_BESIDE_WORDS: Final = 160
"""What the head of the pane has beside sizes and pages: three signs and the gaps."""

_ROOM: Final = 480
"""The width at 100 % from which on small pages can stand beside the large ones."""

_MUCH_ROOM: Final = 800
"""The width from which on they do without being asked for."""


class Made(Struct, frozen=True, eq=False):
    """A document as it was just made.

    Attributes:
        document: its pages.
        paper: the name of their size.
        size: of the file, in bytes.
        note: what else there is to know: that "Draft" is printed, say.
        pdf: the file itself.
    """

    document: Document
    paper: str
    size: int
    note: str = ""
    pdf: bytes = b""

    @property
    def is_whole(self) -> bool:
        """Tell whether all of its pages are there."""
        return not self.document.more


Deliver: TypeAlias = Callable[[Made], None]
Failed: TypeAlias = Callable[[str, str], None]
PrintOut: TypeAlias = Callable[[QWidget, Made], None]
"""Prints a document for the widget that shows it."""

Load: TypeAlias = Callable[[QObject, Deliver, Failed], None]
"""Has the document made for the pane that it is given. Later, on the window's thread and while that
pane is there, it calls the first function with the document, or the second with what failed and
what to do about it. Of two calls that overlap only the later one needs an answer; one that has
delivered a part of a document delivers again once there is more."""


class PreviewPane(QWidget):
    """Shows what ``load`` makes: a small toolbar, the pages, and a line about the file.

    What is shown stays until the new document is there, and the place in it stays too. Nothing is
    made while the pane is hidden; it catches up when it is shown.

    Signals:
        closed: the person does not want to see it any more.
        language_chosen: the language of the document that is wanted.
        loaded: a document was made and is shown.
    """

    closed = Signal()
    language_chosen = Signal(object)
    loaded = Signal()

    def __init__(
        self,
        look: Look,
        load: Load,
        *,
        languages: Options = (),
        closable: bool = True,
        print_out: PrintOut | None = None,
    ) -> None:
        """Prepare the pane; the document is made when it is first shown.

        Args:
            look: the look.
            load: has the document made.
            languages: what the person can choose between; one or none shows no choice.
            closable: whether the pane can be closed by a button of its own.
            print_out: prints the document; without it, it cannot be printed from here.
        """
        super().__init__()
        self._look, self._load, self._print_out = look, load, print_out
        self._made: Made | None = None
        self._asked = self._answered = 0
        self._is_behind = True
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.load_now)
        self.view = PdfView(look)
        self._find = FindBar(look)
        self._find.hide()
        self._trouble = Trouble(look)
        self._trouble.hide()
        self._foot = Foot(look)
        self._zoom = Segmented(
            look,
            (
                (Fit.PAGE, self.tr("Page")),
                (Fit.WIDTH, self.tr("Width")),
                (Fit.ACTUAL, _percent(1.0)),
            ),
            name=self.tr("Size"),
        )
        self._languages = Segmented(look, languages, name=self.tr("Language"))
        if len(languages) < 2:
            self._languages.hide()
        self._page = PageField(look)
        self._small = Thumbnails(look)
        self._line = vline()
        self._wants_small: bool | None = None
        self._show_small = IconButton(look, "panel-left", self.tr("Small pages"))
        self._show_small.setCheckable(True)
        self._head = self._bar(look, closable=closable)
        pages = row(self._small, self._line, (self.view, 1))
        self.setLayout(column(self._head, self._find, self._trouble, (pages, 1), self._foot))
        self._arrange()
        self.setFocusProxy(self.view)
        self.setAccessibleName(self.tr("Preview"))
        self._join()

    def refresh(self) -> None:
        """Make the document anew, once nothing has changed for a moment."""
        self._is_behind = True
        self._rest.start()

    def load_now(self) -> None:
        """Make the document anew at once, or as soon as the pane is shown."""
        self._rest.stop()
        if not self.isVisible():
            self._is_behind = True
            return
        self._is_behind = False
        self._asked += 1
        self.view.expect()
        self._load(self, partial(self._show, self._asked), partial(self._fail, self._asked))

    def show_nothing(self) -> None:
        """Show no page: there is none as it is wanted now."""
        self._take(None)
        self._foot.hide()

    def find_words(self) -> None:
        """Open the line to look for something."""
        self._find.open()

    def print_out(self) -> None:
        """Print what is shown, once all of it is there."""
        if self._print_out is not None and self._print.isEnabled() and self._made is not None:
            self._print_out(self, self._made)

    def language(self) -> object:
        """Return the language that is chosen.

        Raises:
            IndexError: there is none to choose from.
        """
        return self._languages.value()

    def set_language(self, language: object) -> None:
        """Choose a language; nothing is emitted, and nothing is made anew."""
        self._languages.set_value(language)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the pane was hidden."""
        super().showEvent(event)
        if self._is_behind and not self._rest.isActive():
            self.load_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let small pages stand beside the large ones where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _bar(self, look: Look, *, closable: bool) -> QFrame:
        choices = FlowLayout(look.px(8))
        choices.addWidget(self._zoom)
        choices.addWidget(self._languages)
        search = IconButton(look, "search", self.tr("Find on these pages"))
        search.clicked.connect(self.find_words)
        self._print = IconButton(look, "print", self.tr("Print…"))
        self._print.clicked.connect(self.print_out)
        self._print.setEnabled(False)
        close = IconButton(look, "panel-right-close", self.tr("Close preview"))
        close.clicked.connect(self.closed)
        if not closable:
            close.hide()
        margins = (look.px(12), look.px(5), look.px(8), look.px(5))
        ends = self._page, search, self._print, close
        made = row(self._show_small, (choices, 1), *ends, spacing=look.px(6), margins=margins)
        return frame("toolbar", made)

    def _join(self) -> None:
        view, find = self.view, self._find
        self._zoom.chosen.connect(view.set_zoom)
        self._languages.chosen.connect(self._choose_language)
        self._trouble.again.connect(self.load_now)
        self._page.wanted.connect(self._go_to)
        self._page.left.connect(view.setFocus)
        self._small.chosen.connect(view.go_to_page)
        self._show_small.clicked.connect(self._want_small)
        view.zoom_changed.connect(self._show_zoom)
        view.page_count_changed.connect(self._show_count)
        view.current_page_changed.connect(self._show_count)
        view.find_wanted.connect(find.open)
        view.found.connect(find.tell)
        find.wanted.connect(view.look_for)
        find.next_wanted.connect(view.find_next)
        find.previous_wanted.connect(view.find_previous)
        find.closed.connect(self._end_search)

    def _show(self, asked: int, made: Made) -> None:
        if asked >= self._answered:
            self._answered = asked
            self._trouble.hide()
            self._foot.tell(made.paper, made.size, made.note)
            self._foot.show()
            self._take(made)
            self.loaded.emit()

    def _take(self, made: Made | None) -> None:
        self._made = made
        self._print.setEnabled(made is not None and made.is_whole)
        document = made.document if made is not None else None
        self._small.show_document(document)
        self.view.show_document(document)
        self._small.set_current(self.view.current_page)
        self._arrange()

    def _fail(self, asked: int, what: str, todo: str) -> None:
        if asked >= self._answered:
            self._answered = asked
            self._trouble.tell(what, todo)

    def _choose_language(self, language: object) -> None:
        self.language_chosen.emit(language)
        self.load_now()

    def _show_zoom(self) -> None:
        """Let the segments say how pages are fitted, the last one their size."""
        zoom = self.view.zoom
        self._zoom.set_value(zoom if isinstance(zoom, Fit) else Fit.ACTUAL)
        free = 1.0 if isinstance(zoom, Fit) else zoom
        self._zoom.set_text(Fit.ACTUAL, _percent(free))

    def _show_count(self) -> None:
        self._page.tell(self.view.current_page, self.view.page_count)
        self._small.set_current(self.view.current_page)
        self._arrange()
        lay_out(self._head)

    def _go_to(self, page: int) -> None:
        self.view.go_to_page(page)
        self.view.setFocus()

    def _want_small(self, wants: bool) -> None:  # noqa: FBT001 - a signal's
        self._wants_small = wants
        self._arrange()
        if wants:
            self._small.setFocus()

    def _arrange(self) -> None:
        """Show small pages where they are of use, there is room, and nobody put them away.

        Their place is kept while pages are still to come, so that the first one stays where it is.
        Where there is no room for all of the line at the head, printing is left to its command.
        """
        room = self.width()
        words = self._zoom.sizeHint().width() + self._page.sizeHint().width()
        has_room = room >= words + self._look.px(_BESIDE_WORDS)
        self._print.setVisible(has_room and self._print_out is not None)
        more = self._made is not None and not self._made.is_whole
        can = (self.view.page_count > 1 or more) and room >= self._look.px(_ROOM)
        wants = self._wants_small
        shows = can and (room >= self._look.px(_MUCH_ROOM) if wants is None else wants)
        self._show_small.setVisible(can)
        self._show_small.setChecked(shows)
        self._small.setVisible(shows)
        self._line.setVisible(shows)

    def _end_search(self) -> None:
        self.view.look_for("")
        self.view.setFocus()


def _percent(factor: float) -> str:
    """Return a size as it is written in the language of the window."""
    locale = QLocale()
    return f"{locale.toString(round(factor * 100))}{locale.percent()}"
