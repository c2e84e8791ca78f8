"""The list of the records that a filter finds, and what stands there without rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Group, Index
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import clear, column
from migdesk.ui.widgets.lists import KeyList, RowDelegate, Stretch
from migdesk.ui.widgets.states import Banner, EmptyState, NothingFound, Skeleton

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


class ListWords(Struct, frozen=True):
    """What a list and its states are called, in the language of the interface.

    Attributes:
        name: of the list.
        new: the button that begins a record.
        empty, invitation: while there are none at all.
        all: the button that shows all again.
    """

    name: str
    new: str
    empty: str
    invitation: str
    all: str


def _no_head(_: Group) -> str:
    return ""


class FoundList(QWidget):
    """A list with its states: being fetched, none at all, none that fits, failed.

    Signals:
        chosen: the key that a person moved to; 0 when what was chosen is there no more.
        opened: a key on which Enter was pressed, or that was double-clicked.
        clicked: a key that was clicked.
        menu_asked: a key, and where its menu belongs.
        new_asked: a new record is wanted.
        all_asked: the filter is to be cleared.
        again_asked: what failed is to be tried again.
        shown: the list has what it was asked for.
    """

    chosen = Signal(int)
    opened = Signal(int)
    clicked = Signal(int)
    menu_asked = Signal(int, QPoint)
    new_asked = Signal()
    all_asked = Signal()
    again_asked = Signal()
    shown = Signal()

    def __init__(
        self,
        parts: Parts,
        words: ListWords,
        lines: "Callable[[Desk, Sequence[int]], Mapping[int, Any]]",
        delegate: RowDelegate[Any],
        speak: Callable[[Any], str],
        *,
        icon: str,
        head_of: Callable[[Group], str] = _no_head,
    ) -> None:
        """Show nothing yet.

        Args:
            parts: of the window.
            words: what the list is called.
            lines: the question for the rows of some keys.
            delegate: paints the rows.
            speak: says a row as a sentence.
            icon: of a record.
            head_of: words the heading of a stretch.
        """
        super().__init__()
        self._parts, self._words, self._lines = parts, words, lines
        self._head_of = head_of
        self.total = 0
        delegate.setParent(self)
        self.list = KeyList(
            parts.look, words.name, self._fetch, lambda _look, _parent: delegate, speak
        )
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.clicked.connect(lambda: self.clicked.emit(self.list.key()))
        self._stack = QStackedWidget()
        self._ghost = Skeleton(parts.look, 6)
        waiting = QWidget()
        gap = parts.look.px(16)
        waiting.setLayout(column(self._ghost, None, margins=(gap, gap, gap, 0)))
        self._waiting = waiting
        self._have_none = self._nothing_yet(icon)
        self._found_none: QWidget | None = None
        for page in (waiting, self.list, self._have_none):
            self._stack.addWidget(page)
        self._trouble = column()
        self._trouble.setContentsMargins(gap, 0, gap, 0)
        self.setLayout(column(self._trouble, (self._stack, 1)))

    def load(self, index: "Callable[[Desk], Index]", hidden: str) -> None:
        """Ask for keys; what is shown stays until they come.

        Args:
            index: the question.
            hidden: what is said where the filter leaves out every row.
        """
        if self._stack.currentWidget() is self._waiting:
            self._ghost.begin()
        self._parts.worker.ask(
            self, index, lambda found: self._show(found, hidden), self._fail, instead="index"
        )

    def focus(self) -> bool:
        """Put the keyboard into the list; return whether there are rows."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.keys())

    def enter(self) -> None:
        """Put the keyboard into the list, at its first row where none is chosen, and tell."""
        self.focus()
        if not self.list.key():
            first = self.list.select_first()
            if first:
                self.chosen.emit(first)

    def keys(self) -> Sequence[int]:
        """Return the keys of all rows."""
        return self.list.rows().keys()

    def _show(self, index: Index, hidden: str) -> None:
        self._ghost.end()
        clear(self._trouble)
        self.total = index.total
        self.list.show_keys(
            index.keys, [Stretch(self._head_of(group), group.count) for group in index.groups]
        )
        if self._found_none is not None:
            self._stack.removeWidget(self._found_none)
            self._found_none.deleteLater()
            self._found_none = None
        self.shown.emit()  # and then the list is seen: with the keyboard, Qt marks its first row
        if index.keys:
            self._stack.setCurrentWidget(self.list)
            self.list.scrollTo(self.list.currentIndex())
        elif index.total:
            self._found_none = self._nothing_found(hidden)
            self._stack.addWidget(self._found_none)
            self._stack.setCurrentWidget(self._found_none)
        else:
            self._stack.setCurrentWidget(self._have_none)

    def _fail(self, error: MigdeskError) -> None:
        self._ghost.end()
        clear(self._trouble)
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self.again_asked)
        self._trouble.addWidget(banner)

    def _fetch(self, keys: Sequence[int], deliver: Callable[[Mapping[int, Any]], None]) -> None:
        wanted = tuple(keys)
        self._parts.worker.ask(self, lambda desk: self._lines(desk, wanted), deliver)

    def _nothing_yet(self, icon: str) -> QWidget:
        look = self._parts.look
        new = Button(look, self._words.new, "primary", icon="plus", edits=True)
        new.clicked.connect(self.new_asked)
        return EmptyState(
            look,
            self._words.empty,
            self._words.invitation,
            icon=icon,
            primary=new,
            keys=["Ctrl", "N"],
            keys_text=self.tr("starts one from here"),
        )

    def _nothing_found(self, hidden: str) -> QWidget:
        look = self._parts.look
        show_all = Button(look, self._words.all)
        show_all.clicked.connect(self.all_asked)
        return NothingFound(look, self.tr("Nothing matches"), hidden, button=show_all)
