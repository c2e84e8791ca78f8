"""A quote in a list: what one row of it shows."""

from datetime import datetime

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import ClearanceState, QuoteKind


class QuoteLine(Struct, frozen=True):
    """A quote in a list, under the title the speaker held that day.

    Attributes:
        words: as recorded, in ``language``.
        translation: the words in the office's first language, where it is another one; empty
            where there are none.
        languages: those there is a translation in.
        said_at: at the place of the event, or of the office.
    """

    id: int
    words: str
    language: Language
    translation: str
    languages: tuple[Language, ...]
    kind: QuoteKind
    person_id: int
    speaker: str
    title: str
    event_id: int
    event: str
    session_id: int
    session: str
    said_at: datetime | None
    clearance: ClearanceState
    on_record: bool
