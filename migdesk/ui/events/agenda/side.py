"""What is chosen from the agenda: a session, or somebody in it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk.rows import EventPage, SessionEntry
from migdesk.ui.events.agenda.session_form import SessionForm
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.speakers.appearance_form import AppearanceForm
from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.pausing import DeletingPause


class SessionSide(QStackedWidget):
    """A session, and in its place one of its people while they are looked at.

    Signals:
        delete_asked: the key of a session that is to be deleted.
        duplicate_asked: the key of a session that is wanted once more.
        session_asked: the key of another session to be shown.
        kept: a conflict that is to stay as it is.
    """

    delete_asked = Signal(int)
    duplicate_asked = Signal(int)
    session_asked = Signal(int)
    kept = Signal(object)

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._work = AppearanceWork(edits)
        self._page: EventPage | None = None
        self._session: SessionEntry | None = None
        self._person = 0
        self._deleted = DeletingPause(self)
        self.session = SessionForm(parts, edits)
        self.session.person_opened.connect(self._open_person)
        self.session.stand_in_asked.connect(self._ask_stand_in)
        self.session.delete_asked.connect(self._ask_to_delete)
        self.session.duplicate_asked.connect(self.duplicate_asked)
        self.session.people.delete_asked.connect(self._take_off)
        self.session.conflicts.take_off_asked.connect(self._take_off)
        self.session.conflicts.session_asked.connect(self.session_asked)
        self.session.conflicts.kept.connect(self.kept)
        self.person = AppearanceForm(parts, edits, back=self.tr("Back to the session"))
        self.person.left.connect(self.leave_person)
        self.person.delete_asked.connect(lambda key: self._deleted.do(partial(self._take_off, key)))
        self._nothing = self._nothing_chosen(parts)
        for page in (self._nothing, self.session, self.person):
            self.addWidget(page)

    def show_session(self, page: EventPage, session: SessionEntry | None) -> None:
        """Show a session; whoever of the same one is looked at stays."""
        if session is None or self._session is None or session.id != self._session.id:
            self._person = 0
        self._page, self._session = page, session
        self._show()

    def leave_person(self) -> bool:
        """Go back from somebody to the session; return whether somebody was looked at."""
        person, self._person = self._person, 0
        if not person:
            return False
        self._show()
        self.session.people.select(person)
        self.session.people.setFocus()
        return True

    def forget_person(self) -> None:
        """Show the session, whoever of it was looked at."""
        self._person = 0
        self._show()

    def delete_focused(self) -> bool:
        """Take off who has the keyboard among the people; return whether there is somebody."""
        people = self.session.people
        return people.hasFocus() and people.delete_current()

    def flush(self) -> None:
        """Hand on what is typed."""
        self.session.flush()
        self.person.flush()

    def focus(self) -> None:
        """Put the caret into the title of the session."""
        self.forget_person()
        self.session.focus()

    def _show(self) -> None:
        page, session = self._page, self._session
        if page is None or session is None:
            self.setCurrentWidget(self._nothing)
            return
        self.session.show_session(page, session)
        entry = next((each for each in session.appearances if each.id == self._person), None)
        if entry is None:
            self._person = 0
            self.setCurrentWidget(self.session)
        else:
            self.person.show_entry(page, entry, session)
            self.setCurrentWidget(self.person)

    def _open_person(self, key: int) -> None:
        self._person = key
        self._show()
        self.person.focus()

    def _ask_stand_in(self, key: int) -> None:
        self._open_person(key)
        self.person.ask_stand_in()

    def _ask_to_delete(self, key: int) -> None:
        """Ask for the session to be deleted, unless somebody was taken off in its place."""
        self._deleted.do(partial(self.delete_asked.emit, key))

    def _take_off(self, key: int) -> None:
        def done() -> None:
            self._deleted.begin()
            self.forget_person()

        self._work.take_off(key, done)

    def _nothing_chosen(self, parts: Parts) -> QWidget:
        gap = parts.look.px(24)
        words = self.tr("The session you choose is shown here, with its people.")
        page = QWidget()
        label = Label(parts.look, words, 12.5, 400, "text3", wrap=True)
        page.setLayout(column(label, None, margins=(gap, gap, gap, gap)))
        return page
