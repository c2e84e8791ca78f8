"""The agenda: drawn on a timetable or as a list, each session with its people beside it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import ConflictEntry, EventPage, SessionEntry
from migdesk.ui.events.agenda.bar import AgendaBar
from migdesk.ui.events.agenda.doing import NewSession, SessionWork
from migdesk.ui.events.agenda.drawn import (
    blocks_of,
    ghost_of,
    heads_of,
    hours_of,
    plan_for,
    shown_in,
    warnings_of,
)
from migdesk.ui.events.agenda.exported import ExportedStrip
from migdesk.ui.events.agenda.quick_add import Draft, QuickAdd
from migdesk.ui.events.agenda.sessions import SessionList, rows_of
from migdesk.ui.events.agenda.side import SessionSide
from migdesk.ui.events.agenda.timetable import Now, Timetable
from migdesk.ui.events.beside import Beside
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.hours import days_of, live_sessions
from migdesk.ui.events.speakers.doing import AppearanceWork
from migdesk.ui.events.tab import ListedTab
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import column, frame, hline
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.states import EmptyState

NEW: Final = "new"
"""The spot of the line that adds a session."""

_STEP: Final = 5
"""Minutes by which Alt and the arrows move a session."""

_STATE: Final = "agenda.view"
_DRAWN: Final = "drawn"
_LIST: Final = "list"
_OVERRUNS: Final = (5, 10, 15, 30)
"""Minutes by which the menu offers to let a session last longer."""


class AgendaTab(ListedTab[SessionList, SessionSide]):
    """Sessions at the left, the one that is chosen at the right. Its spots are keys of sessions."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._work = parts, SessionWork(edits)
        self._people = AppearanceWork(edits)
        self._languages = list(parts.tags)
        self._spot = 0
        self._draft: Draft | None = None
        look = parts.look
        self.list = SessionList(look, self.tr("Agenda"))
        form = SessionSide(parts, edits)
        self.list.moved.connect(self._move)
        self._connect_form(form)
        self.table = self._timetable()
        self.add = QuickAdd(parts)
        self.add.asked.connect(self._add)
        self.add.understood.connect(self._show_draft)
        self.bar = AgendaBar(parts, drawn=self._kept_view() == _DRAWN)
        self.bar.view_chosen.connect(self._choose_view)
        self.bar.day_chosen.connect(lambda _: self._show_rows())
        self.bar.language_chosen.connect(self._choose_language)
        self.bar.conflicts_asked.connect(self._next_conflict)
        self.bar.kept_asked.connect(self._work.point_out_again)
        self.exported = ExportedStrip(parts)
        self.exported.session_asked.connect(self._show_other)
        self._pages = QStackedWidget()
        for page in (self.table, self.list, self._nothing_yet()):
            self._pages.addWidget(page)
        self._pages.setMinimumHeight(look.px(1))  # it scrolls, and gives way to what does not
        gap = look.px(16)
        bottom = frame("canvas", column(self.add, margins=(gap, look.px(10), gap, look.px(10))))
        left = QWidget()
        left.setLayout(column(self.bar, self.exported, (self._pages, 1), hline(), bottom))
        beside = Beside(look, left, form, self.tr("Back to the agenda"))
        self.hold(self.list, form, beside)
        self.setLayout(column(beside))
        for shown in (self.list, self.table):
            shown.delete_asked.connect(self._delete)
            shown.menu_asked.connect(self._show_menu)
        self.list.chosen.connect(self._note_spot)
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self._show_rows)
        self._minute.start()

    def _connect_form(self, form: SessionSide) -> None:
        self.let_delete(form.delete_asked, self._delete)
        form.duplicate_asked.connect(self._duplicate)
        form.session_asked.connect(self._show_other)
        form.kept.connect(self._keep)

    def _timetable(self) -> Timetable:
        table = Timetable(self._parts.look, self.tr("Agenda"))
        table.set_locked(locked=not self._parts.writable)
        table.chosen.connect(self._choose_drawn)
        table.opened.connect(self.open)
        table.shifted.connect(self._work.shift)
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the agenda its room."""
        super().resizeEvent(event)
        self.exported.fit_into(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the line to the agenda with Esc; on the agenda, Esc is for others."""
        focus = self.focusWidget()
        is_adding = focus is not None and self.add.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and is_adding and self.page and self.page.sessions:
            self.focus()
        else:
            super().keyPressEvent(event)

    # What is shown

    def is_drawn(self) -> bool:
        """Return whether the agenda is drawn."""
        return self.bar.is_drawn()

    def wants_width(self) -> bool:
        """Return whether the agenda is drawn: it needs the width of the window then."""
        return self.is_drawn()

    def show_page(self, page: EventPage) -> None:
        """Show the agenda of an event."""
        had_keyboard = self.table.hasFocus()
        other = self.page is None or self.page.id != page.id
        super().show_page(page)
        self.exported.show_changes(page.changed, other=other)
        session = self.chosen()
        self.table.select(self.list.key())
        self.add.show_page(page, session.starts_at.date() if session else None)
        if had_keyboard:
            self.focus()

    def fill(self, page: EventPage) -> None:
        """Put the sessions into the list and onto the timetable."""
        self.bar.show_page(page)
        self._show_rows()

    def select(self, key: int) -> None:
        """Choose a session, at once or when it is there."""
        super().select(key)
        self.table.select(key)

    def focus(self) -> None:
        """Put the keyboard into the agenda, or where its first session is added."""
        if self.is_drawn() and self.page is not None and self.page.sessions:
            self.table.setFocus()
        else:
            super().focus()

    def open(self, key: int) -> None:
        """Go to what stands beside the agenda about a session."""
        self.table.select(key)
        super().open(key)

    def chosen(self) -> SessionEntry | None:
        """Return the session that is chosen."""
        key = self.list.key()
        sessions = self.page.sessions if self.page else ()
        return next((session for session in sessions if session.id == key), None)

    def show_chosen(self) -> None:
        """Show the session that is chosen."""
        if self.page is not None:
            self.form.show_session(self.page, self.chosen())

    def has_unkept(self) -> bool:
        """Tell whether a session is typed in the line and not added."""
        return self.add.is_written()

    def spot(self) -> str:
        """Return the key of the session that somebody moved to."""
        return str(self._spot) if self._spot else ""

    def go_to(self, spot: str) -> None:
        """Choose the session of a key, or put the caret where one is added."""
        self._spot = int(spot) if spot.isdigit() else 0
        if self._spot:
            self.form.forget_person()
            self.select(self._spot)
        elif spot == NEW:
            self.begin()

    def begin(self) -> None:
        """Put the caret where the next session is typed."""
        self.show_inside(inside=False)
        self.add.line.setFocus()

    def rename(self) -> bool:
        """Put the caret into the title of the chosen session, if the agenda has the keyboard."""
        if not self.isAncestorOf(self.focusWidget() or self) or self.chosen() is None:
            return False
        self.open(self.list.key())
        return True

    def delete_focused(self) -> bool:
        """Delete the person or the session that has the keyboard; return whether there is one."""
        if self.table.hasFocus() and self.table.key():
            self._delete(self.table.key())
            return True
        return self.form.delete_focused() or super().delete_focused()

    def go_back(self) -> None:
        """Go back from somebody to the session, from there to the agenda."""
        if self.form.leave_person():
            self.show_inside()
        else:
            self.focus()

    def _show_rows(self) -> None:
        """Show the agenda as it is at this moment."""
        page = self.page
        if page is None:
            return
        now, language = self._parts.clock(), self._parts.language
        languages = shown_in(self._languages, self.bar.language())
        warnings = warnings_of(page, languages)
        self.list.show_stretches(
            rows_of(page, languages, language, live_sessions(page, now), warnings)
        )
        day = self.bar.day()
        hours = hours_of(page, day)
        plan = plan_for(page, hours, day)
        blocks = blocks_of(page, languages, language, now)
        self.table.show_plan(plan, hours, blocks, heads_of(plan, days_of(page)))
        here = now.astimezone(page.starts_at.tzinfo)
        self.table.show_now(Now(here, f"{here:%H:%M}"))
        self._show_draft(self._draft)
        empty = not page.sessions
        self._pages.setCurrentIndex(2 if empty else 0 if self.is_drawn() else 1)
        self.bar.show_conflicts(page)

    def _show_draft(self, draft: Draft | None) -> None:
        """Show on the timetable what is being typed."""
        self._draft = draft
        ghost = None
        if draft is not None and self.page is not None:
            ghost = ghost_of(draft, self.page, self._parts.language)
        if ghost is None:
            self.table.show_ghost(None)
        else:
            self.table.show_ghost(*ghost, self.tr("New, Enter adds it"))

    # How it is shown

    def _kept_view(self) -> str:
        return self._parts.keeper.settings.states.get(_STATE, _DRAWN)

    def _choose_view(self, drawn: bool) -> None:  # noqa: FBT001 - the signal's own signature
        states = {**self._parts.keeper.settings.states, _STATE: _DRAWN if drawn else _LIST}
        with suppress(MigdeskError):  # then it is as chosen until the program ends
            self._parts.keeper.change(states=states)
        self._show_rows()
        self.table.select(self.list.key())
        self.width_changed.emit()
        self.focus()

    def _choose_language(self, _: str) -> None:
        self._show_rows()

    def _choose_drawn(self, key: int) -> None:
        """Follow the timetable: the list knows what is chosen."""
        if key:
            self.list.select(key)
            self.form.forget_person()
            self.show_chosen()
            self._note_spot(key)

    def _show_other(self, key: int) -> None:
        self.select(key)
        self._note_spot(key)
        self.focus()

    def _next_conflict(self) -> None:
        """Walk through the sessions with conflicts."""
        if self.page is None or not self.page.conflicts:
            return
        warned = list(warnings_of(self.page, self._languages))
        order = [each.id for each in self.page.sessions if each.id in warned]
        here = self.list.key()
        after = order[order.index(here) + 1 :] if here in order else []
        key = (after or order)[0]
        self.form.forget_person()
        self.select(key)
        self.show_inside()
        self._note_spot(key)

    def _note_spot(self, key: int) -> None:
        if key:  # else the session is gone, or another event is shown: nobody moved
            self._spot = key
            self.moved.emit()

    # What is done

    def _add(self, wanted: NewSession) -> None:
        def added(key: int) -> None:
            self.select(key)
            self.add.take_next()

        self._work.add(wanted, self.add, added)

    def _move(self, key: int, step: int) -> None:
        self._work.move(key, timedelta(minutes=step * _STEP))

    def _keep(self, conflict: ConflictEntry) -> None:
        self._work.keep([conflict])

    def _duplicate(self, key: int) -> None:
        self._work.duplicate(key, self.select)

    def _delete(self, key: int) -> None:
        after = self.list.rows().next_to([key])
        self.form.flush()

        def done() -> None:
            if after:
                self.select(after)
            self.leave()

        self._work.delete(key, done)

    def _show_menu(self, key: int, at: QPoint) -> None:
        show_menu(
            self._parts.look,
            self,
            at,
            [
                Entry("pencil", self.tr("Edit session"), lambda: self.open(key), edits=True),
                Entry(
                    "copy", self.tr("Duplicate session"), lambda: self._duplicate(key), edits=True
                ),
                None,
                *self._overruns(key),
                None,
                Entry(
                    "mic",
                    self.tr("Everybody here spoke"),
                    lambda: self._people.mark_session(key),
                    edits=True,
                ),
                None,
                Entry("trash-2", self.tr("Delete session"), lambda: self._delete(key), edits=True),
            ],
        )

    def _overruns(self, key: int) -> list[Entry]:
        """Return what lets a session last longer, and all that follows that day with it."""

        def later(minutes: int) -> Callable[[], None]:
            return lambda: self._work.overrun(key, timedelta(minutes=minutes))

        return [
            Entry(
                "clock",
                self.tr("{minutes} min longer, shift what follows").format(minutes=minutes),
                later(minutes),
                edits=True,
            )
            for minutes in _OVERRUNS
        ]

    def _nothing_yet(self) -> QWidget:
        look = self._parts.look
        begin = Button(look, self.tr("Add the first session"), icon="plus", edits=True)
        begin.clicked.connect(self.begin)
        paste = Button(look, self.tr("Paste a programme"), icon="copy", edits=True)
        paste.setToolTip(self._parts.actions.tip("event.paste_table"))
        paste.clicked.connect(lambda: self._parts.actions.trigger("event.paste_table"))
        return EmptyState(
            look,
            self.tr("No sessions yet"),
            self.tr("Type the hours and the title of each below. Enter adds it."),
            icon="list-ordered",
            primary=begin,
            other=paste,
            keys=["Ctrl", "L"],
            keys_text=self.tr("goes there from anywhere in the event"),
        )
