"""What on an agenda cannot be as it stands."""

from msgspec import Struct

from migdesk.vocabulary import ConflictKind


class ConflictEntry(Struct, frozen=True):
    """What on an agenda cannot be as it stands, told by keys; 0 where there is nothing.

    ``session`` is the session, of two the one that begins first, ``other`` the second.
    ``person`` is in two places or does not come, ``appearance`` that of who does not come.
    """

    kind: ConflictKind
    session: int
    other: int = 0
    person: int = 0
    appearance: int = 0
