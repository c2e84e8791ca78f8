"""What is kept: mapped classes with their rules. ``Record.metadata`` describes the whole file."""

from migdesk.records.asset import Asset, Attachment
from migdesk.records.base import Record
from migdesk.records.branding import EventLogoSet, Logo, LogoSet, LogoSetPartner
from migdesk.records.event import (
    AgendaExport,
    Appearance,
    Attendance,
    Event,
    EventOrganisation,
    FollowUp,
    KeptConflict,
    Session,
)
from migdesk.records.media import Coverage, MediaContact, Outlet
from migdesk.records.office import (
    Acronym,
    Boilerplate,
    Equivalent,
    Office,
    OwnWord,
    PressContact,
    ReportPreset,
    RuleLevel,
    Term,
)
from migdesk.records.organisation import EarlierName, Organisation, Project, ProjectDonor, Series
from migdesk.records.person import Person, Post, ToldApart
from migdesk.records.quote import Quote, QuoteClearance, QuoteCorrection, QuoteTranslation
from migdesk.records.release import (
    Clearance,
    KeptWarning,
    Notice,
    Release,
    ReleaseBoilerplate,
    ReleaseContact,
    Rendition,
    Version,
)
from migdesk.records.typing import Typing

__all__ = [
    "Acronym",
    "AgendaExport",
    "Appearance",
    "Asset",
    "Attachment",
    "Attendance",
    "Boilerplate",
    "Clearance",
    "Coverage",
    "EarlierName",
    "Equivalent",
    "Event",
    "EventLogoSet",
    "EventOrganisation",
    "FollowUp",
    "KeptConflict",
    "KeptWarning",
    "Logo",
    "LogoSet",
    "LogoSetPartner",
    "MediaContact",
    "Notice",
    "Office",
    "Organisation",
    "Outlet",
    "OwnWord",
    "Person",
    "Post",
    "PressContact",
    "Project",
    "ProjectDonor",
    "Quote",
    "QuoteClearance",
    "QuoteCorrection",
    "QuoteTranslation",
    "Record",
    "Release",
    "ReleaseBoilerplate",
    "ReleaseContact",
    "Rendition",
    "ReportPreset",
    "RuleLevel",
    "Series",
    "Session",
    "Term",
    "ToldApart",
    "Typing",
    "Version",
]
