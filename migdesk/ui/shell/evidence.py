"""The file that shows how somebody answered: a letter, a picture of a message."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import Named
from migdesk.ui.look import Look
from migdesk.ui.shell.screen import Files
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.links import Link

Ask = Callable[[], Path | None]
"""Asks for a file; ``None`` if the person thought better of it."""


def asking_for_evidence(files: Files) -> Ask:
    """Return what asks for a file of any kind."""
    translate = QCoreApplication.translate
    return lambda: files.to_open(
        translate("Evidence", "Evidence"), translate("Evidence", "All files (*)")
    )


class EvidenceField(Field):
    """A file on this computer, or none. The value is its path."""

    commits_while_typing = False

    def __init__(self, look: Look, label: str, ask: Ask, *, hint: str = "") -> None:
        """Show no file; ``ask`` is asked for one."""
        super().__init__(look, label, hint=hint)
        self._path: Path | None = None
        self._ask = ask
        self._name = Label(look, "", 12.5, 500, wrap=True)
        self._choose = Button(look, self.tr("Choose a file…"), icon="folder-open", small=True)
        self._choose.clicked.connect(self._open)
        self._remove = IconButton(look, "x", self.tr("Take the file off"), small=True)
        self._remove.clicked.connect(lambda: self._take(None))
        self._place(row(self._choose, self._remove, (self._name, 1), spacing=look.px(8)))
        for editor in (self._choose, self._remove):
            self._watch(editor, editor.accessibleName() or editor.text())
        self._show(None)

    def _read(self) -> Reading:
        return Reading(self._path)

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._path = value
        self._name.setText(value.name if value is not None else "")
        self._name.setHidden(value is None)
        self._remove.setHidden(value is None)

    def _open(self) -> None:
        path = self._ask()
        if path is not None:
            self._take(path)

    def _take(self, path: Path | None) -> None:
        had_keyboard = self._remove.hasFocus()
        self._show(path)
        if had_keyboard:
            self._choose.setFocus()
        self._changed()
        self._entered()


class EvidenceLine(QWidget):
    """Leads to the file that shows an answer, by its name, or adds one.

    Signals:
        copy_asked: a copy of the file is to be saved.
        add_asked: a file is to be chosen and kept.
        delete_asked: the file is to be taken out.
    """

    copy_asked = Signal()
    add_asked = Signal()
    delete_asked = Signal()

    def __init__(self, look: Look, file: Named | None, *, writable: bool, who: str = "") -> None:
        """Show ``file``, or offer to add one; ``who`` has answered, where that is not plain."""
        super().__init__()
        if file is None:
            add = Button(look, self.tr("Add what shows it…"), "link", small=True, edits=True)
            if who:
                name = self.tr("Add what shows the answer of {name}").format(name=who)
                add.setAccessibleName(name)
            add.clicked.connect(self.add_asked)
            self.setLayout(row(add, None))
            add.setVisible(writable)  # once it has a place, or it would be a window of its own
            return
        copy = Link(look, file.name, icon="file-text", size=12.5)
        copy.setAccessibleDescription(self.tr("Saves a copy"))
        copy.clicked.connect(self.copy_asked)
        remove = IconButton(
            look,
            "trash-2",
            self.tr("Delete {name}").format(name=file.name),
            small=True,
            edits=True,
        )
        remove.clicked.connect(self.delete_asked)
        self.setLayout(row((copy, 1), remove, spacing=look.px(4)))
        remove.setVisible(writable)
