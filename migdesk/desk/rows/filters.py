"""What a list is narrowed down to, and into which stretches it is put.

Every field narrows further; as it stands at first it narrows nothing. A set that is empty is no
condition. ``text`` is what a person typed: every word from its start, or "a phrase" as it is, in
any language and script.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import (
    ClearanceState,
    EventKind,
    EventStatus,
    OrganisationKind,
    Part,
    QuoteKind,
    ReleaseKind,
    Stage,
)


class EventTime(StrEnum):
    """Which events a list shows, by the clock."""

    ALL = "all"
    UPCOMING = "upcoming"
    PAST = "past"


class QuoteGrouping(StrEnum):
    """The stretches of a list of quotes.

    By session: the latest first; ``Group.key`` is the session's kind, ``no_session`` for what was
    said at an event outside its sessions, or ``no_event``. By speaker: by family name; the key is
    ``speaker`` or ``nobody``. Newest: those recorded last first, in one stretch.
    """

    SESSION = "session"
    SPEAKER = "speaker"
    NEWEST = "newest"


class ReleaseGrouping(StrEnum):
    """The stretches of a list of releases.

    By stage: ``in_progress`` by their next date, then what is out by the month it went out in.
    By event: the latest event first; the key is ``event`` or ``no_event``. By month: of the date
    they carry; the key is the month or ``no_date``.
    """

    STAGE = "stage"
    EVENT = "event"
    MONTH = "month"


class EventFilter(Struct, frozen=True):
    """Which events. Groups: ``today``, ``coming`` (the next first), ``past`` (the last first).

    ``organisation_id`` has ``part`` in the event, or any part; a donor of the event's project is
    a donor of the event. ``places`` are cities as lists name them; an event has any of ``themes``.
    ``since`` and ``until`` are days at the place of the office.
    """

    text: str = ""
    time: EventTime = EventTime.ALL
    kinds: frozenset[EventKind] = frozenset()
    statuses: frozenset[EventStatus] = frozenset()
    organisation_id: int | None = None
    part: Part | None = None
    projects: frozenset[int] = frozenset()
    series_id: int | None = None
    person_id: int | None = None
    places: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None


class PersonFilter(Struct, frozen=True):
    """Which people, by family name. The text is also looked for in titles and organisations.

    ``organisation_id`` and ``organisation_kinds`` are of a post held today. ``event_id`` is an
    event at which they appear.
    """

    text: str = ""
    organisation_id: int | None = None
    organisation_kinds: frozenset[OrganisationKind] = frozenset()
    event_id: int | None = None


class OrganisationFilter(Struct, frozen=True):
    """Which organisations, by name."""

    text: str = ""
    kinds: frozenset[OrganisationKind] = frozenset()


class QuoteFilter(Struct, frozen=True):
    """Which quotes. The text is also looked for in translations and in the speaker's name.

    ``languages`` are those spoken, ``speakers`` the keys of people; it may be of any of
    ``event_ids``. ``since`` and ``until`` are days, at the place of the office, on which it was
    said.
    """

    text: str = ""
    grouping: QuoteGrouping = QuoteGrouping.NEWEST
    clearances: frozenset[ClearanceState] = frozenset()
    kinds: frozenset[QuoteKind] = frozenset()
    languages: frozenset[Language] = frozenset()
    speakers: frozenset[int] = frozenset()
    event_id: int | None = None
    event_ids: frozenset[int] = frozenset()
    session_id: int | None = None
    project_id: int | None = None
    on_record: bool | None = None
    since: date | None = None
    until: date | None = None


class ReleaseFilter(Struct, frozen=True):
    """Which releases. The text is also looked for in numbers, however written.

    ``languages`` are those there is a text in; to any of ``event_ids`` and ``owners`` it may
    belong. ``since`` and ``until`` bound the date a release carries.
    """

    text: str = ""
    grouping: ReleaseGrouping = ReleaseGrouping.STAGE
    kinds: frozenset[ReleaseKind] = frozenset()
    stages: frozenset[Stage] = frozenset()
    languages: frozenset[Language] = frozenset()
    event_id: int | None = None
    event_ids: frozenset[int] = frozenset()
    project_id: int | None = None
    owner: str = ""
    owners: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
