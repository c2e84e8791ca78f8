"""What reports about what came of an event print, frozen as in ``sheets``."""

from dataclasses import dataclass
from datetime import date, datetime

from migdesk.documents.reports.sheets import Front
from migdesk.text.names import Language
from migdesk.vocabulary import ClearanceState, Decision, FollowUpStatus


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What was promised, by whom and until when, as far as that is known."""

    action: str
    owner: str
    due: date | None
    status: FollowUpStatus
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpsSheet:
    """What was promised at an event, as it stood on ``day``."""

    front: Front
    day: date
    steps: tuple[FollowUpLine, ...]


@dataclass(frozen=True, slots=True)
class Asking:
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


@dataclass(frozen=True, slots=True)
class ClearanceLogSheet:
    """Who was asked about the quotes of an event, and about the releases on it."""

    front: Front
    quotes: tuple[Asking, ...]
    releases: tuple[Asking, ...]


@dataclass(frozen=True, slots=True)
class Counted:
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


@dataclass(frozen=True, slots=True)
class ParticipantsSheet:
    """Who came to an event, in figures; ``parts`` is what is told of them, in this order."""

    front: Front
    counted: tuple[Counted, ...]
    parts: tuple[str, ...]
