"""A list and what is chosen from it, side by side, or one of the two where room is short."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from migdesk.ui.look import Look

FOLD_BELOW: Final = 940
"""Width at 100 % text below which only one of the two is shown."""

_WIDE_FROM: Final = 1180
_WIDE, _NARROW = 336, 312
_LEAST_LIST: Final = 256
_LEAST_PAGE: Final = 480
_WIDE_SIDE, _NARROW_SIDE, _LEAST_SIDE = 352, 324, 280


class TwoPanes(QSplitter):
    """A list at the left and a page at the right, their border movable.

    Signals:
        folded_changed: whether one of the two is shown alone from now on.
        list_resized: how wide a person wants the list to be, in pixels at 100 %.
    """

    folded_changed = Signal(bool)
    list_resized = Signal(int)

    def __init__(
        self,
        look: Look,
        listing: QWidget,
        page: QWidget,
        *,
        list_width: int = 0,
        fold_below: int = FOLD_BELOW,
    ) -> None:
        """Show both.

        Args:
            look: the look.
            listing: the list.
            page: what is chosen from it.
            list_width: how wide the list was wanted last, in pixels at 100 %; 0 for as it fits.
            fold_below: width at 100 % text below which one of the two is shown alone.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self._look, self._listing, self._page = look, listing, page
        self._wish, self._fold_below = list_width, fold_below
        self._folded = False
        self._page_first = self._page_alone = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        listing.setMinimumWidth(look.px(_LEAST_LIST))
        page.setMinimumWidth(1)
        self.addWidget(listing)
        self.addWidget(page)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._note_wish)

    def folded(self) -> bool:
        """Return whether one of the two is shown alone."""
        return self._folded

    def shows_page(self) -> bool:
        """Return whether the page can be seen."""
        return not self._folded or self._page_first

    def page_stands_alone(self) -> bool:
        """Return whether the page has all the room because it wants it."""
        return self._page_first and self._page_alone

    def show_page(self, *, page: bool) -> None:
        """Say which of the two is shown where there is no room for both."""
        self._page_first = page
        self._arrange()

    def show_page_alone(self, *, alone: bool) -> None:
        """Say whether the page has all the room, however much there is, until it is left."""
        if alone is not self._page_alone:
            self._page_alone = alone
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold, and give the list its width."""
        super().resizeEvent(event)
        folded = self.width() < self._look.px(self._fold_below)
        if folded is not self._folded:
            self._folded = folded
            self._arrange()
            self.folded_changed.emit(folded)
        self._share()

    def _arrange(self) -> None:
        covered = self._page_first and (self._folded or self._page_alone)
        self._listing.setVisible(not covered)
        self._page.setVisible(not self._folded or self._page_first)
        self._share()

    def _share(self) -> None:
        if self._folded or self._listing.isHidden():
            return
        look, width = self._look, self.width()
        wish = self._wish or (_WIDE if width >= look.px(_WIDE_FROM) else _NARROW)
        listing = min(look.px(wish), width - look.px(_LEAST_PAGE))
        self.setSizes([listing, width - listing - 1])

    def _note_wish(self) -> None:
        self._wish = round(self.sizes()[0] / self._look.scale)
        self.list_resized.emit(self._wish)


class InspectorPanes(TwoPanes):
    """A list that has most of the room, and an inspector of what is chosen from it at its right.

    ``list_resized`` tells how wide a person wants the inspector to be.
    """

    def __init__(self, look: Look, listing: QWidget, page: QWidget, *, side_width: int = 0) -> None:
        """Show both; ``side_width`` is how wide the inspector was wanted last, as in the base."""
        super().__init__(look, listing, page, list_width=side_width)
        self._alone = False
        listing.setMinimumWidth(1)
        page.setMinimumWidth(look.px(_LEAST_SIDE))
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def shows_page(self) -> bool:
        """Return whether the inspector can be seen."""
        return super().shows_page() and not self._alone

    def show_alone(self, *, alone: bool) -> None:
        """Say whether the list stands alone: there is nothing to inspect."""
        if alone is not self._alone:
            self._alone = alone
            self._arrange()

    def _arrange(self) -> None:
        super()._arrange()
        if self._alone:
            self._page.hide()
            self._listing.show()

    def _share(self) -> None:
        if self._folded or self._alone:
            return
        look, width = self._look, self.width()
        wish = self._wish or (_WIDE_SIDE if width >= look.px(_WIDE_FROM) else _NARROW_SIDE)
        side = max(look.px(_LEAST_SIDE), min(look.px(wish), width - look.px(_LEAST_PAGE)))
        self.setSizes([width - side - 1, side])

    def _note_wish(self) -> None:
        self._wish = round(self.sizes()[1] / self._look.scale)
        self.list_resized.emit(self._wish)
