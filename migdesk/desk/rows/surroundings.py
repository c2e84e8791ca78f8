"""What stands on the pages of a release around its text."""

from msgspec import Struct

from migdesk.text.names import Language


class StandingEntry(Struct, frozen=True):
    """A part that is filled in: a label, and paragraphs below it as they are printed."""

    label: str
    paragraphs: tuple[str, ...]


class Surroundings(Struct, frozen=True):
    """Everything a release prints in one language besides what is written in its text.

    Attributes:
        office, tagline: who publishes; the second may be empty.
        logo: a PNG or JPEG, ``None`` without one.
        accent: the colour of the house on documents, ``#RRGGBB``.
        kind, number: what the release is, and its number as it is printed.
        embargo_label, embargo: the word, and the sentence until when nothing may appear; the
            sentence is empty without an embargo.
        day, subject: beside the text; both may be empty.
        abouts: the standing paragraphs in order.
        contacts: whom journalists may call; ``None`` where nobody is named.
    """

    language: Language
    office: str
    tagline: str
    logo: bytes | None
    accent: str
    kind: str
    number: str
    embargo_label: str
    embargo: str
    day: str
    subject: str
    abouts: tuple[StandingEntry, ...]
    contacts: StandingEntry | None
