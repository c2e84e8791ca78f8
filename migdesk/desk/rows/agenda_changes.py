"""What is different in an agenda since it was exported."""

from dataclasses import dataclass
from datetime import datetime

from migdesk.vocabulary import Role, SessionKind


@dataclass(frozen=True, slots=True)
class PersonTold:
    """Somebody as an agenda names them; ``told`` are title and organisation."""

    name: str
    role: Role
    told: str


@dataclass(frozen=True, slots=True)
class SessionTold:
    """A session as an agenda tells it, at the hours of the place of the event."""

    kind: SessionKind
    title: str
    starts_at: datetime
    ends_at: datetime
    room: str


@dataclass(frozen=True, slots=True)
class PersonChanged:
    """Somebody before and now: ``None`` who was not there, or is not any more."""

    before: PersonTold | None
    after: PersonTold | None


@dataclass(frozen=True, slots=True)
class SessionChanged:
    """A session before and now; ``people`` are those who changed in one that was and is there.

    ``id`` is its key, 0 if it is gone.
    """

    id: int
    before: SessionTold | None
    after: SessionTold | None
    people: tuple[PersonChanged, ...]


@dataclass(frozen=True, slots=True)
class AgendaChanges:
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
