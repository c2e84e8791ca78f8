"""Backups of the office file: making one, a second folder for them, and going back to one."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import BackupLine, Storage
from migdesk.ui.settings.file_rows import FileDelegate, FileRow, size_in_words, speak_file
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import column, frame, row
from migdesk.ui.widgets.moments import moment_name

_SHOWN: Final = 6
"""Backups shown at first; the rest by a link."""


class Backups(QWidget):
    """Backups, the newest first.

    Signals:
        second_changed: there is another second folder, or none.
        restore_asked: the path of the backup to go back to, once a person has agreed.
    """

    second_changed = Signal()
    restore_asked = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._storage: Storage | None = None
        self._lines: Sequence[BackupLine] = ()
        self._all = False
        look = parts.look
        self.last = Label(look, "", 13, 400, "text2", wrap=True)
        self.now = Button(look, self.tr("Back up now"), "primary", icon="save", edits=True)
        self.now.clicked.connect(lambda: parts.actions.trigger("office.backup"))
        self.second = CutLabel(look, "", 13, 500)
        self.missing = Label(look, "", 12, 400, "amber", wrap=True)
        self.missing.hide()
        self.choose = Button(look, self.tr("Choose a folder…"), small=True)
        self.choose.clicked.connect(self._choose_second)
        self.forget = Button(look, self.tr("Use none"), "ghost", small=True)
        self.forget.clicked.connect(lambda: self._keep_second(""))
        self.list = CardList(look, self.tr("Backups"), FileDelegate, speak_file)
        self.list.opened.connect(self._restore)
        self._card = frame("card", column(self.list, margins=(0, 4, 0, 4)))
        self.more = Button(look, "", "link", small=True)
        self.more.clicked.connect(self._show_all)
        hint = self.tr(
            "Each backup is made there, too: on a memory stick, say, or on a shared drive."
        )
        self.setLayout(
            column(
                row((self.last, 1), self.now, spacing=look.px(12)),
                column(
                    Label(look, self.tr("Second folder"), 12, 500, "text2"),
                    row((self.second, 1), self.choose, self.forget, spacing=look.px(8)),
                    self.missing,
                    Label(look, hint, 12, 400, "text3", wrap=True),
                    spacing=look.px(4),
                ),
                self._card,
                row(self.more, None),
                spacing=look.px(12),
            )
        )

    def show_backups(
        self, storage: Storage, lines: Sequence[BackupLine], *, second_there: bool
    ) -> None:
        """Show how things stand: ``lines`` are all backups, here and in the second folder."""
        self._storage, self._lines = storage, lines
        self.now.setVisible(storage.writable)
        self._show_last(storage.last_backup)
        folder = self._parts.keeper.settings.backup_folder
        self.second.set_text(folder or self.tr("None"))
        self.forget.setVisible(bool(folder))
        self.missing.setText(
            self.tr("This folder is not there at the moment: backups are made beside the file.")
        )
        self.missing.setVisible(not second_there)
        self._show_lines()

    def _show_last(self, last: datetime | None) -> None:
        if last is None:
            self.last.setText(self.tr("No backup yet. One is made whenever MigDesk closes."))
            return
        when = moment_name(last, self._parts.clock(), inside=True)
        said = self.tr("Last backup: {when}. One is made whenever MigDesk closes.")
        self.last.setText(said.format(when=when))

    def _show_lines(self) -> None:
        shown = self._lines if self._all else self._lines[:_SHOWN]
        self.list.show_rows({place: self._row(line) for place, line in enumerate(shown, 1)})
        hidden = len(self._lines) - len(shown)
        self.more.setText(self.tr("Show {count} more").format(count=hidden))
        self.more.setVisible(bool(hidden))
        self._card.setVisible(bool(shown))

    def _row(self, line: BackupLine) -> FileRow:
        when = moment_name(line.at, self._parts.clock())
        said = [size_in_words(line.size), self._reason(line.reason)]
        writable = self._storage is not None and self._storage.writable
        return FileRow(
            "archive",
            when,
            ", ".join(part for part in said if part),
            self.tr("Restore…") if writable else "",
        )

    def _reason(self, reason: str) -> str:
        if reason == "replaced":
            return self.tr("what a restored backup replaced")
        return self.tr("before the file was brought to a newer form") if reason else ""

    def _show_all(self) -> None:
        self._all = True
        self._show_lines()
        self.list.setFocus()

    def _choose_second(self) -> None:
        folder = self._parts.files.folder(self.tr("Second folder for backups"))
        if folder is not None:
            self._keep_second(str(folder))

    def _keep_second(self, folder: str) -> None:
        try:
            self._parts.keeper.change(backup_folder=folder)
        except MigdeskError as error:
            self._parts.voice.fail(error)
        self.choose.setFocus()
        self.second_changed.emit()

    def _restore(self, place: int) -> None:
        storage = self._storage
        if storage is None or not storage.writable:
            return
        line = self._lines[place - 1]
        title = self.tr("Restore the backup of {when}?").format(when=_exactly(line.at))
        sentence = self.tr(
            "{file} will be as it was then: what was recorded since is no longer in it. A copy of "
            "it as it is now is kept among the backups."
        ).format(file=storage.path.name)
        if self._parts.voice.confirm(title, sentence, self.tr("Restore")):
            self.restore_asked.emit(Path(line.path))


def _exactly(at: datetime) -> str:
    """Return a moment with its full date."""
    day = QLocale().toString(QDate(at.year, at.month, at.day), "d MMMM yyyy")
    return f"{day}, {at:%H:%M}"
