"""How each kind of report is made: what freezes it, and what tells of the sheet."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from migdesk.desk.reporting.activity import activity_sheet
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.balance import balance_sheet
from migdesk.desk.reporting.cards import cards_sheet
from migdesk.desk.reporting.clearances import clearance_log_sheet
from migdesk.desk.reporting.event_report import event_report_sheet
from migdesk.desk.reporting.following import follow_ups_sheet
from migdesk.desk.reporting.participants import participants_sheet
from migdesk.desk.reporting.programme import programme_sheet
from migdesk.desk.reporting.quotes import quotes_sheet
from migdesk.desk.reporting.register import register_sheet
from migdesk.desk.reporting.speakers import speakers_sheet
from migdesk.desk.reporting.visibility import visibility_sheet
from migdesk.desk.rows import ReportKind
from migdesk.documents.reports.activity import activity
from migdesk.documents.reports.badges import badges
from migdesk.documents.reports.balance import balance
from migdesk.documents.reports.clearances import clearance_log
from migdesk.documents.reports.event_report import event_report
from migdesk.documents.reports.following import follow_ups
from migdesk.documents.reports.name_cards import name_cards
from migdesk.documents.reports.participants import participants
from migdesk.documents.reports.parts import Report
from migdesk.documents.reports.programme import programme
from migdesk.documents.reports.quotes import quotes
from migdesk.documents.reports.register import register
from migdesk.documents.reports.speakers import speakers
from migdesk.documents.reports.visibility import visibility


class Made(NamedTuple):
    """How a report is made: a sheet from records, and a report from the sheet."""

    freeze: Callable[[Asked], Frozen[Any]]
    tell: Callable[[Any], Report]


MADE: Final[Mapping[ReportKind, Made]] = {
    ReportKind.PROGRAMME: Made(programme_sheet, programme),
    ReportKind.SPEAKERS: Made(speakers_sheet, speakers),
    ReportKind.QUOTES: Made(quotes_sheet, quotes),
    ReportKind.FOLLOW_UPS: Made(follow_ups_sheet, follow_ups),
    ReportKind.EVENT_REPORT: Made(event_report_sheet, event_report),
    ReportKind.PARTICIPANTS: Made(participants_sheet, participants),
    ReportKind.CLEARANCE_LOG: Made(clearance_log_sheet, clearance_log),
    ReportKind.NAME_CARDS: Made(cards_sheet, name_cards),
    ReportKind.BADGES: Made(cards_sheet, badges),
    ReportKind.ACTIVITY: Made(activity_sheet, activity),
    ReportKind.VISIBILITY: Made(visibility_sheet, visibility),
    ReportKind.REGISTER: Made(register_sheet, register),
    ReportKind.BALANCE: Made(balance_sheet, balance),
}
