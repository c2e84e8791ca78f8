"""An office that is open for reading only, on every screen: what changes records is out of reach.

Two ways to look at it: what is marked as editing must be held; and whatever else can be clicked or
pressed must not ask the desk for a change.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from factories.person import name_of
from factories.press import note_press_in
from factories.screens import EVENT, SCREENS, at, close_what_floats
from factories.widgets import write
from factories.windows import program_on, sample_office, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from migdesk.app import Program
from migdesk.text.printed import Size
from migdesk.ui.settings.general import GeneralPage
from migdesk.ui.widgets.editing import EDITS
from migdesk.ui.widgets.inplace import EditableText, FactsStrip
from migdesk.ui.widgets.lists import KeyList

QUIET = 10
"""Milliseconds without work after which what a click began is there."""

READ = {
    name: step
    for name, step in SCREENS.items()
    if not name.endswith(("-new", "-insert", "-capture"))
}
"""Screens that can be come to: none of those in which something new is made."""

PLACES = sorted({name.partition("-")[0] for name in READ} - {"06c", "06d", "09"})
"""The beginnings of their names, but for what only stands over a screen."""


class NoFiles:
    """Nobody chooses a file."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        del window, folder

    def to_save(self, title: str, name: str, kinds: str) -> Path | None:
        del title, name, kinds

    def to_open(self, title: str, kinds: str) -> Path | None:
        del title, kinds

    def folder(self, title: str) -> Path | None:
        del title

    def to_print(self, pages: int, size: Size) -> None:
        del pages, size


@pytest.fixture(scope="module")
def office(
    qapp: QApplication,
    window_fonts: None,  # noqa: ARG001 - fonts first
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Program]:
    """A window on the sample office, open for reading only: one for all, as nothing changes."""
    qapp.setStyle("Fusion")
    folder = tmp_path_factory.mktemp("office")
    path = sample_office(folder)
    note_press_in(path)
    with program_on(qapp, path, folder, files=NoFiles) as running:
        running.window.resize(1440, 900)
        running.open(path, write=False)
        settle(running)
        yield running


@pytest.fixture
def program(office: Program) -> Program:
    """The window, with the keyboard."""
    office.window.activateWindow()
    settle(office)
    return office


def editing(room: QWidget) -> list[QWidget]:
    """Return what is marked as changing records and can be seen."""
    return [
        each for each in room.findChildren(QWidget) if each.property(EDITS) and each.isVisible()
    ]


def parts_of(control: QWidget) -> Iterator[QWidget]:
    """Yield a control and what is in it, but not what only reads."""
    for part in (control, *control.findChildren(QWidget)):
        if part.isVisible() and part.property(EDITS) is not False:
            yield part


def takes_something(part: QWidget) -> bool:
    """Tell whether a part of an editing control can be used."""
    match part:
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            return not part.isReadOnly()
        case QAbstractButton() | QComboBox():
            return part.isEnabled()
    return False


def test_what_edits_is_held_on_every_screen(program: Program) -> None:
    wrong, seen = [], 0
    for name, step in READ.items():
        step(program)
        for control in editing(program.window):
            seen += 1
            wrong += [
                f"{name}: {type(part).__name__} “{name_of(part)}” in {type(control).__name__}"
                for part in parts_of(control)
                if takes_something(part)
            ]
        close_what_floats(program)
    assert seen > 100
    assert wrong == [], "\n".join(wrong)


@pytest.fixture
def asked(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that fills with every change that the desk is asked for."""
    changes: list[str] = []
    do = program.worker.do

    def note(owner: QWidget, *more: Any, **named: Any) -> None:  # noqa: ANN401 - as they come
        changes.append(type(owner).__name__)
        do(owner, *more, **named)

    monkeypatch.setattr(program.worker, "do", note)
    return changes


def buttons(program: Program) -> list[QAbstractButton]:
    """Return what can be clicked on the screen that is shown."""
    screen = program.window.shown()
    assert screen is not None
    return [
        each
        for each in screen.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled()
    ]


def click(program: Program, name: str) -> bool:
    """Click on the button of a name, if it is there, and on all that its menu offers."""
    found = [each for each in buttons(program) if name_of(each) == name]
    if not found:
        return False
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle(program, quiet=QUIET)
    return True


def menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def offered(shown: QMenu | None) -> list[str]:
    actions = shown.actions() if shown is not None else []
    return [each.text() for each in actions if each.isEnabled() and each.text()]


def try_all(program: Program, step: Callable[[Program], None]) -> Iterator[str]:
    """Click on every button of a screen, and on what their menus offer; yield what was done."""
    step(program)
    for name in dict.fromkeys(map(name_of, buttons(program))):
        step(program)
        if not click(program, name):
            continue
        choices = offered(menu())
        yield name
        close_what_floats(program)
        for choice in choices:
            step(program)
            click(program, name)
            shown = menu()
            if shown is not None:
                next(each for each in shown.actions() if each.text() == choice).trigger()
                shown.close()
                settle(program, quiet=QUIET)
                yield f"{name} > {choice}"
            close_what_floats(program)


@pytest.mark.parametrize("name", [each for each in READ if each.partition("-")[0] in PLACES])
def test_no_button_asks_for_a_change(program: Program, asked: list[str], name: str) -> None:
    wrong, done = [], 0
    for what in try_all(program, READ[name]):
        done += 1
        if asked:
            wrong.append(f"{what} ({', '.join(asked)})")
            asked.clear()
    assert done > 0
    assert wrong == [], "\n".join(wrong)


KEYS = ("Del", "F2", "Alt+Down", "Alt+Shift+Down", "Space", "Ctrl+D", "Return")


def rows_of(program: Program) -> list[KeyList]:
    """Return the lists of the screen that is shown, each with its first row chosen."""
    screen = program.window.shown()
    found = screen.findChildren(KeyList) if screen is not None else []
    return [each for each in found if each.isVisible() and each.select_first()]


def try_keys(program: Program, step: Callable[[Program], None]) -> Iterator[str]:
    """Press the keys of lists, and choose all that their menus offer; yield what was done."""
    step(program)
    for place in range(len(rows_of(program))):
        for keys in KEYS:
            lists = rows_of(program)
            if place < len(lists):
                lists[place].setFocus()
                QTest.keySequence(lists[place], QKeySequence(keys))
                settle(program, quiet=QUIET)
                yield f"{keys} in {name_of(lists[place])}"
                if keys == "Return":  # it leads elsewhere
                    close_what_floats(program)
                    step(program)
        open_menu(program, place)
        for choice in offered(menu()):
            if menu() is None:
                step(program)
                open_menu(program, place)
            shown = menu()
            if shown is not None:
                next(each for each in shown.actions() if each.text() == choice).trigger()
                shown.close()
                settle(program, quiet=QUIET)
                yield f"menu of list {place} > {choice}"
        close_what_floats(program)


def open_menu(program: Program, place: int) -> None:
    """Ask for the menu of the first row of a list."""
    lists = rows_of(program)
    if place < len(lists):
        view = lists[place].viewport()
        at = lists[place].visualRect(lists[place].currentIndex()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
        QApplication.sendEvent(view, event)


@pytest.mark.parametrize("place", PLACES)
def test_no_key_on_a_list_asks_for_a_change(program: Program, asked: list[str], place: str) -> None:
    wrong = []
    for name, step in READ.items():
        if name.partition("-")[0] == place:
            for what in try_keys(program, step):
                if asked:
                    wrong.append(f"{name}: {what} ({', '.join(asked)})")
                    asked.clear()
    assert wrong == [], "\n".join(wrong)


def test_what_belongs_to_this_computer_can_be_changed(program: Program) -> None:
    SCREENS["10-settings-general"](program)
    page = program.window.findChildren(GeneralPage)[0]
    page.who.focus()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keySequence(field, QKeySequence("Ctrl+A"))
    write(field, "Ana Example")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(program)
    assert program.keeper.settings.who == "Ana Example"
    boxes = [each for each in page.language.findChildren(QComboBox) if each.isEnabled()]
    assert len(boxes) == 1


def lines(program: Program) -> list[QWidget]:
    """Return what can be typed into on the screen that is shown."""
    screen = program.window.shown()
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QTextEdit, QPlainTextEdit, QTableView)
    found = [each for kind in kinds for each in screen.findChildren(kind)] if screen else []
    return [each for each in found if each.isVisible() and each.isEnabled()]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_that_is_typed_asks_for_a_change(
    program: Program, asked: list[str], place: str
) -> None:
    wrong = []
    for name, step in READ.items():
        if name.partition("-")[0] != place:
            continue
        step(program)
        for at_place in range(len(lines(program))):
            found = lines(program)
            if at_place < len(found):
                found[at_place].setFocus()
                holder = QApplication.focusWidget() or found[at_place]
                write(holder, "10")
                QTest.keyClick(QApplication.focusWidget() or holder, Qt.Key.Key_Return)
                settle(program, quiet=QUIET)
                if asked:
                    wrong.append(f"{name}: {type(holder).__name__} “{name_of(holder)}”")
                    asked.clear()
                close_what_floats(program)
                step(program)
    assert wrong == [], "\n".join(wrong)


def test_what_is_edited_in_place_is_plain_text(program: Program) -> None:
    at(EVENT)(program)
    title = program.window.findChildren(EditableText)[0]
    QTest.mouseClick(title.focusProxy() or title, Qt.MouseButton.LeftButton)
    assert (title.is_editing(), title.focusProxy().focusPolicy()) == (  # type: ignore[union-attr]  # it has one
        False,
        Qt.FocusPolicy.NoFocus,
    )
    strip = program.window.findChildren(FactsStrip)[0]
    assert not strip.opener("when").isEnabled()


def test_what_is_kept_can_be_copied_from_a_field(program: Program) -> None:
    SCREENS["10-settings-contacts"](program)
    screen = program.window.shown()
    assert screen is not None
    line = next(each for each in screen.findChildren(QLineEdit) if "@" in each.text())
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton)
    QTest.keySequence(line, QKeySequence("Ctrl+A"))
    QTest.keySequence(line, QKeySequence("Ctrl+C"))
    assert QGuiApplication.clipboard().text() == line.text()
