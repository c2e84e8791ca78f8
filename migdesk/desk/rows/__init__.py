"""What leaves the desk: frozen rows and change records. No SQLAlchemy here.

A room is loaded when something in it is first asked for: before its first paint the window needs
few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from migdesk.desk.rows.agenda_changes import AgendaChanges as AgendaChanges
    from migdesk.desk.rows.agenda_changes import PersonChanged as PersonChanged
    from migdesk.desk.rows.agenda_changes import PersonTold as PersonTold
    from migdesk.desk.rows.agenda_changes import SessionChanged as SessionChanged
    from migdesk.desk.rows.agenda_changes import SessionTold as SessionTold
    from migdesk.desk.rows.asking import LetterLine as LetterLine
    from migdesk.desk.rows.asking import Letters as Letters
    from migdesk.desk.rows.beside import NamedBeside as NamedBeside
    from migdesk.desk.rows.capturing import CaptureChoice as CaptureChoice
    from migdesk.desk.rows.capturing import Captured as Captured
    from migdesk.desk.rows.capturing import CapturePlace as CapturePlace
    from migdesk.desk.rows.changes import Changes as Changes
    from migdesk.desk.rows.changes import Kind as Kind
    from migdesk.desk.rows.changes import Touched as Touched
    from migdesk.desk.rows.checked import CheckLine as CheckLine
    from migdesk.desk.rows.checked import CheckPage as CheckPage
    from migdesk.desk.rows.checked import KeptLine as KeptLine
    from migdesk.desk.rows.checked import Mend as Mend
    from migdesk.desk.rows.checked import QuotedWords as QuotedWords
    from migdesk.desk.rows.conflicts import ConflictEntry as ConflictEntry
    from migdesk.desk.rows.event_page import AppearanceEntry as AppearanceEntry
    from migdesk.desk.rows.event_page import AttendanceEntry as AttendanceEntry
    from migdesk.desk.rows.event_page import EventPage as EventPage
    from migdesk.desk.rows.event_page import FollowUpEntry as FollowUpEntry
    from migdesk.desk.rows.event_page import PartPlayed as PartPlayed
    from migdesk.desk.rows.event_page import SessionEntry as SessionEntry
    from migdesk.desk.rows.facets import EventFacets as EventFacets
    from migdesk.desk.rows.facets import OrganisationFacets as OrganisationFacets
    from migdesk.desk.rows.facets import PersonFacets as PersonFacets
    from migdesk.desk.rows.facets import QuoteFacets as QuoteFacets
    from migdesk.desk.rows.facets import ReleaseFacets as ReleaseFacets
    from migdesk.desk.rows.filters import EventFilter as EventFilter
    from migdesk.desk.rows.filters import EventTime as EventTime
    from migdesk.desk.rows.filters import OrganisationFilter as OrganisationFilter
    from migdesk.desk.rows.filters import PersonFilter as PersonFilter
    from migdesk.desk.rows.filters import QuoteFilter as QuoteFilter
    from migdesk.desk.rows.filters import QuoteGrouping as QuoteGrouping
    from migdesk.desk.rows.filters import ReleaseFilter as ReleaseFilter
    from migdesk.desk.rows.filters import ReleaseGrouping as ReleaseGrouping
    from migdesk.desk.rows.forms import Form as Form
    from migdesk.desk.rows.found import FieldChange as FieldChange
    from migdesk.desk.rows.found import Found as Found
    from migdesk.desk.rows.found import HistoryLine as HistoryLine
    from migdesk.desk.rows.found import TitleDoubt as TitleDoubt
    from migdesk.desk.rows.home import Badges as Badges
    from migdesk.desk.rows.home import HomePage as HomePage
    from migdesk.desk.rows.home import LiveEntry as LiveEntry
    from migdesk.desk.rows.home import Need as Need
    from migdesk.desk.rows.home import NeedItem as NeedItem
    from migdesk.desk.rows.home import ReleaseProgress as ReleaseProgress
    from migdesk.desk.rows.home import WaitingEntry as WaitingEntry
    from migdesk.desk.rows.house_rules import EquivalentEntry as EquivalentEntry
    from migdesk.desk.rows.house_rules import MisspeltWord as MisspeltWord
    from migdesk.desk.rows.house_rules import RuleEntry as RuleEntry
    from migdesk.desk.rows.house_rules import TermEntry as TermEntry
    from migdesk.desk.rows.house_rules import WordEntry as WordEntry
    from migdesk.desk.rows.keeping import BackupLine as BackupLine
    from migdesk.desk.rows.keeping import FileCheck as FileCheck
    from migdesk.desk.rows.keeping import Storage as Storage
    from migdesk.desk.rows.keeping import TypingDraft as TypingDraft
    from migdesk.desk.rows.lines import CalendarEntry as CalendarEntry
    from migdesk.desk.rows.lines import EventLine as EventLine
    from migdesk.desk.rows.lines import ReleaseLine as ReleaseLine
    from migdesk.desk.rows.lists import Group as Group
    from migdesk.desk.rows.lists import Groups as Groups
    from migdesk.desk.rows.lists import Index as Index
    from migdesk.desk.rows.lists import Keys as Keys
    from migdesk.desk.rows.lists import Texts as Texts
    from migdesk.desk.rows.lists import compact as compact
    from migdesk.desk.rows.logos import FileNames as FileNames
    from migdesk.desk.rows.logos import LogoOwner as LogoOwner
    from migdesk.desk.rows.logos import LogoPicture as LogoPicture
    from migdesk.desk.rows.logos import LogoSetEntry as LogoSetEntry
    from migdesk.desk.rows.media import CoverageEntry as CoverageEntry
    from migdesk.desk.rows.media import MediaContactEntry as MediaContactEntry
    from migdesk.desk.rows.media import OutletEntry as OutletEntry
    from migdesk.desk.rows.media import OutletPage as OutletPage
    from migdesk.desk.rows.media import PieceLine as PieceLine
    from migdesk.desk.rows.named import FileEntry as FileEntry
    from migdesk.desk.rows.named import Named as Named
    from migdesk.desk.rows.office_page import AcronymEntry as AcronymEntry
    from migdesk.desk.rows.office_page import BoilerplateEntry as BoilerplateEntry
    from migdesk.desk.rows.office_page import ContactEntry as ContactEntry
    from migdesk.desk.rows.office_page import DonorEntry as DonorEntry
    from migdesk.desk.rows.office_page import OfficePage as OfficePage
    from migdesk.desk.rows.office_page import ProjectEntry as ProjectEntry
    from migdesk.desk.rows.office_page import SeriesEntry as SeriesEntry
    from migdesk.desk.rows.palette import Holder as Holder
    from migdesk.desk.rows.palette import PaletteHit as PaletteHit
    from migdesk.desk.rows.people_lines import OrganisationLine as OrganisationLine
    from migdesk.desk.rows.people_lines import PersonLine as PersonLine
    from migdesk.desk.rows.people_pages import AlikeEntry as AlikeEntry
    from migdesk.desk.rows.people_pages import AppearedEntry as AppearedEntry
    from migdesk.desk.rows.people_pages import EarlierNameEntry as EarlierNameEntry
    from migdesk.desk.rows.people_pages import MemberEntry as MemberEntry
    from migdesk.desk.rows.people_pages import OrganisationPage as OrganisationPage
    from migdesk.desk.rows.people_pages import PersonPage as PersonPage
    from migdesk.desk.rows.people_pages import PostEntry as PostEntry
    from migdesk.desk.rows.people_pages import PostState as PostState
    from migdesk.desk.rows.people_pages import PostUses as PostUses
    from migdesk.desk.rows.pickers import Offer as Offer
    from migdesk.desk.rows.pickers import PhotoChoice as PhotoChoice
    from migdesk.desk.rows.pickers import QuoteChoice as QuoteChoice
    from migdesk.desk.rows.pickers import SessionChoice as SessionChoice
    from migdesk.desk.rows.pickers import SpeakerChoice as SpeakerChoice
    from migdesk.desk.rows.preview import Preview as Preview
    from migdesk.desk.rows.proofs import ProofLine as ProofLine
    from migdesk.desk.rows.proofs import ProofPage as ProofPage
    from migdesk.desk.rows.proofs import QuotedSpan as QuotedSpan
    from migdesk.desk.rows.proofs import TextNow as TextNow
    from migdesk.desk.rows.quote_line import QuoteLine as QuoteLine
    from migdesk.desk.rows.quote_page import CorrectionEntry as CorrectionEntry
    from migdesk.desk.rows.quote_page import QuotePage as QuotePage
    from migdesk.desk.rows.quote_page import TrailEntry as TrailEntry
    from migdesk.desk.rows.quote_page import TranslationEntry as TranslationEntry
    from migdesk.desk.rows.recording import RecordingPlace as RecordingPlace
    from migdesk.desk.rows.release_page import AskedEntry as AskedEntry
    from migdesk.desk.rows.release_page import NoticeEntry as NoticeEntry
    from migdesk.desk.rows.release_page import ReleasePage as ReleasePage
    from migdesk.desk.rows.release_page import VersionEntry as VersionEntry
    from migdesk.desk.rows.release_page import VersionPage as VersionPage
    from migdesk.desk.rows.report_presets import ReportPreset as ReportPreset
    from migdesk.desk.rows.report_presets import days_of as days_of
    from migdesk.desk.rows.report_presets import period_of as period_of
    from migdesk.desk.rows.reports import REPORTS as REPORTS
    from migdesk.desk.rows.reports import LeftOut as LeftOut
    from migdesk.desk.rows.reports import MadeReport as MadeReport
    from migdesk.desk.rows.reports import ReportAbout as ReportAbout
    from migdesk.desk.rows.reports import ReportForm as ReportForm
    from migdesk.desk.rows.reports import ReportKind as ReportKind
    from migdesk.desk.rows.reports import ReportOptions as ReportOptions
    from migdesk.desk.rows.reports import ReportSubject as ReportSubject
    from migdesk.desk.rows.reports import ReportType as ReportType
    from migdesk.desk.rows.returned import Return as Return
    from migdesk.desk.rows.returned import ReturnedChange as ReturnedChange
    from migdesk.desk.rows.returned import ReturnedText as ReturnedText
    from migdesk.desk.rows.surroundings import StandingEntry as StandingEntry
    from migdesk.desk.rows.surroundings import Surroundings as Surroundings
    from migdesk.desk.rows.texts import TextEntry as TextEntry
    from migdesk.desk.rows.translated import ReturnedTranslation as ReturnedTranslation
    from migdesk.desk.rows.translated import TranslatedPart as TranslatedPart
    from migdesk.desk.rows.translated import TranslatorForm as TranslatorForm
    from migdesk.desk.rows.uses import PersonUses as PersonUses
    from migdesk.desk.rows.uses import PostUse as PostUse
    from migdesk.desk.rows.uses import StaleTitle as StaleTitle
    from migdesk.desk.rows.uses import UsedIn as UsedIn
    from migdesk.desk.rows.views import AnswerView as AnswerView
    from migdesk.desk.rows.views import ClearanceStep as ClearanceStep
    from migdesk.desk.rows.views import EventView as EventView
    from migdesk.desk.rows.views import NoticeView as NoticeView
    from migdesk.desk.rows.views import PersonView as PersonView
    from migdesk.desk.rows.views import PostView as PostView
    from migdesk.desk.rows.views import QuoteView as QuoteView
    from migdesk.desk.rows.views import ReleaseView as ReleaseView
    from migdesk.desk.rows.views import SessionView as SessionView
    from migdesk.desk.rows.views import SpeakerView as SpeakerView
    from migdesk.desk.rows.views import TextView as TextView
    from migdesk.desk.rows.views import TranslationView as TranslationView

ROOMS: Final = {
    "agenda_changes": (
        "AgendaChanges",
        "PersonChanged",
        "PersonTold",
        "SessionChanged",
        "SessionTold",
    ),
    "asking": (
        "LetterLine",
        "Letters",
    ),
    "beside": ("NamedBeside",),
    "capturing": (
        "CaptureChoice",
        "CapturePlace",
        "Captured",
    ),
    "changes": (
        "Changes",
        "Kind",
        "Touched",
    ),
    "checked": (
        "CheckLine",
        "CheckPage",
        "KeptLine",
        "Mend",
        "QuotedWords",
    ),
    "conflicts": ("ConflictEntry",),
    "event_page": (
        "AppearanceEntry",
        "AttendanceEntry",
        "EventPage",
        "FollowUpEntry",
        "PartPlayed",
        "SessionEntry",
    ),
    "facets": (
        "EventFacets",
        "OrganisationFacets",
        "PersonFacets",
        "QuoteFacets",
        "ReleaseFacets",
    ),
    "filters": (
        "EventFilter",
        "EventTime",
        "OrganisationFilter",
        "PersonFilter",
        "QuoteFilter",
        "QuoteGrouping",
        "ReleaseFilter",
        "ReleaseGrouping",
    ),
    "forms": ("Form",),
    "found": (
        "FieldChange",
        "Found",
        "HistoryLine",
        "TitleDoubt",
    ),
    "home": (
        "Badges",
        "HomePage",
        "LiveEntry",
        "Need",
        "NeedItem",
        "ReleaseProgress",
        "WaitingEntry",
    ),
    "keeping": (
        "BackupLine",
        "FileCheck",
        "Storage",
        "TypingDraft",
    ),
    "lines": (
        "CalendarEntry",
        "EventLine",
        "ReleaseLine",
    ),
    "lists": (
        "Group",
        "Groups",
        "Index",
        "Keys",
        "Texts",
        "compact",
    ),
    "named": (
        "FileEntry",
        "Named",
    ),
    "logos": (
        "FileNames",
        "LogoOwner",
        "LogoPicture",
        "LogoSetEntry",
    ),
    "media": (
        "CoverageEntry",
        "MediaContactEntry",
        "OutletEntry",
        "OutletPage",
        "PieceLine",
    ),
    "house_rules": (
        "EquivalentEntry",
        "MisspeltWord",
        "RuleEntry",
        "TermEntry",
        "WordEntry",
    ),
    "office_page": (
        "AcronymEntry",
        "BoilerplateEntry",
        "ContactEntry",
        "DonorEntry",
        "OfficePage",
        "ProjectEntry",
        "SeriesEntry",
    ),
    "palette": (
        "Holder",
        "PaletteHit",
    ),
    "people_lines": (
        "OrganisationLine",
        "PersonLine",
    ),
    "people_pages": (
        "AlikeEntry",
        "AppearedEntry",
        "EarlierNameEntry",
        "MemberEntry",
        "OrganisationPage",
        "PersonPage",
        "PostEntry",
        "PostState",
        "PostUses",
    ),
    "pickers": (
        "Offer",
        "PhotoChoice",
        "QuoteChoice",
        "SessionChoice",
        "SpeakerChoice",
    ),
    "preview": ("Preview",),
    "proofs": (
        "ProofLine",
        "ProofPage",
        "QuotedSpan",
        "TextNow",
    ),
    "quote_line": ("QuoteLine",),
    "quote_page": (
        "CorrectionEntry",
        "QuotePage",
        "TrailEntry",
        "TranslationEntry",
    ),
    "recording": ("RecordingPlace",),
    "release_page": (
        "AskedEntry",
        "NoticeEntry",
        "ReleasePage",
        "VersionEntry",
        "VersionPage",
    ),
    "report_presets": (
        "ReportPreset",
        "days_of",
        "period_of",
    ),
    "reports": (
        "REPORTS",
        "LeftOut",
        "MadeReport",
        "ReportAbout",
        "ReportForm",
        "ReportKind",
        "ReportOptions",
        "ReportSubject",
        "ReportType",
    ),
    "returned": (
        "Return",
        "ReturnedChange",
        "ReturnedText",
    ),
    "surroundings": (
        "StandingEntry",
        "Surroundings",
    ),
    "texts": ("TextEntry",),
    "translated": (
        "ReturnedTranslation",
        "TranslatedPart",
        "TranslatorForm",
    ),
    "uses": (
        "PersonUses",
        "PostUse",
        "StaleTitle",
        "UsedIn",
    ),
    "views": (
        "AnswerView",
        "ClearanceStep",
        "EventView",
        "NoticeView",
        "PersonView",
        "PostView",
        "QuoteView",
        "ReleaseView",
        "SessionView",
        "SpeakerView",
        "TextView",
        "TranslationView",
    ),
}
"""The modules of this package and what each gives to others."""

_ROOM_OF: Final = {name: room for room, names in ROOMS.items() for name in names}

if not TYPE_CHECKING:  # else every name would be taken for one of the package's

    def __getattr__(name: str) -> Any:  # noqa: ANN401 - any of the rows
        """Load the room in which ``name`` is."""
        if name not in _ROOM_OF:
            raise AttributeError(name)
        value = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
        globals()[name] = value
        return value
