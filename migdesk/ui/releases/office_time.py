"""Moments by the clock of the office, which is named where this computer shows another hour."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from migdesk.text.dates import zone_in_words
from migdesk.text.names import Language


def office_time(moment: datetime, zone: str) -> datetime:
    """Return a moment by the clock of the office, whose IANA zone is ``zone``."""
    return moment.astimezone(ZoneInfo(zone))


def with_place(words: str, there: datetime, language: Language) -> str:
    """Return ``words``, which say a moment by the clock of the office, and which clock that is.

    That is left out where the clock of this computer shows the same.
    """
    if there.astimezone().utcoffset() == there.utcoffset():
        return words
    pattern = QCoreApplication.translate("OfficeTime", "{moment} ({zone})")
    return pattern.format(moment=words, zone=zone_in_words(there, language))
