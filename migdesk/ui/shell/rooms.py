"""The screens of one window: each made once, kept, and gone to by an address."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Protocol, TypeAlias

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QStackedWidget

from migdesk.desk.rows import Changes
from migdesk.ui.shell.actions import Actions
from migdesk.ui.shell.address import Address, History, Place
from migdesk.ui.shell.companions import Companions
from migdesk.ui.shell.keeping_focus import FocusKeeper
from migdesk.ui.shell.screen import Parts, Screen
from migdesk.ui.shell.sidebar import Sidebar
from migdesk.ui.shell.toolbar import Toolbar

Loader: TypeAlias = Callable[[Parts], Screen]


class Surroundings(Protocol):
    """What stands around the screens: the window."""

    sidebar: Sidebar
    toolbar: Toolbar
    stack: QStackedWidget
    commands: Actions
    keyboard: FocusKeeper
    companions: Companions

    def parts(self) -> Parts:
        """Return what a screen works with."""

    def go(self, address: Address) -> None:
        """Go there, if that can be done."""

    def fit(self) -> None:
        """Fold to the room that the shown screen leaves."""

    def uncover(self) -> None:
        """Close what is shown over the window."""


class Rooms:
    """Where a window is and has been, and the screens it shows."""

    def __init__(self, window: Surroundings, loaders: Mapping[Place, Loader]) -> None:
        """Have been nowhere yet; ``loaders`` makes each screen, before it is first shown."""
        self._window, self._loaders = window, loaders
        self._history = History()
        self._screens: dict[Place, Screen] = {}
        self._unseen: dict[Place, date] = {}
        self._stale: dict[Place, Changes] = {}
        self._current: Place | None = None

    def here(self) -> Address | None:
        """Return where the window is."""
        return self._history.here

    def shown(self) -> Screen | None:
        """Return the screen that is shown."""
        return self._screens.get(self._current) if self._current is not None else None

    def screen(self, place: Place) -> Screen | None:
        """Return the screen of a place, ``None`` before it is made."""
        return self._screens.get(place)

    def begin(self) -> None:
        """Have been nowhere: another office is open."""
        self._history = History()

    def go(self, address: Address) -> None:
        """Go where ``address`` leads; the present place stays behind Back."""

        def show() -> None:
            self._history.visit(address)
            self.show(address)

        if self._current is not None and self._current is not address.place:
            self.leave(show)
        else:
            show()

    def go_place(self, place: Place) -> None:
        """Go to a place as it was left; from what is open in a place, back to its list."""
        screen = self._screens.get(place)
        left = place is not self._current and place not in self._unseen
        self._window.go(screen.address() if screen is not None and left else Address(place))

    def back(self) -> None:
        """Go where the window was before."""
        if self._history.can_go_back:
            self.leave(lambda: self.show(self._history.back()))

    def forward(self) -> None:
        """Go where the window was before it went back."""
        if self._history.can_go_forward:
            self.leave(lambda: self.show(self._history.forward()))

    def leave(self, then: Callable[[], None]) -> None:
        """Have the shown screen, and what is open beside it, keep what was typed, then go on."""
        self._window.companions.leave()
        screen = self.shown()
        if screen is None:
            then()
        else:
            screen.leave(then)

    def unkept(self) -> Screen | None:
        """Return a screen on which something is typed that could not be kept, if there is one."""
        return next((each for each in self._screens.values() if each.has_unkept()), None)

    def show(self, address: Address) -> None:
        """Show what ``address`` leads to."""
        window, place = self._window, address.place
        window.uncover()
        built = self._unseen.pop(place, None)
        if built is not None and built != self._today():
            self._drop(place)  # what is coming up and what is past have changed meanwhile
        screen = self._screens.get(place) or self._load(place)
        self._current = place
        window.sidebar.show_place(place)
        window.stack.setCurrentWidget(screen)
        changes = self._stale.pop(place, None)
        if changes is not None:
            screen.refresh(changes)
        screen.go_to(address)
        focus = QApplication.focusWidget()
        if focus is None or not screen.isAncestorOf(focus):
            window.keyboard.enter(screen)
        self._arrive(screen)
        self._update_bar(screen)
        window.commands.bind_here(screen.handlers())
        window.fit()

    def refresh(self, changes: Changes) -> None:
        """Let the shown screen show what has changed, and the others once they are shown again."""
        for place, screen in self._screens.items():
            if place is self._current:
                screen.refresh(changes)
            else:
                before = self._stale.get(place)
                touched = before.touched if before is not None else frozenset()
                self._stale[place] = replace(changes, touched=changes.touched | touched)

    def stand_aside(self) -> None:
        """Show none of the screens: something stands in the window alone."""
        self._current = None

    def clear(self) -> None:
        """Delete the screens. Where the window was is not forgotten."""
        for place in list(self._screens):
            self._drop(place)
        self._screens = {}
        self._current = None

    def get_ready(self) -> Iterator[None]:
        """Build the places that were not shown yet, piece by piece, until they are cleared."""
        screens = self._screens
        for place in Place:
            if screens is not self._screens:
                return
            if place in screens:
                continue
            screen = self._load(place)
            self._unseen[place] = self._today()
            yield
            pieces = screen.get_ready()
            while screens.get(place) is screen and next(pieces, self) is not self:
                yield

    def _drop(self, place: Place) -> None:
        screen = self._screens.pop(place)
        screen.hide()
        screen.setParent(None)
        screen.deleteLater()
        self._unseen.pop(place, None)
        self._stale.pop(place, None)

    def _today(self) -> date:
        return self._window.parts().clock().astimezone().date()

    def _load(self, place: Place) -> Screen:
        screen = self._loaders[place](self._window.parts())
        screen.arrived.connect(partial(self._arrive, screen))
        screen.bar_changed.connect(partial(self._update_bar, screen))
        screen.handlers_changed.connect(partial(self._rebind, screen))
        self._screens[place] = screen
        self._window.stack.addWidget(screen)
        return screen

    def _arrive(self, screen: Screen) -> None:
        """Show the way to a screen that is shown."""
        if screen is not self.shown():
            return
        toolbar = self._window.toolbar
        toolbar.show_way(screen.crumbs())
        here = screen.address()
        present = self._history.here
        if present is not None and _is_spelled_out(present, here):
            self._history.amend(here)
        else:
            self._history.visit(here)
        toolbar.back.setEnabled(self._history.can_go_back)
        toolbar.forward.setEnabled(self._history.can_go_forward)

    def _rebind(self, screen: Screen) -> None:
        if screen is self.shown():
            self._window.commands.bind_here(screen.handlers())

    def _update_bar(self, screen: Screen) -> None:
        if screen is self.shown():
            left, right = screen.bar()
            self._window.toolbar.host(left, right, alone=bool(right) and screen.wants_rail())
            self._window.fit()
            screen.fit_bar()


def _is_spelled_out(present: Address, here: Address) -> bool:
    """Tell whether ``here`` only says more exactly where ``present`` is.

    It is another tab of the same record, the record that a place shows by itself, or the one that
    has been made there.
    """
    if present.place is not here.place:
        return False
    return (present.kind, present.key) == (here.kind, here.key) or not present.key
