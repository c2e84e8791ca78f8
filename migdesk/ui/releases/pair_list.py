"""The list of pairs, with a field over the translation of the row that is current."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

from migdesk.text.blocks import Block
from migdesk.text.finding import Place
from migdesk.text.names import Language
from migdesk.text.translation import Pair
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.releases.pair_field import PairField
from migdesk.ui.releases.pair_rows import PairDelegate, PairRow, spoken
from migdesk.ui.widgets.hand_list import HandList


class PairList(HandList):
    """Pairs of paragraphs. The current one is open: its translation can be written.

    Signals:
        turned_to: another pair is current; carries its ``PairRow``.
    """

    turned_to = Signal(object)

    def __init__(self, look: Look, words: Words, language: Language) -> None:
        super().__init__(look, "", PairDelegate, spoken)
        self.setAccessibleName(self.tr("Paragraphs in two languages"))
        self.field = PairField(look, words, language, self.viewport())
        self.field.hide()
        self._pairs: tuple[PairRow, ...] = ()
        self._placing = False
        self.field.grown.connect(self._on_grown)
        self.field.left.connect(self.setFocus)
        self.field.entered.connect(self._write_next)
        self.field.caret_seen.connect(self._see_caret)
        self.chosen.connect(self._on_chosen)
        self.opened.connect(lambda _: self.field.enter())
        self.typed.connect(lambda _: self.field.enter())

    # What is shown

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show pairs; the one that was current stays so if it is still there."""
        before = self.row()
        self._pairs = tuple(PairRow(number, pair) for number, pair in enumerate(pairs, start=1))
        self.painter().forget_but(self._pairs)
        self.painter().open_key = 0
        self.show_rows({row.key: row for row in self._pairs})
        same = (row.key for row in self._pairs if before and row.pair.id == before.pair.id)
        key = next(same, min(before.key, len(self._pairs)) if before else 0)
        self.select(key)

    def pairs(self) -> Sequence[PairRow]:
        """Return the rows in order."""
        return self._pairs

    def row(self) -> PairRow | None:
        """Return the pair that is current."""
        key = self.key()
        return self._pairs[key - 1] if 0 < key <= len(self._pairs) else None

    def painter(self) -> PairDelegate:
        """Return what paints the rows."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, PairDelegate)  # noqa: S101 -- it was made with this one
        return delegate

    def turn_to(self, key: int) -> None:
        """Make a pair current and tell so."""
        if self.select(key):
            row = self.row()
            if row is not None:
                self.turned_to.emit(row)

    # The field

    def open_field(self, blocks: Sequence[Block], *, read_only: bool, has_versions: bool) -> None:
        """Lay the field over the translation of the current pair, with these words."""
        row = self.row()
        if row is None:
            self.close_field()
            return
        self.painter().open_key = row.key
        self.field.show_pair(row.pair, blocks, read_only=read_only, has_versions=has_versions)
        self.field.show_found(self.painter().found)
        self.field.show()
        self._place()
        self._see_row()

    def close_field(self) -> None:
        """Show the translation of every pair as it is."""
        self.field.hide()
        self.painter().open_key = 0
        self._size_in_place()

    def show_stretch(self, part: str, start: int, length: int) -> None:
        """Select a stretch of what is written in the field, and bring it into view."""
        self.show_in_source("", (0, 0))
        if self.field.go_to(part, start, length):
            here = self.field.here
            self._see_caret(here.caret_rect().translated(here.pos()))

    def show_in_source(self, part: str, place: Place) -> None:
        """Show a stretch of a source as what is selected; none where there is no ``part``."""
        self.painter().shown = (part, place) if part else None
        self.field.select_nothing()
        self.viewport().update()

    def show_found(
        self,
        places: Mapping[str, Sequence[Place]],
        in_source: Mapping[str, Sequence[Place]],
    ) -> None:
        """Mark these stretches of translations and of sources as found, and no others."""
        painter = self.painter()
        painter.found, painter.in_source = places, in_source
        self.field.show_found(places)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the field to the width there is."""
        super().resizeEvent(event)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Let the field go with its row."""
        super().scrollContentsBy(dx, dy)
        self._lay()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write where the mouse is pressed on a translation."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mousePressEvent(event)
        row = self.row()
        if index.isValid() and row is not None and self.field.isVisible():
            places = self.painter().places(row, self.visualRect(index))
            if at.x() >= places.translation.left() and at.y() >= places.translation.top():
                self.field.enter_at(self.field.mapFrom(self.viewport(), at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with F2 as with Enter."""
        if event.key() == Qt.Key.Key_F2:
            self.field.enter()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show no tip: all words are there."""
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().viewportEvent(event)

    def _on_chosen(self, key: int) -> None:
        row = self.row()
        if key and row is not None:
            self.turned_to.emit(row)

    def _write_next(self) -> None:
        """Go on writing in the pair after the current one."""
        if self.key() < len(self._pairs):
            self.turn_to(self.key() + 1)
            self.field.enter()

    def _on_grown(self) -> None:
        if not self._placing:
            self._place()

    def _place(self) -> None:
        """Give the row that is open the height of its field, and the field its place."""
        painter, row = self.painter(), self.row()
        if row is None or painter.open_key != row.key or self._placing:
            return
        self._placing = True
        rect = self.visualRect(self.currentIndex())
        width = painter.places(row, rect).translation.width()
        painter.open_height = self.field.height_at(width)
        self._size_in_place()
        self._placing = False
        self._lay()

    def _lay(self) -> None:
        painter, row = self.painter(), self.row()
        if row is not None and painter.open_key == row.key:
            place = painter.places(row, self.visualRect(self.currentIndex())).translation
            if self.field.pos() != place.topLeft():
                self.field.move(place.topLeft())

    def _see_row(self) -> None:
        """Bring the row that is open into sight; of a high one its foot, with the field."""
        self.scrollTo(self.currentIndex())
        over = self.field.geometry().bottom() + self._look.px(8) - self.viewport().height()
        if over > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + over)

    def _see_caret(self, caret: QRect) -> None:
        """Scroll so far that the caret is in sight."""
        there = caret.translated(self.field.pos())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if there.bottom() > room:
            bar.setValue(bar.value() + there.bottom() - room + caret.height())
        elif there.top() < 0:
            bar.setValue(bar.value() + there.top() - caret.height())


def next_to_do(rows: Sequence[PairRow], key: int) -> int:
    """Return the key of the next pair that is to be brought up to date, from the top again.

    0 where there is none.
    """
    return next((row.key for row in (*rows[key:], *rows[:key]) if row.pair.to_do), 0)
