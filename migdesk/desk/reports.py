"""Reports about an event, as PDF: what they are made from, where they go, what they are called."""

from pathlib import Path
from typing import Final

from migdesk.base.files import write_beside_if_held
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.exports import refuse_place
from migdesk.desk.file_names import report_name
from migdesk.desk.handing_out import keep_agenda
from migdesk.desk.report_sheets import programme_sheet, quotes_sheet, speakers_sheet
from migdesk.desk.rows import ReportKind, ReportOptions
from migdesk.documents.reports.programme import programme_pdf
from migdesk.documents.reports.quotes import quotes_pdf
from migdesk.documents.reports.sheets import ProgrammeSheet, QuotesSheet, SpeakersSheet
from migdesk.documents.reports.speakers import speakers_pdf
from migdesk.records import Event
from migdesk.text.words import words_for

_STEPS: Final = 3


def export_report(
    desk: Desk,
    kind: ReportKind,
    event_id: int,
    options: ReportOptions,
    *,
    progress: Progress = unseen,
) -> bytes:
    """Return a report about an event as PDF.

    Raises:
        NoSuchRecord: there is no such event.
        NoSessions, NobodySpeaks, NothingCleared: the report would be empty.
        NoOffice: the workspace does not say yet whose it is.
        LanguageUnknown: there are no words for a language.
        MissingGlyphs: a text holds characters that no bundled font has.
        Cancelled: ``progress`` called it off.
    """
    progress(0, _STEPS)
    sheet = _sheet(desk, kind, event_id, options)
    progress(1, _STEPS)
    match sheet:
        case ProgrammeSheet():
            return programme_pdf(sheet)
        case SpeakersSheet():
            return speakers_pdf(sheet)
        case QuotesSheet():
            return quotes_pdf(sheet)


def write_report(
    desk: Desk,
    kind: ReportKind,
    event_id: int,
    options: ReportOptions,
    path: Path,
    *,
    progress: Progress = unseen,
) -> Path:
    """Write a report to a file, under a new name where another program holds it.

    Returns the path that was written. What a programme says is kept, as of an agenda that is
    written as a calendar, so that it can be told later what has changed since.

    Raises:
        as :func:`export_report`; called off, nothing was written.
        CannotWrite: the place is that of a workspace, or cannot be written to.
        DiskFull, WorkspaceVanished: the file was written, what it says could not be kept.
    """
    refuse_place(desk, path)
    data = export_report(desk, kind, event_id, options, progress=progress)
    progress(_STEPS - 1, _STEPS)
    written = write_beside_if_held(path, data)
    if kind is ReportKind.PROGRAMME:
        keep_agenda(desk, event_id, options.languages[0])
    return written


def name_to_print(desk: Desk, kind: ReportKind, event_id: int, options: ReportOptions) -> str:
    """Return a name for the file of a report, as :func:`report_name`, if there will be one.

    Raises:
        NoSuchRecord: there is no such event.
        NoSessions, NobodySpeaks, NothingCleared: the report would be empty.
        NoOffice: the workspace does not say yet whose it is.
    """
    _sheet(desk, kind, event_id, options)
    return report_name(desk, kind, event_id, options)


def _sheet(
    desk: Desk, kind: ReportKind, event_id: int, options: ReportOptions
) -> ProgrammeSheet | SpeakersSheet | QuotesSheet:
    for language in options.languages:
        words_for(language)
    with desk.reading() as session:
        event = fetch(session, Event, event_id)
        match kind:
            case ReportKind.PROGRAMME:
                return programme_sheet(session, event, options)
            case ReportKind.SPEAKERS:
                return speakers_sheet(session, event, options)
            case ReportKind.QUOTES:
                return quotes_sheet(session, event, options, desk.clock())
