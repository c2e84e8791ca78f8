"""A record that another one names, and a file kept with it."""

from dataclasses import dataclass

from migdesk.text.names import LocalizedText
from migdesk.vocabulary import AssetKind


@dataclass(frozen=True, slots=True)
class Named:
    """A record by its key, and what it is called in the first language that has a name for it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class FileEntry:
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
