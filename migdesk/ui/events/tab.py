"""What every tab of an event's page is."""

from collections.abc import Callable
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import EventPage
from migdesk.ui.events.beside import Beside
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.pausing import DeletingPause


class EventTab(QWidget):
    """A part of an event's page. It is shown the page again whenever something has changed.

    Signals:
        tab_asked: another tab is wanted, and a spot in it.
        moved: another spot of this tab is shown.
        width_changed: the tab wants the width of the window from now on, or does no more.
    """

    tab_asked = Signal(str, str)
    moved = Signal()
    width_changed = Signal()

    def show_page(self, page: EventPage) -> None:
        """Show an event; what is being typed about the same one stays."""
        raise NotImplementedError

    def focus(self) -> None:
        """Take the keyboard."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand on what is typed."""

    def has_unkept(self) -> bool:
        """Tell whether something is typed here that is kept only when somebody says so."""
        return False

    def rename(self) -> bool:
        """Edit the name of what has the keyboard here; return whether there is something."""
        return False

    def delete_focused(self) -> bool:
        """Delete what has the keyboard here; return whether there is something."""
        return False

    def wants_width(self) -> bool:
        """Return whether the tab stands alone: without the list and the head of the event."""
        return False

    def spot(self) -> str:
        """Return which part of the tab is shown, as it stands in an address."""
        return ""

    def go_to(self, spot: str) -> None:
        """Show the part of the tab that an address names."""


class Inspector(Protocol):
    """What is chosen from a list, beside it."""

    def flush(self) -> None:
        """Hand on what is typed."""

    def focus(self) -> None:
        """Take the keyboard."""


Listed = TypeVar("Listed", bound=HandList)
Inspected = TypeVar("Inspected", bound=Inspector)


class ListedTab(EventTab, Generic[Listed, Inspected]):
    """A list of what belongs to the event, and what is chosen from it beside it.

    A subclass makes both, has them held, and says how they are filled.

    Attributes:
        list: what belongs to the event.
        form: what is chosen.
        page: the event, once there is one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.page: EventPage | None = None
        self._wanted = 0
        self._deleted = DeletingPause(self)

    def hold(self, listing: Listed, form: Inspected, beside: Beside) -> None:
        """Fill a list and what is chosen from it, which stand in ``beside``."""
        self.list, self.form, self._beside = listing, form, beside
        listing.chosen.connect(lambda _: self.show_chosen())
        listing.opened.connect(self.open)
        listing.clicked.connect(lambda _: self.show_inside())
        beside.back_asked.connect(self.go_back)

    def let_delete(self, pressed: SignalInstance, delete: Callable[[int], None]) -> None:
        """Have a button beside the list delete what is chosen; a double click deletes one."""
        pressed.connect(lambda key: self._deleted.do(partial(delete, key)))

    # What a subclass does

    def fill(self, page: EventPage) -> None:
        """Put into the list what belongs to an event."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show beside the list what is chosen from it."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard where a row is added."""
        raise NotImplementedError

    # What is shown

    def show_page(self, page: EventPage) -> None:
        """Show what belongs to an event."""
        other = self.page is None or self.page.id != page.id
        had_keyboard = self.list.hasFocus()
        self.page = page
        if other:
            self.show_inside(inside=False)
        self.fill(page)
        if self._wanted and self.list.select(self._wanted):
            self._wanted = 0
        elif other or not self.list.key():
            self.list.select_first()
        self.show_chosen()
        if had_keyboard:
            self.focus()

    def select(self, key: int) -> None:
        """Choose a row, at once or when it is there."""
        self._wanted = 0 if self.list.select(key) else key
        self.show_chosen()

    def go_to(self, spot: str) -> None:
        """Choose the row of a key, and show it in place of the list where only one has room."""
        if spot.isdigit():
            self.select(int(spot))
            self.show_inside()

    def open(self, key: int) -> None:
        """Go to what stands beside the list about a row."""
        if self.list.select(key):
            self.show_chosen()
            self.show_inside()
            self.form.focus()

    def show_inside(self, *, inside: bool = True) -> None:
        """Say whether what is chosen is shown, or the list, where there is no room for both."""
        self._beside.show_inspector(inside=inside)

    def go_back(self) -> None:
        """Go back to the list from what is beside it."""
        self.list.setFocus()

    def leave(self) -> None:
        """Go back to the list: what was beside it is gone."""
        self._deleted.begin()
        self.show_inside(inside=False)
        self.focus()

    def flush(self) -> None:
        """Hand on what is typed."""
        self.form.flush()

    def focus(self) -> None:
        """Put the keyboard into the list, or where its first row is added."""
        if self.list.rows().keys():
            self.list.setFocus()
        else:
            self.begin()

    def rename(self) -> bool:
        """Go to the facts of what is chosen, if the list has the keyboard."""
        if not self.list.hasFocus():
            return False
        self.open(self.list.key())
        return True

    def delete_focused(self) -> bool:
        """Take out the row that has the keyboard; return whether there is one."""
        return self.list.hasFocus() and self.list.delete_current()
