"""The bar over the text in which words are looked for, and others put in their place."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from migdesk.text.finding import Wanted
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, frame
from migdesk.ui.widgets.preview.find_bar import LONGEST, FindBar


class TextFindBar(QFrame):
    """What is looked for and how, and below it, if asked for, what takes its place.

    Signals:
        changed: something else is looked for.
        next_wanted, previous_wanted: the next place is asked for, or the one before.
        replace_wanted, all_wanted: other words are to be put there, or in all places.
        closed: the person is done.
    """

    changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    all_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._case = _chip(look, self.tr("Match case"))
        self._whole = _chip(look, self.tr("Whole words"))
        self._replace = _chip(look, self.tr("Replace…"))
        self._line = FindBar(look, (self._case, self._whole, self._replace))
        self._by = QLineEdit()
        self._by.setMaxLength(LONGEST)
        self._one = Button(look, self.tr("Replace"), small=True, edits=True)
        self._all = Button(look, self.tr("Replace all"), small=True, edits=True)
        self._told = Label(look, "", 12, 400, "text2", wrap=True)
        self._below = self._replacing(look)
        self.setLayout(column(self._line, self._below))
        self._name(self.field, self.tr("Find in the text"))
        self._name(self._by, self.tr("Replace with"))
        self._join()
        self._below.hide()
        self._told.hide()
        self.tell(0, 0)

    @property
    def field(self) -> QLineEdit:
        """Return where the words are typed that are looked for."""
        return self._line.field

    def wanted(self) -> Wanted:
        """Return what is looked for, and how."""
        words = self.field.text()
        return Wanted(words, self._case.isChecked(), self._whole.isChecked())

    def words(self) -> str:
        """Return what is put in its place."""
        return self._by.text()

    def open(self, words: str, *, replace: bool) -> None:
        """Show the bar: with ``words``, or else with what was looked for last."""
        if replace:
            self._replace.setChecked(True)
        if words:
            self.field.setText(words)
        self.say("")
        self.show()
        self._line.open()

    def close_search(self) -> None:
        """Hide the bar."""
        self._line.close_search()

    def tell(self, place: int, count: int, where: str = "") -> None:
        """Say which place is shown, from 1, how many there are, and ``where`` it is."""
        self._line.tell(place, count, where)
        for button in (self._one, self._all):
            button.setEnabled(count > 0)

    def say(self, sentence: str) -> None:
        """Say what became of what was asked for, also to those who listen."""
        if sentence == self._told.text():
            return
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer to replace words, or to find them and no more."""
        self._replace.setVisible(not read_only)
        self._below.setVisible(not read_only and self._replace.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Replace with Enter where the other words are typed; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._by.hasFocus():
            self._one.click()
        else:
            super().keyPressEvent(event)

    def _replacing(self, look: Look) -> QFrame:
        line = FlowLayout(look.px(6))
        for part in (self._by, self._one, self._all):
            line.addWidget(part)
        gap = look.px(6)
        margins = (look.px(12), gap, look.px(8), gap)
        return frame("toolbar", column(line, self._told, spacing=gap, margins=margins))

    def _join(self) -> None:
        line = self._line
        line.wanted.connect(self.changed)
        line.next_wanted.connect(self.next_wanted)
        line.previous_wanted.connect(self.previous_wanted)
        line.closed.connect(self._close)
        for chip in (self._case, self._whole):
            chip.toggled.connect(self.changed)
        self._replace.toggled.connect(self._below.setVisible)
        self._one.clicked.connect(self.replace_wanted)
        self._all.clicked.connect(self.all_wanted)
        order = (self.field, self._by, self._one, self._all, self._case)
        for former, following in pairwise(order):
            QWidget.setTabOrder(former, following)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _name(self, field: QLineEdit, name: str) -> None:
        field.setPlaceholderText(name)
        field.setAccessibleName(name)


def _chip(look: Look, text: str) -> Button:
    made = Button(look, text, small=True)
    made.setProperty("kind", "chip")
    made.setCheckable(True)
    return made
