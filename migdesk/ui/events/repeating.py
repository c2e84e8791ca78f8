"""An event made from another one: on which day, and what comes along."""

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from migdesk.desk.repeating import Along, repeat_event
from migdesk.desk.rows import Changes, EventPage
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.fields import CheckField, DayField
from migdesk.ui.widgets.form_popover import FloatingForm
from migdesk.ui.widgets.keys import finishes
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row

_A_YEAR: Final = timedelta(weeks=52)
"""A year later on the same day of the week, as yearly events are held."""

_A_WEEK: Final = timedelta(weeks=1)


class RepeatForm(FloatingForm):
    """Asks for the day of a new event, and what it has from the one it is made from.

    Signals:
        made: the key of the new event.
    """

    made = Signal(int)

    def __init__(self, parts: Parts, edits: EventEdits, page: EventPage, *, is_next: bool) -> None:
        """Make an event from ``page``; ``is_next`` makes it the next one of its series."""
        super().__init__()
        self._parts, self._edits, self._page, self._is_next = parts, edits, page, is_next
        self._kept = False
        look = parts.look
        self.day = DayField(
            look,
            self.tr("First day"),
            self._today,
            hint=self.tr("Hours stay as they are at the place of the event."),
            required=self.tr("An event has a first day."),
        )
        self.day.reset(page.starts_at.date() + (_A_YEAR if is_next else _A_WEEK))
        along = Along()
        self.along = {
            "organisations": CheckField(look, self.tr("Hosts, organizers, partners, donors")),
            "agenda": CheckField(look, self.tr("The agenda: sessions, hours, rooms")),
            "speakers": CheckField(look, self.tr("Who speaks, under the titles of the new days")),
            "summary": CheckField(look, self.tr("The summary")),
        }
        for name, field in self.along.items():
            field.reset(getattr(along, name))
        self.verb = Button(look, self.tr("Create event"), "primary", edits=True)
        self.verb.clicked.connect(self.finish)
        gap = look.px(16)
        self.setMinimumWidth(look.px(360))
        self.setLayout(
            column(
                Label(look, self.heading(), 14.5, 600, wrap=True),
                self.day,
                Label(look, self.tr("What comes along"), 12, 500, "text2"),
                column(*self.along.values(), spacing=look.px(6)),
                Label(look, self._left_behind(), 12, 400, "text2", wrap=True),
                row(self.verb, None),
                spacing=look.px(10),
                margins=(gap, gap, gap, gap),
            )
        )
        self.setFocusProxy(self.day)

    def heading(self) -> str:
        """Return what the form is called."""
        if self._is_next:
            return self.tr("Make next year’s event")
        return self.tr("Duplicate event")

    def flush(self) -> None:
        """Keep nothing: whoever closes the form has thought better of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Create the event with Enter."""
        if finishes(event):
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Create the event, or say what is wrong with its day."""
        self.day.flush()
        day: date | None = self.day.value()
        if day is None and not self.day.error():
            self.set_error(self.tr("An event has a first day."))
        if day is None or self.day.error():
            self.day.focus()
            return
        if self._kept:
            return
        self._kept = True
        event_id, is_next = self._page.id, self._is_next
        along = Along(**{name: bool(field.value()) for name, field in self.along.items()})

        def made(changes: Changes) -> None:
            self.made.emit(changes.key)

        self._edits.carry_out(
            lambda desk: repeat_event(
                desk, event_id=event_id, day=day, along=along, is_next=is_next
            ),
            self,
            made,
        )

    def set_error(self, sentence: str) -> None:
        """Say why the event was not made."""
        self._kept = False
        self.day.set_error(sentence)

    def _left_behind(self) -> str:
        """Return what the new event is numbered, if it is, and what never comes along."""
        said = self.tr("Quotes, releases, files, coverage and attendance stay where they are.")
        page = self._page
        if self._is_next and page.series is not None and page.number:
            numbered = self.tr("It becomes number {number} of {series}.")
            number = numbered.format(number=page.number + 1, series=page.series.name)
            return f"{number} {said}"
        return said

    def _today(self) -> date:
        return self._parts.clock().astimezone(ZoneInfo(self._page.zone)).date()
