"""The page on which a new release begins: what it is, what it is about, in which languages."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import copying, questions, releases
from migdesk.desk.desk import Desk
from migdesk.desk.drafts import drafted_kinds
from migdesk.desk.rows import Changes
from migdesk.text.names import Language
from migdesk.ui.releases.suggesting import (
    event_suggestion,
    release_suggestion,
    suggest_events,
    suggest_releases,
)
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.checks import Check
from migdesk.ui.widgets.choices import Chips, Segmented
from migdesk.ui.widgets.fields import ReferenceField
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, row
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import ReleaseKind


class Beginning(Enum):
    """What a new release begins with."""

    EVENT = auto()
    COPY = auto()
    BLANK = auto()


class NewRelease(QWidget):
    """Starts a release. Nothing is written before it is asked for.

    Signals:
        started: the key of the release that was started.
        dropped: the person thought better of it.
    """

    started = Signal(int)
    dropped = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._beginning = Segmented(
            look,
            [
                (Beginning.EVENT, self.tr("From an event")),
                (Beginning.COPY, self.tr("Copy a release")),
                (Beginning.BLANK, self.tr("Blank")),
            ],
            name=self.tr("Begin with"),
        )
        self._kind = Chips(
            look,
            [(kind, word_of(kind, "release_kind", parts.language)) for kind in ReleaseKind],
            name=self.tr("Kind"),
        )
        self._event = ReferenceField(
            look,
            self.tr("Event"),
            suggest_events(parts, self),
            placeholder=self.tr("Type a part of its title"),
            required=self.tr("Say which event it is about, or begin with a blank page."),
        )
        self._copied = ReferenceField(
            look,
            self.tr("Release to copy"),
            suggest_releases(parts, self),
            placeholder=self.tr("Type a number or words of its headline"),
            required=self.tr("Say which release to copy."),
        )
        self._languages = {tag: Check(look, own) for tag, own in parts.languages}
        self._note = Label(look, "", 12.5, 400, "text2", wrap=True)
        self._create = Button(look, "", "primary", icon="newspaper")
        self._cancel = Button(look, self.tr("Cancel"))
        self._busy = self._is_used = False
        self._drafted: frozenset[ReleaseKind] = frozenset()
        self._lay_out()
        self._beginning.chosen.connect(lambda _: self._show_beginning())
        self._create.clicked.connect(self._start)
        self._cancel.clicked.connect(self.dropped)
        for check in self._languages.values():
            check.toggled.connect(lambda _: self._say_what_comes())
        self.begin()

    # What the screen does

    def begin(self, *, event_id: int = 0, copy_of: int = 0) -> None:
        """Offer to start a release afresh, about an event or as a copy if one is named."""
        self._is_used = False
        self._clear_trouble()
        self._kind.set_value(ReleaseKind.PRESS_RELEASE)
        self._beginning.set_value(Beginning.COPY if copy_of else Beginning.EVENT)
        for check in self._languages.values():
            check.setChecked(True)
        self._event.reset(None)
        self._copied.reset(None)
        self._show_beginning()
        if event_id:
            self._parts.worker.ask(
                self,
                lambda desk: questions.event_lines(desk, [event_id]),
                lambda lines: self._event.reset(
                    event_suggestion(lines[event_id], self._parts.language)
                    if event_id in lines
                    else None
                ),
            )
        if copy_of:
            self._parts.worker.ask(
                self,
                lambda desk: questions.release_lines(desk, [copy_of]),
                lambda lines: self._copied.reset(
                    release_suggestion(lines[copy_of]) if copy_of in lines else None
                ),
            )

    def focus_first(self) -> None:
        """Put the keyboard where the first answer is needed."""
        match self._beginning.value():
            case Beginning.EVENT:
                self._event.focus()
            case Beginning.COPY:
                self._copied.focus()
            case _:
                self._kind.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _lay_out(self) -> None:
        look = self._parts.look

        def asked(title: str, answer: QWidget) -> QWidget:
            part = QWidget()
            head = Label(look, title, 12, 500, "text2")
            part.setLayout(column(head, answer, spacing=look.px(5)))
            return part

        languages = QWidget()
        flow = FlowLayout(look.px(16))
        for check in self._languages.values():
            flow.addWidget(check)
        languages.setLayout(flow)
        self._kind_part = asked(self.tr("Kind"), self._kind)
        self._language_part = asked(self.tr("Languages"), languages)
        self._trouble = column()
        content = column(
            Label(look, self.tr("New release"), 22, 600),
            self._trouble,
            asked(self.tr("Begin with"), self._beginning),
            self._event,
            self._copied,
            self._kind_part,
            self._language_part,
            self._note,
            row(self._create, self._cancel, None, spacing=look.px(8)),
            None,
            spacing=look.px(16),
            margins=(look.px(24), look.px(28), look.px(24), look.px(24)),
        )
        self.setLayout(column((ScrollColumn(content, widest=look.px(620)), 1)))

    def _show_beginning(self) -> None:
        chosen = self._beginning.value()
        self._event.setVisible(chosen is Beginning.EVENT)
        self._copied.setVisible(chosen is Beginning.COPY)
        self._kind_part.setVisible(chosen is not Beginning.COPY)
        self._language_part.setVisible(chosen is not Beginning.COPY)
        self._say_what_comes()

    def _offer_kinds(self) -> None:
        """Offer those kinds that can be begun like this in the languages that are wanted."""
        from_event = self._beginning.value() is Beginning.EVENT
        self._drafted = drafted_kinds(self._wanted())
        self._kind.offer(self._drafted if from_event else tuple(ReleaseKind))

    def _say_what_comes(self) -> None:
        self._offer_kinds()
        chosen = self._beginning.value()
        names = ", ".join(own for tag, own in self._parts.languages if tag in self._wanted())
        match chosen:
            case Beginning.EVENT:
                note = self.tr(
                    "A first draft is written from what is recorded about the event. What is not "
                    "known yet is marked in the text. Languages: {languages}."
                ).format(languages=names)
                if len(self._drafted) < len(ReleaseKind):
                    blank = self.tr("Other kinds of release begin with a blank page.")
                    note = f"{note} {blank}"
                verb = self.tr("Draft release")
            case Beginning.COPY:
                note = self.tr("Its texts become a new draft with a number of its own.")
                verb = self.tr("Copy release")
            case _:
                note = self.tr("An empty page with the boilerplates and contacts of the office.")
                verb = self.tr("Start release")
        self._note.setText(note)
        self._create.setText(verb)
        can_begin = bool(names) and (chosen is not Beginning.EVENT or bool(self._drafted))
        is_free = not self._busy and not self._is_used
        self._create.setEnabled(is_free and (chosen is Beginning.COPY or can_begin))

    def _wanted(self) -> list[Language]:
        return [tag for tag, check in self._languages.items() if check.isChecked()]

    # Starting

    def _start(self) -> None:
        if not self._create.isEnabled():
            return
        kind, wanted = self._kind.value(), self._wanted()  # the worker's thread reads no fields
        match self._beginning.value():
            case Beginning.EVENT:
                event = self._answer(self._event)
                if event:
                    self._do(
                        lambda desk: releases.release_from_event(
                            desk, event_id=event, kind=kind, languages=wanted
                        )
                    )
            case Beginning.COPY:
                copied = self._answer(self._copied)
                if copied:
                    self._do(lambda desk: copying.copy_release(desk, release_id=copied))
            case _:
                self._do(lambda desk: releases.start_release(desk, kind=kind, languages=wanted))

    def _answer(self, field: ReferenceField) -> int:
        """Return the record named in ``field``, 0 where the field now says what is wrong."""
        field.flush()
        key: int | None = field.value()
        if field.error():
            field.focus()
            return 0
        if key is None:
            field.set_error(self.tr("Choose one from the list that opens while you type."))
            field.focus()
            return 0
        return key

    def _do(self, intention: Callable[[Desk], Changes]) -> None:
        self._clear_trouble()
        self._busy = True
        self._say_what_comes()
        self._parts.worker.do(self, intention, self._on_started, self._on_failed)

    def _on_started(self, changes: Changes) -> None:
        """Go to the release. The form is seen until that is there, and starts no second one."""
        self._busy, self._is_used = False, True
        self._say_what_comes()
        self.started.emit(changes.key)

    def _on_failed(self, error: MigdeskError) -> None:
        self._busy = False
        self._say_what_comes()
        what, todo = self._parts.voice.advice(error)
        self._trouble.addWidget(Banner(self._parts.look, "red", what, todo))

    def _clear_trouble(self) -> None:
        while (item := self._trouble.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter, think better of it with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._start()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
