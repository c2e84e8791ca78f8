"""The visibility report: what was done for a project, and where its donors were seen and heard."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from migdesk.documents.reports.cells import (
    day_cell,
    figure_cell,
    head,
    in_several_years,
    percent,
    text_cell,
)
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Part,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.documents.reports.period_parts import (
    by_month,
    key_figures,
    list_of_events,
    quotations,
)
from migdesk.documents.reports.period_sheets import OutLine, PieceLine, VisibilitySheet
from migdesk.text.capitals import capitalised
from migdesk.text.numbers import figure
from migdesk.text.words import Words

Teller: TypeAlias = Callable[[VisibilitySheet, Words], Iterator[Part]]


def visibility(sheet: VisibilitySheet) -> Report:
    """Return the visibility report of a period."""
    words = Wording(sheet.front.languages).words
    parts = (part for chosen in sheet.parts for part in _PARTS[chosen](sheet, words))
    return Report("visibility", sheet, tuple(parts), has_contents=True)


def _releases(releases: Sequence[OutLine], words: Words) -> Iterator[Part]:
    if not releases:
        return
    year = in_several_years(one.day for one in releases)
    yield Heading(words("report.list_of_releases"))
    yield Table(
        words("report.list_of_releases"),
        (
            Column(head(words, "date"), 104),
            Column(head(words, "number"), 78),
            Column(head(words, "release"), 289),
        ),
        tuple(
            (
                day_cell(one.day, words.language, year=year),
                text_cell(one.number),
                Cell(
                    (
                        line((one.headline, Look.STRONG)),
                        line((capitalised(words(f"release_kind.{one.kind}")), Look.SOFT)),
                    )
                ),
            )
            for one in releases
        ),
    )


def _quotes(sheet: VisibilitySheet, words: Words) -> Iterator[Part]:
    if sheet.quotes:
        yield Heading(words("report.donor_quotes"))
        yield from quotations(sheet.quotes, words)


def _press(pieces: Sequence[PieceLine], words: Words) -> Iterator[Part]:
    """Yield what was published, and how much of it names the donor."""
    if not pieces:
        return
    language = words.language
    naming = sum(piece.names_donor for piece in pieces)
    year = in_several_years(piece.day for piece in pieces)
    yield Heading(words("report.press"))
    yield Paragraph(line((words("report.reach_told"), Look.SOFT)), keep=True)
    yield Table(
        words("report.press"),
        (
            Column(head(words, "date"), 104),
            Column(head(words, "piece"), 199),
            Column(head(words, "reach"), 76, figures=True),
            Column(head(words, "donor_named"), 92),
        ),
        tuple(
            (
                day_cell(piece.day, language, year=year),
                Cell(
                    (
                        line((piece.title or piece.outlet, Look.STRONG)),
                        line((piece.outlet if piece.title else "", Look.SOFT)),
                        line((piece.link, Look.SOFT)),
                    )
                ),
                figure_cell(piece.reach, language) if piece.reach else text_cell(""),
                text_cell(words("report.yes" if piece.names_donor else "report.no")),
            )
            for piece in pieces
        ),
        (
            text_cell(words("report.total_events", count=figure(len(pieces), language))),
            text_cell(""),
            figure_cell(sum(piece.reach for piece in pieces), language),
            text_cell(
                words(
                    "report.share_of",
                    count=figure(naming, language),
                    share=percent(naming, len(pieces), language),
                )
            ),
        ),
    )


_PARTS: Final[Mapping[str, Teller]] = {
    "key_figures": lambda sheet, words: key_figures(words, sheet.sums),
    "by_month": lambda sheet, words: by_month(words, sheet.spans),
    "events": lambda sheet, words: list_of_events(words, sheet.events, sheet.sums),
    "releases": lambda sheet, words: _releases(sheet.releases, words),
    "donor_quotes": _quotes,
    "press": lambda sheet, words: _press(sheet.pieces, words),
}
