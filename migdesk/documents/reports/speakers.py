"""The list of the speakers of an event: names, titles, and what each of them does there."""

from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Line,
    Look,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.documents.reports.sheets import PartTaken, SpeakerLine, SpeakersSheet
from migdesk.text.capitals import capitalised
from migdesk.text.words import Words


def speakers(sheet: SpeakersSheet) -> Report:
    """Return the list of the speakers of an event."""
    words = Wording(sheet.front.languages).words
    table = Table(
        words("report.speakers"),
        (
            Column(words("report.name"), 135),
            Column(words("report.title"), 168),
            Column(words("report.at_event"), 168),
        ),
        tuple(_cells(words, speaker) for speaker in sheet.speakers),
    )
    return Report("speakers", sheet, (table,))


def _cells(words: Words, speaker: SpeakerLine) -> tuple[Cell, ...]:
    away = () if speaker.came else (line((words("report.absent"), Look.SOFT)),)
    return (
        Cell((line((speaker.name, Look.STRONG)), *away)),
        Cell((line((speaker.title, Look.PLAIN)), line((speaker.organisation, Look.SOFT)))),
        Cell(tuple(_part(words, part) for part in speaker.parts)),
    )


def _part(words: Words, part: PartTaken) -> Line:
    role = capitalised(words(f"role.{part.role}"))
    label = words("list.label") if part.session else ""
    return line((f"{role}{label}", Look.SOFT), (part.session, Look.PLAIN))
