"""The page of one event: its head, and its tabs."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk.rows import EventPage, ReportKind, ReportOptions, ReportSubject
from migdesk.ui.events.agenda import tab as agenda
from migdesk.ui.events.coverage.tab import CoverageTab
from migdesk.ui.events.details.tab import DetailsTab
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.files.tab import FilesTab
from migdesk.ui.events.gaps import everybody
from migdesk.ui.events.head import EventHead
from migdesk.ui.events.linked.quotes import QuotesTab
from migdesk.ui.events.linked.releases import ReleasesTab
from migdesk.ui.events.overview.tab import OverviewTab
from migdesk.ui.events.repeating import RepeatForm
from migdesk.ui.events.reports import HEADINGS, ReportForm
from migdesk.ui.events.speakers.tab import SpeakersTab
from migdesk.ui.events.tab import EventTab
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.saving_reports import save_report
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.choices import Tabs
from migdesk.ui.widgets.form_popover import open_form
from migdesk.ui.widgets.layouts import ScrollColumn, column, hline, row

_MINUTE: Final = 60_000
_LOW_BELOW: Final = 560
"""Height in pixels at 100 % below which the strip of facts stands in the overview."""

_LEAST_TAB: Final = 240


class TabKind(Struct, frozen=True):
    """A tab of the page.

    Attributes:
        name: in addresses.
        words: what it is called, marked for translation and not translated.
        make: makes it when it is first opened.
        count: how many there are in it; without it nothing is said.
    """

    name: str
    words: str
    make: Callable[[Parts, EventEdits], EventTab]
    count: Callable[[EventPage], int] | None = None


TABS: Final = (
    TabKind("overview", QT_TRANSLATE_NOOP("EventDetail", "Overview"), OverviewTab),
    TabKind(
        "agenda",
        QT_TRANSLATE_NOOP("EventDetail", "Agenda"),
        agenda.AgendaTab,
        lambda page: len(page.sessions),
    ),
    TabKind(
        "speakers",
        QT_TRANSLATE_NOOP("EventDetail", "Speakers"),
        SpeakersTab,
        lambda page: len({entry.person_id for entry in everybody(page)}),
    ),
    TabKind(
        "quotes",
        QT_TRANSLATE_NOOP("EventDetail", "Quotes"),
        QuotesTab,
        lambda page: len(page.quotes),
    ),
    TabKind(
        "releases",
        QT_TRANSLATE_NOOP("EventDetail", "Releases"),
        ReleasesTab,
        lambda page: len(page.releases),
    ),
    TabKind(
        "coverage",
        QT_TRANSLATE_NOOP("EventDetail", "Coverage"),
        CoverageTab,
        lambda page: len(page.coverage),
    ),
    TabKind("details", QT_TRANSLATE_NOOP("EventDetail", "Details"), DetailsTab),
    TabKind(
        "files",
        QT_TRANSLATE_NOOP("EventDetail", "Files"),
        FilesTab,
        lambda page: len(page.files),
    ),
)
"""The tabs in their order; the first is open where nothing else is asked for."""

_FIRST: Final = TABS[0].name


class _Pages(QStackedWidget):
    """The tabs' pages: they take the room there is, whatever they would like to have."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._least = QSize(1, look.px(_LEAST_TAB))

    def hasHeightForWidth(self) -> bool:
        """Return that the height is what is left."""
        return False

    def sizeHint(self) -> QSize:
        """Return the least height that a page is of use in."""
        return self._least

    def minimumSizeHint(self) -> QSize:
        """Return the same: below it the whole page scrolls."""
        return self._least


class EventDetail(QWidget):
    """One event, edited in place.

    Signals:
        moved: another tab or another spot in it is shown.
        width_changed: the page wants to stand without the list from now on, or beside it.
        back_asked: the list is wanted, while the page stands without it.
        repeated: the key of an event that was made from this one.
        exported: a report about the event was written.
    """

    moved = Signal()
    width_changed = Signal()
    back_asked = Signal()
    repeated = Signal(int)
    exported = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.edits = EventEdits(parts, self)
        self._page: EventPage | None = None
        look = parts.look
        self.head = EventHead(parts, self.edits)
        self.tabs = Tabs(
            look,
            [(kind.name, QCoreApplication.translate("EventDetail", kind.words)) for kind in TABS],
            name=self.tr("Parts of this event"),
        )
        self.tabs.chosen.connect(self._choose_tab)
        self._kinds = {kind.name: kind for kind in TABS}
        self._made: dict[str, EventTab] = {}
        self._stack = _Pages(look)
        self._low = False
        gap = look.px(28)
        self.back = IconButton(look, "arrow-left", self.tr("Back to the list"), small=True)
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        bar = QWidget()
        bar.setLayout(row(self.back, (self.tabs, 1), spacing=look.px(8), margins=(gap, 0, gap, 0)))
        body = column(self.head, bar, hline(), (self._stack, 1))
        self._scroll = ScrollColumn(body)  # where the window is very low
        self.setLayout(column(self._scroll))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self.head.show_status)
        self._minute.start()

    # What is shown

    def get_ready(self) -> None:
        """Make the tab that is seen first."""
        self._tab(self.tabs.current())

    def show_page(self, page: EventPage) -> None:
        """Show an event."""
        if self._page is not None and self._page.id != page.id:
            self.flush()
        self._page = page
        self.edits.key = page.id
        self.head.show_page(page)
        for kind in TABS:
            if kind.count is not None:
                self.tabs.set_count(kind.name, kind.count(page) or None)
        self._current().show_page(page)

    def page(self) -> EventPage | None:
        """Return the event that is shown."""
        return self._page

    def show_tab(self, name: str, spot: str = "") -> None:
        """Open a tab, and the spot in it that an address names."""
        known = name if name in self._kinds else _FIRST
        self.tabs.set_current(known)
        self._open(known, spot)

    def address_parts(self) -> tuple[str, str]:
        """Return the tab that is open, empty for the first, and the spot in it."""
        name = self.tabs.current()
        return ("" if name == _FIRST else name), self._current().spot()

    def wants_width(self) -> bool:
        """Return whether the open tab stands without the list and without the head."""
        return self._current().wants_width()

    def step_tab(self, by: int = 1) -> None:
        """Open the next tab."""
        self.tabs.step(by)

    def focus(self) -> None:
        """Give the keyboard to the tab that is open."""
        self._current().focus()
        self._show_keyboard()

    def focus_add_session(self) -> None:
        """Put the caret where a session is added to the agenda."""
        self.show_tab("agenda", agenda.NEW)
        self._show_keyboard()
        self.moved.emit()

    def repeat(self, *, is_next: bool) -> None:
        """Ask for the day of an event made from this one: the next of its series, or another."""
        page = self._page
        if page is None or page.id != self.edits.key:
            return
        self.flush()
        form = RepeatForm(self._parts, self.edits, page, is_next=is_next)
        opener = self.back if self.head.isHidden() else self.head.more
        popover = open_form(self._parts.look, opener, form, name=form.heading())
        form.made.connect(popover.dismiss)
        form.made.connect(self.repeated)

    def ask_report(self, kind: ReportKind) -> None:
        """Ask what is to be in a report about the event, and write it to a file."""
        page = self._page
        if page is None or page.id != self.edits.key:
            return
        self.flush()
        form = ReportForm(self._parts, kind)
        opener = self.back if self.head.isHidden() else self.head.more
        name = QCoreApplication.translate("Reports", HEADINGS[kind])
        popover = open_form(self._parts.look, opener, form, name=name)

        def export(options: ReportOptions) -> None:
            popover.dismiss()
            subject = ReportSubject(page.id)
            save_report(self._parts, self, kind, subject, options, self.exported.emit)

        form.asked.connect(export)

    def rename(self) -> None:
        """Edit the name of what has the keyboard: of a session, a person, a file, or the event."""
        if not self._current().rename():
            if self.head.isHidden():
                self.show_tab(_FIRST)
                self.moved.emit()
            self.head.rename()
        self._show_keyboard()

    def delete_focused(self) -> bool:
        """Delete what has the keyboard in the open tab; return whether there is something."""
        return self._current().delete_focused()

    def flush(self) -> None:
        """Hand on what is typed anywhere on the page."""
        self.head.flush()
        for tab in self._made.values():
            tab.flush()

    def has_unkept(self) -> bool:
        """Tell whether something is typed in a tab that is kept only when somebody says so."""
        return any(tab.has_unkept() for tab in self._made.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the facts scroll with the overview where the page is low."""
        super().resizeEvent(event)
        low = self.height() < self._parts.look.px(_LOW_BELOW)
        if low is not self._low:
            self._low = low
            overview = self._tab("overview")
            if isinstance(overview, OverviewTab) and low:
                overview.hold(self.head.lend_facts())
            elif isinstance(overview, OverviewTab):
                overview.let_go()
                self.head.take_facts()

    def _show_keyboard(self) -> None:
        """Bring what has the keyboard into sight, once it has its place.

        Qt does so itself for Tab.
        """
        QTimer.singleShot(0, self, self._scroll_to_keyboard)

    def _scroll_to_keyboard(self) -> None:
        widget = self._stack.focusWidget()
        if widget is not None and widget.hasFocus():
            self._scroll.ensureWidgetVisible(widget, 0, self._parts.look.px(12))

    # Tabs

    def _choose_tab(self, name: str) -> None:
        self._open(name, "")
        self.moved.emit()

    def _open(self, name: str, spot: str) -> None:
        tab = self._tab(name)
        if self._page is not None:
            tab.show_page(self._page)
        self._stack.setCurrentWidget(tab)
        tab.go_to(spot)
        self._share_width()

    def _share_width(self) -> None:
        """Show the head beside a tab that does not want all the room."""
        alone = self._current().wants_width()
        self.head.setVisible(not alone)
        self.back.setVisible(alone)
        self.width_changed.emit()

    def _current(self) -> EventTab:
        return self._tab(self.tabs.current())

    def _tab(self, name: str) -> EventTab:
        if name not in self._made:
            made = self._kinds[name].make(self._parts, self.edits)
            made.tab_asked.connect(self._go_tab)
            made.moved.connect(self.moved)
            made.width_changed.connect(self._share_width)
            self._made[name] = made
            self._stack.addWidget(made)
        return self._made[name]

    def _go_tab(self, name: str, spot: str) -> None:
        self.show_tab(name, spot)
        self.focus()
        self.moved.emit()
