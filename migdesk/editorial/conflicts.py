"""What on an agenda cannot be as it stands: found from the sessions alone, every time anew."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import takewhile
from typing import Final

from msgspec import Struct

from migdesk.editorial.roles import CHAIRING, MODERATING, PANELS
from migdesk.vocabulary import AppearanceStatus, ConflictKind, Role, SessionKind

_AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})
_LEADING: Final = MODERATING | CHAIRING


class Slot(Struct, frozen=True):
    """Somebody's part in a session. ``stand_in`` is the key of who appears instead, or 0."""

    key: int
    person: int
    role: Role
    status: AppearanceStatus
    stand_in: int = 0


class Hour(Struct, frozen=True):
    """A session as conflicts see it. Its moments are of one kind: all with a zone, or all without.

    ``ends_at`` is after ``starts_at``.
    """

    key: int
    kind: SessionKind
    starts_at: datetime
    ends_at: datetime
    room: str = ""
    slots: tuple[Slot, ...] = ()


class Conflict(Struct, frozen=True, order=True):
    """Something that cannot be as it stands.

    Attributes:
        kind: what.
        session: the key of the session, of two the one that begins first.
        other: that of the second session, 0 where there is none.
        person: the key of the person who is in two places or does not come, else 0.
        appearance: the key of the appearance of who does not come, else 0.
    """

    kind: ConflictKind
    session: int
    other: int = 0
    person: int = 0
    appearance: int = 0


def conflicts(
    sessions: Iterable[Hour], starts_at: datetime, ends_at: datetime, now: datetime
) -> tuple[Conflict, ...]:
    """Return what cannot be as it stands on an agenda, in the order of the sessions.

    Args:
        sessions: all sessions of an event.
        starts_at: when the event begins.
        ends_at: when it ends.
        now: the moment. Who did not come to what is over needs nobody to stand in.

    A person or a room is in two places when two sessions overlap: one that ends as another begins
    does not. Who does not come is nowhere. A panel wants somebody who moderates or chairs it.
    """
    hours = sorted(sessions, key=lambda hour: (hour.starts_at, hour.ends_at, hour.key))
    found = [*_overlapping(hours)]
    for hour in hours:
        if hour.starts_at < starts_at or hour.ends_at > ends_at:
            found.append(Conflict(ConflictKind.OUTSIDE, hour.key))
        if hour.kind in PANELS and not _present(hour, _LEADING):
            found.append(Conflict(ConflictKind.NO_MODERATOR, hour.key))
        if hour.ends_at > now:
            found += _not_coming(hour)
    order = {hour.key: place for place, hour in enumerate(hours)}
    kinds = {kind: place for place, kind in enumerate(ConflictKind)}
    return tuple(sorted(found, key=lambda each: (order[each.session], kinds[each.kind])))


def _overlapping(hours: Sequence[Hour]) -> Iterator[Conflict]:
    """Yield who and which rooms are in two places. ``hours`` are in order."""
    for place, first in enumerate(hours):
        for second in takewhile(partial(_begins_within, first), hours[place + 1 :]):
            there, too = _present(first), _present(second)
            for person in dict.fromkeys(each for each in there if each in too):
                yield Conflict(ConflictKind.PERSON_TWICE, first.key, second.key, person)
            if _room(first) and _room(first) == _room(second):
                yield Conflict(ConflictKind.ROOM_TWICE, first.key, second.key)


def _begins_within(first: Hour, second: Hour) -> bool:
    return second.starts_at < first.ends_at


def _room(hour: Hour) -> str:
    """Return the room in the form by which it is told from others."""
    return " ".join(hour.room.casefold().split())


def _present(hour: Hour, roles: frozenset[Role] = frozenset(Role)) -> list[int]:
    """Return the people who come to a session in one of ``roles``."""
    return [slot.person for slot in hour.slots if slot.role in roles and slot.status not in _AWAY]


def _not_coming(hour: Hour) -> Iterator[Conflict]:
    """Yield who does not come while nobody stands in."""
    there = {slot.key for slot in hour.slots if slot.status not in _AWAY}
    for slot in hour.slots:
        if slot.status in _AWAY and slot.stand_in not in there:
            yield Conflict(
                ConflictKind.NOBODY_STANDS_IN,
                hour.key,
                person=slot.person,
                appearance=slot.key,
            )
