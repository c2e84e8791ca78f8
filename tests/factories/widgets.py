"""Listening to a widget, pasting and dragging into it, and finding what is inside it."""

from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

W = TypeVar("W", bound=QWidget)

BREAK = "\u200b"
"""Where a long path may go on in the next line: not seen, so not said."""


class Dress(Protocol):
    """Shows a widget in the look, as wide and high as it is told or would like to be."""

    def __call__(self, widget: W, width: int = 0, height: int = 0) -> W: ...


def heard(signal: SignalInstance) -> list[Any]:
    """Return a list that fills with what ``signal`` carries: a value, a tuple, or ``None``."""
    values: list[Any] = []

    def hear(*carried: Any) -> None:  # noqa: ANN401 - whatever a signal carries
        values.append((carried if len(carried) > 1 else carried[0]) if carried else None)

    signal.connect(hear)
    return values


def write(widget: QWidget, text: str) -> None:
    """Press the key of each letter of ``text``, in any script (``qtbot.keyClicks`` knows Latin)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            press = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, press)


def paste(widget: QWidget, text: str | QMimeData) -> None:
    """Put ``text`` on the clipboard and press Ctrl+V in ``widget``."""
    mime = text if isinstance(text, QMimeData) else QMimeData()
    if isinstance(text, str):
        mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def said(widget: QWidget) -> list[str]:
    """Return the words of every label that can be seen in ``widget``, from first to last."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return [label.text().replace(BREAK, "") for label in labels if label.text()]


def button(widget: QWidget, name: str) -> QAbstractButton:
    """Return the one button in ``widget`` that a screen reader calls ``name``."""
    found = [
        each
        for each in widget.findChildren(QAbstractButton)
        if name in {each.accessibleName(), each.text()} and each.isVisibleTo(widget)
    ]
    assert len(found) == 1, (name, found)
    return found[0]


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Press and release the left button on ``widget``."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def ask_menu(widget: QWidget, at: QPoint) -> QMenu:
    """Point ``at`` a place of ``widget``, ask for its menu, and return it.

    The pointer is moved there because a menu takes a click for the end of the press that opened it
    while the pointer has not left that place, and an earlier test may have left it on any line.
    """
    QTest.mouseMove(widget.window().windowHandle(), widget.mapTo(widget.window(), at))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, action: QAction) -> None:
    """Click the line of ``action`` in a menu that is open."""
    click(menu, menu.actionGeometry(action).center())


def drop(widget: QWidget, mime: QMimeData) -> None:
    """Drag ``mime`` from another program to the middle of what is seen of ``widget``; let go."""
    window = widget.window()
    at = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    comes = QDragEnterEvent(at, copy, mime, left, no_keys)
    moves = QDragMoveEvent(at, copy, mime, left, no_keys)
    for event in (comes, moves):
        QApplication.sendEvent(window.windowHandle(), event)
    if moves.isAccepted():
        let_go = QDropEvent(QPointF(at), copy, mime, left, no_keys)
        QApplication.sendEvent(window.windowHandle(), let_go)
    else:
        QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
