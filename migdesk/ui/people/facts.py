"""Facts on a card, to be read: what each is at the left, what is known at the right."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth, width_of
from migdesk.ui.widgets.editing import is_reading, mark_editing
from migdesk.ui.widgets.labels import IconLabel, Label, SectionHead
from migdesk.ui.widgets.layouts import clear, column, frame, row


class Known(Struct, frozen=True):
    """A fact.

    Attributes:
        icon: of its kind; empty for none.
        label: what it is.
        value: what is known.
        ink: the token of the colour of that.
        below: whether the value stands below the label, as longer texts do.
    """

    icon: str
    label: str
    value: str
    ink: str = "text"
    below: bool = False


_WIDEST_WORD: Final = 170
"""Pixels at 100 % that the longest word of a value may have beside its label."""


class FactsCard(QWidget):
    """A card of facts under its heading.

    Signals:
        edit_asked: the facts are to be edited: by the link, or a click on the card.
    """

    edit_asked = Signal()

    def __init__(self, look: Look, title: str, *, link: str, empty: str) -> None:
        """Show nothing yet.

        Args:
            look: the look.
            title: of the card.
            link: words of the link that edits.
            empty: what is said where nothing is known.
        """
        super().__init__()
        self._look, self._empty = look, empty
        self._shown: tuple[Known, ...] | None = None
        head = SectionHead(look, title, link=link, edits=True)
        head.link_clicked.connect(self.edit_asked)
        head.link.setAccessibleName(f"{link}: {title}")
        gap = look.px(14)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(8))
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._card = _Card(look)
        self._card.setLayout(self._rows)
        self._card.clicked.connect(self.edit_asked)
        self.setLayout(column(head, self._card, spacing=look.px(6)))

    def show_facts(self, facts: Sequence[Known]) -> None:
        """Show what is known; a fact without a value is left out."""
        known = tuple(fact for fact in facts if fact.value)
        if known == self._shown:
            return
        self._shown = known
        clear(self._rows)
        if not known:
            self._rows.addWidget(Label(self._look, self._empty, 12.5, 400, "text3", wrap=True))
        for fact in known:
            self._rows.addLayout(self._row(fact))

    def _row(self, fact: Known) -> QVBoxLayout:
        look = self._look
        label = Label(look, fact.label, 12.5, 400, "text2")
        below = fact.below or self._is_long(fact.value)
        weight = 400 if fact.below else 500
        value = Label(look, fact.value, 12.5, weight, fact.ink, wrap=True)
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setCursor(Qt.CursorShape.IBeamCursor)
        top: list[QWidget] = [IconLabel(look, fact.icon, "text2", 15)] if fact.icon else []
        head = row(*top, label, spacing=look.px(10))
        if not fact.below:  # below its label, too, it ends where the others do
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if below:
            head.addStretch(1)
            return column(head, value, spacing=look.px(2))
        head.addWidget(value, 1)
        return column(head)

    def _is_long(self, value: str) -> bool:
        """Tell whether a value, such as an address, cannot be broken to stand beside its label."""
        font = self._look.font(12.5, 500)
        longest = max(value.split(), key=len, default="")
        return width_of(longest, font) > self._look.px(_WIDEST_WORD)


class _Card(QFrame):
    """A card that can be clicked, and says so under the pointer."""

    clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._held = False
        mark_editing(self)
        self.setProperty("kind", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def showEvent(self, event: QShowEvent) -> None:
        """Be read alone where the office is open for reading only."""
        super().showEvent(event)
        if not self._held and is_reading(self):
            self._held = True
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        if event.button() == Qt.MouseButton.LeftButton and not self._held:
            self.clicked.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw another ground under the pointer."""
        super().paintEvent(event)
        if not self.underMouse() or self._held:
            return
        painter, look = QPainter(self), self._look
        smooth(painter)
        inner = QRectF(self.rect()).adjusted(look.px(4), look.px(4), -look.px(4), -look.px(4))
        draw_rounded(painter, look, inner, look.px(7), fill="hover")


def section(look: Look, title: str, content: QWidget) -> QWidget:
    """Return ``content`` on a card under its heading."""
    made = QWidget()
    gap = look.px(16)
    card = frame("card", column(content, margins=(gap, gap, gap, gap)))
    made.setLayout(column(SectionHead(look, title), card, spacing=look.px(6)))
    return made
