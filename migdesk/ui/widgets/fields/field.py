"""What all fields have in common: label, message, and when a value is handed on."""

from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.editing import EDITS, hold_all, is_reading, mark_editing
from migdesk.ui.widgets.fields.editors import Area, Line
from migdesk.ui.widgets.focus_proxies import focus_proxy
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.styling import mark

COMMIT_AFTER: Final = 400
"""Milliseconds from the last change to the moment it is handed on."""

_NOT_LEFT: Final = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""Reasons for which the keyboard goes away and comes back: a menu over the field."""


class Reading(NamedTuple):
    """What was typed, as a value; or, as a sentence, why it is none."""

    value: Any
    problem: str = ""


class Field(QWidget):
    """A label, what is typed into below it, and a line for a hint or what is wrong.

    A value is handed on once it differs from the last one kept and can be read: some time after
    the last change (of text; a date is half typed until its field is left), on leaving, on
    Enter, when the field is hidden. What cannot be read stays as it was typed, says what is
    wrong, and is handed on to nobody.

    In an office that is open for reading only a field shows what is kept, and takes nothing. One
    that belongs to no record is excepted by :func:`~migdesk.ui.widgets.editing.let_go_on`.

    Signals:
        typed: a person changed something.
        committed: the value to keep.
    """

    typed = Signal()
    committed = Signal(object)

    commits_while_typing = True
    """Whether a pause in typing hands the value on; otherwise leaving and Enter do."""

    def __init__(self, look: Look, label: str, *, hint: str = "", required: str = "") -> None:
        """Begin a field; a subclass puts its editors into it.

        Args:
            look: the look.
            label: what the field is for.
            hint: a line below it.
            required: what is said when it is left empty, which it must not be.
        """
        super().__init__()
        self.look = look
        self.label = label
        self._hint, self._required = hint, required
        self._error = self._note = ""
        self._kept: Any = None
        self._touched = self._refused = self._held = False
        self._editors: list[QWidget] = []
        mark_editing(self)
        self._message = Label(look, hint, 12, 400, "text3", wrap=True, paths=True)
        if not hint:
            self._message.hide()
        self._head = Label(look, label, 12, 500, "text2", wrap=True)
        if not label:
            self._head.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(4))
        self._layout.addWidget(self._head)
        self._layout.addWidget(self._message)
        self._layout.addStretch(1)  # room that is left over stays below
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COMMIT_AFTER)
        self._pause.timeout.connect(self._paused)

    # What a subclass tells.

    def _read(self) -> Reading:
        """Return what is typed as a value, or what is wrong with it."""
        raise NotImplementedError

    def _show(self, value: Any) -> None:  # noqa: ANN401 - each field has its own kind of value
        """Show ``value`` in the editors; nothing is emitted."""
        raise NotImplementedError

    def _is_empty(self, value: Any) -> bool:  # noqa: ANN401 - each field has its own kind of value
        """Return whether ``value`` says nothing, for fields that must say something."""
        return value is None or value in {"", ()}

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - each field has its own kind of value
        """Return a value that is given from outside in the form in which it is read."""
        return value

    def put_below(self, offer: QWidget) -> None:
        """Show below the field what is offered for it; the Tab key comes to it from the field."""
        self._layout.insertWidget(self._layout.count() - 1, offer, 0, Qt.AlignmentFlag.AlignLeft)
        QWidget.setTabOrder(self._editors[-1], offer)

    # What a subclass does.

    def _place(self, editor: QWidget | QLayout) -> None:
        """Put the editors below the label."""
        at = self._layout.indexOf(self._message)
        if isinstance(editor, QWidget):
            self._layout.insertWidget(at, editor)
        else:
            self._layout.insertLayout(at, editor)

    def _watch(self, editor: QWidget, name: str = "", *, leads: bool = True) -> None:
        """Take ``editor`` as one of those the field is left by.

        Args:
            editor: what is typed into.
            name: what it is called; without it, what the field is.
            leads: whether it takes the keyboard for the field, if it is the first.
        """
        editor.setAccessibleName(name or self.label)
        editor.setAccessibleDescription(self._hint)
        editor.installEventFilter(self)
        if isinstance(editor, Line | Area):
            editor.left_out.connect(self.set_note)
        if leads and not self._editors:
            self.setFocusProxy(editor)
        self._editors.append(editor)

    def _forget_editor(self, editor: QWidget) -> None:
        """Let go of an editor that is being taken away."""
        editor.removeEventFilter(self)
        self._editors.remove(editor)

    def _changed(self) -> None:
        """Say that a person changed something."""
        if self._held:
            return
        self._touched = True
        self._note = ""
        self._say("")
        if self.commits_while_typing:
            self._pause.start()
        self.typed.emit()

    def _entered(self) -> None:
        """Take what is typed as finished: it was left, or Enter pressed."""
        self._commit(finished=True)

    # What a screen does.

    def value(self) -> Any:  # noqa: ANN401 - each field has its own kind of value
        """Return the value typed, or the last one kept while what is typed cannot be read."""
        reading = self._reading()
        return self._kept if reading.problem else reading.value

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - each field has its own kind of value
        """Show what is kept now. What is typed and not handed on yet stays as it is."""
        self._kept = self._kept_as(value)
        if not self._touched and self._read() != Reading(self._kept):
            self._show(self._kept)  # and not over the same words with a space after them
        self._hold_again()

    def reset(self, value: Any) -> None:  # noqa: ANN401 - each field has its own kind of value
        """Show the value of another record; what was typed for the last one is dropped."""
        self._pause.stop()
        self._touched = self._refused = False
        self._note = ""
        self._say("")
        self._kept = self._kept_as(value)
        self._show(self._kept)
        self._hold_again()

    def flush(self) -> None:
        """Hand on at once what is typed and not handed on yet."""
        if self._touched:
            self._commit(finished=True)

    def is_pending(self) -> bool:
        """Return whether something is typed that was not handed on, or cannot be read."""
        return self._touched

    def is_refused(self) -> bool:
        """Return whether what is typed could not be kept."""
        return self._refused

    def set_error(self, sentence: str) -> None:
        """Say why the value was not kept; it is handed on again when the field is left.

        An empty ``sentence`` takes back what was said.
        """
        self._refused = bool(sentence)
        self._touched = self._touched or self._refused
        self._say(sentence)

    def set_name(self, name: str) -> None:
        """Tell screen readers what a field without a label is for."""
        editor = focus_proxy(self)
        if editor is not None:
            editor.setAccessibleName(name)

    def error(self) -> str:
        """Return what is said to be wrong, or nothing."""
        return self._error

    def set_note(self, sentence: str) -> None:
        """Say what a person should look at; the value is kept all the same."""
        self._note = sentence
        self._say(self._error)

    def note(self) -> str:
        """Return what a person should look at, or nothing."""
        return self._note

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What Qt does.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the keyboard has left the field, and not just one of its editors."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
                self._paused()
            elif event.reason() not in _NOT_LEFT and not self._has_keyboard():
                self._left()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take nothing where the office is open for reading only."""
        super().showEvent(event)
        if not self._held and self.property(EDITS) and is_reading(self):
            self.hold()

    def hold(self) -> None:
        """Take nothing from now on."""
        self._held = True
        hold_all(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand on what is typed before it is out of sight."""
        if not event.spontaneous():
            self.flush()
        super().hideEvent(event)

    # The inside.

    def _hold_again(self) -> None:
        """Hold what has come into a field that is held."""
        if self._held:
            self.hold()

    def _has_keyboard(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _left(self) -> None:
        if self._touched:
            self._commit(finished=True)

    def _paused(self) -> None:
        if self._touched:
            self._commit(finished=False)

    def _reading(self) -> Reading:
        reading = self._read()
        if self._required and not reading.problem and self._is_empty(reading.value):
            return Reading(None, self._required)
        return reading

    def _commit(self, *, finished: bool) -> None:
        self._pause.stop()
        reading = self._reading()
        if reading.problem:
            if finished:
                self._say(reading.problem)
            return
        changed = self._refused or reading.value != self._kept
        self._touched = self._refused = False
        self._kept = reading.value
        if finished:
            self._show(reading.value)
        if changed:
            self._say("")
            self.committed.emit(reading.value)

    def _say(self, error: str) -> None:
        """Show what is wrong, else what to look at, else the hint."""
        self._error = error
        text = error or self._note or self._hint
        self._message.setText(text)
        self._message.set_token("red" if error else "amber" if self._note else "text3")
        self._message.setVisible(bool(text))
        for editor in self._editors:
            editor.setAccessibleDescription(text)
            mark(editor, "err", "1" if error else "")
