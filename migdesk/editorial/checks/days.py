"""Rules about days: said so that they are still right tomorrow, and right today."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
)
from migdesk.text.dates_found import DateFound, dates_in, month_names, weekday_name
from migdesk.text.names import Language
from migdesk.vocabulary import BlockKind

_ORDINAL: Final = r"(?:st|nd|rd|th)"
_SPAN: Final = re.compile(r"\d{1,2}(\s?[–—-]\s?)\d{1,2}")
_WITH_FROM: Final = re.compile(
    r"\b(?P<word>from|between)\s+(?P<one>\d{1,4})[–-](?P<other>\d{1,4})\b"
)
_LINKS: Final = {"from": "to", "between": "and"}
_YEAR: Final = re.compile(r"\s+(?:of\s+)?\d{4}")


@each_paragraph
def said_today(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find "today" and its like: a page is read on other days."""
    lists = check_words(standard.language)
    starts = {start for start, _ in paragraph.sentences()}
    for found in paragraph.own(lists.relative_days):
        before = paragraph.text[: found.start()].split()[-1:]
        is_name = found[0][0] != found[0][0].lower() and found.start() not in starts
        if not is_name and not any(map(lists.before_named_days.fullmatch, before)):
            yield found_at(paragraph, found.start(), found.end())


@each_paragraph
def weekday_wrong(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find weekdays that are not those of their dates."""
    for found in dates_in(paragraph.text, standard.language):
        day = found.on(standard.year) if found.year or standard.year else None
        if not found.weekday or day is None or day.isoweekday() == found.weekday:
            continue
        right = weekday_name(day.isoweekday(), standard.language)
        start, end = found.weekday_start, found.weekday_end
        safe = (
            right
            if paragraph.text[start:end] == weekday_name(found.weekday, standard.language)
            else None
        )
        yield found_at(paragraph, start, end, safe, right=right)


def year_missing(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a text that names the days of its event and never the year."""
    start = sheet.facts.start
    if start is None:
        return
    named = [
        (paragraph, found)
        for paragraph in sheet.paragraphs
        for found in dates_in(paragraph.text, sheet.language)
        if _is_of_event(sheet, found)
    ]
    if named and not any(found.year for _, found in named) and str(start.year) not in sheet.text:
        paragraph, found = named[0]
        yield found_at(paragraph, found.start, found.end, year=start.year)


def other_day(sheet: CheckSheet) -> Iterator[Finding]:
    """Find a lead whose dates are none of those of the event."""
    if sheet.facts.start is None:
        return
    for paragraph in sheet.paragraphs:
        if paragraph.kind is not BlockKind.LEAD:
            continue
        found = list(dates_in(paragraph.text, sheet.language))
        if found and not any(_is_of_event(sheet, each) for each in found):
            yield found_at(
                paragraph, found[0].start, found[0].end, day=sheet.facts.start.isoformat()
            )


@each_paragraph
def month_first(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find dates in another order than day, month, year, and days with an ending."""
    for pattern in _misplaced(standard.language):
        for found in paragraph.own(pattern):
            parts = found.groupdict()
            mended = " ".join(filter(None, (parts["day"], parts["month"], parts.get("year"))))
            yield found_at(paragraph, found.start(), found.end(), mended)


@each_paragraph
def range_dash(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find spans of days without an en dash, or with spaces around it."""
    for found in dates_in(paragraph.text, standard.language):
        if found.last == found.day:
            continue
        days = _SPAN.search(paragraph.text[found.start : found.end])
        if days is None or days[1] == "–":
            continue
        start, end = found.start + days.start(), found.start + days.end()
        yield found_at(paragraph, start, end, f"{found.day}–{found.last}")


@each_paragraph
def range_with_from(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find a dash after "from" or "between", which want "to" and "and"."""
    for found in paragraph.own(_WITH_FROM):
        mended = f"{found['word']} {found['one']} {_LINKS[found['word']]} {found['other']}"
        yield found_at(paragraph, found.start(), found.end(), mended)


@each_of_prose
def season(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find seasons in the place of dates: it is spring elsewhere."""
    for found in paragraph.own(check_words(standard.language).seasons):
        if _YEAR.match(paragraph.text[found.end() :]) is not None:
            yield found_at(paragraph, found.start(), found.end())


@cache
def _misplaced(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a date looks like whose month comes first, and one whose day has an ending."""
    months = "|".join(re.escape(name) for name in month_names(language))
    first = (
        rf"(?P<month>\b(?:{months}))\s+(?P<day>\d{{1,2}}){_ORDINAL}?(?:,?\s+(?P<year>\d{{4}}))?"
        r"(?![\d\w–-])"
    )
    ending = rf"\b(?P<day>\d{{1,2}}){_ORDINAL}\s+(?P<month>{months})\b"
    return re.compile(first, re.IGNORECASE), re.compile(ending, re.IGNORECASE)


def _is_of_event(sheet: CheckSheet, found: DateFound) -> bool:
    start = sheet.facts.start
    if start is None:
        return False
    end = sheet.facts.end or start
    first = found.on(start.year)
    last = _on(first, found.last) if first is not None else None
    return first is not None and last is not None and first <= end and last >= start


def _on(first: date, last: int) -> date | None:
    try:
        return first.replace(day=last)
    except ValueError:
        return None
