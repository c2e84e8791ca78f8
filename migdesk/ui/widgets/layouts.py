"""Rows and columns: layouts written as the list of what stands in them."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Part: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
"""A widget, a layout, a gap in pixels, ``None`` for all room left, or a part with its stretch."""

ALL: Final = 5_000
"""The stretch of what takes all room up to its own limit; what is left beside it stays empty."""

_LEVELS: Final = 8
"""So many widgets, one within the other, have grown when :func:`lay_out_now` is through."""

Margins: TypeAlias = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""


def row(*parts: Part, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a layout with ``parts`` from left to right."""
    layout = QHBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def column(*parts: Part, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout with ``parts`` from top to bottom."""
    layout = QVBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, parts: Sequence[Part], spacing: int, margins: Margins) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(part)
            case QWidget():
                layout.addWidget(part)
            case QLayout():
                layout.addLayout(part)
            case (QWidget() as widget, stretch):
                layout.addWidget(widget, stretch)
            case (QLayout() as inner, stretch):
                layout.addLayout(inner, stretch)


def frame(kind: str, layout: QLayout | None = None) -> QFrame:
    """Return a frame of one of the style's kinds: card, sunken, toolbar and so on."""
    made = QFrame()
    made.setProperty("kind", kind)
    if layout is not None:
        made.setLayout(layout)
    return made


def hline() -> QFrame:
    """Return a hairline from left to right."""
    return frame("hline")


def vline() -> QFrame:
    """Return a hairline from top to bottom."""
    return frame("vline")


class ScrollColumn(QScrollArea):
    """A column that scrolls. What stands in it never makes it wider than the room there is."""

    def __init__(self, layout: QLayout, *, widest: int = 0) -> None:
        """Show ``layout``; at most ``widest`` pixels wide and then centred, 0 for any width."""
        super().__init__()
        self.body = QWidget()
        self.body.setObjectName("body")
        self.body.setMinimumWidth(1)
        if widest:
            inner = QWidget()
            inner.setLayout(layout)
            inner.setMaximumWidth(widest)
            inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self.body.setLayout(row(None, (inner, ALL), None))
        else:
            self.body.setLayout(layout)
        let_through(self)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def let_through(area: QScrollArea) -> None:
    """Let what is behind ``area`` show where nothing stands in it. For before it has a widget."""
    area.setViewport(QWidget())  # the one that it comes with fills its ground


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def lay_out_now() -> None:
    """Lay out at once whatever has asked for it, and what is around it.

    Qt does so level by level: what has just grown squeezes its neighbours until then.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
