"""What the pages of people and of organisations have in common."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.text.names import Language
from migdesk.ui.people.head import Head
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.edits import Edits
from migdesk.ui.shell.pins import pin_entry
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, row
from migdesk.ui.widgets.menus import Entry, below, show_menu
from migdesk.ui.widgets.states import Banner

_WIDEST = 1280


class RecordPage(QWidget):
    """A record: its head, and cards below. Names and facts are edited in their place.

    Signals:
        back_asked: the list is wanted, where it is not beside the page.
        delete_asked: the record is to be deleted.
    """

    back_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts, self.edits = parts, Edits(parts, self)
        self.languages = [tag for tag, _ in parts.languages]
        self._editing = False
        look = parts.look
        self.back = Button(look, self.tr("Back to the list"), "link", icon="arrow-left", small=True)
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        self.edit = Button(look, self.tr("Edit"), icon="pencil", edits=True)
        self.edit.clicked.connect(self._turn_edit)
        self.more = IconButton(look, "ellipsis", self.tr("More"))
        self.more.clicked.connect(self._show_more)
        self._trouble = column()
        self.head: Head
        self.pane: ScrollColumn

    @property
    def key(self) -> int:
        """The record that is shown, 0 for none."""
        return self.edits.key

    @key.setter
    def key(self, key: int) -> None:
        self.edits.key = key

    # What a subclass does and tells.

    def build(self, buttons: Sequence[QWidget], lines: Sequence[QWidget], body: QWidget) -> None:
        """Put the page together.

        Args:
            buttons: what can be done beside editing.
            lines: what stands below the names.
            body: the cards.
        """
        look = self.parts.look
        self.head = Head(look, [*buttons, self.edit, self.more], lines)
        gap = look.px(28)
        page = column(
            row(self.back, None),
            self._trouble,
            self.head,
            body,
            None,
            spacing=look.px(18),
            margins=(gap, look.px(20), gap, gap),
        )
        inner = QWidget()
        inner.setLayout(page)
        inner.setMaximumWidth(look.px(_WIDEST))
        self.pane = ScrollColumn(row((inner, 1)))
        self.setLayout(column((self.pane, 1)))
        self._dress()

    def show_sight(self, sight: Any) -> None:  # noqa: ANN401 - each page shows its own
        """Show a record; what is being typed stays, if it is about the same."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand on what is typed."""
        raise NotImplementedError

    def name(self) -> str:
        """Return what the record is called."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        raise NotImplementedError

    def say_used(self) -> None:
        """Say above the page what keeps the record from being deleted."""
        raise NotImplementedError

    def address(self) -> Address:
        """Return where the record is."""
        raise NotImplementedError

    def delete_words(self) -> str:
        """Return what deleting the record is called."""
        raise NotImplementedError

    def more_entries(self) -> Sequence[Entry]:
        """Return what else can be done with the record, for its menu."""
        return ()

    def show_editing(self, *, editing: bool) -> None:
        """Show the fields, or what they hold."""
        raise NotImplementedError

    def focus_name(self, language: Language) -> None:
        """Put the keyboard into the name in a language."""
        raise NotImplementedError

    def focus_error(self) -> bool:
        """Put the keyboard into the first field with an error; return whether there is one."""
        raise NotImplementedError

    # Editing

    def is_editing(self) -> bool:
        """Tell whether names and facts are fields at present."""
        return self._editing

    def begin_edit(self, language: Language = "") -> None:
        """Turn names and facts into fields, the keyboard in the name of a language."""
        self._set_editing(editing=True)
        self.focus_name(language)

    def end_edit(self) -> None:
        """Keep what is typed, and let names and facts be read again, if all of it can be kept."""
        if self._editing:
            self.flush()
            if not self.focus_error():
                self._set_editing(editing=False)

    def leave_record(self) -> None:
        """Keep what is typed and read again: another record is about to be shown."""
        self.flush()
        self._set_editing(editing=False)
        self.clear_trouble()

    def _turn_edit(self) -> None:
        if self._editing:
            self.end_edit()
        else:
            self.begin_edit()

    def _set_editing(self, *, editing: bool) -> None:
        if editing is not self._editing:
            had_keyboard = self.isAncestorOf(self.focusWidget() or self.window())
            self._editing = editing
            self._dress()
            if had_keyboard and not editing:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.edit.show_icon("check" if self._editing else "pencil")
        self.edit.setText(self.tr("Done") if self._editing else self.tr("Edit"))
        self.edit.setToolTip(
            "" if self._editing else self.parts.actions.tip("edit.rename", self.tr("Edit"))
        )
        self.show_editing(editing=self._editing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read again after Esc."""
        if event.key() == Qt.Key.Key_Escape and self._editing:
            self.end_edit()
        else:
            super().keyPressEvent(event)

    # The head

    def show_folded(self, *, folded: bool) -> None:
        """Offer the way back to the list, or not."""
        self.back.setVisible(folded)

    def say_blocked(
        self, title: str, sentence: str, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Say above the page why the record was not deleted."""
        self.clear_trouble()
        banner = Banner(self.parts.look, "amber", title, sentence, action=action)
        if then is not None:
            banner.action_clicked.connect(then)
        self._trouble.addWidget(banner)
        self.pane.verticalScrollBar().setValue(0)

    def clear_trouble(self) -> None:
        """Take away what was said above the page."""
        clear(self._trouble)

    def _show_more(self) -> None:
        show_menu(
            self.parts.look,
            self,
            below(self.more),
            [
                pin_entry(self.parts, self.address()),
                *self.more_entries(),
                None,
                Entry("trash-2", self.delete_words(), self.delete_asked.emit, edits=True),
            ],
        )
