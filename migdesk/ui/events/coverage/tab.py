"""What was published about an event: where, when, in which tone, with whose words."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk import media
from migdesk.desk.rows import Changes, CoverageEntry, EventPage
from migdesk.text.names import LocalizedText
from migdesk.text.writing import language_written
from migdesk.ui.events import sources
from migdesk.ui.events.beside import Beside
from migdesk.ui.events.coverage.form import CoverageForm
from migdesk.ui.events.coverage.rows import CoverageDelegate, reach_in_words, speak_coverage
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.tab import ListedTab
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import ReferenceField
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, hline
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.states import EmptyState


class CoverageTab(ListedTab[HandList, CoverageForm]):
    """What was published at the left, the piece that is chosen at the right."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        look = parts.look
        listing = HandList(
            look,
            self.tr("What was published"),
            lambda _, parent: CoverageDelegate(parts, parent),
            speak_coverage,
        )
        listing.menu_asked.connect(self._show_menu)
        listing.delete_asked.connect(self._delete)
        form = CoverageForm(parts, edits)
        self.let_delete(form.delete_asked, self._delete)
        self.add = ReferenceField(
            look,
            "",
            sources.outlets(parts.worker, self),
            create=self.tr("Create “{}”"),
            placeholder=self.tr("Outlet that published something"),
        )
        self.add.set_name(self.tr("Outlet that published something"))
        self.add.committed.connect(self._add_known)
        self.add.create_asked.connect(self._add_new)
        self._sum = Label(look, "", 12, 500, "text2", wrap=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(listing)
        self._pages.addWidget(self._nothing_yet())
        self._side = QStackedWidget()
        self._side.addWidget(QWidget())
        self._side.addWidget(form)
        above = look.px(10)
        edges = (look.px(28), above, look.px(20), above)
        bottom = frame("canvas", column(self.add, margins=edges))
        self._head = QWidget()
        self._head.setLayout(column(self._sum, margins=(edges[0], above, edges[2], look.px(4))))
        left = QWidget()
        left.setLayout(column(self._head, (self._pages, 1), hline(), bottom))
        beside = Beside(look, left, self._side, self.tr("Back to the list"))
        self.hold(listing, form, beside)
        self.setLayout(column(beside))

    def fill(self, page: EventPage) -> None:
        """Put what was published into the list, its sum above."""
        self.list.show_rows({entry.id: entry for entry in page.coverage})
        self._pages.setCurrentIndex(0 if page.coverage else 1)
        reached = sum(entry.reached for entry in page.coverage)
        said = self.tr("{count} people reached, as far as it is known")
        self._sum.setText(said.format(count=reach_in_words(reached)) if reached else "")
        self._head.setVisible(bool(reached))

    def show_chosen(self) -> None:
        """Show the piece that is chosen."""
        entry = self._found(self.list.key())
        if entry is not None and self.page is not None:
            self.form.show_entry(self.page, entry)
        self._side.setCurrentIndex(0 if entry is None else 1)

    def begin(self) -> None:
        """Put the caret where an outlet is named."""
        self.add.focus()

    def _found(self, key: int) -> CoverageEntry | None:
        entries = self.page.coverage if self.page is not None else ()
        return next((entry for entry in entries if entry.id == key), None)

    def _add_known(self, outlet_id: int | None) -> None:
        if outlet_id is not None:
            self._add(outlet_id, None)

    def _add_new(self, written: str) -> None:
        self._add(0, {language_written(written, self._parts.tags): written})

    def _add(self, outlet_id: int, new_outlet: LocalizedText | None) -> None:
        """Note that an outlet published something today; the day can be put right at once."""
        event_id = self._edits.key
        today = self._parts.clock().astimezone().date()

        def added(changes: Changes) -> None:
            self.add.reset(None)
            self.select(changes.key)
            self.show_inside()
            self.form.focus()

        self._edits.carry_out(
            lambda desk: media.add_coverage(
                desk, day=today, outlet_id=outlet_id, new_outlet=new_outlet, event_id=event_id
            ),
            self.add,
            added,
        )

    def _show_menu(self, key: int, at: QPoint) -> None:
        self.select(key)
        entries: list[Entry | None] = [
            Entry("trash-2", self.tr("Delete this"), lambda: self._delete(key), edits=True)
        ]
        if not self.form.open.isHidden():
            link = Entry("external-link", self.tr("Open in the browser"), self.form.open_link)
            entries = [link, None, *entries]
        show_menu(self._parts.look, self, at, entries)

    def _delete(self, key: int) -> None:
        def done(_: Changes) -> None:
            self.leave()
            self._parts.voice.say_undoable(self.tr("Coverage deleted"))

        self.form.flush()
        self._edits.carry_out(lambda desk: media.delete_coverage(desk, coverage_id=key), None, done)

    def _nothing_yet(self) -> QWidget:
        look = self._parts.look
        first = Button(look, self.tr("Note what was published"), icon="plus", edits=True)
        first.clicked.connect(self.begin)
        nothing = EmptyState(
            look,
            self.tr("Nothing published yet that is noted here"),
            self.tr("Name an outlet. Day, link, tone and the quote that was used follow."),
            icon="newspaper",
            primary=first,
        )
        return ScrollColumn(column(nothing))  # above the line that adds, where the page is low
