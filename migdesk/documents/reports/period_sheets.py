"""What reports about a period print, frozen: figures, events, releases, what was published."""

from dataclasses import dataclass
from datetime import date

from migdesk.documents.reports.sheets import Front, QuoteLine
from migdesk.vocabulary import OutletKind, ReleaseKind, Tone


@dataclass(frozen=True, slots=True)
class Sums:
    """What there was in a period.

    Attributes:
        events: that took place.
        counted: of how many of them somebody counted who took part.
        releases: that went out and stand.
        loose: how many of those are about no event of the list.
        speakers: who spoke, each counted once.
        women: who took part.
        men: who took part.
        other: who took part and are neither, or of whom it was not recorded.
    """

    events: int = 0
    counted: int = 0
    releases: int = 0
    loose: int = 0
    speakers: int = 0
    women: int = 0
    men: int = 0
    other: int = 0

    @property
    def took_part(self) -> int:
        """Return how many took part in all events."""
        return self.women + self.men + self.other


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a period, by its first day: a month, or with ``is_year`` a year."""

    first: date
    events: int
    releases: int
    is_year: bool = False


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event. ``took_part`` is ``None`` where nobody counted."""

    first: date
    last: date
    title: str
    place: str
    took_part: int | None
    releases: int


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The events that have one thing in common; without a ``name``, those that have nothing.

    ``took_part`` is ``None`` where nobody counted at any of them.
    """

    name: str
    events: int
    took_part: int | None
    releases: int


@dataclass(frozen=True, slots=True)
class Group:
    """Events by what they have in common. ``part`` is the part of the report that tells of it.

    With ``is_shared`` an event may be in several lines.
    """

    part: str
    lines: tuple[GroupLine, ...]
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class PieceLine:
    """Something that was published."""

    day: date
    outlet: str
    title: str
    link: str
    reach: int
    names_donor: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was published in a period, in figures. ``reach`` adds up that of all pieces."""

    pieces: int
    outlets: int
    reach: int
    names_donor: int
    has_message: int
    tones: tuple[tuple[Tone, int], ...]
    kinds: tuple[tuple[OutletKind, int], ...]


@dataclass(frozen=True, slots=True)
class OutLine:
    """A release that went out."""

    day: date
    number: str
    kind: ReleaseKind
    headline: str


@dataclass(frozen=True, slots=True)
class ActivitySheet:
    """What an office did in a period. ``parts`` are to be in it, in this order."""

    front: Front
    parts: tuple[str, ...]
    sums: Sums
    spans: tuple[Span, ...]
    events: tuple[EventLine, ...]
    groups: tuple[Group, ...]
    quotes: tuple[QuoteLine, ...]
    coverage: Coverage | None


@dataclass(frozen=True, slots=True)
class VisibilitySheet:
    """What was done for a project or a donor in a period. ``parts`` as in :class:`ActivitySheet`.

    ``quotes`` are those of people who spoke for a donor.
    """

    front: Front
    parts: tuple[str, ...]
    sums: Sums
    spans: tuple[Span, ...]
    events: tuple[EventLine, ...]
    releases: tuple[OutLine, ...]
    quotes: tuple[QuoteLine, ...]
    pieces: tuple[PieceLine, ...]
