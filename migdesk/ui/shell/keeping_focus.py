"""Where the keyboard is in the window, and where it comes back to when what had it is gone."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.ui.shell.focus import enter_from_the_start, next_pane
from migdesk.ui.shell.screen import Screen
from migdesk.ui.shell.sidebar import Sidebar
from migdesk.ui.widgets.focus import focus_within


class FocusKeeper(QObject):
    """Gives the keyboard to the parts of one window."""

    def __init__(
        self,
        window: QWidget,
        sidebar: Callable[[], Sidebar],
        shown: Callable[[], Screen | None],
    ) -> None:
        """Watch over ``window``; ``sidebar`` and ``shown`` return what stands in it."""
        super().__init__(window)
        self._window, self._sidebar, self._shown = window, sidebar, shown
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep)

    def enter(self, screen: Screen) -> None:
        """Give the keyboard to the first pane, unless a person is going through the sidebar."""
        focus, sidebar = QApplication.focusWidget(), self._sidebar()
        inside = focus is not None and sidebar.isAncestorOf(focus)
        if inside and focus is not sidebar.office:
            return
        if not any(focus_within(pane) for pane in screen.panes()):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) pane of the window."""
        screen, sidebar = self._shown(), self._sidebar()
        panes: list[QWidget] = [sidebar, *(screen.panes() if screen is not None else ())]
        target = next_pane(panes, by)
        if target is sidebar:
            sidebar.focus_place()
        else:
            focus_within(target)

    def follow_tab(self, before: QWidget | None) -> None:
        """Go to the beginning of the part of the window that Tab has led into from ``before``."""
        now = QApplication.focusWidget()
        if now is not None:
            enter_from_the_start(before, now)

    def _keep(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Take the keyboard back to the screen when what had it is gone."""
        if now is not None or not shiboken6.isValid(self._window):  # which takes it as it goes
            return
        if self._window.isActiveWindow() and QApplication.activePopupWidget() is None:
            QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        screen = self._shown()
        if screen is not None and QApplication.focusWidget() is None:
            self.enter(screen)
