"""What an agenda said when it left the office, and what is different in it now."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from migdesk.vocabulary import Role, SessionKind


class PersonSaid(Struct, frozen=True):
    """Somebody on the agenda as it names them; ``told`` are title and organisation."""

    name: str
    role: Role
    told: str = ""


class SessionSaid(Struct, frozen=True):
    """A session as the agenda tells it. ``uid`` is what it is known by again."""

    uid: str
    kind: SessionKind
    title: str
    starts_at: datetime
    ends_at: datetime
    room: str = ""
    people: tuple[PersonSaid, ...] = ()


class Programme(Struct, frozen=True):
    """An agenda as it is told to others, in one language."""

    title: str
    venue: str
    sessions: tuple[SessionSaid, ...]


class PersonChange(Struct, frozen=True):
    """Somebody who came, went, gave way to another, or is named otherwise; not both ``None``."""

    before: PersonSaid | None
    after: PersonSaid | None


class SessionChange(Struct, frozen=True):
    """A session that came, went or is told otherwise; not both ``None``.

    ``people`` are empty for a session that came or went as a whole.
    """

    before: SessionSaid | None
    after: SessionSaid | None
    people: tuple[PersonChange, ...] = ()


def changes_since(before: Programme, after: Programme) -> tuple[SessionChange, ...]:
    """Return what is different in the sessions of an agenda, in the order of their hours.

    The order in which people stand makes no difference.
    """
    told = {session.uid: session for session in before.sessions}
    now = {session.uid: session for session in after.sessions}
    found = [
        SessionChange(one, other, people)
        for uid in {**told, **now}
        for one, other in [(told.get(uid), now.get(uid))]
        for people in [people_changes(one.people, other.people) if one and other else ()]
        if one is None or other is None or people or _itself(one) != _itself(other)
    ]
    return tuple(sorted(found, key=_hour))


def people_changes(
    before: Sequence[PersonSaid], after: Sequence[PersonSaid]
) -> tuple[PersonChange, ...]:
    """Return who came, went, gave way to another in the same role, or is named otherwise."""
    gone, come = list(before), list(after)
    for _ in _pairs(gone, come, lambda one: one):
        pass
    changed = [
        *_pairs(gone, come, lambda one: (one.name, one.role)),
        *_pairs(gone, come, lambda one: one.name),
        *_pairs(gone, come, lambda one: one.role),
    ]
    went = (PersonChange(one, None) for one in gone)
    return (*changed, *went, *(PersonChange(None, one) for one in come))


def _pairs(
    gone: list[PersonSaid], come: list[PersonSaid], same: Callable[[PersonSaid], object]
) -> Iterator[PersonChange]:
    """Take out of both lists, one by one, who is the ``same``, and yield them."""
    for one in list(gone):
        other = next((each for each in come if same(each) == same(one)), None)
        if other is not None:
            gone.remove(one)
            come.remove(other)
            yield PersonChange(one, other)


def _itself(session: SessionSaid) -> tuple[object, ...]:
    return session.kind, session.title, session.starts_at, session.ends_at, session.room


def _hour(change: SessionChange) -> tuple[datetime, datetime, str]:
    told = change.after or change.before
    if told is None:
        message = "a change is of a session"
        raise ValueError(message)
    return told.starts_at, told.ends_at, told.uid
