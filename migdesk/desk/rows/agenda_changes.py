"""What is different in an agenda since it was exported."""

from datetime import datetime

from msgspec import Struct

from migdesk.vocabulary import Role, SessionKind


class PersonTold(Struct, frozen=True):
    """Somebody as an agenda names them; ``told`` are title and organisation."""

    name: str
    role: Role
    told: str


class SessionTold(Struct, frozen=True):
    """A session as an agenda tells it, at the hours of the place of the event."""

    kind: SessionKind
    title: str
    starts_at: datetime
    ends_at: datetime
    room: str


class PersonChanged(Struct, frozen=True):
    """Somebody before and now: ``None`` who was not there, or is not any more."""

    before: PersonTold | None
    after: PersonTold | None


class SessionChanged(Struct, frozen=True):
    """A session before and now; ``people`` are those who changed in one that was and is there.

    ``id`` is its key, 0 if it is gone.
    """

    id: int
    before: SessionTold | None
    after: SessionTold | None
    people: tuple[PersonChanged, ...]


class AgendaChanges(Struct, frozen=True):
    """What is different since an export.

    Attributes:
        at: when that was, at the place of the event.
        who: who exported it.
        venue: the venue before and now, where it is another.
        sessions: by their hours; none where all is as it was.
    """

    at: datetime
    who: str
    venue: tuple[str, str] | None
    sessions: tuple[SessionChanged, ...]
