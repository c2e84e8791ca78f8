"""The list of releases over the whole width: search, filters, groups."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import (
    Changes,
    Group,
    Index,
    ReleaseFacets,
    ReleaseFilter,
    ReleaseGrouping,
)
from migdesk.ui.releases.list_rows import ColumnHeads, ReleaseRows
from migdesk.ui.releases.peeking import ReleasePeek
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chip, Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, hline, row
from migdesk.ui.widgets.lists import KeyList, Stretch
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.search_line import SearchLine
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.states import Banner, EmptyState, NothingFound, Skeleton
from migdesk.vocabulary import ReleaseKind, Stage

_TYPING_PAUSE: Final = 120
"""Milliseconds after a key before the list is asked anew."""


class ReleaseList(QWidget):
    """All releases.

    Signals:
        opened: the key of a release to open.
        new_asked: a new release is wanted.
        copy_asked, delete_asked: the key of a release to copy or delete.
    """

    opened = Signal(int)
    new_asked = Signal()
    copy_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._index: Index | None = None
        self._facets: ReleaseFacets | None = None
        self._wished = 0
        self._instead: QWidget | None = None
        rows = self._rows = ReleaseRows(
            look,
            self,
            language=parts.language,
            languages=[tag for tag, _ in parts.languages],
            clock=parts.clock,
        )
        self.search = SearchLine(look, self.tr("Search titles, text and numbers"))
        self._grouping = Segmented(
            look,
            [
                (ReleaseGrouping.STAGE, self.tr("By stage")),
                (ReleaseGrouping.EVENT, self.tr("By event")),
                (ReleaseGrouping.MONTH, self.tr("By month")),
            ],
            name=self.tr("Group"),
        )
        self._new = Button(
            look,
            self.tr("New release"),
            "primary",
            icon="newspaper",
            tip=parts.actions.tip("new.here", self.tr("New release")),
            edits=True,
        )
        self._chips = {
            "kinds": Chip(look, self.tr("Kind")),
            "stages": Chip(look, self.tr("Stage")),
            "event_ids": Chip(look, self.tr("Event")),
            "owners": Chip(look, self.tr("Owner")),
        }
        self._count = Label(look, "", 12, 400, "text2")
        self.list = KeyList(
            look, self.tr("Releases"), self._fetch, lambda _look, _parent: rows, rows.spoken
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._lay_out()
        self._connect()
        self._load()

    # What the screen does

    def key(self) -> int:
        """Return the key of the selected release, 0 if there is none."""
        return self.list.key()

    def select(self, key: int) -> None:
        """Select a release, now or once the list is there."""
        self._wished = key
        if self._index is not None:
            self.list.select(key)

    def focus_list(self) -> None:
        """Put the keyboard into the list, or where there is none, into the search."""
        if self._pause.isActive():  # what was typed last narrows the list down first
            self._pause.stop()
            self._load()
        has_rows = self._index is not None and bool(self._index.keys)
        if has_rows and not self.list.key():
            self.list.select_first()
        (self.list if has_rows else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def refresh(self, changes: Changes) -> None:
        """Show what is there now, if it concerns releases."""
        tables = {touched.table for touched in changes.touched}
        if tables & {"release", "rendition", "event", "office"}:
            self._load()
            self.list.reload()

    # Building

    def _lay_out(self) -> None:
        look = self._parts.look
        inset = look.px(20)
        chips = FlowLayout(look.px(8))
        for chip in self._chips.values():
            chips.addWidget(chip)
        top = FlowLayout(look.px(10), look.px(8))
        for part in (self.search, self._grouping, self._new):
            top.addWidget(part)
        self.search.setMinimumWidth(look.px(220))
        filters = row((chips, 1), self._count, spacing=look.px(12))
        self._pages = QStackedWidget()
        self._skeleton = Skeleton(look, 6)
        for page in (self._skeleton, self.list):
            self._pages.addWidget(page)
        self._heads = ColumnHeads(look, self._rows.widths, self.list.viewport())
        self._trouble = column()
        self.setLayout(
            column(
                column(
                    top,
                    filters,
                    spacing=look.px(9),
                    margins=(inset, look.px(14), inset, look.px(9)),
                ),
                hline(),
                self._trouble,
                self._heads,
                hline(),
                (self._pages, 1),
            )
        )
        self._skeleton.begin()

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.textChanged.connect(self._on_cleared)
        self.search.returnPressed.connect(self.focus_list)
        self._pause.timeout.connect(self._load)
        self._grouping.chosen.connect(lambda _: self._load())
        for chip in self._chips.values():
            chip.changed.connect(lambda _: self._load())
        self._new.clicked.connect(self.new_asked)
        self.list.opened.connect(self.opened)
        self.list.peeked.connect(lambda _: self._peek())
        self.list.clicked.connect(lambda index: self._open_row(index.row()))
        self.list.typed.connect(self._type)
        self.list.menu_asked.connect(self._show_menu)

    # Asking

    def wanted(self) -> ReleaseFilter:
        """Return what the list is narrowed down to."""
        chosen: Mapping[str, Any] = {
            name: frozenset(chip.values()) for name, chip in self._chips.items()
        }
        return ReleaseFilter(text=self.search.text(), grouping=self._grouping.value(), **chosen)

    def _load(self) -> None:
        wanted = self.wanted()
        self._parts.worker.ask(
            self,
            lambda desk: (questions.release_index(desk, wanted), questions.release_facets(desk)),
            self._show,
            self._fail,
            instead="index",
        )

    def _fetch(self, keys: Sequence[int], deliver: Any) -> None:  # noqa: ANN401 - the list's own
        self._parts.worker.ask(self, lambda desk: questions.release_lines(desk, keys), deliver)

    def _show(self, answer: tuple[Index, ReleaseFacets]) -> None:
        index, facets = answer
        is_first = self._index is None
        self._index, self._facets = index, facets
        self._skeleton.end()
        self._clear_trouble()
        self._rows.zone = facets.zone
        self._offer(facets)
        self._say_count(index, facets)
        self.list.show_keys(index.keys, [self._stretch(group) for group in index.groups])
        if self._wished and self.list.select(self._wished):
            self._wished = 0
        self._show_page(index)
        arrives = is_first and not self.search.text()
        if index.keys and not self.list.key() and (arrives or self.list.hasFocus()):
            self.list.select_first()
        if index.keys and arrives and self.search.hasFocus():
            self.focus_list()
        self._heads.setVisible(bool(index.keys))

    def _show_page(self, index: Index) -> None:
        if self._instead is not None:
            self._pages.removeWidget(self._instead)
            self._instead.deleteLater()
            self._instead = None
        self._new.setVisible(bool(index.total))  # the empty page has a button of its own
        if index.keys:
            self._pages.setCurrentWidget(self.list)
            return
        self._instead = self._nothing_found() if index.total else self._empty()
        self._pages.addWidget(self._instead)
        self._pages.setCurrentWidget(self._instead)

    def _offer(self, facets: ReleaseFacets) -> None:
        language = self._parts.language
        self._chips["kinds"].set_options(
            [
                (kind, word_of(kind, "release_kind", language), facets.kinds[kind])
                for kind in ReleaseKind
                if kind in facets.kinds
            ]
        )
        self._chips["stages"].set_options(
            [
                (stage, word_of(stage, "stage", language), facets.stages[stage])
                for stage in Stage
                if stage in facets.stages
            ]
        )
        self._chips["owners"].set_options(
            [(name, name, count) for name, count in facets.owners.items()]
        )
        self._chips["event_ids"].set_options(list(facets.events))

    def _say_count(self, index: Index, facets: ReleaseFacets) -> None:
        shown = len(index.keys)
        if shown < index.total:
            text = self.tr("%n of {total} release(s)", "", shown).format(total=index.total)
        elif facets.first_year:
            text = self.tr("%n release(s) since {year}", "", shown).format(year=facets.first_year)
        else:
            text = self.tr("%n release(s)", "", shown)
        self._count.setText(text if index.total else "")

    def _stretch(self, group: Group) -> Stretch:
        today = self._parts.clock().astimezone(self._facets.zone if self._facets else None).date()
        match group.key.split("-"):
            case ["in_progress"]:
                head = self.tr("In progress")
            case ["no_event"]:
                head = self.tr("Without an event")
            case ["no_date"]:
                head = self.tr("Without a date")
            case ["event"]:
                head = group.label or self.tr("Event without a title")
            case [year, month]:
                named = _month(int(year), int(month), today)
                by_stage = self._grouping.value() is ReleaseGrouping.STAGE
                head = self.tr("Out in {month}").format(month=named) if by_stage else named
            case _:
                head = group.label
        return Stretch(head, group.count)

    # Nothing to show

    def _empty(self) -> QWidget:
        primary = Button(
            self._parts.look, self.tr("New release"), "primary", icon="newspaper", edits=True
        )
        primary.clicked.connect(self.new_asked)
        return EmptyState(
            self._parts.look,
            self.tr("No releases yet"),
            self.tr(
                "Start one from an event: a first draft is written in every language from what "
                "is recorded about it. Or begin with a blank page."
            ),
            icon="newspaper",
            primary=primary,
        )

    def _nothing_found(self) -> QWidget:
        clear = Button(self._parts.look, self.tr("Show all releases"))
        clear.clicked.connect(self.clear_filters)
        hiding = [chip.text() for chip in self._chips.values() if chip.values()]
        if self.search.text().strip():
            hiding.insert(0, f"“{self.search.text().strip()}”")
        return NothingFound(
            self._parts.look,
            self.tr("No release matches"),
            self.tr("Hidden by: {filters}").format(filters=", ".join(hiding)),
            button=clear,
        )

    def clear_filters(self) -> None:
        """Show all releases."""
        self.search.clear()
        for chip in self._chips.values():
            chip.set_values(())
        self._load()
        self.focus_search()

    def _fail(self, error: MigdeskError) -> None:
        self._skeleton.end()
        self._clear_trouble()
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self._load)
        self._trouble.addWidget(banner)

    def _clear_trouble(self) -> None:
        while (item := self._trouble.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    # Keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down from the search into the list; Esc clears it, then goes there too."""
        in_search = self.search.hasFocus()
        if in_search and event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif in_search and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def _on_cleared(self, text: str) -> None:
        if not text and not self._pause.isActive():
            self._load()

    def _type(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + letter)
        self._pause.start()

    def _peek(self) -> None:
        ReleasePeek(self._parts, self.window(), self.list).show()

    def _open_row(self, at: int) -> None:
        key = self.list.rows().key_at(at)
        if key:
            self.opened.emit(key)

    def _show_menu(self, key: int, at: QPoint) -> None:
        copy, delete = partial(self.copy_asked.emit, key), partial(self.delete_asked.emit, key)
        entries = (
            Entry("pen-line", self.tr("Open"), partial(self.opened.emit, key)),
            Entry("copy", self.tr("Copy as a new release"), copy, edits=True),
            Entry("trash-2", self.tr("Delete"), delete, edits=True),
        )
        show_menu(self._parts.look, self, at, entries)


def _month(year: int, month: int, today: date) -> str:
    """Return a month as the head of a group, with its year unless it is this one."""
    named = QLocale().standaloneMonthName(month)
    return named if year == today.year else f"{named} {year}"
