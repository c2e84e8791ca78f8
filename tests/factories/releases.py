"""A person at the place of releases: goes about, presses keys, asks the desk what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from factories.windows import settle
from migdesk.app import Program
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.numbers import release_key
from migdesk.desk.questions import proof
from migdesk.desk.quotes import set_quote_clearance
from migdesk.desk.releases import answer_clearance
from migdesk.desk.rows import Changes, ReleasePage
from migdesk.text.printed import Size
from migdesk.ui.releases.editor import ReleaseEditor
from migdesk.ui.releases.paper import Paper
from migdesk.ui.releases.screen import ReleasesScreen
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.window import MainWindow
from migdesk.vocabulary import ClearanceState, Decision, QuoteUse

Answer = TypeVar("Answer")

_A_MOMENT = 30
"""Milliseconds."""


class NamedFiles:
    """Stands where the system's file dialogs do: names the files a person would name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.proposed: list[str] = []
        self.opened: Path | None = None

    def to_save(self, _title: str, name: str, _kinds: str) -> Path | None:
        self.proposed.append(name)
        return self._folder / name

    def to_open(self, _title: str, _kinds: str) -> Path | None:
        return self.opened

    def folder(self, _title: str) -> Path | None:
        return self._folder

    def to_print(self, pages: int, size: Size) -> None:
        del pages, size


class Bench:
    """A person at the place of releases."""

    def __init__(self, program: Program, qtbot: QtBot, folder: Path) -> None:
        self.program, self.qtbot = program, qtbot
        self.files = NamedFiles(folder)
        self.said: list[str] = []
        for asked in ("to_save", "to_open", "folder", "to_print"):  # places hold what asks by now
            setattr(self.window._files, asked, getattr(self.files, asked))
        voice = self.window.voice
        voice._say = voice._say_undoable = self.said.append

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def screen(self) -> ReleasesScreen:
        screen = self.window._rooms.screen(Place.RELEASES)
        assert isinstance(screen, ReleasesScreen)
        return screen

    @property
    def editor(self) -> ReleaseEditor:
        return self.screen.editor

    @property
    def paper(self) -> Paper:
        paper = self.editor.paper()
        assert paper is not None
        return paper

    def settle(self) -> None:
        settle(self.program)

    def go(self, kind: str = "", key: int = 0, tab: str = "", spot: str = "") -> None:
        """Go to an address in this place."""
        self.window.go(Address(Place.RELEASES, kind, key, tab, spot))
        self.settle()

    def open(self, number: str, language: str = "", tab: str = "") -> int:
        """Open a release by its number and return its key."""
        key = self.ask(lambda desk: _key(desk, number))
        self.go(kind="release", key=key, tab=tab, spot=language)
        return key

    def ask(self, question: Callable[[Desk], Answer]) -> Answer:
        """Ask the desk, behind everything that was asked before."""
        answers: list[Answer] = []
        self.program.worker.ask(self.program.worker, question, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def do(self, intention: Callable[[Desk], Changes]) -> Changes:
        """Change something behind the window's back, as another screen would."""
        made: list[Changes] = []
        self.program.worker.do(self.program.worker, intention, made.append)
        self.settle()
        return made[0]

    def page(self, key: int) -> ReleasePage:
        return self.ask(lambda desk: questions.release_page(desk, key))

    def keep_soon(self) -> None:
        """Have what is typed kept after a moment, not after the time that a person may wait."""
        soon = self.editor.keeper._soon
        assert soon.interval() <= 1500  # with the write that is within two seconds
        soon.setInterval(_A_MOMENT)

    def reopen_soon(self) -> None:
        """Have a text that makes its release a draft again stored after a moment's pause."""
        paused = self.editor.keeper._paused
        assert paused.interval() <= 3000
        paused.setInterval(_A_MOMENT)

    def clear_everybody(self, key: int) -> None:
        """Have everybody who was asked agree to the very words."""
        for entry in self.page(key).asked:
            if entry.decision is Decision.WAITING:
                self.do(
                    lambda desk, entry=entry: answer_clearance(
                        desk, clearance_id=entry.id, decision=Decision.CLEARED
                    )
                )

    def clear_quotes(self, key: int) -> None:
        """Have every speaker quoted in a release agree."""
        waiting = {
            line.quote_id
            for text in self.page(key).texts
            for line in self.ask(lambda desk, tag=text.language: proof(desk, key, tag)).lines
            if line.use not in {None, QuoteUse.CLEARED}
        }
        for quote in waiting:
            self.do(
                lambda desk, quote=quote: set_quote_clearance(
                    desk, quote_id=quote, state=ClearanceState.CLEARED
                )
            )

    def text(self, key: int, language: str) -> str:
        """Return headline and body as they are stored."""
        texts = {text.language: text for text in self.page(key).texts}
        text = texts[language]
        return "\n".join([text.headline, *(block.text for block in text.blocks)])

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a shortcut where the keyboard is."""
        QApplication.processEvents()
        target = widget or QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))
        self.settle()

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Type where the keyboard is."""
        for line, words in enumerate(text.split("\n")):
            if line:
                QTest.keyClick(widget or QApplication.focusWidget(), Qt.Key.Key_Return)
            self.qtbot.keyClicks(widget or QApplication.focusWidget(), words)

    def focus(self, widget: QWidget) -> None:
        """Put the keyboard into a widget."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        assert QApplication.focusWidget() is not None


def _key(desk: Desk, number: str) -> int:
    with desk.reading() as session:
        return release_key(session, number)
