"""All of a quote, to be edited in place."""

from datetime import datetime, timedelta

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.desk.rows.people_pages import PostEntry
from migdesk.desk.rows.uses import UsedIn
from migdesk.text.names import Language
from migdesk.vocabulary import ClearanceState, EditKind, Provenance, QuoteKind


class TranslationEntry(Struct, frozen=True):
    """A quote in another language, with who made it and who agreed to it."""

    id: int
    language: Language
    words: str
    official: bool
    approved: bool
    translated_by: str
    checked_by: str


class TrailEntry(Struct, frozen=True):
    """One step of the trail of clearance: the state entered, who said so, when and how.

    ``evidence`` is the file that shows it, by its name, if there is one.
    """

    id: int
    at: datetime
    state: ClearanceState
    who: str
    channel: str
    scope: str
    comment: str
    until: datetime | None
    evidence: Named | None


class CorrectionEntry(Struct, frozen=True):
    """Words as they were recorded before, and why they were wrong."""

    words: str
    reason: str
    who: str
    at: datetime


class QuotePage(Struct, frozen=True):
    """All of a quote. Hours are those at the place of the event, or of the office.

    Attributes:
        words: as recorded: the evidence.
        cleared_words: the form the speaker agreed to, where it differs.
        edit: in what it does.
        speaker: ``None`` where ``unattributed`` says why there is none.
        title, organisation: of the post held that day, ``post_id``; empty and 0 where none is
            known.
        posts: all posts of the speaker.
        next_clearances: the states that may follow the present one.
        used_in: where it is printed word for word; quotes that were cut are not among it.
        usual_answer: how long the speaker takes to answer: see ``PersonPage``.
    """

    id: int
    words: str
    language: Language
    cleared_words: str
    edit: EditKind | None
    kind: QuoteKind
    speaker: Named | None
    unattributed: str
    post_id: int
    title: str
    organisation: str
    posts: tuple[PostEntry, ...]
    event: Named | None
    session: Named | None
    zone: str
    said_at: datetime | None
    provenance: Provenance
    source: str
    taken_by: str
    on_record: bool
    themes: tuple[str, ...]
    clearance: ClearanceState
    next_clearances: tuple[ClearanceState, ...]
    translations: tuple[TranslationEntry, ...]
    trail: tuple[TrailEntry, ...]
    corrections: tuple[CorrectionEntry, ...]
    used_in: tuple[UsedIn, ...]
    usual_answer: timedelta | None
