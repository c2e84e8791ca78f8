"""A sheet with what came back of a text, card by card, each of them taken over or left."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.checks import Check
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, hline, row

MOST_SHOWN: Final = 300
"""So many cards are shown at a time; those after them come when these are decided."""

_WIDEST: Final = 860
_HIGHEST: Final = 760
_COMPARED: Final = 20_000
"""Characters of both texts up to which they are compared word by word while they are shown."""


class ReturnCard(QWidget):
    """One thing that came back. ``take`` is the box to tick, if there is anything to take over.

    Signals:
        toggled: it is to be taken over, or not.
    """

    toggled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.take: Check | None = None

    def offer(self, *, taken: bool, name: str) -> Check:
        """Make the box to tick; ``name`` says of what it is to those who do not see the card."""
        take = Check(self._look, QCoreApplication.translate("ReturnedSheet", "Take over"))
        take.setChecked(taken)
        take.setAccessibleName(f"{take.text()}: {name}")
        take.toggled.connect(self.toggled)
        self.take = take
        return take

    def lay_out(self, head: Sequence[QWidget], lines: Sequence[QWidget]) -> None:
        """Put what it is at the top, the box at its end, and everything else below."""
        px = self._look.px
        right = [self.take] if self.take is not None else []
        card = frame("card")
        card.setLayout(
            column(
                row(*head, None, *right, spacing=px(8)),
                *lines,
                spacing=px(8),
                margins=(px(14), px(10), px(14), px(12)),
            )
        )
        self.setLayout(column(card))

    def is_taken(self) -> bool:
        """Tell whether it is to be taken over."""
        return self.take is not None and self.take.isChecked()


class ReturnSheet(Overlay):
    """All that came back. Nothing is written before the person says so.

    Signals:
        take_asked: what to take over; what that is each kind of sheet says.
    """

    take_asked = Signal(object)

    def __init__(
        self,
        look: Look,
        window: QWidget,
        title: str,
        cards: Sequence[ReturnCard],
        notes: Sequence[str],
    ) -> None:
        super().__init__(look, window, title)
        px, translate = look.px, QCoreApplication.translate
        self._cards = cards
        for card in cards:
            card.toggled.connect(self.count)
        heading = Label(look, title, 16, 600, wrap=True)
        take_all = translate("ReturnedSheet", "Take all")
        leave_all = translate("ReturnedSheet", "Leave all")
        self.all_button = Button(look, take_all, "ghost", small=True)
        self.all_button.clicked.connect(lambda: self._set_all(taken=True))
        self.none_button = Button(look, leave_all, "ghost", small=True)
        self.none_button.clicked.connect(lambda: self._set_all(taken=False))
        head = column(
            row((heading, 1), self.all_button, self.none_button, spacing=px(6)),
            *(Label(look, text, 12.5, 400, "text2", wrap=True) for text in notes),
            spacing=px(4),
            margins=(px(20), px(16), px(20), px(12)),
        )
        listed = column(*cards, None, spacing=px(10), margins=(px(20), px(12), px(20), px(12)))
        self.close_button = Button(look, translate("ReturnedSheet", "Cancel"), "ghost")
        self.close_button.clicked.connect(self.dismiss)
        self.take_button = Button(look, "", "primary", icon="check", edits=True)
        foot = row(
            None,
            self.close_button,
            self.take_button,
            spacing=px(8),
            margins=(px(20), px(12), px(20), px(12)),
        )
        boxes = [card.take for card in cards if card.take is not None]
        self.fill(
            column(head, hline(), (ScrollColumn(listed), 1), hline(), foot),
            _WIDEST,
            _HIGHEST,
            first=boxes[0] if boxes else self.close_button,
        )
        self.count()

    def how_many(self, count: int) -> str:
        """Return what the button says that takes ``count`` of them over."""
        raise NotImplementedError

    def count(self) -> None:
        """Say on the button how many are taken over."""
        count = sum(card.is_taken() for card in self._cards)
        self.take_button.setText(self.how_many(count))
        self.take_button.setEnabled(count > 0)

    def _set_all(self, *, taken: bool) -> None:
        for card in self._cards:
            if card.take is not None:
                card.take.setChecked(taken)


def changed_words(look: Look, before: str, after: str) -> DifferenceLabel:
    """Return what was changed in a text, word by word unless it is too long for that."""
    if len(before) + len(after) > _COMPARED:  # too long to be compared while somebody waits
        before = ""
    return DifferenceLabel(look, before, after)
