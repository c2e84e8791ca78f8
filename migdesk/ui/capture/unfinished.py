"""Words that are being taken down."""

from datetime import datetime
from typing import Final

import msgspec

from migdesk.text.names import Language
from migdesk.vocabulary import QuoteKind

PLACE: Final = "quote/live"
KEEP_AFTER: Final = 500
"""Milliseconds from a key to the moment the words are kept: nobody says them a second time."""


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks: the key of a person, the name, and the title of that day."""

    key: int
    name: str
    title: str = ""


class Draft(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that stands on the pad.

    Attributes:
        words: as typed.
        language: chosen by hand for these words; empty where letters and keyboard tell.
        kind: word for word, or the gist.
        on_record: whether it was said on the record.
        speaker: ``None`` where nobody is chosen yet.
        nobody: nobody can be named.
        event_id, session_id: where it is said, 0 for none.
        began: the moment of the first key.
    """

    words: str = ""
    language: Language = ""
    kind: QuoteKind = QuoteKind.DIRECT
    on_record: bool = True
    speaker: Speaker | None = None
    nobody: bool = False
    event_id: int = 0
    session_id: int = 0
    began: datetime | None = None
