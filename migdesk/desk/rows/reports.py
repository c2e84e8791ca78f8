"""The reports that can be made, what each is about, and what can be chosen about it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from msgspec import Struct

from migdesk.desk.rows.changes import Kind
from migdesk.text.names import Language


class ReportKind(StrEnum):
    """A report. The value is its name in commands, file names and the words of documents."""

    PROGRAMME = "programme"
    SPEAKERS = "speakers"
    QUOTES = "quotes"
    FOLLOW_UPS = "follow-ups"
    EVENT_REPORT = "event-report"
    PARTICIPANTS = "participants"
    CLEARANCE_LOG = "clearance-log"
    NAME_CARDS = "name-cards"
    BADGES = "badges"
    ACTIVITY = "activity"
    VISIBILITY = "visibility"
    REGISTER = "register"
    BALANCE = "balance"


class ReportAbout(StrEnum):
    """What a report is about."""

    EVENT = "event"
    PERIOD = "period"


class ReportForm(StrEnum):
    """What a report is written as. The value is what its file names end in."""

    PDF = "pdf"
    WORD = "docx"
    SPREADSHEET = "xlsx"
    DELIMITED = "csv"


class ReportType(Struct, frozen=True):
    """What can be said and chosen about a report of one kind.

    Attributes:
        about: what it is about.
        choices: the fields of :class:`ReportOptions` that can be ticked, as
            ``report_choice`` in the words of documents names them.
        parts: what it can have in it, in the usual order, as ``report_part`` in the words of
            documents names them; empty where nothing can be left out.
        most_languages: in how many languages at once it can be.
        forms: what it can be written as.
    """

    about: ReportAbout = ReportAbout.EVENT
    choices: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    most_languages: int = 1
    forms: tuple[ReportForm, ...] = tuple(ReportForm)


_ON_CARDS: Final = (ReportForm.PDF, ReportForm.SPREADSHEET, ReportForm.DELIMITED)
"""Cards as pages, or whose they are as a table."""

REPORTS: Final[Mapping[ReportKind, ReportType]] = {
    ReportKind.PROGRAMME: ReportType(
        choices=("with_people", "by_room", "with_absent"), most_languages=2
    ),
    ReportKind.SPEAKERS: ReportType(choices=("by_name", "with_absent", "with_biographies")),
    ReportKind.QUOTES: ReportType(),
    ReportKind.FOLLOW_UPS: ReportType(choices=("only_open",)),
    ReportKind.EVENT_REPORT: ReportType(
        choices=("by_name", "with_biographies"),
        parts=(
            *("facts", "summary", "agenda", "attendance", "points", "quotes"),
            *("outcomes", "follow_ups", "photos", "published", "speakers"),
        ),
    ),
    ReportKind.PARTICIPANTS: ReportType(parts=("totals", "by_country", "by_sector", "each_group")),
    ReportKind.CLEARANCE_LOG: ReportType(),
    ReportKind.NAME_CARDS: ReportType(
        choices=("folded", "by_name", "with_absent"), most_languages=2, forms=_ON_CARDS
    ),
    ReportKind.BADGES: ReportType(
        choices=("by_name", "with_absent"), most_languages=2, forms=_ON_CARDS
    ),
    ReportKind.ACTIVITY: ReportType(
        about=ReportAbout.PERIOD,
        parts=(
            *("key_figures", "by_month", "events"),
            *("by_project", "by_donor", "by_theme", "by_objective", "by_target", "by_kind"),
            *("top_quotes", "coverage"),
        ),
    ),
    ReportKind.VISIBILITY: ReportType(
        about=ReportAbout.PERIOD,
        parts=("key_figures", "by_month", "events", "releases", "donor_quotes", "photos", "press"),
    ),
    ReportKind.REGISTER: ReportType(about=ReportAbout.PERIOD, parts=("key_figures", "register")),
    ReportKind.BALANCE: ReportType(
        about=ReportAbout.PERIOD,
        parts=("key_figures", "by_role", "by_country", "by_organisation", "panels"),
    ),
}


class ReportSubject(Struct, frozen=True):
    """What one report is about: an event, or a period.

    Attributes:
        event_id: the event, for a report about one.
        since: the first day of a period.
        until: its last day.
        project_id: the project that a report about a period keeps to, if it does.
        donor_id: the organisation that pays for what a report about a period keeps to, if it does.
    """

    event_id: int | None = None
    since: date | None = None
    until: date | None = None
    project_id: int | None = None
    donor_id: int | None = None


class ReportOptions(Struct, frozen=True):
    """What is chosen about a report; what does not concern one makes no difference to it.

    Attributes:
        languages: of the document; a programme can be in two.
        with_people: whether a programme names who appears.
        with_absent: whether who did not come is told; else they are left out.
        by_room: whether a programme is parted by rooms.
        by_name: whether speakers stand by their names and not in the order of protocol.
        with_biographies: whether a list of speakers says a few words about each.
        folded: whether cards for the table are folded and show the name on both sides.
        only_open: whether what is done or dropped is left out of a list of follow-ups.
        parts: what is to be in it, in this order; without any, what usually is.
    """

    languages: tuple[Language, ...]
    with_people: bool = True
    with_absent: bool = False
    by_room: bool = False
    by_name: bool = False
    with_biographies: bool = False
    folded: bool = True
    only_open: bool = False
    parts: tuple[str, ...] = ()


class LeftOut(Struct, frozen=True):
    """A record that a report would have told of, and the reason why it does not.

    Attributes:
        kind: of the record.
        key: of the record.
        name: what it is called in the language of the report.
        why: the reason, as a key of the words of documents.
    """

    kind: Kind
    key: int
    name: str
    why: str


class MadeReport(Struct, frozen=True):
    """A report as bytes, and what is not in it."""

    data: bytes
    left_out: tuple[LeftOut, ...]
