"""Reports: what they are made from, where they go, what they are called."""

from pathlib import Path
from typing import Final

from migdesk.base.files import write_beside_if_held
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk
from migdesk.desk.exports import refuse_place
from migdesk.desk.file_names import report_name
from migdesk.desk.handing_out import keep_agenda
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.kinds import MADE
from migdesk.desk.rows import (
    MadeReport,
    ReportForm,
    ReportKind,
    ReportOptions,
    ReportSubject,
)
from migdesk.documents.reports.parts import Report, Sheet
from migdesk.documents.reports.printing import printed
from migdesk.documents.word.report import report_docx
from migdesk.text.words import words_for

_STEPS: Final = 3


def make_report(
    desk: Desk,
    kind: ReportKind,
    subject: ReportSubject,
    options: ReportOptions,
    form: ReportForm = ReportForm.PDF,
    *,
    progress: Progress = unseen,
) -> MadeReport:
    """Return a report in one of its forms, and what was left out of it.

    Raises:
        NoSuchRecord: there is no such event, project or organisation.
        NoSessions, NobodySpeaks, NobodyAsked, NobodyCounted: the report would be empty.
        NothingCleared, NothingPromised, NothingInPeriod: so it would.
        NotAPeriod: a period has no first or no last day, or ends before it begins.
        NoOffice: the workspace does not say yet whose it is.
        LanguageUnknown: there are no words for a language.
        MissingGlyphs: a text holds characters that no bundled font has.
        Cancelled: ``progress`` called it off.
    """
    progress(0, _STEPS)
    frozen = frozen_report(desk, kind, subject, options)
    progress(1, _STEPS)

    def print_page(page: int, pages: int) -> None:
        progress(pages + page, _STEPS * pages)

    data = _written(MADE[kind].tell(frozen.sheet), form, print_page)
    return MadeReport(data, frozen.left_out)


def write_report(
    desk: Desk,
    kind: ReportKind,
    subject: ReportSubject,
    options: ReportOptions,
    path: Path,
    form: ReportForm = ReportForm.PDF,
    *,
    progress: Progress = unseen,
) -> Path:
    """Write a report to a file, under a new name where another program holds it.

    Returns the path that was written. What a programme says is kept, as of an agenda that is
    written as a calendar, so that it can be told later what has changed since.

    Raises:
        as :func:`make_report`; called off, nothing was written.
        CannotWrite: the place is that of a workspace, or cannot be written to.
        DiskFull, WorkspaceVanished: the file was written, what it says could not be kept.
    """
    refuse_place(desk, path)
    made = make_report(desk, kind, subject, options, form, progress=progress)
    progress(_STEPS - 1, _STEPS)
    written = write_beside_if_held(path, made.data)
    if kind is ReportKind.PROGRAMME and subject.event_id is not None:
        keep_agenda(desk, subject.event_id, options.languages[0])
    return written


def name_to_print(
    desk: Desk,
    kind: ReportKind,
    subject: ReportSubject,
    options: ReportOptions,
    form: ReportForm = ReportForm.PDF,
) -> str:
    """Return a name for the file of a report, as :func:`report_name`, if there will be one.

    Raises:
        NoSuchRecord: there is no such event, project or organisation.
        NoSessions, NobodySpeaks, NobodyAsked, NobodyCounted: the report would be empty.
        NothingCleared, NothingPromised, NothingInPeriod: so it would.
        NotAPeriod: a period has no first or no last day, or ends before it begins.
        NoOffice: the workspace does not say yet whose it is.
    """
    frozen_report(desk, kind, subject, options)
    return report_name(desk, kind, subject, options, form)


def frozen_report(
    desk: Desk, kind: ReportKind, subject: ReportSubject, options: ReportOptions
) -> Frozen[Sheet]:
    """Return what a report prints.

    Raises:
        as :func:`name_to_print`.
    """
    for language in options.languages:
        words_for(language)
    with desk.reading() as session:
        return MADE[kind].freeze(Asked(session, subject, options, desk.clock()))


def _written(report: Report, form: ReportForm, progress: Progress) -> bytes:
    if form is ReportForm.PDF:
        return printed(report, progress)
    if form is ReportForm.WORD:
        return report_docx(report)
    from migdesk.documents.reports import spreadsheet  # noqa: PLC0415 - openpyxl takes its time

    if form is ReportForm.SPREADSHEET:
        return spreadsheet.spreadsheet(report)
    return spreadsheet.delimited(report)
