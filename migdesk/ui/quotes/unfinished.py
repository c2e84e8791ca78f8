"""A quote that is being typed."""

from datetime import datetime
from typing import Final

import msgspec

from migdesk.text.names import Language
from migdesk.vocabulary import Provenance, QuoteKind

PLACE: Final = "quote/new"
KEEP_AFTER: Final = 1500
"""Milliseconds from a key to the moment the text is kept: within two seconds with the write."""


class Reference(msgspec.Struct, frozen=True):
    """A record that was named: its key and its name."""

    key: int
    name: str


class Unfinished(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that stands in the form. ``language`` is empty unless it was chosen by hand."""

    words: str = ""
    language: Language = ""
    speaker: Reference | None = None
    unattributed: str = ""
    event: Reference | None = None
    session_id: int = 0
    kind: QuoteKind = QuoteKind.DIRECT
    provenance: Provenance = Provenance.NOTES
    source: str = ""
    on_record: bool = True
    said_at: datetime | None = None
