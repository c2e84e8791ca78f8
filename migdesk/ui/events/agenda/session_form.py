"""A session beside the agenda: its title, hours, room and people, edited in place."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import events
from migdesk.desk.rows import EventPage, SessionEntry
from migdesk.ui.events.agenda.conflict_cards import ConflictCards
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.hours import days_of
from migdesk.ui.events.speakers.add_person import AddPerson
from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.events.speakers.people import PeopleList, rows_of
from migdesk.ui.events.speakers.standing import standing_entries
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.fields import (
    ChoiceField,
    Field,
    FieldGroup,
    LocalizedField,
    Span,
    SpanField,
    TextField,
)
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import ScrollColumn, column, hline, row
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.moments import day_short
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import AppearanceStatus, Role, SessionKind

_NOT_SAID: Final = frozenset({AppearanceStatus.PLANNED, AppearanceStatus.CONFIRMED})


class SessionForm(QWidget):
    """The facts of one session, each saved by itself.

    Signals:
        person_opened: an appearance is wanted in full.
        stand_in_asked: who stood in for the person of an appearance is to be said.
        delete_asked, duplicate_asked: the session is to be deleted; it is wanted once more.
    """

    person_opened = Signal(int)
    stand_in_asked = Signal(int)
    delete_asked = Signal(int)
    duplicate_asked = Signal(int)

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._work = AppearanceWork(edits)
        self._languages = parts.tags
        self._session: SessionEntry | None = None
        self._make_fields()
        self._make_people()
        self._make_conflicts()
        look = parts.look
        gap = look.px(16)
        copy = IconButton(look, "copy", self.tr("Duplicate session"), small=True, edits=True)
        copy.clicked.connect(lambda: self.duplicate_asked.emit(self._key()))
        delete = IconButton(look, "trash-2", self.tr("Delete session"), small=True, edits=True)
        delete.clicked.connect(lambda: self.delete_asked.emit(self._key()))
        head = row(Label(look, self.tr("Session"), 12, 500, "text2"), None, copy, delete)
        hours = row((self.day, 1), (self.span, 1), spacing=look.px(10))
        body = column(
            head,
            self.title,
            hours,
            self.kind,
            self.room,
            self.conflicts,
            look.px(4),
            hline(),
            self._people_head,
            row(self.people, margins=(-look.px(8), 0, -look.px(8), 0)),
            self.add_person,
            look.px(4),
            hline(),
            self.key_points,
            None,
            spacing=look.px(12),
            margins=(gap, look.px(12), gap, gap),
        )
        self.setLayout(column(ScrollColumn(body)))

    def _make_fields(self) -> None:
        look, language = self._parts.look, self._parts.language
        self.title = LocalizedField(look, self.tr("Title"), self._parts.languages, limit=1_000)
        self.day = ChoiceField(look, self.tr("Day"), ())
        self.span = SpanField(look, self.tr("Hours"))
        kinds = [(kind, word_of(kind, "session_kind", language)) for kind in SessionKind]
        self.kind = ChoiceField(look, self.tr("Kind"), kinds)
        self.room = TextField(look, self.tr("Room"))
        self.key_points = LocalizedField(
            look,
            self.tr("Key points"),
            self._parts.languages,
            lines=2,
            limit=20_000,
            hint=self.tr("What was said in short: notes for the release."),
        )
        self._fields = FieldGroup(
            {
                "title": self.title,
                "day": self.day,
                "span": self.span,
                "kind": self.kind,
                "room": self.room,
                "key_points": self.key_points,
            },
            self._keep,
        )

    def _make_people(self) -> None:
        look = self._parts.look
        self._people_head = SectionHead(
            look, self.tr("People"), link=self.tr("All spoke"), edits=True
        )
        self._people_head.link.setToolTip(
            self.tr("Marks everybody who is not said to have been away")
        )
        self._people_head.link_clicked.connect(lambda: self._work.mark_session(self._key()))
        self.people = PeopleList(look, self.tr("People of this session"), fits=True)
        self.people.opened.connect(self.person_opened)
        self.people.clicked.connect(lambda _: self.person_opened.emit(self.people.key()))
        self.people.moved.connect(self._move)
        self.people.menu_asked.connect(self._show_menu)
        self.people.marked.connect(self._work.mark)
        self.add_person = AddPerson(self._parts, self._edits, stacked=True)

    def _make_conflicts(self) -> None:
        self.conflicts = ConflictCards(self._parts)
        self.conflicts.hours_asked.connect(self.span.focus)
        self.conflicts.room_asked.connect(self.room.focus)
        self.conflicts.moderator_asked.connect(self._ask_moderator)
        self.conflicts.person_asked.connect(self.person_opened)

    def _ask_moderator(self) -> None:
        self.add_person.role.set_value(Role.MODERATOR)
        self.add_person.focus()

    def show_session(self, page: EventPage, session: SessionEntry) -> None:
        """Show a session; what is being typed about the same one stays."""
        if session.id != self._key():
            self.flush()
        self._session = session
        days = days_of(page)
        self.day.set_options([(each, day_short(each)) for each in days])
        self.day.setVisible(len(days) > 1)
        self._fields.show(
            session.id,
            {
                "title": session.title,
                "day": session.starts_at.date(),
                "span": Span(session.starts_at.time(), session.ends_at.time()),
                "kind": session.kind,
                "room": session.room,
                "key_points": session.key_points,
            },
        )
        rows = rows_of(session.appearances, self._languages, self._parts.language)
        self.people.show_rows(rows)
        self.people.setVisible(bool(rows))
        self._people_head.set_count(len(rows) or None)
        self._people_head.link.setVisible(
            self._parts.writable
            and session.starts_at <= self._parts.clock()
            and any(each.status in _NOT_SAID for each in session.appearances)
        )
        self.add_person.show_session(session)
        self.conflicts.show_session(page, session)

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()

    def focus(self) -> None:
        """Put the caret into the title."""
        self.title.focus()

    def _key(self) -> int:
        return self._session.id if self._session is not None else 0

    def _keep(self, key: int, field: Field, name: str, value: object) -> None:
        facts = self._hours() if field in {self.day, self.span} else {name: value}
        if facts:
            self._edits.carry_out(
                lambda desk: events.edit_session(desk, session_id=key, **facts),  # type: ignore[arg-type]  # the name of the field is that of the fact
                field,
            )

    def _hours(self) -> dict[str, object]:
        """Return when the session starts and ends, by the clock at the place of its event."""
        day: date = self.day.value()
        span: Span | None = self.span.value()
        if self._session is None or span is None or span.end is None:
            return {}
        zone = self._session.starts_at.tzinfo
        return {
            "starts_at": datetime.combine(day, span.start, zone),
            "ends_at": datetime.combine(day, span.end, zone),
        }

    def _show_menu(self, key: int, at: QPoint) -> None:
        there = self._session.appearances if self._session is not None else ()
        entry = next((each for each in there if each.id == key), None)
        if entry is None:
            return
        show_menu(
            self._parts.look,
            self,
            at,
            [
                Entry("pencil", self.tr("Edit"), lambda: self.person_opened.emit(key), edits=True),
                None,
                *standing_entries(self._work, key, entry.status, self.stand_in_asked.emit),
                None,
                Entry(
                    "trash-2",
                    self.tr("Take off the agenda"),
                    lambda: self.people.delete_asked.emit(key),
                    edits=True,
                ),
            ],
        )

    def _move(self, key: int, step: int) -> None:
        if self._session is not None:
            self._work.move(self._session.appearances, key, step)
