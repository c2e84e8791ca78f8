"""The main window: its first frame, going from place to place, undo, and keeping what was typed.

The window is shown and painted before what stands in it is loaded: see :mod:`first_frame`. So this
module imports nothing that takes its time, nor asks for the names in ``QtCore.Qt`` before that.

A theme, a text size and a language never change under a living widget: on such a change the
inside of the window is built anew at the same address.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6 import QtCore  # what is in QtCore.Qt loads when it is first asked for
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.ui.look import Look
from migdesk.ui.shell.first_frame import FirstFrame
from migdesk.ui.shell.geometry import fill_screen, geometry_of, restore_geometry
from migdesk.ui.shell.measures import FULL_SIDEBAR_FROM

if TYPE_CHECKING:  # what loads after the first paint
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QCloseEvent,
        QKeyEvent,
        QKeySequence,
        QPaintEvent,
        QResizeEvent,
    )

    from migdesk.base.clock import Clock
    from migdesk.desk.rows import Changes
    from migdesk.text.names import Language
    from migdesk.ui.shell.actions import Handler
    from migdesk.ui.shell.address import Address, Place
    from migdesk.ui.shell.companions import CompanionLoader
    from migdesk.ui.shell.frame import Frame, OfficeFile
    from migdesk.ui.shell.overlay import OverlayLoader, SheetLoader
    from migdesk.ui.shell.reading_only import ReadingBar
    from migdesk.ui.shell.rooms import Loader
    from migdesk.ui.shell.screen import Files, Parts, Receiver, Screen, SettingsKeeper
    from migdesk.ui.shell.worker import DeskWorker, Progress

# ruff: noqa: PLC0415 - what is imported inside functions is not needed by the first paint

SMALLEST: Final = (960, 600)

_COUNT_DELAY: Final = 400
_COUNT_AFTER: Final = 50
"""Milliseconds after which is counted what waits: after a change, and after an office is shown."""


class MainWindow(QMainWindow):
    """The window on one office file.

    Signals:
        painted: the frame has been painted for the first time.
        entered: an office is open and its first screen is there.
        settled: that screen shows what it has asked for.
        rebuilt: the inside has been built anew, and is to be made ready again.
        left: the office is backed up and closed, and the window goes.
        open_asked, sample_asked, new_asked, backup_asked: the person wants another file, a look at
            the sample office, a new office, a backup: what the starting point can do.
        file_asked, restore_asked: the person wants the office file at this path, or to go back to
            the backup at it.
        writing_asked: the person wants to change the office that is open for reading only.
    """

    painted = Signal()
    entered = Signal()
    settled = Signal()
    rebuilt = Signal()
    left = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    new_asked = Signal()
    backup_asked = Signal()
    file_asked = Signal(object)
    restore_asked = Signal(object)
    writing_asked = Signal()

    def __init__(self, look: Look, windows: Mapping[str, str]) -> None:
        """Stand where the window was the last time, with nothing in it.

        Args:
            look: of the first frame.
            windows: where windows were, as the settings have it.
        """
        super().__init__()
        self._look = look
        self._first_frame: FirstFrame | None = FirstFrame(look)
        self._was_painted = self._closing = False
        self._is_alt_alone = False
        self._wide_wish: bool | None = None
        self.setCentralWidget(self._first_frame)
        self.setMinimumSize(*SMALLEST)
        self.setWindowTitle("MigDesk")
        if not restore_geometry(self, windows):
            fill_screen(self)

    def furnish(
        self,
        *,
        worker: "DeskWorker",
        keeper: "SettingsKeeper",
        clock: "Clock",
        make_look: Callable[[], Look],
        speak: "Callable[[], Language]",
        files: "Callable[[QWidget], Files]",
        screens: "Mapping[Place, Loader]",
        overlays: "Mapping[str, OverlayLoader]",
        sheet: "SheetLoader",
        companions: "Mapping[str, CompanionLoader]",
    ) -> None:
        """Build what stands in the window, without data, in the place of the first frame.

        Args:
            worker: the thread of the desk; nothing is asked of it before :meth:`enter`.
            keeper: what is remembered about this computer.
            clock: the time of day.
            make_look: makes the look that the settings ask for.
            speak: installs the language that the settings ask for, and returns it.
            files: makes what asks for files.
            screens: loads each place, before it is shown the first time.
            overlays: loads what is shown over the window: ``palette``, ``shortcuts``, ``about``.
            sheet: loads the sheet that takes in a table.
            companions: loads the windows beside it: ``capture``.
        """
        from migdesk.ui.shell.companions import Companions
        from migdesk.ui.shell.frame import NO_OFFICE
        from migdesk.ui.shell.keeping_focus import FocusKeeper
        from migdesk.ui.shell.rooms import Rooms
        from migdesk.ui.shell.voice import WindowVoice

        self._worker, self._keeper, self._clock = worker, keeper, clock
        self._make_look, self._speak = make_look, speak
        self._overlays, self._sheet = overlays, sheet
        self._rooms = Rooms(self, screens)
        self.companions = Companions(self, self.parts, companions)
        self._files = files(self)
        self._office: OfficeFile | None = None
        self._frame = NO_OFFICE
        self._opened: OfficeFile | None = None
        self._alone: Callable[[Look], QWidget] | None = None
        self._alone_shown: QWidget | None = None
        self._is_settling = False
        self._is_open = True  # as it will be in a moment, unless the file cannot be opened
        self._reading: ReadingBar | None = None
        self._count_timer = QTimer(self)
        self._count_timer.setSingleShot(True)
        self._count_timer.setInterval(_COUNT_DELAY)
        self._count_timer.timeout.connect(self._ask_frame)
        worker.changed.connect(self._on_changes)
        worker.begun.connect(self._show_progress)
        worker.rested.connect(self._settle)
        self.voice = WindowVoice(
            self,
            look=lambda: self._look,
            say=self._say,
            say_undoable=self._say_undoable,
            banner=self._show_banner,
        )
        self._build()
        self.keyboard = FocusKeeper(self, lambda: self.sidebar, self._rooms.shown)
        self._first_frame = None

    @property
    def is_furnished(self) -> bool:
        """Tell whether anything stands in the window yet."""
        return self._first_frame is None

    # Building

    def _build(self) -> None:
        from migdesk.ui.look.style import wear
        from migdesk.ui.shell.inside import Inside

        self._language = self._speak()
        look = self._look = self._make_look()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            wear(app, look)
        inside = self._inside = Inside(look)
        self.commands, self.stack, self.toast = inside.commands, inside.stack, inside.toast
        self.sidebar, self.toolbar = inside.sidebar, inside.toolbar
        self._reading = None
        self.setCentralWidget(inside)
        inside.show()  # at once, so that nothing empty is painted in between
        self._connect()
        bar = inside.menu_bar()
        self.setMenuBar(bar)
        if not bar.isNativeMenuBar():
            bar.hide()
        self._bind()
        self._show_frame(self._frame)
        self.sidebar.show_places(open_=self._is_open)
        self.fit()

    def _connect(self) -> None:
        from migdesk.ui.shell.address import Address, Place

        self.sidebar.place_asked.connect(self._rooms.go_place)
        self.sidebar.pin_asked.connect(self.go)
        self.sidebar.storage_asked.connect(lambda: self.go(Address(Place.SETTINGS, tab="storage")))
        self.toolbar.crumb_asked.connect(self.go)
        self.toolbar.back.clicked.connect(self._rooms.back)
        self.toolbar.forward.clicked.connect(self._rooms.forward)
        self.toast.undo_asked.connect(self._undo)
        self._inside.undo_shown.connect(self._name_steps)

    def _bind(self) -> None:
        """Bind the commands that need no open office, and those that do once there is one."""
        from migdesk.ui.shell.address import CAPTURE, Address, Place
        from migdesk.ui.shell.inside import going_to

        always: dict[str, Handler] = {
            "app.quit": self.close_later,
            "office.open": lambda: self._depart(self.open_asked.emit),
            "office.sample": lambda: self._depart(self.sample_asked.emit),
            "office.new": lambda: self._leave(self.new_asked.emit),
            "view.sidebar": self._toggle_sidebar,
            "view.light": lambda: self._wish(theme="light"),
            "view.dark": lambda: self._wish(theme="dark"),
            "view.system": lambda: self._wish(theme="system"),
            "view.larger": lambda: self._resize_text(25),
            "view.smaller": lambda: self._resize_text(-25),
            "go.next_pane": lambda: self.keyboard.step(1),
            "go.previous_pane": lambda: self.keyboard.step(-1),
        }
        if self._office is None:
            self.commands.bind(always)
            return
        going: dict[str, Handler] = {
            going_to(place): partial(self._rooms.go_place, place) for place in Place
        }
        self.commands.bind(
            {
                **always,
                **going,
                "office.backup": self.backup_asked.emit,
                "edit.undo": self._undo,
                "edit.redo": self._redo,
                "go.back": self._rooms.back,
                "go.forward": self._rooms.forward,
                "go.calendar": lambda: self.go(Address(Place.EVENTS, "event", tab="calendar")),
                "new.choose": self._inside.choose_new,
                "new.event": lambda: self.go(Address(Place.EVENTS, "event", tab="new")),
                "new.person": lambda: self.go(Address(Place.PEOPLE, "person", tab="new")),
                "new.organisation": lambda: self.go(
                    Address(Place.PEOPLE, "organisation", tab="new")
                ),
                "new.outlet": lambda: self.go(Address(Place.PEOPLE, "outlet", tab="new")),
                "new.media_contact": lambda: self.go(
                    Address(Place.PEOPLE, "media_contact", tab="new")
                ),
                "quote.capture": partial(self.companions.show, CAPTURE),
                "new.quote": lambda: self.go(Address(Place.QUOTES, "quote", tab="new")),
                "new.release": lambda: self.go(Address(Place.RELEASES, "release", tab="new")),
                **{
                    key: partial(self._show_overlay, name)
                    for key, name in (
                        ("go.palette", "palette"),
                        ("help.shortcuts", "shortcuts"),
                        ("help.about", "about"),
                    )
                    if name in self._overlays
                },
            }
        )

    def rebuild(self) -> None:
        """Build the inside anew, with the look and the language that the settings ask for."""
        self._depart(self._rebuild_now)

    def _rebuild_now(self) -> None:
        beside = self.companions.take_down()
        self._rooms.clear()
        old = self._inside
        self.takeCentralWidget()
        old.hide()
        old.deleteLater()
        self._build()
        here = self._rooms.here()
        if self._office is not None and here is not None:
            self._rooms.show(here)
        elif self._alone is not None:
            self.show_alone(self._alone)
        for name in beside:
            self.companions.show(name)
        self.rebuilt.emit()

    def get_ready(self) -> Iterator[None]:
        """Build the places that were not shown yet, piece by piece, as long as this inside is."""
        pieces = self._rooms.get_ready()
        while self._office is not None and not self._closing and next(pieces, self) is not self:
            yield

    # The office file

    def enter(self, office: "OfficeFile", here: "Address") -> None:
        """Work with an office that the worker has opened, beginning at ``here``."""
        self._office = self._opened = office
        self._alone = None
        self._is_open = True
        self._rooms.begin()

        def begin(shown: "Frame") -> None:
            self.companions.take_down()
            self._frame = shown
            self._rooms.clear()
            self._drop_alone()
            self._show_frame(shown)
            self.sidebar.show_places(open_=True)
            self._bind()
            self.go(here)
            self.entered.emit()
            self._is_settling = True

        self._worker.ask(self, lambda desk: office.frame(desk, counted=False), begin)

    def _settle(self) -> None:
        """Count what waits in each place once the first screen has been painted."""
        if not self._is_settling:
            return
        self._is_settling = False
        QTimer.singleShot(_COUNT_AFTER, self, self._ask_frame)
        self.settled.emit()

    def show_alone(self, page: Callable[[Look], QWidget]) -> None:
        """Show a page without an office: a welcome, or why the file cannot be opened."""
        from migdesk.ui.shell.frame import NO_OFFICE
        from migdesk.ui.shell.screen import Crumb
        from migdesk.ui.widgets.focus import focus_within

        self._office = None
        self._alone = page
        self._rooms.stand_aside()
        self._is_open = False
        self._frame = NO_OFFICE
        self._show_frame(self._frame)
        self.sidebar.show_places(open_=False)
        self.toolbar.back.setEnabled(False)
        self.toolbar.forward.setEnabled(False)
        self.commands.bind_here({})
        self._bind()
        self._drop_alone()
        shown = self._alone_shown = page(self._look)
        self.stack.addWidget(shown)
        self.stack.setCurrentWidget(shown)
        focus_within(shown)
        self.toolbar.show_way([Crumb("MigDesk")])
        self.toolbar.host((), (), alone=True)

    def _drop_alone(self) -> None:
        if self._alone_shown is not None:
            self._alone_shown.hide()
            self._alone_shown.deleteLater()
            self._alone_shown = None

    def open_file(self, path: Path) -> None:
        """Ask for another office file, once what was typed is kept."""
        self._depart(lambda: self.file_asked.emit(path))

    def restore(self, backup: Path) -> None:
        """Ask to go back to a backup, once what was typed is kept."""
        self._depart(lambda: self.restore_asked.emit(backup))

    def frame_shown(self) -> "Frame":
        """Return what the frame shows about the open office."""
        return self._frame

    def receiver(self) -> "Receiver | None":
        """Return the text that is open and takes records in, ``None`` where there is none."""
        screen = self.shown()
        return screen.receiver() if screen is not None else None

    def refresh_frame(self) -> None:
        """Ask anew what the frame shows."""
        self._ask_frame()

    def _ask_frame(self) -> None:
        if self._office is not None and not self._closing:
            self._worker.ask(self, self._office.frame, self._take_frame, instead="frame")

    def _take_frame(self, shown: "Frame") -> None:
        kept = (self._frame.languages, self._frame.writable)
        self._frame = shown
        self._show_frame(shown)
        if (shown.languages, shown.writable) != kept:
            self.rebuild()

    def _show_frame(self, shown: "Frame") -> None:
        self._inside.show_frame(shown, self._keeper.settings.who)
        self._show_writable(writable=shown.writable)
        office = shown.office
        if shown.sample:
            office = self.tr("{office} (sample office)").format(office=office)
        self.setWindowTitle(f"{office} – MigDesk" if office else "MigDesk")

    def _show_writable(self, *, writable: bool) -> None:
        """Offer to change things, or say that nothing can be changed and offer nothing of it."""
        from migdesk.ui.widgets.editing import set_reading

        set_reading(self, reading=not writable)
        self.commands.set_writable(writable=writable)
        self.toolbar.new.setEnabled(writable)
        if writable and self._reading is not None:
            self._reading.hide()
            self._reading.deleteLater()
            self._reading = None
        elif not writable and self._reading is None:
            from migdesk.ui.shell.reading_only import ReadingBar

            self._reading = ReadingBar(self._look)
            self._reading.writing_asked.connect(self.writing_asked)
            self._inside.above.addWidget(self._reading)

    # Going

    def go(self, address: "Address") -> None:
        """Go where ``address`` leads; the present place stays behind Back."""
        from migdesk.ui.shell.address import CAPTURE, TABLE

        if self._office is None:
            return
        if address.tab in {"new", CAPTURE, TABLE} and not self._frame.writable:
            self._say(self.tr("Open for reading only: nothing can be changed here."))
            return
        if address.tab == CAPTURE:
            self.companions.show(CAPTURE, address.spot)
            return
        if address.tab == TABLE:
            self._leave(partial(self._show_sheet, address))
            return
        self._rooms.go(address)

    def here(self) -> "Address | None":
        """Return where the window is."""
        return self._rooms.here()

    def shown(self) -> "Screen | None":
        """Return the screen that is shown, ``None`` before there is any."""
        return self._rooms.shown() if self.is_furnished else None

    def parts(self) -> "Parts":
        """Return what a screen works with."""
        from migdesk.ui.shell.screen import Parts

        return Parts(
            look=self._look,
            worker=self._worker,
            navigator=self,
            voice=self.voice,
            files=self._files,
            actions=self.commands,
            keeper=self._keeper,
            clock=self._clock,
            languages=self._frame.languages,
            language=self._language,
            writable=self._frame.writable,
        )

    def _leave(self, then: Callable[[], None]) -> None:
        """Have the shown screen keep what was typed, then go on."""
        self._rooms.leave(then)

    def _depart(self, then: Callable[[], None]) -> None:
        """Leave what is shown and let go of all places, unless the person would rather not.

        They are asked where something they typed could not be kept.
        """

        def go_on() -> None:
            unkept, beside = self._rooms.unkept(), self.companions.unkept()
            if (unkept is None and not beside) or self.voice.confirm(
                self.tr("Something you typed is not saved"),
                self.tr("It could not be kept, and is lost if you go on."),
                self.tr("Go on without saving"),
            ):
                then()
            elif unkept is None:
                self.companions.show(beside)
            elif unkept is not self.shown():
                self.go(unkept.address())

        self._leave(go_on)

    # Commands

    def press(self, keys: "QKeySequence") -> bool:
        """Run the command with these keys in the window that has the keyboard; tell whether any."""
        beside = self.companions.active()
        return beside.press(keys) if beside is not None else self.commands.press(keys)

    def uncover(self) -> None:
        """Close what is shown over the window."""
        self._inside.dismiss_overlays()

    def _show_overlay(self, name: str) -> None:
        self.uncover()
        self._overlays[name](self.parts(), self._inside).show()

    def _show_sheet(self, address: "Address") -> None:
        self.uncover()
        self._sheet(self.parts(), self._inside, address).show()

    def _undo(self) -> None:
        from migdesk.ui.shell.labels import taken_back

        self._leave(
            lambda: self._worker.do(
                self, lambda desk: desk.undo(), lambda changes: self._say(taken_back(changes.label))
            )
        )

    def _redo(self) -> None:
        from migdesk.ui.shell.labels import done_again

        self._leave(
            lambda: self._worker.do(
                self, lambda desk: desk.redo(), lambda changes: self._say(done_again(changes.label))
            )
        )

    def _name_steps(self) -> None:
        """Have the menu say what Undo would take back, and Redo do again."""
        from migdesk.ui.shell.labels import label_text

        def show(labels: tuple[str | None, str | None]) -> None:
            for key, label in zip(("edit.undo", "edit.redo"), labels, strict=True):
                self.commands.say(key, label_text(label) if label else "")

        if self._office is not None:
            self._worker.ask(
                self._inside,
                lambda desk: (desk.undo_label(), desk.redo_label()),
                show,
                lambda _: show((None, None)),
                instead="steps",
            )

    def _toggle_sidebar(self) -> None:
        self._wide_wish = self.sidebar.rail
        self.fit()

    def _resize_text(self, by: int) -> None:
        size = self._keeper.settings.text_size + by
        self._wish(text_size=min(200, max(100, size)))

    def _wish(self, **wishes: str | int) -> None:
        """Keep a wish about the look, and show it."""
        try:
            self._keeper.change(**wishes)
        except MigdeskError as error:
            self.voice.fail(error)
        self.rebuild()

    # What has changed

    def _on_changes(self, changes: "Changes") -> None:
        self.companions.refresh(changes)
        self._rooms.refresh(changes)
        self._count_timer.start()

    # Speaking

    def _say(self, sentence: str) -> None:
        self.toast.say(sentence, undoable=False)

    def _say_undoable(self, sentence: str) -> None:
        self.toast.say(sentence, undoable=True)

    def _show_banner(self, what: str, todo: str) -> None:
        from migdesk.ui.widgets.states import Banner

        banner = Banner(self._look, "red", what, todo, action=self.tr("Close"))
        banner.action_clicked.connect(banner.deleteLater)
        self._inside.show_banner(banner)

    def _show_progress(self, progress: "Progress") -> None:
        from migdesk.ui.shell.floating import FloatingProgress

        FloatingProgress(self._look, self._inside, progress)

    # The window itself

    def fit(self) -> None:
        """Fold to the room there is: widths are those at 100 % text."""
        logical = self.width() / self._look.scale
        screen = self.shown()
        needed = screen.sidebar_from() if screen is not None else FULL_SIDEBAR_FROM
        wide = logical >= needed if self._wide_wish is None else self._wide_wish
        self._inside.fit(logical, wide=wide)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Fold to the new size."""
        super().resizeEvent(event)
        if self.is_furnished:
            self.fit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go to what comes next, in the order in which it is read."""
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(forward)
        if forward and self.is_furnished:
            self.keyboard.follow_tab(before)
        return moved

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Press the button that has the keyboard with Enter, as with Space."""
        super().keyPressEvent(event)
        enters = event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}
        holder = QApplication.focusWidget()
        if enters and isinstance(holder, QAbstractButton):
            holder.click()

    def event(self, event: "QEvent") -> bool:
        """Notice whether Alt is pressed alone: each key comes by here, also those of commands."""
        if event.type() == QtCore.QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event).key()
            self._is_alt_alone = key == QtCore.Qt.Key.Key_Alt
        elif event.type() == QtCore.QEvent.Type.WindowDeactivate:
            self._is_alt_alone = False
        return super().event(event)

    def keyReleaseEvent(self, event: "QKeyEvent") -> None:
        """Show or hide the menu bar with Alt, as Windows does, but not with Alt and another key."""
        names = QtCore.Qt
        alone = self._is_alt_alone and event.key() == names.Key.Key_Alt
        none_held = event.modifiers() == names.KeyboardModifier.NoModifier
        if alone and none_held and not self.menuBar().isNativeMenuBar():
            self.menuBar().setVisible(not self.menuBar().isVisible())
        super().keyReleaseEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell when the first frame has been painted."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def close_later(self) -> None:
        """Close once the present event is done with."""
        QTimer.singleShot(0, self, self.close)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Keep what was typed, remember the place, back up, and only then go."""
        if not self.is_furnished:
            self._closing = True
        elif not self._closing:
            self._depart(self._close_now)
        # It may be closing by now: then this event closes it, as Qt takes no other within it.
        event.setAccepted(self._closing)

    def _close_now(self) -> None:
        self._closing = True
        self.companions.put_away()
        self.companions.take_down()
        self._count_timer.stop()
        self._remember_place()
        office = self._opened
        self._worker.stop(lambda desk: office.close(desk) if office is not None else None)
        self.left.emit()
        self.close()

    def _remember_place(self) -> None:
        windows = {**self._keeper.settings.windows, **geometry_of(self)}
        try:
            self._keeper.change(windows=windows)
        except MigdeskError:
            return  # the window opens in the middle next time: no reason to keep it open
