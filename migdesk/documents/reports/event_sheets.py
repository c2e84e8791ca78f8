"""What reports about what came of an event print, frozen as in ``sheets``."""

from dataclasses import dataclass
from datetime import date

from migdesk.documents.reports.sheets import Front
from migdesk.vocabulary import FollowUpStatus


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
