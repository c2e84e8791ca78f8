"""What stands beside the text: what the checks found, things to put in, clearance, details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from migdesk.desk.rows import ReleasePage
from migdesk.ui.releases.checks_tab import ChecksTab
from migdesk.ui.releases.clearance_tab import ClearanceTab
from migdesk.ui.releases.details_tab import DetailsTab
from migdesk.ui.releases.picker import InsertPicker
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.choices import Tabs
from migdesk.ui.widgets.layouts import column, hline, row


class Inspector(QFrame):
    """Tabs beside the text.

    Signals:
        tab_changed: the name of the tab that is shown now.
        closed: it is not wanted any more.

    The others are those of :class:`DetailsTab`, which is made when it is first looked at.
    """

    tab_changed = Signal(str)
    closed = Signal()
    correct_asked = Signal(object)
    drop_asked = Signal()
    withdraw_asked = Signal(object)
    delete_asked = Signal()
    copy_asked = Signal()
    language_out_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = self._look = parts.look
        self._page: ReleasePage | None = None
        self._details: DetailsTab | None = None
        self.setProperty("kind", "raised")
        self.checks = ChecksTab(parts)
        self.insert = InsertPicker(parts, docked=True)
        self.clearance = ClearanceTab(parts)
        self._pages: dict[str, QWidget] = {
            "checks": self.checks,
            "clearance": self.clearance,
            "insert": self.insert,
        }
        self.tabs = Tabs(
            look,
            [
                ("checks", self.tr("Checks")),
                ("clearance", self.tr("Clearance")),
                ("insert", self.tr("Insert")),
                ("details", self.tr("Details")),
            ],
            name=self.tr("Beside the text"),
        )
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.tabs.chosen.connect(self._choose)
        self._close = IconButton(look, "panel-right-close", self.tr("Hide"))
        self._close.clicked.connect(self.closed)
        head = row(
            (self.tabs, 1),
            self._close,
            margins=(look.px(16), 0, look.px(8), 0),
        )
        self.setLayout(column(head, hline(), (self._stack, 1), margins=(1, 0, 0, 0)))

    @property
    def details(self) -> DetailsTab:
        """Return the facts of the release: they are made when somebody asks for them."""
        if self._details is None:
            made = self._details = DetailsTab(self._parts)
            made.correct_asked.connect(self.correct_asked)
            made.drop_asked.connect(self.drop_asked)
            made.withdraw_asked.connect(self.withdraw_asked)
            made.delete_asked.connect(self.delete_asked)
            made.copy_asked.connect(self.copy_asked)
            made.language_out_asked.connect(self.language_out_asked)
            self._stack.addWidget(made)
            if self._page is not None:
                made.show_page(self._page)
        return self._details

    def show_facts(self, page: ReleasePage) -> None:
        """Show the facts of a release."""
        self._page = page
        if self._details is not None:
            self._details.show_page(page)

    def flush(self) -> None:
        """Hand on what is typed into the facts."""
        if self._details is not None:
            self._details.flush()

    def tab(self) -> str:
        """Return the name of the tab that is shown."""
        return self.tabs.current()

    def show_tab(self, name: str) -> None:
        """Show a tab; nothing is emitted."""
        self.tabs.set_current(name)
        self._stack.setCurrentWidget(self._named(name))

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer things to put in, or not."""
        self.checks.set_read_only(read_only=read_only)
        if read_only and self.tab() == "insert":
            self.show_tab("clearance")
        self.tabs.set_offered("insert", offered=not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide with Esc where nothing in it has use for the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge towards the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, 0, 0, self.height())

    def _named(self, name: str) -> QWidget:
        return self.details if name == "details" else self._pages[name]

    def _choose(self, name: str) -> None:
        self._stack.setCurrentWidget(self._named(name))
        if name == "insert":
            self.insert.refresh()
        self.tab_changed.emit(name)
