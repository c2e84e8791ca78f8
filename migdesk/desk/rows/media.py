"""Outlets, journalists and what was published, to be edited in place."""

from datetime import date

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.text.names import Language, LocalizedText
from migdesk.vocabulary import OutletKind, Tone


class OutletEntry(Struct, frozen=True):
    """An outlet. ``shown`` is its name in the first language that has one.

    ``contacts`` work for it, ``pieces`` of it are kept.
    """

    id: int
    shown: str
    name: LocalizedText
    kind: OutletKind
    languages: tuple[Language, ...]
    country: str
    link: str
    reach: int
    notes: str
    contacts: int
    pieces: int


class MediaContactEntry(Struct, frozen=True):
    """A journalist. ``shown`` is the name in the first language that has one."""

    id: int
    shown: str
    name: LocalizedText
    outlet: Named | None
    beat: str
    languages: tuple[Language, ...]
    email: str
    phone: str
    opted_out: bool
    notes: str


class CoverageEntry(Struct, frozen=True):
    """Something published, the latest first.

    ``reached`` is how many people it reached: as noted, else as the outlet usually does; 0 where
    nothing is known. ``quote`` is the quote that it used, in a few words.
    """

    id: int
    outlet: Named
    outlet_kind: OutletKind
    day: date
    title: str
    link: str
    language: Language
    reach: int
    reached: int
    tone: Tone
    quote: Named | None
    release: Named | None
    names_donor: bool
    has_message: bool


class PieceLine(Struct, frozen=True):
    """Something an outlet published. ``event`` is what it is about, where that is known."""

    id: int
    day: date
    title: str
    event: Named | None


class OutletPage(Struct, frozen=True):
    """All of an outlet: itself, who works for it, what it published."""

    outlet: OutletEntry
    contacts: tuple[MediaContactEntry, ...]
    pieces: tuple[PieceLine, ...]
