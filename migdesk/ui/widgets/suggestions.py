"""Records offered while a name is typed; the keyboard stays where it is typed."""

import re
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from migdesk.ui.look import Look
from migdesk.ui.look.painting import MIDDLE_LEFT, draw_rounded, draw_text, smooth, width_of
from migdesk.ui.widgets.layouts import frame
from migdesk.ui.widgets.popover import draw_shadow, placed

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

MOST_ROWS: Final = 6
"""Rows of suggestions, without the last one that creates a record."""

_WIDEST: Final = 460
_MARGIN: Final = 24
"""Room around the panel for its shadow, in pixels at 100 %."""


class Suggestion(Struct, frozen=True):
    """A record that may be meant.

    Attributes:
        key: of the record; 0 for the row that creates one.
        text: its name.
        support: what tells it from others of that name.
        icon: of its kind.
        called: all that it is called, in every language.
    """

    key: int
    text: str
    support: str = ""
    icon: str = ""
    called: tuple[str, ...] = ()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion] = []

    def show(self, rows: list[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return the suggestion, or what a screen reader says of it."""
        suggestion = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return suggestion
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(suggestion)
        return None


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw icon, name and, below it, what tells it from others."""
        look, row = self._look, index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, look, rect, look.px(6), fill="sel")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, look, rect, look.px(6), fill="hover")
        left = rect.x() + look.px(10)
        creates = row.key == 0
        icon = "plus" if creates else row.icon
        ink = "accent_text" if creates else "text"
        if icon:
            sign = look.pixmap(icon, "accent_text" if creates else "text2", 16)
            painter.drawPixmap(round(left), round(rect.center().y() - look.px(8)), sign)
            left += look.px(26)
        words = QRectF(left, rect.y(), rect.right() - left - look.px(10), rect.height())
        if row.support:
            upper = words.adjusted(0, look.px(5), 0, -words.height() / 2)
            lower = words.adjusted(0, words.height() / 2, 0, -look.px(4))
            draw_text(painter, look, upper, row.text, look.font(13, 500), ink, MIDDLE_LEFT)
            draw_text(painter, look, lower, row.support, look.font(12), "text2", MIDDLE_LEFT)
        else:
            draw_text(painter, look, words, row.text, look.font(13, 500), ink, MIDDLE_LEFT)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return one line's height, or two."""
        look, row = self._look, index.data(Qt.ItemDataRole.UserRole)
        width = max(
            width_of(row.text, look.font(13, 500)), width_of(row.support, look.font(12))
        ) + look.px(56)
        return QSize(width, look.px(46 if row.support else 34))


class SuggestionPopup(QWidget):
    """Suggestions under a place in a window. It never takes the keyboard: its owner steers it.

    Signals:
        taken: the suggestion that was taken.
        create_taken: the row that creates a record was taken.
    """

    taken = Signal(object)
    create_taken = Signal()

    def __init__(self, look: Look, owner: QWidget) -> None:
        """Serve ``owner``, the widget that is typed into."""
        super().__init__(owner)
        self._look, self._owner = look, owner
        self._rows = _Rows(self)
        self._list = QListView()
        self._list.setModel(self._rows)
        self._list.setItemDelegate(_RowPainter(look, self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._clicked)
        self._panel = frame("floating")
        self._panel.setParent(self)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(*(look.px(5),) * 4)
        layout.addWidget(self._list)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        owner.destroyed.connect(self.deleteLater)  # once shown, the window is its parent
        self.hide()

    def offer(
        self,
        suggestions: Sequence[Suggestion],
        create: str = "",
        *,
        typed: str = "",
        at: QRect | None = None,
    ) -> None:
        """Show ``suggestions``; with none and nothing to create, show nothing.

        What is typed is not made into something else: until the person chooses a row, the one is
        taken that is called so; else the best while the name is still being typed; else the row
        that creates it.

        Args:
            suggestions: best first; at most :data:`MOST_ROWS` are shown.
            create: words of the row that creates a record; empty for none.
            typed: the name that is typed; empty where the person asked to choose.
            at: where in the owner they belong; under all of it without.
        """
        rows = list(suggestions[:MOST_ROWS])
        if create:
            rows.append(Suggestion(0, create))
        self._rows.show(rows)
        if not rows:
            self.hide()
            return
        self._list.setCurrentIndex(self._rows.index(_first_taken(rows, typed)))
        self._place(at or self._owner.rect())
        self.show()
        self.raise_()
        self._announce()

    def is_open(self) -> bool:
        """Return whether suggestions are shown."""
        return self.isVisible()

    def move_by(self, step: int) -> None:
        """Go on by ``step`` rows, round the end."""
        count = len(self._rows.rows)
        if count and self.is_open():
            at = (self._list.currentIndex().row() + step) % count
            self._list.setCurrentIndex(self._rows.index(at))
            self._announce()

    def current(self) -> Suggestion | None:
        """Return the row that would be taken."""
        index = self._list.currentIndex()
        return self._rows.rows[index.row()] if self.is_open() and index.isValid() else None

    def take(self) -> bool:
        """Take the current row; return whether there was one."""
        row = self.current()
        if row is None:
            return False
        self.hide()
        if row.key:
            self.taken.emit(row)
        else:
            self.create_taken.emit()
        return True

    def steer(self, key: int) -> bool:
        """Do what ``key`` does while suggestions are shown; return whether it did anything."""
        if not self.is_open():
            return False
        match key:
            case Qt.Key.Key_Down:
                self.move_by(1)
            case Qt.Key.Key_Up:
                self.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                return self.take()
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shadow of the panel."""
        painter = QPainter(self)
        smooth(painter)
        draw_shadow(painter, self._look, QRectF(self._panel.geometry()), 10)

    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self.take()

    def _place(self, at: QRect) -> None:
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        look = self._look
        hints = [
            self._list.sizeHintForIndex(self._rows.index(row))
            for row in range(len(self._rows.rows))
        ]
        inner = look.px(10) + 2
        widest = max(hint.width() + inner for hint in hints)
        width = max(at.width(), look.px(240), min(widest, look.px(_WIDEST)))
        size = QSize(width, sum(hint.height() for hint in hints) + inner)
        anchor = QRect(self._owner.mapTo(window, at.topLeft()), at.size())
        panel = placed(anchor, size, window.rect(), look.px(4))
        margin = look.px(_MARGIN)
        self.setGeometry(panel.adjusted(-margin, -margin, margin, margin))
        self._panel.setGeometry(QRect(QPoint(margin, margin), panel.size()))

    def _announce(self) -> None:
        """Let a screen reader say the current row, which never has the keyboard."""
        row = self.current()
        if row is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._owner, spoken(row)))


def _first_taken(rows: Sequence[Suggestion], typed: str) -> int:
    """Return the place of the row that is taken if no other is chosen; the last may create."""
    said = _plain(typed)
    if not said or rows[-1].key:
        return _called(rows, said) or 0
    called_so = _called(rows, said)
    if called_so is not None:
        return called_so
    return 0 if _is_on_the_way(typed, rows[0]) else len(rows) - 1


def _called(rows: Sequence[Suggestion], said: str) -> int | None:
    """Return the place of the first row that is called just so."""
    places = (at for at, row in enumerate(rows) if row.key and said in _names(row))
    return next(places, None)


def _is_on_the_way(typed: str, row: Suggestion) -> bool:
    """Tell whether what is typed is the beginning of a name rather than a name of its own.

    That is where its words begin words of that name and the last of them is not finished, or where
    it is a single word: "Ana Mod" and "Ana" are on the way to Ana Moderator. What is finished is
    meant as it stands, and so is a word in capitals: "Port Office" and "IOM" are other bodies than
    the Port Office of Batumi and IOM Georgia.
    """
    words = _plain(typed).split()
    found = {word for name in _names(row) for word in re.findall(r"[\w'’-]+", name)}
    if not row.key or not all(any(other.startswith(word) for other in found) for word in words):
        return False
    return words[-1] not in found or (len(words) == 1 and not typed.strip().isupper())


def _names(row: Suggestion) -> tuple[str, ...]:
    return tuple(map(_plain, (row.text, *row.called)))


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def spoken(row: Suggestion) -> str:
    """Return a suggestion as it is said: its name, and what tells it from others."""
    return f"{row.text}, {row.support}" if row.support else row.text
