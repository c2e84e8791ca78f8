"""Beside the table: what becomes of the row that is looked at, and what is to be decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.tables.plan import (
    KEEPS_OUT,
    Ask,
    Note,
    NoteKind,
    Outcome,
    Plan,
    PlannedPerson,
    PlannedRow,
)
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.tables.model import tone_of
from migdesk.ui.tables.wording import BY_WISH, SIGNS, choice_name, outcome_name, question, sentence
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label, Pill
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, frame, hline, row
from migdesk.ui.widgets.moments import day_short
from migdesk.ui.widgets.signs import word_of


class _Choices(QWidget):
    """A question with a button for each way to decide it. The arrows go from one to the next.

    Signals:
        decided: the key that was chosen.
    """

    decided = Signal(int)

    def __init__(self, look: Look, ask: Ask) -> None:
        super().__init__()
        self._buttons: list[Button] = []
        asked = Label(look, question(ask), 13, 600, wrap=True)
        parts: list[QWidget] = [asked]
        if ask.detail:
            parts.append(Label(look, ask.detail, 12, 400, "text2", wrap=True))
        for choice in ask.choices:
            name, detail = choice_name(ask, choice)
            chosen = ask.decided == choice.key
            button = Button(look, name, icon="check" if chosen else "circle")
            button.setCheckable(True)
            button.setChecked(chosen)
            button.setProperty("left", "1")
            button.setAccessibleName(", ".join(filter(None, (question(ask), name, detail))))
            button.clicked.connect(lambda _=False, key=choice.key: self.decided.emit(key))
            self._buttons.append(button)
            parts.append(button)
            if detail:
                said = Label(look, detail, 12, 400, "text3", wrap=True)
                said.setContentsMargins(look.px(36), 0, 0, look.px(4))
                parts.append(said)
        self.setLayout(column(*parts, spacing=look.px(5)))

    def focus(self) -> None:
        """Take the keyboard."""
        chosen = (button for button in self._buttons if button.isChecked())
        next(chosen, self._buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one way to the next with the arrows."""
        step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
        at = next((at for at, each in enumerate(self._buttons) if each.hasFocus()), -1)
        if not step or at < 0:
            super().keyPressEvent(event)
            return
        self._buttons[(at + step) % len(self._buttons)].setFocus(Qt.FocusReason.OtherFocusReason)


class RowSide(QWidget):
    """What becomes of one row.

    Signals:
        decided: the id of what was asked, and the key that was chosen.
        leave_asked: the place of a row that is to be left out, or taken in again.
        back_asked: the keyboard belongs to the table again.
    """

    decided = Signal(str, int)
    leave_asked = Signal(int)
    back_asked = Signal()

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._choices: list[_Choices] = []
        self._lines = QVBoxLayout()
        gap = look.px(16)
        self._lines.setContentsMargins(gap, gap, gap, gap)
        self._lines.setSpacing(look.px(8))
        self.back = Button(look, self.tr("Back to the table"), "ghost", icon="arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        self._leaving: Button | None = None
        ground = frame("raised", column(row(self.back, None), (ScrollColumn(self._lines), 1)))
        self.setLayout(column((ground, 1)))
        self.setAccessibleName(self.tr("The row that is chosen"))

    def show_row(self, plan: Plan, planned: PlannedRow | None) -> None:
        """Show a row of a plan."""
        clear(self._lines)
        self._choices, self._leaving = [], None
        if planned is None:
            self._lines.addStretch(1)
            return
        look = self._look
        number = plan.table.rows[planned.place].number
        self._lines.addLayout(
            row(
                Label(look, self.tr("Row {number}").format(number=number), 12, 500, "text3"),
                None,
                Pill(
                    look,
                    outcome_name(planned.outcome),
                    tone_of(planned),
                    SIGNS[planned.outcome].icon,
                ),
            )
        )
        for part in self._facts(planned):
            self._lines.addWidget(part)
        for note in planned.notes:
            self._lines.addLayout(self._note(note))
        for ask in plan.asks:
            if planned.place in ask.rows:
                self._lines.addWidget(hline())
                self._add_choices(ask)
        self._lines.addStretch(1)
        self._leaving = self._leave(planned)
        self._lines.addWidget(self._leaving)

    def focus(self) -> None:
        """Put the keyboard on the first question, else on what else can be done."""
        if self._choices:
            self._choices[0].focus()
        elif self._leaving is not None and self._leaving.isEnabled():
            self._leaving.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the table with Left or Esc."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Escape}:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _facts(self, planned: PlannedRow) -> Sequence[QWidget]:
        """Return what is made or found, in words."""
        look = self._look
        parts: list[QWidget] = []
        if planned.says:
            parts.append(Label(look, planned.says, 14.5, 600, wrap=True))
        if planned.session is not None:
            session = planned.session
            day = day_short(session.starts_at.date())
            hours = f"{day}, {session.starts_at:%H:%M}–{session.ends_at:%H:%M}"
            kind = word_of(session.kind, "session_kind", self._language)
            facts = ", ".join(filter(None, (hours, session.room, kind)))
            parts.append(Label(look, facts, 12, 400, "text2", wrap=True))
        if planned.joined:
            said = self.tr("Joined to “{name}”, which is there.").format(name=planned.joined)
            parts.append(Label(look, said, 12, 400, "text2", wrap=True))
        parts += [self._person(person) for person in planned.people]
        return parts

    def _person(self, person: PlannedPerson) -> QWidget:
        look = self._look
        role = word_of(person.role, "role", self._language) if person.role else ""
        below = ", ".join(filter(None, (role, person.detail)))
        words: list[QWidget] = [Label(look, person.name, 13, 500, wrap=True)]
        if below:
            words.append(Label(look, below, 12, 400, "text3", wrap=True))
        sign = SIGNS[person.outcome]
        pill = Pill(look, outcome_name(person.outcome), sign.tone, sign.icon)
        line = QWidget()
        line.setLayout(row((column(*words, spacing=1), 1), pill, spacing=look.px(8)))
        return line

    def _note(self, note: Note) -> QVBoxLayout:
        look = self._look
        keeps_out = note.kind in KEEPS_OUT and note.kind not in BY_WISH
        tone = "red" if keeps_out else "text3" if note.kind in BY_WISH else "amber"
        icon = "circle-alert" if keeps_out else "info"
        words = Label(look, sentence(note), 12.5, 400, "text2", wrap=True, selectable=True)
        sign = IconLabel(look, icon, tone, 14)
        return column(row(column(look.px(1), sign, None), (words, 1), spacing=look.px(7)))

    def _add_choices(self, ask: Ask) -> None:
        choices = _Choices(self._look, ask)
        choices.decided.connect(lambda key, id=ask.id: self.decided.emit(id, key))
        self._choices.append(choices)
        self._lines.addWidget(choices)

    def _leave(self, planned: PlannedRow) -> Button:
        """Return the button that leaves a row out, or takes it in again."""
        left = any(note.kind is NoteKind.LEFT_OUT for note in planned.notes)
        words = self.tr("Take this row in again") if left else self.tr("Leave this row out")
        button = Button(self._look, words, "ghost", icon="undo-2" if left else "x", small=True)
        button.clicked.connect(lambda: self.leave_asked.emit(planned.place))
        button.setEnabled(left or planned.outcome is not Outcome.OUT)
        return button
