"""The register of releases: number, day, headlines, what became of each, and who cleared it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from migdesk.documents.reports.cells import day_cell, head, in_several_years
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Line,
    Look,
    Part,
    Report,
    Table,
    Wording,
    line,
)
from migdesk.documents.reports.period_sheets import RegisterLine, RegisterSheet
from migdesk.text.capitals import capitalised
from migdesk.text.dates import day_in_words, time_in_words
from migdesk.text.numbers import figure
from migdesk.text.words import Words
from migdesk.vocabulary import NoticeKind, Stage

Teller: TypeAlias = Callable[[RegisterSheet, Words], Iterator[Part]]


def register(sheet: RegisterSheet) -> Report:
    """Return the register of the releases of a period."""
    words = Wording(sheet.front.languages).words
    parts = (part for chosen in sheet.parts for part in _PARTS[chosen](sheet, words))
    return Report("register", sheet, tuple(parts))


def _key_figures(sheet: RegisterSheet, words: Words) -> Iterator[Part]:
    """Yield how many numbers were given, and what became of the releases."""
    counts = (
        (len(sheet.releases), "registered"),
        (sum(1 for one in sheet.releases if one.was_out), "went_out"),
        (sum(1 for one in sheet.releases if one.was_corrected), "corrected"),
        (sum(1 for one in sheet.releases if one.stage is Stage.WITHDRAWN), "withdrawn"),
    )
    yield KeyFigures(
        tuple(
            KeyFigure(figure(number, words.language), words(f"report.{key}"), number)
            for number, key in counts
        )
    )


def _register(sheet: RegisterSheet, words: Words) -> Iterator[Part]:
    year = in_several_years(one.day for one in sheet.releases)
    yield Heading(words("report.list_of_releases"))
    yield Table(
        words("report.list_of_releases"),
        (
            Column(head(words, "number"), 74),
            Column(head(words, "date"), 86),
            Column(head(words, "release"), 176),
            Column(head(words, "stage"), 135),
        ),
        tuple(
            (
                Cell(
                    (
                        line((one.number, Look.STRONG)),
                        line((capitalised(words(f"release_kind.{one.kind}")), Look.SOFT)),
                    )
                ),
                day_cell(one.day, words.language, year=year),
                _headlines(one),
                Cell(tuple(_became(words, one))),
            )
            for one in sheet.releases
        ),
    )


def _headlines(release: RegisterLine) -> Cell:
    first, *others = (headline for _, headline in release.headlines or (("", ""),))
    return Cell(
        (line((first, Look.PLAIN)), *(line((other, Look.SOFT)) for other in others)),
    )


def _became(words: Words, release: RegisterLine) -> Iterator[Line]:
    """Yield the stage of a release, its embargo, what was said of it, and who decided what."""
    yield line((capitalised(words(f"stage.{release.stage}")), Look.STRONG))
    if release.embargo is not None:
        day = day_in_words(release.embargo.date(), words.language)
        told = f"{day}, {time_in_words(release.embargo, words.language)}"
        yield _labelled(words, words("page.embargo"), told)
    reason = release.reason
    for notice in release.notices:
        told = notice.text
        if not told and notice.kind is NoticeKind.WITHDRAWAL:
            told, reason = reason, ""
        day = day_in_words(notice.day, words.language)
        yield _labelled(words, words(f"page.{notice.kind}", day=day), told)
    if reason:
        yield _labelled(words, words("report.reason"), reason)
    for decision, names in release.clearances:
        yield _labelled(words, capitalised(words(f"decision.{decision}")), "; ".join(names))


def _labelled(words: Words, label: str, told: str) -> Line:
    return line((f"{label}{words('list.label')}", Look.LABEL), (told, Look.SOFT))


_PARTS: Final[Mapping[str, Teller]] = {"key_figures": _key_figures, "register": _register}
