"""What is known of a file: caption, credit, consent, each saved by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk import files
from migdesk.desk.rows import FileEntry
from migdesk.ui.events.edits import EventEdits
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
        self._entry: FileEntry | None = None
        look = parts.look
        gap = look.px(16)
        self._name = CutLabel(look, "", 14.5, 600, lines=2)
        self._size = Label(look, "", 12, 400, "text3")
        save = Button(look, self.tr("Save a copy"), icon="download", small=True)
        save.clicked.connect(self._ask_copy)
        delete = IconButton(look, "trash-2", self.tr("Delete file"), small=True, edits=True)
        delete.clicked.connect(self._ask_delete)
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
        self.credit = TextField(look, self.tr("Credit"), limit=1_000)
        self.consent = TextField(
            look,
            self.tr("Consent"),
            limit=1_000,
            hint=self.tr("Who agreed to being shown, and how."),
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
            row(save, None, delete),
            *self._fields.fields(),
            None,
            spacing=look.px(12),
            margins=(gap, gap, gap, gap),
        )
        self.setLayout(column(ScrollColumn(body)))

    def show_file(self, entry: FileEntry) -> None:
        """Show a file; what is being typed about the same one stays."""
        self._entry = entry
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
