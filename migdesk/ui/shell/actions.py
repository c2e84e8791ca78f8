"""The table of commands as Qt's actions, and what they are bound to."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QMenu, QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.action_table import ACTIONS, MENUS, Action

Handler: TypeAlias = Callable[[], None]

_HELD: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def text_of(action: Action) -> str:
    """Return what a command is called, in the language of the interface."""
    return QCoreApplication.translate("Action", action.text)


def menu_text(menu: str) -> str:
    """Return what a menu is called, in the language of the interface."""
    return QCoreApplication.translate("Menu", MENUS[menu])


def keys_of(action: Action) -> list[str]:
    """Return the first shortcut as keycaps, in the words of this system: ``Ctrl``, ``K``."""
    return _keycaps(action.keys[0]) if action.keys else []


def all_keys_of(action: Action) -> list[list[str]]:
    """Return every shortcut as keycaps."""
    return [_keycaps(keys) for keys in action.keys]


def _keycaps(keys: str) -> list[str]:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    if "+" not in shown[:-1]:
        return [shown]
    head, _, last = shown.rpartition("+")
    return [*head.rstrip("+").split("+"), last or "+"]


class _ExactKeys(QObject):
    """Takes Shift at its word where Qt does not: with letters, Ctrl+Shift+K is never Ctrl+K.

    On a Georgian layout Shift and a key can type a Latin capital. Qt then takes Shift for a part of
    the letter, and finds the shortcuts with and without it, or only the one without.
    """

    def __init__(self, parent: QObject, press: Callable[[QKeySequence], bool]) -> None:
        super().__init__(parent)
        self._press = press

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Run the command whose keys are exactly those that are held."""
        if event.type() != QEvent.Type.Shortcut or not isinstance(event, QShortcutEvent):
            return False
        found = event.key()[0]  # type: ignore[index]  # Qt's stubs leave it out
        if not Qt.Key.Key_A <= found.key() <= Qt.Key.Key_Z:
            return False
        held = QGuiApplication.keyboardModifiers() & _HELD
        if held == found.keyboardModifiers() and not event.isAmbiguous():
            return False
        exact = QKeySequence(QKeyCombination(held, found.key()))
        return self._press(exact) or held != found.keyboardModifiers()


class Actions:
    """The table as Qt's actions, in one window; handlers come and go with the screens."""

    def __init__(self, window: QWidget, look: Look, table: Iterable[Action] = ACTIONS) -> None:
        self._look, self._table = look, tuple(table)
        self._exactly = _ExactKeys(window, self.press)
        self._made: dict[str, QAction] = {}
        self._always: dict[str, Handler] = {}
        self._here: Mapping[str, Handler] = {}
        self._writable = True
        for action in self._table:
            made = QAction(text_of(action), window)
            made.setShortcuts([QKeySequence(keys) for keys in action.keys])
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.setMenuRole(_role(action.id))
            made.triggered.connect(lambda _checked=False, key=action.id: self.trigger(key))
            made.setEnabled(False)
            made.installEventFilter(self._exactly)
            window.addAction(made)
            self._made[action.id] = made

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def bind(self, handlers: Mapping[str, Handler]) -> None:
        """Bind the commands that work wherever the window is, in place of those bound before."""
        self._always = dict(handlers)
        self._update()

    def bind_here(self, handlers: Mapping[str, Handler]) -> None:
        """Bind the commands of the screen that is shown, in place of those of the last one."""
        self._here = dict(handlers)
        self._update()

    def set_writable(self, *, writable: bool) -> None:
        """Offer the commands that change records, or leave them out."""
        self._writable = writable
        self._update()

    def say(self, key: str, what: str) -> None:
        """Have menus say what a command would do now; without ``what``, only what it is called."""
        made = self._made[key]
        text = text_of(next(action for action in self._table if action.id == key))
        made.setText(f"{text}: {what}" if what else text)

    def trigger(self, key: str) -> None:
        """Run a command, if it can be run here."""
        handler = self._here.get(key) or self._always.get(key)
        if handler is not None and self._made[key].isEnabled():
            handler()

    def press(self, keys: QKeySequence) -> bool:
        """Run the one command with exactly this shortcut, if it can be run here; tell whether."""
        found = [
            made for made in self._made.values() if made.isEnabled() and keys in made.shortcuts()
        ]
        if len(found) != 1:
            return False
        found[0].trigger()
        return True

    def runnable(self) -> list[Action]:
        """Return the commands that can be run here and now, in the order of the table."""
        return [action for action in self._table if self._made[action.id].isEnabled()]

    def menus(self, parent: QWidget) -> list[QMenu]:
        """Return the menus, filled from the table."""
        made = []
        for name in MENUS:
            menu = QMenu(menu_text(name), parent)
            group = 0
            for action in self._table:
                if action.menu != name:
                    continue
                if action.group != group and menu.actions():
                    menu.addSeparator()
                group = action.group
                menu.addAction(self._made[action.id])
            if menu.actions():
                self._draw_icons_late(menu)
                made.append(menu)
        return made

    def menu_of(self, keys: Iterable[str], parent: QWidget) -> QMenu:
        """Return a menu of some commands."""
        menu = QMenu(parent)
        for key in keys:
            menu.addAction(self._made[key])
        self._draw_icons_late(menu)
        return menu

    def tip(self, key: str, words: str = "") -> str:
        """Return a tooltip: ``words`` or the command's text, with its shortcut."""
        action = next(action for action in self._table if action.id == key)
        text = words or text_of(action)
        keys = "+".join(keys_of(action))
        return f"{text} ({keys})" if keys else text

    def _draw_icons_late(self, menu: QMenu) -> None:
        """Draw the icons of a menu when it is opened: sooner they would hold up the window."""

        def draw() -> None:
            shown = menu.actions()
            for action in self._table:
                made = self._made[action.id]
                if action.icon and made in shown and made.icon().isNull():
                    made.setIcon(self._look.icon(action.icon))

        menu.aboutToShow.connect(draw)

    def _update(self) -> None:
        for action in self._table:
            bound = action.id in self._here or action.id in self._always
            may = self._writable or not action.writes
            self._made[action.id].setEnabled(bound and may)


def _role(key: str) -> QAction.MenuRole:
    """Return where macOS puts a command: some have a place of their own there."""
    return {
        "app.settings": QAction.MenuRole.PreferencesRole,
        "app.quit": QAction.MenuRole.QuitRole,
        "help.about": QAction.MenuRole.AboutRole,
    }.get(key, QAction.MenuRole.NoRole)
