"""Logos, to be seen and changed, and sets of them."""

from enum import StrEnum

from msgspec import Struct

from migdesk.desk.rows.named import Named
from migdesk.text.names import LocalizedText


class LogoOwner(StrEnum):
    """Whose logo it is; also the names of tables."""

    OFFICE = "office"
    ORGANISATION = "organisation"
    LOGO_SET = "logo_set"


class LogoPicture(Struct, frozen=True):
    """A logo as it is kept: PNG or JPEG."""

    file_name: str
    data: bytes


class LogoSetEntry(Struct, frozen=True):
    """A set of logos.

    ``without_logo`` are the partners of whom no logo is kept, ``events`` how many bear the set.
    """

    id: int
    name: LocalizedText
    partners: tuple[Named, ...]
    without_logo: tuple[str, ...]
    events: int


class FileNames(Struct, frozen=True):
    """What files would be called under two patterns: a release, and a report about an event."""

    release: str
    report: str
