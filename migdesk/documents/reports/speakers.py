"""The list of the speakers of an event: names, titles, and what each of them does there."""

from collections.abc import Iterator, Sequence

from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    Line,
    Look,
    Paragraph,
    Part,
    Prose,
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
    table = speakers_table(words, sheet.speakers)
    return Report("speakers", sheet, (table, *biographies(words, sheet.speakers)))


def biographies(words: Words, speakers: Sequence[SpeakerLine]) -> Iterator[Part]:
    """Yield a few words about each speaker of whom there are any."""
    told = [speaker for speaker in speakers if speaker.biography]
    if told:
        yield Heading(words("report.biographies"))
    for speaker in told:
        yield Heading(speaker.name, 2)
        post = ", ".join(filter(None, (speaker.title, speaker.organisation)))
        if post:
            yield Paragraph(line((post, Look.SOFT)), keep=True)
        yield Prose(speaker.biography)


def speakers_table(words: Words, speakers: Sequence[SpeakerLine]) -> Table:
    """Return the table of speakers, in their order."""
    return Table(
        words("report.speakers"),
        (
            Column(capitalised(words("report.name")), 135),
            Column(capitalised(words("report.title")), 168),
            Column(capitalised(words("report.at_event")), 168),
        ),
        tuple(_cells(words, speaker) for speaker in speakers),
    )


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
