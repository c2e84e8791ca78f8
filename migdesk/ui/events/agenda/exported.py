"""What is different in the agenda since it was exported: one line, and the list when asked."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from migdesk.desk.rows import AgendaChanges, SessionChanged
from migdesk.ui.events.agenda.exported_words import counts_of, lines_of, title_of, venue_line
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, frame, hline, row
from migdesk.ui.widgets.links import PAD, CutLink
from migdesk.ui.widgets.moments import moment_name

_HIGHEST: Final = 260
"""Pixels at 100 % that the list takes at most: the agenda stays in sight."""

_AGENDA: Final = 460
"""Pixels at 100 % that the agenda itself keeps, but for a line of the list."""

_LINE: Final = 28


class ExportedStrip(QWidget):
    """Hidden while an agenda was never exported, or is as it was then.

    Signals:
        session_asked: the key of a session to be shown.
    """

    session_asked = Signal(int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._shown: AgendaChanges | None = None
        look = parts.look
        self._words = Label(look, "", 12.5, 500, wrap=True)
        self.turn = Button(look, "", "link", small=True)
        self.turn.clicked.connect(lambda _checked=False: self._turn())
        gap = look.px(16)
        icon = column(look.px(2), IconLabel(look, "calendar-days", "text2", 16), None)
        head = row(icon, (self._words, 1), self.turn, spacing=look.px(8))
        head.setContentsMargins(gap, look.px(6), gap, look.px(6))
        self._rows: QVBoxLayout = column(spacing=look.px(10))
        self._rows.setContentsMargins(look.px(40), look.px(2), gap, look.px(12))
        self.list = ScrollColumn(self._rows)
        self.list.hide()
        self.setLayout(column(hline(), frame("canvas", column(head, self.list))))
        self._dress()
        self.hide()

    def show_changes(self, changes: AgendaChanges | None, *, other: bool) -> None:
        """Show what is different; of another event than before, or of the same."""
        if other:
            self.list.hide()
            self._dress()
        if changes == self._shown:
            return
        self._shown = changes
        clear(self._rows)
        if changes is None or not (changes.sessions or changes.venue):
            self.hide()
            return
        look = self._parts.look
        self._words.setText(self._summary(changes))
        if changes.venue is not None:
            self._rows.addWidget(Label(look, venue_line(changes.venue), 12.5, 400, wrap=True))
        for change in changes.sessions:
            self._rows.addWidget(self._row(change))
        self._rows.addStretch()
        self.show()

    def fit_into(self, height: int) -> None:
        """Leave the agenda most of the ``height`` that both have."""
        px = self._parts.look.px
        self.list.setMaximumHeight(max(px(_LINE), min(px(_HIGHEST), height - px(_AGENDA))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of all lines of the sentence: the agenda below gives way."""
        super().resizeEvent(event)
        words = self._words
        words.setMinimumHeight(max(words.heightForWidth(words.width()), 0))  # empty, it has none

    def _summary(self, changes: AgendaChanges) -> str:
        """Return in one sentence since when what is different."""
        counts = counts_of(changes)
        said = (
            (counts.moved, self.tr("%n session(s) moved", "", counts.moved)),
            (counts.rooms, self.tr("%n session(s) in another room", "", counts.rooms)),
            (counts.titles, self.tr("%n session(s) under another title", "", counts.titles)),
            (counts.added, self.tr("%n session(s) added", "", counts.added)),
            (counts.gone, self.tr("%n session(s) taken off", "", counts.gone)),
            (counts.replaced, self.tr("%n speaker(s) replaced", "", counts.replaced)),
            (counts.come, self.tr("%n speaker(s) added", "", counts.come)),
            (counts.left, self.tr("%n speaker(s) taken off", "", counts.left)),
            (counts.renamed, self.tr("%n speaker(s) with another title", "", counts.renamed)),
            (changes.venue, self.tr("another venue")),
        )
        when = moment_name(changes.at, self._parts.clock(), inside=True)
        what = ", ".join(words for count, words in said if count)
        return self.tr("Changed since the export ({when}): {what}").format(when=when, what=what)

    def _row(self, change: SessionChanged) -> QWidget:
        look, language = self._parts.look, self._parts.language
        title = title_of(change, language)
        head: QWidget
        if change.id:
            head = CutLink(look, title)
            head.clicked.connect(partial(self._ask, change.id))
        else:
            head = Label(look, title, 12.5, 600, wrap=True)
        lines = [
            Label(look, each, 12.5, 400, "text2", wrap=True) for each in lines_of(change, language)
        ]
        edge = look.px(PAD) + 1 if change.id else 0
        below = column(*lines, spacing=look.px(2), margins=(edge, 0, 0, 0))
        made = QWidget()
        made.setLayout(column(head, below, spacing=look.px(2)))
        return made

    def _ask(self, key: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal carries it
        self.session_asked.emit(key)

    def _turn(self) -> None:
        self.list.setVisible(self.list.isHidden())
        self._dress()

    def _dress(self) -> None:
        self.turn.setText(self.tr("Show") if self.list.isHidden() else self.tr("Hide"))
        what = self.tr("What has changed since the agenda was exported")
        self.turn.setAccessibleName(f"{self.turn.text()}: {what}")
