"""A page of records: their list, and beside it the one that is chosen, edited in place."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.errors import StillUsed
from migdesk.desk.rows import Changes
from migdesk.ui.settings.record_kind import RecordKind
from migdesk.ui.settings.record_list import RecordColumn
from migdesk.ui.settings.record_side import RecordSide
from migdesk.ui.shell.actions import Handler
from migdesk.ui.shell.edits import refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, hline, row
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.panes import TwoPanes
from migdesk.ui.widgets.pausing import DeletingPause
from migdesk.ui.widgets.states import EmptyState

_FOLD_BELOW: Final = 720
_LIST: Final = 312
_LOW: Final = 320
"""Height at 100 % text below which a page does not say what it is about."""


class RecordsPage(RecordKind):
    """Records of one kind. A subclass says which, and how each is kept.

    A new one is written to the file once it has one of the facts that are ``enough`` for it.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self.languages = [tag for tag, _ in parts.languages]
        self.words = self.say()
        self.entries: dict[int, Any] = {}
        self.key = 0
        self._new = self._adding = False
        self.form = self.make_form()
        self.form.committed.connect(self._keep)
        self.column = RecordColumn(parts, self.words.listed)
        self.column.setAccessibleName(self.words.listed)
        self.column.chosen.connect(self._choose)
        self.column.opened.connect(self._open)
        self.column.moved.connect(self._move)
        self.column.menu_asked.connect(self._show_menu)
        self.side = RecordSide(
            parts,
            self.form,
            self.words.delete,
            ordered=self.ordered,
            below=self.make_below(),
        )
        self._deleted = DeletingPause(self)
        self.side.delete_asked.connect(lambda: self._deleted.do(lambda: self._delete(self.key)))
        self.side.moved.connect(lambda step: self._move(self.key, step))
        self.new = Button(look, self.words.new, "primary", icon="plus", edits=True)
        self.new.clicked.connect(self.begin)
        self._panes = TwoPanes(
            look, self.column, self.side, list_width=_LIST, fold_below=_FOLD_BELOW
        )
        self._panes.folded_changed.connect(lambda _: self._show_side(side=self._panes.shows_page()))
        first = Button(look, self.words.new, "primary", icon="plus", edits=True)
        first.clicked.connect(self.begin)
        nothing = EmptyState(
            look, self.words.nothing, self.words.how, icon=self.words.icon, primary=first
        )
        self._empty = ScrollColumn(column(nothing))  # it is not to push the head of the page
        self._stack = QStackedWidget()
        for shown in (self._panes, self._empty):
            self._stack.addWidget(shown)
        self._head = QWidget()
        self._about = Label(look, self.words.sentence, 13, 400, "text2", wrap=True)
        head = row(
            (column(Label(look, self.words.title, 22, 600, wrap=True), self._about), 1),
            column(self.new, None),
            spacing=look.px(16),
            margins=(look.px(30), look.px(20), look.px(24), look.px(16)),
        )
        self._head.setLayout(column(head, hline()))
        margins = (look.px(30), look.px(16), look.px(24), 0)
        self.setLayout(column(self._head, (self.awaits(self._stack, margins=margins), 1)))

    # What the screen asks

    def load(self) -> None:
        """Show what is kept now."""
        self.fetch(self.ask, self._show, self.kind)

    def flush(self) -> None:
        """Hand on what is typed."""
        self.form.flush()

    def focus(self) -> None:
        """Go to the list, or to what begins one."""
        if self._stack.currentWidget() is self._empty:
            self.new.setFocus()
        else:
            self.column.list.setFocus()

    def show_place(self, kind: str, key: int, spot: str) -> None:
        """Show a record, or the form of a new one."""
        del kind  # there is one
        if spot == "new":
            self.begin()
        elif key and key != self.key:
            self._end_new()
            self._show_key(key)
            self._show_side(side=True)
        elif not key and self.way_back():
            self._back_to_list()

    def place(self) -> tuple[str, int, str]:
        """Return which record is shown."""
        if self._new:
            return self.kind, 0, "new"
        return (self.kind, self.key, "") if self.key else ("", 0, "")

    def record_name(self) -> str:
        """Return what the record is called that is shown."""
        if self._new:
            return self.words.new
        entry = self.entries.get(self.key)
        return "" if entry is None else self._title(entry)

    def way_back(self) -> str:
        """Return that the list is behind a form that has the page to itself."""
        alone = self._panes.folded() and self._panes.shows_page()
        return self.words.title if alone and self._stack.currentWidget() is self._panes else ""

    def step_back(self) -> None:
        """Go back to the list; a new record without enough facts is taken back."""
        if self._new and not self.form.is_pending():
            self._drop_new()
        else:
            self._back_to_list()

    def handlers(self) -> Mapping[str, Handler]:
        """Return the commands that work here now."""
        here: dict[str, Handler] = {"new.here": self.begin}
        if self.column.has_filter():
            here["edit.filter"] = self._focus_filter
        if self.key and not self._new:
            here |= {"edit.rename": self._focus_form, "edit.delete": self._delete_focused}
        return here

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the page is about where there is no room for it and a list."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() >= self.parts.look.px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a new record back with Esc, or go back to the list."""
        focus = self.focusWidget()
        inside = focus is not None and self.side.isAncestorOf(focus)
        if event.key() != Qt.Key.Key_Escape or not inside:
            super().keyPressEvent(event)
        elif self._new:
            self._drop_new()
        else:
            self._back_to_list()

    # Showing

    def _show(self, entries: Sequence[Any]) -> None:
        self.entries = {entry.id: entry for entry in entries}
        rows = {entry.id: self.row_of(entry) for entry in entries}
        self.column.show_rows(rows)
        empty = not rows and not self._new
        self._stack.setCurrentWidget(self._empty if empty else self._panes)
        self.new.setVisible(not empty)
        self._show_head()
        if self._new:
            return
        if self.key not in self.entries:
            self.key = 0
        self._show_key(self.key or next(iter(self.column.keys()), 0))
        self.moved.emit()

    def _show_key(self, key: int) -> None:
        entry = self.entries.get(key)
        other = key != self.key
        if other:
            self.form.flush()
            self.side.say_trouble("", "")
        self.key = key
        if entry is None:
            return
        facts = self.facts_of(entry)
        if other:
            self.form.reset(facts)
        else:
            self.form.set_values(facts)
        self.side.show_name(self._title(entry), made=True)
        self.show_below(key)
        self.column.list.select(key)

    def _title(self, entry: Any) -> str:  # noqa: ANN401 - each page has its own kind of record
        return self.row_of(entry).title or self.words.untitled

    def _choose(self, key: int) -> None:
        if not key:  # the filter, or somebody, took it out of the list: the form stays
            return
        self._end_new()
        self._show_key(key)
        self.moved.emit()

    def _open(self, key: int) -> None:
        self._choose(key)
        self._show_side(side=True)
        self._focus_form()

    def _focus_form(self) -> None:
        self._show_side(side=True)
        self.side.focus(self.first)

    def _focus_filter(self) -> None:
        self._show_side(side=False)
        self.column.focus_filter()

    def _back_to_list(self) -> None:
        self._show_side(side=False)
        self.column.list.setFocus()

    def _show_side(self, *, side: bool) -> None:
        """Say which of list and form is shown where there is no room for both."""
        focus = self.focusWidget()
        gone = side and self._panes.folded() and focus is not None and focus.isVisible()
        held = gone and self.column.isAncestorOf(focus)
        self._panes.show_page(page=side)
        self._show_head()
        if held:
            self.side.focus(self.first)
        self.moved.emit()

    def _show_head(self) -> None:
        """Show the head of the page, but not over a form that has the page to itself."""
        self._head.setVisible(not self.way_back())

    # A new one

    def begin(self) -> None:
        """Show an empty form; nothing is kept before there is enough of a record."""
        self.form.flush()
        self._new, self.key = True, 0
        self.form.reset({})
        self.side.say_trouble("", "")
        self.side.show_name(self.words.new, made=False)
        self.column.list.select(0)
        self._stack.setCurrentWidget(self._panes)
        self.new.setVisible(True)
        self._show_side(side=True)
        self.side.focus(self.first)
        self.moved.emit()

    def _end_new(self) -> None:
        """Go on to another record; a new one with enough facts is kept."""
        if self._new:
            self.form.flush()
            self._new = False
            self.form.reset({})

    def _drop_new(self) -> None:
        self._new = False
        self.form.reset({})
        self._show_side(side=False)
        self._show(list(self.entries.values()))
        self.focus()

    def _make(self) -> None:
        """Keep the new record, if it has enough facts."""
        facts = {name: value for name, value in self.form.values().items() if value}
        if self._adding or not self.enough & facts.keys():
            return
        for name in self.enough & facts.keys():
            objection = self.objection(name, facts[name])
            if objection:
                self.form.set_error(name, objection)
                return
        sent = {name: value for name, value in facts.items() if name not in self.later}
        self._adding = True

        def added(changes: Changes) -> None:
            self._adding = False
            self.parts.voice.say_undoable(self.words.added)
            if self._new:  # and it is still the one that is shown
                self._new, self.key = False, changes.key
                self._keep_others(sent)
            self.load()

        def refused(error: MigdeskError) -> None:
            self._adding = False
            self.form.set_error(next(iter(self.enough & facts.keys())), refusal(self.parts, error))

        self.parts.worker.do(self, lambda desk: self.add(desk, sent), added, refused)

    def _keep_others(self, sent: Mapping[str, Any]) -> None:
        """Keep what was written while the record was being made."""
        for name, value in self.form.values().items():
            if (value or None) != sent.get(name) and not self.form.field(name).is_pending():
                self._keep(name, value)

    # Doing

    def _keep(self, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own kind of value
        if self._new:
            self._make()
            return
        objection = self.objection(name, value)
        if objection:
            self.form.set_error(name, objection)
            return
        key = self.key
        self.edits.carry_out(lambda desk: self.edit(desk, key, name, value), self.form.field(name))

    def _delete_focused(self) -> None:
        if self.column.list.hasFocus():
            self._delete(self.key)

    def _delete(self, key: int) -> None:
        if self._new:
            self._drop_new()
            return
        if not key:
            return
        self.form.flush()
        after = self.column.neighbour(key)

        def done(_: Changes) -> None:
            self._deleted.begin()
            self._show_side(side=False)
            self.key = after
            self.parts.voice.say_undoable(self.words.deleted)
            self.load()
            self.focus()

        def refused(error: MigdeskError) -> None:
            self._show_key(key)
            self._show_side(side=True)
            what, todo = self.parts.voice.advice(error)
            self.side.say_trouble(what, self.words.used if isinstance(error, StillUsed) else todo)

        self.parts.worker.do(self, lambda desk: self.delete(desk, key), done, refused)

    def _move(self, key: int, step: int) -> None:
        """Move a record among those of its heading."""
        keys = self.column.moved_keys(key, step) if self.ordered and key else None
        if keys is not None:
            order = keys
            self.edits.carry_out(lambda desk: self.order(desk, order))

    def _show_menu(self, key: int, at: QPoint) -> None:
        entries: list[Entry | None] = []
        if self.ordered:
            for step, text, icon in (
                (-1, self.tr("Move up"), "arrow-up"),
                (1, self.tr("Move down"), "arrow-down"),
            ):
                can = self.column.moved_keys(key, step) is not None
                move = partial(self._move, key, step)
                entries.append(Entry(icon, text, move, offered=can, edits=True))
            entries.append(None)
        keys = self.parts.actions["edit.delete"].shortcuts()
        delete = partial(self._delete, key)
        entries.append(Entry("trash-2", self.words.delete, delete, edits=True, keys=keys))
        show_menu(self.parts.look, self, at, entries)

    def panes(self) -> Sequence[QWidget]:
        """Return list and form, and before they are there the page."""
        return [pane for pane in (self.column, self.side) if pane.isVisibleTo(self)] or [self]
