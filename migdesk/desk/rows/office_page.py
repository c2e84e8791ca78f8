"""The office and its standing matter, to be edited in place."""

from collections.abc import Mapping

from msgspec import Struct

from migdesk.desk.rows.named import FileEntry, Named
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import PaperSize


class OfficePage(Struct, frozen=True):
    """Who publishes, from where, in which languages and in which look."""

    names: Mapping[Language, OrganisationName]
    zone: str
    languages: tuple[Language, ...]
    tagline: LocalizedText
    city: Mapping[Language, Forms]
    footer: LocalizedText
    accent: str
    paper: PaperSize
    logo: FileEntry | None
    release_names: str
    report_names: str


class BoilerplateEntry(Struct, frozen=True):
    """A standing paragraph."""

    id: int
    label: LocalizedText
    text: LocalizedText
    project: Named | None
    since: PartialDate | None
    until: PartialDate | None
    standing: bool
    position: int


class ContactEntry(Struct, frozen=True):
    """Somebody journalists may call."""

    id: int
    name: LocalizedText
    role: LocalizedText
    phone: str
    email: str
    link: str
    standing: bool
    position: int


class AcronymEntry(Struct, frozen=True):
    """Letters and what they stand for."""

    id: int
    letters: str
    meaning: LocalizedText


class DonorEntry(Struct, frozen=True):
    """Who pays for a project, with the phrase its agreement asks for."""

    organisation_id: int
    name: str
    phrase: LocalizedText


class ProjectEntry(Struct, frozen=True):
    """A project. ``events`` are how many were or will be held within it."""

    id: int
    title: LocalizedText
    acronym: str
    code: str
    since: PartialDate | None
    until: PartialDate | None
    donors: tuple[DonorEntry, ...]
    events: int


class SeriesEntry(Struct, frozen=True):
    """A row of events that come again. ``events`` are how many there are."""

    id: int
    title: LocalizedText
    events: int
