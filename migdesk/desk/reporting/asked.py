"""What is asked for when a report is made, and what comes of it."""

from datetime import datetime
from typing import Generic, TypeVar

from msgspec import Struct
from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.rows import LeftOut, ReportOptions, ReportSubject
from migdesk.documents.reports.parts import Sheet
from migdesk.records import Event

SheetT_co = TypeVar("SheetT_co", bound=Sheet, covariant=True)


class Asked(Struct, frozen=True):
    """A report as it is asked for: about what, how, and when."""

    session: Session
    subject: ReportSubject
    options: ReportOptions
    now: datetime

    def event(self) -> Event:
        """Return the event that the report is about.

        Raises:
            NoSuchRecord: there is no such event.
        """
        if self.subject.event_id is None:
            raise NoSuchRecord("event", "")
        return fetch(self.session, Event, self.subject.event_id)


class Frozen(Struct, Generic[SheetT_co], frozen=True):
    """What a report prints, and what it would have printed but for a reason."""

    sheet: SheetT_co
    left_out: tuple[LeftOut, ...] = ()
