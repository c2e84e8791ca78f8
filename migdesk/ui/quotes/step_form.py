"""The small form in which a step of clearance is noted: who said so, how, and what for."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import QuotePage
from migdesk.text.names import Language
from migdesk.text.permitted import edit_between
from migdesk.ui.look import Look
from migdesk.ui.quotes.naming_edit import edit_field
from migdesk.ui.quotes.wording import ANSWERS, verb_of
from migdesk.ui.shell.evidence import Ask, EvidenceField
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.diff import DifferenceLabel
from migdesk.ui.widgets.fields import AreaField, DayTime, Field, MomentField, TextField
from migdesk.ui.widgets.fields.editors import Area
from migdesk.ui.widgets.focus_proxies import focus_proxy
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, row
from migdesk.vocabulary import ClearanceState, EditKind

_WIDTH: Final = 380
_TALLEST: Final = 560
_END_OF_DAY: Final = time(23, 59)
"""Until when a consent holds on a day without a time."""

_AGREED: Final = {ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED}


class StepForm(QWidget):
    """A step of clearance. Enter in a line or Ctrl+Enter in an area notes it.

    Signals:
        given: everything that was said, by the names the desk has for it.
    """

    given = Signal(object)

    def __init__(
        self,
        look: Look,
        page: QuotePage,
        state: ClearanceState,
        *,
        me: str,
        today: Callable[[], date],
        language: Language,
        ask: Ask,
    ) -> None:
        """Ask about a step of ``page`` into ``state``.

        Args:
            look: the look.
            page: the quote.
            state: the state it is to be brought into.
            me: who works here: they ask and verify.
            today: says which day it is at the place of the quote.
            language: of the interface.
            ask: asks for a file.
        """
        super().__init__()
        self._language, self._ask = language, ask
        self._named_edit = False
        self._page, self._state = page, state
        self._zone = ZoneInfo(page.zone)
        self.fields: dict[str, Field] = {}
        px = look.px
        title = verb_of(state, page.clearance).rstrip("…")
        content = column(Label(look, title, 14.5, 600), spacing=px(10))
        explains = self._explains()
        if explains:
            content.addWidget(Label(look, explains, 12, 400, "text2", wrap=True))
        self._difference = DifferenceLabel(look)
        self._make_fields(look, today)
        for name, made in self.fields.items():
            content.addWidget(made)
            editor = focus_proxy(made)
            if isinstance(editor, Area):
                editor.entered.connect(self.give)
            if name == "cleared_words":
                content.addWidget(self._difference)
                made.typed.connect(self._compare)
            if name == "edit":
                made.typed.connect(self._note_named)
        self._difference.hide()
        self._fill(me)
        self._trouble = Label(look, "", 12, 400, "red", wrap=True)
        self._trouble.hide()
        self.verb = Button(look, self.tr("Note it"), "primary", small=True)
        self.verb.clicked.connect(self.give)
        content.setContentsMargins(px(14), px(12), px(14), px(6))
        foot = column(self._trouble, row(self.verb, None), spacing=px(6))
        foot.setContentsMargins(px(14), px(6), px(14), px(12))
        self._content, self._foot = content, foot
        self.setLayout(column((ScrollColumn(content), 1), foot))
        self._width, self._tallest = px(_WIDTH), px(_TALLEST)
        self.setFocusProxy(next(iter(self.fields.values())))

    def sizeHint(self) -> QSize:
        """Return the height of everything in the form, up to what a small window holds."""
        width = self._width
        high = self._content.heightForWidth(width) + self._foot.heightForWidth(width)
        return QSize(width, min(high, self._tallest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note the step with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.give()
        else:
            super().keyPressEvent(event)

    def typed(self) -> dict[str, Any]:
        """Return what stands in the form, by field."""
        return {name: made.value() for name, made in self.fields.items()}

    def show_typed(self, values: Mapping[str, Any]) -> None:
        """Show what was left in such a form before."""
        for name, value in values.items():
            self.fields[name].reset(value)
        self._named_edit = True  # or it was proposed for the same words
        if "cleared_words" in self.fields:
            self._compare()

    def set_error(self, sentence: str) -> None:
        """Say why the step was not noted."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.updateGeometry()

    def give(self) -> None:
        """Hand on what is said, if it can be read."""
        for made in self.fields.values():
            made.flush()
            if made.error():
                made.focus()
                return
        said = self.typed()
        if self._state is ClearanceState.CLEARED_EDITED and said["cleared_words"] in {
            "",
            self._page.words,
        }:
            words = self.fields["cleared_words"]
            words.set_error(self.tr("Write the words as the speaker wants them."))
            words.focus()
            return
        if "until" in said:
            said["until"] = self._moment(said["until"])
        self.given.emit(said)

    def _explains(self) -> str:
        if self._state is ClearanceState.CLEARED_EDITED:
            return self.tr("Translations have to follow these words and be approved again.")
        if self._state is ClearanceState.TO_VERIFY:
            return self.tr("The words go back to be checked against what was said.")
        return ""

    def _make_fields(self, look: Look, today: Callable[[], date]) -> None:
        state, page = self._state, self._page
        if state is ClearanceState.CLEARED_EDITED:
            self.fields["cleared_words"] = AreaField(
                look,
                self.tr("Words as the speaker wants them"),
                language=page.language,
                document=True,
            )
            self.fields["edit"] = edit_field(look, self._language)
        if state is not ClearanceState.TO_VERIFY:
            by_me = state is ClearanceState.ASKED
            label = self.tr("Who asks") if by_me else self.tr("Who answered")
            self.fields["who"] = TextField(look, label)
            self.fields["channel"] = TextField(
                look, self.tr("How"), placeholder=self.tr("E-mail, telephone, in person")
            )
        if state in _AGREED or state is ClearanceState.ASKED:
            self.fields["scope"] = TextField(
                look, self.tr("What for"), placeholder=self.tr("This release, any use")
            )
        if state in _AGREED:
            self.fields["until"] = MomentField(look, self.tr("Until when"), today, needs_time=False)
        self.fields["comment"] = AreaField(look, self.tr("Comment"), lines=(2, 6))
        if state in ANSWERS:
            self.fields["evidence"] = EvidenceField(
                look,
                self.tr("What shows it"),
                self._ask,
                hint=self.tr("A letter, a message: kept in the office file."),
            )

    def _fill(self, me: str) -> None:
        page = self._page
        speaker = page.speaker.name if page.speaker is not None else ""
        begun = {
            "cleared_words": page.words,
            "edit": EditKind.CHANGE,
            "who": me if self._state is ClearanceState.ASKED else speaker,
        }
        for name, value in begun.items():
            if name in self.fields:
                self.fields[name].reset(value)

    def _compare(self) -> None:
        words = self.fields["cleared_words"].value()
        self._difference.set_texts(self._page.words, words)
        self._difference.setVisible(words != self._page.words)
        if not self._named_edit:
            self.fields["edit"].reset(edit_between(self._page.words, words) or EditKind.CHANGE)
        self.updateGeometry()

    def _note_named(self) -> None:
        """Propose no kind of edit any more: a person has said which it is."""
        self._named_edit = True

    def _moment(self, value: DayTime | None) -> datetime | None:
        if value is None:
            return None
        return datetime.combine(value.day, value.at or _END_OF_DAY, self._zone)
