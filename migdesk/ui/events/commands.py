"""What leads on from an event: to a quote, a release, a table, another event; also as menus."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import Kind, ReportKind
from migdesk.ui.events import links
from migdesk.ui.events.detail import EventDetail
from migdesk.ui.events.menus import repeat_entries
from migdesk.ui.events.tables import save_calendar, table_address
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.pins import turn_pin
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.menus import Entry, show_menu


class EventCommands(QObject):
    """What leads on from the event that is chosen."""

    def __init__(
        self,
        parts: Parts,
        screen: QWidget,
        detail: EventDetail,
        here: Callable[[], Address],
        exported: Callable[[], None],
        show_page: Callable[[], None],
    ) -> None:
        """Lead on from ``here``, which says what of which event ``screen`` is at.

        ``exported`` is called when its agenda has been, ``show_page`` before something is asked
        on the page.
        """
        super().__init__(screen)
        self._parts, self._screen, self._detail, self._here = parts, screen, detail, here
        self._exported, self._show_page = exported, show_page

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands."""
        return {
            "event.add_quote": self.add_quote,
            "event.new_release": self.add_release,
            "event.paste_table": partial(self._take_table, "paste"),
            "event.open_table": partial(self._take_table, "open"),
            "event.save_calendar": self._save_calendar,
            "event.export_programme": partial(self._export, ReportKind.PROGRAMME),
            "event.export_speakers": partial(self._export, ReportKind.SPEAKERS),
            "event.export_quotes": partial(self._export, ReportKind.QUOTES),
            "event.reports": self._show_reports,
            "event.pin": self._pin,
        }

    def add_quote(self) -> None:
        """Go where a quote from the event is recorded."""
        self._parts.navigator.go(links.new_quote(self._here().key))

    def add_release(self) -> None:
        """Go where a release about the event is begun."""
        self._parts.navigator.go(links.new_release(self._here().key))

    def show_menu(self, key: int, at: QPoint, delete: Callable[[int], None]) -> None:
        """Show the menu of an event of the list; ``delete`` deletes it."""
        go = self._parts.navigator.go
        release = links.new_release(key)
        entries: list[Entry | None] = [
            Entry("quote", self.tr("Add quote"), lambda: go(links.new_quote(key)), edits=True),
            Entry("newspaper", self.tr("New release"), lambda: go(release), edits=True),
            None,
            Entry("trash-2", self.tr("Delete event"), lambda: delete(key), edits=True),
        ]
        if key == self._here().key:
            entries[2:2] = [None, *repeat_entries(self._parts)]
        show_menu(self._parts.look, self._screen, at, entries)

    def _take_table(self, way: str) -> None:
        here = self._here()
        self._parts.navigator.go(table_address(here.key, here.tab, way))

    def _save_calendar(self) -> None:
        page = self._detail.page()
        if page is not None:
            save_calendar(self._parts, self._screen, page, self._exported)

    def _export(self, kind: ReportKind) -> None:
        self._show_page()
        self._detail.ask_report(kind)

    def _show_reports(self) -> None:
        self._parts.navigator.go(Address(Place.REPORTS, Kind.EVENT, self._here().key))

    def _pin(self) -> None:
        turn_pin(self._parts, self._here())
