"""Settings, Storage and backup: where the office file lies, its copies, and whether it is sound."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QWidget

from migdesk.desk import opening
from migdesk.desk.desk import Desk
from migdesk.desk.rows import BackupLine, Storage
from migdesk.ui.settings.backups import Backups
from migdesk.ui.settings.care import FileCare
from migdesk.ui.settings.file_rows import FileDelegate, FileRow, size_in_words, speak_file
from migdesk.ui.settings.page import FormPage, section
from migdesk.ui.shell.screen import Parts
from migdesk.ui.shell.worker import Progress
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.labels import CutLabel, IconLabel, Label
from migdesk.ui.widgets.layouts import clear, column, frame, row
from migdesk.ui.widgets.states import Banner


class _Kept(Struct, frozen=True):
    """How the file stands.

    ``second`` is whether the second folder is there, ``recent`` are other office files.
    """

    storage: Storage
    backups: tuple[BackupLine, ...]
    second: bool
    recent: tuple[Path, ...]


class StoragePage(FormPage):
    """The office file."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            parts,
            self.tr("Storage and backup"),
            self.tr("All of the office is in one file on this computer."),
        )
        look = parts.look
        self._kept: _Kept | None = None
        self._warning = column()
        self.path = CutLabel(look, "", 13, 600)
        self.facts = Label(look, "", 12, 400, "text3", wrap=True)
        self.folder = Button(look, self.tr("Show the folder"), icon="folder-open")
        self.folder.clicked.connect(self._show_folder)
        self.backups = Backups(parts)
        self.backups.second_changed.connect(self.load)
        self.backups.restore_asked.connect(parts.navigator.restore)
        self.care = FileCare(parts)
        self.files = CardList(look, self.tr("Office files opened lately"), FileDelegate, speak_file)
        self.files.opened.connect(self._open_file)
        self._recent = QWidget()
        card = frame("card", column(self.files, margins=(0, 4, 0, 4)))
        self._recent.setLayout(section(look, self.tr("Opened lately"), card))
        self._recent.hide()
        self.lay_out(
            section(look, self.tr("The office file"), self._file_card(), self._warning),
            section(look, self.tr("Backups"), self.backups),
            section(look, self.tr("Is the file sound?"), self.care),
            self._recent,
        )
        parts.worker.begun.connect(self._watch)

    def load(self) -> None:
        """Show how things stand now."""
        settings = self.parts.keeper.settings
        second = Path(settings.backup_folder) if settings.backup_folder else None
        recent = tuple(Path(path) for path in settings.recent_files)

        def question(desk: Desk) -> _Kept:
            storage = opening.storage(desk, second=second)
            here = storage.path.resolve()
            return _Kept(
                storage=storage,
                backups=opening.backups(desk, second=second),
                second=second is None or second.is_dir(),
                recent=tuple(path for path in recent if path != here and path.exists()),
            )

        self.fetch(question, self._show, "storage")

    def focus(self) -> None:
        """Go to the first button."""
        self.folder.setFocus()

    def _file_card(self) -> QFrame:
        look = self.parts.look
        gap = look.px(14)
        sign = column(IconLabel(look, "hard-drive", "text2", 20), None)
        words = column(self.path, self.facts, spacing=look.px(2))
        margins = (gap, look.px(12), gap, look.px(12))
        line = row(sign, (words, 1), self.folder, spacing=look.px(12), margins=margins)
        return frame("card", line)

    def _show(self, kept: _Kept) -> None:
        self._kept = kept
        storage = kept.storage
        self.path.set_text(str(storage.path))
        said = [size_in_words(storage.size)]
        if not storage.writable:
            said.append(self.tr("open for reading only"))
        self.facts.setText(", ".join(said))
        self._warn_of_cloud(storage.cloud)
        self.backups.show_backups(storage, kept.backups, second_there=kept.second)
        self.care.show_writable(writable=storage.writable)
        self._recent.setVisible(bool(kept.recent))
        open_it = self.tr("Open")
        self.files.show_rows(
            {
                place: FileRow("file-text", path.stem, str(path.parent), open_it)
                for place, path in enumerate(kept.recent, 1)
            }
        )

    def _warn_of_cloud(self, cloud: str | None) -> None:
        clear(self._warning)
        if cloud:
            what = self.tr("This folder is copied to the cloud by {service}.")
            todo = self.tr(
                "A copy made while MigDesk writes can be broken. Keep the file in a folder that is "
                "not synchronized, and let the second folder for backups be there instead."
            )
            banner = Banner(self.parts.look, "amber", what.format(service=cloud), todo)
            self._warning.addWidget(banner)

    def _watch(self, progress: Progress) -> None:
        """Look again when long work ends: it may have been a backup."""
        progress.finished.connect(self.load)

    def _show_folder(self) -> None:
        if self._kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kept.storage.path.parent)))

    def _open_file(self, place: int) -> None:
        if self._kept is not None:
            self.parts.navigator.open_file(self._kept.recent[place - 1])
