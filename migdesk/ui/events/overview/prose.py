"""Paragraphs that read as text and are written where they stand, one for each language."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    PENCIL_ROOM,
    draw_focus_ring,
    draw_pencil,
    draw_rounded,
    smooth,
)
from migdesk.ui.widgets.fields import Field, language_code
from migdesk.ui.widgets.fields.editors import Area
from migdesk.ui.widgets.fields.field import Reading
from migdesk.ui.widgets.labels import Tag
from migdesk.ui.widgets.layouts import column, row

_LIMIT: Final = 20_000

_LEADING: Final = 21
"""Height of a line of prose, in pixels at 100 %."""


class _Ground(QFrame):
    """What a paragraph stands on: it says by pencil, hover and ring that it can be written on."""

    def __init__(self, look: Look, area: Area) -> None:
        super().__init__()
        self._look, self._area = look, area
        area.installEventFilter(self)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        beside = look.px(6) + look.px(PENCIL_ROOM)
        self.setLayout(row(area, margins=(look.px(6), look.px(4), beside, look.px(4))))

    def hold(self) -> None:
        """Be what a text stands on, and nothing else."""
        self.unsetCursor()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring anew as the keyboard comes and goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be written on."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret into the paragraph."""
        self._area.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        if self._area.hasFocus():
            draw_rounded(painter, look, rect, look.px(6), fill="raised")
            draw_focus_ring(painter, look, rect, look.px(6))
        elif not self._area.isReadOnly():
            if self.underMouse():
                draw_rounded(painter, look, rect, look.px(6), fill="hover")
            left = rect.right() - look.px(PENCIL_ROOM)
            middle = look.px(4) + look.px(_LEADING) / 2
            draw_pencil(painter, look, left, middle, near=self.underMouse())


class ProseField(Field):
    """A paragraph in each language. The value has no entry for a language without text."""

    def __init__(
        self, look: Look, name: str, languages: Sequence[tuple[Language, str]], invitation: str
    ) -> None:
        """Show nothing yet.

        Args:
            look: the look.
            name: what is written here, for screen readers.
            languages: tag and name of each, in the order they stand in.
            invitation: shown where nothing is written, with ``{language}`` for the name.
        """
        super().__init__(look, "")
        self._kept = {}
        self._areas: dict[Language, Area] = {}
        rows = []
        for language, own_name in languages:
            area = Area(
                look,
                lines=(1, 40),
                limit=_LIMIT,
                language=language,
                font=look.font(13.5),
                tight=True,
                leading=look.px(_LEADING),
            )
            area.setProperty("bare", "1")
            area.setPlaceholderText(invitation.format(language=own_name))
            area.edited.connect(self._changed)
            area.entered.connect(self._entered)
            tag = column(look.px(7), Tag(look, language_code(language)), None)
            rows.append(row(tag, (_Ground(look, area), 1), spacing=look.px(4)))
            self._watch(area, f"{name}, {own_name}")
            self._areas[language] = area
        self._place(column(*rows, spacing=look.px(2)))

    def area(self, language: Language) -> Area:
        """Return what the paragraph of ``language`` is written in."""
        return self._areas[language]

    def _read(self) -> Reading:
        written = {tag: area.toPlainText().strip() for tag, area in self._areas.items()}
        others = {tag: text for tag, text in (self._kept or {}).items() if tag not in self._areas}
        return Reading({tag: text for tag, text in (others | written).items() if text})

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        for language, area in self._areas.items():
            area.show_text((value or {}).get(language, ""))
