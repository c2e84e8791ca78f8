"""The sheet of shortcuts, built from the table of commands."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.look.painting import draw_keys, draw_text, keys_width, smooth
from migdesk.ui.shell.action_table import ACTIONS, MENUS
from migdesk.ui.shell.actions import all_keys_of, menu_text, text_of
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, hline, row

_IN_LISTS: Final = (
    (QT_TRANSLATE_NOOP("ShortcutSheet", "Open what is chosen"), "Enter"),
    (QT_TRANSLATE_NOOP("ShortcutSheet", "Look at what is chosen; back to the list"), "Space"),
)
"""Keys of lists. They are no commands: elsewhere they are typed."""


class ShortcutRow(QWidget):
    """What keys do, and the keys."""

    def __init__(self, look: Look, text: str, keys: Sequence[list[str]]) -> None:
        super().__init__()
        self._look, self.text, self._keys = look, text, keys
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = ", ".join("+".join(keys) for keys in self._keys)
        self.setAccessibleName(f"{self.text}: {said}")

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(self._look.px(280), self._look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Return the same height for any width."""
        return QSize(self._look.px(120), self._look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words at the left and the keys at the right."""
        look, middle = self._look, self.height() / 2
        painter = QPainter(self)
        smooth(painter)
        at = self.width()
        for keys in reversed(self._keys):
            at -= keys_width(look, keys)
            draw_keys(painter, look, at, middle, keys)
            at -= look.px(12)
        rect = QRectF(0, 0, at, self.height())
        draw_text(painter, look, rect, self.text, look.font(13), "text")


class ShortcutSheet(Overlay):
    """Every shortcut, by menu, narrowed down by typing."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        look = parts.look
        super().__init__(look, window, self.tr("Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter shortcuts"))
        self.filter.textChanged.connect(self._narrow)
        close = IconButton(look, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self._groups: list[tuple[Label, list[ShortcutRow]]] = []
        lines = QVBoxLayout()
        lines.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(20))
        lines.setSpacing(0)
        for name, rows in self._rows(look):
            if rows:
                head = Label(look, name, 12, 600, "text3")
                head.setContentsMargins(0, look.px(12), 0, look.px(4))
                lines.addWidget(head)
                for line in rows:
                    lines.addWidget(line)
                self._groups.append((head, rows))
        lines.addStretch(1)
        self.fill(
            column(
                row(
                    Label(look, self.tr("Keyboard shortcuts"), 16, 600),
                    None,
                    self.filter,
                    look.px(8),
                    close,
                    margins=(look.px(20), look.px(14), look.px(12), look.px(12)),
                ),
                hline(),
                (ScrollColumn(lines), 1),
            ),
            640,
            620,
            first=self.filter,
        )

    def _rows(self, look: Look) -> Iterator[tuple[str, list[ShortcutRow]]]:
        """Yield the rows under their heads."""
        for menu in MENUS:
            commands = [each for each in ACTIONS if each.menu == menu and each.keys]
            rows = [ShortcutRow(look, text_of(each), all_keys_of(each)) for each in commands]
            yield menu_text(menu).replace("&", ""), rows
        translate = QCoreApplication.translate
        keys = [
            ShortcutRow(look, translate("ShortcutSheet", text), [[key]]) for text, key in _IN_LISTS
        ]
        yield self.tr("In a list"), keys

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        for head, rows in self._groups:
            for line in rows:
                line.setVisible(wanted in line.text.casefold())
            head.setVisible(any(not line.isHidden() for line in rows))
