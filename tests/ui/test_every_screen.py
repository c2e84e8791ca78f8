"""What must hold of every screen of the window, in every language and look."""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from factories.legibility import cut_words
from factories.person import name_of
from factories.screens import SCREENS, at, close_what_floats, window_in_front
from factories.windows import program_on, sample_office, settle
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.app import Program
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.companions import Companion
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.window import SMALLEST
from migdesk.ui.widgets.popover import Popover

LAPTOP = (1366, 690)
"""What a small laptop leaves for a window, in pixels."""

LOOKS = [
    {"interface_language": language, "theme": theme, "text_size": size}
    for language, theme, size in product(("en", "ka"), ("light", "dark"), (100, 200))
]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, window_fonts: None) -> None:  # noqa: ARG001 - fonts first
    qapp.setStyle("Fusion")


def look_name(look: dict[str, Any]) -> str:
    return " ".join(str(value) for value in look.values())


@contextmanager
def on_the_sample(
    folder: Path, size: tuple[int, int] = LAPTOP, **wishes: object
) -> Iterator[Program]:
    """A window of this size on a sample office, with the keyboard."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with program_on(app, sample_office(folder), folder, **wishes) as program:
        program.window.resize(*size)
        program.window.activateWindow()
        settle(program)
        yield program


class Windows(QObject):
    """Notes every window that is shown besides the one there is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._note(watched)
        return False

    def _note(self, widget: QWidget) -> None:
        beside = isinstance(widget, Companion)
        if widget.isWindow() and widget is not self._window and not beside:
            self.shown.append(f"{type(widget).__name__} is shown as a window of its own")

    @contextmanager
    def watching(self) -> Iterator[None]:
        app = QCoreApplication.instance()
        assert app is not None
        self.shown.clear()
        app.installEventFilter(self)
        yield
        app.removeEventFilter(self)


def in_front(window: QWidget) -> QWidget:
    """Return what has the keyboard to itself: what stands over the window, or all of it."""
    over = [each for kind in (Overlay, Popover) for each in window.findChildren(kind)]
    return next((each for each in over if each.isVisible()), window)


def keyboard_stops(room: QWidget) -> list[QWidget]:
    """Return everything in ``room`` that Tab is to come to."""
    return [
        widget
        for widget in room.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def nameless(window: QWidget) -> list[str]:
    """Return what takes the keyboard in ``window`` and has no name for a screen reader."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__} has no name"
        for widget in keyboard_stops(window)
        if not name_of(widget)
    ]


def wrong_with(program: Program, size: tuple[int, int]) -> list[str]:
    """Return what is wrong with the screen that is shown, and with a window beside it."""
    picture = program.window.grab()
    windows = dict.fromkeys((program.window, window_in_front(program)))
    found = [problem for window in windows for problem in (*cut_words(window), *nameless(window))]
    if (picture.width(), picture.height()) != size:
        found.append(f"pushes the window to {picture.width()}×{picture.height()}")
    return found


def walk(program: Program, size: tuple[int, int]) -> list[str]:
    """Go to every screen and return what is wrong there."""
    wrong = []
    windows = Windows(program.window)
    for name, step in SCREENS.items():
        with windows.watching():
            step(program)
        found = wrong_with(program, size)
        if found:  # it may not have come to rest yet
            settle(program)
            found = wrong_with(program, size)
        wrong += [f"{name}: {problem}" for problem in (*found, *windows.shown)]
        close_what_floats(program)
    return wrong


@pytest.mark.parametrize("look", LOOKS, ids=look_name)
def test_every_screen_can_be_read_on_a_small_laptop(tmp_path: Path, look: dict[str, Any]) -> None:
    with on_the_sample(tmp_path, **look) as program:
        wrong = walk(program, LAPTOP)
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", "ka"])
def test_every_screen_fits_the_smallest_window(tmp_path: Path, language: str) -> None:
    with on_the_sample(tmp_path, SMALLEST, interface_language=language) as program:
        wrong = walk(program, SMALLEST)
    assert wrong == [], "\n".join(wrong)


def test_tab_comes_to_everything_and_round_again(tmp_path: Path) -> None:
    wrong = []
    with on_the_sample(tmp_path) as program:
        for name, step in SCREENS.items():
            step(program)
            if "-insert" not in name:  # Tab turns the attribution there
                found = wrong_with_tab(in_front(window_in_front(program)))
                wrong += [f"{name}: {problem}" for problem in found]
            close_what_floats(program)
    assert wrong == [], "\n".join(wrong)


def wrong_with_tab(room: QWidget) -> list[str]:
    """Press Tab until it has been everywhere twice, and return what it never came to."""
    stops = keyboard_stops(room)
    seen = set()
    for _ in range(2 * len(stops) + 4):
        holder = QApplication.focusWidget()
        if holder is None:
            return ["the keyboard is nowhere"]
        seen.add(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is holder and len(stops) > 1:
            return [f"stuck in {type(holder).__name__} “{name_of(holder)}”"]
    return [  # what is of no use in the field that Tab came through last is disabled by then
        f"never at {type(stop).__name__} “{name_of(stop)}”"
        for stop in stops
        if stop not in seen and stop.isEnabled()
    ]


@pytest.mark.parametrize("look", LOOKS, ids=look_name)
def test_what_is_shown_without_an_office_can_be_read(tmp_path: Path, look: dict[str, Any]) -> None:
    """The welcome to a new office, and why a file cannot be opened."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wrong = []
    other = tmp_path / "letters.migdesk"
    other.write_text("no office")
    for path in (None, other):
        with program_on(app, path, tmp_path, **look) as program:
            program.window.resize(*LAPTOP)
            program.window.activateWindow()
            settle(program)
            wrong += wrong_with(program, LAPTOP)
            wrong += wrong_with_tab(program.window)
    assert wrong == [], "\n".join(wrong)


def alive() -> Counter[str]:
    """Return how many of each kind of Qt's objects there are."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    wrapped = Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, QObject))
    widgets = Counter(f"{type(each).__name__} in Qt" for each in QApplication.allWidgets())
    return wrapped + widgets


def test_building_the_window_anew_leaves_nothing_of_the_old_one(tmp_path: Path) -> None:
    with on_the_sample(tmp_path) as program:
        counts = []
        for _ in range(3):
            for step in SCREENS.values():
                step(program)
                close_what_floats(program)
            at(Address(Place.HOME))(program)
            program.window.rebuild()
            for _ in program.window.get_ready():
                pass
            settle(program)
            counts.append(alive())
    assert counts[-1] - counts[1] == Counter()


@pytest.fixture
def kept_rubbish() -> Iterator[list[object]]:
    """What Python has found to be rubbish, which is kept meanwhile to be looked at."""
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield gc.garbage
    gc.set_debug(0)
    gc.garbage.clear()
    gc.collect()


def test_nothing_that_is_shown_is_rubbish(tmp_path: Path, kept_rubbish: list[object]) -> None:
    thrown_away = dict[str, list[str]]()
    with on_the_sample(tmp_path) as program:
        for name, step in SCREENS.items():
            step(program)
            settle(program)
            for _ in range(8):
                QTest.keyClick(window_in_front(program), Qt.Key.Key_Tab)
            settle(program)
            gc.collect()
            shown = [
                f"{type(each).__name__} in {type(each.parent()).__name__}"
                for each in kept_rubbish
                if isinstance(each, QWidget) and shiboken6.isValid(each) and each.isVisible()
            ]
            if shown:
                thrown_away[name] = shown
    assert thrown_away == {}
