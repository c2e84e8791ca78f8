"""What reports about a period print, frozen: figures, events, releases, what was published."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.documents.reports.event_sheets import Shown
from migdesk.documents.reports.sheets import Front, QuoteLine
from migdesk.documents.sheet import NoticeLine
from migdesk.text.names import Language
from migdesk.vocabulary import Decision, NoticeKind, OutletKind, ReleaseKind, Stage, Tone


class Sums(Struct, frozen=True):
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


class Span(Struct, frozen=True):
    """A part of a period, by its first day: a month, or with ``is_year`` a year."""

    first: date
    events: int
    releases: int
    is_year: bool = False


class EventLine(Struct, frozen=True):
    """An event. ``took_part`` is ``None`` where nobody counted."""

    first: date
    last: date
    title: str
    place: str
    took_part: int | None
    releases: int


class GroupLine(Struct, frozen=True):
    """The events that have one thing in common; without a ``name``, those that have nothing.

    ``took_part`` is ``None`` where nobody counted at any of them.
    """

    name: str
    events: int
    took_part: int | None
    releases: int


class Group(Struct, frozen=True):
    """Events by what they have in common. ``part`` is the part of the report that tells of it.

    With ``is_shared`` an event may be in several lines.
    """

    part: str
    lines: tuple[GroupLine, ...]
    is_shared: bool = False


class PieceLine(Struct, frozen=True):
    """Something that was published."""

    day: date
    outlet: str
    title: str
    link: str
    reach: int
    names_donor: bool


class Coverage(Struct, frozen=True):
    """What was published in a period, in figures. ``reach`` adds up that of all pieces."""

    pieces: int
    outlets: int
    reach: int
    names_donor: int
    has_message: int
    tones: tuple[tuple[Tone, int], ...]
    kinds: tuple[tuple[OutletKind, int], ...]


class OutLine(Struct, frozen=True):
    """A release that went out."""

    day: date
    number: str
    kind: ReleaseKind
    headline: str


class ActivitySheet(Struct, frozen=True):
    """What an office did in a period. ``parts`` are to be in it, in this order."""

    front: Front
    parts: tuple[str, ...]
    sums: Sums
    spans: tuple[Span, ...]
    events: tuple[EventLine, ...]
    groups: tuple[Group, ...]
    quotes: tuple[QuoteLine, ...]
    coverage: Coverage | None


class VisibilitySheet(Struct, frozen=True):
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
    photos: tuple[Shown, ...]
    pieces: tuple[PieceLine, ...]


class RegisterLine(Struct, frozen=True):
    """A release in the register.

    Attributes:
        number: as it is printed.
        kind: what it is.
        day: on which it went out first, else the one it carries.
        headlines: by language, that of the report first.
        stage: how far it has come.
        was_out: whether others have had it.
        embargo: by the clock of the office, if there is one.
        notices: corrections and the withdrawal that went out, the earliest first.
        reason: why it was withdrawn.
        clearances: who decided what about its text.
    """

    number: str
    kind: ReleaseKind
    day: date
    headlines: tuple[tuple[Language, str], ...]
    stage: Stage
    was_out: bool
    embargo: datetime | None
    notices: tuple[NoticeLine, ...]
    reason: str
    clearances: tuple[tuple[Decision, tuple[str, ...]], ...]

    @property
    def was_corrected(self) -> bool:
        """Tell whether a correction went out."""
        return any(notice.kind is NoticeKind.CORRECTION for notice in self.notices)


class RegisterSheet(Struct, frozen=True):
    """The releases of a period. ``parts`` as in :class:`ActivitySheet`."""

    front: Front
    parts: tuple[str, ...]
    releases: tuple[RegisterLine, ...]


class Heads(Struct, frozen=True):
    """How many people are counted as what."""

    women: int = 0
    men: int = 0
    another: int = 0
    not_recorded: int = 0

    @property
    def all(self) -> int:
        """Return how many they are together."""
        return self.women + self.men + self.another + self.not_recorded


class HeadsLine(Struct, frozen=True):
    """Those who have one thing in common; without a ``name``, those of whom it is not known."""

    name: str
    heads: Heads


class PanelLine(Struct, frozen=True):
    """A session with several speakers. ``title`` is what it is called, ``event`` its event."""

    day: date
    title: str
    event: str
    heads: Heads

    @property
    def is_of_one_sex(self) -> bool:
        """Tell whether all are women, or all are men: it is recorded of everybody."""
        return self.heads.all in {self.heads.women, self.heads.men}

    @property
    def is_mixed(self) -> bool:
        """Tell whether there are two kinds at least, whatever those are who are not recorded."""
        heads = self.heads
        kinds = sum(1 for number in (heads.women, heads.men, heads.another) if number)
        return kinds > 1 or heads.another == heads.all


class BalanceSheet(Struct, frozen=True):
    """Women and men among the speakers of a period. ``parts`` as in :class:`ActivitySheet`.

    In ``speakers`` and ``countries`` everybody is counted once; in ``roles`` for each time they
    spoke, in ``organisations`` once for each kind of organisation they spoke for.
    """

    front: Front
    parts: tuple[str, ...]
    speakers: Heads
    roles: tuple[HeadsLine, ...]
    countries: tuple[HeadsLine, ...]
    organisations: tuple[HeadsLine, ...]
    panels: tuple[PanelLine, ...]
