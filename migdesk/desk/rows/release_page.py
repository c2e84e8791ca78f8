"""All of a release, to be edited in place."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.desk.rows.texts import TextEntry
from migdesk.text.blocks import Block
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import Decision, NoticeKind, Occasion, ReleaseKind, Stage


class AskedEntry(Struct, frozen=True):
    """Somebody who was asked to clear a text, and what they said.

    ``present`` tells that the text reads now as it did then; a yes to other words counts again
    only when those come back. ``evidence`` is the file that shows what they said, by its name, if
    there is one.
    """

    id: int
    version_id: int
    language: Language
    number: int
    who: str
    asked_at: datetime
    due: datetime | None
    answered_at: datetime | None
    decision: Decision
    channel: str
    comment: str
    evidence: Named | None
    present: bool


class VersionEntry(Struct, frozen=True):
    """A text as it was frozen. ``present`` tells that its words are those of the text now.

    ``edition`` is what it was kept for: 1 before anything was corrected.
    """

    id: int
    language: Language
    number: int
    stage: Stage
    made_at: datetime
    made_by: str
    headline: str
    edition: int
    occasion: Occasion
    present: bool


class NoticeEntry(Struct, frozen=True):
    """What is said of a release that went out; ``issued_at`` is empty while it is written."""

    kind: NoticeKind
    number: int
    lines: LocalizedText
    at: datetime
    who: str
    issued_at: datetime | None


class ReleasePage(Struct, frozen=True):
    """All of a release. Hours are those at the place of the office.

    Attributes:
        next_stages: the steps it may take from here.
        locked: its text does not change any more.
        deletable: nobody outside can know of it yet.
        edition: 1 until something is corrected.
        correctable, withdrawable: it may be corrected, or taken back, from here.
        notices: corrections and a withdrawal, in order.
        zones: those of events elsewhere, those of the latest first, and UTC.
        contacts, boilerplates: those it carries, in order.
        asked: in the order they were asked.
        versions: by language and number.
    """

    id: int
    kind: ReleaseKind
    number: str
    stage: Stage
    next_stages: tuple[Stage, ...]
    locked: bool
    deletable: bool
    event: Named | None
    day: date | None
    embargo: datetime | None
    published_at: datetime | None
    reason: str
    edition: int
    correctable: bool
    withdrawable: bool
    notices: tuple[NoticeEntry, ...]
    subject: LocalizedText
    owner: str
    zone: str
    zones: tuple[str, ...]
    contacts: tuple[Named, ...]
    boilerplates: tuple[Named, ...]
    texts: tuple[TextEntry, ...]
    asked: tuple[AskedEntry, ...]
    versions: tuple[VersionEntry, ...]


class VersionPage(Struct, frozen=True):
    """All of a frozen text, with the standing matter that was copied in.

    ``abouts`` and ``contacts`` are the fields of each as they read then.
    """

    id: int
    release_id: int
    language: Language
    number: int
    stage: Stage
    made_at: datetime
    made_by: str
    headline: str
    deck: str
    dateline: str
    key_figures: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    abouts: tuple[Mapping[str, str], ...]
    contacts: tuple[Mapping[str, str], ...]
    embargo: datetime | None
