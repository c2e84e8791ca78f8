"""The place of events: their list, and the page of the one that is chosen."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from migdesk.base.errors import MigdeskError
from migdesk.desk import events, questions
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.rows import Changes, EventPage
from migdesk.text.names import first_text
from migdesk.ui.events import links
from migdesk.ui.events.calendar.page import CalendarPage
from migdesk.ui.events.commands import EventCommands
from migdesk.ui.events.detail import EventDetail
from migdesk.ui.events.listing import EventColumn
from migdesk.ui.events.new_event import NewEvent
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.kept_state import keep_state, kept_state
from migdesk.ui.shell.list_screen import ListScreen
from migdesk.ui.shell.screen import Crumb, Parts
from migdesk.ui.widgets.lists import KeyList
from migdesk.ui.widgets.states import NothingFound

_KIND: Final = "event"
_STATE: Final = "events.list"
_VIEW: Final = "events.view"
_LIST: Final = "list"
_CALENDAR: Final = "calendar"
"""The views that are kept; the second is the tab of an address, too."""

_LISTED: Final = {"event", "quote", "release", "project"}
"""Tables whose rows a line of the list is made of."""

_SHOWN: Final = {
    "appearance",
    "asset",
    "attendance",
    "coverage",
    "event",
    "event_logo_set",
    "event_organisation",
    "follow_up",
    "kept_conflict",
    "logo_set",
    "office",
    "organisation",
    "outlet",
    "person",
    "post",
    "project",
    "quote",
    "release",
    "rendition",
    "series",
    "session",
}
"""Tables whose rows the page of an event is made of."""


class EventsScreen(ListScreen):
    """Events."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._key = 0
        self._tab = self._spot = ""
        self._new = self._enters = self._in_calendar = False
        self._forms: list[NewEvent] = []
        self._calendars: list[CalendarPage] = []
        self._fresh = True
        self._was_alone = False
        self.column = EventColumn(parts)
        found = self.column.found
        found.chosen.connect(self._choose)
        found.opened.connect(self._open)
        found.clicked.connect(self.show_page_side)
        found.new_asked.connect(self._begin)
        found.shown.connect(self._settle)
        self.column.switch.chosen.connect(self._choose_view)
        self.detail = EventDetail(parts)
        self.detail.moved.connect(self._moved)
        self.detail.width_changed.connect(self._share_width)
        self.detail.exported.connect(self._ask_page)
        self.detail.back_asked.connect(self.back_to_list)
        self.detail.repeated.connect(self._go_to_repeated)
        self._commands = EventCommands(
            parts, self, self.detail, self.address, self._ask_page, self.show_page_side
        )
        found.menu_asked.connect(lambda key, at: self._commands.show_menu(key, at, self._delete))
        head = self.detail.head
        head.quote_asked.connect(self._commands.add_quote)
        head.release_asked.connect(self._commands.add_release)
        head.delete_asked.connect(lambda: self._delete(self._key))
        head.back_asked.connect(self.back_to_list)
        self._gone = NothingFound(
            parts.look,
            self.tr("This event is not there any more"),
            self.tr("It was deleted. Undo brings it back."),
        )
        self.build(self.column, _STATE)
        self.column.list.peeked.connect(self.peek.begin)
        for page in (self.detail, self._gone):
            self.pages.addWidget(page)
        self.column.load()
        self.column.load_facets()

    @cached_property
    def new_event(self) -> NewEvent:
        """The form of a new event, made when it is first wanted."""
        form = NewEvent(self.parts)
        form.made.connect(self._made)
        form.dropped.connect(self._drop_new)
        form.show_folded(folded=self.folded())
        self.pages.addWidget(form)
        self._forms.append(form)
        return form

    @cached_property
    def calendar(self) -> CalendarPage:
        """The page with the calendar, made when it is first wanted."""
        page = CalendarPage(self.parts)
        self.pages.addWidget(page)
        page.chips.take(self.column.chips)
        page.opened.connect(lambda key: self.parts.navigator.go(links.event(key)))
        page.new_asked.connect(lambda day: self.parts.navigator.go(links.new_event(day)))
        page.list_asked.connect(lambda: self._choose_view(calendar=False))
        page.moved.connect(self.tell)
        self._calendars.append(page)
        return page

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show the list with an event, one of its tabs, the calendar, or the form of a new one."""
        if address.tab == "new" and not address.key:
            self._show_new(address.spot)
            return
        self._leave_new()
        kept = kept_state(self.parts, _VIEW) == _CALENDAR
        if not address.key and (address.tab == _CALENDAR or (kept and not address.tab)):
            self._show_calendar(address.spot)
            return
        self._leave_calendar()
        if self._fresh:
            self._fresh = False
            self.column.list.setFocus()  # and not the filter, which Qt finds first
        if not address.key:
            self.show_list_side()
            if self._key:
                self._show_key(self._key, self._tab, self._spot)
            else:
                self.pages.setCurrentWidget(self.nothing)
                self._settle()
            self.tell()
            return
        self.show_page_side()
        self._show_key(address.key, address.tab, address.spot)
        self.column.list.select(address.key)
        self.tell()

    def get_ready(self) -> Iterator[None]:
        """Make the tab that is seen first."""
        self.detail.get_ready()
        yield

    def address(self) -> Address:
        """Return where this screen is."""
        if self._new:
            return Address(Place.EVENTS, _KIND, tab="new")
        if self._in_calendar:
            return Address(Place.EVENTS, _KIND, tab=_CALENDAR, spot=self.calendar.spot())
        if not self._key:
            return Address(Place.EVENTS)
        return Address(Place.EVENTS, _KIND, self._key, self._tab, self._spot)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        first = Crumb(self.tr("Events"), Address(Place.EVENTS))
        if self._new:
            return first, Crumb(self.tr("New event"))
        page = self.detail.page()
        if self._in_calendar or not self._key or page is None or page.id != self._key:
            return (Crumb(self.tr("Events")),)
        languages = self.parts.tags
        return first, Crumb(first_text(page.title, languages))

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        here: dict[str, Handler] = {
            "new.here": self._begin,
            "edit.filter": self._focus_filter,
        }
        if self._in_calendar:
            return {
                "new.here": lambda: self._begin(self.calendar.day()),
                "edit.filter": self.calendar.focus_filter,
            }
        if self._new or not self._key:
            return here
        return here | {
            "edit.rename": self._rename,
            "edit.delete": self._delete_focused,
            "go.next_tab": self.detail.step_tab,
            "event.add_session": self._add_session,
            "event.duplicate": lambda: self._repeat(is_next=False),
            "event.next_year": lambda: self._repeat(is_next=True),
            **self._commands.handlers(),
        }

    def wants_rail(self) -> bool:
        """Return whether the agenda is drawn, which needs the width."""
        return not self._new and not self._in_calendar and self.page_stands_alone()

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        tables = {touched.table for touched in changes.touched}
        if tables & _LISTED:
            self.column.reload()
            for calendar in self._calendars:
                calendar.reload()
        if self._key and tables & _SHOWN:
            self._ask_page()

    def flush(self) -> None:
        """Hand on what is typed."""
        self.detail.flush()
        if self._new:
            self.new_event.flush()

    def has_unkept(self) -> bool:
        """Tell whether something is typed here that could not be kept, or not as it stands.

        It is an event without a day, say, or a session that was not added yet.
        """
        begun = (self._new and self.new_event.is_written()) or self.detail.has_unkept()
        return begun or super().has_unkept()

    def listed(self) -> KeyList:
        """Return the list."""
        return self.column.list

    def focus_list(self) -> None:
        """Put the keyboard into the list, or onto the calendar that stands in its place."""
        if self._in_calendar:
            self.calendar.focus()
        else:
            self.column.list.setFocus()

    def fold(self, *, folded: bool) -> None:
        """Offer the way back to the list, or take it away."""
        self.detail.head.back.setVisible(folded)
        for form in self._forms:
            form.show_folded(folded=folded)

    def show_page_side(self) -> None:
        """Show the page where there is no room for both."""
        with self._keyboard_kept():
            super().show_page_side()

    def show_list_side(self) -> None:
        """Show the list again: a tab that stood alone gives way to the overview beside it."""
        if self.detail.wants_width():
            self._tab = self._spot = ""
            self.detail.show_tab("overview")
        with self._keyboard_kept():
            super().show_list_side()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the page to the list with Esc."""
        focus = self.focusWidget()
        inside = focus is not None and self.pages.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and inside:
            if self._in_calendar:
                self.calendar.focus()
            else:
                self.back_to_list()
            return
        super().keyPressEvent(event)

    # Going

    def _show_key(self, key: int, tab: str, spot: str) -> None:
        """Show an event; nothing is asked twice that is shown already."""
        other = key != self._key
        if other:
            self.detail.flush()
        self._key, self._tab, self._spot = key, tab, spot
        page = self.detail.page()
        if other or page is None or page.id != key:
            self._ask_page()
            return
        self.pages.setCurrentWidget(self.detail)
        if (tab, spot) != self.detail.address_parts():
            self.detail.show_tab(tab or "overview", spot)

    def _ask_page(self) -> None:
        key = self._key
        self.parts.worker.ask(
            self,
            lambda desk: questions.event_page(desk, key),
            self._show_page,
            self._say_failed,
            instead="page",
        )

    def _show_page(self, page: EventPage) -> None:
        if page.id != self._key:
            return
        before = self.detail.page()
        other = before is None or before.id != page.id
        self.detail.show_page(page)
        if other:
            self.detail.show_tab(self._tab or "overview", self._spot)
        if not self._new and not self._in_calendar:
            self.pages.setCurrentWidget(self.detail)
        if self._enters:
            self._enters = False
            self.detail.focus()
        self.tell()

    def _say_failed(self, error: MigdeskError) -> None:
        if not isinstance(error, NoSuchRecord):
            self.parts.voice.fail(error)
        elif not self._new and not self._in_calendar:
            self.pages.setCurrentWidget(self._gone)
            self.tell()

    def _settle(self) -> None:
        """Choose the first event where none is, and mark the one that is shown in the list."""
        if self._new or self._in_calendar:
            return
        if self._key:
            self.column.list.select(self._key)
            return
        first = self.column.list.select_first()
        if first:
            self._show_key(first, "", "")
            self.tell()

    def _choose(self, key: int) -> None:
        if not key:  # the filter, or somebody, took it out of the list: the page stays
            return
        self._leave_new()
        self._show_key(key, self._tab, "")
        self.tell()

    def _open(self, key: int) -> None:
        self._leave_new()
        self.show_page_side()
        self._enter(key)
        self._show_key(key, self._tab, "")
        self.tell()

    def _enter(self, key: int) -> None:
        """Give the keyboard to the page of an event, at once or when it is there."""
        page = self.detail.page()
        if page is not None and page.id == key:
            self.detail.focus()
        else:
            self._enters = True

    def _moved(self) -> None:
        self._tab, self._spot = self.detail.address_parts()
        if self.detail.wants_width():
            self.show_page_side()
        self.tell()

    def _share_width(self) -> None:
        """Let the page have all the room while it wants it."""
        with self._keyboard_kept():
            self.show_page_alone(alone=self._in_calendar or self.detail.wants_width())

    @contextmanager
    def _keyboard_kept(self) -> Iterator[None]:
        """Give the keyboard to the page where what the block does hides the list that has it."""
        focus = self.focusWidget()
        had_keyboard = focus is not None and self.column.isAncestorOf(focus)
        yield
        alone = self.page_stands_alone()
        if had_keyboard and alone:
            self.detail.focus()
        if alone is not self._was_alone:
            self._was_alone = alone
            self.bar_changed.emit()

    def _focus_filter(self) -> None:
        self.show_list_side()
        self.column.filter.enter()

    # The calendar

    def _choose_view(self, calendar: bool) -> None:  # noqa: FBT001 - a signal's own signature
        """Show the list or the calendar, now and from now on."""
        self.column.switch.set_value(False)
        keep_state(self.parts, _VIEW, _CALENDAR if calendar else _LIST)
        self.parts.navigator.go(Address(Place.EVENTS))
        self.focus_list()

    def _show_calendar(self, spot: str) -> None:
        """Show the calendar in all the room there is."""
        self.detail.flush()
        if not self._in_calendar:
            self.calendar.chips.take(self.column.chips)
        self._in_calendar = True
        self._fresh = False
        self.calendar.go_to(spot)
        self.pages.setCurrentWidget(self.calendar)
        ListScreen.show_page_side(self)
        self.show_page_alone(alone=True)
        if self._was_alone:  # and wanted the width of the sidebar, too
            self._was_alone = False
            self.bar_changed.emit()
        self.calendar.focus()
        self.tell()

    def _leave_calendar(self) -> None:
        """Give the list its place again, narrowed down as the calendar was."""
        if not self._in_calendar:
            return
        self._in_calendar = False
        self.column.chips.take(self.calendar.chips)
        self.column.load()
        self._share_width()

    # A new event

    def _begin(self, day: date | None = None) -> None:
        self.parts.navigator.go(links.new_event(day))

    def _show_new(self, spot: str = "") -> None:
        self._leave_calendar()
        if not self._new:
            self.detail.flush()
            self.new_event.begin()
        self.new_event.take(spot)
        self._new = True
        self.show_page_side()
        self.pages.setCurrentWidget(self.new_event)
        self.new_event.focus()
        self.tell()

    def _leave_new(self) -> None:
        """Keep a new event that has a title and a day already: the form is being left."""
        if self._new:
            self.new_event.flush()
        self._new = False

    def _made(self, key: int) -> None:
        if self._new:
            self._new, self._enters = False, True
            self.parts.navigator.go(Address(Place.EVENTS, _KIND, key, "agenda"))
        self.parts.voice.say_undoable(self.tr("Event created"))

    def _drop_new(self) -> None:
        self._new = False
        if kept_state(self.parts, _VIEW) == _CALENDAR:
            self.parts.navigator.go(Address(Place.EVENTS))
            return
        if self._key:
            self.parts.navigator.go(Address(Place.EVENTS, _KIND, self._key, self._tab))
        else:
            self.parts.navigator.go(Address(Place.EVENTS))
        self.column.list.setFocus()

    # Doing

    def _rename(self) -> None:
        self.show_page_side()
        self.detail.rename()

    def _repeat(self, *, is_next: bool) -> None:
        self.show_page_side()
        self.detail.repeat(is_next=is_next)

    def _go_to_repeated(self, key: int) -> None:
        self._enters = True
        self.parts.navigator.go(Address(Place.EVENTS, _KIND, key))
        self.parts.voice.say_undoable(self.tr("Event created"))

    def _add_session(self) -> None:
        self.show_page_side()
        self.detail.focus_add_session()

    def _delete_focused(self) -> None:
        if self.column.list.hasFocus():
            self._delete(self.column.list.key())
        else:
            self.detail.delete_focused()

    def _delete(self, key: int) -> None:
        if not key:
            return
        self.detail.flush()
        after = self.column.list.rows().next_to([key])

        def done(changes: Changes) -> None:
            told = self.tr("Event deleted")
            if {"quote", "release"} & {row.table for row in changes.touched}:
                told = self.tr("Event deleted. Its quotes and releases stay.")
            self.parts.voice.say_undoable(told)
            if key == self._key:
                self._key = 0
                self.show_list_side()
                if after:
                    self._show_key(after, "", "")
                else:
                    self.pages.setCurrentWidget(self.nothing)
                self.tell()
            self.column.list.setFocus()

        self.parts.worker.do(self, lambda desk: events.delete_event(desk, event_id=key), done)
