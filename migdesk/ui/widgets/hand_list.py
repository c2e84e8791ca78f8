"""Lists whose rows are in hand: they come with the page they stand on, and nothing is fetched."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from migdesk.ui.look import Look
from migdesk.ui.widgets.editing import is_reading
from migdesk.ui.widgets.lists import KeyList, RowDelegate, Stretch

Key = TypeVar("Key")


class HandList(KeyList):
    """A list that is given its rows.

    Signals:
        delete_asked: a key that is to be taken out.
    """

    delete_asked = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        delegate: Callable[[Look, QObject], RowDelegate[Any]],
        speak: Callable[[Any], str],
    ) -> None:
        """Show an empty list; the arguments are those of :class:`KeyList`."""
        super().__init__(look, name, _fetch_nothing, delegate, speak)

    def show_rows(self, rows: Mapping[int, Any], head: str = "") -> None:
        """Show rows by key, under a heading if one is given."""
        self.show_stretches([(head, rows)])

    def show_stretches(self, stretches: Sequence[tuple[str, Mapping[int, Any]]]) -> None:
        """Show rows by key, each stretch under its heading."""
        rows = {key: row for _, stretch in stretches for key, row in stretch.items()}
        self.show_keys(list(rows), [Stretch(head, len(part)) for head, part in stretches], rows)

    def delete_current(self) -> bool:
        """Ask to take the current row out; return whether there is one."""
        key = self.key()
        if key:
            self.delete_asked.emit(key)
        return bool(key)


class ArrangedList(HandList):
    """A list whose rows are moved with Alt and the arrows.

    Signals:
        moved: a key, and by how many places it is wanted lower: -1 is one place up.
    """

    moved = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier and self.key():
            if not is_reading(self):
                self.moved.emit(self.key(), step)
            return
        super().keyPressEvent(event)


def order_after(order: Sequence[Key], key: Key, step: int) -> list[Key] | None:
    """Return ``order`` with ``key`` moved by ``step``; ``None`` where it is at the end already."""
    keys = list(order)
    at = keys.index(key)
    if not 0 <= at + step < len(keys):
        return None
    keys.insert(at + step, keys.pop(at))
    return keys


def _fetch_nothing(keys: Sequence[int], deliver: Callable[[Mapping[int, Any]], None]) -> None:
    del keys, deliver
