"""The forms of clearance: who is asked, and what they answered."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.text.capitals import capitalised
from migdesk.text.names import Language
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.shell.evidence import Ask, EvidenceField
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.checks import Check
from migdesk.ui.widgets.choices import Chips
from migdesk.ui.widgets.fields import AreaField, DayTime, MomentField, TextField
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.vocabulary import Decision

_END_OF_DAY = time(18)
"""When an answer is due on a day without a time: at the end of office hours."""


class _Form(QFrame):
    """A small form in the inspector. Esc takes it back.

    Signals:
        dropped: the person thought better of it.
    """

    dropped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "sunken")

    def _stack(self, *parts: QWidget, verb: Button) -> None:
        px = self._look.px
        cancel = Button(self._look, self.tr("Cancel"), "ghost", small=True)
        cancel.clicked.connect(self.dropped)
        self.setLayout(
            column(
                *parts,
                row(verb, cancel, None, spacing=px(6)),
                spacing=px(10),
                margins=(px(12), px(12), px(12), px(12)),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the form back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class AskForm(_Form):
    """Notes that somebody is asked.

    Signals:
        given: who, the languages, the channel, and by when or ``None``.
    """

    given = Signal(str, object, str, object)

    def __init__(
        self,
        look: Look,
        languages: Sequence[tuple[Language, str]],
        today: Callable[[], date],
        zone: ZoneInfo,
    ) -> None:
        """Ask about the texts in ``languages``; hours are those of ``zone``."""
        super().__init__(look)
        self._zone = zone
        self.who = TextField(
            look,
            self.tr("Who is asked"),
            placeholder=self.tr("Name, or office"),
            required=self.tr("Say who is asked."),
        )
        self._checks = {tag: Check(look, own) for tag, own in languages}
        for check in self._checks.values():
            check.setChecked(True)
        texts = QWidget()
        flow = FlowLayout(look.px(12))
        for check in self._checks.values():
            flow.addWidget(check)
        head = Label(look, self.tr("Texts"), 12, 500, "text2")
        texts.setLayout(column(head, flow, spacing=look.px(4)))
        if len(languages) < 2:
            texts.hide()
        self.channel = TextField(
            look, self.tr("How"), placeholder=self.tr("E-mail, telephone, in person")
        )
        self.due = MomentField(look, self.tr("Answer wanted by"), today, needs_time=False)
        ask = Button(look, self.tr("Note that they are asked"), "primary", small=True)
        ask.clicked.connect(self._give)
        self._stack(self.who, texts, self.channel, self.due, verb=ask)

    def _give(self) -> None:
        for field in (self.who, self.channel, self.due):
            field.flush()
        who = self.who.value().strip()
        if not who:
            self.who.set_error(self.tr("Say who is asked."))
            self.who.focus()
            return
        if self.due.error():
            self.due.focus()
            return
        wanted = [tag for tag, check in self._checks.items() if check.isChecked()]
        if wanted:
            self.given.emit(who, wanted, self.channel.value(), self._due())

    def _due(self) -> datetime | None:
        value: DayTime | None = self.due.value()
        if value is None:
            return None
        return datetime.combine(value.day, value.at or _END_OF_DAY, self._zone)


class AnswerForm(_Form):
    """Records what somebody answered.

    Signals:
        given: the decision, a comment, how it came, and the path of what shows it or ``None``.
    """

    given = Signal(object, str, str, object)

    def __init__(self, look: Look, words: Words, ask: Ask) -> None:
        """Offer the answers in ``words``, those of the interface; ``ask`` is asked for a file."""
        super().__init__(look)
        decisions = [decision for decision in Decision if decision is not Decision.WAITING]
        self.decision = Chips(
            look,
            [(each, capitalised(words(f"decision.{each}"))) for each in decisions],
            name=self.tr("Answer"),
        )
        self.comment = AreaField(look, self.tr("Comment"), lines=(2, 6))
        self.channel = TextField(
            look, self.tr("How it came"), placeholder=self.tr("E-mail, telephone, in person")
        )
        self.evidence = EvidenceField(
            look,
            self.tr("What shows it"),
            ask,
            hint=self.tr("A letter, a message: kept in the office file."),
        )
        record = Button(look, self.tr("Record answer"), "primary", small=True)
        record.clicked.connect(self._give)
        self._stack(self.decision, self.comment, self.channel, self.evidence, verb=record)
        self.setFocusProxy(self.decision)

    def _give(self) -> None:
        self.comment.flush()
        self.channel.flush()
        fields = (self.decision, self.comment, self.channel, self.evidence)
        self.given.emit(*(field.value() for field in fields))
