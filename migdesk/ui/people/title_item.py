"""A title in its place in the card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import PostEntry
from migdesk.ui.people.title_editing import TitleEditor
from migdesk.ui.people.title_row import TitleReading
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column


class TitleItem(QWidget):
    """A title in the card: read, or edited in the same place.

    Signals:
        delete_asked: the title under this key is to be deleted.
        organisation_asked: the organisation under a key is to be opened.
        end_asked: the title under a key is to end on a date.
        turned: it is read instead of edited from now on, or edited.
    """

    delete_asked = Signal(int)
    organisation_asked = Signal(int)
    end_asked = Signal(int, object)
    turned = Signal()

    def __init__(self, parts: Parts, post: PostEntry) -> None:
        super().__init__()
        self._parts, self._post = parts, post
        self.reading = TitleReading(parts)
        self.reading.edit_asked.connect(self.edit)
        self.reading.delete_asked.connect(lambda: self.delete_asked.emit(self._post.id))
        self.reading.organisation_asked.connect(self.organisation_asked)
        self.reading.end_asked.connect(self.end_asked)
        self.editor: TitleEditor | None = None
        self._message = Label(parts.look, "", 12, 500, "red", wrap=True)
        self._message.hide()
        gap = parts.look.px(16)
        self._message.setContentsMargins(gap, 0, gap, parts.look.px(6))
        self._layout = column(self.reading, self._message)
        self.setLayout(self._layout)

    def show_post(self, post: PostEntry) -> None:
        """Show what is kept now in the form, if that is open."""
        if post != self._post:
            self.say("")
        self._post = post
        if self.editor is not None:
            self.editor.show_post(post)

    def edit(self) -> None:
        """Open the form."""
        if self.editor is None:
            self.say("")
            self.editor = TitleEditor(self._parts, self._post)
            self.editor.done.connect(self.read)
            self.editor.delete_asked.connect(lambda: self.delete_asked.emit(self._post.id))
            self._layout.insertWidget(1, self.editor)
            self.turned.emit()
        self.reading.hide()
        self.editor.show()
        self.editor.fields.focus()

    def read(self) -> None:
        """Close the form."""
        if self.editor is not None:
            self.reading.show()
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.turned.emit()

    def say(self, sentence: str) -> None:
        """Say why the title was not deleted."""
        if self.editor is not None:
            self.editor.say(sentence)
            return
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def flush(self) -> None:
        """Hand on what is typed."""
        if self.editor is not None:
            self.editor.fields.flush()
