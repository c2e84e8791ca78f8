"""What a quote that is about to be recorded starts from."""

from datetime import datetime

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.desk.rows.pickers import SessionChoice, SpeakerChoice


class RecordingPlace(Struct, frozen=True):
    """Where somebody is speaking.

    Attributes:
        event: ``None`` where it is said at none.
        zone: of the event, or of the office.
        starts_at, ends_at: of the event, at its place; ``None`` without one.
        sessions: of the event, in order.
        session_id: the one that was named or that runs now, 0 for none.
        speakers: whoever appears at the event, those of the session first.
    """

    event: Named | None
    zone: str
    starts_at: datetime | None
    ends_at: datetime | None
    sessions: tuple[SessionChoice, ...]
    session_id: int
    speakers: tuple[SpeakerChoice, ...]
