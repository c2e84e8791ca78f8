"""Controls that change records, and how they are held while the office is open for reading only.

Such a control carries the property :data:`EDITS`. It looks at its window when it is shown and holds
itself where that says so: what is in it can be read and copied, and nothing of it changed. What is
in it and only reads, such as a link, has the property set to ``False`` and goes on working.
"""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from migdesk.ui.widgets.styling import mark

EDITS: Final = "edits"
"""The property that tells whether a control changes records."""

_READING: Final = "reading"


@runtime_checkable
class Holding(Protocol):
    """A part of a control that knows how to be held."""

    def hold(self) -> None:
        """Change nothing from now on."""


def set_reading(window: QWidget, *, reading: bool) -> None:
    """Say of a window that its office is open for reading only, or no longer."""
    window.setProperty(_READING, reading)


def is_reading(widget: QWidget) -> bool:
    """Tell whether the window of a widget shows an office that is open for reading only."""
    window: QWidget | None = widget.window()
    while window is not None:
        if window.property(_READING):
            return True
        parent = window.parentWidget()
        window = parent.window() if parent is not None else None
    return False


def mark_editing(widget: QWidget) -> None:
    """Mark what changes records."""
    widget.setProperty(EDITS, True)  # noqa: FBT003 - Qt's own signature


def let_go_on(widget: QWidget) -> None:
    """Mark what changes no record: it is not held."""
    widget.setProperty(EDITS, False)  # noqa: FBT003 - Qt's own signature


def hold_all(control: QWidget) -> None:
    """Hold everything in a control that could change what it shows."""
    for part in control.findChildren(QWidget):
        if part.property(EDITS) is False:
            continue
        match part:
            case QLineEdit() | QTextEdit() | QPlainTextEdit():
                part.setReadOnly(True)
                part.setPlaceholderText("")
                mark(part, "held", "1")
            case Holding():
                part.hold()
            case QAbstractButton() | QComboBox():
                part.setEnabled(False)
