"""The library of quotes: filter, list, and what stands there without rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import Groups, Index, QuoteFacets
from migdesk.ui.quotes.filtering import FilterBar
from migdesk.ui.quotes.rows import QuoteDelegate, delegate_for, speech_in
from migdesk.ui.quotes.wording import head_of
from migdesk.ui.shell.action_table import ACTIONS
from migdesk.ui.shell.actions import keys_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import clear, column
from migdesk.ui.widgets.lists import KeyList, Stretches
from migdesk.ui.widgets.states import Banner, EmptyState, NothingFound, Skeleton

_FACETS_AFTER: Final = 150
"""Milliseconds from the list to the question by what it can be narrowed down: rows come first."""


class Library(QWidget):
    """All quotes that the filter leaves, in stretches.

    Signals:
        chosen: the key that a person moved to; 0 when what was chosen is there no more.
        opened: a key on which Enter was pressed, or that was double-clicked.
        clicked: a key that was clicked.
        picked: how many quotes are selected.
        menu_asked: a key, and where its menu belongs.
        record_asked: a quote is to be recorded.
        shown: the list shows what it was asked for.
    """

    chosen = Signal(int)
    opened = Signal(int)
    clicked = Signal(int)
    picked = Signal(int)
    menu_asked = Signal(int, QPoint)
    record_asked = Signal()
    shown = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._total: int | None = None
        self.filter = FilterBar(parts)
        self.filter.changed.connect(self.load)
        self.filter.list_asked.connect(self.enter_list)
        self.filter.record_asked.connect(self.record_asked)
        self.list = KeyList(
            look,
            self.tr("Quotes"),
            self._fetch,
            delegate_for(parts),
            speech_in(parts.language),
            many=True,
        )
        self._listen()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FACETS_AFTER)
        self._soon.timeout.connect(self._ask_facets)
        self._ghost = Skeleton(look, 12)
        self._pages = QStackedWidget()
        self._none = QWidget()
        self._none_layout = QVBoxLayout(self._none)
        self._none_layout.setContentsMargins(0, 0, 0, 0)
        self._empty = self._nothing_yet()
        for page in (self.list, self._empty, self._none):
            self._pages.addWidget(page)
        self._trouble = column()
        self._trouble.setContentsMargins(look.px(18), 0, look.px(18), 0)
        ghost = column(self._ghost, margins=(look.px(18), 0, look.px(18), 0))
        self.setLayout(column(self.filter, self._trouble, ghost, (self._pages, 1)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list)
        self.setAccessibleName(self.tr("Quotes"))
        self._ghost.begin()

    # What is shown

    def load(self) -> None:
        """Ask for the keys of what the filter leaves; what is shown stays until they come."""
        self._soon.stop()  # the counts of what is no longer shown would keep its rows waiting
        wanted = self.filter.wanted()
        self._parts.worker.ask(
            self,
            lambda desk: questions.quote_index(desk, wanted),
            self._show,
            self._say_failed,
            instead="index",
        )

    def reload(self) -> None:
        """Ask again for everything: something has changed."""
        self.list.reload()
        self.load()

    def is_empty(self) -> bool:
        """Tell whether no quote is recorded at all."""
        return self._total == 0

    def key(self) -> int:
        """Return the quote the keyboard is at, 0 for none."""
        return self.list.key()

    def keys(self) -> Sequence[int]:
        """Return all keys of the list in order."""
        return self.list.rows().keys()

    def select(self, key: int) -> bool:
        """Select a quote without telling anybody; return whether it is in the list."""
        return self.list.select(key)

    def select_first(self) -> int:
        """Select the first quote without telling anybody; return its key, 0 for none."""
        return self.list.select_first()

    def selected(self) -> list[int]:
        """Return the keys of all selected quotes."""
        return self.list.selected_keys()

    def next_to(self, keys: Sequence[int]) -> int:
        """Return the quote that takes the place of ``keys`` once they are gone, 0 for none."""
        gone, all_keys = set(keys), self.keys()
        last = max((place for place, key in enumerate(all_keys) if key in gone), default=-1)
        after = (key for key in all_keys[last + 1 :])
        before = (key for key in reversed(all_keys[:last]) if key not in gone)
        return next(after, 0) or next(before, 0)

    def enter_list(self) -> None:
        """Put the keyboard into the list, at its first row where none is chosen."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.key():
            first = self.list.select_first()
            if first:
                self.chosen.emit(first)

    def _listen(self) -> None:
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.clicked.connect(lambda: self.clicked.emit(self.list.key()))
        self.list.typed.connect(self.filter.take_letter)
        self.list.selectionModel().selectionChanged.connect(
            lambda *_: self.picked.emit(len(self.list.selectionModel().selectedRows()))
        )

    def _fetch(self, keys: Sequence[int], deliver: Callable[[Mapping[int, Any]], None]) -> None:
        wanted = tuple(keys)
        self._parts.worker.ask(self, lambda desk: questions.quote_lines(desk, wanted), deliver)

    def _show(self, index: Index) -> None:
        self._ghost.end()
        clear(self._trouble)
        self._total = index.total
        wanted = self.filter.wanted()
        delegate = self.list.itemDelegate()
        if isinstance(delegate, QuoteDelegate):
            delegate.grouping = wanted.grouping
        now, language = self._parts.clock(), self._parts.language
        one_event = len(wanted.event_ids) == 1
        groups = index.groups

        def head(place: int) -> str:
            return head_of(groups[place], now, language, one_event=one_event)

        shape = Stretches(groups.counts, head) if isinstance(groups, Groups) else ()
        self.list.show_keys(index.keys, shape)
        self.filter.show_empty(empty=not index.total)
        if index.keys:
            self._pages.setCurrentWidget(self.list)
            self._soon.start()
        elif index.total:
            self._ask_facets()  # they tell which part of the filter hides what
        else:
            self._pages.setCurrentWidget(self._empty)
        self.shown.emit()

    def _ask_facets(self) -> None:
        wanted = self.filter.wanted()
        self._parts.worker.ask(
            self, lambda desk: questions.quote_facets(desk, wanted), self._show_facets, instead="by"
        )

    def _show_facets(self, facets: QuoteFacets) -> None:
        self.filter.show_facets(facets)
        if not self.keys() and self._total:
            self._show_none()

    def _say_failed(self, error: MigdeskError) -> None:
        self._ghost.end()
        clear(self._trouble)
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self.load)
        self._trouble.addWidget(banner)

    # Without rows

    def _nothing_yet(self) -> QWidget:
        look = self._parts.look
        if not self._parts.writable:
            return EmptyState(look, self.tr("No quotes yet"), icon="quote")
        capture = Button(look, self.tr("Capture quotes"), "primary", icon="mic", edits=True)
        capture.clicked.connect(lambda: self._parts.actions.trigger("quote.capture"))
        record = Button(look, self.tr("Record a quote"), icon="quote", edits=True)
        record.clicked.connect(self.record_asked)
        return EmptyState(
            look,
            self.tr("No quotes yet"),
            self.tr("Record them while people speak, or take them from a recording later."),
            icon="quote",
            primary=capture,
            other=record,
            keys=next(keys_of(action) for action in ACTIONS if action.id == "quote.capture"),
            keys_text=self.tr("works anywhere in MigDesk"),
        )

    def _show_none(self) -> None:
        """Say which part of the filter hides quotes, and offer to take it off."""
        look = self._parts.look
        clear(self._none_layout)
        hiding = self.filter.hiding()
        if hiding is not None:
            name, count = hiding
            chip = self.filter.chips[name]
            sentence = self.tr("The filter “{filter}” hides %n quote(s).", "", count)
            action = Button(look, self.tr("Take this filter off"))
            action.clicked.connect(lambda: self.filter.clear_chip(name))
            sentence = sentence.format(filter=chip.text())
        else:
            sentence = self.tr("No quote has these words, nor a speaker with this name.")
            action = Button(look, self.tr("Show all quotes"))
            action.clicked.connect(self.filter.clear)
        page = NothingFound(look, self.tr("Nothing matches"), sentence, button=action)
        self._none_layout.addWidget(page)
        self._pages.setCurrentWidget(self._none)
