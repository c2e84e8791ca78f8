"""What is printed around a text, in words: needs nothing that pages are made with."""

import re
from typing import Final

from migdesk.documents.sheet import NoticeLine, ReleaseSheet
from migdesk.documents.typography import cleaned
from migdesk.text.dates import day_in_words, instant_in_words
from migdesk.text.names import Case, Language
from migdesk.text.words import Words

_NUMBER: Final = re.compile(r"[A-Z]{2}-(\d+)-(\d{4})")


def number_in_words(number: str, words: Words) -> str:
    """Return ``PR-14-2026`` as it is printed (``№ 14 / 2026``), any other number as it is."""
    match = _NUMBER.fullmatch(number)
    if match is None:
        return cleaned(number)
    return cleaned(words("page.number", number=match[1], year=match[2]))


def kind_in_words(sheet: ReleaseSheet, words: Words) -> str:
    """Return what the release is: ``Press release``."""
    return cleaned(words(f"release_kind.{sheet.kind}"))


def release_day_in_words(sheet: ReleaseSheet) -> str:
    """Return the date a release carries, or nothing."""
    return "" if sheet.day is None else day_in_words(sheet.day, sheet.language)


def notices_in_words(sheet: ReleaseSheet, words: Words) -> tuple[tuple[str, str], ...]:
    """Return each correction and withdrawal that says something: a label and a sentence."""
    return tuple(
        (notice_label(line, sheet.language, words), cleaned(line.text).strip())
        for line in sheet.notices
        if line.text.strip()
    )


def notice_label(line: NoticeLine, language: Language, words: Words) -> str:
    """Return what stands before such a sentence: ``Correction, 14 October 2026``."""
    return cleaned(words(f"page.{line.kind}", day=day_in_words(line.day, language)))


def embargo_in_words(sheet: ReleaseSheet, words: Words) -> str:
    """Return the day, the time and the zone before which nothing may appear, or nothing."""
    if sheet.embargo is None:
        return ""
    instant = instant_in_words(sheet.embargo, sheet.language, case=Case.GENITIVE)
    return words("page.not_before", time=instant.time, day=instant.day, zone=instant.zone)
