"""Moments by the clock of the office, which is named where this computer shows another hour."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from migdesk.text.dates import day_in_words, time_in_words, zone_in_words
from migdesk.text.names import Language


def office_time(moment: datetime, zone: str) -> datetime:
    """Return a moment by the clock of the office, whose IANA zone is ``zone``."""
    return moment.astimezone(ZoneInfo(zone))


def elsewhere(moment: datetime, zones: Sequence[str], language: Language) -> tuple[str, ...]:
    """Return a moment by the clocks of other zones: ``09:00 (Brussels, UTC+1)``.

    The day is said where it is another one. Of clocks that show the same, the first is told.
    """
    told: dict[timedelta | None, str] = {moment.utcoffset(): ""}
    for zone in zones:
        there = office_time(moment, zone)
        if there.utcoffset() in told:
            continue
        words = time_in_words(there, language)
        if there.date() != moment.date():
            words = f"{day_in_words(there.date(), language)}, {words}"
        pattern = QCoreApplication.translate("OfficeTime", "{moment} ({zone})")
        place = zone_in_words(there, language)
        told[there.utcoffset()] = pattern.format(moment=words, zone=place)
    return tuple(filter(None, told.values()))


def with_place(words: str, there: datetime, language: Language) -> str:
    """Return ``words``, which say a moment by the clock of the office, and which clock that is.

    That is left out where the clock of this computer shows the same.
    """
    if there.astimezone().utcoffset() == there.utcoffset():
        return words
    pattern = QCoreApplication.translate("OfficeTime", "{moment} ({zone})")
    return pattern.format(moment=words, zone=zone_in_words(there, language))
