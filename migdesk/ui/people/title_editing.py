"""The form of a title in its place: for one that is there, and for one to be added."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.desk import people
from migdesk.desk.rows import Changes, PostEntry
from migdesk.ui.people.title_form import TitleFields
from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.keys import finishes
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.unkept_form import UnkeptForm


class TitleEditor(QWidget):
    """A title that is there: each fact is kept by itself.

    Signals:
        done: the form is to be closed.
        delete_asked: the title is to be deleted.
    """

    done = Signal()
    delete_asked = Signal()

    def __init__(self, parts: Parts, post: PostEntry) -> None:
        super().__init__()
        self._parts, self._edits = parts, Edits(parts, self)
        self._post = post
        look = parts.look
        self.fields = TitleFields(parts)
        self.fields.committed.connect(self._keep)
        self.fields.show_post(post, other=True)
        self.close_button = Button(look, self.tr("Done"), icon="check", small=True)
        self.close_button.clicked.connect(self.finish)
        delete = Button(look, self.tr("Delete title"), "ghost", icon="trash-2", small=True)
        delete.clicked.connect(self.delete_asked)
        self._message = Label(look, "", 12, 500, "red", wrap=True)
        self._message.hide()
        gap = look.px(16)
        self.setLayout(
            column(
                self.fields,
                self._message,
                row(self.close_button, None, delete, spacing=look.px(8)),
                spacing=look.px(12),
                margins=(gap,) * 4,
            )
        )

    def show_post(self, post: PostEntry) -> None:
        """Show what is kept now."""
        self._post = post
        self.fields.show_post(post, other=False)

    def finish(self) -> None:
        """Keep what is typed and close, if it can be kept."""
        self.fields.flush()
        if self.fields.is_sound():
            self.done.emit()

    def say(self, sentence: str) -> None:
        """Say why the title was not deleted."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Enter or Esc; what is typed is kept."""
        if event.key() == Qt.Key.Key_Escape or finishes(event, *self.fields.title.case_lines()):
            self.finish()
        else:
            super().keyPressEvent(event)

    def _keep(self, name: str, value: object, field: Any) -> None:  # noqa: ANN401 - a field or several
        key, facts = self._post.id, {name: value}
        self._edits.carry_out(
            lambda desk: people.edit_post(desk, post_id=key, **facts),  # type: ignore[arg-type]  # the names of the facts are those of the fields
            field,
        )


class TitleAdder(UnkeptForm):
    """A title to be added: it is kept as a whole, once it has words.

    Signals:
        added: the key of the new title.
    """

    added = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._edits = Edits(parts, self)
        self._person_id = 0
        self._kept = False
        look = parts.look
        self.fields = TitleFields(parts)
        self.add = Button(look, self.tr("Add title"), "primary", small=True)
        self.add.clicked.connect(self.finish)
        cancel = Button(look, self.tr("Cancel"), "ghost", small=True)
        cancel.clicked.connect(self.dropped)
        gap = look.px(16)
        self.setLayout(
            column(
                Label(look, self.tr("New title"), 13.5, 600),
                self.fields,
                row(self.add, cancel, None, spacing=look.px(8)),
                spacing=look.px(12),
                margins=(gap,) * 4,
            )
        )

    def begin(self, person_id: int) -> None:
        """Begin a title of a person, with empty fields."""
        self._person_id, self._kept = person_id, False
        self.fields.clear()

    def focus(self) -> None:
        """Put the keyboard into the title."""
        self.fields.focus()

    def case_lines(self) -> Sequence[QWidget]:
        """Return the lines in which Enter confirms a case."""
        return self.fields.title.case_lines()

    def finish(self) -> None:
        """Add the title, or say what it lacks."""
        if not self.fields.title.value():
            self.fields.title.set_error(self.tr("Write the title first."))
            self.fields.title.focus()
        elif self.fields.is_sound():
            self._add()

    def flush(self) -> None:
        """Add the title if it has words already: the page is being left."""
        if self.fields.title.value() and self.fields.is_sound():
            self._add()

    def _add(self) -> None:
        if self._kept:
            return
        self._kept = True
        key, facts = self._person_id, self.fields.values()

        def added(changes: Changes) -> None:
            self.added.emit(changes.key)

        self._edits.carry_out(
            lambda desk: people.add_post(desk, person_id=key, **facts), self, added
        )

    def set_error(self, sentence: str) -> None:
        """Say why the title was not added."""
        self._kept = False
        self.fields.title.set_error(sentence)
