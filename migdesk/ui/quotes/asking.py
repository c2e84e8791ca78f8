"""Asking speakers for clearance: one message for each, opened in the mail program."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.asking import (
    SUFFIX,
    ask_speakers,
    letter_name,
    letters_about,
    write_letter,
    write_letters,
)
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, LetterLine, Letters
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.states import Banner

_MOST_NAMED: Final = 12
_MOST_OPENED: Final = 8
"""So many messages are opened at once; of more, the folder they lie in."""


class Asking(QObject):
    """Makes the messages about some quotes, and notes that their speakers were asked.

    Signals:
        failed: no message could be written, and why; nobody was noted as asked.
    """

    failed = Signal(object)

    def __init__(self, parts: Parts, screen: QWidget) -> None:
        super().__init__(screen)
        self._parts, self._screen = parts, screen

    def ask(self, quotes: Sequence[int]) -> None:
        """Make the messages about these quotes, and open them."""
        wanted = tuple(quotes)
        self._parts.worker.ask(
            self, lambda desk: letters_about(desk, wanted), self._choose_place, instead="letters"
        )

    def _choose_place(self, letters: Letters) -> None:
        if not letters.lines:
            self._parts.voice.say(
                self.tr("There is nobody to ask: nobody is named, or it is off the record.")
            )
            return
        if len(letters.lines) > 1:
            folder = self._parts.files.folder(self.tr("Folder for the messages"))
            if folder is not None:
                self._write(letters, folder)
            return
        path = self._parts.files.to_save(
            self.tr("Save the message"),
            letter_name(letters.lines[0].name),
            self.tr("Messages (*.eml)"),
        )
        if path is not None:
            named = path.suffix.lower() == SUFFIX
            self._write(letters, path if named else path.with_name(f"{path.name}{SUFFIX}"))

    def _write(self, letters: Letters, target: Path) -> None:
        """Write the messages into a folder, the one alone into a file."""
        write = write_letters if len(letters.lines) > 1 else write_letter
        quotes = tuple(key for line in letters.lines for key in line.quotes)

        def written(desk: Desk) -> tuple[Path, ...]:
            return write(desk, quotes, target)

        self._parts.worker.ask(
            self, written, lambda paths: self._note(letters, quotes, paths), self.failed.emit
        )

    def _note(self, letters: Letters, quotes: tuple[int, ...], paths: tuple[Path, ...]) -> None:
        """Note that the speakers were asked, and hand the messages to the mail program."""
        channel = self.tr("e-mail")

        def done(changes: Changes) -> None:
            say = self._parts.voice.say_undoable if changes.action else self._parts.voice.say
            say(self._said(letters, paths, is_open=_open(paths)))

        self._parts.worker.do(
            self, lambda desk: ask_speakers(desk, quote_ids=quotes, channel=channel), done
        )

    def _said(self, letters: Letters, paths: tuple[Path, ...], *, is_open: bool) -> str:
        """Return what was done, or rather, what is left to do."""
        if not is_open and paths:
            lie = self.tr("No program opens messages here. They lie in {folder}")
            return lie.format(folder=paths[0].parent)
        nameless = [line.name for line in letters.lines if not line.address]
        if len(nameless) == 1:
            unknown = self.tr("No address is known of {name}: type it in the message.")
            return unknown.format(name=nameless[0])
        if nameless:
            return self.tr("%n message(s) have no address yet: type it in them.", "", len(nameless))
        return self.tr("%n message(s) to be sent, their quotes noted as asked", "", len(paths))


def _open(paths: tuple[Path, ...]) -> bool:
    """Hand messages to the mail program, of many the folder; return whether all were taken."""
    shown = paths if len(paths) <= _MOST_OPENED else (paths[0].parent,)
    taken = [QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) for path in shown]
    return all(taken)


class AskCard(QWidget):
    """Who would be asked about the quotes that are selected.

    Signals:
        asked: the messages are to be made.
    """

    asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._lines = column(spacing=look.px(6))
        self._trouble = column()
        self._left_out = Label(look, "", 12, 400, "text2", wrap=True)
        self.button = Button(look, "", "primary", icon="mail", edits=True)
        self.button.clicked.connect(self._begin)
        self.setLayout(
            column(
                Label(look, self.tr("Ask for clearance"), 13, 600),
                self._lines,
                self._left_out,
                self._trouble,
                row(self.button, None),
                spacing=look.px(8),
            )
        )
        self.hide()

    def show_quotes(self, quotes: Sequence[int]) -> None:
        """Ask who would be asked about these quotes, and show them."""
        wanted = tuple(quotes)
        clear(self._trouble)
        self._parts.worker.ask(
            self, lambda desk: letters_about(desk, wanted), self._show, instead="letters"
        )

    def say_failed(self, error: MigdeskError) -> None:
        """Say why there is no message, and offer to try again elsewhere."""
        clear(self._trouble)
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo)
        again = Button(self._parts.look, self.tr("Choose another place…"), small=True)
        again.clicked.connect(self._begin)
        self._trouble.addWidget(banner)
        self._trouble.addLayout(row(again, None))

    def _begin(self) -> None:
        clear(self._trouble)
        self.asked.emit()

    def _show(self, letters: Letters) -> None:
        look = self._parts.look
        clear(self._lines)
        for line in letters.lines[:_MOST_NAMED]:
            self._lines.addLayout(self._line(line))
        more = len(letters.lines) - _MOST_NAMED
        if more > 0:
            said = self.tr("and %n other(s)", "", more)
            self._lines.addWidget(Label(look, said, 12, 400, "text2"))
        left_out = self.tr(
            "%n quote(s) left out: nobody is named, or off the record.", "", letters.left_out
        )
        self._left_out.setText(left_out)
        self._left_out.setVisible(letters.left_out > 0)
        self.button.setText(self.tr("Make %n message(s)…", "", len(letters.lines)))
        self.button.setVisible(bool(letters.lines))
        self.show()

    def _line(self, line: LetterLine) -> QVBoxLayout:
        """Return whom a message goes to; without an address there is a way to where it is kept."""
        look = self._parts.look
        count = self.tr("%n quote(s)", "", len(line.quotes))
        name = CutLabel(look, line.name, 13, 500)
        if line.address:
            return column(name, CutLabel(look, f"{count}, {line.address}", 12, 400, "text2"))
        unknown = self.tr("no address known")
        add = Button(look, self.tr("Add the address"), "link", small=True, edits=True)
        add.setAccessibleDescription(line.name)
        to = Address(Place.PEOPLE, "person", line.person_id)
        add.clicked.connect(lambda: self._parts.navigator.go(to))
        support = FlowLayout(look.px(6), look.px(2))
        support.addWidget(Label(look, f"{count}, {unknown}", 12, 400, "amber"))
        support.addWidget(add)
        return column(name, support)
