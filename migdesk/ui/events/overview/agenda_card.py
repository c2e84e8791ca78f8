"""The agenda at a glance: every day as a short list."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from migdesk.desk.rows import EventPage, SessionEntry
from migdesk.text.names import first_text
from migdesk.ui.events.agenda.sessions import EDGES
from migdesk.ui.events.gaps import lacks_speakers
from migdesk.ui.events.hours import is_outside, live_sessions
from migdesk.ui.events.overview.rows import GlanceDelegate, GlanceRow, speak_glance
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import clear, column, frame
from migdesk.ui.widgets.moments import day_short
from migdesk.ui.widgets.signs import word_of

_DAYS_ACROSS: Final = 2


class AgendaCard(QWidget):
    """Sessions day by day.

    Signals:
        session_asked: the key of a session that was clicked, or Enter pressed on.
        agenda_asked: all of the agenda is wanted.
    """

    session_asked = Signal(int)
    agenda_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._head = SectionHead(look, self.tr("Agenda"), link=self.tr("Open agenda"))
        self._head.link_clicked.connect(self.agenda_asked)
        self._days = QGridLayout()
        self._days.setContentsMargins(0, look.px(6), 0, look.px(8))
        self._days.setHorizontalSpacing(look.px(8))
        self._days.setVerticalSpacing(look.px(4))
        self._card = frame("card", self._days)
        words = self.tr("No sessions yet. Add them in the agenda.")
        self._none = Label(look, words, 12.5, 400, "text3", wrap=True)
        self.setLayout(column(self._head, self._card, self._none, spacing=look.px(6)))

    def show_page(self, page: EventPage) -> None:
        """Show the agenda of an event."""
        clear(self._days)
        days: dict[str, dict[int, GlanceRow]] = {}
        live = live_sessions(page, self._parts.clock())
        for session in page.sessions:
            row = self._row(page, session, live=session.id in live)
            days.setdefault(day_short(session.starts_at.date()), {})[session.id] = row
        across = _DAYS_ACROSS if len(days) > 1 else 1
        for place, (day, rows) in enumerate(days.items()):
            listing = self._listing(day, rows)
            top = Qt.AlignmentFlag.AlignTop
            self._days.addWidget(listing, place // across, place % across, top)
        self._card.setVisible(bool(days))
        self._none.setVisible(not days)
        self._head.set_count(len(page.sessions) or None)

    def _listing(self, day: str, rows: Mapping[int, GlanceRow]) -> CardList:
        listing = CardList(self._parts.look, day, GlanceDelegate, speak_glance)
        listing.opened.connect(self.session_asked)
        listing.show_rows(rows, day)
        return listing

    def _row(self, page: EventPage, session: SessionEntry, *, live: bool) -> GlanceRow:
        kind = word_of(session.kind, "session_kind", self._parts.language)
        return GlanceRow(
            id=session.id,
            time=f"{session.starts_at:%H:%M}",
            title=first_text(session.title, self._parts.tags) or kind,
            edge=EDGES[session.kind],
            warning=is_outside(session, page) or lacks_speakers(session),
            live=QCoreApplication.translate("Events", "Live") if live else "",
        )
