"""All of a person and of an organisation, to be edited in place."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from migdesk.desk.rows.lines import EventLine
from migdesk.desk.rows.named import Named
from migdesk.desk.rows.people_lines import PersonLine
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.text.likeness import Likeness
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import AppearanceStatus, CountedAs, Honorific, OrganisationKind, Role


class PostState(StrEnum):
    """Where a post stands today."""

    PAST = "past"
    CURRENT = "current"
    COMING = "coming"


class PostEntry(Struct, frozen=True):
    """A title over time. ``since`` and ``until`` are as precise as is known, ``None`` if open."""

    id: int
    organisation: Named | None
    title: Mapping[Language, Forms]
    since: PartialDate | None
    until: PartialDate | None
    acting: bool
    announced: bool
    source: str
    state: PostState


class AlikeEntry(Struct, frozen=True):
    """Somebody who may be the same person, and in what the two are alike."""

    line: PersonLine
    why: Likeness


class PostUses(Struct, frozen=True):
    """How many appearances and quotes stand under a title."""

    appearances: int
    quotes: int


class AppearedEntry(Struct, frozen=True):
    """An appearance in the life of a person.

    ``day`` is that of the session, or the first of the event. ``session`` is empty where it is
    the event as a whole. ``quotes`` are how many are recorded from that session or event.
    """

    id: int
    event_id: int
    event: str
    session_id: int
    session: str
    day: date
    role: Role
    status: AppearanceStatus
    quotes: int


class PersonPage(Struct, frozen=True):
    """All of a person.

    Attributes:
        posts: in the order they were taken up, the latest last.
        post_id: the post whose title counts today, 0 where none does.
        appearances: the latest first, as are the quotes.
        usual_answer: how long the person takes to answer when asked to clear a quote, in the
            middle of all times; ``None`` where there is no answer yet.
    """

    id: int
    names: Mapping[Language, PersonName]
    honorific: Honorific
    country: str
    languages: tuple[Language, ...]
    email: str
    phone: str
    notes: str
    biography: LocalizedText
    counted_as: CountedAs
    posts: tuple[PostEntry, ...]
    post_id: int
    appearances: tuple[AppearedEntry, ...]
    quotes: tuple[QuoteLine, ...]
    usual_answer: timedelta | None


class MemberEntry(Struct, frozen=True):
    """A post in an organisation: who holds or held it, from when to when."""

    post_id: int
    person_id: int
    name: str
    title: str
    since: PartialDate | None
    until: PartialDate | None
    acting: bool
    state: PostState


class EarlierNameEntry(Struct, frozen=True):
    """What an organisation was called before. ``until`` is the first day of the next name."""

    id: int
    names: Mapping[Language, OrganisationName]
    since: PartialDate | None
    until: PartialDate | None


class OrganisationPage(Struct, frozen=True):
    """All of an organisation.

    Attributes:
        since: since when it is called ``names``.
        earlier: what it was called before, the last first.
        members: by family name, those of today first.
        parts: organisations that name this one as their parent.
        projects: those it pays for.
        events: those it has a part in, the latest first.
        logo_sets: how many sets of logos name it.
    """

    id: int
    names: Mapping[Language, OrganisationName]
    kind: OrganisationKind
    country: str
    parent: Named | None
    since: PartialDate | None
    until: PartialDate | None
    notes: str
    earlier: tuple[EarlierNameEntry, ...]
    members: tuple[MemberEntry, ...]
    parts: tuple[Named, ...]
    projects: tuple[Named, ...]
    events: tuple[EventLine, ...]
    logo_sets: int
