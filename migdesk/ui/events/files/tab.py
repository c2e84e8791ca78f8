"""The files of an event: photos, agendas, recordings, kept in the workspace with their rights."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from migdesk.desk import files
from migdesk.desk.rows import Changes, EventPage, FileEntry
from migdesk.ui.events.beside import Beside
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.files.form import FileForm
from migdesk.ui.events.files.rows import FileDelegate, speak_file
from migdesk.ui.events.tab import ListedTab
from migdesk.ui.shell.file_copy import save_copy
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.hand_list import HandList
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.states import EmptyState


class FilesTab(ListedTab[HandList, FileForm]):
    """Files at the left, the one that is chosen at the right. Files can be dropped on it."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        look = parts.look
        self.setAcceptDrops(True)
        listing = HandList(look, self.tr("Files of this event"), FileDelegate, speak_file)
        listing.menu_asked.connect(self._show_menu)
        listing.delete_asked.connect(self._delete)
        form = FileForm(parts, edits)
        form.copy_asked.connect(self._save_copy)
        self.let_delete(form.delete_asked, self._delete)
        self._side = QStackedWidget()
        self._side.addWidget(QWidget())
        self._side.addWidget(form)
        self.add = Button(look, self.tr("Add a file"), icon="plus", small=True, edits=True)
        self.add.clicked.connect(self._ask_file)
        hint = Label(look, self.tr("Or drop files here."), 12, 400, "text3")
        edges = (look.px(28), look.px(10), look.px(20), look.px(6))
        head = row(hint, None, self.add, margins=edges)
        left = QWidget()
        left.setLayout(column(head, (listing, 1)))
        beside = Beside(look, left, self._side, self.tr("Back to the files"))
        self._pages = QStackedWidget()
        self._pages.addWidget(beside)
        self._pages.addWidget(self._nothing_yet())
        self.hold(listing, form, beside)
        self.setLayout(column(self._pages))

    def fill(self, page: EventPage) -> None:
        """Put the files into the list."""
        self.list.show_rows({entry.id: entry for entry in page.files})
        self._pages.setCurrentIndex(0 if page.files else 1)

    def show_chosen(self) -> None:
        """Show the file that is chosen."""
        entry = self._chosen()
        if entry is not None:
            self.form.show_file(entry)
        self._side.setCurrentIndex(0 if entry is None else 1)

    def begin(self) -> None:
        """Put the keyboard on what adds the first file."""
        self._first.setFocus()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep files with the event, one after the other."""
        event_id = self._edits.key
        for path in paths:
            self._add(event_id, path)

    def _add(self, event_id: int, path: Path) -> None:
        self._edits.carry_out(
            lambda desk: files.add_file_from(desk, path=path, event_id=event_id),
            None,
            lambda changes: self.select(changes.key),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer, and nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files that are dropped."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _ask_file(self) -> None:
        path = self._parts.files.to_open(self.tr("Add a file"), self.tr("All files (*)"))
        if path is not None:
            self.add_files([path])

    def _chosen(self) -> FileEntry | None:
        key = self.list.key()
        entries = self.page.files if self.page else ()
        return next((entry for entry in entries if entry.id == key), None)

    def _show_menu(self, key: int, at: QPoint) -> None:
        self.select(key)
        entry = self._chosen()
        if entry is not None:
            show_menu(
                self._parts.look,
                self,
                at,
                [
                    Entry("download", self.tr("Save a copy"), lambda: self._save_copy(entry)),
                    None,
                    Entry("trash-2", self.tr("Delete file"), lambda: self._delete(key), edits=True),
                ],
            )

    def _save_copy(self, entry: FileEntry) -> None:
        save_copy(self._parts, self, lambda desk: files.read_file(desk, entry.id), entry.file_name)

    def _delete(self, key: int) -> None:
        def done(_: Changes) -> None:
            self.leave()
            self._parts.voice.say_undoable(self.tr("File deleted"))

        self.form.flush()
        self._edits.carry_out(lambda desk: files.delete_file(desk, asset_id=key), None, done)

    def _nothing_yet(self) -> QWidget:
        look = self._parts.look
        self._first = Button(look, self.tr("Add a file"), icon="plus", edits=True)
        self._first.clicked.connect(self._ask_file)
        return EmptyState(
            look,
            self.tr("No files yet"),
            self.tr("Drop photos, agendas or recordings here. They are kept in the office file."),
            icon="image",
            primary=self._first,
        )
