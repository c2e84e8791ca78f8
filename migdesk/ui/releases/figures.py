"""Key figures in the margin of a release: what is counted, and how much of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from migdesk.text.key_figures import caption_part, figure_part
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.releases.limits import CAPTION_LIMIT, FIGURE_LIMIT
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.richtext import HeadlineEdit

MOST: Final = 8
"""Key figures a release may have: more would fill the margin of two pages."""


class _Figure(QFrame):
    """One figure over what it counts."""

    typed = Signal()
    edited = Signal()
    gone = Signal()
    caret_seen = Signal(QRect)
    refused = Signal(str)
    word_menu_asked = Signal(QWidget, int, QPoint)

    def __init__(self, look: Look, number: int, language: Language) -> None:
        super().__init__()
        self.value = HeadlineEdit(
            look, size=22, weight=600, ink="accent_text", limit=FIGURE_LIMIT, language=language
        )
        self.caption = HeadlineEdit(
            look, size=12, weight=400, ink="text2", limit=CAPTION_LIMIT, language=language
        )
        self.value.setPlaceholderText(self.tr("125"))
        self.caption.setPlaceholderText(self.tr("what it counts"))
        self.value.setAccessibleName(self.tr("Key figure {number}").format(number=number))
        self.caption.setAccessibleName(
            self.tr("Key figure {number}: what it counts").format(number=number)
        )
        name = self.tr("Remove key figure {number}").format(number=number)
        self.remove = IconButton(look, "x", name, small=True, edits=True)
        self.remove.clicked.connect(self.gone)
        self.value.entered.connect(self.caption.setFocus)
        for field in (self.value, self.caption):
            field.typed.connect(self.typed)
            field.edited.connect(self.edited)
            field.refused.connect(self.refused)
            field.word_menu_asked.connect(
                lambda _, start, at, field=field: self.word_menu_asked.emit(field, start, at)
            )
            field.caret_seen.connect(
                lambda rect, field=field: self.caret_seen.emit(rect.translated(field.pos()))
            )
        rule = QFrame()
        rule.setFixedHeight(max(1, look.px(1.5)))
        rule.setProperty("kind", "rule")
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self._read_only = False
        self.remove.hide()
        for part in (self.value, self.caption, self.remove):
            part.installEventFilter(self)
        self.setLayout(
            column(
                rule,
                look.px(5),
                row((self.value, 1), self.remove),
                self.caption,
            )
        )

    def pair(self) -> tuple[str, str]:
        """Return figure and caption."""
        return self.value.text(), self.caption.text()

    def show_pair(self, pair: tuple[str, str]) -> None:
        """Show other words."""
        for field, text in zip((self.value, self.caption), pair, strict=True):
            if field.text() != text:
                field.set_text(text)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let it be changed or not."""
        self._read_only = read_only
        self.value.setReadOnly(read_only)
        self.caption.setReadOnly(read_only)
        self._show_remove()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to remove the figure under the mouse."""
        super().enterEvent(event)
        self._show_remove()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no more."""
        super().leaveEvent(event)
        self._show_remove()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer to remove the figure with the keyboard, too."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._show_remove)
        return super().eventFilter(watched, event)

    def _show_remove(self) -> None:
        holder = QApplication.focusWidget()
        at_keys = holder is not None and self.isAncestorOf(holder)
        self.remove.setVisible(not self._read_only and (at_keys or self.underMouse()))


class KeyFigures(QWidget):
    """The small table of key figures.

    Signals:
        typed: something has changed.
        edited: something has changed and then nothing for a moment.
        caret_seen: where the caret is now in this widget.
        refused: why something was not taken in.
        word_menu_asked: what can be done about a misspelt word: the field, where it begins there,
            and where on the screen that is to be shown.
    """

    typed = Signal()
    edited = Signal()
    caret_seen = Signal(QRect)
    refused = Signal(str)
    word_menu_asked = Signal(QWidget, int, QPoint)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._rows: list[_Figure] = []
        self._read_only = False
        self._list = column(spacing=look.px(14))
        self._add = Button(look, self.tr("Key figure"), "link", icon="plus", small=True, edits=True)
        self._add.setToolTip(self.tr("Add a figure to the margin"))
        self._add.clicked.connect(self._add_one)
        self.setLayout(column(self._list, look.px(4), row(self._add, None)))

    def figures(self) -> tuple[tuple[str, str], ...]:
        """Return all figures that say something."""
        pairs = (figure.pair() for figure in self._rows)
        return tuple(pair for pair in pairs if any(part.strip() for part in pair))

    def parts(self) -> dict[str, HeadlineEdit]:
        """Return the fields of all figures that say something, by what findings call them."""
        saying = [row for row in self._rows if any(part.strip() for part in row.pair())]
        return {
            part: field
            for number, row in enumerate(saying, start=1)
            for part, field in (
                (figure_part(number), row.value),
                (caption_part(number), row.caption),
            )
        }

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show other figures; nothing is emitted."""
        if tuple(figures) == self.figures():
            return
        while len(self._rows) > len(figures):
            self._take_out(self._rows[-1])
        while len(self._rows) < len(figures):
            self._put_in()
        for figure, pair in zip(self._rows, figures, strict=True):
            figure.show_pair(pair)
        self._show_add()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let figures be changed or not."""
        self._read_only = read_only
        for figure in self._rows:
            figure.set_read_only(read_only=read_only)
        self._show_add()

    def _put_in(self) -> _Figure:
        figure = _Figure(self._look, len(self._rows) + 1, self._language)
        figure.set_read_only(read_only=self._read_only)
        figure.typed.connect(self.typed)
        figure.edited.connect(self.edited)
        figure.refused.connect(self.refused)
        figure.word_menu_asked.connect(self.word_menu_asked)
        figure.caret_seen.connect(lambda rect: self.caret_seen.emit(rect.translated(figure.pos())))
        figure.gone.connect(lambda: self._remove(figure))
        self._rows.append(figure)
        self._list.addWidget(figure)
        return figure

    def _take_out(self, figure: _Figure) -> None:
        self._rows.remove(figure)
        self._list.removeWidget(figure)
        figure.hide()
        figure.deleteLater()

    def _add_one(self) -> None:
        figure = self._put_in()
        self._show_add()
        figure.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, figure: _Figure) -> None:
        at = self._rows.index(figure)
        self._take_out(figure)
        self._show_add()
        near = self._rows[min(at, len(self._rows) - 1)].value if self._rows else self._add
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()
        self.edited.emit()

    def _show_add(self) -> None:
        self._add.setVisible(not self._read_only and len(self._rows) < MOST)
