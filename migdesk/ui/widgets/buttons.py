"""Buttons."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from migdesk.ui.look import Look
from migdesk.ui.widgets.editing import is_reading, mark_editing
from migdesk.ui.widgets.keys import pressed_by_enter

ButtonKind: TypeAlias = Literal["default", "primary", "ghost", "crumb", "link", "danger"]

_INKS: dict[ButtonKind, str] = {
    "default": "text2",
    "primary": "on_accent",
    "ghost": "text2",
    "crumb": "text2",
    "link": "accent_text",
    "danger": "red",
}


class _Pressed(QPushButton):
    """What buttons have in common: one that changes records waits until something can be."""

    def __init__(self, text: str, *, edits: bool) -> None:
        super().__init__(text)
        self._edits = edits
        if edits:
            mark_editing(self)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be out of reach where the office is open for reading only."""
        super().showEvent(event)
        self._hold()

    def changeEvent(self, event: QEvent) -> None:
        """Stay out of reach there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._hold()

    def _hold(self) -> None:
        if self._edits and self.isEnabled() and is_reading(self):
            self.setEnabled(False)
            self.setCursor(Qt.CursorShape.ArrowCursor)


class Button(_Pressed):
    """A button with words, and an icon if wished. One primary button a screen."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: ButtonKind = "default",
        *,
        icon: str = "",
        small: bool = False,
        tip: str = "",
        edits: bool = False,
    ) -> None:
        """Show ``text``.

        Args:
            look: the look.
            text: the words.
            kind: how much it stands out.
            icon: before the words.
            small: whether it stands in a line of text.
            tip: what more there is to say of it.
            edits: whether it changes records, or leads to where they are changed.
        """
        super().__init__(text, edits=edits)
        self.setProperty("kind", kind)
        if small:
            self.setProperty("sz", "s")
        self._look, self._ink, self._side = look, _INKS[kind], 14 if small else 16
        if icon:
            self.show_icon(icon)
        if tip:
            self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_icon(self, icon: str) -> None:
        """Show an icon before the words."""
        look, side = self._look, self._side
        self.setIcon(look.icon(icon, self._ink, side))
        self.setIconSize(QSize(look.px(side), look.px(side)))


class IconButton(_Pressed):
    """A button with an icon alone; ``name`` is its tooltip and what a screen reader says."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        small: bool = False,
        token: str = "text2",
        edits: bool = False,
    ) -> None:
        super().__init__("", edits=edits)
        self.setProperty("kind", "icon")
        if small:
            self.setProperty("sz", "s")
        side = 14 if small else 18
        self.setIcon(look.icon(icon, token, side))
        self.setIconSize(QSize(look.px(side), look.px(side)))
        self.setToolTip(name)
        self.setAccessibleName(name)
