"""Pages with their words: selected by mouse, copied, looked for, followed, read aloud."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QMenu

from migdesk.text.printed import (
    Link,
    PageText,
    Span,
    gap_nearest,
    letter_at,
    line_at,
    line_boxes,
    link_at,
    word_at,
)
from migdesk.ui.look import Look
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.marks import Place, Search, Selection
from migdesk.ui.widgets.preview.pages_view import Command, PagesView
from migdesk.ui.widgets.preview.paper import placed
from migdesk.ui.widgets.preview.texts import Texts

_PULL: Final = 60
"""Milliseconds between two steps of scrolling while a selection is drawn beyond the edge."""

_NEAR: Final = 8
"""A third click within so many pixels selects the line."""


class PdfView(PagesView):
    """Shows the pages of a document, with words that can be selected, copied and found.

    A link to another page is followed by a click. Where a link leads elsewhere is said and can be
    copied: nothing is opened.

    Signals:
        selection_changed: whether something is selected.
        found: which hit is shown, from 1, and how many there are so far.
        find_wanted: the person asks for a field to look for something.
    """

    selection_changed = Signal(bool)
    found = Signal(int, int)
    find_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._texts = Texts(self._text_arrived)
        self._selection: Selection | None = None
        self._search: Search | None = None
        self._is_revealing = False
        self._pulling = QTimer(self, interval=_PULL)
        self._pulling.timeout.connect(self._pull)
        self._pointer = QPointF()
        self._third = QTimer(self, singleShot=True)
        self.destroyed.connect(self._texts.stop)
        self.current_page_changed.connect(self._say_where)
        self.page_count_changed.connect(self._say_where)
        self.viewport().setMouseTracking(True)
        self._say_where()

    def show_document(self, document: Document | None) -> None:
        """Turn to another document. What is looked for is looked for again."""
        self._select(None)
        self._texts.show(document)
        super().show_document(document)
        if self._search is not None:
            self._look_for(Search(self._search.wanted, self.current_page), reveal=False)

    def look_for(self, wanted: str) -> None:
        """Look for a text from the page in sight on, and show the first place. Blank: stop."""
        if wanted.strip():
            self._look_for(Search(wanted, self.current_page), reveal=True)
        else:
            self._search = None
            self._texts.want(())
            self.found.emit(0, 0)
            self.viewport().update()

    def find_next(self) -> None:
        """Show the next place, round and round."""
        self._step(1)

    def find_previous(self) -> None:
        """Show the place before, round and round."""
        self._step(-1)

    def select_all(self) -> None:
        """Select the words of all pages."""
        if self.page_count:
            self._select(Selection((0, 0), (self.page_count, 0)))

    def copy(self) -> None:
        """Bring what is selected to the clipboard, once all of it has been read."""
        chosen = self._selection
        if chosen is not None:
            pages = [page for page in chosen.pages if page < self.page_count]
            self._texts.when_read(pages, lambda texts: _to_clipboard(chosen.text(texts)))

    @property
    def has_selection(self) -> bool:
        """Tell whether something is selected."""
        return self._selection is not None

    def command(self, event: QKeyEvent) -> Command | None:
        """Return what a key means here, or ``None``."""
        keys = QKeySequence.StandardKey
        for sequence, command in (
            (keys.Copy, self.copy),
            (keys.SelectAll, self.select_all),
            (keys.Find, self.find_wanted.emit),
        ):
            if event.matches(sequence):
                return command
        if self._search is not None and event.matches(keys.FindNext):
            return self.find_next
        if self._search is not None and event.matches(keys.FindPrevious):
            return self.find_previous
        if event.key() == Qt.Key.Key_Escape and self.has_selection:
            return lambda: self._select(None)
        return super().command(event)

    def pages_drawn(self) -> None:
        """Read the pages in sight: for the mouse, and for those who listen."""
        self._texts.sight(self._visible())

    def paint_marks(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Mark what is selected, and what was looked for."""
        text = self._texts.known.get(page)
        if text is None:
            return
        paper, scale = self._paper, self._layout.scale
        if self._selection is not None:
            span = self._selection.on(page, len(text.text))
            paper.draw_marks(painter, rect, scale, line_boxes(text, span), "accent_line")
        if self._search is not None:
            for number, span in enumerate(self._search.on(page)):
                boxes = line_boxes(text, span)
                paper.draw_marks(painter, rect, scale, boxes, "amber_line")
                if self._search.is_current(page, number):
                    paper.draw_outline(painter, rect, scale, boxes)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, and other sizes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.has_selection)
        everything = menu.addAction(self.tr("Select all"), self.select_all)
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        everything.setEnabled(self.page_count > 0)
        self._offer_address(menu, event)
        menu.addSeparator()
        keys = QKeySequence.StandardKey
        for text, size, key in (
            (self.tr("Larger"), self.zoom_in, keys.ZoomIn),
            (self.tr("Smaller"), self.zoom_out, keys.ZoomOut),
        ):
            menu.addAction(text, size).setShortcut(QKeySequence(key))
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; a third click takes the line; with Shift, go on from before."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        spot = event.position()
        is_third = (spot - self._pointer).manhattanLength() < _NEAR and self._third.isActive()
        self._pointer = spot
        place = self._gap(spot)
        if place is None:
            self._select(None)
        elif is_third:
            self._select_around(spot, line_at)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection is not None:
            self._select(Selection(self._selection.anchor, place))
        else:
            self._select(Selection(place, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer, or show what lies under it."""
        self._pointer = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._reach()
            inside = self.viewport().rect().contains(event.position().toPoint())
            if inside:
                self._pulling.stop()
            elif not self._pulling.isActive():
                self._pulling.start()
        else:
            self._show_what_is_under(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the selection as it is; a mere click selects nothing and follows a link."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._pulling.stop()
        if self._selection is not None and self._selection.is_empty:
            self._select(None)
            link = self._link(event.position())
            if link is not None and link.page is not None:
                self.go_to_page(link.page, link.top)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer = event.position()
            self._third.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
            self._select_around(event.position(), word_at)

    def _select(self, selection: Selection | None) -> None:
        if selection == self._selection:
            return
        self._selection = selection
        self.selection_changed.emit(selection is not None)
        self.viewport().update()

    def _select_around(self, spot: QPointF, around: Callable[[PageText, int], Span]) -> None:
        place = self._letter(spot)
        if place is not None:
            page, letter = place
            self._select(Selection.of(page, around(self._texts.known[page], letter)))

    def _reach(self) -> None:
        """Select from where the mouse was pressed to where it is."""
        place = self._gap(self._pointer)
        if self._selection is not None and place is not None:
            self._select(Selection(self._selection.anchor, place))

    def _pull(self) -> None:
        """Scroll towards the pointer, which is beyond the edge."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        beyond = min(self._pointer.y(), 0) + max(self._pointer.y() - height, 0)
        bar.setValue(bar.value() + round(beyond))
        self._reach()

    def _gap(self, spot: QPointF) -> Place | None:
        """Return the gap between letters nearest to a spot of the view."""
        page, place = self._page_under(spot)
        text = self._texts.known.get(page)
        return None if text is None else (page, gap_nearest(text, *place))

    def _letter(self, spot: QPointF) -> Place | None:
        page, place = self._page_under(spot)
        text = self._texts.known.get(page)
        letter = letter_at(text, *place) if text is not None else None
        return None if letter is None else (page, letter)

    def _link(self, spot: QPointF) -> Link | None:
        page, place = self._page_under(spot)
        text = self._texts.known.get(page)
        return None if text is None else link_at(text, *place)

    def _show_what_is_under(self, spot: QPointF) -> None:
        """Let the pointer tell words from paper, and say where a link leads to."""
        link, view = self._link(spot), self.viewport()
        view.setToolTip("" if link is None else link.address)
        if link is not None and link.page is not None:
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._letter(spot) is None:
            view.unsetCursor()
        else:
            view.setCursor(Qt.CursorShape.IBeamCursor)

    def _offer_address(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """Offer to copy where the link leads to that was pointed at."""
        spot = self.viewport().mapFromGlobal(event.globalPos()).toPointF()
        link = self._link(spot)
        if link is not None and link.address:
            menu.addAction(self.tr("Copy address"), lambda: _to_clipboard(link.address))

    def _page_under(self, spot: QPointF) -> tuple[int, tuple[float, float]]:
        if not self.page_count:
            return -1, (0.0, 0.0)
        place = spot - self._shift
        page = self._layout.page_at(place.y())
        return page, self._layout.on_page(page, place)

    def _look_for(self, search: Search, *, reveal: bool) -> None:
        self._search, self._is_revealing = search, reveal
        for page, words in sorted(self._texts.words.items()):
            search.take(page, words)
        self._texts.want(range(self.page_count))
        self._tell_hits()

    def _step(self, by: int) -> None:
        if self._search is not None:
            self._search.step(by)
            self._is_revealing = True
            self._tell_hits()

    def _tell_hits(self) -> None:
        search = self._search
        if search is None:
            return
        if len(self._texts.words) == self.page_count:
            search.close()
        if self._is_revealing and search.here is not None:
            self._reveal(*search.here)
        self.found.emit(search.position, search.count)
        self.viewport().update()

    def _reveal(self, page: int, span: Span) -> None:
        """Scroll so that a stretch of text is in sight, in the middle if it was not.

        Where it stands on its page may have to be read anew: its page is turned to meanwhile.
        """
        text = self._texts.known.get(page)
        self._is_revealing = text is None
        if text is None:
            self.go_to_page(page)
            self._texts.sight(self._visible())
            return
        boxes = line_boxes(text, span)
        if not boxes:
            return
        rect = placed(boxes[0], self._place_of(page), self._layout.scale)
        view = QRectF(self.viewport().rect())
        if not view.contains(rect):
            vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
            vertical.setValue(vertical.value() + round(rect.center().y() - view.center().y()))
            horizontal.setValue(horizontal.value() + round(rect.center().x() - view.center().x()))

    def _text_arrived(self, page: int, text: PageText) -> None:
        if self._search is not None:
            self._search.take(page, text.text)
            self._tell_hits()
        if page == self.current_page:
            self._say_where()

    def _say_where(self) -> None:
        """Tell those who listen which page this is, and what it says."""
        if not self.page_count:
            self.setAccessibleName(self.tr("Preview, no page yet"))
            self.setAccessibleDescription("")
            return
        name = self.tr("Page {page} of {count}")
        self.setAccessibleName(name.format(page=self.current_page + 1, count=self.page_count))
        text = self._texts.known.get(self.current_page)
        self.setAccessibleDescription("" if text is None else text.text)


def _to_clipboard(text: str) -> None:
    if text:
        QGuiApplication.clipboard().setText(text)
