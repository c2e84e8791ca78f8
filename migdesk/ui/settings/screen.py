"""The place of settings: its pages, and the one that is chosen."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from migdesk.desk.rows import Changes
from migdesk.ui.settings.accessibility import AccessibilityPage
from migdesk.ui.settings.acronyms import AcronymsPage
from migdesk.ui.settings.boilerplates import BoilerplatesPage
from migdesk.ui.settings.contacts import ContactsPage
from migdesk.ui.settings.dictionary import DictionaryPage
from migdesk.ui.settings.equivalents import EquivalentsPage
from migdesk.ui.settings.general import GeneralPage
from migdesk.ui.settings.house import HousePage
from migdesk.ui.settings.languages import LanguagesPage
from migdesk.ui.settings.listing import PageList, PageName
from migdesk.ui.settings.logo_sets import LogoSetsPage
from migdesk.ui.settings.page import SettingsPage
from migdesk.ui.settings.projects import ProjectsAndSeries
from migdesk.ui.settings.rules import RulesPage
from migdesk.ui.settings.storage import StoragePage
from migdesk.ui.settings.terms import TermsPage
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Crumb, Parts, Screen
from migdesk.ui.shell.settings_pages import SETTINGS_PAGES, page_text
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.focus import focus_within
from migdesk.ui.widgets.layouts import column, frame, row, vline

_FOLD_BELOW: Final = 720
"""Width at 100 % text below which the list and the page are shown one at a time."""

_NARROW: Final = 560
"""Width at 100 % text below which the bar has room for one step of the way here."""

_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


class SettingsScreen(Screen):
    """Settings."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._pages = [PageName(page.name, page.icon, page_text(page)) for page in SETTINGS_PAGES]
        self._makers: dict[str, Callable[[Parts], SettingsPage]] = {
            "general": GeneralPage,
            "house": HousePage,
            "logo_sets": LogoSetsPage,
            "rules": RulesPage,
            "terms": TermsPage,
            "dictionary": DictionaryPage,
            "boilerplates": BoilerplatesPage,
            "contacts": ContactsPage,
            "languages": LanguagesPage,
            "acronyms": AcronymsPage,
            "equivalents": EquivalentsPage,
            "projects": ProjectsAndSeries,
            "storage": StoragePage,
            "accessibility": AccessibilityPage,
        }
        self._made: dict[str, SettingsPage] = {}
        self._name = self._pages[0].name
        self._spot = ""
        self._told: tuple[Address, tuple[Crumb, ...]] | None = None
        self._folded = self._inside = self._browsing = False
        self.list = PageList(parts, self._pages)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter)
        self._stack = QStackedWidget()
        self.back = Button(look, "", "ghost", icon="arrow-left", small=True)
        self.back.clicked.connect(self._step_back)
        self._bar = QWidget()
        self._bar.setLayout(row(self.back, None, margins=(look.px(18), look.px(10), 0, 0)))
        self._page = QWidget()
        self._page.setLayout(column(self._bar, (self._stack, 1)))
        self._listing = frame("canvas", column((self.list, 1)))
        self._line = vline()
        self.setLayout(row(self._listing, self._line, (self._page, 1)))
        self._arrange()

    # What the window asks

    def go_to(self, address: Address) -> None:
        """Show a page, and in it a record or a control."""
        known = {page.name for page in self._pages}
        name = address.tab if address.tab in known else self._name
        if name != self._name or name not in self._made:
            self._change_page(name)
        if not self._browsing:
            self._inside = bool(address.tab or address.key)
        self._arrange()
        self.list.show_page(name)
        self._spot = ""
        page = self._shown()
        QTimer.singleShot(0, page, lambda: page.show_place(address.kind, address.key, address.spot))
        self._tell()

    def get_ready(self) -> Iterator[None]:
        """Make the first page."""
        self._change_page(self._name)
        yield

    def address(self) -> Address:
        """Return where this screen is."""
        page = self._made.get(self._name)
        kind, key, spot = page.place() if page is not None else ("", 0, "")
        return Address(Place.SETTINGS, kind, key, self._name, self._spot or spot)

    def crumbs(self) -> Sequence[Crumb]:
        """Return the way here."""
        text = next(page.text for page in self._pages if page.name == self._name)
        page = self._made.get(self._name)
        record = page.record_name() if page is not None else ""
        if self.width() < self.parts.look.px(_NARROW):
            return (Crumb(record or text),)
        first = Crumb(self.tr("Settings"), Address(Place.SETTINGS))
        here = Address(Place.SETTINGS, tab=self._name)
        if record:
            return first, Crumb(text, here), Crumb(record)
        return first, Crumb(text)

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        return self._shown().handlers()

    def refresh(self, changes: Changes) -> None:
        """Show what is there now."""
        tables = {touched.table for touched in changes.touched}
        if tables & self._shown().tables:
            self._shown().load()

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what is typed, then go on."""
        self._shown().flush()
        self.parts.worker.ask(self, lambda _: None, lambda _: then(), lambda _: then())

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 steps through."""
        listing = [self.list] if self.list.isVisibleTo(self) else []
        return [*listing, *(self._shown().panes() if self._page.isVisibleTo(self) else ())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room."""
        super().resizeEvent(event)
        self._folded = self.width() < self.parts.look.px(_FOLD_BELOW)
        self._arrange()

    # Going

    def _change_page(self, name: str) -> None:
        """Show another page; the keyboard does not stay behind in the one before."""
        focus = QApplication.focusWidget()
        behind = focus is not None and self._stack.isAncestorOf(focus)
        if self._name in self._made:
            self._made[self._name].flush()
        self._name = name
        self._stack.setCurrentWidget(self._shown())
        self._shown().load()
        if behind:
            focus_within(self.panes()[0])

    def _shown(self) -> SettingsPage:
        """Return the page that is shown, made when it is first needed."""
        if self._name not in self._made:
            page = self._makers[self._name](self.parts)
            page.moved.connect(self._tell)
            page.rebuild_asked.connect(self._rebuild)
            self._made[self._name] = page
            self._stack.addWidget(page)
        return self._made[self._name]

    def _choose(self, name: str) -> None:
        self._browsing = True  # moving in the list does not lead away from it
        self.parts.navigator.go(Address(Place.SETTINGS, tab=name))
        self._browsing = False

    def _enter(self) -> None:
        self._inside = True
        self._arrange()
        page = self._shown()
        page.once_filled(lambda: page.focus() if page.isVisible() else None)
        self._tell()

    def _step_back(self) -> None:
        """Go back within the page, else to the list of pages."""
        if self._shown().way_back():
            self._shown().step_back()
            return
        self._inside = False
        self._arrange()
        self.list.setFocus()

    def _arrange(self) -> None:
        """Show list and page, or one of them; the keyboard stays with what can be seen."""
        focus = QApplication.focusWidget()
        alone = self._folded and self._inside
        held = alone and focus is not None and self._listing.isAncestorOf(focus)
        page = self._made.get(self._name)
        way = page.way_back() if page is not None else ""
        self.back.setText(way or self.tr("All settings"))
        self._bar.setVisible(self._folded or bool(way))
        self._line.setVisible(not self._folded)
        self._listing.setVisible(not alone)
        self._page.setVisible(not self._folded or self._inside)
        wanted = self.list.wanted
        self._listing.setMinimumWidth(1 if self._folded else wanted)
        self._listing.setMaximumWidth(_ANY_WIDTH if self._folded else wanted)
        if held and page is not None:
            focus_within(page.panes()[0])

    def _tell(self) -> None:
        self._arrange()
        way = self.address(), tuple(self.crumbs())
        if way != self._told:
            self._told = way
            self.arrived.emit()
        self.handlers_changed.emit()

    def _rebuild(self, spot: str) -> None:
        """Have the window built anew; the keyboard comes back to ``spot``."""
        self._spot = spot
        self.arrived.emit()
        self.parts.navigator.rebuild()
