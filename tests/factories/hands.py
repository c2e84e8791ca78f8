"""Hands at the window of a program: they press, type, click, and ask the desk what came of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factories.widgets import write
from factories.windows import program_on, settle
from migdesk.app import Program
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes

Answer = TypeVar("Answer")


@contextmanager
def window_for(
    request: pytest.FixtureRequest,
    app: QApplication,
    path: Path,
    folder: Path,
    size: tuple[int, int] = (1440, 900),
) -> Iterator[Program]:
    """Run the program on an office file, in a window of a size.

    The fixture's parameter, asked for with ``indirect=True``, are wishes for the settings.
    """
    app.setStyle("Fusion")
    with program_on(app, path, folder, **getattr(request, "param", {})) as program:
        program.window.resize(*size)
        yield program


class Hands:
    """Somebody at the window of a program.

    Attributes:
        program: whose window it is.
        quiet: milliseconds without work after which what a key or a click began is done.
        turns: turns of the event loop after that, in which what was answered is shown.
    """

    quiet = 40
    turns = 0

    def __init__(self, program: Program) -> None:
        self.program = program

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the keyboard is."""
        for each in keys:
            QApplication.processEvents()
            QTest.keySequence(QApplication.focusWidget() or self.program.window, QKeySequence(each))
        self.rest()

    def type(self, text: str, *keys: str) -> None:
        """Type text in any script, then press keys."""
        write(self.focus(), text)
        QApplication.processEvents()
        if keys:
            self.press(*keys)

    def replace(self, text: str, *keys: str) -> None:
        """Type text in place of all that is there, then press keys."""
        QTest.keySequence(self.focus(), QKeySequence("Ctrl+A"))
        self.type(text, *keys)

    def click(self, widget: QWidget) -> None:
        """Click on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def settle(self) -> None:
        """Let the window come to rest, with what a pause in typing asks for."""
        settle(self.program)

    def do(self, intention: Callable[[Desk], Changes]) -> None:
        """Have the desk do something, as another screen would."""
        self.program.worker.do(self.program.window, intention)
        self.rest()

    def ask(self, question: Callable[[Desk], Answer]) -> Answer:
        """Ask the desk, after all that is under way."""
        answers: list[Answer] = []
        self.program.worker.ask(self.program.window, question, answers.append)
        self.rest()
        return answers[0]

    def rest(self) -> None:
        """Let what was begun by a key or a click come to an end."""
        settle(self.program, quiet=self.quiet)
        for _ in range(self.turns):
            QApplication.processEvents()
