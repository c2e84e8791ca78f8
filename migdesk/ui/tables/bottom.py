"""The foot of the sheet: what comes of the table as a whole, and what carries it out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from migdesk.desk.tables.plan import Outcome, Plan
from migdesk.ui.look import Look
from migdesk.ui.tables.wording import SIGNS, outcome_name
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import clear, row
from migdesk.ui.widgets.states import Keys


class Bottom(QWidget):
    """How many rows come to what, the keys, and the buttons.

    Signals:
        close_asked: the sheet is not wanted any more.
        next_asked: the next row that waits for a decision is wanted.
        take_asked: what is decided is to be taken over.
    """

    close_asked = Signal()
    next_asked = Signal()
    take_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts = QHBoxLayout()
        self._counts.setSpacing(look.px(6))
        self._hints = QWidget()
        self._hints.setLayout(
            row(
                *self._hint(["F2"], self.tr("correct")),
                *self._hint(["Del"], self.tr("leave out")),
                *self._hint(["Alt", "↓"], self.tr("what the column is")),
                spacing=look.px(6),
            )
        )
        self._plan: Plan | None = None
        self._hints.hide()
        self.close_button = Button(look, self.tr("Cancel"), "ghost")
        self.close_button.clicked.connect(self.close_asked)
        self.now = Button(look, "")
        self.now.clicked.connect(self.take_asked)
        self.next = Button(look, self.tr("Next to decide"), "primary", icon="arrow-down")
        self.next.clicked.connect(self.next_asked)
        self.take = Button(look, "", "primary", icon="check")
        self.take.clicked.connect(self.take_asked)
        for button in (self.now, self.next, self.take):
            button.hide()
        self.setLayout(
            row(
                self._counts,
                None,
                self._hints,
                look.px(10),
                self.close_button,
                self.now,
                self.next,
                self.take,
                spacing=look.px(8),
                margins=(look.px(20), look.px(12), look.px(20), look.px(12)),
            )
        )

    def show_plan(self, plan: Plan) -> None:
        """Say what comes of a plan, and offer to carry it out."""
        self._plan = plan
        ready = plan.ready
        waits = bool(plan.undecided)
        self.now.setText(self.tr("Take over %n row(s) now", "", ready))
        self.take.setText(self.tr("Take over %n row(s)", "", ready))
        self.now.setVisible(waits and ready > 0)
        self.next.setVisible(waits)
        self.take.setHidden(waits)
        self.take.setEnabled(ready > 0)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._count()

    def _count(self) -> None:
        """Show what there is room for: keys and words go first, then what is said elsewhere, too.

        Esc and the cross above close the sheet, and each row says what becomes of it.
        """
        for room in range(5, 0, -1):
            self._hints.setVisible(room > 4 and self._plan is not None)
            self.close_button.setVisible(room > 2)
            self._show_counts(list(Outcome) if room > 1 else [], in_words=room > 3)
            if self.sizeHint().width() <= self.width():
                return

    def _show_counts(self, outcomes: Sequence[Outcome], *, in_words: bool) -> None:
        clear(self._counts)
        for outcome in outcomes:
            count = 0 if self._plan is None else self._plan.counts[outcome]
            if count:
                sign = SIGNS[outcome]
                tone = "gray" if outcome is Outcome.OUT else sign.tone
                words = f"{count} {outcome_name(outcome).lower()}"
                pill = Pill(self._look, words if in_words else str(count), tone, sign.icon)
                pill.setAccessibleName(words)
                pill.setToolTip(words)
                self._counts.addWidget(pill)
                pill.show()  # what is hidden takes no room, and room is what is asked for next

    def _hint(self, keys: list[str], words: str) -> tuple[QWidget, QWidget]:
        return Keys(self._look, keys), Label(self._look, words, 12, 400, "text2")
