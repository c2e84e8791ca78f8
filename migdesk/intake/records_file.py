"""The records format: one event with everything it needs, or the house style, as a JSON file.

The typed definition below is the format: it decodes a file, says where a file is wrong, and is
what ``docs/records.schema.json`` is generated from. A record that others refer to has an ``id``,
unique in the file. An ``id`` that is a UUID is the record's identity in every workspace; any other
``id`` is only this file's name for it. A reference is an ``id`` of this file, or the UUID of a
record that the workspace already holds.

Version 1. Times are ISO 8601 with a zone offset; ``since`` and ``until`` may be a year or a month.
What the types cannot say (references, sameness, spans) is checked in
:mod:`migdesk.intake.checking`.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from migdesk.text.blocks import Block
from migdesk.text.names import Forms, Language, OrganisationName, PersonName
from migdesk.vocabulary import (
    AppearanceStatus,
    ClearanceState,
    CountedAs,
    Decision,
    EditKind,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Honorific,
    Level,
    Modality,
    NoticeKind,
    Occasion,
    OrganisationKind,
    OutletKind,
    PaperSize,
    Part,
    Provenance,
    QuoteKind,
    ReleaseKind,
    ReportPeriod,
    Role,
    SessionKind,
    Stage,
    Tone,
)

FORMAT: Final = "migdesk-records"
FORMAT_VERSION: Final = 1
SIZE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes. A two-day conference with its releases is about a hundredth of this."""

PAST_CHECKS: Final = (
    Stage.CLEARANCE,
    Stage.READY,
    Stage.OUT,
    Stage.CORRECTED,
    Stage.WITHDRAWN,
)
"""Stages of a release that somebody was asked to clear: its text has been frozen."""

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

Id = Annotated[str, Meta(min_length=1, max_length=100)]
Filled = Annotated[str, Meta(min_length=1, pattern=r"\S")]
Tag = Annotated[
    Language, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(?!\n)$")
]
"""A BCP 47 tag of language, script and region, in the usual capitals: ``ka``, ``sr-Latn-RS``."""

TagOrNone = Annotated[
    Language, Meta(pattern=r"^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?)?(?!\n)$")
]

Texts = Mapping[Tag, Filled]
Title = Annotated[Mapping[Tag, Filled], Meta(min_length=1)]
PersonNames = Annotated[Mapping[Tag, PersonName], Meta(min_length=1)]
OrganisationNames = Annotated[Mapping[Tag, OrganisationName], Meta(min_length=1)]
Moment = Annotated[datetime, Meta(tz=True)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Reach = Annotated[int, Meta(ge=0, le=10_000_000_000)]
"""People, more than there are: of the reach of several channels added up."""

Ordinal = Annotated[int, Meta(ge=1, le=1_000_000)]
Year = Annotated[int, Meta(ge=1900, le=2199)]
SinceUntil = Annotated[
    str, Meta(pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?(?!\n)$")
]
Colour = Annotated[str, Meta(pattern=r"^#[0-9A-F]{6}(?!\n)$")]


class Written(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What all parts of the format share: nothing unknown is skipped in silence."""


class ImageIn(Written, frozen=True):
    """A PNG or JPEG, in base64."""

    file_name: Filled
    media_type: Literal["image/png", "image/jpeg"]
    data: bytes


class OfficeIn(Written, frozen=True):
    """The office that the workspace belongs to.

    ``logos`` are those for documents in one language, ``logo`` the one for all others.
    """

    names: OrganisationNames
    zone: Filled
    languages: tuple[Tag, ...]
    tagline: Texts = {}
    city: Mapping[Tag, Forms] = {}
    footer: Texts = {}
    accent: Colour = "#0A5C66"
    paper: PaperSize = PaperSize.A4
    logo: ImageIn | None = None
    logos: Mapping[Tag, ImageIn] = {}
    release_names: str = ""
    report_names: str = ""


class EarlierNameIn(Written, frozen=True):
    """What an organisation was called before, from a date until the next name was taken."""

    names: OrganisationNames
    since: SinceUntil | None = None


class OrganisationIn(Written, frozen=True):
    """An organisation; ``parent`` is an organisation's id, ``since`` the first day of its name.

    ``logos`` are those for documents in one language, ``logo`` the one for all others.
    """

    id: Id
    names: OrganisationNames
    kind: OrganisationKind
    country: str = ""
    parent: Id | None = None
    since: SinceUntil | None = None
    until: SinceUntil | None = None
    notes: str = ""
    earlier: tuple[EarlierNameIn, ...] = ()
    logo: ImageIn | None = None
    logos: Mapping[Tag, ImageIn] = {}


class LogoSetIn(Written, frozen=True):
    """Logos that are printed together; ``partners`` are organisations' ids in protocol order."""

    id: Id
    name: Title
    logo: ImageIn | None = None
    logos: Mapping[Tag, ImageIn] = {}
    partners: tuple[Id, ...] = ()


class PostIn(Written, frozen=True):
    """A title held from a date to a date; ``organisation`` is an organisation's id."""

    id: Id
    organisation: Id | None = None
    title: Mapping[Tag, Forms] = {}
    since: SinceUntil | None = None
    until: SinceUntil | None = None
    acting: bool = False
    announced: bool = False
    source: str = ""


class PersonIn(Written, frozen=True):
    """A person with the posts held over time."""

    id: Id
    names: PersonNames
    honorific: Honorific = Honorific.NONE
    country: str = ""
    languages: tuple[Tag, ...] = ()
    email: str = ""
    phone: str = ""
    notes: str = ""
    biography: Texts = {}
    counted_as: CountedAs = CountedAs.NOT_RECORDED
    posts: tuple[PostIn, ...] = ()


class DonorIn(Written, frozen=True):
    """A donor of a project and the phrase its agreement asks for."""

    organisation: Id
    phrase: Texts = {}


class ProjectIn(Written, frozen=True):
    """A project with its donors in order."""

    id: Id
    title: Title
    acronym: str = ""
    code: str = ""
    since: SinceUntil | None = None
    until: SinceUntil | None = None
    donors: tuple[DonorIn, ...] = ()


class SeriesIn(Written, frozen=True):
    """A row of events that come again."""

    id: Id
    title: Title


class BoilerplateIn(Written, frozen=True):
    """A standing paragraph and the label beside it."""

    id: Id
    label: Title
    text: Title
    project: Id | None = None
    since: SinceUntil | None = None
    until: SinceUntil | None = None
    standing: bool = False


class ContactIn(Written, frozen=True):
    """A press contact."""

    id: Id
    name: Title
    role: Texts = {}
    phone: str = ""
    email: str = ""
    link: str = ""
    standing: bool = False


class AcronymIn(Written, frozen=True):
    """Letters and what they stand for."""

    letters: Filled
    meaning: Title


class EquivalentIn(Written, frozen=True):
    """What a sector, a theme, a room or a use is called in each language."""

    words: Title


class TermIn(Written, frozen=True):
    """Words that the office avoids, and what it writes instead; a star stands for any ending."""

    language: Tag
    avoided: Filled
    preferred: str = ""


class RuleLevelIn(Written, frozen=True):
    """What a rule of the checks means to the office, where that is not as delivered."""

    rule: Filled
    level: Level


class ReportPresetIn(Written, frozen=True):
    """What is chosen about a report, under a name.

    One that keeps to a project or a donor stays at home.
    """

    name: Filled
    report: Filled
    languages: tuple[Tag, ...]
    ticked: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    period: ReportPeriod | None = None
    since: date | None = None
    until: date | None = None


class AppearanceIn(Written, frozen=True):
    """A person in a role. ``post`` is the id of the post held that day."""

    id: Id
    person: Id
    role: Role
    post: Id | None = None
    status: AppearanceStatus = AppearanceStatus.PLANNED
    shown_as: Texts = {}
    replaced_by: Id | None = None


class SessionIn(Written, frozen=True):
    """A session with those who appear in it, in protocol order."""

    id: Id
    kind: SessionKind
    starts_at: Moment
    ends_at: Moment
    title: Texts = {}
    room: str = ""
    key_points: Texts = {}
    appearances: tuple[AppearanceIn, ...] = ()


class EventOrganisationIn(Written, frozen=True):
    """What an organisation is to the event."""

    organisation: Id
    part: Part


class AttendanceIn(Written, frozen=True):
    """People of one country and sector."""

    country: str = ""
    sector: str = ""
    women: Count = 0
    men: Count = 0
    other: Count = 0
    online: bool = False


class FollowUpIn(Written, frozen=True):
    """Something promised."""

    action: Title
    owner: str = ""
    due: date | None = None
    status: FollowUpStatus = FollowUpStatus.OPEN


class EventIn(Written, frozen=True):
    """The event. ``appearances`` are those at the event as a whole."""

    id: Id
    title: Title
    kind: EventKind
    starts_at: Moment
    ends_at: Moment
    zone: Filled
    modality: Modality = Modality.IN_PERSON
    status: EventStatus = EventStatus.PLANNED
    status_reason: str = ""
    venue: Texts = {}
    city: Mapping[Tag, Forms] = {}
    country: str = ""
    link: str = ""
    series: Id | None = None
    number: Count = 0
    project: Id | None = None
    logo_set: Id | None = None
    themes: tuple[str, ...] = ()
    gcm_objectives: tuple[Annotated[int, Meta(ge=1, le=23)], ...] = ()
    sdg_targets: tuple[str, ...] = ()
    summary: Texts = {}
    outcomes: Texts = {}
    organisations: tuple[EventOrganisationIn, ...] = ()
    sessions: tuple[SessionIn, ...] = ()
    appearances: tuple[AppearanceIn, ...] = ()
    attendance: tuple[AttendanceIn, ...] = ()
    follow_ups: tuple[FollowUpIn, ...] = ()


class TranslationIn(Written, frozen=True):
    """A quote in another language."""

    language: Tag
    words: Filled
    official: bool = False
    approved: bool = False
    translated_by: str = ""
    checked_by: str = ""


class CorrectionIn(Written, frozen=True):
    """A wording that was replaced, and why."""

    words: Filled
    reason: Filled
    who: str
    at: Moment


class ClearanceStepIn(Written, frozen=True):
    """A step of a quote's clearance trail."""

    state: ClearanceState
    at: Moment
    who: str = ""
    channel: str = ""
    scope: str = ""
    comment: str = ""
    until: Moment | None = None


class QuoteIn(Written, frozen=True):
    """A quote of the event. ``session`` is the id of the session in which it was said."""

    id: Id
    words: Filled
    language: Tag
    person: Id | None = None
    post: Id | None = None
    unattributed: str = ""
    session: Id | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    said_at: Moment | None = None
    provenance: Provenance = Provenance.NOTES
    source: str = ""
    taken_by: str = ""
    on_record: bool = True
    clearance: ClearanceState = ClearanceState.TO_VERIFY
    cleared_words: str = ""
    edit: EditKind | None = None
    themes: tuple[str, ...] = ()
    translations: tuple[TranslationIn, ...] = ()
    corrections: tuple[CorrectionIn, ...] = ()
    trail: tuple[ClearanceStepIn, ...] = ()


class RenditionIn(Written, frozen=True):
    """The text in one language. ``key_figures`` are pairs of figure and caption."""

    language: Tag
    headline: str = ""
    deck: str = ""
    dateline: str = ""
    key_figures: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()


class ReleaseClearanceIn(Written, frozen=True):
    """Somebody asked to clear the text in one language."""

    language: Tag
    who: Filled
    asked_at: Moment
    due: Moment | None = None
    answered_at: Moment | None = None
    decision: Decision = Decision.WAITING
    channel: str = ""
    comment: str = ""


class VersionIn(Written, frozen=True):
    """A frozen text. Its clearances cover exactly this text."""

    language: Tag
    number: Ordinal
    stage: Stage
    made_at: Moment
    made_by: str
    headline: str = ""
    deck: str = ""
    dateline: str = ""
    key_figures: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()
    abouts: tuple[Mapping[str, str], ...] = ()
    contacts: tuple[Mapping[str, str], ...] = ()
    embargo: Moment | None = None
    edition: Ordinal = 1
    occasion: Occasion = Occasion.STAGE
    clearances: tuple[ReleaseClearanceIn, ...] = ()


class NoticeIn(Written, frozen=True):
    """A line about a release that is out, by language: what was wrong, or why it is taken back.

    ``number`` is that of the edition it makes, 2 for the first. ``at`` is when it was begun,
    ``issued_at`` when that edition went out.
    """

    kind: NoticeKind
    number: Annotated[int, Meta(ge=2, le=1_000_000)]
    lines: Title
    at: Moment
    who: str
    issued_at: Moment | None = None


class ReleaseIn(Written, frozen=True):
    """A release of the event.

    A release whose ``stage`` is past the checks and that brings no ``versions`` is taken to have
    been cleared as it stands: one version a language is frozen from its text, and ``clearances``
    belong to those.
    """

    id: Id
    kind: ReleaseKind
    stage: Stage = Stage.DRAFT
    year: Year | None = None
    running_number: Ordinal | None = None
    day: date | None = None
    subject: Texts = {}
    embargo: Moment | None = None
    published_at: Moment | None = None
    reason: str = ""
    owner: str = ""
    contacts: tuple[Id, ...] = ()
    boilerplates: tuple[Id, ...] = ()
    renditions: tuple[RenditionIn, ...] = ()
    versions: tuple[VersionIn, ...] = ()
    notices: tuple[NoticeIn, ...] = ()
    clearances: tuple[ReleaseClearanceIn, ...] = ()


class OutletIn(Written, frozen=True):
    """A newspaper, a channel, an agency, a website."""

    id: Id
    name: Title
    kind: OutletKind
    languages: tuple[Tag, ...] = ()
    country: str = ""
    link: str = ""
    reach: Reach = 0
    notes: str = ""


class MediaContactIn(Written, frozen=True):
    """A journalist; ``outlet`` is an outlet's id. ``opted_out`` wants no mail from the office."""

    id: Id
    name: Title
    outlet: Id | None = None
    beat: str = ""
    languages: tuple[Tag, ...] = ()
    email: str = ""
    phone: str = ""
    opted_out: bool = False
    notes: str = ""


class CoverageIn(Written, frozen=True):
    """Something published about the event, or about one of its releases."""

    id: Id
    outlet: Id
    day: date
    title: str = ""
    link: str = ""
    language: TagOrNone = ""
    reach: Reach = 0
    tone: Tone = Tone.NEUTRAL
    release: Id | None = None
    quote: Id | None = None
    names_donor: bool = False
    has_message: bool = False


class RecordsFile(Written, frozen=True):
    """A whole file. Every part may be missing.

    ``quotes``, ``releases`` and ``coverage`` belong to ``event``.
    """

    format: Literal["migdesk-records"]
    version: Literal[1]
    office: OfficeIn | None = None
    organisations: tuple[OrganisationIn, ...] = ()
    people: tuple[PersonIn, ...] = ()
    projects: tuple[ProjectIn, ...] = ()
    series: tuple[SeriesIn, ...] = ()
    logo_sets: tuple[LogoSetIn, ...] = ()
    contacts: tuple[ContactIn, ...] = ()
    boilerplates: tuple[BoilerplateIn, ...] = ()
    acronyms: tuple[AcronymIn, ...] = ()
    equivalents: tuple[EquivalentIn, ...] = ()
    terms: tuple[TermIn, ...] = ()
    rule_levels: tuple[RuleLevelIn, ...] = ()
    report_presets: tuple[ReportPresetIn, ...] = ()
    outlets: tuple[OutletIn, ...] = ()
    media_contacts: tuple[MediaContactIn, ...] = ()
    event: EventIn | None = None
    quotes: tuple[QuoteIn, ...] = ()
    releases: tuple[ReleaseIn, ...] = ()
    coverage: tuple[CoverageIn, ...] = ()


def identity(reference: str) -> str | None:
    """Return the UUID that an id or a reference is, in its usual form, or ``None``."""
    return reference.lower() if _UUID.fullmatch(reference) else None


def known_as(reference: str) -> str:
    """Return what an id or a reference is compared by: a UUID may be written in capitals."""
    return identity(reference) or reference
