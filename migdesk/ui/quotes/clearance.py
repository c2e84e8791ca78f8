"""Where the clearance of a quote stands, and the steps that may follow."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.rows import Changes, QuotePage
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, smooth
from migdesk.ui.quotes.edits import QuoteEdits
from migdesk.ui.quotes.step_form import StepForm
from migdesk.ui.quotes.wording import is_late, since_when, verb_of
from migdesk.ui.shell.evidence import asking_for_evidence
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, ButtonKind
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label, Pill
from migdesk.ui.widgets.layouts import clear, column
from migdesk.ui.widgets.popover import Popover
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, word_of
from migdesk.vocabulary import ClearanceState

_FORWARD: Final = {
    ClearanceState.TO_VERIFY: ClearanceState.ASKED,
    ClearanceState.ASKED: ClearanceState.CLEARED,
    ClearanceState.DECLINED: ClearanceState.ASKED,
    ClearanceState.WITHDRAWN: ClearanceState.ASKED,
}
"""The step that most often follows: its button is the one that stands out."""


class _Standing(QWidget):
    """The state, and since when. It can have the keyboard, with which nothing can be done there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts = FlowLayout(look.px(8), look.px(4))
        self.setLayout(self._parts)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def say(self, state: Pill, since: Label) -> None:
        """Say another state."""
        clear(self._parts)
        self._parts.addWidget(state)
        self._parts.addWidget(since)
        self.setAccessibleName(f"{state.accessibleName()}, {since.text()}".removesuffix(", "))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring where the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            smooth(painter)
            draw_focus_ring(painter, self._look, QRectF(self.rect()), self._look.px(11))


class ClearanceSection(QWidget):
    """The state of a quote with since when, and a button for every step that may follow."""

    def __init__(self, parts: Parts, edits: QuoteEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._page: QuotePage | None = None
        self._unfinished: dict[tuple[int, ClearanceState], Mapping[str, Any]] = {}
        look = parts.look
        self.buttons: dict[ClearanceState, Button] = {}
        self.form: StepForm | None = None
        self._popover: Popover | None = None
        self.state = _Standing(look)
        self._steps = FlowLayout(look.px(6))
        self.setLayout(column(self.state, self._steps, spacing=look.px(8)))

    def show_page(self, page: QuotePage) -> None:
        """Show where the clearance of a quote stands."""
        before, self._page = self._page, page
        self._show_state(page)
        if before is None or (before.id, before.clearance) != (page.id, page.clearance):
            if self._popover is not None:
                self._popover.dismiss()  # its step may not be one any more
            self._show_steps(page)

    def open_step(self, state: ClearanceState) -> None:
        """Ask about a step; what was typed for it before is there again."""
        page = self._page
        if page is None or self._popover is not None:
            return
        who = self._parts.keeper.settings.who
        form = StepForm(
            self._parts.look,
            page,
            state,
            me=who,
            today=self._today,
            language=self._parts.language,
            ask=asking_for_evidence(self._parts.files),
        )
        if (page.id, state) in self._unfinished:
            form.show_typed(self._unfinished[page.id, state])
        form.given.connect(partial(self._note, page.id, state))
        popover = Popover(
            self._parts.look, self.buttons[state], form, name=verb_of(state, page.clearance)
        )
        popover.closed.connect(partial(self._let_go, page.id, state))
        self.form, self._popover = form, popover
        popover.open()

    def _show_state(self, page: QuotePage) -> None:
        look, now = self._parts.look, self._parts.clock()
        sign = CLEARANCE_SIGNS[page.clearance]
        word = word_of(page.clearance, "clearance_state", self._parts.language)
        late = is_late(page, now)
        since = since_when(page, now)
        if late:
            since = self.tr("{span}, longer than usual").format(span=since)
        self.state.say(
            Pill(look, word, sign.tone, sign.icon),
            Label(look, since, 12.5, 400, "amber" if late else "text2"),
        )

    def _show_steps(self, page: QuotePage) -> None:
        look = self._parts.look
        had_keyboard = any(button.hasFocus() for button in self.buttons.values())
        clear(self._steps)
        self.buttons = {}
        first = _FORWARD.get(page.clearance)
        allowed = page.next_clearances if self._parts.writable else ()
        ordered = sorted(allowed, key=lambda state: state is not first)
        for state in ordered:
            kind: ButtonKind = "primary" if state is first else "default"
            sign = CLEARANCE_SIGNS[state]
            button = Button(look, verb_of(state, page.clearance), kind, icon=sign.icon, edits=True)
            button.clicked.connect(partial(self._open, state))
            before = list(self.buttons.values())[-1] if self.buttons else self.state
            self.buttons[state] = button
            self._steps.addWidget(button)
            self.setTabOrder(before, button)
        if had_keyboard:
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> QWidget:
        """Return where the keyboard belongs: at the step that most often follows, if one does.

        Else at the state, where Enter takes no step that nobody has thought of.
        """
        first = _FORWARD.get(self._page.clearance) if self._page is not None else None
        button = self.buttons.get(first) if first is not None else None
        if button is None:
            return self.state
        button.show()  # at once, or it could not be given the keyboard yet
        return button

    def _open(self, state: ClearanceState, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal carries it
        self.open_step(state)

    def _note(self, quote_id: int, state: ClearanceState, said: Mapping[str, Any]) -> None:
        form = self.form
        if form is None:
            return

        def noted(_: Changes) -> None:
            self._unfinished.pop((quote_id, state), None)
            popover = self._popover
            if popover is not None:
                popover.closed.disconnect()
                self._popover = self.form = None
                popover.dismiss()
            self._parts.voice.say_undoable(self.tr("Clearance noted"))

        self._edits.carry_out(
            lambda desk: set_quote_clearance(desk, quote_id=quote_id, state=state, **said),
            form,
            noted,
        )

    def _let_go(self, quote_id: int, state: ClearanceState) -> None:
        """Remember what was typed in a form that was closed without being noted."""
        if self.form is not None:
            self._unfinished[quote_id, state] = self.form.typed()
        self._popover = self.form = None

    def _today(self) -> date:
        zone = ZoneInfo(self._page.zone) if self._page is not None else None
        return self._parts.clock().astimezone(zone).date()
