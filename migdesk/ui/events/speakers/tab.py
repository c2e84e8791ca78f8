"""Everybody who appears at an event: at the event as a whole, then session by session."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk.rows import AppearanceEntry, EventPage, SessionEntry
from migdesk.text.names import first_text
from migdesk.ui.events.beside import Beside
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.speakers.add_person import AddPerson
from migdesk.ui.events.speakers.appearance_form import AppearanceForm
from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.events.speakers.people import PeopleList, rows_of
from migdesk.ui.events.speakers.standing import standing_entries
from migdesk.ui.events.tab import ListedTab
from migdesk.ui.events.wording import hours_in_words
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame, hline
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.moments import day_short
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.states import EmptyState


class SpeakersTab(ListedTab[PeopleList, AppearanceForm]):
    """All appearances at the left, the one that is chosen at the right."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._work = parts, AppearanceWork(edits)
        self._languages = parts.tags
        look = parts.look
        listing, form = PeopleList(look, self.tr("Speakers")), AppearanceForm(parts, edits)
        listing.moved.connect(self._move)
        listing.delete_asked.connect(self._take_off)
        listing.menu_asked.connect(self._show_menu)
        listing.marked.connect(self._work.mark)
        self.let_delete(form.delete_asked, self._take_off)
        self.add = AddPerson(parts, edits)
        self.add.show_session(None)
        self._pages = QStackedWidget()
        self._pages.addWidget(listing)
        self._pages.addWidget(self._nobody_yet())
        self._side = QStackedWidget()
        self._side.addWidget(QWidget())
        self._side.addWidget(form)
        above = look.px(10)
        bottom = frame(
            "canvas",
            column(
                Label(look, self.tr("For the event as a whole"), 12, 500, "text2"),
                self.add,
                spacing=look.px(4),
                margins=(look.px(28), above, look.px(20), above),
            ),
        )
        left = QWidget()
        left.setLayout(column((self._pages, 1), hline(), bottom))
        beside = Beside(look, left, self._side, self.tr("Back to the speakers"))
        self.hold(listing, form, beside)
        self.setLayout(column(beside))

    def fill(self, page: EventPage) -> None:
        """Put everybody into the list."""
        groups = [(self.tr("The event as a whole"), page.appearances)]
        groups += [(self._head(page, each), each.appearances) for each in page.sessions]
        language = self._parts.language
        self.list.show_stretches(
            [(head, rows_of(entries, self._languages, language)) for head, entries in groups]
        )
        self._pages.setCurrentIndex(0 if self.list.rows().keys() else 1)

    def show_chosen(self) -> None:
        """Show the appearance that is chosen."""
        found = self._found(self.list.key())
        if found is not None and self.page is not None:
            self.form.show_entry(self.page, *found)
        self._side.setCurrentIndex(0 if found is None else 1)

    def begin(self) -> None:
        """Put the caret where somebody is added."""
        self.add.focus()

    def _head(self, page: EventPage, session: SessionEntry) -> str:
        language = self._parts.language
        title = first_text(session.title, self._languages)
        name = title or word_of(session.kind, "session_kind", language)
        hours = hours_in_words(session.starts_at, session.ends_at, language)
        if page.starts_at.date() == page.ends_at.date():
            return f"{hours}  {name}"
        return f"{day_short(session.starts_at.date())}, {hours}  {name}"

    def _found(self, key: int) -> tuple[AppearanceEntry, SessionEntry | None] | None:
        if self.page is None:
            return None
        for entry in self.page.appearances:
            if entry.id == key:
                return entry, None
        for session in self.page.sessions:
            for entry in session.appearances:
                if entry.id == key:
                    return entry, session
        return None

    def _show_menu(self, key: int, at: QPoint) -> None:
        found = self._found(key)
        if found is None:
            return
        person = Address(Place.PEOPLE, "person", found[0].person_id)
        show_menu(
            self._parts.look,
            self,
            at,
            [
                Entry(
                    "user",
                    self.tr("Open this person"),
                    lambda: self._parts.navigator.go(person),
                ),
                None,
                *standing_entries(self._work, key, found[0].status, self._ask_stand_in),
                None,
                Entry(
                    "trash-2",
                    self.tr("Take off the agenda"),
                    lambda: self._take_off(key),
                    edits=True,
                ),
            ],
        )

    def _ask_stand_in(self, key: int) -> None:
        self.open(key)
        self.form.ask_stand_in()

    def _move(self, key: int, step: int) -> None:
        found = self._found(key)
        if found is not None and self.page is not None:
            session = found[1]
            self._work.move(session.appearances if session else self.page.appearances, key, step)

    def _take_off(self, key: int) -> None:
        self._work.take_off(key, self.leave)

    def _nobody_yet(self) -> QWidget:
        look = self._parts.look
        agenda = Button(look, self.tr("Go to the agenda"), icon="list-ordered")
        agenda.clicked.connect(lambda: self.tab_asked.emit("agenda", ""))
        paste = Button(look, self.tr("Paste a list"), icon="copy", edits=True)
        paste.setToolTip(self._parts.actions.tip("event.paste_table"))
        paste.clicked.connect(lambda: self._parts.actions.trigger("event.paste_table"))
        return EmptyState(
            look,
            self.tr("Nobody yet"),
            self.tr(
                "Speakers are added to the sessions of the agenda, or below to the whole event."
            ),
            icon="users",
            primary=agenda,
            other=paste,
        )
