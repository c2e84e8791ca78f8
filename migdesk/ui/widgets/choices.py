"""Choosing among a few, filtering by many, and the tabs of an object."""

from collections.abc import Collection, Hashable, Sequence
from functools import partial
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QTabBar,
)

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, smooth
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.checklist import Checklist, Counted
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.keys import claims_delete, pressed_by_enter
from migdesk.ui.widgets.menus import Entry, below, show_menu
from migdesk.ui.widgets.popover import Popover

Options: TypeAlias = Sequence[tuple[Hashable, str]]
"""What can be chosen: its value and its words."""

_AFTER_TAB: Final = 18
"""Room behind a tab, in pixels at 100 %, as their style sheet has it."""

_FORWARD: Final = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK: Final = {Qt.Key.Key_Left, Qt.Key.Key_Up}


class _OneOf(QFrame):
    """Buttons of which one is down. One stop for Tab; the arrows go from one to the next.

    Signals:
        chosen: the value a person chose.
    """

    chosen = Signal(object)

    def __init__(self, kind: str, options: Options, layout: QLayout, name: str) -> None:
        super().__init__()
        self._kind = kind
        self._values = [value for value, _ in options]
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        for value, text in options:
            button = QPushButton(text)
            button.setProperty("kind", kind)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(_spoken(name, text))
            button.clicked.connect(lambda _checked=False, value=value: self._choose(value))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._buttons.append(button)
            layout.addWidget(button)
        self.setAccessibleName(name)
        if self._values:
            self.set_value(self._values[0])

    def value(self) -> Any:  # noqa: ANN401 - the caller's own kind of value
        """Return what is chosen."""
        return self._values[self._at()]

    def set_value(self, value: Hashable) -> None:
        """Choose ``value``; nothing is emitted."""
        self._buttons[self._values.index(value)].setChecked(True)
        for button in self._buttons:
            by_tab = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(by_tab)
        self.setFocusProxy(self._buttons[self._at()])

    def offer(self, values: Collection[Hashable]) -> None:
        """Offer only these of the options; the first of them is chosen if the last choice is none.

        Nothing is emitted.
        """
        offered = [value for value in self._values if value in values]
        for value, button in zip(self._values, self._buttons, strict=True):
            button.setHidden(value not in offered)
        if offered and self.value() not in offered:
            self.set_value(offered[0])

    def set_text(self, value: Hashable, text: str) -> None:
        """Give one of the options other words: another count, say."""
        button = self._buttons[self._values.index(value)]
        button.setText(text)
        button.setAccessibleName(_spoken(self.accessibleName(), text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from one to the next."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() in _FORWARD) - (event.key() in _BACK)
            if step:
                offered = [at for at, button in enumerate(self._buttons) if not button.isHidden()]
                at = offered[(offered.index(self._at()) + step) % len(offered)]
                self._buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
                self._choose(self._values[at])
                return True
        return super().eventFilter(watched, event)

    def _at(self) -> int:
        return next((i for i, button in enumerate(self._buttons) if button.isChecked()), 0)

    def _choose(self, value: Hashable) -> None:
        self.set_value(value)
        self.chosen.emit(value)


def _spoken(name: str, text: str) -> str:
    """Return how a screen reader calls an option of a choice."""
    return f"{name}, {text}" if name else text


class Segmented(_OneOf):
    """Two to four choices in one row."""

    def __init__(self, look: Look, options: Options, *, name: str = "") -> None:
        """Offer ``options``, the first of them chosen.

        Args:
            look: the look.
            options: value and words of each.
            name: what is chosen here, for screen readers.
        """
        layout = QHBoxLayout()
        layout.setContentsMargins(look.px(2), look.px(1), look.px(2), look.px(1))
        layout.setSpacing(look.px(2))
        super().__init__("seg", options, layout, name)
        self.setLayout(layout)
        self.setProperty("kind", "segmented")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Chips(_OneOf):
    """A few choices as chips, which go to the next line where there is no room."""

    def __init__(self, look: Look, options: Options, *, name: str = "") -> None:
        """Offer ``options``, the first of them chosen; see :class:`Segmented`."""
        layout = FlowLayout(look.px(6))
        super().__init__("chip", options, layout, name)
        self.setLayout(layout)


class Chip(QPushButton):
    """A filter: opens a checklist, says how much of it is ticked, and is cleared by its cross.

    Down opens the list, Delete clears.

    Signals:
        changed: the values ticked now, in the order of the options.
    """

    changed = Signal(object)

    def __init__(self, look: Look, label: str, options: Counted = ()) -> None:
        """Filter by nothing yet.

        Args:
            look: the look.
            label: what is filtered by.
            options: value, words and, where it is known, number of each.
        """
        super().__init__()
        self._look, self._label = look, label
        self._options = options
        self._values: tuple[Any, ...] = ()
        self._popover: Popover | None = None
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("sign", "1")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self._dress()

    def values(self) -> tuple[Any, ...]:
        """Return the values ticked."""
        return self._values

    def set_values(self, values: Sequence[Hashable]) -> None:
        """Tick ``values`` and no others; nothing is emitted."""
        self._values = tuple(value for value, _, _ in self._options if value in set(values))
        self._dress()

    def options(self) -> Counted:
        """Return what is offered."""
        return self._options

    def set_options(self, options: Counted) -> None:
        """Offer other options, or other numbers of them; ticks stay where the value is there."""
        self._options = options
        self.set_values(self._values)

    def open(self) -> None:
        """Open the checklist."""
        self._dress()  # the click has turned the button, which says what is ticked and no more
        if self._popover is not None:
            return
        checklist = Checklist(self._look, self._options, self._values, name=self._label)
        checklist.changed.connect(self._take)
        self._popover = Popover(self._look, self, checklist, name=self._label)
        self._popover.closed.connect(self._let_go)
        self._popover.open()

    def clear(self) -> None:
        """Filter by nothing."""
        if self._values:
            self._take(())

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window."""
        return claims_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Delete, open with Down or Enter."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.open()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign behind the words: a cross that clears, or an arrow."""
        super().paintEvent(event)
        look = self._look
        if self._values:
            sign = look.pixmap("x", "accent_text", 13)
        else:
            sign = look.pixmap("chevron-down", "text3", 13)
        painter = QPainter(self)
        painter.drawPixmap(self.width() - look.px(24), (self.height() - look.px(13)) // 2, sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clear with a click on the cross."""
        at_cross = event.position().x() > self.width() - self._look.px(26)
        if self._values and at_cross and event.button() == Qt.MouseButton.LeftButton:
            self.clear()
            event.accept()
        else:
            super().mousePressEvent(event)

    def _take(self, values: tuple[Any, ...]) -> None:
        self._values = values
        self._dress()
        self.changed.emit(values)

    def _let_go(self) -> None:
        self._popover = None

    def _dress(self) -> None:
        on = bool(self._values)
        self.setChecked(on)
        self.setText(f"{self._label}: {self._shown()}" if on else self._label)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(
            self.tr("Filter, Delete clears it") if on else self.tr("Filter")
        )
        self.setToolTip(self.tr("Clear with Delete") if on else "")

    def _shown(self) -> str:
        """Return the one value ticked in words, or how many are."""
        if len(self._values) > 1:
            return str(len(self._values))
        words = {value: text for value, text, _ in self._options}
        return words[self._values[0]]


class Tabs(QTabBar):
    """The parts of an object, each with how many there are.

    Those that have no room are in a menu at the end; the one that is open is never among them.

    Signals:
        chosen: the name of the tab a person chose.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, tabs: Sequence[tuple[str, str]], *, name: str = "") -> None:
        """Show tabs without counts.

        Args:
            look: the look.
            tabs: name and words of each.
            name: what they are the parts of, for screen readers.
        """
        super().__init__()
        self._look = look
        self._names = [each for each, _ in tabs]
        self._words = dict(tabs)
        self._left_out: set[int] = set()
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(name)
        for _, text in tabs:
            self.addTab(text)
        self.more = Button(look, self.tr("More"), "ghost", icon="chevron-down", small=True)
        self.more.setParent(self)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign behind the word
        self.more.clicked.connect(self._open_menu)
        self.more.hide()
        self.currentChanged.connect(self._turn)

    def current(self) -> str:
        """Return the name of the tab that is open."""
        return self._names[self.currentIndex()]

    def set_current(self, name: str) -> None:
        """Open a tab; nothing is emitted."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._names.index(name))
        self._fit()

    def set_count(self, name: str, count: int | None) -> None:
        """Say how many there are in a part; ``None`` says nothing."""
        words = self._words[name]
        text = words if count is None else f"{words}  {count}"
        at = self._names.index(name)
        if text != self.tabText(at):
            self.setTabText(at, text)
            self._fit()

    def set_offered(self, name: str, *, offered: bool) -> None:
        """Offer a part or leave it out, also from the menu. The one that is open stays open."""
        at = self._names.index(name)
        if offered is (at in self._left_out):
            self._left_out ^= {at}
            self._fit()

    def step(self, step: int) -> None:
        """Go on by ``step`` tabs, round the end."""
        offered = self._offered()
        self.setCurrentIndex(offered[(offered.index(self.currentIndex()) + step) % len(offered)])

    def minimumSizeHint(self) -> QSize:
        """Return the room of one tab and of the menu with the others."""
        open_one = self.tabSizeHint(max(self.currentIndex(), 0))
        return QSize(open_one.width() + self._width_of_more(), open_one.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and the ring around the open one where the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            smooth(painter)
            gap = self._look.px(_AFTER_TAB)
            around = QRectF(self.tabRect(self.currentIndex())).adjusted(-5, 4, -gap + 7, -4)
            around.setLeft(max(around.left(), 0))
            draw_focus_ring(painter, self._look, around, self._look.px(5))

    def _turn(self, at: int) -> None:
        self._fit()
        self.chosen.emit(self._names[at])

    def _width_of_more(self) -> int:
        return self.more.sizeHint().width() + self._look.px(4)

    def _offered(self) -> list[int]:
        """Return the tabs that are not left out; the open one never is."""
        at = self.currentIndex()
        return [each for each in range(self.count()) if each == at or each not in self._left_out]

    def _fit(self) -> None:
        """Keep as many tabs in sight as there is room for, in their order, with the open one."""
        offered = self._offered()
        widths = {at: self.tabSizeHint(at).width() for at in offered}
        seen = set(offered)
        room = self.width()
        if sum(widths.values()) - self._look.px(_AFTER_TAB) > room:
            room -= self._width_of_more() + widths[self.currentIndex()]
            seen = {self.currentIndex()}
            for at, width in widths.items():
                if at in seen:
                    continue
                room -= width
                if room < 0:
                    break
                seen.add(at)
        with QSignalBlocker(self):
            for at in range(self.count()):
                if self.isTabVisible(at) is not (at in seen):
                    self.setTabVisible(at, at in seen)
        self.more.setVisible(len(seen) < len(offered))
        self.more.adjustSize()
        left = sum(widths[at] for at in seen)
        self.more.move(left, (self.height() - self.more.height()) // 2)

    def _open_menu(self) -> None:
        hidden = [at for at in self._offered() if not self.isTabVisible(at)]
        show_menu(
            self._look,
            self,
            below(self.more),
            [Entry("", self.tabText(at), partial(self.setCurrentIndex, at)) for at in hidden],
        )
