"""What was promised at an event: a list, and a line that adds to it."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from migdesk.desk import events
from migdesk.desk.rows import Changes, EventPage, FollowUpEntry
from migdesk.text.names import first_text
from migdesk.text.writing import language_written
from migdesk.ui.events.details.follow_up_form import FollowUpForm, local_day
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.look import Tone
from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_text, width_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.editing import is_reading
from migdesk.ui.widgets.entry_line import EntryLine
from migdesk.ui.widgets.form_popover import open_form
from migdesk.ui.widgets.labels import SectionHead
from migdesk.ui.widgets.layouts import column, frame
from migdesk.ui.widgets.lists import RowDelegate
from migdesk.ui.widgets.moments import day_name
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import FollowUpStatus

_SIGNS: Final[dict[FollowUpStatus, tuple[Tone, str]]] = {
    FollowUpStatus.OPEN: ("amber", "circle-dashed"),
    FollowUpStatus.DONE: ("green", "circle-check"),
    FollowUpStatus.DROPPED: ("gray", "circle-x"),
}


class FollowUpDelegate(RowDelegate[FollowUpEntry]):
    """Paints whether it is done, what was promised over who does it, and until when."""

    height = 50

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parts.look, parent)
        self._parts = parts

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: FollowUpEntry, *, selected: bool
    ) -> None:
        """Paint one promise."""
        del selected  # the ground says it
        look, middle = self.look, rect.center().y()
        tone, icon = _SIGNS[row.status]
        at = QPointF(rect.x() + look.px(16), middle - look.px(9))
        painter.drawPixmap(at, look.pixmap(icon, look.ink(tone), 18))
        left, right = rect.x() + look.px(46), rect.right() - look.px(16)
        today = local_day(self._parts)
        due = day_name(row.due, today) if row.due else ""
        late = row.due is not None and row.due < today and row.status is FollowUpStatus.OPEN
        font = look.font(12, 500 if late else 400)
        width = width_of(due, font)
        place = QRectF(right - width, middle - look.px(19), width + 1, look.px(20))
        draw_text(painter, look, place, due, font, "red" if late else "text3", MIDDLE_RIGHT)
        above = QRectF(left, place.y(), right - width - look.px(10) - left, look.px(20))
        languages = self._parts.tags
        ink = "text" if row.status is FollowUpStatus.OPEN else "text2"
        draw_text(painter, look, above, first_text(row.action, languages), look.font(13, 500), ink)
        state = word_of(row.status, "follow_up_status", self._parts.language)
        said = ", ".join(part for part in (state, row.owner) if part)
        draw_text(painter, look, above.translated(0, look.px(19)), said, look.font(12), "text3")


class _Promises(CardList):
    """The list; Space says that something is done, or not yet."""

    toggled = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with Space."""
        if event.key() == Qt.Key.Key_Space and self.key() and not is_reading(self):
            self.toggled.emit(self.key())
            return
        super().keyPressEvent(event)


class FollowUps(QWidget):
    """What was promised, under its heading, and a line that adds to it."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._parts, self._edits = parts, edits
        self._entries: dict[int, FollowUpEntry] = {}
        self._form: FollowUpForm | None = None
        look = parts.look
        self._languages = parts.tags
        self.list = _Promises(
            look,
            self.tr("Follow-ups"),
            lambda _, parent: FollowUpDelegate(parts, parent),
            self._speak,
        )
        self.list.opened.connect(self._open)
        self.list.toggled.connect(self._toggle)
        self.list.delete_asked.connect(self._delete)
        self.line = EntryLine(look, self.tr("Add what was promised"), limit=1_000)
        self.line.entered.connect(self._add)
        self._head = SectionHead(look, self.tr("Follow-ups"))
        edge = look.px(6)
        self._card = frame("card", column(self.list, margins=(0, edge, 0, edge)))
        body = column(self._card, self.line, spacing=look.px(8))
        self.setLayout(column(self._head, body, spacing=look.px(6)))

    def show_page(self, page: EventPage) -> None:
        """Show what was promised at an event."""
        self._entries = {entry.id: entry for entry in page.follow_ups}
        self._head.set_count(len(self._entries) or None)
        self.list.show_rows(self._entries)
        self._card.setVisible(bool(self._entries))
        if self._form is not None:
            entry = self._entries.get(self._form.key)
            if entry is not None:
                self._form.show_entry(entry)

    def flush(self) -> None:
        """Hand on what is typed."""
        if self._form is not None:
            self._form.flush()

    def delete_focused(self) -> bool:
        """Delete the promise that has the keyboard; return whether there is one."""
        return self.list.hasFocus() and self.list.delete_current()

    def _speak(self, entry: FollowUpEntry) -> str:
        state = word_of(entry.status, "follow_up_status", self._parts.language)
        said = [first_text(entry.action, self._languages), state, entry.owner]
        if entry.due is not None:
            said.append(day_name(entry.due, local_day(self._parts)))
        return ", ".join(part for part in said if part)

    def _add(self, typed: str) -> None:
        written = typed.strip()
        if not written:
            return
        event_id = self._edits.key
        language = language_written(written, self._languages)
        self._edits.carry_out(
            lambda desk: events.add_follow_up(desk, event_id=event_id, action={language: written}),
            self.line,
            lambda _: self.line.take_next(),
        )

    def _toggle(self, key: int) -> None:
        done = self._entries[key].status is FollowUpStatus.DONE
        status = FollowUpStatus.OPEN if done else FollowUpStatus.DONE
        self._edits.carry_out(
            lambda desk: events.edit_follow_up(desk, follow_up_id=key, status=status)
        )

    def _open(self, key: int) -> None:
        form = FollowUpForm(self._parts, self._edits, self._entries[key])
        popover = open_form(self._parts.look, self.list, form, name=self.tr("Follow-up"))
        form.delete_asked.connect(popover.dismiss)
        form.delete_asked.connect(partial(self._delete, key))
        popover.closed.connect(self._let_go)
        self._form = form

    def _let_go(self) -> None:
        self._form = None

    def _delete(self, key: int) -> None:
        def done(_: Changes) -> None:
            self._parts.voice.say_undoable(self.tr("Follow-up deleted"))

        self._edits.carry_out(
            lambda desk: events.delete_follow_up(desk, follow_up_id=key), None, done
        )
