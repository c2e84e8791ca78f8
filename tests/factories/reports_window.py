"""Driving the place of reports as a person would: by keys and clicks."""

from collections.abc import Callable

from factories.events_window import Driver
from factories.windows import settle
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.ui.reports.page import ReportPage
from migdesk.ui.reports.screen import ReportsScreen
from migdesk.ui.shell.address import Address, Place


class ReportsDriver(Driver):
    """Works in the place of reports."""

    @property
    def reports(self) -> ReportsScreen:
        """The screen of reports."""
        shown = self.program.window.shown()
        assert isinstance(shown, ReportsScreen)
        return shown

    @property
    def report(self) -> ReportPage:
        """The report that is shown."""
        return self.reports.page

    def open_report(self, kind: str = "", event: int | None = None) -> ReportPage:
        """Go to a report about the one event of the office, as a link would."""
        key = self.office.records.event if event is None else event
        self.program.window.go(Address(Place.REPORTS, "event" if key else "", key, kind))
        settle(self.program)
        return self.report

    def words_shown(self) -> str:
        """Return what stands on the first page that is shown."""
        settle(self.program)
        return self.report.pane.view.accessibleDescription()

    def do_and_key(self, intention: Callable[[Desk], Changes]) -> int:
        """Have the desk record something; return its key."""
        return self.ask(intention).key
