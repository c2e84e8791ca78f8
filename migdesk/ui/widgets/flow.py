"""A layout that sets widgets one after the other and breaks the line as text does."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class _Part(Struct):
    """An item that is seen, and what it wants: Qt is asked once for each time all are set."""

    item: QLayoutItem
    least: int
    expands: bool


class FlowLayout(QLayout):
    """Widgets in lines, as many in each as there is room for.

    A widget whose size policy expands takes what is left of its line; the others are as wide as
    they would like to be.
    """

    def __init__(self, spacing: int, line_spacing: int | None = None) -> None:
        """Begin an empty layout, its gaps in pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._line_spacing = spacing if line_spacing is None else line_spacing
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put ``widget`` before what stands at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, ``None`` beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that it is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._set(inner, place=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._set(rect.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        """Return the size in a single line."""
        seen = self._seen()
        width = sum(part.least for part in seen) + self.spacing() * max(0, len(seen) - 1)
        size = QSize(width, max((part.item.sizeHint().height() for part in seen), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the widest and the highest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _seen(self) -> list[_Part]:
        return [_part(item) for item in self._items if not item.isEmpty()]

    def _set(self, rect: QRect, *, place: bool) -> int:
        y, room, spacing = rect.y(), rect.width(), self.spacing()
        for line in _lines(self._seen(), room, spacing):
            sizes = _sizes(line, room, spacing)
            height = max(size.height() for size in sizes)
            x = rect.x()
            for part, size in zip(line, sizes, strict=True):
                if place:
                    top = y + (height - size.height()) // 2
                    part.item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + spacing
            y += height + self._line_spacing
        return max(0, y - rect.y() - self._line_spacing)


def _part(item: QLayoutItem) -> _Part:
    widget = item.widget()
    policy = widget.sizePolicy().horizontalPolicy() if widget is not None else None
    expands = policy is QSizePolicy.Policy.Expanding  # and makes do with little
    least = item.minimumSize().width() if expands else item.sizeHint().width()
    return _Part(item, least, expands)


def _lines(parts: list[_Part], room: int, spacing: int) -> list[list[_Part]]:
    lines: list[list[_Part]] = []
    left = -1
    for part in parts:
        if part.least > left or not lines:
            lines.append([])
            left = room
        lines[-1].append(part)
        left -= part.least + spacing
    return lines


def _sizes(line: list[_Part], room: int, spacing: int) -> list[QSize]:
    """Return how large each of a line becomes: the first that expands takes what is left."""
    spare = room - sum(part.least for part in line) - spacing * (len(line) - 1)
    sizes = []
    for part in line:
        width = min(part.least, room)
        if part.expands and spare > 0:
            width, spare = width + spare, 0
        bends = part.item.hasHeightForWidth()
        height = part.item.heightForWidth(width) if bends else part.item.sizeHint().height()
        sizes.append(QSize(width, height))
    return sizes
