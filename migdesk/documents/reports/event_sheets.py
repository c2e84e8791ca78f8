"""What reports about what came of an event print, frozen as in ``sheets``."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.documents.photos import Photo
from migdesk.documents.reports.sheets import Front, Named, QuoteLine, SessionLine, SpeakerLine
from migdesk.text.names import Language
from migdesk.vocabulary import ClearanceState, Decision, FollowUpStatus, OutletKind, Tone


class FollowUpLine(Struct, frozen=True):
    """What was promised, by whom and until when, as far as that is known."""

    action: str
    owner: str
    due: date | None
    status: FollowUpStatus
    overdue: bool = False


class FollowUpsSheet(Struct, frozen=True):
    """What was promised at an event, as it stood on ``day``."""

    front: Front
    day: date
    steps: tuple[FollowUpLine, ...]


class Asking(Struct, frozen=True):
    """Somebody who was asked to agree to words, and what they answered; moments at the place.

    Attributes:
        text: the words, or the number of the release.
        language: of the words.
        told: what else has to be known about them.
        agreed: the words as they were agreed to, where those are others.
        whom: who was asked.
        asked_at: when; nothing where an answer came without being asked for.
        channel: how they were asked, or how the answer came.
        due: when the answer is wanted.
        answered_at: when it came, if it has.
        answer: what it is.
        answered_by: who gave it, where that was somebody else.
        scope: what was agreed to, where bounds were set.
        until: for how long.
        comment: what was said with it.
    """

    text: str
    language: Language
    told: str
    agreed: str
    whom: str
    asked_at: datetime | None
    channel: str
    due: datetime | None
    answered_at: datetime | None
    answer: ClearanceState | Decision | None
    answered_by: str = ""
    scope: str = ""
    until: datetime | None = None
    comment: str = ""


class ClearanceLogSheet(Struct, frozen=True):
    """Who was asked about the quotes of an event, and about the releases on it."""

    front: Front
    quotes: tuple[Asking, ...]
    releases: tuple[Asking, ...]


class Counted(Struct, frozen=True):
    """How many people of one country and sector came, on site or online."""

    country: str
    sector: str
    women: int
    men: int
    other: int
    online: bool = False

    @property
    def all(self) -> int:
        """Return how many they are together."""
        return self.women + self.men + self.other


class ParticipantsSheet(Struct, frozen=True):
    """Who came to an event, in figures; ``parts`` is what is told of them, in this order."""

    front: Front
    counted: tuple[Counted, ...]
    parts: tuple[str, ...]


class Fact(Struct, frozen=True):
    """Something an event is known by: ``key`` is one of the words of ``event_report``."""

    key: str
    told: str


class Point(Struct, frozen=True):
    """What came up in a session that is to be remembered."""

    session: str
    text: str


class Shown(Struct, frozen=True):
    """A photo, with what stands under it in the language of the report."""

    photo: Photo
    caption: str


class Published(Struct, frozen=True):
    """Something published about an event; ``reach`` is 0 where nothing is known."""

    day: date
    outlet: str
    kind: OutletKind
    title: str
    language: str
    tone: Tone
    reach: int


class EventReportSheet(Struct, frozen=True):
    """All that came of an event. What is not among ``parts``, which are in order, is empty.

    Attributes:
        front: what the report begins with.
        parts: what is to be in it, in this order.
        facts: what kind of event it was, and whose.
        summary: what it was for.
        outcomes: what came of it.
        agenda: as it was held: with who did not come, and who stood in.
        points: what is to be remembered of the sessions.
        counted: who came.
        quotes: those that are cleared.
        steps: what was promised.
        photos: those that may be shown.
        published: about the event, the latest first.
        speakers: who spoke.
    """

    front: Front
    parts: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    summary: str = ""
    outcomes: str = ""
    agenda: tuple[SessionLine, ...] = ()
    points: tuple[Point, ...] = ()
    counted: tuple[Counted, ...] = ()
    quotes: tuple[QuoteLine, ...] = ()
    steps: tuple[FollowUpLine, ...] = ()
    photos: tuple[Shown, ...] = ()
    published: tuple[Published, ...] = ()
    speakers: tuple[SpeakerLine, ...] = ()


class CardsSheet(Struct, frozen=True):
    """Who gets a card for the table or a badge: each as named in the languages of the sheet.

    A card that is ``folded`` stands on the table and shows the name on both sides.
    """

    front: Front
    people: tuple[tuple[Named, ...], ...]
    folded: bool = True
