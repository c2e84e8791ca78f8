"""The list of the speakers of an event: names, titles, and what each of them does there."""

from collections.abc import Iterator
from typing import Final

from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.reports.page import Line, Paper, line, report_pdf
from migdesk.documents.reports.sheets import PartTaken, SpeakerLine, SpeakersSheet
from migdesk.text.capitals import capitalised

_COLUMNS: Final = (135.0, 168.0, 168.0)
"""Widths: name, title and organization, parts taken."""


def speakers_pdf(sheet: SpeakersSheet) -> bytes:
    """Return a list of speakers as PDF. The same sheet gives the same bytes.

    Raises:
        as :func:`migdesk.documents.reports.page.report_pdf`.
    """
    return report_pdf(sheet, sheet.front, "speakers", lambda paper: _story(sheet, paper))


def _story(sheet: SpeakersSheet, paper: Paper) -> Iterator[Item]:
    heads = [paper.words(f"report.{key}") for key in ("name", "title", "at_event")]
    rows = (_cells(paper, speaker) for speaker in sheet.speakers)
    yield Item(
        paper.table(heads, _COLUMNS, rows), Column.BOTH, before=1.6 * paper.setting.type.unit
    )


def _cells(paper: Paper, speaker: SpeakerLine) -> list[list[Line]]:
    styles = paper.styles
    away = [] if speaker.came else [line((paper.words("report.absent"), styles.soft))]
    return [
        [line((speaker.name, styles.strong)), *away],
        [line((speaker.title, styles.cell)), line((speaker.organisation, styles.soft))],
        [_part(paper, part) for part in speaker.parts],
    ]


def _part(paper: Paper, part: PartTaken) -> Line:
    role = capitalised(paper.words(f"role.{part.role}"))
    label = paper.words("list.label") if part.session else ""
    return line((f"{role}{label}", paper.styles.soft), (part.session, paper.styles.cell))
