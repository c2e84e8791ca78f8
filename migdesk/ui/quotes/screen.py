"""The place of quotes: their library, what is chosen from it, and the form that records one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.quotes import delete_quote, delete_quotes
from migdesk.desk.rows import Changes
from migdesk.ui.quotes.asking import Asking
from migdesk.ui.quotes.inspector import Inspector
from migdesk.ui.quotes.library import Library
from migdesk.ui.quotes.recording import Beginning, RecordingPage
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.pins import is_pinned, turn_pin
from migdesk.ui.shell.screen import FULL_SIDEBAR_BESIDE_COLUMNS_FROM, Crumb, Parts, Screen
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.panes import InspectorPanes
from migdesk.ui.widgets.peeking import Peek

_KIND = "quote"
_WIDTH = "quotes.inspector"
_SHOWN = {
    "quote",
    "quote_translation",
    "quote_clearance",
    "quote_correction",
    "person",
    "post",
    "organisation",
    "event",
    "session",
    "appearance",
    "release",
    "rendition",
    "office",
}
"""The tables of which something is shown here."""


class QuotesScreen(Screen):
    """Quotes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._wanted, self._spot = 0, ""
        self._bare = self._is_stale = False
        self._is_loaded = False
        self.library = Library(parts)
        self._made_recording: RecordingPage | None = None
        self.inspector = Inspector(parts)
        self._asking = Asking(parts, self)
        self._asking.failed.connect(self._say_not_asked)
        self._left = QStackedWidget()
        self._left.addWidget(self.library)
        width = parts.keeper.settings.states.get(_WIDTH, "")
        self._panes = InspectorPanes(
            parts.look,
            self._left,
            self.inspector,
            side_width=int(width) if width.isdecimal() else 0,
        )
        self._peek = Peek(self._panes, self.inspector, lambda: self.library.list, self._go_back)
        self.setLayout(column((self._panes, 1)))
        self._connect()

    def _connect(self) -> None:
        self.library.chosen.connect(self._choose)
        self.library.picked.connect(self._pick)
        self.library.opened.connect(self._open)
        self.library.list.peeked.connect(self._peek.begin)
        self.library.clicked.connect(lambda _: self._panes.show_page(page=True))
        self.library.menu_asked.connect(lambda _, at: self._show_menu(at))
        self.library.record_asked.connect(self._record)
        self.library.shown.connect(self._settle)
        self.library.filter.changed.connect(self._forget_wanted)
        self.inspector.back_asked.connect(self._go_back)
        self.inspector.delete_asked.connect(self._delete)
        self.inspector.asking_asked.connect(self._ask_speakers)
        self.inspector.menu_asked.connect(self._show_menu)
        self.inspector.shown.connect(self.arrived)
        self._panes.folded_changed.connect(self._fold)
        self._panes.list_resized.connect(self._keep_width)

    @cached_property
    def recording(self) -> RecordingPage:
        """The form that records a quote, made when it is first wanted."""
        page = self._made_recording = RecordingPage(self.parts)
        page.left.connect(self._leave_recording)
        page.opened.connect(self._go)
        self._left.addWidget(page)
        return page

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show the library with a quote, or the form that records one."""
        if address.tab == "new" and not address.key:
            beginning = Beginning.read(address.spot)
            self._spot = "" if beginning.words else address.spot
            self._show_recording(beginning)
        else:
            self._show_library(address.key)
        self._tell()
        if address.tab == "ask" and address.key:
            self._asking.ask((address.key,))

    def get_ready(self) -> Iterator[None]:
        """Ask for the library."""
        self._load()
        yield

    def address(self) -> Address:
        """Return where this screen is."""
        if self._is_recording():
            return Address(Place.QUOTES, _KIND, tab="new", spot=self._spot)
        key = 0 if self._bare else self.inspector.key()
        return Address(Place.QUOTES, _KIND, key) if key else Address(Place.QUOTES)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        name = self.tr("Quotes")
        if self._is_recording():
            return Crumb(name, Address(Place.QUOTES)), Crumb(self.tr("Record a quote"))
        page = self.inspector.page
        if self._panes.folded() and self._panes.shows_page() and page is not None:
            who = page.speaker.name if page.speaker is not None else self.tr("Nobody named")
            return Crumb(name, Address(Place.QUOTES)), Crumb(who)
        return (Crumb(name),)

    def sidebar_from(self) -> int:
        """Return from where on three columns leave the sidebar room for words."""
        return FULL_SIDEBAR_BESIDE_COLUMNS_FROM

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        always: dict[str, Handler] = {"new.here": self._record, "edit.filter": self._filter}
        if self._is_recording():
            return always
        return {
            **always,
            "edit.rename": self._correct,
            "edit.delete": self._delete_by_key,
            "quote.next_step": self._next_step,
            "quote.ask": self._ask_speakers,
            "quote.correct": self._correct,
            "quote.copy": self.inspector.copy,
            "quote.pin": self._pin,
        }

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        if not self._is_loaded or _SHOWN.isdisjoint({each.table for each in changes.touched}):
            return
        self._is_stale = True
        self.library.reload()
        if self._is_recording():
            self.recording.reload()

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what was typed, then go on; where something was still to be kept, after that."""
        recording = self._made_recording
        pending = self.inspector.is_pending() or (recording is not None and recording.is_pending())
        self.inspector.leave()
        if recording is not None:
            recording.leave()
        if pending:
            self.parts.worker.ask(self, lambda _: None, lambda _: then())
        else:
            then()

    def has_unkept(self) -> bool:
        """Tell whether something is typed here that could not be kept."""
        recording = self._made_recording
        words = recording is not None and recording.has_unkept()
        return words or super().has_unkept()

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        if self._is_recording():
            return (self.recording,)
        if not self._panes.shows_page():
            return (self.library,)
        return (self.inspector,) if self._panes.folded() else (self.library, self.inspector)

    # Showing

    def _is_recording(self) -> bool:
        return isinstance(self._left.currentWidget(), RecordingPage)

    def _show_recording(self, beginning: Beginning) -> None:
        self.inspector.leave()
        self._left.setCurrentWidget(self.recording)
        self._panes.show_page(page=False)
        self._panes.show_alone(alone=True)
        self.recording.begin(beginning)
        self.recording.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_library(self, key: int) -> None:
        if self._made_recording is not None:
            self._made_recording.leave()
        self._left.setCurrentWidget(self.library)
        self._panes.show_alone(alone=self.library.is_empty())
        self._bare = not key
        focus = QApplication.focusWidget()  # what is covered in a moment loses it
        if key:
            self._wanted = key
            self.library.select(key)
            self.inspector.show_quote(key)
        self._panes.show_page(page=bool(key))
        if focus is None or self.isAncestorOf(focus):
            self._enter_shown()
        self._load()

    def _load(self) -> None:
        if not self._is_loaded:
            self._is_loaded = True
            self.library.load()

    def _enter_shown(self) -> None:
        """Put the keyboard where it is of use: to the list, or where that is hidden, the page."""
        if self._panes.folded() and self._panes.shows_page():
            self.inspector.enter()
        else:
            self.library.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        """Show a quote once the list is there: the one that was wanted, else the first."""
        if not self._is_recording():
            self._make_room()
        key = self.library.key() or self._wanted
        if key and key == self._wanted:
            self.library.select(key)
        key = key or self.library.select_first()
        left_over = self.inspector.is_many() and len(self.library.selected()) <= 1
        if self._is_stale or left_over or key != self.inspector.key():
            self._is_stale = False
            self.inspector.show_quote(key)
        self.handlers_changed.emit()

    def _make_room(self) -> None:
        """Let the list stand alone while it is empty; a page that covers it has the keyboard."""
        focus = QApplication.focusWidget()
        held = focus is not None and self.library.isAncestorOf(focus)
        self._panes.show_alone(alone=self.library.is_empty())
        if held and self._panes.folded() and self._panes.shows_page():
            self.inspector.enter()

    def _forget_wanted(self) -> None:
        self._wanted = 0

    def _choose(self, key: int) -> None:
        if not key or len(self.library.selected()) > 1:
            return
        self._wanted, self._bare = 0, False
        self.inspector.show_quote(key)

    def _pick(self, count: int) -> None:
        if count > 1:
            self.inspector.show_several(self.library.selected())
        elif self.inspector.is_many():
            self.inspector.show_quote(self.library.key())

    def _open(self, key: int) -> None:
        self._choose(key)
        self._panes.show_page(page=True)
        self.inspector.enter()
        self.arrived.emit()

    def _go_back(self) -> None:
        self._panes.show_page(page=False)
        self.library.enter_list()
        self.arrived.emit()

    def _fold(self, folded: bool) -> None:  # noqa: FBT001 - as the signal carries it
        self.inspector.show_back(back=folded)
        self.arrived.emit()

    def _keep_width(self, width: int) -> None:
        states = {**self.parts.keeper.settings.states, _WIDTH: str(width)}
        try:
            self.parts.keeper.change(states=states)
        except MigdeskError:
            return  # the inspector is as wide as it fits next time

    def _tell(self) -> None:
        self.arrived.emit()
        self.handlers_changed.emit()

    # Going

    def _go(self, key: int) -> None:
        self.parts.navigator.go(Address(Place.QUOTES, _KIND, key))

    def _record(self) -> None:
        self.parts.navigator.go(Address(Place.QUOTES, _KIND, tab="new"))

    def _leave_recording(self) -> None:
        key = self.inspector.key()
        self.parts.navigator.go(Address(Place.QUOTES, _KIND, key) if key else Address(Place.QUOTES))

    def _filter(self) -> None:
        if self._is_recording():
            self._leave_recording()
        self._panes.show_page(page=False)
        self.library.filter.focus_search()

    # Doing

    def _correct(self) -> None:
        self._panes.show_page(page=True)
        self.inspector.correct()

    def _next_step(self) -> None:
        self._panes.show_page(page=True)
        self.inspector.open_next_step()

    def _ask_speakers(self) -> None:
        """Make the messages to the speakers of what is selected, or of the quote that is shown."""
        self._asking.ask(self.library.selected() or [self.inspector.key()])

    def _say_not_asked(self, error: MigdeskError) -> None:
        hidden = self._panes.folded() and not self._panes.shows_page()
        if self.inspector.is_many() and not hidden:
            self.inspector.asking.say_failed(error)
        else:
            self.parts.voice.fail(error)

    def _delete_by_key(self) -> None:
        """Delete what is selected, if the keyboard is at the list: elsewhere Del means others."""
        if self.library.list.hasFocus():
            self._delete()

    def _delete(self) -> None:
        keys = self.library.selected() or [key for key in (self.inspector.key(),) if key]
        if not keys:
            return
        after = self.library.next_to(keys)
        self._wanted = 0
        self.library.select(after)
        self.inspector.show_quote(after)
        if len(keys) == 1:
            self.parts.worker.do(
                self,
                lambda desk: delete_quote(desk, quote_id=keys[0]),
                lambda _: self.parts.voice.say_undoable(self.tr("Quote deleted")),
            )
            return
        said = self.tr("%n quote(s) deleted", "", len(keys))
        self.parts.worker.do(
            self,
            lambda desk: delete_quotes(desk, quote_ids=keys),
            lambda _: self.parts.voice.say_undoable(said),
        )

    def _here(self) -> Address:
        return Address(Place.QUOTES, _KIND, self.inspector.key())

    def _pin(self) -> None:
        if self.inspector.key():
            turn_pin(self.parts, self._here())

    def _show_menu(self, at: QPoint) -> None:
        ask = self.tr("Ask for clearance by e-mail…")
        entries: list[Entry | None] = [
            Entry("mail", ask, self._ask_speakers, edits=True),
            Entry("trash-2", self.tr("Delete"), self._delete, edits=True),
        ]
        one = len(self.library.selected()) <= 1
        if one and self.inspector.page is not None:
            pinned = is_pinned(self.parts, self._here())
            pin = self.tr("Take off the sidebar") if pinned else self.tr("Pin to the sidebar")
            entries = [
                Entry("copy", self.tr("Copy the words"), self.inspector.copy),
                Entry("pencil", self.tr("Correct wording…"), self._correct, edits=True),
                Entry("pin-off" if pinned else "pin", pin, self._pin),
                None,
                *entries,
            ]
        show_menu(self.parts.look, self, at, entries)
