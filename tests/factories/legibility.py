"""Whether what a window says can be read: words cut by their own widget or by what holds it."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

_SPACE: Final = re.compile("[\\s\u200b]+")
_SLACK: Final = 1
"""Pixels that rounding may take."""


def cut_words(window: QWidget) -> list[str]:
    """Return what in ``window`` is shown and cannot be read in full, with the reason.

    What has a tooltip with the same words, and what can be scrolled into sight, is not cut.
    """
    return [
        f"{type(widget).__name__} “{words[:60]}”: {problem}"
        for widget, words in _said_in(window)
        if (problem := _too_small(widget, words) or _clipped(widget, window))
    ]


def _said_in(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        match widget:
            case QLabel() | QAbstractButton() if widget.text():
                yield widget, widget.text()
            case QComboBox() if widget.currentText():
                yield widget, widget.currentText()
            case QLineEdit() if widget.placeholderText() and not widget.text():
                yield widget, widget.placeholderText()


def _too_small(widget: QWidget, words: str) -> str:
    """Return why ``widget`` is too small for its words, or nothing."""
    if words in widget.toolTip():
        return ""
    size = widget.size()
    match widget:
        case QLabel() if widget.wordWrap():
            needed = widget.heightForWidth(size.width())
            width_of = widget.fontMetrics().horizontalAdvance
            widest = max(width_of(word) for word in _SPACE.split(words))
            if needed > size.height() + _SLACK:
                return f"{size.height()} px high, needs {needed}"
            if widest > size.width() + _SLACK:
                return f"{size.width()} px wide, its longest word needs {widest}"
        case QLabel() | QAbstractButton():
            hint = widget.sizeHint()
            if hint.width() > size.width() + _SLACK or hint.height() > size.height() + _SLACK:
                return f"{size.width()}×{size.height()} px, needs {hint.width()}×{hint.height()}"
        case QLineEdit():
            needed = widget.fontMetrics().horizontalAdvance(words)
            if needed > widget.contentsRect().width() + _SLACK:
                return f"{widget.contentsRect().width()} px wide, its hint needs {needed}"
        case QComboBox():
            needed, room = widget.fontMetrics().horizontalAdvance(words), _room_for_words(widget)
            if needed > room + _SLACK and words not in _tip_under_the_pointer(widget):
                return f"has {room} px for words that need {needed}"
    return ""


def _room_for_words(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    parts, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(parts, option, words, box).width()


def _tip_under_the_pointer(widget: QWidget) -> str:
    """Return the tooltip of ``widget``, which may be made when the pointer comes to it."""
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, middle))
    return widget.toolTip()


def _clipped(widget: QWidget, window: QWidget) -> str:
    """Return how a part of ``widget`` lies outside of what holds it, or nothing."""
    shown, inner, holder = widget.rect(), widget, widget.parentWidget()
    while holder is not None and inner is not window:
        shown.translate(inner.pos())
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            shown = _after_scrolling(shown, area)
        outside = _outside(shown, holder.rect())
        if outside:
            return f"{outside} px of it lie outside of {type(holder).__name__}"
        inner, holder = holder, holder.parentWidget()
    return ""


def _after_scrolling(shown: QRect, area: QAbstractScrollArea) -> QRect:
    """Return where ``shown`` lies once it is scrolled into sight as far as it can be."""
    room, moved = area.viewport().rect(), QRect(shown)
    if area.verticalScrollBar().maximum() > 0:
        moved.moveTop(0)
        moved.setHeight(min(moved.height(), room.height()))
    can_scroll = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if can_scroll and area.horizontalScrollBar().maximum() > 0:
        moved.moveLeft(0)
        moved.setWidth(min(moved.width(), room.width()))
    return moved


def _outside(inner: QRect, outer: QRect) -> int:
    """Return by how many pixels ``inner`` sticks out of ``outer`` where it does most."""
    by = max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )
    return by if by > _SLACK else 0
