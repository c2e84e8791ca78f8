"""Somebody on the agenda: role, whether they came, the title of that day, the name printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import appearances, questions
from migdesk.desk.rows import AppearanceEntry, EventPage, PersonPage, SessionEntry
from migdesk.text.names import first_name, first_text, name_from
from migdesk.text.writing import language_written
from migdesk.ui.events import sources
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.gaps import everybody
from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.events.speakers.new_post import NewPost
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields import (
    ChoiceField,
    FieldGroup,
    LocalizedField,
    ReferenceField,
)
from migdesk.ui.widgets.labels import CutLabel, Face
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, hline, row
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import AppearanceStatus, Role


class AppearanceForm(QWidget):
    """One appearance, each fact saved by itself.

    Signals:
        delete_asked: the person is to be taken off here.
        left: the way back to where the appearance was opened is wanted.
    """

    delete_asked = Signal(int)
    left = Signal()

    def __init__(self, parts: Parts, edits: EventEdits, *, back: str = "") -> None:
        """Show nobody yet; ``back`` are the words of a button that leads back, if there is one."""
        super().__init__()
        self._parts, self._edits = parts, edits
        self._languages = parts.tags
        self._work = AppearanceWork(edits)
        self._entry: AppearanceEntry | None = None
        self._asks = False
        self._instead = 0
        look = parts.look
        gap = look.px(16)
        delete = IconButton(
            look, "trash-2", self.tr("Take this person off"), small=True, edits=True
        )
        delete.clicked.connect(self._ask_to_delete)
        self._face = row()
        self._name = CutLabel(look, "", 14.5, 600, lines=2)
        self._open = Button(look, self.tr("Open this person"), "link", small=True)
        self._open.clicked.connect(self._open_person)
        inset = look.px(4) + 1  # a link keeps its words from its border
        named = column(row(self._name, margins=(inset, 0, 0, 0)), row(self._open, None))
        way_back = []
        if back:
            leave = Button(look, back, "link", icon="arrow-left", small=True)
            leave.clicked.connect(self.left)
            way_back.append(row(leave, None))
        self._make_fields()
        self._new_post = NewPost(parts, edits)
        body = column(
            *way_back,
            row(self._face, (named, 1), column(delete, None), spacing=look.px(12) - inset),
            self.role,
            self.status,
            self.replaced_by,
            self.stand_in,
            self.post,
            self._new_post,
            self.session,
            hline(),
            self.shown_as,
            None,
            spacing=look.px(12),
            margins=(gap, look.px(10), gap, gap),
        )
        self.setLayout(column(ScrollColumn(body)))

    def _make_fields(self) -> None:
        look, language = self._parts.look, self._parts.language
        roles = [(role, word_of(role, "role", language)) for role in Role]
        self.role = ChoiceField(look, self.tr("Role"), roles)
        self.status = ChoiceField(
            look,
            self.tr("Did they come?"),
            [
                (status, word_of(status, "appearance_status", language))
                for status in AppearanceStatus
            ],
        )
        self.replaced_by = ChoiceField(
            look, self.tr("Replaced by"), (), placeholder=self.tr("Nobody named")
        )
        self.stand_in = ReferenceField(
            look,
            self.tr("Somebody else stood in"),
            sources.people(self._parts.worker, self, event_of=lambda: self._edits.key),
            create=self.tr("Create “{}”"),
            placeholder=self.tr("Name them"),
        )
        self.stand_in.committed.connect(self._stand_in_known)
        self.stand_in.create_asked.connect(self._stand_in_new)
        self.post = ChoiceField(
            look, self.tr("Title that day"), (), placeholder=self.tr("No title")
        )
        self.session = ChoiceField(
            look, self.tr("Session"), (), placeholder=self.tr("The event as a whole")
        )
        self.shown_as = LocalizedField(
            look,
            self.tr("Shown as"),
            self._parts.languages,
            hint=self.tr("Printed instead of the name, where that is withheld."),
        )
        self._fields = FieldGroup(
            {
                "role": self.role,
                "status": self.status,
                "replaced_by_id": self.replaced_by,
                "post_id": self.post,
                "session_id": self.session,
                "shown_as": self.shown_as,
            },
            self._edits.keeping(appearances.edit_appearance, "appearance_id"),
        )

    def show_entry(
        self, page: EventPage, entry: AppearanceEntry, session: SessionEntry | None
    ) -> None:
        """Show an appearance, which is in ``session`` or at the event as a whole."""
        other = self._entry is None or self._entry.id != entry.id
        self._entry = entry
        look, language = self._parts.look, self._parts.language
        clear(self._face)
        self._face.addWidget(Face(look, entry.name, 40))
        self._name.set_text(entry.name)
        self.session.set_options(
            [
                (
                    each.id,
                    first_text(each.title, self._languages)
                    or word_of(each.kind, "session_kind", language),
                )
                for each in page.sessions
            ]
        )
        self._offer_stand_ins(page, entry, session)
        self._offer_post(entry)
        self._fields.show(
            entry.id,
            {
                "role": entry.role,
                "status": entry.status,
                "replaced_by_id": entry.replaced_by_id or None,
                "post_id": entry.post_id or None,
                "session_id": session.id if session else None,
                "shown_as": entry.shown_as,
            },
        )
        replaced = entry.status is AppearanceStatus.REPLACED
        if other or entry.replaced_by_id != self._instead:
            self._instead = entry.replaced_by_id
            self.stand_in.reset(None)
            self._asks = False
        self.replaced_by.setVisible(replaced)
        self.stand_in.setVisible(self._asks or (replaced and not entry.replaced_by_id))
        self._new_post.show_entry(entry, renew=other)
        self._ask_posts(entry.person_id)

    def ask_stand_in(self) -> None:
        """Ask who stood in."""
        self._asks = True
        self.stand_in.show()
        self.stand_in.focus()

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()

    def focus(self) -> None:
        """Put the keyboard on the role."""
        self.role.focus()

    def _stand_in_known(self, person_id: int | None) -> None:
        entry = self._entry
        if entry is None or person_id is None:
            return
        if person_id == entry.person_id:
            self.stand_in.set_error(self.tr("That is the same person."))
            return
        self._work.stand_in(entry.id, self.stand_in, person_id=person_id)

    def _stand_in_new(self, written: str) -> None:
        if self._entry is not None:
            names = {language_written(written, self._parts.tags): name_from(written)}
            self._work.stand_in(self._entry.id, self.stand_in, names=names)

    def _offer_stand_ins(
        self, page: EventPage, entry: AppearanceEntry, session: SessionEntry | None
    ) -> None:
        there = session.appearances if session else tuple(everybody(page))
        self.replaced_by.set_options(
            [(each.id, each.name) for each in there if each.person_id != entry.person_id]
        )

    def _offer_post(self, entry: AppearanceEntry) -> None:
        """Offer the title that is set, until all of the person's come."""
        title = ", ".join(part for part in (entry.title, entry.organisation) if part)
        self.post.set_options([(entry.post_id, title)] if entry.post_id else ())

    def _ask_posts(self, person_id: int) -> None:
        self._parts.worker.ask(
            self,
            lambda desk: questions.person_page(desk, person_id),
            self._offer_posts,
            lambda _: None,  # a person who is gone takes the appearance along
            instead="posts",
        )

    def _offer_posts(self, person: PersonPage) -> None:
        entry = self._entry
        if entry is None or entry.person_id != person.id:
            return
        options = []
        for post in reversed(person.posts):
            title = first_name(post.title, self._languages)
            years = "–".join(str(day or "") for day in (post.since, post.until))
            parts = (title, post.organisation.name if post.organisation else "", years.strip("–"))
            options.append((post.id, ", ".join(part for part in parts if part)))
        self.post.set_options(options)
        self.post.set_value(entry.post_id or None)

    def _ask_to_delete(self) -> None:
        if self._entry is not None:
            self.delete_asked.emit(self._entry.id)

    def _open_person(self) -> None:
        if self._entry is not None:
            self._parts.navigator.go(Address(Place.PEOPLE, "person", self._entry.person_id))
