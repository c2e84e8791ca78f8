"""What cannot be as it stands about a session, said there, with what solves it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from migdesk.desk.rows import ConflictEntry, EventPage, SessionEntry
from migdesk.ui.events.agenda.conflict_words import (
    appearance_of,
    conflict_sentence,
    conflict_title,
    conflicts_by_session,
    other_session,
)
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.vocabulary import ConflictKind


class ConflictCards(QWidget):
    """The conflicts of one session, one below the other.

    Signals:
        take_off_asked: the key of an appearance that is to go.
        session_asked: the key of a session to be shown.
        person_asked: the key of an appearance to be shown.
        kept: a :class:`ConflictEntry` that is to stay as it is.
        hours_asked, room_asked, moderator_asked: the caret is wanted there.
    """

    take_off_asked = Signal(int)
    session_asked = Signal(int)
    person_asked = Signal(int)
    kept = Signal(object)
    hours_asked = Signal()
    room_asked = Signal()
    moderator_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._shown: tuple[object, ...] = ()
        self._rows: QVBoxLayout = column(spacing=parts.look.px(8))
        self.setLayout(self._rows)
        self.hide()

    def show_session(self, page: EventPage, session: SessionEntry) -> None:
        """Show what is open about a session of an event."""
        open_here = tuple(conflicts_by_session(page).get(session.id, ()))
        shown = (session, open_here, page.sessions if open_here else ())
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        for conflict in open_here:
            self._rows.addWidget(self._card(conflict, session, page))
        self.setVisible(bool(open_here))

    def _card(self, conflict: ConflictEntry, here: SessionEntry, page: EventPage) -> QFrame:
        look, tags = self._parts.look, self._parts.tags
        title = conflict_title(conflict, page, tags)
        sentence = conflict_sentence(conflict, here, page, tags, self._parts.language)
        words = [Label(look, title, 13, 600, "red", wrap=True)]
        if sentence:
            words.append(Label(look, sentence, 12, 400, "text2", wrap=True))
        buttons = QWidget()
        flow = FlowLayout(look.px(6), look.px(6))
        for button in self._buttons(conflict, here, page):
            flow.addWidget(button)
        buttons.setLayout(flow)
        card = QFrame()
        card.setProperty("kind", "red")
        head = row(
            column(look.px(2), IconLabel(look, "triangle-alert", "red", 16), None),
            (column(*words, spacing=look.px(2)), 1),
            spacing=look.px(8),
        )
        gap = look.px(10)
        card.setLayout(column(head, buttons, spacing=look.px(8), margins=(gap, gap, gap, gap)))
        card.setAccessibleName(f"{title}. {sentence}".strip())
        return card

    def _buttons(
        self, conflict: ConflictEntry, here: SessionEntry, page: EventPage
    ) -> Sequence[Button]:
        buttons = [self._button(words, act) for words, act in self._ways(conflict, here, page)]
        keep = self.tr("Keep both") if conflict.other else self.tr("Keep as it is")
        buttons.append(self._button(keep, lambda: self.kept.emit(conflict), quiet=True))
        return buttons

    def _ways(
        self, conflict: ConflictEntry, here: SessionEntry, page: EventPage
    ) -> Sequence[tuple[str, Callable[[], None]]]:
        """Return what solves a conflict."""
        other = other_session(conflict, here, page)
        entry = appearance_of(conflict, page, here.id)
        ways: list[tuple[str, Callable[[], None]]] = []
        match conflict.kind:
            case ConflictKind.PERSON_TWICE if entry is not None:
                ways.append((self.tr("Take off here"), lambda: self.take_off_asked.emit(entry.id)))
            case ConflictKind.ROOM_TWICE:
                ways.append((self.tr("Change the room"), self.room_asked.emit))
            case ConflictKind.OUTSIDE:
                ways.append((self.tr("Change the hours"), self.hours_asked.emit))
            case ConflictKind.NO_MODERATOR:
                ways.append((self.tr("Add a moderator"), self.moderator_asked.emit))
            case ConflictKind.NOBODY_STANDS_IN:
                key = conflict.appearance
                ways.append((self.tr("Say who stands in"), lambda: self.person_asked.emit(key)))
                ways.append((self.tr("Take off"), lambda: self.take_off_asked.emit(key)))
        if other is not None:
            ways.append(
                (self.tr("Open the other session"), lambda: self.session_asked.emit(other.id))
            )
        return ways

    def _button(self, words: str, act: Callable[[], None], *, quiet: bool = False) -> Button:
        button = Button(self._parts.look, words, "ghost" if quiet else "default", small=True)
        button.clicked.connect(lambda _checked=False: act())
        return button
