"""A new event: a few facts on a line each; nothing is kept before there is a title and a day."""

from datetime import date
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from migdesk.desk import events, questions
from migdesk.text.names import Forms
from migdesk.text.writing import language_written
from migdesk.ui.events.hours import instants_of
from migdesk.ui.shell.new_record import NewRecord
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import (
    ChoiceField,
    DayTime,
    Field,
    MomentField,
    TextField,
)
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.signs import word_of
from migdesk.ui.widgets.zones import ZoneField, system_zone
from migdesk.vocabulary import EventKind

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

_NARROW_BELOW: Final = 520


class NewEvent(NewRecord):
    """The form of an event: with a title and a first day it can be kept."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        look = parts.look
        self._make_fields()
        self._pairs = (
            row((self.kind, 1), (self.place, 1), spacing=look.px(12)),
            row((self.start, 1), (self.end, 1), spacing=look.px(12)),
        )
        self.build(
            self.tr("Create event"),
            self.tr("Enter creates it; its agenda is next."),
            [self.title, *self._pairs, self.zone],
        )

    def _make_fields(self) -> None:
        look, language = self.parts.look, self.parts.language
        self.title = TextField(
            look,
            self.tr("Title"),
            limit=1_000,
            required=self.tr("An event needs a title."),
            hint=self.tr("In any language of the office; the others can follow."),
        )
        kinds = [(kind, word_of(kind, "event_kind", language)) for kind in EventKind]
        self.kind = ChoiceField(look, self.tr("Kind"), kinds)
        self.place = TextField(look, self.tr("City"))
        self.start = MomentField(
            look,
            self.tr("Starts"),
            self._today,
            needs_time=False,
            required=self.tr("An event has a first day."),
        )
        self.end = MomentField(
            look,
            self.tr("Ends"),
            self._today,
            needs_time=False,
            usual_day=self._first_day,
            hint=self.tr("Leave the day empty for an event of one day."),
        )
        self.zone = ZoneField(look, self.tr("Time zone of the place"))

    def begin(self) -> None:
        """Show an empty form, with the zone of the office."""
        self.kept = False
        self.title.reset("")
        self.kind.reset(EventKind.CONFERENCE)
        self.place.reset("")
        self.start.reset(None)
        self.end.reset(None)
        self._take_zone(system_zone())
        self.parts.worker.ask(self, _office_zone, self._take_zone)

    def take(self, spot: str) -> None:
        """Begin with the first day that an address names; what is no day is the title."""
        if not spot:
            return
        try:
            day = date.fromisoformat(spot)
        except ValueError:
            self.title.reset(spot)
        else:
            self.start.reset(DayTime(day))

    def focus(self) -> None:
        """Put the caret into the title."""
        self.title.focus()

    def heading(self) -> str:
        """Return what the form is called."""
        return self.tr("New event")

    def has_name(self) -> bool:
        """Tell whether there are a title and a first day."""
        self._flush()
        return bool(self.title.value()) and self.start.value() is not None

    def is_written(self) -> bool:
        """Tell whether something is written that is not kept: the title or the day is missing."""
        fields = (self.title, self.place, self.start, self.end)
        return not self.kept and any(field.value() for field in fields)

    def say_nameless(self) -> None:
        """Say which of the two is missing, and put the caret there."""
        if not self.title.value():
            self.title.set_error(self.tr("An event needs a title."))
        if self.start.value() is None and not self.start.error():
            self.start.set_error(self.tr("An event has a first day."))
        next(field for field in (self.title, self.start) if field.error()).focus()

    def is_sound(self) -> bool:
        """Tell whether its hours and its zone can be kept; what cannot says so."""
        if self.zone.value() is None:
            self.zone.set_error(self.tr("Choose the zone by the name of its city."))
        wrong = next((field for field in self._typed() if field.error()), None)
        if wrong is None:
            wrong = self._wrong_hours()
        if wrong is not None:
            wrong.focus()
        return wrong is None

    def carry_out(self) -> None:
        """Have the desk keep the event, and tell its key."""
        title, place = self.title.value(), self.place.value()
        kind: EventKind = self.kind.value()
        zone: str = self.zone.value()
        starts_at, ends_at = instants_of(*self._span(), ZoneInfo(zone))
        city = {language_written(place, self.languages): Forms(place)} if place else {}
        titled = {language_written(title, self.languages): title}
        self.edits.carry_out(
            lambda desk: events.add_event(
                desk,
                title=titled,
                kind=kind,
                starts_at=starts_at,
                ends_at=ends_at,
                zone=zone,
                city=city,
            ),
            self,
            lambda changes: self.made.emit(changes.key),
        )

    def set_error(self, sentence: str) -> None:
        """Say why the event was not kept."""
        self.kept = False
        self.title.set_error(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put pairs of fields under one another where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < self.parts.look.px(_NARROW_BELOW)
        direction = QBoxLayout.Direction
        for pair in self._pairs:
            pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _today(self) -> date:
        zone: str | None = self.zone.value()
        return self.parts.clock().astimezone(ZoneInfo(zone) if zone else None).date()

    def _first_day(self) -> date | None:
        start: DayTime | None = self.start.value()
        return start.day if start is not None else None

    def _take_zone(self, zone: str) -> None:
        if zone and not self.zone.is_pending():
            self.zone.reset(zone)

    def _typed(self) -> tuple[Field, ...]:
        return self.title, self.start, self.end, self.zone

    def _flush(self) -> None:
        for field in self._typed():
            field.flush()

    def _span(self) -> tuple[DayTime, DayTime]:
        """Return when it starts and ends: on the same day where nothing is said."""
        start: DayTime = self.start.value()
        end: DayTime | None = self.end.value()
        return start, end or DayTime(start.day, start.at)

    def _wrong_hours(self) -> Field | None:
        """Return the field whose hours cannot be kept, which says so then."""
        start, end = self._span()
        if start.at is not None and end.at is None:
            self.end.set_error(self.tr("Say when it ends as well, or leave both hours empty."))
            return self.end
        if end.at is not None and start.at is None:
            self.start.set_error(self.tr("Say when it starts as well, or leave both hours empty."))
            return self.start
        starts_at, ends_at = instants_of(start, end, ZoneInfo(self.zone.value()))
        if end.day < start.day or ends_at < starts_at:
            self.end.set_error(self.tr("It would end before it starts."))
            return self.end
        return None


def _office_zone(desk: "Desk") -> str:
    page = questions.office_page(desk)
    return page.zone if page is not None else ""
