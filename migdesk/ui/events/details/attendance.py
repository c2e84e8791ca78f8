"""Who came to an event: the table of counts under its heading, and what they add up to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from migdesk.desk import events
from migdesk.desk.rows import AttendanceEntry, EventPage
from migdesk.ui.events.details.attendance_table import AttendanceTable
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import column, frame


class Attendance(QWidget):
    """How many people came, by country and sector."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        look = parts.look
        words = self.tr("Paste a table")
        self._head = SectionHead(look, self.tr("Attendance"), link=words, edits=True)
        self._head.link.setToolTip(parts.actions.tip("event.paste_table"))
        self._head.link_clicked.connect(lambda: parts.actions.trigger("event.paste_table"))
        self.table = AttendanceTable(look, parts.language, self.tr("Attendance"))
        self.table.edited.connect(self._keep)
        self._sum = Label(look, "", 12.5, 500, "text2", wrap=True)
        gap = look.px(16)
        card = frame("card", column(self.table, margins=(gap, 0, gap, look.px(8))))
        self.setLayout(column(self._head, card, self._sum, spacing=look.px(6)))

    def show_page(self, page: EventPage) -> None:
        """Show who came to an event."""
        self.table.show_entries(page.attendance)
        women, men, other = (
            sum(getattr(entry, who) for entry in page.attendance)
            for who in ("women", "men", "other")
        )
        online = sum(each.women + each.men + each.other for each in page.attendance if each.online)
        words = self.tr("{women} women, {men} men, {other} others; {online} of them online")
        self._head.set_count(women + men + other or None)
        self._sum.setText(words.format(women=women, men=men, other=other, online=online))
        self._sum.setVisible(bool(page.attendance))

    def delete_focused(self) -> bool:
        """Delete the row that has the keyboard; return whether there is one."""
        return self.table.hasFocus() and self.table.delete_current()

    def _keep(self, attendance: Sequence[AttendanceEntry]) -> None:
        event_id = self._edits.key
        counts: list[events.AttendanceFields] = [
            {
                "country": entry.country,
                "sector": entry.sector,
                "women": entry.women,
                "men": entry.men,
                "other": entry.other,
                "online": entry.online,
            }
            for entry in attendance
        ]
        self._edits.carry_out(
            lambda desk: events.set_attendance(desk, event_id=event_id, attendance=counts)
        )
