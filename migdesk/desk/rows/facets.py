"""What a list can be narrowed down by, and how much of each there is."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import (
    ClearanceState,
    EventKind,
    EventStatus,
    OrganisationKind,
    QuoteKind,
    ReleaseKind,
    Stage,
)


class EventFacets(Struct, frozen=True):
    """By what events can be told apart, each with how many there are.

    Attributes:
        kinds: those there is an event of.
        statuses: those an event has.
        projects: key, name and number of the projects with events, those with most first.
        places: the cities of events, those with most first.
        themes: of events, those with most first.
    """

    kinds: Mapping[EventKind, int]
    statuses: Mapping[EventStatus, int]
    projects: tuple[tuple[int, str, int], ...]
    places: Mapping[str, int]
    themes: Mapping[str, int]


class PersonFacets(Struct, frozen=True):
    """By what people can be told apart, each with how many there are.

    Attributes:
        organisation_kinds: of the organisations in which somebody holds a post today.
    """

    organisation_kinds: Mapping[OrganisationKind, int]


class OrganisationFacets(Struct, frozen=True):
    """By what organisations can be told apart, each with how many there are.

    Attributes:
        kinds: those there is an organisation of.
    """

    kinds: Mapping[OrganisationKind, int]


class QuoteFacets(Struct, frozen=True):
    """By what the quotes of a list can be told apart, each with how many there are.

    What the filter says of one of them narrows down the others, not itself.

    Attributes:
        clearances: the states quotes are in.
        waiting: how many of the list are to be verified, and with their speakers: the state
            narrows these down, too, and what is off the record is none of them.
        kinds: those there is a quote of.
        languages: those spoken.
        speakers: key, name and number of whoever is quoted, those quoted most first.
        events: key, title and number of the events with quotes, the latest first.
    """

    clearances: Mapping[ClearanceState, int]
    waiting: Mapping[ClearanceState, int]
    kinds: Mapping[QuoteKind, int]
    languages: Mapping[Language, int]
    speakers: tuple[tuple[int, str, int], ...]
    events: tuple[tuple[int, str, int], ...]


class ReleaseFacets(Struct, frozen=True):
    """By what releases can be told apart, each with how many there are.

    Attributes:
        kinds: those there is a release of.
        stages: those a release is at.
        owners: whoever has a release, in alphabetical order.
        events: key, title and number of the events with releases, the latest first.
        first_year: of the oldest release with a date, 0 where there is none.
        zone: of the office: the days of a list are those there.
    """

    kinds: Mapping[ReleaseKind, int]
    stages: Mapping[Stage, int]
    owners: Mapping[str, int]
    events: tuple[tuple[int, str, int], ...]
    first_year: int
    zone: ZoneInfo
