"""The closed lists that everyone shares.

Each value is what is stored in a workspace and in records files, so a value is never renamed
without a migration. Words for people stand in ``translations/words/LANG.toml`` under the class
name in snake case (``event_kind.conference``).
"""

from enum import StrEnum


class EventKind(StrEnum):
    """What an event is."""

    CONFERENCE = "conference"
    WORKSHOP = "workshop"
    TRAINING = "training"
    FORUM = "forum"
    ROUND_TABLE = "round_table"
    MEETING = "meeting"
    LAUNCH = "launch"
    SIGNING = "signing"
    HANDOVER = "handover"
    EXHIBITION = "exhibition"
    AWARD_CEREMONY = "award_ceremony"
    STUDY_VISIT = "study_visit"
    PRESS_CONFERENCE = "press_conference"
    CAMPAIGN_DAY = "campaign_day"


class Modality(StrEnum):
    """Where the people of an event are."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class EventStatus(StrEnum):
    """How far an event has come."""

    IDEA = "idea"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class SessionKind(StrEnum):
    """What part of an agenda a session is."""

    OPENING = "opening"
    HIGH_LEVEL_PANEL = "high_level_panel"
    PANEL = "panel"
    KEYNOTE = "keynote"
    THEMATIC = "thematic"
    WORKING_GROUP = "working_group"
    QUESTIONS = "questions"
    BREAK = "break"
    CEREMONY = "ceremony"
    CLOSING = "closing"


class Role(StrEnum):
    """What a person does at an event or in one of its sessions."""

    HOST = "host"
    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    OPENING_REMARKS = "opening_remarks"
    WELCOME_ADDRESS = "welcome_address"
    INTRODUCTORY_REMARKS = "introductory_remarks"
    GREETING = "greeting"
    KEYNOTE = "keynote"
    MODERATOR = "moderator"
    PANELLIST = "panellist"
    DISCUSSANT = "discussant"
    PRESENTER = "presenter"
    TRAINER = "trainer"
    RAPPORTEUR = "rapporteur"
    FACILITATOR = "facilitator"
    CLOSING_REMARKS = "closing_remarks"
    SIGNATORY = "signatory"
    AWARDEE = "awardee"
    GUEST_OF_HONOUR = "guest_of_honour"
    HEAD_OF_DELEGATION = "head_of_delegation"
    INTERPRETER = "interpreter"
    PARTICIPANT = "participant"
    CONTACT = "contact"
    AUTHOR = "author"
    PHOTOGRAPHER = "photographer"


class AppearanceStatus(StrEnum):
    """Whether the person came, planned against actual."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    SPOKE = "spoke"
    ABSENT = "absent"
    REPLACED = "replaced"


class ConflictKind(StrEnum):
    """What on an agenda cannot be as it stands."""

    PERSON_TWICE = "person_twice"
    ROOM_TWICE = "room_twice"
    OUTSIDE = "outside"
    NO_MODERATOR = "no_moderator"
    NOBODY_STANDS_IN = "nobody_stands_in"


class Part(StrEnum):
    """What an organisation is to an event."""

    HOST = "host"
    ORGANISER = "organiser"
    PARTNER = "partner"
    DONOR = "donor"


class OrganisationKind(StrEnum):
    """What an organisation is."""

    UN_ENTITY = "un_entity"
    MINISTRY = "ministry"
    AGENCY = "agency"
    EMBASSY = "embassy"
    DONOR = "donor"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    NGO = "ngo"
    ACADEMIA = "academia"
    PRIVATE = "private"
    MEDIA = "media"


class QuoteKind(StrEnum):
    """How the words came to the record. A paraphrase is never printed in quotation marks."""

    DIRECT = "direct"
    PARTIAL = "partial"
    PARAPHRASE = "paraphrase"
    WRITTEN_STATEMENT = "written_statement"
    SOCIAL_POST = "social_post"


class Provenance(StrEnum):
    """What a quote was taken from."""

    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    SPEECH_TEXT = "speech_text"
    EMAIL = "email"
    NOTES = "notes"
    RELEASE = "release"


class ClearanceState(StrEnum):
    """Whether a speaker has agreed to words being used."""

    TO_VERIFY = "to_verify"
    ASKED = "asked"
    CLEARED = "cleared"
    CLEARED_EDITED = "cleared_edited"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class EditKind(StrEnum):
    """In what the form a speaker cleared differs from the words as recorded.

    The first four are permitted in any quote; a change is the speaker's own rewording.
    """

    FIRST_LETTER = "first_letter"
    FINAL_PUNCTUATION = "final_punctuation"
    FOOTNOTE_MARKS = "footnote_marks"
    TYPO = "typo"
    CHANGE = "change"


class Verdict(StrEnum):
    """What the record says of words between quotation marks in a text."""

    WORD_FOR_WORD = "word_for_word"
    EXCERPT = "excerpt"
    EDITED = "edited"
    TRANSLATION = "translation"
    CHANGED = "changed"
    PARAPHRASE = "paraphrase"
    NO_SOURCE = "no_source"
    TERM = "term"


class QuoteUse(StrEnum):
    """Whether quoted words may be used in a text."""

    CLEARED = "cleared"
    WAITING = "waiting"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    OTHER_WORDS = "other_words"
    UNCHECKED = "unchecked"
    OFF_RECORD = "off_record"


class NamedAs(StrEnum):
    """Whom a text names beside quoted words."""

    SPEAKER = "speaker"
    ANOTHER = "another"
    UNSURE = "unsure"
    NOBODY = "nobody"


class Level(StrEnum):
    """What it means that a text breaks a rule."""

    BLOCKS = "blocks"
    WARNS = "warns"
    OFF = "off"


class ReportPeriod(StrEnum):
    """Days that follow from the day on which a report is made."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    YEAR_TO_DATE = "year_to_date"
    LAST_YEAR = "last_year"


class ReleaseKind(StrEnum):
    """What a text that leaves the office is."""

    PRESS_RELEASE = "press_release"
    MEDIA_ADVISORY = "media_advisory"
    ANNOUNCEMENT = "announcement"
    STATEMENT = "statement"
    MEDIA_NOTE = "media_note"


RELEASE_PREFIX = {
    ReleaseKind.PRESS_RELEASE: "PR",
    ReleaseKind.MEDIA_ADVISORY: "MA",
    ReleaseKind.ANNOUNCEMENT: "AN",
    ReleaseKind.STATEMENT: "ST",
    ReleaseKind.MEDIA_NOTE: "MN",
}
"""First letters of a release's number (PR-14-2026): kind, running number, year."""


class Stage(StrEnum):
    """How far a release has come."""

    DRAFT = "draft"
    CHECKS = "checks"
    CLEARANCE = "clearance"
    READY = "ready"
    OUT = "out"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class NoticeKind(StrEnum):
    """What is told about a release that is out."""

    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"


class Occasion(StrEnum):
    """What a version was kept at."""

    STAGE = "stage"
    EXPORT = "export"
    SENDING = "sending"


class Decision(StrEnum):
    """What a person who was asked to clear a release answered."""

    WAITING = "waiting"
    CLEARED = "cleared"
    CLEARED_WITH_CHANGES = "cleared_with_changes"
    REFUSED = "refused"


class BlockKind(StrEnum):
    """What a paragraph of a release is."""

    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"
    DONOR_LINE = "donor_line"
    NOTES = "notes"
    BOILERPLATE = "boilerplate"
    CONTACTS = "contacts"
    DISCLAIMER = "disclaimer"
    PHOTO = "photo"
    ENDS = "ends"


class PaperSize(StrEnum):
    """The sheet a document is set on."""

    A4 = "a4"
    LETTER = "letter"


class Honorific(StrEnum):
    """The form of address of later mentions. No Mrs. or Miss: house rule 46."""

    NONE = "none"
    MR = "mr"
    MS = "ms"
    DR = "dr"


class CountedAs(StrEnum):
    """As what a person is counted among women and men, where somebody has recorded it."""

    WOMAN = "woman"
    MAN = "man"
    ANOTHER = "another"
    NOT_RECORDED = "not_recorded"


class AssetKind(StrEnum):
    """What an attached file is used for."""

    PHOTO = "photo"
    LOGO = "logo"
    FILE = "file"


class FollowUpStatus(StrEnum):
    """Whether what was promised has been done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class OutletKind(StrEnum):
    """How an outlet publishes."""

    TELEVISION = "television"
    RADIO = "radio"
    NEWSPAPER = "newspaper"
    ONLINE = "online"
    AGENCY = "agency"
    SOCIAL = "social"


class Tone(StrEnum):
    """How something published speaks of its matter."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
