"""What is known of a file: caption, credit, consent, each saved by itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from migdesk.desk import files, questions
from migdesk.desk.rows import FileEntry
from migdesk.text.names import first_text
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.files.picture import PhotoView
from migdesk.ui.events.files.rows import size_in_words
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields import FieldGroup, LocalizedField, TextField
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, row
from migdesk.vocabulary import AssetKind


class FileForm(QWidget):
    """What is known of a file, each fact saved by itself.

    Signals:
        copy_asked: a copy is wanted outside.
        delete_asked: the file is to be deleted.
    """

    copy_asked = Signal(object)
    delete_asked = Signal(int)

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts = parts
        self._entry: FileEntry | None = None
        look = parts.look
        gap = look.px(16)
        self._name = CutLabel(look, "", 14.5, 600, lines=2)
        self._size = Label(look, "", 12, 400, "text3")
        save = Button(look, self.tr("Save a copy"), icon="download", small=True)
        save.clicked.connect(self._ask_copy)
        delete = IconButton(look, "trash-2", self.tr("Delete file"), small=True, edits=True)
        delete.clicked.connect(self._ask_delete)
        self.picture = PhotoView(look, self.tr("Photo"))
        self.caption = LocalizedField(
            look, self.tr("Caption"), parts.languages, lines=2, limit=20_000
        )
        self.alt = LocalizedField(
            look,
            self.tr("What it shows"),
            parts.languages,
            lines=2,
            limit=20_000,
            hint=self.tr("For readers who do not see the picture."),
        )
        self.credit = TextField(
            look,
            self.tr("Credit"),
            limit=1_000,
            hint=self.tr("As it is printed after ©: office, year/name."),
        )
        self.consent = TextField(
            look,
            self.tr("Consent"),
            limit=1_000,
            hint=self.tr("Who agreed to being shown, and how; or that nobody is shown."),
        )
        self._fields = FieldGroup(
            {
                "caption": self.caption,
                "alt": self.alt,
                "credit": self.credit,
                "consent": self.consent,
            },
            edits.keeping(files.edit_file, "asset_id"),
        )
        body = column(
            self._name,
            self._size,
            self.picture,
            row(save, None, delete),
            *self._fields.fields(),
            None,
            spacing=look.px(12),
            margins=(gap, gap, gap, gap),
        )
        self.setLayout(column(ScrollColumn(body)))

    def show_file(self, entry: FileEntry) -> None:
        """Show a file; what is being typed about the same one stays."""
        before, self._entry = self._entry, entry
        if before is None or before.id != entry.id:
            self._show_picture(entry)
        self._name.set_text(entry.file_name)
        self._size.setText(f"{size_in_words(entry.size)}, {entry.media_type}")
        self.alt.setVisible(entry.kind is AssetKind.PHOTO)
        self._fields.show(
            entry.id,
            {
                "caption": entry.caption,
                "alt": entry.alt,
                "credit": entry.credit,
                "consent": entry.consent,
            },
        )

    def _show_picture(self, entry: FileEntry) -> None:
        alt = first_text(entry.alt, ())

        def show(data: bytes) -> None:
            if self._entry is not None and self._entry.id == entry.id:
                self.picture.show_photo(QImage.fromData(data), alt)

        self.picture.show_photo(QImage(), "")
        if entry.kind is AssetKind.PHOTO:
            self._parts.worker.ask(
                self,
                lambda desk: questions.photo_drawn(desk, entry.id),
                show,
                lambda _: None,
                instead="picture",
            )

    def flush(self) -> None:
        """Hand on what is typed."""
        self._fields.flush()

    def focus(self) -> None:
        """Put the caret into the caption."""
        self.caption.focus()

    def _ask_copy(self) -> None:
        if self._entry is not None:
            self.copy_asked.emit(self._entry)

    def _ask_delete(self) -> None:
        if self._entry is not None:
            self.delete_asked.emit(self._entry.id)
