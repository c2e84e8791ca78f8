"""The place of reports: a list of them, and the one that is chosen."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from migdesk.desk import questions
from migdesk.desk.rows import REPORTS, Changes, Kind, Offer, ReportAbout, ReportKind, ReportSubject
from migdesk.text.words import words_for
from migdesk.ui.reports.listing import KindList
from migdesk.ui.reports.page import ReportPage
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.kept_state import KeptWidth
from migdesk.ui.shell.screen import FULL_SIDEBAR_BESIDE_COLUMNS_FROM, Crumb, Parts, Screen
from migdesk.ui.shell.sidebar import place_name
from migdesk.ui.widgets.layouts import column
from migdesk.ui.widgets.panes import TwoPanes

_LIST = 256


class ReportsScreen(Screen):
    """Reports to choose from, what is chosen about one, and its pages as they are printed.

    An address names the kind of report as its tab, and an event as its record.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self._is_first = True
        self._offered: int | None = None
        self._told: tuple[Address, str] | None = None
        self.listing = KindList(parts)
        self.page = ReportPage(parts)
        self._width = KeptWidth(parts, "reports.list", self)
        wish = self._width.width() or _LIST
        self._panes = TwoPanes(parts.look, self.listing, self.page, list_width=wish)
        self._panes.list_resized.connect(self._width.note)
        self._panes.folded_changed.connect(lambda folded: self.page.set_folded(folded=folded))
        self.setLayout(column((self._panes, 1)))
        self.listing.chosen.connect(self._choose)
        self.listing.opened.connect(self._enter)
        self.page.moved.connect(self._tell)
        self.page.asked.connect(parts.navigator.go)
        self.page.list_asked.connect(self._back_to_list)
        self.listing.show_kind(self.page.kind())

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show a report, about an event if one is named."""
        kind = ReportKind(address.tab) if address.tab in set(ReportKind) else self.page.kind()
        if address.key and REPORTS[kind].about is not ReportAbout.EVENT:
            kind = next(each for each, known in REPORTS.items() if known.about is ReportAbout.EVENT)
        if kind is not self.page.kind():
            self.page.show_kind(kind)
        if address.key:
            self.page.show_subject(ReportSubject(address.key))
        elif self._is_first:
            self._offer_latest()
        self._is_first = False
        self._panes.show_page(page=bool(address.tab or address.key))
        self._tell()

    def get_ready(self) -> Iterator[None]:
        """Begin with the event that was named last, unless somebody has been here meanwhile."""
        if self._is_first:
            self._offer_latest()
        yield

    def address(self) -> Address:
        """Return where this screen is."""
        key = self.page.subject().event_id or 0
        return Address(Place.REPORTS, Kind.EVENT if key else "", key, self.page.kind())

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        words = words_for(self.parts.language)
        first = Crumb(place_name(Place.REPORTS), Address(Place.REPORTS))
        return first, Crumb(words(f"report.{self.page.kind()}"))

    def bar(self) -> tuple[Sequence[QWidget], Sequence[QWidget]]:
        """Return the ways out of the office."""
        return (), (self.page.ways_out,)

    def sidebar_from(self) -> int:
        """Return from where on three columns leave the sidebar room for words."""
        return FULL_SIDEBAR_BESIDE_COLUMNS_FROM

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        return {
            "report.export": self.page.export.click,
            "report.presets": self.page.presets.click,
            "report.print": self.page.pane.print_out,
            "edit.filter": self.page.find_words,
        }

    def refresh(self, changes: Changes) -> None:
        """Make the report anew: nearly anything may stand in it."""
        del changes
        self.page.refresh()

    def leave(self, then: Callable[[], None]) -> None:
        """Give up pages that are still being made, then go on."""
        self.page.maker.stop()
        then()

    def has_unkept(self) -> bool:
        """Tell that nothing is lost: what is chosen here is of no record."""
        return False

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        listing = [self.listing] if self.listing.isVisibleTo(self) else []
        return [*listing, *(self.page.panes() if self.page.isVisibleTo(self) else ())]

    # Going

    def _offer_latest(self) -> None:
        """Be about the event that was named last, unless a person has chosen another."""

        def take(offers: Sequence[Offer]) -> None:
            about, now = REPORTS[self.page.kind()].about, self.page.subject().event_id
            latest = offers[0].id if offers else None
            if about is ReportAbout.EVENT and now in (None, self._offered):
                self._offered = latest
                if now != latest:
                    self.page.show_subject(ReportSubject(latest))

        self.parts.worker.ask(
            self, lambda desk: questions.suggest(desk, Kind.EVENT, "", limit=1), take
        )

    def _choose(self, kind: ReportKind) -> None:
        if kind is not self.page.kind():
            self.page.show_kind(kind)
            self._tell()

    def _enter(self) -> None:
        self._panes.show_page(page=True)
        if self._panes.folded():
            QTimer.singleShot(0, self.page, self.page.focus)

    def _back_to_list(self) -> None:
        self._panes.show_page(page=False)
        self.listing.setFocus()

    def _tell(self) -> None:
        self.listing.show_kind(self.page.kind())
        told = self.address(), self.page.kind().value
        if told != self._told:
            self._told = told
            self.arrived.emit()
