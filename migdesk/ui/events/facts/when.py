"""When an event is: what its days, hours and zone are edited in."""

from datetime import date
from zoneinfo import ZoneInfo

from migdesk.desk import hours
from migdesk.desk.rows import EventPage
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.facts.form import FactForm, reason_field, status_field
from migdesk.ui.events.hours import instants_of, is_off, moments_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import DayTime, Field, FieldGroup, MomentField
from migdesk.ui.widgets.zones import ZoneField


class WhenForm(FactForm):
    """When the event is, by the clock of its place, and whether it is."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        self._page: EventPage | None = None
        look = parts.look
        self.start = MomentField(
            look,
            self.tr("Starts"),
            self._today,
            needs_time=False,
            required=self.tr("An event has a first day."),
            hint=self.tr("Leave the hours empty while they are not known."),
        )
        self.end = MomentField(
            look,
            self.tr("Ends"),
            self._today,
            needs_time=False,
            required=self.tr("An event has a last day."),
        )
        self.zone = ZoneField(look, self.tr("Time zone of the place"))
        self.status = status_field(parts, self.tr("Status"))
        self.start.committed.connect(lambda _: self._keep_hours(self.start))
        self.end.committed.connect(lambda _: self._keep_hours(self.end))
        self.zone.committed.connect(lambda _: self._keep_hours(self.zone))
        self.reason = reason_field(parts)
        self._fields = FieldGroup({"status": self.status, "status_reason": self.reason}, edits.fact)
        self.lay_out(self.start, self.end, self.zone, self.status, self.reason)

    def show_page(self, page: EventPage) -> None:
        """Show what is kept now."""
        self._page = page
        start, end = moments_of(page)
        self.start.set_value(start)
        self.end.set_value(end)
        self.zone.set_value(page.zone)
        self._fields.show(page.id, {"status": page.status, "status_reason": page.status_reason})
        self.reason.setVisible(is_off(page.status))

    def _today(self) -> date:
        zone = ZoneInfo(self._page.zone) if self._page else None
        return self.parts.clock().astimezone(zone).date()

    def _keep_hours(self, field: Field) -> None:
        page = self._page
        start: DayTime | None = self.start.value()
        end: DayTime | None = self.end.value()
        zone: str | None = self.zone.value()
        if page is None or start is None or end is None or zone is None:
            return
        if field is self.start and start.day > end.day:  # the event goes there as a whole
            before, after = moments_of(page)
            end = DayTime(start.day + (after.day - before.day), end.at)
        if (start.at is None) is not (end.at is None):
            lacking = self.end if end.at is None else self.start
            lacking.set_error(self.tr("Write both hours, or neither."))
            return
        starts_at, ends_at = instants_of(start, end, ZoneInfo(zone))
        if end.day < start.day or ends_at < starts_at:
            field.set_error(self.tr("It would end before it starts."))
            return
        for each in (self.start, self.end):
            each.set_error("")
        event_id = self.edits.key
        self.edits.carry_out(
            lambda desk: hours.set_event_hours(
                desk, event_id=event_id, starts_at=starts_at, ends_at=ends_at, zone=zone
            ),
            field,
        )
