"""A record that another one names, and a file kept with it."""

from msgspec import Struct

from migdesk.text.names import LocalizedText
from migdesk.vocabulary import AssetKind


class Named(Struct, frozen=True):
    """A record by its key, and what it is called in the first language that has a name for it."""

    id: int
    name: str


class FileEntry(Struct, frozen=True):
    """A file kept in the workspace. ``size`` is in bytes."""

    id: int
    kind: AssetKind
    file_name: str
    media_type: str
    size: int
    caption: LocalizedText
    alt: LocalizedText
    credit: str
    consent: str
