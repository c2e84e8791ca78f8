"""Where a quote that is captured while it is said is being said."""

from datetime import datetime

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.desk.rows.pickers import SessionChoice, SpeakerChoice
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.vocabulary import SessionKind


class CaptureChoice(Struct, frozen=True):
    """Where somebody may be speaking: a session, or an event outside its sessions.

    ``session_id`` is 0 outside the sessions; ``title`` and ``kind`` are the session's then as
    well: nothing. Hours are those at the place of the event.
    """

    event_id: int
    event: str
    session_id: int
    title: str
    kind: SessionKind | None
    starts_at: datetime
    ends_at: datetime
    room: str
    running: bool


class CapturePlace(Struct, frozen=True):
    """Where somebody speaks.

    Attributes:
        event: ``None`` where it is said at none.
        session: ``None`` outside the sessions.
        zone: of the event, or of the office.
        today: whether what is said there may be said today: at no event, or on one of its days.
        running: whether the session, or outside the sessions the event, is on now.
        speakers: who may speak there, in protocol order, under the titles of that day: those of
            the session first. Who did not come is left out, and who is there for other things.
        choices: where else somebody may be speaking, what runs now first.
    """

    event: Named | None
    session: SessionChoice | None
    zone: str
    today: bool
    running: bool
    speakers: tuple[SpeakerChoice, ...]
    choices: tuple[CaptureChoice, ...]

    @property
    def keys(self) -> tuple[int, int]:
        """Return the keys of the event and of the session, 0 for none."""
        event = self.event.id if self.event is not None else 0
        return event, self.session.id if self.session is not None else 0


class Captured(Struct, frozen=True):
    """What was recorded at a place: how many quotes, and the last of them, the latest first."""

    count: int
    lines: tuple[QuoteLine, ...]
